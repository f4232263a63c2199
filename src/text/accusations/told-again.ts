// A charge that is told again where nothing answers it: a correction repeats the sum or the deed that it puts right, an
// article of the next week sums up what somebody maintains. What answered it when it was told belongs beside it.

import type { Charge } from './charges.ts'
import type { ReadArticle, Response } from './claims-and-responses.ts'
import { countShared, isBefore, liesWithin } from './claims-and-responses.ts'
import type { ReadSentence } from './read-sentence.ts'

export interface AnsweredCharge {
  readonly sentence: ReadSentence
  readonly kind: Charge['kind']
  readonly responses: readonly Response[]
}

/** Terms that both share, names left out, where they name the same person; where they do not. */
const SHARED_OF_PERSON = 2
const SHARED = 3
/** Of the terms of a sentence that nobody answers, so many the other must have. */
const SHARE = 0.4
/** A correction says itself that something is told again. */
const SHARED_BY_CORRECTION = 1
const SHARED_PERSON = 1.5
/** Answered charges that are looked at for one term: the latest. */
const LATEST = 40

/** For each correction of the articles that repeats a charge, and each charge that nothing answers, what answers it. */
export function answersToldAgain(
  charges: readonly AnsweredCharge[],
  read: readonly ReadArticle[],
): ReadonlyMap<ReadSentence, readonly Response[]> {
  const found = new Map<ReadSentence, readonly Response[]>()
  const corrections = read.flatMap(({ sentences }) =>
    sentences.filter(({ stance }) => stance.stances.includes('correction')),
  )
  const unanswered = charges.filter(
    ({ kind, responses }) => responses.length === 0 && (kind === 'accusation' || kind === 'claim'),
  )
  if (corrections.length === 0 && unanswered.length === 0) return found
  const own = new Map(charges.map(({ sentence, responses }) => [sentence, responses]))
  const byTerm = readAnswered(charges)
  for (const sentence of [...unanswered.map((charge) => charge.sentence), ...corrections]) {
    const alike = chargesLike(sentence, byTerm, read)
    if (alike.length === 0) continue
    const responses = [...(own.get(sentence) ?? [])]
    const before = responses.length
    // What its own article says of the same people is the latest; then each kind from the charge that is most alike.
    for (const answers of [ofSamePeople(sentence, read), ...alike.map((charge) => charge.responses)]) {
      const roles = new Set(responses.map(({ role }) => role))
      responses.push(
        ...answers.filter(({ role, place }) => !roles.has(role) && !liesWithin(sentence.place, place)),
      )
    }
    if (responses.length > before) found.set(sentence, responses)
  }
  return found
}

function readAnswered(charges: readonly AnsweredCharge[]): ReadonlyMap<string, readonly AnsweredCharge[]> {
  const byTerm = new Map<string, AnsweredCharge[]>()
  for (const charge of charges) {
    const { sentence, kind, responses } = charge
    if (responses.length === 0 || kind === 'statement' || kind === 'mention' || kind === 'assertion') continue
    for (const term of sentence.terms) {
      if (sentence.names.has(term)) continue
      const there = byTerm.get(term)
      if (there === undefined) byTerm.set(term, [charge])
      else there.push(charge)
    }
  }
  return new Map([...byTerm].map(([term, found]) => [term, found.slice(-LATEST)]))
}

/** What nothing proves, and how it ended, in the article of the sentence: of somebody whom both name. */
function ofSamePeople({ place, persons }: ReadSentence, read: readonly ReadArticle[]): readonly Response[] {
  const responses = read[place.article]?.responses ?? []
  return responses.filter(
    ({ role, weak, persons: others }) =>
      role !== 'denial' && !weak && [...others].some((person) => persons.has(person)),
  )
}

/** The charges told before that the sentence may repeat, the most alike first. */
function chargesLike(
  sentence: ReadSentence,
  byTerm: ReadonlyMap<string, readonly AnsweredCharge[]>,
  read: readonly ReadArticle[],
): readonly AnsweredCharge[] {
  const own = new Set([...sentence.terms].filter((term) => !sentence.names.has(term)))
  const candidates = new Set([...own].flatMap((term) => byTerm.get(term) ?? []))
  return [...candidates]
    .filter(({ sentence: other }) => other !== sentence && isBefore(other.place, sentence.place))
    .map((charge) => {
      const other = charge.sentence
      const shared = countShared(own, other.terms)
      const people = [...sentence.persons].filter((person) => other.persons.has(person))
      const accusers = read[other.place.article]?.accusers
      const byAccuser = people.some((person) => accusers?.has(person) === true)
      const alike = isAlike(sentence, other, {
        shared,
        byAccuser,
        samePerson: people.length > 0,
        terms: own.size,
      })
      return { charge, weight: alike ? shared + SHARED_PERSON * Number(people.length > 0) : 0 }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ charge }) => charge)
}

interface Likeness {
  readonly shared: number
  readonly samePerson: boolean
  /** The person has accused. */
  readonly byAccuser: boolean
  /** Of the sentence. */
  readonly terms: number
}

function isAlike(
  { stance }: ReadSentence,
  other: ReadSentence,
  { shared, samePerson, byAccuser, terms }: Likeness,
): boolean {
  const enough = shared >= (samePerson ? SHARED_OF_PERSON : SHARED)
  if (!stance.stances.includes('correction')) return enough && shared >= SHARE * terms
  if (stance.accuses || stance.stances.includes('allegation'))
    return enough || (samePerson && shared >= SHARED_BY_CORRECTION)
  // "La somme évoquée par le mécanicien": a figure put right is that of the charge, or of something else.
  return byAccuser && stance.replaced.some((form) => /[1-9]/.test(form) && other.forms.has(form))
}
