// Sport, games and competitions: words that say nearly the same, then what may answer for what.

export const SPORT_AND_GAMES = `
archery, bow and arrow, archer
at the last minute, in the dying moments, stoppage time
away game, visitors
back from injury, recovered, return, fit again
ball, football
board game, parlour game, chess
boo, jeer, whistle, barrack
booked, yellow card, cautioned
bottom of the table, last place, bottom
bout, fight, boxing match
boxer, fighter, pugilist, heavyweight
break the record, beat the record, set a record
captain, skipper, armband
casino, gaming house, gambling
caught doping, tested positive, failed a drugs test, positive test
champion, title holder, winner, crowned
cheat, cheating, fraud, rigged
cheer, applaud, acclaim, encourage
chess player, grandmaster
chess, chessboard, grandmaster
climber, mountaineer, alpinist
close game, narrow win, tight match, edged
coach sacked, manager dismissed, parted company
coach, manager, trainer, boss, head coach, selector
come last, bottom, finish last, wooden spoon
come third, bronze medal, third place
comeback, fightback, recovery, turnaround
competition, tournament, contest, championship
consecutive, successive, straight, running
contest, competition, race
contestant, competitor, candidate, participant
contract extension, new deal, extend
crash out, eliminated, knocked out, exit, bow out
crossword, word game
crowd, spectators, audience, fans
crowned, champion, title, winner
cup, trophy, tournament, competition
cyclist, rider, racer
defeat, loss, beaten, reverse
defender, centre-back, full-back
dive, simulation, feign injury
doping, steroid, banned substance, positive test, performance-enhancing
draw, tie, level, share the points, stalemate
drew, tied, draw, all square
dribble, ball control
dropped from the team, axed, not selected, omitted
easy win, stroll, comfortable victory, walkover
end of career, retirement, farewell, last match
equalise, level, equaliser, draw level
extra time, overtime, added time
failed drug test, tested positive, positive test
fall off, unseated, thrown, tumble
false start, jumped the gun
fan, supporter, follower, enthusiast, admirer
fans, supporters, spectators, crowd
fastest, record, quickest
favourite, tipped, odds-on
feat, achievement, exploit
fencing, swordsman, foil, epee
final, showpiece, decider
finish line, finishing line, arrival
fisherman, angler, trawlerman
fishing, angling, angler
fit, recovered, ready to play
foul, tackle, bad challenge
game stopped, abandoned, halted, interrupted
get knocked out, eliminated, crash out, elimination, exit
goal disallowed, ruled out, cancelled goal
goal, header
goalkeeper, keeper, goalie, custodian, shot-stopper
gold medal, gold, olympic champion
golfer, golf player
gym, fitness centre, sports hall, gymnasium
gymnast, acrobat, gymnastics
half-time, break, interval
hammered, thrashed, crushed, routed, trounced, heavy defeat
hang up his boots, retire, end his career, retirement
hit the target, bull's-eye
hole in one, ace
hooligan, thug, violent supporter, ultra
hooligans, vandals, thugs, violent supporters, rioters
horse race, steeplechase, derby, racing
hunter, huntsman, poacher
ice hockey, puck, rink
ice skating, figure skater, skating
injured player, sidelined, out injured
jogging, running, jog
knocked out, eliminated, crash out, crashed out, exit, beaten, out of the tournament
lap, circuit, tour
last game, farewell, final appearance
last minute, stoppage time, injury time, dying seconds
last sixteen, round of 16, second round
league, championship, division
leave the club, depart, departure, transfer
linesman, assistant referee
loaned, loan
locker room, changing room, dressing room
losing streak, run of defeats, defeats in a row
martial arts, judo, karate, taekwondo
match called off, postponed, cancelled, abandoned
match fixing, rigged match, fixed match, betting scandal
match, game, fixture, encounter, tie, meeting on the pitch
medallist, medal winner, podium finisher
narrow win, slim victory, edged
national side, selection
new coach, appointed manager, takes over the team
new signing, recruit, acquisition, recruitment
offside, disallowed
olympics, olympic games, games
omitted, dropped, not selected, excluded
out for months, sidelined, long absence
out of the cup, eliminated, knocked out, crashed out
overtake, pass, get ahead
own goal, into his own net, scored against his side
paralympics, disabled athletes
participant, competitor, entrant, contestant
participate, compete, enter
participated, competed, attended, joined
penalty shootout, penalties, shoot-out, spot kicks
penalty, spot kick, shoot-out
personal best, career best
picked for the team, selected, capped, selection
play again, replay, rematch
player, sportsman, sportswoman, competitor, athlete
podium, top three, medal
pole position, front of the grid
prepare, practise, workout
promoted, promotion
pull out of the race, withdraw, scratch, forfeit
pulled muscle, strain, muscle injury, hamstring
puzzle, riddle, brain-teaser, jigsaw
qualify, book a place, advance, progress, reach
quarter-final, last eight, quarterfinal
quiz show, game show, quiz
quiz, quiz show, trivia
racing car, single-seater, formula one
racing driver, formula one, motor racing
rained off, washed out, called off because of rain, cancelled
ranking, league table, standings, classification
reach the final, qualify for the final
red card, sent off, dismissed, sending-off
ref, referee, umpire
referee, umpire, whistle
relegated, relegation, demoted
relegated, relegation, drop
rematch, return match, replay
result, score, outcome
rider, jockey, horseman, horsewoman
rigged, fixed, fraudulent
rowing, oarsman, rower
runner, jogger, sprinter, athlete
runner-up, beaten finalist
runner-up, silver medal
running race, marathon, sprint, cross-country
sailing race, regatta
score, net, find the net, goal
scorer, marksman, goal
scratch card, lottery ticket, instant win
selected, picked, recalled
semi, semi-final, last four, semifinal
sent off, red card, dismissed, expelled
show jumping, equestrian
sidelined, injured, unavailable
sign, join, put pen to paper, agree terms, contract
skate, skating, ice rink
ski resort, winter sports, slopes
ski slope, piste, run
ski, slope, piste
skier, downhiller, slalom specialist
slam dunk, basket
sledge, sled, toboggan, luge
slot machine, fruit machine, one-armed bandit
snowboard, freestyle, half-pipe
spectator, onlooker, fan, member of the public
squad, team, selection, players
stadium, arena, ground, venue
stands, terraces, grandstand, tribune
stop the game, match abandoned, interrupted, halted
striker, forward, attacker, centre-forward, scorer, marksman
stunt, feat, daredevil act
substitute, benched, reserve
substitute, replacement, reserve, came off the bench
supporters, fans, spectators, followers
swimmer, bather, diver
swimming, swim, crawl, bathe
taken off, substituted, replaced
team mate, teammate, partner, fellow player
team, side, squad, eleven, club
teammate, team-mate, fellow player
tennis player, racket, seed
thrash, trounce, hammer, rout, crush, humiliate
thrashing, rout, heavy defeat, humiliation, drubbing
through to the next round, qualified, advance, qualify, progress
throw in the towel, abandon, surrender
thrown off, unseated, thrown
top flight, premier league
tournament, competition, cup, championship
toy, plaything, doll, game
training, practice, preparation
transfer fee, price of the player
transfer, move, signing, switch
trick, stunt, feat
unbeaten, undefeated, without defeat
underdog, outsider, long shot, minnow
upset, shock win, giant-killing, surprise defeat
var, video referee, video assistant, replay
walk over, forfeit
weight lifting, weightlifter, dumbbell
win, victory, finish first
win, victory, triumph, beat, defeat, success, clinch
winner, champion, victor, laureate
winning streak, run of victories, unbeaten run, series of wins
wiped the floor, thrashed, crushed, trounced
workout, exercise, training session
world cup, world championship, mondial
world record, best mark, fastest time
wrestler, fighter, grappler
athlete: sprinter, hurdler, jumper, runner, thrower, wrestler, rower, medallist, olympian, competitor
best time: fastest, record, quickest
called up: picked for the team, selected, capped, selection
called up: selected, picked, recalled
cards: poker
climber: mountaineer, alpinist, rock climber
coach: trainer, manager, selector, head coach, technician
come first: win, victory, finish first
come second: runner-up, silver medal
crowd: spectators, audience, onlookers, attendance, supporters
cup: tournament, trophy, competition, championship, shield
doping: steroid, banned substance, tested positive, anabolic, epo
fans: crowd, supporters, spectators, followers, admirers, ultras
fell off: unseated, thrown, fall, tumble, shed
fighter: wrestler, boxer, combatant, judoka, heavyweight, pugilist
first division: top flight, premier league
first place: top of the table
first round: opening round
game: match, fixture, encounter, derby, final, friendly
give up: abandon, retire, withdraw, forfeit, throw in the towel
give up: throw in the towel, abandon, surrender
go down: relegated, relegation, demoted
going down: relegated, relegation, drop
going up: promoted, promotion
half time: half-time, break, interval
in a row: consecutive, successive, straight, running
in shape: fit, recovered, ready to play
in succession: consecutive, successive, straight, running
into the final: reach the final, qualify for the final
league: championship, division, premiership, top flight
left out: dropped from the team, axed, not selected, omitted
left out: omitted, dropped, not selected, excluded
lose: defeat, beaten, eliminated, loss, lost, succumb
lost: defeat, beaten, defeated, eliminated, loss, went down
match: fixture, encounter, clash, meeting, tie, game
medal: gold, silver, bronze, podium
national team: national side, selection
new record: break the record, beat the record, set a record
on loan: loaned, loan
on target: hit the target, bull's-eye
on the bench: substitute, benched, reserve
on the road: away game, visitors
on the sidelines: injured player, sidelined, out injured
on the trot: consecutive, successive, straight, running
play: compete, feature
player: midfielder, forward, defender, striker, skipper, winger, sportsman, recruit, signing
postponed: put off, rescheduled, put back, adjourned, called off
record time: break the record, beat the record, set a record
record: fastest, lowest, unprecedented
rider: jockey, cyclist, horseman, horsewoman, cavalier, motorcyclist
run: race, marathon, jog, sprint
runner: sprinter, marathon runner, athlete, hurdler, jogger
sail: regatta, yachting
score: result, final score, points, goal
scored: netted, goal, found the net, struck, header, penalty, brace
second place: runner-up, beaten finalist
second place: runner-up, silver medal
sign: put pen to paper, join, agree terms, commit, ink
stadium: arena, ground, venue, pitch
sub: substitute, replacement, reserve
suspended: ban, banned, suspension
swim: bathe, dip, crawl, breaststroke
take part: participate, compete, enter
team: side, squad, club, outfit, eleven, franchise
title: championship, crown
took part: participated, competed, attended, joined
win: beat, triumph, clinch, scoop, defeat, victorious, award, awarded, prevail, take gold
winner: champion, victor, laureate, medallist, crowned, prizewinner
won: scooped, awarded, triumphed, beat, took gold, victory, winner, crowned, clinched, bagged, victorious
work out: exercise, gym, training
crowd, attendance, spectators
crowd: attendance, audience, onlookers, turnout
referee, umpire: arbiter
runners: competitors, entrants, participants, finishers
raffle: draw, tombola, prize draw
lottery, tombola
race: marathon, regatta, rally
`
