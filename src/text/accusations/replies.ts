// Responses in words that deny nothing: "« Je me chauffe au gaz », dit le maire". What makes them one is who speaks:
// somebody whom a sentence before accuses, and who has not spoken yet.

import type { ReadArticle, ReadSentence, Response } from './claims-and-responses.ts'
import { hasDenied, responds } from './claims-and-responses.ts'

/** Passages behind an accusation in which the accused are given their say. */
const REPLY_OVER = 4
/** Passages around a line on evidence in which somebody has answered already. */
const ANSWERED_BY = 3
/** Passages up to such a line. */
const RIGHT_BEHIND = 2

/**
 * The article with the replies of whoever its accusing sentences name: those that are `charged` in so many words,
 * and those that may tell of the same.
 */
export function withReplies(
  article: ReadArticle,
  charged: ReadonlySet<ReadSentence>,
  told: ReadonlySet<ReadSentence>,
): ReadArticle {
  const answered = new Set(
    article.responses.flatMap(({ role, place }) => (role === 'denial' ? [place.passage] : [])),
  )
  const accused = new Map<number, number>()
  const accusers = new Set<number>()
  const replies = new Map<number, Response>()
  for (const sentence of article.sentences) {
    const { passage } = sentence.place
    const speaker = answered.has(passage) ? null : speakerOf(sentence)
    const since =
      speaker === null || accusers.has(speaker) || hasDenied(new Set([speaker]), passage, article)
        ? undefined
        : accused.get(speaker)
    if (speaker !== null && since !== undefined && passage > since && passage - since <= REPLY_OVER) {
      replies.set(passage, addReply(replies.get(passage), sentence, speaker, article))
    } else if (charged.has(sentence) || told.has(sentence)) {
      const by = accusersOf(sentence)
      for (const person of by) accusers.add(person)
      for (const person of sentence.persons) if (!by.has(person)) accused.set(person, passage)
    }
  }
  for (const [passage, reply] of repliesBeforeEvidence(article, replies, new Set([...charged, ...told]))) {
    replies.set(passage, reply)
  }
  if (replies.size === 0) return article
  return {
    ...article,
    responses: [...article.responses, ...replies.values()].sort(
      (a, b) => a.place.passage - b.place.passage || a.place.start - b.place.start,
    ),
  }
}

/**
 * "Nothing proves it" comes right behind what the accused say: where nobody has answered before it, whoever speaks
 * there for the first time does.
 */
function repliesBeforeEvidence(
  article: ReadArticle,
  replies: ReadonlyMap<number, Response>,
  accusing: ReadonlySet<ReadSentence>,
): ReadonlyMap<number, Response> {
  const found = new Map<number, Response>()
  const denied = [
    ...replies.keys(),
    ...article.responses.flatMap(({ role, place }) => (role === 'denial' ? [place.passage] : [])),
  ]
  const [begins] = [...accusing].map(({ place }) => place.passage).sort((a, b) => a - b)
  if (begins === undefined) return found
  for (const { role, place } of article.responses) {
    if (role !== 'no-evidence') continue
    const near = (passage: number): boolean => Math.abs(passage - place.passage) <= ANSWERED_BY
    if (denied.some(near)) continue
    const before = article.sentences.filter((sentence) => sentence.place.passage < place.passage)
    const spoken = before.findLast(
      (sentence) =>
        sentence.place.passage > begins &&
        place.passage - sentence.place.passage <= RIGHT_BEHIND &&
        speakerOf(sentence) !== null &&
        !sentence.stance.stances.includes('allegation') &&
        !before.some(
          (other) => other.place.passage < sentence.place.passage && speakerOf(other) === speakerOf(sentence),
        ),
    )
    const speaker = spoken === undefined ? null : speakerOf(spoken)
    if (spoken !== undefined && speaker !== null) {
      found.set(spoken.place.passage, addReply(undefined, spoken, speaker, article))
    }
  }
  return found
}

/** Who speaks; else who is named before others, or alone where somebody says something: it is their story. */
function accusersOf({ speakers, persons, subject, stance }: ReadSentence): ReadonlySet<number> {
  if (speakers.size > 0 || subject === null) return speakers
  const tells = persons.size > 1 || (!stance.accuses && (stance.claims || stance.asserts))
  return new Set(tells ? [subject] : [])
}

/** Whose words it gives, or who is named first where somebody says something. */
function speakerOf(sentence: ReadSentence): number | null {
  const { speakers, subject, stance, signals, quotes, heading } = sentence
  if (heading || stance.accuses || signals.quarrel || speakers.size > 1 || responds(stance)) return null
  const [quoted] = speakers
  if (quoted !== undefined) return quoted
  return !quotes && stance.claims ? subject : null
}

function addReply(
  begun: Response | undefined,
  { place, persons, terms }: ReadSentence,
  speaker: number,
  { isTelling, published }: ReadArticle,
): Response {
  return {
    role: 'denial',
    place: begun === undefined ? place : { ...begun.place, end: place.end },
    parties: new Set([speaker]),
    persons: new Set([...(begun?.persons ?? []), ...persons, speaker]),
    topics: new Set([...(begun?.topics ?? []), ...[...terms].filter(isTelling)]),
    pointsBack: false,
    answersItself: false,
    rightBehind: false,
    ofClaim: false,
    bare: false,
    weak: true,
    published,
  }
}
