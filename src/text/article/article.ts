// One article as written: its front matter, validated, and its numbered passages. Reading the file is
// corpus/article-files.ts; finding sentences, quotations and the rest is annotation.ts.

import { detectLanguage } from '../detect-language.ts'
import type { LanguageCode } from '../language.ts'
import type { IdProblem } from './article-error.ts'
import { ArticleError } from './article-error.ts'
import type { ArticleWarning } from './front-matter.ts'
import { readFrontMatter } from './front-matter.ts'
import { splitLines } from './lines.ts'
import type { Passage } from './passages.ts'
import { splitPassages } from './passages.ts'

export type { LanguageCode } from '../language.ts'
export type { ArticleFault } from './article-error.ts'
export { ArticleError } from './article-error.ts'
export type { ArticleWarning } from './front-matter.ts'
export type { Passage } from './passages.ts'

export interface Article {
  /** The file's stem, in Unicode's composed form. */
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

/** UTF-16 code units: an id stands in citations, and in Discord's suggestions, which take 100. */
const ID_LIMIT = 80

/**
 * Reads an article from the bytes of its file: `.md` as Markdown, all else as text. `file` is
 * the path within the data folder, by which the id and the faults are named.
 *
 * Throws ArticleError at the first thing that keeps the article out.
 */
export function parseArticle(file: string, bytes: Uint8Array): Article {
  const id = articleId(file)
  const source = decodeSource(file, bytes)
  const lines = splitLines(source)
  const { bodyLine, warnings, language, ...frontMatter } = readFrontMatter(source, lines, (line, fault) => {
    throw new ArticleError(file, line, fault)
  })
  const format = /\.md$/i.test(file) ? 'markdown' : 'text'
  const passages = splitPassages(source, lines.slice(bodyLine), format)
  if (!passages.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) {
    throw new ArticleError(file, lines[bodyLine]?.number ?? lines.length, { rule: 'no-text' })
  }
  return {
    id,
    ...frontMatter,
    language: language ?? detectLanguage(bodySample(passages)),
    passages,
    warnings,
  }
}

function articleId(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1)
  const id = name.replace(/(?<=.)\.[^.]*$/su, '').normalize('NFC')
  const problem = problemOfId(id)
  if (problem !== null) throw new ArticleError(file, 1, { rule: 'id-invalid', problem })
  return id
}

function problemOfId(id: string): IdProblem | null {
  if (id.length > ID_LIMIT) return 'too-long'
  if (!/[\p{L}\p{N}]/u.test(id)) return 'no-letter'
  // Invisible, unpaired, or changing the direction of what is written after it.
  if (/[\p{C}\p{Zl}\p{Zp}]/u.test(id)) return 'invisible'
  if (id !== id.trim()) return 'outer-space'
  return null
}

/** The text of a file; throws ArticleError where it is none. */
export function decodeSource(file: string, bytes: Uint8Array): string {
  let source: string
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new ArticleError(file, lineOfBadByte(bytes), { rule: 'not-utf8' })
  }
  const nul = source.indexOf('\0')
  if (nul !== -1) throw new ArticleError(file, splitLines(source.slice(0, nul)).length, { rule: 'nul-byte' })
  return source
}

/** Line ends are never part of a longer UTF-8 sequence, so each line can be tried by itself. */
function lineOfBadByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let number = 1
  let start = 0
  for (let i = 0; i <= bytes.length; i += 1) {
    const carriageReturn = bytes[i] === 0x0d && bytes[i + 1] !== 0x0a
    if (i < bytes.length && bytes[i] !== 0x0a && !carriageReturn) continue
    try {
      decoder.decode(bytes.subarray(start, i))
    } catch {
      return number
    }
    number += 1
    start = i + 1
  }
  return number
}

/** Enough of the text to tell its language, without joining all of a long article. */
function bodySample(passages: readonly Passage[]): string {
  return passages
    .slice(0, 40)
    .map(({ text }) => text.slice(0, 1000))
    .join('\n')
}
