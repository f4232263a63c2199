// Qualities of things: words that say nearly the same, then what may answer for what.

export const QUALITIES_OF_THINGS = `
absurd, ridiculous, ludicrous, nonsensical
accessible, within reach
alive, living, survivor
artificial, synthetic, man-made
available, obtainable
awesome, fantastic, wonderful, superb
banned, prohibited, forbidden, outlawed, barred, no longer allowed
blatant, flagrant, glaring, obvious
blunt, dull
bogus, fake, false, sham, phoney
bright, shining, luminous, brilliant
brilliant, excellent, superb, outstanding
burned down, destroyed by fire, gutted, went up in flames, reduced to ashes
burning, ablaze
burnt down, destroyed by fire, gutted, went up in flames
bust, broke, break, fractured, broken
catastrophe, disaster, calamity
certain, sure, definite
chaos, havoc, turmoil, mayhem, disorder
charred, burned, burnt
clean, spotless, tidy, hygienic
clear, obvious, evident, plain
closed, shut, sealed
colourful, multicoloured, bright
comfortable, cosy, convenient
complicated, complex, intricate, difficult
compulsory, mandatory, obligatory, required
confidential, secret, classified, private
contagious, infectious, transmissible
correct, accurate, right, exact
cracked, fissure, split, crack
critical, serious, life-threatening
crucial, vital, decisive, essential
curved, bent, twisted
damaged, broken, scratched, cracked, chipped, dented
damaged, wrecked, ruined, destroyed
damp, humid, moist
danger, hazard, peril, risk, threat
dangerous, hazardous, risky, perilous, unsafe
dark, black, gloomy, unlit
dead, deceased, lifeless
deadly, fatal, lethal, mortal
dented, battered, damaged
different, distinct, contrasting
difficult, tough, tricky, arduous, complicated
disastrous, catastrophic, calamitous
dry, arid, parched
easy, simple, straightforward, effortless
effective, efficient, efficacious
equal, identical, equivalent
essential, indispensable, necessary, vital
excellent, outstanding, superb, first-rate
exceptional, outstanding, extraordinary, unusual
fair, equitable
famous brand, well-known brand
fancy, luxurious, elegant
fierce, violent, intense
filthy, dirty, squalid, grubby
flexible, supple, adaptable
fragile, delicate, breakable
glue, stick, adhesive
go wrong, fail, failed, malfunction, go awry
great, excellent, remarkable, wonderful
gutted by fire, burned down, destroyed
hard as rock, solid, rigid
harmful, noxious, detrimental, toxic
harmless, innocuous, safe
horrible, dreadful, horrific, atrocious
illegal, unlawful, illicit, banned
important, significant, crucial, major, vital
impossible, out of the question, unfeasible
ineffective, useless, inefficient
intact, undamaged, unharmed, unscathed
intense, fierce, strong, heavy
invisible, unseen, hidden
key, crucial, main, essential
lavish, extravagant, luxurious, sumptuous
leaning, tilted, sloping
legal, lawful, authorised
lifeless, dead, inanimate
lock, bolt, padlock
locked, bolted, padlocked, sealed
lousy, poor, mediocre, bad
luxury, luxurious, high-end, lavish, upmarket
magnificent, splendid, superb
main, principal
missing, absent, lost, disappeared
modern, contemporary, up-to-date
mysterious, enigmatic, puzzling, unexplained
mystery, enigma, puzzle, unexplained
natural, organic, wild
necessary, needed, required, essential
noisy, loud, deafening
nonsense, absurd, rubbish, ridiculous
not allowed, banned, prohibited, forbidden, barred
not good enough, inadequate, insufficient, poor quality
obvious, evident, blatant, clear
old fashioned, outdated, obsolete
open to the public, accessible
opposite, contrary, reverse
optional, voluntary, not compulsory
ordinary, everyday, common
out of the question, impossible, ruled out
perfect, flawless, impeccable, faultless
perhaps, maybe, possibly
pointless, useless, futile
poisonous, toxic, venomous
posh, upmarket, smart, upper-class, luxurious
possible, feasible, conceivable
powerful, strong, mighty, potent
probable, expected
probably, doubtless
quiet, silent, peaceful, noiseless
raw, uncooked, crude
reasonable, sensible, fair
ridiculous, absurd, ludicrous, laughable
right, correct, accurate, true
rigid, stiff, inflexible
ripe, mature
rotten, decayed, putrid
rough, uneven, coarse
round, circular
ruined, wrecked, destroyed, devastated
same, identical, equal
secure, safe, protected
sensible, reasonable, wise
serious, grave, severe, critical
severe, serious, acute, harsh
shabby, worn, dilapidated
shambles, chaos, disorder, fiasco
sharp, pointed
shiny, bright, gleaming
silent, quiet, mute
similar, alike, comparable
smashed, broken, shattered, vandalised
smooth, flat
so-called, alleged, purported
soft, tender, supple
solid, firm, robust
special, particular, exceptional
square, four-sided
stashed, hidden, concealed
steep, sheer, sloping
sticky, adhesive, gluey
straight, direct
strange, odd, bizarre, peculiar, curious, mysterious
stuck together, glued, jammed
succeed, success, smoothly
surely, certainly, definitely
tame, domesticated
terrible, dreadful, awful, appalling, horrific
torn, ripped, tattered
toxic, poisonous, noxious, harmful
transparent, clear, see-through
tricky, delicate, difficult, complicated
trivial, minor, insignificant
twisted, bent, warped
unavailable, out of stock, absent
uncertain, unsure, doubtful
unclear, uncertain, vague, murky
unexplained, mysterious, unsolved
unfair, unjust, inequitable, discriminatory
unlikely, improbable
unnecessary, useless, superfluous, needless
unsolved, cold case, unexplained, mystery
unsuccessful, fruitless, without success
untidy, messy, disorderly
upright, standing, vertical
upside down, overturned, capsized
useful, helpful, beneficial
useless, ineffective, futile
vague, imprecise, unclear
violent, brutal, fierce, savage
visible, seen, apparent
vital, essential, crucial, indispensable
voluntary, optional, unpaid
went well, success, successful, smoothly
went wrong, failed, failure, malfunction, backfired, mishap
wet, soaked, damp, drenched
wild, untamed, savage
without a scratch, not a scratch, in perfect condition, intact, undamaged
without light, blackout
wonderful, marvellous, superb, magnificent
works well, effective, efficient, successful
wrecked, destroyed, ruined, gutted
wrong, mistaken, incorrect, erroneous
allowed: authorised, permitted, lawful, entitled
bad: poor, worst, terrible, harmful, mediocre
banned: barred, no longer allowed, prohibited, forbidden, excluded, not permitted, disqualified, outlawed
break: broke, fracture, smash, shatter, snap, burst, crack
broken: fractured, smashed, shattered, snapped, cracked
burned: set fire, charred, destroyed, ablaze, scorched, torched, engulfed
catching: contagious, infectious
dirty: filthy, polluted, soiled, grubby, contaminated, insanitary
fake: bogus, counterfeit, forged, false, phoney, sham
funny: strange, comic, odd
go well: succeed, success, smoothly
good: excellent, positive, beneficial
hard: difficult, tough, arduous
hidden: buried, concealed, stashed, tucked away, secreted
how bad: serious, severity, gravity, worst, extent
in flames: burning, ablaze
in the dark: without light, blackout
in vain: pointless, useless, futile
in vain: unsuccessful, fruitless, without success
mess: chaos, disorder, shambles, fiasco, disarray
must: obligatory, compulsory, required
on fire: burning, ablaze
on offer: available, obtainable
pretend: feign, bogus, pose
real: genuine, true, authentic, actual
rubbish: poor, mediocre, useless
serious: grave, severe, critical, acute, grievous, major
stick: glue, adhere, cling
strong: powerful, robust, violent, intense, fierce
stuck: glued, trapped, wedged, jammed, stranded, bogged
true: genuine, real, confirmed, accurate
weak: fragile, feeble, frail
what went wrong: failure, failed, fault, malfunction, error, mistake
worst: lowest, weakest, poorest
wrong: mistake, incorrect, false, error, erroneous, mistaken, unfounded
crack: fissure, fracture, split
flaw, fault, defect
broken: out of order, snapped, sheared, out of action
`
