// English questions, and what their answers look like in English articles.

import type { QuestionWords } from '../questions/question-words.ts'
import { respellings, synonymLists } from '../questions/question-words.ts'

const SAY =
  'say|said|says|tell|told|answer|answered|reply|replied|respond|responded|claim|claimed|write|wrote|post|posted|think|promise|promised|announce|announced|declare|declared|accuse|react|state|stated|comment|tweet|tweeted|explain|call|called'

export const QUESTIONS: QuestionWords = {
  respellings: respellings(`
    whos: who is
    whats: what is
    wheres: where is
    whens: when is
    whys: why is
    wot: what
    y: why
    u: you
    ur: your
    r: are
    pls plz: please
    abt: about
    ppl: people
    govt: government
    pres: president
    coz cuz bc: because
    didnt: did not
    isnt: is not
    tl: tl`),
  kinds: [
    [
      'summary',
      / (?:summar(?:y|ise|ize)|sum up|tldr|tl dr|in short|in a nutshell|recap|overview|gist|what is (?:this|it|the (?:article|story)) (?:all )?about|what happened(?= (?:in |here |please |$))|what is (?:going on|happening)|key points|main points)(?= )/,
    ],
    ['hour', / (?:(?:at )?what time|which hour|what hour)(?= )/],
    ['age', / (?:how old|what age)(?= )/],
    ['money', / (?:how much(?: money)?|what (?:price|amount|sum|salary))(?= )/],
    [
      'date',
      / (?:(?:since )?when|(?:on |in |by )?(?:what|which) (?:day|date|year|month|century|decade|period)s?)(?= )/,
    ],
    [
      'number',
      / (?:(?:for )?how (?:many|long|far|big|large|tall|high|deep|wide|fast|often|heavy)(?: (?:people|times|of))?|what (?:number|size|length|percentage|proportion|share|distance|height) of)(?= )/,
    ],
    [
      'reason',
      / (?:why|how come|(?:for )?what reasons?|what (?:caused|led to|made|is the reason|was the reason|prompted)|what for)(?= )/,
    ],
    [
      'name',
      / (?:what (?:is|was|are|were) the (?:full |first |last )?names? of|names please|names|what (?:is|was) (?:\S+ ){1,4}called)(?= )/,
    ],
    [
      'speaker',
      new RegExp(
        ` (?:who (?:has |had )?(?:${SAY}|used|talked|spoke|talks|speaks)|whose (?:words|quote)s?(?: (?:is|are|were))?|who is (?:quoted|it) |by whom)(?= )`,
      ),
    ],
    [
      'words',
      new RegExp(
        ` what (?:did|does|do|has|had|have|was|were|is)(?= (?:\\S+ ){0,5}?(?:${SAY}|reaction|response|reply|answer|thinks?|wants?|words|opinion|view|message|comment) )`,
      ),
    ],
    [
      'words',
      / (?:how did(?= (?:\S+ ){0,4}?(?:react|respond|reply) )|(?:reaction|response|reply|statement|words|quotes?|comments?|view|opinion|take) (?:of|from|by)|how (?:does|did|do)(?= (?:\S+ ){0,4}?(?:describe|call|explain|justify|see|put|view) )|(?:his|her|their) (?:reaction|response|reply|words))(?= )/,
    ],
    [
      'definition',
      / (?:who (?:is|was|are|were)(?! (?:responsible|in|to|behind|being|going))|what (?:is|are|was|were)(?! (?:the|said|being|going)))(?= (?:\S+ ){1,4}$)/,
    ],
    [
      'place',
      / (?:where|(?:in |at |on |over |near |from |to )?(?:what|which) (?:city|town|country|place|location|region|island|village|state|area)s?)(?= )/,
    ],
    ['person', / (?:(?:by |to |with |for |from |of )?(?:who|whom|whose))(?= )/],
    ['yes-no', /^ (?:so )?(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|any)(?= )/],
  ],
  asking: new Set(
    `what which who whom whose when where why how many much is are was were be been did does do done has have had will
    would can could should tell me please explain say said give know want any there it its the this that now really exactly
    still just so ok hey hi hello article articles story text about supposed got get name named of`.split(
      /\s+/,
    ),
  ),
  saying: new Set(SAY.split('|')),
  signs: {
    hour: /\b\d{1,2}(?::\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.|o['’]clock)\b|\bnoon\b|\bmidnight\b|\b\d{1,2}:\d{2}\b/iu,
    age: /\b\d{1,3}[\s-](?:years?|months?)|\baged\b|\bborn\b|,\s\d{2},/iu,
    money: /[$€£]\s?\d|(?:\d|thousand|million|billion)\s(?:euros?|dollars?|pounds?|francs?)/iu,
    number:
      /\d|(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|third|quarter|double|triple|several|none|only|both)(?!\p{L})/iu,
    reason:
      /(?<!\p{L})(?:because|since|due to|owing to|as a result|in order to|so that|so as to|to avoid|in response|after|over|for fear|caus|reason|led to|prompt|thanks to|out of|blam|trigger|stem)/iu,
    place:
      /(?<!\p{L})(?:in|at|on|near|from|to|outside|inside|over|above|across|off)\s(?:the\s|a\s|an\s|his\s|her\s|its\s|their\s)?(?:[\p{L}-]+\s){0,2}(?:\p{Lu}|hospital|station|town|village|court|prison|school|street|square|building|house|hall|square)/u,
    person:
      /(?<!\p{L})(?:democrat|republican|official|adviser|advisor|aide|member|resident|rescuer|people|group|company|firm|party|government|ministry|police|council|union|association|collective|family|families)/iu,
    name: /(?<=[\p{L}\p{N},;:"”)]\s["“]?)\p{Lu}\p{L}/u,
    words:
      /["“]|(?<!\p{L})(?:according to|sa(?:id|ys)|told|claim|stat|deni|announc|insist|promis|refus|demand|accus)/iu,
    speaker: /["“]|(?<!\p{L})(?:according to|sa(?:id|ys)|told|claim|accus)/iu,
  },
  synonyms: synonymLists(`
    fire, sack, dismiss, dismissal, lay off
    resign, resignation, quit, leave, step down, step aside, departure
    die, death, dead, kill, fatal, suicide, victim
    injured, hurt, wounded, injury
    call, phone call, talk, conversation, speak, discussion
    protester, protest, demonstrator, demonstration, march, rally
    cop, police, officer
    money, cash, funds, sum
    job, work, employment
    company, firm, business, employer
    boss, head, chief, director, leader, manager
    kid, child, son, daughter
    feud, fight, row, dispute, clash, split, falling out, quarrel
    accuse, accusation, allegation, allege, claim
    deny, denial, reject, dispute
    proof, evidence, prove
    fake, falsify, falsification, forge, backdate
    close, closure, shut
    open, reopen, reopening, opening
    start, begin, launch
    end, finish, stop
    rescue, save, evacuate
    postpone, delay, put off
    replace, replacement, successor, interim
    cost, price, amount
    election, vote, poll, elect
    lawyer, attorney, counsel
    arrest, detain, detention
    trial, court, hearing, judge
    probe, investigation, inquiry, investigate
    buy, purchase, acquire
    announce, announcement, statement
    crash, accident, collision`),
}
