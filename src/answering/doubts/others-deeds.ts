// Whether what somebody is named to have done is told of others.

import { isWithin, overlaps } from '../../text/span.ts'
import type { Candidate } from '../finding/candidate.ts'
import { termsOf } from '../finding/concepts.ts'
import type { PassageReading, SentenceReading } from '../finding/readings.ts'
import type { Question } from '../question/question.ts'
import { SHARES } from '../weights.ts'
import { tellsWord } from './whom.ts'

/** Kinds that ask for the occasion of what somebody did. */
const OF_OCCASION = new Set(['date', 'hour', 'place'])

/**
 * What somebody is named to have done is told of others: "quand Léa Roux a-t-elle été suspendue" beside her boss's
 * suspension, in a passage that has not her.
 */
export function isDoneByOthers(question: Question, { concepts, evidence }: Candidate): boolean {
  const { kind, people } = question
  const { sentence, reading, signs } = evidence
  if (!OF_OCCASION.has(kind) || sentence.mentions.length === 0) return false
  // "Un appel entre les deux hommes": of both who are asked about, where all else that is asked stands there.
  if (asksOfBoth(question) && signs.core >= SHARES.listed && tellsOfBoth(sentence, reading)) return false
  const there = reading.sentences.flatMap(({ mentions }) => mentions.map(({ person }) => person))
  return concepts.some(
    (concept) =>
      // Nor does a title that names everybody tell it of them.
      !tellsWord(concept, reading) &&
      !concept.people.some((person) => there.includes(person)) &&
      concept.people.length > 0 &&
      people.some(({ by, ...place }) => by === 'name' && overlaps(place, concept)),
  )
}

/**
 * What somebody is asked to have done is told of somebody else: "quand la maire a-t-elle démissionné", and by name "quand
 * Léa Roux …", beside "l'adjoint Paul Vial a démissionné jeudi".
 */
export function isDoneByAnother(
  { kind, people, deed }: Question,
  { concepts, evidence: { sentence, met } }: Candidate,
): boolean {
  const [asked] = people
  if (!OF_OCCASION.has(kind) || deed === null || people.length !== 1 || asked === undefined) return false
  const place = concepts.findIndex((concept) => isWithin(deed, concept))
  const done = concepts[place]
  if (done === undefined || (met[place] ?? 0) < SHARES.listed) return false
  const told = sentence.terms.find(({ term }) => termsOf(done).has(term))
  const doer = sentence.mentions.findLast(({ end }) => told !== undefined && end <= told.start)
  const isNamed = doer !== undefined && (doer.form === 'full' || doer.form === 'short')
  return isNamed && sentence.mentions.every(({ person }) => !asked.names.includes(person))
}

/** UTF-16 code units between two names in a row: "X et Y". */
const IN_A_ROW = 5

function asksOfBoth({ people: [first, second] }: Question): boolean {
  if (first === undefined || second === undefined) return false
  const gap = second.start - first.end
  return gap > 0 && gap <= IN_A_ROW
}

/** "Les deux hommes", "the two rivals": of whoever is known, without a name. */
function tellsOfBoth({ words }: SentenceReading, { language: { lexicon } }: PassageReading): boolean {
  return words.some(({ form }, at) => {
    const next = words[at + 1]
    const isDefinite = lexicon.determiners.get(form)?.kind === 'definite'
    return next !== undefined && isDefinite && lexicon.numerals.has(next.form)
  })
}
