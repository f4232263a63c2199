// English of everyday life: French, most usual first. drum to go bankrupt, one entry a line.

export const EVERYDAY_DRU_GOB = `
drum: bidon
drunk driver: conducteur ivre
dry dock: cale sèche
dry out: sécher
dry up: assécher | tarir | sécher
duck pond: mare
duckling: caneton
due process: procédure
duet: duo
dump: déchetterie
dump in: déverser
dune: dune
dusk: tombée de la nuit
dustbin: poubelle
duty: droit
dwelling: logement
dye: teinture | colorant
dyke: digue | levée
earache: mal d'oreille
early retirement: retraite anticipée
earthworm: ver de terre | lombric
ease: alléger
eat into: entamer | grignoter
eat out: restaurant
eat up: dévorer
ebb: refluer | reflux
eel: anguille
elated: ravi
electric fence: clôture électrique
electric shock: choc électrique
electrical fault: panne électrique
electricity supply: alimentation électrique | électricité
elm: orme
embankment: talus | berge | remblai | digue
embryo: embryon
emergency exit: issue de secours | sortie de secours
emergency fund: fonds d'urgence | aide d'urgence
emergency meeting: réunion d'urgence | réunion extraordinaire
emergency number: numéro d'urgence
emergency shelter: hébergement d'urgence | gymnase
emergency stop: arrêt d'urgence
emotional: émouvant
enclosure: enclos | parc
encourage: inciter
end of term: fin du trimestre
end up: atterrir
engaged: occupé
engagement ring: bague de fiançailles
engine: locomotive
enquire: se renseigner
enthusiast: passionné | amateur
entrance fee: billet
entry fee: droit d'entrée
entry form: formulaire
envelope: pli
envy: jalousie
epilepsy: épilepsie
erratic: imprévisible
escalator: escalator | escalier mécanique
escort: escorter
estate: cité | lotissement
estimate: devis
estuary: estuaire
ethics panel: commission d'éthique | comité d'éthique
eulogy: éloge
evidence: pièce
ewe: brebis
ex boyfriend: ex-petit ami
ex employee: ancien salarié | ex-salarié
ex girlfriend: ex-compagne | ex-petite amie
exam room: salle d'examen
examination board: jury
examiner: correcteur
excavation: excavation
excavator: pelleteuse | excavatrice
excerpt: extrait
exhaust pipe: pot d'échappement
exhibit: pièce
exonerate: mettre hors de cause
expenses: note de frais
expert report: expertise
expired: périmé
expiry date: date de péremption | péremption | date limite
extension: agrandissement
extinction: disparition
extinguisher: extincteur
extort: extorquer
eyelash: cil
eyelid: paupière
eyesight: vue
fabricate: inventer | fabriquer
facilities: équipements
faction: faction
factory floor: atelier
factory hand: ouvrier
failing: défaillance
failings: défaillances
fair: kermesse
fairground: fête foraine | foire
fairground ride: manège | attraction
fairy tale: conte de fées | conte
fall apart: se défaire
fall asleep: s'endormir | assoupir
fall for: tomber dans le piège | se faire avoir | mordre
fall ill: malade
fall in: s'effondrer | tomber
fall into: tomber
fall off: se détacher
fall out: tomber
fall over: basculer | se renverser
fall overboard: tomber à l'eau | passer par-dessus bord
fall sick: tomber malade
fall to pieces: tomber en morceaux
falsify: falsifier
fan: ventilateur | éventail
fan club: fan-club
fanatic: fanatique
fancy dress: déguisement
fare: billet
farm out: sous-traiter
farm shed: hangar
farm worker: ouvrier agricole | saisonnier
farmer: paysan
farmland: terres agricoles | champ
farmyard: cour de ferme | basse-cour
fashion designer: styliste | couturier
fast food: restauration rapide
fat: graisse | gros
favour: service | favorable
favouritism: passe-droit
fawn: faon
fear: redouter
feed on: se nourrir
feel: estimer
fence: grillage
fence off: clôturer | interdire
fender: pare-chocs
fern: fougère
ferret: furet
ferry crossing: traversée
ferry terminal: gare maritime
fertile: fertile
fertiliser: engrais
fibre: fibre
fiddle: violon
fig: figue
fighting: se battre | dispute
figure out: découvrir
file: classeur
file a complaint: déposer plainte
fill in: combler | reboucher
fill out: remplir
fill up: remplir | faire le plein
film crew: équipe de tournage
film maker: cinéaste | réalisateur
film set: tournage | plateau
film shoot: tournage
filming: tournage
fin: nageoire | aileron
final decision: décision définitive
final score: score
find out about: apprendre | découvrir
finish first: arriver premier | premier
fir: sapin
fir tree: sapin
fire alarm: alarme incendie | alarme
fire chief: commandant des pompiers | pompier
fire crew: équipe de pompiers
fire door: porte coupe-feu
fire drill: exercice d'évacuation
fire engine: véhicule
fire hose: lance à incendie | lance
fire hydrant: borne
fire officer: officier des pompiers | pompier
fire safety: sécurité incendie
fire service: pompier | SDIS
fire truck: camion de pompiers
fireproof: ignifugé
first aider: secouriste
first draft: première version
first prize: premier prix
fish for: pêcher
fishing net: filet
fit: apte | en forme | valide
fit in: s'intégrer
fit out: équiper
fit with: équiper
fitness: forme
fitting: raccord
fix a match: truquer | match truqué
fizzle out: s'éteindre
flag: pavillon
flagrant: flagrant
flair: flair | talent
flake: flocon
flammable: inflammable
flare: fusée
flask: flacon | gourde
flat: logement
flea market: marché aux puces | brocante | vide-greniers
flee from: fuir
flick through: feuilleter
flimsy: fragile
float: char
float away: dériver | emporter
float off: dériver
flock: nuée
flood defence: digue
flood in: affluer
flood warning: vigilance | alerte
flood water: eaux | inondation | crue
floodgate: vanne | écluse
floodlight: projecteur
floodplain: zone inondable | plaine inondable
floorboard: plancher | lame
flowerbed: massif | parterre
fluent: couramment
fly off: s'envoler | partir
foal: poulain
fodder: fourrage
foliage: feuillage
folk music: musique folklorique
folk song: chanson populaire
follow up: suivi | donner suite
follower: disciple
food chain: chaîne alimentaire
food poisoning: intoxication
food safety: sécurité alimentaire | sécurité sanitaire
foot and mouth: fièvre aphteuse
footage: séquence
football: ballon
football fan: supporter
football match: match de football | match
footbridge: passerelle
footpath: chemin
for real: vraiment
for sale: à vendre | mis en vente
forest ranger: garde forestier | forestier
forester: garde forestier
forge: imiter
fork: fourche
forklift: chariot élévateur
former employee: ancien salarié | ex-salarié | ancien employé
former mayor: ancien maire | ex-maire
fortnight: quinzaine | quinze jours | deux semaines
forwarder: transitaire
foster home: famille d'accueil
founded: créé
foundling: enfant trouvé
foundry: fonderie
frail: fragile | affaibli
frame: châssis | encadrer
framed: encadré
frantic: affolé | frénétique
freak accident: accident
free admission: entrée gratuite
free up: libérer
freelance: pigiste
freight train: train de marchandises
freighter: cargo
freshwater: eau douce
frightened: peur
front desk: accueil | réception
front door: porte d'entrée
front page: première page
front row: premier rang
frostbite: gelure | engelure
frying oil: huile
frying pan: poêle
fuel: essence | gazole
fuel tank: réservoir
full house: salle comble
full refund: remboursement intégral
funding: subvention
fundraiser: collecte | collecteur de fonds
funeral home: funérarium | pompes funèbres
funnel: entonnoir | cheminée
furnace: fourneau | four
furrow: sillon
gadget: gadget
gain: bénéfice
gain on: rattraper
gallery owner: galeriste
gallows: potence
gamble: jouer | parier
gambling: pari
gander: jars
gap: trou | lacune | brèche
garden centre: jardinerie
garden shed: cabane de jardin
gas: essence
gas bottle: bouteille de gaz | bonbonne
gas cylinder: bouteille de gaz | bonbonne
gas main: conduite de gaz
gas pipe: conduite de gaz | gaz
gas station: station-service
gash: entaille
gate: grille | vanne
gates: grilles
gazelle: gazelle
gazette: gazette
gear: instrument
gear up: se préparer
generator: groupe électrogène
genuine: vrai | bon
geology: géologie
get across: faire comprendre | traverser
get ahead: progresser | avancer
get around: contourner | circuler
get back: rentrer | revenir
get back to normal: revenir à la normale | retour à la normale
get back together: se reformer
get caught: coincé
get down: descendre
get in the way: gêner | entraver
get on: embarquer
get on board: monter à bord | embarquer
get out of: éviter
get round: contourner
get soaked: trempé
get started: démarrer
get the green light: feu vert | autorisé
get through: joindre
get to know: faire connaissance
get together: se rassembler
get wet: mouillé
give a speech: prononcer
give away: distribuer
give birth: mettre bas
give evidence: déposer
give the all clear: feu vert
give up: arrêter | céder
give way: lâcher
glade: clairière
glasses: verres
glazier: vitrier
gloss over: passer sous silence
go ahead: maintenu
go along with: approuver
go back: retour | rentrer
go backwards: reculer
go bankrupt: liquidation
`
