// Everyday words and phrasal verbs that the topics lack, from lists of fields: animals, farms, trades, offices, houses,
// tools, health, justice. For questions in English only.

import { EVERYDAY_ABR_CAT } from './abr-cat.ts'
import { EVERYDAY_CAT_DRU } from './cat-dru.ts'
import { EVERYDAY_DRU_GOB } from './dru-gob.ts'
import { EVERYDAY_GOB_LEV } from './gob-lev.ts'
import { EVERYDAY_IN_PRINT } from './in-print.ts'
import { EVERYDAY_LIA_PIL } from './lia-pil.ts'
import { EVERYDAY_PIN_SCR } from './pin-scr.ts'
import { EVERYDAY_SCU_TAX } from './scu-tax.ts'
import { EVERYDAY_TEA_ZOO } from './tea-zoo.ts'

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
].join('')
