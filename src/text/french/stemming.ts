// Stems of folded French words: the Snowball stemmer, after the endings that it knows only with their accents.

import { stemmer } from '@orama/stemmers/french'

import { remembered } from '../stem-memory.ts'

/** "evacuees" and "evacuee", once "évacuées" and "évacuée": Snowball expects the accent to take both off. */
const PARTICIPLE = /(?<=[a-z]{2})ees?$/

export const stem: (folded: string) => string = remembered((folded) =>
  stemmer(folded.replace(PARTICIPLE, 'e')),
)
