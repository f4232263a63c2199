// Animals and plants: words that say nearly the same, then what may answer for what.

export const ANIMALS_AND_PLANTS = `
animal rights activist, animal defender, anti-speciesist
animal rights, animal welfare, animal protection
animal shelter, dogs' home, refuge, rescue centre
animal, beast, creature
animals, wildlife, fauna, beasts, creatures
ape, primate, gorilla
aquarium, fish tank, marine park
asian hornet, hornet, nest
badger, sett
barking, bark, howl, yelp
bat, flying mammal
bear, grizzly, polar bear, cub
bee, honeybee, bumblebee, swarm
beekeeper, apiarist, hives
bees, hive, swarm, colony
bird cage, aviary
bird flu, avian flu, avian influenza
bird of prey, raptor, falcon, eagle, hawk, buzzard, vulture
bird watcher, ornithologist, birder, twitcher
birds, fowl, avian
bite, bitten, mauled, teeth
bitten, mauled, bite, savaged
bouquet, flowers, bunch
branch, bough, limb
breed, rear, raise, reproduce
breeder, stockbreeder, farmer, raiser
breeding, reproduction, mating
bring back, reintroduce, reintroduction, return, restore, revive
brought back, reintroduced, returned, restored
bugs, insects, bedbugs
bull fight, bullfight, corrida, bullfighting
bull, ox
bullfighter, matador, toreador
bunch of flowers, bouquet, wreath
bush, shrub, hedge
calf, young cow, veal
camel, dromedary
cat, feline, tomcat, moggy
caterpillar, larva
chicken, hen, cockerel, poultry, chick
chop down, cut down
circus animals, performing animals, wild animals in circuses
claws, talons
cow, cattle, heifer, bovine
cows, cattle, herd, bovine
crab, crustacean
crocodile, alligator, caiman
cruelty to animals, animal cruelty, mistreated animals, abuse of animals
cut down a tree, chop down, uproot
cut down trees, logging, deforestation
cut the grass, mow, mowing, lawnmower, trim
cuts the grass, mows, mowing
deer, stag, doe, roe deer, fawn
dog bite, bitten, mauled, attacked by a dog
dog, hound, canine, pooch, mutt
doggy, dog, puppy
dogs' home, animal shelter, kennel
dolphin, porpoise, cetacean
donkey, ass, mule
duck, mallard, drake
dying out, endangered, extinction, disappearing, threatened
elephant, pachyderm, tusker, jumbo
enclosure, pen, cage, paddock
endangered, threatened with extinction, protected
escaped animal, escaped from the zoo
extinct, disappeared, vanished
feathers, plumage
flock, herd, sheep
flower, bloom, blossom, bouquet
forest, woodland, woods, jungle
fox, vixen, cubs
frog, toad, amphibian
fur, pelt, mink
gave birth to cubs, born at the zoo, litter
goose, geese, gander
grass, lawn, turf, meadow
guide dog, assistance dog
gulls, seabirds, seagulls
hedge, bush, thicket
hedgehog, spiny
hen, chicken, laying hen
hippo, hippopotamus
hive, beehive, colony
horn, antlers
horse riding, equestrian, riding
horse, mare, stallion, pony, equine
insect, bug, creepy-crawly
ivory, tusks, elephant
jellyfish, medusa
jungle, rainforest, tropical forest
kennel, dog pound, dogs' home
kitten, young cat
kitty, kitten, cat
lamb, young sheep
leash, lead for the dog
lice, nits, head lice
lion, lioness, big cat
little dog, puppy, pup, small dog
lizard, reptile, gecko, iguana
monkey, ape, primate, chimpanzee
moose, elk
mosquito, gnat, insect
moss, lichen
mouse, rodent, mice
mushroom, fungus, toadstool, truffle
muzzle, muzzled
nest, brood, eggs
octopus, squid
otter, beaver
parrot, parakeet, budgie, macaw
paw, foot
pest control, extermination, exterminator, rat catcher
pet owner, master, dog owner, cat owner
pet, domestic animal, companion animal
pig, hog, swine, piglet
plant, vegetation, flora, shrub
plants, flora, vegetation
poisonous plant, toxic, hemlock
pony, small horse, foal
puppy, pup, young dog
pups, litter, puppies
put to sleep, euthanised, put down
rabbit, bunny, hare
rain forest, jungle, amazon
rat, rodent, vermin, mouse
rewilding, reintroduction, return to nature
rhino, rhinoceros
rooster, cockerel, cock
roots, stump
seagull, gull, seabird
seal, sea lion
seaweed, algae, kelp
seed, grain, sow
shark attack, bitten by a shark
shark, great white
shepherd, flock, sheep farmer, herdsman
slaughter, cull, abattoir
slaughterhouse, abattoir, butchery
snail, slug
snake, serpent, reptile, viper
sniffer dog, detection dog, police dog
species, breed, variety
spider, arachnid, tarantula
squirrel, rodent
stable, stud, riding school
stables, horse yard, stud farm, riding school
stray dog, abandoned dog, ownerless dog
stray, abandoned, ownerless, wandering
swan, cygnet
tail, hindquarters
tick, parasite
tiger, tigress, big cat
trap, snare
trees, wood, forest, plantation
turkey, poultry
turtle, tortoise
vermin, pests, rats, rodents
vet, veterinary surgeon, veterinarian, animal doctor
wasp, hornet
weeds, undergrowth, brush
whale, cetacean, orca, sperm whale
wild boar, boar, wild pig
wildlife, fauna, wild animals
wolf, wolves, pack
wolves, pack, predator
woodland, forest, wood, trees, grove
woods, forest, woodland, copse
worm, earthworm, maggot
young animal, cub, calf, pup, foal
zoo keeper, zookeeper, animal handler, carer
zoo, animal park, wildlife park, safari park, menagerie
animal: beaver, cattle, mammal, beast, reptile, rodent, otter, badger, hedgehog, squirrel, hare, kangaroo
animal: bison
animal: mare, foal, bull, calf, ewe, lamb, stag, camel, giraffe, hippo, rhino, zebra, koala, gorilla, chimpanzee
animal: pet, livestock, wildlife, species, predator, hyena, jackal, mole, rat, mouse, ferret, mink, raccoon, puma
at risk: endangered, threatened with extinction, protected
bear: grizzly, polar bear, cub, brown bear
big cat: lioness, jaguar, feline, cougar, wildcat
bird: gull, sparrow, robin, hawk, falcon, kite, heron, pelican, parrot, magpie, starling, cuckoo, turkey, ostrich
bird: seabird, chick, kestrel, puffin, albatross, raven, blackbird, nightingale, peacock, cormorant
bring back: reintroduce, restore, reinstate, repatriate, return
cat: kitten, tomcat, siamese, feline
cow: cattle, heifer, calf, bull, ox, herd, bovine, livestock
cut down trees: deforestation, logging, felling of trees
deer: stag, doe, roe, fawn, elk, moose, reindeer
died out: extinct, disappeared, vanished
dog: puppy, hound, greyhound, collie, mastiff, bulldog, beagle, husky, sheepdog, bitch, mongrel, sniffer dog
fallen tree: uprooted, trunk, branch
fish: shoal, trout
flower: carnation, iris, violet, peony, geranium, poppy, lavender, chrysanthemum, wreath, bouquet
frog: toad, amphibian, tadpole
goat: billy goat, ibex, chamois
horse: mare, stallion, foal, pony, racehorse, gelding, thoroughbred, colt, filly
insect: beetle, moth, dragonfly, ladybird, grasshopper, termite, flea, louse, caterpillar
killed animals: culled, slaughtered, put down, euthanised
mate: breed, reproduce
monkey: ape, chimp, baboon, macaque, gorilla, orangutan
on the loose: escaped animal, escaped from the zoo
pest: rat, insect, rodent, vermin, locust, weevil
pig: boar, sow, piglet, swine, hog
put down: euthanised, slaughtered, culled, destroyed, killed
rats: rodents, vermin, pests
rodent: rat, mouse, squirrel, beaver, hamster, marmot
sheep: ewe, lamb, flock, mutton
snake: boa, anaconda, serpent, reptile, mamba
tree: elm, ash, beech, willow, chestnut, maple, fir, lime, spruce, yew, sycamore, conifer, apple tree, sequoia, trunk
whale: cetacean, sperm whale, humpback, orca, beluga
wood: forest, timber, plank, log, oak, pine
`
