// An article that accuses somebody of two things: which answer is to which. affairs.ts knows two charges by who is
// accused; here one person answers both, "Sur les registres, il répond que…", and what an answer speaks of tells.

import type { ReadArticle, Response } from './claims-and-responses.ts'
import { countShared } from './claims-and-responses.ts'
import type { ReadSentence } from './read-sentence.ts'

/** Letters of a term from which it names what somebody is accused of: not "up" of "bumped up". */
const TELLING_LENGTH = 4

export interface ChargeTopics {
  /** It takes up what the sentence accuses of: "Sur les registres, …". */
  takesUp(response: Response, sentence: ReadSentence): boolean
  /** It takes up what another sentence accuses of, and has nothing of this one. */
  takesUpOther(response: Response, sentence: ReadSentence): boolean
  /** It shares telling words with what another sentence accuses of, and none with this one. */
  speaksOfOther(response: Response, sentence: ReadSentence): boolean
}

/** `charged`: the sentences that accuse in so many words, report a wrong, or sound like it. */
export function readChargeTopics(article: ReadArticle, charged: readonly ReadSentence[]): ChargeTopics {
  const known = new Map<ReadSentence, ReadonlySet<string>>()
  const topicsIn = (sentence: ReadSentence): ReadonlySet<string> => {
    const topics = known.get(sentence) ?? tellingTermsOf(sentence, article)
    known.set(sentence, topics)
    return topics
  }
  const shares = (terms: ReadonlySet<string>, sentence: ReadSentence): boolean =>
    countShared(terms, topicsIn(sentence)) > 0
  const isOfOther = (response: Response, sentence: ReadSentence, others: readonly ReadSentence[]): boolean =>
    !shares(response.topics, sentence) && others.length > 0
  /** What else accuses of that. */
  const accusedOf = (terms: ReadonlySet<string>, response: Response, sentence: ReadSentence) =>
    terms.size === 0
      ? []
      : charged.filter(
          (other) => other !== sentence && !isIn(other, response.place.passage) && shares(terms, other),
        )
  return {
    takesUp: ({ takenUp }, sentence) => shares(takenUp, sentence),
    takesUpOther: (response, sentence) =>
      isOfOther(response, sentence, accusedOf(response.takenUp, response, sentence)),
    // One passage mostly tells of one wrong, in several words.
    speaksOfOther: (response, sentence) =>
      isOfOther(
        response,
        sentence,
        accusedOf(response.topics, response, sentence).filter(
          (other) => !isIn(other, sentence.place.passage),
        ),
      ),
  }
}

function isIn({ place }: ReadSentence, passage: number): boolean {
  return place.passage === passage
}

function tellingTermsOf({ terms, names }: ReadSentence, { isTelling }: ReadArticle): ReadonlySet<string> {
  return new Set(
    [...terms].filter((term) => term.length >= TELLING_LENGTH && isTelling(term) && !names.has(term)),
  )
}

/**
 * Of the denials, best first, those of this charge: without what takes up another one, where another denial is left;
 * and where one takes up this charge, that one first, and none that speaks of another.
 */
export function ofThisCharge<Answer extends { readonly response: Response }>(
  denials: readonly Answer[],
  sentence: ReadSentence,
  topics: ChargeTopics,
): readonly Answer[] {
  const own = denials.filter(({ response }) => !topics.takesUpOther(response, sentence))
  const fitting = own.filter(({ response }) => !response.weak && topics.takesUp(response, sentence))
  if (fitting.length === 0) return own.some(({ response }) => !response.weak) ? own : denials
  return [
    ...fitting,
    ...own.filter((one) => !fitting.includes(one) && !topics.speaksOfOther(one.response, sentence)),
  ]
}

/** It answers another charge; or it speaks of one, beside a denial that takes up this one. */
export function isOfOtherCharge(
  response: Response,
  denials: readonly Response[],
  sentence: ReadSentence,
  topics: ChargeTopics,
): boolean {
  if (response.role !== 'denial') return false
  if (topics.takesUpOther(response, sentence)) return true
  return (
    topics.speaksOfOther(response, sentence) && denials.some((denial) => topics.takesUp(denial, sentence))
  )
}
