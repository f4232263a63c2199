// Positions in a text. Every pass of text/ speaks in spans, never in copied strings, so that whatever
// is shown later can be checked against the passage it was cut from.

/** A stretch of a passage's text: UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The words a span stands for. */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

/** They share at least one code unit. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start
}

export function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}
