// French words with the narrower ones that may answer for them, and what is asked with what is printed: "chevreuil" may
// answer for "animal" and "contusions" for "amoché", not the other way round. One list a line, "general: particular,
// particular"; anyone can add lines.

import { ASKED_AND_PRINTED_4 } from './asked-and-printed-4.ts'
import { ASKED_AND_PRINTED_5 } from './asked-and-printed-5.ts'
import { ASKED_AND_PRINTED_6 } from './asked-and-printed-6.ts'
import { NARROWER_WORDS_1 } from './narrower-words-1.ts'
import { NARROWER_WORDS_2 } from './narrower-words-2.ts'
import { NARROWER_WORDS_3 } from './narrower-words-3.ts'

export const NARROWER_WORDS = [
  NARROWER_WORDS_1,
  NARROWER_WORDS_2,
  NARROWER_WORDS_3,
  ASKED_AND_PRINTED_4,
  ASKED_AND_PRINTED_5,
  ASKED_AND_PRINTED_6,
].join('')
