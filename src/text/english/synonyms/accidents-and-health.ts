// Accidents, rescue, health and death: words that say nearly the same, then what may answer for what.

export const ACCIDENTS_AND_HEALTH = `
blow up, explode, explosion, blast, bomb, detonate
burn down, fire, blaze, destroyed, burn, arson, torch, flames, set fire
burn, scald
burned out, exhausted, worn out, burnout
burst its banks, overflow, flood
capsize, overturn, flip over, tip
crash, accident, collision, wreck, smash, pile-up, derail, hit
crazy, mad, insane, nuts, deranged, unstable, mental
daycare, nursery, creche, kindergarten
death count, death toll, toll, fatalities
death toll, toll, dead, killed, fatalities, casualties, victims, how many died
degree, diploma, qualification
destroy, destruction, ruin, devastate, wipe out, demolish, wreck
die out, extinction, extinct, vanish
die, death, dead, kill, fatal, suicide, victim
die, pass away, death, dead, demise, killed, perish, lose life, succumb
doctor, physician, medic, surgeon, gp
drown, swept away
drug bust, drug raid, anti-drug operation, seizure
er, emergency room, emergency department, casualty
excess deaths, extra deaths, mortality
fall to death, fatal fall, plunge
flood, inundated, deluge, overflow, submerged
flu, influenza, virus
found, discovered, recovered, located, spotted, turn up, track down
freak out, panic, alarm, frighten
get hurt, hurt, injured, wounded, injury, casualty, harm
go under, administration, receivership, insolvency, bankruptcy, collapse
graffiti, tag, spray-paint, daub, deface
grow up, childhood, raised, born, upbringing, youth
have a baby, give birth, deliver, birth
heart attack, cardiac arrest, collapse, coronary
hit the brakes, emergency braking, brake
hospital, treated, clinic, emergency room, admitted
knocked out, eliminated, crash out, out
life expectancy, life span, live longer
lifeguard, rescuer, coastguard
liftoff, takeoff, launch, blast off
loud bang, explosion, detonation, blast
missing, disappear, vanish, lost, whereabouts, gone
newborn, baby, infant
noise, noise nuisance, loud, racket
operate on, surgeon
pass away, died, death, peacefully
pass out, faint, unconscious, collapse
pile-up, chain collision, crash
pregnant, expecting, baby bump
pregnant, pregnancy, expecting, have a baby, give birth, birth
quake, earthquake, tremor, seismic
raise the alarm, alert, call for help, emergency call
run aground, beach, stuck
run away, runaway, go missing
rush to hospital, hospitalise, airlifted, taken to hospital
safe, unharmed, unhurt, safe and sound, unscathed
save, rescue, pull out, rescuer, evacuate
shipwreck, sinking, castaway
sick, ill, disease, unwell, patient, suffer
sink, go down, founder, capsize
sticking point, stumbling block, impasse, obstacle
storm, hurricane, cyclone, tornado, gale, tempest
stranded, stuck, marooned
stuck, deadlock, stalemate, impasse, stalled
stuck, trapped, stranded, blocked, pinned
surgery, operation, procedure, under the knife
survivor, survive, last living
take out, neutralise, shoot dead, eliminate
torch, set alight, set ablaze, arson, burn down
trap, set up, frame, sting, ambush
trapped, pinned, wedged, cut free
trash, criticize, disparage, denigrate, vandalize, damage, wreck, ransack
treat the patient, doctor, physician
unsafe, dangerous, risk of collapse, condemned
warn, alert, caution, alarm, tip off, heads-up
water damage, leak, burst pipe
accident: fall, explosion, drowning, capsize, electrocution
break: fracture, snap, smash, shatter, crack
broken bone: fracture, broken leg, broken arm, fractured skull, broken rib
bug: insect, mosquito, tick, bedbug, virus, bacteria, cockroach
crash: head-on
damage: destroyed, broken, flooded, burned, torn off, cracked
degree: bachelor, master, doctorate, phd
destroy: bomb, raze, flatten
disaster: earthquake, flood, fire, hurricane, tsunami, eruption, landslide, drought, avalanche, shipwreck
disease: cancer, flu, measles, diabetes, cholera, malaria, ebola, tuberculosis, hepatitis, bird flu, dengue
doctor: psychiatrist, paediatrician, cardiologist, dentist, anaesthetist, specialist
emergency services: firefighters, police, paramedics, ambulance, rescuers, coastguard
explosive: dynamite, tnt, grenade, semtex, mortar
hit: slap, kick
hurt: burned, hit, stabbed, fractured
illness: cancer, flu, measles, diabetes, cholera, malaria, pneumonia, covid, leukaemia, hepatitis, dementia, meningitis, typhus
injured: burned, fractured, bruised, shot, stabbed, broken leg
injury: fracture, burn, bruise, concussion, cut, sprain, broken leg, torn ligament, trauma, head injury
jewel: diamond, ring, necklace, tiara, emerald, bracelet
limb: arm, leg, hand, foot
medical center: hospital, clinic, surgery, health centre
medical staff: nurse, doctor, surgeon, midwife, paramedic, carer
medicine: drug, antibiotic, vaccine, pill, painkiller, insulin, aspirin, tablet
mental illness: depression, schizophrenia, anxiety, bipolar, psychosis, anorexia
natural disaster: earthquake, flood, hurricane, tsunami, eruption, landslide, drought, avalanche, cyclone
poison: arsenic, cyanide, novichok, ricin, mercury, polonium
rescuer: firefighter, paramedic, diver
sick: cancer, flu, fever, infected, pneumonia, covid, poisoned
storm: typhoon, thunderstorm, blizzard
symptom: fever, cough, rash, headache, nausea, vomiting, fatigue
treatment: surgery, chemotherapy, vaccine, drug, therapy, transplant, antibiotic
valuables: jewellery, jewels, watch, gold, diamond, necklace, painting
virus: covid, ebola, hiv, measles, hepatitis, zika, dengue
`
