// Whether somebody is asked about whom no article has: whose name is typed without a capital ("il dit quoi dupont de la
// dispute entre X et Y"), or who is told only by whose they are.

import { languageOf } from '../../text/languages.ts'
import { isForSomebody, isOfKin } from '../../text/people/lexicon.ts'
import { isWithin } from '../../text/span.ts'
import type { Candidate } from '../finding/candidate.ts'
import type { Concept } from '../finding/concepts.ts'
import type { Question } from '../question/question.ts'
import { isTopic } from '../question/speakers.ts'

/** From here on, a word is rather somebody's name than a word of the language. */
const NAME_FROM = 0.8

export function isOfStranger(question: Question, { concepts }: Candidate): boolean {
  return question.kind === 'words' && concepts.some((concept) => isStranger(concept, question))
}

/** A word that nobody knows stands where whoever speaks does: "what does dupont think", "dupont il dit quoi". */
function isStranger(concept: Concept, question: Question): boolean {
  const { start, end, present, listed, quoted, figure, strange } = concept
  if (present || listed || quoted || figure || strange < NAME_FROM || isTopic(concept, question)) return false
  const { words, people, language } = question
  // "Vial il dit quoi kan il part": Vial speaks.
  if (people.some((known) => known.start < start)) return false
  const { prepositions, determiners } = languageOf(language).lexicon
  const ahead = words.findLast((word) => word.end <= start)
  const behind = words.find((word) => word.start >= end)
  if (ahead === undefined) return behind?.asks === true
  // "Que rétorque": a verb stands right behind what opens a question.
  return ahead.asks && ahead !== words[0] && !prepositions.has(ahead.form) && !determiners.has(ahead.form)
}

/**
 * "What does X's daughter do": the passage tells of no daughter, and what X does is not asked; nor is X who their coach
 * is.
 */
export function isOfUntoldKin(
  { kind, relative, people, language }: Question,
  { concepts, evidence: { around } }: Candidate,
): boolean {
  // Whose words are asked for is told in whom.ts, and a yes or no may call them otherwise.
  if (relative === null || kind === 'words' || kind === 'yes-no') return false
  if (people.some((known) => isWithin(relative, known))) return false
  const asked = concepts.findIndex((concept) => isWithin(relative, concept))
  const { lexicon } = languageOf(language)
  const isSought = kind === 'person' || kind === 'name'
  const isOne = isOfKin(relative.form, lexicon) || (isSought && isForSomebody(relative.form, lexicon))
  return asked >= 0 && around[asked] === 0 && isOne
}
