// A line under a block of quoted words that says whose they are, as radio and television sites set it: "— Une citation
// de Claire Vasseur, mairesse de Brévenne". It outweighs any guess at the words above it.

import type { Passage } from '../article/passages.ts'
import type { Discourse } from '../people/references.ts'
import type { CueLexicon } from './cue-lexicon.ts'
import type { Quotation } from './quotations.ts'

/** Gives the words of a passage to whom the caption right under it names. */
export function settleCaptions(
  quotations: readonly Quotation[],
  passages: readonly Passage[],
  discourse: Discourse,
  lexicon: CueLexicon,
): Quotation[] {
  const named = new Map<number, number>()
  for (const { number, text } of passages) {
    const caption = lexicon.caption.exec(text)?.[0]
    const phrase = caption === undefined ? null : discourse.nounPhraseAfter(number, caption.length)
    const entity = phrase === null ? null : discourse.resolve(phrase).entity
    if (entity !== null) named.set(number - 1, entity)
  }
  if (named.size === 0) return [...quotations]
  return quotations.map((quotation) => {
    const speaker = named.get(quotation.passage)
    // What names its own speaker beside the words needs no caption.
    if (speaker === undefined || quotation.cue !== null) return quotation
    return { ...quotation, speaker, certainty: 'stated', description: null, descriptor: null }
  })
}
