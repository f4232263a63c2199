// What a button asks, in the 100 characters that Discord keeps for it: nothing is held in memory, so a button
// works after a restart. Words that are too long are not repeated: they stand in the message's title.

import type { ExcerptPlace, Request } from '../answering/request.ts'
import type { Corpus } from '../corpus/corpus.ts'
import type { Action } from '../presentation/page.ts'
import { oneLine } from './markdown.ts'

/** What a pressed button wants: `turn` redraws its message, `ask` answers below it. */
export type Press = Pick<Action, 'kind' | 'request' | 'page'>

/** The articles, for the short keys that stand for their ids. */
export type ArticleKeys = Pick<Corpus, 'article' | 'articleByKey'>

export const CUSTOM_ID_LIMIT = 100

/** Raised when the form changes: buttons of earlier versions then read as expired, not as something else. */
const VERSION = '1'

const PRESS = new RegExp(`^${VERSION}[0-9a-z]([ta])([0-9a-z]{1,4})\\.([\\s\\S]*)$`)

/**
 * `ordinal`: the button's place in its message, 0 to 35, for no two buttons may have the same id.
 * `title`: what the message shows as its title. null: does not fit, and the button is left off.
 */
export function encodePress(
  press: Press,
  ordinal: number,
  title: string | null,
  articles: ArticleKeys,
): string | null {
  const head = `${VERSION}${ordinal.toString(36)}${press.kind === 'turn' ? 't' : 'a'}${base36(press.page)}`
  const id = requestForms(press.request, title, articles)
    .map((form) => `${head}.${form}`)
    .find((candidate) => candidate.length <= CUSTOM_ID_LIMIT)
  return id ?? null
}

/** `title`: the title of the message that the button stands in. null: not a button of this version, or its article is gone. */
export function decodePress(customId: string, title: string | null, articles: ArticleKeys): Press | null {
  const [, kind, page = '', form = ''] = PRESS.exec(customId) ?? []
  if (kind === undefined) return null
  const request = readForm(form, title, articles)
  return request && { kind: kind === 't' ? 'turn' : 'ask', request, page: Number.parseInt(page, 36) }
}

/** The forms a request can take, the preferred one first. */
function requestForms(request: Request, title: string | null, articles: ArticleKeys): readonly string[] {
  switch (request.kind) {
    case 'ask': {
      // What it leans on has no room in a button, and is gone after a restart.
      if (request.leaning !== undefined || request.near !== undefined) return []
      const article = encodeArticle(request.article, articles)
      const inTitle = title !== null && oneLine(title).startsWith(oneLine(request.question))
      return [
        `q.${article}.${request.question}`,
        ...(inTitle ? [`t.${article}.${base36(request.question.length)}`] : []),
      ]
    }
    case 'passage':
      return [`p.${encodeArticle(request.article, articles)}.${base36(request.number)}`]
    case 'excerpts':
      return [`x.${encodePlaces(request.places, articles)}`]
    case 'quotes': {
      const article = encodeArticle(request.article, articles)
      return wordForms([request.speaker, request.about], title).map((words) => `c.${article}.${words}`)
    }
    case 'timeline':
      return wordForms([request.speaker, request.from, request.to], title).map((words) => `l..${words}`)
    case 'people':
      return wordForms([request.name], title).map((words) => `n..${words}`)
    case 'verify':
      return wordForms([request.quote], title).map((words) => `v..${words}`)
    case 'sources':
      return ['s']
    case 'help':
      return ['h']
    case 'reindex':
      // No button reindexes: whoever sees a report may press what stands under it.
      return []
  }
}

function readForm(form: string, title: string | null, articles: ArticleKeys): Request | null {
  const [, letter, article = '', rest = ''] = /^([a-z])(?:\.([^.]*)(?:\.([\s\S]*))?)?$/.exec(form) ?? []
  const id = decodeArticle(article, articles)
  switch (letter) {
    case 'q':
      return id === undefined ? null : { kind: 'ask', question: rest, article: id }
    case 't': {
      const length = readBase36(rest)
      if (id === undefined || length === null || title === null || title.length < length) return null
      return { kind: 'ask', question: title.slice(0, length), article: id }
    }
    case 'p': {
      const number = readBase36(rest)
      return id === undefined || number === null ? null : { kind: 'passage', number, article: id }
    }
    case 'x': {
      const places = decodePlaces(article, articles)
      return places && { kind: 'excerpts', places }
    }
    case 'c': {
      const [speaker, about] = readWords(rest, 2, title) ?? []
      if (id === undefined || speaker === undefined || about === undefined) return null
      return { kind: 'quotes', speaker, about, article: id }
    }
    case 'l': {
      const [speaker, from, to] = readWords(rest, 3, title) ?? []
      if (speaker === undefined || from === undefined || to === undefined) return null
      return { kind: 'timeline', speaker, from, to }
    }
    case 'n': {
      const [name] = readWords(rest, 1, title) ?? []
      return name === undefined ? null : { kind: 'people', name }
    }
    case 'v': {
      const [quote] = readWords(rest, 1, title) ?? []
      return quote == null ? null : { kind: 'verify', quote }
    }
    case 's':
      return { kind: 'sources' }
    case 'h':
      return { kind: 'help' }
    default:
      return null
  }
}

// ---- articles: "" for none, the key of one that is indexed, "=" and the words of one that is not

function encodeArticle(id: string | null, articles: ArticleKeys): string {
  if (id === null) return ''
  return articles.article(id)?.key ?? `=${encodeURIComponent(id).replaceAll('.', '%2E')}`
}

/** undefined: the article is not indexed any more. */
function decodeArticle(field: string, articles: ArticleKeys): string | null | undefined {
  if (field === '') return null
  if (!field.startsWith('=')) return articles.articleByKey(field)?.id
  try {
    return decodeURIComponent(field.slice(1))
  } catch {
    return undefined
  }
}

// ---- places: "key,passage,start,end;passage,start,end;…", the key only where the article changes

function encodePlaces(places: readonly ExcerptPlace[], articles: ArticleKeys): string {
  return places
    .map((place, index) => {
      const numbers = [place.passage, place.start, place.end].map(base36)
      const same = index > 0 && places[index - 1]?.article === place.article
      return (same ? numbers : [encodeArticle(place.article, articles), ...numbers]).join(',')
    })
    .join(';')
}

function decodePlaces(field: string, articles: ArticleKeys): readonly ExcerptPlace[] | null {
  const places: ExcerptPlace[] = []
  for (const part of field.split(';')) {
    const fields = part.split(',')
    const key = fields.length === 4 ? fields.shift() : null
    const article = key == null ? places.at(-1)?.article : decodeArticle(key, articles)
    const [passage, start, end, ...more] = fields.map(readBase36)
    if (article == null || passage == null || start == null || end == null || more.length > 0) return null
    places.push({ article, passage, start, end })
  }
  return places
}

// ---- words: "" for none, "=" and the words themselves, "@" and where they stand in the title; "|" between two

/** With the words themselves, and with those that the title has read there. */
function wordForms(words: readonly (string | null)[], title: string | null): readonly string[] {
  return [words.map(spellOut), words.map((word) => pointTo(word, title) ?? spellOut(word))].map((fields) =>
    fields.join('|'),
  )
}

function spellOut(word: string | null): string {
  return word === null ? '' : `=${word.replaceAll('~', '~0').replaceAll('|', '~1')}`
}

/** null: it does not stand in the title, or is shorter spelt out. */
function pointTo(word: string | null, title: string | null): string | null {
  const start = word === null || title === null ? -1 : oneLine(title).indexOf(oneLine(word))
  if (word === null || start < 0) return null
  const place = `@${base36(start)},${base36(word.length)}`
  return place.length < spellOut(word).length ? place : null
}

/** null: not so many words, or the title does not have them. */
function readWords(fields: string, count: number, title: string | null): readonly (string | null)[] | null {
  const words: (string | null)[] = []
  for (const field of fields.split('|')) {
    if (field === '') words.push(null)
    else if (field.startsWith('=')) words.push(field.slice(1).replaceAll('~1', '|').replaceAll('~0', '~'))
    else {
      const [, start = null, length = null] = (/^@([0-9a-z]+),([0-9a-z]+)$/.exec(field) ?? []).map(readBase36)
      if (start === null || length === null || title === null || title.length < start + length) return null
      words.push(title.slice(start, start + length))
    }
  }
  return words.length === count ? words : null
}

function base36(number: number): string {
  return number.toString(36)
}

function readBase36(digits: string): number | null {
  return /^[0-9a-z]{1,8}$/.test(digits) ? Number.parseInt(digits, 36) : null
}
