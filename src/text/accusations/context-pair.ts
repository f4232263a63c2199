// A sentence that must not stand alone, and what must be read beside it: what pairing.ts and corrections.ts find.

import type { ResponseRole } from './claims-and-responses.ts'
import type { PassageStretch } from './read-sentence.ts'

export interface ContextPair {
  /** The sentence that must not stand alone. */
  readonly sentence: PassageStretch
  readonly role: ResponseRole
  readonly response: PassageStretch
}
