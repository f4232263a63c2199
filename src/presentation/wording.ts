// Every sentence the bot says, as a type; wording-fr.ts and wording-en.ts say them. Excerpts are never
// worded here: they stay in the article's own language and characters.

import type { CommandName } from '../answering/commands.ts'
import type { Change, ContextRole, Referent, Tone } from '../answering/reply.ts'
import type {
  CorpusTotals,
  PersonRecord,
  QuotationDate,
  ReindexFailure,
  ReindexOutcome,
  ReindexProgress,
} from '../corpus/corpus.ts'
import type { ArticleFault, LanguageCode } from '../text/article/article.ts'

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
  /** The message menu's entry, 32 characters at the most. */
  readonly checkMessage: string
  /** The message holds no words. */
  readonly noTextToCheck: string

  // ---- answers
  /** How many articles could have answered: "the article" or "the articles". */
  notSaid(articles: number): string
  /** `passages`: each with its number and opening words. */
  nearest(passages: readonly string[]): string
  readonly further: string
  /** To whoever asks for more where nothing is left to show. */
  readonly nothingFurther: string
  readonly emptyQuestion: string
  readonly emptyQuote: string
  readonly nothingIndexed: string
  /** One plain line to what was said to the bot rather than asked of the articles. */
  smallTalk(tone: Tone): string
  /** Over the beginning of an article, for whoever asked for a summary. */
  readonly lead: string
  context(role: ContextRole): string
  readonly contextTitle: string
  readonly correctionTitle: string
  /** In place of context that the same page shows above: what it is, and where. */
  contextAbove(briefs: readonly string[]): string

  // ---- citations
  /** Whom the first words of an excerpt mean, and where that is said: "« Il » : Claire (d'après le passage 3)". `here`: in the excerpt's own passage. */
  referent(referent: Referent, here: boolean): string
  passage(number: number): string
  passageOf(number: number, of: number): string
  readonly subheading: string
  part(part: number, of: number): string
  readonly stale: string
  readonly undated: string
  day(iso: string): string
  /** How long ago the articles were read: "indexé il y a 2 h". `ms` from then to now. */
  indexedAgo(ms: number): string

  // ---- quotations and people
  /** Around words that are quoted within a line or a picture, with the spaces that are theirs. */
  readonly marks: readonly [open: string, close: string]
  /** Words that are not the bot's, within a sentence of its own. */
  quoted(words: string): string
  quotationsTitle(count: number, speaker: string | null, about: string | null): string
  timelineTitle(speaker: string | null): string
  quotationCount(count: number): string
  /** Only so many of them are shown. */
  firstOnly(shown: number): string
  /** ISO days, both inside; null where neither is given. */
  between(from: string | null, to: string | null): string | null
  /** `period` as `between` says it. */
  noQuotations(speaker: string | null, about: string | null, period: string | null): string
  /** "passages 1 et 4". */
  passageList(numbers: readonly number[]): string
  /** Where or how, right behind the speaker: ", sur X", " (communiqué)". */
  medium(medium: string): string
  addressee(addressee: string): string
  /** A speaker who is not sure. */
  likely(speaker: string): string
  /** A speaker whom the article does not name. */
  unnamed(description: string | null): string
  /** The heading over quotations of one date, and beside it what it rests on. */
  dated(date: QuotationDate | null): { readonly text: string; readonly detail: string | null }
  /** A date that the text states, within a line, and what it rests on: "jeudi 5 juin 2025 (« jeudi »)". */
  statedOn(date: QuotationDate): string
  badDate(option: 'from' | 'to', value: string): string
  badRange(from: string, to: string): string
  readonly peopleTitle: string
  readonly noPeople: string
  personDetail(person: PersonRecord): string
  /** `named`: some whom the articles do name. */
  noSuchPerson(asked: string, named: readonly string[]): string
  whichPerson(asked: string, named: readonly string[]): string
  /** In other words, in the same article. */
  rewordedIn(passages: readonly number[]): string
  repeatedIn(title: string, passages: readonly number[]): string
  /** In so many further articles. */
  repeatedElsewhere(articles: number): string

  // ---- checking a quotation
  readonly verbatim: string
  readonly altered: string
  readonly absent: string
  readonly notAQuotation: string
  readonly partial: string
  changed(from: string, to: string, negation?: Change['negation']): string
  furtherChanges(count: number): string
  readonly rewordedByHeading: string
  readonly rewordsQuotation: string
  /** So many more quotations of the message. */
  unchecked(count: number): string
  misattributed(claimed: string, speaker: string): string

  // ---- passages and articles
  noSuchPassage(number: number, of: number): string
  /** `most`: passages of the longest article. */
  noSuchPassageAnywhere(number: number, most: number): string
  noSuchArticle(asked: string): string
  readonly whichArticle: string
  readonly sourcesTitle: string
  totals(totals: CorpusTotals): string
  passages(count: number): string

  // ---- help
  readonly helpTitle: string
  readonly helpIntroduction: string
  readonly helpRules: string
  /** Where the menu of a message has `checkMessage`. */
  readonly helpMessageMenu: string

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
  readonly timeline: string
  readonly quotations: string
  readonly byPerson: string

  // ---- edges
  /** What a reader sees when the program is at fault; the details go to the log. */
  readonly failed: string
  /** A button of an earlier version of the bot. */
  readonly expired: string
  unknownCommand(name: string): string
  usage(command: CommandName): string
}
