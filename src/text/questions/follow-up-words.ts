// What a language supplies to understand a message that leans on the question before it: "et Vasseur ?", "why?".
// Building the whole question is answering/conversation/conversation.ts's.

/** Folded words with one space between them; elisions undone: "d'autre" is "de autre". */
import { linesOfTable } from '../word-list.ts'

export type Phrase = string

export interface FollowUpWords {
  /** Before what takes the place of something in the question before: "et", "what about". */
  readonly connectors: readonly Phrase[]
  /** A message that is one of these asks the same again, otherwise -> as it is written. */
  readonly questions: ReadonlyMap<Phrase, string>
  /** Question words that another may simply replace at the beginning: "quand", "pourquoi". */
  readonly adverbs: readonly Phrase[]
  /** Between a question and what else is asked: "…, et pourquoi". */
  readonly join: string
  /** "qui d'autre" -> the beginnings of questions that it replaces, and how it is written. */
  readonly others: ReadonlyMap<Phrase, { readonly heads: readonly Phrase[]; readonly written: string }>
  /** Somebody who was spoken of: "lui". */
  readonly pronouns: ReadonlySet<string>
  /** Somebody who acts, in a whole question: "il". */
  readonly subjects: ReadonlySet<string>
  /** "his" */
  readonly possessives: ReadonlySet<string>
  /** What a name ends with in place of one of them: "'s". */
  readonly ownersEnding: string
  /** Words that are no preposition as they are typed, in lower case, though they are one folded: "a". */
  readonly unlikePrepositions: ReadonlySet<string>
  /** Over a name: a word before it loses its vowel: "d'Aubrac". null: none does. */
  readonly elidedBefore: RegExp | null
  /** A preposition and an article that are written as one word: "du" of "de" and "le". */
  readonly fused: readonly Fused[]
  readonly the: TheWords
  /** The question what somebody is accused of. */
  readonly accusedOf: (name: string) => string
  /** What stands ahead of a subject behind its verb: "dit-", "a-t-", and in haste "a t "; null: none stands there. */
  readonly inverted: RegExp | null
  /** Nobody acts: "il faut", "y a-t-il". Over a message's folded words, a space around each. */
  readonly impersonal: RegExp
  /** Each group says much the same; one of them takes another's place. */
  readonly prepositions: readonly (readonly Phrase[])[]
  /** "de", "of": within a complement rather than at its beginning. */
  readonly ofWords: ReadonlySet<string>
  /** "la", "the". */
  readonly determiners: ReadonlySet<string>
  /** Words with which a question begins that asks who did something, so that "il" is whoever the answer named. */
  readonly whoWords: ReadonlySet<string>
  /** Words that ask for a thing, and so make a whole question: "quoi". */
  readonly thingWords: ReadonlySet<string>
  /** What takes up something as a whole that was just said: "ça". */
  readonly demonstratives: ReadonlySet<string>
  /** Whole messages that ask for further excerpts: "plus", "la suite". */
  readonly further: ReadonlySet<Phrase>
  /** Whole messages that ask whether it is so: "c'est vrai", "des preuves". */
  readonly doubting: ReadonlySet<Phrase>
  /** Words around any of these that say nothing: "stp". */
  readonly fillers: ReadonlySet<string>
  /** What leads to whom or what in a sentence, and to "qui" or "whom" where that is asked: "à", "with". */
  readonly relations: Readonly<Record<Relation, readonly Phrase[]>>
}

/** "the": by gender and number, and before a vowel; "of" leads to whose it is. */
export interface TheWords {
  readonly m: string
  readonly f: string
  readonly plural: string
  readonly elided: string
  readonly of: string
}

export interface Fused {
  readonly written: string
  readonly preposition: string
  readonly article: string
}

export type Relation = 'to' | 'with' | 'against' | 'by' | 'about' | 'for' | 'source'

/** From lines "pourquoi pk: pourquoi"; phrases apart by commas. */
export function phraseTable(lines: string): ReadonlyMap<Phrase, string> {
  return new Map(
    linesOfTable(lines).flatMap(([phrases, written]) =>
      phraseList(phrases).map((phrase) => [phrase, written] as const),
    ),
  )
}

export function phraseList(list: string): readonly Phrase[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
}
