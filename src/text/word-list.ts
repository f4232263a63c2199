// Word lists as parts of patterns, so that a list can be read, and a change of it seen.

/**
 * A pattern for any of the words, which white space stands between. A star stands for any ending, an underscore for a
 * space; else each is a pattern of its own: `oneOf('vols? detourn* pots?_de_vin')`.
 */
export function oneOf(list: string): string {
  const words = list.trim().split(/\s+/)
  return `(?:${words.map((word) => word.replaceAll('*', '\\S*').replaceAll('_', ' ')).join('|')})`
}

/** The same list as a part of a word of such a list, whose underscores and stars are read with it. */
export function nested(list: string): string {
  return `(?:${list.trim().split(/\s+/).join('|')})`
}

/** What stands on either side of the colon of each line, without outer white space: "pk pq: pourquoi". */
export function linesOfTable(lines: string): readonly (readonly [left: string, right: string])[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [left = '', right = ''] = line.split(':')
      return [left.trim(), right.trim()] as const
    })
}
