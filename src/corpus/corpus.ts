// All that answering may ask of the indexed articles. The rows in SQLite are the truth; the search index
// is built from them and swapped in whole, generation by generation.

import type { Stance } from '../text/accusations/stance-words.ts'
import type { ArticleFault, ArticleWarning, LanguageCode } from '../text/article/article.ts'
import type { DatePrecision } from '../text/dates/calendar.ts'
import type { Gender } from '../text/people/gender.ts'
import type { Span } from '../text/span.ts'

export interface ArticleRecord {
  readonly id: string
  /** Eight characters that stand for the id where room is short (a button); the same after any rebuild. */
  readonly key: string
  readonly file: string
  readonly title: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly language: LanguageCode
  readonly url: string | null
  readonly passageCount: number
  /** The file was refused at the last reindex; these rows are its last good version. */
  readonly stale: boolean
  /** ISO instant at which these rows were analysed. */
  readonly indexedAt: string
}

export interface PassageRecord {
  readonly article: string
  readonly number: number
  readonly text: string
  readonly heading: boolean
  readonly sentences: readonly Span[]
}

/** A term of the analyzer (text/analyzer.ts) and how much it counts, 1 being usual. */
export interface WeightedTerm {
  readonly term: string
  readonly weight: number
}

export interface PassageQuery {
  readonly terms: readonly WeightedTerm[]
  /** Article id; null: all articles. */
  readonly article: string | null
  /** How many hits to return; travels down to the index. */
  readonly limit: number
}

export interface PassageHit {
  readonly passage: PassageRecord
  /** BM25, comparable within one query only. */
  readonly score: number
  /** Which of the query's terms stand in the passage. */
  readonly matched: readonly string[]
}

export type QuotationKind = 'direct' | 'mixed' | 'headline'

/** How sure it is who spoke: see text/people/references.ts. */
export type SpeakerCertainty = 'stated' | 'resolved' | 'likely'

export type { DatePrecision, Stance }

/** ISO days, both inside; null: open. */
export interface DateRange {
  readonly from: string | null
  readonly to: string | null
  readonly precision: DatePrecision
}

/** When something was said. */
export interface QuotationDate extends DateRange {
  /** `stated`: the text says so; `published`: nothing better than the publication day. */
  readonly basis: 'stated' | 'published'
  /** The words of the text that it comes from; null for `published`. */
  readonly words: string | null
  /** "soir", "matin": for `part-of-day`. */
  readonly part: string | null
  /** After the article's publication: announced, not said yet. */
  readonly planned: boolean
}

/** Where some words stand: UTF-16 code units of the passage, `end` exclusive. */
export interface PassagePlace extends Span {
  readonly article: string
  readonly passage: number
}

/** Words that somebody said, as an article quotes them; marks left out. */
export interface QuotationRecord extends PassagePlace {
  readonly text: string
  readonly kind: QuotationKind
  /** PersonRecord.name; null: nobody is named, or too unsure to say. */
  readonly speaker: string | null
  readonly certainty: SpeakerCertainty | null
  /** The text's words for a speaker without a name: "un proche du dossier". */
  readonly description: string | null
  readonly cue: string | null
  readonly medium: string | null
  readonly addressee: string | null
  /** The expression that dates the utterance, where the text has one. */
  readonly when: (DateRange & { readonly text: string }) | null
  /** null only where the article has no publication day either. */
  readonly date: QuotationDate | null
  /** Other places with the same utterance: a subheading, a later article. */
  readonly repeats: readonly PassagePlace[]
  /** Position in the order in which things were said, from 0; equal where the text does not tell. */
  readonly order: number
}

/** What must be read beside a sentence: it accuses, or its figure was put right. */
export interface ContextRecord {
  /** Of the passage asked for. */
  readonly sentence: Span
  readonly role: 'denial' | 'no-evidence' | 'further' | 'outcome' | 'correction'
  /** The sentences that answer it; maybe of another article. */
  readonly response: PassagePlace
}

/** What a sentence does with an accusation. */
export interface StanceRecord {
  /** Where the sentence begins. */
  readonly start: number
  readonly stance: Stance
}

/** A person or organisation of the articles. */
export interface PersonRecord {
  readonly name: string
  readonly kind: 'person' | 'organisation'
  /** As the articles' grammar tells it; null: it does not, or not alike. */
  readonly gender: Gender | null
  readonly aliases: readonly string[]
  /** Quotations of theirs, repeats not counted. */
  readonly quotations: number
  /** Passages that name them. */
  readonly passages: number
}

/** A place where somebody of the articles is named, described, or meant by a pronoun. */
export interface MentionRecord extends Span {
  /** PersonRecord.name. */
  readonly person: string
  readonly form: 'full' | 'short' | 'role' | 'pronoun'
}

export interface QuotationFilter {
  /** PersonRecord.name. */
  readonly speaker?: string
  /** Article id; repeats in it count. */
  readonly article?: string
  /** ISO days, both inside: what may have been said in between. Without a date, nothing has. */
  readonly from?: string
  readonly to?: string
  /** How many to return, and how many to pass over before them; both travel down to the rows. */
  readonly limit?: number
  readonly offset?: number
}

export interface Refusal {
  /** Path of the file within the data folder. */
  readonly file: string
  readonly line: number
  readonly fault: ArticleFault
  /** An earlier good version of the article is still answering. */
  readonly stale: boolean
}

export interface ReindexProgress {
  readonly done: number
  readonly total: number
}

/** Article ids, but for the unchanged, which are only counted. */
export interface CorpusChanges {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
  readonly unchanged: number
}

export interface CorpusTotals {
  readonly articles: number
  readonly passages: number
  readonly quotations: number
  readonly people: number
}

export type ReindexOutcome =
  | {
      readonly kind: 'reindexed'
      readonly generation: number
      readonly totals: CorpusTotals
      readonly changes: CorpusChanges
      /** How many more quotations than in the generation before; negative: fewer. */
      readonly moreQuotations: number
      readonly refused: readonly Refusal[]
      readonly warnings: readonly (ArticleWarning & { readonly file: string })[]
      readonly ms: number
    }
  /** Nothing readable, or the write failed: the old generation keeps answering. */
  | {
      readonly kind: 'kept'
      readonly generation: number
      readonly refused: readonly Refusal[]
      readonly reason: ReindexFailure
    }
  | { readonly kind: 'busy' }

export type ReindexFailure =
  | { kind: 'folder-missing'; folder: string }
  | { kind: 'folder-empty'; folder: string }
  | { kind: 'not-a-folder'; folder: string }
  /** The data folder is there, but the system does not let us read it. */
  | { kind: 'folder-unreadable'; folder: string; detail: string }
  | { kind: 'all-refused'; folder: string }
  /** `detail`: one line in English, which file, what is wrong and, where it is known, what to do. */
  | { kind: 'write-failed'; detail: string }
  /** The corpus was closed while it ran. */
  | { kind: 'stopped' }

/**
 * Every read is synchronous, and a new generation is swapped in only between two turns of the event loop:
 * what is read without an `await` in between comes from one generation.
 */
export interface Corpus {
  /**
   * Where a damaged database was put when the corpus was opened (it is rebuilt from the articles); null: it
   * was sound.
   */
  readonly setAside: string | null
  /** 0 before anything was indexed. */
  readonly generation: number
  readonly totals: CorpusTotals
  /** ISO instant of the last reindex that was put in service; null before the first. */
  readonly indexedAt: string | null
  articles(): readonly ArticleRecord[]
  article(id: string): ArticleRecord | null
  articleByKey(key: string): ArticleRecord | null
  passages(article: string): readonly PassageRecord[]
  passage(article: string, number: number): PassageRecord | null
  /** The text of the nearest heading among the `reach` passages before this one; null: none is. */
  headingAbove(article: string, number: number, reach: number): string | null
  search(query: PassageQuery): readonly PassageHit[]
  /** In the order in which they were said, repeats folded into the first. */
  quotations(filter?: QuotationFilter): readonly QuotationRecord[]
  /** How many there are, whatever the limit. */
  quotationCount(filter?: QuotationFilter): number
  /** Every quoted stretch of a passage, repeats included, in order of place; each as in `quotations()`, at its own place. */
  quotationsIn(article: string, passage: number): readonly QuotationRecord[]
  /** In order of sentence, and for each in the order in which its responses are shown. */
  contextsIn(article: string, passage: number): readonly ContextRecord[]
  /** What the sentences of a passage accuse of or answer, by their own words or for being what answers another. */
  stancesIn(article: string, passage: number): readonly StanceRecord[]
  /** Passages of an article that put a figure or a day right, in their order. */
  correctionsIn(article: string): readonly PassageRecord[]
  /** Most quoted first, then most mentioned. */
  people(): readonly PersonRecord[]
  /** In order of place; of two that begin together the longer first. */
  mentionsIn(article: string, passage: number): readonly MentionRecord[]
  /** Folded roles and epithets ("maire", "president americain") -> PersonRecord.name of those who are called so. */
  roles(): ReadonlyMap<string, readonly string[]>
  /** Epithets of people.yaml as written there ("président américain") -> PersonRecord.name. */
  epithets(): ReadonlyMap<string, string>
  /** Terms that stand in passages and differ from this one, which stands in none, by a slip of the keyboard or two. */
  similarTerms(term: string): readonly string[]
  /** Terms that stand in passages and begin as this one does: "ingratitud" for "ingrat". */
  kindredTerms(term: string): readonly string[]
  /** In how many passages the term stands. */
  passageFrequency(term: string): number
  /** How many stories the articles tell; an article that shares its names with no other tells one of its own. */
  readonly stories: number
  /** The number of the article's story; null: no such article. */
  storyOf(article: string): number | null
  /** By number of a story: in how many of its passages the term stands. Of a term that stands all over, nothing. */
  storiesWith(term: string): ReadonlyMap<number, number>
  /** The articles of one story as though there were no others; the whole where it is too long to be read at once. */
  ofStory(story: number): Corpus
  /**
   * Reads the data folder again in a worker thread; questions are answered meanwhile from the generation in
   * service. A second call while one runs resolves to `busy`. Never rejects for what a data folder can hold.
   */
  reindex(onProgress?: (progress: ReindexProgress) => void): Promise<ReindexOutcome>
  /**
   * Reindexes if the data folder differs from the generation in service, or if another version of the
   * analysis wrote it; null: nothing differs. Sizes and times are compared first, so that calling it at each
   * start is cheap.
   */
  refreshIfChanged(onProgress?: (progress: ReindexProgress) => void): Promise<ReindexOutcome | null>
  /** Waits for a running reindex to stop at its next safe point, then closes the database. */
  close(): Promise<void>
}
