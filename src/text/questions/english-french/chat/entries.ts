// How people put things in a chat, beside the words of newspapers: phrasal verbs, slang, headline words. For questions
// in English only: back from the French they would say too much.

import { CHAT__BRI } from './-bri.ts'
import { CHAT_ASKED_1 } from './asked-1.ts'
import { CHAT_ASKED_2 } from './asked-2.ts'
import { CHAT_ASKED_3 } from './asked-3.ts'
import { CHAT_ASKED_4 } from './asked-4.ts'
import { CHAT_ASKED_5 } from './asked-5.ts'
import { CHAT_ASKED_6 } from './asked-6.ts'
import { CHAT_BLAME_AND_QUARRELS } from './blame-and-quarrels.ts'
import { CHAT_BRI_CRA } from './bri-cra.ts'
import { CHAT_CRA_FIL } from './cra-fil.ts'
import { CHAT_DAMAGE_AND_DELAY } from './damage-and-delay.ts'
import { CHAT_FIL_GRA } from './fil-gra.ts'
import { CHAT_GRA_K } from './gra-k.ts'
import { CHAT_KEE_MAK } from './kee-mak.ts'
import { CHAT_MAK_PAY } from './mak-pay.ts'
import { CHAT_PAY_ROO } from './pay-roo.ts'
import { CHAT_ROO_SPE } from './roo-spe.ts'
import { CHAT_SPE_TEX } from './spe-tex.ts'
import { CHAT_THE_ZOO } from './the-zoo.ts'
import { CHAT_VOTES_AND_FAMILIES } from './votes-and-families.ts'
import { CHAT_WORK_AND_OUTINGS } from './work-and-outings.ts'

/** Lines "english: french | french"; what they say is added to what entries.ts says of the same word. */
export const CHAT_ENTRIES = [
  CHAT__BRI,
  CHAT_BRI_CRA,
  CHAT_CRA_FIL,
  CHAT_FIL_GRA,
  CHAT_GRA_K,
  CHAT_KEE_MAK,
  CHAT_MAK_PAY,
  CHAT_PAY_ROO,
  CHAT_ROO_SPE,
  CHAT_SPE_TEX,
  CHAT_THE_ZOO,
  CHAT_ASKED_1,
  CHAT_ASKED_2,
  CHAT_ASKED_3,
  CHAT_ASKED_4,
  CHAT_ASKED_5,
  CHAT_ASKED_6,
  CHAT_WORK_AND_OUTINGS,
  CHAT_BLAME_AND_QUARRELS,
  CHAT_DAMAGE_AND_DELAY,
  CHAT_VOTES_AND_FAMILIES,
].join('')
