// Art, heritage, history and religion: words that say nearly the same, then what may answer for what.

export const ART_HISTORY_AND_RELIGION = `
abbatial, abbaye, abbé, monastère
anecdote, petite histoire, récit
anobli, ennobli, titre de noblesse, lettres de noblesse
antiquité, antique, époque antique
apanage, privilège, prérogative, exclusivité
apostolique, apôtre, nonce
arabe, arabophone, panarabe
arabo, arabe, arabo-musulman
araignée, arachnide, aranéomorphe
arc, arcade, arche, voûte
arcade, arc, galerie, portique
arcature, arcade, arc
archaïque, archaïsme, primitif, désuet, suranné
archéologue, fouilles, archéologie, vestige
archidiocèse, diocèse, archevêché, archevêque, évêché
archiduc, archiduchesse, archiduché, habsbourg
archiduchesse, archiduc, princesse
aristo, aristos, aristocrate, noble
artefact, vestige, relique
artère, artériel, veine, vaisseau sanguin
arthropode, insecte, crustacé, arachnide
articulation, articulaire, jointure, ligament
artificielle, factice, synthétique
artilleur, canonnier, artillerie
arts, artistique, beaux-arts
athée, non-croyant, athéisme
autel, maître-autel, tabernacle
avenue, boulevard, artère, rue
baronnet, baron, titre de noblesse
beffroi, clocher, campanile
bénédictin, moine, abbaye, saint benoît
bénédiction, prêtre, pape
bétonner, artificialisation, urbanisation
bible, écritures, saintes écritures
biblique, bible, écritures
bicentenaire, deux siècles, deux cents ans
bolchevik, bolchevique, soviétique, léniniste, révolutionnaire
bouddhique, bouddhiste, bouddhisme, bouddha, zen
bouddhisme, bouddhiste, bouddha, bonze, bouddhique
brocanteur, antiquaire, chineur
byzantin, byzance, empire d'orient
calife, califat, sultan
canon, artillerie, obusier, pièce d'artillerie
capétien, hugues capet, rois de france
cardinal, prélat, conclave
catéchisme, catéchèse, instruction religieuse
catho, cathos, catholique
catholique, catholicisme, église catholique
changer de religion, convertir, conversion, abjurer
chanoine, prélat, prêtre, collégiale, ecclésiastique
château, palais
chiite, chiisme, musulman chiite
chrétien, christianisme, chrétienté
christ, jésus, chrétien
circoncision, circoncire, circoncis, prépuce
cistercien, cîteaux, monastique, bernardin, clairvaux
classique, classicisme, traditionnel
clergé, ecclésiastique, prêtre, curé, religieux
cloche, carillon
collectionner, collectionneur, collection, amateur d'art
collégiale, chanoine, église, chapitre
comitat, comté, county
comté, comtesse, county
comte, comtesse, vicomte, seigneur
concordat, concordataire, accord avec le pape
conférence, colloque, conférencier, exposé
confesseur, confession, aumônier
congrégation, ordre, confrérie, communauté religieuse
conservatisme, traditionalisme, passéisme, réactionnaire
consistoire, synode, assemblée religieuse
conventionnel, classique, traditionnel, convenu
conventuel, couvent, monastique
copte, chrétien d'égypte, chrétien d'orient
coran, livre saint
coup d'état, putsch, putschistes, junte, prise de pouvoir, prise du pouvoir
croyance, conviction
curé, prêtre, abbé, ecclésiastique
cureton, curé, prêtre, abbé
déambulatoire, abside, chevet, chapelle rayonnante
dessin animé, film d'animation
dessin, croquis, esquisse, illustration
dessinateur, bédéiste
dessinateur, caricaturiste, illustrateur
dessiner les plans, architecte, concepteur, conception
dévoiler, exposer, présenter
diacre, diaconat, diaconesse, ecclésiastique
dieu, divinité, déesse, divin
diocèse, évêché, évêque, épiscopal
dominicain, prêcheur, saint dominique
duché, duc, duchesse, ducal
dynastie, maison royale
ecclésiastique, clergé, prélat, prêtre, homme d'église
église, cathédrale, basilique, chapelle, édifice religieux
égyptologue, égyptologie, archéologue
éloquence, orateur, rhétorique, art oratoire
émir, émirat, cheikh, prince arabe
émirats, abou dhabi, dubaï
empereur, impératrice, empire, impérial
encyclique, lettre du pape, pontifical
enfermé, cloîtré, reclus
équipe de déminage, démineur, artificier
ermite, ermitage, anachorète, reclus
ésotérique, occulte, mystique
essentiel, crucial, vital, indispensable, primordial, fondamental
étrusque, étrurie
évangélisation, évangélique, christianisation, missionnaire
évêché, diocèse, épiscopat
exhibition, exhiber, exposition, démonstration
expo, rétrospective, vernissage
exposition, expo, exposer
fabuleux, légendaire, fantastique, extraordinaire
fantastique, surnaturel, merveilleux, fantasy
fantasy, merveilleux, fantastique, médiéval-fantastique
féodal, féodalité, seigneur, vassal, fief
féodal, féodalité, seigneurial, vassalité
fête foraine, forains, manège, kermesse
fief, seigneurie, domaine, bastion
figurine, statuette, santon, petite statue
folk, folklorique
folklore, tradition, traditions populaires
fondement, base, fondation, principe
ghetto, ghettos, quartier juif, ghettoïsation
ghetto, ghettos, quartier juif, ségrégation
glorieux, gloire, illustre, prestigieux
gourou, maître spirituel
graff, graffiti, graffeur, tag
graphisme, graphique, graphiste, visuel, dessin
griller la priorité, refus de priorité, non-respect de la priorité, couper la route
hadj, pèlerinage, mecque, pèlerin
hamas, mouvement palestinien, islamistes palestiniens
hébreu, hébreux, juif, israélite, hébraïque
hégémonie, suprématie, domination, prépondérance
hellénistique, hellénique, grec, grèce antique
hindouisme, brahmanisme
histoire, historique, annales
histoire-géo, histoire-géographie, professeur d'histoire
historien, historiographe, chroniqueur, médiéviste
historiographie, historien, travaux historiques
important, principal, majeur
infant, prince d'espagne, princesse d'espagne
initiatique, rite de passage, rituel
jacobin, montagnard, révolutionnaire
jinja, sanctuaire shinto, shintoïste
juive, juif, israélite, judaïsme, hébreu
karaté, karatéka, arts martiaux, dojo
laïcs, laïcité, séparation de l'église et de l'état, laïque
laïque, laïc, laïcité, séculier, non religieux
légat, nonce, émissaire, envoyé du pape
légende, intitulé, titre, texte
légende, mythe, conte, légendaire
liégeois, liège, principauté de liège
lieu saint, sanctuaire, temple, lieu de culte
marbre, pierre, statue
mecque, lieu saint, pèlerinage, hadj
mercenaire, wagner, milice privée, société militaire privée
messe, office religieux
monaco, monégasque, principauté
monastère, abbaye, couvent, prieuré
monastique, monastère, moine, abbaye, monacal
montrer ses œuvres, exposer, exposition, vernissage
montrer, exposer, dévoiler, arborer
monument historique, patrimoine mondial, unesco
mosaïque, mosaïste, pavement, tesselle
mosquée, lieu de culte musulman
moyen âge, médiéval, époque médiévale, moyenâgeux
musée, galerie, muséal, muséum
musée, pinacothèque
musulman, islam
mystique, mysticisme, spirituel, ésotérique
mythe, légende, mythologie, mythique
mythe, mythologie, légende, fable
mythique, légendaire, mythe, fabuleux, légende
napoléon, bonaparte, napoléonien, empereur
nationaliser, étatiser, prise de contrôle public
nobiliaire, noblesse, noble, aristocratique
obélisque, monolithe, stèle, monument
office, messe, culte, liturgie
oraison, prière, oraison funèbre, éloge funèbre
oratoire, chapelle, lieu de prière, petit sanctuaire
ordre religieux, congrégation, monastique, communauté religieuse
oriental, à l'orient
papauté, pape, saint-siège, pontificat, vatican
pape, souverain pontife, saint-père, pontife, évêque de rome
paroisse, église, curé, paroissial
patriarcat, patriarcal, patriarche, domination masculine
patriarcat, patriarche, orthodoxe
patriarche, patriarcat, évêque, prélat
peindre, peintre, peinture, toile, artiste
peint, peintre, tableau, pinceau
peintre, peindre, peinture, toile, artiste peintre
peinture murale, fresque, graff
pèlerinage, pèlerin, lieu saint
pétard, feu d'artifice, artifice, fusée
photo générée par ia, image de synthèse, générée par intelligence artificielle, image artificielle
pictural, peinture, peintre
pieux, pieuse, piété, dévot, croyance, religieux
piste privilégiée, hypothèse privilégiée, thèse privilégiée, scénario retenu, hypothèse retenue
pittoresque, typique, charmant, folklorique
prédominance, suprématie, prépondérance, domination
préférer, préféra, privilégier, opter
préhistoire, préhistorique, néolithique, paléolithique
prélat, évêque, archevêque, cardinal
prépondérant, prédominant, dominant, majeur
prérogative, privilège, attribution
préséance, protocole, primauté
prévaloir, prévaut, prédominer, l'emporter
pride, gay pride, marche des fiertés
prier, fidèle, croyant, recueillement
primate, singe, hominidé
primauté, suprématie, prééminence, prédominance, priorité
prince, princesse, altesse, monseigneur
principauté, prince, princesse
pris entre deux feux, tiraillé, dilemme, position inconfortable
prise, capture, conquête
privatiser, vendre au privé, ouverture du capital
priver, déchu
psaume, cantique, psautier, prière
rabbin, judaïsme, synagogue, rabbinat
religion, religieux, foi, croyance
relique, reliquaire, ossements, châsse
retable, triptyque, autel, tableau d'autel
rite, rituel, cérémonie, liturgie, culte
rituel, rite, cérémonie, cérémonial
rudimentaire, sommaire, élémentaire, basique, primitif
saint, canonisé, bienheureux
sainteté, saint, canonisation, béatification
salon, foire, exposition
sassanide, perse, iranien
sculpteur, sculpture, sculpter, statue
secte, sectaire, gourou
sécularisation, laïcisation, laïcité
séculier, laïc, clergé séculier, profane
seigneurial, seigneurie, féodal
seigneurie, fief, suzerain, féodal
shah, chah, empereur d'iran, roi de perse
shogunat, shogun, japon féodal, tokugawa
sionisme, sioniste, antisioniste
sioniste, sionisme, nationalisme juif, pro-israélien
sire, seigneur, majesté
sourate, coran, verset
spiritualité, spirituel, croyance
spiritualité, spirituel, mysticisme, foi, religion
spirituel, spiritualité, religieux, mystique
statue, monument, buste
statuette, figurine, statue
sultan, sultanat, souverain, calife
sultanat, sultan, califat
sunnite, sunnisme, musulman
sunnite, sunnisme, musulman sunnite
surréaliste, dadaïste
surtout, majorité, principalement, essentiellement
suzeraineté, suzerain, vassalité, souveraineté
synagogue, lieu de culte juif
synthétique, artificiel, chimique, de synthèse
tabernacle, autel, sanctuaire
tableau, toile, peinture, oeuvre, portrait
tag, fresque
talmud, judaïsme rabbinique, rabbinique
tertiaire, secteur des services, activités de services
torah, pentateuque, bible hébraïque, texte sacré du judaïsme
tradi, traditionaliste
tradition, traditionnel, coutume, usage
traditionnel, tradition, classique, coutumier
triptyque, retable, trilogie, polyptyque
tsar, empereur, russe, tsarine
urbanisation, urbain
ursuline, religieuse, couvent, congrégation
vasculaire, vaisseaux sanguins, cardiovasculaire, artériel, veineux
vassal, vassalité, suzerain, feudataire
vicaire, prêtre, curé, abbé
virer une prime, suppression des primes, supprimer les primes
vitraux, vitrail, rosace
voyance, astrologue, horoscope, divination
araignée, arachnide: mygale, tarentule, scorpion, tique, acarien, épeire
art: peinture, sculpture, gravure, photographie, danse, théâtre, cinéma, poésie, céramique, calligraphie, mosaïque, street art, vitrail
civilisation, antique: romain, grec, égyptien, maya, aztèque, inca, gaulois, étrusque, sumérien, phénicien, celte, mésopotamien, babylonien, carthaginois, perse, hittite
couvent, monastère: chartreuse, cloître, ermitage, trappe, cistercien, carmel
croyant, fidèle, pratiquant: catholique, musulman, juif, protestant, chrétien, pèlerin, bouddhiste, paroissien, orthodoxe, hindou, évangélique, converti, dévot, sikh
culte: église, mosquée, synagogue, cathédrale, temple, chapelle, basilique, abbaye, monastère, couvent, pagode, prieuré, collégiale, sanctuaire, oratoire
dieu, divinité, mythologie: zeus, jupiter, apollon, athéna, vénus, mars, odin, thor, râ, isis, poséidon, mercure, shiva, bouddha, neptune, osiris, artémis, aphrodite, allah, vishnou, minerve, anubis
dynastie: bourbon, capétien, valois, mérovingien, carolingien, windsor, habsbourg, romanov, orléans, plantagenêt, tudor, ming, stuart, savoie, hohenzollern, grimaldi
église, château: clocher, nef, flèche, toiture, charpente, chœur, vitrail, tour, donjon, portail, autel, crypte, transept, façade, abside, orgue, voûte, chapelle, rosace, pont-levis, douves, cloître
église: abbatiale, prieuré, oratoire, notre-dame
époque, période: moyen-âge, antiquité, renaissance, révolution, préhistoire, empire, siècle, médiéval, néolithique, antique, paléolithique, restauration, belle, colonial, gallo-romain, victorien, entre-deux-guerres, crétacé, jurassique
exposé: visible, vitrine
exposition, exposer, musée: louvre, orsay, pompidou, vernissage, rétrospective, galerie, prado, guggenheim, collection, biennale, moma, guimet, accrochage, met
exposition: installation
fête religieuse: aïd, noël, pâques, ramadan, toussaint, kippour, hanouka, ascension, pentecôte, assomption
historien, préhistorien: archéologue, médiéviste, égyptologue, chroniqueur, paléontologue, archiviste, généalogiste
lieu de culte: église, mosquée, synagogue, cathédrale, chapelle, pagode, abbaye, monastère, basilique
marchand: forain, exposant
monument: cathédrale, château, tour, arc, pyramide, basilique, abbaye, mausolée, colonne, palais, amphithéâtre, aqueduc, panthéon, cénotaphe, arènes, mémorial, donjon, beffroi, temple, arc de triomphe
musée: beaubourg, écomusée, cabinet de curiosités
noble: duc, comte, marquis, baron, prince, vicomte, comtesse, duchesse, chevalier, seigneur, marquise, lord, archiduc, écuyer
oeuvre: sculpture, statue, fresque, dessin, gravure, installation, photographie, tapisserie, mosaïque, buste, estampe, aquarelle, vitrail, lithographie, bronze, triptyque
peintre: picasso, monet, gogh, cézanne, matisse, gauguin, vinci, renoir, rembrandt, dali, manet, chagall, delacroix, courbet, vermeer, toulouse-lautrec, soulages, degas, goya, aquarelliste, caravage
peinture: nature morte
prise de bec: échange houleux, vifs échanges
qui a peint: peintre, artiste, signé, toile de, tableau de, attribué à
religieux, clergé: évêque, imam, rabbin, pasteur, moine, pape, cardinal, archevêque, abbé, sœur, nonne, diacre, pope, aumônier, vicaire, frère, mufti, chanoine, ayatollah, lama, jésuite
religion, confession, croyance, culte: islam, christianisme, judaïsme, bouddhisme, hindouisme, catholique, protestant, musulman, orthodoxe, juif, athée, évangélique, anglican, chiite, sunnite, mormon, animisme, sikhisme, calviniste, luthérien, vaudou, taoïsme
religion: catholicisme, protestantisme
rite, prière: messe, baptême, communion, ramadan, pèlerinage, confession, procession, circoncision, bar-mitsva, bénédiction, angélus, chemin, aïd, ordination, office, sabbat
roi: émir, sultan, prince, empereur, tsar, pharaon, shah
roman, histoire: polar, thriller, conte, récit, saga, nouvelle, fable, épopée, trilogie, autofiction, intrigue, feuilleton
sacré, saint: bible, coran, torah, évangile, talmud, testament, psaume, genèse, véda, épître, sourate
saint: jésus, moïse, abraham, marie, pierre, paul, noé, apôtre, jean, martyr, prophète, jeanne, évangéliste, françois
sculpture, statue: buste, bronze, marbre, bas-relief, gisant, colosse, effigie, statuette, stèle, totem
secte: scientologie, raël, jéhovah, temple, miviludes, solaire, adepte, moon, anthroposophie
singe, primate: gorille, chimpanzé, orang-outan, macaque, babouin, ouistiti, gibbon, bonobo, lémurien, capucin
souverain, monarque, régner: roi, reine, empereur, impératrice, prince, tsar, sultan, émir, pharaon, duc, régent, shah, calife, louis, charles, trône, dynastie
tableau, peinture, peindre: portrait, paysage, autoportrait, fresque, aquarelle, huile, triptyque, joconde, retable, icône, gouache, guernica
tag: bombe de peinture
taguer: bomber, peinturlurer
visiter, touristique: musée, château, cathédrale, plage, jardin, grotte, vestige, abbaye, exposition, zoo, aquarium, remparts, parc, belvédère
`
