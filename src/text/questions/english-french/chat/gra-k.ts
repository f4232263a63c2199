// English of chats: French, most usual first. One entry a line.

export const CHAT_GRA_K = `
grade school: école primaire | école élémentaire | école
grand: mille | grand
grand total: total
grandkid: petit-enfant | petits-enfants
grandma: grand-mère | mamie | octogénaire
grandpa: grand-père | papi | octogénaire
granny: grand-mère | mamie | septuagénaire | octogénaire
grass on: dénoncer | balancer
green-light: autoriser
greenhouse gas: émission
greenlight: autoriser | feu vert | approuver | valider
grew up: grandi | enfance
grill: questionner | cuisiner
grilled: interrogé | cuisiné | questionné | griller
grind to a halt: s'arrêter | paralysé | immobilisé
grope: tripoter | attouchements | agression sexuelle
gross: dégoûtant | répugnant | insalubre
gross misconduct: faute grave | faute lourde
ground: clouer au sol | immobiliser
grounded: cloué au sol | immobilisé | sol | terrain | terre | motifs
grow up: grandir | enfance | passer son enfance
grub: nourriture
grudge: rancœur | ressentiment | en vouloir
guinea pig: volontaire | cobaye
gun: fusil | revolver
gun down: abattre | abattu | tuer par balle | tué
gun her down: abattre | tuer | abattu
gun him down: abattre | tuer | abattu
gun them down: abattre | tuer | abattu
gunned down: abattu | tué | tué par balle | abattre
guts: courage | cran | ventre
gutted: dévasté | déçu | ravagé
gutted by fire: ravagé | détruit | incendie
guy: homme | type | mec | individu
guys: hommes | individus | types | mec
had enough: en avoir assez | ras-le-bol | lassé | excédé | à bout
had to leave: déplacé | contraint de quitter
haggle: marchander | négocier
hail: saluer | acclamer | féliciter | grêlon
hail from: originaire | venir
hailed: salué | acclamé | félicité | grêle
hailstone: grêle | grêlon
hailstorm: orage de grêle | grêle
halt: interrompre | suspendre | cesser | suspension
halve: réduire de moitié | diviser par deux
hammer out: négocier | élaborer | mettre au point
hammered: ivre | marteau
hand back: rendre | restituer
hand down: transmettre | prononcer | rendre
hand her over: remettre | livrer
hand him over: remettre | livrer
hand in: remettre | rendre | déposer | présenter
hand in her resignation: démissionner | démission | remettre sa démission
hand in his resignation: démissionner | démission | remettre sa démission
hand it over: remettre | livrer
hand out: distribuer
hand over: céder | remis | rendre | transférer
hand over power: céder le pouvoir | passation | transmettre
hand them over: remettre | livrer
handout: aide | allocation | subvention
hands on: s'emparer | pratique
hands-off: non interventionniste
hang around: traîner | rôder
hang himself: se pendre | pendu | pendaison
hang on: s'accrocher | tenir
hang out: traîner | fréquenter | passer du temps | se retrouver | centre de loisirs
hang out to dry: abandonner | lâcher
hang out with: fréquenter | traîner | passer du temps
hang up her boots: raccrocher les crampons | retraite sportive
hang up his boots: prendre sa retraite | retraite | raccrocher les crampons | retraite sportive
hang up their boots: raccrocher les crampons | retraite sportive
hanged: pendu | pendaison | pendre | accrocher
hard line: ligne dure | fermeté | intransigeance
hard time: peine | difficultés | mal
hard up: fauché | démuni
hard-hit: durement touché | affecté
hardliner: partisan de la ligne dure | dur | radical
harsh: virulent
harvest: vendange
has-been: has been | dépassé
hashtag: hashtag | mot-dièse | mot-clic
hash out: discuter | négocier
hate: haineux | exécrer
hate each other: se détester | se haïr | haine
hate on: antisémite | raciste | insulter
hater: détracteur
hats off to: saluer | chapeau
have a baby: accoucher | bébé | naissance | enfant
have a crush on: amoureux | s'éprendre
have a fight: se disputer | se battre | bagarre
have a go at: critiquer | s'en prendre | reprocher
have a hand in: participer | impliqué | contribuer
have a look: regarder | examiner
have a problem with: reprocher | opposé | désaccord
have a row: se disputer
have a say: avoir son mot à dire | voix
have an affair: liaison | tromper | infidélité | relation extraconjugale
have guards: protection policière | garde du corps | sous protection
have it in for: en vouloir | s'acharner
have it out: s'expliquer | régler ses comptes
have kids: enfants | parent | père | mère
have nothing to do with: rien à voir | étranger | nier | implication
have second thoughts: hésiter | changer d'avis
have to do with: concerner | lien | rapport
have to pay: à la charge | devoir payer | condamné à verser
have trouble: peiner | difficulté
have words: se disputer | altercation
hawk: faucon
head back: rentrer | retourner | rebrousser chemin
head for: se diriger | se rendre
head of: chef | patron | directeur | à la tête | président | responsable
head off: partir | empêcher
head out: partir | sortir
head to: se rendre | partir
head up: diriger | prendre la tête | à la tête | avertissement | prévenir
head-on: frontal | de plein fouet
headbutt: coup de tête
headcount: effectif | salarié
headed by: dirigé | mené | présidé
heads-up: avertissement | prévenir | diriger | prendre la tête | à la tête
health code: hygiène | règles d'hygiène | normes sanitaires | santé
hear about: entendre parler | apprendre | appris
hear from: nouvelles | entendre
hear the verdict: énoncé du verdict | verdict
heard: entendu | appris
hearing: comparution
heart to heart: franche explication | tête-à-tête | discussion
heartbroken: cœur brisé | dévasté | bouleversé
heat: forte chaleur
heat record: record de chaleur | record de température | chaleur | record
heavy security: dispositif policier | dispositif de sécurité | sécurité renforcée | sécurité
heckle: huer | interpeller | chahuter
heir: ayant droit
heiress: héritière
held: détenu | tenu | retenu | organisé
held captive: retenu en captivité | séquestré | otage | retenu
held hostage: retenu en otage | otage | séquestré
held in custody: placé en détention | en garde à vue | détenu
help: assister | soutenir | coup de main
help himself to: détourner | voler | piocher
help out: aider | donner un coup de main | dépanner
henchman: homme de main | sbire
herd: cheptel | troupeau
hero: sauveteur
hide: planquer
hide from: se cacher | dissimuler
hide out: se cacher | se réfugier | se terrer | réfugié | planqué
hiding out: caché | réfugié | planqué | se réfugier | se terrer
high water: crue | inondation | hautes eaux
high-end: haut de gamme
high-rise: tour | immeuble
high-speed rail: ligne à grande vitesse | LGV
high-speed train: grande vitesse | ligne à grande vitesse | train
higher-up: supérieur | hiérarchie | responsable
hike: hausse | augmentation
his side: version | nier | clamer
hissy fit: crise | caprice
hit: atteint | succès | coup | braquer | cambrioler | attaquer
hit back: répliquer | riposter | rétorquer | répondre
hit back at: répliquer | riposter | rétorquer | répondre
hit by: frappé | touché | percuté | renversé | victime
hit hard: touché de plein fouet | durement touché | affecté
hit it big: gros lot | réussir | percer
hit it off: bien s'entendre | sympathiser
hit list: cible
hit out: critiquer | s'en prendre | attaquer | dénoncer
hit out at: critiquer | s'en prendre | attaquer | dénoncer
hit rock bottom: toucher le fond
hit the brakes: freinage | freiner | freinage d'urgence
hit the headlines: faire la une
hit the road: partir | prendre la route
hit the roof: s'emporter | exploser
hit the streets: manifester | descendre dans la rue
hit with: frappé | condamné | sanctionné
hit-and-run: fuite | chauffard | prendre la fuite
hitched: marié
hitman: tueur à gages | homme de main
hive: ruche
hold: organiser | tenu | retenir | détenu
hold a funeral: obsèques | funérailles
hold a grudge: garder rancune | en vouloir | rancune
hold a meeting: se réunir | réunion | tenir une réunion
hold a rally: manifester | rassemblement | meeting
hold a vote: voter | organiser un vote
hold accountable for: tenir pour responsable | demander des comptes
hold against: reprocher | en vouloir
hold against her will: séquestrer | retenir contre son gré
hold at gunpoint: menacer | braquer | sous la menace d'une arme
hold captive: retenir en captivité | séquestrer | otage | retenu
hold fire: cessez-le-feu
hold in custody: placer en détention | garde à vue | détenu
hold off: attendre | repousser | différer
hold on: tenir | patienter | s'accrocher
hold on to: garder | conserver | s'accrocher
hold out for: exiger | attendre
hold responsible: tenir pour responsable | responsable | accuser
hold up: braquage | retenir | tenir
holdup: braquage | vol à main armée | hold-up | blocage | retard
hole in her story: incohérence | contradiction
hole in his story: incohérence | contradiction
hole in their story: incohérence | contradiction
hole up: se retrancher | se terrer | se réfugier | réfugié | barricadé | caché
holed up: retranché | réfugié | barricadé | caché | se terrer | se réfugier
home prices: prix de l'immobilier | prix
homeless: sans domicile fixe | sans logis
homeschool: école à la maison | instruction en famille
hometown: originaire
honey: apiculteur
honor the victims: hommage | à la mémoire des victimes
hood: quartier
hoodlum: voyou | délinquant
hook up: relation sexuelle | se connecter | sortir ensemble
hook up with: sortir avec | relation
hooked on: accro | dépendant
hooker: prostituée
host: organiser | recevoir
host a party: fête | organiser
hot potato: sujet brûlant | sujet sensible
hot topic: sujet brûlant | sujet sensible | polémique
hot weather: canicule | chaleur | fortes chaleurs
hotel tax: taxe de séjour | taxe
hound: harceler | traquer
house: héberger | loger
housing project: quartier | cité | HLM | logement
how come: raison | cause
how fast: km/h | vitesse | contrôlé
how hot: température | chaleur | °C
how many dead: bilan | morts | nombre de morts | victimes
how many died: bilan | morts | nombre de morts | victimes
how many hurt: blessés | bilan
how many injured: blessés | bilan
how many killed: bilan | morts | tués | nombre de morts | victimes
how much did it cost: coût | montant | prix
how much does it cost: coût | montant | prix
how much longer: prolonger | durée
how much money: montant | somme | argent | euros
how strong was the wind: rafale
how the fire started: origine de l'incendie | départ de feu | feu | incendie
hubby: mari | époux | conjoint
huff: vexé
huge deal: important | énorme contrat
hung parliament: sans majorité | majorité absolue
hungover: gueule de bois
hunt down: traquer | rechercher | poursuivre
hunt her down: traquer | rechercher | poursuivre
hunt him down: traquer | rechercher | poursuivre
hunt them down: traquer | rechercher | poursuivre
hurl: projeter
hurricane: cyclone
hurt: blessure | mal | nuire
hush money: pot-de-vin | acheter le silence | silence
hush up: étouffer | taire | dissimuler
hush-hush: secret | confidentiel
hype: battage | engouement
icu: réanimation | soins intensifs
idiot: idiot | imbécile
illegal: puni
illegal worker: travailleur sans papiers | travail dissimulé | clandestin | travailleur | illégal
illegalize: interdire | illégal | illicite | clandestin
impact: effet | toucher | affecter | retombées | choc
impeach: mettre en accusation | révoquer | procédure de destitution
impeached: destitué | mis en accusation | procédure de destitution | mettre en accusation | révoquer
impersonate: imiter | usurper l'identité
impose: décréter | instaurer
impound: fourrière
in a coma: coma | plongé dans le coma
in a huff: vexé | en colère
in a nutshell: en résumé | bref
in a position to: en mesure
in a relationship: en couple | relation
in bad shape: mal en point | mauvais état | dégradé
in bed with: de mèche | liaison
in broad daylight: en plein jour
in cahoots: de mèche | complice | collusion
in charge: responsable | à la tête | diriger | chargé | aux commandes
in charge of: à la tête de | diriger | s'occuper | responsabilité
in court: audience | tribunal | à la barre | cour
in critical condition: état critique | pronostic vital | entre la vie et la mort
in debt: endetté | dette
in deep trouble: en grande difficulté | dans la tourmente
in favor of: favorable à | en faveur de | partisan
in favour: favorable | partisan
in force: en vigueur
in good shape: bonne forme | bon état
in her will: testament | léguer
in his will: testament | léguer
in hot water: en difficulté | dans la tourmente | ennuis
in memory of: à la mémoire | hommage
in office: en poste | mandat | en exercice
in on it: complice | au courant | mêlé
in one piece: sain et sauf | indemne
in pieces: en morceaux
in power: gouverner | à la tête
in private: huis clos | tête-à-tête
in protest: en signe de protestation | pour protester | protestation | protester
in public: apparition publique
in ruins: en ruine | détruit
in shape: en forme
in the act: flagrant délit
in the black: bénéficiaire | excédentaire
in the end: finalement | à la fin
in the hot seat: sur la sellette
in the race: en lice | candidat | course
in the red: déficit | dans le rouge | déficitaire
in the run-up to: à l'approche de | avant
in the running: en lice | candidat
in their will: testament | léguer
in time: à temps
in total: au total
in trouble: ennuis | menacé
in trouble with the law: ennuis judiciaires | démêlés | poursuivi
in-house: interne | en interne
in-laws: belle-famille | beaux-parents
independent: sans étiquette
indicted: inculpé | mis en examen | mettre en examen | acte d'accusation
inexcusable: inexcusable | impardonnable
infestation: infestation | invasion
infighting: luttes internes | querelles internes | divisions | guerre interne
info: information | renseignement
injured: blessure | accidenté
injury time: arrêts de jeu
injury-hit: blessé
ink: signer | encre | conclure
inner circle: cercle proche
inner city: hypercentre | centre-ville | banlieue
inquest: enquête | enquête judiciaire
insane: fou | dément | aliéné
inside the car: habitacle
insist: assurer | affirmer | maintenir
inspired by: inspiré | puiser
insurer: compagnie d'assurance
intel: renseignements | informations
interfere: ingérence | s'immiscer
internet: internaute | réseaux sociaux
investor: fonds
involved in: impliqué dans | mêlé | lié
iron out: aplanir | régler | résoudre
irregularity: anomalie | irrégularité
jab: vaccin | injection | piqûre
jack up: augmenter | relever
jail: écrouer | détention | maison d'arrêt
jail time: peine de prison | prison ferme | prison
jailed: emprisonné | incarcéré | écroué | condamné | prison | détenu | détention | maison d'arrêt
jam-packed: bondé | saturé | plein à craquer
jaywalk: traverser
jeer: huer | siffler | conspuer
jerk: salaud | abruti | mufle
jet: avion | jet | appareil
jet off: s'envoler | partir
jibe: pique | raillerie | moquerie
job loss: suppression d'emploi | perte d'emploi | licenciement | suppressions de postes
job losses: suppressions d'emplois | suppressions de postes | licenciements | perte d'emploi
jobless: chômeur | sans emploi | au chômage
join: rallier | rejoint | adhésion | s'engager
join forces: s'allier
join in: participer | se joindre
joined: rejoint | adhéré | intégré | rallié | rejoindre | rallier | adhésion
joke: simulacre | mascarade
judge: tribunal
juice: dopage | stimulant
jump: bond | hausse | s'élancer | prendre à partie | agresser
jump off: sauter | se jeter
jump out of: sauter | se jeter | se défenestrer
jump ship: quitter le navire | abandonner | partir
jumped: sauté | jeté | bond | hausse | s'élancer
junk food: malbouffe
junkie: toxicomane | drogué
just for show: simulacre | de façade
just in case: par précaution | au cas où
k9: cynophile | chien policier
`
