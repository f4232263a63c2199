// Family, love, age and people: words that say nearly the same, then what may answer for what.

export const FAMILY_AND_LOVE = `
abortion, termination, end a pregnancy
adopt, adoption, adopted
adopted, foster, adoptive
adult, grown-up, over 18
affair, extramarital relationship, liaison, adultery, romance
ancestor, forebear, forefather
ancestors, forebears, forefathers
arranged marriage, forced marriage
baby, newborn, infant, new-born
best friend, close friend, confidant, inseparable
big brother, elder brother, older brother
big sister, elder sister, older sister
birth rate, births, natality
bloke, man, guy, chap
born, birth, birthplace, came into the world
boy, lad, youngster
boyfriend, partner, companion, lover
break-up, separation, split, rupture
bride, newlywed, wife
bridesmaid, maid of honour
bring up children, rear
brother, sibling
brothers, siblings
brought up, grew up
centenarian, hundred years old, aged 100
cheated, unfaithful, infidelity, adultery, affair
cheating on his wife, adultery, affair, infidelity
child support, alimony
childhood, infancy
childless, without children
come out as gay, coming out, reveal his homosexuality
coming out, homosexuality revealed
couple, pair, husband and wife
custody of the children, guardianship, custody
dad, father, daddy, papa
date of birth, born
dating site, dating app, tinder
dating, relationship, courtship, couple
daughter, girl
descendant, offspring, great-grandson
divorce, separation, split, end of the marriage
divorced, separated, former wife, former husband
due date, expected birth
dumped, jilted, abandoned
eldest, first-born, oldest
engaged, betrothed, fiance, engagement
everybody, everyone
ex husband, former husband, ex-husband
ex wife, former wife, ex-wife
ex, former wife, former husband, former partner, ex-wife, ex-husband
fall in love, smitten, love at first sight, romance
family reunion, reunited family
family tree, genealogy, ancestry
family, relatives, household, kin, loved ones
fiance, betrothed, future husband
fiancee, betrothed, future wife
fling, brief affair, liaison
flirt, seduce, chat up
former, ex, one-time, erstwhile
forty-something, quadragenarian
foster parents, foster family, host family
friend, pal, mate, companion, buddy, chum
friendly, amicable, cordial
friendship, amity, camaraderie
gang of friends, group of friends
gave birth, birth, became a mother
gay marriage, same-sex marriage, marriage for all
gay, homosexual, lesbian, lgbt
get engaged, engagement, betrothed
get hitched, marry, wed
get married, wed, wedding, tie the knot, marriage, walk down the aisle, marry
girlfriend, partner, companion, lover
give birth, birth, childbirth
given name, forename
going out together, couple, relationship, dating
got hitched, married, wed
got married, wed, tied the knot, wedding, marriage
got the kid, custody, guardianship
got the kids, custody, guardianship
grandchildren, grandsons, grandkids
grandparents, grandmother, grandfather
grandson, granddaughter, grandchild
groom, bridegroom, husband
grow up, childhood, brought up
guardian, legal guardian, tutor
guardianship, custody, tutelage
guys, men, males
homosexual, gay, same-sex
honeymoon, wedding trip
hug, embrace, cuddle
husband, spouse, married, hubby
husband, wife, partner, spouse
inner circle, entourage, close advisers
ivf, fertility treatment, assisted reproduction
jilted, abandoned, left at the altar
kiss, embrace, peck
lad, boy, young man
lass, girl, young woman
lesbian, gay woman
little brother, younger brother
little sister, younger sister
love story, romance, idyll
love, affection, romance, passion
loved ones, family, relatives, close friends
lover, mistress, partner, affair
maiden name, birth name
make friends, befriend, friendship
marriage, wedding, matrimony
middle-aged, forties, fifties
miscarriage, lost the baby, stillborn
mom and dad, parents, mother and father
mum, mother, mama
name change, renamed, change of name
neighbourly, good neighbours
newlyweds, bride and groom
nobody, not a single person
octogenarian, eighty-year-old
offspring, children, descendants, progeny
old age, elderly, longevity, great age
old lady, elderly woman, elderly widow
old man, elderly man, pensioner, old-age pensioner
old person, pensioner, senior citizen, elderly
oldest, eldest, most senior
oldie, senior, pensioner
one night stand, fling, brief affair
origin, provenance, roots
orphan, lost his parents, parentless
parents, mother and father, mum and dad, father and mother
partner, companion, boyfriend, girlfriend, cohabitant
pensioners, seniors, senior citizens
people, persons, individuals
person, individual
polygamy, several wives, bigamy
pregnant, expecting, carrying a child, mother-to-be
proposed, asked for her hand, marriage proposal
relatives, family, kin, next of kin, loved ones
romance, love affair, idyll
romantic, sentimental
roots, origins, ancestry
same-sex couple, gay couple
seeing each other, dating, relationship, couple
separated, no longer together, split, divorced
sex, sexual, intercourse
single mother, lone parent, raise children alone
single mum, single mother, lone parent, single parent
single parent, lone parent, one-parent family
single, unmarried, unattached, bachelor
sister, sibling
sleep together, sexual relations, intercourse
slept together, sexual relations, intercourse, affair
smitten, enamoured, romance
son, boy, heir
split up, separate, divorce, part ways, break up
splitting up, separate, separation, divorce
splitting, separate, separation, divorce, break up
spoiled, pampered, indulged
stepfather, stepdad, step-father
stepmother, stepmum, step-mother
stepson, stepdaughter, stepchild
stranger, unknown person
surrogate, surrogacy, carry a baby
teen, teenager, adolescent, youth
teenager, adolescent, youth, minor, youngster
trans, transgender, transsexual
triplets, three babies
turned 100, centenarian, hundredth birthday
twin brother, twin
twins, twin, double birth
underage, minor, under 18, juvenile
unfaithful, adultery, liaison, cheated
visiting rights, access to the children
wedding called off, jilted, wedding cancelled
wedding ring, band of gold, wedding band
wedding, marriage, nuptials
widow, widowed, bereaved wife
widower, widowed
wife, spouse, married, missus
young people, youth, youngsters, youths
young, youthful, juvenile
youngest, junior, baby of the family
youngster, youth, young person, teenager, kid
boy: youngster, lad, schoolboy, teenager, youth, son
couple: husband, wife, spouses, newlyweds
custody: guardianship, parental authority
date: rendezvous, romantic meeting
divorce: separation, former wife, former husband, ex-wife, ex-husband, split, annulment, break-up, custody
due: expected, scheduled
dump: jilt, abandon
early years: childhood, infancy
ex: former, erstwhile, one-time
family: parents, relatives, kin, clan, dynasty, household, siblings, loved ones, next of kin
father: dad, stepfather, papa, parent
first name: given name, forename
folks: parents, family, people
friends: pals, mates, acquaintances, entourage, companions
girl: schoolgirl, teenager, young woman, daughter, lass
guy: man, bloke, individual, chap
guys: men, blokes, lads
had a baby: gave birth, birth, became a mother
had an affair: unfaithful, adultery, liaison, cheated
having a baby: expecting, pregnant, give birth
how long together: married, marriage
in her eighties: octogenarian, eighty-year-old
in his eighties: octogenarian, eighty-year-old
in love: smitten, enamoured, romance
just married: newlyweds, bride and groom
man: bloke, guy, individual, male, father, pensioner
mother: mum, stepmother, mama, parent
mum and dad: parents, family
mum: mother, single mother, parent
no children: childless, without children
no one: nobody, not a single person
not married: unmarried, single
of age: grown-up, adult
old lady: elderly widow, pensioner, elderly woman, octogenarian, great-grandmother, nonagenarian
old man: pensioner, elderly man, octogenarian, septuagenarian, retiree, grandfather, nonagenarian, widower
old people: pensioners, seniors, senior citizens
old: elderly, aged, pensioner, veteran, retired, ancient
other half: husband, wife, partner, spouse
pregnant: expecting, maternity, mother-to-be, gestation
the elderly: pensioners, seniors, senior citizens
together: couple, relationship, married
with child: pregnant, expecting, carrying a child, mother-to-be
woman: female, lady, mother, widow
women: females, ladies, feminine
`
