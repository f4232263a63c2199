// English: French, most usual first. One entry a line.

export const HEALTH = `
health: santé | sanitaire
healthy: sain | en bonne santé
public health: santé publique
mental health: santé mentale
healthcare: soins | santé | système de santé
health care: soins | santé
health system: système de santé
medical: médical
medicine: médecine | médicament
medication: médicament | traitement
doctor: médecin | docteur
general practitioner: médecin généraliste | généraliste
nurse: infirmier | infirmière
surgeon: chirurgien
surgery: chirurgie | opération | intervention chirurgicale
surgical: chirurgical
specialist: spécialiste
physician: médecin
psychiatrist: psychiatre
psychiatric: psychiatrique
psychiatry: psychiatrie
psychologist: psychologue
psychological: psychologique
therapist: thérapeute
therapy: thérapie | traitement
dentist: dentiste
pharmacist: pharmacien
pharmacy: pharmacie
pharmaceutical: pharmaceutique
midwife: sage-femme
caregiver: soignant | aidant
carer: aidant | soignant
health worker: soignant | personnel soignant
patient: patient | malade
hospital: hôpital | hospitalier | clinique
hospitalize: hospitaliser | hospitalisation
hospitalization: hospitalisation
hospitalized: hospitalisé
clinic: clinique
emergency room: urgences
intensive care: soins intensifs | réanimation
intensive care unit: service de réanimation | soins intensifs
ward: service
hospital bed: lit d'hôpital | lit
nursing home: maison de retraite | Ehpad
retirement home: maison de retraite | Ehpad
palliative care: soins palliatifs
euthanasia: euthanasie
assisted dying: aide à mourir | suicide assisté | fin de vie
assisted suicide: suicide assisté
end of life: fin de vie
disease: maladie
illness: maladie
ill: malade
sick: malade
sickness: maladie
infection: infection
infect: infecter | contaminer
infected: infecté | contaminé
infectious: infectieux
contagious: contagieux
virus: virus
viral: viral
bacteria: bactérie
microbe: microbe
parasite: parasite
outbreak: épidémie | foyer | flambée
pandemic: pandémie
spread: propagation | se propager | se répandre
transmission: transmission
transmit: transmettre
contact case: cas contact
vaccine: vaccin
vaccinate: vacciner | vaccination
vaccination: vaccination
dose: dose
booster: rappel | dose de rappel
injection: injection | piqûre
immunity: immunité
immune: immunitaire | immunisé
antibody: anticorps
antibiotic: antibiotique
quarantine: quarantaine
isolation: isolement
mask: masque
coronavirus: coronavirus | Covid-19
Covid: Covid | Covid-19
flu: grippe
influenza: grippe
bird flu: grippe aviaire
cold: froid | rhume
cough: toux | tousser
fever: fièvre
pain: douleur
painful: douloureux
painkiller: antidouleur | antalgique
headache: mal de tête
symptom: symptôme
diagnosis: diagnostic
diagnose: diagnostiquer | diagnostic
screening: dépistage
test: test | tester | essai
test positive: testé positif | positif
treatment: traitement | soin
treat: traiter | soigner
cure: guérir | guérison | remède
heal: guérir | cicatriser
remedy: remède
prescription: ordonnance | prescription
prescribe: prescrire
side effect: effet secondaire | effet indésirable
clinical trial: essai clinique
cancer: cancer
breast cancer: cancer du sein
tumour: tumeur
tumor: tumeur
chemotherapy: chimiothérapie
leukaemia: leucémie
leukemia: leucémie
heart attack: crise cardiaque | infarctus
heart disease: maladie cardiaque | maladie cardiovasculaire
stroke: AVC | accident vasculaire cérébral
diabetes: diabète
diabetic: diabétique
obesity: obésité
obese: obèse
asthma: asthme
allergy: allergie
allergic: allergique
pneumonia: pneumonie
tuberculosis: tuberculose
malaria: paludisme
cholera: choléra
measles: rougeole
polio: poliomyélite | polio
hepatitis: hépatite
meningitis: méningite
AIDS: sida
HIV: VIH
mpox: mpox | variole du singe
Ebola: Ebola
dengue: dengue
rabies: rage
dementia: démence
Alzheimer's disease: maladie d'Alzheimer | Alzheimer
Parkinson's disease: maladie de Parkinson
autism: autisme
autistic: autiste
disability: handicap | invalidité
disabled: handicapé | en situation de handicap
wheelchair: fauteuil roulant
blind: aveugle
deaf: sourd
mute: muet
paralysed: paralysé
paralyzed: paralysé
coma: coma
concussion: commotion cérébrale | commotion
fracture: fracture | fracturer
broken leg: jambe cassée | fracture
bleed: saigner | saignement
bleeding: hémorragie | saignement
haemorrhage: hémorragie
bruise: ecchymose | bleu | hématome
scar: cicatrice
swelling: gonflement
faint: s'évanouir | malaise | évanouissement
feel unwell: malaise
discomfort: malaise | gêne
vomit: vomir | vomissement
nausea: nausée
diarrhoea: diarrhée
food poisoning: intoxication alimentaire
dehydration: déshydratation
malnutrition: malnutrition | dénutrition
hunger: faim
starvation: famine | faim
starve: mourir de faim | affamer
hunger strike: grève de la faim
depression: dépression
depressed: déprimé | dépressif
anxiety: anxiété | angoisse
stress: stress
trauma: traumatisme
traumatic: traumatisant | traumatique
addiction: addiction | dépendance
addicted: dépendant | accro
alcohol: alcool
alcoholic: alcoolique
alcoholism: alcoolisme
drunk: ivre | alcoolisé | ivresse
drunk driving: conduite en état d'ivresse | alcool au volant
overdose: overdose | surdose
tobacco: tabac
cigarette: cigarette
smoker: fumeur
smoking: tabagisme | tabac
vaping: vapotage
pregnancy: grossesse
pregnant: enceinte
birth: naissance
give birth: accoucher | donner naissance | accouchement
childbirth: accouchement
be born: naître | né
born: né | naître
premature: prématuré
miscarriage: fausse couche
abortion: avortement | IVG | interruption volontaire de grossesse
contraception: contraception
contraceptive: contraceptif
fertility: fertilité | fécondité
infertility: infertilité
in vitro fertilization: fécondation in vitro | FIV | PMA
surrogacy: gestation pour autrui | GPA
birth rate: natalité | taux de natalité
mortality: mortalité
mortality rate: taux de mortalité
infant mortality: mortalité infantile
life expectancy: espérance de vie
ageing: vieillissement
aging: vieillissement
transplant: greffe | transplantation
organ donation: don d'organes
blood donation: don du sang
blood pressure: tension artérielle | pression artérielle
blood test: prise de sang | analyse de sang
heart rate: rythme cardiaque
X-ray: radiographie | radio
scan: scanner | IRM
MRI: IRM
ultrasound: échographie
medical examination: examen médical
checkup: bilan de santé | contrôle
medical record: dossier médical
medical desert: désert médical
malpractice: faute médicale | erreur médicale
overcrowding: surpopulation | engorgement | surcharge
nutrition: nutrition | alimentation
diet: régime | alimentation
vitamin: vitamine
exercise: exercice
sleep: sommeil | dormir
insomnia: insomnie
well-being: bien-être
hygiene: hygiène
health insurance: assurance maladie | mutuelle
sick leave: arrêt maladie | congé maladie
state of health: état de santé
stable condition: état stable
critical condition: état critique | état grave
condition: état | condition
plague: peste
mosquito: moustique
lung: poumon
kidney: rein
liver: foie
salmonella: salmonelle | salmonellose
breath test: alcootest | test d'alcoolémie | éthylotest
blood alcohol: alcoolémie
drink-driving: conduite en état d'ivresse
taken to hospital: transporté à l'hôpital
fumes: émanations
smoke inhalation: intoxiqué par les fumées | inhalation de fumée
`
