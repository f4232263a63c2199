// English: French, most usual first. One entry a line.

export const CULTURE_AND_RELIGION = `
culture: culture
cultural: culturel
art: art
artist: artiste
artistic: artistique
artwork: œuvre d'art | œuvre
work of art: œuvre d'art | œuvre
painting: peinture | tableau | toile
painter: peintre
paint: peindre | peinture
sculpture: sculpture
sculptor: sculpteur
statue: statue
drawing: dessin
cartoon: dessin animé | caricature | dessin
cartoonist: dessinateur | caricaturiste
comic book: bande dessinée | BD
museum: musée
gallery: galerie
exhibition: exposition
exhibit: exposer | pièce exposée
collection: collection
collector: collectionneur
heritage: patrimoine | héritage
world heritage: patrimoine mondial
monument: monument
masterpiece: chef-d'œuvre
antique: antiquité | ancien
jewel: bijou | joyau
jewellery: bijoux | joaillerie
jewelry: bijoux | joaillerie
jeweller: bijoutier | joaillier
diamond: diamant
music: musique | musical
musician: musicien
musical: musical | comédie musicale
song: chanson
singer: chanteur | chanteuse
sing: chanter | chant
concert: concert
band: groupe | bande
group: groupe
orchestra: orchestre
conductor: chef d'orchestre | contrôleur
composer: compositeur
choir: chœur | chorale
opera: opéra
rapper: rappeur
rap: rap
rock: rock | rocher
jazz: jazz
album: album
hit song: tube
lyrics: paroles
piano: piano
pianist: pianiste
guitar: guitare
guitarist: guitariste
violin: violon
drum: tambour | batterie
tour: tournée | visite | tour
festival: festival | fête
dance: danse | danser
dancer: danseur
ballet: ballet
theatre: théâtre
theater: théâtre
play: pièce | jouer | jeu
playwright: dramaturge
actor: acteur | comédien
actress: actrice | comédienne
film: film | filmer
movie: film
cinema: cinéma
film director: réalisateur | cinéaste
filmmaker: cinéaste | réalisateur
screenwriter: scénariste
script: scénario
shooting of a film: tournage
series: série
TV series: série télévisée | série
episode: épisode
character: personnage | caractère
role: rôle
cast: distribution | casting
premiere: première | avant-première
trailer: bande-annonce | remorque
box office: box-office
award: prix | récompense | décerner
award ceremony: remise de prix | cérémonie
Nobel Prize: prix Nobel
laureate: lauréat
comedy: comédie
comedian: humoriste | comique
humour: humour
humor: humour
celebrity: célébrité | vedette | star
famous: célèbre | connu
fame: célébrité | renommée
fashion: mode
fashion show: défilé
model: mannequin | modèle
designer: créateur | styliste
literature: littérature
literary: littéraire
writer: écrivain | auteur
author: auteur | écrivain
novel: roman
novelist: romancier
poem: poème
poet: poète
poetry: poésie
biography: biographie
memoir: mémoires
library: bibliothèque
bookshop: librairie
bookstore: librairie
history: histoire
historian: historien
historic: historique
historical: historique
philosophy: philosophie
philosopher: philosophe
tradition: tradition
traditional: traditionnel
custom: coutume
ceremony: cérémonie
celebration: célébration | fête
celebrate: célébrer | fêter | célébration
anniversary: anniversaire
birthday: anniversaire
Christmas: Noël
Easter: Pâques
New Year: Nouvel An | nouvelle année
New Year's Eve: réveillon | Saint-Sylvestre
Ramadan: ramadan
carnival: carnaval
parade: défilé | parade
fireworks: feu d'artifice
firecracker: pétard
circus: cirque
amusement park: parc d'attractions
theme park: parc d'attractions
nightclub: boîte de nuit | discothèque
night club: boîte de nuit | discothèque
bar: bar
pub: pub | bar
entertainment: divertissement | spectacle
entertain: divertir
leisure: loisir | loisirs
hobby: passe-temps | loisir
toy: jouet
doll: poupée
puppet: marionnette
religion: religion
religious: religieux
faith: foi | croyance
believer: croyant | fidèle
worshipper: fidèle
worship: culte
pray: prier | prière
prayer: prière
God: Dieu
Christian: chrétien
Christianity: christianisme
Catholic: catholique
Catholic Church: Église catholique
Protestant: protestant
Orthodox: orthodoxe
evangelical: évangélique
Muslim: musulman
Islam: islam
Islamic: islamique
Islamist: islamiste
Jew: juif
Jewish: juif
Judaism: judaïsme
Buddhist: bouddhiste
Hindu: hindou
Sikh: sikh
atheist: athée
secular: laïque
secularism: laïcité
church: église
cathedral: cathédrale
chapel: chapelle
abbey: abbaye
monastery: monastère
convent: couvent
mosque: mosquée
synagogue: synagogue
temple: temple
altar: autel
bell: cloche
bell tower: clocher
priest: prêtre
parish: paroisse
parish priest: curé
bishop: évêque
archbishop: archevêque
cardinal: cardinal
pope: pape
papal: papal | pontifical
pontiff: souverain pontife | pape
Vatican: Vatican
Holy See: Saint-Siège
conclave: conclave
pastor: pasteur
monk: moine
nun: religieuse | nonne
imam: imam
rabbi: rabbin
clergy: clergé
Mass: messe
pilgrim: pèlerin
pilgrimage: pèlerinage
saint: saint
holy: saint | sacré
sacred: sacré
sin: péché
miracle: miracle
Bible: Bible
Koran: Coran
Gospel: Évangile
baptism: baptême
sermon: sermon | homélie
cult: secte | culte
sect: secte
sectarian: sectaire | confessionnel
blasphemy: blasphème
headscarf: foulard | voile
veil: voile
crucifix: crucifix
soul: âme
heaven: paradis | ciel
hell: enfer
devil: diable
ghost: fantôme
superstition: superstition
gastronomy: gastronomie
Michelin star: étoile Michelin | étoile
beauty contest: concours de beauté
video clip: clip
soundtrack: bande originale
audio book: livre audio
photographer: photographe
photography: photographie
architecture: architecture
ancient: ancien | antique
medieval: médiéval
Middle Ages: Moyen Âge
Renaissance: Renaissance
prehistoric: préhistorique
antiquity: Antiquité
`
