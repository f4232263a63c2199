// Word lists as parts of patterns, so that a list can be read, and a change of it seen.

/**
 * A pattern for any of the words, which white space stands between. A star stands for any ending, an underscore for a
 * space; else each is a pattern of its own: `oneOf('vols? detourn* pots?_de_vin')`.
 */
export function oneOf(list: string): string {
  const words = list.trim().split(/\s+/)
  return `(?:${words.map((word) => word.replaceAll('*', '\\S*').replaceAll('_', ' ')).join('|')})`
}

/** The same as a part of such a list: its spaces are underscores still. */
export function nested(list: string): string {
  return oneOf(list).replaceAll(' ', '_')
}
