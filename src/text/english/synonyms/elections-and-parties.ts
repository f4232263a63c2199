// Elections, votes and parties: words that say nearly the same, then what may answer for what.

export const ELECTIONS_AND_PARTIES = `
absentee ballot, postal vote, mail-in ballot, proxy
abstain, not vote, abstention, sit out
activists, campaigners, militants, supporters, protesters
adopt, pass, approve, vote through
against, oppose: hostile, opposed, not in favour
all-party, cross-party, bipartisan
allies, partners, supporters, friends
approval rating, opinion polls
ballot box, polls, urn
big win, landslide, crushing victory, resounding victory
blank vote, spoiled ballot, blank ballot, spoilt paper
by-election, special election, partial election
campaign trail, campaigning, canvassing, hustings
candidate, contender, nominee, hopeful, contestant, running for office
change parties, defect, cross the floor, switch sides
cheat in the election, vote rigging, electoral fraud, ballot stuffing
clear majority, absolute majority, comfortable majority
climate activists, environmentalists, ecologists, green campaigners
concede, admit defeat, acknowledge defeat, conceded
conservative, right-wing, tory, republican
constituency, seat, district, riding
councillor, alderman, local elected official, councilman
count the votes, tally, vote count, counting
counted the votes, tally, vote count, recount
crushed at the polls, heavy defeat, crushing defeat, landslide
dissolve parliament, dissolution, snap election, early elections
district, constituency, borough, precinct
do well in the polls, rise in the polls, lead the polls
drop out of the race, withdraw, stand down, pull out, abandon candidacy
elect, choose, return to power
elected again, re-elected, new mandate, second term
elected official, councillor, elected representative, lawmaker
electoral fraud, vote rigging, irregularities, ballot stuffing
exit poll, projections, first estimates
far left, hard left, radical left, extreme left
far right, extreme right, hard right, nationalist, radical right
first past the post, majority voting, electoral system
free vote, conscience vote
front-runner, frontrunner, favourite, leading candidate
general election, parliamentary election, legislative elections
gerrymandering, redistricting, constituency boundaries
get out the vote, mobilise voters, mobilize voters
go to the polls, vote, cast ballots
got elected, won the election, won a seat, voted in
got voted out, lost seat, defeated, unseated
grass roots, rank and file, party members, activists
high turnout, strong turnout, record turnout, mass participation
human rights group, amnesty international, campaigners
hung parliament, no overall majority, no majority
independent, non-aligned, without a party, unaffiliated
join the race, announce candidacy, enter the race, throw hat in the ring
kicked out of the party, expelled, excluded from the party, suspended from the party
landslide, overwhelming victory, crushing victory
lead in the polls, ahead in the polls, favourite, voting intentions
leave the eu, brexit, withdrawal from the european union, leave campaign
left the party, quit the party, resigned from the party, defected, left his party
left-wing, leftist, socialist, progressive
local election, municipal election, council election, mayoral election
lose power, lose the election, voted out, beaten at the polls
lost his seat, unseated, beaten, defeated
lost power, ousted, voted out, overthrown
lost the election, defeated, beaten, conceded defeat, voted out
manifesto, platform, programme, election promises
mayoral race, municipal election, election for mayor
midterms, midterm elections, mid-term
minority government, no majority, relative majority
multi-party, pluralist
new leader, successor, newly elected
next election, forthcoming election
nominee, candidate, pick
not vote, abstain, abstention, stay away from the polls
number of seats, seats won, majority
off-year election, by-election
opinion poll, survey, pollsters, polling
outsider, underdog, surprise candidate
party leader, head of the party, party chairman, party boss
party, movement, political group, formation
passed a law, adopted, enacted, voted through, legislation passed
politician, lawmaker, elected official, statesman, minister, mp, senator
politicians, lawmakers, elected officials, ministers, mps, senators, political class
poll tax, community charge
polling station, polling place, ballot box, polling booth
polls, ballot, opinion polls, surveys
presidential race, presidential election, race for the white house
primary, primaries, nomination contest
promise in the campaign, campaign pledge, election promise
put to the vote, ballot, referendum
race, contest, election
ran for office, stood as a candidate, was a candidate, stood for election
re-elected, second term, returned to office
recount, second count, new count
referendum, plebiscite, popular vote, ballot
register to vote, electoral roll, enrolled
rigged election, fraudulent, vote rigging, electoral fraud, stolen election
right-wing, conservative, rightist, tory
run-off, second round, second ballot
running for mayor, candidate for mayor, mayoral candidate
running for president, presidential candidate, presidential hopeful, bid for the presidency
running mate, vice-presidential candidate, ticket
seat, constituency, mandate
second round, runoff, run-off
second term, re-election, four more years
share of people, what percentage, what proportion, how many people: respondents, of those polled, surveyed
split vote, divided
stand for election, candidate, run for office
stood down, resigned, stepped down, did not seek re-election
support base, electorate, voters
supporters, backers, partisans, fans, sympathisers
supporters, partisans, disciples
swing voters, undecided, floating voters
switched parties, defected, crossed the floor, changed party, turncoat
turnout, voters, participation, electoral participation
undecided, hesitant, floating voters, unsure
vote against, oppose, reject, voted no
vote count, tally, counting, ballots counted
vote yes, approve, vote in favour
vote, ballot, cast a ballot, go to the polls, turnout, referendum
voted down, rejected, defeated, thrown out
voted for, backed, approved, supported, chose
voted out, defeated, lost seat, unseated
voted, turnout, went to the polls, cast their ballots, ballots
walk in the polls, easy victory
whip, party discipline
win a seat, elected, gain a seat
winner, victor, elected
won by a landslide, crushed, overwhelming victory
won the election, elected, victorious, victory, carried the day
activist: campaigner, militant, protester, demonstrator, environmentalist
candidate: contender, nominee, hopeful, challenger, front-runner
get the job: appointed, elected, named, nominated, hired, chosen
people: voters, citizens, electorate, residents, inhabitants
politician: lawmaker, deputy, senator, minister, elected official, congresswoman, statesman, backbencher, legislator
switch: crossed the floor, defected, changed party
trying to become: candidate, seek, bid, campaign, run
trying to get elected: candidate, run, campaign, bid, stand
vote, voted: ballot, turnout, poll, referendum, elected, abstention
win, won: elected, victory, landslide, defeated, beat, re-elected, triumph
`
