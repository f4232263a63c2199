// One passage with its tokens, its noun phrases, and which of them somebody else's quotation marks hold.

import type { Passage } from '../article/passages.ts'
import type { Language } from '../language.ts'
import { pairQuotationMarks } from '../quotation-marks.ts'
import type { Span } from '../span.ts'
import type { CompoundNames } from './compound-names.ts'
import { introducedNames, joinNames, pairedNames } from './compound-names.ts'
import type { Phrase } from './phrase.ts'
import { PhraseReader } from './phrases.ts'
import { TokenReader } from './token-reader.ts'
import type { Token } from './tokens.ts'
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

/** The passages of an article. `sentences`: of each. */
export function readPassages(
  passages: readonly Passage[],
  sentences: readonly (readonly Span[])[],
  language: Language,
): PassageReading[] {
  const tokens = passages.map(({ text }, i) => splitTokens(text, sentences[i] ?? [], language))
  const paired = pairedNames(tokens)
  const read = (i: number, names: CompoundNames): PassageReading =>
    readPassage(passages[i], tokens[i] ?? [], language, names)
  const readings = passages.map((_, i) => read(i, paired))
  const introduced = introducedNames(
    readings.map(({ reader, phrases }) => ({ tokens: reader.tokens, phrases })),
  )
  if (introduced.size === 0) return readings
  const names = joinNames(paired, introduced)
  return readings.map((reading, i) =>
    tokens[i]?.some(({ form }) => introduced.has(form)) === true ? read(i, names) : reading,
  )
}

function readPassage(
  passage: Passage | undefined,
  tokens: readonly Token[],
  language: Language,
  names: CompoundNames,
): PassageReading {
  const { number = 0, text = '' } = passage ?? {}
  const reader = new TokenReader(tokens, language, names)
  const quoted = outermost(pairQuotationMarks(text))
  return {
    passage: number,
    text,
    reader,
    phrases: new PhraseReader(reader, number).phrases(),
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
