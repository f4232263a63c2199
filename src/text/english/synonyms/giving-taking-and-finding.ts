// Getting, giving, taking, losing and finding: words that say nearly the same, then what may answer for what.

export const GIVING_TAKING_AND_FINDING = `
accept, take, agree, receive, welcome
acquire, buy, purchase, obtain, get, take over
acquired, bought, purchased, obtained, took over, snapped up
all gone, exhausted, sold out, used up, depleted
award, grant, confer, bestow, give
awarded, granted, conferred, bestowed, presented, won, received, given
awarded, received, beneficiary
back into his hands, recovered, returned, handed back
bag, win, scoop, collect
bagged, won, scooped, collected
beat, defeat, overcome, vanquish
beneficiary, heir, recipient
bequeath, inheritance
bequeathed, inheritance, legacy
bestow, award, confer, grant
borrow, loan, lend
borrowed, on loan, lent
bought, purchased, acquired, snapped up, took over
cede, hand over, relinquish, surrender
chip in, contribute, donate
chipped in, contributed, donated
choose, pick, select, opt, elect
chose, picked, selected, opted, chosen
claw back, recover, recoup
collect, gather, pick up, receive, amass
collected, gathered, received, amassed
come into money, inherit, windfall
confiscate, deprive, steal
confiscate, seize, take away, impound
confiscated, seized, impounded, took away
contribute, donate, chip in, give
cough up, pay, disburse
cut off supply, deprive, stop supplying
deal out, distribute, hand out
deliver, supply, hand over, distribute
deprive, strip, take away, withhold
deprived, stripped, denied
devote, dedicate, spend
dig up, unearth, excavate, discover
discover, find, uncover, unearth, detect
discovered, found, uncovered, unearthed, detected
dish out, distribute, hand out
distribute, hand out, give out, share out, allocate
distributed, handed out, gave out, shared out, allocated
dole out, distribute, allocate
donate, give, contribute, offer, gift
donated, gave, contributed, offered, gift
donation, gift, contribution, bequest
donor, benefactor, giver, patron, philanthropist
draw, attract, lure
drop off, deliver, deposit, leave
earn, gain, receive
earned, gained, received
equip, supply, provide, fit out
exchange, swap, trade, barter, switch
exchanged, swapped, traded, bartered, switched
extra, additional, supplementary
fall into the hands, seized, captured
family heirloom, inherited, handed down
fetch, collect, bring
fill, replenish, refill, top up, recharge
find again, recover, locate, rediscover
find out, discover, learn, detect
find, discover, locate, detect, spot, uncover
finders keepers, treasure
forced to give back, ordered to return, restitution
forced to give up, made to surrender, relinquish
forfeit, lose, give up
found, discovered, located, spotted, uncovered, recovered, unearthed
free, at no cost, free of charge, gratis, complimentary
gave away, donated, handed out, offered, bequeathed
gave back, returned, handed back, restituted, restored
gave birth, delivered
gave the money, donated, funded, financed, contributed
gave to charity, donated, charitable donation, bequeathed to charity
gave, handed, donated, offered, granted, provided, awarded, presented
get a prize, awarded, win, receive an award
get a visa, obtain a visa, granted a visa
get access, gain entry, reach
get back, recover, retrieve, regain, win back, recoup
get her job back, reinstated, reinstatement, rehired
get his job back, reinstated, reinstatement, rehired
get hold, obtain, reach, acquire
get money, receive, subsidy, grant, compensation
get rid, dispose, discard, dump, throw away
get their hands, obtain, seize, acquire
get through, overcome, survive, consume
get, obtain, receive, acquire, gain
gift, donation
give away, donate, hand out, offer, bequeath
give back, return, hand back, restore, restitution, restitute
give money, donate, fund, finance, contribute, subsidise
give notice, resign, warn
give out, distribute, hand out
give to charity, donate, charitable
give, hand, donate, offer, grant, provide, award, lend, bequeath, confer
giveaway, gift, handout
giving, handing, donating, offering, granting, providing
gone for good, lost, disappeared, irretrievable
got back, recovered, retrieved, regained, recouped
got his job back, reinstated, rehired
got his money back, refunded, reimbursed, recovered
got hold, obtained, reached, acquired
got the job, appointed, hired, recruited, elected, chosen
got the money, received, obtained, raised, funds
got their money back, refunded, reimbursed, compensated
got, obtained, received, acquired, gained, secured, won
grab, seize, snatch, take, grasp
grabbed, seized, snatched, grasped
grant, allocate, subsidy
granted, awarded, allocated, given, obtained
hand back, return, give back
hand down, bequeath
hand out, distribute, give out, dish out
hand over, give, surrender, transfer, deliver, cede
hand over, surrender, submit
hand, give, pass
handed back, returned, gave back
handed in, submitted, delivered, surrendered
handed out, distributed, gave out
handed over, gave, surrendered, transferred, delivered, ceded
handout, subsidy, aid, donation, leaflet
haul, catch, seizure, loot
helped himself, took, stole
holding on, keeping, retaining, clinging
inherit, receive, succeed
inherited, received, legacy
introduce, import
keep for himself, pocket, appropriate
keep hold, retain
keep, retain
keep, retain, cling
keep, retain, preserve, maintain, conserve
kept for himself, pocketed, appropriated
kept, retained, preserved, maintained, conserved
lack, shortage
lack, shortage, scarcity
lacking, missing, shortage
leave behind, abandon, forget
left behind, abandoned, forgot, forgotten
left over, remaining, surplus, leftover
lend, loan, lent, borrow, advance
lent, loaned, on loan, borrowed, advanced
locate, find, spot, pinpoint, track down, trace
look everywhere, search, comb
looted, pillaged, stolen, plundered
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
obtain, acquire
obtain, get, secure, acquire, gain, procure, win
obtain, secure, win
obtained, secured, acquired, gained, procured, won
obtained, secured, won
offer, propose, give, provide
offered, proposed, presented, provided
on loan, lent, borrowed
own, possess, hold, belong
paid back, repaid, reimbursed, refunded
pay back, repay, reimburse, refund
pick up, collect, fetch, gather
pick, choose, select, opt, appoint
picked up, collected, fetched, gathered, lifted
picked, chosen, selected, appointed, opted
pile up, accumulate, amass
pocket, earn, collect, keep
provide, supply, give, furnish, offer
provided, supplied, gave, furnished, offered
put back, replace, return, restore
put forward, offer, propose, submit
put up for sale, offered for sale
raise money, collect funds, fundraising, crowdfunding, donations
raised money, collected funds, fundraising, crowdfunding, donations
ran out, exhausted, used up, shortage, depleted
reach, arrive, access
reach, attain, achieve, arrive
reached, attained, achieved, arrived
recall, withdraw, take back
receive, get, obtain, accept, collect
receive, welcome, shelter, host
received, obtained, awarded, accepted, collected
received, welcomed, sheltered, hosted
reclaim, recover, take back, regain
recover, retrieve, get back, regain, recoup, find
recovered, retrieved, regained, recouped, found, got back
refund, reimburse, repay, money back
refunded, reimbursed, repaid, money back
refuse to give back, withhold, retain
regain, recover, win back, retake
regained, recovered, won back, retook
relinquish, give up, renounce, surrender, cede
remain, remaining
remove, take away, withdraw, take down, eliminate
removed, took away, withdrawn, took down, eliminated
replace, substitute, swap, exchange
retrieve, recover, get back, find
retrieved, recovered, got back, found
return, give back, hand back, restore, restitution
returned, gave back, handed back, restored, restituted
run out, exhaust, use up, shortage, deplete
running out, shortage, dwindling, depleted, exhausted, lack, scarce
sacrifice, give up, renounce
salvage, recover, save
scoop, win, collect
scooped, won, collected
search, seek, hunt, quest
searched, sought, hunted
secure, obtain, get, win
secured, obtained, won
seek, search, pursue
seeking, searching, in search, hunting
seeks, searches, hunts
seize, confiscate, grab, impound, capture, take possession
seized, confiscated, grabbed, impounded, captured, intercepted, haul
seizure, confiscation, haul
sell, give up, relinquish
send back, return
send, dispatch, ship, forward
sent back, returned
sent, dispatched, shipped, forwarded
set aside, reserve, save, earmark
share, split, divide, distribute
shared, divided, distributed
shed, lose, cast off
shortage, lack, scarcity, deficit, dearth, penury
shortages, scarcity, rationing, empty shelves
snap up, buy, grab, acquire
snapped up, bought, grabbed, acquired, sold out
sold, disposed, auctioned, fetched
sold, fetched, auctioned
spot, notice, sight, detect
spotted, noticed, sighted, detected, saw
stock up, stockpile, hoard
stockpiled, hoarded, accumulated
store, stockpile, storage
strip, deprive, remove, withdraw
stripped of his title, title withdrawn, lost title
stripped, deprived, removed, withdrawn, lost
submit, deliver, surrender
submit, file, lodge
supply, provide, deliver, furnish
swap, exchange, trade, barter
swapped, exchanged, traded, bartered
take away, confiscate, remove, withdraw, deprive, strip
take back, recover, return, retake
take hold, seize, grasp
take out, remove, extract, withdraw
take over, acquire, buy out, takeover, succeed
take possession, seize, occupy
takes away, withdraws, removes, confiscates
throw away, discard, dump, bin
throw out, discard, dump, get rid
thrown away, discarded, dumped, binned
took away, confiscated, stripped, seized
took back, recovered, retook, reclaimed
took out, removed, extracted, withdrew
took over, acquired, bought out, takeover, succeeded
track down, find, locate, trace
track, trace, follow the trail
transmit, hand down, bequeath
transmitted, handed down, bequeathed
treasure, hoard, trove, cache
turn over, hand over, surrender, transfer
turn up, reappear, resurface
turned down, refused, rejected, declined
turned up, reappeared, resurfaced, discovered
unclaimed, not collected, lost property
unearth, dig up, discover, excavate
unearthed, dug up, discovered, excavated
untraceable, cannot be found, vanished
use up, exhaust, consume, deplete
used up, exhausted, consumed, depleted
vanish, disappear, go missing, evaporate
vanished, disappeared, went missing, lost, evaporated, gone
went missing, disappeared, vanished, lost
whereabouts, trace
win back, recover, regain, reconquer
win, obtain, scoop, awarded, secure, clinch, receive
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
get rid: sell, sold, remove
get to keep: retain, remain, maintain
get, got: receive, obtain, win, award, inherit, acquire, secure, earn, grant, collect, fetch
given: donated, lent, bequeathed, granted, awarded, handed, provided, offered, presented, conferred
leave: bequeath, inheritance, legacy
lose, losing: stripped, deprived, forfeit, defeat, withdrawn, revoked, missing, mislaid
lost: stripped, deprived, forfeited, defeated, withdrawn, revoked, missing, mislaid, stolen, vanished, disappeared
made: earned, received
return: restitution, give back, repatriate, restore, hand back
save: keep, preserve, rescue, conserve, safeguard
sell, sold: auction, dispose, offload, hand over, transfer, cede
send, sent: dispatch, deploy, ship, forward, deliver
share: divide, split, distribute
stumbled upon, came across: discovered, found
take, took: seized, hijacked, abducted, pocketed, swiped, pinched, requisitioned
take: confiscate, capture, withdraw, steal, occupy, accept, remove, snatch, deprive
take: seize, grab, remove, steal, capture
took: confiscated, captured, withdrew, stole, occupied, accepted, removed, snatched, deprived
took: seized, grabbed, removed, stole, captured, snatched
win, won: awarded, scooped, crowned, clinched, received, prize, trophy, bagged, collected, laureate
`
