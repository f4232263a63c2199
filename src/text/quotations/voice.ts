// Whose words a quotation holds, and how surely. How that is found is voices.ts.

import type { Certainty, Descriptor } from '../people/references.ts'

export interface Voice {
  /** Index into the article's entities. */
  readonly entity: number | null
  /** null where there is no entity. */
  readonly certainty: Certainty | null
  /** The text's words for somebody whom it does not name: "un proche du dossier". */
  readonly description: string | null
  /** What other articles may know them by. */
  readonly descriptor: Descriptor | null
}

export const NO_VOICE: Voice = { entity: null, certainty: null, description: null, descriptor: null }

/** No surer than `certainty`. */
export function weakened(voice: Voice, certainty: Certainty): Voice {
  if (voice.certainty === null || voice.certainty === 'likely') return voice
  return { ...voice, certainty }
}
