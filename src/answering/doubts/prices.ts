// Whether the price that is told is that of the thing asked about: "combien coûte le péage" beside "le câblage coûtera
// 140 000 euros".

import { languageOf } from '../../text/languages.ts'
import type { Candidate } from '../finding/candidate.ts'
import type { Concept } from '../finding/concepts.ts'
import type { Question } from '../question/question.ts'

/** From this share of it on, the passage has the thing. */
const TELLS_THING = 0.2

/** Nothing in the passage is what the question asks the price of. */
export function isPriceOfOther(question: Question, { concepts, evidence: { around } }: Candidate): boolean {
  if (question.kind !== 'money') return false
  const thing = pricedIn(question, concepts)
  return thing !== null && (around[concepts.indexOf(thing)] ?? 0) < TELLS_THING
}

/** "Péage" of "combien coûte le péage", "entrée" of "c'est combien l'entrée"; null: it asks the price of nothing. */
function pricedIn({ words, language }: Question, concepts: readonly Concept[]): Concept | null {
  const { questions, lexicon } = languageOf(language)
  const { pricing, focus } = questions
  const verb = words.findIndex(({ form, quoted }) => !quoted && pricing.has(form))
  const isDeterminer = (place: number): boolean => {
    const word = words[place]
    return word !== undefined && !word.asks && lexicon.determiners.has(word.form)
  }
  const at = verb >= 0 ? verb : words.findIndex(({ asks }, place) => asks && isDeterminer(place + 1))
  const price = words[at]
  if (price === undefined) return null
  const isThing = ({ start, people, figure, forms }: Concept): boolean =>
    start >= price.end &&
    people.length === 0 &&
    !figure &&
    // "Le nouveau portail": the gate.
    !forms.every((form) => focus.adjectives?.has(form) === true)
  return concepts.find(isThing) ?? null
}
