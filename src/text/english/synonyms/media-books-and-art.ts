// Newspapers, books, art and museums: words that say nearly the same, then what may answer for what.

export const MEDIA_BOOKS_AND_ART = `
antique dealer, antiquarian, brocanteur
antiques, old objects, curios, period furniture
architect, designer, building designer
art forger, faker, fake paintings
article, piece, story, report
artist, painter, sculptor, creator
best-selling, bestseller, most sold
bestseller, best-seller, best-selling book, top of the sales
book fair, literary festival, book festival
book, novel, volume
breaking news, news alert, flash
bring out a book, publish, release
cameraman, camera operator, camerawoman
caption, text under the photo
cartoonist, caricaturist, comic artist
cave painting, rock art, prehistoric art
censor, ban, censorship, suppress
censorship, press freedom, banned, gag
chapter, passage
coin collector, numismatist
collector, art lover, connoisseur
column, opinion piece, chronicle
columnist, commentator, pundit
comic strip, cartoon, comic book
comic, comic strip, comic book, graphic novel, manga
copies sold, circulation, sales
craft, handicraft, craftsmanship
crime writer, thriller author, detective novelist
curator, keeper of the museum, museum director
detective story, crime novel, thriller, whodunit
diary, journal, private notebook
disinformation, fake news, propaganda, misinformation
drawing, sketch, illustration, cartoon
dubbed, nicknamed
edition, printing
editorial, leader article, opinion piece
exhibition, show, display, retrospective
fairy tale, story, legend, tale
fake news, false information, disinformation, misinformation
fake painting, forgery, forged, inauthentic
fashion magazine, glossy magazine, glossy
first edition, rare book, original edition
footage, video, film, images, pictures, recording
forger, counterfeiter, faker
free speech, freedom of expression, freedom of speech
gag order, injunction, reporting ban
gallery, art gallery, exhibition, museum
ghostwriter, ghost writer, written by another
give back art, restitution, returned, repatriated
graffiti artist, street artist, tagger
handwritten, manuscript
headline, front page
illustrator, artist, draughtsman
interview, conversation, question-and-answer
interviewed, questioned
issue, edition, number of the magazine
knitting, crochet, needlework
leak to the press, leaked, disclosed, leaked documents
letters, correspondence, missives
life story, biography, memoirs, autobiography
listener, audience
literary prize, goncourt, booker, nobel
looted art, spoliation, nazi plunder
magazine, weekly, monthly, review
manuscript, unpublished text, draft
masterpiece, great work, work of genius, major work
media, newspapers, journalists
media, press, news outlets, newspapers
memoirs, autobiography, recollections, life story
metal detector, treasure hunter, detectorist
mural, fresco, wall painting, street art
museum visitor, exhibition-goer
news agency, wire service, press agency
news story, article, report, piece
newspaper, paper, daily, journal, gazette
newsroom, editorial office, editorial team
nickname, alias, dubbed
nobel prize, nobel, laureate
notebook, diary, jotter
novel, fiction, story, book
old master, painter, painting
page, leaf, folio
painting, canvas, picture, portrait, oil
paparazzi, photographer, celebrity photographer
photo, picture, photograph, snapshot, image, portrait
photographer, photojournalist, press photographer
plagiarism, copying, copied, literary theft
poem, verse, sonnet, ode
poet, bard, versifier
poetry, verse, poems
portrait, painting, picture, likeness
pottery maker, potter, ceramist
pottery, ceramics, earthenware
press conference, news conference
press freedom, freedom of expression, freedom of the press
press release, statement, communique
print run, circulation, copies
printing, print run, press
propaganda, indoctrination, brainwashing
pseudonym, pen name, alias, stage name
publish, bring out, release, print
publisher, publishing house, editor, press
publishing house, publisher, imprint
pundit, commentator, expert, analyst
readers, readership, audience, circulation
real painting, authentic, genuine, authenticated
reporter, journalist, correspondent, newsman
restore a painting, restoration, restorer
scoop, exclusive, revelation
sculptor, artist, carver
special issue, special edition
speech bubble, caption
stained glass, stained-glass window
stamp collector, philatelist
statue pulled down, statue toppled, statue unbolted, removed from its plinth
statue, sculpture, bust, effigy
stolen painting, art theft, looted art
stop press, printing ceased, paper closes
street art, graffiti, mural, stencil
subscription, subscribe, subscriber
tabloid, gutter press, popular newspaper
tale, story, fable, legend
tapestry, wall hanging
treasure, hoard, trove
unpublished, unseen, previously unknown
vase, pot, amphora, urn
visitors, attendance
whistleblower, informant, leaker
wouldn't comment, declined to comment, refused to comment, no comment
write a book, publish, author, pen
writer, author, novelist, man of letters, woman of letters
art: painting, sculpture
artist: painter, sculptor, photographer, illustrator, performer, muralist, ceramist, engraver
book: novel, memoir, volume, essay, biography, tome, bestseller, thriller, paperback, autobiography, manuscript
copied: plagiarised, plagiarism, imitated, reproduced
draw: sketch, illustrate, depict
editor: editor-in-chief, editorial director, newspaper boss, publisher
exhibition: show, retrospective, display, fair
fake: forgery, counterfeit, imitation, bogus, replica
how many people went: visitors, attendance, spectators, drew, attracted
in longhand: handwritten, manuscript
journalist: reporter, correspondent, columnist, newsman, freelancer, press, special envoy, stringer
magazine: weekly, monthly, fortnightly, quarterly, glossy
museum: gallery, collection, curator
newspaper: daily, weekly, tabloid, broadsheet, gazette, sunday paper, press
novel: thriller, romance, saga, fiction, whodunit
on display: exhibited
on show: exhibited
on view: exhibited
painter: artist, master, impressionist, portraitist
painting: canvas, portrait, landscape, still life, masterpiece, self-portrait, watercolour, fresco, old master
paper: newspaper, daily, tabloid, gazette, broadsheet, weekly
people: visitors
picture: painting, canvas, photograph, portrait, film, image
statue: bust, sculpture, monument, effigy, bronze
story: tale, novel, account, narrative, fable
the press: media, newspapers, journalists
writer: author, novelist, poet, playwright, essayist, biographer, columnist, screenwriter
wrote: author, penned, published
`
