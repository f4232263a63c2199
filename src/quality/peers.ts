// Searches that anyone could use instead, as their documentation has them for French, over the same documents. What
// they find is what ours is measured beside.

import { create, insert, search as searchOrama } from '@orama/orama'
import { language as oramaFrench, stemmer } from '@orama/stemmers/french'
import Database from 'better-sqlite3'
import lunr from 'lunr'
import addFrench from 'lunr-languages/lunr.fr.js'
import addStemmerSupport from 'lunr-languages/lunr.stemmer.support.js'
import MiniSearch from 'minisearch'
import { foldWord } from '../text/folding.ts'

/** The number of the best document for a question; null: none. */
export type Peer = (question: string) => number | null | Promise<number | null>

export const PEERS: Readonly<Record<string, (documents: readonly string[]) => Peer | Promise<Peer>>> = {
  MiniSearch: (documents) => miniSearch(documents, (term) => term.toLowerCase()),
  'MiniSearch, French stems': (documents) =>
    miniSearch(documents, (term) => foldWord(stemmer(term.toLowerCase()))),
  'SQLite FTS5': fullTextSearch,
  'lunr, French': lunrFrench,
  'Orama, French': orama,
}

function miniSearch(documents: readonly string[], processTerm: (term: string) => string): Peer {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'], processTerm })
  index.addAll(documents.map((text, id) => ({ id, text })))
  return (question) => {
    const [best] = index.search(question)
    return best === undefined ? null : Number(best.id)
  }
}

function fullTextSearch(documents: readonly string[]): Peer {
  const database = new Database(':memory:')
  database.exec(
    `CREATE VIRTUAL TABLE documents USING fts5 (text, tokenize = 'unicode61 remove_diacritics 2')`,
  )
  const insertText = database.prepare('INSERT INTO documents (rowid, text) VALUES (?, ?)')
  for (const [id, text] of documents.entries()) insertText.run(id, text)
  const best = database
    .prepare<[string], number>('SELECT rowid FROM documents WHERE documents MATCH ? ORDER BY rank LIMIT 1')
    .pluck()
  return (question) => {
    const words = question.match(/[\p{L}\p{N}]+/gu) ?? []
    return words.length === 0 ? null : (best.get(words.map((word) => `"${word}"`).join(' OR ')) ?? null)
  }
}

function lunrFrench(documents: readonly string[]): Peer {
  if (!('fr' in lunr)) {
    addStemmerSupport(lunr)
    addFrench(lunr)
  }
  const french = (lunr as typeof lunr & { readonly fr: lunr.Builder.Plugin }).fr
  const index = lunr((builder) => {
    builder.use(french)
    builder.ref('id')
    builder.field('text')
    for (const [id, text] of documents.entries()) builder.add({ id, text })
  })
  return (question) => {
    const words = (question.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
    const [best] = index.search(words)
    return best === undefined ? null : Number(best.ref)
  }
}

async function orama(documents: readonly string[]): Promise<Peer> {
  const index = create({
    schema: { text: 'string' },
    components: { tokenizer: { language: oramaFrench, stemming: true, stemmer } },
  })
  for (const [id, text] of documents.entries()) await insert(index, { id: String(id), text })
  return async (question) => {
    const { hits } = await searchOrama(index, { term: question, limit: 1, threshold: 1 })
    return hits[0] === undefined ? null : Number(hits[0].id)
  }
}
