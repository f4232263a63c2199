// Theft, fraud, corruption and tax: words that say nearly the same, then what may answer for what.

export const THEFT_AND_FRAUD = `
backhander, bribe, kickback, sweetener, bung
bag snatcher, purse snatching, thief, pickpocket
bank job, bank robbery, bank raid, heist
bank robber, bank raider, robbed a bank
bilk, swindle, defraud, cheat
black market, illegal trade, contraband, under the counter
bogus, fake, fraudulent, phoney, phony, sham
bribe, kickback, backhander, payoff, sweetener, hush money
bribed, corrupted, paid off, bought off: took money, took cash, accepted money
bribery, corruption, graft, kickbacks, sleaze, influence peddling, passive corruption
burglary, forced entry, intrusion, housebreaking
burgled, robbed, broken into, ransacked, burglary
carjack, steal a car, hijack, car theft
cheat, swindle, defraud, dupe, con, deceive, trickster
cheque fraud, bounced cheque, bad cheque
clean out, empty, plunder, rob, burgle
clone, cloned card, skimming
con artist, swindler, fraudster, trickster, impostor, charlatan, con man
conflict of interest, favouritism, cronyism, nepotism, revolving door
conned, swindled, duped, scammed, tricked, defrauded, hoodwinked, deceived
cook the books, accounting fraud, false accounts, falsify accounts
corrupt, bent, crooked, venal
corruption, graft, bribery, sleaze, embezzlement, misuse of public funds
counterfeit money, fake banknotes, forged notes, counterfeit currency, false bills
counterfeit, fake, forged, imitation, bogus, knock-off, pirated
creamed off, embezzled, skimmed, siphoned, diverted
crooked, corrupt, dishonest, bent
dine and dash, left without paying, run without paying
dirty money, money laundering, proceeds of crime
dodge tax, tax evasion, evade tax, tax fraud, tax dodging
dodgy, suspicious, dubious, fraudulent, questionable
embezzle, misappropriate, siphon, divert funds, misuse funds, pilfer
embezzled, misappropriated, siphoned, diverted funds, pocketed, stole from
embezzlement, misappropriation, misuse of funds, misuse of public funds, breach of trust, siphoning
fake goods, counterfeits, imitations, knock-offs, counterfeit goods
fake id, false papers, forged documents, forged passport, false identity
fake jobs, fictitious jobs, bogus jobs, ghost workers, no-show jobs
fake name, alias, pseudonym, false identity, assumed name
fake news, disinformation, misinformation, false information, hoax
fake passport, forged passport, false papers
fare dodger, without a ticket, fare evasion, ticketless
fell for, duped, deceived
fiddle, fraud, cheat, falsify
fiddled, falsified, rigged, fraudulently claimed
forger, counterfeiter, faker, forgery
forgery, fake, counterfeit, falsification
fraud, scam, swindle, deception, deceit, racket, trickery
fraudster, swindler, conman, scammer, con man, trickster, crook
front company, shell company, sham company, letterbox company
front man, straw man, nominee, frontman
get caught stealing, shoplifting, caught with stolen
get ripped off, swindled, defrauded, scammed, fleeced
getaway car, getaway driver, fled in a car
hidden money, secret account, offshore account, undeclared, tax haven
hoax, prank, fake, practical joke
hush money, paid for silence, bought silence
hustler, swindler, con man
identity theft, impersonation, stolen identity
impostor, imposter, impersonator, fake, posed as, pretender
in his pocket, embezzled, pocketed
insider trading, insider dealing
jewel thief, jewellery robbery, jewel heist
joyride, stolen car, joyrider
kickback, bribe, secret commission, backhander, payoff
line his pockets, enrich himself, embezzle, enrichment
loan shark, usurer, illegal lender
looted, plundered, pillaged, ransacked, stole, raided
looter, pillager, plunderer, looting
match-fixing, rigged match, thrown match, fixed matches
metal theft, copper theft, stolen cables
money trail, trace the funds, financial flows
nicked, stolen, stole, pinched, pilfered
overbilling, overcharge, false invoices, inflated invoices
overcharge, rip off, inflated price
paid off, bribed, corrupted, bought
paid under the table, undeclared, off the books, cash in hand
pickpocket, purse snatcher, thief, pickpocketing
pilfer, steal, embezzle
pinched, stolen, stole, nicked, swiped
piracy, illegal downloads, pirate, illegal streaming
pocketed, embezzled, kept for himself, misappropriated
ponzi, pyramid scheme, pyramid selling
porch pirate, stolen parcel, parcel theft
posed as, impersonated, pretended, passed himself off, disguised as
pretend cop, fake policeman, bogus police officer, posing as police
racket, extortion, protection money
racketeering, extortion, protection racket
ransacked, looted, turned upside down, plundered, rifled
receiver of stolen goods, handling stolen goods, receiving
rigged, fixed, manipulated, fraudulent, falsified
rip-off, scam, swindle, overpriced
ripped off, swindled, conned, scammed, defrauded, overcharged, fleeced, cheated
robbed, burgled, held up, mugged, stolen, looted, theft, broken into
robber, thief, burglar, raider, hold-up man, gunman
robbers, thieves, burglars, raiders, gang
robbery, theft, hold-up, heist, burglary, raid, mugging
scam, swindle, fraud, con, deception, hoax, racket
scammed, swindled, conned, defrauded, duped, fleeced, tricked, cheated, deceived
scammer, fraudster, swindler, con man, conman, bogus
shakedown, extortion, racket, blackmail
shifty, suspicious, dubious
slush fund, secret fund, illicit funds
smash-and-grab, ram-raid, robbery
snatch, grab, steal, seize
squander, embezzle, waste
steal, rob, pilfer, purloin, snatch, make off with, burgle, theft
stole, robbed, burgled, snatched, looted, made off with, theft, walked off with, helped himself
stolen car, car theft, stolen vehicle
stolen goods, loot, booty, haul, swag
stolen, robbed, theft, snatched, looted, disappeared, pilfered, burglary
swindle, con, defraud, fraud, cheat, scam, dupe
swiped, stolen, snatched, stole
tamper, interfere, falsify, rig
tax cheat, tax dodger, tax evader, tax evasion, tax fraud
tax dodge, tax evasion, tax fraud, tax avoidance, loophole
tax haven, offshore, offshore account
theft, robbery, burglary, larceny, heist, shoplifting, stealing, stolen
thief, robber, burglar, pickpocket, culprit, shoplifter
thieves, robbers, burglars, raiders, looters, pickpockets
took bribes, corruption, accepted bribes, received kickbacks, corrupt
trick, deceive, dupe, fool, con, ruse, hoodwink
tricked, deceived, duped, fooled, conned, misled, lured
undeclared work, moonlighting, off the books, cash in hand, illegal work
vote rigging, electoral fraud, ballot stuffing, rigged election, stuffed ballot boxes
walked off, stole, made off
wash trading, market manipulation
whistle-blower, whistleblower, leaker
cheat: dope, plagiarise, plagiarize, copy, falsify, tamper, rig, fraud
fake: forged, counterfeit, bogus, sham, impostor, imitation, replica, hoax, pirated, fictitious, false, fabricated
fraud: tax evasion, embezzlement, forgery, money laundering, phishing, deception, false invoices, ponzi, swindle
lost money, lost savings: swindled, defrauded, scammed, duped, fleeced
scam: fraud, phishing, ponzi, bogus, fake, false, impostor, swindle, deception
stole, stolen: burgled, embezzled, looted, snatched, pinched, siphoned, misappropriated, made off with, plundered, theft
thief: burglar, robber, mugger, shoplifter, pickpocket, raider, looter, embezzler, kleptomaniac, cat burglar
took money: embezzled, bribed, misappropriated, siphoned, extorted, swindled, pocketed
broken into, break into: forced, jemmied, prised open
`
