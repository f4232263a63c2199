// Companies, factories, shops and trade: words that say nearly the same, then what may answer for what.

export const COMPANIES_AND_TRADE = `
advertise, promote, publicise, market
advertising, ad campaign, marketing, commercial
airline, carrier, air carrier
antitrust, competition authority, competition watchdog
assembly line, production line, factory floor
beer maker, brewer, brewery
big company, giant, multinational, conglomerate, group, corporation
big contract, order worth, major order, deal worth
billboard, hoarding, poster
black friday, sales, discounts
book shop, bookshop, bookstore, bookseller
boom time, prosperity, growth, thriving
boom, upturn, growth, surge, flourishing
booming, thriving, flourishing, prosperous
bought out, acquired, taken over, buyout
boycott, refuse to buy, shun
branch out, diversify, expand, diversification
brand, label, trademark
break even, balance the books, neither profit nor loss
bring back home, reshoring, repatriate, relocate
bulk buying, wholesale
bus company, bus operator, coach operator
business park, industrial estate, trade park, commercial zone
butcher's, butcher, meat counter
buy back, repurchase, redeem
buy up, acquire, snap up
buyer, purchaser, customer, acquirer
car maker, carmaker, automaker, car manufacturer, motor manufacturer
chamber of commerce, trade body, business association
charity shop, thrift store, second-hand shop
chip maker, chipmaker, semiconductor
close down, shut down, shut, closure, wind up, cease trading, shut its doors, close its doors
closing for good, permanent closure, close permanently, shut for good
clothes maker, garment factory, textile, clothing manufacturer, fashion group
clothes shop, boutique, clothing store, fashion store
company, firm, business, corporation, enterprise
competitor, rival, competition, challenger
copyright, intellectual property, royalties
corner shop, convenience store, grocery, local shop
customer service, helpline, call centre, hotline
customer, client, shopper, buyer, consumer, purchaser
deal fell through, talks collapsed, agreement collapsed, negotiations broke down
dividend, payout to shareholders
drug maker, drugmaker, pharmaceutical, pharma, laboratory
embargo, sanctions, trade ban, export ban
expand, expansion, grow, branch out, enlarge, extend
export, sell abroad, ship abroad, overseas sales
factory, plant, production site, manufacturing plant
fall through, collapse, fail, come to nothing, abandoned
family business, family firm, family-owned
faulty product, defective, recall, defect
fishmonger, fish seller, fish shop
flea market, car boot sale, jumble sale, bric-a-brac, yard sale, garage sale
flotation, stock market listing, initial public offering, list on the stock exchange
flower shop, florist
founder, co-founder, creator, started the company
franchise, concession, licence holder
free trade, trade agreement, trade deal
get their money back, get your money back, get my money back, get our money back, refund, reimbursed, compensation, reimbursement
give money back, refund, repay, reimburse, return the money
glut, surplus, oversupply, overproduction
go bankrupt, bankruptcy, insolvency, go bust, collapse, file for bankruptcy, receivership
go bust, go bankrupt, bankruptcy, insolvency, collapse, go into administration, liquidation, receivership
goods, merchandise, products, wares, commodities
greengrocer, fruit and vegetable seller, grocer
home delivery, delivered, deliver
hostile bid, hostile takeover, unsolicited offer
import, buy abroad, bring in from abroad
insurance company, insurer, underwriter
invest, investment, pour money, plough money, put money
logo, emblem, badge, trademark
lose money, loss, losses, deficit, loss-making, unprofitable
loss, deficit, loss-making, overdrawn
main office, headquarters, head office, hq
majority owner, controlling stake, majority shareholder
make a bid, offer, bid, tender
make money, profit, profitable, earn
making less money, profits fall, lower profit, profit slump, earnings drop
market stall, stallholder
merge, merger, tie-up, combine, amalgamate, join forces, amalgamation
money back, refund, reimburse, compensation
money spinner, lucrative, cash cow, profitable
monopoly, dominant position, stranglehold
move abroad, relocate, offshoring, relocation, transfer production, outsource
move production, relocate, offshore, relocation, transfer
nationalise, public ownership, take into public hands, state control
not profitable, loss-making, unprofitable
oil company, oil giant, energy group, oil major, petroleum
online shop, online retailer, e-commerce, online store, internet retailer
online shopping, e-commerce, internet sales, online retail
open a shop, set up shop, open a branch, launch a store
out of stock, sold out, unavailable, shortage
outsource, subcontract, contract out, offshore
panic buying, stockpiling, empty shelves
paperwork, forms, formalities, documents
parcel, package, packet
parent company, holding company, owner, group
partner up, partnership, alliance, joint venture
partnership, alliance, cooperation, collaboration
patent, intellectual property, invention rights
pawn shop, pawnbroker
pet shop, pet store
phone company, telecoms, telecom operator, mobile operator, telecommunications
phone maker, handset maker, smartphone manufacturer
plane maker, planemaker, aircraft manufacturer, aerospace group
poster, placard, billboard, notice
power company, utility, electricity supplier, energy supplier
price fixing, cartel, collusion
private company, private sector, privately owned
privatise, sell off, private hands, privatisation
product, item, article of merchandise
profitable, lucrative, money-making, moneymaker
profitable, profit, surplus
provider, supplier, operator
publicity stunt, marketing ploy, pr stunt
rail company, train operator, rail operator
red tape, bureaucracy, paperwork, administrative burden
refund, reimburse, reimbursement, money back, repay, pay back
retailer, shop, store, chain, shopkeeper, merchant
revenue, turnover, sales, income, proceeds
run out, running out, shortage, out of stock, exhausted, dwindle, depleted
saved from bankruptcy, rescue plan, rescued, bailout
scale back, cut back, downsize, reduce, trim
scam artist, fraudster, swindler, conman
second hand, second-hand, pre-owned, vintage
sector, industry, branch
sell off, divest, dispose, offload, disposal, privatise
seller, vendor, dealer, trader
shareholder, stockholder, investor
shares fell, stocks slid, market slump, share price slump
shares, stake, stock, holding, equity, shareholding
shipment, cargo, consignment, load, freight, delivery
shoe maker, shoemaker, cobbler, footwear
shoe shop, shoe store, cobbler
shopkeeper, retailer, trader, storekeeper, merchant, shop owner
shopping, purchases, retail therapy
shortage, insufficient, lack, scarce, inadequate
shortage, lack, scarcity, scarce, shortfall, dearth
sign a deal, put pen to paper, sign a contract, ink a deal, conclude an agreement
small business, sme, start-up, small firm, independent trader
sold out, out of stock, no longer available
stake, shareholding, holding, interest in the company
stallholder, market trader, vendor
start a business, set up a company, found a company, launch a start-up, start-up
start-up, startup, young company, fledgling company
state-owned, nationalised, government-owned
steel maker, steelmaker, steelworks
stock market crash, market rout, stocks plunge, sell-off, black monday
stock market, stock exchange, bourse, wall street, markets, trading floor
stock up, hoard, stockpile, panic buying
stop making, discontinue, cease production, halt production, end production
stop selling, withdraw from sale, discontinue, pull from the shelves
street vendor, street seller, hawker, pedlar, peddler
strike a deal, reach an agreement, clinch a deal, seal an agreement
struggling, ailing, beleaguered, troubled
subcontractor, supplier, contractor, outsourced
subsidiary, branch, affiliate, offshoot, unit
supermarket, grocer, hypermarket, grocery store, superstore
supplier, vendor, provider, wholesaler
sweet shop, confectioner, candy store
taken off the shelves, withdrawn from sale, product recall, recalled
takeover, acquisition, acquire, buyout, buy up
tariff, customs duty, import duty, import tax, levy
tender, call for bids, bidding process, procurement
thrive, flourish, prosper
toy maker, toymaker, toy manufacturer
toy shop, toy store
trade deal, trade agreement, trade pact, commercial treaty
trade fair, trade show, expo, exhibition
trade war, tariff, customs duties, retaliatory tariffs, trade dispute
trader, merchant, dealer, shopkeeper
turnover, sales, revenue, revenues
warehouse, depot, storehouse, distribution centre, storage
warranty, guarantee, guaranteed
watch maker, watchmaker
watchdog, regulator, authority, inspectorate, oversight body, ombudsman
water company, water supplier, utility
wholesale, wholesaler, bulk
wine maker, winemaker, vintner, winery
workshop, studio, factory floor
advert: poster, campaign, billboard, commercial, slogan
audit: inspect the accounts, financial review, inspection
bankrupt: insolvent, liquidation, receivership, administration, creditor protection, ruin
branch: outlet, agency, shop, office
buy: acquire, acquisition, purchase, snap up, takeover, swoop, splash out, procure
campaign: drive, push, crusade
chain: group, retailer, franchise
close: shutter, shut its doors, cease trading, wind up, fold
company: group, firm, manufacturer, maker, giant, conglomerate, multinational, subsidiary, chain, brand, operator
company: toymaker, brewer, drugmaker, carmaker, airline, retailer, insurer, supplier, corporation, outfit, start-up
competition: rival, competitor
competitor: rival, opponent, challenger
complaint desk: customer service
customer: shopper, diner, client, user, subscriber, passenger, consumer, guest, patron, visitor, drinker, punter
deal: contract, agreement, accord, merger, takeover, acquisition, transaction, settlement
dealer: merchant, trader, seller, car dealer
doing badly: struggling, ailing, slump, losses
doing well: thriving, growth, flourishing, success, profits
factory: plant, workshop, shipyard, smelter, manufacturing site, production line
get rid of his shares: sold his stake
go public: flotation, stock market listing, initial public offering, list on the stock exchange
go under: go bust, go bankrupt, bankruptcy, insolvency, collapse, go into administration, liquidation, receivership
go under: insolvency, receivership, liquidation, bankruptcy, administration
in difficulty: struggling, ailing, beleaguered, troubled
in profit: profitable, lucrative, money-making, moneymaker
in the black: make money, profit, profitable, earn
in the black: profitable, profit, surplus
in the red: lose money, loss, losses, deficit, loss-making, unprofitable
in the red: loss, deficit, loss-making, overdrawn
in the red: not profitable, loss-making, unprofitable
in trouble: struggling, ailing, beleaguered, troubled
industry: sector, manufacturing, business
investor: shareholder, fund, venture capitalist, backer
lack: shortage, deficit, absence, dearth, scarcity
lose money: deficit, shortfall, haemorrhage
make money: profits, earnings, turnover, gains, net income
make: manufacture, production, produce, turn out, assemble, build, output
maker: manufacturer, producer, builder
merge: absorb, combination, alliance, unite
moving: relocate, relocation, transfer, shift
not enough: shortage, insufficient, lack, scarce, inadequate
order online: e-commerce, click and collect
own: possess, belongs, proprietor
plant: site, facility
punter: customer, client, gambler
recall: withdraw from sale, taken off the shelves, product recall, take off the market
regulars: customers, patrons, drinkers
running out: shortage, scarcity, dwindling, lack, depleted
sell: divest, offload, dispose, hand over, flog, market, retail, hawk
set up: establish, create, launch, inaugurate
share: stake, equity, holding, slice
shut down: cease trading, closure, closed, wind down, mothball, discontinue
started: founded, established, created, launched
struggle: difficulty, ailing, hardship
stuff: goods, items, merchandise, belongings, possessions, equipment, material
take over: buy up, acquire, snap up
take over: takeover, acquisition, acquire, buyout, buy up
team up: partner up, partnership, alliance, joint venture
too few: shortage, insufficient, lack, scarce, inadequate
too much: excess, surplus, glut, overproduction
`
