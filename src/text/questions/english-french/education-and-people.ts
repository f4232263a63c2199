// English: French, most usual first. One entry a line.

export const EDUCATION_AND_PEOPLE = `
education: éducation | enseignement
educate: éduquer | instruire
educational: éducatif | pédagogique
school: école | scolaire | établissement scolaire
nursery school: école maternelle | maternelle
kindergarten: école maternelle | maternelle
nursery: crèche | pépinière
primary school: école primaire | primaire
elementary school: école primaire | école élémentaire
middle school: collège
secondary school: lycée | collège | secondaire
high school: lycée
boarding school: internat | pensionnat
private school: école privée | établissement privé
public school: école publique
university: université | universitaire
college: université | faculté | collège
campus: campus
faculty: faculté
student: étudiant | élève
high school student: lycéen
schoolboy: écolier | élève
schoolgirl: écolière | élève
schoolchild: écolier | élève
pupil: élève | écolier
teacher: enseignant | professeur | instituteur
teaching: enseignement
teach: enseigner | apprendre
professor: professeur
lecturer: maître de conférences | enseignant
headteacher: directeur d'école | directeur | proviseur
headmaster: directeur | proviseur
school principal: proviseur | principal | directeur
principal: proviseur | principal | directeur
dean: doyen
class: classe | cours
classroom: salle de classe | classe
classmate: camarade de classe | camarade
lesson: leçon | cours
course: cours | formation | parcours
curriculum: programme scolaire | programme
textbook: manuel scolaire
homework: devoirs
exam: examen | épreuve
examination: examen
baccalaureate: baccalauréat | bac
graduate: diplômé | obtenir son diplôme
graduation: remise de diplôme | diplôme
diploma: diplôme
doctorate: doctorat
thesis: thèse
scholarship: bourse
tuition fees: frais de scolarité | frais d'inscription
enrolment: inscription
enroll: inscrire | s'inscrire
enrol: inscrire | s'inscrire
school year: année scolaire
start of the school year: rentrée scolaire | rentrée
school holidays: vacances scolaires
canteen: cantine
playground: cour de récréation | aire de jeux
bullying: harcèlement | harcèlement scolaire
bully: harceler | harceleur
dropout: décrochage | décrocheur
literacy: alphabétisation | lecture
learn: apprendre | apprentissage
learning: apprentissage
knowledge: connaissance | savoir
know: savoir | connaître
understand: comprendre
uniform: uniforme
family: famille | familial
relative: proche | parent | relatif
relatives: proches | famille
parent: parent
parental: parental
father: père
mother: mère
mum: maman | mère
mom: maman | mère
dad: papa | père
stepfather: beau-père
stepmother: belle-mère
father-in-law: beau-père
mother-in-law: belle-mère
brother-in-law: beau-frère
sister-in-law: belle-sœur
son-in-law: gendre
daughter-in-law: belle-fille
son: fils
daughter: fille
brother: frère
sister: sœur
half-brother: demi-frère
half-sister: demi-sœur
sibling: frère | sœur | fratrie
twin: jumeau | jumelle
grandfather: grand-père
grandmother: grand-mère
grandparent: grand-parent
grandparents: grands-parents
grandson: petit-fils
granddaughter: petite-fille
grandchild: petit-enfant
uncle: oncle
aunt: tante
cousin: cousin | cousine
nephew: neveu
niece: nièce
godfather: parrain
godmother: marraine
husband: mari | époux
wife: femme | épouse
spouse: conjoint | époux
ex-husband: ex-mari
ex-wife: ex-femme | ex-épouse
boyfriend: petit ami | compagnon
girlfriend: petite amie | compagne
fiancé: fiancé
marriage: mariage
marry: épouser | se marier | mariage
married: marié
wedding: mariage | noces
same-sex marriage: mariage homosexuel | mariage pour tous
divorce: divorce | divorcer
divorced: divorcé
separation: séparation
separate: séparer | se séparer | séparé
single: célibataire | seul | unique
widow: veuve
widower: veuf
orphan: orphelin
adoption: adoption
adoptive: adoptif
foster family: famille d'accueil
foster care: placement | aide sociale à l'enfance
child protection: protection de l'enfance
maternity leave: congé maternité
paternity leave: congé paternité
childcare: garde d'enfants
childminder: assistante maternelle | nounou
babysitter: baby-sitter | nounou
person: personne
people: personnes | gens | peuple
population: population
inhabitant: habitant
resident: habitant | résident | riverain
neighbour: voisin | riverain
neighbor: voisin | riverain
passer-by: passant
bystander: passant | badaud
man: homme
woman: femme
boy: garçon
girl: fille | fillette
child: enfant
childhood: enfance
kid: enfant | gamin
toddler: jeune enfant | tout-petit
baby: bébé | nourrisson
infant: nourrisson | bébé
newborn: nouveau-né
teenager: adolescent | ado
teenage: adolescent
teen: adolescent
adolescent: adolescent
adolescence: adolescence
youth: jeunesse | jeune
young: jeune
young people: jeunes
adult: adulte | majeur
elderly: âgé | personnes âgées
elderly person: personne âgée
old: vieux | ancien | âgé
how old: âge | ans
age: âge
aged: âgé | âgé de
year-old: âgé | ans
octogenarian: octogénaire
septuagenarian: septuagénaire
sexagenarian: sexagénaire
quadragenarian: quadragénaire
nonagenarian: nonagénaire
centenarian: centenaire
generation: génération
gender: genre | sexe
sex: sexe | relation sexuelle
sexual: sexuel
male: masculin | homme | mâle
female: féminin | femme | femelle
gay: homosexuel | gay
lesbian: lesbienne
homosexual: homosexuel
transgender: transgenre
feminist: féministe
feminism: féminisme
women's rights: droits des femmes
friend: ami | camarade
close friend: ami proche | proche
friendship: amitié
acquaintance: connaissance
stranger: inconnu | étranger
guest: invité | hôte
companion: compagnon
lover: amant | amoureux
mistress: maîtresse
relationship: relation | liaison
affair: affaire | liaison
name: nom | nommer | prénom
first name: prénom
surname: nom de famille | nom
last name: nom de famille | nom
nickname: surnom | surnommer
nicknamed: surnommé
called: appelé | nommé | baptisé
identity: identité
anonymous: anonyme
anonymity: anonymat
native: natif | originaire
originally from: originaire
background: passé | parcours | origine
personality: personnalité
public figure: personnalité | personnalité publique
role model: modèle | exemple
hero: héros
heroine: héroïne
heroism: héroïsme
legend: légende
genius: génie
expert: expert | spécialiste
member: membre | adhérent
individual: individu | individuel
human: humain
human being: être humain
humanity: humanité
society: société
social: social
community: communauté
public: public
ethnic: ethnique
tribe: tribu
indigenous: indigène | autochtone
black: noir
white: blanc
Arab: arabe
Roma: Roms | Rom
beggar: mendiant
homelessness: sans-abrisme | sans-abri
life: vie
lifestyle: mode de vie
private life: vie privée
daily life: quotidien | vie quotidienne
retake: rattrapage
resit: rattrapage | nouvelle épreuve
resit exam: rattrapage | épreuve de rattrapage | nouvelle épreuve
invigilator: surveillant
end-of-year exam: examen de fin d'année
mock exam: examen blanc
expulsion: exclusion
`
