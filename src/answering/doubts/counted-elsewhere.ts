// Whether what is counted stands in the place that is asked about: "combien de cloches y a-t-il dans la crypte" beside
// "il a offert trois cloches à l'abbaye".

import { languageOf } from '../../text/languages.ts'
import type { Candidate } from '../finding/candidate.ts'
import type { Question } from '../question/question.ts'
import { SHARES } from '../weights.ts'

/** Up to this share, the passage hardly has the place: what is only a kind of it is another. */
const HARDLY = SHARES.opposite

/** The passage has nothing of the place in which there are so many of something. */
export function isCountedElsewhere(
  { kind, words, language }: Question,
  { concepts, evidence: { around } }: Candidate,
): boolean {
  const { questions } = languageOf(language)
  if (kind !== 'number' || !words.some(({ form, quoted }) => !quoted && questions.existing.has(form)))
    return false
  const within = words.findLast(({ form }) => questions.within.has(form))
  if (within === undefined) return false
  const place = concepts.flatMap(({ start, figure }, i) =>
    start > within.end && !figure ? [around[i] ?? 0] : [],
  )
  return place.length > 0 && place.every((share) => share <= HARDLY)
}
