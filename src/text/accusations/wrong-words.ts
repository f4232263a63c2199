// What a language supplies for signals.ts: the words with which wrongs are told of, and those of plain facts and
// opinions. Patterns are read over a sentence's folded words, one space between them and around them.

import type { HintWords } from './hint-words.ts'

export interface WrongWords {
  /** Folded words, a star for any ending, white space between them: deeds for which somebody is to blame. */
  readonly deeds: string
  /** The same in several words, and what looks suspicious. */
  readonly idioms: RegExp
  /** What is told of as done. */
  readonly past: RegExp
  readonly future: RegExp
  /** What somebody thinks, wishes or holds in general. */
  readonly opinion: RegExp
  /** Somebody who is not the speaker. */
  readonly third: RegExp
  /** What a place or a body has, opens, sells: plain facts beside the affair. */
  readonly plain: RegExp
  /** Two who fall out, or were friends: neither answers for it. */
  readonly quarrel: RegExp
  /** Says whom words said before mean: "Elle, c'est la présidente", "Il vise l'arbitre". */
  readonly aims: RegExp
  /** How somebody is accused without a word that accuses. */
  readonly hints: HintWords
  /** Said to somebody's face: "Vous avez signé". */
  readonly confronts: RegExp
  /** Who somebody is, since when, and how old or long a thing is: nothing that anybody is blamed for. */
  readonly background: RegExp
  /** Somebody is praised, thanked or trusted. */
  readonly praise: RegExp
  /** Somebody owns that they were wrong, or is sorry. */
  readonly regrets: RegExp
  /** The end of what stands before somebody who is not its subject; read over the text as it is. */
  readonly owned: RegExp
  /** The end of what stands before whom proceedings are against; read over the text as it is. */
  readonly against: RegExp
}
