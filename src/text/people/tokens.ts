// A passage -> its tokens in order: words as they are written (a hyphenated name is one), numbers and punctuation
// marks. Elided words and inverted pronouns are cut off: "l'élue" is l' + élue, "a-t-il" is a + il. Words for the
// search, which takes words further apart, are words.ts.

import { foldWord } from '../folding.ts'
import type { Language } from '../language.ts'
import { remembered } from '../remembered.ts'
import type { Span } from '../span.ts'

export interface Token extends Span {
  /** As written. */
  readonly text: string
  /** Folded; of an elided word with its apostrophe: "l'". A punctuation mark is itself. */
  readonly form: string
  readonly kind: 'word' | 'number' | 'mark'
  readonly capital: boolean
  /** Index of the sentence in the passage. */
  readonly sentence: number
}

const TOKEN =
  /(?<initials>(?:\p{Lu}\.[-‐]?)+(?=[\s-]*\p{L}))|(?<word>\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑'’][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)|(?<number>\p{N}+(?:[.,:]\p{N}+)*(?:\p{L}[\p{L}\p{N}]*)?(?:[-‐]\p{L}+)*)|[^\s\p{L}\p{N}]/gu
const CAPITAL = /^\p{Lu}/u
const APOSTROPHE = /['’]/
const NAME_WITH_APOSTROPHE = /^(?:[MNTO]|Mc|Mac|[A-Z][a-zé]+)['’]\p{Lu}/u
const folded = remembered((word: string) =>
  foldWord(word.replaceAll('’', "'").replaceAll('‑', '-').replaceAll('‐', '-')),
)

export function splitTokens(text: string, sentences: readonly Span[], language: Language): Token[] {
  const tokens: Token[] = []
  let sentence = 0
  const push = (shown: string, start: number, kind: Token['kind']): void => {
    tokens.push({
      start,
      end: start + shown.length,
      text: shown,
      form: kind === 'word' ? formOf(shown, language.lexicon.accented) : shown,
      kind,
      capital: kind === 'word' && CAPITAL.test(shown),
      sentence,
    })
  }
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index
    while (start >= (sentences[sentence]?.end ?? Number.POSITIVE_INFINITY)) sentence += 1
    const { word, number, initials } = match.groups ?? {}
    if (word !== undefined)
      for (const part of partsOf(text, word, start, language)) push(part.text, part.start, 'word')
    else if (initials !== undefined) push(initials, start, 'word')
    else push(match[0], start, number === undefined ? 'mark' : 'number')
  }
  return tokens
}

interface Part {
  readonly text: string
  readonly start: number
}

/** A word without what is elided before it and inverted behind it, and these: "l'", "a", "il". */
function partsOf(text: string, word: string, start: number, language: Language): Part[] {
  const parts: Part[] = []
  let from = 0
  for (;;) {
    const apostrophe = word.slice(from).search(APOSTROPHE)
    if (apostrophe === -1 || NAME_WITH_APOSTROPHE.test(word.slice(from))) break
    if (!language.elisions.has(folded(word.slice(from, from + apostrophe)))) break
    parts.push({ text: word.slice(from, from + apostrophe + 1), start: start + from })
    from += apostrophe + 1
  }
  const rest = word.slice(from)
  const at = start + from
  const enclitic = /['’](\p{L}{1,2})$/u.exec(rest)
  if (enclitic?.[1] !== undefined && language.enclitics.has(folded(enclitic[1])) && from === 0) {
    const { index } = enclitic
    return [
      { text: rest.slice(0, index), start: at },
      { text: rest.slice(index), start: at + index },
    ]
  }
  const inverted = language.lexicon.invertedPronoun?.exec(folded(rest)) ?? null
  if (inverted === null || inverted.index === 0 || /\p{Lu}/u.test(rest.slice(inverted.index)))
    return [...parts, { text: withFullStop(text, rest, at, language), start: at }]
  // Folding keeps the length of "-t-elle": nothing in it is folded away.
  const tail = rest.length - (inverted[1] ?? '').length
  const verb = rest.length - inverted[0].length
  return [...parts, { text: rest.slice(0, verb), start: at }, { text: rest.slice(tail), start: at + tail }]
}

/** "M." is one token, its full stop ends no phrase. */
function withFullStop(text: string, word: string, start: number, language: Language): string {
  const end = start + word.length
  return text[end] === '.' && language.abbreviations.titles.has(word) ? text.slice(start, end + 1) : word
}

/** Folded, but for small words that only their accents tell apart. A capital "A" has lost its accent. */
function formOf(word: string, accented: ReadonlySet<string>): string {
  if (word.length > 3) return folded(word)
  const lower = word.toLowerCase()
  if (accented.has(lower)) return lower
  return word === 'A' && accented.has('à') ? 'à' : folded(word)
}
