// Responses in words that deny nothing: "« Je me chauffe au gaz », dit le maire". What makes them one is who speaks:
// somebody whom a sentence before accuses, and who has not spoken yet.

import type { ReadArticle, Response } from './claims-and-responses.ts'
import { hasDenied } from './claims-and-responses.ts'
import type { ReadSentence } from './read-sentence.ts'
import { accusersIn, responds } from './read-sentence.ts'

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
  const replies = new Map<number, ReadSentence[]>()
  /** The last sentence that accuses somebody by name. */
  let last: ReadSentence | null = null
  for (const sentence of article.sentences) {
    const { passage } = sentence.place
    const speaker = answered.has(passage) ? null : (speakerOf(sentence) ?? meantBy(sentence, last))
    const named = speaker === null || accusers.has(speaker) ? undefined : accused.get(speaker)
    // What they denied is not what they are accused of since.
    const since =
      speaker === null || named === undefined || hasDenied(new Set([speaker]), passage, article, named)
        ? undefined
        : named
    if (speaker !== null && since !== undefined && passage > since && passage - since <= REPLY_OVER) {
      replies.set(passage, [...(replies.get(passage) ?? []), sentence])
    } else if (charged.has(sentence) || told.has(sentence)) {
      last = sentence.persons.size > 0 ? sentence : last
      const by = accusersIn(sentence)
      for (const person of by) accusers.add(person)
      for (const person of sentence.persons) if (!by.has(person)) accused.set(person, passage)
    }
  }
  for (const sentence of repliesBeforeEvidence(article, replies, new Set([...charged, ...told]))) {
    replies.set(sentence.place.passage, [sentence])
  }
  return withResponses(
    article,
    [...replies.values()].map((sentences) => ({ role: 'denial', sentences, weak: true })),
  )
}

/**
 * "Nothing proves it" comes right behind what the accused say: where nobody has answered before it, whoever speaks
 * there for the first time does.
 */
function repliesBeforeEvidence(
  article: ReadArticle,
  replies: ReadonlyMap<number, readonly ReadSentence[]>,
  accusing: ReadonlySet<ReadSentence>,
): ReadonlySet<ReadSentence> {
  const found = new Set<ReadSentence>()
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
    if (spoken !== undefined) found.add(spoken)
  }
  return found
}

/** Whose words it gives, or who is named first where somebody says something. */
export function speakersIn({ speakers, subject, stance, quotes }: ReadSentence): readonly number[] {
  if (speakers.size > 0) return [...speakers]
  return !quotes && stance.claims && subject !== null ? [subject] : []
}

/** The one who may reply in it. */
function speakerOf(sentence: ReadSentence): number | null {
  const { stance, signals, heading } = sentence
  if (heading || stance.accuses || stance.repeats || signals.quarrel || signals.hint || responds(stance))
    return null
  const [speaker, other] = speakersIn(sentence)
  return other === undefined ? (speaker ?? null) : null
}

/** "S'amuse le placier", where "le placier Roger Fontanel" is accused: the one whom a word for them calls up again. */
function meantBy(sentence: ReadSentence, accusing: ReadSentence | null): number | null {
  if (accusing === null || !sentence.quotes || sentence.speakers.size > 0 || sentence.persons.size > 0)
    return null
  if (sentence.heading || sentence.stance.accuses || responds(sentence.stance)) return null
  const by = accusersIn(accusing)
  const [accused, other] = [...accusing.persons].filter((person) => !by.has(person))
  if (accused === undefined || other !== undefined) return null
  const called = [...sentence.narrated].some(
    (term) => accusing.epithets.has(term) && !accusing.names.has(term),
  )
  return called ? accused : null
}

/** Sentences of one passage, in reading order, that respond in words that do not say so. */
export interface Reply {
  readonly role: Exclude<Response['role'], 'outcome'>
  readonly sentences: readonly ReadSentence[]
  readonly weak: boolean
  readonly retort?: boolean
  /** It goes on with a denial, whoever speaks. */
  readonly joins?: boolean
}

/** The article with responses of those sentences among its own. */
export function withResponses(article: ReadArticle, replies: readonly Reply[]): ReadArticle {
  if (replies.length === 0) return article
  const added = replies.flatMap((reply) => readReply(reply, article) ?? [])
  return {
    ...article,
    responses: [...article.responses, ...added].sort(
      (a, b) => a.place.passage - b.place.passage || a.place.start - b.place.start,
    ),
  }
}

function readReply(
  { role, sentences, weak, retort = false, joins = false }: Reply,
  { isTelling, published }: ReadArticle,
): Response | null {
  const [first] = sentences
  const last = sentences.at(-1)
  if (first === undefined || last === undefined) return null
  const parties = new Set(sentences.flatMap((sentence) => speakersIn(sentence)))
  return {
    role,
    place: { ...first.place, end: last.place.end },
    parties,
    persons: new Set([...sentences.flatMap(({ persons }) => [...persons]), ...parties]),
    named: new Set(sentences.flatMap(({ named }) => [...named])),
    topics: new Set(sentences.flatMap(({ terms }) => [...terms]).filter(isTelling)),
    takenUp: new Set(sentences.flatMap(({ opening, taken }) => [...opening, ...taken])),
    pointsBack: false,
    answersItself: false,
    rightBehind: false,
    joins,
    ofClaim: false,
    bare: false,
    weak,
    concession: false,
    against: new Set(),
    retort,
    published,
  }
}
