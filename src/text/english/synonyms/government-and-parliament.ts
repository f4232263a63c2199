// Government, parliament, royalty and the state: words that say nearly the same, then what may answer for what.

export const GOVERNMENT_AND_PARLIAMENT = `
abdicate, step down, give up the throne, renounce the throne, abdication
abolish, scrap, repeal, abrogate, axe, end
affirmative action, positive discrimination, quotas
aide, adviser, advisor, assistant, staffer
amendment, change to the law, modification
anti-immigration, nativist, xenophobic
appoint, nominate, install
approve, back, endorse, adopt, ratify, green-light, rubber-stamp
ban on burqas, full-face veil, face veil
big shot, bigwig, heavyweight, dignitary
bigwig, dignitary, heavyweight, senior official, leading figure
bill, draft law, proposed law, legislation, draft legislation
board member, trustee
border control, border check, frontier check
budget, spending plan, finance bill, finances
cabinet reshuffle, reshuffle, ministerial change
cabinet, ministers, government, council of ministers
caretaker, interim, provisional
changed the law, amended, reformed, legislated
chief of staff, right-hand man, top aide
citizen, resident
city council, municipal council, town council, councillors
city hall, town hall, municipality, mairie
civil rights, civil liberties, freedoms
civil servant, public servant, public employee, state employee, bureaucrat, functionary
close race, neck and neck, tight race, too close to call
coalition, alliance, government, partnership
commie, communist
communist, marxist
concession, compromise, give ground
council tax, local tax, rates
council, local authority, municipality, town hall
coup, putsch, overthrow, seizure of power, military takeover
crackdown on immigration, tighten immigration, stricter immigration rules
crook politician, corrupt politician, graft
crown prince, heir to the throne, heir apparent
dark horse, outsider, underdog
decree, order, edict, ordinance
defect, switch sides, change sides, turncoat, cross the floor
deputy, number two, vice-president, second in command
devolution, autonomy, self-rule, home rule
dictator, autocrat, despot, tyrant, strongman, authoritarian
dictatorship, authoritarian regime, autocracy, tyranny, junta, totalitarian
dirty tricks, smear, underhand methods
dissident, opponent, critic of the regime
divided, split, torn, at odds
donor, backer, contributor, benefactor
draft law, bill, proposed legislation
dropped out of the race, withdrew, stood down, pulled out, threw in the towel
emergency law, state of emergency, special powers
equal rights, equality, parity
establishment, elite, ruling class
eu, european union, brussels, bloc, european commission
european union, eu, brussels, bloc, twenty-seven, member states, common market
exile, banishment, refugee
fall apart, collapse, break up, disintegrate, implode
fall of the government, government toppled, censure, collapse of the coalition
feds, fbi, federal agents
fell apart, collapsed, broke up, disintegrated, imploded
first lady, president's wife, wife of the president
first minister, prime minister, head of government
flip-flop, u-turn, about-face, change of position
foreign minister, foreign secretary, secretary of state, top diplomat
founding father, founder
get into power, come to power, take office
get rid of the tax, abolish, scrap, axe
getting rid of, abolish, scrap, remove, eliminate, axe, doing away
government, cabinet, administration, ministers, executive, authorities, coalition, ministry
governor, prefect, state leader
greens, ecologists, environmentalists
gun lobby, nra
guy in charge, leader, head
hand over power, transition, transfer of power, succession
hardliner, hawk, radical, intransigent
head of state, president, monarch, king
high ranking, senior, leading
home secretary, interior minister, home office
house of commons, parliament, lower house
in charge of the country, in power, head of state
in favour, support, back, approve
in opposition, opponents
in power, ruling, at the helm
independence, self-determination, secession, separatist, breakaway
interior minister, home secretary, minister of the interior
junta, military regime, military rulers
king, monarch, sovereign, crown, ruler, majesty, throne
law, act, bill, legislation, statute, decree
lawmakers, legislators, deputies, members of parliament, mps, senators, representatives, parliamentarians
leader, head, chief, boss, chairman, president
leading, ahead
liberal, progressive
lobby group, pressure group, lobbyists, interest group
lord, peer, member of the upper house
lower house, house of representatives, national assembly
make a law, legislate, pass legislation
make illegal, ban, outlaw, prohibit
male-only, exclusively male
mandate, term, incumbent
martial law, state of emergency, curfew
mayor, municipal leader, burgomaster, first magistrate
military coup, putsch, seized power, power grab
minister, secretary of state, cabinet member, secretary
monarchy, crown, royal family, throne
mp, member of parliament, lawmaker, deputy, backbencher, parliamentarian
mud-slinging, smear, attacks, insults
neck and neck, tied, close race
new government, new cabinet, reshuffle, new team
new law, reform, bill, legislation
new pm, new prime minister, new head of government
no confidence, censure, motion of censure
no-go, forbidden
number ten, downing street, prime minister
oath of office, sworn in, inauguration, swearing-in
opponent, rival, challenger, adversary
ousted, overthrown, removed, toppled, deposed, unseated
overthrown, toppled, ousted, brought down, deposed, coup
parish council, village council, municipal council
parliament, assembly, chamber, legislature, lawmakers, house of commons, bundestag, congress
peaceful protest, vigil
pen pusher, bureaucrat, civil servant
petition, signatures, appeal
poison the debate, toxic, divisive
political asylum, refugee status, refugee
post, mandate
poster, placard, billboard, banner
power grab, coup, seizure of power
power vacuum, political crisis, without a government
president, head of state, white house, elysee, chief executive
press secretary, spokesman, spokeswoman
pressure group, lobby
prime minister, head of government, pm, chancellor
privatise, privatize, sell off, privatization
propaganda, disinformation, indoctrination
public service, state service, administration
queen, monarch, sovereign, majesty
racist, xenophobic, discriminatory
raise taxes, tax increase, higher taxes, tax hike
rebel mp, backbencher, dissident
red tape, bureaucracy, paperwork, formalities
reform, overhaul, change, shake-up
refugee, asylum seeker, displaced, migrant
refugees, asylum seekers, displaced people, migrants, exiles, fled
regime, government, rulers, dictatorship
remove from power, oust, overthrow, depose, impeach
repeal, abolish, rescind, revoke, scrap
representative, deputy, delegate, envoy
republican, gop, conservative
reshuffle, cabinet change, ministerial change
riot act, warning
royal family, royals, monarchy, the crown
royal, monarch, prince, princess, duke, duchess, king, queen
royals, royal family, monarchy, house of windsor
ruler, leader, sovereign, monarch
run the country, govern, rule, in power
senator, lawmaker, upper house member
separatist, independence supporter, secessionist, breakaway
set a date, schedule
shadow cabinet, opposition front bench
shake up, reshuffle, overhaul
shutdown, government closure, closure of services
signed into law, promulgated, enacted
sleaze, corruption, scandal
socialist, left-winger
speaker, president of the assembly
special advisor, aide, spin doctor
spin doctor, communications adviser, communications director
spokesman, spokesperson, spokeswoman, press officer
squeak through, win narrowly, narrow victory
state ownership, take into public ownership
state visit, official visit, state trip
stay in power, remain in office, cling to power
step down, resign, quit, leave office, abdicate, relinquish
stepped down, resigned, quit, left office, abdicated, stood down, bowed out, relinquished
subsidy, grant, state aid, public money
surveillance law, intelligence law
swing state, battleground state, marginal
switch, change sides, defect
take the throne, crowned, ascend the throne, accede, coronation
tax the rich, wealth tax, tax on fortunes
term limit, limit on mandates
think tank, research institute, policy institute
throne, crown, monarchy, succession
throw out the government, censure, no confidence, topple
took office, inaugurated, sworn in, assumed the presidency
took power, seized power, came to power, coup
trade unionist, union leader, shop steward
trainee, work placement
trounce, thrash, defeat heavily
union, labour union, trade union, labor union
upper house, senate, house of lords
us congress, capitol, capitol hill, house of representatives
veto, block, reject, refuse
victory speech, acceptance speech
warmonger, hawk
watchdog, regulator, oversight body, authority
woke, progressive, politically correct
get rid: abolish, scrap, repeal, remove, eliminate, phase out, axe, sell, dispose, dismiss, oust
king, queen: monarchy, throne, crown, sovereign, reign
law: act, bill, reform, amendment, decree, legislation, statute, measure, ordinance
leave, left, leaving, quit: bow out
leave, left, leaving, quit: step down, stepped down, resign, resigned, resignation, departure, stand down, stood down
new boss: successor, appointed, takes over, succeeds
royal: prince, princess, duke, duchess, earl, countess, baron, monarch, sovereign, crown prince
`
