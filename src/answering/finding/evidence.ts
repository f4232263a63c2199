// What speaks for a sentence as the answer to a question: how much of the question it and its passage have, in words
// and letters, and whether what is asked for stands in it. How much each sign counts is weights.ts.

import type { Language } from '../../text/language.ts'
import { answersInKind } from '../expected/expected.ts'
import type { Question } from '../question/question.ts'
import type { Sign } from '../weights.ts'
import type { Concept } from './concepts.ts'
import { coreMet, rarity } from './concepts.ts'
import { aboveHour, withHour } from './hours.ts'
import type { Bag, LetterBag, PassageReading, SentenceReading } from './readings.ts'
import { AskedRuns, lettersOf, PHRASE_WITHIN, wordAt } from './readings.ts'
import { withCounted } from './so-many.ts'
import type { Way } from './way.ts'

export interface Evidence {
  readonly reading: PassageReading
  readonly sentence: SentenceReading
  /** For each concept, 0 to 1: how surely the sentence has it. */
  readonly met: readonly number[]
  /** The same of the passage, its heading included for less. */
  readonly around: readonly number[]
  readonly signs: Readonly<Record<Sign, number>>
}

const BM25 = { k: 1.2, b: 0.6 }

/** What a concept counts that only the heading above, or the article's title, has. */
const UNDER_HEADING = 0.5
/** Whom a pronoun means is less sure than who is named. */
const BY_PRONOUN = 0.8

/**
 * `readings`: the candidates among which the answer is looked for; `conceptsOf`: the question as their language has it.
 */
export function weighEvidence(
  question: Question,
  readings: readonly PassageReading[],
  conceptsOf: (reading: PassageReading) => readonly Concept[],
): readonly Evidence[] {
  const pool = poolOf(readings)
  // The same for all passages in one language.
  const letters = new Map<Language, LetterScores>()
  // The same for all passages of an article.
  const titled = new Map<ReadonlySet<string>, readonly number[]>()
  return readings.flatMap((reading, place) => {
    const { language } = reading
    const concepts = conceptsOf(reading)
    const scores = letters.get(language) ?? letterScores(lettersAsked(question, concepts, language), readings)
    letters.set(language, scores)
    const title = titled.get(reading.title) ?? concepts.map((concept) => inTerms(concept, reading.title))
    titled.set(reading.title, title)
    const { whole, ways } = weighPassage(concepts, title, scores, reading, place, pool)
    const metAlone = reading.sentences.map((sentence) =>
      concepts.map(({ people }, i) => metBy(ways[i] ?? [], people, sentence.bag, [sentence])),
    )
    const metIn = metAlone.map((met, at) => withOwners(met, metAlone[at - 1], whole.concepts, reading, at))
    return reading.sentences.map((sentence, at) =>
      weighSentence(question, whole, sentence, {
        here: metIn[at] ?? [],
        before: metIn[at - 1] ?? (at === 0 ? metAbove(question, reading, readings, concepts) : []),
        after: metIn[at + 1] ?? [],
      }),
    )
  })
}

/** "Une grue est tombée.", and in the next passage "Il était 14 h 20." */
function metAbove(
  question: Question,
  reading: PassageReading,
  readings: readonly PassageReading[],
  concepts: readonly Concept[],
): readonly Met[] {
  const above = aboveHour(question, reading, readings)
  return above === null
    ? []
    : concepts.map(({ ways, people }) => metBy(ways, people, above.bag, above.sentences))
}

/** What "ses" counts for whoever stands in the sentence before. */
const BY_POSSESSIVE = 0.5

/** "L'élu n'a fourni aucune preuve. Ses allégations …": whose they are stands in the sentence before. */
function withOwners(
  met: readonly Met[],
  before: readonly Met[] | undefined,
  concepts: readonly Concept[],
  { sentences }: PassageReading,
  at: number,
): readonly Met[] {
  if (before === undefined || sentences[at]?.owns !== true) return met
  return met.map((own, i) => {
    const isOwner = (concepts[i]?.people.length ?? 0) > 0 && (before[i]?.share ?? 0) > BY_POSSESSIVE
    return isOwner && own.share < BY_POSSESSIVE ? { share: BY_POSSESSIVE, count: 1 } : own
  })
}

/** What the sentences of one passage share. */
interface PassageEvidence {
  readonly reading: PassageReading
  readonly concepts: readonly Concept[]
  /** Weight of all concepts, which shares are taken of. */
  readonly total: number
  readonly around: readonly number[]
  readonly signs: Readonly<Record<'passage' | 'passageLetters' | 'context' | 'heading', number>>
}

/**
 * The passage's evidence, and of each concept the ways that the passage has, which are all that a sentence may.
 * `title`: what the article's title has of each concept.
 */
function weighPassage(
  concepts: readonly Concept[],
  title: readonly number[],
  letters: LetterScores,
  reading: PassageReading,
  place: number,
  pool: Pool,
): { readonly whole: PassageEvidence; readonly ways: readonly (readonly Way[])[] } {
  const total = concepts.reduce((sum, { weight }) => sum + weight, 0) || 1
  const best = total * (BM25.k + 1) * 0.75
  const ways = concepts.map((concept) => concept.ways.filter(({ terms }) => hasAll(reading.bag, terms)))
  const met = concepts.map(({ people }, i) => metBy(ways[i] ?? [], people, reading.bag, reading.sentences))
  const around = concepts.map((concept, i) =>
    Math.max(met[i]?.share ?? 0, UNDER_HEADING * Math.max(inTerms(concept, reading.heading), title[i] ?? 0)),
  )
  const whole = {
    reading,
    concepts,
    total,
    around,
    signs: {
      passage: bm25(concepts, met, reading.bag.size / pool.passageLength) / best,
      passageLetters: letters.of(place, reading.letters.size / pool.letterLength),
      context: weighted(concepts, around) / total,
      heading: reading.passage.heading ? 1 : 0,
    },
  }
  return { whole, ways }
}

function hasAll({ counts }: Bag, terms: readonly string[]): boolean {
  for (const term of terms) if (!counts.has(term)) return false
  return true
}

/** What a sentence and its neighbours have of each concept; of a neighbour that does not exist, nothing. */
interface MetNearby {
  readonly here: readonly Met[]
  readonly before: readonly Met[]
  readonly after: readonly Met[]
}

function weighSentence(
  question: Question,
  { reading, concepts, total, around, signs }: PassageEvidence,
  sentence: SentenceReading,
  { here, before, after }: MetNearby,
): Evidence {
  const own = sharesOf(here)
  const met = withCounted(
    question,
    concepts,
    around,
    withHour(question, concepts, own, [around, sharesOf(before), sharesOf(after)], sentence),
    sentence,
    reading,
  )
  /** What a neighbour has of the question and the sentence has not: "il" and "ce texte" mean what stands there. */
  const beyond = (neighbour: readonly Met[]): number =>
    weighted(
      concepts,
      met.map((share, i) => Math.max(0, (neighbour[i]?.share ?? 0) - share)),
    ) / total
  const { kind, words, quoted, defines, lead, stance } = answersInKind(
    question,
    concepts,
    met,
    around,
    reading,
    sentence,
  )
  return {
    reading,
    sentence,
    met,
    around,
    signs: {
      ...signs,
      coverage: weighted(concepts, met) / total,
      before: beyond(before),
      after: beyond(after),
      bigrams: bigrams(question, sentence),
      focus: focusMet(concepts, met) / total,
      core: coreMet(concepts, met),
      // One by one: a second spread takes as long as the rest.
      kind,
      words,
      quoted,
      defines,
      lead,
      stance,
    },
  }
}

const sharesOf = (met: readonly Met[]): readonly number[] => met.map(({ share }) => share)

interface Met {
  readonly share: number
  readonly count: number
}

const UNMET: Met = { share: 0, count: 0 }

/** The surest way that the bag has, and how often; or `people` that the sentences mention. */
function metBy(
  ways: readonly Way[],
  people: readonly string[],
  bag: Bag,
  sentences: readonly SentenceReading[],
): Met {
  let best = UNMET
  for (const { terms, share } of ways) {
    if (share <= best.share) continue
    let count = Number.POSITIVE_INFINITY
    for (const term of terms) {
      count = Math.min(count, bag.counts.get(term) ?? 0)
      if (count === 0) break
    }
    if (count > 0 && (terms.length === 1 || sentences.some((sentence) => standTogether(terms, sentence))))
      best = { share, count }
  }
  if (people.length === 0) return best
  let share = best.share
  let mentioned = 0
  for (const { mentions, quotations } of sentences) {
    for (const { person, form } of mentions) {
      if (!people.includes(person)) continue
      mentioned += 1
      share = Math.max(share, form === 'pronoun' ? BY_PRONOUN : 1)
    }
    // Whoever speaks in it is in it, called by whatever noun.
    const speaks = quotations.some(({ speaker }) => speaker !== null && people.includes(speaker))
    if (speaks && share < BY_PRONOUN) {
      mentioned += 1
      share = BY_PRONOUN
    }
  }
  return { share, count: Math.max(best.count, mentioned) }
}

/** All of a phrase stands within a few words of the sentence, in any order. */
function standTogether(phrase: readonly string[], sentence: SentenceReading): boolean {
  const found = sentence.terms.flatMap((place) =>
    phrase.includes(place.term) ? [{ term: place.term, at: wordAt(place, sentence) }] : [],
  )
  return found.some(({ at: from }) => {
    const near = new Set(
      found.flatMap(({ term, at }) => (at >= from && at < from + PHRASE_WITHIN ? [term] : [])),
    )
    return phrase.every((term) => near.has(term))
  })
}

function inTerms({ ways }: Concept, there: ReadonlySet<string>): number {
  let best = 0
  if (there.size === 0) return best
  for (const { terms, share } of ways)
    if (share > best && terms.every((term) => there.has(term))) best = share
  return best
}

function weighted(concepts: readonly Concept[], shares: readonly number[]): number {
  return concepts.reduce((sum, { weight }, i) => sum + weight * (shares[i] ?? 0), 0)
}

/** `length`: of the passage, by the mean of the pool. */
function bm25(concepts: readonly Concept[], met: readonly Met[], length: number): number {
  return concepts.reduce((sum, { weight }, i) => {
    const { share, count } = met[i] ?? UNMET
    return sum + weight * share * saturated(count, length)
  }, 0)
}

/** BM25's worth of a word that stands so often in a text of such a length: at most k + 1. */
function saturated(count: number, length: number): number {
  const { k, b } = BM25
  return (count * (k + 1)) / (count + k * (1 - b + b * length))
}

/** The share of the question's pairs of neighbouring words, small words included, that the sentence has. */
function bigrams({ behind }: Question, { words }: SentenceReading): number {
  const met = new Map<string, Set<string>>()
  let before = ''
  for (const { form } of words) {
    if (behind.get(before)?.has(form) === true) met.set(before, (met.get(before) ?? new Set()).add(form))
    before = form
  }
  return met.size === 0 ? 0 : pairsIn(met) / pairsIn(behind)
}

function pairsIn(behind: ReadonlyMap<string, ReadonlySet<string>>): number {
  let pairs = 0
  for (const words of behind.values()) pairs += words.size
  return pairs
}

/** Weight of the noun asked about, where the sentence has it. */
function focusMet(concepts: readonly Concept[], met: readonly number[]): number {
  return concepts.reduce((sum, { focus, weight }, i) => (focus ? sum + weight * (met[i] ?? 0) : sum), 0)
}

// ---- letters

function lettersAsked(
  question: Question,
  concepts: readonly Concept[],
  language: Language,
): readonly string[] {
  const words =
    language.code === question.language
      ? concepts.filter(({ says }) => !says).flatMap(({ forms }) => forms)
      : concepts.flatMap(({ ways, forms }) => ways[0]?.terms ?? forms)
  return [...new Set(words.flatMap(lettersOf))]
}

interface LetterScores {
  /** Share of the best score that the runs asked for could reach in the reading at this place of the pool. */
  of(place: number, length: number): number
}

/** `length`s are by the mean of the pool, whose `readings` tell how rare a run of letters is. */
function letterScores(asked: readonly string[], readings: readonly PassageReading[]): LetterScores {
  const known = new Map<LetterBag['numbers'], AskedRuns>()
  const counts = readings.map(({ letters }) => {
    const runs = known.get(letters.numbers) ?? new AskedRuns(asked, letters.numbers)
    known.set(letters.numbers, runs)
    return letters.counts(runs)
  })
  const weights = asked.map((_, i) =>
    rarity(
      counts.reduce((sum, there) => ((there[i] ?? 0) > 0 ? sum + 1 : sum), 0),
      readings.length,
    ),
  )
  const best = weights.reduce((sum, weight) => sum + weight, 0)
  return {
    of: (place, length) => {
      let score = 0
      for (const [i, count] of (counts[place] ?? []).entries())
        if (count > 0) score += (weights[i] ?? 0) * saturated(count, length)
      return best === 0 ? 0 : score / best / (BM25.k + 1)
    },
  }
}

/** Mean sizes of the candidates. */
interface Pool {
  readonly passageLength: number
  readonly letterLength: number
}

function poolOf(readings: readonly PassageReading[]): Pool {
  const mean = (sizes: readonly number[]) =>
    Math.max(1, sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length))
  return {
    passageLength: mean(readings.map(({ bag }) => bag.size)),
    letterLength: mean(readings.map(({ letters }) => letters.size)),
  }
}
