// The passes of text/ in order: Article -> AnnotatedArticle. Everything in it is a span of a passage's text, so
// that it can be stored, and shown, in the article's own characters.

import type { SentenceStance } from './accusations/stance.ts'
import { judgeSentence } from './accusations/stance.ts'
import type { Article } from './article/article.ts'
import { languageOf } from './languages.ts'
import type { Entity, Mention } from './people/entities.ts'
import type { Discourse, NounPhrase } from './people/references.ts'
import { openDiscourse } from './people/references.ts'
import type { Quotation } from './quotations/attribution.ts'
import { attributeQuotations } from './quotations/attribution.ts'
import { dateQuotations } from './quotations/utterance-dates.ts'
import { splitSentences } from './sentences.ts'
import type { Span } from './span.ts'

/** Raised whenever any pass finds something else in the same article: stored articles are then analysed again. */
export const ANALYSIS_VERSION = 39

export interface AnnotatedArticle {
  readonly article: Article
  /** For each passage, in order, its sentences. */
  readonly sentences: readonly (readonly Span[])[]
  /** People and organisations. */
  readonly entities: readonly Entity[]
  /** In reading order; none stands twice at one place. */
  readonly quotations: readonly Quotation[]
  /** For each passage, for each of its sentences. */
  readonly stances: readonly (readonly SentenceStance[])[]
}

export function annotate(article: Article): AnnotatedArticle {
  const language = languageOf(article.language)
  const sentences = article.passages.map(({ text }) => splitSentences(text, language))
  const discourse = openDiscourse(article, sentences, language)
  const attributed = attributeQuotations(article.passages, discourse, language)
  const quotations = dateQuotations(attributed, article, sentences, discourse.entities, language)
  return {
    article,
    sentences,
    entities: withReferences(discourse, article, quotations),
    quotations,
    stances: article.passages.map(({ number, text }, index) => {
      const here = quotations.filter(({ passage }) => passage === number)
      return (sentences[index] ?? []).map(({ start, end }) =>
        judgeSentence(
          text.slice(start, end),
          here
            .filter((quotation) => quotation.start < end && quotation.end > start)
            .map((quotation) => text.slice(quotation.start, quotation.end)),
          language,
        ),
      )
    }),
  }
}

/** The entities with those mentions too that are no names: "la maire", "elle", where it is sure whom they mean. */
function withReferences(
  discourse: Discourse,
  { passages }: Article,
  quotations: readonly Quotation[],
): readonly Entity[] {
  const found = new Map<number, Mention[]>()
  for (const { number } of passages) {
    for (const phrase of discourse.nounPhrases(number)) {
      // Whom "il" means in somebody's words is theirs to know.
      if (phrase.form === 'name' || quotations.some((quotation) => holds(quotation, phrase))) continue
      const { entity, certainty } = discourse.resolve(phrase)
      if (entity === null || certainty === 'likely') continue
      const { start, end } = phrase
      const form = phrase.form === 'pronoun' ? 'pronoun' : 'role'
      found.set(entity, [...(found.get(entity) ?? []), { passage: number, start, end, form }])
    }
  }
  return discourse.entities.map((entity, index) => {
    const named = new Set(entity.mentions.map(({ passage, start }) => `${passage} ${start}`))
    const others = (found.get(index) ?? []).filter(({ passage, start }) => !named.has(`${passage} ${start}`))
    return others.length === 0
      ? entity
      : {
          ...entity,
          mentions: [...entity.mentions, ...others].sort(
            (a, b) => a.passage - b.passage || a.start - b.start,
          ),
        }
  })
}

function holds(quotation: Quotation, { passage, start, end }: NounPhrase): boolean {
  return quotation.passage === passage && quotation.start <= start && quotation.end >= end
}
