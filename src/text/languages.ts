// Which languages there are: the one place that imports their folders.

import { ENGLISH } from './english/english.ts'
import { FRENCH } from './french/french.ts'
import type { Language, LanguageCode } from './language.ts'

const LANGUAGES: Readonly<Record<LanguageCode, Language>> = { fr: FRENCH, en: ENGLISH }

export const LANGUAGE_CODES: readonly LanguageCode[] = ['fr', 'en']

export function languageOf(code: LanguageCode): Language {
  return LANGUAGES[code]
}
