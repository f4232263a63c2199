// What can be answered: plain data, no wording, no markup. Discord, terminal, JSON and tests start from it.

import type {
  ArticleRecord,
  CorpusTotals,
  PassagePlace,
  PersonRecord,
  QuotationDate,
  QuotationKind,
  QuotationRecord,
  ReindexOutcome,
  SpeakerCertainty,
} from '../corpus/corpus.ts'
import type { LanguageCode } from '../text/article/article.ts'
import type { Span } from '../text/span.ts'
import type { Request } from './request.ts'

/** Where an excerpt comes from, as far as the article says. */
export interface Citation {
  readonly article: string
  readonly title: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly passage: number
  /** The article's url with a text fragment that leads to the words; null when the article has no url. */
  readonly link: string | null
  /** The file was refused since: this is its last good version. */
  readonly stale: boolean
  /** ISO instant at which the article was analysed. */
  readonly indexedAt: string
}

/** Words of an article, to the character: `passage.slice(start, end) === text`, checked when it is cut. */
export interface Excerpt extends Span {
  readonly article: string
  readonly passage: number
  readonly text: string
  readonly speaker: string | null
  /** The answering words, as spans of the passage that lie within the excerpt. */
  readonly highlights: readonly Span[]
  readonly citation: Citation
  /** Who its first words mean, where they are a pronoun or a description: said beside it. */
  readonly referents?: readonly Referent[]
}

/** Words of an excerpt, as a span of its passage, and the person they mean. */
export interface Referent extends Span {
  readonly words: string
  /** PersonRecord.name. */
  readonly name: string
  /** The passage that last named the person before. */
  readonly passage: number
}

export type ContextRole = 'denial' | 'no-evidence' | 'further' | 'outcome' | 'allegation' | 'correction'

export interface ContextExcerpt extends Excerpt {
  readonly role: ContextRole
}

/** An excerpt with what must be read beside it, where it accuses. */
export interface AccompaniedExcerpt extends Excerpt {
  readonly context: readonly ContextExcerpt[]
}

export interface PassageRef {
  readonly article: string
  readonly passage: number
  /** The article's title, where it has one. */
  readonly title: string | null
  /** The passage's first words, whole words, for a person to know it by. */
  readonly opening: string
  /** The opening is all of the passage. */
  readonly whole: boolean
}

/** Where the same is reported, and the article's title where it has one. */
export interface CitedPlace extends PassagePlace {
  readonly title: string | null
  /** In other words, as a subheading may have it; not where one of the two is only cut shorter. */
  readonly reworded: boolean
}

/** A quotation as an excerpt, with what is known of its saying. */
export interface CitedQuotation extends Excerpt {
  readonly kind: QuotationKind
  readonly certainty: SpeakerCertainty | null
  /** The text's words for a speaker without a name. */
  readonly description: string | null
  readonly cue: string | null
  readonly medium: string | null
  readonly addressee: string | null
  readonly when: QuotationRecord['when']
  readonly date: QuotationDate | null
  readonly repeats: readonly CitedPlace[]
  readonly order: number
  /** What must be read beside it, where it accuses. */
  readonly context: readonly ContextExcerpt[]
}

/** Words of the asked quotation and what the article has in their place; one of the two may be empty. */
export interface Change {
  readonly from: string
  readonly to: string
  /** It turns the sense round: a negation of the article's is left out, or one that it has not is added. */
  readonly negation?: 'left-out' | 'added' | undefined
}

/** What became of one quotation that somebody asked to check. */
export interface Verification {
  readonly asked: string
  readonly status: 'verbatim' | 'altered' | 'absent'
  /** The article's words for those asked; null when absent. */
  readonly match: Excerpt | null
  /** `match` with the rest of its quotation, or of its sentence where nobody is quoted; what was asked is highlighted. */
  readonly shown: Excerpt | null
  readonly changes: readonly Change[]
  /** The quotation that `match` stands in; null: these are the article's own words. */
  readonly quotation: CitedQuotation | null
  /** The quotation goes on before or after the words asked. */
  readonly partial: boolean
  /** The same utterance in other words: a heading that rewords the quotation, or the quotation that `match`, a heading, rewords. */
  readonly elsewhere: CitedQuotation | null
  /** Whom the message names as the speaker, where the article says it was another. */
  readonly misattributedTo: string | null
  /** Nearest passages, when absent. */
  readonly related: readonly PassageRef[]
}

/** A person, and the request as it reads with their name. */
export interface PersonChoice {
  readonly person: PersonRecord
  readonly request: Request
}

export interface Answer {
  readonly kind: 'answer'
  readonly question: string
  /** The question's language. */
  readonly language: LanguageCode
  /** Best first, three at the most; none when the articles do not answer. */
  readonly excerpts: readonly Excerpt[]
  /** Due beside the first excerpt, which is all that a screen shows at first. */
  readonly beside: readonly ContextExcerpt[]
  /** Due beside any of the excerpts, for programs, which are handed all of them. */
  readonly context: readonly ContextExcerpt[]
  readonly related: readonly PassageRef[]
  /** How many articles could have answered. */
  readonly searched: number
  /** A summary was asked for: the excerpts are the beginning of the article, as its writer summed it up. */
  readonly lead?: boolean
}

/** What was said to the bot: nothing that the articles could answer. */
export type Tone = 'greeting' | 'thanks' | 'nod' | 'about' | 'insult' | 'instruction' | 'spam' | 'off-topic'

export interface SmallTalk {
  readonly kind: 'small-talk'
  /** Never shown again: it may be an insult, a link, a mention of everybody. */
  readonly question: string
  readonly language: LanguageCode
  readonly tone: Tone
}

export type Reply =
  | Answer
  | SmallTalk
  | {
      readonly kind: 'excerpts'
      readonly excerpts: readonly AccompaniedExcerpt[]
    }
  | {
      readonly kind: 'passage'
      readonly excerpt: Excerpt
      readonly context: readonly ContextExcerpt[]
      readonly heading: boolean
      /** How many passages the article has. */
      readonly of: number
    }
  | {
      readonly kind: 'quotations'
      readonly speaker: string | null
      readonly about: string | null
      readonly article: ArticleRecord | null
      readonly quotations: readonly CitedQuotation[]
      /** How many there are: more than `quotations` where the asker has a limit. */
      readonly total: number
    }
  | {
      readonly kind: 'timeline'
      readonly speaker: string | null
      /** ISO days, as they were understood. */
      readonly from: string | null
      readonly to: string | null
      readonly quotations: readonly CitedQuotation[]
      readonly total: number
    }
  | { readonly kind: 'people'; readonly people: readonly PersonRecord[] }
  | { readonly kind: 'person'; readonly person: PersonRecord }
  /** `choices`: some whom the articles do name. */
  | { readonly kind: 'no-such-person'; readonly asked: string; readonly choices: readonly PersonChoice[] }
  /** Several share the name. */
  | { readonly kind: 'which-person'; readonly asked: string; readonly choices: readonly PersonChoice[] }
  | {
      readonly kind: 'verification'
      /** At least one; in the order of the message. */
      readonly checks: readonly Verification[]
      /** Quotations of the message beyond those. */
      readonly unchecked: number
      /** How many articles they could have stood in. */
      readonly searched: number
      readonly context: readonly ContextExcerpt[]
    }
  | { readonly kind: 'bad-date'; readonly option: 'from' | 'to'; readonly value: string }
  | { readonly kind: 'bad-range'; readonly from: string; readonly to: string }
  /** `article`: null where no article has so many passages; `of`: how many it has, or the longest has. */
  | {
      readonly kind: 'no-such-passage'
      readonly number: number
      readonly article: ArticleRecord | null
      readonly of: number
    }
  | { readonly kind: 'no-such-article'; readonly asked: string; readonly articles: readonly ArticleRecord[] }
  | { readonly kind: 'which-article'; readonly number: number; readonly articles: readonly ArticleRecord[] }
  | { readonly kind: 'sources'; readonly articles: readonly ArticleRecord[]; readonly totals: CorpusTotals }
  | { readonly kind: 'help' }
  | { readonly kind: 'empty-question' }
  /** More was asked for, and nothing is left to show. */
  | { readonly kind: 'nothing-further' }
  /** Nothing to check: no word in it. */
  | { readonly kind: 'empty-quote' }
  | { readonly kind: 'nothing-indexed' }
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'reindex'; readonly outcome: ReindexOutcome }
