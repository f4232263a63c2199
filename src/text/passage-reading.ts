// One passage with its tokens, its noun phrases, and which of them somebody else's quotation marks hold.

import type { Language } from './language.ts'
import type { Phrase } from './phrase.ts'
import { PhraseReader } from './phrases.ts'
import { pairQuotationMarks } from './quotation-marks.ts'
import type { Span } from './span.ts'
import { TokenReader } from './token-reader.ts'
import { splitTokens } from './tokens.ts'

export interface PassageReading {
  /** 1-based. */
  readonly passage: number
  readonly text: string
  readonly reader: TokenReader
  /** Outermost, in order. */
  readonly phrases: readonly Phrase[]
  /** In quotation marks, and no incise: "« Je pars, dit la maire. »" */
  isQuoted(phrase: Phrase): boolean
}

/** Tokens between the comma that opens an incise and whom it names. */
const INCISE_LIMIT = 7

export function readPassage(
  passage: number,
  text: string,
  sentences: readonly Span[],
  language: Language,
): PassageReading {
  const reader = new TokenReader(splitTokens(text, sentences, language), language)
  const quoted = outermost(pairQuotationMarks(text))
  return {
    passage,
    text,
    reader,
    phrases: new PhraseReader(reader, passage).phrases(),
    isQuoted: (phrase) => isWithin(quoted, phrase.start) && !isIncise(reader, phrase.first),
  }
}

function outermost(pairs: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const pair of pairs) if (pair.start >= (kept.at(-1)?.end ?? 0)) kept.push(pair)
  return kept
}

function isWithin(spans: readonly Span[], offset: number): boolean {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return (spans[low]?.start ?? offset) < offset
}

/** ", a soufflé Étienne Gassowski": a verb of saying right before, and a comma before it. */
function isIncise(reader: TokenReader, first: number): boolean {
  if (!reader.isInverted(first - 1)) return false
  for (let i = first - 2; i > first - INCISE_LIMIT && reader.sameSentence(i, first); i -= 1) {
    if (/^[,!?…]$/.test(reader.form(i))) return true
  }
  return false
}
