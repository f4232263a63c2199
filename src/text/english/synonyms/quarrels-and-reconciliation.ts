// Quarrels, insults, criticism, support, apologies and reconciliation: words that say nearly the same, then what may answer for what.

export const QUARRELS_AND_RECONCILIATION = `
a slap in the face, insult, affront, snub
acrimonious, bitter, stormy, hostile
admit he was wrong, apologise, acknowledge his mistake, mea culpa
affront, insult, slight, offence
agree to disagree, disagreement
air dirty laundry, public quarrel, wash dirty linen
alienate, antagonise, antagonize, estrange
anger, fury, rage, wrath, outrage, indignation, ire, resentment
angry, furious, irate, livid, outraged, incensed, enraged, fuming, up in arms, indignant, infuriated, seething
annoy, irritate, irk, exasperate, vex
annoyed, irritated, irked, exasperated, vexed, displeased
antagonise, antagonize, provoke
apologise, apologize, say sorry, express regret, beg forgiveness, mea culpa, ask for forgiveness, make an apology
apologised, apologized, said sorry, expressed regret, begged forgiveness, asked for forgiveness
apology, regret, excuses, mea culpa, said sorry
argue, quarrel, row, bicker, squabble, wrangle, dispute
argued, quarrelled, altercation
argued, quarrelled, quarreled, rowed, bickered, squabbled, clashed, altercation
argument, row, quarrel, dispute, altercation, spat, tiff, squabble, wrangle, heated exchange
ask for forgiveness, apologise, apologize, beg pardon
at each other's throats, quarrelling, feuding, at loggerheads
at loggerheads, at odds, in conflict, in dispute
at odds, in disagreement, at loggerheads, in conflict, disagree
attack, criticise
attack, criticise, criticize, slam, condemn
attacked, criticised
axe to grind, grudge, resentment
back off, retreat, leave alone
back to being friends, reconciled, made up, patched up
back, support, defend, endorse, stick up
backed, supported, defended, endorsed, stood by
backstabbing, betrayal, treachery
bad blood, animosity, hostility, enmity, resentment, ill feeling
bad press, negative reviews, hostile coverage
bad terms, estranged, not speaking, at odds
badmouth, disparage, denigrate, slander, speak ill
banter, joke, teasing
bash, criticise, criticize, attack
beef, feud, quarrel, dispute, row, grudge, falling-out
berate, scold, rebuke, tell off
betray, double-cross, stab in the back, let down, disloyal
betrayed, double-crossed, stabbed in the back, let down, treachery, betrayal
bicker, squabble, quarrel, wrangle
big mouth, loudmouth, indiscreet
bitch about, complain, criticise
bitter, resentful, rancour, acrimonious
blame game, mutual accusations, pass the buck
blame, hold responsible, accuse, reproach, fault
blamed, held responsible, accused, reproached, attributed
blasted, slammed, lambasted, criticised, criticized, condemned
blow up at, lose temper, explode with anger
blunder, gaffe, mistake, faux pas
bone of contention, point of disagreement, sticking point
boo, jeer, heckle, whistle, hoot
booed, jeered, heckled, whistled, hooted
boycott, shun, snub, stay away
break up, split, separate, part ways, divorce, end their relationship
breaking up, splitting, separating, parting ways, split up
broke up, split, separated, parted ways, divorced, split up
buried the hatchet, made up, reconciled, made peace, ended their feud
bury the hatchet, make up, reconcile, make peace
bust-up, row, quarrel, clash, fight
call names, insult, abuse, taunt
called him a liar, accused of lying, accused him of lying
called out, denounced, criticised, criticized, challenged, accused
calm down, appease, soothe, ease, cool
calmed down, appeased, soothed, cooled, subsided
can't stand, hate, detest, loathe
catfight, quarrel, dispute
chew out, reprimand, scold, rebuke
chide, scold, rebuke
clash, quarrel, conflict, dispute, row, confrontation
clashed, argued, quarrelled, disagreed, confronted, locked horns, crossed swords
climb down, back down, retreat, give way
come to terms, accept, agree
complain, moan, grumble, grouse, whine, gripe, protest
complained, moaned, grumbled, protested, objected, grievance
condemn, denounce, deplore, decry, blast, censure
condemned, denounced, deplored, decried, blasted, censured, slammed
confront, challenge, face
controversial, contentious, divisive, disputed, polemical
controversy, row, outcry, dispute, polemic, furore, storm, debate
criticise, criticize, slam, blast, pan, lambast, denounce, attack, fault, knock, take to task
criticised, criticized, slammed, blasted, panned, lambasted, denounced, attacked, under fire, took to task
criticism, flak, censure, disapproval, reproach, attacks, condemnation
cursed, swore, insulted, profanity
cut off contact, stop speaking, estranged
defamation, libel, slander, defamatory
defame, libel, slander, smear, vilify
despise, hate, scorn, disdain, loathe, contempt
dig at, jibe, taunt, swipe, veiled criticism
dirty words, swear words, obscenities, profanities
disagree, diverge, dispute, at odds, object
disagreed, diverged, disputed, at odds, objected
disagreement, dispute, divergence, discord, rift
disappointed, let down, dismayed, disillusioned
disgrace, shame, dishonour, scandal
disgusting, revolting, sickening, vile, repugnant
diss, insult, disrespect, disparage
dissatisfied, unhappy, disgruntled, discontented
divorce, separate, split, part, break-up, end of marriage
divorced, separated, split, former wife, former husband, ex-wife, ex-husband
double-cross, betray
embarrassed, ashamed, humiliated, red-faced
end the feud, bury the hatchet, reconcile, make peace
ended the feud, buried the hatchet, reconciled, made peace
enemies, foes, rivals, adversaries, opponents
estranged, separated, not on speaking terms
ex, former wife, former husband, ex-wife, ex-husband, former partner
face-off, confrontation, showdown, standoff
fall out, quarrel, argue, row, split
falling-out, quarrel, rift, row, split
family feud, family quarrel, family dispute
favourable, solidarity
fed up, exasperated, tired, weary
fell out, quarrelled, argued, rowed, split, clashed
feud, quarrel, vendetta, long-running dispute, bad blood
fight over, dispute, contest, wrangle
flak, criticism, attacks
flare-up, outburst, eruption
flip out, lose temper, explode, rage
flipped out, lost his temper, exploded, flew into a rage
forgave, forgiven, pardoned
forgive, pardon, excuse, absolve, forgiveness
forgot their differences, reconciled, set aside differences
friction, tension, discord
friends again, reconciled, made up, patched up
frosty, cold, strained, tense, chilly
furious, livid, enraged, incensed, fuming, irate, seething, apoplectic
furore, outcry, uproar, outrage
gaffe, blunder, slip, faux pas
get along, on good terms, friendly, hit it off
get even, revenge, retaliate, settle scores
get on badly, at odds, strained relations
get on my nerves, irritate, annoy, exasperate
get over it, forgive
give the finger, obscene gesture, middle finger, rude gesture
gloat, rejoice, crow
go after, attack, target
going at each other, quarrelling, trading insults, clash
got along, on good terms, friendly
grievance, complaint, grudge
grudge, resentment, rancour, ill will
grumble, complain, moan
hard feelings, resentment, grudge, bitterness
harsh words, stern criticism, scathing, virulent
hate, detest, loathe, despise, abhor, hatred, cannot stand
hated, detested, loathed, despised, abhorred, unpopular, panned
hatred, hostility, animosity, enmity, loathing, hate
heal the rift, reconcile, mend fences, patch up
heated, stormy, fierce, bitter
heckle, boo, jeer, interrupt
hit back, retort, reply, respond, counter, retaliate, rejoinder
hit out, criticise, lash out, attack, condemn
hold it against, resent, grudge, reproach
hug, embrace
humiliate, shame, mortify, degrade
humiliated, shamed, mortified, degraded
hurl abuse, insult, shout insults, verbal abuse
hurt feelings, offend, wound, upset
idiot, moron, fool, imbecile, stupid
in a huff, sulk, offended
infighting, internal quarrels, internal divisions, factional
insult, curse, abuse
insult, offend, abuse, affront, call names, swear, slur, slight
insulted, offended, abused, called names, swore at, slurred, verbally abused
insulting, offensive, abusive, derogatory, disparaging, rude
insults, abuse, invective, slurs, obscenities, expletives, offensive remarks
irritated, annoyed, exasperated
jeer, boo, mock, taunt, scoff
jibe, taunt, dig, barb
joke, jest, quip, gag, pun
joked, quipped, jested
keep out of it, stay neutral, not take sides
kick up a fuss, protest, complain
kiss and make up, reconcile, make peace
knock, criticise, disparage
lash out, attack, criticise, hit out, rail
laugh at, mock, ridicule, deride
laughed at, mocked, ridiculed, derided
laughing stock, ridicule, mockery
lay into, attack, criticise
let bygones be bygones, forgive, reconcile
libel, defamation, slander, defamatory, lies about
long-running row, feud, saga
lose patience, exasperated, impatient
lose temper, rage, anger, explode
lost her temper, exploded, rage, anger, outburst
lost his temper, exploded, rage, anger, outburst
lost patience, exasperated, impatient
love-hate, ambivalent
mad, angry, furious, anger, enraged, cross
made a joke, joked, quipped
made friends, befriended, became friends
made fun, mocked, ridiculed, teased, taunted, laughed at, poked fun, derided
made peace, reconciled, made up, buried the hatchet
made up, reconciled, buried the hatchet, made peace, patched up, reconciliation
make amends, repair, atone, compensate
make friends, befriend, become friends
make fun, mock, ridicule, tease, taunt, laugh at, poke fun, deride, joke
make it up, reconcile, make amends
make peace, reconcile, reconciliation, bury the hatchet, ceasefire
make up, reconcile, bury the hatchet, make peace, patch up, reconciliation
malicious, spiteful, vicious
mend fences, reconcile, patch up, make peace
mended fences, reconciled, patched up, made peace
middle finger, obscene gesture
misunderstanding, mix-up, confusion, misinterpreted
mock, ridicule, deride, scoff, jeer, lampoon, make fun, poke fun, sneer
mocked, ridiculed, derided, scoffed, jeered, lampooned, made fun, poked fun, sneered
nag, pester, badger
name-calling, insults, abuse
nasty, unpleasant, spiteful, vicious, malicious
nice words, praise, kind words
no love lost, hostile, dislike, enmity
not friends anymore, fell out, estranged, fallen out
not get along, at odds, dislike, friction
not happy, unhappy, displeased, dissatisfied, angry
not speaking, estranged, fallen out, no longer on speaking terms
not talking, estranged, fallen out, silent
objected, protested, opposed
offend, insult, shock, upset, hurt
offended, insulted, shocked, hurt, upset, outraged
on good terms, friendly, get along
outburst, tirade, rant, explosion of anger
outcry, uproar, outrage, protest, furore, indignation
outraged, scandalised, scandalized, indignant, shocked, appalled
own goal, blunder
pan, criticise, slate, savage
panned, criticised, slated, savaged, bad reviews
partner up, join forces, ally
pass the buck, blame, shift responsibility
patch up, reconcile, mend, settle
patched up, reconciled, mended, settled
patronising, condescending, contemptuous
pay tribute, praise, honour, salute
peace offering, olive branch
petty, small-minded
pick a fight, provoke, quarrel
piss off, anger, annoy, infuriate
pissed off, angry, annoyed, infuriated, exasperated
point the finger, accuse, blame
pointed the finger, accused, blamed
poke fun, mock, ridicule, tease
praise, hail, laud, commend, applaud, salute, acclaim, compliment
praised, hailed, lauded, commended, applauded, saluted, acclaimed, complimented, congratulated
provocation, incitement, taunt
provoke, incite, goad, stir
public apology, apologised, said sorry
public row, open quarrel, public quarrel
put down, belittle, humiliate, disparage
quarrel, argument, row, dispute, squabble, feud, tiff, spat, altercation
quarrelled, argued, clashed, came to blows
quarrelled, argued, fell out, clashed, feuded
rage, anger, fury, wrath
ranted, railed, fulminated, raged
rebuke, reprimand, admonish, scold, censure
rebuked, reprimanded, admonished, scolded, censured, carpeted
reconcile, make up, bury the hatchet, make peace, reunited
reconciled, made up, buried the hatchet, made peace, reunited, patched up
regret, remorse, rue, contrition
regretted, apologised, rued, remorse
resent, begrudge, bitter
resentment, bitterness, rancour, grievance
retort, reply, riposte, rejoinder
rift, split, breach, falling-out, schism
rip into, criticise, attack, lambast
rivalry, competition, feud
row, quarrel, dispute, argument, controversy, spat, altercation
rude, impolite, offensive, insolent, discourteous, disrespectful
ruffled feathers, annoyed, upset, offended
said sorry, apologised, apologized, apology, expressed regret, asked forgiveness
sarcastic, ironic, mocking
say sorry, apologise, apologize, apology, express regret, ask forgiveness
scandal, affair, outrage, controversy
scold, reprimand, rebuke, tell off
scolded, reprimanded, rebuked, told off
scorn, contempt, disdain, derision
set aside differences, reconcile, bury the hatchet
settle an argument, resolve, arbitrate
settle their differences, reconcile, resolve the dispute
settled their differences, reconciled, resolved the dispute
shake hands, handshake, reconcile
shoot himself in the foot, own goal, blunder
shout at, yell, scream, berate
shouted at, yelled, screamed, berated
shouting match, heated exchange, altercation, slanging match
show his support, back, solidarity
shrug off, dismiss, brush aside, ignore
shrugged off, dismissed, brushed aside, ignored
shun, avoid, ostracise, snub
shunned, ostracised, snubbed, avoided
slag off, criticise, denigrate, disparage, insult
slam, criticise, criticize, condemn, denounce, blast, lambast
slammed, criticised, criticized, condemned, denounced, blasted, lambasted
slander, defamation, libel, smear
slanging match, exchange of insults, heated exchange, shouting match
slate, criticise, pan
smear, slander, defame, discredit
sneer, mock, scorn
snide, mocking, sarcastic
snub, rebuff, slight, cold-shoulder
snubbed, rebuffed, slighted, cold-shouldered, boycotted
solidarity, support, sympathy
spat, quarrel, row, dispute
split, separate, divide, break up, part
splitting, separating, separate, breaking up, divorcing
squabble, quarrel, bicker, wrangle
stab in the back, betrayal, betray, treachery
stand up for, defend, support
stick up for, defend, support
stood by, supported, backed, defended
stood up to, resisted, defied, confronted
stop being friends, fall out
stop talking to each other, fall out, estranged
stormy, heated, turbulent
sulk, brood, pout
support, back, defend
swear word, expletive, obscenity, profanity, four-letter word
swore, cursed, insulted, obscenities, expletives
take a swipe, criticise, attack, jibe
take it back, retract, withdraw, apologise
take offence, offended, indignant
take sides, partisan, support
take the blame, accept responsibility, mea culpa
take the mickey, mock, tease, make fun
taking the mick, mocking, making fun, ridicule
talk behind his back, gossip, slander, denigrate
talk trash, insult, disparage, denigrate, provoke
taunt, tease, mock, jeer, provoke
taunted, teased, mocked, jeered, provoked
tease, taunt, mock, rib
tell off, reprimand, scold, rebuke, admonish, dressing-down
telling-off, reprimand, rebuke, dressing-down
tense, strained, fraught
tension, friction, strain
threw a tantrum, flew into a rage, outburst
throw insults, insult, hurl abuse
throw shade, mock, criticise, veiled criticism
told off, reprimanded, scolded, rebuked, admonished
traded insults, slanging match, exchanged insults, insulted each other
traitor, turncoat, betrayal
trash talk, insults, provocation
trashed, criticised, panned, slated, denigrated
trolled, mocked, taunted, harassed online
turn on each other, infighting, quarrel
ugly row, bitter dispute
unacceptable, intolerable, inadmissible
under fire, criticised, criticized, attacked
unhappy with, dissatisfied, displeased, critical
up in arms, angry, outraged, protesting
uproar, outcry, furore, commotion
upset, angry, hurt, offended, distressed, annoyed, saddened
war of words, verbal sparring, exchange of insults, heated exchange
went too far, crossed the line, overstepped
what did they fight about, quarrel, dispute, row
wind up, tease, provoke
winding up, teasing, provoking
yell at, shout, scream, berate
yelled, shouted, screamed, bawled
angry: outraged, furious, protest, indignation, fury, up in arms, incensed, resentment, livid, anger
criticise, criticize: denounce, deplore, mock, condemn, regret, slate, savage, scathing, attack, accuse
criticised, criticized: scathing, panned, condemned, censured, under fire, mocked, accused, denounced
fight, fought: quarrel, dispute, feud, row, clash, altercation, argument, wrangle, spat
hate: panned, hostility, animosity, despise, dislike, contempt, loathe
insult, insulted: idiot, clown, liar, moron, imbecile, traitor, coward, racist, obscene, slur, libel, offensive, abuse
mad: up in arms, outraged, anger, furious, indignant, fury, protest
make up: reconcile, hatchet, peace, reconciliation, truce, olive branch
say sorry, sorry, apologise, apologize: regret, remorse, mea culpa, forgiveness, apology
split: divorce, separate, separation, break-up, part ways, rift
upset: angry, dismayed, saddened, shocked, hurt, offended, outraged, distraught
`
