// The verbs by which words are given to somebody, as questions and sentences have them.

import { foldWord } from '../text/folding.ts'
import type { Language } from '../text/language.ts'

const SAID = new Map<Language['code'], ReadonlySet<string>>()

/** Folded forms of the verbs that introduce words by themselves. */
export function saidWith({ code, cues }: Language): ReadonlySet<string> {
  const known = SAID.get(code)
  if (known !== undefined) return known
  const forms = new Set<string>()
  for (const [form, verbs] of cues.verbs) {
    if (verbs.some((verb) => (verb.class === 'say' || verb.class === 'manner') && verb.clitic === null))
      forms.add(foldWord(form))
  }
  SAID.set(code, forms)
  return forms
}
