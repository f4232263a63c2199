// English: French, most usual first. One entry a line.

export const HOME_AND_BODY = `
food: nourriture | alimentation | alimentaire | aliment
meal: repas
breakfast: petit-déjeuner | petit déjeuner
lunch: déjeuner
dinner: dîner
snack: goûter | en-cas | collation
dish: plat
recipe: recette
ingredient: ingrédient
menu: menu
bread: pain
baguette: baguette
croissant: croissant
pastry: pâtisserie | viennoiserie
cake: gâteau
biscuit: biscuit
cookie: biscuit | cookie
chocolate: chocolat
sugar: sucre
salt: sel
pepper: poivre | poivron
flour: farine
egg: œuf
milk: lait | laitier
cheese: fromage
butter: beurre
cream: crème
yogurt: yaourt
ice cream: glace
honey: miel
jam: confiture | embouteillage
meat: viande
beef: bœuf
veal: veau
pork: porc
ham: jambon
sausage: saucisse | saucisson
bacon: lard | bacon
burger: burger | hamburger
steak: steak
seafood: fruits de mer
shrimp: crevette
mussel: moule
fruit: fruit
apple: pomme
pear: poire
banana: banane
lemon: citron
grape: raisin
strawberry: fraise
cherry: cerise
peach: pêche
apricot: abricot
tomato: tomate
vegetable: légume
potato: pomme de terre
French fries: frites
carrot: carotte
onion: oignon
garlic: ail
cabbage: chou
salad: salade
lettuce: laitue | salade
bean: haricot
lentil: lentille
mushroom: champignon
olive: olive
olive oil: huile d'olive
sunflower oil: huile de tournesol
pasta: pâtes
noodle: nouille
soup: soupe
sauce: sauce
mustard: moutarde
vinegar: vinaigre
truffle: truffe
coffee: café
tea: thé
juice: jus
soda: soda
wine: vin
red wine: vin rouge
white wine: vin blanc
champagne: champagne
beer: bière
whisky: whisky
spirit: esprit | spiritueux
plate: assiette | plaque
bowl: bol
fork: fourchette
spoon: cuillère
pan: poêle | casserole
pot: pot | casserole
oven: four
stove: cuisinière | poêle
fridge: réfrigérateur | frigo
freezer: congélateur
dishwasher: lave-vaisselle
washing machine: lave-linge | machine à laver
household appliance: électroménager | appareil ménager
furniture: meuble | mobilier
bed: lit
mattress: matelas
pillow: oreiller
blanket: couverture
sheet: drap | feuille
chair: chaise
armchair: fauteuil
sofa: canapé
desk: bureau
shelf: étagère
wardrobe: armoire | garde-robe
cupboard: placard
drawer: tiroir
mirror: miroir
lamp: lampe
candle: bougie
lighter: briquet
carpet: tapis | moquette
curtain: rideau
heating: chauffage
boiler: chaudière
radiator: radiateur
air conditioning: climatisation
heat pump: pompe à chaleur
insulation: isolation
tap: robinet
bathtub: baignoire
soap: savon
towel: serviette
skull: crâne
hair: cheveux | poil
blond: blond
bald: chauve
beard: barbe
bearded: barbu
moustache: moustache
forehead: front
eye: œil | yeux
eyes: yeux
eyebrow: sourcil
ear: oreille
nose: nez
cheek: joue
mouth: bouche
lip: lèvre
tooth: dent
teeth: dents
dental: dentaire
tongue: langue
chin: menton
jaw: mâchoire
neck: cou | nuque
throat: gorge
shoulder: épaule
arm: bras | armer
elbow: coude
wrist: poignet
hand: main | remettre
finger: doigt
thumb: pouce
chest: poitrine | thorax | coffre
breast: sein
rib: côte
spine: colonne vertébrale
stomach: estomac | ventre
belly: ventre
abdomen: abdomen
waist: taille
hip: hanche
leg: jambe
thigh: cuisse
knee: genou
ankle: cheville
heel: talon
toe: orteil
skin: peau
bone: os
muscle: muscle | musculaire
nerve: nerf
vein: veine
blood: sang | sanguin
heart: cœur | cardiaque
organ: organe | orgue
tissue: tissu
limb: membre
gaze: regard
handshake: poignée de main
gesticulate: gesticuler
breath: souffle | respiration
voice message: message vocal
tattoo: tatouage
tattooed: tatoué
piercing: piercing
wrinkle: ride
corpulence: corpulence
slim: mince
overweight: surpoids | en surpoids
clothes: vêtements | habits
clothing: vêtements | habillement
garment: vêtement
outfit: tenue
dressed: vêtu | habillé
shirt: chemise
T-shirt: tee-shirt | T-shirt
sweater: pull
sweatshirt: sweat-shirt
hoodie: sweat à capuche
hooded: encapuchonné | cagoulé
hood: capuche | capot
balaclava: cagoule
masked: masqué | cagoulé
disguise: déguisement | se déguiser
costume: costume | déguisement
jacket: veste | blouson
coat: manteau
raincoat: imperméable
anorak: anorak
tracksuit: survêtement
trousers: pantalon
pants: pantalon
jeans: jean
shorts: short
skirt: jupe
underwear: sous-vêtements
swimsuit: maillot de bain
bikini: bikini
sock: chaussette
shoe: chaussure
shoes: chaussures
boot: botte | coffre
sneakers: baskets
slipper: pantoufle | chausson
hat: chapeau
baseball cap: casquette
glove: gant
scarf: écharpe | foulard
belt: ceinture
bulletproof vest: gilet pare-balles
vest: gilet
glasses: lunettes
sunglasses: lunettes de soleil
ring: bague | anneau | sonner
necklace: collier
bracelet: bracelet
earring: boucle d'oreille
purse: sac à main | porte-monnaie
handbag: sac à main
umbrella: parapluie
fabric: tissu
cotton: coton
wool: laine
silk: soie
fur: fourrure
perfume: parfum
cosmetics: cosmétiques
make-up: maquillage
key ring: trousseau
bunch of keys: trousseau | trousseau de clés
set of keys: trousseau | jeu de clés
spare key: double des clés
`
