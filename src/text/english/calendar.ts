// English words of the calendar and the forms of dates in news, in lower case.

import type { CalendarWords, DateForm, Meaning, Words } from '../dates/calendar-words.ts'
import { oneOf } from '../word-list.ts'

const STREET =
  'street|st\\.?|avenue|ave\\.?|road|rd\\.?|boulevard|square|lane|drive|station|bridge|floor|district|division|regiment|battalion|infantry|brigade'

/** A newspaper or a show is called after a day. */
const TITLE =
  'papers|newspapers|edition|lunch|roast|times|mail|mirror|telegraph|express|post|courier|herald|globe|star|world|sun|people|independent|night live|night football|night lights|best|mass|service|school|league'

const FRAGMENTS = {
  hour: "(?<hour>1?\\d|2[0-4])(?:[:.][0-5]\\d)? ?(?:(?<pm>p\\.m\\.|pm)|a\\.m\\.|am|o'clock|gmt|et|hours)?",
  tail: '(?:,? (?:(?:in the |at |late |early |late in the |early in the |mid[- ])?<part>(?: (?:at|around|after|before) {hour})?|(?:at|around|about|by|from|until|before|after|just after|just before|shortly after|shortly before) {hour}))?',
  edge: '(?:the )?(?:very )?<edge>(?: of (?:the )?(?:month of )?| in |-| )',
  year: '(?:,? (?:of )?<year>| (?:of )?<shift> (?<unit>year)| (?:of )?(?:this|the same) year)?',
  of: '(?:,? (?:of )?<year>| (?:of )?<shift> (?<unit>year))',
  count:
    '(?:about |around |nearly |almost |roughly |some |exactly |just |only |approximately )*(?:<more> )?<number>',
  day: '(?:the )?<day>(?:st|nd|rd|th)?',
  at: '(?<=(?<![a-z0-9])(?:in|of|since|by|until|till|before|after|from|during|through|for|between|throughout|late|to) )',
  atyear:
    '(?<=(?<![a-z0-9])(?:in|of|since|by|until|till|before|after|from|during|through|for|throughout|around|circa|late|early|back in|year|years|season|election|elections|olympics|games|world cup|campaign|budget|edition|census|euro|horizon) )',
}

const FORMS: readonly DateForm[] = forms(`
  nothing: <day>(?:st|nd|rd|th) (?:of <month> )?(?:{street})
  nothing: <weekday> (?:{title})
  nothing: (?:black|cyber|super|bloody|fat|giving|casual) <weekday>
  nothing: (?:every|each|any|most|one) (?:other |single |given |new )?<weekday>s?(?! <day>| <month>)
  nothing: an? <weekday>(?= (?:in|when|and|or|to|of)|[,.;]|$)
  nothing: (?:articles?|art\\.|section|chapter|rule|amendment|no\\.?|number|route|highway|interstate|flight|unit|apartment|room|page|paragraph|clause|resolution) ?\\d[\\d.-]*
  nothing: to date|out of date|these days|one day|some day|of the day|day by day|day to day
  nothing: (?:call|phone|tel|dial) [\\d ()+.-]+
  weekday: (?:the )?(?<part>night) (?:of|from) <weekday> (?:to|into) <weekday2>
  weekday: (?:overnight )<weekday>(?: (?:to|into) <weekday2>)?
  holiday: (?:the )?<anaphor> (?:of |before |after )?<holiday>
  holiday: <holiday> (?<anaphor>eve)(?: <year>)?
  holiday: (?:the )?(?:<shift> )?<holiday>(?:,? (?:of )?<year>)?{tail}
  around: (?:the )?(?<unit>weekend|week) of (?:<weekday>,? )?(?:<month> {day}|{day} (?:of )?<month>)(?:,? <year>)?
  date-range: (?:from |between |on )?(?:<weekday>,? )?<month> <day>(?:st|nd|rd|th)?(?:,? (?<year1>\\d{4}))?(?: (?:to|through|until|and|(?<and>or)) | ?- ?)(?:<weekday2>,? )?(?:<month2> )?<day2>(?:st|nd|rd|th)?(?! <month0>| percent|%|,\\d{3}|:|\\.\\d){year}
  date-range: (?:from |between |on )?(?:<weekday>,? )?{day}(?: <month>)?(?:,? (?<year1>\\d{4}))?(?: (?:to|through|until|and|(?<and>or)) | ?- ?)(?:<weekday2>,? )?(?:the )?<day2>(?:st|nd|rd|th)? (?:of )?<month2>{year}
  date: (?:<weekday>,? )?(?:the )?<month> <day>(?:st|nd|rd|th)?(?!,\\d{3}|\\d| percent|%| (?:people|votes|points)|:\\d){year}{tail}
  date: (?:<weekday>,? )?(?:the )?<day>(?:st|nd|rd|th)? (?:of )?<month>(?![a-z]){year}{tail}
  date: (?<yyyy>\\d{4})-(?<mm>\\d\\d)-(?<dd>\\d\\d)(?!-)
  date: (?<dd>\\d\\d?)/(?<mm>\\d\\d?)/(?<yyyy>\\d{4})(?!/){tail}
  date: (?<=(?<![a-z])on )(?<dd>\\d\\d?)/(?<mm>[01]?\\d)(?!/)
  weekday-range: (?:from |between )<weekday>(?: (?:to|through|until|and) |-)<weekday2>
  weekday: (?:a week (?:on|from|after) (?<weeks>(?=))?<weekday>)
  weekday: <weekday> (?<weeks>week)(?! (?:of|in|at))
  weekday: (?:on )?(?:the )?(?<shift>last|next|this past|this coming|this|following|previous|coming|past) <weekday>{tail}
  weekday: <weekday> (?<shift>last|next|of last|of next|of this) (?<unit>week)
  weekday: (?:the )?(?<part>night|morning|afternoon|evening) of <weekday>
  weekday: (?:(?:late|early) (?:on )?)?<weekday>{tail}
  deictic: (?:late |early |earlier )?<deictic>(?! (?:show|programme|program))(?: <part>)?
  part-of-today: (?:early |late |earlier )?(?:this <part>|(?<part>tonight))
  period: (?<shift>last) (?<part>night)
  from-that-day: (?:on |by |early )?(?:the )?<anaphor>{tail}
  from-that-day: (?:later )?(?:on )?(?:that|the same) (?<unit>day|morning|afternoon|evening|night|week|month|year)
  later: <number> <unit> (?:(?<later>later|afterwards|after that|on)|earlier|before that|previously)(?! (?:than|the|a|his|her|their)(?![a-z]))
  month-range: (?:from |between )<month>(?:,? (?<year1>\\d{4}))? (?:to|and|through|until) <month2>{year}
  month-range: <month> ?- ?<month2>{year}
  month: (?:in |at |by |since |during )?{edge}<month>{year}
  month: (?:in |by |since |during )?(?:the month of )?<month>{of}
  month: (?:in |by |since |during )?(?<shift>last|next|this past|this coming|this) <month>(?! <day>)
  month: {at}<month>(?! [A-Z])
  season: (?:in |by |at |since |during )?{edge}(?:of )?<season>{year}
  season: (?:in |by |since |during )?(?:the )?<season>{of}
  season: (?:in |by |since |during )?(?<shift>last|next|this past|this coming|this) <season>(?! (?:in|of)(?![a-z]))
  season: (?:in|by|since|during|over|until|before|after) the <season>(?! (?:of|camp|term|break|games|olympics|months|holiday))
  quarter: (?:in |during )?(?:the )?<ordinal> (?:(?<unit>quarter)|(?<unit>half)(?= (?:of )?(?:the year|(?:fiscal |financial )?\\d{4}|this year|last year|next year)))(?: (?:of )?(?:the year|(?:(?:fiscal |financial )?<year>)|<shift> (?<of>year)|this year))?(?! of the|-final|final)
  quarter: q(?<ordinal>[1-4]),? <year>
  decade: (?:in |during |since |by |from )?(?:the )?(?:<edge>[- ](?:of the )?|(?:start|beginning|end|middle) of the )?(?:<year>'?s|'(?<yy>[1-9]0)s|(?<yy>[5-9]0)s|<tens>)
  century: (?:in |during |since |by )?(?:the )?(?:<edge>[- ](?:of the )?)?(?:<ordinal>|(?<roman>\\d\\d?)(?:st|nd|rd|th))[- ]century
  year-range: (?:from |between |since )<year> (?:to|and|through|until) <year2>
  year-range: (?:in )?<year>[-/](?<year2>\\d{4}|\\d\\d)(?![-/\\d])
  year: (?:in |at |by |since |during )?{edge}<year>(?!s)
  year: (?:in|since|by|until|till|before|after|during|throughout|back in|circa|the year) (?:the year )?<year>(?!s)
  year: {atyear}<year>(?!s)
  year: (?<=the |\\(|\\()(?<year>(?:1[89]|20)\\d\\d)(?=[),;]| [a-z]+(?! (?:and|troops|people|men|women)))(?!s)
  year: (?<=(?:1\\d|20)\\d\\d(?:,|,? (?:and|or)) )<year>(?![-/s])
  ago: {count}[- ]<unit> ago(?: (?:this (?:week|month|weekend)|today))?
  ahead: (?:in|within) {count} <unit>(?! (?:of|or)(?![a-z]))
  period: (?:over|at|during) the (?<unit>weekend)
  period: (?:in |at |by |since |during )?{edge}(?:(?:this|the) )?(?:<shift> )?<unit>
  period: (?:in |over |during |by |on )?(?:the )?(?<shift>last|next|this past|this coming|this|previous|following|past|coming) <unit>(?! (?:ago|\\d))
`)

export const CALENDAR: CalendarWords = {
  weekday: new Map([
    ...numbered('monday tuesday wednesday thursday friday saturday sunday', 0),
    ...pairs('mon. 0, tue. 1, tues. 1, wed. 2, thu. 3, thur. 3, thurs. 3, fri. 4, sat. 5, sun. 6', Number),
  ]),
  month: new Map([
    ...numbered('january february march april may june july august september october november december', 1),
    ...pairs(
      'jan 1, feb 2, mar 3, apr 4, jun 6, jul 7, aug 8, sep 9, sept 9, oct 10, nov 11, dec 12, jan. 1, feb. 2, mar. 3, apr. 4, jun. 6, jul. 7, aug. 8, sep. 9, sept. 9, oct. 10, nov. 11, dec. 12',
      Number,
    ),
  ]),
  number: pairs(
    `a 1, an 1, one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12, thirteen 13,
    fourteen 14, fifteen 15, sixteen 16, seventeen 17, eighteen 18, nineteen 19, twenty 20, twenty-five 25, thirty 30,
    forty 40, fifty 50, sixty 60, seventy 70, eighty 80, ninety 90, a dozen 12, a hundred 100, a couple of 2, week 8`,
    Number,
  ),
  ordinal: pairs(
    `first 1, 1st 1, second 2, 2nd 2, third 3, 3rd 3, fourth 4, 4th 4, final -1, last -1, fifth 5, sixth 6, seventh 7, eighth 8,
    ninth 9, tenth 10, eleventh 11, twelfth 12, thirteenth 13, fourteenth 14, fifteenth 15, sixteenth 16, seventeenth 17,
    eighteenth 18, nineteenth 19, twentieth 20, twenty-first 21`,
    Number,
  ),
  unit: pairs(
    `hour hour, hours hour, day day, days day, weekend weekend, weekends weekend, week week, weeks week, month month, months month,
    quarter quarter, quarters quarter, half half-year, year year, years year, decade decade, decades decade, century century,
    centuries century`,
    (word) => word as 'day',
  ),
  part: pairs(
    `morning matin, dawn matin, daybreak matin, noon midi, midday midi, lunchtime midi, afternoon après-midi, evening soir,
    night nuit, overnight nuit, midnight nuit, tonight soir`,
    (word) => word as 'matin',
  ),
  season: pairs(
    'spring spring, summer summer, autumn autumn, fall autumn, winter winter',
    (word) => word as 'spring',
  ),
  shift: pairs(
    `last last, past last, this past last, of last last, next next, coming next, this coming next, of next next, this this, of this this,
    following after-that, previous before-that`,
    (word) => word as 'last',
  ),
  edge: pairs(
    'early start, start start, beginning start, mid middle, middle middle, late end, end end',
    (word) => word as 'start',
  ),
  deictic: pairs(
    'the day before yesterday -2, yesterday -1, today 0, tomorrow 1, the day after tomorrow 2',
    Number,
  ),
  anaphor: pairs(
    'day before -1, previous day -1, day earlier -1, eve -1, next day 1, following day 1, day after 1, day later 1, next morning 1',
    Number,
  ),
  more: pairs(
    'more than more, over more, at least more, less than less, fewer than less, under less',
    (word) => word as 'more',
  ),
  tens: pairs(
    'twenties 20, thirties 30, forties 40, fifties 50, sixties 60, seventies 70, eighties 80, nineties 90',
    Number,
  ),
  holiday: new Map([
    ["new year's day", { month: 1, day: 1 }],
    ["new year's eve", { month: 12, day: 31 }],
    ["new year's", { month: 1, day: 1 }],
    ["valentine's day", { month: 2, day: 14 }],
    ["st. patrick's day", { month: 3, day: 17 }],
    ["st patrick's day", { month: 3, day: 17 }],
    ['mardi gras', { easter: -47 }],
    ['shrove tuesday', { easter: -47 }],
    ['ash wednesday', { easter: -46 }],
    ['palm sunday', { easter: -7 }],
    ['maundy thursday', { easter: -3 }],
    ['good friday', { easter: -2 }],
    ['easter sunday', { easter: 0 }],
    ['easter monday', { easter: 1 }],
    ['easter', { easter: 0 }],
    ['ascension day', { easter: 39 }],
    ['whit monday', { easter: 50 }],
    ['pentecost', { easter: 49 }],
    ['may day', { month: 5, day: 1 }],
    ['memorial day', { month: 5, weekday: 0, nth: -1 }],
    ['juneteenth', { month: 6, day: 19 }],
    ['independence day', { month: 7, day: 4 }],
    ['fourth of july', { month: 7, day: 4 }],
    ['bastille day', { month: 7, day: 14 }],
    ['labor day', { month: 9, weekday: 0, nth: 1 }],
    ['columbus day', { month: 10, weekday: 0, nth: 2 }],
    ['halloween', { month: 10, day: 31 }],
    ['guy fawkes night', { month: 11, day: 5 }],
    ['bonfire night', { month: 11, day: 5 }],
    ['armistice day', { month: 11, day: 11 }],
    ['remembrance day', { month: 11, day: 11 }],
    ['veterans day', { month: 11, day: 11 }],
    ['election day', { month: 11, weekday: 0, nth: 1, plus: 1 }],
    ['thanksgiving day', { month: 11, weekday: 3, nth: 4 }],
    ['thanksgiving', { month: 11, weekday: 3, nth: 4 }],
    ['christmas day', { month: 12, day: 25 }],
    ['christmas', { month: 12, day: 25 }],
    ['boxing day', { month: 12, day: 26 }],
    ['september 11 attacks', { month: 9, day: 11, year: 2001 }],
    ['9/11', { month: 9, day: 11, year: 2001 }],
  ]),
  day: '0?[1-9]|[12]\\d|3[01]',
  fragments: { ...FRAGMENTS, street: STREET, title: TITLE },
  forms: FORMS,
  capitals: true,
  beforeWeekday:
    /(?:^|[^\p{L}])(?:on|last|next|this|by|since|until|till|from|before|after|and|or|to|for|late|early|through|between|starting|past)\s+$/iu,
  namedDay: /(?:Black|Cyber|Super|Bloody|Fat|Giving|Casual|Freaky|Magic|Sheffield|Happy)\s+$/u,
  accentedShift: null,
  attached: /(?<![a-z])(?:the|his|her|their) $/,
  ofLife:
    /(?<![a-z])(?:(?:re-?)?elected|born|appointed|hired|founded|built|created|opened|married|promoted|graduated|widowed) (?:in )?$/,
  attachedBehind: /^'s /,
  counted: new RegExp(
    `^ ${oneOf(`
      euros? dollars? pounds? miles? feet m km kg metres? meters? tons? tonnes? acres? people men women
      children troops soldiers workers jobs homes copies votes students residents employees cases deaths
    `)}(?![a-z])`,
  ),
  bounding: /(?<![a-z])(?:since|until|till|by|before|after|for|between) (?:the )?$/,
  starting: /(?<![a-z])(?:from|starting) $/,
  telling:
    /^(?:asked|interviewed|questioned|contacted|reached|invited|heard|replied|responded|reacted|reaction|spoke|speaking|testified|appeared|appearing|briefed)$/,
  issued:
    /^(?:published|posted|released|issued|aired|broadcast|wrote|written|sent|shared|delivered|signed|dated|recorded|held)$/,
  earlier: /^had /,
  pronoun: /(?:^| )(?:he|she|they)(?: |$)/,
  liveHour: /^\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?|gmt|et)?(?= ?[-:|]|\s|$)/,
  hourAlone: /^[\p{P}\s]*\d{1,2}\s?(?:[h:.]|[ap]\.?m)\s?(?:\d{2})?[\p{P}\s]*$/iu,
  clock:
    /(?<![a-z0-9])(?:at|around|about) (?<hour>1?\d|2[0-4])(?:[:.][0-5]\d| ?(?=[ap]\.?m))(?: ?(?:(?<pm>p\.?m)|a\.?m)\.?)?(?![a-z0-9])/,
  typed: ['on ', 'in ', 'in the '],
  plurals: null,
}

/** "in three days" looks ahead only where the sentence does. */
function forms(source: string): DateForm[] {
  return source
    .trim()
    .split('\n')
    .map((line) => {
      const [, meaning = '', pattern = ''] = /^\s*([\w-]+): (.*)$/.exec(line) ?? []
      return meaning === 'ahead'
        ? { meaning: 'ahead' as const, pattern, ahead: true as const }
        : { meaning: meaning as Meaning, pattern }
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
