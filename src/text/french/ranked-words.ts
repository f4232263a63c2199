// French words from the most common one on, as an encyclopedia and as spoken dialogue have them.

import { dictionary } from '@zxcvbn-ts/language-fr'

export function rankedWords(): readonly (readonly string[])[] {
  return [dictionary['wikipedia-fr'], dictionary['commonWords-fr']]
}
