// Arts, media, schools, science and sport: words that say nearly the same, then what may answer for what.

export const ARTS_MEDIA_AND_SPORT = `
act, actor, actress
airlift, helicopter, winch, fly out
allow, permit, let, authorise, authorization, legal
appoint, name, nominate, pick, tap, choose, designate
approve, green light, go-ahead, authorise, authorize, clear, permission, back, endorse
autopsy, post-mortem, coroner, medical examiner
award, prize, honour, honor, trophy, accolade
awful, terrible, horrible, dreadful, appalling, bad
behind closed doors, empty stadium, without spectators, in private
bus, coach, shuttle, minibus
cook the books, false accounting, accounting irregularities
cook, chef
dance, dancer
dedicate, tribute, thank
design, architect
direct the film, made the film, shot the film, director, film-maker, filmmaker
drag into, involve, implicate, embroil, entangle, draw into
edge, narrowly beat, pip
edit, editor, editor-in-chief
exam, test, paper, finals
exhibit, exhibition, display, show
famous, well-known, celebrity, star, celeb, renowned
fan, fuel, stoke, whip up
film, cameraman, camerawoman
focus on, concentrate, devote, dedicate
free, freed, release, let out, let go, liberate
gig, concert, show, performance
go hoarse, lose voice, laryngitis
guinea pig, volunteer, test subject
gust, wind, squall, gale
hail, hailstone, hailstorm
hat-trick, three goals, treble
have it out, confrontation, frank discussion, showdown
host, presenter, anchor, broadcaster
internet, web users, social media, online
interview, journalist, reporter
jackpot, lottery, lotto
land, secure, clinch, win
last seen, last appearance, last sighting
lose it, lose temper, explode, outburst, rage, rant, meltdown, snap
lose, defeat, beaten, loss, crash out, knocked out
memoir, autobiography
no-show, absent, absence, miss, skip, boycott, not attend
online classes, remote learning, distance learning, homeschooling
paint, painter, artist
perform, play, sing, take the stage
phone line, telephone network, mobile coverage
pic, photo, picture, image, photograph, snapshot
pitch, field, ground, turf
post, tweet, message, publish, share, write, social media
praise, hail, salute, applaud, commend, laud, tribute, compliment
pupil, student, schoolchild, schoolboy, schoolgirl
rant, tirade, outburst, diatribe, speech, post
ratify, sign off, approve, ratification
red-handed, in the act, caught on camera
referee, umpire
score twice, brace, two goals
sculpt, sculptor
shocked, stunned, horrified, appalled, surprise, speechless
show up, arrive, attend, appear, turn up, present
sing, singer, vocalist
smash the record, beat, shatter
stampede, crush, trample
streaker, naked, pitch invader
struck off, disbarred, lose license
surprise, unexpected, out of the blue, shock, sudden, astonish
take home, win, scoop, bag, collect, pick up the prize
teach, teacher, tutor, lecturer
team up, merge, alliance, join forces
tuition, fees, school fees
turn up, appear, surface, resurface
turnout, attendance, participation
turnout: crowd, demonstrators, marchers, gathered, rallied
vid, video, clip, footage, recording, film
win, beat, defeat, victory, triumph, come out on top
wine grower, winemaker, vintner, vineyard owner
write, writer, author, novelist
artist: singer, actor, sculptor, musician, dancer, photographer
artwork: painting, sculpture, statue, drawing, mural, portrait
athlete: footballer, runner, swimmer, cyclist, boxer, skier, tennis player, sprinter, gymnast, judoka
bag: suitcase, backpack, handbag, briefcase, rucksack
book: volume, novel, memoir, biography, essay, comic, thriller, autobiography
celebrity: actor, singer, model, footballer, influencer, presenter
clergyman: priest, bishop, pastor, vicar, monk, imam, rabbi, cardinal
college: university, campus, institute, faculty
competition: championship, tournament, cup, league, olympics, race, final, world cup
device: phone, computer, camera, tablet, drone, sensor
event: concert, conference, ceremony, wedding, match, fair, exhibition, march
exam: baccalaureate, oral
expert: professor, scientist, analyst, specialist, economist, historian
film: documentary, comedy, thriller, western, short film, blockbuster
footballer: striker, goalkeeper, midfielder, defender, winger
gadget: phone, tablet, drone, sensor, camera, smartwatch
game: football, chess, poker, video game, lottery
goal: header, penalty, equaliser, winner, free kick, own goal, volley
headgear: hat, helmet, cap, veil, crown, hood
journalist: editor, columnist, correspondent, presenter, photographer
language: french, english, arabic, spanish, german, breton, corsican, basque
lose: eliminated, relegated
match: final, semi-final, quarter-final, friendly, derby, playoff, game
medal: gold, silver, bronze
media: newspaper, television, radio, magazine, website, news agency
message: text, email, letter, sms, note, telegram, whatsapp
musician: singer, guitarist, drummer, pianist, violinist, rapper, conductor, composer
newspaper: daily, weekly, tabloid, gazette
performer: actor, singer, dancer, comedian, musician, acrobat
place of worship: church, mosque, synagogue, temple, cathedral, chapel
player: striker, goalkeeper, midfielder, defender, winger, forward, captain, fly-half
race: marathon, grand prix, sprint, rally, relay, regatta, time trial
reaction: condemn, welcome, deplore, hail, outrage, regret, applaud
record: register, minutes, transcript, archive, file, tape, audio, podcast, phone tap
religious leader: pope, bishop, imam, rabbi, priest, cardinal, archbishop, pastor
researcher: scientist, biologist, historian, sociologist, economist
school staff: teacher, headteacher, principal, monitor, caretaker
school subject: maths, history, physics, french, philosophy, geography
school: primary school, secondary school, high school, college, kindergarten, nursery, lycee, academy
science: physics, biology, chemistry, astronomy, geology
scientist: physicist, biologist, chemist, researcher, astronomer, geologist, virologist
score: goal, try, penalty, point, header, equaliser, free kick, hat-trick, basket, strike
season: spring, summer, autumn, winter
show: play, musical, opera, ballet, circus
social media: facebook, twitter, instagram, tiktok, youtube, snapchat
sport: football, rugby, tennis, basketball, cycling, swimming, judo, boxing, athletics, skiing, handball, golf
sports ground: stadium, arena, pitch, circuit
student: undergraduate, graduate, freshman
teacher: professor, headteacher, instructor
trophy: cup, medal, title, gold, shield
tv show: series, news, documentary, reality show, talk show, debate
win: thrash, edge, overcome, crush
work of art: painting, sculpture, statue, drawing, fresco, tapestry
writer: poet, playwright, journalist, columnist, essayist
`
