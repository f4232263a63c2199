// "où" asks for a place, however it is typed; "ou" joins, and "le jour où" tells of a day.

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

/** Places of "où" among the words where it asks; `text`: as typed, for its accents. */
export function asksWhere(text: string, words: readonly Asked[]): readonly number[] {
  const accented = /(?<!\p{L})où(?!\p{L})/iu.test(text)
  return words.flatMap(({ form, quoted }, at) => {
    if (form !== 'ou' || quoted || TIMES.has(words[at - 1]?.form ?? '')) return []
    return accented || isAsking(words, at) ? [at] : []
  })
}

/** Not between two words that it could join. */
function isAsking(words: readonly Asked[], at: number): boolean {
  const next = words[at + 1]?.form ?? ''
  // One word behind it: "fermé ou ouvert".
  if (at === words.length - 2 || /^(?:une?|pas|non|bien)$/.test(next)) return false
  // "il est où, le siège", "c'est où".
  if (/^(?:est|sont|etait|etaient)$/.test(words[at - 1]?.form ?? '')) return true
  // "il bossait ou, le ministre".
  if (at === 2 && SUBJECTS.has(words[0]?.form ?? '')) return true
  return at === 0 || at >= words.length - 3 || /^(?:est|sont|a|se)$/.test(next)
}
