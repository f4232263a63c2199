// Work, meals, shows, schools, matches and journeys, as questions put them: French, most usual first. One entry a line.

export const CHAT_WORK_AND_OUTINGS = `
apartment block: résidence | tour
attendance: spectateurs
audience: spectateurs | salle | assistance
award: trophée | distinction
back at his post: retrouver ses fonctions | réintégré | reprendre ses fonctions
back at work: reprendre ses fonctions | réintégré | retourner travailler | reprendre le travail
back on his feet: remis sur pied | guéri
back on shelves: remis en vente | de retour en rayon | commercialisation
bandleader: chef de l'harmonie
banned substance: produit interdit | substance interdite | produit dopant
barn: remise | étable
batch: lot | lots
biker: motocycliste
bottle: flacon | fiole
burial: obsèques
buyer: preneur
buyout: racheter
captain: commandant
choir: choristes
colleague: camarade | consœur
concussion: traumatisme crânien
condition: pronostic
conductor: maestro | conducteur
cook: cuire | chef
cottage: pavillon
council: municipalité
crew: marins
crowd: affluence | spectateurs | assistance
cyclist: vélo
demo: rassemblement | marche
dinner: repas
director of the play: metteur en scène | metteuse en scène
dish: mets | assiette
diversion: diversion | détour
dog walker: promeneur | chien | promeneuse
doping: dopé | produit interdit
dressing room: loge | loges
eatery: restaurant | établissement
employ: effectif
exhibit: pièce à conviction | œuvre
exhibition: salon
factory: fabrique | manufacture
faint: perdre connaissance
fall ill: malaise | intoxiqué
feel unwell: se sentir mal | souffrant
fill in for: assurer l'intérim
fisherman: marin-pêcheur
for free: sans frais | bénévolement | à titre gracieux
for want of: faute de | par manque de
free entry: entrée libre | entrée gratuite | gratuité
free of charge: sans frais
full pay: plein traitement | salaire intégral | salaire maintenu
full salary: plein traitement | salaire intégral | salaire maintenu
get her job back: réintégrée | retrouver ses fonctions | retrouver son poste | reprendre ses fonctions
get her job back: suspension levée | réintégré | retrouver son poste | reprendre ses fonctions
get his job back: réintégré | retrouver ses fonctions | retrouver son poste | reprendre ses fonctions
get his job back: suspension levée | réintégré | retrouver son poste | reprendre ses fonctions
get sick: intoxiqué | malaise
gig: représentation
go bust: déposer le bilan | cessation de paiements
grave: sépulture | caveau
half-time: pause
head teacher: principal
headmaster: chef d'établissement
in what condition: état | état de santé | endommagé
jogger: coureur
keep her job: rester en fonctions | maintenue dans ses fonctions
keep his job: rester en fonctions | maintenu dans ses fonctions | ne pas démissionner
knocked out: battu
label: emballage
lack of: absence | faute | défaut
lack: absence | faute | défaut | pénurie
league: division
line closed: ligne fermée | trafic interrompu | circulation interrompue
line manager: supérieur hiérarchique | chef
lose his job: évincé | suspendu
lose their jobs: au chômage
lost their lives: périr
lunch: repas | midi
made sick: intoxiqué | malade | malaise | contaminé
match-fixing: matchs arrangés | manipulation
meal: plat | dîner | déjeuner
minute's silence: hommage
motorist: conducteur
movie: long métrage
museum director: directeur du musée | conservateur | directrice du musée
night shift: service de nuit
novel: livre | ouvrage
off duty: pas de service | en repos | en congé
off the shelves: retiré de la vente | retiré des rayons | rappel
on call: d'astreinte | de permanence
on duty: de permanence | d'astreinte
on leave: en arrêt
on sale: commercialisé | en promotion
on sick leave: en arrêt | congé maladie
out of business: cessation d'activité | faillite | fermeture | liquidation
out of hospital: rentré chez
packaging: conditionnement
packed: complet | foule
parking ticket: amende | procès-verbal
passenger: usager
passer-by: promeneur | témoin
perform the play: jouer la pièce | représentation | donner le spectacle
picket: grévistes | débrayage
playwright: auteur | autrice
predecessor: ancien
premises: bâtiment | établissement
prize money: doté | récompense | gain
product recall: rappel | retrait | lots rappelés
pupil: pupille
put on stage: mettre en scène | monter
recall the product: rappel | rappeler | retirer de la vente
referee: arbitrage
reinstated: réintégré | suspension levée | rétabli dans ses fonctions
replacement bus: bus de substitution | autocar | navette
replacement buses: bus de substitution | autocars | navettes
return to work: reprendre le travail | retrouver son poste | reprise | reprendre ses fonctions
rider: motard
road closed: route fermée | route barrée | circulation interdite
sailor: navigateur
school canteen: restaurant scolaire
school lunch: repas | déjeuner
screening: séance
services suspended: trafic interrompu | circulation interrompue | suspendu
shipowner: compagnie maritime
shipwreck: épave
shortage: rupture de stock | déficit
signal: feu | signalisation
singer: interprète | artiste
site: emplacement
skipper: commandant
staff: agents
stage director: metteur en scène | metteuse en scène
stand-in: suppléant
still getting paid: conserver son traitement | conserver son salaire | rémunération
still in hospital: en observation
still paid: salaire maintenu | plein traitement
successor: remplaçant | succéder | prendre la suite
superior: hiérarchie | chef
supervisor: chef | contremaître
teammate: équipier
the council: conseil municipal | mairie | municipalité | conseil
theatregoers: spectateurs | public
toll: nombre de victimes | morts
town hall: municipalité
track: rails
trawler: bateau de pêche
unpaid: non rémunéré
wage: paie | traitement
walker: promeneuse | marcheur
warehouse: dépôt
winner: sacré
work for: salarié
wreck: carcasse
`
