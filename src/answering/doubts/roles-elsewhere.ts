// Whether the words of somebody are asked for by a role and where they have it, and those found are of somebody who has
// it elsewhere: "what did the festival's head chef say" beside the "chef du centre antipoison".

import { languageOf } from '../../text/languages.ts'
import { isWithin } from '../../text/span.ts'
import type { Candidate } from '../finding/candidate.ts'
import { termsOf } from '../finding/concepts.ts'
import { wordAt } from '../finding/readings.ts'
import { isOwner } from '../question/named.ts'
import type { Question, QuestionWord } from '../question/question.ts'
import { SHARES } from '../weights.ts'

/** Words between a role and whose it is: "the festival's head chef", "le chef de la". */
const WHOSE_WITHIN = 2

export function isRoleElsewhere(question: Question, { concepts, evidence }: Candidate): boolean {
  const { kind, people, words, language: code } = question
  if (kind !== 'words') return false
  const { nouns } = languageOf(code).lexicon
  // The last of several in a row: "head chef".
  const isRole = (word: QuestionWord | undefined): boolean => nouns.get(word?.form ?? '')?.kind === 'role'
  const at = words.findIndex((word, i) => isRole(word) && !isRole(words[i + 1]))
  const role = words[at]
  const whose = role === undefined ? null : ownerOf(question, at)
  if (role === undefined || whose === null) return false
  // Whoever alone has the role may have it elsewhere; whoever is named, or is known by whose it is, does not.
  if (people.some((known) => known.by === 'name' || !isWithin(role, known) || isWithin(whose, known)))
    return false
  const { around, sentence, reading } = evidence
  const asked = concepts.find((concept) => isWithin(role, concept))
  const place = concepts.findIndex((concept) => isWithin(whose, concept))
  // "La députée du coin": what no passage has tells of no other place.
  if (!concepts[place]?.ways.some(({ share }) => share >= SHARES.translated)) return false
  if (asked === undefined || place < 0 || concepts[place] === asked || (around[place] ?? 0) > 0) return false
  const { ofWords } = reading.language.lexicon
  return sentence.terms.some(
    (term) =>
      termsOf(asked).has(term.term) && ofWords.has(sentence.words[wordAt(term, sentence) + 1]?.form ?? ''),
  )
}

/** "Is Ann Hall the mayor?", where the mayor is somebody else, and nothing more is asked. */
export function isRoleOfAnother({ kind, people, words, language: code }: Question): boolean {
  if (kind !== 'yes-no' || people.length !== 2) return false
  const { stopWords } = languageOf(code)
  const named = people.find(({ by }) => by === 'name')
  const other = people.find((known) => known.by !== 'name')
  if (named === undefined || other === undefined || named.names.some((name) => other.names.includes(name)))
    return false
  return words.every(
    (word) => word.asks || stopWords.has(word.form) || isWithin(word, named) || isWithin(word, other),
  )
}

/** "Festival" of "the festival's head chef" and of "le chef du festival". */
function ownerOf({ text, words, language: code }: Question, role: number): QuestionWord | null {
  const language = languageOf(code)
  const { lexicon, stopWords } = language
  const ahead = words
    .slice(Math.max(0, role - WHOSE_WITHIN), role)
    .find((word) => isOwner(text, word, language))
  if (ahead !== undefined) return ahead
  const [link, ...behind] = words.slice(role + 1)
  if (link === undefined || !lexicon.ofWords.has(link.form)) return null
  return behind.slice(0, WHOSE_WITHIN).find(({ form }) => !stopWords.has(form)) ?? null
}
