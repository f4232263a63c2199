// Work, money, companies and trade: words that say nearly the same, then what may answer for what.

export const WORK_MONEY_AND_TRADE = `
atm, cash machine, cash dispenser, cashpoint
auction, sale, hammer, bidding
bake, baker
bakery, baker, bread shop
bonus, stock options, incentive, pay package
boss, chief, head, leader, ceo, director, executive, manager, president
broke, bankrupt, bankruptcy, insolvent, penniless, debt, out of money, poor
buy, purchase, acquire, acquisition, take over, buyout, snap up
cash, money, funds, sum, dollars, euros, payment, financing
charity, non-profit, association, foundation, ngo
chip in, contribute, donation, whip-round, crowdfunding
coach, manager, trainer, boss
company, firm, business, employer
contractor, subcontractor, supplier
cost, price, worth, amount, spend, bill, value, expense
deal, agreement, pact, accord, contract, treaty, compromise, settlement
done deal, finalised, finalized, completed, sealed
donor, donate, transplant
employ, employer
extra money, additional funding, top-up
fare, ticket price, ride
fire station, barracks, firehouse
fired, sacked, axed, dismissed, let go, laid off, given the boot, shown the door, ousted, booted
forced out, compulsory redundancy, ousted
fund, funder, donor, backer
funeral, burial, buried, ceremony, cremation, laid to rest
go at it, clash, trade blows, trade insults
hang up his boots, retire from football, end playing career
head-on, frontal, collide
heir, inheritor, beneficiary
hire, recruit, employ, take on, appoint
house prices, property prices, real estate, housing market
impeach, remove from office, removal, strip of office
inherit, heir, heiress
inheritance, bequeath, estate
investor, shareholder, fund, backer
job cuts, layoffs, redundancies, job losses, downsizing, lay off, axe jobs, shed jobs
job, work, employment
jobless, unemployed, out of work, job seeker
keep job, reappointed, extended, retain
kick out, expel, expulsion, throw out, boot out, oust, eject, remove, exclude, evict
landlord, property owner, owner
life's work, career, lifetime achievement, body of work
look after the money, keep the books, handle the money, treasurer, bookkeeper, accountant
loss, deficit, in the red
manufacturer, maker, producer
money laundering, launder, dirty money
money ran out, lack of funds, funding shortfall
newsroom, editorial staff, journalists
organise, organize
oust, ouster, topple, overthrow, unseat, remove from office, depose, bring down, force out
over budget, cost overrun, overspend, extra cost
owe, debt, liability, arrears
own, owner, property, belong, ownership, possess
owns, owner, proprietor, landlord, runs
packed, saturated, overcrowded, full
pay rise, raise, wage increase, salary increase, increase in pay
pay, payment, salary, fund, shell out, settle, wages
payout, compensation, damages, settlement
pensioner, retiree, retired
poor, poverty, deprived, needy, low-income, disadvantaged
pricey, expensive, costly, dear
proceeds, profits, takings, revenue
profit, earnings, net income, gain
put money in, invest, fund, finance, back
quit, resign, step down, step aside, walk away, bow out, stand down, leave office, hand in notice
rail worker, train driver, railway staff
resign, quit, leave, step down, step aside, departure
rich, wealthy, fortune, billionaire, millionaire, tycoon, well-off
rich, well-off, affluent, wealthy
roll out, extend, deploy, nationwide
rule out, exclude, dismiss
runs, head, director, manager, chief, chief executive, at the helm, in charge
salary, wage, pay, earnings, income, make
save money, savings, economies, cut costs, economize
sell, sale, sell off, auction, offload
send packing, expel, deport
sex worker, prostitute, soliciting
shell out, pay, spend, fork out, disburse
short of staff, understaffed, shortage, staffing
sold out, full, no tickets left
sponsor, backer
staff, workforce, employees, headcount, personnel
steer, helmsman, skipper, cox, at the helm
strike, walkout, industrial action, stoppage, walk out
subscriber, customer, member
temp, temporary worker, agency worker
tenant, renter, lodger
term, mandate, in office
throw out, dismiss, reject, quash
unfair dismissal, wrongful dismissal, labour court, employment tribunal
unfair, unjust, inequitable
waste, squander, spend
well, shaft, borehole
boss: chairman, employer, chief executive, owner
business person: entrepreneur, ceo, banker, trader, industrialist, investor
company: bank, airline, manufacturer, retailer, start-up, publisher, insurer, carmaker, supermarket, operator
currency: euro, dollar, pound, yen, franc, rouble, yuan, bitcoin
debt: loan, mortgage, bond, credit, overdraft
document: letter, report, contract, passport, memo, certificate, file, email, invoice, deed, transcript
employee: worker, manager, clerk, cashier, salesman, secretary, apprentice
factory: steelworks, refinery, sawmill, brewery, assembly plant, foundry
financial aid: grant, subsidy, loan, bailout, scholarship, allowance
financial institution: bank, insurer, central bank, fund, lender
fire: wildfire, inferno
health worker: nurse, doctor, carer, midwife, paramedic, pharmacist
income: pension, rent, dividend
job loss: dismissal, closure
job: teacher, nurse, driver, engineer, lawyer, farmer, baker, plumber, journalist, accountant, mechanic
leave job: resign, retire, dismissed, quit, step down
loan: mortgage, credit, overdraft, advance
money: pounds, loan, grant, salary, savings, subsidy
organ: heart, kidney, liver, lung, brain, association, union, charity, ngo, federation, foundation, agency
organisation: association, union, charity, ngo, federation, foundation, agency
outfit: uniform, dress, suit, costume, tracksuit
paper: document, letter, report, contract, certificate, newspaper, form, passport, visa, identity card, residence permit
pay: bonus, fee, allowance, pension
shop: bakery, supermarket, butcher, pharmacy, boutique, jeweller, grocery, bookshop, tobacconist, store
store: supermarket, boutique, department store, outlet, pharmacy, grocery
transport worker: driver, pilot, steward, conductor, railwayman, docker
worker: driver, nurse, teacher, builder, miner, farmer, mechanic, employee, cleaner, docker, cashier, engineer
`
