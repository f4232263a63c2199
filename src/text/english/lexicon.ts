// English, as names and references are found with it.

import type { Gender } from '../people/gender.ts'
import type { Determiner, Lexicon, Noun, PronounWord } from '../people/lexicon.ts'
import { addNouns, foldedWords, titles, widerNouns } from '../people/lexicon.ts'
import {
  ADJECTIVES,
  AUXILIARIES,
  BEFORE_NOUN,
  BREAKS,
  COMMON_VERBS,
  OPENERS,
  ORGANISATION_WORDS,
  PLACE_NOUNS,
  PREPOSITIONS,
  WORK_NOUNS,
} from './grammar.ts'
import { GROUPS, INSTITUTIONS, KIN, ORGANISATIONS, ROLES, WIDER_NOUNS } from './roles.ts'
import { TRADES } from './trades.ts'

const DETERMINERS: ReadonlyMap<string, Determiner> = new Map<string, Determiner>([
  ['the', { kind: 'definite', gender: null, plural: false }],
  ['a', { kind: 'indefinite', gender: null, plural: false }],
  ['an', { kind: 'indefinite', gender: null, plural: false }],
  ['another', { kind: 'indefinite', gender: null, plural: false }],
  ['one', { kind: 'indefinite', gender: null, plural: false }],
  ['some', { kind: 'indefinite', gender: null, plural: true }],
  ['several', { kind: 'indefinite', gender: null, plural: true }],
  ['many', { kind: 'indefinite', gender: null, plural: true }],
  ['this', { kind: 'demonstrative', gender: null, plural: false }],
  ['that', { kind: 'demonstrative', gender: null, plural: false }],
  ['these', { kind: 'demonstrative', gender: null, plural: true }],
  ['those', { kind: 'demonstrative', gender: null, plural: true }],
  ['his', { kind: 'possessive', gender: null, plural: false }],
  ['her', { kind: 'possessive', gender: null, plural: false }],
  ['its', { kind: 'possessive', gender: null, plural: false }],
  ['their', { kind: 'possessive', gender: null, plural: false }],
  ['my', { kind: 'own', gender: null, plural: false }],
  ['our', { kind: 'own', gender: null, plural: false }],
  ['your', { kind: 'own', gender: null, plural: false }],
])

const PRONOUNS: ReadonlyMap<string, PronounWord> = new Map<string, PronounWord>([
  ['he', { kind: 'personal', gender: 'm', plural: false }],
  ['she', { kind: 'personal', gender: 'f', plural: false }],
  ['him', { kind: 'personal', gender: 'm', plural: false }],
  ['himself', { kind: 'personal', gender: 'm', plural: false }],
  ['herself', { kind: 'personal', gender: 'f', plural: false }],
  ['they', { kind: 'personal', gender: null, plural: true }],
  ['them', { kind: 'personal', gender: null, plural: true }],
  ['it', { kind: 'nobody', gender: null, plural: false }],
  ['who', { kind: 'relative', gender: null, plural: false }],
  ['i', { kind: 'nobody', gender: null, plural: false }],
  ['we', { kind: 'nobody', gender: null, plural: true }],
  ['you', { kind: 'nobody', gender: null, plural: false }],
  ['someone', { kind: 'nobody', gender: null, plural: false }],
  ['somebody', { kind: 'nobody', gender: null, plural: false }],
  ['everyone', { kind: 'nobody', gender: null, plural: false }],
  ['everybody', { kind: 'nobody', gender: null, plural: false }],
  ['nobody', { kind: 'nobody', gender: null, plural: false }],
])

const ADJECTIVE_WORDS = foldedWords(ADJECTIVES)
const ADJECTIVE_ENDING = /(?:al|ic|ous|ive|ish|ian|ese|ary|ful|less|able|ible|ern|ist|ed|ing|year-old)$/
const VERBS = foldedWords(COMMON_VERBS)

export const LEXICON: Lexicon = {
  accented: new Set(),
  nounLast: true,
  determiners: DETERMINERS,
  pronouns: PRONOUNS,
  invertedPronoun: null,
  numerals: foldedWords(
    'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand',
  ),
  prepositions: foldedWords(PREPOSITIONS),
  ofWords: new Set(['of']),
  complementPrepositions: new Set(['to', 'against', 'with']),
  and: 'and',
  epithetLinks: foldedWords('the of a an'),
  two: 'two',
  auxiliaries: foldedWords(AUXILIARIES),
  be: foldedWords('is was been were are be'),
  have: foldedWords('has had'),
  been: null,
  auxiliaryInfinitives: new Set(),
  clitics: new Set(['also', 'has', 'had']),
  breaks: foldedWords(`${BREAKS} ${AUXILIARIES}`),
  verbs: VERBS,
  impersonal: new Set(),
  existential: null,
  hour: null,
  accordingTo: new Set(['to']),
  beforeNoun: foldedWords(BEFORE_NOUN),
  former: foldedWords('former ex late onetime'),
  nounPrefixes: foldedWords('vice ex co deputy'),
  nouns: nouns(),
  widerNouns: widerNouns(WIDER_NOUNS),
  offices: foldedWords(
    'mayor minister prime-minister president chancellor governor prosecutor pope king queen secretary senator spokesperson',
  ),
  narrowedInstitutions: new Set(),
  kinOfKin: new Map([
    ['nephew', 'uncle'],
    ['uncle', 'nephew'],
    ['son', 'father'],
    ['father', 'son'],
    ['brother', 'brother'],
    ['husband', 'husband'],
    ['cousin', 'cousin'],
    ['friend', 'friend'],
  ]),
  anybody: foldedWords('man woman person'),
  decadesOfAge: new Map(),
  counterparts: foldedWords('counterpart colleague rival opponent predecessor successor ally'),
  relative: foldedWords(
    'counterpart colleague rival opponent predecessor successor ally partner friend source candidate',
  ),
  lasting: foldedWords('champion medallist winner'),
  forOthers: foldedWords('attorney lawyer solicitor barrister spokesperson agent representative friend ally'),
  accusing: foldedWords('accuse accuses accused accusing'),
  thatWords: foldedWords('whom'),
  denying: foldedWords(
    'deny denies denied denying reject rejects rejected dismiss dismisses dismissed dispute disputes disputed',
  ),
  personal: new Set(['who', 'whose']),
  determinative: new Map(),
  firstOfTwo: new Set(['former']),
  secondOfTwo: new Set(['latter']),
  lastNamed: new Set(['latter']),
  concerned: new Set(),
  titles: titles(
    `m: Mr Mister Sir Lord Father Brother
f: Mrs Ms Miss Lady Dame Sister Madam
either doctor: Dr
either professor: Prof Professor
either: Rev Reverend Sgt Capt Col Gen Lt Maj Sen Rep Gov Judge Justice President Senator Governor Mayor
 Prime-Minister Chancellor King Queen Prince Princess Pope Cardinal Bishop Captain General Colonel Sheriff Secretary Congressman Congresswoman Councillor Inspector Detective Officer Chief Coach`.replace(
      '\n ',
      ' ',
    ),
  ),
  particles: foldedWords('ten de van von der den ter bin ibn al da dos di del della la le o st'),
  ambiguousParticles: foldedWords('de la le al'),
  nameLinks: foldedWords('of and & for the'),
  phraseNamed: foldedWords(
    'party union group club committee movement network association charity ngo federation confederation foundation league coalition alliance forum',
  ),
  phraseLinks: new Set(),
  prepositionNouns: new Set(),
  complementWords: foldedWords(
    'adviser advisor spokesman spokeswoman spokesperson secretary minister ambassador professor director head officer',
  ),
  complementLinks: new Set(['at', 'for', 'to']),
  roleEndings: new Set(['charge']),
  infinitive: null,
  locatives: foldedWords('in at near from into'),
  placeNouns: foldedWords(PLACE_NOUNS),
  workNouns: foldedWords(WORK_NOUNS),
  mediumNouns: foldedWords('network platform app site account channel'),
  mediumPrepositions: new Set(['on', 'via']),
  organisationWords: foldedWords(ORGANISATION_WORDS),
  openers: foldedWords(OPENERS),
  openerEnding: /(?:ant|ment)$/,
  participleEnding: null,
  genderOfOrdinal: () => null,
  isAdjective: (word) => (ADJECTIVE_WORDS.has(word) || ADJECTIVE_ENDING.test(word)) && !VERBS.has(word),
  demonymGender,
  yearsOfAge: new Set(),
}

function nouns(): Map<string, Noun> {
  const forms = new Map<string, Noun>()
  addNouns(forms, KIN, 'kin', null, pluralOf)
  addNouns(forms, TRADES, 'role', null, pluralOf)
  addNouns(forms, ROLES, 'role', null, pluralOf)
  addNouns(forms, GROUPS, 'group', null, pluralOf)
  addNouns(forms, ORGANISATIONS, 'organisation', null, pluralOf)
  addNouns(forms, INSTITUTIONS, 'institution', null, pluralOf)
  return forms
}

function pluralOf(form: string): string {
  if (/man$/.test(form)) return `${form.slice(0, -2)}en`
  if (/[^aeiou]y$/.test(form)) return `${form.slice(0, -1)}ies`
  return /(?:s|x|ch|sh)$/.test(form) ? `${form}es` : `${form}s`
}

function demonymGender(word: string): Gender | 'either' | null {
  return /(?:an|ese|ish|er)$/.test(word) && word.length > 4 ? 'either' : null
}
