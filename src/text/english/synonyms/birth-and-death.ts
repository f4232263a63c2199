// Birth, age, death and burial: words that say nearly the same, then what may answer for what.

export const BIRTH_AND_DEATH = `
abortion, termination, pregnancy terminated
accidental death, misadventure, fatal accident
afterlife, beyond the grave, life after death
aged, years old, elderly
ashes, cremated, urn
at death's door, dying, terminal, critical
baby boom, birth rate, births rise
baby, newborn, infant, bub, new arrival, little one, son, daughter
back from the dead, resurrected, resuscitated, revived
bereaved, grieving, mourning, widowed, in mourning
birth rate, number of births, fertility, natality
birth, delivery, childbirth, confinement, born
bite the dust, die, perish
body bag, corpse
born, birth, birthplace, native, came into the world
brain dead, brain death, clinically dead
brought up, raised, reared, grew up
buried, laid to rest, burial, interred, funeral, entombed
c-section, caesarean, cesarean
cause of death, autopsy, post-mortem, succumbed
cemetery, graveyard, churchyard, burial ground, necropolis
centenarian, hundredth birthday, a hundred years old
coffin, casket, hearse, bier
comes of age, turns eighteen, majority
condolences, sympathy, commiserations
coroner, medical examiner, pathologist
corpse, dead body, remains, cadaver, mortal remains
cot death, sudden infant death
cradle, crib, cot
cremated, cremation, ashes, crematorium
croak, die, expire
cull, slaughter, put down, kill animals
dead and buried, finished
dead guy, dead man, deceased, victim
dead people, deaths, deceased, victims, fatalities, casualties
dead woman, deceased, victim
dead, deceased, died, lifeless, killed, perished, no more
deadliest, most murderous, highest toll, bloodiest
death notice, obituary
death rate, mortality, fatality rate
death, passing, demise, loss, decease, bereavement, died, fatality
deaths, fatalities, dead, casualties, mortality, toll
delivered a baby, gave birth, childbirth
die at home, passed away at home, died at his home
die in hospital, succumb, died in hospital
die young, died prematurely, premature death, early death
die, pass away, perish, succumb, expire, lose life, death, breathe his last
died in his sleep, passed away peacefully, natural causes
died, passed away, perished, succumbed, expired, lost his life, death, killed, breathed his last, lost her life
dying wish, last wishes, last wish
dying, terminal, at death's door, end of life, last moments
elderly, aged, old, pensioner, senior, octogenarian, nonagenarian
embryo, foetus, fetus, unborn
end his life, suicide, took his own life, euthanasia, assisted dying
epitaph, inscription on the tomb
eulogy, funeral speech, funeral oration, tribute
euthanasia, assisted dying, assisted suicide, mercy killing, right to die, end of life
family tree, genealogy, ancestry
find dead, body found, lifeless
first birthday, one year old
found dead, lifeless body, body found, body discovered
funeral parlour, undertaker, funeral home, mortuary
funeral, burial, obsequies, cremation, last farewell, laid to rest, last respects
gave birth to a daughter, birth of a daughter
gave birth to a son, birth of a son
gave birth, had a baby, delivered, childbirth, new mother
getting old, ageing, aging
ghost, spirit, phantom
go into labour, contractions, childbirth
godfather, sponsor at baptism
gone, passed away, disappeared
gran, grandmother, grandma, nan, granny
grave, tomb, burial place, resting place, sepulchre, gravestone, headstone
grief, sorrow, mourning, bereavement
grim reaper, death
had a baby, gave birth, became a mother
hearse, funeral car
heir, descendant, successor
hundredth birthday, centenary, centenarian
inherit, legacy, bequest, bequeath, succession
inheritance, legacy, bequest, estate, bequeathed
kicked the bucket, died, passed away
killed herself, suicide, took her own life, ended her life
killed himself, suicide, took his own life, ended his life, shot himself, hanged himself
killed in action, fell in battle, died on the front
killed, died, dead, lost their lives, perished, claimed the lives, fatal
last breath, died, passed away
last respects, tribute, lying in state
late teens, adolescent, teenager
lie in state, last respects, coffin on display
life expectancy, lifespan, live longer, longevity
life span, lifetime, longevity
longest-lived, oldest person, oldest living
lose a baby, miscarriage, stillborn
lose a child, death of a child, bereaved parents
lost a son, bereaved, death of his son, mourning
lost their lives, died, perished, were killed, dead
maternity leave, pregnancy leave, parental leave
maternity ward, delivery room, maternity unit
memorial service, tribute ceremony, requiem, commemoration
memorial, monument, cenotaph, stele, commemorative plaque
middle-aged, in his fifties, in his forties
minute of silence, minute's silence, moment of silence
miscarry, miscarriage, lose the baby
monument, memorial, statue, cenotaph
morgue, mortuary, chapel of rest
mourn, grieve, lament, weep
mourner, relatives, bereaved
mummy, embalmed
natural causes, old age, died in his sleep
natural death, natural causes, old age
newborn, baby, new-born, newly born
obit, obituary
octogenarian, in his eighties, eighty-year-old
of old age, natural causes
old age, natural causes, elderly
old lady, elderly woman, widow, elderly widow, grandmother, octogenarian, septuagenarian, nonagenarian
old man, elderly man, pensioner, octogenarian, grandfather, septuagenarian, retiree
old people, elderly, pensioners, seniors, retirees, the aged
old-timer, veteran
oldest person, doyen, doyenne, dean of humanity, oldest living
only child, no siblings
orphan, parentless, lost his parents, lost her parents
orphaned, lost both parents, parentless
paid tribute, honoured, saluted the memory, homage
passed away, died, dead, death, deceased, succumbed
premature baby, born prematurely, premature birth, preemie
presumed dead, given up for dead, believed dead
put down, euthanised, euthanized, killed, destroyed, slaughtered
put to death, hanged, beheaded, shot by firing squad
put to sleep, put down, euthanised, euthanized
quintuplets, quadruplets, multiple births
reach the age, longevity
relatives of the dead, bereaved, victims' families
remains, bones, skeleton, ashes, body
rest in peace, rip, laid to rest
senior citizen, elderly, pensioner, retiree
seniors, elderly, pensioners, over-65s
skeleton, bones, human remains
snuff it, die
spinster, unmarried woman
still alive, survived, last living
stillborn, born dead, stillbirth
succumb, victim
suicide, took his own life, killed himself, hanged himself, took her own life, killed herself
survived by, leaves behind
teens, teenagers, adolescents, youngsters, minors, youths
testament, last wishes
toddler, infant, small child, two-year-old
tombs, graves, mausoleums, vaults, burial chambers
tombstone, gravestone, headstone
tribute, homage, commemoration, honour the memory
triplets, three babies
turn thirty, thirtieth birthday
twins, twin brothers, twin sisters, two babies
unborn child, foetus, fetus
under age, underage, minor
undertaker, funeral director, mortician
vigil, funeral
went extinct, disappeared, died out
widow, widowed, lost her husband, bereaved
widower, widowed, lost his wife
young people, youth, youngsters, teenagers, adolescents
youngest, junior, last-born
youngster, child, teenager, minor, adolescent, boy, youth
death: suicide, accident, murder, drowning, cancer, heart attack, overdose, natural causes, stroke
die, died, dead, death: drowned, crushed, electrocuted, suffocated, asphyxiated, succumbed, fatal, perished, lifeless
die: suicide, heart attack, cancer, stroke, drowned, killed, murdered, succumbed, overdose, suffocated, accident
old lady: widow, grandmother, pensioner, retiree, octogenarian, nonagenarian, great-grandmother
old man: widower, grandfather, pensioner, retiree, octogenarian, nonagenarian, great-grandfather
passed away: died, death, succumbed, cancer, obituary, funeral
`
