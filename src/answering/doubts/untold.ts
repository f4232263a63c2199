// Whether the best sentence tells what a yes or no is asked of: that somebody did something, is or feels something.

import { languageOf } from '../../text/languages.ts'
import type { Candidate } from '../finding/candidate.ts'
import type { Concept } from '../finding/concepts.ts'
import { isCore } from '../finding/concepts.ts'
import { hasMatch } from '../finding/matches.ts'
import type { Question } from '../question/question.ts'

/**
 * From this share on, a sentence tells it: by the word, its translation or what was listed as alike. What is only a
 * kind of it, or a word of a phrase for it, may be told of anything: "déposer" of a resignation, and of a complaint.
 */
const TELLS_FROM = 0.6

/** What it counts: without its verb, whoever is asked about is only named there. */
const UNTOLD = 1.5

/**
 * How surely nothing is told of what is asked, where nobody says yes or no either: "le maire s'est-il excusé" beside
 * what else he says. 0 to `UNTOLD`.
 */
export function predicateUntold(question: Question, { concepts, evidence }: Candidate): number {
  const { met, around, signs, sentence, reading } = evidence
  // "A-t-il rouvert" is told by "il ne reprendra pas", in whatever words.
  const isSettled = signs.stance > 0 || hasMatch(reading.language.questions.settling, sentence)
  if (question.kind !== 'yes-no' || isSettled) return 0
  const asked = predicateOf(question, concepts)
  // "Sont-ils publics": the next sentence may say that they are not, and this one whom it means.
  const isTold = asked.some((at) => Math.max(met[at] ?? 0, around[at] ?? 0) >= TELLS_FROM)
  return asked.length === 0 || isTold || asked.some((at) => isRetold(concepts[at], concepts, evidence))
    ? 0
    : UNTOLD
}

/** Places of the concepts that say what is asked of somebody or something: the verb and what follows it. */
function predicateOf({ deed, words, language }: Question, concepts: readonly Concept[]): readonly number[] {
  const verb = concepts.findIndex(({ start, end }) => deed !== null && start <= deed.start && end >= deed.end)
  const core = concepts.flatMap((concept, at) => (isCore(concept) ? [at] : []))
  if (verb >= 0) return [verb, ...core.filter((at) => at > verb)]
  // Without a verb, the first is the subject: "les pompiers sont-ils en grève", unlike "y a-t-il eu une grève".
  const { existing } = languageOf(language).questions
  const hasSubject =
    concepts.some(({ people }) => people.length > 0) || words.some(({ form }) => existing.has(form))
  return hasSubject ? core : core.slice(1)
}

/**
 * It is told by a whole phrase, "relevé de ses fonctions" for "fired", or by its contrary: "est-il rentré chez lui",
 * beside "il reste hospitalisé".
 */
function isRetold(
  concept: Concept | undefined,
  concepts: readonly Concept[],
  { met, sentence: { bag } }: Candidate['evidence'],
): boolean {
  // "La plainte est maintenue" is not the contrary of the mayor's resignation.
  const hasAll = concepts.every(({ people }, at) => people.length === 0 || (met[at] ?? 0) > 0)
  return (
    concept?.ways.some(
      ({ terms, contrary }) =>
        (contrary === true ? hasAll : terms.length > 1) && terms.every((term) => bag.counts.has(term)),
    ) === true
  )
}
