// Articles to choose from while an option is being typed. Accents and case do not count; what begins with
// the typed words comes before what only contains them, and the newest article first.

import type { APIApplicationCommandOptionChoice } from 'discord.js'
import type { ArticleRecord } from '../corpus/corpus.ts'

const SUGGESTION_LIMIT = 25
const NAME_LIMIT = 100
const VALUE_LIMIT = 100

export function suggestArticles(
  typed: string,
  articles: readonly ArticleRecord[],
): readonly APIApplicationCommandOptionChoice<string>[] {
  const words = fold(typed)
    .split(/\s+/)
    .filter((word) => word !== '')
  return articles
    .map((article) => ({ article, rank: rank(article, words) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || newestFirst(a.article, b.article))
    .slice(0, SUGGESTION_LIMIT)
    .map(({ article }) => ({
      name: shorten(describe(article)),
      // An id that is too long for Discord is sent as its key.
      value: article.id.length > VALUE_LIMIT ? article.key : article.id,
    }))
}

/** 0: not all of the words stand in it. */
function rank(article: ArticleRecord, words: readonly string[]): number {
  const id = fold(article.id)
  const title = fold(article.title ?? '')
  if (!words.every((word) => id.includes(word) || title.includes(word))) return 0
  const typed = words.join(' ')
  return id.startsWith(typed) || title.startsWith(typed) ? 2 : 1
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('’', "'")
    .trim()
}

function newestFirst(a: ArticleRecord, b: ArticleRecord): number {
  return (b.published ?? '').localeCompare(a.published ?? '') || a.id.localeCompare(b.id)
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
