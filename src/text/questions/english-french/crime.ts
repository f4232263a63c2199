// English: French, most usual first. One entry a line.

export const CRIME = `
crime: crime | délit | criminalité | délinquance
criminal: criminel | pénal | malfaiteur
organized crime: crime organisé | criminalité organisée | grand banditisme
delinquency: délinquance
police: police | policier | forces de l'ordre
police officer: policier | agent de police | agent
policeman: policier
policewoman: policière
police station: commissariat
police chief: chef de la police | commissaire
cop: policier | flic
gendarme: gendarme
gendarmerie: gendarmerie
riot police: CRS | police antiémeute | forces de l'ordre
detective: enquêteur | inspecteur | détective
investigator: enquêteur
investigate: enquêter | enquête
investigation: enquête | investigation | instruction
judicial investigation: information judiciaire | enquête judiciaire
preliminary investigation: enquête préliminaire
inquiry: enquête
probe: enquête | sonde | enquêter
arrest: arrêter | arrestation | interpeller | interpellation
been arrested: arrêté | interpellé | arrestation | garde à vue
under arrest: en état d'arrestation | arrêté | interpellé
handcuff: menotter | menottes
question: question | interroger | interrogatoire
questioning: interrogatoire | audition
interrogate: interroger | interrogatoire
interrogation: interrogatoire
confess: avouer | aveu | reconnaître
confession: aveu | confession
admit: admettre | reconnaître | avouer
raid: perquisition | descente | raid | opération
search: recherche | fouille | perquisition | rechercher | fouiller
searches: recherches | perquisitions | fouilles
seize: saisir | saisie | s'emparer
seizure: saisie
wanted: recherché
manhunt: chasse à l'homme | traque | recherches
fugitive: fugitif | en fuite | cavale
on the run: en fuite | en cavale | fugitif
flee: fuir | s'enfuir | prendre la fuite | fuite
run away: s'enfuir | fuguer | fuite | fugue
runaway: fugueur | fugue
escape: s'échapper | évasion | fuir | s'évader | fuite
hide: cacher | se cacher | dissimuler
hiding place: cachette | planque
chase: poursuite | course-poursuite | poursuivre
pursue: poursuivre | poursuite
murder: meurtre | assassinat | assassiner | tuer | homicide
murderer: meurtrier | assassin
murderous: meurtrier
kill: tuer | abattre | mort | assassiner
killed: tué | mort
killer: tueur | meurtrier | assassin
killing: meurtre | homicide | assassinat
serial killer: tueur en série
assassinate: assassiner | assassinat
assassination: assassinat
homicide: homicide | meurtre
manslaughter: homicide involontaire
femicide: féminicide
attempted murder: tentative de meurtre | tentative d'assassinat | tentative d'homicide
suicide: suicide | se suicider
massacre: massacre | tuerie | massacrer
mass shooting: fusillade | tuerie
shooting: fusillade | tir | tirs
shoot: tirer | abattre | tir | tourner
shoot dead: abattre | tuer par balle
shot: tir | coup de feu | balle | tiré
gunshot: coup de feu | tir | balle
gunfire: tirs | coups de feu | fusillade
gunman: tireur | homme armé | assaillant
shooter: tireur
attacker: assaillant | agresseur | auteur
assailant: assaillant | agresseur
perpetrator: auteur | responsable
accomplice: complice | complicité
gun: arme | arme à feu | pistolet
firearm: arme à feu
handgun: pistolet | arme de poing | revolver
rifle: fusil | carabine
pistol: pistolet
bullet: balle
ammunition: munitions
weapon: arme
armed: armé
knife: couteau | poignarder
knife attack: attaque au couteau
stab: poignarder | coup de couteau
stabbing: attaque au couteau | coups de couteau | poignarder
strangle: étrangler | strangulation
poison: poison | empoisonner | empoisonnement
poisoning: empoisonnement | intoxication
beat up: tabasser | frapper | passer à tabac | rouer de coups
beating: passage à tabac | coups
hit: frapper | heurter | percuter | toucher
punch: coup de poing | frapper
assault: agression | agresser | violences | assaut
attack: attaque | attaquer | attentat | agression | agresser
violence: violence
violent: violent
domestic violence: violences conjugales | violences domestiques | violences intrafamiliales
sexual assault: agression sexuelle
sexual abuse: abus sexuels | violences sexuelles | agression sexuelle
sexual harassment: harcèlement sexuel
rape: viol | violer
rapist: violeur
abuse: abus | maltraitance | abuser | violences
abuser: agresseur
harass: harceler | harcèlement
harassment: harcèlement
stalk: traquer | harceler
pedophile: pédophile | pédocriminel
child abuse: maltraitance | violences sur mineur | pédocriminalité
threat: menace
threaten: menacer | menace
threatening: menaçant
blackmail: chantage | faire chanter
extortion: extorsion | racket
ransom: rançon
kidnap: enlever | kidnapper | enlèvement
kidnapping: enlèvement | rapt | kidnapping
abduct: enlever | enlèvement
abduction: enlèvement | rapt
kidnapper: ravisseur
hostage: otage
hostage-taking: prise d'otage | prise d'otages
hold hostage: retenir en otage | séquestrer | otage
sequestration: séquestration
missing: disparu | porté disparu | manquant
missing person: disparu | personne disparue | disparition
go missing: disparaître | disparition
disappear: disparaître | disparition
disappearance: disparition
amber alert: alerte enlèvement
theft: vol
thief: voleur
steal: voler | dérober | vol
stolen: volé | dérobé
shoplifting: vol à l'étalage
pickpocket: pickpocket | voleur à la tire
rob: braquer | voler | dévaliser
robber: braqueur | voleur
robbery: braquage | vol | vol à main armée
armed robbery: braquage | vol à main armée
heist: braquage | casse | cambriolage
bank robbery: braquage
burglar: cambrioleur
burglary: cambriolage
burgle: cambrioler
break in: s'introduire | effraction | cambriolage
break-in: cambriolage | effraction | intrusion
intruder: intrus
loot: piller | butin | pillage
looting: pillage
looter: pilleur
vandalism: vandalisme | dégradations
vandalize: vandaliser | dégrader | saccager
arson: incendie criminel | incendie volontaire
arsonist: incendiaire | pyromane
fraud: fraude | escroquerie | arnaque
fraudster: escroc | fraudeur
scam: arnaque | escroquerie
scammer: escroc | arnaqueur
swindle: escroquer | escroquerie
forgery: faux | contrefaçon
counterfeit: contrefaçon | contrefait | faux
fake: faux | falsifier
smuggle: faire passer | contrebande | trafic
smuggler: passeur | contrebandier | trafiquant
smuggling: contrebande | trafic
trafficking: trafic | traite
human trafficking: traite d'êtres humains | traite
drug trafficking: trafic de drogue | trafic de stupéfiants | narcotrafic
trafficker: trafiquant
drug dealer: dealer | trafiquant de drogue
drug: drogue | stupéfiant | médicament
drugs: drogue | stupéfiants | médicaments
cocaine: cocaïne
cannabis: cannabis
heroin: héroïne
drug addict: toxicomane
drug lord: baron de la drogue | narcotrafiquant
cartel: cartel
gang: gang | bande
gangster: gangster | bandit | truand
mafia: mafia | mafieux
mobster: mafieux
corruption: corruption
corrupt: corrompu | corrompre
bribe: pot-de-vin | soudoyer | corrompre
bribed: soudoyer | corrompre | pot-de-vin | toucher de l'argent | recevoir de l'argent
bribery: corruption
embezzle: détourner | détournement
embezzlement: détournement de fonds | détournement | abus de biens sociaux
money laundering: blanchiment | blanchiment d'argent
tax evasion: fraude fiscale | évasion fiscale
tax fraud: fraude fiscale
insider trading: délit d'initié
terrorism: terrorisme
terrorist: terroriste
terror attack: attentat | attaque terroriste
terrorist attack: attentat | attaque terroriste
jihadist: djihadiste | jihadiste
suicide bomber: kamikaze
bomb threat: alerte à la bombe
bomber: poseur de bombe | bombardier
car bomb: voiture piégée
plot: complot | projet | intrigue | comploter
conspiracy: complot | conspiration | association de malfaiteurs
conspirator: conspirateur
riot: émeute
rioter: émeutier
unrest: troubles | agitation | émeutes
looted: pillé
clash: affrontement | heurt | s'affronter
scuffle: échauffourée | bousculade
brawl: rixe | bagarre
fight: combat | bagarre | lutter | se battre | lutte
tear gas: gaz lacrymogène
barricade: barricade | se barricader | se retrancher
curfew: couvre-feu
checkpoint: barrage | point de contrôle | poste de contrôle
patrol: patrouille | patrouiller
surveillance: surveillance
wiretap: écoute | mettre sur écoute
CCTV: vidéosurveillance | caméra de surveillance
surveillance camera: caméra de surveillance | vidéosurveillance | vidéoprotection
footage: images | vidéo
fingerprint: empreinte | empreinte digitale
DNA: ADN
forensic: médico-légal | scientifique | police scientifique
forensic expert: expert médico-légal | médecin légiste
autopsy: autopsie
crime scene: scène de crime | lieux du crime
clue: indice | piste
lead: piste | mener | diriger | conduire
tip-off: signalement | tuyau | renseignement
motive: mobile | motif
motivation: motivation | mobile
body: corps | cadavre | dépouille
corpse: cadavre | corps
remains: dépouille | restes | ossements
victim: victime
bodyguard: garde du corps
security guard: agent de sécurité | vigile | gardien
guard: garde | gardien | surveillant
casting flaw: défaut de fonderie
break-in: effraction | cambriolage
break into: forcer | fracturer | effraction | cambrioler
broken into: cambriolé
`
