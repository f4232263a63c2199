// School, university and science: words that say nearly the same, then what may answer for what.

export const SCHOOL_AND_SCIENCE = `
admission, intake, enrolment
admitted, admission
aftershock, tremor, secondary tremor
ancient, antique, centuries-old, age-old
animal testing, vivisection, experiments on animals
archaeologist, archeologist, excavator, dig
bilingual, two languages, speaks two languages
boarding school, boarder, residential school
boffin, scientist, researcher
brainy, clever, intelligent, gifted
break time, playtime, recess, recreation
breakthrough, advance, discovery, milestone
bullied, bullying, harassed, tormented, victimised
bully, bullied, bullying, harass, torment, persecute, intimidate
bunk off, play truant, truancy, skip lessons
calculate, compute, determine
can't read, illiterate, illiteracy
canteen, cafeteria, refectory, dining hall
caveman, prehistoric man, neanderthal, cro-magnon
cell, tissue
cheat in exam, exam fraud, cheating, copied
class size, pupils per class, overcrowded classes
class, lesson, course, classroom, teaching
classmate, schoolmate, fellow student, fellow pupil
classroom, class, schoolroom
clone, cloning, genetic copy
degree, diploma, qualification, certificate
detention after school, kept behind
dialect, patois, regional language
dictionary, lexicon
dig up, unearth, excavate, exhume
dig, excavation, archaeological, excavate, unearth
dinosaur, prehistoric reptile, tyrannosaurus, fossil
discover, find, uncover, detect, identify, unearth
discover, learn, establish, determine
dorm, dormitory, hall of residence, student residence
drop out of school, quit school, early school leaver, leave school early
earthquake, quake, tremor, seismic, aftershock, seism
effective, works, efficacy, successful
entrance exam, competitive exam, admission test
erupted, eruption, spewed lava
exam results, a-level results, gcse results
exam, examination, test, assessment
exercise book, notebook, copybook
expelled from school, excluded, exclusion, permanently excluded
experiment, test, trial
expert, specialist, connoisseur, professional
fail the exam, failed, resit, flunk
figure out, determine, solve, understand
flunk, fail
fossil, dinosaur, prehistoric remains, petrified
fresher, first-year student, freshman
genes, genetic, dna, hereditary, genome
germ, bacteria, microbe, virus, bug
good grades, top marks, excellent results, honours
grades, marks, results, scores
graduate, degree holder, graduation
graduation, degree ceremony
guess, estimate, speculation, hypothesis
guinea pigs, volunteers, test subjects
gym class, physical education, sports lesson
headteacher, principal, headmaster, headmistress, head of the school
history lesson, history class
homeschool, home education, taught at home
homework, assignment, coursework
illiterate, unable to read, illiteracy
invent, devise, design, create, develop
invention, innovation, discovery, device
inventor, creator, designer, engineer
kicked out of school, expelled, excluded, exclusion
kindergarten, nursery school, preschool, infant school
lab rat, laboratory animal, animal testing
lab, laboratory, research centre, institute
language, tongue, speech, dialect
learning, education, schooling, apprenticeship
lecturer, professor, academic, university teacher
librarian, library, archivist
library, reading room, media library
literacy, reading and writing, able to read
mammoth, prehistoric elephant, woolly
mark, grade, score
math, maths, mathematics, arithmetic, algebra
measure, gauge, assess, evaluate
middle school, secondary school, college
mother tongue, native language
museum, gallery, exhibition hall
new term, new school year, start of term
nursery, creche, day care, daycare, preschool
pass the exam, passed, graduate, succeed
phd, doctorate, thesis, doctoral
playground, schoolyard, recreation ground
primary school, elementary school, junior school, grade school
private lessons, tutoring, private tuition, tutor
prof, professor, lecturer, academic, teacher
proof, evidence, demonstration
prove, demonstrate, establish, proof
pupil, student, schoolchild, schoolboy, schoolgirl, learner
read and write, literacy, literate
research, study, studies, survey
researcher, scientist, scholar, academic
researchers, scientists, academics
resit, retake, second session
ruins, remains, vestiges, archaeological site
scholarship, bursary, grant, fellowship
school dinner, school meal, canteen, lunch
school dropout, early school leaver, without qualifications
school friend, classmate, schoolmate, fellow pupil
school holidays, vacation, half-term, half term
school kids, schoolchildren, pupils
school run, drop-off, school gates
school uniform, uniform, dress code
school, academy, college, lycee, educational establishment
schoolbag, satchel, backpack
schoolchildren, pupils, students, children
schooling, education, school
science, physics, chemistry, biology, research
scientist, researcher, expert, physicist, chemist, biologist
secondary school, lycee, grammar school, comprehensive
sentence in language, phrase
side effects, adverse reaction, undesirable effects
skeleton, bones, remains
skip school, truancy, truant, play truant, absenteeism
solve the mystery, solved, elucidate, crack the case
speak the language, fluent, bilingual
spelling mistake, misspelling, typo, spelling error
spelling, orthography, dictation
stone age, prehistoric, neolithic, palaeolithic
student housing, halls of residence, student residence, dormitory
student loan, student debt
study, research, paper, survey, findings
study, studies, read law, degree course
supply teacher, substitute teacher, replacement teacher
suspended from school, excluded, exclusion
teacher, schoolteacher, schoolmaster, schoolmistress, tutor, educator
teachers, teaching staff, faculty, educators
teaching assistant, classroom assistant, school aide
term, semester
test tube, sample, laboratory
tests, trials, experiments, analyses, examinations
textbook, schoolbook, manual
theory, hypothesis, assumption, thesis
thesis, dissertation, doctoral work
translate, translation, translator
tuition fees, university fees, cost of studying
typo, misprint, spelling mistake, typing error
unearthed, dug up, discovered, excavated
uni, university, campus, faculty, higher education
university, college, higher education, campus
useless, ineffective, no effect, pointless
volcano, eruption, lava, crater
word, expression, phrase
ancient: roman, greek, prehistoric, egyptian, medieval, antiquity
back to school: new term, new school year, start of term
bully: persecute, torment, harass, intimidate, cyberbullying, victimise
degree: bachelor's, master's, doctorate, diploma, honours
dinosaur: diplodocus, triceratops, sauropod, fossil
diploma: degree, certificate, qualification
earthquake: tremor, magnitude, richter, epicentre, seismic
exam: test, finals, examination, paper, assessment, a-level, gcse, baccalaureate, quiz, oral
expert: specialist, professor, academic, researcher, scholar, consultant
find out: discover, learn, establish, determine
first language: mother tongue, native language
gene: dna, genetic, genome, hereditary, mutation
get into university: admitted, admission
grades: results, marks, exam results, scores
high school: secondary school, lycee, grammar school, comprehensive
home school: homeschool, home education, taught at home
how strong: magnitude, force, intensity
how well does it work: effective, efficacy
in class: during lessons
in the classroom: during lessons
kid: schoolchild, youngster, toddler, infant, teenager, daughter, son, youth, adolescent
kids: schoolchildren, pupils, youngsters, children, toddlers, youths, minors, teenagers
learn: taught, study, apprenticeship, lesson, education
lessons: classes, courses, teaching, tuition
mummy: pharaoh, embalmed, sarcophagus
school year: term, semester
school: academy, classroom, establishment, pupils, grammar school, comprehensive, nursery, infants, education
scientist: boffin, scholar, academic, astronomer, palaeontologist, archaeologist, geologist, team of researchers
scientist: inventor
strong earthquake: magnitude
student: pupil, undergraduate, schoolchild, learner, trainee, scholar, candidate
study: degree, course, enrolled, student
study: paper, survey, report, research, investigation, analysis, journal
sums: arithmetic, calculation, mathematics
teacher: schoolmaster, schoolmistress, lecturer, tutor, professor, headmaster, teaching staff, educator
test: experiment, trial, assessment, examination, screening, analysis, exam
trial: experiment, test
work out: calculate, compute, determine
work out: figure out, determine, solve, understand
work: effective, efficient, function, operate
resit, retake: second sitting, sit again
cheat, cheating: crib, copied, copying
`
