// English of questions: French, most usual first. One entry a line.

export const CHAT_ASKED_3 = `
tone down: modérer | tempérer | calmer | adoucir | mettre un bémol | baisser d'un ton
tone it down: modérer | tempérer | calmer | adoucir | baisser d'un ton
cool it: modérer | calmer | apaiser
simmer down: modérer | calmer | apaiser
big deal: grave | dramatique
no big deal: pas grave | sans gravité
money back: remboursement | rembourser | remboursé
get money back: rembourser | remboursement | récupérer son argent
get their money back: rembourser | remboursement
get his money back: rembourser | remboursement
get her money back: rembourser | remboursement
give money back: rendre l'argent | rembourser | restituer
kick out of office: destituer | destitution
throw out of office: destituer | destitution
remove from office: destituer | destitution | révoquer
kicked out of office: destituer | destitution
boot out: renvoyer | expulser | destituer
in advance: par avance | à l'avance | au préalable
ahead of time: par avance | à l'avance | au préalable
beforehand: par avance | à l'avance | au préalable | auparavant
outlet: média | médias | journal | rédaction
news outlet: média | journal | rédaction
media outlet: média | journal | rédaction
go at each other: se déchirer | s'affronter | se disputer | s'écharper
tear into each other: se déchirer | s'écharper
blow up in public: éclater | se déchirer publiquement | au grand jour
go public: rendre public | publiquement | révéler
ungrateful: ingrat | ingratitude
ingratitude: ingratitude | ingrat
rep: représentant | délégué | élu
union rep: délégué syndical | délégué | syndicaliste
go to trial: procès | être jugé | comparaître | renvoyé devant le tribunal
stand trial: procès | être jugé | comparaître
on trial: procès | jugé
put down to: attribuer | imputer | expliquer
come off the press: imprimé | imprimer | sortir de presse
take the blame: responsabilité | assumer | faute
make up: inventer | réconcilier | réconciliation
patch things up: se réconcilier | réconciliation | faire la paix | calmer le jeu
bury the hatchet: faire la paix | se réconcilier | réconciliation
make peace: faire la paix | se réconcilier | réconciliation
lead to: entraîner | provoquer | susciter | conduire à | déboucher
state of mind: état d'esprit | fou | folie | moral
lose his mind: devenir fou | folie | perdre la tête
gone mad: devenu fou | folie
gone crazy: devenu fou | folie
gone nuts: devenu fou | folie
contractor: prestataire | sous-traitant | entrepreneur
subcontractor: sous-traitant | prestataire
provider: prestataire | fournisseur
ev: véhicule électrique | voiture électrique
evs: véhicules électriques | voitures électriques
set up: programmer | organiser | mettre en place | fixer
arrange: programmer | organiser | prévoir | fixer
runs: diriger | dirigeant | directeur | directrice | gérer | exploiter | patron | à la tête
leads: diriger | dirigeant | directeur | directrice | mener | chef | à la tête
heads: diriger | directeur | directrice | président | présidente | à la tête
chairs: présider | président | présidente
manages: gérer | gérant | gérante | diriger | directeur | directrice
owns: posséder | propriétaire | appartenir | détenir
in charge of: diriger | responsable | directeur | directrice | chargé | à la tête
grateful: reconnaissant | reconnaissance | gratitude | ingrat | ingratitude
thankful: reconnaissant | reconnaissance | gratitude | ingratitude
gratitude: gratitude | reconnaissance | ingratitude
in front of everybody: publiquement | en public | au grand jour
in front of everyone: publiquement | en public | au grand jour
for all to see: publiquement | en public | au grand jour
behind closed doors: à huis clos | en privé | publiquement
in private: en privé | à huis clos
consequence: conséquence | susciter | entraîner | provoquer | déclencher
consequences: conséquence | susciter | entraîner | provoquer | déclencher
come of: susciter | entraîner | provoquer | aboutir
fury: colère | fureur | furieux
rage: colère | fureur | rage
furious: furieux | colère | en colère
cleared: blanchi | innocenté | hors de cause | classé sans suite | relaxé | acquitté
tranquilised: endormi | anesthésié | fléchette | hypodermique
tranquilized: endormi | anesthésié | fléchette | hypodermique
sedated: endormi | anesthésié | fléchette | hypodermique
darted: endormi | anesthésié | fléchette | hypodermique
got out: échappé | évadé | enfui | sorti
get out: échapper | évader | enfuir | sortir
got loose: échappé | évadé | enfui
broke out: échappé | évadé | enfui
leave her job: partir | partie | quitter son poste | démissionner | départ
leave his job: partir | parti | quitter son poste | démissionner | départ
left her job: partie | quitté son poste | démissionné | départ
left his job: parti | quitté son poste | démissionné | départ
first open: ouvert | ouvrir | ouverture | créer | inaugurer | fondé
first opened: ouvert | ouvrir | ouverture | créer | inaugurer | fondé
wolf: loup | louve | meute
sheep: mouton | brebis | agneau
candle vigil: bougie | recueillement | rassemblement
`
