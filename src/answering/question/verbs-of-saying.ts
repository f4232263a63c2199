// The verbs by which words are given to somebody, as questions and sentences have them.

import { foldWord } from '../../text/folding.ts'
import type { Language } from '../../text/language.ts'

/** Folded forms -> folded words of which one must follow: "savoir" after "fait"; none: it needs none. */
export type SayingForms = ReadonlyMap<string, readonly string[]>

const SAID = new Map<Language['code'], SayingForms>()

/** The verbs that introduce words with no pronoun before them. */
export function saidWith({ code, cues }: Language): SayingForms {
  const known = SAID.get(code)
  if (known !== undefined) return known
  const forms = new Map<string, readonly string[]>()
  for (const [form, verbs] of cues.verbs) {
    const saying = verbs.filter(
      (verb) => (verb.class === 'say' || verb.class === 'manner') && verb.clitic === null,
    )
    if (saying.length === 0) continue
    const alone = saying.some(({ complements }) => complements.length === 0)
    forms.set(foldWord(form), alone ? [] : saying.flatMap(({ complements }) => complements))
  }
  SAID.set(code, forms)
  return forms
}
