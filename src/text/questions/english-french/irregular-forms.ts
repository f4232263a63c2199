// English words whose lemma no stemmer finds, such as "thought". A form may belong to several lemmas, and may be
// a word of its own ("left"). One lemma a line, its forms behind it.

export const IRREGULAR_FORMS = `
Frenchman: Frenchmen
acquit: acquitted, acquitting
admit: admitted, admitting
analysis: analyses
arise: arose, arisen
attorney general: attorneys general
axe: axes
bacterium: bacteria
bad: worse, worst
ban: banned, banning
bar: barred, barring
base: bases
be: am, is, are, was, were, been, being, isn't, aren't, wasn't, weren't
bear: borne
beat: beaten
become: became
beg: begging, begged
begin: began, begun, beginning
bend: bent
benefit: benefitted
bet: betting
big: bigger, biggest
bind: bound
bite: bit, bitten
blackmail: blackmailed
bleed: bled
blow: blew, blown
break: broke, broken
break down: broke down, broken down
break in: broke in, broken in
break out: broke out, broken out
breed: bred
bring: brought
broadcast: broadcasted
brother-in-law: brothers-in-law
bug: bugged
build: built
burn: burnt
businessman: businessmen
businesswoman: businesswomen
busy: busier, busiest
buy: bought
calf: calves
call off: called off, calling off
can: can't, cannot, couldn't, could
cancel: cancelled, cancelling, canceled
cargo: cargoes
catch: caught
catch fire: caught fire
chairman: chairmen
channel: channelled
cheap: cheaper, cheapest
chief of staff: chiefs of staff
child: children
choose: chose, chosen
close: closer, closest
come: came
come back: came back
commit: committed, committing
compel: compelled, compelling
congressman: congressmen
control: controlled, controlling
court of appeal: courts of appeal
craftsman: craftsmen
crisis: crises
criterion: criteria
curriculum: curricula
cut: cutting
daughter-in-law: daughters-in-law
deadly: deadliest, deadlier
deal: dealt
deter: deterred
diagnosis: diagnoses
die: dying, died
dig: dug
do: does, did, done, doesn't, didn't, don't
drag: dragged
draw: drew, drawn
dream: dreamt
drink: drank, drunk
drive: drove, driven
drop: dropped, dropping
drown: drowned
drug: drugged
early: earlier, earliest
easy: easier, easiest
eat: ate, eaten
echo: echoes
editor-in-chief: editors-in-chief
embargo: embargoes
equip: equipped
ex-wife: ex-wives
expel: expelled, expelling
fall: fell, fallen
fall ill: fell ill, fallen ill
far: farther, farthest, further, furthest
father-in-law: fathers-in-law
feed: fed
feel: felt
fight: fought
find: found
fireman: firemen
fisherman: fishermen
flee: fled
fly: flew, flown
focus: focussed
foot: feet
forbid: forbade, forbidden
foresee: foresaw, foreseen
forget: forgot, forgotten, forgetting
forgive: forgave, forgiven
freeze: froze, frozen
fuel: fuelled
get: got, gotten, getting
give: gave, given
give birth: gave birth, given birth
give up: gave up, given up
go: goes, went, gone
go back: went back
go missing: went missing, gone missing, goes missing
go on strike: went on strike, gone on strike
go out: went out
good: better, best
goose: geese
grab: grabbed
grandchild: grandchildren
great: greater, greatest
grow: grew, grown
gunman: gunmen
half: halves
hang: hung
happy: happier, happiest
have: has, had, having, hasn't, hadn't, haven't
head of government: heads of government
head of state: heads of state
hear: heard
heavy: heavier, heaviest
hero: heroes
hide: hid, hidden
high: higher, highest
hit: hitting
hold: held
hold hostage: held hostage
hot: hotter, hottest
how: how's
hug: hugged
hypothesis: hypotheses
incur: incurred
index: indices
install: installed
jam: jammed
jog: jogging
keep: kept
kidnap: kidnapped, kidnapping
kneel: knelt, knelt down
knife: knives
know: knew, known
label: labelled
large: larger, largest
larva: larvae
late: later
lay: laid
lay off: laid off, laying off
lead: led
lean: leant
leap: leapt
learn: learnt
leave: left
lend: lent
let: letting
lie: lying, lied
life: lives
light: lit
linesman: linesmen
little: least, lesser
long: longer, longest
lose: lost
low: lower, lowest
make: made
make public: made public
man: men
may: might
mean: meant
meet: met
member of parliament: members of parliament
midwife: midwives
militiaman: militiamen
millennium: millennia
mislead: misled
mistake: mistook, mistaken
misunderstand: misunderstood
model: modelled
mosquito: mosquitoes
mother-in-law: mothers-in-law
mouse: mice
mug: mugged, mugging
must: mustn't
near: nearer, nearest
new: newer, newest
nucleus: nuclei
oasis: oases
occur: occurred, occurring
old: elder, eldest, older, oldest
omit: omitted
overcome: overcame
overhear: overheard
oversee: oversaw, overseen
overtake: overtook, overtaken
overthrow: overthrew, overthrown
panic: panicked, panicking
pass away: passed away
passer-by: passers-by
patrol: patrolled, patrolling
pay: paid
permit: permitted
phenomenon: phenomena
plan: planned, planning
plead: pled
plead guilty: pleaded guilty, pled guilty, pleading guilty
plot: plotted, plotting
policeman: policemen
policewoman: policewomen
poor: poorer, poorest
postman: postmen
potato: potatoes
prefer: preferred
prisoner of war: prisoners of war
prove: proven
put: putting
quell: quelled
quit: quitting
ram: rammed
rebuild: rebuilt
refer: referred, referring
referendum: referenda
repay: repaid
repel: repelled
resell: resold
retake: retook, retaken
rethink: rethought
rewrite: rewrote, rewritten
rich: richer, richest
ride: rode, ridden
rig: rigged
ring: rang, rung
rise: rose, risen
rob: robbed, robbing
run: ran, running
run away: ran away, running away
run for office: ran for office, running for office
runner-up: runners-up
sack: sacked
sad: sadder
salesman: salesmen
saleswoman: saleswomen
saw: sawn
say: said, says
scar: scarred
scarf: scarves
schoolchild: schoolchildren
seaman: seamen
see: saw, seen
seek: sought
sell: sold
send: sent
set: setting
sew: sewn
shake: shook, shaken
shall: shouldn't, should
shelf: shelves
shine: shone
ship: shipped
shoot: shot
shoot dead: shot dead
short: shorter, shortest
show: showed, shown
shrink: shrank, shrunk
shut: shutting
sing: sang, sung
sink: sank, sunk
sister-in-law: sisters-in-law
sit: sat, sitting
skid: skidded
slam: slammed
slay: slain
sleep: slept
slide: slid
slip: slipped
small: smaller, smallest
smell: smelt
snub: snubbed
son-in-law: sons-in-law
sow: sown
speak: spoke, spoken
speed: sped
spell: spelt
spend: spent
spill: spilt
spit: spat
split: splitting
spoil: spoilt
spokesman: spokesmen
spokeswoman: spokeswomen
spot: spotted, spotting
spring: sprang, sprung
stab: stabbed
stadium: stadia
stand: stood
stand down: stood down, standing down
steal: stole, stolen
step down: stepped down, stepping down
stick: stuck
stimulus: stimuli
sting: stung
stop: stopped, stopping
strike: struck, stricken
strip: stripped
strive: strove, striven
strong: stronger, strongest
submit: submitted, submitting
summon: summoned
swap: swapped
swear: swore, sworn
swear in: sworn in, swore in
sweep: swept
swim: swam, swum, swimming
swing: swung
take: took, taken
take hostage: took hostage, taken hostage
take off: took off, taken off
take office: took office, taken office
take over: took over, taken over
take part: took part, taken part
take place: took place, taken place
tall: taller, tallest
target: targeted
teach: taught
tear: tore, torn
tell: told
thesis: theses
thief: thieves
thin: thinner
think: thought
throw: threw, thrown
tie: tying
tomato: tomatoes
tornado: tornadoes
torpedo: torpedoes
traffic: trafficked, trafficking
transfer: transferred, transferring
transmit: transmitted
trap: trapped, trapping
travel: travelled, travelling, traveled
trip: tripped
tug: tugged
turn down: turned down
undergo: undergone, underwent
understand: understood
undertake: undertook, undertaken
undo: undid, undone
uphold: upheld
veto: vetoes, vetoed
virus: viruses
volcano: volcanoes
vow: vowed
wake: woke, woken
weak: weaker, weakest
wealthy: wealthier, wealthiest
wear: wore, worn
weep: wept
wet: wetter
what: what's
when: when's
where: where's
who: who's
why: why's
wife: wives
will: won't, wouldn't, would
win: won, winning
wind up: wound up
withdraw: withdrew, withdrawn
withhold: withheld
withstand: withstood
wolf: wolves
woman: women
worship: worshipped
wrap: wrapped
write: wrote, written
young: younger, youngest
`
