// Which language a text is in: French or English. Short messages are told by their small words, which n-grams
// misread ("c ki ki"); the rest by eld. Undecided is French: the stories are.

import { eld } from 'eld/extrasmall'

import type { Language, LanguageCode } from './language.ts'
import { languageOf } from './languages.ts'
import { pairQuotationMarks } from './quotation-marks.ts'
import { remembered } from './remembered.ts'
import type { Word } from './words.ts'
import { splitWords } from './words.ts'

export interface DetectedLanguage {
  readonly language: LanguageCode
  /** False when this is a guess (a name, a keyword or two, emoji, nothing): the caller may know better. */
  readonly certain: boolean
}

/** UTF-16 code units that are read: enough to tell an article's language. */
const SAMPLE = 4000
/** How many times as many marks one language needs to be told by them alone. */
const CLEAR_RATIO = 1.5
/** With less, eld has recognised next to nothing, or guesses: names score high in English. */
const SCORE_FLOOR = 0.7
const SCORE_GAP = 0.1
/** eld is no judge of fewer words than this. */
const WORDS_FOR_CERTAINTY = 4

const DETECTOR = eld.newInstance()
DETECTOR.setLanguageSubset(['fr', 'en'])

/** The language of an article, or of any text that has to have one. */
export function detectLanguage(text: string): LanguageCode {
  return judge(text).language
}

/** Texts of which it is kept: one message is judged before it is answered as small talk, and again as a question. */
const TEXTS_KEPT = 8

/** The same, with whether the text itself decides it. */
export const judgeLanguage: (text: string) => DetectedLanguage = remembered(judge, TEXTS_KEPT)

function judge(text: string): DetectedLanguage {
  const sample = withoutQuotations(text.slice(0, SAMPLE).normalize('NFC'))
  const words = splitWords(sample, languageOf('fr'))
  const french = markers(words, sample, languageOf('fr'))
  const english = markers(words, sample, languageOf('en'))
  if (french !== english && Math.max(french, english) >= CLEAR_RATIO * Math.min(french, english)) {
    return { language: french > english ? 'fr' : 'en', certain: true }
  }
  const { fr = 0, en = 0 } = DETECTOR.detect(sample).getScores()
  const told = Math.max(fr, en) >= SCORE_FLOOR && Math.abs(fr - en) >= SCORE_GAP
  return { language: told && en > fr ? 'en' : 'fr', certain: told && words.length >= WORDS_FOR_CERTAINTY }
}

/** Who asks in English quotes a French article in French: what is quoted does not count, unless all is. */
function withoutQuotations(text: string): string {
  let rest = text
  for (const { start, end } of pairQuotationMarks(text)) {
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  }
  return /\p{L}/u.test(rest) ? rest : text
}

/** How much only this language has. The first word counts twice: it sets the sentence's frame. */
function markers(words: readonly Word[], sample: string, { markerWords, markerSigns }: Language): number {
  const found = words.filter(({ form }) => markerWords.has(form)).length
  const first = markerWords.has(words[0]?.form ?? '') ? 1 : 0
  const signs = markerSigns.map(({ pattern, count }) => count * (sample.match(pattern)?.length ?? 0))
  return signs.reduce((sum, sign) => sum + sign, found + first)
}
