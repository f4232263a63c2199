// French, as names and references are found with it.

import { foldWord } from '../folding.ts'
import type { Gender } from '../people/gender.ts'
import type { Lexicon, Noun } from '../people/lexicon.ts'
import { addNouns, foldedWords, titles, widerNouns } from '../people/lexicon.ts'
import { COMMON_VERBS } from './finite-verbs.ts'
import {
  ADJECTIVE_ENDING,
  ADJECTIVES,
  AUXILIARIES,
  BEFORE_NOUN,
  BREAKS,
  CLITICS,
  COMPLEMENT_WORDS,
  CONCERNED,
  DETERMINERS,
  FIRST_OF_TWO,
  FORMER,
  INFINITIVE,
  LAST_NAMED,
  NAME_LINKS,
  NO_ADJECTIVES,
  NUMERALS,
  PARTICLES,
  PHRASE_LINKS,
  PREPOSITION_NOUNS,
  PREPOSITIONS,
  PRONOUNS,
  ROLE_ENDINGS,
  SECOND_OF_TWO,
} from './grammar.ts'
import {
  FOR_OTHERS,
  FURTHER_FORMS,
  GROUPS_F,
  GROUPS_M,
  INSTITUTIONS_F,
  INSTITUTIONS_M,
  KIN,
  KIN_M,
  LASTING,
  OFFICES,
  ORGANISATIONS_F,
  ORGANISATIONS_M,
  PHRASE_NAMED,
  ROLES,
} from './roles.ts'
import {
  LOCATIVE,
  MEDIUM_NOUNS,
  OPENERS,
  ORGANISATION_WORDS,
  PLACE_NOUNS,
  TITLES,
  WORK_NOUNS,
} from './titles.ts'
import { TRADES } from './trades.ts'
import { WIDER_NOUNS } from './wider-nouns.ts'

const ADJECTIVE_WORDS = foldedWords(ADJECTIVES)
const NO_ADJECTIVE_WORDS = foldedWords(NO_ADJECTIVES)

/** Demonyms without an ending of their own. */
const DEMONYMS =
  foldedWords(`russe belge suisse corse basque arabe serbe croate tcheque slovene slovaque bulgare kurde slave britannique
asiatique scandinave balte moscovite yemenite israelite cypriote stambouliote`)
const DEMONYM_ENDING =
  /(?:[lnrtbdpgv]ais|aise|[^v]ois|oise|[^s]ien|[^s]ienne|icain|icaine|[lmnr]ain|[lm]aine|[^g]ard|arde|gnol|gnole|mongole?|cevenole?|een|eenne|bourgeoise?|mand|mande|land|lande|(?:bret|gasc|lett|wall|lap|sax)on(?:ne)?|(?:argent|poitev|girond|angev|florent|maghreb|philipp|montenegr|bisont|messin)in(?:e)?|turc|turque|grec|grecque|kosovare?)$/
const FEMININE_DEMONYM = /e$/
const INVERTED_PRONOUN = /-(?:t-)?(il|elle|on|ils|elles|je|ce)$/

export const LEXICON: Lexicon = {
  accented: new Set(['à', 'là', 'dès', 'dû', 'où', 'sûr', 'né', 'née']),
  nounLast: false,
  determiners: DETERMINERS,
  pronouns: PRONOUNS,
  invertedPronoun: INVERTED_PRONOUN,
  numerals: foldedWords(NUMERALS),
  prepositions: new Set([...foldedWords(PREPOSITIONS), 'à', 'dès']),
  ofWords: new Set(['de', "d'", 'du', 'des']),
  complementPrepositions: new Set(['à', 'contre', 'avec']),
  and: 'et',
  epithetLinks: foldedWords("le la les l' de du des d' un une"),
  two: 'deux',
  auxiliaries: foldedWords(AUXILIARIES),
  be: foldedWords('est était été sera fut sont être'),
  have: foldedWords('a avait aura aurait'),
  been: 'ete',
  auxiliaryInfinitives: foldedWords('avoir être'),
  clitics: foldedWords(CLITICS),
  breaks: new Set([...foldedWords(`${BREAKS} ${AUXILIARIES}`), 'où', 'là']),
  verbs: foldedWords(COMMON_VERBS),
  impersonal: foldedWords(
    'faut fallait faudra faudrait fallu agit agissait pleut convient suffit neige semble parait',
  ),
  existential: 'y',
  hour: /^(?:heures?|midi|minuit|\d+h\d*)$/,
  accordingTo: foldedWords("selon suivant d'apres"),
  beforeNoun: foldedWords(BEFORE_NOUN),
  former: foldedWords(FORMER),
  nounPrefixes: foldedWords('vice ex co sous contre archi ancien'),
  nouns: nouns(),
  widerNouns: widerNouns(WIDER_NOUNS),
  offices: foldedWords(OFFICES),
  narrowedInstitutions: foldedWords('conseil'),
  kinOfKin: new Map([
    ['neveu', 'oncle'],
    ['oncle', 'neveu'],
    ['fils', 'pere'],
    ['pere', 'fils'],
    ['frere', 'frere'],
    ['mari', 'mari'],
    ['compagnon', 'compagnon'],
    ['cousin', 'cousin'],
    ['ami', 'ami'],
  ]),
  anybody: foldedWords('homme monsieur type gars individu personnage garcon inconnu quidam'),
  decadesOfAge: new Map([
    ['trentenaire', 30],
    ['quadragenaire', 40],
    ['quinquagenaire', 50],
    ['sexagenaire', 60],
    ['septuagenaire', 70],
    ['octogenaire', 80],
    ['nonagenaire', 90],
    ['centenaire', 100],
  ]),
  counterparts: foldedWords(
    'homologue collegue confrere rival adversaire concurrent predecesseur successeur interlocuteur partenaire allie',
  ),
  relative: foldedWords(
    'collegue confrere homologue rival adversaire partenaire allie proche superieur associe voisin successeur predecesseur ami complice intermediaire invite candidat',
  ),
  lasting: foldedWords(LASTING),
  forOthers: foldedWords(FOR_OTHERS),
  accusing: foldedWords('accuse accusent accusait accusaient accusera accusant accusé accusée accuser'),
  thatWords: foldedWords(`que qu'`),
  denying:
    foldedWords(`défend défendent défendait nie nient niait nié dément démentent démentait démenti réfute réfutent réfutait réfuté
    conteste contestent contestait contesté récuse récusait récusé rejette rejetait rejeté balaie balayé balayait`),
  personal: new Set(),
  determinative: new Map([
    ['celui', 'm'],
    ['celle', 'f'],
  ]),
  firstOfTwo: foldedWords(FIRST_OF_TWO),
  secondOfTwo: foldedWords(SECOND_OF_TWO),
  lastNamed: foldedWords(LAST_NAMED),
  concerned: foldedWords(CONCERNED),
  titles: titles(TITLES),
  particles: foldedWords(PARTICLES),
  ambiguousParticles: foldedWords("de d' du des la le les y e al en a"),
  nameLinks: foldedWords(NAME_LINKS),
  phraseNamed: foldedWords(PHRASE_NAMED),
  phraseLinks: new Set([...foldedWords(PHRASE_LINKS), 'à']),
  prepositionNouns: foldedWords(PREPOSITION_NOUNS),
  complementWords: foldedWords(COMPLEMENT_WORDS),
  complementLinks: new Set(['à', 'au', 'aux']),
  roleEndings: foldedWords(ROLE_ENDINGS),
  infinitive: INFINITIVE,
  locatives: new Set([...foldedWords(LOCATIVE), 'à']),
  placeNouns: foldedWords(PLACE_NOUNS),
  workNouns: foldedWords(WORK_NOUNS),
  mediumNouns: foldedWords(MEDIUM_NOUNS),
  mediumPrepositions: new Set(['sur', 'via']),
  organisationWords: foldedWords(ORGANISATION_WORDS),
  openers: foldedWords(OPENERS),
  openerEnding: /(?:é|ée|és|ées|ant|ment)$/,
  participleEnding: /é(?:e|s|es)?$/,
  genderOfOrdinal,
  isAdjective,
  demonymGender,
  yearsOfAge: new Set(['ans', 'an']),
}

function nouns(): Map<string, Noun> {
  const forms = new Map<string, Noun>()
  addNouns(forms, KIN, 'kin', null, pluralOf)
  addNouns(forms, KIN_M, 'kin', 'm', pluralOf)
  addNouns(forms, INSTITUTIONS_M, 'institution', 'm', pluralOf)
  addNouns(forms, INSTITUTIONS_F, 'institution', 'f', pluralOf)
  addNouns(forms, TRADES, 'role', null, pluralOf)
  addNouns(forms, ROLES, 'role', null, pluralOf)
  for (const entry of FURTHER_FORMS.trim().split(/\s+/)) {
    const [written = '', masculine = ''] = entry.split('=')
    forms.set(foldWord(written), {
      lemma: foldWord(masculine),
      kind: 'role',
      gender: 'f',
      plural: false,
      written,
    })
  }
  // Lessons, and "au cours de".
  forms.delete('cours')
  addNouns(forms, GROUPS_M, 'group', 'm', pluralOf)
  addNouns(forms, GROUPS_F, 'group', 'f', pluralOf)
  addNouns(forms, ORGANISATIONS_M, 'organisation', 'm', pluralOf)
  addNouns(forms, ORGANISATIONS_F, 'organisation', 'f', pluralOf)
  return forms
}

function pluralOf(form: string): string {
  if (/[sxz]$/.test(form)) return form
  if (form.endsWith('al')) return `${form.slice(0, -1)}ux`
  return /eau$/.test(form) ? `${form}x` : `${form}s`
}

function genderOfOrdinal(word: string): Gender | null {
  if (/^(?:une|.+(?:iere|onde|ssee))$/.test(word)) return 'f'
  return /^(?:un|premier|second|dernier|interesse)$/.test(word) ? 'm' : null
}

function isAdjective(word: string): boolean {
  if (DETERMINERS.has(word) || PRONOUNS.has(word)) return false
  if (ADJECTIVE_WORDS.has(word) || ADJECTIVE_WORDS.has(word.replace(/s$/, ''))) return true
  return ADJECTIVE_ENDING.test(word) && !NO_ADJECTIVE_WORDS.has(word)
}

function demonymGender(word: string): Gender | 'either' | null {
  const folded = foldWord(word)
  if (DEMONYMS.has(folded)) return 'either'
  if (!DEMONYM_ENDING.test(folded)) return null
  return FEMININE_DEMONYM.test(folded) ? 'f' : 'm'
}
