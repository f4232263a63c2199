// French words with the narrower ones that may answer for them. One list a line, "general: particular, particular"; anyone
// can add lines.

import { ASKED_AND_PRINTED_4 } from './asked-and-printed-4.ts'
import { NARROWER_WORDS_1 } from './narrower-words-1.ts'
import { NARROWER_WORDS_2 } from './narrower-words-2.ts'
import { NARROWER_WORDS_3 } from './narrower-words-3.ts'

export const NARROWER_WORDS =
  NARROWER_WORDS_1 + NARROWER_WORDS_2.slice(1) + NARROWER_WORDS_3.slice(1) + ASKED_AND_PRINTED_4.slice(1)
