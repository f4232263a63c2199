// The one place that knows which languages the interface speaks.

import type { LanguageCode } from '../text/article.ts'
import type { Wording } from './wording.ts'
import { ENGLISH } from './wording-en.ts'
import { FRENCH } from './wording-fr.ts'

export function wordingFor(language: LanguageCode): Wording {
  return language === 'fr' ? FRENCH : ENGLISH
}
