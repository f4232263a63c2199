// Religion, royalty, village life and celebrations: words that say nearly the same, then what may answer for what.

export const RELIGION_ROYALTY_AND_VILLAGE_LIFE = `
abdicate, give up the throne, abdication, step down
amusement park, theme park, funfair
angel, archangel
anniversary, commemoration, birthday
antisemitic, anti-semitic, anti-jewish, hatred of jews
antisemitism, anti-semitism, hatred of jews
archbishop, prelate, primate
aristocracy, nobility, aristocrats
aristocrat, nobleman, noble, lord
ashes, urn, cremated remains
atheist, non-believer, unbeliever, secular
bastille day, july 14
believer, worshipper, faithful, churchgoer, pilgrim
believers, worshippers, faithful, churchgoers, congregation
bell ringer, carillon
bell tower, steeple, belfry, spire
bell, chime, ring
bible, scripture, gospel, holy book
big wheel, ferris wheel, giant wheel
birthday, anniversary, turns
bishop, prelate, archbishop
blasphemy, insult to religion, sacrilege
bless, blessing, consecrate
bonfire, fireworks
brainwashed, indoctrinated, under influence
brass band, marching band, fanfare
buried, laid to rest, interred, funeral
burqa, full veil, niqab
by-law, decree, municipal order
canonise, canonize, saint, beatify
cardinal, prelate, conclave
carnival, parade, procession, mardi gras
cathedral, basilica, minster
ceremony, commemoration, celebration
choose the pope, conclave, papal election
christening, baptism, baptised, christened
christmas lights, illuminations, decorations
christmas tree, fir tree, christmas fir
christmas, festive season, yuletide, noel
church bells, bells, ringing
church service, mass, religious ceremony
church, chapel, place of worship, parish church, basilica
churchgoer, worshipper, believer, parishioner
clergy, priests, church hierarchy
clock tower, town clock
commemorate, anniversary
common land, village green
community centre, village hall, youth club
conclave, papal election, elect the pope
confession, penance, confessional
congregation, faithful, worshippers, parishioners
convent, nunnery, nuns
convert, conversion, embrace a religion
coronation, crowning, crowned
costume, traditional dress, outfit
cremated, cremation, ashes, incinerated
crown prince, heir, heir to the throne
crown, coronation, throne
crowned, coronation, enthroned
cult leader, guru, self-proclaimed prophet
cult, sect, religious group
curse, hex, spell
custom, tradition, ritual
desecrate, vandalise, profane, desecration
devil worship, satanism
devil, satan, demon
dispute between neighbours, neighbourly dispute
doctor shortage, medical desert, no doctor
duke, duchess, peer
easter eggs, chocolate eggs
easter, paschal
emperor, imperial, empire
emperor, sovereign, monarch
exorcism, exorcist, cast out demons
fair, fete, fete day, carnival
faith, religion, belief, creed
fete, fair, festival
fireworks, firework display, pyrotechnics
first communion, confirmation
folk dance, traditional dance
folklore, local tradition
fortune teller, clairvoyant, psychic, medium, seer
fountain, basin, water feature
fundamentalist, extremist, fanatic
funeral, burial, obsequies, last rites, laid to rest
funfair, amusement park, fairground, rides
gave up the throne, abdicated, abdication, renounced
getting rid of the king, abolish the monarchy, republic
ghost, spirit, phantom, haunted
give up the throne, abdicate, abdication, renounce
god, lord, deity, divinity
gods, deities
guru, cult leader, spiritual leader
halloween, all hallows
heaven, paradise
heir to the throne, crown prince, crown princess, successor
hell, inferno
holy, sacred, blessed
horoscope, astrology, zodiac
imam, muslim cleric, preacher
independence day, national holiday, july 4
islam, muslim, koran
islamist, fundamentalist, radical islam
january 1, new year's eve
jesus, christ
jew, jewish, hebrew
jumble sale, car boot sale, bring and buy
knight, knighted, sir
knighted, knighthood, made a knight
koran, holy book, quran
last shop closes, closure of the grocery
made a saint, canonised, canonisation, canonized
mass, service, church service, eucharist
mayor, first citizen, town leader
medical desert, lack of doctors, doctor shortage
merry-go-round, carousel, roundabout
minute's silence, moment of silence, tribute
miracle, wonder, miraculous
monarch, sovereign, king, queen, ruler
monarchy, crown, kingdom, throne
monastery, abbey, priory, convent
monk, friar
mosque, muslim place of worship, islamic centre
mother's day, mothers
mourners, grieving, funeral procession
mourning, grief, bereaved, bereavement
muslim, islamic, islam
new year's eve, december 31, saint sylvester
noble, aristocrat, aristocratic, peer
nobleman, aristocrat, lord, baron
noisy neighbour, noise nuisance
non-believer, atheist, agnostic
nun, religious sister
parade, procession, carnival, march past
pastor, clergyman
pilgrim, pilgrimage, believer
pilgrimage, holy journey, pilgrims
pope, pontiff, holy father, bishop of rome, vatican
post office, postal agency, counter
pray, prayer, worship
prayer, worship, mass
prayers, worship, service
preacher, evangelist
priest, clergyman, vicar, parish priest, man of the cloth, cleric
prince, heir, royal highness
princess, royal highness
procession, parade, cortege
rabbi, jewish leader
raffle, tombola, prize draw
ramadan, fasting month
relic, remains, holy object
religion, faith, belief, worship
religious, pious, devout, faithful
roller coaster, ride, fairground attraction
rooster crowing, cockerel noise
royal family, royals, house of windsor, crown
royal household, palace
royal visit, state visit, official visit
royal wedding, marriage of the prince
royal, regal, crown
royals, royal family, monarchy, crown
rural school, class closed
sacrilege, desecration, profanation, blasphemy
saint, canonised, beatified
santa, father christmas, santa claus
secularism, separation of church and state, laicity
sermon, preach, homily
shrine, sanctuary, holy place
sin, transgression, sinful
state visit, official visit, trip
sultan, emir, monarch
superstition, superstitious, belief
synagogue, jewish place of worship, temple
take the throne, crowned, ascend, accession, become king
temple, shrine, sanctuary
theme park, amusement park, leisure park
throne, crown, reign, accession
town council, municipal council, council
tradition, custom, folklore
tsar, czar, emperor
valentine's day, february 14, lovers' day
vampire, dracula, bloodsucker
vandalised, desecrated, defaced, damaged, desecration
vatican, holy see, pope
veil, headscarf, hijab, islamic veil
vicar, priest, rector, parson, minister of religion
vigil, candlelit gathering
village council, parish council, town council, municipal council
village fair, fete, fair, kermesse
village hall, community centre, community hall
village idiot, simpleton
village party, fete, festivities
village pub, local pub, only pub
village shop, local shop, grocery
volunteer firemen, volunteer firefighters
weathercock, weather vane
well water, borehole
white smoke, new pope, conclave
witch, sorceress, witchcraft
witchcraft, sorcery, black magic
xmas, christmas
believers: pilgrims, faithful, worshippers, churchgoers, congregation, flock
church: chapel, abbey, cathedral, basilica, minster, parish, sanctuary
king: monarch, monarchy, sovereign, ruler, crown, throne, royal
lady: countess, duchess, baroness, marchioness, dame
lord: earl, baron, viscount, peer, marquess, count
mayor: first magistrate, deputy mayor, councillor
monk: friar, benedictine, cistercian, trappist
national day: bastille day, july 14
national day: national holiday, independence day
new year: january 1, new year's eve
nun: sister, convent
palace: residence, royal household
priest: vicar, clergyman, chaplain, cure, cleric, abbot, curate, pastor, parish priest, monsignor
queen: monarch, sovereign, majesty, consort
relics: remains, bones, reliquary
vandalise: desecrate, desecration, deface, ransack, daub, smash, damage
village school: rural school, class closed
`
