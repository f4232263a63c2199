// Whether what a question asks about somebody is only what they say of another: "X est-il lié au dossier" beside "X a
// accusé Y d'être lié au dossier".

import { languageOf } from '../../text/languages.ts'
import { isWithin } from '../../text/span.ts'
import type { Candidate } from '../finding/candidate.ts'
import { isCore, termsOf } from '../finding/concepts.ts'
import type { SentenceReading } from '../finding/readings.ts'
import type { Question } from '../question/question.ts'
import { isSpokenTo } from '../question/speakers.ts'

/** All that the sentence tells of what is asked stands behind somebody else, whom the one asked about accuses. */
export function isSaidOfOther(
  question: Question,
  { concepts, evidence: { sentence, met } }: Candidate,
): boolean {
  const { kind, people, words, language } = question
  if (kind !== 'yes-no' || people.length === 0) return false
  const { questions, lexicon } = languageOf(language)
  const asksSaying = words.some(
    ({ form, quoted }) => !quoted && (questions.saying.has(form) || lexicon.accordingTo.has(form)),
  )
  // "A-t-on parlé à X": others did.
  if (asksSaying || people.some((person) => isSpokenTo(person, question))) return false
  const asked = people.flatMap(({ names }) => names)
  const other = accusedIn(sentence, asked)
  if (other === undefined) return false
  const told = concepts.filter((concept, i) => isCore(concept) && (met[i] ?? 0) > 0)
  const deeds = new Set(told.flatMap((concept) => [...termsOf(concept)]))
  return sentence.terms.every(({ term, start }) => !deeds.has(term) || start >= other.end)
}

/** Whom somebody asked about accuses: named next after them, or first within their quoted words, and not asked about. */
function accusedIn(
  { stances, mentions, quotations }: SentenceReading,
  asked: readonly string[],
): SentenceReading['mentions'][number] | undefined {
  const isOther = ({ person }: { readonly person: string }): boolean => !asked.includes(person)
  const theirs = quotations.find(({ speaker }) => speaker !== null && asked.includes(speaker))
  const [within] = theirs === undefined ? [] : mentions.filter((mention) => isWithin(mention, theirs))
  if (within !== undefined) return isOther(within) ? within : undefined
  const [first, second] = mentions
  if (!stances.has('allegation') || first === undefined || second === undefined) return undefined
  return !isOther(first) && isOther(second) ? second : undefined
}
