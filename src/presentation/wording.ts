// Every sentence the bot says, as a type; wording-fr.ts and wording-en.ts say them. Excerpts are never
// worded here: they stay in the article's own language and characters.

import type { CommandName } from '../answering/commands.ts'
import type { ContextRole } from '../answering/reply.ts'
import type { CorpusTotals, ReindexFailure, ReindexOutcome, ReindexProgress } from '../corpus/corpus.ts'
import type { ArticleFault, LanguageCode } from '../text/article.ts'

export interface CommandWording {
  /** 1 to 32 characters, lower case, no spaces: what a person types after "/". */
  readonly name: string
  /** 100 characters at the most. */
  readonly description: string
  /** By the option's name in commands.ts. */
  readonly options: Readonly<Record<string, { readonly name: string; readonly description: string }>>
}

export interface Wording {
  readonly language: LanguageCode
  readonly commands: Readonly<Record<CommandName, CommandWording>>

  // ---- answers
  /** How many articles could have answered: "the article" or "the articles". */
  notSaid(articles: number): string
  readonly nearest: string
  readonly further: string
  readonly emptyQuestion: string
  readonly nothingIndexed: string
  context(role: ContextRole): string
  readonly contextTitle: string

  // ---- citations
  passage(number: number): string
  passageOf(number: number, of: number): string
  readonly subheading: string
  part(part: number, of: number): string
  readonly stale: string
  readonly undated: string
  day(iso: string): string
  /** How long ago the articles were read: "indexé il y a 2 h". `ms` from then to now. */
  indexedAgo(ms: number): string

  // ---- passages and articles
  noSuchPassage(number: number, of: number): string
  noSuchArticle(asked: string): string
  readonly whichArticle: string
  readonly sourcesTitle: string
  totals(totals: CorpusTotals): string
  passages(count: number): string

  // ---- help
  readonly helpTitle: string
  readonly helpIntroduction: string
  readonly helpRules: string
  readonly adminOnly: string

  // ---- reindexing
  progress(progress: ReindexProgress): string
  reindexed(outcome: Extract<ReindexOutcome, { kind: 'reindexed' }>): string
  reindexKept(generation: number, reason: ReindexFailure): string
  readonly busy: string
  readonly notAllowed: string
  readonly refusedTitle: string
  readonly refusedStale: string
  fault(fault: ArticleFault): string
  unknownKey(key: string): string

  // ---- actions and pages
  readonly previous: string
  readonly next: string
  pageOf(page: number, of: number): string
  readPassage(number: number): string
  readonly inContext: string
  furtherExcerpts(count: number): string

  // ---- edges
  /** What a reader sees when the program is at fault; the details go to the log. */
  readonly failed: string
  /** A button of an earlier version of the bot. */
  readonly expired: string
  unknownCommand(name: string): string
  usage(command: CommandName): string
}
