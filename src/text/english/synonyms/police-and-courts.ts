// Crime, police and courts: words that say nearly the same, then what may answer for what.

export const POLICE_AND_COURTS = `
accuse, allege, charge, claim, suspect, blame
acquitted, cleared, not guilty, exonerated, walk free, acquittal, innocent
arrest, detain, custody, hold, apprehend, take in, pick up, capture
arrest, detain, detention
bail, bond, caution, release
bailout, bail out, rescue package, state aid
ban, bar, forbid, prohibit, outlaw, prohibition, block, not allowed, off limits, illegal
be in charge, lead, run, head, manage, responsible, oversee, direct, chief
beat up, assault, attack, batter, beating, punch, hit
beating, assault, blows
beg, panhandling
beg, plead, plea, implore, appeal, beseech
benefit of the doubt, lack of evidence, reasonable doubt
betray, betrayal, stab in the back, treason, sell out, traitor, disloyal
blacklist, sanctions list, banned list
blackmail, extort, extortion, threaten, ransom
blame, fault, responsible, accuse, culpable, point the finger
bodyguard, security detail, protection
bomb, strike, shelling, airstrike, raid, bombard
break in, burglary, burgle, intrusion, raid, force entry, trespass
break in, force the door, burglary
bribe, bribery, corruption, kickback, payoff, corrupt, pay off
busted, arrest, caught, nab, detain, raid, custody, apprehend
charged, indicted, prosecuted, face charges
cheat on, affair, unfaithful, infidelity, adultery, extramarital
chopper, helicopter, copter
clean up, clean, decontaminate, clear, cleanup, remove
cleared, exonerated, no wrongdoing
closing sale, clearance, liquidation
clue, lead, evidence, indication, hint, trace
comb through, search, scour, sweep
come forward, witness, appeal for information
con man, scammer, fraudster, swindler, impostor
concede, admit defeat, throw in the towel
convicted, found guilty, conviction, guilty, verdict, sentenced
cop, police, officer, policeman, detective, law enforcement, gendarme
copy, plagiarise, plagiarize
defend, lawyer, counsel, barrister
defuse, disarm, bomb disposal, deactivate
deny, denial, reject, refute, dismiss, dispute, contest
dirty air, air pollution, smog, fine particles
dirty, unhygienic, filthy, insanitary, hygiene
disband, dissolve, dissolution, ban
disqualified, thrown out, banned, excluded
dna, genetic, genetic fingerprint
do time, serve, sentence, prison, term, jail
doping, performance-enhancing drugs, positive test, steroids
drugs, narcotics, cocaine, cannabis, trafficking, dealer, weed
embezzle, misuse of funds, divert, misappropriate, fraud
evidence, proof, prove, document, testimony, exhibit, footage, show, demonstrate
fake doctor, unqualified, unlicensed, quack
fake, falsify, falsification, forge, backdate
fake, forged, false, bogus, phony, counterfeit, falsified, doctored, fabricated, sham
fingerprint, print, forensic evidence
flare, firework, pyrotechnics, smoke bomb
forgive, pardon, amnesty, clemency
go broke, ruined, bankrupt, penniless
go to court, trial, hearing, appear, court, tribunal, tried
guard, security guard, watchman
guard, warder, prison officer, jailer
gun, weapon, firearm, pistol, rifle, arm
hack, hacker, cyberattack, breach, piracy
harass, bully, stalk, intimidate, abuse
immunity, protection from prosecution, shield
info, information, intelligence, intel, details, data
inspect, inspector
investigate, detective, inspector
jail, prison, imprisoned, behind bars, lock up, incarcerated, sentence, detention, custody
jury, juror, panel
kidnap, abduct, abduction, hostage, snatch, captive, held
knockoff, counterfeit, imitation, fake
last appeal, supreme court, cassation
lawyer, attorney, counsel, barrister, solicitor, defence, legal team
lead, leader, captain
libel, slander, defamation, defamatory
lock up, jail, remand, custody, imprison
look for, search, hunt, seek, manhunt, trace, track
mugger, attacker, assailant, robber
murder, kill, homicide, slay, assassinate, manslaughter
own up, admit, confess, acknowledge, come clean, confession, concede, plead guilty, admission
own up, confess, plead guilty, admit the facts
parcel bomb, package bomb, letter bomb, booby-trapped
pardon, clemency, reprieve
pick up, detect, spot, identify
poacher, illegal hunter, poaching
pocket, embezzle, siphon off, misappropriate
police brutality, police violence, excessive force
prisoner, inmate, detainee, convict
probe, investigate, inquiry, look into, inquest, examine
prosecute, prosecutor, prosecution
punish, penalty, sanction, discipline, fine, sentence
rape, sexual assault, sexual abuse, molest, assault
rebel, dissident, mutineer, backbencher
represent, lawyer, counsel, agent
retrial, second trial, appeal trial
rip off, scam, swindle, fraud, con, defraud, cheat, trick, deceive
rob, hold up, raid, heist, robbery
ruling, verdict, judgment, decision
search for, searcher, rescuer
security, police presence, deployment
sentence, jail, punishment, penalty, years, convicted, term
shoot up, soar, surge, spike, rocket
shoot, gunned down, gunfire, gunman, fire, bullet
shot, jab, injection, booster
smuggle, trafficking, contraband
squat, squatter, illegal occupant
stab, knife attack
stab, knife, blade
steal, theft, rob, robbery, loot, thief, swipe, heist, burglary
strangle, choke, suffocate, asphyxiate
sue, lawsuit, take to court, legal action, complaint, claim, litigation, file
supervised, probation, parole, bail conditions
suspect, suspicion, alleged, accused, person of interest
swimming pool, pool, baths
take to court, sue, prosecute, lawsuit
think it was, suspect, theory, line of inquiry
throw stones, pelt, stone
ticket, fine, penalty, citation
toy gun, replica, imitation firearm
trial, clinical study, test
trial, court, hearing, judge
true, truth, real, genuine, fact, authentic, verify
under fire, criticized, under pressure, attacked, embattled
vaccine, shot, jab, immunize, dose
weed killer, herbicide, pesticide, glyphosate
aircraft: helicopter, drone, glider, balloon, bomber
armed group: militia, rebels, jihadists, guerrillas, insurgents, gang
attacker: gunman, bomber, knifeman, shooter, terrorist, hijacker, bombing, shooting, stabbing, ambush, raid, air strike, suicide bombing, cyberattack
benefit: pension, allowance, unemployment benefit, housing benefit, welfare
bomb: grenade, missile, explosive, mine, car bomb, parcel bomb, rocket
cop: policewoman, inspector, sergeant, sheriff, trooper
court decision: verdict, ruling, sentence, acquittal, conviction, injunction
court official: judge, prosecutor, magistrate, clerk, bailiff
court: supreme court, high court, assize court, court of appeal, constitutional council
crime: murder, theft, rape, fraud, robbery, arson, kidnapping, assault, corruption, burglary, trafficking, blackmail, manslaughter, embezzlement
criminal: murderer, thief, robber, rapist, drug dealer, trafficker, fraudster, kidnapper, burglar, gangster, arsonist
decision: decree, vote, order, ban
drugs: heroin, ecstasy, amphetamine, crack, fentanyl, ketamine, marijuana, hashish
evidence: dna, fingerprint, witness, recording, email
firearm: shotgun, revolver, handgun, machine gun
fruit: apple, pear, orange, banana, grape, strawberry, cherry, peach, melon, apricot, lemon
gun: shotgun, revolver, handgun, kalashnikov, machine gun, carbine
judge: magistrate, justice, investigating judge, juror
killer: murderer, gunman, assassin, shooter, serial killer, hitman
killing: shooting, stabbing, massacre, execution, strangle, poison, execute, drown, slaughter, behead
knife: dagger, machete, kitchen knife, cutter, penknife
lawyer: prosecutor, defence counsel, notary
legal action: appeal, indictment, trial, injunction
lie: perjury, falsify
offence: speeding, theft, fraud, assault, drink-driving, libel
officer, police officer, policeman: captain, sergeant, lieutenant, inspector, commander, constable, detective, gendarme
payment: fee, bribe, fine, ransom, deposit, rent, subsidy, pension, dividend, instalment, compensation, refund, bonus
penalty: ban, suspension, prison sentence, points deduction
police: investigators, riot police
prison: cell, detention centre, penitentiary, remand centre
punishment: prison sentence, ban, suspension, community service, life imprisonment, death penalty, expulsion
sanction: ban, embargo, suspension, asset freeze, travel ban
scam: phishing, pyramid scheme, identity theft
sex crime: rape, sexual assault, harassment, indecent exposure, paedophilia
sports venue: stadium, arena, velodrome, court, pool, track, circuit
steal: burgle, shoplift, pickpocket, embezzle
terrorist: jihadist, bomber, islamist, gunman
thief: burglar, robber, pickpocket, shoplifter, looter, mugger
violence: assault, beating, stabbing, shooting, rape
weapon: knife, machete, axe, bomb, grenade, missile, hammer, shotgun, revolver, kalashnikov, sword, crossbow
white-collar crime: fraud, embezzlement, insider trading, bribery, tax evasion, money laundering
`
