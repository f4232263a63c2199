// English: French, most usual first. One entry a line.

export const TIME = `
time: temps | heure | fois | moment
date: date
when: quand | date | moment
day: jour | journée
daily: quotidien | quotidiennement
week: semaine
weekly: hebdomadaire
weekend: week-end | fin de semaine
month: mois
monthly: mensuel
year: année | an
yearly: annuel
decade: décennie | dix ans
century: siècle
millennium: millénaire
hour: heure
minute: minute
moment: moment | instant
instant: instant
period: période
duration: durée
deadline: échéance | date limite | délai
Monday: lundi
Tuesday: mardi
Wednesday: mercredi
Thursday: jeudi
Friday: vendredi
Saturday: samedi
Sunday: dimanche
January: janvier
February: février
March: mars
April: avril
May: mai
June: juin
July: juillet
August: août
September: septembre
October: octobre
November: novembre
December: décembre
winter: hiver
summer: été
autumn: automne
morning: matin | matinée
afternoon: après-midi
evening: soir | soirée
night: nuit
midnight: minuit
noon: midi
midday: midi
dawn: aube
dusk: crépuscule
sunrise: lever du soleil
sunset: coucher du soleil
today: aujourd'hui
tonight: ce soir | cette nuit
tomorrow: demain
yesterday: hier
day before yesterday: avant-hier
the day before: la veille | veille
eve: veille
the next day: le lendemain | lendemain
the following day: le lendemain | lendemain
overnight: dans la nuit | du jour au lendemain
early morning: petit matin | tôt le matin
last night: hier soir | la nuit dernière
last week: la semaine dernière | semaine dernière
last month: le mois dernier | mois dernier
last year: l'année dernière | l'an dernier
next week: la semaine prochaine | semaine prochaine
next month: le mois prochain | mois prochain
next year: l'année prochaine | l'an prochain
this year: cette année
this week: cette semaine
this morning: ce matin
now: maintenant | désormais
currently: actuellement
nowadays: de nos jours | aujourd'hui
at the moment: actuellement | en ce moment
already: déjà
soon: bientôt | prochainement
later: plus tard | ensuite
late: tard | en retard | tardif
early: tôt | précoce | anticipé
earlier: plus tôt | auparavant
before: avant | auparavant
beforehand: auparavant | au préalable
after: après
afterwards: ensuite | après
then: ensuite | puis | alors
during: pendant | durant | lors
while: pendant que | tandis que | alors que
meanwhile: pendant ce temps | entre-temps
since: depuis
until: jusqu'à
for years: depuis des années
within: dans | au sein de
ago: il y a
recently: récemment
recent: récent
previously: précédemment | auparavant
previous: précédent
former: ancien | ex
next: prochain | suivant
following: suivant | à la suite de
upcoming: prochain | à venir
future: avenir | futur
past: passé
present: présent | présenter | actuel
always: toujours
never: jamais
ever: jamais | déjà
often: souvent
sometimes: parfois
rarely: rarement
usually: généralement | habituellement
regularly: régulièrement
frequently: fréquemment
every day: chaque jour | tous les jours
every year: chaque année | tous les ans
again: de nouveau | encore | à nouveau
still: toujours | encore
yet: encore | pourtant
immediately: immédiatement | aussitôt
suddenly: soudain | soudainement | brusquement
finally: finalement | enfin
eventually: finalement
quickly: rapidement | vite
slowly: lentement
gradually: progressivement | peu à peu
temporarily: temporairement | provisoirement
temporary: temporaire | provisoire
permanent: permanent | définitif
permanently: définitivement | en permanence
long-term: à long terme | durable
short-term: à court terme
long-standing: de longue date | ancien
longtime: de longue date | ancien
begin: commencer | débuter | début
beginning: début | commencement
start: commencer | début | démarrer | débuter
end: fin | finir | terminer | mettre fin
ending: fin | dénouement
finish: finir | terminer
continue: continuer | poursuivre
resume: reprendre | reprise
resumption: reprise
take place: avoir lieu | se dérouler | se tenir
happen: se passer | arriver | se produire | survenir
occur: se produire | survenir | avoir lieu
scheduled: prévu | programmé
on schedule: comme prévu
ahead of schedule: en avance
wait for: attendre
hurry: se dépêcher | se presser
rush: se précipiter | ruée
sooner or later: tôt ou tard
at the same time: en même temps | simultanément
simultaneously: simultanément
at the time: à l'époque | au moment
era: ère | époque
postponement: report
calendar: calendrier
semester: semestre
half an hour: demi-heure
hourly: horaire
weekday: jour de semaine
twenty-four hours: vingt-quatre heures
chronology: chronologie
timeline: chronologie | calendrier
turning point: tournant
milestone: étape | jalon
step: étape | pas | mesure
phase: phase
process: processus | procédure | traiter
cycle: cycle
frequency: fréquence
frequent: fréquent
rare: rare
constant: constant
constantly: constamment
continuous: continu
sudden: soudain | brutal
urgent: urgent
urgently: d'urgence | urgemment
urgency: urgence
immediate: immédiat
prompt: rapide | inciter
brief: bref
briefly: brièvement
short: court | bref
prolonged: prolongé
endless: interminable | sans fin
eternal: éternel
contemporary: contemporain
modern: moderne
obsolete: obsolète
new: nouveau | neuf
newly: nouvellement | récemment
latest: dernier | plus récent
initial: initial
initially: initialement | au départ | au début
original: original | initial
originally: à l'origine | initialement
simultaneous: simultané
successive: successif
consecutive: consécutif | de suite
in a row: de suite | d'affilée | consécutif
ongoing: en cours
in progress: en cours
underway: en cours
under way: en cours
imminent: imminent
forthcoming: à venir | prochain
overdue: en retard
so far: jusqu'ici | jusqu'à présent | pour l'instant
from now on: désormais | dorénavant
for now: pour l'instant | pour le moment
for the time being: pour l'instant | pour le moment
in the meantime: en attendant | entre-temps
in advance: à l'avance
at first: d'abord | au début
for the first time: pour la première fois | première fois
last time: dernière fois
once again: une nouvelle fois | à nouveau
all day: toute la journée
all night: toute la nuit
day after day: jour après jour
since then: depuis
ever since: depuis
as soon as: dès que | aussitôt
by the end of: d'ici la fin
no longer: ne plus | plus
`
