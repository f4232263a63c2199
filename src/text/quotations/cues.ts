// Where a sentence gives words to somebody: reporting verbs in all their forms ("a-t-elle dit", "s'est réjoui",
// "affirmant") and phrases that name a source ("selon"). Whom they mean is agents.ts.

import type { CueLexicon, CueVerb, Mood, SourceKind, SourcePhrase } from './cue-lexicon.ts'
import type { Item, NarrationSentence, WordItem } from './narration.ts'

export interface VerbCue {
  readonly kind: 'verb'
  /** Items of the verbal group, clitics and auxiliary included: "s'est-il réjoui". Indexes, both inside. */
  readonly first: number
  readonly last: number
  readonly verb: CueVerb
  /** Of the whole group: "a dit" is finite. */
  readonly mood: Mood
  readonly plural: boolean | null
  readonly passive: boolean
  /** Index of the item that is its pronoun: the "il" of "a-t-il dit" or of "il a dit"; null: it has none. */
  readonly pronoun: number | null
  readonly inverted: boolean
  readonly negated: boolean
}

export interface SourceCue {
  readonly kind: 'source'
  readonly first: number
  readonly last: number
  readonly source: SourceKind
}

export type Cue = VerbCue | SourceCue

/** Words between an auxiliary and its participle: "a, de son côté, également dit". */
const AUXILIARY_DISTANCE = 7

/** Participles in the feminine or the plural. */
const AGREEING = /(?:ées?|és|ies?|ues?|ites|ertes?)$/

/** The cues of a sentence in the order of their last word. */
export function findCues(sentence: NarrationSentence, lexicon: CueLexicon): Cue[] {
  const cues: Cue[] = []
  const { items } = sentence
  for (let i = 0; i < items.length; i += 1) {
    const source = sourceAt(items, i, lexicon)
    if (source !== null) {
      cues.push(source)
      i = source.last
      continue
    }
    const verb = verbCueAt(sentence, i, lexicon)
    if (verb !== null) cues.push(verb)
  }
  return cues
}

function sourceAt(items: readonly Item[], at: number, lexicon: CueLexicon): SourceCue | null {
  for (const phrase of lexicon.sources.get(wordAt(items, at)?.form ?? '') ?? []) {
    if (matches(items, at, phrase)) {
      return { kind: 'source', first: at, last: at + phrase.words.length - 1, source: phrase.kind }
    }
  }
  return null
}

function matches(items: readonly Item[], at: number, { words }: SourcePhrase): boolean {
  return words.every((expected, i) => {
    const form = wordAt(items, at + i)?.form
    return (
      form === expected || (expected === 'de' && i === words.length - 1 && (form === 'du' || form === 'des'))
    )
  })
}

/** The verbal group whose main verb is item `at`; null where that is no reporting verb. */
export function verbCueAt(sentence: NarrationSentence, at: number, lexicon: CueLexicon): VerbCue | null {
  const word = wordAt(sentence.items, at)
  if (word === null) return null
  // In the middle of a sentence a capital makes a name of it: "la Coupe".
  if (word.capital && at > 0 && sentence.items[at - 1]?.kind === 'word') return null
  let alone: VerbCue | null = null
  for (const verb of verbsOf(word, lexicon)) {
    const cue = readGroup(sentence, at, word, verb, lexicon)
    // "a écrit" rather than "écrit": with an auxiliary the form is a participle.
    if (cue !== null && verb.mood === 'participle' && cue.mood !== 'participle') return cue
    alone ??= cue
  }
  return alone
}

function verbsOf({ lower, capital }: WordItem, { verbs }: CueLexicon): readonly CueVerb[] {
  return (
    verbs.get(lower) ?? (capital && lower.startsWith('e') ? verbs.get(`é${lower.slice(1)}`) : undefined) ?? []
  )
}

function readGroup(
  sentence: NarrationSentence,
  at: number,
  word: WordItem,
  verb: CueVerb,
  lexicon: CueLexicon,
): VerbCue | null {
  const { items } = sentence
  const { grammar } = lexicon
  if (!hasComplement(items, at, verb)) return null
  const auxiliary = verb.mood === 'participle' ? auxiliaryBefore(items, at, lexicon) : null
  const head = auxiliary ?? at
  const first = firstOfGroup(items, head, lexicon)
  const negated = formsBetween(items, first, head).some(
    (form) => form === 'ne' || form === 'not' || form === 'never',
  )
  const reflexive = formsBetween(items, first, head).some((form) => grammar.reflexives.has(form))
  if (verb.clitic === 'se' && !reflexive) return null
  if (verb.clitic === 'y' && !formsBetween(items, first, head).includes('y')) return null
  // "Q, de dire X"
  const ofInfinitive = verb.mood === 'infinitive' && wordAt(items, at - 1)?.form === 'de'
  if (
    (verb.mood === 'finite' || verb.mood === 'infinitive') &&
    !ofInfinitive &&
    isNoun(items, at, first, word, lexicon)
  )
    return null
  if (verb.mood === 'participle' && auxiliary === null && !isPassive(items, at, verb, lexicon)) return null

  // "triomphant", "souriant" are adjectives unless they stand apart.
  if (verb.class === 'manner' && verb.mood === 'gerund' && wordAt(items, at - 1)?.form !== 'en') return null

  const inversion = invertedPronoun(sentence, auxiliary === null ? at : head, lexicon)
  const subject = inversion ?? subjectPronoun(items, first, head, lexicon)
  const isBe = auxiliary !== null && grammar.be.has(wordAt(items, auxiliary)?.lower ?? '')
  const auxiliaryMood = moodOfAuxiliary(wordAt(items, auxiliary ?? at)?.lower ?? '')
  return {
    kind: 'verb',
    first,
    last: Math.max(at, auxiliary === null && inversion !== null ? inversion : at),
    verb,
    mood: auxiliary === null ? verb.mood : auxiliaryMood,
    plural: auxiliary === null ? verb.plural : pluralOfAuxiliary(wordAt(items, auxiliary)?.lower ?? ''),
    passive: (isBe && !reflexive) || (verb.mood === 'participle' && auxiliary === null),
    pronoun: subject,
    inverted: inversion !== null,
    negated,
  }
}

/** "qualifié par X de", "accusé de": a participle without auxiliary that still tells of a saying. */
function isPassive(items: readonly Item[], at: number, verb: CueVerb, { grammar }: CueLexicon): boolean {
  if (grammar.determiners.has(wordAt(items, at - 1)?.form ?? '')) return false
  const next = wordAt(items, at + 1)?.form
  // "une décision jugée « brutale » par la CGT"
  const around = items[at + 1]?.kind === 'quote' && wordAt(items, at + 2)?.form === grammar.agent
  if (around) return true
  return (
    next === grammar.agent || (verb.class === 'name' && (next === 'de' || next === 'comme' || next === 'as'))
  )
}

/** "il" before the group; in "vous avez dit" the first word of it. */
function subjectPronoun(
  items: readonly Item[],
  first: number,
  head: number,
  { grammar }: CueLexicon,
): number | null {
  const before = wordAt(items, first - 1)
  if (before !== null && grammar.subjectPronouns.has(before.form)) return first - 1
  const own = first < head && grammar.subjectPronouns.has(wordAt(items, first)?.form ?? '')
  return own && grammar.plainPersonEnding?.test(wordAt(items, head)?.lower ?? '') === true ? first : null
}

function hasComplement(items: readonly Item[], at: number, { complements }: CueVerb): boolean {
  if (complements.length === 0) return true
  const forms = formsBetween(items, at + 1, at + 5)
  return complements.some((complement) => forms.includes(complement))
}

/** The nearest "avoir" or "être" before a participle, across adverbs and a pronoun; null where there is none. */
function auxiliaryBefore(items: readonly Item[], at: number, { grammar, verbs }: CueLexicon): number | null {
  let nouns = 0
  let commas = 0
  for (let i = at - 1; i >= 0 && i >= at - AUXILIARY_DISTANCE * 2; i -= 1) {
    const item = items[i]
    if (item === undefined || item.kind === 'quote') return null
    if (item.kind === 'mark') {
      if (item.mark !== ',') return null
      commas += 1
      continue
    }
    if (commas % 2 === 1 && (grammar.have.has(item.lower) || grammar.be.has(item.lower))) return null
    if (grammar.have.has(item.lower) || grammar.be.has(item.lower)) {
      if (grammar.have.has(item.lower) && AGREEING.test(wordAt(items, at)?.lower ?? '')) {
        // With "avoir" it agrees with an object before it only: "les a qualifiés".
        if (!grammar.clitics.has(wordAt(items, i - 1)?.form ?? '') && i < at - 1) return null
      }
      return i
    }
    if (grammar.subordinators.has(item.lower)) return null
    if (/^(?:un|une|les|des|du|par|pour)$/.test(item.form) && !isTimes(items, i) && !isForIts(items, i))
      return null
    if (verbs.has(item.lower) && !grammar.determiners.has(wordAt(items, i - 1)?.form ?? '')) {
      // "a dit et répété": one auxiliary for two participles.
      const shared = wordAt(items, i + 1)?.form ?? ''
      if (!(grammar.coordinators.has(shared) && i + 2 >= at - 1)) return null
    }
    nouns += 1
    if (nouns > AUXILIARY_DISTANCE) return null
  }
  return null
}

/** "a pour sa part rappelé". */
function isForIts(items: readonly Item[], at: number): boolean {
  return wordAt(items, at)?.form === 'pour' && wordAt(items, at + 2)?.form === 'part'
}

/** "a une nouvelle fois rappelé". */
function isTimes(items: readonly Item[], at: number): boolean {
  return wordAt(items, at + 1)?.form === 'fois' || wordAt(items, at + 2)?.form === 'fois'
}

/** The first clitic before a verb or its auxiliary. */
function firstOfGroup(items: readonly Item[], head: number, { grammar }: CueLexicon): number {
  let first = head
  for (let i = head - 1; i >= 0; i -= 1) {
    const form = wordAt(items, i)?.form
    if (form === undefined || !grammar.clitics.has(form)) break
    first = i
  }
  return first
}

/** "la juge", "une annonce": after an article these forms are nouns. */
function isNoun(
  items: readonly Item[],
  at: number,
  first: number,
  word: WordItem,
  lexicon: CueLexicon,
): boolean {
  const { grammar, homographs } = lexicon
  const before = wordAt(items, at - 1)
  if (before === null) return word.capital && at > 0 && homographs.has(word.lower)
  if (!grammar.determiners.has(before.form)) return false
  if (!grammar.clitics.has(before.form))
    return homographs.has(word.lower) || grammar.articles.has(before.form)
  if (!homographs.has(word.lower)) return false
  // "qui la juge", "il l'accuse", "ne le dit": a subject or "ne" stands before the clitic.
  const opener = wordAt(items, first - 1)
  const forms = formsBetween(items, first, at)
  return (
    !(opener !== null && grammar.subjectPronouns.has(opener.form)) &&
    !forms.includes('ne') &&
    !forms.includes('se')
  )
}

/** The item that is the pronoun of "dit-il", "a-t-elle"; `verb` is the finite verb or the auxiliary. */
function invertedPronoun(
  { items, text }: NarrationSentence,
  verb: number,
  { grammar }: CueLexicon,
): number | null {
  if (grammar.inversion === null) return null
  const next = wordAt(items, verb + 1)
  const at = next?.form === 't' ? verb + 2 : verb + 1
  const pronoun = wordAt(items, at)
  const end = items[verb]?.end
  if (pronoun === null || end === undefined || !grammar.subjectPronouns.has(pronoun.form)) return null
  return grammar.inversion.test(text.slice(end, pronoun.start)) ? at : null
}

function moodOfAuxiliary(lower: string): Mood {
  if (/ant$|^having$|^being$/.test(lower)) return 'gerund'
  return /^(?:avoir|être|have|be)$/.test(lower) ? 'infinitive' : 'finite'
}

function pluralOfAuxiliary(lower: string): boolean | null {
  if (/^(?:have|had|be|were|been|été)$/.test(lower)) return null
  return /(?:ont|aient|ent|sont|avez|êtes|avons|sommes|are)$/.test(lower)
}

export function wordAt(items: readonly Item[], index: number): WordItem | null {
  const item = items[index]
  return item?.kind === 'word' ? item : null
}

/** Folded words from item `from` up to item `to`, the latter left out. */
export function formsBetween(items: readonly Item[], from: number, to: number): string[] {
  return items
    .slice(Math.max(0, from), Math.max(0, to))
    .flatMap((item) => (item.kind === 'word' ? [item.form] : []))
}
