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
annoyed, irritated, irked, exasperated, vexed, displeased
antagonise, antagonize, provoke
apologise, apologize, say sorry, express regret, beg forgiveness, mea culpa, ask for forgiveness, make an apology
apologise, apologize, say sorry: ask for forgiveness, take back his words, take back her words, withdraw his words
apology, regret, excuses, mea culpa, said sorry
argue, quarrel, row, bicker, squabble, wrangle, dispute
argued, quarrelled, quarreled, rowed, bickered, squabbled, clashed, altercation
argument, row, quarrel, dispute, altercation, spat, tiff, squabble, wrangle, heated exchange
ask for forgiveness, apologise, apologize, beg pardon
at each other's throats, quarrelling, feuding, at loggerheads
at loggerheads, at odds, in conflict, in dispute
at odds, in disagreement, at loggerheads, in conflict, disagree
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
big mouth, loudmouth, indiscreet
bitch about, complain, criticise
bitter, resentful, rancour, acrimonious
blame game, mutual accusations, pass the buck
blame, hold responsible, accuse, reproach, fault
blamed, held responsible, accused, reproached, attributed
blow up at, lose temper, explode with anger
blunder, gaffe, mistake, faux pas
bone of contention, point of disagreement, sticking point
booed, jeered, heckled, whistled, hooted
boycott, shun, snub, stay away
break up, split, separate, part ways, divorce, end their relationship
broke up, split, separated, parted ways, divorced, split up
buried the hatchet, made up, reconciled, made peace, ended their feud
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
condemned, denounced, deplored, decried, blasted, censured, slammed
confront, challenge, face
controversial, contentious, divisive, disputed, polemical
controversy, row, outcry, dispute, polemic, furore, storm, debate
criticise, criticize, slam, blast, pan, lambast, denounce, attack, fault, knock, take to task
criticised, criticized, slammed, blasted, panned, lambasted, denounced, attacked, under fire, took to task
criticism, flak, censure, disapproval, reproach, attacks, condemnation
cursed, swore, insulted, profanity
cut off contact, stop speaking, estranged
defame, libel, slander, smear, vilify
despise, hate, scorn, disdain, loathe, contempt
dig at, jibe, taunt, swipe, veiled criticism
dirty words, swear words, obscenities, profanities
disagreed, diverged, disputed, at odds, objected
disagreement, dispute, divergence, discord, rift
disappointed, let down, dismayed, disillusioned
disgrace, shame, dishonour, scandal
disgusting, revolting, sickening, vile, repugnant
diss, insult, disrespect, disparage
dissatisfied, unhappy, disgruntled, discontented
divorce, separate, split, part, break-up, end of marriage
divorced, separated, split, former wife, former husband, ex-wife, ex-husband
embarrassed, ashamed, humiliated, red-faced
ended the feud, buried the hatchet, reconciled, made peace
estranged, separated, not on speaking terms
ex, former wife, former husband, ex-wife, ex-husband, former partner
face-off, confrontation, showdown, standoff
fall out, quarrel, argue, row, split
family feud, family quarrel, family dispute
favourable, solidarity
fed up, exasperated, tired, weary
fell out, quarrelled, argued, rowed, split, clashed
feud, quarrel, vendetta, long-running dispute, bad blood
fight over, dispute, contest, wrangle
flare-up, outburst, eruption
flip out, lose temper, explode, rage
flipped out, lost his temper, exploded, flew into a rage
forgive, pardon, excuse, absolve, forgiveness
forgot their differences, reconciled, set aside differences
friction, tension, discord
friends again, reconciled, made up, patched up
frosty, cold, strained, tense, chilly
furious, livid, enraged, incensed, fuming, irate, seething, apoplectic
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
grievance, complaint, grudge
grudge, resentment, rancour, ill will
hard feelings, resentment, grudge, bitterness
harsh words, stern criticism, scathing, virulent
hate, detest, loathe, despise, abhor, hatred, cannot stand
hated, detested, loathed, despised, abhorred, unpopular, panned
hatred, hostility, animosity, enmity, loathing, hate
heal the rift, reconcile, mend fences, patch up
heated, stormy, fierce, bitter
heckle, boo, jeer, interrupt
hit back, retort, reply, respond, counter, retaliate, rejoinder
hold it against, resent, grudge, reproach
hug, embrace
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
jeer, boo, mock, taunt, scoff
jibe, taunt, dig, barb
joke, jest, quip, gag, pun
keep out of it, stay neutral, not take sides
kick up a fuss, protest, complain
kiss and make up, reconcile, make peace
knock, criticise, disparage
lash out, attack, criticise, hit out, rail
laughing stock, ridicule, mockery
lay into, attack, criticise
let bygones be bygones, forgive, reconcile
libel, defamation, slander, defamatory, lies about
long-running row, feud, saga
lose temper, rage, anger, explode
lost her temper, exploded, rage, anger, outburst
lost his temper, exploded, rage, anger, outburst
lost patience, exasperated, impatient
love-hate, ambivalent
mad, angry, furious, anger, enraged, cross
made a joke, joked, quipped
make amends, repair, atone, compensate
make friends, befriend, become friends
make fun, mock, ridicule, tease, taunt, laugh at, poke fun, deride, joke
make it up, reconcile, make amends
make peace, reconcile, reconciliation, bury the hatchet, ceasefire
make up, reconcile, bury the hatchet, make peace, patch up, reconciliation
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
offended, insulted, shocked, hurt, upset, outraged
outburst, tirade, rant, explosion of anger
outcry, uproar, outrage, protest, furore, indignation
outraged, scandalised, scandalized, indignant, shocked, appalled
panned, criticised, slated, savaged, bad reviews
partner up, join forces, ally
pass the buck, blame, shift responsibility
patched up, reconciled, mended, settled
patronising, condescending, contemptuous
pay tribute, praise, honour, salute
peace offering, olive branch
petty, small-minded
pick a fight, provoke, quarrel
piss off, anger, annoy, infuriate
pissed off, angry, annoyed, infuriated, exasperated
praised, hailed, lauded, commended, applauded, saluted, acclaimed, complimented, congratulated
provocation, incitement, taunt
provoke, incite, goad, stir
public apology, apologised, said sorry
public row, open quarrel, public quarrel
put down, belittle, humiliate, disparage
quarrel, argument, row, dispute, squabble, feud, tiff, spat, altercation
quarrelled, argued, clashed, came to blows
quarrelled, argued, fell out, clashed, feuded
ranted, railed, fulminated, raged
rebuked, reprimanded, admonished, scolded, censured, carpeted
reconciled, made up, buried the hatchet, made peace, reunited, patched up
regret, remorse, rue, contrition
regretted, apologised, rued, remorse
resent, begrudge, bitter
resentment, bitterness, rancour, grievance
retort, reply, riposte, rejoinder
rift, split, breach, falling-out, schism
rivalry, competition, feud
row, quarrel, dispute, argument, controversy, spat, altercation
rude, impolite, offensive, insolent, discourteous, disrespectful
ruffled feathers, annoyed, upset, offended
sarcastic, ironic, mocking
say sorry, apologise, apologize, apology, express regret, ask forgiveness
scandal, affair, outrage, controversy
scorn, contempt, disdain, derision
set aside differences, reconcile, bury the hatchet
settle an argument, resolve, arbitrate
settled their differences, reconciled, resolved the dispute
shake hands, handshake, reconcile
shoot himself in the foot, own goal, blunder
shouted at, yelled, screamed, berated
shouting match, heated exchange, altercation, slanging match
show his support, back, solidarity
shrugged off, dismissed, brushed aside, ignored
shunned, ostracised, snubbed, avoided
slag off, criticise, denigrate, disparage, insult
slanging match, exchange of insults, heated exchange, shouting match
smear, slander, defame, discredit
sneer, mock, scorn
snide, mocking, sarcastic
snub, rebuff, slight, cold-shoulder
snubbed, rebuffed, slighted, cold-shouldered, boycotted
solidarity, support, sympathy
split, separate, divide, break up, part
stand up for, defend, support
stop being friends, fall out
stop talking to each other, fall out, estranged
stormy, heated, turbulent
sulk, brood, pout
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
taunted, teased, mocked, jeered, provoked
tease, taunt, mock, rib
tell off, reprimand, scold, rebuke, admonish, dressing-down
tense, strained, fraught
tension, friction, strain
threw a tantrum, flew into a rage, outburst
throw insults, insult, hurl abuse
throw shade, mock, criticise, veiled criticism
traded insults, slanging match, exchanged insults, insulted each other
trash talk, insults, provocation
trashed, criticised, panned, slated, denigrated
trolled, mocked, taunted, harassed online
turn on each other, infighting, quarrel
ugly row, bitter dispute
unacceptable, intolerable, inadmissible
unhappy with, dissatisfied, displeased, critical
up in arms, angry, outraged, protesting
uproar, outcry, furore, commotion
upset, angry, hurt, offended, distressed, annoyed, saddened
war of words, verbal sparring, exchange of insults, heated exchange
went too far, crossed the line, overstepped
what did they fight about, quarrel, dispute, row
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
upset: angry, dismayed, saddened, shocked, hurt, offended, outraged, distraught
fall out, fell out: disagreement, rift, parted ways, quarrelled
stay away, stayed away: absent, did not attend
`
