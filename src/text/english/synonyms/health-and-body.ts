// Health, medicine and the body: words that say nearly the same, then what may answer for what.

export const HEALTH_AND_BODY = `
abortion, termination, termination of pregnancy, end a pregnancy
ache, pain, hurt, sore
aches and pains, rheumatism, arthritis
addict, dependent, addiction, hooked, drug user
allergic, allergy, intolerant, allergic reaction, anaphylactic shock
alzheimer, dementia, memory loss, senile
amputated, cut off his leg, lost a leg, lost an arm, amputee
anaesthetic, anesthetic, general anaesthesia, put to sleep
anti-vaxxer, vaccine sceptic, opposed to vaccination, anti-vaccine
artificial limb, prosthesis, prosthetic, artificial leg
backache, back pain, lumbago, slipped disc
bad for your health, harmful, unhealthy, damaging to health
bald, hairless, hair loss
belly, stomach, abdomen, tummy
birth control, contraception, contraceptive, the pill, condom
bitten by a snake, snakebite, venom
bleeding, haemorrhage, hemorrhage, blood loss
blind, sightless, visually impaired, lost his sight, partially sighted
blood donor, give blood, blood donation
blood test, blood sample, blood analysis
bone, rib, femur, collarbone, skeleton
booster, jab, second dose, third dose
brain bleed, stroke, cerebral haemorrhage, aneurysm
brain damage, head trauma, brain injury
break a leg, fracture, broken leg
breakdown, nervous breakdown, burnout, depression
breast cancer, mammogram, mastectomy
breathe, respiration, breathing, respiratory
breathing problems, respiratory distress, asthma, shortness of breath
broke his leg, fractured his leg, broken leg, leg fracture
broken arm, fractured arm, broken wrist
broken leg, fractured leg, leg fracture, broken tibia
bruise, contusion, bump
bust a bone, fracture, broke, broken
cancer, tumour, tumor, leukaemia, leukemia, carcinoma, lymphoma, malignant
care home, nursing home, retirement home, old people's home, ehpad
carer, caregiver, nursing assistant, care worker, carers
catch a disease, contract, infected, catch the virus
catch the virus, infected, contaminated, contract
caught covid, tested positive, infected, contracted
chemist, pharmacist, pharmacy, dispensing chemist, drugstore
chickenpox, varicella, shingles
chubby, overweight, obese, plump
clinic, hospital, health centre, surgery, medical centre
clinical trial, drug trial, study of patients
coma, unconscious, comatose, vegetative state
come down with, contract, catch, fall ill
contagious, infectious, catching, transmissible
contract, catch, infected
cough, bronchitis
cover mouth, face mask, mask
covid, coronavirus, covid-19, sars-cov-2, pandemic
crazy, insane, mentally ill, disturbed, deranged
crippled, disabled, paralysed, handicapped
critical condition, life-threatening, serious condition, fighting for life, life in danger
cure, treatment, remedy, heal
cured, healed, remission
cut his arm, amputated, gash
deaf, hard of hearing, hearing loss, hearing-impaired
dentist, dental surgeon, orthodontist
depressed, depression, low, suffering from depression, burnout
depression, mental health, burnout, depressive
detox, drying out, rehab, withdrawal
diabetes, diabetic, blood sugar, insulin
diet, slimming, lose weight
disabled, handicapped, impaired, disability, wheelchair
disease, illness, ailment, sickness, disorder, infection, outbreak, epidemic
dizzy, giddy, light-headed, vertigo, faint
doc, doctor, physician, medic
doctor's office, surgery, practice, consulting room
doctor, physician, medic, general practitioner, gp, clinician, practitioner, consultant
doctors, physicians, medics, medical team, clinicians, specialists, surgeons
donate organs, organ donation, transplant, graft, organ donor
down syndrome, trisomy
dressing, bandage, plaster
drug, medicine, medication, pill, treatment, tablet
drugs, medicines, medication, pills, tablets, pharmaceuticals
drunk, inebriated, intoxicated, tipsy, plastered
ear, hearing
eat too much, obesity
eating disorder, anorexia, bulimia
epidemic, outbreak, pandemic, spread of disease, wave of infections
exhausted, tired, fatigued, worn out, burned out
eye doctor, ophthalmologist, optician
eyesight, vision, sight
face lift, cosmetic surgery, plastic surgery
fainted, passed out, lost consciousness, collapsed, unwell, unconscious
fall ill, become sick, taken ill, contract, fall sick
fat, obese, overweight, obesity, weight, corpulent
feel unwell, taken ill, fall ill, feel faint
fell ill, sick, taken ill, became sick, poisoned, infected
feverish, fever, high temperature
fight for life, critical condition, life in danger, between life and death
fighting for his life, fighting for her life, between life and death, life-threatening, critical condition
fighting for life, life in danger, going to die: out of danger, not life-threatening, stable, critical condition
fit, healthy, in good shape, in shape
flu, influenza, grippe
fluoride, toothpaste
food poisoning, salmonella, listeria, e coli, foodborne, contaminated food, fell ill after eating
fracture, break, broken bone, crack
full hospitals, saturated, overwhelmed hospitals, no beds
germ, microbe, bacteria, virus
get an infection, infected, contaminated, contract
get infected, contract, contaminated, catch
get the jab, vaccinated, vaccination, inoculated, immunised, immunized
get well, recover, recovery, recuperate
getting better, recovering, improving, recuperating, convalescing, on the mend
got infected, contracted, contaminated, infection
got sick, fell ill, taken ill, contracted, poisoned, unwell, infected
grow back, regenerate, regrow
gut, intestine, bowel
handicapped, disabled, wheelchair user, reduced mobility
hangover, drunk, alcohol
harmful, toxic, noxious, dangerous to health, unhealthy
head injury, concussion, skull fracture, head trauma
headache, migraine
health care, medical care, healthcare
health check, check-up, screening, medical examination
health insurance, medical cover, sickness insurance, mutual
hear voices, schizophrenia, psychosis, hallucinations
heart attack, cardiac arrest, infarction, coronary, heart failure, heart trouble
heart problem, cardiac, heart disease, arrhythmia, cardiovascular
herbal, plant-based, natural remedy
hip surgery, hip operation, hip replacement
home visit, house call
hospital, clinic, infirmary, medical centre, emergency department, ward
hospitalised, hospitalized, admitted to hospital, taken to hospital, in hospital, rushed to hospital
hunger strike, go without food, refuse food, fasting
hunger, starvation, malnutrition, famine
hurt his back, back injury, back pain
hurt his knee, knee injury, torn ligament
icu, intensive care, critical care, resuscitation
ill, sick, unwell, ailing, suffering, poorly, under the weather, indisposed
illness, disease, ailment, sickness, malady
immune, immunity, protected
impotence, erectile
in a bad way, serious condition, critical
in a coma, unconscious, comatose
in a wheelchair, paralysed, disabled, paraplegic, tetraplegic
in good health, healthy, fit
in hospital, hospitalised, hospitalized, admitted, bedridden
incurable, terminal, no cure, untreatable
infect, contaminate, transmit, spread
infected, contaminated, tested positive, contracted, carrier
injury, wound, bruise, gash, laceration, fracture, trauma, lesion
insane, mad, mentally ill, deranged
intensive care, critical care, resuscitation, life support
itchy, itching, rash, irritation
jab, vaccine, vaccination, injection, shot, inoculation, immunisation
jabbed, vaccinated, inoculated, injected, immunised
jaundice, hepatitis
keep fit, exercise, physical activity
kidney failure, dialysis, renal
kidney transplant, kidney graft, new kidney
kids with autism, autistic, autism
lab, laboratory
leg, thigh, calf, limb
lice, nits
life support, artificial respiration, ventilator
limp, lame, hobble
liver disease, cirrhosis, hepatitis
looks, appearance, physique
lost weight, slimmed, shed kilos, shed pounds, thinner
lump, tumour, tumor, growth
lung disease, respiratory disease, tuberculosis, pneumonia
mad cow disease, bse
malaria, paludism
maternity, maternity ward, obstetric, delivery room
measles, rubella
medic, paramedic, doctor
medical checkup, medical examination, medical visit, check-up
medicine shortage, shortage of drugs, out of stock, lack of medicines
mental home, psychiatric hospital, asylum
mental hospital, psychiatric hospital, psychiatric ward, asylum
mentally ill, insane, psychiatric disorders, schizophrenic, mental disorder
midwife, obstetrician, childbirth
mouth, lip, jaw
muscle injury, torn muscle, muscle strain, pulled muscle, hamstring
needle, syringe
nurse, carer, nursing staff, orderly, matron
nurses, carers, nursing staff, health workers
off sick, sick leave, on sick leave
old folks' home, nursing home, care home, retirement home
on life support, ventilator, artificially kept alive
operated on, surgery, operation, surgical, under the knife
operation, surgery, surgical procedure, appendectomy, transplant, bypass
out of hospital, discharged, left hospital, went home
outbreak, epidemic, cluster, contagion
painful, sore, agonising, agonizing
painkiller, analgesic, paracetamol, aspirin, opioid, morphine
paralysed, paralyzed, paraplegic, quadriplegic, tetraplegic, wheelchair
patient, sick person, sufferer
pharmacist, chemist, dispenser, apothecary
physical therapist, physiotherapist, physio
pills, tablets, capsules, drugs, medication
plague, pest, black death
plastic surgery, cosmetic surgery, aesthetic surgery
poison, toxin, toxic, venom
pox, smallpox, monkeypox
prescribe, prescription
psych ward, psychiatric unit, psychiatric hospital
pull through, recover, survive
pulled a muscle, muscle injury, strain
pulse, heart rate, heartbeat
put on weight, gain weight, fatter
quit drinking, sober, teetotal, give up alcohol
quit smoking, stop smoking, give up cigarettes, nicotine patch
rabies, rabid
rash, spots, skin irritation
recover, get better, recuperate, heal, convalesce, on the mend
recovered, got better, recuperated, healed, cured
rehab, rehabilitation, detox, drug treatment
rushed to hospital, airlifted, hospitalised, taken to hospital, emergency
safe to eat, edible, fit for consumption
scar, wound, disfigured
screening, check, test
seizure, convulsions, epileptic fit, epilepsy
sexually transmitted, venereal, syphilis, gonorrhoea, chlamydia
shot in the arm, jab, vaccine
shrink, psychiatrist, psychologist, therapist, psychoanalyst
sick leave, medical leave, off sick, doctor's note
sick note, medical certificate, doctor's note
sick people, patients, sufferers
sick, ill, unwell, ailing, poorly, poisoned, infected
side effects, adverse effects, adverse reactions, complications, secondary effects
skin, dermatology, epidermis
skinny, thin, underweight, emaciated, anorexic
sleep, slumber, nap, asleep
sleeping pill, sedative, barbiturate
smoking, tobacco, cigarettes, smokers, nicotine
sneeze, cough, splutter
spinal injury, paralysed, broken back, vertebra
sprain, twist, torn ligament
sprained, twisted, strained
spread, transmit, contagion, propagate, contaminate
starve, hunger, famine, starvation, malnourished
starving, famished, hungry, malnourished, undernourished, famine
stay in bed, bedridden, confined to bed
std, sexually transmitted, venereal
stitches, sutures, sewn up
stoned, high on drugs, under the influence
stroke, cerebral haemorrhage, brain haemorrhage, cerebrovascular
suffering, agony, painful
surgeon, operated, surgical
surgery, operation, surgical, procedure, operate
surrogate mother, surrogacy, surrogate
symptom, sign, warning sign
take pills, medication, treatment
tan, sunburn, suntan
tapeworm, parasite, worms
terminally ill, incurable, end of life, terminal illness
test positive, infected, contaminated, positive test
test tube baby, ivf, in vitro
therapist, psychologist, psychotherapist, counsellor
threw up, vomited, nausea, nauseous
tired, exhausted, fatigue, weary, worn out
tooth, dental, molar
transplant, graft, new heart, transplantation
trauma, post-traumatic, ptsd, shock
treat, heal, look after
tumor, tumour, growth, cancer
unconscious, knocked out, coma, passed out, senseless
unfit, out of shape
use drugs, take drugs, consume narcotics
vaccine, jab, vaccination, injection, dose, shot, inoculation
vape, e-cigarette, electronic cigarette, vaping
vet, veterinarian, veterinary surgeon, animal doctor
wait times, waiting list, delay, queue, months of waiting
waiting list, queue, wait
weak, frail, feeble, fragile
weight loss, slimming, lost kilos
whooping cough, pertussis
yellow fever, jaundice
bone: collarbone, femur, tibia, rib, skull, vertebra, hip, ankle, wrist, pelvis, shin, jaw, cheekbone
cancer: leukaemia, tumour, lymphoma, melanoma, chemotherapy, malignant, metastases
doctor: neurosurgeon, dermatologist, anesthetist, ophthalmologist, urologist, virologist, epidemiologist
doctor: surgeon, gp, physician, practitioner, radiologist, oncologist, gynaecologist, neurologist, pathologist
drug: pill, tablet, antibiotic, painkiller, morphine, insulin, sedative, steroid, treatment, medication
health problem: illness, heart attack, stroke, cancer, depression, surgery, injury
hospital: clinic, infirmary, emergency department, intensive care, ward, maternity, surgery
ill: flu, cancer, infected, fever, hospitalised, diarrhoea, vomiting, poisoned, suffering
injured, hurt: bruised, sprained, gashed, dislocated
injury: sprain, strain, tear, gash, wound, torn, dislocated, hamstring, ligament, knee, ankle, groin, tendon
lose: amputated
medicine: paracetamol, pill, antibiotic, vaccine, syrup, ointment, drops, treatment, medication
operation: transplant, appendectomy, bypass, caesarean, amputation, hip replacement, mastectomy, graft, hysterectomy
pain: ache, migraine, cramp, suffering, sore
sick: salmonella, vomiting, diarrhoea, measles, hospitalised, contaminated, poisoning, unwell
surgery: transplant, appendectomy, bypass, amputation, graft, under the knife, operating theatre
treat: operate, surgery, vaccinate, medication, therapy, heal, cure, care
fell ill, fall ill, get sick: sickened, taken ill, poisoned
recover, get better: back on one's feet, back on her feet, back on his feet, on the mend, discharged
drunk, drinking: breath test, breathalyser, blood alcohol, sober
`
