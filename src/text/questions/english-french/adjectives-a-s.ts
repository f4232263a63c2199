// English: French, most usual first. One entry a line.

export const ADJECTIVES_A_S = `
able: capable | apte
absolute: absolu
abstract: abstrait
abundant: abondant
academic: universitaire | scolaire | académique
acceptable: acceptable
accessible: accessible
active: actif
acute: aigu
adequate: adéquat | suffisant
administrative: administratif
advanced: avancé
aggressive: agressif
ambiguous: ambigu
ambitious: ambitieux
anti-government: antigouvernemental
apparent: apparent
appropriate: approprié
arbitrary: arbitraire
artificial: artificiel
automated: automatisé
available: disponible
awful: affreux | terrible
bad: mauvais | mal
bare: nu
basic: fondamental | de base
beautiful: beau
best: meilleur | mieux
better: mieux | meilleur
big: grand | gros | important
bilingual: bilingue
bitter: amer
bizarre: bizarre | étrange
bold: audacieux
boring: ennuyeux
brave: courageux
bright: brillant | lumineux
broad: large | vaste
broken: cassé | brisé
brutal: brutal
brutality: brutalité
bulletproof: pare-balles
busy: occupé
capable: capable
careful: prudent
careless: négligent | imprudent
certain: certain
chaotic: chaotique
charming: charmant
chronic: chronique
civil: civil
classified: classifié | confidentiel
clever: intelligent | habile
close ally: proche allié | proche
clumsy: maladroit
coherent: cohérent
cold-blooded: de sang-froid
colossal: colossal
commercial: commercial
common: commun | courant | fréquent
comparable: comparable
complex: complexe
complicated: compliqué
comprehensive: complet | global
compulsory: obligatoire
confidential: confidentiel
conscious: conscient
considerable: considérable
consistent: cohérent | constant
convenient: pratique
convincing: convaincant
cool: frais
costly: coûteux
covert: clandestin | secret
crackdown: répression | tour de vis
crazy: fou
creative: créatif
credible: crédible
critical: critique
cross-border: transfrontalier
crowded: bondé
crucial: crucial | essentiel
cruel: cruel
curious: curieux
damning: accablant
dark: sombre | noir
dear: cher
decent: décent
decisive: décisif | déterminant
defensive: défensif
definite: certain | définitif
definitive: définitif
deliberate: délibéré | volontaire
delicate: délicat
dense: dense
desperate: désespéré
detailed: détaillé
different: différent
difficult: difficile
direct: direct
dirty: sale
disappointing: décevant
disastrous: désastreux | catastrophique
discreet: discret
distant: lointain | éloigné
distinct: distinct
diverse: divers
domestic: national | intérieur | domestique
dominant: dominant
dramatic: spectaculaire | dramatique
drastic: drastique
dubious: douteux
dull: terne
dynamic: dynamique
eager: désireux | impatient
easy: facile
effective: efficace
efficient: efficace
elaborate: élaboré
elegant: élégant
eligible: éligible | admissible
empty-handed: bredouille | les mains vides
enormous: énorme
entire: entier
essential: essentiel | indispensable
ethical: éthique
ethics: éthique | déontologie
evident: évident
evil: mal | maléfique
exact: exact
excellent: excellent
exceptional: exceptionnel
excessive: excessif
exclusive: exclusif
exotic: exotique
explicit: explicite
extensive: vaste | étendu
external: externe | extérieur
extraordinary: extraordinaire
fair: juste | équitable | foire
fair trial: procès équitable
familiar: familier
favorable: favorable
favourable: favorable
feasible: faisable | réalisable
fierce: féroce | acharné | violent
flawed: défectueux | vicié
flexibility: souplesse | flexibilité
flexible: souple | flexible
forced: forcé | contraint
formal: formel | officiel
fortunate: chanceux
fragile: fragile
fraudulent: frauduleux
fresh: frais | nouveau
frozen: gelé | surgelé
full: plein | complet
fundamental: fondamental
funny: drôle | amusant
generous: généreux
gentle: doux
genuine: authentique | véritable
gigantic: gigantesque
good: bon | bien
government-run: public | étatique
gradual: progressif | graduel
grateful: reconnaissant
great: grand | formidable
gross: brut
guilty plea: plaider coupable
handmade: artisanal | fait main
hard: dur | difficile
harmful: nuisible | nocif
harmless: inoffensif
harsh: sévère | dur | rude
hasty: hâtif | précipité
heated: houleux | animé
hidden: caché
high-profile: médiatisé | très médiatisé
high-ranking: haut placé | de haut rang
homemade: artisanal | fait maison
hopeless: désespéré
horrible: horrible
horrific: horrible | atroce
huge: énorme | immense
humble: humble | modeste
ideal: idéal
identical: identique
immense: immense
immoral: immoral
impartial: impartial
important: important
impossible: impossible
impressive: impressionnant
inadequate: insuffisant | inadapté
inappropriate: inapproprié | déplacé
incapable: incapable
incomplete: incomplet
inconclusive: non concluant
incredible: incroyable
indirect: indirect
indispensable: indispensable
inevitable: inévitable
inexperienced: inexpérimenté
informal: informel
inhuman: inhumain
insufficient: insuffisant
intact: intact
intelligent: intelligent
intense: intense
intensive: intensif
interesting: intéressant
interim: intérimaire | provisoire | par intérim
intermediate: intermédiaire
internal: interne | intérieur
intimate: intime
invalid: invalide | nul
invisible: invisible
involuntary: involontaire
irreversible: irréversible
joint: commun | conjoint
large: grand | important | gros
lasting: durable
lavish: somptueux
lazy: paresseux
leading: principal | majeur
legendary: légendaire
legitimacy: légitimité
legitimate: légitime
likely: probable | susceptible
limited: limité
little: petit | peu
lone: seul | solitaire
loneliness: solitude
lonely: seul | solitaire
loose: lâche | en liberté
loud: fort | bruyant
low: bas | faible
loyal: loyal | fidèle
loyalty: loyauté | fidélité
lucky: chanceux
luxurious: luxueux
mad: fou
main: principal
major: majeur | important
mandatory: obligatoire
marginal: marginal
massive: massif | énorme
mature: mûr
mere: simple
mild: doux | léger
miscarriage of justice: erreur judiciaire
mixed: mixte | mitigé
mobile: mobile
modest: modeste
moral: moral
morale: moral
naked: nu
nasty: méchant | désagréable
naval base: base navale
neat: soigné
necessary: nécessaire
negative: négatif
nervous: nerveux
nice: gentil | agréable
nomadic: nomade
normal: normal
notable: notable
notorious: notoire | tristement célèbre
numerous: nombreux
obvious: évident
odd: étrange | impair
only: seul | seulement | unique
opaque: opaque
ordinary: ordinaire
outdated: dépassé | obsolète
outrageous: scandaleux
outstanding: exceptionnel | remarquable
overall: global | général
overcrowded: surpeuplé | bondé
overwhelming: écrasant | accablant
painstaking: minutieux
partial: partiel | partial
particular: particulier
passive: passif
perfect: parfait
personal: personnel
physical: physique
plausible: plausible
pleasant: agréable
popular: populaire
popularity: popularité | cote de popularité
positive: positif
possibility: possibilité
possible: possible | éventuel
powerful: puissant
powerless: impuissant
precious: précieux
precise: précis
preliminary: préliminaire | provisoire
premeditated: prémédité
premeditation: préméditation
prestigious: prestigieux
presumed: présumé
pretty: joli | assez
preventive: préventif
private: privé
private sector: secteur privé
pro-European: pro-européen
pro-Russian: prorusse
probable: probable
proper: propre | approprié
proud: fier
provisional: provisoire
prudent: prudent
pure: pur
quick: rapide
quiet: calme | tranquille | silencieux
random: aléatoire | au hasard
rapid: rapide
raw: brut | cru
ready: prêt
real: réel | vrai | véritable
realistic: réaliste
reasonable: raisonnable
reckless: imprudent | téméraire
redundant: licencié | superflu
regular: régulier
relentless: acharné | incessant
relevant: pertinent
reliable: fiable
reluctant: réticent
remarkable: remarquable
repeated: répété
repression: répression
repressive: répressif
resilient: résilient
respectable: respectable
respective: respectif
retrospective: rétrospectif
rightly: à juste titre
rigid: rigide
rigorous: rigoureux
rough: rude | approximatif
ruthless: impitoyable
same: même
satisfactory: satisfaisant
satisfied: satisfait
scarce: rare
scary: effrayant
second-hand: d'occasion
second-largest: deuxième plus grand
secondary: secondaire
senior official: haut responsable | haut fonctionnaire
sensitive: sensible
serious: grave | sérieux
seriously: gravement | sérieusement | grièvement
severe: sévère | grave
shady: louche
sharp: vif | tranchant | net
shocking: choquant
significant: important | significatif
similar: similaire | semblable
simple: simple
sincere: sincère
slight: léger
small: petit
smart: intelligent
smooth: lisse | sans heurt
so-called: soi-disant | dit
soft: doux | mou
sole: seul | unique
solemn: solennel
solid: solide
sophisticated: sophistiqué
spare: de rechange | épargner
special: spécial | particulier
specific: spécifique | précis
spectacular: spectaculaire
spontaneous: spontané
`
