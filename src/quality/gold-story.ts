// A story of tests/gold/ as the program sees it: its articles alone in a folder of their own, indexed in a database
// that is thrown away; and the gold files beside them, line by line.

import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, parse } from 'node:path'
import type { Corpus } from '../corpus/corpus.ts'
import { openCorpus } from '../corpus/open.ts'
import { parseArticle } from '../text/article/article.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const GOLD = join(ROOT, 'tests', 'gold')

/** Stories of tests/gold/stories that were read while the program was made. */
export const READ_STORIES: readonly string[] =
  `valmorens lourmance usine club hopital ferry musee velo donnees chanteuse entraineur coulee festival election depot
  universite foret cantine manege vignes eaux prix
  cloche courrier brouvelle mirefeuille refuge tournoi passerelle peyrades convoi sirop theatre alliance
  ruches serre halle vraquier phare piscine carriere orchestre marathon
  fromagerie tunnel bibliotheque jetee observatoire ligue aviron tribune moulin tramway
  tombola encrier helico meteorite octroi tremplin`.split(/\s+/)

/** Those of which only the figures were read. */
export const LATE_STORIES: readonly string[] = ['arrosoir', 'veilleuse']

/** What `npm start` runs. */
export const PROGRAM = join(ROOT, 'src', 'start.js')

/** What the project comes with: its own article, and what a reader would know of its people. */
export const OWN_ARTICLE = join(ROOT, 'data', 'articles', ownArticleFile())
export const OWN_PEOPLE = join(ROOT, 'data', 'people.yaml')

/** Its gold names it. */
function ownArticleFile(): string {
  const gold = JSON.parse(readFileSync(join(GOLD, 'real-article', 'quotations.json'), 'utf8')) as {
    readonly docs: readonly { readonly file: string }[]
  }
  const [own] = gold.docs
  if (own === undefined) throw new Error('tests/gold/real-article/quotations.json names no article')
  return own.file
}

export interface Story extends AsyncDisposable {
  readonly corpus: Corpus
  /** From the article's file, not from the index. */
  readonly passageText: (place: { readonly article: string; readonly passage: number }) => string | null
}

/** Indexes the article files, with the people of `people` (the path of a people.yaml) or with none. */
export async function openStory(files: readonly string[], people: string | null = null): Promise<Story> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-eval-'))
  const dataDir = join(folder, 'data')
  mkdirSync(join(dataDir, 'articles'), { recursive: true })
  for (const file of files) copyFileSync(file, join(dataDir, 'articles', basename(file)))
  if (people !== null) copyFileSync(people, join(dataDir, 'people.yaml'))
  const articles = new Map(
    files
      .map((file) => parseArticle(basename(file), readFileSync(file)))
      .map((article) => [article.id, article]),
  )
  const corpus = await openCorpus({ dataDir, databasePath: join(folder, 'story.sqlite') })
  const outcome = await corpus.refreshIfChanged()
  if (outcome?.kind !== 'reindexed' || outcome.refused.length > 0) {
    throw new Error(`the articles were not indexed: ${JSON.stringify(outcome)}`)
  }
  return {
    corpus,
    passageText: ({ article, passage }) => articles.get(article)?.passages[passage - 1]?.text ?? null,
    [Symbol.asyncDispose]: async () => {
      await corpus.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** Of the article in this file. */
export function articleId(file: string): string {
  return parse(file).name
}

/** A file of tests/gold/. */
export function goldFile(...path: readonly string[]): string {
  return join(GOLD, ...path)
}

/** The articles in a folder of tests/gold/, in the order of their names. */
export function goldArticles(folder: string): readonly string[] {
  return readdirSync(goldFile(folder))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => goldFile(folder, name))
}

export function readGold<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T
}

/** Throws an error that names the line which is not JSON. */
export function readGoldLines<T>(file: string): readonly T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i): readonly T[] => {
      if (line.trim() === '') return []
      try {
        return [JSON.parse(line) as T]
      } catch (error) {
        throw new Error(`${file}:${i + 1}: not JSON`, { cause: error })
      }
    })
}
