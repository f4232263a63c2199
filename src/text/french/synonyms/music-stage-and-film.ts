// Music, theatre, film and their people: words that say nearly the same, then what may answer for what.

export const MUSIC_STAGE_AND_FILM = `
à tour de rôle, relais, alternance
abside, chœur, chevet
acteur, comédien, actrice, interprète
acteurs, troupe, comédiens, distribution
album, disque, opus, cd, 33 tours
amphithéâtre, arènes, amphi, auditorium, théâtre antique
arrangeur, orchestrateur, compositeur
artistes annoncés, line-up, plateau d'artistes, programme du festival
assister, présence, spectateur
bande dessinée, bd, comics, album
bd, bédé, bande dessinée, album
bulbe, oignon, tubercule
caf'conc, café-concert
cantique, hymne, psaume, chant religieux
cascadeur, doublure
casting, distribution, acteurs
célèbre, star, vedette, people, célébrité, renommé, notoriété
chacun son tour, relais, alternance, tour de rôle
chaises musicales, remaniement, permutation, jeu de chaises musicales
chanson, chanter, musique
chanson, morceau, tube
chantage, faire chanter, maître chanteur, extorsion, sextorsion, extorquer
chanter, chanteur, chanson, interprète
chanter, fredonner
chanter, interpréter, entonner
chanteur, artiste
chanteur, chanteuse, interprète, vocaliste
chanteurs, chorale, choristes
chanteuse d'opéra, cantatrice, soprano, diva
chef d'orchestre, maestro, diriger l'orchestre
chœur, chorale, choristes
ciné, cinoche, cinéma, salle obscure
cinéma, ciné, grand écran, septième art, salle obscure
cinémathèque, archives du film, cinéma
cinématographique, cinéma, film
clade, taxon, lignée, groupe monophylétique
clavier, claviériste, synthétiseur, piano
cni, carte d'identité, pièce d'identité
colza, oléagineux, tournesol
comédie, comique, humoristique
commission, comité, instance, groupe de travail
communauté, collectivité, groupe
composer, compositeur, composition, musicien, partition
composer, compositeur, mettre en musique
composer, composition, constituer
concert, live, récital
concertos, concerto, œuvre concertante
conservatoire, école de musique, musique
coussin, airbag, coussin gonflable
crotte, fumier, crottin, déjection, excrément
culturel, culture, artistique
curieux, indiscret, badaud, fouineur
danseur, danse, danseuse, ballet, chorégraphe
début du spectacle, lever de rideau
déverser du fumier, balancer du fumier, lisier, bennes de fumier
dioxygène, oxygène, o2
diriger un orchestre, chef d'orchestre, maestro, direction musicale
discographie, disque, album
dj, disc-jockey, disque-jockey
dompter, dompteur, cirque, dressage
dramatique, drame, tragique, tragédie
du monde, spectateurs, affluence, foule, public, personnes
échanger, troquer, troc, permuter
engrais, fertilisant, fumier, compost, azote
ensemble, groupe, formation, orchestre
entrées, spectateurs, box-office
escadrille, escadron, groupe aérien, flottille
faire chanter, maître chanteur, chantage, extorsion, extorqueur
fanfare, en grande pompe, musique
fécondation, insémination, procréation, fertilisation
festival, fête de la musique
festoche, festival
film, long-métrage, oeuvre cinématographique, métrage, ciné
filmer, vidéaste, caméraman, tournage, vidéo, images
filmographie, film, cinématographique
filmographie, films, carrière cinématographique
flou, imprécis, ambigu, flou artistique
flûte, flûtiste, pipeau
flûtiste, flûte, piccolo
gagner la palme, palme d'or, remporter la palme, récompense suprême
galicien, galice, compostelle
grammy, grammy award, récompense musicale
grégorien, plain-chant, chant liturgique, chant religieux
groupe de musique, groupe de rock
groupe de musique, orchestre, formation, fanfare
harpe, harpiste, lyre
humoriste, comique, comédien comique, stand-up
hymne, hymne national, chant patriotique
idole, vedette, star, icône, idolâtrer
ingrédient, composant, recette, composition
inverser, intervertir, permuter
iode, iodure, teinture d'iode
jazz, jazzman, swing
jouer dans un film, acteur, comédien, rôle, actrice, distribution
jouer le rôle, incarner, interpréter, acteur, comédien
jouer un rôle, contribuer, rôle, influencer, intervenir
jouer, incarner, interpréter, rôle, prêter ses traits
lobby, lobbying, lobbyiste, groupe de pression, groupe d'intérêt
maison de disques, label, major
mal tourner, dégénérer, tourner au drame, déraper, virer au drame
manioc, tubercule, cassave, tapioca
mélodie, chanson, refrain
mélodie, thème, chanson
mixtape, album, compilation
monde au concert, spectateurs, affluence, public
monde au stade, spectateurs, affluence, public, tribunes
monter sur scène, donner un concert, produire sur scène
mouvement artistique, courant artistique
multinat, multinationale, grand groupe
musicien, instrumentiste, guitariste, pianiste, batteur, bassiste
musicologue, musicologie, spécialiste de la musique
numéro un des ventes, en tête des ventes, disque d'or, disque de platine, meilleures ventes
occase, occaz, d'occasion
oratorio, cantate, lyrique
orgue, harmonium
palme, palme d'or, récompense, festival de cannes
palme, palmeraie
partir en tournée, série de concerts, tournée nationale, dates de concert, tournée mondiale
peloton, groupe, coureur, troupe
people, célébrité, star, vedette, personnalité, célèbre
philharmonique, orchestre, symphonique
phosphate, phosphore, engrais
piano, pianiste, clavier
pièce, pièce de théâtre, théâtre, oeuvre dramatique
playoffs, play-offs, phase finale, séries éliminatoires
porno, pornos, pornographie, film pornographique
public, audience, téléspectateur, spectateur
punk, rock, keupon
quatuor, quartette, quatre musiciens
rapper, rappeur, rap, mc
rappeur, rap, hip-hop, rappeuse
réalisateur, cinéaste, metteur en scène, mise en scène
réaliser un film, réalisateur, cinéaste, tournage
reformer le groupe, retour du groupe, retrouvailles
refrain, couplet, ritournelle, mélodie
reggae, rasta, ska, musique jamaïcaine
remonter sur scène, retour sur scène, retrouver la scène, revenir sur scène, retrouver son public
rock, rock'n'roll
rôle principal, vedette, tête d'affiche, premier rôle
rotation, tourner, pivoter, giratoire
rythme, cadence, tempo, allure, fréquence
rythmique, rythme, cadence, tempo
sanatorium, tuberculose, préventorium, maison de repos
saxophone, saxo, sax
scène de crime, lieux du crime, scène du drame
scénique, scène, théâtral, scénographie
séparation du groupe, groupe s'est séparé, groupe dissous, fin du groupe, dissolution du groupe
série, feuilleton, sitcom, série télévisée
sketch, saynète, parodie, humoriste
spectacle, show, représentation, one-man-show
spectateur, badaud, curieux, public
star, coqueluche, vedette, célébrité, égérie
style musical, genre musical
témoin oculaire, voir la scène, assister à la scène, témoin direct
tête d'affiche, artiste principal, invité d'honneur, vedette, star de la soirée
théâtral, théâtre, scénique, dramaturgie, théâtralité
tournée d'adieu, dernière tournée, dernier concert, ultime concert, faire ses adieux
tourner, tournage, filmer
tournesol, oléagineux, héliotrope
triade, trio, trinité
trio, trois musiciens, terzetto
tube, hit
tuberculose, phtisie, tuberculeux
violon, archet, alto
violoncelle, instrument à cordes
voyelle, vocalique, phonème, diphtongue
zicos, musicien
zik, zic, musique, musical
acteur, comédien: doublure, figurant, cascadeur, tragédien, depardieu, belmondo, delon, humoriste, vedette
artiste, vedette, star, célébrité: chanteur, acteur, comédien, peintre, musicien, humoriste, sculpteur, rappeur, danseur, cinéaste, photographe, animateur, mannequin, dessinateur, plasticien, chanteuse, actrice, compositeur
artiste: graveur, céramiste, illustrateur
chanson, morceau: single, hymne, refrain, ballade, mélodie, cantique, berceuse, duo, marseillaise, reprise, comptine, lied
chanteur: ténor, baryton, soprano, rappeur, cantatrice, mezzo-soprano, crooner, basse, contre-ténor, soliste
composant: hydrogène, oxygène, carbone, azote, hélium, soufre, sodium, phosphore, calcium, silicium, chlore, potassium, uranium, iode, fluor, plutonium
composition, composer: symphonie, opéra, sonate, concerto, requiem, messe, cantate, ballet, oratorio, quatuor, opérette, valse, prélude, nocturne, fugue
contenir, composé, composition: comprendre, ingrédient, comporter, regrouper, formé, constitué, renfermer, réunir, abriter, inclure, mélange, teneur, dosage
culturel, culture: musée, bibliothèque, médiathèque, théâtre, cinéma, opéra, galerie, louvre, planétarium, conservatoire, librairie, archives
danse, danser: tango, valse, salsa, hip-hop, flamenco, breakdance, rock, samba, zumba, bourrée
disque, album: vinyle, single, ep, compilation, 45-tours, bande, live, mixtape
disque: maxi
facteur: tournée
festival, salon: cannes, avignon, angoulême, vieilles, hellfest, deauville, berlinale, francofolies, eurockéennes, mostra, bourges, solidays, biennale, rencontres, foire, lollapalooza, bourget
festival: vieilles charrues, woodstock, coachella
filmé: vidéoprotection
graisse, gras: beurre, huile, margarine, saindoux, olive, colza, tournesol, palme, lard
groupe: beatles, daft, indochine, téléphone, quatuor, trio, boys, rolling, noir, abba, queen, chorale, duo
instrument: piano, violon, batterie, trompette, saxophone, flûte, accordéon, harpe, violoncelle, orgue, clarinette, basse, tambour, clavecin, harmonica, banjo, cornemuse, djembé, contrebasse, alto, hautbois, luth, synthétiseur
jouer la pièce: représentation, se jouer, à l'affiche, sur scène, donner
la pièce, le spectacle: représentation, mise en scène, comédie, production
lieu culturel: cinéma, théâtre, musée, opéra, médiathèque, bibliothèque, galerie, conservatoire, salle de concert, cirque
monter un spectacle: mettre en scène, produire, créer, monter sur scène
musicien, instrumentiste: violoniste, saxophoniste, trompettiste, organiste, accordéoniste, violoncelliste, flûtiste, dj, harpiste, percussionniste, claveciniste, clarinettiste
musique: rock, rap, jazz, pop, classique, électro, reggae, techno, blues, soul, punk, hip-hop, métal, folk, variété, opéra, rai, country, disco, funk, salsa, symphonie, zouk
pièce: salle de bains
qui a mis en scène: metteur en scène, metteuse en scène, mise en scène, signé
salle, scène: théâtre, opéra, olympia, bataclan, zénith, cabaret, auditorium, amphithéâtre, arena, music-hall, cirque, philharmonie, stade, bercy, casino
série, feuilleton: saison, épisode, soap, netflix, spin-off, thriller, minisérie
spectacle, show: concert, pièce, ballet, opéra, comédie, cirque, tournée, gala, festival, feu, récital, sketch, revue
spectacle: comédie musicale, mime, marionnettes, cabaret
spectateur, fan, supporter: ultras, admirateur, public, festivalier, tribune, foule, groupie, inconditionnel, kop, téléspectateur, hooligan
sur scène: scène, planches, plateau, représentation
théâtre: comédie, tragédie, vaudeville, drame, farce, monologue, molière, opérette, one-man-show, tragi-comédie, sketch
tourner le dos: abandonner, rompre
musicien: pupitre, violoniste, altiste, violoncelliste, contrebassiste, flûtiste, hautboïste, clarinettiste, trompettiste, percussionniste
orchestre: ensemble, formation, harmonie, philharmonie
`
