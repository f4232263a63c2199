// "où" asks for a place, however it is typed; "ou" joins, and "le jour où" tells of a day.

import { oneOf } from '../word-list.ts'

interface Asked {
  /** Folded. */
  readonly form: string
  readonly quoted: boolean
}

/** What "où" may stand behind without asking. */
const TIMES = new Set(
  'jour moment heure annee mois semaine date epoque periode cas point mesure fois soir'.split(' '),
)

const SUBJECTS = new Set(['il', 'elle', 'ils', 'elles', 'on', 'ca'])

/** Verbs that are not told without a place: "mis", "garde", "dormi". */
const PUTTING = new RegExp(
  `^${oneOf(`
    (?:mis|rang|stock|gard|planqu|cach|emmen|envoy|transfer|log|heberg|trouv|retrouv|hospitalis|install)(?:e?e?s?|ent)
    (?:arret|interpell|incarcer|emprisonn|enferm|enterr|inhum|soign|oper)ee?s? detenue?s?
    me(?:ts?|ttent) envoient dor(?:t|ment|mi|mait) habit(?:e|ent|ait|aient) vi(?:t|vent|vait) crech(?:e|ent|ait)
    (?:boss|travaill)(?:e|ent|ait|aient)
  `)}$`,
)
const ARTICLES = new Set('le la les l son sa ses leur leurs ce cette ces'.split(' '))

/** Places of "où" among the words where it asks; `text`: as typed, for its accents. */
export function asksWhere(text: string, words: readonly Asked[]): readonly number[] {
  const accented = /(?<!\p{L})où(?!\p{L})/iu.test(text)
  return words.flatMap(({ form, quoted }, at) => {
    if (form !== 'ou' || quoted || TIMES.has(words[at - 1]?.form ?? '')) return []
    // "Où en est l'enquête" asks how far it has come.
    if (words[at + 1]?.form === 'en' && /^(?:est|sont|etait|etaient)$/.test(words[at + 2]?.form ?? ''))
      return []
    return accented || isAsking(words, at) ? [at] : []
  })
}

/** Not between two words that it could join. */
function isAsking(words: readonly Asked[], at: number): boolean {
  const next = words[at + 1]?.form ?? ''
  // "d'ou": nothing stands so behind "de" that it could join.
  if (words[at - 1]?.form === 'de' && at < words.length - 1) return true
  // "En 2018 ou en 2019".
  if (
    /^\d/.test(words[at - 1]?.form ?? '') &&
    words.slice(at + 1, at + 3).some(({ form }) => /^\d/.test(form))
  )
    return false
  if (/^(?:une?|pas|non|bien)$/.test(next)) return false
  // "elle habite ou marchandeau": nobody lives or does something else.
  if (at === 2 && SUBJECTS.has(words[0]?.form ?? '') && PUTTING.test(words[1]?.form ?? '')) return true
  // One word behind it: "fermé ou ouvert".
  if (at === words.length - 2) return false
  // "il est où, le siège", "c'est où", "c t ou" typed for "c'était où".
  if (/^(?:est|sont|etait|etaient|t)$/.test(words[at - 1]?.form ?? '')) return true
  // "ils ont mis ou les plantes": such a verb tells where, and what it was done to follows.
  if (PUTTING.test(words[at - 1]?.form ?? '') && ARTICLES.has(next)) return true
  // "il bossait ou, le ministre".
  if (at === 2 && SUBJECTS.has(words[0]?.form ?? '')) return true
  return at === 0 || at >= words.length - 3 || /^(?:est|sont|a|se)$/.test(next)
}
