// Articles to choose from while an option is being typed. Accents and case do not count; what begins with
// the typed words comes before what only contains them, and the newest article first.

import type { APIApplicationCommandOptionChoice } from 'discord.js'
import { newestFirst } from '../answering/articles.ts'
import type { ArticleRecord } from '../corpus/corpus.ts'
import { fold } from '../text/folding.ts'

const SUGGESTION_LIMIT = 25
const NAME_LIMIT = 100
const VALUE_LIMIT = 100

interface Candidate {
  readonly article: ArticleRecord
  readonly id: string
  readonly title: string
}

export function suggestArticles(
  typed: string,
  articles: readonly ArticleRecord[],
): readonly APIApplicationCommandOptionChoice<string>[] {
  const words = fold(typed)
    .split(' ')
    .filter((word) => word !== '')
  return candidatesAmong(articles)
    .map((candidate) => ({ ...candidate, rank: rank(candidate, words) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, SUGGESTION_LIMIT)
    .map(({ article }) => ({
      name: shorten(describe(article)),
      // An id that is too long for Discord is sent as its key.
      value: article.id.length > VALUE_LIMIT ? article.key : article.id,
    }))
}

/** Folded once for each generation's list: Discord asks at every keystroke, and there may be thousands. */
const CANDIDATES = new WeakMap<readonly ArticleRecord[], readonly Candidate[]>()

function candidatesAmong(articles: readonly ArticleRecord[]): readonly Candidate[] {
  const known = CANDIDATES.get(articles)
  if (known !== undefined) return known
  const candidates = newestFirst(articles).map((article) => ({
    article,
    id: fold(article.id),
    title: fold(article.title ?? ''),
  }))
  CANDIDATES.set(articles, candidates)
  return candidates
}

/** 0: not all of the words stand in it. */
function rank({ id, title }: Candidate, words: readonly string[]): number {
  if (!words.every((word) => id.includes(word) || title.includes(word))) return 0
  const typed = words.join(' ')
  return id.startsWith(typed) || title.startsWith(typed) ? 2 : 1
}

function describe(article: ArticleRecord): string {
  return [article.title ?? article.id, article.publisher, article.published]
    .filter((part) => part !== null)
    .join(' · ')
}

function shorten(name: string): string {
  if (name.length <= NAME_LIMIT) return name
  const cut = name.slice(0, NAME_LIMIT - 1)
  // Never half of a surrogate pair.
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`
}
