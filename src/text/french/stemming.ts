// Stems of folded French words: the Snowball stemmer, after the endings that it knows only with their accents
// or takes for part of a short word.

import { stemmer } from '@orama/stemmers/french'

import { remembered } from '../stem-memory.ts'

/** "evacuees" and "evacuee", once "évacuées" and "évacuée": Snowball expects the accent to take both off. */
const PARTICIPLE = /(?<=[a-z]{2})ees?$/
/** "amis", "elus": Snowball leaves an s after i and u alone, and "ami" would not find "amis". */
const PLURAL = /(?<=[a-z]{2}[iu])s$/

export const stem: (folded: string) => string = remembered((folded) =>
  stemmer(folded.replace(PARTICIPLE, 'e').replace(PLURAL, '')),
)
