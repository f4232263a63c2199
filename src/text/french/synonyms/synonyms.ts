// French words that say nearly the same, by subject. One list a line; anyone can add lines. Endings need no line of their
// own, irregular forms do.

import { ASKED_AND_PRINTED_1 } from './asked-and-printed-1.ts'
import { ASKED_AND_PRINTED_2 } from './asked-and-printed-2.ts'
import { ASKED_AND_PRINTED_3 } from './asked-and-printed-3.ts'
import { CHAT_WORDS } from './chat-words.ts'
import { COUNTRIES } from './countries.ts'
import { DISASTERS_AND_HEALTH } from './disasters-and-health.ts'
import { EVERYDAY_VERBS_1 } from './everyday-verbs-1.ts'
import { EVERYDAY_VERBS_2 } from './everyday-verbs-2.ts'
import { GENERAL_WORDS_A1 } from './general-words-a1.ts'
import { GENERAL_WORDS_A2 } from './general-words-a2.ts'
import { GENERAL_WORDS_A3 } from './general-words-a3.ts'
import { GENERAL_WORDS_B1 } from './general-words-b1.ts'
import { GENERAL_WORDS_B2 } from './general-words-b2.ts'
import { GENERAL_WORDS_B3 } from './general-words-b3.ts'
import { GENERAL_WORDS_C1 } from './general-words-c1.ts'
import { GENERAL_WORDS_C2 } from './general-words-c2.ts'
import { JUSTICE } from './justice.ts'
import { LIVES_AND_PLACES } from './lives-and-places.ts'
import { MEASURES_AND_CHANGES } from './measures-and-changes.ts'
import { MEDIA_AND_QUARRELS } from './media-and-quarrels.ts'
import { MONEY_AND_WORK } from './money-and-work.ts'
import { NUMBERS } from './numbers.ts'
import { PARAPHRASES_1 } from './paraphrases-1.ts'
import { PARAPHRASES_2 } from './paraphrases-2.ts'
import { PARAPHRASES_3 } from './paraphrases-3.ts'
import { PARAPHRASES_4 } from './paraphrases-4.ts'
import { PARAPHRASES_5 } from './paraphrases-5.ts'
import { POLITICS } from './politics.ts'
import { QUALITIES } from './qualities.ts'
import { SHORT_WORDS_1 } from './short-words-1.ts'
import { SHORT_WORDS_2 } from './short-words-2.ts'
import { SPORT_AND_CULTURE } from './sport-and-culture.ts'
import { VERBS_AND_AGENTS } from './verbs-and-agents.ts'

export const SYNONYMS = [
  CHAT_WORDS,
  SHORT_WORDS_1,
  SHORT_WORDS_2,
  POLITICS,
  JUSTICE,
  MEDIA_AND_QUARRELS,
  MONEY_AND_WORK,
  DISASTERS_AND_HEALTH,
  SPORT_AND_CULTURE,
  LIVES_AND_PLACES,
  MEASURES_AND_CHANGES,
  COUNTRIES,
  EVERYDAY_VERBS_1,
  EVERYDAY_VERBS_2,
  VERBS_AND_AGENTS,
  QUALITIES,
  GENERAL_WORDS_C2,
  GENERAL_WORDS_C1,
  GENERAL_WORDS_B3,
  GENERAL_WORDS_B2,
  GENERAL_WORDS_B1,
  GENERAL_WORDS_A3,
  GENERAL_WORDS_A2,
  GENERAL_WORDS_A1,
  PARAPHRASES_1,
  PARAPHRASES_2,
  PARAPHRASES_3,
  PARAPHRASES_4,
  PARAPHRASES_5,
  ASKED_AND_PRINTED_1,
  ASKED_AND_PRINTED_2,
  ASKED_AND_PRINTED_3,
  NUMBERS,
].join('')
