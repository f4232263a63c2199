// How something is may change from article to article: what a late one tells of it ("il a été décerné à"), or denies
// ("exclut de démissionner", "aucun dossier n'a été détruit") settles it, though the one that first raised it has more
// of the question's words.

import type { Corpus } from '../../corpus/corpus.ts'
import type { Question } from '../question/question.ts'
import type { Candidate } from './candidate.ts'
import { textAhead } from './readings.ts'
import { askedTerms, onlyWishes } from './wishes.ts'

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

/** What is lost, where a yes or no is asked, by a sentence that only tells of somebody who asks for it. */
const WISHED = 4

/**
 * What later articles tell goes up where it is asked how something ended, or will be; where a yes or no is, what they
 * deny, and what they tell of how things still are, and what is only asked for goes down.
 */
export function raiseLatest(
  question: Question,
  candidates: readonly Candidate[],
  corpus: Corpus,
): readonly Candidate[] {
  const { kind, lastly, asksAhead } = question
  if (kind === 'summary') return question.latest ? lowerOldBeginnings(candidates, corpus) : candidates
  if (kind !== 'yes-no' && !lastly && !asksAhead) return candidates
  const lateness = latenessAmong(candidates)
  return candidates.map((candidate) => ({
    ...candidate,
    score:
      candidate.score +
      worthOfLast(question, candidate) * lateness(candidate) -
      (kind === 'yes-no' && onlyWishes(candidate) ? WISHED : 0),
  }))
}

/** What an older beginning loses where the end is asked for: more than it may have of the question. */
const BEGUN = 8

/** "Sum up how it all ended": of the beginnings of the story, the newest tells, whatever words the first ones share. */
function lowerOldBeginnings(candidates: readonly Candidate[], corpus: Corpus): readonly Candidate[] {
  const beginnings = candidates.filter(({ evidence }) => evidence.signs.lead > 0)
  const [best] = beginnings.toSorted((a, b) => b.score - a.score)
  const story = best === undefined ? null : corpus.storyOf(best.article.id)
  const days = beginnings.flatMap(({ article }) =>
    corpus.storyOf(article.id) === story ? (article.published ?? []) : [],
  )
  const [last = ''] = days.toSorted().slice(-1)
  return candidates.map((candidate) =>
    candidate.evidence.signs.lead > 0 && (candidate.article.published ?? '') < last
      ? { ...candidate, score: candidate.score - BEGUN }
      : candidate,
  )
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
function denies(candidate: Candidate): boolean {
  const { reading, sentence } = candidate.evidence
  if (reading.passage.heading) return false
  const { denying } = reading.language.questions
  return askedTerms(candidate).some((term) => denying.test(textAhead(term, sentence)))
}
