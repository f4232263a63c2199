// Folded words that tell English from French, short messages and their spelling included. Words that both
// languages write alike decide nothing and are left out.

import type { Language } from '../language.ts'

export const MARKER_WORDS: ReadonlySet<string> = new Set(
  `about after against all an and any are at be because been before by can could did does for from give had has have he her him
  his how i if in into is it its just like many more much my never no not of our out over said say says she should since so some
  tell than that the their them then there these they this those to was we were what whats when where which while who whom whos
  whose why will with without would you your
  did does do is wen wich wat wats hw hows wheres whens yr yrs mths tho any1 w
  u ur pls plz thx wanna gonna dont doesnt didnt isnt wasnt im ive wtf omg idk`.split(/\s+/),
)

/** Contractions. */
export const MARKER_SIGNS: Language['markerSigns'] = [
  { pattern: /(?<=\p{L})(?:n['’]t|['’](?:s|re|ve|ll|d))(?!\p{L})/giu, count: 1 },
  // "Y did he leave", "y tho", "y/n": a French word as well.
  {
    pattern:
      /(?<!\p{L})y(?=\s(?:did|do|does|is|are|r|was|were|has|have|had|would|will|no|not|the|tho)(?!\p{L}))/giu,
    count: 3,
  },
  { pattern: /(?<!\p{L})y\/n(?!\p{L})|\sy\s*\??$/giu, count: 3 },
]
