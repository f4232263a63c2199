// English of everyday life: French, most usual first. team mate to zookeeper, one entry a line.

export const EVERYDAY_TEA_ZOO = `
team mate: coéquipier
tear down: arracher
tear off: arracher
tear out: arracher
tear up: arracher
tell apart: distinguer
tenancy: bail
tender: tendre
tenement: immeuble
tent: chapiteau
tentacle: tentacule
terminal: incurable
terrible: affreux
test: analyse
test result: résultat d'analyse
testing: dépistage
textbook: manuel
thaw: fonte
theme park: parc
thermometer: thermomètre
thin: maigre
think over: réfléchir
think through: réfléchir
think up: imaginer
third floor: troisième étage
thriller: roman policier | thriller
throw in: jeter
ticket holder: spectateur | détenteur
ticket office: billetterie | guichet
ticket window: guichet
tie: lien | lier
tie up: amarrer
tighten up: durcir | renforcer
timetable: calendrier | emploi du temps
tin roof: toit de tôle
tip: tuyau
tip off: souffler
tire out: épuiser
tissue: mouchoir
tobacconist: bureau de tabac
tollbooth: péage
tombstone: pierre tombale
toolbox: boîte à outils
top prize: premier prix | grand prix | récompense
top speed: vitesse maximale | vitesse de pointe
torch: lampe torche
torrent: torrent
torrential: torrentiel
tortoise: tortue
touch off: déclencher
touch on: évoquer
touchline: touche
tour date: date | concert
tourist office: office de tourisme
tow away: remorquer
tow rope: remorque
tower: clocher
town clerk: secrétaire de mairie | greffier
town council: mairie
town councillor: conseiller municipal | élu
town hall meeting: réunion publique
town planning: urbanisme
track: circuit
trade: métier
trade fair: salon | foire
trade in: échanger
trader: marchand
tradesman: artisan
trading: négoce
traffic accident: accident de la circulation
traffic light: feu tricolore
trail: trace
train crash: accident ferroviaire
train driver: mécanicien | conducteur
trainee: apprenti
trainer: formateur | dresseur
training centre: centre de formation
training ground: terrain d'entraînement
transcript: transcription | retranscription | procès-verbal
traumatised: traumatisé
travel agency: agence de voyages
traveller: gens du voyage
treatment plant: station de traitement | station d'épuration | usine de traitement
tree house: cabane
trestle: tréteau
triathlon: triathlon
trick: tour
trick into: piéger | duper
trigger: gâchette
trip: excursion
trip up: piéger
trolley: chariot | caddie
trophy: coupe
trough: auge | abreuvoir
trouserleg: pantalon
trust: fondation
trustee: administrateur
try on: essayer
try out: essayer | tester
tube: métro
tugboat: remorqueur
tuition: cours
tulip: tulipe
turbine: éolienne
turn away: renvoyer | refuser
turn down: débouter
turn off: débrancher | fermer
turn on: ouvrir
turn out: venir
turn over: se renverser
turn round: faire demi-tour
turn up: venir | révéler | trouver | découvrir
turn upside down: bouleverser | retourner
turnstile: tourniquet
turret: tourelle
tutor: professeur
TV host: animateur | présentateur
TV set: téléviseur
twig: brindille
twin sister: sœur jumelle
typing error: faute de frappe
typo: coquille | faute de frappe
unanswered: sans réponse
unauthorised: non autorisé
unbroken: ininterrompu
unconscious: sans connaissance
underpaid: sous-payé
underpass: passage souterrain
understanding: accord
unequal: inégal
uneven: inégal
unfair: inéquitable
unfit: inapte | impropre
unfit for consumption: impropre à la consommation
unforeseen: imprévu
unfounded: infondé | sans fondement
unhealthy: malsain
uninjured: indemne
uninsured: non assuré
unintentional: involontaire
union boss: dirigeant syndical
union leader: secrétaire général
union man: syndicaliste
union official: responsable syndical | syndicaliste | délégué
union rep: représentant syndical
union representative: délégué syndical | syndicaliste | délégué | représentant syndical
unlock: ouvrir
unmask: démasquer
unpaid: impayé | non payé | bénévole
unpaid leave: congé sans solde
unprotected: sans protection
unsold: invendu
unspoiled: préservé
unsure: incertain | ignorer | savoir
unwilling: refuser
upbringing: éducation
update: point
upstream: en amont
urn: urne
use up: épuiser
usher: placeur | ouvreuse
vacuum cleaner: aspirateur
value: estimer
vandalise: vandaliser | saccager
varied: varié
varnish: vernis
vat: cuve
vault: voûte
vegetable garden: potager
vegetable plot: potager
vending machine: distributeur
vendor: vendeur
vent: aération | bouche
veranda: véranda
verse: vers
vertigo: vertige
vessel: bateau
vestry: sacristie
vet: praticien
veterinarian: vétérinaire
veterinary: vétérinaire
viaduct: viaduc
vicarage: presbytère
vice principal: principal adjoint
video footage: images | vidéo
vigil: veillée
village green: place du village
village hall: salle des fêtes | salle communale
village shop: épicerie
village square: place du village | place
vindicate: donner raison
vine: cep
vine grower: vigneron | viticulteur
vineyard hut: cabane
vintage: cru
viper: vipère
vocation: vocation
voicemail: répondeur
void: annuler
vouch for: garantir
voucher: bon d'achat
voyage: traversée
vulture: vautour
waiter: garçon
waiting room: salle d'attente
walk: balade
walk out of: quitter
walk through: traverser
walkway: passerelle | allée
wall: muraille
wall up: murer
walnut: noyer | noix
war memorial: monument aux morts
warbler: fauvette
ward: salle
warden: directeur
warm up: réchauffer
warning sign: signe avant-coureur
warranty: garantie
wary: méfiant
wash away: balayer
wash house: lavoir
wash off: laver
wash up: rejeter
washbasin: lavabo
washer: rondelle
wasp sting: piqûre
waste away: dépérir
waste collection: collecte des déchets
waste ground: terrain vague | friche
waste water: eaux usées
watch over: surveiller | veiller
watchdog: autorité | régulateur | chien de garde
watchmaker: horloger
water bill: facture d'eau
water butt: récupérateur d'eau
water company: compagnie des eaux | eau
water cut: coupure d'eau
water level: niveau
water main: conduite
water sample: prélèvement | échantillon
water shortage: manque d'eau
water supply: approvisionnement en eau | alimentation en eau | eau
water table: nappe phréatique
water tower: château d'eau
waterfront: front de mer | quai
watering can: arrosoir
waterlogged: gorgé d'eau | détrempé
waterway: cours d'eau | voie navigable
waterworks: usine des eaux
wave off: saluer
wax: cire
wear down: user
wear off: s'estomper
wear out: user
weather forecast: prévision
weather service: Météo-France | météo
weather station: station météo
weathercock: girouette | coq
weathervane: girouette
wedding dress: robe de mariée
wedding ring: alliance
weed: mauvaise herbe
weedkiller: herbicide
weigh: poids
weigh in: peser
weir: barrage | seuil
welding: soudure
wetland: zone humide | marais
wheel: barre
wheelbarrow: brouette
wheelie bin: poubelle | bac
whereabouts: où se trouver
whirlwind: tornade | tourbillon
wig: perruque
wildfire: feu
will: testament | volonté
win back: récupérer
winch: treuil
wind down: ralentir
window: vitre
window cleaner: laveur de vitres
window pane: vitre | carreau
windowsill: rebord de fenêtre
wine growing: viticulture | viticole
wine merchant: négociant en vin
wipe away: essuyer
wipe off: effacer
wire fence: grillage | clôture
wire fraud: fraude
wiretap: écoute téléphonique
wiring: câblage | électricité
wish for: souhaiter
wither: flétrir
wolf pack: meute
woodcutter: bûcheron
woodpecker: pic | pivert
woods: forêt
woodshed: bûcher
woodwork: menuiserie | boiserie
work accident: accident du travail
work on: intervenir | plancher
work out: trouver
work permit: permis de travail
work to rule: grève du zèle
workbench: établi
workforce: salarié | personnel
working day: jour ouvrable | journée de travail
workman: ouvrier
workmate: collègue
workplace accident: accident du travail
works council: comité d'entreprise | comité social et économique
wrap up: emballer
wreck: naufrage
wrench: clé
wristwatch: montre
write back: répondre
write down: noter | inscrire
write in: écrire
write off: effacer | épave
write out: rédiger
write up: rédiger
writing: écriture
written warning: avertissement
wrong: erroné | erreur
wrongdoing: délit | irrégularité
yacht: voilier
yachtsman: plaisancier
yard: chantier
yearly: par an
yeast: levure
young offender: mineur délinquant
youngster: enfant
youth centre: maison des jeunes | MJC
youth club: maison des jeunes
zip: fermeture éclair
zip code: code postal
zookeeper: soigneur | gardien | animalier
`
