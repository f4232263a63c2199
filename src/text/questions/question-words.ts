// How a language asks, and what its answers look like: types of what its folder supplies. Reading a question with
// it is answering's.

export type AnswerKind =
  | 'person'
  | 'date'
  | 'hour'
  | 'place'
  | 'reason'
  | 'number'
  | 'money'
  | 'age'
  | 'name'
  | 'yes-no'
  /** The words of somebody who is named. */
  | 'words'
  /** Who said some words. */
  | 'speaker'
  | 'definition'
  | 'summary'
  | 'other'

export interface QuestionWords {
  /** Folded words as they are typed in haste -> the folded words they stand for: "pk" -> "pourquoi". */
  readonly respellings: ReadonlyMap<string, string>
  /**
   * Over folded words with one space between them and around them; the first pattern that matches decides. What it
   * matches asks, and is not looked for in the articles.
   */
  readonly kinds: readonly (readonly [AnswerKind, RegExp])[]
  /** Folded words that belong to asking wherever they stand, or say next to nothing. */
  readonly asking: ReadonlySet<string>
  /** Folded verbs of saying, which name the speaker rather than the subject: "dit", "déclaré". */
  readonly saying: ReadonlySet<string>
  /** What stands in a sentence that answers, over its own characters. */
  readonly signs: Readonly<Partial<Record<AnswerKind, RegExp>>>
  /** Lists of folded words and phrases that may stand for one another, the everyday ones among them. */
  readonly synonyms: readonly (readonly string[])[]
}

/** From lines "viré, licencié, renvoyé": as they are written, since folding is words.ts's. */
export function synonymLists(lines: string): readonly (readonly string[])[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.split(',').map((word) => word.trim()))
}

/** From lines "pk pq: pourquoi". */
export function respellings(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [typed = '', meant = ''] = line.split(':')
        return typed
          .trim()
          .split(/\s+/)
          .map((word) => [word, meant.trim()] as const)
      }),
  )
}
