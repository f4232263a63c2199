// English: French, most usual first. One entry a line.

export const POLITICS = `
politics: politique
political: politique
politically: politiquement
politician: responsable politique | homme politique | élu | politique
policy: politique | mesure
election: élection | scrutin | vote
electoral: électoral
elect: élire | élection | élu
elected official: élu
re-elect: réélire | réélection
general election: élections législatives | législatives | élection générale
by-election: élection partielle | partielle
presidential election: élection présidentielle | présidentielle
municipal election: élections municipales | municipales
vote: vote | voter | voix | suffrage | scrutin
voter: électeur | votant
voting: vote | scrutin
ballot: scrutin | bulletin | vote
ballot box: urne
ballot paper: bulletin de vote | bulletin
poll: sondage | scrutin | enquête d'opinion
polling station: bureau de vote
opinion poll: sondage | enquête d'opinion
exit poll: sondage sortie des urnes | estimation
turnout: participation | taux de participation
abstention: abstention | abstentionniste
abstain: abstenir | s'abstenir | abstention
referendum: référendum
campaign: campagne
election campaign: campagne électorale
campaigner: militant
candidate: candidat | candidature
candidacy: candidature | candidat
run for office: se présenter | candidat | candidature
running mate: colistier
constituency: circonscription
constituent: électeur | administré
seat: siège
majority: majorité | majoritaire
absolute majority: majorité absolue
minority: minorité | minoritaire
coalition: coalition | alliance
opposition: opposition | opposant
opponent: adversaire | opposant
party: parti | fête
political party: parti politique | parti
party leader: chef de parti | président du parti | chef de file
leader: dirigeant | chef | leader | responsable
leadership: direction | leadership | présidence
left-wing: gauche | de gauche
right-wing: droite | de droite
far right: extrême droite | extrême-droite
far-right: extrême droite | d'extrême droite
far left: extrême gauche | extrême-gauche
left: gauche | laissé
right: droite | droit
centrist: centriste | centre
conservative: conservateur
liberal: libéral
socialist: socialiste
communist: communiste
green party: écologistes | verts
environmentalist: écologiste | militant écologiste
nationalist: nationaliste
nationalism: nationalisme
populist: populiste
populism: populisme
radical: radical
extremist: extrémiste
extremism: extrémisme
moderate: modéré | modérer
reformer: réformateur
republican: républicain
democrat: démocrate
democracy: démocratie
democratic: démocratique
dictator: dictateur
dictatorship: dictature
regime: régime
authoritarian: autoritaire | autoritarisme
step down: démissionner | démission | quitter | se retirer
resign: démissionner | démission | quitter
resignation: démission | départ
stand down: se retirer | renoncer | démissionner
take office: entrer en fonction | prendre ses fonctions | prise de fonction | investiture
swear in: prêter serment | investiture | assermenter
inauguration: investiture | inauguration
oust: évincer | renverser | destituer | écarter
topple: renverser | faire tomber
overthrow: renverser | renversement
coup: coup d'État | putsch
impeach: destituer | destitution
impeachment: destitution | procédure de destitution
no-confidence vote: motion de censure | vote de défiance | censure
confidence vote: vote de confiance | confiance
reshuffle: remaniement | remanier
snap election: élections anticipées | législatives anticipées
dissolve: dissoudre | dissolution
landslide: raz-de-marée | victoire écrasante | glissement de terrain
runoff: second tour | deuxième tour
first round: premier tour
second round: second tour | deuxième tour
rally: rassemblement | meeting | manifestation | se rassembler
speech: discours | allocution | parole
manifesto: programme | manifeste
pledge: promesse | engagement | promettre | s'engager
campaign trail: campagne
debate: débat | débattre
televised debate: débat télévisé
supporter: partisan | soutien | sympathisant | supporter
activist: militant | activiste
activism: militantisme | activisme
grassroots: base | militant
lobby: lobby | groupe de pression | faire pression
lobbyist: lobbyiste
scandal: scandale | affaire
political crisis: crise politique
mandate: mandat
term of office: mandat
incumbent: sortant | en place
predecessor: prédécesseur
successor: successeur
primary: primaire
nominate: nommer | désigner | investir | nomination
nomination: nomination | investiture | désignation
nominee: candidat | candidat désigné
frontrunner: favori
protest: manifestation | manifester | protestation | protester | contestation
protester: manifestant | contestataire
demonstration: manifestation | démonstration
`
