// War, armies and diplomacy: words that say nearly the same, then what may answer for what.

export const WAR_AND_DIPLOMACY = `
a-bomb, atomic bomb, nuclear bomb
agent, spy, secret agent, operative
agreement, deal, treaty, pact, settlement, convention
air raid, air strike, airstrike, bombing raid, bombardment
air strike, airstrike, bombing, air raid, strikes, aerial bombardment
ally, partner, supporter, allied country
ambassador, envoy, diplomat, head of mission
ammo, ammunition, munitions, shells, rounds of ammunition
annex, take over, absorb, annexation
anti-war, pacifist, peace movement
arms deal, weapons contract, arms sale, military contract
arms race, rearmament, military build-up
army base, barracks, military base, garrison
army chief, chief of staff, commander-in-chief, top general
army, troops, military, armed forces, soldiers, ground forces
atomic bomb, nuclear bomb, warhead, nuclear weapon
attack a country, invade, invasion, offensive, aggression
attack, offensive, assault, raid, strike, incursion, onslaught, bombardment
attacked, invaded, invasion, bombed, shelled, struck, raided, stormed
back channel, secret talks, behind-the-scenes negotiations
battlefield, front, front line, theatre of operations
besieged, under siege, surrounded, encircled, siege
blockade, embargo, siege, naval blockade
blow up a bridge, dynamited, destroyed bridge
blue helmets, peacekeepers, un troops, un mission, peacekeeping force
bomb shelter, air-raid shelter, bunker
bombed, shelled, bombarded, pounded, hit, struck, air strike, bombing
bombing, bombardment, air strike, shelling, pounding, air raid
border clash, border skirmish, frontier incident
border, frontier, boundary, demarcation line
breach of the ceasefire, violation of the truce, ceasefire violation
break off relations, sever ties, recall ambassador, break off diplomatic relations, cut ties
bring troops home, withdraw, pull out, withdrawal, repatriate
broke the truce, violated the ceasefire, truce violation, resumed fighting
brokered, mediated, negotiated, arranged
buffer zone, demilitarised zone, security zone, no-man's land
bulletproof vest, flak jacket, body armour
call up, mobilise, mobilize, conscript, draft, conscription, reservists
camp, settlement, base
captured, seized, took control, conquered, occupied, overran, stormed
caught in the crossfire, civilian casualties, collateral damage
ceasefire, truce, armistice, halt to the fighting, cessation of hostilities, pause in fighting, lull
chemical weapons, poison gas, sarin, nerve agent, mustard gas
child soldier, recruited children, boy soldiers
civil war, internal conflict, fratricidal war, armed conflict
civilian, non-combatant, inhabitant
civilians, non-combatants, ordinary people
come under attack, shelled, targeted, under fire
commander, officer, military chief
commando, special forces, elite troops
conscript, draftee, recruit, called-up soldier
convoy, column, trucks
counterattack, counter-offensive, retaliate, hit back
coup plotters, putschists, mutineers
cruise missile, missile, rocket
cut diplomatic ties, break off relations, sever relations, recall the ambassador
dead soldiers, military losses, troops killed, fallen soldiers
deal, agreement, pact, treaty, arrangement, compromise
declare war, open hostilities, state of war, launch war
defect, desert, go over to the enemy, change sides
defuse tensions, de-escalate, calm, appease, ease tensions
demining, mine clearance, bomb disposal
deploy, send troops, dispatch
desert, defect, deserter, absconded
deserter, defector, fled the army, draft dodger
diplomat, ambassador, envoy, consul, attache, embassy official
diplomatic row, diplomatic crisis, diplomatic incident, falling-out between
displaced people, refugees, displaced, exiles, fled
dogfight, aerial combat
draft dodger, conscientious objector, refuse to serve, deserter
drone attack, drone strike, unmanned aircraft, drones launched
drone, unmanned aircraft, uav
embassy, consulate, mission, diplomatic mission
end the war, peace deal, ceasefire, armistice, end of hostilities
enemy, foe, adversary, hostile
escalate, intensify, step up, escalation
evacuate embassy, evacuated nationals, repatriated nationals
exchange of prisoners, prisoner swap, prisoner exchange
expel, kick out, persona non grata, send home
expelled, kicked out, declared persona non grata, sent home, ordered to leave
fight back, resist, retaliate, counterattack, defend
fighter jet, fighter plane, warplane, combat aircraft, rafale, f-16
fighters, militants, combatants, rebels, militiamen, soldiers, insurgents
fighting stopped, ceasefire, truce, armistice, end of hostilities
fighting, clashes, combat, hostilities, battle, conflict, war
fled, escaped, ran away, took flight, exodus, refugees, sought refuge
foreign affairs, diplomacy, foreign office, foreign ministry
foreign fighters, mercenaries, volunteers
free the hostages, release the hostages, hostages freed, handed over hostages
free, recapture, retake
freed hostages, released hostages, hostages handed over
front line, front, battlefield, line of contact, trenches
gas attack, chemical attack, chemical weapons
genocide, extermination, mass murder, ethnic cleansing
get drafted, conscripted, called up, mobilised
give up territory, cede, surrender land
go to war, declare war, invade, take up arms
held off, repelled, pushed back, resisted
hold talks, meet, negotiate, discuss, confer
humanitarian aid, relief supplies, food aid, aid convoy
hunker down, shelter, take cover
in exile, banished, refugee, fled abroad
in retreat, withdrawing, pulling back
incursion, raid, foray
infantry, foot soldiers, ground troops
intelligence, spies, secret services
intercept, shoot down, bring down
invaded, invasion, attacked, incursion, marched into, occupied
invaders, occupiers, occupying forces, aggressor
invasion, attack, offensive, incursion, aggression
join forces, ally, alliance
joint statement, communique, declaration
kick out the ambassador, expel, persona non grata
kidnapped soldiers, captured soldiers, prisoners of war
killed in combat, fell in battle, killed at the front
lay down arms, surrender, disarm, capitulate
lift sanctions, end sanctions, ease sanctions, remove sanctions
local militia, paramilitary, armed group
long-range, ballistic, intercontinental
lose territory, territorial losses, retreat, pushed back
lost the war, defeated, capitulated, surrendered
martyr, fallen
mediator, go-between, intermediary, broker, negotiator, envoy
mercenary, soldier of fortune, private army
military aid, arms deliveries, weapons supplies
military drill, exercise, war games, manoeuvres, maneuvers
military leaders, junta, generals in power
military regime, junta, military government, rule of the generals
military service, national service, conscription, draft
military, army, armed forces, troops, defence
militia, paramilitaries, armed group
minefield, mines, mined area
missing in action, disappeared soldier, unaccounted for soldiers
mobilise, mobilize, call up, rally
nato, atlantic alliance, north atlantic
navy, fleet, naval forces
negotiate, bargain, talks, discuss terms, haggle
negotiated, held talks, bargained, brokered
negotiations, talks, bargaining, discussions, dialogue, parley
neutral, non-aligned, neutrality, impartial
new soldiers, recruits, conscripts, rookies
no-fly zone, closed airspace
nuclear deal, nuclear agreement, nuclear pact
nuclear submarine, missile submarine
nuclear test, atomic test
nukes, nuclear weapons, warheads, atomic bombs
occupation, annexation, occupied territories
occupied, under occupation, annexed
occupy, take over, invade
open the border, reopen the frontier, border reopened
pact, treaty, agreement, alliance
paratroopers, airborne troops
partisan, resistance fighter
peace deal, peace agreement, peace treaty, peace accord, peace pact
peace talks, peace negotiations, peace conference, peace process
peace, end of the war, armistice, truce, ceasefire
peacekeepers, blue helmets, un force, united nations troops
plane shot down, aircraft downed, warplane downed
planted bomb, explosive device, ied
pow, prisoner of war, captured soldier
prisoner swap, prisoner exchange, exchange of captives
protectorate, colony, dependency
proxy, militia
pull out troops, withdraw soldiers, troop withdrawal, disengagement
pull out, withdraw, withdrawal, retreat, evacuate
pushed back, repelled, repulsed, drove back
ravaged, devastated, laid waste
rebel, insurgent, mutineer, guerrilla, revolt
rebellion, uprising, revolt, insurrection, insurgency, mutiny
rebels, insurgents, mutineers, guerrillas, militants, fighters
rebuild, reconstruct, reconstruction
recall ambassador, ambassador recalled, summon the ambassador
recaptured, retook, won back, regained control
recognise a state, diplomatic recognition
recruit, conscript, enlisted, volunteer
refugee camp, displaced persons camp, tent camp
refugees, displaced, fled, asylum seekers, exodus
reinforcements, extra troops, additional troops
reserve soldiers, reservists
resistance, underground, partisans
resume talks, return to the negotiating table, talks resumed
retaliate, hit back, counterattack, reprisal, avenge
retaliation, reprisal, revenge, tit-for-tat, counterattack, countermeasures
retreat, withdraw, pull back, fall back, withdrawal
retreated, withdrew, pulled back, fell back
rocket, missile, projectile
run out of ammo, shortage of ammunition, short of munitions
russians, moscow, kremlin
sabotage, subversion
sanctions, embargo, restrictions, punitive measures, asset freeze, retaliatory measures
sealed the border, closed the frontier, border closed
secret agent, spy, intelligence officer
send back, return, repatriate, deport
send weapons, arms deliveries, supply arms
sent troops, deployed, dispatched soldiers, intervened militarily
shell, projectile, bombard, mortar
shelling, bombardment, artillery fire, mortar fire, pounding
shot down, downed, brought down, destroyed in flight
siege, blockade, encirclement
signed a deal, concluded an agreement, reached an agreement, signed a treaty, clinched
sink a ship, torpedo, sunk
smart bomb, guided bomb
soldier, serviceman, trooper, fighter, infantryman, recruit, military
soldiers, troops, servicemen, forces, military, recruits, infantry
special envoy, emissary, representative
spied, espionage, spying
spies, agents, espionage, intelligence officers
spy plane, reconnaissance aircraft, surveillance aircraft
spy ring, espionage network
spying, espionage, intelligence gathering, eavesdropping
start a war, launch an invasion, open hostilities, trigger a conflict
stop fighting, ceasefire, lay down arms, truce, cessation of hostilities
stronghold, bastion, fortress, fief
submarine, underwater vessel, u-boat
suffer losses, casualties
summit, meeting of leaders, talks, conference
summon, ambassador summoned
supply line, logistics, supply route
surrender, capitulate, lay down arms, give up, wave the white flag
surrounded, encircled, besieged, hemmed in
take up arms, revolt, rebel, rise up, uprising
taken prisoner, captured, prisoner of war
talks broke down, negotiations failed, talks collapsed, breakdown of talks, impasse
talks failed, broke down, negotiations collapsed, deadlock, impasse
talks stalled, deadlock, impasse, stalemate
talks, negotiations, discussions, dialogue, consultations, parley
tank, armoured vehicle, armored vehicle, leopard
tanks, armoured vehicles, armored vehicles, armour
tear up the treaty, denounce, withdraw from the treaty, pull out of the treaty
tensions, friction, strained relations
territory, enclave
throw out diplomats, expel, persona non grata
took a city, captured, seized, conquered
torpedo, sink, scupper
trade embargo, sanctions, blockade
trade war, tariffs, retaliatory tariffs
travel ban, entry ban, visa ban
trench, dugout
troop surge, reinforcements, additional troops
troops, soldiers, army, forces, military, contingent, battalion, regiment
tug of war, standoff
ultimatum, final warning, deadline
un, united nations, security council, general assembly
under attack, shelled, bombarded, besieged, targeted
unexploded bomb, wartime bomb, unexploded shell, ordnance
uniform, battledress, fatigues
vet, veteran, former soldier, ex-soldier
veteran, ex-serviceman, old soldier, former soldier
visa, entry permit
volunteer, enlist, sign up
war criminal, war crimes, the hague, international criminal court
war dead, fallen soldiers, war victims
war hero, decorated soldier
war over, end of the war, peace, armistice
war zone, conflict zone, combat zone, battlefield
warlord, militia leader, rebel leader
warplane, fighter jet, bomber, combat aircraft
warship, frigate, destroyer, naval vessel, cruiser
white flag, surrender
wiped out the army, annihilated
withdrew, pulled out, retreated, pulled back
won the war, victory, defeated the enemy
world war, great war
wounded soldiers, casualties
agree, agreed: sign, reach a deal, treaty, pact, compromise
allies: nato, partners, coalition, western countries
army: battalion, regiment, brigade, infantry, troops, navy, air force, marines, soldiers, military
attack: offensive, shelling, air strike, incursion, bombardment, missile, drone strike, ambush, invasion
attacked: shelled, invaded, bombed, fired on, air strike, incursion, offensive
country: republic, kingdom, homeland
deal: treaty, pact, ceasefire, contract, memorandum
fighting: shelling, clashes, combat, battle, hostilities
make peace: treaty, ceasefire, truce, armistice, reconcile
punish, punished, punishing: sanction, sanctions, embargo, penalise, penalty, fine, discipline, suspend
refugees: fled, displaced, asylum, exodus, exile
soldier: conscript, recruit, gunner, paratrooper, marine, deserter, infantryman, veteran, corporal, officer, commando
weapons: missiles, rockets, tanks, drones, ammunition, rifles, howitzers, artillery, shells, warheads
`
