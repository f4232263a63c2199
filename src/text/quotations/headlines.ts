// Words in headings: theirs is whose the same words are in the body, else whom the heading itself names.

import type { Passage } from '../article/passages.ts'
import { fold } from '../folding.ts'
import type { Quotation } from './quotations.ts'

const WORD = /[\p{L}\p{N}]+/gu
/** Of the heading's words, those that the body's must hold in the same order; the others were reworded. */
const SHARE_OF_WORDS = 0.7
/** A heading of fewer words needs all of them. */
const FEW_WORDS = 3

/**
 * The quotations with those of headings given to the speaker of the same words in the body. Those that neither the
 * heading nor the body gives to anybody are left out if they are but a word or two.
 */
export function settleHeadlines(quotations: readonly Quotation[], passages: readonly Passage[]): Quotation[] {
  const wordsOf = (quotation: Quotation): string[] =>
    fold(passages[quotation.passage - 1]?.text.slice(quotation.start, quotation.end) ?? '').match(WORD) ?? []
  const body = quotations
    .filter(({ kind }) => kind !== 'headline')
    .map((quotation) => ({ quotation, words: wordsOf(quotation) }))
  return quotations.flatMap((quotation) => {
    if (quotation.kind !== 'headline') return [quotation]
    const words = wordsOf(quotation)
    const same = body.find((candidate) => isSame(words, candidate.words))?.quotation
    if (same !== undefined && (same.speaker !== null || quotation.speaker === null)) {
      const { speaker, description, descriptor } = same
      const certainty = same.certainty === 'stated' ? 'resolved' : same.certainty
      return [{ ...quotation, speaker, certainty, description, descriptor }]
    }
    const anybody = quotation.speaker !== null || quotation.description !== null || quotation.cue !== null
    return anybody || words.length > FEW_WORDS ? [quotation] : []
  })
}

/** Whether most of the words occur in the other words in the same order. */
function isSame(words: readonly string[], others: readonly string[]): boolean {
  let common = 0
  let from = 0
  for (const word of words) {
    const at = others.indexOf(word, from)
    if (at === -1) continue
    common += 1
    from = at + 1
  }
  return common === words.length || (words.length > FEW_WORDS && common >= words.length * SHARE_OF_WORDS)
}
