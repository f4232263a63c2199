// Denials known by the charge that they take up: "Quant aux meubles, il jure que…", "The diary, she said, is with the
// police". Their words may deny nothing; that somebody who is denying goes on to a second charge is told by how the
// sentence begins.

import type { ReadArticle } from './claims-and-responses.ts'
import { countShared } from './claims-and-responses.ts'
import type { ReadSentence } from './read-sentence.ts'
import { accusersIn, accuses, responds } from './read-sentence.ts'
import { withResponses } from './replies.ts'

/** Passages behind a denial in which whoever denies goes on to the next charge. */
const GOES_ON_OVER = 2
/** Passages behind a charge in which it is taken up. */
const TAKEN_UP_OVER = 6

/** The article with the sentences that take up a charge behind a denial as denials. `accusing`: what accuses in it. */
export function withTakenUp(article: ReadArticle, accusing: ReadonlySet<ReadSentence>): ReadArticle {
  const denied = new Set(
    article.responses.flatMap(({ role, place }) => (role === 'denial' ? [place.passage] : [])),
  )
  const answered = new Set(article.responses.flatMap(({ weak, place }) => (weak ? [] : [place.passage])))
  const charges = [...accusing]
  const accusers = new Set(charges.flatMap((charge) => [...accusersIn(charge)]))
  const found: ReadSentence[] = []
  for (const sentence of article.sentences) {
    const { passage } = sentence.place
    if (answered.has(passage) || !mayTakeUp(sentence, accusing)) continue
    const goesOn = [...denied].some((other) => passage >= other && passage - other <= GOES_ON_OVER)
    // Whoever "elle" was taken for: behind a denial it is whoever denies.
    const isAccuser = [...sentence.named].some(
      (person) => accusers.has(person) && !article.deniers.has(person),
    )
    if (!goesOn || isAccuser || !charges.some((charge) => takesUp(sentence, charge, article))) continue
    found.push(sentence)
    denied.add(passage)
  }
  return withResponses(
    article,
    found.map((sentence) => ({ role: 'denial', sentences: [sentence], weak: false, joins: true })),
  )
}

function mayTakeUp(sentence: ReadSentence, accusing: ReadonlySet<ReadSentence>): boolean {
  const { stance, heading, opening, silent } = sentence
  return (
    opening.size > 0 &&
    !heading &&
    !silent &&
    !accuses(sentence) &&
    !stance.concedes &&
    !responds(stance) &&
    !(accusing.has(sentence) && stance.stances.includes('allegation'))
  )
}

function takesUp(
  { opening, place }: ReadSentence,
  { terms, names, place: charged }: ReadSentence,
  { isTelling }: ReadArticle,
): boolean {
  const behind = place.passage - charged.passage
  const telling = new Set([...opening].filter((term) => isTelling(term) && !names.has(term)))
  return behind > 0 && behind <= TAKEN_UP_OVER && countShared(telling, terms) > 0
}
