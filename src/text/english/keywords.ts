// What is asked for by a noun among bare keywords, as one types into a search: "trial date harbour fire", "cause of
// outage". A question that has a verb or an article of its own asks with those.

import type { AnswerKind } from '../questions/question-words.ts'
import { oneOf } from '../word-list.ts'

/** Words that keywords do without. */
const SENTENCE = `
  is are was were be been did does do has have had will would can could should may might must who whom whose what when where
  why how which he she they it we i you his her their its this that these those there if whether to not
`

/** Of which only the first of some keywords may have one: "the cause of the fire". */
const ARTICLES = 'the|a|an'

/** Words ahead of the noun, and behind it. */
const AHEAD = 5
const BEHIND = 9

/** What is told of the noun's thing rather than asked: "date of trial announced". */
const TOLD = `
  known found revealed confirmed identified established announced set released published disclosed changed moved postponed
  agreed raised cut doubled rejected denied
`

const BARE = `(?: (?!(?:${oneOf(SENTENCE)}|${ARTICLES}) )\\S+)`
const ANY = `(?: (?!${oneOf(SENTENCE)} )\\S+)`

/**
 * `nouns`: as `oneOf` has them. At the beginning, with or without its article, or behind bare words that no article
 * stands among.
 */
export function keyword(kind: AnswerKind, nouns: string): readonly [AnswerKind, RegExp] {
  const noun = oneOf(nouns)
  const isFirst = `(?<=^ (?:(?:and|so|but) )?(?:(?:the|any) )?${noun})(?: (?:of|for|behind)(?= ))?(?=${ANY}{0,${BEHIND}} $)`
  const isBehind = `(?<=^${BARE}{1,${AHEAD}} ${noun})(?=${BARE}{0,${BEHIND}} $)`
  return [kind, new RegExp(` ${noun}(?:${isFirst}|${isBehind})(?!.* ${oneOf(TOLD)} $)`)]
}
