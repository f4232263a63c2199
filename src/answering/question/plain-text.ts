// A message as it came -> the plain question in it, each word where it stood: no mentions, no markup, no shouting.

import { pairQuotationMarks } from '../../text/quotation-marks.ts'

const NOISE = [
  /```\w*|`/g,
  /<(?:@[!&]?|#|a?:\w+:)\d+>/g,
  /@(?:everyone|here)\b/g,
  /https?:\/\/\S+/g,
  /(?<![\p{L}\p{N}])[*_~|>#]+|[*_~|]+(?![\p{L}\p{N}])/gu,
]

/** As long as what was typed, so that places in it are places in that. */
export function asPlainText(typed: string): string {
  return inLowerCase(outOfQuotes(withoutMarkup(typed)))
}

/** A question that shouts has no capitals that tell anything; as long as it was. */
function inLowerCase(text: string): string {
  const lower = text.toLowerCase()
  return /\p{Ll}/u.test(text) || lower.length !== text.length ? text : lower
}

/** A question that somebody copied with its marks quotes nobody; without a question mark, it may be words to look for. */
function outOfQuotes(text: string): string {
  const [from, to] = [text.search(/\S/u), text.trimEnd().length]
  const isWhole = pairQuotationMarks(text).some(({ start, end }) => start === from && end >= to)
  if (!isWhole || !/\?\s*\S$/u.test(text.slice(from, to))) return text
  return `${' '.repeat(from + 1)}${text.slice(from + 1, to - 1)} ${text.slice(to)}`
}

/** Blanks, so that what is left stands where it stood. */
function withoutMarkup(typed: string): string {
  return NOISE.reduce((text, noise) => text.replace(noise, (found) => ' '.repeat(found.length)), typed)
}
