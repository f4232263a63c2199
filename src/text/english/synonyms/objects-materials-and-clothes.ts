// Objects, materials and clothes: words that say nearly the same, then what may answer for what.

export const OBJECTS_MATERIALS_AND_CLOTHES = `
alarm clock, clock
alarm, siren, alert
ammo, ammunition, munitions, shells
ammunition, munitions, cartridges, shells
ashes, embers, cinders
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
clay, earth
clock, watch, timepiece
clothes, clothing, garments, outfit, attire, apparel
coat, overcoat, jacket, raincoat, anorak, parka
cobblestone, paving stone, cobble
contact lenses, lenses
copper, copper cable
corroded, rusted, rust
corrosive, acid
cotton, linen
cradle, crib, cot
crane, hoist
daubed, painted, sprayed, graffitied
designer clothes, haute couture, luxury brand
digger, excavator, bulldozer, mechanical shovel
dirt, soil, earth
doll, figurine
dress, gown, frock
envelope, letter
explosives, dynamite, tnt
fabric, cloth, textile, material
fashion designer, couturier, stylist, designer
fashion show, catwalk, runway show
fashion, couture, style
filter, strainer
flag, banner, colours, ensign, standard
flip flops, sandals
forklift, lift truck
fur coat, fur, mink
garment, item of clothing
gas cylinder, gas bottle, canister
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
jacket, blazer, coat
jeans, denim
jersey, shirt, football shirt
jewels, jewellery, gems
kilt, tartan
kite, flying toy
ladder, steps
leaflet, flyer, pamphlet, tract, brochure
leather, hide
leggings, tights
lever, handle
log, trunk
matches, lighter
metal thief, copper theft
mirror, looking glass
model, mannequin, cover girl, catwalk
mysterious object, unidentified object
nail, screw, rivet
necklace, pendant, chain
object, item, article
oil paint, canvas
outfit, attire, dress, clothes
overalls, boiler suit, dungarees
paint thrown, daubed, splashed with paint
paint, gloss, varnish
paper sheet, leaflet
paving stone, slab, cobblestone
pearl, bead
pen, ballpoint, biro
pencil, crayon
pillow, cushion
placard, banner, sign
plank, beam
plastic, polythene, polymer
plug, socket
possessions, belongings, assets
powder, dust
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
screw, bolt
second-hand clothes, vintage clothing, used clothes
sheet, linen
shell, mortar, projectile
shield, riot shield
shirt, blouse, t-shirt
shoe, footwear, boot
shoes, footwear, boots
shorts, bermudas
signpost, sign, road sign
silk, satin
silver, silverware
skirt, kilt, miniskirt
soap, shampoo, detergent
socks, stockings
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
`
