// What a language supplies to the passes of text/: plain data and one function. The passes are handed a
// Language and never import one; languages.ts is the only place that knows which exist.

import type { StanceWords } from './accusations/stance-words.ts'
import type { WrongWords } from './accusations/wrong-words.ts'
import type { CalendarWords } from './dates/calendar-words.ts'
import type { TenseWords } from './dates/tense.ts'
import type { Lexicon } from './people/lexicon.ts'
import type { FollowUpWords } from './questions/follow-up-words.ts'
import type { QuestionWords } from './questions/question-words.ts'
import type { SmallTalkWords } from './questions/small-talk-words.ts'
import type { CueLexicon } from './quotations/cue-lexicon.ts'

export type LanguageCode = 'fr' | 'en'

export interface Language {
  readonly code: LanguageCode
  /** Abbreviations whose full stop does not end a sentence. */
  readonly abbreviations: Abbreviations
  /** Folded words that carry no meaning of their own in a search. */
  readonly stopWords: ReadonlySet<string>
  /** Folded words that hardly occur in the other languages: what tells this one from them. */
  readonly markerWords: ReadonlySet<string>
  /** What else does, in a text in NFC: each pattern with how many such words one match is worth. */
  readonly markerSigns: readonly { readonly pattern: RegExp; readonly count: number }[]
  /** Folded word before an apostrophe -> the word it stands for: l -> le. */
  readonly elisions: ReadonlyMap<string, string>
  /** A folded word that may be two, typed without their apostrophe: group 1 is the second. null: none is. */
  readonly lostApostrophe: RegExp | null
  /** Folded ending after an apostrophe -> the word it stands for, null when it stands for none: 's -> null. */
  readonly enclitics: ReadonlyMap<string, string | null>
  /** First folded part of words written with or without a hyphen -> second parts: week -> end. */
  readonly compounds: ReadonlyMap<string, ReadonlySet<string>>
  /** Words that only their accents tell from another one, and what stands for them: "né", which is no "ne". */
  readonly toldByAccent: ReadonlyMap<string, string>
  /** What dates are said with. */
  readonly calendar: CalendarWords
  /** Verbs that say which way a clause looks. */
  readonly tense: TenseWords
  /** What gives words to somebody. */
  readonly cues: CueLexicon
  /** How accusations, denials and corrections are worded. */
  readonly stance: StanceWords
  /** How wrongs are told of, beside what accuses by itself. */
  readonly wrongs: WrongWords
  /** How people talk to the bot rather than ask of the articles. */
  readonly smallTalk: SmallTalkWords
  /** Messages that lean on the question before them. */
  readonly followUps: FollowUpWords
  /** What separates the whole from its decimals; the other of the two groups thousands. */
  readonly decimalMark: ',' | '.'
  /** Names, titles, nouns for people and the small words around them. */
  readonly lexicon: Lexicon
  /** How people ask, and what answers look like. */
  readonly questions: QuestionWords
  /** Lists of words, each with the most common one first; a word stands in one of them. */
  rankedWords(): readonly (readonly string[])[]
  /** Stem of a folded word. */
  stem(folded: string): string
}

/** Without their full stop. */
export interface Abbreviations {
  /** A name follows: "M. Castaing". Never the end of a sentence. In the case in which they are written. */
  readonly titles: ReadonlySet<string>
  /** A number follows: "art. 12", "sept. 2024". Otherwise an ordinary word. In lower case. */
  readonly beforeNumbers: ReadonlySet<string>
  /** The sentence goes on, whatever follows: "env.", "cf.". In lower case. */
  readonly inner: ReadonlySet<string>
  /** Folded words that open a sentence: what tells "le plan B. Le maire" from "J. Lemaire". */
  readonly openers: ReadonlySet<string>
}
