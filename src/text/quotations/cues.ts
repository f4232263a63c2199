// Where a sentence gives words to somebody: reporting verbs in all their forms ("a-t-elle dit", "s'est réjoui",
// "affirmant") and phrases that name a source ("selon"). Whom they mean is agents.ts.

import type { CueGrammar, CueLexicon, CueVerb, Mood, SourceKind, SourcePhrase } from './cue-lexicon.ts'
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
    if (matches(items, at, phrase, lexicon)) {
      return { kind: 'source', first: at, last: at + phrase.words.length - 1, source: phrase.kind }
    }
  }
  return null
}

function matches(
  items: readonly Item[],
  at: number,
  { words }: SourcePhrase,
  { grammar }: CueLexicon,
): boolean {
  return words.every((expected, i) => {
    const form = wordAt(items, at + i)?.form ?? ''
    const last = i === words.length - 1
    return form === expected || (last && grammar.contractions.get(expected)?.has(form) === true)
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
  const clitics = formsBetween(items, first, head)
  const reflexive = clitics.some((form) => grammar.reflexives.has(form))
  if (verb.clitic === 'se' && !reflexive) return null
  if (verb.clitic === 'y' && !clitics.includes('y')) return null
  if (auxiliary === null && !standsAlone(items, at, first, word, verb, lexicon)) return null

  const inversion = invertedPronoun(sentence, head, lexicon)
  const helper = auxiliary === null ? null : (wordAt(items, auxiliary)?.lower ?? '')
  return {
    kind: 'verb',
    first,
    last: Math.max(at, auxiliary === null && inversion !== null ? inversion : at),
    verb,
    mood: helper === null ? verb.mood : moodOfAuxiliary(helper, grammar),
    plural: helper === null ? verb.plural : pluralOfAuxiliary(helper, grammar),
    passive: helper === null ? verb.mood === 'participle' : grammar.be.has(helper) && !reflexive,
    pronoun: inversion ?? subjectPronoun(items, first, head, lexicon),
    inverted: inversion !== null,
    negated: clitics.some((form) => grammar.negations.has(form)),
  }
}

/** Whether the word, without an auxiliary, is a verb there, and no noun, adjective or bare participle. */
function standsAlone(
  items: readonly Item[],
  at: number,
  first: number,
  word: WordItem,
  verb: CueVerb,
  lexicon: CueLexicon,
): boolean {
  const { grammar } = lexicon
  const before = wordAt(items, at - 1)?.form
  switch (verb.mood) {
    case 'participle':
      return isPassive(items, at, verb, lexicon)
    case 'gerund':
      // "triomphant", "souriant" are adjectives unless they stand apart.
      return verb.class !== 'manner' || before === grammar.gerundMarker
    case 'infinitive':
      // "Q, de dire X"
      return before === grammar.narrativeInfinitive || !isNoun(items, at, first, word, lexicon)
    default:
      return !isNoun(items, at, first, word, lexicon)
  }
}

/** "qualifié par X de", "accusé de": a participle without auxiliary that still tells of a saying. */
function isPassive(items: readonly Item[], at: number, verb: CueVerb, { grammar }: CueLexicon): boolean {
  if (grammar.determiners.has(wordAt(items, at - 1)?.form ?? '')) return false
  const next = wordAt(items, at + 1)?.form
  // "une décision jugée « brutale » par la CGT"
  const around = items[at + 1]?.kind === 'quote' && wordAt(items, at + 2)?.form === grammar.agent
  if (around) return true
  return next === grammar.agent || (verb.class === 'name' && grammar.namingWords.has(next ?? ''))
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
      if (
        grammar.have.has(item.lower) &&
        grammar.agreeingParticiple?.test(wordAt(items, at)?.lower ?? '') === true
      ) {
        // With "avoir" it agrees with an object before it only: "les a qualifiés".
        if (!grammar.clitics.has(wordAt(items, i - 1)?.form ?? '') && i < at - 1) return null
      }
      return i
    }
    if (grammar.subordinators.has(item.lower)) return null
    const asides = grammar.auxiliaryBarriers.get(item.form)
    if (asides !== undefined && !isAside(items, i, asides)) return null
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

/** "a une nouvelle fois rappelé", "a pour sa part rappelé". */
function isAside(items: readonly Item[], at: number, nouns: ReadonlySet<string>): boolean {
  return [1, 2].some((ahead) => nouns.has(wordAt(items, at + ahead)?.form ?? ''))
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
    !forms.some((form) => grammar.beforeVerbsOnly.has(form))
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
  const at = next !== null && next.form === grammar.inversionLetter ? verb + 2 : verb + 1
  const pronoun = wordAt(items, at)
  const end = items[verb]?.end
  if (pronoun === null || end === undefined || !grammar.subjectPronouns.has(pronoun.form)) return null
  return grammar.inversion.test(text.slice(end, pronoun.start)) ? at : null
}

function moodOfAuxiliary(lower: string, { auxiliaries }: CueGrammar): Mood {
  if (auxiliaries.gerunds.has(lower)) return 'gerund'
  return auxiliaries.infinitives.has(lower) ? 'infinitive' : 'finite'
}

function pluralOfAuxiliary(lower: string, { auxiliaries }: CueGrammar): boolean | null {
  return auxiliaries.eitherNumber.has(lower) ? null : auxiliaries.plurals.has(lower)
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
