// Articles and people to choose from while an option is being typed. Accents and case do not count; what begins
// with the typed words comes before what only contains them; then the newest article, or the most quoted person,
// comes first.

import type { APIApplicationCommandOptionChoice } from 'discord.js'
import { newestFirst } from '../answering/articles.ts'
import { namedPeople } from '../answering/people.ts'
import type { ArticleRecord, Corpus } from '../corpus/corpus.ts'
import { shorten } from '../presentation/shorten.ts'
import type { Wording } from '../presentation/wording.ts'
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
  const words = wordsOf(typed)
  return candidatesAmong(articles)
    .map((candidate) => ({ ...candidate, rank: rankOf([candidate.id, candidate.title], words) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, SUGGESTION_LIMIT)
    .map(({ article }) => ({
      name: shorten(describe(article), NAME_LIMIT),
      // An id that is too long for Discord is sent as its key.
      value: article.id.length > VALUE_LIMIT ? article.key : article.id,
    }))
}

/** The one name by which somebody was found stands beside their full one. */
export function suggestPeople(
  typed: string,
  corpus: Pick<Corpus, 'people'>,
  wording: Wording,
): readonly APIApplicationCommandOptionChoice<string>[] {
  const words = wordsOf(typed)
  return namedPeople(corpus)
    .map(({ person, names }) => {
      const ranks = names.map((name) => rankOf([name], words))
      const rank = Math.max(...ranks)
      return {
        person,
        rank,
        name: ranks[0] === 0 ? [person.name, ...person.aliases][ranks.indexOf(rank)] : null,
      }
    })
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, SUGGESTION_LIMIT)
    .map(({ person, name }) => ({
      name: shorten(
        [person.name, name, person.quotations === 0 ? null : wording.quotationCount(person.quotations)]
          .filter((part) => part != null)
          .join(' · '),
        NAME_LIMIT,
      ),
      // The beginning of a name that is too long for Discord still means it.
      value: wellFormedStart(person.name, VALUE_LIMIT),
    }))
}

function wordsOf(typed: string): readonly string[] {
  return fold(typed)
    .split(' ')
    .filter((word) => word !== '')
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

/** 2: one of the texts begins with the words; 1: all of them stand in it; 0: neither. */
function rankOf(texts: readonly string[], words: readonly string[]): number {
  if (!words.every((word) => texts.some((text) => text.includes(word)))) return 0
  const typed = words.join(' ')
  return texts.some((text) => text.startsWith(typed)) ? 2 : 1
}

function describe(article: ArticleRecord): string {
  return [article.title ?? article.id, article.publisher, article.published]
    .filter((part) => part !== null)
    .join(' · ')
}

/** Never half of a surrogate pair. */
function wellFormedStart(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '')
}
