// Words that the topics lack, from a list of the usual words of English. For questions in English only.

import { RARER_A_CA } from './a-ca.ts'
import { RARER_CA_DE } from './ca-de.ts'
import { RARER_DE_GI } from './de-gi.ts'
import { RARER_GI_KN } from './gi-kn.ts'
import { RARER_KN_OV } from './kn-ov.ts'
import { RARER_OV_RO } from './ov-ro.ts'
import { RARER_RO_SW } from './ro-sw.ts'
import { RARER_SW_Z } from './sw-z.ts'

export const RARER_ENTRIES = [
  RARER_A_CA,
  RARER_CA_DE,
  RARER_DE_GI,
  RARER_GI_KN,
  RARER_KN_OV,
  RARER_OV_RO,
  RARER_RO_SW,
  RARER_SW_Z,
].join('')
