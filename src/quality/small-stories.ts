// Small articles with their accusations marked, several in one file of tests/gold/accusations/; tests/gold/README.md
// says how they are written.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GoldAllegation, PassagePlace } from './score-answers.ts'
import type { GoldHarmless } from './score-context.ts'

export interface SmallArticle {
  readonly id: string
  readonly language: string
  readonly published: string
  readonly title: string
  readonly passages: readonly string[]
  readonly allegations: readonly GoldAllegation[]
  readonly harmless: readonly GoldHarmless[]
}

const HEAD = /^# (\S+) (\S+) (\S+) (.+)$/
const ALLEGATION = /^! (\d+) \| (.+) \| (.+)$/
const HARMLESS = /^- (\d+) \| (.+)$/

/** Throws an error that names the line which cannot be read. */
export function readSmallArticles(file: string): readonly SmallArticle[] {
  return readFileSync(file, 'utf8')
    .split(/^(?=# )/m)
    .filter((part) => part.trim() !== '')
    .map((part) => readArticle(part.split('\n').filter((line) => line.trim() !== '')))
}

function readArticle([head = '', ...lines]: readonly string[]): SmallArticle {
  const [, id, language, published, title] = HEAD.exec(head) ?? []
  if (id === undefined || language === undefined || published === undefined || title === undefined) {
    throw new Error(`not the head of a small article: ${head}`)
  }
  const passages: string[] = []
  const allegations: GoldAllegation[] = []
  const harmless: GoldHarmless[] = []
  for (const line of lines) {
    const [, accusing, accusation = '', due = ''] = ALLEGATION.exec(line) ?? []
    const [, calm, words = ''] = HARMLESS.exec(line) ?? []
    if (accusing !== undefined) {
      const context = due.split(' ').map((place) => readPlace(place, id))
      allegations.push({ article: id, passage: Number(accusing), text: accusation, context })
    } else if (calm !== undefined) harmless.push({ article: id, passage: Number(calm), text: words })
    else if (/^[!-] /.test(line)) throw new Error(`${id}: cannot be read: ${line}`)
    else passages.push(line)
  }
  return { id, language, published, title, passages, allegations, harmless }
}

/** "4": of the same article; "pont-2:4": of another. */
function readPlace(place: string, own: string): PassagePlace {
  const [article, passage] = place.includes(':') ? place.split(':') : [own, place]
  return { article: article ?? own, passage: Number(passage) }
}

/** "pont-1" and "pont-2" are one story. */
export function storyOf({ id }: SmallArticle): string {
  return id.replace(/-\d+$/, '')
}

/** Writes the articles as files of their own into a folder that is deleted with `dispose`. */
export function writeArticles(
  articles: readonly SmallArticle[],
): Disposable & { readonly files: readonly string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-gold-'))
  const files = articles.map(({ id, language, published, title, passages }) => {
    const file = join(folder, `${id}.txt`)
    const front = [
      '---',
      `title: ${JSON.stringify(title)}`,
      `published: ${published}`,
      `language: ${language}`,
      '---',
    ]
    writeFileSync(file, `${[...front, '', passages.join('\n\n')].join('\n')}\n`)
    return file
  })
  return { files, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) }
}
