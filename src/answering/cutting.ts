// How much of a passage is shown for its best sentence: that sentence, whole, and its neighbour only where the answer
// needs both: words of a speaker that go on in it, or that stand beside the sentence which says whose they are.

import type { Span } from '../text/span.ts'
import type { Candidate } from './candidate.ts'
import type { Question } from './question.ts'
import type { SentenceReading } from './readings.ts'

/** UTF-16 code units: a telephone's screen. */
const TOGETHER_AT_MOST = 360

export function spanToShow(question: Question, { evidence }: Candidate): Span {
  const { sentences } = evidence.reading
  const at = sentences.indexOf(evidence.sentence)
  let first = at
  let last = at
  const join = (other: number): void => {
    const from = sentences[Math.min(first, other)]
    const to = sentences[Math.max(last, other)]
    if (from === undefined || to === undefined || to.span.end - from.span.start > TOGETHER_AT_MOST) return
    first = Math.min(first, other)
    last = Math.max(last, other)
  }
  // A quotation is not shown without its end.
  for (const quotation of evidence.sentence.quotations) {
    for (const [other, { span }] of sentences.entries()) {
      if (span.start < quotation.end && span.end > quotation.start) join(other)
    }
  }
  if (question.kind === 'words' && evidence.sentence.quotations.length === 0) {
    const beside = [at + 1, at - 1].find((other) => hasWordsOf(question, sentences[other]))
    if (beside !== undefined) join(beside)
  }
  if (question.kind === 'speaker' && isAllQuoted(evidence.sentence))
    join(at + 1 < sentences.length ? at + 1 : at - 1)
  const start = sentences[first]?.span.start ?? evidence.sentence.span.start
  const end = sentences[last]?.span.end ?? evidence.sentence.span.end
  return { start, end }
}

function hasWordsOf({ people }: Question, sentence: SentenceReading | undefined): boolean {
  const names = people.flatMap((named) => named.names)
  return (
    sentence?.quotations.some(
      ({ speaker }) => speaker === null || names.length === 0 || names.includes(speaker),
    ) === true
  )
}

/** Nothing in it tells who speaks. */
function isAllQuoted({ quotations, span, text }: SentenceReading): boolean {
  const quoted = quotations.reduce(
    (sum, { start, end }) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)),
    0,
  )
  return text.length - quoted < 12
}
