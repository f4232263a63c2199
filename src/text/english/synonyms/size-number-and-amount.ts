// Size, number, amount, measure, more and less: words that say nearly the same, then what may answer for what.

export const SIZE_NUMBER_AND_AMOUNT = `
add up, total, sum
add, addition, extra
again, once more, anew
all his shares, entire stake
all together, overall, combined
almost, virtually
alone, solo, single-handed, lone, unaccompanied
altitude, height, above sea level
altogether, total, overall, combined
amount, sum, quantity, volume
approximately, roughly, some
average, typical
balance, equilibrium
batch, consignment
biggest, largest, greatest, main
bit, piece, fragment, part
bits, pieces, fragments, debris
cap, ceiling, limit, upper limit
capacity, seats, volume
census, headcount, population count
chunk, piece, slab, block
common, frequent, widespread, usual
countless, innumerable, numerous, thousands
crowded, packed, busy, overcrowded
cut back, reduce, scale back, slash
deep, depth, profound
deserted, empty, abandoned, uninhabited
difference, gap, discrepancy
dip, drop, fall, slip
distance, miles, kilometres, metres
double, twice, twofold
doubled, twice as many, twofold
dozen, twelve, about twelve
dropped, declined, slipped, slumped, tumbled, plunged, plummeted, slid
ease, slow, soften, drop
empty, vacant, deserted, unoccupied
equal, same amount
everyone agreed, unanimous, unanimity
exactly, precisely
exceed, surpass
excess, surplus, overcrowded, excessive
extra, additional, supplementary, more
few, handful, rare, small number
fewer people, decline, drop, fall
fewer, less, decline, drop, reduced
figure, number, sum, statistic
fill, pack, stuff
full, packed, crowded, filled, sold out
gap, difference, divide, disparity
get bigger, grow, expand, increase, swell
grow, increase, expand, rise, swell
growth, increase, rise, expansion
half a dozen, six
half, fifty percent, 50 percent
halve, cut by half, reduce by half
halved, cut by half, reduced by half, fifty percent
heaps, loads, piles, masses
heavy, weighty, weight
hectare, acre
height, altitude, tall, high
high, tall, elevated, lofty
huge, enormous, immense, gigantic, massive, colossal, giant
increase, rise, growing number
increasing, growing
inequality, gap, disparity
kilo, kilogram, kg
large, big, sizeable, extensive, substantial
large-scale, massive, extensive, wide
leftover, remaining, residue, surplus
length, long, metres
lengthy, long, protracted, drawn-out
less and less, decreasing, declining, dwindling
less, fewer, lower, reduced
light weight, lightweight
limit, ceiling, cap, restrict, threshold
litre, gallon, pint
loads, many, dozens, hundreds, numerous
long, lengthy, extended, prolonged
longer, extended, prolonged, lengthened
lots, many, numerous, plenty, large number
low, weak, reduced, modest
lower, cut, reduce, bring down
lowest, minimum, record low
make longer, extend, prolong, lengthen, extension
make shorter, shorten, reduce, cut
many, numerous, plenty, a great deal, large number
massive, huge, enormous, giant, large-scale
maximum, upper limit, ceiling, peak
metre, yard
mile, kilometre
minority, less than half, small group
narrow, tight, slim
nearly all, vast majority, almost all
number, figure, total, tally, count
once again, anew, once more
one in ten, ten percent, tenth
over, above, exceeding
overcrowded, overpopulation, packed, overcrowding
overcrowded, packed, crammed, full to bursting, overpopulated
packed, crowded, full, crammed
pair, couple, duo
part, portion, section, piece
peak, maximum, highest point
percent, per cent, percentage
percentage, proportion, share, percent, rate
piece, fragment, bit, chunk, slice
pieces, fragments, debris, shards
plenty, abundance, ample, numerous
plummet, plunge, nosedive, tumble, slump, collapse
popular, well-liked, sought-after
portion, share, part, slice
precise, exact, accurate
proportion, share, percentage, ratio
quarter, fourth
quartet, four
range, variety, array
rare, unusual, scarce, uncommon, exceptional
record high, all-time high, highest ever, peak
record low, all-time low, lowest ever
remainder, remaining
rise, increase, climbing, soaring
rise, rose, climbed, increased, soared, up
rise, rose, increase, climb, grow, soar
several, some, handful
several, various, multiple
shallow, not deep
short, brief, small
shorter, reduced, cut, abbreviated
shot up, soared, rocketed, surged, leapt
shrink, contract, reduce, dwindle, get smaller
size, dimensions, extent, magnitude
skyrocket, soar, surge, rocket
slash, cut, reduce, drastically reduce
slice, portion, piece
slight, minor, small
slip, slide, ease, dip, fall
small, little, tiny, compact, modest
smaller, reduced, shrunken
smallest, tiniest
soared, rocketed, surged, jumped, leapt
sole, exclusive
sole, unique, exclusively
sole, unique, lone
spare, extra, reserve
stack, pile, heap
stagnate, stall, stagnant, flat
statistics, figures, data, numbers
stats, statistics, figures
stay the same, unchanged, stable, steady, stagnate, remain
stuffed, filled, full, crammed
surface, hectares, acres, square kilometres
surge, soar, jump, spike, leap
take away, subtract, remove, deduct
tall, height, metres
tallest, peak, record, maximum
ten times, tenfold
thick, dense, thickness
tiny, miniature, minuscule, very small
ton, tonne
total, sum, overall, altogether
trio, three, threesome
triple, threefold, treble
tripled, three times as many, threefold
unchanged, stable, steady, same
under, below
unique, unparalleled
variety, range, diversity
vast, immense, extensive, huge
volume, capacity, litres
weigh, weight, tip the scales
weighs, tips the scales, kilos, tonnes
weight, weigh, kilos, pounds, heavy
went down, dropped, declined, decreased, slipped, slid, eased, tumbled
went up, rose, increased, climbed, soared, grew, jumped, surged
whole, entire, complete, full, total
wide, broad, width
widespread, common, extensive
width, breadth, wide
a few: handful, small number
a few: several, some, handful
a lot: many, numerous, plenty, a great deal, large number
a minimum: no fewer
as much: equal, same amount
at least: no fewer
at most: maximum
big: large, major, huge, massive, giant
biggest: largest, leading, main, record
by herself: alone, solo, single-handed, lone, unaccompanied
by himself: alone, solo, single-handed, lone, unaccompanied
count: tally, total, toll, census
degree: celsius, temperature
drop: slump, slip, slide, tumble, plummet, fall, dip, ease
ever more: increasing, growing
fall: slip, slide, slump, tumble, plummet, ease, sink, decline
go down: fall, drop, decline, decrease
go over: exceed, surpass
go up: rise, rose, increase, climb, grow, soar
going down: fall, drop, decline, decrease, tumble, ease, slip, lower, plummet, slump
going up: rise, increase, climbing, soaring
going up: rose, rise, increase, climb, soar, grow, surge, inflation
how big: size, surface area, extent, dimensions, magnitude
how deep: depth, metres, fathoms
how far: distance, miles, kilometres
how heavy: weight, kilos, tonnes, pounds, weigh
how high: altitude, height, metres, level
how large: size, extent, dimensions
how long: duration, length, metres, miles, kilometres
how many people: jobless, employees, attendance, population, turnout, viewers, toll
how many people: residents, inhabitants, visitors, spectators, victims, voters, patients, passengers
how many seats: capacity
how many: number, total, figure, tally
how much: amount, sum, quantity, total, percent, tonnes, litres
how tall: height, metres, feet, measures
how thick: thickness
how wide: width, breadth
huge: enormous, vast, massive, giant, colossal, mammoth, monumental, immense, record, major, substantial
in all: total, sum, overall, altogether
in demand: popular, well-liked, sought-after
in excess: over, above, exceeding
in total: all together, overall, combined
in total: altogether, total, overall, combined
just under: almost, virtually
less: fewer, lower, tumble, fall, decline, reduced, decrease, shrink
little: small, young, tiny
loads: dozens, hundreds, thousands, many
majority: most
more and more: increasing, growing
more people: increase, rise, growing number
more than half: majority
more: increase, rise, additional, extra, raised, grow, exceed, surpass
most people: majority
most: majority, nearly all, bulk
not many: few, handful, rare, small number
on the rise: increasing, growing
one in four: quarter, fourth
one in three: third
one in two: half, fifty percent, 50 percent
one of a kind: unique, unparalleled
only one: sole, unique, lone
only one: unique, unparalleled
raise: increase, lift, hike
reach: attain, hit, peak, arrive, total
rise: climb, grow, soar, leap, surge, jump, rose, risen
roughly, approximately: about, around
second time: again, once more, anew
share: proportion, portion, percentage
small: tiny, little, miniature, minor, modest
the rest: remainder, remaining
three times: triple, threefold, treble
tiny: minuscule, miniature, microscopic, small
to the letter: exactly, precisely
too many people: overcrowded, overpopulation, packed, overcrowding
too many: excess, surplus, overcrowded, excessive
two times: double, twice, twofold
two times: doubled, twice as many, twofold
whole: entire, complete
`
