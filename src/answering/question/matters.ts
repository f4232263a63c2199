// Which of the matters that a language lists a question asks for: a length or a colour among its qualities, whether
// something is still so among its turning points.

import { keptWith } from '../../text/remembered.ts'

interface Matter {
  /** Over folded words with one space between them and around them. */
  readonly asked: RegExp
}

/** Whatever any of them is asked with: most questions ask for none, and are looked through once. */
const askedWithAny = keptWith(
  (matters: readonly Matter[]) =>
    new RegExp(matters.map(({ asked }) => `(?:${asked.source})`).join('|'), matters[0]?.asked.flags),
)

/** Their places in the list. */
export function mattersAsked(matters: readonly Matter[], line: string): readonly number[] {
  if (!askedWithAny(matters).test(line)) return []
  return matters.flatMap(({ asked }, at) => (asked.test(line) ? [at] : []))
}
