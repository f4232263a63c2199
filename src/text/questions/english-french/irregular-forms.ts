// English words whose lemma no stemmer finds, such as "thought". A form may belong to several lemmas, and may be
// a word of its own ("left"). One lemma a line, its forms behind it.

import { FORMS_A_J } from './irregular-forms-a-j.ts'
import { FORMS_K_Z } from './irregular-forms-k-z.ts'

export const IRREGULAR_FORMS = FORMS_A_J + FORMS_K_Z.slice(1)
