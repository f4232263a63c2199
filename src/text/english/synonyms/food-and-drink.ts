// Food, drink, cooking and restaurants: words that say nearly the same, then what may answer for what.

export const FOOD_AND_DRINK = `
alcohol-free, non-alcoholic, without alcohol
alcoholic, drink problem, heavy drinker
bacon, ham, pork
baked, oven-cooked, roasted
baker, bakery, bread maker
banquet, feast, gala dinner
barbecue, bbq, grill, cookout
beans, pulses, lentils
beer, ale, lager, stout, pint
best before date, expiry date, use-by date, sell-by date
binge drinking, heavy drinking, excessive drinking, alcohol abuse
biscuit, cookie, shortbread
booze, alcohol, drink, spirits, liquor
bottle, flask, flagon
bottled water, mineral water
bread, loaf, baguette
breakfast, morning meal
brew, beer, brewing
brewery, brewer, beer
burger, hamburger, cheeseburger
butter, margarine, fat
cafe, coffee shop, bistro
cake, gateau, tart, pastry, pie
cereal, grain, wheat, corn flakes
cheese maker, cheesemaker, dairy
chef, cook, head cook
chocolate, cocoa, praline
choke on food, choked, suffocated
cigarette, smoke, tobacco
ciggie, cigarette
closed by hygiene, unsanitary, rats in the kitchen
coffee shop, cafe, tea room
coffee, espresso, cappuccino
cook, prepare food, make a meal
cooking pot, saucepan, casserole
crockery, plates, dishes, tableware
cutlery, knife and fork, silverware
dairy, milk, cheese, butter
dehydrated, lack of water, dehydration
delicious, tasty, succulent, mouth-watering
dessert, pudding, sweet course
diet, regime, slimming, lose weight
diner, customer, guest, restaurant-goer
diners, customers, guests
dinner, evening meal, supper
disgusting, foul, inedible
dish, recipe, plate
drink, beverage, sip, swallow
drinking water, tap water, potable water
drunkard, alcoholic, drinker
eat out, dine, restaurant
eat, consume, feed, swallow, devour
eatery, restaurant, cafe
eggs, egg, omelette
fag, cigarette
famine, hunger, starvation, food shortage
fast food, burger, junk food, hamburger
feast, banquet, big meal
fell ill, got sick, taken ill, sick
flour, wheat
food poisoning, salmonella, listeria, e coli, intoxication
food waste, leftovers, unsold food, wasted food
food, meal, foodstuff, provisions, nourishment
foodie, gourmet, food lover
frozen food, frozen, deep-frozen
fruit juice, juice, orange juice
fry, fried, frying pan
frying pan, pan, skillet
glass, goblet, tumbler
gluten free, coeliac
gone off, rotten, spoiled, rancid, mouldy
got sick, fell ill, ill, poisoned, unwell, taken ill
gourmet, foodie, epicure
ground beef, minced beef, mince
grub, food, meal
hangover, drank too much
hot dog, sausage, frankfurter
hungry, starving, famished, hunger
hygiene inspection, health inspectors, food safety
ice cream, sorbet, gelato, sundae
inedible, unfit for consumption, disgusting
inn, pub, tavern, hostelry
jam, marmalade, preserves
junk food, fast food, unhealthy food
kitchen, cooking, cuisine
landlord of the pub, publican, innkeeper
leftovers, scraps, food waste
lose weight, slim, slimming, weight loss, shed pounds, shed kilos
lunch, midday meal, luncheon
malnourished, undernourished, malnutrition, underfed
meat, beef, pork, lamb, poultry
michelin star, starred chef, gastronomic guide
minced meat, mince, ground beef
moonshine, bootleg alcohol, adulterated alcohol
no booze, alcohol-free, dry, teetotal
non alcoholic, alcohol-free, soft
noodles, pasta, ramen
organic, bio, pesticide-free
out of date, expired, past its sell-by date
pastry cook, pastry chef, confectioner
pastry, cake, croissant
peanut, groundnut
picnic, outdoor meal
pizza, pizzeria, margherita
plate, dish, crockery
pork, pig, ham
posh restaurant, gourmet, gastronomic, fine dining
pot, saucepan, pan
potato, spud, tuber
prawn, shrimp
pub, bar, tavern, inn, boozer
publican, pub landlord, innkeeper, bar owner
puke, vomit, throw up
recipe, ingredients, method of cooking
restaurant owner, restaurateur, chef
restaurant, eatery, bistro, brasserie, diner
rice, paddy, risotto
salad, lettuce, greens
salt, sodium
sandwich, panini, bap
school meals, canteen food, canteen
seafood, shellfish, fish
shellfish, oysters, mussels, clams, crab, prawns, lobster
slimming, lose weight, weight loss, diet
smoker, tobacco, cigarettes
snack, bite to eat, nibble
sober, teetotal, abstinent, alcohol-free
soda, soft drink, fizzy drink, lemonade
sparkling wine, champagne, prosecco, bubbly, fizz
spirits, liquor, alcohol, brandy
starter, appetiser
starve, hunger, famine, starvation
starving, hungry, famine, hunger, malnutrition
steak, beef, sirloin, fillet
sugar, sweetener, sucrose
sweets, candy, confectionery, lollipop
takeaway, take-out, food to go
tap water, mains water, drinking water
tasty, delicious, succulent, flavour
tea time, afternoon tea
tea, cuppa, infusion
thirsty, thirst, dehydrated
throw up, vomit, vomiting
tinned food, canned food, preserves
tip for waiter, gratuity
tobacco, cigarettes, smoking
vape, e-cigarette, electronic cigarette, vaping
vegan, plant-based, vegetarian
vegetables, greens, veg
vegetarian, meat-free, vegan
vineyard, winery, wine estate, vines
waiting staff, waiters, waitresses
wine harvest, grape harvest, vintage, grape picking
wine, vintage, claret, burgundy
without booze, alcohol-free, non-alcoholic, teetotal
ate: consumed, swallowed, devoured, dined, feasted
bake: oven, bread, cake, pie
bar: pub, tavern, bistro, inn, cafe, saloon
be sick: throw up, vomit, vomiting
beer: ale, lager, stout, pilsner, pint, brew
berries: strawberry, raspberry, blueberry, blackberry
booze: wine, beer, spirits, whisky, vodka, gin, alcohol, champagne
bread: loaf, baguette, roll, toast, bun
cake: gateau, tart, pastry, muffin, sponge, brownie
cheese: camembert, cheddar, roquefort, brie, mozzarella, gouda, feta
coke: cocaine, coca
cook: chef, prepare, bake, roast, boil, fry, grill, simmer
cooking: cuisine, gastronomy, recipe
dish: stew, soup, casserole, curry, pie, roast, paella, couscous
drink: beverage, beer, wine, juice, lemonade, cocktail, milk, spirit, soft drink, cider
first course: starter, appetiser
fish: plaice, haddock, mackerel, anchovy, turbot, sea bass, carp, pike, perch
food poisoning: fell ill, salmonella, listeria, e. coli, contaminated, botulism
food: meal, dish, foodstuff, menu, produce, groceries, ration, ingredient, snack, diet, product
fruit: raspberry, blueberry, plum, fig, mango, pineapple, kiwi, watermelon, citrus, berry
grain: wheat, barley, maize, oats, rye, cereal
herb: basil, thyme, parsley, mint, rosemary
meal: lunch, dinner, breakfast, supper, banquet, feast, menu, buffet, brunch, picnic
meat: beef, pork, veal, lamb, mutton, poultry, venison, horsemeat, mince, minced
nut: almond, walnut, peanut, hazelnut, cashew
pasta: spaghetti, lasagne, macaroni, ravioli, noodles
poultry: chicken, turkey, duck, goose
shellfish: oyster, mussel, clam, prawn, shrimp, crab, lobster, scallop, langoustine, cockle, whelk
slimming drug: weight, obesity
spice: saffron, pepper, cinnamon, vanilla, paprika, ginger, cumin
spirits: whisky, gin, vodka, rum, cognac, brandy, tequila
sweet: sugar, dessert
vegetable: spinach, pea, aubergine, courgette, pepper, cucumber, turnip, beetroot, pumpkin, mushroom, cauliflower
weed: cannabis, marijuana
wine: bordeaux, burgundy, claret, champagne, prosecco, vintage, vineyard
`
