// Government, elections, protest and war: words that say nearly the same, then what may answer for what.

export const GOVERNMENT_AND_WAR = `
ad, advert, advertisement, commercial, billboard
adrift, drifting, disabled, without power
announce, statement
back, support, endorse, side with, stand by, ally, backing
bury, engulf
ceasefire, truce, peace, armistice, end of fighting
chairs, chairman, chairwoman, chairperson, president
command, captain
complain, complaint, moan, gripe, protest, object, grievance
coup, putsch, takeover, power grab, overthrow, seize power
crowd size, number of demonstrators, attendance
customs, border force, border guards
elected, win, election, vote, victory, chosen
election, vote, poll, elect
fix, repair, restore, mend, solve, correct, maintenance
follow the rules, comply, compliance, abide
friend, buddy, pal, mate, ally, associate, close to, companion
gather, assemble, congregate
go round, circulate, spread
go smoothly, without incident, peaceful, calm
interest rate, key rate, base rate
law, bill, legislation, act, rule, regulation, measure
lawmaker, mp, senator, congressman, legislator, parliamentarian
make up, reconcile, reconciliation, mend fences, patch things up, bury the hatchet, make peace, truce
march, procession, parade, demonstration
mess, chaos, disorder, turmoil, disarray, confusion
moan, complain, deplore, lament, bemoan
no-confidence vote, censure motion, confidence vote
nuke, nuclear weapon, atomic bomb, nuclear
order, command, instruct, decree, demand, instruction
overseas, abroad, offshore, relocation
party, celebration, bash, event, festivities
poll rating, voting intentions, opinion poll
poll, survey, opinion poll, rating
power cut, blackout, outage, without electricity
protest, demonstrate, demo, march, rally, take to the streets
push for, call for, advocate, campaign, lobby, demand
rally behind, stand by, defend, close ranks
red alert, warning, highest level
riot, unrest, violence, clashes, disorder, disturbance
run again, re-election, second term, another term
run for, candidate, stand, bid, campaign, candidacy, seek office, contest
runoff, second round, second ballot
sales tax, vat, levy
snap election, early election, early vote
stand, terrace, grandstand, bleachers
strike down, overturn, censure, unconstitutional
strike notice, notice, call for strike
tax, levy, duty, taxation, tariff
threat, threaten, menace, intimidate, warn
tourist tax, hotel tax, overnight tax
troops, soldiers, army, forces, military
undocumented, illegal migrant, without papers
viewers, audience, ratings, watched
vote, ballot, poll, election, referendum, cast
war, conflict, fighting, invasion, battle, combat
warm, mild, hot
warship, frigate, destroyer, naval vessel
witch hunt, smear campaign, conspiracy, vendetta
abroad: germany, spain, italy, belgium, switzerland, united states, morocco, england
activist: campaigner, ecologist, feminist, trade unionist, environmentalist
agreement: ceasefire, truce, convention, memorandum
complain: denounce, lodge a complaint
diplomat: ambassador, consul, envoy, attache
election: presidential election, runoff, primary, municipal election, by-election, general election
foreigner: migrant, immigrant, tourist, refugee, expatriate
furniture: table, chair, bed, sofa, cupboard
head of state: president, king, queen, emperor
law: decree, amendment, constitution, order
leader: prime minister, chairman, king, chancellor, head of state, secretary general
material: wood, steel, concrete, plastic, glass, stone, asbestos
meeting: conference, interview, assembly, hearing, council
migrant: refugee, asylum seeker, undocumented, immigrant
military officer: general, colonel, captain, major, lieutenant, admiral, commander
minister: prime minister, finance minister, interior minister, secretary of state, foreign minister, chancellor
missile: rocket, cruise missile, ballistic missile, projectile
official: minister, mayor, prefect, governor, ambassador, secretary, commissioner, spokesman, spokeswoman, president, senator, civil servant
party: birthday, wedding, barbecue, ball
political group: party, movement, coalition, faction, alliance
politician: minister, mp, senator, mayor, president, deputy, congressman, governor, councillor, candidate, prime minister
pollution: oil spill, smog, plastic, pesticide, waste, emissions
protest: strike, sit-in, blockade, petition, boycott, striker, activist, yellow vest, farmer
reform: abolish, pension reform, law, bill, overhaul
royal: king, queen, prince, princess, duke, duchess
soldier: general, colonel, captain, lieutenant, sergeant, private, marine, paratrooper
statement: press release, speech, interview, tweet, communique, testimony, press conference, declaration
tax: vat, income tax, wealth tax, property tax, excise
treaty: convention, protocol
vote: motion, primary
warship: aircraft carrier, corvette, cruiser, submarine
waste: plastic, rubbish, garbage, sewage, litter
`
