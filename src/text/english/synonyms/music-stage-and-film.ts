// Music, theatre, film and television: words that say nearly the same, then what may answer for what.

export const MUSIC_STAGE_AND_FILM = `
acrobat, tightrope walker, trapeze artist
actor, actress, comedian, performer, cast
album, record, disc, lp
applause, standing ovation, clapping, ovation
audience, spectators, viewers, listeners
audition, casting, tryout
autograph, signature, dedication
back together, reunited, reunion, reconciled
bad reviews, panned, slated, mauled by critics
bagpipes, piper
ballet dancer, ballerina, dancer
ballet, dance company
band back together, reunion, reform, comeback
band split, split up, break up, disband, separation
band, group, musicians, quartet, trio, orchestra
best actor, best actress
boring, tedious, dull, monotonous
box office, ticket sales
boy band, pop group, group
breaking up, split up, separate, disband
carol, christmas song
cartoon, animated film, animation
cast, actors, distribution
celeb, celebrity, star, famous person
chart, hit parade, top of the charts
choir, chorus, choral, singers
choreographer, ballet master
church organ, organist, pipes
cinema, movie theatre, movies, big screen
circus, big top
clap, applaud, ovation
classical music, symphony, chamber music
clown, circus performer, jester
club, nightclub, disco, night club
comedian, comic, stand-up, humorist
comic, comedian, humorist, funny man
composer, songwriter, musician
concert, gig, recital, show
conductor, maestro, orchestra leader
critic, reviewer, review
dancer, ballerina, choreographer
disc jockey, dj, turntable
drum, percussion
drummer, percussionist, drums
encore, extra song
episode, instalment
extra in a film, walk-on, bit part
fancy dress, costume, disguise, masked ball
festival, fest, open-air concert
film director, film-maker, filmmaker, director, cineaste
film premiere, red carpet, first screening
film set, filming location, studio, shooting
film, movie, picture, feature film, motion picture
first episode, pilot
flick, film, movie
flop, failure, poor sales
frontman, lead singer, singer
funny, amusing, comic, hilarious, humorous
gets an award, honoured, receives a prize, awarded
gig, concert, show, performance, tour date
good reviews, acclaimed, praised, rave reviews
guitar player, guitarist
hate, loathe, detest, despise, hatred
headline act, top of the bill, headliner
hilarious, funny, side-splitting
horror film, scary movie, slasher
host, presenter, compere, master of ceremonies
impression, imitation, impersonator
joke, gag, quip, pun, jest
last concert, farewell concert, final show, farewell tour
last gig, farewell tour, final concert, farewell concert
leading role, title role, lead
lip sync, mime, playback
live, broadcast, airwaves
lookalike, double, impersonator
lullaby, cradle song
lyrics, words of the song, text
magic trick, conjuring, illusion
magician, conjurer, illusionist
mask, disguise, face covering
memorial concert, tribute concert
movie star, film star, actor, actress
movie, film, picture, blockbuster, feature film
music festival, open-air concerts
music, score, soundtrack
musical, stage musical, musical comedy
musician, instrumentalist, player, band member
national anthem, anthem, hymn
newsreader, anchor, newscaster, presenter
nightclub, disco, club, discotheque, night spot
nominated, shortlisted
number one hit, top of the charts, chart-topper
opera singer, soprano, tenor, baritone, mezzo
opera, lyric, aria
orchestra, philharmonic, symphony, ensemble
oscar, academy award, golden statuette
oscars, academy awards
panned, slated, savaged, criticised
parody, spoof, caricature, satire
partygoer, reveller, clubber
partygoers, revellers, party-goers, guests
performance, show, concert, recital
performing, treading the boards
pianist, piano player, keyboard player
piano, keyboard, grand piano
play the role, portray, star, embody
play, drama, comedy, tragedy
playback, lip-sync, mime
plays the part, role, portray, embody, star
playwright, dramatist, author
podcast, audio series
pop star, singer, idol
portray, play, depict, represent
premiere night, opening night, first performance
premiere, first screening, opening night, first showing
presenter, host, anchor, compere, broadcaster, newsreader
producer, film producer, backer
puppet, marionette, ventriloquist
radio host, presenter, broadcaster
radio station, broadcaster, airwaves
radio, airwaves, broadcaster, station
rapper, hip-hop artist, mc
ratings, audience figures, viewing figures
rave, illegal party, free party
reality tv, reality show
record label, label, record company
recording studio, studio
recording, tape, audio
remake, new version, adaptation
reunion, reform, get back together
review, criticism, critique, write-up
reviewers, critics
scary movie, horror film, thriller
screening, showing, projection
screenwriter, scriptwriter, screenplay
script, screenplay, scenario
season finale, last episode
sequel, follow-up, next instalment
serial, saga, soap
shoot a film, filming, film-making
shortlist, nominated, finalists
show, performance, concert, spectacle, revue
sing, chant, hum, croon
singer, vocalist, frontman, songstress, crooner
sketch, skit, comic scene
smash hit, huge success, triumph, blockbuster
soap, soap opera, serial
song, track, tune, single, hit
songwriter, composer, lyricist
spoof, parody, send-up, pastiche
stand-in, double, understudy
standing ovation, applause, acclaim
star, celebrity, leading actor
stripper, striptease, nude dancer
stunt man, stuntman, stunt double
symphony, orchestral work
taken off the air, cancelled, axed, programme withdrawn
talk show, chat show
television, tv, channel, broadcaster
theatre play, drama, stage production
theatre, stage, playhouse
tightrope walker, funambulist, high wire
tour, concerts, series of concerts, dates
touring, series of concerts
trailer, preview, clip
tribute, homage, honour
trumpet player, trumpeter, bugle
tune, melody, song
tv channel, television station, broadcaster, network
tv series, television series, drama, soap, sitcom
tv show, programme, television series, broadcast
tv viewer, television viewer, audience
tv, television, small screen, channel
viewers, audience, television audience
viewing figures, ratings, audience
vinyl, record, lp
violin, fiddle, stradivarius
violinist, fiddler
wax museum, waxworks, wax figure
weather girl, weather presenter, forecaster
actor: actress, comedian, performer, star, thespian
album: record, disc, lp
audience: viewers, spectators, listeners, ratings, crowd
award: prize, oscar, grammy, palme d'or, trophy, cesar, bafta, accolade
boring: tedious, dull, dreary, monotonous, soporific, long-winded
concert: gig, recital, tour, festival
dance: ballet, waltz, tango, flamenco, salsa, choreography
film music: soundtrack, score
film: documentary, picture, feature, movie, blockbuster, drama, biopic, western, comedy, screen, sequel
filmed: filming
flopped: failed
gig: concert, tour, recital, show, festival
group: band, quartet, trio, ensemble, duo, choir
hate: pan, panned, detest, loathe, slate, savage, despise, abhor
in the running: nominated, shortlisted
instrument: saxophone, flute, organ, harp, accordion, clarinet, bagpipes, double bass, banjo
joke: quip, pun, gag, humour
live: live broadcast
love: praise, adore, acclaim, applaud
music company: record label, label, record company
music: concert, score, soundtrack, song, jazz, melody, tune, symphony
new album: latest record
new record: latest record
on air: live, broadcast, airwaves
on stage: performing, treading the boards
on tour: touring, series of concerts
party: rave, festivities, celebration, birthday, reception, ball, gala, banquet
performance: recital, concert, show, gig
second part: sequel, follow-up, next instalment
show: exhibition, performance, concert, musical, revue, spectacle, display, gala, broadcast, programme
sing: chant, croon, perform, vocal, voice
singer: vocalist, frontman, rapper, soprano, tenor, crooner, diva, songwriter, chorister, baritone
song: track, single, anthem, ballad, tune, hymn, chorus, aria, carol, lullaby
stage: scene, theatre, boards
star: actress, actor, singer, celebrity, idol, icon, diva
tribute: homage, commemoration, minute's silence, wreath
`
