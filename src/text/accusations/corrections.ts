// Figures that were put right: which earlier sentences still have the old one.

import type { ReadArticle } from './claims-and-responses.ts'
import type { ContextPair } from './context-pair.ts'
import type { ReadSentence } from './read-sentence.ts'

/** A figure that no other thing in a story has by chance: of three digits or more, and no year. */
const TELLING_FIGURE = /^(?!(?:19|20)\d\d$)\d{3,}$/

/**
 * A sentence with the old figure, printed before the correction, and sharing with it what the figure is about;
 * "400 000" is known again by itself, in whatever words it was said.
 */
export function pairCorrections(articles: readonly ReadArticle[]): ContextPair[] {
  const byForm = new Map<string, { sentence: ReadSentence; published: string | null }[]>()
  const corrections = articles.flatMap(({ sentences, published }) =>
    sentences.filter(({ stance }) => stance.replaced.length > 0).map((sentence) => ({ sentence, published })),
  )
  if (corrections.length === 0) return []
  const wanted = new Set(corrections.flatMap(({ sentence }) => sentence.stance.replaced))
  for (const { sentences, published } of articles) {
    for (const sentence of sentences) {
      for (const form of sentence.forms) {
        if (!wanted.has(form)) continue
        const there = byForm.get(form)
        if (there === undefined) byForm.set(form, [{ sentence, published }])
        else there.push({ sentence, published })
      }
    }
  }
  return corrections.flatMap(({ sentence: correction, published }) => {
    const outdated = new Set(
      correction.stance.replaced.flatMap((form) =>
        (byForm.get(form) ?? [])
          .filter(
            (candidate) =>
              candidate.sentence !== correction &&
              isEarlier(candidate, published) &&
              (TELLING_FIGURE.test(form) || sharesSubject(candidate.sentence, correction)),
          )
          .map(({ sentence }) => sentence),
      ),
    )
    return [...outdated].map((sentence) => ({
      sentence: sentence.place,
      role: 'correction' as const,
      response: correction.place,
    }))
  })
}

/** Printed before, or with it; what corrects a figure itself is only corrected again by a later article. */
function isEarlier(
  { sentence, published }: { readonly sentence: ReadSentence; readonly published: string | null },
  corrected: string | null,
): boolean {
  return sentence.stance.replaced.length === 0
    ? (published ?? '') <= (corrected ?? '')
    : (published ?? '') < (corrected ?? '')
}

function sharesSubject(a: ReadSentence, b: ReadSentence): boolean {
  const replaced = new Set(b.stance.replaced)
  let shared = 0
  for (const term of a.terms) if (b.terms.has(term) && !replaced.has(term)) shared++
  return shared > 0
}
