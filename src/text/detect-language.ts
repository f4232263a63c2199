// Which language a text is in: French or English. Short messages are told by their small words, which n-grams
// misread ("c ki ki"); the rest by eld. Undecided is French: the stories are.

import { eld } from 'eld/extrasmall'

import type { Language, LanguageCode } from './language.ts'
import { languageOf } from './languages.ts'
import { splitWords } from './words.ts'

export interface DetectedLanguage {
  readonly language: LanguageCode
  /** False when the text does not tell (names only, emoji, nothing): the caller may know better. */
  readonly certain: boolean
}

/** UTF-16 code units that are read: enough to tell an article's language. */
const SAMPLE = 4000
/** eld's scores for the two languages lie closer than this when it guesses. */
const SCORE_GAP = 0.05
/** Below this eld has recognised next to nothing, a row of names for instance. */
const SCORE_FLOOR = 0.5

const DETECTOR = eld.newInstance()
DETECTOR.setLanguageSubset(['fr', 'en'])

const FRENCH_ELISION = /(?<!\p{L})(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’ʼ](?=[\p{L}"«“])/giu
const FRENCH_LETTER = /\p{L}*[éèêëàâùûîïôçœ]\p{L}*/giu
const ENGLISH_CONTRACTION = /(?<=\p{L})(?:n['’]t|['’](?:s|re|ve|ll))(?!\p{L})/giu

/** The language of an article, or of any text that has to have one. */
export function detectLanguage(text: string): LanguageCode {
  return judgeLanguage(text).language
}

/** The same, with whether the text itself decides it. */
export function judgeLanguage(text: string): DetectedLanguage {
  const sample = text.slice(0, SAMPLE)
  const french =
    markers(sample, languageOf('fr')) + count(sample, FRENCH_ELISION) + count(sample, FRENCH_LETTER) / 2
  const english = markers(sample, languageOf('en')) + count(sample, ENGLISH_CONTRACTION)
  if (french !== english && Math.max(french, english) >= 2 * Math.min(french, english)) {
    return { language: french > english ? 'fr' : 'en', certain: true }
  }
  const scores = DETECTOR.detect(sample).getScores()
  const frenchScore = scores.fr ?? 0
  const englishScore = scores.en ?? 0
  const certain =
    Math.max(frenchScore, englishScore) >= SCORE_FLOOR && Math.abs(frenchScore - englishScore) >= SCORE_GAP
  return { language: certain && englishScore > frenchScore ? 'en' : 'fr', certain }
}

function markers(text: string, language: Language): number {
  let found = 0
  for (const { form } of splitWords(text, language)) if (language.markerWords.has(form)) found += 1
  return found
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
