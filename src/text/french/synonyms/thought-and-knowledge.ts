// Thinking, knowing, deciding and planning: words that say nearly the same, then what may answer for what.

export const THOUGHT_AND_KNOWLEDGE = `
abandonner l'idée, renoncer au projet, écarter l'idée, projet abandonné, enterrer l'idée
abandonner un projet, enterrer le projet, projet abandonné, projet enterré
affiche, avis de recherche, placard, poster
albédo, réflexion
aléatoire, hasard, imprévisible, incertain
analyser, analyste, expert, examen
analytique, analyse
anthologie, florilège, recueil, morceaux choisis, compilation
anticiper, prévoir, devancer
approfondi, détaillé
asymétrique, dissymétrique, inégal, déséquilibré
autobio, autobiographie, mémoires
avis partagés, accueil mitigé, avis divisés, réactions contrastées, réactions mitigées
avis, opinion, point de vue, position, sentiment, jugement
avis, réaction, opinion, juger, estimer, considérer
avoir l'idée, initiateur, instigateur, concepteur
avoir la haine, rage, ulcéré, fou de rage
axiome, postulat, théorème
bête, bêtise, stupide, idiot, stupidité
but, objectif, finalité, visée
cacher son jeu, dissimuler ses intentions, avancer masqué, arrière-pensée
chercher les disparus, opérations de recherche, ratissage, recherches entreprises
choisir, choix, opter, sélectionner
cohérence, logique, concordance
compilation, recueil, best-of, anthologie
comporter, comprendre, inclure, consister
comporter, contenir, comprendre, inclure, renfermer
compréhension, comprendre
comprendre, inclure, comporter, englober
comprendre, piger
con, stupide, idiot, débile
conceptuel, concept, abstrait, théorique
connaître, fréquenter, côtoyer
connerie, erreur, bêtise, bévue, sottise
conseiller, consultant, avis, recommandation
contenir, comprendre, comporter, composé
courbe, courbure, incurvé
credo, devise, doctrine, conviction
croisade, croisé, terre sainte
croisé, croisade, templier
croissante, croissant
croix, crucifix, croisillon
cursus, études, parcours, formation, scolarité
décider, décision, résoudre, trancher, résolution
décider, décision, trancher, arbitrage, arbitrer, résoudre, statuer
décortiquer, analyser, disséquer, examiner
deviner, reconnaître, pressentir
diagramme, graphique, schéma, histogramme
dirigeant, détenir le pouvoir, décisionnaire, décideur
disjoncter, perdre la raison, péter les plombs, coup de folie
doctrine, dogme, théorie, idéologie, principe
dogme, dogmatique, doctrine, credo, croyance
donner son avis, prononcer, avis, opinion, exprimer, commenter
douter, soupçonner, pressentir, deviner
douteux, doute, suspect, incertain, sujet à caution
échanger par erreur, intervertir, interversion, confondre
en suspens, incertitude, pas tranché
envisager, projeter, étudier, prévoir, réfléchir
envisager, réfléchir, penser
envoyé par erreur, transmis par erreur, mauvais destinataire, envoi erroné
erreur d'arbitrage, erreur de l'arbitre, arbitre a volé, décision litigieuse, arbitrage contesté
erreur humaine, mauvaise manipulation, fausse manœuvre, erreur de manipulation
erreur, coquille, bévue, couac
erreur, tort, mégarde, méprise
érudits, érudit, savant
état d'esprit, fou, folie, moral
étude bidon, étude contestée, fraude scientifique, étude rétractée, méconduite scientifique
études, faire ses études, suivre des études, diplômé
éventail, gamme, palette, variété
examiner, étudier
expliquer, détailler, préciser, justifier
exprès, délibérément, intentionnellement, volontairement, sciemment, prémédité
faute, erreur, bourde, boulette, bévue
faute, erreur, bourde, gaffe, manquement, tort
fixer, programmer, prévoir, calendrier
fou, folie, perdre la tête, dingue, péter les plombs, cinglé
gamme, éventail, palette, choix
gourer, tromper, erreur, confondre, méprise
graphique, graphe, diagramme, courbe, schéma
hésiter, tergiverser, indécis
hybride, mixte, croisement
idéologie, doctrine, idée, pensée
ignorer, pas au courant, méconnaître, ne pas savoir
imaginaire, fantasme, fictif, chimère
imaginer, envisager, concevoir, supposer
incertain, incertitude, douteux, doute, hypothétique
inclure, incorporer, inclusion, intégrer
inclure, intégrer, comprendre, incorporer
induire en erreur, tromper, mentir, trompeur, désinformer
inra, recherche agronomique
insérer, insertion, intercaler, introduire, inclure
laisser planer le doute, entretenir le doute, ambiguïté, maintenir le suspense
lancer l'idée, initiateur, promoteur
lever le doute, dissiper le doute, clarifier, éclaircir
livre de souvenirs, mémoires, autobiographie
mal à y croire, du mal à y croire, peiner à croire, incrédule, incrédulité
mandat d'arrêt, mandat, avis de recherche, notice rouge, recherché
mesure, dispositif, décision
métissage, métis, brassage, croisement
mi-figue mi-raisin, en demi-teinte, mitigé, contrasté
mitigé, nuancé, contrasté, en demi-teinte
mobile, motif, raison, motivation
monographie, ouvrage, étude
niaiserie, bêtise, sottise, ineptie, absurdité
niaiseux, idiot, stupide, imbécile, naïf
notion, concept, idée
opinions, opinion, avis, point de vue
oracle, prophétie, devin, pythie, prédiction
oubli, omission, négligence, lacune
oublié, égaré, omis
oublier, enterrer, passer à la trappe, oubliettes
oublier, omission, négliger
ouf, un truc de ouf, fou, incroyable, inouï
palette, gamme, éventail, nuancier
pas encore décidé, décision pas prise, aucune décision, en cours de réflexion, en suspens
pas fou, responsable de ses actes, sain d'esprit
penser faire, envisager, projeter, avoir l'intention
penser, avis, opinion, point de vue
penser, estimer, juger, considérer, croire, avis
penseur, philosophe, intellectuel, théoricien
pension, internat
pétage de plombs, pétage de câble, accès de folie, coup de folie
péter le genou, ligament croisé, rupture du ligament
péter un câble, péter un plomb, perdre la tête, devenir fou, folie, disjoncter, craquer
piste, hypothèse, scénario, thèse, théorie
planifier, prévoir, programmer, organiser
point de vue, avis, opinion, perspective
précis, précision, exact, détaillé
préciser, détailler, détail, spécifier
prédire, prédiction, annoncer, prévoir, prophétie
préméditer, planifier, guet-apens
prendre les décisions, décideur, décisionnaire, dirigeant
présumé, supposé, prétendu, allégué
prévoir, anticiper, espérer
prévoir, anticiper, prévision, pronostic, planifier
prévoir, intention, projeter, envisager
prévoir, prévisionniste, prévision, pronostic
prévoir, tabler, anticiper, escompter
programmer, planifier, prévu, fixer
projet contesté, projet critiqué, projet controversé, projet décrié, opposants au projet
pronos, prono, pronostic
pronostiquer, pronostic, prédire, prévision, prévoir
prophète, mahomet, prédiction
qualifier, décrire, juger, estimer
raisons personnelles, motifs personnels, raisons familiales, convenance personnelle
rationnel, rationalité, logique
recherche, science, étude, laboratoire
rechercher, chercheur, étude scientifique
rechercher, traquer, chasse à l'homme, avis de recherche, mandat d'arrêt, wanted
reconnaître son erreur, admettre son erreur, avouer son erreur, faire son mea culpa, reconnaître une faute, reconnaître une erreur
réfléchir, réflexion, méditer, considérer
réflexions, réflexion, réfléchir, méditation
relativité, théorie de la relativité, einstein
rester en plan, abandonné, bloqué
revenir sur sa décision, changer d'avis, raviser, volte-face, annuler sa décision
sans aucun doute, indubitablement, incontestablement, nul doute, indéniablement
savoir, connaître
scénarios, scénario, script
scepticisme, sceptique, doute, incrédulité, dubitatif
schéma, diagramme, plan, croquis
sciences po, institut d'études politiques, iep
scolarité, études, école, scolaire
se gourer, gourer, se tromper, erreur
se souvenir, se rappeler, mémoire
sélection, sélectionner, choix, équipe nationale
sondage, enquête d'opinion, intentions de vote, baromètre, étude, sondeur
spécificité, spécifique, particularité, singularité, caractéristique
spécifique, particulier, spécificité
spectral, spectre, fantomatique
spectroscopie, spectrométrie, analyse spectrale
stipuler, prévoir, préciser
stratégie, tactique, plan
supposer, présumer, hypothèse, imaginer, supposition
tactique, stratégie, manœuvre
templier, croisé, ordre du temple
teubé, débile, idiot, bête, stupide
théoricien, théorie, idéologue, penseur
théorie, hypothèse, postulat
théorie, théorique, théoricien, hypothèse
théorique, théorie, abstrait, hypothétique
thésard, doctorant, doctorat, étudiant
thésard, doctorant, doctorat, thèse
transept, nef, croisillon, croisée
trinité, trinitaire, dogme
tromper, erreur, échouer, faire erreur
tromper, erreur, méprendre, fausse route, tort
viser, ambitionner, objectif, cibler, briguer
viser, objectif, destiné, vocation
voir venir, anticiper, prévoir, pressentir
vouloir faire, envisager, projeter
zapper, oublier, omettre
zinzin, barjo, barjot, fou, déséquilibré
analyses: échantillons, tests, résultats, laboratoire
avoir tort: se tromper, reconnaître son erreur, erreur, fausse route
but, objectif: permettre, afin, viser, destiné, mission, vocation, lutter, améliorer, favoriser, contribuer, ambition, finalité, prévenir, sensibiliser
changer d'avis: revenir sur, se rétracter
choisir, choix, préférer, choisi: sélectionner, désigner, retenir, élire, nommer, trancher, plébisciter, privilégier, miser, adopter
décider, décision, trancher: voter, ordonner, signer, opter, choisir, adopter, arrêter, valider, annoncer, renoncer, prononcer, décréter, entériner
erreur de calcul: se tromper, oublié, omis, erreur, mal compté
étudier, examiner, analyser: recherche, observer, autopsie, expertise, scruter, analyse, prélever, décrypter, ausculter, enquêter, séquencer, disséquer
ne pas savoir: pas informé
paumer: oublier
penser, croire, avis: opinion, sondage, supposer, soupçonner, convaincu, imaginer, présumer, conviction, persuader, douter, songer
piger: saisir
rapport, étude: sondage, audit, bilan, expertise, recensement, analyse, baromètre, thèse, recherche, mémoire, publication, observatoire, diagnostic, évaluation, livre
reconnaître son erreur: avoir eu tort, admettre, s'excuser, mea culpa, regretter
retoquer: avis défavorable
s'être planté: se tromper, erreur, échouer, oubli, mauvais calcul, fausse route
se planter: se tromper, erreur, échouer, erroné, méprise, faire fausse route, oubli, mauvais calcul
souvenir: mémoire, commémoration, rappeler, relique
se pencher: examiner, étudier, se saisir
`
