// Whether what is asked about is only wished for in a sentence: "réclame sa démission", "hopes to reopen".

import type { Candidate } from './candidate.ts'
import { isCore } from './concepts.ts'
import type { ReadTerm } from './readings.ts'
import { textAhead } from './readings.ts'

/**
 * It tells that somebody asks for it, or promises it: "réclame sa démission", unless that is what is asked about: "la
 * maire a-t-elle demandé".
 */
export function onlyWishes(candidate: Candidate): boolean {
  const { reading, sentence } = candidate.evidence
  const { wished } = reading.language.questions
  const asked = askedTerms(candidate)
  return asked.some((term) => {
    const wish = wished.exec(textAhead(term, sentence))
    return wish !== null && !asked.some(({ start }) => start === sentence.span.start + wish.index)
  })
}

/** The terms of its sentence that tell something of what is asked about. */
export function askedTerms({ concepts, evidence: { sentence, met } }: Candidate): readonly ReadTerm[] {
  const asked = new Set(
    concepts.flatMap((concept, i) =>
      isCore(concept) && (met[i] ?? 0) > 0 ? concept.ways.flatMap(({ terms }) => terms) : [],
    ),
  )
  return sentence.terms.filter(({ term }) => asked.has(term))
}
