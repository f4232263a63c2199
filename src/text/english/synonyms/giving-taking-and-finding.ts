// Getting, giving, taking, losing and finding: words that say nearly the same, then what may answer for what.

export const GIVING_TAKING_AND_FINDING = `
accept, take, agree, receive, welcome
acquired, bought, purchased, obtained, took over, snapped up
all gone, exhausted, sold out, used up, depleted
awarded, granted, conferred, bestowed, presented, won, received, given
awarded, received, beneficiary
back into his hands, recovered, returned, handed back
beat, defeat, overcome, vanquish
beneficiary, heir, recipient
cede, hand over, relinquish, surrender
choose, pick, select, opt, elect
claw back, recover, recoup
collect, gather, pick up, receive, amass
come into money, inherit, windfall
confiscate, deprive, steal
confiscated, seized, impounded, took away
contribute, donate, chip in, give
cough up, pay, disburse
cut off supply, deprive, stop supplying
deal out, distribute, hand out
deliver, supply, hand over, distribute
deprive, strip, take away, withhold
deprived, stripped, denied
devote, dedicate, spend
discover, find, uncover, unearth, detect
discovered, found, uncovered, unearthed, detected
distributed, handed out, gave out, shared out, allocated
dole out, distribute, allocate
donated, gave, contributed, offered, gift
donation, gift, contribution, bequest
donor, benefactor, giver, patron, philanthropist
draw, attract, lure
drop off, deliver, deposit, leave
earned, gained, received
equip, supply, provide, fit out
exchanged, swapped, traded, bartered, switched
extra, additional, supplementary
fall into the hands, seized, captured
family heirloom, inherited, handed down
fetch, collect, bring
fill, replenish, refill, top up, recharge
find again, recover, locate, rediscover
find, discover, locate, detect, spot, uncover
finders keepers, treasure
forced to give back, ordered to return, restitution
forced to give up, made to surrender, relinquish
forfeit, lose, give up
found, discovered, located, spotted, uncovered, recovered, unearthed
free, at no cost, free of charge, gratis, complimentary
gave the money, donated, funded, financed, contributed
gave to charity, donated, charitable donation, bequeathed to charity
gave, handed, donated, offered, granted, provided, awarded, presented
get a prize, awarded, win, receive an award
get a visa, obtain a visa, granted a visa
get access, gain entry, reach
get back, recover, retrieve, regain, win back, recoup
get her job back, reinstated, reinstatement, rehired
get his job back, reinstated, reinstatement, rehired
get money, receive, subsidy, grant, compensation
get rid, dispose, discard, dump, throw away
get their hands, obtain, seize, acquire
get through, overcome, survive, consume
give away, donate, hand out, offer, bequeath
give back, return, hand back, restore, restitution, restitute
give money, donate, fund, finance, contribute, subsidise
give notice, resign, warn
give to charity, donate, charitable
give, hand, donate, offer, grant, provide, award, lend, bequeath, confer
giveaway, gift, handout
gone for good, lost, disappeared, irretrievable
got his money back, refunded, reimbursed, recovered
got hold, obtained, reached, acquired
got the job, appointed, hired, recruited, elected, chosen
got the money, received, obtained, raised, funds
got their money back, refunded, reimbursed, compensated
got, obtained, received, acquired, gained, secured, won
grabbed, seized, snatched, grasped
grant, allocate, subsidy
granted, awarded, allocated, given, obtained
hand out, distribute, give out, dish out
hand over, surrender, submit
hand, give, pass
handed in, submitted, delivered, surrendered
handed over, gave, surrendered, transferred, delivered, ceded
handout, subsidy, aid, donation, leaflet
haul, catch, seizure, loot
helped himself, took, stole
holding on, keeping, retaining, clinging
inherit, receive, succeed
inherited, received, legacy
introduce, import
keep hold, retain
kept for himself, pocketed, appropriated
kept, retained, preserved, maintained, conserved
lacking, missing, shortage
leave behind, abandon, forget
left behind, abandoned, forgot, forgotten
left over, remaining, surplus, leftover
lent, loaned, on loan, borrowed, advanced
locate, find, spot, pinpoint, track down, trace
look everywhere, search, comb
lose out, suffer, miss out
lose, mislay, misplace, be deprived, forfeit
loses, forfeits, defeated, deprived
loss, losing, disappearance, deprivation
lost and found, lost property
lost everything, ruined, destitute, destroyed
lost her job, sacked, dismissed, unemployed, made redundant, fired
lost his job, sacked, dismissed, unemployed, made redundant, fired
lost their homes, homeless, displaced, destroyed houses
lost their jobs, redundant, laid off, dismissed, unemployed
lost, mislaid, misplaced, missing, vanished, gone missing
made off, fled, escaped, stole
misplace, lose, mislay, mislaid
miss out, lose, deprived, excluded
miss, lack, absence
missed, failed, absent, overlooked
missing, lost, disappeared, stolen, unaccounted
move money, transfer, payment
nowhere to be found, missing, disappeared, vanished
obtained, secured, acquired, gained, procured, won
offer, propose, give, provide
offered, proposed, presented, provided
own, possess, hold, belong
picked up, collected, fetched, gathered, lifted
picked, chosen, selected, appointed, opted
pile up, accumulate, amass
pocket, earn, collect, keep
provided, supplied, gave, furnished, offered
put back, replace, return, restore
put forward, offer, propose, submit
put up for sale, offered for sale
raised money, collected funds, fundraising, crowdfunding, donations
reach, arrive, access
reached, attained, achieved, arrived
recall, withdraw, take back
received, obtained, awarded, accepted, collected
received, welcomed, sheltered, hosted
reclaim, recover, take back, regain
recover, retrieve, get back, regain, recoup, find
recovered, retrieved, regained, recouped, found, got back
refunded, reimbursed, repaid, money back
refuse to give back, withhold, retain
regained, recovered, won back, retook
relinquish, give up, renounce, surrender, cede
removed, took away, withdrawn, took down, eliminated
replace, substitute, swap, exchange
run out, exhaust, use up, shortage, deplete
running out, shortage, dwindling, depleted, exhausted, lack, scarce
sacrifice, give up, renounce
salvage, recover, save
search, seek, hunt, quest
seek, search, pursue
seeking, searching, in search, hunting
seize, confiscate, grab, impound, capture, take possession
seized, confiscated, grabbed, impounded, captured, intercepted, haul
seizure, confiscation, haul
sell, give up, relinquish
sent, dispatched, shipped, forwarded
set aside, reserve, save, earmark
share, split, divide, distribute
shed, lose, cast off
shortage, lack, scarcity, deficit, dearth, penury
shortages, scarcity, rationing, empty shelves
snapped up, bought, grabbed, acquired, sold out
sold, disposed, auctioned, fetched
spotted, noticed, sighted, detected, saw
stock up, stockpile, hoard
stockpiled, hoarded, accumulated
store, stockpile, storage
stripped of his title, title withdrawn, lost title
stripped, deprived, removed, withdrawn, lost
submit, file, lodge
supply, provide, deliver, furnish
take away, confiscate, remove, withdraw, deprive, strip
take back, recover, return, retake
take hold, seize, grasp
take over, acquire, buy out, takeover, succeed
take possession, seize, occupy
throw out, discard, dump, get rid
thrown away, discarded, dumped, binned
took away, confiscated, stripped, seized
took back, recovered, retook, reclaimed
took out, removed, extracted, withdrew
took over, acquired, bought out, takeover, succeeded
track, trace, follow the trail
transmitted, handed down, bequeathed
treasure, hoard, trove, cache
turn over, hand over, surrender, transfer
turned up, reappeared, resurfaced, discovered
unclaimed, not collected, lost property
unearthed, dug up, discovered, excavated
untraceable, cannot be found, vanished
used up, exhausted, consumed, depleted
vanished, disappeared, went missing, lost, evaporated, gone
whereabouts, trace
withdraw, remove, take back, pull
withhold, keep back, retain, refuse
won back, recovered, regained, reconquered
won, obtained, scooped, awarded, secured, clinched, received
yield, concede, surrender
bring: deliver, supply, transport, contribute, import
buy, bought: purchase, acquire, snap up, takeover, take over, acquisition
come across: find, discover, stumble upon
find: spot, unearth, uncover, detect, locate, recover, stumble, identify
found: spotted, unearthed, uncovered, detected, located, recovered, discovered, identified, turned up
gave, give: donate, lend, lent, bequeath, grant, award, hand over, provide, offer, pay, contribute, dedicate
get to keep: retain, remain, maintain
get, got: receive, obtain, win, award, inherit, acquire, secure, earn, grant, collect, fetch
leave: bequeath, inheritance, legacy
lose, losing: stripped, deprived, forfeit, defeat, withdrawn, revoked, missing, mislaid
made: earned, received
save: keep, preserve, rescue, conserve, safeguard
sell, sold: auction, dispose, offload, hand over, transfer, cede
send, sent: dispatch, deploy, ship, forward, deliver
stumbled upon, came across: discovered, found
take, took: seized, hijacked, abducted, pocketed, swiped, pinched, requisitioned
took: confiscated, captured, withdrew, stole, occupied, accepted, removed, snatched, deprived
took: seized, grabbed, removed, stole, captured, snatched
win, won: awarded, scooped, crowned, clinched, received, prize, trophy, bagged, collected, laureate
get rid of: sell off, dump, throw away
turn up: resurface, found, reappear
`
