// One story of several: the corpus as it would be without the other articles, for questions that tell which story they
// are about. How rare a word is, who "le maire" is and what a slip may mean are then the story's own.

import type { ArticleRecord, Corpus, PersonRecord, QuotationFilter, QuotationRecord } from './corpus.ts'
import type { PassageIndex } from './passage-index.ts'
import type { Snapshot } from './snapshot.ts'

/** `rows`: of the story's articles; `index`: of these alone; what is no story's own is read from the `whole`. */
export function viewOfStory(
  rows: readonly number[],
  index: PassageIndex,
  snapshot: Snapshot,
  whole: Corpus,
): Corpus {
  const inStory = new Set(rows)
  const articles = snapshot.articles.filter(({ id }) => inStory.has(snapshot.articleRow(id) ?? NO_ROW))
  const ids = new Set(articles.map(({ id }) => id))
  const names = snapshot.namesIn(rows)
  const people = snapshot.people().filter(({ name }) => names.has(name))
  const roles = rolesOf(names, snapshot)
  const epithets = new Map([...snapshot.epithets()].filter(([, name]) => names.has(name)))
  const quotations = (filter: QuotationFilter = {}): readonly QuotationRecord[] =>
    quotationsIn(ids, filter, whole)
  const view: Corpus = {
    setAside: null,
    generation: snapshot.generation,
    indexedAt: snapshot.indexedAt,
    totals: totalsOf(articles, people),
    articles: () => articles,
    article: (id) => (ids.has(id) ? whole.article(id) : null),
    articleByKey: (key) => articles.find((article) => article.key === key) ?? null,
    passages: (article) => (ids.has(article) ? whole.passages(article) : []),
    passage: (article, number) => (ids.has(article) ? whole.passage(article, number) : null),
    headingAbove: (article, number, reach) => whole.headingAbove(article, number, reach),
    search: ({ terms, article, limit }) =>
      index
        .search({ terms, article: article === null ? null : snapshot.articleRow(article), limit })
        .map(({ passage, score, matched }) => ({ passage: snapshot.passageOfRow(passage), score, matched })),
    quotations,
    quotationCount: ({ limit: _, offset: __, ...filter } = {}) => quotations(filter).length,
    quotationsIn: (article, passage) => whole.quotationsIn(article, passage),
    contextsIn: (article, passage) =>
      whole.contextsIn(article, passage).filter(({ response }) => ids.has(response.article)),
    stancesIn: (article, passage) => whole.stancesIn(article, passage),
    correctionsIn: (article) => whole.correctionsIn(article),
    people: () => people,
    mentionsIn: (article, passage) => whole.mentionsIn(article, passage),
    roles: () => roles,
    epithets: () => epithets,
    similarTerms: (term) => index.similarTerms(term),
    kindredTerms: (term) => index.kindredTerms(term),
    passageFrequency: (term) => index.frequency(term),
    stories: 1,
    storyOf: (article) => (ids.has(article) ? whole.storyOf(article) : null),
    storiesWith: (term) => whole.storiesWith(term),
    ofStory: () => view,
    reindex: (onProgress) => whole.reindex(onProgress),
    refreshIfChanged: (onProgress) => whole.refreshIfChanged(onProgress),
    close: () => whole.close(),
  }
  return view
}

/** SQLite counts rows from 1. */
const NO_ROW = 0

function totalsOf(articles: readonly ArticleRecord[], people: readonly PersonRecord[]): Corpus['totals'] {
  return {
    articles: articles.length,
    passages: articles.reduce((sum, { passageCount }) => sum + passageCount, 0),
    quotations: people.reduce((sum, person) => sum + person.quotations, 0),
    people: people.length,
  }
}

/** Of these people alone. */
function rolesOf(names: ReadonlySet<string>, snapshot: Snapshot): ReadonlyMap<string, readonly string[]> {
  const roles = new Map<string, readonly string[]>()
  for (const [role, holders] of snapshot.roles()) {
    const here = holders.filter((name) => names.has(name))
    if (here.length > 0) roles.set(role, here)
  }
  return roles
}

/** Whoever speaks in several stories is quoted in each. */
function quotationsIn(
  ids: ReadonlySet<string>,
  { limit, offset = 0, ...filter }: QuotationFilter,
  whole: Corpus,
): readonly QuotationRecord[] {
  const found = whole.quotations(filter).filter(({ article }) => ids.has(article))
  return found.slice(offset, limit === undefined ? undefined : offset + limit)
}
