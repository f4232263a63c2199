// Everyday words and phrasal verbs that the topics lack, from lists of fields: animals, farms, trades, offices, houses,
// tools, health, justice; phrases with a verb, slang, people and trades. For questions in English only.

import { EVERYDAY_ABR_CAT } from './abr-cat.ts'
import { EVERYDAY_CAT_DRU } from './cat-dru.ts'
import { EVERYDAY_DRU_GOB } from './dru-gob.ts'
import { EVERYDAY_GOB_LEV } from './gob-lev.ts'
import { EVERYDAY_IN_PRINT } from './in-print.ts'
import { EVERYDAY_IN_PRINT_FURTHER } from './in-print-further.ts'
import { EVERYDAY_LIA_PIL } from './lia-pil.ts'
import { EVERYDAY_PEOPLE_AND_TRADES_1 } from './people-and-trades-1.ts'
import { EVERYDAY_PEOPLE_AND_TRADES_2 } from './people-and-trades-2.ts'
import { EVERYDAY_PEOPLE_AND_TRADES_3 } from './people-and-trades-3.ts'
import { EVERYDAY_PHRASES_A_C } from './phrases-a-c.ts'
import { EVERYDAY_PHRASES_D_G_1 } from './phrases-d-g-1.ts'
import { EVERYDAY_PHRASES_D_G_2 } from './phrases-d-g-2.ts'
import { EVERYDAY_PHRASES_G_O_1 } from './phrases-g-o-1.ts'
import { EVERYDAY_PHRASES_G_O_2 } from './phrases-g-o-2.ts'
import { EVERYDAY_PHRASES_G_O_3 } from './phrases-g-o-3.ts'
import { EVERYDAY_PHRASES_P_Z_1 } from './phrases-p-z-1.ts'
import { EVERYDAY_PHRASES_P_Z_2 } from './phrases-p-z-2.ts'
import { EVERYDAY_PHRASES_P_Z_3 } from './phrases-p-z-3.ts'
import { EVERYDAY_PIN_SCR } from './pin-scr.ts'
import { EVERYDAY_SCU_TAX } from './scu-tax.ts'
import { EVERYDAY_SLANG_AND_ABBREVIATIONS_1 } from './slang-and-abbreviations-1.ts'
import { EVERYDAY_SLANG_AND_ABBREVIATIONS_2 } from './slang-and-abbreviations-2.ts'
import { EVERYDAY_TEA_ZOO } from './tea-zoo.ts'
import { EVERYDAY_THINGS_AND_QUALITIES_1 } from './things-and-qualities-1.ts'
import { EVERYDAY_THINGS_AND_QUALITIES_2 } from './things-and-qualities-2.ts'
import { EVERYDAY_THINGS_H_Z } from './things-h-z.ts'

/** Lines "english: french | french"; what they say is added to what entries.ts says of the same word. */
export const EVERYDAY_ENTRIES = [
  EVERYDAY_ABR_CAT,
  EVERYDAY_CAT_DRU,
  EVERYDAY_DRU_GOB,
  EVERYDAY_GOB_LEV,
  EVERYDAY_LIA_PIL,
  EVERYDAY_PIN_SCR,
  EVERYDAY_SCU_TAX,
  EVERYDAY_TEA_ZOO,
  EVERYDAY_IN_PRINT,
  EVERYDAY_IN_PRINT_FURTHER,
  EVERYDAY_PEOPLE_AND_TRADES_1,
  EVERYDAY_PEOPLE_AND_TRADES_2,
  EVERYDAY_PEOPLE_AND_TRADES_3,
  EVERYDAY_PHRASES_A_C,
  EVERYDAY_PHRASES_D_G_1,
  EVERYDAY_PHRASES_D_G_2,
  EVERYDAY_PHRASES_G_O_1,
  EVERYDAY_PHRASES_G_O_2,
  EVERYDAY_PHRASES_G_O_3,
  EVERYDAY_PHRASES_P_Z_1,
  EVERYDAY_PHRASES_P_Z_2,
  EVERYDAY_PHRASES_P_Z_3,
  EVERYDAY_SLANG_AND_ABBREVIATIONS_1,
  EVERYDAY_SLANG_AND_ABBREVIATIONS_2,
  EVERYDAY_THINGS_AND_QUALITIES_1,
  EVERYDAY_THINGS_AND_QUALITIES_2,
  EVERYDAY_THINGS_H_Z,
].join('')
