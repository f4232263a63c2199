// Money, prices, taxes and banks: words that say nearly the same, then what may answer for what.

export const MONEY_AND_PRICES = `
afford, within reach
aid package, stimulus, rescue package, financial support
auction, go under the hammer, bidding, sold to the highest bidder
austerity, belt-tightening, spending cuts, cutbacks
bail out, bailout, rescue, save, state aid
bank account, current account, checking account, savings account
bank robbery, bank raid, hold-up, heist
bank transfer, wire transfer, money transfer, remittance
banknote, note, bill of exchange, paper money
bankroll, finance, fund, back
bargain, good deal, cheap
beggar, panhandler, begging
benefactor, donor, philanthropist, sponsor, patron
benefit cheat, benefit fraud, welfare fraud
bet, wager, stake, gamble
betting, gambling, wager, bookmaker
blow money, squander, fritter, waste, lavish
bookie, bookmaker, betting firm
borrow, loan, borrowing, lend
bounty, reward, price on his head
bring in, raise, yield, generate: revenue, proceeds, expected yield, takings, worth a year
buck, dollar
bucks, dollars
budget hole, deficit, shortfall, black hole
budget, spending plan, finances, financial plan
bung, bribe, kickback, backhander
can't afford, unaffordable, beyond their means
card payment, contactless, pay by card
cash, banknotes, coins, money
central bank, federal reserve, bank of england, monetary authority
cheap, inexpensive, low-cost, affordable, bargain, low price
cheaper, lower price, price cut, discount, price fall, reduced, less expensive
child benefit, family allowance, child allowance
compensate, indemnify, pay damages, make amends
compensation, damages, indemnity, redress, payout, reparation
cook books, falsify accounts, accounting fraud, false accounting
cost a fortune, expensive, astronomical, millions
cost an arm and a leg, very expensive, exorbitant
cost more, dearer, price rise, increase
cost of living, purchasing power, living costs, household bills, inflation
council tax, local tax, property tax, rates
credit card, bank card, debit card, payment card
crypto, cryptocurrency, bitcoin, digital currency
cut interest rates, rate cut, lower borrowing costs, ease monetary policy
cut spending, spending cuts, austerity, savings, reduce expenditure
cuts, savings, austerity, spending cuts, belt-tightening
debt collector, bailiff, debt recovery
default, fail to repay, miss a payment
deficit, shortfall, gap, hole in the budget
deposit, down payment, guarantee
devalue, devaluation, currency slump, depreciate
dirty money, money laundering, proceeds of crime
discount, reduction, rebate, price cut, money off, markdown, reduced price
dodge tax, tax evasion, tax avoidance, tax fraud, evade tax
donate, give, contribute, donation, bequeath
donation, gift, contribution, give money
dosh, money, cash
down payment, deposit, downpayment
economic growth, gdp growth, economy grew, expansion
economy shrank, recession, contraction, shrink, gdp fell
entry fee, admission, entrance fee, ticket
exchange rate, currency rate, parity
exempt, exemption, free of tax, waived
expensive, costly, pricey, high price, steep, dear, exorbitant
fake money, counterfeit, forged banknotes, fake banknotes, counterfeit money, dud notes
fare, ticket, ticket price
fee, charge, dues, commission
fetch, auctioned for, hammer price
financial crisis, economic crisis, crash, recession, slump
fined, ordered to pay, penalty, penalised
food bank, food aid, food parcel, soup kitchen
foot the bill, pay, bear the cost, pick up the tab, cover the cost
foreclosure, repossession, mortgage default
fork out, pay, shell out, cough up
free of charge, free, gratis, at no cost, complimentary
free of charge, gratis, at no charge, without paying, complimentary
free, gratis, free of charge, for one euro
fund, finance, bankroll, fund-raise, subsidise, sponsor
funding, finance, financing, donations, grants, subsidies, money
fundraiser, fundraising, collection, appeal for donations, charity gala
gamble, bet, gambling, stake
gdp, gross domestic product, growth
gold bar, ingot, bullion
grant, subsidy, funding, bursary
gratuity, tip
handout, aid, subsidy, allowance, benefit
hard up, struggling financially, penniless, poor, short of money
housing benefit, rent subsidy, housing allowance
hush money, silence payment, buy silence, pay-off
indebted, owe, over-indebted, debt
inheritance tax, death duties, estate tax
inheritance, legacy, bequest, estate, heritage
insider trading, insider dealing
instalments, monthly payments, pay in stages
insurance payout, compensation
insurance, insurer, insured
insured, covered, insurance
interest rates, borrowing costs, cost of borrowing, key rate
invoice, bill
iou, debt, promissory note
jackpot, top prize, lottery win, grand prize
leave money, bequeath, inheritance, legacy
left money, bequeathed, bequest, inheritance
lender, bank, creditor
loan shark, usurer, illegal lender
loan, credit, advance, borrow
loot, haul, booty, plunder, spoils
lottery winner, jackpot winner, scoop the jackpot, lucky winner
make ends meet, struggle financially, survive
maxed out, over the limit, overdrawn
money down the drain, wasted, squandered, waste of money
money, cash, funds, sum, capital
more expensive, price rise, dearer, cost more, costlier, increase in price, price hike
mortgage, home loan, housing loan
national debt, public debt, sovereign debt, government borrowing
not paying taxes, tax evasion, tax fraud, undeclared income
ordered to pay, fined, damages, compensation
over budget, cost overrun, overspend, budget overrun, exceed the budget
overdraft, overdrawn
overpriced, over budget, unaffordable, exorbitant, excessive cost, cost overrun
owe, debt, owing, outstanding, arrears, indebted
pay off, repay, settle, clear the debt
pay up, settle, cough up, pay
pennies, pence, coins
penniless, bankrupt, lack of funds, insolvent
penny, pence, cent
piggy bank, money box, savings
pocket the money, embezzle, misappropriate
poor people, low-income households, needy, poorest, disadvantaged, modest households
poor, needy, impoverished, deprived, low-income, destitute
poverty, hardship, destitution, misery, deprivation, precariousness
power bill, electricity bill, energy bill
price cap, price ceiling, capped, freeze prices
price freeze, frozen prices, price cap
price rise, price hike, inflation, price increase, higher prices, rising prices
price, cost, rate, tariff, fee
priceless, invaluable, inestimable
prices going up, inflation, price rises, rising prices, cost of living
prices went up, inflation, price rise, dearer, increase
prize money, winnings, jackpot, purse, cash prize
prize, award, reward, jackpot, trophy
public money, taxpayers' money, public funds, public purse, state coffers
put money in the bank, deposit
put up prices, raise prices, price rise, increase, price hike
put up taxes, raise taxes, tax rise, tax increase, tax hike
pyramid scheme, ponzi scheme
quid, pounds, sterling
rainy day, savings, reserve
raise interest rates, rate hike, rate rise, tighten monetary policy
raise money, fundraising, collect money, collection, crowdfunding
receipt, proof of purchase, till receipt
recession, downturn, slump, economic slowdown, contraction
rent arrears, unpaid rent, behind with the rent
rent, rental, lease
repossess, repossession, foreclosure, seized home
rescue plan, bailout, rescue package, aid package, emergency loan
revenue, proceeds, takings, tax revenue, yield
reward, bounty, prize
rich girl, heiress, wealthy daughter
rich guy, millionaire, billionaire, tycoon, magnate, philanthropist, wealthy businessman
rich kid, heir, heiress, privileged
rich man, millionaire, billionaire, tycoon, magnate, wealthy businessman
rich people, wealthy households, high earners, millionaires, high-income, big fortunes
rich, wealthy, affluent, well-off, prosperous
run on the bank, bank run, mass withdrawals
sale price, discount, reduced price
save up, savings, put aside, save money
savings account, deposit account, passbook
savings, nest egg, cuts, economies, put aside
send money home, remittance, money transfer
short of money, cash-strapped, hard up, underfunded
shortfall, deficit, gap, missing funds
skint, penniless, hard up, out of money
slush fund, secret fund, secret account
small change, coins, loose change
spend, spending, expenditure, expense, outlay
splash out, spend, lavish, splurge
sponsor, sponsorship, patron, backer
state coffers, treasury, public purse, exchequer
stimulus, recovery plan, aid package
stolen money, loot, haul, proceeds
student grant, scholarship, bursary, student allowance
subsidy, grant, state aid, financial support, funding
super-rich, billionaire, ultra-wealthy, oligarch
take money out, withdraw, withdrawal
take out cash, withdraw, withdrawal
tax break, tax relief, tax credit, exemption, tax deduction
tax cut, lower taxes, tax break, reduce taxes, tax relief
tax dodger, tax evader, tax evasion, tax fraud
tax haven, offshore, shell company
tax hike, tax rise, tax increase, higher taxes, raise taxes
tax man, taxman, revenue service, tax authorities, inland revenue
tax return, income declaration, tax form
tax, levy, duty, contribution, taxation
taxman, tax office, tax authorities, hmrc, irs, treasury
taxpayer, public money, public purse, taxpayers' money
testament, estate
throw money away, waste, squander
tighten belts, austerity, belt-tightening, cut spending
toll, road charge, tollbooth
tycoon, magnate, mogul, business magnate, billionaire
under the hammer, auction, sale
vat, value added tax, sales tax
waste of money, squander, wasteful, useless expense, white elephant
welfare, benefits, social security, social assistance, state aid
whip-round, collection, fundraising
white elephant, useless project, waste of money
will, testament, last wishes
win money, jackpot, lottery, winnings, cash prize
windfall, unexpected profit, bonanza
without paying, free, fare dodging, dine and dash
worth, value, valued, estimated, priced
worthless, no value, valueless, worth nothing
write off a debt, cancel debt, debt relief
bank: lender, building society, credit institution, banker
benefits: allowance, welfare, social security, income support
bill: invoice
bills: energy prices, charges, electricity bill, invoice
borrow: loan, mortgage, credit, lent
charity: foundation, relief organisation, good cause, non-profit
cheap: low-cost, bargain, discount, affordable, reduced
cheaper: fall, drop, slip, decline, lower, discount, reduced
cost: price, bill, worth, spend, amount, estimate, estimated, valued, value
costs: spending, expenses, expenditure, outlay
currency: sterling, pound, dollar, rupee, peso, lira
debt: liabilities, arrears, owed, indebtedness, creditor, borrow, deficit
donor: benefactor, sponsor, philanthropist, patron
expensive: overpriced, exorbitant, prohibitive, luxury, high cost, soaring
fetch: sold, auction
fine: penalised, ticketed, ordered to pay, penalty notice, fixed penalty, sanctioned
for free: free of charge, gratis, at no charge, without paying, complimentary
for nothing: free of charge, free, gratis, at no cost, complimentary
for nothing: free, gratis, free of charge, for one euro
funding: donation, grant, subsidy, sponsorship, investment, budget, raise
get in free: free admission
give money: donate, donation, contribute, fund, subsidise, grant
go up: cost more, dearer, price rise, increase
go up: more expensive, price rise, dearer, cost more, costlier, increase in price, price hike
have the means: afford, within reach
how expensive: price, cost, worth
in debt: indebted, owe, over-indebted, debt
in the black: surplus, excess
in the red: overdraft, overdrawn
inherit: bequeath, heir, legacy, will, inheritance, estate
leave: bequeath, bequest, legacy
lend: loan, lent, advance, provide credit
living beyond means: debt
living on benefits: welfare recipient, claimant
loaded: rich, wealthy, fortune
money: cash, fund, assets, fortune, profits, finances, budget, sum, wealth, proceeds, payment, capital, banknotes
money: currency, investment, income, revenue, earnings, credit, debt, inheritance, aid, winnings, prize
money: donation
more expensive: dearer, increase, rise, raised
no money: penniless, bankrupt, lack of funds, insolvent
out of money: insolvent, bankrupt, coffers empty, lack of funds
poor: modest, hard up, destitute, precarious, disadvantaged, underprivileged, low-income, impoverished, penniless
price: fare, rent, fee, tariff, toll, rate, premium, cost
prices: inflation, cost of living, rates, fares, tariffs
rent: tenancy, lease
rich: wealthy, affluent, fortune, well-to-do, millionaire, billionaire, magnate, tycoon, heir, privileged, opulent
saving money: cuts, economies, cost-cutting, austerity
spend: expenses, invest, fork out, lavish, squander, disburse, expenditure
tax: levy, duty, surcharge, contribution, excise, stamp duty, rates
the poor: poor people, low-income households, needy, poorest, disadvantaged, modest households
the wealthy: rich people, wealthy households, high earners, millionaires, high-income, big fortunes
tickets: fares, admission, seats, passes
tip: gratuity
too expensive: can't afford, unaffordable, beyond their means
too expensive: overpriced, over budget, unaffordable, exorbitant, excessive cost, cost overrun
who pays: fund, finance, foot the bill, bankroll, taxpayer, sponsor
worth: estimate, valuation, fetch, valued
reward, bounty, prize money
collection, kitty, whip-round
collection, fundraiser, kitty: jar, crowdfunding page
fundraiser, collection, appeal
raise money, cash collected, collect money: collected, raised, donated
donor: giver, contributor, benefactor, subscriber
get paid, been paid, paid: penny, cent, wages
`
