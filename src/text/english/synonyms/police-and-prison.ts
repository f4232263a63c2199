// Police, arrests, investigations and prison: words that say nearly the same, then what may answer for what.

export const POLICE_AND_PRISON = `
abscond, escape, run away, jump bail, breach of bail
accomplice, accessory, co-conspirator, partner in crime, co-accused
alcohol test, breath test, breathalyser, breathalyzer
alibi, was elsewhere, not at the scene
appeal for witnesses, anyone with information, urged to contact police, appeal for information
arrest warrant, warrant, wanted by police
arrested, taken into custody, in custody, apprehended, detained, held for questioning, under arrest
autopsy, post-mortem, postmortem, necropsy
banged up, jailed, imprisoned, behind bars, incarcerated, locked up, in jail
beef up security, tighten security, step up patrols, reinforce security, extra officers
bobby, constable, police officer, copper
body search, frisk, strip search, pat down
bodycam, body camera, body-worn camera
bug, wiretap, phone tap, eavesdrop, listening device
bullet holes, riddled with bullets, bullet-riddled
bullet, cartridge, ammunition, ammo
burglar alarm, intruder alarm
bust, raid, swoop, police operation, crackdown
busted, nabbed, arrested, caught red-handed, collared, nicked, apprehended
caught on camera, cctv, surveillance footage, security camera, filmed, video surveillance
caught red-handed, flagrante delicto
cell, jail cell, prison cell, lock-up
chief of police, police chief, commissioner, chief constable, sheriff, chief superintendent
clampdown, crackdown, clamp down, zero tolerance
clue, line of inquiry
cold case, unsolved, reopened, unsolved murder
convict, inmate, prisoner, detainee, felon
cop car, police car, patrol car, squad car, police vehicle, cruiser
cop shop, police station, precinct, police headquarters
cops, police, officers, detectives, police officers, constabulary, patrol, policemen
cordon, cordoned off, sealed off, police tape, taped off, perimeter
corrections officer, prison guard, warder, jailer, prison officer, guard
crime scene, scene of the crime, murder scene
crook, criminal, gangster, offender, villain
dawn raid, early morning raid, raided at dawn
detective, investigator, sleuth, gumshoe, private eye, investigating officer
detectives, investigators, cid, officers
dig up, exhume, unearth, excavate
dna sample, genetic profile, swab, dna evidence
dna test, genetic test, dna analysis
doing time, serving a sentence, behind bars, incarcerated, in prison, jailed
escaped prisoner, fugitive, escapee, absconder, runaway prisoner
escaped, broke out, fled, absconded, fugitive, went on the run
find the killer, murder hunt, manhunt, hunt for the killer
fingerprints, prints, forensics, forensic traces
first-degree murder, premeditated, murder with premeditation
forensic, crime lab, laboratory analysis, forensic examination, scientific police
fugitive, wanted man, runaway, outlaw
get nicked, arrested, detained, apprehended
go missing, disappear, vanish, missing person, unaccounted
grass up, inform on, denounce, report to the police
grilled, questioned, interrogated, quizzed, interviewed by police
guarded, under guard, under police protection, police protection
handcuff, cuff, shackle, restrain
handed over, extradited, surrendered, transferred
hideout, hiding place, safe house, lair, bolthole, den
hold for questioning, custody, detain
house arrest, electronic tag, ankle bracelet, electronic monitoring, tagged
house search, search warrant, searched the home, raid on the home, searched premises
hunted, manhunt, sought by police
id, identity card, identity papers, identification
identify the body, formal identification, formally identified
in cuffs, handcuffed, in handcuffs, shackled
inmate, prisoner, detainee, convict, jailbird
interpol, red notice, international arrest warrant
interrogate, question, grill, quiz, interview under caution
jail term, prison sentence, custodial sentence, prison term, years behind bars, imprisonment
jail time, custodial sentence, prison sentence, prison term, jail term, imprisonment, years in prison
jailbreak, prison break, escape from prison, broke out of prison, prison escape
jailed, imprisoned, sent to prison, put behind bars, locked up, sent down, incarcerated
juvenile hall, young offenders, youth detention, juvenile detention, borstal
kept in custody, remanded, pre-trial detention, detained, held on remand
kill switch, emergency stop
let go, freed, set free
let off with a warning, caution, cautioned, reprimand
let out, released, freed, early release, parole
lie detector, polygraph
lineup, identity parade, line-up
locked up, jailed, imprisoned, detained, behind bars, incarcerated, in custody
log in, connect
lookout, watch, scout
manhunt, hunt for, search for the suspect, police hunt
maximum security, high-security, top-security
missing girl, disappearance, missing teenager, vanished
missing kid, missing child, disappearance, missing boy, vanished
mugshot, police photograph, photofit, identikit, e-fit
murder hunt, manhunt, murder inquiry
nab, catch, arrest, capture, apprehend, collar
nightstick, truncheon, baton
number plate, license plate, registration number, registration plate
on parole, conditional release, licence, early release, probation
on the lam, fugitive
on the loose, still at large, fugitive, escaped
overcrowded prison, prison overcrowding, overcrowding
parole, conditional release, early release, released on licence
pen, prison, penitentiary
pepper spray, tear gas, teargas, mace, tear gas canister
plainclothes, undercover, plain clothes
plant evidence, frame, fabricate evidence, fit up
police brutality, excessive force, police violence, heavy-handed
police dog, sniffer dog, canine unit, k9
police inquiry, criminal investigation, police investigation, probe
police record, criminal record, known to police, previous convictions, rap sheet
police shooting, shot by police, shot by officers, officer-involved shooting
police van, paddy wagon, black maria
prison break, escape, jailbreak
prison camp, gulag, labour camp, labor camp, penal colony
prison governor, warden, head of the prison
prison riot, mutiny, uprising in the prison, disturbance
prison, jail, penitentiary, slammer, penal institution, gaol
private eye, private detective, private investigator
probation, suspended sentence, probationary
pulled over, stopped by police, flagged down, traffic stop, police check
put away, jailed, imprisoned, sent to prison
questioned, interrogated, quizzed, interviewed, grilled, heard by police
raid, search, swoop, bust
rap sheet, criminal record, previous convictions, antecedents
reconstruction, re-enactment, reenactment
recover the body, body found, remains found
rehab, rehabilitation, reintegration, detox
reopen the case, cold case, fresh inquiry, new investigation, inquiry reopened
repeat offender, reoffend, recidivist, reoffending, previous offences
reward, bounty, reward money
ring the police, call the police, dial 999, alert police, emergency call
riot police, anti-riot, riot squad, crs, riot officers
rookie cop, trainee officer, police recruit, cadet
rounded up, mass arrest, detained, arrested en masse, swept up
search party, searchers, rescuers, search team
search warrant, warrant
searched, raided, combed, scoured, combed through
secret service, intelligence agency, spy agency, intelligence service
security camera, cctv, surveillance camera
sent down, jailed, imprisoned, sentenced to prison
serve a sentence, serve time, behind bars, spend years in prison
shootout, gunfight, exchange of fire, firefight, shoot-out, exchanged fire
sketch, identikit, artist impression, photofit
slap on the wrist, lenient, reprimand, warning, caution
sniffed out, detected, tracked down
sniffer dog, police dog, detection dog
snitch, supergrass, mole
solitary confinement, isolation cell, solitary, segregation, isolation
solve the case, solve the murder, crack the case, solve the mystery, case solved, clear up
spy on, surveillance, monitor, espionage, eavesdrop
spy, espionage, secret agent, intelligence agent, mole
stakeout, surveillance, staking out
statement to police, told investigators, told police, testimony
still looking for, manhunt, searching, tracking, still at large
sting operation, undercover operation, entrapment
stop and search, police check, identity check, spot check, frisk
suicide watch, risk of suicide
swat team, tactical unit, elite unit, armed officers, special unit, armed response unit
swat, tactical unit, special forces, elite unit, armed response, raid unit
tapped, wiretapped, bugged, intercepted
tip, tip-off
tipped off, alerted, tip-off, anonymous call
tipster, mole, whistleblower, source
traffic cop, traffic officer, traffic police, highway patrol
traffic stop, roadside check, pulled over, police check
turned herself in, surrendered, gave herself up, handed herself in
turned himself in, surrendered, gave himself up, handed himself in, walked into a police station
under surveillance, watched, monitored, observed
undercover, plainclothes, infiltrate, infiltrated, covert
unsolved, mystery, never solved, cold case, unexplained
vigilante, self-defence group, take the law into own hands
walkie-talkie, handset
wanted notice, wanted poster, appeal for witnesses
warden, guard, governor
wiretap, bug, phone tap, intercept, listening in
witnesses, onlookers, bystanders, passers-by, eyewitnesses
youth prison, young offender institution, juvenile detention
arrest: intercept, handcuff, remand, led away
arrest: taken into custody, in custody, held for questioning, arraign, round up, seize, collar, nab
arrested: taken into custody, held for questioning, placed in detention, remanded, intercepted, picked up, rounded up
body: corpse, remains, lifeless, dead man, dead woman, skeleton
catch: arrest, capture, apprehend, intercept, nab, track down, corner, snare
caught, discovered: confounded by, betrayed by, exposed, unmasked
clue: fingerprint, footprint, dna, trace, indication, tip-off, evidence, tyre mark, bloodstain
cops, police: officers, detectives, investigators, patrol, constables, sergeant, troopers, deputies, sheriff, gendarmes
dead body: corpse, remains, lifeless body, cadaver, skeleton, human remains
drug bust: seize, seizure, haul, cocaine seized, narcotics seized
drug dealer: trafficker, dealing, narcotics
escape: broke out, break out, jump over the wall, abscond, flee, fled, vanish, give the slip, slip away, elude
evidence: traces, exhibits, proof, cctv, footage, fingerprints, testimony, documents, statements
found dead: body discovered, lifeless, body found, remains found, dead body
free: release, let out, set free, parole, bail
get caught: arrested, captured, apprehended, detained, nabbed
get out of jail: released, freed, parole, leaves prison, conditional release
hiding: hideout, gone to ground, lying low, holed up, in hiding, taking refuge
in jail: behind bars, imprisoned, custody, detained, remand, incarcerated, serving
in prison: behind bars, imprisoned, custody, detained, remand, incarcerated, serving, jail
in trouble with the police: known to police, criminal record, arrested, charged
investigate: probe, inquiry, inquest, inquire, examine, open an investigation, scrutinise, scrutinize
jail: prison, penitentiary, cell, custody, detention, incarcerate, imprison, behind bars, remand, slammer
missing: disappeared, vanished, not been seen, unaccounted, whereabouts, no trace, last seen
out of prison: released, freed, parole
police: investigators, detectives, patrol, law enforcement, gendarmerie, constabulary, sergeant, squad, precinct
saw: witness, witnesses, eyewitness, bystander, onlooker, spotted, noticed
searched: raided, combed, scoured, search warrant, turned upside down
shot by cops: police shooting, shot dead by police, officers opened fire
stopped by police: pulled over, intercepted, roadside check, checked, flagged down
suspect: culprit, perpetrator, main suspect, person of interest, accused, gunman, attacker, defendant
wanted: sought, manhunt, arrest warrant, hunted
`
