// Stems of folded English words: the Snowball stemmer.

import { stemmer } from '@orama/stemmers/english'

import { remembered } from '../stem-memory.ts'

export const stem: (folded: string) => string = remembered(stemmer)
