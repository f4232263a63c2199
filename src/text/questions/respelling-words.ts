// How a language's words are typed in haste, or run together, and what is meant: types of what its folder supplies.

import { linesOfTable } from '../word-list.ts'

export interface RespellingWords {
  /** Folded words as they are typed in haste -> the folded words they stand for: "pk" -> "pourquoi". */
  readonly respellings: ReadonlyMap<string, string>
  /** The same, of words that mean something else where the articles have them: "yr" -> "year". */
  readonly hasty: ReadonlyMap<string, string>
  /**
   * Digits typed for a word that sounds like them: `words`, "2" -> "to"; `before` and `behind`, folded words next to
   * which they stand for it: "supposed", "the"; `counted`, folded words ahead of which they are numbers all the same:
   * "days".
   */
  readonly soundedDigits: {
    readonly words: ReadonlyMap<string, string>
    readonly before: ReadonlySet<string>
    readonly behind: ReadonlySet<string>
    readonly counted: ReadonlySet<string>
  } | null
  /** Words as they are typed, in lower case, whose accent tells them from others -> the folded words they stand for. */
  readonly accented: ReadonlyMap<string, string>
  /**
   * Over folded words with one space between them and around them, as they are meant: each match is a word that stands
   * for others beside those around it: "sa" for "ça" ahead of "parle".
   */
  readonly respelledBeside: readonly (readonly [RegExp, string])[]
  /** Letters typed for others that sound like them: "k" for "qu". */
  readonly soundsLike: readonly (readonly [RegExp, string])[]
  /** Small numbers in digits -> the folded words for them. */
  readonly smallNumbers: ReadonlyMap<string, string>
  /** Over a question as it is typed: each blank that stands where an apostrophe was left out, "qu a dit". */
  readonly apostropheLeftOut: RegExp
  /**
   * Verbs written as endings of the word before them, "what's": `words`, folded, that one may follow; `ending`, over
   * what stands behind such a word; `verb`, folded.
   */
  readonly contractions: readonly {
    readonly words: ReadonlySet<string>
    readonly ending: RegExp
    readonly verb: string
  }[]
}

/** From lines "pk pq: pourquoi". */
export function respellings(lines: string): ReadonlyMap<string, string> {
  return new Map(
    linesOfTable(lines).flatMap(([typed, meant]) => typed.split(/\s+/).map((word) => [word, meant] as const)),
  )
}
