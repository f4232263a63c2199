// Police, inquiries, traces and witnesses: words that say nearly the same, then what may answer for what.

export const POLICE_AND_INVESTIGATIONS = `
adn, empreintes, empreinte génétique, traces, police scientifique
amphibien, batracien
apostropher, interpeller, invectiver
appel à témoins, chercher des témoins, recherche de témoins, témoins recherchés
arcom, csa, crtc, régulateur, gendarme de l'audiovisuel
arrêter les recherches, recherches interrompues, recherches suspendues, recherches abandonnées, fin des recherches
arrêter quelqu'un, policier, interpellation, arrestation, gendarme
arrêter un tir, gardien, arrêt, parade
arrêter, arrestation, interpeller
bac, brigade anticriminalité, brigade, policiers
balance, indic, indicateur, informateur, délateur, source, mouchard, délation, stool
bavure, violences policières, bavure policière, brutalité policière, usage de la force
bea, bureau d'enquêtes et d'analyses
bri, brigade de recherche et d'intervention, antigang
caméra, images de surveillance, vidéoprotection
cavale, fuite, fugitif, évadé, introuvable, recherché
cavalerie, cavalier, hussard, cuirassier
cavalier, cavalerie, équitation, écuyer
chargé de l'enquête, mener l'enquête, enquête confiée, diligenter, saisi de l'enquête
chouf, chouffeur, guetteur
chromosome, génome, adn
colis suspect, bagage abandonné
comico, comicos, commissariat, poste de police, hôtel de police
commissariat, poste de police, hôtel de police, gendarmerie, brigade
commission parlementaire, commission d'enquête, mission d'information, enquête parlementaire
arrêté, interpellé
coup de filet, vague d'arrestations, interpellations, arrestations
croire coupable, soupçonner, suspecter
cuffer, menotter
dans le viseur, dans le collimateur, visé par une enquête
descente de police, perquisition, coup de filet, opération policière, rafle
écuyer, cavalier, palefrenier
embarqué par la police, interpellé, emmené, arrêté
embarqué par les flics, embarqué par la police, interpellé, garde à vue
embarquer, emmener, interpeller
enquête, instruction, information judiciaire, enquête préliminaire, investigations, enquête judiciaire
enquêter, enquêteur, investigation, limier, détective
enquêter, enquêteurs, limier, inspecteur, police judiciaire, investiguer
entendre, ouïr, audition, écouter
enterrer l'enquête, étouffer l'enquête, entraver l'enquête, enterrer le dossier, classer le dossier
épier, espionner, surveiller, observer, guetter, voyeur
escadron, cavalerie, gendarmerie, escadrille
espionner, espionnage, agent secret, agent de renseignement
espionner, espionnage, agent secret, surveiller, taupe, barbouze
espionner, mettre sur écoute
évader, évasion, fugitif, cavale
fbi, feds, police fédérale, police fédérale américaine
filoche, filature, surveillance
flics, keufs, poulets, condés, policiers, gendarmes, forces de l'ordre, agents, bœufs
fliquer, flicage, surveiller, contrôler
fliquette, policière, gardienne de la paix, gendarme
fouiller, perquisitionner, passer au peigne fin, ratisser
fouilleur, archéologue
fouiner, consulter, fureter, espionner
fouiner, fureter, enquêter, investiguer, fouiller
fuir, fugitif, fuite, fuyard, évadé, cavale
gardien, vigile, agent de sécurité, surveillant
garder un site, garder l'entrée, garder la porte, garder un bâtiment, monter la garde: gardien, vigile, agent de sécurité
gardien, veilleur de nuit, vigile, surveillant
gendarme financier, régulateur, autorité de contrôle
génétique, adn, génome
guetter, surveiller, attendre, scruter, guetteur, à l'affût
igpn, police des polices, bœuf-carottes, inspection générale de la police nationale
igpn, police des polices, inspection générale, bei
indic, taupe, source
indice, trace, piste, élément
informer, indic, source, renseignement
inspecter, inspecteur, contrôleur, contrôle
inspection, inspecteur, contrôle, vérification, audit
interpellé à son domicile, cueilli au saut du lit, interpellé au petit matin
interpeller, apostropher, héler
interro, contrôle, évaluation, devoir surveillé
la crim, brigade criminelle, police criminelle
les flics, police, agents, forces de l'ordre, gendarmerie
louche, chelou, suspect, douteux
louche, équivoque
louche, suspect, douteux, suspicion
mater, regarder, reluquer, voyeurisme, observer, épier
maton, surveillant pénitentiaire, administration pénitentiaire
maton, surveillant, gardien de prison, surveillant pénitentiaire, agent correctionnel
méfier, méfiance, défiance, prudence, soupçonneux
mettre sur écoute, écoutes, écoutes téléphoniques, interception, enregistrement
mouchard, traceur, dispositif d'écoute, espion
observer, témoin
panier à salade, fourgon de police, véhicule de police
pécho, se faire pécho, arrêté, interpellé, attraper
perquis, perquise, perquisition, perquisitionner, fouille, descente de police
perquisition, perquisitionner, fouille, descente, saisie
pionne, surveillante, assistante d'éducation
pj, police judiciaire, enquêteurs
polar, roman policier, film policier
policier, fonctionnaire de police, gardien de la paix, agent, brigadier, commissaire, patrouilleur
poucave, délateur, informateur, indicateur
poucave, dénoncer, délateur, mouchard, indic
poursuite, pourchasser, traquer
questionnaire, formulaire, sondage, enquête
régularité, régulier, régulièrement, constance
réguler, encadrer, gendarme
scotland yard, police londonienne, police britannique
se faire choper, arrêté, interpellé, intercepter, appréhendé, capturé, pogné
séquençage, séquencer, génome
serrer, choper, coffrer, pincer, alpaguer, arrêter, interpeller, appréhender, épingler
soupçonné, suspecté, suspicion, présumé, doute
sous enquête, visé par une enquête, mis en cause
suivre, prendre en filature, pister, filature
surveiller, contrôler, filature, filer
témoigner, témoin, témoignage, déposition, déposer
témoin assisté, témoin, entendu
témoin, témoin oculaire
tenir à l'œil, surveiller, contrôler, sous surveillance
amphibien, batracien: grenouille, crapaud, salamandre, triton, rainette, têtard
appel à témoins: signalement, numéro, témoignage
appeler les flics: alerter, prévenir la police, contacter la gendarmerie, donner l'alerte
arrêter, arrestation, attraper: capturer, appréhender, garde, menotter, coffrer, incarcérer, rafle, cueillir, écrouer, intercepter
chercher, recherche, fouiller: perquisitionner, fouille, traquer, ratisser, battue, quête, sonder, scruter, explorer, enquêter, hélicoptère, perquisition, prospecter, plongeur, quadriller
en cavale: en fuite, recherché, fugitif, évadé
enquête terminée: enquête close, enquête bouclée, clôture, conclusions, instruction close
enquêter: ouvrir une enquête, inspecter, diligenter
enquêteur, enquêter: gendarme, policier, pj, brigade, juge, section, commissaire, parquet, sûreté, igpn, magistrat, crim, recherches
enquêteur: magistrat instructeur
espion, renseignement: cia, mossad, kgb, fbi, nsa, mi6, fsb, stasi, gru, espionnage, taupe
espionner: filature, écoute
évadé: en fuite
fouiller: passer au crible, inspecter
gauler: interpeller, arrêter, surprendre, flagrant délit
l'enquête dit quoi: conclusions, enquêteurs, investigations, rapport, conclure
lavé de tout soupçon: relaxé
mener l'enquête: brigade, confier l'enquête, saisi, instruire, investigations
où en est l'enquête: investigations, enquête se poursuit, auditions, enquêteurs, procureur
perquise: saisie
plongeur: homme-grenouille, brigade fluviale
police, flics, policier: gendarmerie, crs, brigade, commissaire, raid, bri, gign, commissariat, bac, inspecteur, interpol, enquêteur, patrouille, fbi, capitaine, lieutenant, peloton, dgsi, europol, pj
preuve, indice, trace: adn, empreinte, enregistrement, vidéo, aveu, témoignage, photo, écoutes, arme, sang, douille, expertise, caméra, image, témoin, cheveu, sms
qui enquête: enquête confiée, chargé de l'enquête, saisi, brigade, section de recherches
recherches: ratissage, patrouilles
soupçonner: mettre en cause
suivre, poursuivre, surveiller, suivi: traquer, espionner, filature, écoute, course-poursuite, observer, caméra, vidéosurveillance, pister, patrouiller, guetter, talonner, épier, pourchasser, géolocaliser, balise, drone
suspect, soupçonné: interpeller, inculpé, prévenu, accusé, gardé, examen, arrêté, individu, homme, complice, auteur
trahi par: adn, empreintes, trace
zyeuter: observer, regarder, épier
`
