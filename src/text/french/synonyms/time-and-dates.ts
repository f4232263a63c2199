// Time, dates, order and pace: words that say nearly the same, then what may answer for what.

export const TIME_AND_DATES = `
à la ramasse, retardataire, accuser un retard
à la va-vite, bâclé, hâtivement, à la hâte
à titre conservatoire, provisoirement, à titre provisoire, temporairement
actif, activité, dynamique
actualiser, mise à jour, mettre à jour
actuellement, aujourd'hui, maintenant, désormais
aller vite, tenir les délais, accélérer, hâter
ancien, ancienneté, vétuste, antique, vieux
ancien, ex, vieux
année, annuel
après-midi, aprem
archétype, modèle, prototype
arrivée des secours, arriver vite, délai d'intervention, rapidement sur les lieux, intervention rapide
arriver dernier, lanterne rouge, dernière place, dernier du classement
arriver premier, vainqueur, première place, gagnant
arriver trop tard, secours tardifs, retard des secours, intervention tardive
asap, sans délai, au plus vite, dans les meilleurs délais
assomption, vierge, 15 août
attaquant, avant-centre, buteur
attendre aux urgences, attente aux urgences, heures d'attente, sur un brancard
attendre, patience, attente
au dernier moment, au pied levé, dernière minute
au dernier moment, in extremis, dernière seconde, dernière minute
aube, petit matin, lever du jour, aurore
autochtone, indigène, aborigène, amérindien, premières nations
automne, automnal
autrefois, jadis, naguère, anciennement
avant, auparavant, antérieur, précédemment, préalable
avant-garde, pionnier, novateur
avenir, futur, lendemain, destinée
battre de l'aile, péricliter, vaciller, fragilisé, en mauvaise passe
beurre dans les épinards, arrondir ses fins de mois, complément de revenu, revenu complémentaire
bien passé, sans incident, sans encombre, sans accroc
bientôt, prochainement, sous peu
bissextile, année bissextile, 29 février
boîte de nuit, dancing, discothèque, night-club
boîte de nuit, discothèque, night-club, établissement de nuit
bref, concis, succinct, brièveté
bref, court, succinct, concis
brève, bref, court
brièvement, rapidement, succinctement, en bref
brûler les étapes, charrue avant les bœufs, prématuré
brume, purée de pois
centralisateur, jacobin, recentralisation
chaque année, annuel
chaque jour, journalier
chaque semaine, hebdomadaire
complément de salaire, arrondir ses fins de mois, revenu d'appoint
courir après, réclamer, traquer, poursuivre
court, bref, brièveté, de courte durée
creuser un trou, forer, forage, excaver
creuser, excaver, forer, évider
dans la foulée, aussitôt, immédiatement, sans attendre, tout de suite après
dans pas longtemps, bientôt, sous peu, dans les prochains jours
datation, dater, carbone 14, ancienneté
date de naissance, né
dater de, remonter à, datant
dater, remonter, ancienneté
de justesse, in extremis, à la dernière minute
définitif, permanent, pérenne
délai, échéance, date limite, date butoir, ultimatum, deadline
délai, échéance, date limite, expiration
demain, lendemain, le lendemain
dernier de son espèce, derniers spécimens, au bord de l'extinction, menacé d'extinction, quasi disparu
déterrer, exhumer, mettre au jour, excaver
deuil, deuil national, jour de deuil
deuil, endeuillé, éploré
diptyque, triptyque, deux volets
dormir, passer la nuit, bivouaquer, nuitée
du jamais vu, record, sans précédent, inédit, historique
durabilité, durable, pérennité, longévité
durable, pérenne, durabilité, permanent
durer, longévité, pérenne, perdurer
durer, prolonger, étaler
dynamique, énergique, actif
en plein jour, en pleine journée, aux yeux de tous
en pleine nuit, au milieu de la nuit, à la faveur de la nuit
éphémère, fugace, bref
épisode, volet
époque, période, ère
exemple, illustration, cas, modèle
exemple, jurisprudence, précédent
fête, teuf, festivité
fin de l'hiver, printemps
flag, en flag, flagrant délit, flagrance
futur, avenir, à venir, prochain
gagner au premier tour, élu dès le premier tour, majorité absolue
gala, cérémonie, soirée
guinéen, guinée, conakry
h24, jour et nuit, sans interruption, vingt-quatre heures
heures sup, heures supplémentaires
hier, la veille, veille
hivernal, hiver, froid
hivernal, hiver, hivernage, sports d'hiver
holotype, spécimen, type
hommage, deuil, recueillement, minute de silence
horaire, heure, heures d'ouverture
horizon, avenir, perspective
illico, illico presto, immédiatement, aussitôt
in extremis, dernière seconde, justesse, ultime minute
inédits, inédit, jamais publié, jamais vu
instantané, immédiat, soudain
invaincu, imbattu, invincible, jamais battu
invaincu, jamais battu, jamais perdu, sans défaite, série de victoires
jamais vu, record, inédit, sans précédent
jamais, aucune fois, à aucun moment
job d'été, emploi saisonnier, travail saisonnier, saisonnier
joindre les deux bouts, fins de mois difficiles, boucler les fins de mois, difficultés financières
jouer son va-tout, dernière carte, dernier recours, ultime tentative
jour d'après, jour suivant, lendemain
jour d'avant, jour précédent, veille
jour férié, jour chômé, congé, jour de fête
journée, jour, quotidien
jt, journal télévisé, vingt heures, téléjournal, bulletin de nouvelles
juste après, peu après, dans la foulée, aussitôt après, quelques minutes plus tard
juste avant, peu avant, quelques instants plus tôt, quelques minutes plus tôt, auparavant
légumineuse, lentille, pois chiche, haricot
lent, lenteur, ralenti, poussif
limiter, rationner, restreindre, plafonner
mannequin, top model
matin, aube, aurore
matin, matinal
meilleur, premier rang
miniature, modèle réduit, maquette
mis en délibéré, décision attendue, jugement attendu, date du jugement, rendre sa décision
mois, mensuel
momentanément, temporairement, provisoirement, passagèrement
mouvementé, agité, tumultueux, houleux
né trop tôt, prématuré, grand prématuré
noël, nativité, 25 décembre, réveillon
non stop, sans interruption, toute la nuit, vingt-quatre heures sur vingt-quatre
nouba, bringue, teuf, fête, soirée
nouveauté, inédit, récent, innovant
nouvelle date, changer la date, date modifiée, reprogrammer
nuit, nocturne, dans la nuit
occasionnellement, parfois, de temps à autre, ponctuellement
ouvert tard, toute la nuit, nocturne
papouasie, papou, papouasie-nouvelle-guinée
paradigme, modèle, référence
payer par jour, astreinte, pénalité journalière
pendant le show, en plein concert
pérennité, pérenne, durabilité, continuité, pérenniser, longévité
pionnier, précurseur, initiateur, avant-gardiste
plus dur, durcir, compliquer
plus dur, durcir, plus strict
plus tard que prévu, retardé, prendre du retard, décalé, accuser du retard
plus tard, report, ultérieurement
plus tôt que prévu, anticipé, avance sur le calendrier, avant la date prévue, prématurément
poireauter, attendre, attente, longue attente
ponctuer, jalonner, parsemer
pour de bon, définitif, à jamais, pour toujours
préambule, introduction, préface, prologue, avant-propos, préliminaire
précéder, prédécesseur, précédent, antérieur
précurseur, pionnier, annonciateur, avant-garde
prédécesseur, ancien titulaire, sortant
prélude, prologue, introduction, préambule
prémices, signe avant-coureur, ébauche, commencement
premier modèle, prototype, maquette
premier tour, second tour, deuxième tour, ballottage
première fois, pour la première fois, inédit
prescription, prescrit, délai dépassé
prologue, prélude, avant-propos, préface, introduction
prospective, anticipation, futurologie
proue, étrave, avant du navire
quarantaine d'années, quarante, quadragénaire
queue, file d'attente, prendre d'assaut, attente
quinzaine, quinze, deux semaines
quotidien, tous les jours, chaque jour
ramer, difficultés, lenteur
rattrapage, repêchage, oral de rattrapage, seconde session, seconde chance
rattraper son retard, combler son retard, refaire son retard, revenir dans le match
réactif, réactivité, prompt, rapide
récent, tout récemment
régulièrement, fréquemment, souvent, périodiquement
remis à plus tard, renvoyé, reporté, ajourné, différé
remis à plus tard, reporté, repoussé, différé, ajourné, décalé
remonter, dater, origine, ancien
renouvelable, durable
repousser, reporter, différer, retarder, ajourner, décaler
restreint, restreindre, limité, réduit
retard, délai, report
retard, tardif, en retard
rude, âpre, rigoureux, rudesse
saison, saisonnier
semaine, hebdo, hebdomadaire
six mois, semestre, semestriel
smur, samu, urgentistes
soins palliatifs, fin de vie, derniers instants, agonie
soir, vespéral
solstice, jour le plus long, nuit la plus longue
sommaire, succinct, rudimentaire, bref
sortie en salles, sorti au cinéma, avant-première
suite du film, deuxième volet, nouveau volet, second opus
suivante, ultérieur, d'après
sur la sellette, contesté, fragilisé, dans la tourmente, avenir incertain
tarder, lenteur, éterniser, retard, durer
tarder, retard, faire attendre, lenteur, attendre
tardive, tardif, retard
top model, modèle
tôt, de bonne heure, précoce
toujours en fuite, encore en fuite, introuvable, activement recherché, court toujours, en cavale
tourelle, échauguette, tour
tous les ans, annuel
tous les jours, journalier
tous les mois, mensuel
tous les trois mois, trimestriel
toutes les semaines, hebdomadaire
trains en retard, trafic perturbé, fortes perturbations, retards importants, service perturbé
transitoire, provisoire, temporaire, transition
très tôt, petit matin, aube, potron-minet
trois mois, trimestre, trimestriel
trop tôt, prématurément, précoce
vendre la peau de l'ours, crier victoire, trop tôt, prématuré
vitesse, rapide, km/h, kilomètres à l'heure
volé pendant la guerre, spolié, spoliation
vu pour la dernière fois, aperçu pour la dernière fois, dernière fois vu, dernière apparition, vu vivant
a pris combien de temps: durer, en heures, heures, minutes, jours
arriver dernier: fermer la marche, bon dernier
arriver premier: remporter, s'imposer, premier à franchir, sacré
attendre, file, attente: queue, patienter, bouchon, embouteillage, délai, kilomètres, patience, retard, liste, guetter
avant ça: auparavant, précédemment, jusque-là, par le passé, jusqu'alors
avant quand: échéance, délai, au plus tard, d'ici
bientôt, futur: demain, lendemain, horizon, prévu, imminent, programmer, 2030, ultérieurement
bientôt: d'ici, imminent
boîte de nuit: établissement, club
combien de temps en gav: garde à vue, heures plus tard, durer, prolongée
date limite: au plus tard, jusqu'au, dernier délai
dater de quand: remonter à, construit, fabriqué, siècle, ancien, fondu
dernière vérif: dernier contrôle, dernière inspection, dernière visite, contrôlé
durée, temps: minute, heure, semaine, mois, année, décennie, seconde, siècle, quinzaine, trimestre, semestre, ans, millénaire, vingtaine, mandat, quinquennat, septennat
échéance: au plus tard
et maintenant: suite, désormais, prochaine étape, attendre
fréquence: quotidien, hebdomadaire, mensuel, annuel, trimestriel, biennal, semestriel, quinquennal, bimensuel, régulièrement, rarement, biannuel
goal: dernier rempart
heure: matin, midi, soir, nuit, après-midi, minuit, aube, crépuscule, aurore, 20h, tombée, matinal, nocturne
heures sup: surcharge, débordement horaire
jour: lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche
jusqu'à quand: jusqu'au, échéance, date limite, délai, prendre fin, expirer
la suite: prochaine étape, désormais, à venir, prochain, attendre
mettre combien de temps: durer, heures, jours, prendre
minute de silence: se recueillir, cérémonie
mois: janvier, février, mars, avril, juin, juillet, août, septembre, octobre, novembre, décembre
monter en première division: accéder
pas avant: à partir de, au plus tôt, attendre, d'ici
passer la nuit: hébergé, coucher, passer une nuit
plus tard que prévu: reporté, repoussé
pourquoi maintenant: moment, calendrier, attendre, contexte
prendre du retard: décalage, reporté, repousser, glisser
prochaine réunion: séance, se réunir, conseil, rendez-vous, ordre du jour
qu'est-ce qui s'est passé: survenir, se produire, incident, circonstances, déroulement
quand, date: janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, hier, lendemain, veille, siècle, année
récent: hier, avant-hier, veille, semaine, nuit, fraîchement
recompter: nouveau décompte, nouveau dépouillement, décompte
reporter, retarder, décaler: suspendre, prolonger, remettre, moratoire, prorogation, délai
rouler trop vite: km/h
saison: hiver, printemps, automne, estival, hivernal, printanier, automnal, rentrée, vacances, mousson
se passe quand: se dérouler, avoir lieu, se tenir, prévu, date, survenir
soir: crépuscule, coucher du soleil, vesprée
tenir les délais: échéance, dans les temps, retard, date prévue
veillée: hommage, recueillement, minute de silence, bougies
vieux de: remonter à, dater, construit, siècle, ancien
voir pour la dernière fois: aperçu, dernière fois, disparition
`
