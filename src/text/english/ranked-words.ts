// English words from the most common one on, as an encyclopedia and as spoken dialogue have them.

import { dictionary } from '@zxcvbn-ts/language-en'

export function rankedWords(): readonly (readonly string[])[] {
  return [dictionary['wikipedia-en'], dictionary['commonWords-en']]
}
