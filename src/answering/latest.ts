// How something is may change from article to article: what a late one tells of it ("il a été décerné à"), or denies
// ("exclut de démissionner", "aucun dossier n'a été détruit") settles it, though the one that first raised it has more
// of the question's words.

import type { Candidate } from './candidate.ts'
import { isCore } from './concepts.ts'
import type { Question } from './question.ts'

/** What a denial by the last article counts. */
const LAST_DENIAL = 2

/**
 * What the last article counts, in a sentence that has all of it, where a question asks whether something is still so.
 */
const LAST_STATE = 1.2

/** What the last article counts where a question asks how something is now, or was in the end. */
const LAST_WORD = 2

/** What it counts where a question asks for what is still to come. */
const LAST_PLAN = 1

/**
 * What later articles tell goes up where it is asked how something ended, or will be; where a yes or no is, what they
 * deny, and what they tell of how things still are.
 */
export function raiseLatest(question: Question, candidates: readonly Candidate[]): readonly Candidate[] {
  const { kind, lastly, asksAhead } = question
  if (kind === 'summary' || (kind !== 'yes-no' && !lastly && !asksAhead)) return candidates
  const lateness = latenessAmong(candidates)
  return candidates.map((candidate) => ({
    ...candidate,
    score: candidate.score + worthOfLast(question, candidate) * lateness(candidate),
  }))
}

/** What it counts that a candidate is of the last article. */
function worthOfLast({ kind, turnsOn, lastly, asksAhead }: Question, candidate: Candidate): number {
  const word = lastly ? LAST_WORD : 0
  if (kind !== 'yes-no') return Math.max(word, asksAhead ? LAST_PLAN : 0)
  return (
    word +
    (denies(candidate) ? LAST_DENIAL : 0) +
    (turnsOn.length > 0 ? LAST_STATE * candidate.evidence.signs.core : 0)
  )
}

/** 0: of the first of their articles; 1: of the last. */
function latenessAmong(candidates: readonly Candidate[]): (candidate: Candidate) => number {
  const days = [...new Set(candidates.flatMap(({ article }) => article.published ?? []))].sort()
  return ({ article }) =>
    article.published === null || days.length < 2 ? 0 : days.indexOf(article.published) / (days.length - 1)
}

/** It denies what is asked about: "n'a pas retiré ses accusations", and not "retire ses accusations sans un mot". */
function denies({ concepts, evidence: { sentence, reading, met } }: Candidate): boolean {
  if (reading.passage.heading) return false
  const asked = new Set(
    concepts.flatMap((concept, i) =>
      isCore(concept) && (met[i] ?? 0) > 0 ? concept.ways.flatMap(({ terms }) => terms) : [],
    ),
  )
  const { denying } = reading.language.questions
  return sentence.terms.some(
    ({ term, start }) => asked.has(term) && denying.test(sentence.text.slice(0, start - sentence.span.start)),
  )
}
