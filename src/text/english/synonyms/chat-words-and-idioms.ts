// Words of chats and idioms: words that say nearly the same, then what may answer for what.

export const CHAT_WORDS_AND_IDIOMS = `
big shot, important person, vip
bigwig, vip, dignitary, senior official
bobby, policeman, constable
cancelled by fans, boycotted
common people, citizens
congrats, congratulate, congratulations
copper, policeman
cringe, embarrassing
deets, details, information
feds, federal agents, fbi
fuzz, police
ghosted, ignored, no reply
half-inch, steal
legit, legitimate, genuine, legal
lit, exciting
loosen, relax, ease, soften
nick, steal, arrest
nicked, stolen, arrested
ordinary people, citizens
pics, pictures, photos, images
pinch, steal
police, federal agents
poor thing, victim
strengthen, reinforce, tighten, boost
sus, suspicious, suspect
tighten, stricter, toughen, reinforce
top dog, leader, chief
tougher, stricter, tightened, harsher
u-turn, reversal, about-face, backtrack
vids, videos, footage
vip, celebrity, dignitary
whatchamacallit, device
a piece of cake: easy
at loggerheads: dispute, disagreement
at odds: dispute, disagree, disagreement
beef up: strengthen, reinforce, boost
behind the scenes: secretly, backstage
big deal: important, significant
bite the dust: die, fall
breaking point: limit, exhausted
bro: brother, friend
busted: caught, arrested, exposed
call the shots: decide, lead
came to light: revealed, discovered, emerged
come to light: revealed, discovered, emerge
crack down: clampdown, tighten, repress
dodgy: suspicious, dubious, illegal, bogus, fraudulent
face the music: punished, accept the consequences
game changer: turning point, breakthrough
get off scot-free: unpunished, acquitted
get out of hand: degenerate, uncontrollable
get the blame: blamed, held responsible, accused
gonna: plan, intend
got off: acquitted, cleared, unpunished
hit rock bottom: lowest point
hit the roof: furious, angry
in hot water: difficulty
kick the bucket: die, death
kids: offspring, minors, adolescents
last straw: final blow, breaking point
let the cat out: reveal, disclose
neck and neck: level, tied, close race
no way: refuse, impossible
off the hook: cleared, spared
on the cards: possible, expected
on the rocks: failing
on the ropes: struggling
out of hand: uncontrolled, degenerate
over the hill: old, past his best
people: voters, electorate, members, workers, patients, customers, worshippers
pull the strings: mastermind, behind the scenes, influence
raise eyebrows: surprise, question
ramp up: increase, intensify, boost
relax the rules: ease, loosen, soften
six feet under: buried, dead
slap on the wrist: light sentence, mild punishment, reprimand
slay: kill
spill the beans: reveal, disclose, confess
step up: intensify, increase, strengthen
sweep under the carpet: conceal, hush up
take the blame: accept responsibility, blamed
take the rap: blamed, convicted
the feds: police, federal agents
the public: common people, citizens
the public: ordinary people, citizens
touch and go: uncertain, critical
turn a blind eye: ignore, tolerate
turned a blind eye: ignored, tolerated
turning point: milestone, decisive moment
under the carpet: conceal, hush up
under the weather: ill, unwell
up for grabs: available
wanna: want, wish
`
