// Objects, materials and clothes: words that say nearly the same, then what may answer for what.

export const OBJECTS_MATERIALS_AND_CLOTHES = `
acid, corrosive
alarm clock, clock
alarm, siren, alert
ammo, ammunition, munitions, shells
ammunition, munitions, cartridges, shells
ashes, embers, cinders
axe, hatchet
bag, sack, pouch
balloon, inflatable
banner, streamer, placard
barrel, cask, drum, keg
baseball bat, bat
basket, hamper
beam, girder, joist
beanie, woolly hat, bonnet
belongings, possessions, personal effects, property
belt, strap
bikini, swimsuit
blade, knife, sharp edge
blanket, quilt, duvet, cover
bling, jewellery
body armour, bulletproof vest
boots, wellingtons, footwear
bow, crossbow
box, crate, carton
bra, brassiere
bracelet, bangle
brick, block
bucket, pail
bulldozer, digger, excavator
bullet, projectile, cartridge
bullet-proof vest, body armour, flak jacket
bullets, ammunition, cartridges
button, switch
cable, wire, line
candle, taper
cap, baseball cap, peaked cap
cardboard, carton
catwalk, fashion show, runway
cement, concrete, mortar
chainsaw, power saw
clad, dressed, wearing
clay, earth
clock, watch, timepiece
cloth, fabric, textile
clothes, clothing, garments, outfit, attire, apparel
clothing, garments, clothes, apparel
coat, overcoat, jacket, raincoat, anorak, parka
cobblestone, paving stone, cobble
concrete, cement
contact lenses, lenses
copper, copper cable
corroded, rusted, rust
corrosive, acid
cotton, linen
cradle, crib, cot
crane, hoist
crate, box
cuddly toy, soft toy, teddy bear
daubed, painted, sprayed, graffitied
designer clothes, haute couture, luxury brand
diamond, gem, precious stone
digger, excavator, bulldozer, mechanical shovel
dirt, soil, earth
doll, figurine
dress, gown, frock
dust, powder
engine, motor
envelope, letter
equipment, gear, apparatus, kit
explosives, dynamite, tnt
fabric, cloth, textile, material
fashion designer, couturier, stylist, designer
fashion show, catwalk, runway show
fashion, couture, style
filter, strainer
flag, banner, colours, ensign, standard
flip flops, sandals
flyer, leaflet, tract
forklift, lift truck
fur coat, fur, mink
garment, item of clothing
gas cylinder, gas bottle, canister
gear, equipment, kit, apparatus
gem, precious stone, jewel
glasses, spectacles
glove, mitten
gloves, mittens
gold, bullion, golden
gown, dress, robe
gravel, shingle
handle, knob
hat, cap, headgear, beret
hatchet, axe
helmet, hard hat, headgear
high heels, heels, stilettos, pumps
high-vis, yellow vest, high-visibility
hooded, hood, hoodie, balaclava
hoodie, hooded top, sweatshirt
hose, pipe
iron, cast iron
item, object, article
jacket, blazer, coat
jeans, denim
jersey, shirt, football shirt
jewels, jewellery, gems
keg, barrel
kilt, tartan
kite, flying toy
ladder, steps
leaflet, flyer, pamphlet, tract, brochure
leather, hide
leggings, tights
lever, handle
lighter, matches
log, trunk
matches, lighter
metal thief, copper theft
mirror, looking glass
model, mannequin, cover girl, catwalk
mysterious object, unidentified object
nail, screw, rivet
necklace, pendant, chain
needle, syringe
object, item, article
oil paint, canvas
outfit, attire, dress, clothes
overalls, boiler suit, dungarees
padlock, lock
paint thrown, daubed, splashed with paint
paint, gloss, varnish
paper sheet, leaflet
paving stone, slab, cobblestone
pearl, bead
pebble, stone
pen, ballpoint, biro
pencil, crayon
pillow, cushion
placard, banner, sign
plank, beam
plastic, polythene, polymer
plug, socket
possessions, belongings, assets
powder, dust
pram, pushchair, buggy
precious stone, gem, diamond, jewel
pump, compressor
purse, wallet, handbag
raincoat, mac, waterproof
razor, blade
rope, cord, string, cable
rubber, latex
rubbish bag, bin bag
rust, corrosion, rusty
rusty, corroded, rust
safe, strongbox, vault
sand, gravel
saw, chainsaw
scaffold, scaffolding
scarf, shawl
scissors, shears
scrap metal, scrap iron, wreck
screen, monitor
screw, bolt
second-hand clothes, vintage clothing, used clothes
sheet, linen
shell, mortar, projectile
shield, riot shield
shirt, blouse, t-shirt
shoe, footwear, boot
shoes, footwear, boots
shorts, bermudas
shovel, spade
signpost, sign, road sign
silk, satin
silver, silverware
siren, alarm
skirt, kilt, miniskirt
smoke, fumes
soap, shampoo, detergent
socks, stockings
soil, earth
spade, shovel
spare part, component
spear, lance, javelin
specs, glasses, spectacles
spray paint, aerosol, graffiti
spring, coil
stamp, postage
steel, steelworks
sticker, label, badge
stone, rock, pebble
string, cord, twine
stuff, things, belongings
suit, tuxedo, dinner jacket
sunglasses, dark glasses
swimming costume, swimsuit, bathing suit
swimsuit, bathing suit, swimming costume, bikini, trunks
sword, sabre, blade
syringe, needle
teddy bear, teddy, cuddly toy, soft toy
tee, t-shirt, tee-shirt
textile, fabric, clothing industry
thing found, object, item
tiara, diadem, crown
tights, stockings
toolbox, tools
tools, equipment, implements
toothbrush, toothpaste
towel, cloth
tuxedo, dinner jacket, black tie
umbrella, parasol
underwear, lingerie, knickers, boxer shorts, bra, briefs
undies, underwear
uniform, livery
valve, tap
walking stick, cane
wallet, purse, billfold
watch, wristwatch, timepiece
wear, dressed, clad, sport
wearing, dressed, clad
wheel, castor
whistle, siren
wire, cable
wool, fleece
yellow vest, high-visibility vest, gilets jaunes
bag: holdall, sack, pouch, satchel, purse, shopping bag, sports bag, rucksack
clothes: garment, outfit, attire, dress, costume, suit, uniform, trousers, underwear, jumper, sweater, robe, gown
club: baton, truncheon, cudgel
diamond: brilliant
dress: gown, robe, wedding dress, skirt
dressed: clad, wearing, costume, disguised
hat: beret, bowler, top hat, bonnet, sombrero, boater, beanie, turban
in a suit: wearing, dressed, clad
jewel: pearl, ruby, sapphire, emerald, brooch, tiara, gem, pendant
knife: blade, dagger, scalpel, cutter, bladed weapon, stiletto
machine: engine, device, apparatus, robot
metal: copper, bronze, zinc, tin, brass, platinum, titanium, nickel, cobalt, uranium, chrome
model: mannequin, catwalk
shoes: trainers, boots, sandals, heels, sneakers, slippers, clogs, footwear, pumps
sign: panel, notice, placard, signboard
stick: baton, cane, rod
stones: rocks, pebbles, cobbles, projectiles
tank: armoured vehicle, panzer
tool: spade, pickaxe, chainsaw, spanner, chisel, file, pliers, rake, crowbar, wrench
top: shirt, blouse, jersey
what was he wearing: dressed, clad, jacket, hood, tracksuit, coat
wood: timber, plank, log
`
