// English words whose lemma no stemmer finds, such as "thought". A form may belong to several lemmas, and may be
// a word of its own ("left"). One lemma a line, its forms behind it.

export const FORMS_K_Z = `
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
layman: laymen
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
loaf: loaves
long: longer, longest
lose: lost
loud: louder, loudest
louse: lice
low: lower, lowest
lucky: luckier, luckiest
mad: madder, maddest
make: made
make public: made public
man: men
matrix: matrices
may: might
mean: meant
meet: met
member of parliament: members of parliament
midwife: midwives
mild: milder, mildest
militiaman: militiamen
millennium: millennia
mishear: misheard
mislead: misled
misspell: misspelt
mistake: mistook, mistaken
misunderstand: misunderstood
model: modelled
mosquito: mosquitoes
mother-in-law: mothers-in-law
mouse: mice
mow: mown
mug: mugged, mugging
must: mustn't
narrow: narrowest
nasty: nastier, nastiest
near: nearer, nearest
new: newer, newest
nice: nicer, nicest
nucleus: nuclei
oasis: oases
occur: occurred, occurring
old: elder, eldest, older, oldest
omit: omitted
outdo: outdid, outdone
outgrow: outgrew, outgrown
outrun: outran
outsell: outsold
overcome: overcame
overdo: overdid, overdone
overhang: overhung
overhear: overheard
override: overrode, overridden
overrun: overran
oversee: oversaw, overseen
oversleep: overslept
overspend: overspent
overtake: overtook, overtaken
overthrow: overthrew, overthrown
ox: oxen
panic: panicked, panicking
parenthesis: parentheses
partake: partook, partaken
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
plow: ploughed
policeman: policemen
policewoman: policewomen
poor: poorer, poorest
postman: postmen
potato: potatoes
prefer: preferred
prisoner of war: prisoners of war
prognosis: prognoses
prove: proven
put: putting
quell: quelled
quick: quicker, quickest
quit: quitting
quiz: quizzed, quizzing, quizzes
ram: rammed
rare: rarer, rarest
rebuild: rebuilt
redo: redid, redone
refer: referred, referring
referendum: referenda
remake: remade
repay: repaid
repel: repelled
resell: resold
retake: retook, retaken
retell: retold
rethink: rethought
rewrite: rewrote, rewritten
rich: richer, richest
ride: rode, ridden
rig: rigged
ring: rang, rung
rise: rose, risen
rob: robbed, robbing
rough: rougher, roughest
run: ran, running
run away: ran away, running away
run for office: ran for office, running for office
runner-up: runners-up
sack: sacked
sad: sadder
safe: safer, safest
salesman: salesmen
saleswoman: saleswomen
saw: sawn
say: said, says
scar: scarred
scarf: scarves
scary: scarier, scariest
schoolchild: schoolchildren
seaman: seamen
see: saw, seen
seek: sought
sell: sold
send: sent
serviceman: servicemen
set: setting
severe: severest
sew: sewn
shake: shook, shaken
shall: shouldn't, should
sharp: sharper, sharpest
shear: shorn
shelf: shelves
shine: shone
ship: shipped
shoot: shot
shoot dead: shot dead
short: shorter, shortest
show: showed, shown
shrink: shrank, shrunk
shut: shutting
sick: sicker, sickest
simple: simpler, simplest
sing: sang, sung
sink: sank, sunk
sister-in-law: sisters-in-law
sit: sat, sitting
skid: skidded
slam: slammed
slay: slain, slew
sleep: slept
slide: slid
sling: slung
slip: slipped
slow: slower, slowest
small: smaller, smallest
smart: smarter, smartest
smell: smelt
sneak: snuck
snub: snubbed
soft: softer, softest
son-in-law: sons-in-law
sow: sown
speak: spoke, spoken
speed: sped
spell: spelt
spend: spent
spill: spilt
spin: spun
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
stepchild: stepchildren
stick: stuck
stimulus: stimuli
sting: stung
stink: stank, stunk
stop: stopped, stopping
strict: stricter, strictest
stride: strode, stridden
strike: struck, stricken
string: strung
strip: stripped
strive: strove, striven
strong: stronger, strongest
stupid: stupidest
submit: submitted, submitting
summon: summoned
swap: swapped
swear: swore, sworn
swear in: sworn in, swore in
sweep: swept
swell: swollen
swim: swam, swum, swimming
swing: swung
synthesis: syntheses
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
thick: thicker, thickest
thief: thieves
thin: thinner
think: thought
thrive: throve, thriven
throw: threw, thrown
tie: tying
tight: tighter, tightest
tomato: tomatoes
tornado: tornadoes
torpedo: torpedoes
tough: tougher, toughest
traffic: trafficked, trafficking
transfer: transferred, transferring
transmit: transmitted
trap: trapped, trapping
travel: travelled, travelling, traveled
tread: trod, trodden
trip: tripped
tug: tugged
turn down: turned down
ugly: uglier, ugliest
undergo: undergone, underwent
undersell: undersold
understand: understood
undertake: undertook, undertaken
undo: undid, undone
unwind: unwound
uphold: upheld
veto: vetoes, vetoed
virus: viruses
volcano: volcanoes
vow: vowed
wake: woke, woken
warm: warmer, warmest
weak: weaker, weakest
wealthy: wealthier, wealthiest
wear: wore, worn
weave: wove, woven
weep: wept
wet: wetter
what: what's
when: when's
where: where's
who: who's
why: why's
wide: wider, widest
wife: wives
wild: wilder, wildest
will: won't, wouldn't, would
win: won, winning
wind up: wound up
wise: wiser, wisest
withdraw: withdrew, withdrawn
withhold: withheld
withstand: withstood
wolf: wolves
woman: women
workman: workmen
worship: worshipped
wrap: wrapped
wring: wrung
write: wrote, written
young: younger, youngest
`
