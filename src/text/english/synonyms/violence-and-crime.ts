// Violence, weapons, drugs and organised crime: words that say nearly the same, then what may answer for what.

export const VIOLENCE_AND_CRIME = `
abduct, kidnap, snatch, abduction, kidnapping, hostage-taking, held captive
abuse, mistreat, ill-treat, maltreatment, mistreatment, ill-treatment
abused, mistreated, ill-treated, molested, assaulted
acid attack, doused with acid, corrosive liquid
ambush, lie in wait, trap
amok, rampage, killing spree, shooting spree
armed robbery, hold-up, heist, stick-up, robbed at gunpoint
armed, carrying a weapon, wielding, brandishing
arson, deliberately lit, started deliberately, firebomb, criminal fire
arsonist, firebug, fire-raiser, pyromaniac
assassinate, kill, murder, gun down, assassination
assassination attempt, attempt on his life, attempted murder
attack, assault, set upon, onslaught, raid
attack, lunge
attacked, assaulted, set upon, ambushed, mugged, beaten, targeted
attacker, assailant, aggressor, perpetrator, assaulter
bash, hit, strike, punch, beat
bashed, beaten, struck, punched, clubbed, battered
beat to death, bludgeon, kicked to death, clubbed, battered to death
beaten to death, bludgeoned, kicked to death, clubbed to death, battered to death
beaten up, assaulted, battered, roughed up, attacked, set upon, thrashed
beating, assault, thrashing, blows, battering
black eye, bruised, bruising, shiner
blackmail, extortion, extort, racketeering, ransom demand
blackmailer, extortionist, racketeer
blade, knife, dagger, machete, bladed weapon, cutlass
blow himself up, suicide bomber, suicide bombing, explosive belt, detonated his vest
blown up, exploded, detonated, bombed, dynamited
bomb hoax, false alarm, bomb scare, hoax call
bomb scare, bomb threat, suspicious package, bomb alert, bomb hoax
bomb-maker, explosives expert, bombmaker
bomber, suicide bomber, attacker
booby trap, trap, tripwire, booby-trapped
bouncer, doorman, security guard
brawl, fight, scuffle, punch-up, fracas, melee, affray
bullied, harassed, tormented, intimidated, victimised, victimized, picked on
bully, tormentor, harass, torment, intimidate
bump off, kill, murder, eliminate, assassinate
burned alive, burnt alive, set on fire, immolated
bust-up, brawl, altercation, scuffle, row, clash
butchered, massacred, slaughtered, hacked to death
cartel, drug cartel, drug gang, traffickers
catcall, street harassment, wolf-whistle, sexist remarks
child abuse, paedophilia, pedophilia, child molestation, sexual abuse of minors, child cruelty
child molester, paedophile, pedophile, sex offender
choke, strangle, throttle, asphyxiate, chokehold
clobber, beat, hit, strike
coke, cocaine, crack, white powder
cold-blooded, premeditated, deliberate, calculated
contract killing, hitman, contract killer, hired killer
crack den, drug den, squat
crime boss, gang leader, mafia boss, mob boss, kingpin, godfather, ringleader, crime lord
crime ring, gang, criminal network, syndicate, criminal organisation
crime wave, surge in crime, spate of, rise in crime
crime, offence, offense, wrongdoing, delinquency, lawlessness
cut her throat, slit her throat, throat slit, throat cut
cut his throat, slit his throat, throat slit, throat cut
cyberattack, hack, ransomware, data breach, computer attack, hacking, cyber attack
cyberbullying, online harassment, trolling, online abuse
date rape drug, spiking, drink spiked, drugged
deadly, fatal, lethal, mortal
deal drugs, traffic, sell drugs, peddle
dealer, pusher, trafficker, drug peddler
death squad, militia, paramilitaries
death threat, threatened to kill, threatened with death
decapitate, behead, beheaded, decapitated
domestic abuse, domestic violence, violent partner, wife-beating, marital violence, battered wife
dope, cannabis, marijuana, drugs
drug addict, junkie, addict, drug user
drug bust, seizure, haul, drugs raid, cocaine seized
drug lord, kingpin, drug baron, cartel boss, trafficker
drug mule, smuggler, courier, swallowed capsules
drug smuggling, drug trafficking, narcotics, drug trade, drug running
drugged, sedated, spiked, doped, chemically subdued
drugs, narcotics, illegal substances, dope, controlled substances, illicit drugs
drunk, intoxicated, inebriated, under the influence of alcohol, tipsy, alcohol level
explosive vest, suicide belt, explosive belt
extremist, radical, fanatic, fundamentalist, hardliner, militant
femicide, killed by her husband, killed by her partner, killed by her ex
feud, vendetta, blood feud, gang war, score-settling, turf war
fight, brawl, scuffle, punch-up, fistfight, affray, melee, skirmish, tussle
fighting, brawling, violence, clashes, scuffles
finish off, kill, finished off
firebomb, petrol bomb, molotov cocktail, incendiary device, molotov
fistfight, brawl, punch-up, exchange of blows, scuffle
football hooligans, ultras, violent fans, violent supporters, football violence
forced marriage, married off, arranged marriage
forced prostitution, pimping, sex trafficking, brothel
free-for-all, brawl, melee, mass brawl
gang fight, brawl, clash between gangs, turf war
gang rape, gang-raped, group rape, collective rape
gang, mob, ring, crew, syndicate
gangster, mobster, mafioso, hoodlum, organised crime figure
genital mutilation, female circumcision, excision
girl gang, gang of girls
glassed, hit with a bottle, bottled
grooming, groomed, lured, enticed
grope, molest, touch inappropriately, sexual touching, fondle, sexually assault
groped, molested, fondled, sexually assaulted, inappropriate touching
gun battle, shootout, exchange of fire, firefight, gunfight, shoot-out
gun crime, armed violence, shootings
gun laws, gun control, firearms legislation, firearm restrictions
gun, firearm, weapon, pistol, rifle, handgun, sidearm, shotgun, revolver
gunfire, shots, shooting, gunshots, shots fired, volley
gunman, shooter, armed man, sniper, attacker, marksman
gunmen, armed men, attackers, shooters, commando
gunned down, shot dead, shot and killed, mowed down, cut down
gunshot wound, bullet wound, shot in the leg, shot in the chest
hacker, cybercriminal, pirate, hackers
hanged himself, hanged herself, found hanged, suicide
hate crime, racist attack, homophobic attack, hate speech, antisemitic attack
hate mail, poison pen, insulting letters
headbutt, head-butted, butted
heroin, smack, opiate, opioid
hijack, seize the plane, skyjack, carjack
hit and run, fled the scene, failed to stop, drove off, hit-and-run
hitman, contract killer, hired gun, assassin
hold hostage, captive, hostage-taking, kidnap
hold up, rob, robbery, armed robbery, stick up
home invasion, burglary, intruders
honour killing, honor killing
hooligan, vandal, thug, troublemaker, hoodlum, yob, lout, rowdy
hooligans, vandals, thugs, troublemakers, hoodlums, yobs, louts, rioters
hostage, captive, held against their will, held captive
house-breaker, burglar, intruder
in cold blood, deliberately, cold-blooded
intruder, trespasser, prowler, burglar
joint, cannabis, spliff, reefer
killed, murdered, slain, shot dead, stabbed to death, gunned down, slaughtered, put to death
killer, murderer, assassin, gunman, slayer, perpetrator
killing spree, rampage, series of murders, mass murder
knife attack, stabbing, knifing, attacked with a knife, knifeman, stabbed
knife crime, stabbings, knifings
knock out, knocked unconscious, stunned
knuckle-duster, brass knuckles
landmine, mine, anti-personnel mine, unexploded
lone wolf, acted alone, lone attacker
loud explosion, blast, detonation
loyalist, unionist
lynch, mob justice, lynching, lynched
machine gun, automatic weapon, submachine gun, assault rifle, kalashnikov
mafia, mob, organised crime, organized crime, camorra, cosa nostra, ndrangheta
manhandle, rough up, jostle, manhandled
maniac, madman, crazed, deranged man
manslaughter, unintentional killing, involuntary manslaughter
mass grave, charnel, common grave
mass shooting, massacre, killing spree, shooting rampage, school shooting, bloodbath
massacre, slaughter, bloodbath, carnage, butchery, mass killing
meth, methamphetamine, crystal meth
minder, bodyguard, security guard
mob, gang, crowd, horde
molest, abuse, sexually assault, grope
mowed down, ran over, rammed, ploughed into
mugged, robbed, attacked, assaulted, held up, robbed in the street
mugging, street robbery, robbery, violent theft, snatch theft
murder weapon, weapon used in the killing, knife used
murder, homicide, killing, slaying, assassination, foul play
mutilated, disfigured, dismembered, maimed
obscene, indecent, lewd, exhibitionist
on drugs, under the influence, stoned, drug-fuelled, drugged
opened fire, fired, fired shots
overdose, overdosed, drug death
peeping tom, voyeur, voyeurism, upskirting, hidden camera
perp, perpetrator, offender, culprit
perpetrator, attacker, offender, culprit, assailant
pill, tablet, capsule, ecstasy
pimp, procurer, pimping, procuring, living off immoral earnings
poisoning, intoxication, toxic, food poisoning
powder, white powder, anthrax
punch, blow, hit, strike, slap, jab
punch-up, brawl, fight, scuffle, fisticuffs
punched, hit, struck, slapped, thumped, blow
pushed, shoved, jostled, manhandled
ramraid, ram-raid, smash-and-grab
random attack, indiscriminate, unprovoked, chosen at random
ransom, ransom demand, ransom money, demand for money
raped, sexually assaulted, sexually abused, violated, sexual violence
rapist, sex attacker, sexual predator, sex offender
revenge attack, reprisal, retaliation, settling of scores, retribution
revenge porn, intimate images, leaked nudes, sextortion
revenge, vengeance, reprisal, retaliation, retribution, payback, avenge
ringleader, mastermind, leader of the gang, brains behind
road rage, motorist attacked, altercation between drivers
rough up, beat, manhandle, assault
sabotage, vandalise, vandalize, tamper, saboteur
sadist, torturer, sadistic
scuffle, tussle, brawl, altercation, skirmish
serial killer, multiple murderer, murdered several
set fire, torch, set alight, set ablaze, arson, ignite, burn
settle a score, revenge, vendetta, settling of scores
sex attack, sexual assault, rape, indecent assault
sex offender, paedophile, rapist, convicted of sexual assault
sex slave, sexual slavery
sexual harassment, inappropriate behaviour, groping, lewd, unwanted advances
shank, knife, blade
shooting, gunfire, gunman, shots fired, opened fire, shot dead, gun attack
shot dead, gunned down, killed by gunfire, shot and killed, fatally shot
shot from a car, drive-by shooting
shot to death, gunned down, fatally shot, shot dead
slaughter, massacre, carnage, bloodbath, butcher
slaughtered, massacred, butchered, slain
slave labour, forced labour, slavery, servitude, modern slavery, forced labor
smack, slap, hit, spank
smashed up, vandalised, vandalized, wrecked, ransacked, trashed, damaged
smothered, suffocated, asphyxiated, stifled
smuggle, traffic, contraband, smuggler, smuggling
smuggler, trafficker, people smuggler
snatched, abducted, kidnapped, grabbed
sniper, marksman, sharpshooter, gunman
social cleansing, ethnic cleansing
spate, string of attacks, wave of attacks
split up a fight, intervene, break up
stabbed to death, killed with a knife, fatally stabbed, stab wounds, knifed to death
stabbed, knifed, attacked with a knife, knife attack, stab wounds, slashed
stalk, harass, stalker, obsessed
stalked, harassed, followed, spied on
stray bullet, caught in the crossfire, crossfire
street fight, brawl, scuffle, street brawl
suicide attack, suicide bombing, kamikaze, suicide bomber
tased, stun gun, taser
terror attack, terrorist attack, act of terrorism, attack, bombing, atrocity
terror cell, terrorist network, sleeper cell
terrorist, jihadist, extremist, bomber, militant, islamist
threatened with a gun, at gunpoint, pointed a gun
threatened with a knife, at knifepoint, held a knife
throw eggs, pelt with eggs, eggs thrown
throw punches, trade blows, exchange blows, come to blows, swing
thug, hooligan, hoodlum, ruffian, bully, yob
thugs, hooligans, hoodlums, ruffians, gang, yobs
tied up, bound, gagged, trussed, restrained
torture, torment, abuse, ill-treatment, cruelty, barbaric
torture, tortured, waterboarding
touching girls, groped, molested, sexually assaulted, indecent assault
trafficker, smuggler, dealer
traitor, betrayer, turncoat, defector
tranquilliser, tranquilizer, sedative
triad, mafia, organised crime
turf war, gang war, gang rivalry, rival gangs
vandal, hooligan, vandalism, wrecker
vandalised, vandalized, defaced, desecrated, damaged, smashed, daubed, ransacked, wrecked
vandalism, desecration, damage, graffiti, defacement, criminal damage
wanton, gratuitous, senseless
war crimes, atrocities, crimes against humanity
weapons cache, arsenal, arms cache, stockpile, arms dump
weapons, arms, firearms, arsenal, weaponry, guns
weed, cannabis, marijuana, pot, hashish
went on a rampage, shooting spree, rampage, opened fire
whack, hit, kill, strike
wiped out, annihilated, destroyed, decimated
with a bat, baseball bat, bludgeoned, clubbed
witness intimidation, threatening witnesses, tampering with witnesses
woman beater, wife beater, domestic violence
abuse: assault, molest, rape, grope, insult, harass, neglect, beat
attack: stabbing, shooting, bombing, ambush, assault, raid, explosion, rape, mugging, storm, set upon, lunge
attacked: stabbed, shot, punched, beaten, bitten, ambushed, raped, mugged, mauled, raided, bombed, set upon, invaded
bomb: device, explosives, grenade, ied, shell, dynamite, detonator, charge of explosives
bullying: harassment, humiliation, intimidation, taunts, cyberbullying, hazing
crime: burglary, homicide, fraud, delinquency, mugging, shooting, stabbing, vandalism, smuggling, perjury
criminal: gangster, mobster, offender, felon, convict, crook, delinquent, culprit, villain, hitman, smuggler, forger
damage, damaged: vandalised, vandalized, defaced, ransacked, smashed, wrecked, desecrated, torched
drug, drugs: cocaine, heroin, cannabis, marijuana, ecstasy, ketamine, fentanyl, crack, meth, amphetamines, opioid, lsd
fight: brawl, scuffle, clash, duel, altercation, fracas, affray, tussle, skirmish, bust-up
gang: cartel, mafia, mob, syndicate, clan, yakuza, triad, network
get killed: murdered, shot dead, stabbed to death, slain, lost their lives
hit: punched, slapped, struck, clubbed, bludgeoned, kicked, elbowed, headbutted, thumped, smacked
hurt: wounded, injured, bruised, stabbed, shot, burned, maimed, harmed, wounding
kidnapped: abducted, taken hostage, snatched, held captive, held for ransom, held hostage
kill, killed: claim the lives, claimed the life, cost the life, died, put to death, fatally, homicide, murderer
kill, killed: murder, assassinate, shoot dead, stab to death, gun down, poison, strangle, slay, massacre, lynch
kill, killed: suffocated
killer: murderer, poisoner, strangler, assassin, shooter, sniper, culprit, hitman, gunman, stabbed
murder: homicide, killing, stabbing, shooting, strangulation, poisoning, femicide, assassination
rioters: protesters, marchers, vandals, demonstrators, looters, hooligans, troublemakers
threaten, threatened: intimidate, blackmail, death threats, brandish, at gunpoint, at knifepoint
violent: brutal, savage, ferocious, aggressive, bloody, fierce
weapon: gun, knife, rifle, pistol, firearm, bomb, axe, machete, baseball bat, iron bar, dagger, screwdriver, bottle
`
