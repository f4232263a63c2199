// Measures and times, feelings, verbs of change and cause, comparison, kinds and parts.

export const MEASURES_AND_CHANGES = `
haut, hauteur, mètres de haut
long, longueur, longue, mètres de long, s'étendre sur
large, largeur, mètres de large
profond, profondeur
peser, poids, masse, tonne, kilo, kg
capacité, contenance
capacité, places, accueillir, contenir, spectateurs
diamètre, rayon, circonférence
majorité, plupart, majoritaire, majoritairement, la plus grande partie
pourcentage, taux, proportion
évaluer, estimer, estimation, chiffrer, évaluation
compter, dénombrer, recenser, recensement, comptabiliser
comporter, contenir, comprendre, inclure, renfermer
milliard, milliards, mille millions
valoir, valeur, coûter
doubler, multiplié par deux, deux fois plus
chiffre d'affaires, revenus, recettes, ventes
bénéfice, résultat net
dette, endettement, endetté
date, dater, daté, dater de
dater de, remonter à, date de, datant
époque, période, ère
siècle, centenaire, cent ans
année, annuel, annuellement
mois, mensuel, mensuellement
semaine, hebdo, hebdomadaire
quotidien, tous les jours, chaque jour
durer, durée
avant, auparavant, antérieur, précédemment, préalable
hier, la veille, veille
demain, lendemain, le lendemain
bientôt, prochainement, sous peu
actuellement, aujourd'hui, maintenant, désormais
matin, matinée, matinal
soir, soirée, vespéral
nuit, nocturne, dans la nuit
après-midi, aprem, aprèm
week-end, fin de semaine, samedi, dimanche
horaire, heure, heures d'ouverture
tôt, de bonne heure, précoce
retard, tardif, en retard, retardé
délai, échéance, date limite, expiration
se produire, produit, avoir lieu, survenir, arriver, survenu, se dérouler, advenir
avoir lieu, tenu, se dérouler, déroulement
anniversaire, fêter
fête, fêter, teuf, festivité
première fois, pour la première fois, inédit
dernier, ultime
provisoire, temporaire, intérimaire
définitif, permanent, pérenne
souvent, fréquent, fréquence, fréquemment
jamais, aucune fois, à aucun moment
attendre, attente, attendu
prévoir, prévu, prévision, planifié
aimer, kiffer, adorer, apprécier
amour, amoureux, tomber amoureux, s'éprendre, épris
détester, haïr, haine, kiffe pas, ne pas supporter, exécrer
énervé, en rogne, furax, furieux, irrité, exaspéré, vénère, agacé
énerver, agacer, irriter, exaspérer
triste, tristesse, chagrin, attristé
pleurer, larmes, en larmes, sanglot, chialer, fondre en larmes
rire, marrer, rigoler, se marrer, hilare
drôle, marrant, rigolo, amusant
joie, joyeux, bonheur, heureux, allégresse
surpris, surprise, étonné, étonnement, stupéfait, stupeur
choqué, bouleversé, traumatisé
honte, honteux, embarras
fier, fierté, orgueil, fière
jaloux, jalousie, envieux
inquiet, inquiétude, s'inquiéter, préoccupé, angoisse, angoissé, stressé, anxieux
peur, flipper, trouille, terreur, terrifié, effroi, redouter, appréhension
regretter, regret, regrets, remords, déplorer
s'excuser, excuses, excuse, demander pardon, pardon
pardonner, pardon, absoudre
se plaindre, râler, rouspéter
critiquer, critique, dénigrer, descendre en flammes, fustiger
insulter, insulte, injure, injurier, outrage
se moquer, moquerie, railler, raillerie, se foutre de, ironiser
féliciter, félicitations, complimenter
remercier, merci, remerciement, gratitude, reconnaissant
espérer, espoir, espérance, souhaiter
penser, avis, opinion, point de vue
approuver, approbation
s'opposer, opposé, opposition, défavorable, hostile, désapprouver
refuser, refus, dire non, récuser
accepter, acceptation, dire oui, consentir, admettre, admis
avouer, aveu, aveux, reconnaître, reconnu, admettre, confesser, passer aux aveux
se taire, silence, garder le silence, mutisme
promettre, promesse, promis, s'engager, engagement
menacer, menace, intimider, intimidation
obliger, forcer, contraindre, contraint, obligation, obligatoire
interdire, interdiction, interdit, prohiber, proscrire
autoriser, autorisation, permettre, feu vert, donner son accord
empêcher, entraver, faire obstacle, obstacle
inciter, encourager, incitation
recommander, recommandation, préconiser
choisir, choix, opter, sélectionner, choisi
décider, décision, résoudre, trancher, résolution
essayer, tenter, tentative
causer, provoquer, entraîner, engendrer, occasionner, déclencher
conséquence, répercussion, retombées, effets
faute, erreur, bourde, boulette, bévue
innocent, innocenter, blanchir, acquitter, acquittement, relaxé
but, objectif, finalité, visée
changer, changement, modifier, modification, transformer, transformation
évoluer, évolution, mutation, se transformer
devenir, devenu, se transformer en
améliorer, amélioration, progresser, progrès
s'aggraver, aggravation, se dégrader, détérioration
augmenter, croître, croissance, accroître, grimper, s'envoler, bondir
diminuer, baisser, décroître, reculer, recul, déclin
agrandir, agrandissement, élargir, extension
raccourcir, réduire, réduit, écourter, abréger
ajouter, ajout, additionner, adjoindre
ôter, retirer, supprimer, supprimé
remettre, restituer, restitution, rendu
séparer, séparation, diviser, scinder, scission
unir, union, fusion, fusionner, réunir, regrouper, rassembler
mélanger, mélange, mixer, mêler
retrouver, découvrir, repérer, découverte, dénicher
chercher, rechercher, recherche, recherches
perdre, égarer, paumer, égaré, perdu
cacher, planquer, dissimuler, se cacher, dissimulation, planque
montrer, exhiber, dévoiler
apparaître, apparition, apparu, émerger, surgir
fuir, s'enfuir, s'échapper, évasion, s'évader, se faire la malle, prendre la fuite, cavale
poursuite, pourchasser, traquer
continuer, poursuivre, poursuivi, se poursuivre, perdurer
reprendre, recommencer, relancer, repartir
revenir, retour, rentrer
partir, se barrer
déménager, déménagement, s'installer, emménager
émigrer, émigration, immigrer, immigré, migrant, expatrié
demander l'asile, réfugié, demandeur d'asile, exilé, asile
squatter, squat
envoyer, envoi, expédier
recevoir, reçu, obtenir, obtenu
offrir, offert, cadeau
prêter, prêt, emprunter, emprunt, crédit
voler, piquer, chourer, chiper, cambrioler, cambriolage, braquage, braquer
arnaquer, arnaque, escroquer, escroquerie, escroc, fraude, entuber
tricher, triche, tricherie, frauder, tricheur
frapper, taper, cogner, tabasser, rouer de coups, passer à tabac, gifler
baston, bagarre, rixe, en venir aux mains, bagarrer
violer, viol, agression sexuelle, abus sexuel, violeur
pêcheur, pêche, pêcher
chasseur, chasser, chasse
agriculteur, paysan, exploitant agricole, fermier, éleveur
acheter, acheté, acquis, faire l'acquisition
vendre, vendu, écouler, revendre, mettre en vente, commercialiser
enchères, vente aux enchères, adjugé, vendu aux enchères
appartenir, faire partie, membre, être membre
rejoindre, intégrer, adhérer, adhésion
participer, participation, prendre part, participant
assister, présence, spectateur
organiser, organisation, organisateur, mettre sur pied
mettre en place, instaurer, instituer, introduire
fonder, fondateur, créateur, cofondateur, père fondateur
découvrir, identifier, identifié
expliquer, explication, éclaircir
savoir, connaître
ignorer, pas au courant, méconnaître, ne pas savoir
comprendre, compris, piger
oublier, oubli, oublié, omettre
se souvenir, se rappeler, mémoire
remarquer, constater, s'apercevoir, observer
entendre, entendu, ouïr, audition, écouter
regarder, visionner, zieuter
dormir, sommeil, pioncer, roupiller, endormi
manger, bouffer, grailler, ingérer, avaler
boire, bu, picoler, boisson
nourriture, bouffe, aliment, alimentation
fringues, vêtements, sapes
vêtu, habillé, arborer
godasses, chaussures, souliers
couleur, coloris, teinte
ressembler, ressemblance, similaire, semblable, analogue
différent, différence, différer, distinguer, se distinguer
pareil, identique, similaire, kif-kif
pire, plus mauvais
plus grand, le plus vaste, plus étendu
plus jeune, benjamin, cadet
type, genre, catégorie, espèce, variété
membre, adhérent, sociétaire
totalité, intégralité
abréviation, sigle, acronyme
étymologie, origine du nom, tirer son nom, doit son nom
symbole, emblème, symboliser
moche, laid, affreux, vilain
beau, joli, magnifique, superbe
intelligent, doué, surdoué
con, stupide, idiot, débile
bizarre, chelou, insolite
louche, chelou, suspect, douteux
facile, simple, fastoche, aisé
difficile, compliqué, ardu, complexe
problème, souci, difficulté, pépin, couac
solution, résoudre, solutionner, régler, remédier
vrai, véridique, exact, réel, authentique
faux, inexact, erroné, infox, fake
rumeur, ragot
secret, confidentiel, caché, clandestin
officiel, officiellement, formel
gratuit, gratos, gratuité, sans frais
cher, coûteux, onéreux, hors de prix
rare, peu fréquent, exceptionnel
habituel, répandu, fréquent
célèbre, star, vedette, people, célébrité, renommé, notoriété
inconnu, anonyme, non identifié, méconnu
étranger, international
monde, mondial, planétaire
vieux, âgé, senior, personne âgée, ancien
ado, adolescent, adolescente, mineur, adolescence
homosexuel, gay, homosexualité
voyou, délinquant, racaille, malfrat, truand
témoin, témoigner, témoignage, témoigné
garde à vue, gardé à vue, gav
juge, magistrat
mis en examen, inculper, inculpé, inculpation, mise en examen
amende, pv, contravention
perpète, perpétuité, réclusion à perpétuité
tôle, derrière les barreaux, écroué, prison, sous les verrous
mafia, pègre, crime organisé, grand banditisme
grève, gréviste, débrayage, mouvement social, cesser le travail
syndicat, syndical, syndicaliste
chômage, chômeur, sans emploi, demandeur d'emploi
smic, salaire minimum, salaire minimal
fonctionnaire, agent public, agent de l'état
député, parlementaire, élu, assemblée nationale
ministre, membre du gouvernement, ministère
gouvernement, cabinet
`
