// English words whose lemma no stemmer finds, such as "thought". A form may belong to several lemmas, and may be
// a word of its own ("left"). One lemma a line, its forms behind it.

export const FORMS_A_J = `
Frenchman: Frenchmen
acquit: acquitted, acquitting
admit: admitted, admitting
alumnus: alumni
analysis: analyses
angry: angrier, angriest
antithesis: antitheses
appendix: appendices
arise: arose, arisen
attorney general: attorneys general
awake: awoke, awoken
axe: axes
axis: axes
bacterium: bacteria
bad: worse, worst
ban: banned, banning
bar: barred, barring
base: bases
be: am, is, are, was, were, been, being, isn't, aren't, wasn't, weren't
bear: borne
beat: beaten
become: became
befall: befell, befallen
beg: begging, begged
begin: began, begun, beginning
behold: beheld
bend: bent
benefit: benefitted
bet: betting
bid: bade, bidden
big: bigger, biggest
bind: bound
bite: bit, bitten
blackmail: blackmailed
bleed: bled
blow: blew, blown
bold: bolder, boldest
brave: braver, bravest
break: broke, broken
break down: broke down, broken down
break in: broke in, broken in
break out: broke out, broken out
breastfeed: breastfed
breed: bred
bright: brighter, brightest
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
cactus: cacti
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
clean: cleaner, cleanest
cling: clung
close: closer, closest
cold: colder, coldest
come: came
come back: came back
commit: committed, committing
compel: compelled, compelling
congressman: congressmen
control: controlled, controlling
court of appeal: courts of appeal
craftsman: craftsmen
crazy: crazier, craziest
creep: crept
crisis: crises
criterion: criteria
curriculum: curricula
cut: cutting
dark: darker, darkest
daughter-in-law: daughters-in-law
deadly: deadliest, deadlier
deal: dealt
deep: deeper, deepest
deep-freeze: deep-froze, deep-frozen
deter: deterred
diagnosis: diagnoses
die: dying, died
dig: dug
dirty: dirtier, dirtiest
dive: dove
do: does, did, done, doesn't, didn't, don't
drag: dragged
draw: drew, drawn
dream: dreamt
drink: drank, drunk
drive: drove, driven
drop: dropped, dropping
drown: drowned
drug: drugged
dumb: dumber, dumbest
dwell: dwelt
early: earlier, earliest
easy: easier, easiest
eat: ate, eaten
echo: echoes
editor-in-chief: editors-in-chief
embargo: embargoes
equip: equipped
ex-wife: ex-wives
expel: expelled, expelling
fair: fairer, fairest
fall: fell, fallen
fall ill: fell ill, fallen ill
far: farther, farthest, further, furthest
fast: faster, fastest
fat: fatter, fattest
father-in-law: fathers-in-law
feed: fed
feel: felt
few: fewer, fewest
fierce: fiercer, fiercest
fight: fought
find: found
fireman: firemen
fisherman: fishermen
fit: fitter
flee: fled
fling: flung
fly: flew, flown
focus: focussed
foot: feet
forbid: forbade, forbidden
forego: forewent, foregone
foresee: foresaw, foreseen
foretell: foretold
forget: forgot, forgotten, forgetting
forgive: forgave, forgiven
forsake: forsook, forsaken
freeze: froze, frozen
fuel: fuelled
fungus: fungi
funny: funnier, funniest
get: got, gotten, getting
give: gave, given
give birth: gave birth, given birth
give up: gave up, given up
go: goes, went, gone
go back: went back
go missing: went missing, gone missing, goes missing
go on strike: went on strike, gone on strike
go out: went out
godchild: godchildren
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
hard: harder, hardest
harsh: harsher, harshest
have: has, had, having, hasn't, hadn't, haven't
head of government: heads of government
head of state: heads of state
healthy: healthier, healthiest
hear: heard
heavy: heavier, heaviest
henchman: henchmen
hero: heroes
hide: hid, hidden
high: higher, highest
hit: hitting
hitman: hitmen
hold: held
hold hostage: held hostage
hot: hotter, hottest
housewife: housewives
how: how's
hug: hugged
hypothesis: hypotheses
incur: incurred
index: indices
install: installed
jam: jammed
jog: jogging
`
