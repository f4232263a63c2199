// French words of the calendar and the forms of dates in news, folded: no accents, lower case.

import type { CalendarWords, DateForm, Meaning, Words } from '../dates/calendar-words.ts'

/** What makes a date the name of a place. */
const STREET =
  'rues?|avenue|boulevard|bd|place|quai|square|allees?|impasse|passage|cours|esplanade|rond-point|station|metro|gare|pont|stade|lycee|college|ecole|hopital|parc|residence|cite|villa|faubourg|chemin|route|promenade|parvis|gymnase|salle|halle'

/** What makes a bare number a year. */
const YEAR_NOUN =
  'annees?|an|edition|saison|campagne|budget|exercice|election|elections|presidentielle|legislatives|municipales|europeennes|regionales|cantonales|senatoriales|departementales|jeux|jo|olympiques|paralympiques|mondial|coupe du monde|euro|rentree|festival|millesime|promotion|session|horizon|periode|tour de france|giro|roland-garros|finances|securite sociale|rapport|bilan|palmares|tournoi|championnats?|debut|fin|courant|recensement|referendum|scrutin|cru|recolte|vendanges|crise|traite|exposition'

const FRAGMENTS = {
  hour: '(?<hour>[01]?\\d|2[0-4]) ?(?:h(?: ?[0-5]\\d)?|heures?(?: [0-5]\\d)?|:[0-5]\\d)',
  // "soir", "dans la nuit", "en fin d'après-midi", "à 14h30", "20 heures", "au petit matin".
  tail: "(?:,? (?:(?:au |en |a |a la |a l'|dans l'|dans la |dans le courant de la |(?:en |au )?(?:tout )?(?:debut|milieu|fin) (?:de la |de l'|de |d')|au petit |tard (?:dans la |le )?|tot )?<part>(?: (?:vers|a|apres|avant|des) {hour})?|(?:a|vers|des|avant|apres|jusqu'a|peu avant|peu apres|a partir de|aux alentours de) {hour}(?: du (?:matin|soir))?|{hour}(?! d(?:e |'))))?",
  edge: "(?:tout )?<edge>(?: d[eu]s? ?(?:la |l')?| d'|-| )(?:l'|la )?(?:mois (?:de |d'))?",
  year: "(?: <year>| de (?:cette|la meme) annee| de l'(?<unit>annee|an) <shift>| <shift>)?",
  count:
    "(?:environ |pres d[e'] ?|a peine |a peu pres |tout juste |exactement |quelque |deja |maintenant |bientot |presque |plus ou moins )*(?:un peu )?(?:<more> ?)?<number>",
  at: "(?<=(?<![a-z0-9])(?:en|de|du|depuis|des|avant|apres|jusqu'en|jusqu'a|d'ici|d'ici a|pour|vers|entre|courant|a) |(?<![a-z0-9])d')",
}

const FORMS: readonly DateForm[] = forms(`
  nothing: (?:{street}) (?:du |de la |de l'|des |de |d')?(?:<weekday> )?<day>[ -]<month>(?:[ -]<year>)?
  nothing: (?:{street}) (?:du |de la |de l'|des |de |d')?[a-z]+[ -]<month>
  nothing: \\d+[ ,]+(?:{street}) (?:du|de|des)
  nothing: un <day> <month>(?! <year>| <shift>)
  nothing: (?:pere|mere|papa) noel
  nothing: <weekday> noir
  nothing: du jour au lendemain|au jour le jour|sans lendemain|lendemain de fete
  nothing: (?:tous les|chaque|un|les) <weekday>s?(?! <day>| prochain| dernier| suivant)
  nothing: (?:du|le) <weekday> (?:au|et (?:du|le)) <weekday2>(?! <day>)
  nothing: (?:monde|ecole|societe|ville|villes|transports?|generations?|industrie|metiers?|voitures?|usine|agriculture|energie|cinema|france|europe|champions?|stars?|leaders?) de demain
  nothing: d'hier et d'aujourd'hui|d'hier a aujourd'hui|hier comme aujourd'hui|aujourd'hui comme hier|a ce jour|jusqu'a aujourd'hui|encore aujourd'hui
  nothing: (?:planete|sur|vers) mars(?! <year>)(?= (?:sans|avec|et|ou|puis|a|est|par)|[.,;:])
  nothing: (?:articles?|art\\.|alinea|loi n[°o]|decret n[°o]|no?|n°|numero) ?[a-z]?[.-]? ?[\\d][\\d.-]*
  weekday: (?:la )?nuit (?:de|du) <weekday>(?: <day>)?(?: <month>)? (?:a|au) <weekday2>(?: <day2> <month2>(?: <year>)?)?
  date-range: (?:la )?(?<part>nuit) du <day>(?: <month>)? au <day2> <month2>{year}
  weekday: (?:la |l')?<part> (?:de |du )(?:ce )?<weekday>(?! <day>)
  deictic: (?:la |l')?<part> (?:de |d')<deictic>
  nothing: (?!(?:jour|soir|soiree|nuit|matin|matinee|midi|lundi|dimanche|jeudi|week-end|reveillon|veille|lendemain|messe|fetes?|depuis|avant|apres|lors|pres)(?![a-z]))[a-z]+ (?:de |d')(?:la |l')?(?:noel|paques|pentecote|toussaint|halloween|ascension|saint-jean|saint-valentin)
  holiday: (?:le |la |l')?<part> (?:de |du |d')(?:la |l')?<holiday>
  holiday: (?:(?:a |des |au |de )?(?:la |le |l'))?<anaphor> (?:de |du |des |d')(?:la |l'|le )?<holiday>
  nothing: (?:(?:a |des |au |de )?(?:la |le |l'))?<anaphor> (?:de|du|des|d')
  holiday: (?:le |la |l'|les )?<holiday>(?:[ -]<year>| <shift>)?{tail}
  nothing: (?:le|du) <weekday>(?! <day>| <shift>| en (?:huit|quinze)(?![a-z]))
  around: (?:ce |cette |le |la |un |une )?(?<unit>week-end|weekend|semaine|fin de semaine) (?:du|des) (?:<weekday> )?<day>(?: (?:au|et|-) <day2>)? <month>(?: <year>)?
  date-range: (?:du |de |(?<between>entre) le |des |les |ces |le )?(?:<weekday> )?<day>(?: <month>)?(?: (?<year1>\\d{4}))? (?:au|jusqu'au|(?<and>et(?: le)?|ou(?: le)?)) (?:<weekday2> )?<day2> <month2>{year}
  date-range: (?:le |les |des )?<day>(?:, \\d\\d?)+ (?<list>et) <day2> <month2>{year}
  date-range: (?:le |les |des |du )?<day> ?- ?<day2> <month2>{year}
  date: (?:le |ce )?(?:<weekday>,? )?(?:le )?<day>(?: ?- ?| )<month>{year}{tail}
  date: (?<dd>\\d\\d?)/(?<mm>\\d\\d?)/(?<yyyy>\\d{4})(?!/){tail}
  date: (?<dd>\\d\\d?)\\.(?<mm>\\d\\d?)\\.(?<yyyy>\\d{4})(?!\\.){tail}
  date: (?<yyyy>\\d{4})-(?<mm>\\d\\d)-(?<dd>\\d\\d)(?!-)
  date: (?<=(?<![a-z])(?:le|du|au|depuis le|ce) )(?:<weekday> )?(?<dd>\\d\\d?)/(?<mm>[01]?\\d)(?!/){tail}
  weekday-range: (?:de|entre) <weekday>{tail} (?:a|et) <weekday2>{tail2}
  weekday: <weekday> en (?<weeks>huit|quinze)
  weekday: (?:ce |le )?<weekday> <shift>{tail}
  weekday: <weekday> d[eu] (?:la |ce |le )?(?<unit>semaine|week-end) <shift>{tail}
  weekday: (?:ce )?<weekday> <day>(?= (?:au|a|dans|et|pour|par|en|sur|devant|,)|[.,;:]|$){tail}
  weekday: (?:ce )?<weekday>{tail}
  deictic: <deictic>(?: en (?<weeks>huit|quinze))?{tail}
  part-of-today: (?:ce|cet|cette) <part>(?! (?:la|precise|meme)(?![a-z])|-la)
  period: (?:la |cette )?(?<part>nuit) (?<shift>derniere|passee|prochaine)
  from-that-day: (?:des |au |et )?(?:la |le |l')<anaphor>{tail}
  from-that-day: (?:ce |cette |cet )(?<unit>jour|matin|soir|nuit|annee|mois|semaine|apres-midi)-la
  from-that-day: (?:le |la )?(?<unit>jour|matin|soir|nuit)[ -]memes?|(?:le |la )?meme (?<unit>jour|matin|soir|nuit|annee|mois|semaine)
  later: <number> <unit> (?:(?<later>plus tard|apres)|plus tot|auparavant|avant)(?! (?:le|la|l'|les|son|sa|ses|que|qu'|avoir|etre|ce|cette|leur|un|une|d'|de|du|des|eux|elle|lui|moi|mon|ma|notre|[a-z]+er|[A-Z])(?![a-z]))
  month-range: (?:de |entre |d')<month>(?: (?<year1>\\d{4}))? (?:a|et) <month2>{year}
  month-range: <month> ?- ?<month2>{year}
  month-range: (?:en |de |d')?<month> (?<and>et) (?:en |de |d')?<month2>{year}
  month: (?:a la |au |en |a |la |le )?{edge}<month>{year}
  month: (?:en |au mois d[e'] ?|le mois d[e'] ?|du mois d[e'] ?)?<month>(?: <year>| de (?:cette|la meme) annee| de l'(?<unit>annee|an) <shift>| <shift>)
  month: (?:(?:en|le mois d[e']|au mois d[e']|du mois d[e']) ?|{at})<month>
  season: (?:a la |au |en |la |le )?{edge}<season>{year}
  season: (?:l'|le |au |a l'|en |cet |ce |de l'|d'|du )?<season>(?: <year>(?:[-/](?<year2>\\d{4}|\\d\\d))?| de l'(?<unit>annee|an) <shift>| <shift>)
  season: (?:cet |ce |au |a l'|des l'|des le |depuis l'|depuis le |d'ici l'|d'ici a l'|d'ici le |d'ici au )<season>(?! <year>| <shift>| de l'(?:an|annee) | (?:arabe|de [A-Z]))
  quarter: (?:le |au |du |en )?<ordinal> (?<unit>trimestre|semestre|quadrimestre)(?: (?:de )?<year>| de l'(?<of>annee|an|exercice) <shift>| de (?:l'annee|cette annee|l'exercice)| <shift>)?
  quarter: t(?<ordinal>[1-4])[ -]<year>
  decade: (?:(?:au |en |a la |le |la )?<edge> d[e']s? ?)?(?:dans )?(?:les )?(?:annees|decennie) (?:<year>|<tens>|(?<yy>\\d0))(?:-(?:<year2>|(?<yy2>\\d0)))?
  century: (?:(?:au |en |a la |le |la )?<edge> d[eu] ?)?(?:au |le |du )?(?<roman>[ivx]+|\\d\\d?)(?:e|eme|er) siecle(?! (?:av|avant)(?![a-z]))
  year-range: (?:de |entre |depuis )(?:l'annee )?<year> (?:a|et|jusqu'en|jusqu'a) (?:l'annee )?<year2>
  year-range: (?:en |les annees )?<year>[-/](?<year2>\\d{4}|\\d\\d)(?![-/\\d])
  year: (?:a la |au |en |la |le )?{edge}(?:l'annee |l'an )?<year>
  year: (?:en |depuis |des |jusqu'en |d'ici |d'ici a |avant |apres |vers |courant |l'annee |l'an |l'horizon |cette annee |fin )+<year>
  year: (?<=(?<![a-z])(?:{yearnoun})(?: (?:de|pour|en|des|du|francaises?|generales?|presidentielles?|legislatives?|municipales?|europeennes?|d'hiver|d'ete|de paris|de football|de rugby|scolaire|fiscale|universitaire))? )<year>
  year: (?<=(?<![a-z])de )<year>
  year: (?<=\\()<year>(?=[),;])
  year: (?<=(?:1\\d|20)\\d\\d(?:,|,? (?:et|puis|ou)) )<year>(?![-/])
  since: depuis {count} ?<unit>
  ago: (?:il y a|voila|voici|(?:ca|cela) (?:fait|faisait|fera)) {count} ?<unit>(?! (?:de (?!ca|cela)|d'|ouvr|feri|plein|consecutif))
  ahead: (?:d'ici (?:a )?|dans ){count} ?<unit>(?! (?:de|d') ?(?!la|l'))
  period: (?:au |en |a la |a |le |la )?<edge> (?:de la |de l'|du |de cette |de ce )<unit>(?: <shift>)?
  period: (?:en <edge> d[e'] ?<unit>(?: <shift>)?|<edge> d[e'] ?<unit> <shift>)
  period: (?:la |le |l'|les |cette |ce |cet |en )?<unit> <shift>
  period: (?:cette|ce|cet) <unit>(?:-ci)?
`)

export const CALENDAR: CalendarWords = {
  weekday: numbered('lundi mardi mercredi jeudi vendredi samedi dimanche', 0),
  month: new Map([
    ...numbered('janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre', 1),
    ...pairs<number>('janv. 1, fevr. 2, avr. 4, juil. 7, sept. 9, oct. 10, nov. 11, dec. 12', Number),
  ]),
  number: pairs(
    `un 1, une 1, deux 2, trois 3, quatre 4, cinq 5, six 6, sept 7, huit 8, neuf 9, dix 10, onze 11, douze 12, treize 13,
    quatorze 14, quinze 15, seize 16, dix-sept 17, dix-huit 18, dix-neuf 19, vingt 20, vingt et un 21, vingt-deux 22,
    vingt-trois 23, vingt-quatre 24, vingt-cinq 25, vingt-six 26, vingt-sept 27, vingt-huit 28, vingt-neuf 29, trente 30,
    trente-cinq 35, quarante 40, quarante-cinq 45, quarante-huit 48, cinquante 50, soixante 60, soixante-dix 70,
    soixante-douze 72, soixante-quinze 75, quatre-vingts 80, quatre-vingt-dix 90, cent 100, une dizaine d' 10,
    une douzaine d' 12, une quinzaine de 15, une quinzaine d' 15, une vingtaine d' 20, une vingtaine de 20, une trentaine d' 30,
    une dizaine de 10, une quarantaine d' 40, une cinquantaine d' 50`,
    Number,
  ),
  ordinal: pairs(
    `premier 1, 1er 1, deuxieme 2, 2e 2, 2eme 2, second 2, troisieme 3, 3e 3, 3eme 3, quatrieme 4, 4e 4, 4eme 4, dernier -1`,
    Number,
  ),
  unit: pairs(
    `heure hour, heures hour, jour day, jours day, week-end weekend, weekend weekend, week-ends weekend, fin de semaine weekend, semaine week,
    semaines week, mois month, trimestre quarter, trimestres quarter, semestre half-year, semestres half-year, an year,
    ans year, annee year, annees year, decennie decade, decennies decade, siecle century, siecles century`,
    (word) => word as 'day',
  ),
  part: pairs(
    `matin matin, matinee matin, aube matin, midi midi, mi-journee midi, apres-midi après-midi, soir soir, soiree soir,
    nuit nuit, minuit nuit`,
    (word) => word as 'matin',
  ),
  season: pairs('printemps spring, ete summer, automne autumn, hiver winter', (word) => word as 'spring'),
  shift: pairs(
    `dernier last, derniere last, passe last, passee last, ecoule last, ecoulee last, prochain next, prochaine next,
    a venir next, qui vient next, en cours this, suivant after-that, suivante after-that,
    precedent before-that, precedente before-that, d'avant before-that`,
    (word) => word as 'last',
  ),
  edge: pairs('debut start, mi middle, milieu middle, fin end, courant whole', (word) => word as 'start'),
  deictic: pairs("avant-hier -2, hier -1, aujourd'hui 0, demain 1, apres-demain 2", Number),
  anaphor: pairs('avant-veille -2, veille -1, lendemain 1, surlendemain 2', Number),
  more: pairs("plus de more, plus d' more, moins de less, moins d' less", (word) => word as 'more'),
  tens: pairs(
    'vingt 20, trente 30, quarante 40, cinquante 50, soixante 60, soixante-dix 70, quatre-vingts 80, quatre-vingt 80, quatre-vingt-dix 90',
    Number,
  ),
  holiday: new Map([
    ["jour de l'an", { month: 1, day: 1 }],
    ['nouvel an', { month: 1, day: 1 }],
    ['epiphanie', { month: 1, day: 6 }],
    ['chandeleur', { month: 2, day: 2 }],
    ['saint-valentin', { month: 2, day: 14 }],
    ['mardi gras', { easter: -47 }],
    ['mercredi des cendres', { easter: -46 }],
    ['dimanche des rameaux', { easter: -7 }],
    ['rameaux', { easter: -7 }],
    ['jeudi saint', { easter: -3 }],
    ['vendredi saint', { easter: -2 }],
    ['samedi saint', { easter: -1 }],
    ['dimanche de paques', { easter: 0 }],
    ['lundi de paques', { easter: 1 }],
    ['paques', { easter: 0 }],
    ["jeudi de l'ascension", { easter: 39 }],
    ['ascension', { easter: 39 }],
    ['dimanche de pentecote', { easter: 49 }],
    ['lundi de pentecote', { easter: 50 }],
    ['pentecote', { easter: 49 }],
    ['1er-mai', { month: 5, day: 1 }],
    ['fete du travail', { month: 5, day: 1 }],
    ['8-mai', { month: 5, day: 8 }],
    ['fete de la musique', { month: 6, day: 21 }],
    ['saint-jean', { month: 6, day: 24 }],
    ['14-juillet', { month: 7, day: 14 }],
    ['fete nationale', { month: 7, day: 14 }],
    ['15-aout', { month: 8, day: 15 }],
    ['assomption', { month: 8, day: 15 }],
    ['halloween', { month: 10, day: 31 }],
    ['toussaint', { month: 11, day: 1 }],
    ['11-novembre', { month: 11, day: 11 }],
    ['thanksgiving', { month: 11, weekday: 3, nth: 4 }],
    ['reveillon de noel', { month: 12, day: 24 }],
    ['jour de noel', { month: 12, day: 25 }],
    ['noel', { month: 12, day: 25 }],
    ['saint-sylvestre', { month: 12, day: 31 }],
    ['11-septembre', { month: 9, day: 11, year: 2001 }],
    ['13-novembre', { month: 11, day: 13, year: 2015 }],
    ['7-octobre', { month: 10, day: 7, year: 2023 }],
  ]),
  day: '0?[1-9]|[12]\\d|3[01]|1er|premier',
  fragments: { ...FRAGMENTS, street: STREET, yearnoun: YEAR_NOUN },
  forms: FORMS,
  capitals: false,
  beforeWeekday: null,
  namedDay: null,
  accentedShift: { folded: /^passee?$/, written: /pass[éÉ]|passe\u0301/iu },
  attached: /(?<![a-z])d(?:[eu]s? |')(?:la |l')?$/,
  ofLife:
    /(?<![a-z])(?:(?:re)?elu|ne|nomme|embauche|recrute|diplome|fonde|cree|construit|bati|inaugure|ouvert|marie|promu)e?s? (?:depuis )?$/,
  attachedBehind: null,
  counted:
    /^ (?:euros?|dollars?|francs?|m|km|kg|g|ha|m2|m²|metres?|kilometres?|tonnes?|litres?|hectares?|personnes|gens|morts?|blesses?)(?![a-z])/,
  bounding:
    /(?<![a-z])(?:depuis|jusqu'?(?:a|au|en)?|avant|apres|d'ici(?: a)?|pour|entre|a partir d[eu]|a compter d[eu]) (?:le |la |l')?$/,
  starting: /(?<![a-z])des (?:le |la |l')?$|^des /,
  telling:
    /^(?:interroge|interviewe|questionne|contacte|joint|sollicite|invite|entendu|auditionne|recu|repondu|reagi|reagir|exprime|exprimer|intervenu|temoigne|accorde|prononce)(?:e|es|s)?$/,
  issued:
    /^(?:publie|diffuse|poste|ecrit|envoye|adresse|transmis|partage|mis|signe|date|enregistre|sorti|lance|tenu|donne|organise|rendu|lu|recueilli)(?:e|es|s)?$/,
  earlier: /^(?:l'|s'|y )?(?:avait|avaient|avais|eut|eurent) |-t-il avait/,
  pronoun: /(?:^|[ -])(?:il|elle|ils|elles)(?: |$)/,
  liveHour: /^\d{1,2} ?[h:] ?(?:\d\d)?(?= ?[-:|]|\s|$)/,
  hourAlone: /^[\p{P}\s]*\d{1,2}\s?(?:[h:.]|heures?)\s?(?:\d{2})?[\p{P}\s]*$/iu,
  clock: /(?<![a-z0-9])(?:a|vers|des) (?<hour>[01]?\d|2[0-4]) ?(?:h|heures?|:)(?: ?[0-5]\d)?(?![a-z0-9])/,
  typed: ['le ', 'en ', 'au ', 'dans '],
  plurals: {
    ending: /[sx]$/,
    except: new Set(
      `puis mais dans sans sous vers depuis lors alors ils elles nous vous les des ses ces aux plus pas jamais tres apres des
    malgre selon hors tous toutes trois six dix deux plusieurs quelques certains certaines leurs nos vos moins toujours parfois ailleurs
    dehors temps suis es sommes etes`.split(/\s+/),
    ),
  },
}

function forms(source: string): DateForm[] {
  return source
    .trim()
    .split('\n')
    .map((line) => {
      const [, meaning = '', pattern = ''] = /^\s*([\w-]+): (.*)$/.exec(line) ?? []
      return { meaning: meaning as Meaning, pattern }
    })
}

function numbered(list: string, first: number): Words<number> {
  return new Map(list.split(' ').map((word, i) => [word, first + i]))
}

/** "word value, word value": the last word of each is its value. */
function pairs<T>(list: string, read: (value: string) => T): Words<T> {
  return new Map(
    list.split(/,\s+/).map((entry) => {
      const cut = entry.lastIndexOf(' ')
      return [entry.slice(0, cut), read(entry.slice(cut + 1))]
    }),
  )
}
