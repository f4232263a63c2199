// A name in a typed question with all that belongs to it: "Tolley & Sons", "le docteur Ferrier". Whoever is put in the
// place of somebody takes over none of it.

import { foldWord } from '../../text/folding.ts'
import type { Language } from '../../text/language.ts'
import type { Span } from '../../text/span.ts'
import { readAsked, splice } from './phrases.ts'

/** The rest of a firm's or a pair's name, and of one of which the articles know a part. */
const REST_OF_NAME = /^(?: (?:& )?\p{Lu}[\p{L}'’-]*)+/u

/** `span`: a name within the question. What begins the question is capitalised for that alone. */
export function wholeName(text: string, span: Span, language: Language): Span {
  const rest = isCapital(text, span) ? (REST_OF_NAME.exec(text.slice(span.end))?.[0].length ?? 0) : 0
  return { start: startWithTitle(text, span, language), end: span.end + rest }
}

/** With its title, the noun for who it is, and the article before that: "le docteur", "Mme", "the mayor". */
function startWithTitle(text: string, span: Span, language: Language): number {
  const { titles, nouns, determiners } = language.lexicon
  const words = readAsked(text, language).filter(({ end }) => end <= span.start)
  let start = span.start
  let described = false
  for (const [at, word] of [...words.entries()].toReversed()) {
    if (!/^\.?\s+$/u.test(text.slice(word.end, start))) break
    const written = text.slice(word.start, word.end)
    const noun = nouns.get(word.form)
    // "Qui accuse Vasseur" has no "accusé", which may be typed so behind "le".
    const isNoun =
      noun !== undefined &&
      (noun.written === written.toLowerCase() || determiners.has(words[at - 1]?.form ?? ''))
    const isTitle = titles.has(written) || isNoun
    const isOfName = word.start > 0 && isCapital(text, word) && isCapital(text, span)
    if (isTitle || isOfName) {
      described ||= isTitle
      start = word.start
      continue
    }
    const determiner = determiners.get(word.form)
    if (described && determiner !== undefined && determiner.preposition !== true) start = word.start
    break
  }
  return start
}

function isCapital(text: string, { start }: Span): boolean {
  return /^\p{Lu}/u.test(text.slice(start))
}

/** The name in the place of what stands there, with the small word before it as it has to be written then. */
export function putName(question: string, { start, end }: Span, name: string, language: Language): string {
  const before = question.slice(0, start)
  const [whole = '', written = '', gap = ''] = /(\p{L}+)(\s|['’])$/u.exec(before) ?? []
  // "du docteur Ferrier" is "de Vasseur", "d'Aubrac" too.
  const { fused } = language.followUps
  const full =
    gap.trim() === ''
      ? fused.find((each) => each.written === written.toLowerCase())?.preposition
      : language.elisions.get(written.toLowerCase())
  if (whole === '') return splice(question, { start, end }, name)
  const small = full ?? written
  return before.slice(0, -whole.length) + joined(small, gap, name, language) + question.slice(end)
}

/** "de le maire" is "du maire", "de Aubrac" "d'Aubrac". */
function joined(small: string, gap: string, name: string, { followUps, elisions }: Language): string {
  for (const { preposition, article, written } of followUps.fused) {
    const led = `${article} `
    if (small.toLowerCase() === preposition && name.toLowerCase().startsWith(led))
      return `${written} ${name.slice(led.length)}`
  }
  const short = [...elisions].find(([, full]) => full === small.toLowerCase())?.[0]
  if (short === undefined || followUps.elidedBefore?.test(name) !== true) return `${small} ${name}`
  return `${/^\p{Lu}/u.test(small) ? short.charAt(0).toUpperCase() + short.slice(1) : short}${gap.trim() === '' ? "'" : gap}${name}`
}

/** "Son avocat" of "Ferrier": "l'avocat de Ferrier", "Ferrier's lawyer"; null: it is nobody's. */
export function ofOwner(described: string, owner: string, language: Language): string | null {
  const { lexicon, followUps } = language
  const [, possessive = '', noun = ''] = /^(\p{L}+) (.+)$/su.exec(described) ?? []
  const determiner = lexicon.determiners.get(possessive.toLowerCase())
  if (determiner?.kind !== 'possessive' || noun === '') return null
  if (followUps.ownersEnding !== '') return `${owner}${followUps.ownersEnding} ${noun}`
  const { the } = followUps
  const gender = determiner.gender ?? lexicon.nouns.get(foldWord(noun.split(' ')[0] ?? ''))?.gender ?? null
  const article = determiner.plural ? the.plural : gender === 'f' ? the.f : the.m
  const elided = !determiner.plural && followUps.elidedBefore?.test(noun) === true
  return `${elided ? the.elided : `${article} `}${noun} ${joined(the.of, ' ', owner, language)}`
}
