// English: French, most usual first. One entry a line.

export const OCCUPATIONS = `
profession: profession | métier
baker: boulanger
bakery: boulangerie
butcher: boucher
cook: cuisinier | cuisiner
chef: chef | cuisinier | chef cuisinier
waiter: serveur
waitress: serveuse
bartender: barman | serveur
cleaner: agent d'entretien | femme de ménage
housekeeper: gouvernante | femme de ménage
caretaker: gardien | concierge
janitor: concierge | gardien
gardener: jardinier
plumber: plombier
electrician: électricien
carpenter: charpentier | menuisier
mason: maçon
roofer: couvreur
locksmith: serrurier
mechanic: mécanicien
welder: soudeur
labourer: ouvrier | manœuvre
factory worker: ouvrier
blue-collar worker: ouvrier
craftsman: artisan
artisan: artisan
tailor: tailleur | couturier
hairdresser: coiffeur
barber: barbier | coiffeur
beautician: esthéticienne
florist: fleuriste
grocer: épicier
salesman: vendeur | commercial
saleswoman: vendeuse
cashier: caissier | caissière
shop assistant: vendeur | vendeuse
merchant: marchand | commerçant
trader: trader | commerçant
dealer: marchand | dealer | concessionnaire
antique dealer: antiquaire
banker: banquier
broker: courtier
stockbroker: agent de change | courtier
estate agent: agent immobilier
real estate agent: agent immobilier
architect: architecte
surveyor: géomètre
secretary: secrétaire
assistant: assistant | adjoint
deputy: adjoint | député | vice
receptionist: réceptionniste | hôtesse d'accueil
clerk: employé | greffier
court clerk: greffier
intern: stagiaire | interne
postman: facteur
mail carrier: facteur
delivery driver: livreur
courier: coursier | livreur
bus driver: chauffeur de bus | conducteur de bus
chauffeur: chauffeur
sailor: marin | matelot
skipper: skipper | capitaine
seaman: marin
ship captain: capitaine
shepherd: berger
lumberjack: bûcheron
park ranger: garde forestier | garde
gamekeeper: garde-chasse
social worker: assistant social | travailleur social | éducateur
youth worker: éducateur | animateur
instructor: moniteur | instructeur
ski instructor: moniteur de ski
mountain guide: guide de haute montagne | guide
tour guide: guide | guide touristique
driving instructor: moniteur d'auto-école
prison guard: surveillant pénitentiaire | gardien de prison
prison officer: surveillant pénitentiaire
police commissioner: commissaire | préfet de police
inspector: inspecteur
customs agent: douanier
tax inspector: inspecteur des impôts
coroner: médecin légiste | coroner
pathologist: médecin légiste | anatomopathologiste
undertaker: croque-mort | pompes funèbres
cardiologist: cardiologue
paediatrician: pédiatre
pediatrician: pédiatre
gynaecologist: gynécologue
gynecologist: gynécologue
oncologist: oncologue | cancérologue
epidemiologist: épidémiologiste
virologist: virologue
anaesthetist: anesthésiste
radiologist: radiologue
physiotherapist: kinésithérapeute
optician: opticien
psychotherapist: psychothérapeute
nursing assistant: aide-soignant
emergency doctor: urgentiste | médecin urgentiste
medical examiner: médecin légiste
sociologist: sociologue
political scientist: politologue | politiste
analyst: analyste
ethnologist: ethnologue
linguist: linguiste
librarian: bibliothécaire
curator: conservateur | commissaire d'exposition
translator: traducteur
publicist: attaché de presse
press officer: attaché de presse | chargé de communication
communications director: directeur de la communication
chief financial officer: directeur financier
agent: agent
literary agent: agent littéraire
stuntman: cascadeur
magician: magicien
clown: clown
DJ: DJ | disc-jockey
prostitute: prostituée
prostitution: prostitution
pimp: proxénète
procuring: proxénétisme
private detective: détective privé | détective
executioner: bourreau
informant: indicateur | informateur
negotiating team: négociateurs
think tank: groupe de réflexion | think tank
full pay: maintien de salaire | salaire maintenu
paid leave: congé payé | congés payés
unpaid leave: congé sans solde
pay slip: fiche de paie | bulletin de paie | bulletin de salaire
payslip: fiche de paie | bulletin de paie | bulletin de salaire
back pay: arriérés de salaire
night shift: équipe de nuit | service de nuit
acting: par intérim
acting head: directeur par intérim | assurer l'intérim
acting director: directeur par intérim
stand-in: remplaçant
caretaker manager: entraîneur par intérim
sick note: arrêt maladie | arrêt de travail
sick leave: arrêt maladie | arrêt de travail
staff representative: délégué du personnel | représentant du personnel
shop steward: délégué syndical
haulage: transport routier | transporteur
haulage firm: transporteur | entreprise de transport
haulier: transporteur
ghost job: emploi fictif
ghost worker: emploi fictif
fictitious job: emploi fictif
heifer: génisse
cowshed: étable
livestock: bétail | cheptel
ripening: affinage
maturing: affinage
ripening cellar: cave d'affinage
seedling: semis
back at work: retrouver son poste | reprendre le travail | réintégré
back to work: retrouver son poste | reprendre le travail | reprise du travail
back in his job: retrouver son poste | réintégré
back in her job: retrouver son poste | réintégré
return to work: reprendre le travail | retrouver son poste | reprise du travail
`
