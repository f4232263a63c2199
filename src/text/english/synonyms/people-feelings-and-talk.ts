// People, feelings, quarrels and talk: words that say nearly the same, then what may answer for what.

export const PEOPLE_FEELINGS_AND_TALK = `
add up, consistent, inconsistency, contradictory
agree, accept, agreement, say yes, approve, consent, sign off, go along with
all agree, unanimous
apologise, say sorry, make amends, regret
argue, argument, row, altercation, dispute, quarrel, bicker, debate, spat, exchange
backlash, outcry, uproar, outrage, criticism, furore, anger, condemnation, protest, fury
bad blood, feud, animosity, disagreement
beef, feud, row, spat, dispute, quarrel, conflict, rivalry, bad blood, argument
behind, responsible, orchestrate, mastermind, perpetrator, culprit, organize, plot, instigate
bin man, refuse collector, garbage collector, sanitation worker
boost, increase, strengthen, raise, support, stimulate
break down, burst into tears, sob, weep, cry
break up, split, separate, divorce, part ways, end relationship, breakup
bring up, mention, raise, raise the issue, evoke, discuss, refer
call out, denounce, criticize, accuse, expose, challenge, condemn
call, phone call, talk, conversation, speak, discussion
call, phone, telephone, ring, contact, call up
claim responsibility, say they did it, take credit
clap back, hit back, respond, retort, reply, fire back, retaliate, response, react
counseling, psychological support, therapist
crack, fissure, split
dating, relationship, girlfriend, boyfriend, couple, romance, going out, partner
demand, ask, call for, request, urge, insist, require, want
diss, insult, mock, trash, criticize, disrespect, attack, belittle, ridicule
draft, conscription, national service, call-up
drama, row, controversy, scandal, feud, saga, turmoil
enemy, rival, foe, opponent, adversary, critic
engaged, fiancé, propose
ex, former partner, ex-husband, ex-wife, ex-boyfriend, ex-girlfriend
fall out, feud, row, clash, rift, dispute, at odds, break with, split, quarrel
feud, fight, row, dispute, clash, split, falling out, quarrel
first name, name, called, christened
fly the plane, pilot, at the controls
grandma, grandmother, granny, nan
grandpa, grandfather, granddad
guy, man, dude, individual, male
happy, glad, pleased, delighted, thrilled, celebrate, joy, over the moon
help, aid, assist, support, lend a hand, relief
hit back, retaliate, respond, riposte
kid, child, son, daughter
kid, child, youngster, minor, boy, girl, teen, teenager
leak, disclose, disclosure, reveal, publish
look after the children, nanny, childminder, babysitter
loved ones, relatives, family, next of kin
mad, angry, furious, upset, annoyed, irate, outraged, fed up, livid, pissed off
make fun of, mock, ridicule, joke, taunt, poke fun, laugh at, tease
marry, marriage, wed, tie the knot, husband, wife, spouse
neighbor, neighbour, resident, next door
not on speaking terms, estranged, fallen out
old folks, elderly, seniors, over-65s
old lady, pensioner, elderly woman, grandmother, octogenarian
old, elderly, age, pensioner, senior
oppose, opposition, against, object, resist, hostile, objection
outrage, anger, angry, furious, fury, indignation, mad, upset, outcry
parents, mother, father, mum, mom, dad, family
petition, signatures, sign
plan, intend, project, intention, want, aim, scheme
plot, plan, conspire, conspiracy, scheme, plan to
promise, vow, pledge, swear, commit, guarantee
reaction, react, respond, response, say about, comment, reply
recall, withdraw, call back
refuse, reject, turn down, decline, say no, rebuff, rejection, spurn
replace, successor, interim
row over, controversy, dispute, debate, polemic
rumor, rumour, gossip, speculation, hearsay
run out, shortage, out of stock, scarce
sad, upset, devastated, heartbroken, distraught, grief, mourn, sorrow
say no, veto, refuse, object
scared, afraid, fear, frightened, terrified, worried, concern, dread
second in command, deputy, number two, right-hand man, vice
secret, secretly, covert, clandestine, confidential, hidden, undisclosed, private
send over, dispatch, deploy, send in
sham, farce, charade, mockery
shut up, silence, quiet, silent, refuse to comment
slam, blast, criticize, criticise, condemn, denounce, lambast, attack, rip, hit out, lash out, fault
snitch, informant, whistleblower, tip off, denounce, rat out
sorry, apologize, apologise, regret, remorse, forgiveness
speak for, spokesman, spokeswoman, spokesperson
speak out, speak, denounce, testify, go public, voice, break silence
spill, reveal, disclose, leak, divulge, expose, confess, tell all
stand up to, oppose, resist, defy, confront, challenge, opposition
stand-in, understudy, replacement, substitute
suggest, recommend, propose, advise
talk about, discuss, mention, speak, address, conversation
talk it out, talk, discuss, negotiate, dialogue, settle differences, clear the air
think over, deliberate, consider, ponder
tie up, bound, gagged, restrain
tie, draw, all square, level
weird, strange, odd, bizarre, unusual
whiz kid, prodigy, genius, gifted
woman, lady, female, girl
worried, concern, fear, anxious, alarmed
area: district, neighbourhood, region, suburb, zone, province
ask: plead, question, petition
body part: arm, leg, head, hand, foot, knee, shoulder, neck, chest, back
ceremony: wedding, inauguration, baptism, mass, graduation
child: baby, toddler, pupil, infant
criticise: deplore, accuse, mock
criticize: deplore
emotion: anger, fear, sadness, joy, shame, pride, relief
family member: mother, father, brother, sister, son, daughter, uncle, cousin, wife, husband, grandmother
family: wife, husband, children, siblings
feel: angry, sad, proud, ashamed, relieved, disappointed, worried, shocked, anger, relief, pride
in-laws: mother-in-law, father-in-law, brother-in-law, son-in-law, daughter-in-law
insult: racist, idiot, slur, swear, offensive
kid: toddler, pupil, schoolboy
man: boy, husband, father, gentleman, pensioner
nationality: french, german, italian, spanish, british, american, belgian, moroccan
old person: pensioner, grandmother, grandfather, octogenarian, retiree
parent: stepfather, stepmother
partner: wife, husband, fiance, spouse, companion
plane: fighter jet, boeing, airbus, glider, cessna, bomber, seaplane
planet: mars, venus, jupiter, saturn, earth
praise: congratulate, thank
relative: mother, father, brother, sister, son, daughter, uncle, aunt, cousin, grandfather, grandmother, nephew, niece, wife, husband, grandson
say: announce, declare, claim, state, explain, insist, deny, admit, warn, promise, add, argue, stress, reveal, confirm, assure, added
sibling: brother, sister, twin, half-brother, half-sister
speech: address, sermon, eulogy, lecture, talk
talks: consultation
woman: wife, mother, grandmother
young person: teenager, student, boy, girl, pupil, minor, adolescent
grandma, granny: grandmother, pensioner
grandpa, granddad: grandfather, pensioner
postman: letter carrier, postwoman
`
