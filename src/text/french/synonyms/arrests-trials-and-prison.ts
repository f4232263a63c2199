// Arrests, trials and prison as readers ask of them: what may answer for what.

export const ARRESTS_TRIALS_AND_PRISON = `
abandonner les charges: non-lieu, classement sans suite, abandon des poursuites
action collective, attaquer ensemble: action de groupe, recours collectif, class action
affaire pas résolue, vieille enquête: non élucidé, cold case, rouvrir l'enquête
aller aux flics, aller voir les flics, aller à la police: porter plainte, déposer plainte, signaler, dénoncer
amende, pv: pénalité, s'acquitter
appeler à la barre, venir à la barre, passer à la barre: témoigner, déposer, témoin cité, entendu
arme utilisée, avec quelle arme: arme du crime, couteau, arme blanche, fusil
arnaqueur, escroc: charlatan, indélicat, prévenu
arrangement, trouver un arrangement: accord, transaction, compromis, règlement amiable
attaquer l'entreprise: assigner, plainte, prud'hommes, poursuivre, action en justice
attaquer l'état, poursuivre l'état: recours, condamner l'état, faute de l'état, tribunal administratif
attendre le verdict, attendre le jugement: délibéré, mis en délibéré, décision attendue
au poste, au commissariat: commissariat, garde à vue, audition, entendu
au trou, au cachot, à l'ombre: sous les verrous, réclusion, derrière les barreaux, détenu, écroué
augmenter sa peine, augmenter leur peine, peine plus lourde, alourdir la peine: aggravé en appel, alourdie, plus sévère
avocat de la victime: partie civile, conseil, défendre
avocat: ténor du barreau
avoir fait quoi pour être arrêté: soupçonné, poursuivi, reprocher, interpellé pour
avoir un alibi, alibi: se trouver ailleurs, attester, hors de cause
avoir une amende, eu une amende, coller une amende, mettre une amende: verbalisé, contravention, écoper, sanction, pv
avouer le meurtre, avouer le crime, avouer son crime: reconnaître les faits, passer aux aveux, aveux
avouer tout, tout avouer: passer aux aveux, reconnaître les faits, aveux, confesser
balance, collabo: repenti, indic, informateur, collaborateur de justice
bénéfice du doute: acquitté, relaxé, faute de preuves
blâme, avertissement: sanction, carton
bracelet à la cheville: bracelet électronique, surveillance électronique
braqueur: assaillant, individus armés
casier vide, casier vierge, jamais condamné: inconnu de la justice, casier judiciaire vierge, sans antécédent
casier, casier judiciaire: antécédents, condamnations, mentions, vierge
casser le jugement, annuler le jugement, annuler la condamnation: cour de cassation, infirmer, casser, nouveau procès
cellule, en cellule: détention, derrière les barreaux, incarcéré, prison, sous les verrous, réclusion
changer d'avocat, virer son avocat: se séparer de son avocat, nouveau conseil, dessaisir
changer de juge, juge remplacé: dépaysé, dessaisi, récusation
chien policier, chien de la police: brigade cynophile, chien renifleur, malinois, maître-chien
choper: arrestation, démasqué
coffrer: incarcéré, écroué, placé en détention
compagnon de cellule, colocataire de cellule, voisin de cellule: codétenu
complice: receleur, homme de main
confisquer le passeport, prendre son passeport: remise du passeport, passeport confisqué, interdiction de sortie
connu des flics, connu de la police, connu de la justice: antécédents, casier, défavorablement connu, fiché
contrat, accord signé: convention, bail, clause, engagement
contrôle d'identité, contrôle des papiers: vérifier l'identité, contrôle au faciès, vérification
convoqué par le juge, convoqué chez le juge: convocation, auditionné, audition, mis en examen, entendu
copain, mec, petit ami: concubin, conjoint, époux
copine, meuf, petite amie: compagne, concubine, conjointe, épouse
couloir de la mort: condamné à mort, peine capitale
courir encore, courir toujours: en fuite, en cavale, recherché, introuvable
course avec la police, poursuivi par la police: course-poursuite, pris en chasse, refus d'obtempérer
crier son innocence, hurler son innocence: clamer son innocence, nier, contester les faits
croupir en prison, moisir en prison, pourrir en prison: détenu, incarcéré, derrière les barreaux, purger
cuisiner quelqu'un: interrogatoire, audition, interrogé, entendu
dealer, dealeur: narcotrafiquant, vendeur de stupéfiants
débarquer chez: perquisition, perquisitionner, descente, domicile
décision du tribunal, le tribunal a dit, le juge a dit: jugement, verdict, délibéré, ordonnance
décision du tribunal, le tribunal a dit, le juge a dit: trancher, condamner, relaxer
déjà condamné, déjà fait de la prison, déjà en taule: récidive, antécédents, casier judiciaire, connu des services
délai dépassé, trop tard pour juger, trop vieux pour être jugé: prescription, prescrit
demander de l'argent au tribunal: dommages et intérêts, réparation, indemnisation
demander ses papiers, demander les papiers: contrôle d'identité, contrôler
demander une enquête, réclamer une enquête: diligenter, saisir, inspection, ordonner une enquête
devoir payer, obligé de payer: condamné à verser, s'acquitter, indemniser, rembourser
dit qu'il a rien fait, dire qu'il n'a rien fait: nier, contester, clamer son innocence, réfuter, récuser
donner ses complices, balancer ses complices, donner ses potes: dénoncer, désigner, repenti, collaborer
dormir par terre en prison: matelas au sol, surpopulation carcérale
droit au silence, garder le silence: mutique, refuser de répondre
écarter, éloigner: relever de ses fonctions, suspendre, mettre à l'écart, évincer
effacer sa peine, effacer la peine: grâce, amnistie, remise de peine
emmener par la police, emmener au poste: interpellé, garde à vue, conduit au commissariat
en gav, en garde à vue: gardé à vue, placé en garde à vue, interpellé, privé de liberté
en règle, être en règle: régulier, conforme, autorisé, déclaré
enfermé à l'asile, mis à l'asile, interné de force: hospitalisé d'office, hospitalisation sans consentement, interné
enfermement, isolement: détention, réclusion, quartier disciplinaire
enfermer, emprisonner: placer en détention
enlever les enfants, retirer les enfants: placement, placé en foyer, aide sociale à l'enfance, garde
ennuis avec la justice, problème avec la justice, problèmes de justice: mis en examen, poursuivi, condamné, démêlés
envoyer en prison, envoyer en taule: condamner, incarcérer, écrouer, mandat de dépôt, placer en détention
épouse: compagne
erreur judiciaire, innocent en prison, condamné à tort, emprisonné à tort: réhabilité, révision, innocenté, indemnisé
évadé de prison: faire la belle, cavale, fugitif
éviter la prison, éviter la taule, échapper à la prison: sursis, bracelet électronique, relaxé, peine aménagée
ex, ex-copine: ancienne compagne, ancien conjoint, ex-compagnon, ex-conjoint
examen psy, vu par un psy: expertise psychiatrique, expert psychiatre
excuse de l'accusé, excuse du suspect: plaider, invoquer, justifier, expliquer son geste, légitime défense
excuse: plaider, alléguer, arguer, se retrancher derrière
exécuter un condamné, mise à mort: exécution, injection létale, peine capitale
faire appel, appel: contester le jugement, interjeter
faire arrêter: interpeller, arrestation, garde à vue, menotter, incarcérer
été arrêté, être arrêté: interpeller, arrestation, garde à vue, écrouer, interrompre, suspendre, stopper, annuler
faire coincer: interpellé, confondu, démasqué, trahi, repéré, identifié
faire contrôler: contrôle routier, contrôle d'identité, intercepté, vérification
faire cueillir: interpellé, arrestation
faire de la prison, faire de la taule: purger, détenu, derrière les barreaux, condamné
faire embarquer: interpellé, emmené, garde à vue, menotté
faire serrer: interpellé, arrestation, appréhendé, garde à vue
faux papiers, papiers bidon: faux documents, usurpation d'identité, falsifié
fermer l'enquête, enquête finie, fin de l'enquête: classer, bouclée, non-lieu, clôture de l'instruction
fermer par la justice, fermer par la police: fermeture administrative, scellés, arrêté préfectoral
fermer par la préfecture: fermeture administrative, scellés, arrêté préfectoral
fiché: radicalisé, suivi par les services, renseignement territorial
fin du procès, procès fini: verdict, délibéré, s'achever, plaidoiries
finir en prison, finir en taule, finir au trou: incarcéré, écroué, condamné, prison ferme, derrière les barreaux
flic blessé, policier blessé: fonctionnaire blessé, blessé en intervention, incapacité totale de travail
flic en civil, policier en civil: bac, en civil, banalisée
flic infiltré: agent infiltré, infiltration, cyberinfiltration, sous couverture
flic suspendu, policier suspendu, suspendre un flic: suspendu à titre conservatoire, mis à pied, révoqué, igpn
flic viré, policier viré, virer un flic: révoqué, radié, conseil de discipline
flic, keuf: fonctionnaire de police, brigadier, gardien de la paix
flicage, tout surveiller: surveillance, vidéosurveillance, fichage
forcer le contrôle, forcer le barrage: refus d'obtempérer, prendre la fuite
fou ou pas, pas jugé car fou, fou donc pas jugé: expertise psychiatrique
fou ou pas, pas jugé car fou, fou donc pas jugé: irresponsabilité pénale, abolition du discernement
fouille: palpation
fouiller chez, fouiller la maison, fouiller l'appart: perquisition, perquisitionner, saisie
fouiller les bureaux: perquisition, perquisitionner, saisie, siège
gagner au tribunal, gagner en justice, gagner le procès: obtenir gain de cause, débouté, donner raison, condamner
gagner en appel: infirmer, relaxé en appel, acquitté en appel, annuler
gardé à vue combien de temps, garde à vue prolongée: prolongation, quarante-huit heures
garde des enfants, garde des gosses: garde alternée, juge aux affaires familiales, résidence
gardien de prison, maton: agent pénitentiaire, personnel pénitentiaire
grâce du président, pardonné par le président, gracier: grâce présidentielle, grâce, amnistie, commuer
hors la loi, pas dans les règles: illégal, illicite, irrégulier, non conforme, infraction
identifier, reconnaître: confondre, mettre un nom, retrouver la trace, trahi
inculper: mis en accusation
indice, piste: adn, empreinte, indices concordants
inéligible, inéligibilité: ne pourra pas se présenter
innocent finalement, finalement innocent: blanchi, acquitté, relaxé, innocenté, mis hors de cause, disculpé
interdit de s'approcher, interdit d'approcher, interdit de la voir: ordonnance de protection, interdiction de contact
interdit de séjour, interdit de revenir: interdiction de territoire, interdiction de paraître, persona non grata
interdit de territoire: expulsion, reconduite
interdit de vote, plus le droit de voter: privé de droits civiques, déchu
interroger par les flics, interroger par la police: auditionné, entendu, audition, garde à vue
jugé fou, déclaré fou: irresponsable pénalement, abolition du discernement, hospitalisé d'office, interné
juge ripou, flic ripou, flic pourri: corruption, corrompu, mis en examen, violation du secret
juge trop gentil, peine trop légère: clémence, laxisme, appel du parquet, a minima
juge: cour
jurés: jury populaire, jury d'assises
lâcher les charges, laisser tomber les charges: non-lieu, classement sans suite, abandon des poursuites
laisser partir: élargi, ressorti libre
laisser sortir, laisser repartir: libéré, remis en liberté, relâché, levée de garde à vue, autorisé à quitter
laisser tomber la plainte, laisser tomber les poursuites: retirer sa plainte, désistement, classement sans suite
lancer les recherches, chercher partout: battue, ratissage, hélicoptère, vaste dispositif, quadriller
le juge a décidé, le juge a choisi: ordonner, trancher, statuer, prononcer
le juge pour enfants, juge des mômes: tribunal pour enfants, mineur, éducateur
le proc veut, le procureur veut: requérir, réquisitions, réclamer, ministère public
le procès commence, début du procès, procès commence: s'ouvrir, ouverture, comparaître, devant la cour
le procureur demande, le proc demande: requérir, réquisitions, réclamer, ministère public
légal, autorisé: homologué
les flics cherchent, la police cherche: rechercher, appel à témoins, traquer, retrouver, avis de recherche
les flics sont venus, la police est venue, les flics ont débarqué: intervention, perquisition, dépêché sur place
libéré sous caution, payer la caution, payer pour sortir: caution, liberté sous caution, remise en liberté
libérer, relâcher: recouvrer la liberté
livrer à la justice: extrader, remettre, extradition
loi respectée, respecter la loi: conforme, légal, constitutionnel
mandat contre, recherché par interpol: mandat d'arrêt, notice rouge, mandat européen
mentir au tribunal, mentir à la justice, mentir sous serment, mentir au juge: faux témoignage, parjure
mettre en examen, mise en examen: témoin assisté, charges
mettre en prison, jeter en prison: incarcérer, écrouer, placer en détention, emprisonner
mettre en taule, foutre en taule: incarcérer, écrouer, placer en détention, emprisonner
mettre la main dessus: interpellé, arrêté, découvert
mettre sur écoute, écouter ses appels: écoutes téléphoniques, interception
mineur jugé, jugé comme un adulte: excuse de minorité, tribunal pour enfants, majorité pénale
mitard, isolement en prison: quartier disciplinaire, quartier d'isolement
mobile, motif du crime: vengeance, jalousie, dette, crapuleux, différend
parler aux flics, parler à la police: déposer, témoigner, audition, déclarer aux enquêteurs, collaborer
pas assez de preuves, manque de preuves: charges insuffisantes, non-lieu, au bénéfice du doute, relaxe
pas condamné, éviter la condamnation: relaxé, acquitté, dispense de peine, non-lieu, blanchi
pas de prison, pas de taule, pas aller en prison: sursis, amende, relaxe, bracelet, travaux d'intérêt général
pas déclaré, au black: non déclaré, travail dissimulé, clandestin
pas permis, pas autorisé: interdit, prohibé, proscrit, défendu, refusé
pas retrouvé le coupable, pas trouvé le coupable: auteur en fuite, non identifié, recherché, activement recherché
pas s'arrêter au contrôle, refuser de s'arrêter: refus d'obtempérer, prendre la fuite
pas venu au procès, absent au procès, absent de son procès: mandat d'arrêt, in absentia
passer en prison, passer en cellule, passer en taule: derrière les barreaux, détention, purger, incarcéré
passer les menottes, mettre les menottes, menottes aux poignets: menotté, interpellé, arrestation
payer aux victimes, payer les victimes: indemniser, dédommager, dommages et intérêts, réparation
payer une amende, payer l'amende: s'acquitter, verser, condamné, écoper
peine confirmée, confirmer la peine: rejeter le pourvoi, confirmé en appel
peine de mort, condamné à mort: couloir de la mort
peine max, peine maximale: encourir, encourt, passible, perpétuité
perdre en appel: confirmer, condamnation confirmée, pourvoi rejeté
perdre le procès, perdre en justice, perdre au tribunal: débouté, condamné, rejeter
permission de sortie, sortie de prison: permission, remise en liberté, libération
pièce à conviction, preuve du crime: scellés, arme, adn, empreinte
piéger le suspect, tendre un piège: guet-apens, leurre, infiltration, souricière
plaider non coupable, plaider l'innocence: nier, contester, clamer son innocence, demander l'acquittement
plainte rejetée, rejeter la plainte: classée sans suite, irrecevable, non-lieu
plainte, porter plainte: action en justice, poursuites, accuser
plus autorisé, plus permis, plus toléré: interdit, banni, prohibé, proscrit, interdiction, suspendu
plus le droit de conduire, plus conduire: permis retiré, suspension de permis, annulation du permis
plus le droit de jouer: suspendu, suspension, exclu
plus le droit de sortir: confiné, assigné à résidence, couvre-feu, consigné
plus le droit de travailler: interdit d'exercer, suspendu, radié, interdiction professionnelle
plus le droit de voyager, interdit de quitter le pays: interdiction de sortie du territoire, passeport confisqué
plus le droit, plus droit, ont plus le droit: interdit, interdiction, banni, prohibé, privé, suspendu, proscrit
plus poursuivi, plus accusé, plus soupçonné: non-lieu, blanchi, mis hors de cause, abandon des poursuites, innocenté
plus se présenter aux élections, interdit d'élection, interdit de se présenter: inéligibilité, inéligible
pointer au commissariat, pointer au poste: contrôle judiciaire, se présenter chaque semaine
porter l'affaire, attaquer au tribunal: assigner, saisir la justice, plainte, recours, poursuivre
porter plainte contre x: enquête ouverte, plainte contre x
pots-de-vin, acheter un juge: corruption, corrompre, corrompu, trafic d'influence
pourquoi il a fait ça, pourquoi avoir fait ça: mobile, motif, expliquer son geste, motivation
poursuivi par les flics: course-poursuite, pris en chasse, refus d'obtempérer
poursuivi, poursuites, inculpé: relâché sans poursuites, libéré sans poursuites, laissé libre, sans suite
poursuivre la boîte, attaquer la boîte: assigner, plainte, prud'hommes, poursuivre, action en justice
prendre cinq ans, prendre dix ans, prendre vingt ans: condamné, réclusion, écoper, emprisonnement, infliger
prendre du sursis: condamné, prison avec sursis, écoper, avec sursis
prendre leur passeport: remise du passeport, passeport confisqué, interdiction de sortie
prendre perpète: réclusion criminelle à perpétuité, condamné à perpétuité, perpétuité
prendre ses enfants: placement, placé en foyer, aide sociale à l'enfance, garde
prescrit, prescription: délai écoulé, faits trop anciens, extinction de l'action publique
prévenu, accusé: mis en cause, suspect, mis en examen, box
prise d'assaut, donner l'assaut: intervention, raid, gign, neutraliser
prison à la maison: assignation à résidence, bracelet électronique
prison pleine, trop de prisonniers: surpopulation carcérale, matelas au sol, densité carcérale
proc, procureur: avocat général, représentant du ministère public
procès à huis clos, procès secret, procès fermé: huis clos, sans public
punir, punition: infliger, blâme, avertissement, écoper
qu'est-ce qu'on lui reproche: mis en examen, poursuivi, soupçonné, chef
qu'ont trouvé les flics, trouver chez: saisie, découvert, mis la main, perquisition
que veut la victime: réclamer, partie civile, dommages et intérêts, réparation
rattrapé par la justice: condamné, mis en examen, jugé, interpellé
rattrapé par la police, rattrapé par les flics: interpellé, intercepté, course-poursuite
reconnu coupable, déclaré coupable: condamné, écoper, peine, infliger, culpabilité
reconnu innocent, déclaré innocent, déclaré non coupable: acquitté, relaxé, blanchi, innocenté, disculpé
reconstituer la scène, rejouer la scène, rejouer le crime: reconstitution
réduire sa peine, réduire leur peine, baisser sa peine, baisser leur peine: remise de peine, allégée, commuer, ramener
refaire le procès, nouveau procès: procès en appel, renvoyé, révision, cassation
refus d'obtempérer: ne pas s'arrêter, course-poursuite
relâché, libéré, remis en liberté, laissé libre: sans poursuites, sans charges, ressortir libre
rembourser les victimes: indemniser, dédommager, réparation, dommages et intérêts
remonter jusqu'au coupable, remonter la piste: identifier, confondre, retrouver la trace
renvoyé dans son pays: expulsé, extradé, reconduit, oqtf, éloignement
repousser le procès, procès repoussé, décaler le procès: renvoyé, report, ajourné
résoudre l'enquête, résoudre l'affaire, affaire résolue: élucider, identifié, confondu
respecter: honorer
rester en prison, rester en taule, rester enfermé: maintenu en détention, demande de remise en liberté rejetée, purger
retirer le dossier au juge, enlever le dossier: dessaisir, dépayser
retirer le permis, perdre son permis, perdre leur permis: rétention, invalidé
retirer le permis, perdre son permis, perdre leur permis: suspension de permis, annulation du permis
retourner en prison, retourner en taule: réincarcéré, de nouveau incarcéré, révocation du sursis
rien dire aux flics, rien dit à la police, pas parler aux flics: garder le silence, droit au silence, mutique
risquer gros: encourir, encourt, passible, peine maximale
robocop, flics casqués: crs, gendarmes mobiles, forces de l'ordre, compagnie républicaine
rouvrir l'affaire, rouvrir l'enquête, relancer l'enquête: nouvelles investigations, relancer, pôle cold cases
s'arranger avec la justice, s'arranger avec le proc: convention judiciaire, plaider coupable, transaction, accord
s'échapper de prison, sortir en douce de prison: évasion, évadé, faire la belle, cavale
saisi par la police, pris par la police: saisie, confisqué, placé sous scellés, mis sous main de justice
saisir: mettre la main, intercepter, prise
sanctionner un joueur: suspendre, suspension, amende
se dénoncer, se dénoncer à la police: se constituer prisonnier, se présenter, passer aux aveux, avouer
se faire la belle, faire la belle, faire le mur: évasion, s'évader, cavale
se rendre aux flics, se rendre à la police, se livrer: se constituer prisonnier, se présenter, reddition
se retourner contre: assigner, porter plainte, réclamer, poursuivre, recours
serrure, forcer la porte: effraction, fracturer, crocheter
sortir avant la fin de sa peine, libéré avant: libération conditionnelle, remise de peine, libération anticipée
sortir de garde à vue: remis en liberté, libéré, levée
sortir de prison, sortir de taule, sortir de cellule: recouvrer la liberté, remise en liberté, élargi, libérable
sortir libre, ressorti libre, repartir libre: remis en liberté, relâché, contrôle judiciaire, libéré
sous contrôle judiciaire: interdiction de quitter, obligation de pointer, caution
sous scellés: saisi, conservé, pièce à conviction
suicide en prison, pendu en prison: pendu dans sa cellule, retrouvé mort en cellule
suivre à la trace: surveillance, balise
surveillé, sous surveillance: vidéosurveillance, filature
tabassé par les flics, frappé par un flic: violences policières, igpn, bavure, usage de la force
taule, en taule, zonzon, au placard: réclusion criminelle, derrière les barreaux, sous les verrous, pénitencier
témoigner au procès, témoin au procès: déposer, déposition, à la barre, cité
témoin: badaud
test adn: empreinte génétique, profil génétique, analyse adn, comparaison
tireur: auteur des coups de feu, individu armé
tomber sur les flics: contrôle, patrouille, interpellé
toujours en fuite, encore en fuite: recherché
toujours en service, encore en service: suspendu, muté, maintenu, en fonction, à titre conservatoire
toujours flic, encore flic: révoqué, suspendu, radié, muté, en fonction
toujours pas arrêté, pas encore arrêté, toujours pas attrapé: en fuite, en cavale, recherché, introuvable
toute sa vie en prison, toute sa vie en taule, reste de sa vie en prison: perpétuité, réclusion
toute sa vie, reste de sa vie: perpétuité, jusqu'à sa mort
trafiquant: passeur, narcotrafiquant, réseau
travail gratuit comme punition: travaux d'intérêt général
tricher: tromper
trop sévère: disproportionné, excessif, sévérité
troupes d'élite, flics d'élite: raid, gign, bri, force d'intervention
tué par un flic, tué par la police, tirer par un flic: tir policier, légitime défense, refus d'obtempérer, igpn
tueur, meurtrier: bourreau, auteur présumé, prévenu, accusé
veuve, veuf: épouse, mari
victime, plaignante: blessé, défunt, lésé, spolié
violence des flics, flic violent: violences policières, igpn, bavure, usage de la force
violer la loi, enfreindre la loi: infraction, contrevenir, illégal, transgresser
violeur: agresseur, prédateur, mis en cause
visite en prison: parloir
voiture de flics, bagnole de flics, caisse de flics: véhicule de police, fourgon
voiture de flics, bagnole de flics, caisse de flics: voiture banalisée, voiture sérigraphiée
voleur: monte-en-l'air, détrousseur, aigrefin
`
