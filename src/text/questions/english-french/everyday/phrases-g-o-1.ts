// Phrasal verbs and phrases with a verb, and how French newspapers put them: G to O. Part 1: gear towards to have
// their licence taken away.

export const EVERYDAY_PHRASES_G_O_1 = `
gear towards: destiné
give a hand: prêter main-forte
give a lift: conduire | auto-stop | covoiturage
give a talk: conférence | donner une conférence
give a ticket: verbaliser | amende | contravention
give back: redonner | restitution
give birth: mettre au monde
give chase: prendre en chasse | poursuivre | course-poursuite
give evidence: témoignage | à la barre
give her a hard time: malmener | mener la vie dure
give her life: donner sa vie | sacrifier
give her name: prêter son nom | baptiser
give herself up: se constituer prisonnier
give him a hard time: malmener | mener la vie dure
give himself up: se constituer prisonnier
give his life: donner sa vie | sacrifier
give his name: prêter son nom | baptiser
give in: renoncer | remettre
give it another go: retenter | réessayer
give notice: donner son préavis
give off: exhaler
give out: céder | lâcher
give over: consacrer
give rise to: donner lieu | engendrer
give the all clear: lever l'alerte
give the chop: supprimer | limoger | licencier
give the go ahead: feu vert | autoriser | approuver
give the green light: donner le feu vert | autoriser | approuver
give the nod: donner son accord | approuver | feu vert
give the sack: licencier | virer | limoger
give their life: donner sa vie | sacrifier
give their name: prêter son nom | baptiser
give them a hard time: malmener | mener la vie dure
give themselves up: se rendre | se constituer prisonnier | se livrer
give up smoking: arrêter de fumer | sevrage tabagique
give up the fight: jeter l'éponge | baisser les bras | renoncer
give up the throne: abdiquer | abdication
give way: s'affaisser
gloss over: éluder
gnaw: ronger | grignoter
go about: s'y prendre
go abroad: partir à l'étranger | à l'étranger | s'expatrier
go after: traquer
go against: contre
go ahead: se dérouler | feu vert | se poursuivre
go along with: se rallier
go astray: s'égarer | se perdre
go at it: s'affronter
go back home: rentrer | regagner
go back on: se dédire
go back on her word: se dédire | renier sa promesse | revenir sur sa parole
go back on his word: se dédire | renier sa promesse | revenir sur sa parole
go back on their word: se dédire | renier sa promesse | revenir sur sa parole
go back to school: retrouver le chemin de l'école
go back to work: reprise du travail
go backwards: régresser
go bad: périmé | mal tourner
go badly: mal se passer | mal tourner
go bald: chauve | calvitie
go ballistic: exploser de colère
go bananas: s'emballer | péter les plombs
go bankrupt: liquidation judiciaire | déposer le bilan
go begging: vacant
go belly up: faire faillite | couler
go beyond: dépasser | au-delà
go blind: perdre la vue | aveugle | cécité
go bonkers: devenir fou
go broke: se ruiner
go bust: liquidation judiciaire | redressement judiciaire
go by: s'écouler
go by the name: surnommé | se faire appeler | dit
go crazy: perdre la tête | s'enflammer
go dead: coupé
go deaf: devenir sourd | surdité | perdre l'audition
go down: tomber
go down the drain: gaspiller | partir en fumée | perdu
go down the pan: échouer
go down with: contracter | tomber malade
go downhill: décliner | détérioration
go easy on: clément
go far: aller loin
go flat: crever | se dégonfler
go for: adjuger | se vendre | vendre
go for a drive: balade
go for a ride: balade | promenade
go for a swim: se baigner | nager | baignade
go for a walk: se promener | promenade | balade
go for broke: jouer le tout pour le tout
go for gold: viser l'or
go free: libérer | relaxer | acquitter | remise en liberté
go from bad to worse: aller de mal en pis
go hand in hand: de pair
go haywire: se dérégler
go home: regagner son domicile
go hungry: souffrir de la faim | ventre vide
go in: intervenir
go in for: se livrer
go into administration: cessation de paiements
go into hiding: entrer dans la clandestinité | en cavale
go into labour: accoucher | contractions
go into liquidation: liquidation judiciaire
go it alone: faire cavalier seul
go live: mettre en service | lancer
go mad: devenir fou | perdre la raison
go mouldy: moisir
go nuclear: exploser
go nuts: s'enflammer
go off on: s'en prendre | s'emporter
go off the rails: mal tourner
go off the road: quitter la route | sortie de route
go off with: partir avec | emporter
go offline: hors ligne | panne | déconnecter
go on a diet: régime | maigrir
go on a rampage: saccager | tout casser | tuerie
go on about: parler de
go on and on: s'éterniser
go on for: durer
go on holiday: partir en vacances | vacances
go on leave: partir en congé | congé
go on sale: mise en vente | mettre en vente
go on stage: monter sur scène
go on the dole: chômage
go on the pill: contraception | pilule
go on the run: prendre la fuite | cavale | s'enfuir
go on to: devenir | poursuivre
go out: éliminer
go out in: éliminer
go out of control: perdre le contrôle
go out of fashion: passer de mode | démodé
go out to: s'adresser
go out to work: travailler
go out together: sortir ensemble | en couple
go out with: en couple
go over: passer
go over the edge: tomber | basculer
go over the top: exagérer | excessif
go overboard: tomber à la mer | exagérer
go past: dépasser | passer
go pear shaped: mal tourner
go places: réussir
go public: introduction en bourse
go round: contourner
go rusty: rouiller
go shopping: faire des courses | courses | achats
go short: manquer
go sick: arrêt maladie
go slow: ralentir | grève du zèle | opération escargot
go smoothly: se dérouler sans incident | se passer bien
go sour: se détériorer | tourner
go steady: en couple | fréquenter
go straight: se ranger
go straight to: direct
go strong: solide
go swimming: nager | se baigner | baignade | piscine
go the distance: aller au bout
go the extra mile: se surpasser
go through: passer | être adopté
go to a better place: mourir
go to bat for: défendre
go to bed: se coucher | coucher
go to church: messe | église
go to court: aller en justice
go to hospital: hospitaliser | hôpital
go to jail: aller en prison | emprisonner | incarcérer
go to law: saisir la justice
go to pieces: s'effondrer
go to pot: à l'abandon | se dégrader
go to press: sous presse | bouclage
go to prison: aller en prison | emprisonner | incarcérer
go to rack and ruin: tomber en ruine
go to sea: prendre la mer | en mer
go to seed: à l'abandon
go to sleep: s'endormir | dormir
go to the dogs: à vau-l'eau
go to the loo: toilettes
go to the police: déposer plainte | se rendre à la police
go to the polls: voter | élection | aux urnes | se rendre aux urnes
go to the wall: faire faillite
go to trial: devant le tribunal
go to waste: gaspiller | perdu | gâcher
go to work: se rendre au travail | travailler
go together: aller ensemble
go too far: dépasser les bornes | aller trop loin | franchir la ligne rouge | excès
go towards: financer | se diriger
go under the hammer: mettre aux enchères | adjuger | enchères
go under the knife: se faire opérer | opération
go underground: entrer dans la clandestinité | clandestin
go unnoticed: passer inaperçu
go up: flamber
go up for auction: mettre aux enchères | vente aux enchères
go up for sale: mettre en vente
go up in price: augmenter | renchérir
go up in the air: s'envoler
go viral: faire le buzz
go walkabout: disparaître
go wild: se déchaîner
go without: priver
go without food: ne pas manger
go wrong: dysfonctionnement | se tromper
gobble up: engloutir | absorber | racheter
goof: gaffe | erreur | bourde
goof off: paresser
gouge: crever | escroquer
grab a bite: manger
grant bail: libérer sous caution
grass up: dénoncer | balancer
grease her palm: soudoyer | graisser la patte
grease his palm: soudoyer | graisser la patte
grease their palm: soudoyer | graisser la patte
grieve: deuil
grind down: user
grind to a halt: s'immobiliser | paralyser | à l'arrêt
gripe about: se plaindre | râler
ground flights: clouer au sol | suspendre les vols
grow apart: s'éloigner
grow back: repousser
grow out of: se développer
grow up: jeunesse
grow up in: grandir | passer son enfance | enfance
gulp down: avaler
gun down: fusiller
gut: éventrer | ravager | détruire
hack into: pirater | piratage | s'introduire
hack off: couper | exaspérer
haggle over: marchander | négocier
ham up: surjouer
hand herself in: se rendre | se constituer prisonnier | se livrer
hand himself in: se rendre | se constituer prisonnier | se livrer
hand in her notice: donner sa démission
hand in his notice: donner sa démission
hand in their notice: démissionner | donner sa démission
hand out: infliger | distribution
hand over the reins: passer la main | céder les rênes | passer le flambeau
hand themselves in: se rendre | se constituer prisonnier | se livrer
hang herself: se pendre | pendaison
hang on to: conserver | garder | s'accrocher
hang themselves: se pendre | pendaison
hang up her boots: prendre sa retraite | mettre un terme
hang up his boots: mettre un terme
hang up their boots: prendre sa retraite | mettre un terme
hanker after: convoiter
hark back: rappeler
harp on: ressasser
hatch a plot: fomenter | ourdir | comploter | complot
haul in: interpeller | convoquer
haul into court: traduire en justice
haul up: convoquer
have a baby: attendre un enfant | donner naissance
have a ball: s'amuser
have a bash: essayer
have a beef with: en vouloir | différend
have a chat: discuter | s'entretenir
have a child: avoir un enfant | naissance
have a crush on: béguin
have a drink: boire | verre
have a fall: chuter | tomber | chute
have a field day: s'en donner à cœur joie
have a fit: convulsion | crise | s'emporter
have a go at: essayer | attaquer
have a heart attack: crise cardiaque | infarctus
have a kid: avoir un enfant | accoucher
have a laugh: s'amuser | rire
have a meal: repas | manger | dîner
have a meeting: réunion | se réunir
have a miscarriage: fausse couche
have a nap: sieste
have a pop at: s'en prendre | critiquer | tacler
have a problem: problème | souci
have a rest: se reposer | repos
have a row: dispute | altercation
have a shower: se doucher | douche
have a stroke: AVC | accident vasculaire cérébral
have an abortion: avorter | avortement | IVG
have an accident: accident
have an affair: adultère
have an axe to grind: en vouloir
have an operation: se faire opérer | opérer | opération
have doubts: douter | doute
have fun: s'amuser
have her hands full: débordé
have her licence taken away: retrait de permis | suspension de permis
have her say: s'exprimer | donner son avis | se prononcer
have her throat cut: égorger
have her way: imposer
have his hands full: débordé
have his licence taken away: retrait de permis | suspension de permis
have his say: s'exprimer | donner son avis | se prononcer
have his throat cut: égorger
have his way: imposer
have in common: en commun | point commun
have kids: avoir des enfants
have lunch: déjeuner
have second thoughts: se raviser
have sex: rapport sexuel | relation sexuelle | coucher
have surgery: se faire opérer | opérer | intervention chirurgicale | opération
have the edge: avantage
have the last word: dernier mot
have the right to: droit | autorisé
have their hands full: débordé
have their licence taken away: retrait de permis | suspension de permis
`
