// One article as written: its front matter, validated, and its numbered passages. Reading the file is
// corpus/article-files.ts; finding sentences, quotations and the rest is annotation.ts.

export type LanguageCode = 'fr' | 'en'

/** What a reader cites: "passage 6". Numbered from 1 in each article, subheadings counted. */
export interface Passage {
  readonly number: number
  /** The article's own characters, outer white space left out. */
  readonly text: string
  readonly heading: boolean
  /** 1-based line of the file on which the passage begins. */
  readonly line: number
}

export interface Article {
  /** The file's stem. */
  readonly id: string
  /** null: none was given, the id stands for it. */
  readonly title: string | null
  readonly publisher: string | null
  /** ISO day. null: not stated, and nothing is dated by guess. */
  readonly published: string | null
  readonly language: LanguageCode
  readonly url: string | null
  readonly passages: readonly Passage[]
  readonly warnings: readonly ArticleWarning[]
}

/** Something worth telling the admin that does not keep the article out, such as an unknown key. */
export interface ArticleWarning {
  readonly line: number
  readonly key: string
}

/** Why an article is kept out: plain data, worded for the admin in presentation/. */
export type ArticleFault =
  | { rule: 'not-utf8' }
  | { rule: 'nul-byte' }
  | { rule: 'no-text' }
  | { rule: 'too-large'; bytes: number; limit: number }
  | { rule: 'front-matter-unclosed' }
  | { rule: 'front-matter-invalid'; detail: string }
  | { rule: 'value-invalid'; key: string; value: string; expected: 'text' | 'date' | 'language' | 'url' }
  | { rule: 'id-invalid'; detail: string }
  | { rule: 'id-duplicate'; other: string }
  | { rule: 'link-outside' }
  | { rule: 'not-a-file' }
  | { rule: 'unreadable'; detail: string }
