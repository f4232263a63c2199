// What a sentence does with an accusation: makes it, denies it, says that nothing proves it, settles it, or corrects
// a figure. Which of these belong together is pairing.ts.

import type { Language } from '../language.ts'
import { splitWords } from '../words.ts'

export type Stance = 'allegation' | 'denial' | 'no-evidence' | 'outcome' | 'correction'

export interface SentenceStance {
  readonly stances: readonly Stance[]
  /** An allegation in so many words, not only by what it speaks of. */
  readonly accuses: boolean
  /** Somebody says what stands in it. */
  readonly claims: boolean
  readonly pointsBack: boolean
  /** Folded words that a correction puts right: "douze", "novembre". */
  readonly replaced: readonly string[]
}

/** Of a sentence that does nothing, only whether somebody says what stands in it. */
export function judgePlainSentence(sentence: string, quotes: boolean, language: Language): SentenceStance {
  const line = quotes ? '' : foldedLine(sentence, language)
  const claims = quotes || language.stance.claim.some((pattern) => pattern.test(line))
  return { stances: [], accuses: false, claims, pointsBack: false, replaced: [] }
}

/** The folded words of a text with one space between them and around them, as the patterns read it. */
export function foldedLine(text: string, language: Language): string {
  return ` ${splitWords(text, language)
    .map(({ form }) => form)
    .join(' ')} `
}

/**
 * `quoted`: the words of each quotation in the sentence, since "Faux" denies where it is all that somebody says.
 */
export function judgeSentence(
  sentence: string,
  quoted: readonly string[],
  language: Language,
): SentenceStance {
  const words = language.stance
  const line = foldedLine(sentence, language)
  const has = (patterns: readonly RegExp[]): boolean => patterns.some((pattern) => pattern.test(line))
  const stances: Stance[] = []
  const flat = quoted.some((quotation) => words.flatDenial.test(foldedLine(quotation, language).trimStart()))
  if (flat || has(words.denial)) stances.push('denial')
  if (has(words.noEvidence)) stances.push('no-evidence')
  if (has(words.outcome)) stances.push('outcome')
  if (has(words.correction)) stances.push('correction')
  const accuses = has(words.accusation)
  if (accuses || has(words.wrongdoing)) stances.push('allegation')
  return {
    stances,
    accuses,
    claims: quoted.length > 0 || has(words.claim),
    pointsBack: (flat && line.split(' ').length <= BARE_DENIAL_WORDS) || words.pointsBack.test(line),
    replaced: stances.includes('correction') ? replacedWords(line, words.insteadOf, language) : [],
  }
}

/** A longer sentence around "Faux" says itself to what it responds. */
const BARE_DENIAL_WORDS = 14

/** Words looked at behind "et non". */
const REPLACED_WORDS = 3

function replacedWords(line: string, insteadOf: RegExp, language: Language): readonly string[] {
  const match = insteadOf.exec(line)
  if (match === null) return []
  return line
    .slice(match.index + match[0].length)
    .split(' ')
    .slice(0, REPLACED_WORDS)
    .filter((word) => word !== '' && !language.stopWords.has(word))
}
