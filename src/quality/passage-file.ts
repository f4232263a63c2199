// A file of paragraphs and the questions that they answer, one article a line (as of a reading-comprehension data set),
// and the corpora made of it: each article alone, each without some paragraphs, all together.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Corpus } from '../corpus/corpus.ts'
import { openCorpus } from '../corpus/open.ts'

export interface PassageArticle {
  readonly id: string
  /** It has enough paragraphs to be searched alone. */
  readonly articleMode: boolean
  readonly corpus: readonly Paragraph[]
  readonly questions: readonly PassageQuestion[]
  /** Paragraphs that are taken out to see whether the system knows what it does not know. */
  readonly holes: readonly string[]
  readonly unanswerable: readonly { readonly qid: string; readonly text: string; readonly kind: string }[]
}

export interface Paragraph {
  readonly pid: string
  readonly text: string
}

export interface PassageQuestion {
  readonly qid: string
  readonly text: string
  readonly answers: readonly string[]
  /** Of the paragraph that answers. */
  readonly pid: string
}

/** Throws an error that names the file, the line and what is wrong with it. */
export function readPassageFile(path: string): readonly PassageArticle[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, at): readonly PassageArticle[] => {
      if (line.trim() === '') return []
      try {
        const article: PassageArticle = JSON.parse(line)
        if (Array.isArray(article.corpus) && Array.isArray(article.questions)) return [article]
      } catch (error) {
        throw new Error(`${path}:${at + 1}: not JSON`, { cause: error })
      }
      throw new Error(`${path}:${at + 1}: no article with "corpus" and "questions"`)
    })
}

export interface ParagraphCorpus extends AsyncDisposable {
  readonly corpus: Corpus
  /** The paragraph that an article's passage is. */
  pidOf(article: string, passage: number): string
}

/** An article's paragraphs, those in `without` left out. */
export interface ArticlePart {
  readonly article: PassageArticle
  readonly without: readonly string[]
}

/** Indexes the articles in a folder of their own, a paragraph a line. */
export async function openParagraphs(parts: readonly ArticlePart[]): Promise<ParagraphCorpus> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-passages-'))
  const dataDir = join(folder, 'data')
  mkdirSync(join(dataDir, 'articles'), { recursive: true })
  const pids = new Map<string, readonly string[]>()
  for (const [at, { article, without }] of parts.entries()) {
    const id = `article-${String(at).padStart(6, '0')}`
    const kept = article.corpus.filter(({ pid }) => !without.includes(pid))
    pids.set(
      id,
      kept.map(({ pid }) => pid),
    )
    const lines = kept.map(({ text }) => oneLine(text))
    writeFileSync(join(dataDir, 'articles', `${id}.txt`), ['---', 'language: fr', '---', ...lines].join('\n'))
  }
  const corpus = await openCorpus({ dataDir, databasePath: join(folder, 'story.sqlite') })
  const outcome = await corpus.refreshIfChanged()
  if (outcome?.kind !== 'reindexed' || outcome.refused.length > 0) {
    throw new Error(`the paragraphs were not indexed: ${JSON.stringify(outcome)}`)
  }
  return {
    corpus,
    pidOf: (article, passage) => pids.get(article)?.[passage - 1] ?? '',
    [Symbol.asyncDispose]: async () => {
      await corpus.close()
      rmSync(folder, { recursive: true })
    },
  }
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
