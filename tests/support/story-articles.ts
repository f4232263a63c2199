// Articles as the analysis would hand them on, from sentences with marks: what a test says of a quotation is taken
// as found, so that storage and the story's passes are tested whatever the analysis makes of a text.

import type { AnnotatedArticle } from '../../src/text/annotation.ts'
import { parseArticle } from '../../src/text/article/article.ts'
import type { DateExpression } from '../../src/text/dates/dates.ts'
import { languageOf } from '../../src/text/languages.ts'
import type { Entity } from '../../src/text/people/entities.ts'
import type { Quotation } from '../../src/text/quotations/attribution.ts'
import { splitSentences } from '../../src/text/sentences.ts'

export interface ToldArticle {
  readonly id: string
  readonly published?: string
  /** Passages, "# " before a heading; each stretch between « and » is a quotation. */
  readonly text: readonly string[]
  /** For each quotation in order. */
  readonly told?: readonly Told[]
}

export interface Told {
  /** Name; it becomes an entity of the article. */
  readonly speaker?: string
  readonly when?: Partial<DateExpression>
  readonly kind?: Quotation['kind']
  readonly group?: number
  readonly certainty?: Quotation['certainty']
  readonly description?: string
  readonly medium?: string
}

export function annotateAsTold({ id, published, text, told = [] }: ToldArticle): AnnotatedArticle {
  const frontMatter = [
    '---',
    'language: fr',
    ...(published === undefined ? [] : [`published: ${published}`]),
    '---',
  ]
  const source = [...frontMatter, text.join('\n\n')].join('\n')
  const article = parseArticle(`articles/${id}.md`, Buffer.from(source))
  const names = [...new Set(told.flatMap(({ speaker }) => speaker ?? []))]
  const entities = names.map(
    (name): Entity => ({
      name,
      kind: 'person',
      gender: 'f',
      aliases: name.split(' ').slice(1),
      roles: ['maire'],
      mentions: article.passages.flatMap(({ number, text: passage }) => {
        const start = passage.indexOf(name)
        return start === -1 ? [] : [{ passage: number, start, end: start + name.length, form: 'full' }]
      }),
    }),
  )
  const spans = article.passages.flatMap(({ number, text: passage, heading }) =>
    [...passage.matchAll(/(?<=« )[^»]*(?= »)/g)].map(({ index, 0: words }) => ({
      passage: number,
      start: index,
      end: index + words.length,
      kind: heading ? ('headline' as const) : ('direct' as const),
    })),
  )
  return {
    article,
    stances: [],
    sentences: article.passages.map((passage) => splitSentences(passage.text, languageOf('fr'))),
    entities,
    quotations: spans.map((span, index): Quotation => {
      const said = told[index] ?? {}
      const speaker = said.speaker === undefined ? null : names.indexOf(said.speaker)
      return {
        ...span,
        kind: said.kind ?? span.kind,
        cue: null,
        cueSpan: null,
        speaker,
        certainty: speaker === null ? null : (said.certainty ?? 'stated'),
        description: said.description ?? null,
        descriptor: null,
        medium: said.medium ?? null,
        addressee: null,
        when: said.when === undefined ? null : dateOf(said.when),
        group: said.group ?? index,
      }
    }),
  }
}

function dateOf(when: Partial<DateExpression>): DateExpression {
  const from = when.from ?? null
  return { start: 0, end: 1, text: 'ce jour', from, to: from, precision: 'day', planned: false, ...when }
}
