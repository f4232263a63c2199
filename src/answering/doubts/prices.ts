// Whether the price that is told is that of the thing asked about: "combien coûte le péage" beside "le câblage coûtera
// 140 000 euros".

import { languageOf } from '../../text/languages.ts'
import type { Candidate } from '../finding/candidate.ts'
import type { Concept } from '../finding/concepts.ts'
import type { Question } from '../question/question.ts'

/** From this share of it on, the passage has the thing. */
const TELLS_THING = 0.2
/** The same of the subject of its verb, which tells no less than the thing itself. */
const TELLS_SUBJECT = 0.4

/** Nothing in the passage is what the question asks the price of. */
export function isPriceOfOther(question: Question, { concepts, evidence: { around } }: Candidate): boolean {
  if (question.kind !== 'money') return false
  const thing = pricedIn(question, concepts)
  if (thing === null) return false
  const { concept, isSubject } = thing
  return (around[concepts.indexOf(concept)] ?? 0) < (isSubject ? TELLS_SUBJECT : TELLS_THING)
}

interface Priced {
  readonly concept: Concept
  /** "The audit" of "how much did the audit cost". */
  readonly isSubject: boolean
}

/** "Péage" of "combien coûte le péage", "entrée" of "c'est combien l'entrée"; null: it asks the price of nothing. */
function pricedIn({ words, language }: Question, concepts: readonly Concept[]): Priced | null {
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
  const isThing = ({ people, figure, forms }: Concept): boolean =>
    people.length === 0 &&
    !figure &&
    // "Le nouveau portail": the gate.
    !forms.every((form) => focus.adjectives?.has(form) === true)
  const things = concepts.filter(isThing)
  const behind = things.find(({ start }) => start >= price.end)
  // "How much did the audit cost" has it ahead of its verb; what no passage has may be called otherwise there.
  if (behind !== undefined) return { concept: behind, isSubject: false }
  const ahead =
    verb === words.length - 1
      ? things.find(({ end, ways }) => end <= price.start && ways.length > 0)
      : undefined
  return ahead === undefined ? null : { concept: ahead, isSubject: true }
}
