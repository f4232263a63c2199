// Who did what is told without them: "Le feu a été signalé à midi. C'est un promeneur, X, qui a donné l'alerte." The
// second sentence answers "qui a signalé le feu", and shares hardly a word with it.

import type { Corpus, PassageRecord } from '../../corpus/corpus.ts'
import { languageOf } from '../../text/languages.ts'
import type { Question } from '../question/question.ts'
import type { Candidate } from './candidate.ts'
import { hasMatch } from './matches.ts'

/** What a doer's score is more than that of the sentence that it takes the place of. */
const FIRST_BY = 1

/** Passages found, best first, below which a doer is looked for. */
const ABOVE_AT_MOST = 3

/** The passages right below those found that begin with a doer. */
export function doersBelow(
  question: Question,
  found: readonly PassageRecord[],
  corpus: Corpus,
): readonly PassageRecord[] {
  if (!asksDoer(question)) return []
  return found.slice(0, ABOVE_AT_MOST).flatMap((above) => {
    const below = corpus.passage(above.article, above.number + 1)
    const language = corpus.article(above.article)?.language
    if (below === null || language === undefined) return []
    return languageOf(language).questions.passive.doer.test(below.text) ? [below] : []
  })
}

/** The doer right behind the best sentence takes its place, where that tells the deed without one. */
export function putDoersFirst(question: Question, candidates: readonly Candidate[]): readonly Candidate[] {
  if (!asksDoer(question)) return candidates
  const [best] = [...candidates].sort((a, b) => b.score - a.score)
  if (best === undefined || !leavesOutDoer(best)) return candidates
  const doer = candidates.find((candidate) => isDoerBehind(candidate, best))
  if (doer === undefined) return candidates
  // It goes on with what was just told, and has nothing of that again.
  const { met, around, signs } = best.evidence
  const evidence = { ...doer.evidence, met, around, signs: { ...signs, kind: 1 } }
  return candidates.map((candidate) =>
    candidate === doer ? { ...doer, evidence, score: best.score + FIRST_BY } : candidate,
  )
}

/** "Qui a retrouvé", and not "qui a été blessé". */
function asksDoer({ kind, words, deed, language }: Question): boolean {
  if (kind !== 'person') return false
  if (deed === null) return true
  const before = words[words.indexOf(deed) - 1]?.form ?? ''
  return !languageOf(language).questions.passive.asked.has(before)
}

/** Some word of the question stands in the passive, and nobody by whom it was done. */
function leavesOutDoer({ concepts, evidence: { sentence, reading } }: Candidate): boolean {
  const asked = new Set(concepts.flatMap(({ ways }) => ways.flatMap((way) => way.terms)))
  const { passive } = reading.language.questions
  const { text, span, terms } = sentence
  return terms.some(
    ({ term, start, end }) =>
      asked.has(term) &&
      passive.before.test(text.slice(0, start - span.start)) &&
      !passive.agent.test(text.slice(end - span.start)),
  )
}

function isDoerBehind({ article, passage, evidence }: Candidate, best: Candidate): boolean {
  const { reading, sentence } = evidence
  if (!hasMatch(reading.language.questions.passive.doer, sentence) || article.id !== best.article.id)
    return false
  const place = reading.sentences.indexOf(sentence)
  const placeOfBest = best.evidence.reading.sentences.indexOf(best.evidence.sentence)
  const isNext = passage.number === best.passage.number && place === placeOfBest + 1
  return isNext || (passage.number === best.passage.number + 1 && place === 0)
}
