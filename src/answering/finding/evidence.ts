// What speaks for a sentence as the answer to a question: how much of the question it and its passage have, in words
// and letters, and whether what is asked for stands in it. How much each sign counts is weights.ts.

import type { Language } from '../../text/language.ts'
import { answersInKind } from '../expected/expected.ts'
import type { Question } from '../question/question.ts'
import type { Sign } from '../weights.ts'
import type { Concept } from './concepts.ts'
import { coreMet, rarity } from './concepts.ts'
import type { Bag, LetterBag, PassageReading, SentenceReading } from './readings.ts'
import { lettersOf, PHRASE_WITHIN, wordAt } from './readings.ts'

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
  const letters = new Map<Language, readonly string[]>()
  return readings.flatMap((reading) => {
    const { language } = reading
    const concepts = conceptsOf(reading)
    const asked = letters.get(language) ?? lettersAsked(question, concepts, language)
    letters.set(language, asked)
    const whole = weighPassage(concepts, asked, reading, pool)
    const metAlone = reading.sentences.map((sentence) =>
      whole.concepts.map((concept) => metBy(concept, sentence.bag, [sentence])),
    )
    const metIn = metAlone.map((met, at) => withOwners(met, metAlone[at - 1], whole.concepts, reading, at))
    return reading.sentences.map((sentence, at) =>
      weighSentence(question, whole, sentence, {
        here: metIn[at] ?? [],
        before: metIn[at - 1] ?? [],
        after: metIn[at + 1] ?? [],
      }),
    )
  })
}

/** What "ses" counts for whoever stands in the sentence before. */
const BY_POSSESSIVE = 0.5

/** "L'élu n'a fourni aucune preuve. Ses allégations …": whose they are stands in the sentence before. */
function withOwners(
  met: readonly Met[],
  before: readonly Met[] | undefined,
  concepts: readonly Concept[],
  { sentences, language }: PassageReading,
  at: number,
): readonly Met[] {
  const { determiners } = language.lexicon
  const owns = sentences[at]?.words.some(({ form }) => determiners.get(form)?.kind === 'possessive')
  if (before === undefined || owns !== true) return met
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

/** `letters`: those that are asked for. */
function weighPassage(
  concepts: readonly Concept[],
  letters: readonly string[],
  reading: PassageReading,
  pool: Pool,
): PassageEvidence {
  const total = concepts.reduce((sum, { weight }) => sum + weight, 0) || 1
  const best = total * (BM25.k + 1) * 0.75
  const met = concepts.map((concept) => metBy(concept, reading.bag, reading.sentences))
  const around = concepts.map((concept, i) =>
    Math.max(
      met[i]?.share ?? 0,
      UNDER_HEADING * Math.max(inTerms(concept, reading.heading), inTerms(concept, reading.title)),
    ),
  )
  return {
    reading,
    concepts,
    total,
    around,
    signs: {
      passage: bm25(concepts, met, reading.bag.size / pool.passageLength) / best,
      passageLetters: pool.letterScore(letters, reading.letters, reading.letters.size / pool.letterLength),
      context: weighted(concepts, around) / total,
      heading: reading.passage.heading ? 1 : 0,
    },
  }
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
  const met = withHour(
    question,
    concepts,
    here.map(({ share }) => share),
    sentence,
    reading,
  )
  /** What a neighbour has of the question and the sentence has not: "il" and "ce texte" mean what stands there. */
  const beyond = (neighbour: readonly Met[]): number =>
    weighted(
      concepts,
      met.map((share, i) => Math.max(0, (neighbour[i]?.share ?? 0) - share)),
    ) / total
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
      ...answersInKind(question, concepts, met, around, reading, sentence),
    },
  }
}

/** "Quelle heure" is told by "à 18 h 22", which has no such word, and not by "deux heures durant". */
function withHour(
  { kind }: Question,
  concepts: readonly Concept[],
  met: readonly number[],
  { text }: SentenceReading,
  { language }: PassageReading,
): readonly number[] {
  if (kind !== 'hour') return met
  const told = language.questions.signs.hour?.test(text) === true ? 1 : 0
  return met.map((share, i) => (concepts[i]?.focus === true ? told : share))
}

interface Met {
  readonly share: number
  readonly count: number
}

const UNMET: Met = { share: 0, count: 0 }

/** The surest way that the bag has, and how often. */
function metBy(concept: Concept, bag: Bag, sentences: readonly SentenceReading[]): Met {
  let best = UNMET
  for (const { terms, share } of concept.ways) {
    if (share <= best.share) continue
    let count = Number.POSITIVE_INFINITY
    for (const term of terms) {
      count = Math.min(count, bag.counts.get(term) ?? 0)
      if (count === 0) break
    }
    if (count > 0 && (terms.length === 1 || sentences.some((sentence) => standTogether(terms, sentence))))
      best = { share, count }
  }
  if (concept.people.length === 0) return best
  let share = best.share
  let mentioned = 0
  for (const { mentions, quotations } of sentences) {
    for (const { person, form } of mentions) {
      if (!concept.people.includes(person)) continue
      mentioned += 1
      share = Math.max(share, form === 'pronoun' ? BY_PRONOUN : 1)
    }
    // Whoever speaks in it is in it, called by whatever noun.
    const speaks = quotations.some(({ speaker }) => speaker !== null && concept.people.includes(speaker))
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

function inTerms(concept: Concept, terms: ReadonlySet<string>): number {
  return Math.max(
    0,
    ...concept.ways.map((way) => (way.terms.every((term) => terms.has(term)) ? way.share : 0)),
  )
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
function bigrams({ pairs }: Question, { words }: SentenceReading): number {
  if (pairs.size === 0) return 0
  const met = new Set<string>()
  for (let i = 1; i < words.length; i += 1) {
    const pair = `${words[i - 1]?.form} ${words[i]?.form}`
    if (pairs.has(pair)) met.add(pair)
  }
  return met.size / pairs.size
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

interface Pool {
  /** Mean sizes. */
  readonly passageLength: number
  readonly letterLength: number
  /** Share of the best score that these letters could reach. */
  letterScore(asked: readonly string[], bag: LetterBag, length: number): number
}

function poolOf(readings: readonly PassageReading[]): Pool {
  const mean = (sizes: readonly number[]) =>
    Math.max(1, sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length))
  const rarities = new Map<string, number>()
  const rarityOf = (gram: string): number => {
    const known = rarities.get(gram)
    if (known !== undefined) return known
    let frequency = 0
    for (const { letters } of readings) if (letters.count(gram) > 0) frequency += 1
    const found = rarity(frequency, readings.length)
    rarities.set(gram, found)
    return found
  }
  return {
    passageLength: mean(readings.map(({ bag }) => bag.size)),
    letterLength: mean(readings.map(({ letters }) => letters.size)),
    letterScore: (asked, bag, length) => {
      let score = 0
      let best = 0
      for (const gram of asked) {
        const weight = rarityOf(gram)
        best += weight
        const count = bag.count(gram)
        if (count > 0) score += weight * saturated(count, length)
      }
      return best === 0 ? 0 : score / best / (BM25.k + 1)
    },
  }
}
