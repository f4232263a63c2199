// Words that no one field has: words that say nearly the same, then what may answer for what.

export const OTHER_WORDS = `
audit, auditor
boo, jeer, whistle, heckle
coast, shore, coastline, seaside
cuffs, handcuffed, handcuffs
hiker, walker, rambler, trekker
manure, slurry, dung
passer-by, bystander, pedestrian, onlooker
secular, laicity
siege, surrounded, besieged, encircle
sniper, marksman, sharpshooter
stroller, pram, buggy, pushchair
translate, interpreter
wasteland, brownfield, derelict site
direction: north, south, east, west
instrument: guitar, piano, violin, trumpet, drum, cello
`
