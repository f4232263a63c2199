// English: French, most usual first. One entry a line.

export const SPORT = `
sport: sport
sports: sport | sportif
sporting: sportif
athlete: athlète | sportif
athletics: athlétisme
player: joueur
team: équipe
national team: équipe nationale | sélection
teammate: coéquipier
captaincy: capitanat | brassard
trainer: entraîneur | soigneur
head coach: entraîneur | sélectionneur
assistant coach: entraîneur adjoint | adjoint
referee: arbitre
umpire: arbitre
linesman: juge de touche
goalkeeper: gardien de but | gardien
goalie: gardien
defender: défenseur
midfielder: milieu de terrain | milieu
forward: attaquant | avant
winger: ailier
substitute: remplaçant | remplacer
bench: banc
fan: supporter | fan | admirateur
hooligan: hooligan
spectator: spectateur
crowd: foule | public
stadium: stade
arena: arène | salle
pitch: terrain | pelouse
field: terrain | champ | domaine
gym: salle de sport | gymnase
match: match | rencontre | correspondre
game: match | jeu | partie
friendly match: match amical
derby: derby
final: finale | final
finalist: finaliste
semi-final: demi-finale
semifinal: demi-finale
quarter-final: quart de finale
quarterfinal: quart de finale
knockout stage: phase à élimination directe
group stage: phase de groupes
qualifier: éliminatoire | qualification
qualify: se qualifier | qualification
qualification: qualification
eliminate: éliminer | élimination
elimination: élimination
tournament: tournoi
championship: championnat
champion: champion
league: ligue | championnat
cup: coupe
World Cup: Coupe du monde | Mondial
European Championship: Euro | championnat d'Europe
Champions League: Ligue des champions
Olympic Games: Jeux olympiques | JO
Olympics: Jeux olympiques | JO
Olympic: olympique
Paralympic Games: Jeux paralympiques
Paralympic: paralympique
opening ceremony: cérémonie d'ouverture
closing ceremony: cérémonie de clôture
torch: torche | flamme
medal: médaille
gold medal: médaille d'or
silver medal: médaille d'argent
bronze medal: médaille de bronze
medallist: médaillé
podium: podium
trophy: trophée
title: titre
season: saison
score: score | marquer
goal scorer: buteur
scorer: buteur
own goal: but contre son camp
draw: match nul | tirage au sort | dessiner
tie: égalité | cravate
extra time: prolongation
injury time: temps additionnel
half-time: mi-temps
penalty shootout: tirs au but | séance de tirs au but
penalty kick: penalty | pénalité
free kick: coup franc
corner kick: corner
offside: hors-jeu
foul: faute
yellow card: carton jaune
red card: carton rouge
assist: passe décisive | aider
football: football | foot
footballer: footballeur
soccer: football
American football: football américain
rugby: rugby
basketball: basket | basket-ball
handball: handball
volleyball: volley | volley-ball
baseball: baseball
cricket: cricket
golf: golf
golfer: golfeur
tennis: tennis
tennis player: joueur de tennis | tennisman
racket: raquette
set: manche | set | ensemble
boxing: boxe
boxer: boxeur
wrestling: lutte
judo: judo
judoka: judoka
fencing: escrime
karate: karaté
martial arts: arts martiaux
gymnast: gymnaste
gymnastics: gymnastique
swimming: natation
swimmer: nageur
swim: nager | baignade
swimming pool: piscine
diving: plongée | plongeon
rowing: aviron
sailing: voile
surfing: surf
surfer: surfeur
cycling: cyclisme
racing cyclist: coureur cycliste | coureur
peloton: peloton
yellow jersey: maillot jaune
jersey: maillot
time trial: contre-la-montre
sprint: sprint
sprinter: sprinteur
marathon: marathon
runner: coureur
race: course | race
racing driver: pilote
racing car: voiture de course
Formula One: Formule 1
rally driver: pilote de rallye
Grand Prix: Grand Prix
lap: tour
finish line: ligne d'arrivée
pole position: pole position
motor racing: sport automobile
horse racing: courses hippiques
horse riding: équitation
equestrian: équestre
jockey: jockey
high jump: saut en hauteur
long jump: saut en longueur
jump: sauter | saut
javelin: javelot
throw: lancer | jeter
hurdle: haie | obstacle
relay: relais
skiing: ski
skier: skieur
ski resort: station de ski
ski slope: piste
off-piste: hors-piste
snowboard: snowboard
biathlon: biathlon
ice skating: patinage
figure skating: patinage artistique
skater: patineur
ice hockey: hockey sur glace | hockey
curling: curling
chess: échecs
ball: ballon | balle | bal
kick: coup de pied | frapper | tirer
tackle: tacle | s'attaquer
catch: attraper | capturer
practice: entraînement | pratique
warm-up: échauffement
fitness: forme physique | condition physique
sprain: entorse
torn ligament: rupture des ligaments | ligaments croisés
hamstring: ischio-jambiers
knee injury: blessure au genou
comeback: retour | come-back
transfer window: mercato | marché des transferts
transfer fee: indemnité de transfert | transfert
free agent: libre de tout contrat
sign a contract: signer un contrat | s'engager
debut: débuts | premier match
doping: dopage
doped: dopé
anti-doping: antidopage
doping test: contrôle antidopage
match-fixing: matchs truqués | trucage
cheat: tricher | tricheur | tromper
cheating: triche | tricherie
world record: record du monde
world champion: champion du monde
Olympic champion: champion olympique
defending champion: tenant du titre
runner-up: finaliste | deuxième
favourite: favori | préféré
favorite: favori | préféré
underdog: outsider | petit poucet
outsider: outsider
rival: rival | adversaire
rivalry: rivalité
beat: battre | vaincre | frapper
lose: perdre | s'incliner | perte
loser: perdant
point: point
standings: classement
relegation: relégation
relegate: reléguer
promoted: promu
sponsor: sponsor | parrain | sponsoriser
sponsorship: parrainage | sponsoring
hat-trick: triplé | coup du chapeau
clean sheet: cage inviolée
crossbar: barre transversale
goalpost: poteau
ticketing: billetterie
Olympic village: village olympique
host city: ville hôte
host country: pays hôte
locker room: vestiaire
dressing room: vestiaire
amateur: amateur
professional: professionnel
strength: force
endurance: endurance
effort: effort
entrant: participant | engagé
participant: participant
participate: participer | participation
participation: participation
take part: participer | participation
event: événement | épreuve | manifestation
contest: concours | contester
playoff: barrage | play-off
fixture: rencontre | match
matchday: journée
club: club
video assistant referee: assistance vidéo | VAR
penalty shoot-out: tirs au but | séance de tirs au but
goalless draw: match nul
draw: match nul | tirage au sort
home win: victoire à domicile
stoppage time: temps additionnel
raffle ticket: billet de tombola
winning ticket: billet gagnant
losing ticket: billet perdant
first prize: premier prix | gros lot
jackpot: gros lot | cagnotte
rowing club: club d'aviron
coxswain: barreur
cox: barreur
start line: ligne de départ
starting line: ligne de départ
race bib: dossard
bib: dossard
course: tracé
remeasure: remesurer
`
