// What things and events are like: words that say nearly the same, then what may answer for what.

export const QUALITIES_OF_THINGS = `
a contrario, à l'inverse, au contraire
accessibilité, accessible, accès, facilité d'accès
accessible, pas cher, bon marché
accrocher, persévérer, résister, tenir bon, cramponner
atroce, atrocité, horrible, abominable, barbarie
autorités, officiels, pouvoirs publics, administration
basique, élémentaire, simple, fondamental
beau, joli, magnifique, superbe
beauté, magnifique, splendide, séduisant
bête noire, pire ennemi, ennemi juré, meilleur ennemi
bien s'entendre, entendre bien, bonne entente, complicité, bonnes relations, relation cordiale
bitcher, dénigrer, médire, dire du mal, parler en mal
bizarre, chelou, insolite
bizarre, insolite, bizarrerie, étrangeté, curieux
ça sent mauvais, mauvaise odeur, odeurs nauséabondes, puanteur, émanations
clair, clarté, limpide, explicite
clope, mégot
compliqué, complexe, complexité, difficile
concret, tangible, réel
contraire, inverse, antonyme
crade, crado, sale, insalubre
craindre le pire, redouter le pire, attendre au pire, peu d'espoir, pessimiste
cruauté, maltraitance, sévices, barbarie
dégoûtant, répugnant, écœurant
dégueu, insalubre, sale, crasseux, malpropre
dégueulasse, répugnant, ignoble, abject, sale, dégoûtant
différentiel, écart, différence
difficile, compliqué, ardu, complexe
difficile, difficulté, compliqué, ardu
disponibilité, disponible, dispo, accessible
échéant, éventuellement, si nécessaire, au besoin
écœurant, génial, formidable, remarquable, excellent
efficace, efficacité, performant, efficient
égalité, équivalent, parité, identique
égalité, ex aequo, au coude à coude, serré
élémentaire, primaire, basique, simple
élire, réélire, réélection, reconduire, reconduit, reconduction
embarrassé, mal à l'aise
épanouissement, plénitude, accomplissement, bien-être
évident, flagrant, indéniable
excellent, remarquable, formidable, exceptionnel
facile, facilité, aisé, simple, sans peine
facile, simple, fastoche, aisé
faire du mal, blesser, maltraiter, violence
fake news, infox, fausse information, fausse nouvelle, désinformation, intox, rumeur, canular
fausser, biaiser, altérer, déformer
faux billets, fausse monnaie, fausses coupures, faux-monnayeur
faux, faussé
fragile, fragilité, vulnérable, précaire, délicat
génial, formidable, excellent, extraordinaire
grave, gravité, sérieux, alarmant, préoccupant
gravé, inscrit, ciselé
graveur, gravure, burin, aquafortiste
gravitationnel, gravité, pesanteur, attraction
gravure, graveur, estampe, graver, eau-forte
grièvement, gravement, blessé grave, gravement blessé
harmonisation, uniformisation, coordination
histoire vraie, faits réels, inspiré de faits réels, tiré de faits réels
homo, homos, homosexuel, gay, homosexualité
homologue, alter ego, équivalent
impopulaire, impopularité, mal-aimé, désaveu, cote en baisse
important, majeur, crucial, essentiel
impossible à retrouver, intraçable, introuvable
impossible, impossibilité, irréalisable, infaisable, inenvisageable
incompatible, incompatibilité, inconciliable, irréconciliable
incompréhension, malentendu, incompris, quiproquo, mésentente
incontournable, indispensable, immanquable, essentiel
inévitablement, inéluctable, fatalement, immanquablement
injuste, injustice, inéquitable, inégalité, iniquité
inutile, inutilité, vain, superflu, ne sert à rien
juste la famille, stricte intimité, cercle familial, intimité
juste, justice, équitable, impartial
laver son linge sale, déballage public, querelles internes, étaler ses divisions
légitimité, légitime, bien-fondé, justifié
lumineux, lumière, luminosité, éclairé, clair
magané, abîmé, épuisé, mal en point
mal à respirer, détresse respiratoire, suffoquer, essoufflement
mal au ventre, ulcère, gastrite, douleurs abdominales
mal calculé, faussé, biaisé, erroné
mal classé, queue de peloton, bas du tableau
mal compris, mal interprété, malentendu, quiproquo, mauvaise interprétation
mal dans sa peau, complexé, dépression
mal finir, virer au drame, mal tourner, terminer tragiquement
mal géré, mauvaise gestion, gabegie, incurie
mal parler, invectiver, injurier, apostropher
mal pris, vexé, froissé, offusqué, piqué au vif
mal s'entendre, pas s'entendre, entendent pas, mésentente, relations difficiles, incompatibilité d'humeur
mal vu, disgrâce, impopulaire
maltraiter, mauvais traitements, négligence, sévices, battu
marcher bien, efficace, fonctionner, probant
mauvaise passe, passe difficile, période difficile, traverser une crise, série noire
mégot, cigarette mal éteinte, jet de mégot, mégot mal éteint
minimiser, pas grave, relativiser, dédramatiser
nanar, mauvais film
nécessaire, nécessité, besoin, indispensable, requis
normalisation, standardisation, retour à la normale
norme, standard, règle, normatif
optimal, optimum, idéal, meilleur possible
pareil, identique, similaire, kif-kif
pareil, semblable
parfait, perfection, impeccable, sans faute, irréprochable
pas propre, défaut d'hygiène, insalubre, sale
passoire thermique, logement énergivore, mal isolé, mauvais diagnostic énergétique
perceptible, décelable, audible, visible
pertinence, justesse, bien-fondé
pesanteur, gravité, apesanteur
pire, aggravation, plus grave
pire, plus mauvais
plus bon, avarié, périmé, impropre
plus de peur que de mal, indemne, sans gravité, aucun blessé, sain et sauf
plus facile, simplifier, faciliter, assouplissement
plus simple, simplifier, faciliter
possible, possibilité, envisageable, éventuel, faisable
potentiel, possible, éventuel
pour de bon, définitivement, une fois pour toutes
précaire, précarité, instable, fragile, incertain
probable, probabilité, vraisemblable, possible, plausible
productivité, rendement, productif, efficacité
propre, propreté, hygiène, nettoyé, salubre
propreté, salubrité
puer, odeur, nauséabond, empester, pestilentiel
purement, simplement, uniquement, strictement
ressembler, similaire, semblable, analogue
sale, défaut d'hygiène, insalubre, insalubrité, malpropre
sale, saleté, crasseux, malpropre, insalubre
saleté, boue, souillure, crasse
sapiens, homo sapiens, homme moderne
schlinguer, puer, odeur, nauséabond, malodorant
sentir mal, malaise, syncope, indisposé, perdre connaissance
sert à rien, inutile, inefficace, vain, superflu
similitude, ressemblance, similaire, similarité, point commun
simplicité, simple, sobriété, dépouillement
solide, solidité, robuste, résistant, costaud
somptueux, luxueux, magnifique, fastueux, splendide
standard, norme, normalisé
standardisation, normalisation, uniformisation, norme
synonyme, équivalent, similaire
tambour, tambourin, percussion, caisse claire, djembé
tomber à pic, à point nommé, au bon moment, opportun
tomber mal, mauvais moment, malvenu, inopportun
trompette, clairon, cornet, bugle
unicité, unique, singularité
unique, seul, exclusif, singulier
va mal, dépression, souffrir
validité, valide, valable, bien-fondé
violence, brutalités, brutal, sévices, mauvais traitements, maltraitance
visible, visibilité, apparent
vont bien, sain et sauf, indemne
vulnérable, vulnérabilité, fragile, sans défense
zarbi, chelou, bizarre, étrange, suspect
æquo, ex æquo, à égalité
égalité: partager les points
maltraiter: actes de cruauté
odeur: puanteur, relent
plus de peur que de mal: légèrement blessé
se porter bien: en bonne santé, hors de danger, se rétablir, sain et sauf
`
