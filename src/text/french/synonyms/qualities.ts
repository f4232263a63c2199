// Adjectives beside their nouns and degrees.

export const QUALITIES = `
dangereux, danger, risque, périlleux, dangerosité, péril, menaçant
risqué, hasardeux, périlleux, dangereux, aventureux
grave, gravité, sérieux, alarmant, préoccupant
inquiétant, inquiétude, préoccupant, alarmant, angoissant
urgent, urgence, immédiat, prioritaire
important, majeur, crucial, essentiel
essentiel, crucial, vital, indispensable, primordial, fondamental
nécessaire, nécessité, besoin, indispensable, requis
utile, utilité, bénéfique, profitable
inutile, inutilité, vain, superflu, ne sert à rien
efficace, efficacité, performant, efficient
inefficace, inefficacité, sans effet, inopérant, ne marche pas
puissant, puissance, influent, force
influent, influence, puissant, poids
force, puissant, solide, costaud
faible, faiblesse, fragile, vulnérable, peu élevé
fragile, fragilité, vulnérable, précaire, délicat
vulnérable, vulnérabilité, fragile, sans défense
solide, solidité, robuste, résistant, costaud
violent, violence, brutal, agressif, brutalité
agressif, agressivité, violent, hostile, hargneux
cruel, cruauté, barbare, inhumain, atroce
horrible, horreur, atroce, effroyable, abominable, épouvantable
atroce, atrocité, horrible, abominable, barbarie
dégueulasse, répugnant, ignoble, abject, sale, dégoûtant
dégoûtant, répugnant, écœurant
méchant, méchanceté, cruel, malveillant
gentil, gentillesse, bienveillant, aimable, sympathique
sympa, sympathique, agréable, chaleureux, convivial
bête, bêtise, stupide, idiot, stupidité
niaiseux, idiot, stupide, imbécile, naïf
naïf, naïveté, crédule, candide, ingénu
intelligent, brillant, doué, quotient intellectuel
brillant, talentueux, talent, doué, surdoué
doué, talent, talentueux, habile
habile, habileté, adroit, doué, adresse
maladroit, maladresse, gaffe, bévue, malhabile
courageux, brave, bravoure, héroïque
héroïque, héros, héroïsme, bravoure, courageux
lâche, lâcheté, couard, peureux, poltron
peureux, peur, craintif, lâche, apeuré
timide, timidité, réservé, introverti
embarrassé, mal à l'aise
embarrassant, malaisant, embarras
malaisant, embarrassant, cringe
honteux, honte, scandaleux, indigne, infamant
scandaleux, révoltant, choquant, honteux
choquant, choc, révoltant, scandaleux, indécent
triste, tristesse, attristé, malheureux, peiné, chagrin
malheureux, infortuné, triste, misérable
heureux, bonheur, content, comblé, ravi
content, satisfait, ravi, satisfaction, enchanté
satisfait, satisfaction, content, comblé, féliciter, réjouir
déçu, déception, désabusé, désillusion, frustré
frustré, frustration, déçu, insatisfait, contrarié
insatisfait, mécontent, insatisfaction, grogne
mécontent, grogne, insatisfait, colère
fâché, colère, furieux, mécontent
furieux, fureur, colère, furax, rage, enragé
choqué, sous le choc, bouleversé, abasourdi, sidéré
surpris, étonné, stupéfait, pris au dépourvu
étonnant, surprenant, stupéfiant, inattendu
inattendu, surprise, imprévu, à la surprise générale, inopiné
ému, émotion, bouleversé
émouvant, émotion, bouleversant
fier, fierté, honoré, orgueilleux
arrogant, hautain, prétentieux, mépris
prétentieux, prétention, vaniteux, arrogant, péter plus haut
modeste, humble, humilité, discret
discret, en toute discrétion, à l'abri des regards
jaloux, jalousie, envieux, envie
fidèle, fidélité, loyal, loyauté, dévoué
loyal, loyauté, fidèle, fidélité, allégeance
infidèle, infidélité, tromper, adultère, volage
honnête, honnêteté, intègre, intégrité, probité
malhonnête, malhonnêteté, escroc, véreux, corrompu
intègre, intégrité, probité, incorruptible, honnête
sincère, sincérité, authentique
hypocrite, hypocrisie, faux-cul, double langage, duplicité
têtu, obstiné, entêté, inflexible
strict, sévère, rigoureux, rigueur, inflexible
sévère, sévérité, strict
indulgent, clément, clémence, laxiste
laxiste, laxisme, permissif, indulgent, complaisant
généreux, générosité, bienfaiteur, altruiste
radin, avare, pingre, avarice, gratteux
gratteux, avare, radin, pingre, cheap
égoïste, égoïsme, individualiste, égocentrique
riche, richesse, fortune, aisé
précaire, précarité, instable, fragile, incertain
cherté, coûteux, onéreux, prix élevé
accessible, pas cher, bon marché
gratuit, sans frais, offert, à titre gracieux
lucratif, rentable, profit, juteux, rémunérateur
vide, inoccupé, vacant
plein, complet, comble, bondé, saturé
bondé, comble, plein à craquer, surpeuplé, affluence
nombreux, nombre, multitude, quantité
rare, rareté, peu fréquent, exceptionnel, peu courant
fréquent, fréquence, récurrent, répété
énorme, immense, gigantesque, colossal
immense, immensité, gigantesque, vaste, énorme
minuscule, infime, microscopique, tout petit
hauteur, élevé, altitude, culminer
long, longueur, interminable, durée
lourdeur, poids, pesant
léger, légèreté, peu de poids, bénin
gros, grosseur, obèse, corpulent, obésité, surpoids
maigre, maigreur, mince, minceur, amaigri, perte de poids
rapide, rapidité, vitesse, prompt, véloce, express
lent, lenteur, ralenti, poussif
immédiat, sans délai, tout de suite
récent, tout récemment
ancien, ancienneté, vétuste, antique, vieux
vieux, vieillesse, vieillissant, âgé, vétuste
vétuste, délabré, vieillissant, insalubre
insalubre, insalubrité, indigne, délabré, vétuste
jeune, jeunesse, juvénile, mineur, adolescent
nouveauté, inédit, récent, innovant
moderne, modernité, contemporain, modernisation, dernier cri
innovant, novateur, inédit, révolutionnaire
propre, propreté, hygiène, nettoyé, salubre
sale, saleté, crasseux, malpropre, insalubre
pollué, pollution, contaminé, toxique, souillé
toxique, toxicité, nocif, poison, nocivité
nocif, nocivité, toxique, nuisible, néfaste
contagieux, contagion, transmissible, contagiosité, contaminer
mortel, fatal, létal, mortalité, meurtrier
malade, souffrant, mal en point
blessé, blessure, touché, atteint, mal en point
sain, santé, en bonne santé, salubre, bien portant
enceinte, grossesse, attendre un enfant, maternité
ivre, ivresse, alcoolisé, ébriété, soûl
épuisé, à bout de forces, éreinté, fatigue
affamé, faim, famine, malnutrition, sous-alimenté
assoiffé, soif, déshydraté
nu, nudité, dénudé, dévêtu, à poil
beauté, magnifique, splendide, séduisant
laid, laideur, moche, hideux, disgracieux
célèbre, célébrité, connu, renommée, notoriété
populaire, popularité, apprécié, vogue
impopulaire, impopularité, mal-aimé, désaveu, cote en baisse
inconnu, anonyme, anonymat, méconnu, obscur
faux, fausseté, mensonger, erroné, inexact
exact, exactitude, précis, correct
précis, précision, exact, détaillé
flou, imprécis, ambigu, flou artistique
ambigu, ambiguïté, équivoque, flou, double sens
clair, clarté, limpide, explicite
évident, flagrant, indéniable
incertain, incertitude, douteux, doute, hypothétique
douteux, doute, suspect, incertain, sujet à caution
possible, possibilité, envisageable, éventuel, faisable
impossible, impossibilité, irréalisable, infaisable, inenvisageable
probable, probabilité, vraisemblable, possible, plausible
crédible, crédibilité, plausible, vraisemblable, digne de foi
facile, facilité, aisé, simple, sans peine
difficile, difficulté, compliqué, ardu
compliqué, complexe, complexité, difficile
bizarre, insolite, bizarrerie, étrangeté, curieux
louche, suspect, douteux, suspicion
mystérieux, mystère, énigme, énigmatique, inexpliqué
secret, confidentiel, confidentialité, clandestin, dissimulé
officiel, officialiser, formel
public, ouvert à tous, rendu public
privé, vie privée, intime, intimité
libre, liberté, remis en liberté, libéré
indépendant, autonome, souverain
dépendant, dépendance, tributaire, accro, addiction
coupable, culpabilité, fautif, auteur, responsable
innocent, non coupable, lavé de tout soupçon
légal, légalité, licite, autorisé, conforme
illégal, illégalité, illicite, interdit, infraction
juste, justice, équitable, impartial
injuste, injustice, inéquitable, inégalité, iniquité
égalité, équivalent, parité, identique
inégal, inégalité, écart, discrimination
impartial, impartialité, neutre, neutralité
partial, partialité, parti pris, biaisé, biais
raciste, racisme, xénophobe, discriminatoire
sexiste, sexisme, misogyne, machiste
homophobe, lgbtphobie, haine anti-lgbt
haineux, haine, discours de haine, hostile
hostile, hostilité, opposé, défavorable, adverse
favorable, faveur, partisan, approuver
prêt, préparé, disposé
absent, absence, manquant, faire défaut, fait défaut
présent, présence, assister
ouvert, ouverture, accessible
fermé, fermeture, clos, inaccessible, portes closes
seul, solitude, isolé, solitaire
isolé, coupé du monde, reculé, solitaire
marié, mariage, époux, conjoint, couple
calme, tranquille, sérénité, serein, paisible
tendu, tension, crispé, crispation
chaotique, chaos, désordre, anarchie, pagaille
bruyant, bruit, tapage, nuisance sonore, vacarme
silencieux, silence, muet, mutique
bavard, loquace, volubile, prolixe
vigilant, prudent, prudence, attentif
prudent, prudence, précaution, vigilant, mesuré
imprudent, négligent, inconscient
négligent, imprudence, manquement, insouciant
ambitieux, ambition
motivé, déterminé, volontaire
déterminé, volonté, motivé
paresseux, fainéant, flemmard, flemme
flemmard, paresseux, fainéant, flemme, oisif
travailleur, travail, bosseur, assidu, acharné
expérimenté, expérience, chevronné, aguerri, vétéran
débutant, novice, inexpérimenté, sans expérience, amateur
compétent, qualifié, capable
incompétent, incapable, inapte, pas à la hauteur
chaud, chaleur, canicule, brûlant, torride
froid, froideur, glacial, gelé, frisquet
sec, sécheresse, aride, aridité, desséché
humide, humidité, pluvieux, mouillé, trempé
ensoleillé, soleil, beau temps, éclaircie
malin, malice, rusé
croche, malhonnête, corrompu, tordu, véreux
ennuyeux, lassant, monotone
passionnant, captivant, palpitant
drôle, humour, comique, amusant, hilarant
ridicule, dérision, grotesque, risible, absurde
absurde, absurdité, aberrant, insensé, non-sens
nul, nullité, médiocre, médiocrité
médiocre, médiocrité, piètre, insuffisant, faible
excellent, remarquable, formidable, exceptionnel
écœurant, génial, formidable, remarquable, excellent
génial, formidable, excellent, extraordinaire
parfait, perfection, impeccable, sans faute, irréprochable
irréprochable, exemplaire, impeccable, exemplarité, sans reproche
pire, aggravation, plus grave
meilleur, amélioration, supérieur, plus performant
`
