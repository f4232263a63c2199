// Words of the writer inside one pair of marks: « On m'a prise pour une folle, raconte-t-elle. Puis… » is two pieces
// of one utterance. Marks are quotations.ts; whose words the pieces are is attribution.ts.

import type { Passage } from '../article/passages.ts'
import type { Language } from '../language.ts'
import type { Discourse } from '../people/references.ts'
import type { Span } from '../span.ts'
import { subjectRight } from './agents.ts'
import type { CueLexicon } from './cue-lexicon.ts'
import { isVerbOfSaying } from './cue-lexicon.ts'
import type { VerbCue } from './cues.ts'
import { formsBetween, verbCueAt, wordAt } from './cues.ts'
import type { Item, NarrationSentence } from './narration.ts'
import { narrate } from './narration.ts'
import type { QuotedSpan } from './quotations.ts'
import type { Scene } from './scene.ts'
import { phrasesIn } from './scene.ts'

/** Words of somebody without the writer's between them. */
export interface Piece extends Span {
  /** 1-based. */
  readonly passage: number
  /** With the marks that stand beside it. */
  readonly outer: Span
  /** Index of the quoted span that it is cut from. */
  readonly of: number
  readonly depth: number
}

/** UTF-16 code units: no writer says more than this between two halves of a quotation. */
const INCISE_LIMIT = 240

const TEXT = /[\p{L}\p{N}]/u

/** The pieces of all quoted spans, in order; a span without an incise is one. */
export function cutIncises(
  spans: readonly QuotedSpan[],
  passages: readonly Passage[],
  discourse: Discourse,
  language: Language,
): Piece[] {
  return spans.flatMap((span, of) => {
    const { passage, depth } = span
    const text = passages[passage - 1]?.text ?? ''
    const cuts = depth === 0 ? incisesIn(span, text, discourse, language) : []
    return piecesBetween(span, cuts, text).map((piece) => ({ ...piece, passage, of, depth }))
  })
}

/** What remains of a span between its incises, the comma before each left to the writer. */
function piecesBetween(span: QuotedSpan, cuts: readonly Span[], text: string): (Span & { outer: Span })[] {
  const pieces: (Span & { outer: Span })[] = []
  const edges = [...cuts, { start: span.end, end: span.end }]
  let from = span.start
  for (const [i, cut] of edges.entries()) {
    const raw = text.slice(from, cut.start)
    const start = from + (raw.length - raw.trimStart().length)
    const end = from + raw.replace(/[\s,–—-]+$/u, '').length
    const last = i === edges.length - 1
    if (end > start && TEXT.test(text.slice(start, end))) {
      const outer = {
        start: from === span.start ? span.outer.start : start,
        end: last ? span.outer.end : end,
      }
      pieces.push({ start, end: last ? span.end : end, outer })
    }
    from = cut.end
  }
  return pieces
}

/** The writer's words inside a span: from the mark before each to the one after it, that left out if a comma. */
function incisesIn(span: QuotedSpan, text: string, discourse: Discourse, language: Language): Span[] {
  const passage = { number: span.passage, text, heading: false }
  const cuts: Span[] = []
  for (const sentence of narrate(passage, [], language, span)) {
    const phrases = phrasesIn(discourse, sentence)
    const scene = { sentence, phrases, lexicon: language.cues, cues: [], isVerb: () => false }
    for (let i = 1; i < sentence.items.length; i += 1) {
      const cut = inciseAt(scene, i)
      if (cut !== null && cut.start >= (cuts.at(-1)?.end ?? span.start)) cuts.push(cut)
    }
  }
  return cuts
}

function inciseAt(scene: Scene, at: number): Span | null {
  const { sentence, lexicon } = scene
  const { items } = sentence
  const cue = verbCueAt(sentence, at, lexicon)
  if (cue === null || cue.mood !== 'finite' || cue.passive) return null
  const opener = items[cue.first - 1]
  if (opener?.kind !== 'mark' || !/[,!?…–.]/.test(opener.mark)) return null
  // « Le président, m'a dit le maire, est… »: the speaker's own words.
  if (formsBetween(items, cue.first, cue.last).some((form) => lexicon.grammar.hearers.has(form))) return null
  const subjectEnd = cue.inverted ? endOfPronoun(scene, cue) : endOfSubject(scene, cue)
  if (subjectEnd === null) return null
  const end = endOfIncise(scene, subjectEnd)
  if (end === null || end - opener.start > INCISE_LIMIT) return null
  return { start: opener.mark === ',' || opener.mark === '–' ? opener.start : opener.end, end }
}

function endOfPronoun(
  { sentence: { items }, lexicon: { grammar } }: Scene,
  { pronoun, last }: VerbCue,
): number | null {
  const form = pronoun === null ? undefined : wordAt(items, pronoun)?.form
  return form !== undefined && grammar.thirdPersons.has(form) ? (items[last]?.end ?? null) : null
}

/** A name or a person right behind a saying: not the object of a verb that the speaker uses. */
function endOfSubject(scene: Scene, cue: VerbCue): number | null {
  if (cue.pronoun !== null || !isVerbOfSaying(cue.verb)) return null
  const subject = subjectRight(scene, cue)
  if (subject === null || !subject.speaks) return null
  const between = scene.sentence.text.slice(scene.sentence.items[cue.last]?.end ?? 0, subject.start)
  return /[.;:!?…]/.test(between) ? null : subject.end
}

/** Up to the full stop, if only appositions stand before it; else up to the comma after the subject. */
function endOfIncise({ sentence, lexicon }: Scene, subjectEnd: number): number | null {
  const { items } = sentence
  let comma: number | null = null
  for (let i = items.findIndex(({ start }) => start >= subjectEnd); i >= 0 && i < items.length; i += 1) {
    const item = items[i]
    if (item?.kind !== 'mark') continue
    if (/[.!?…;:]/.test(item.mark)) {
      if (item.mark === '.' && isInsideAbbreviation(sentence, items, i)) continue
      return comma !== null && !isApposition(items, comma, i, lexicon)
        ? (items[comma]?.end ?? null)
        : item.end
    }
    if (item.mark === '–') return item.end
    if (item.mark === ',') comma ??= i
  }
  if (comma !== null && !isApposition(items, comma, items.length, lexicon)) return items[comma]?.end ?? null
  return sentence.end
}

function isInsideAbbreviation({ end }: NarrationSentence, items: readonly Item[], at: number): boolean {
  return at < items.length - 1 && (items[at]?.end ?? end) < end && items[at + 1]?.start === items[at]?.end
}

/** "…, dit Paul Vial, le directeur de l'école, 54 ans." rather than "…, dit Paul Vial, que nous partirons.". */
function isApposition(items: readonly Item[], comma: number, end: number, { grammar }: CueLexicon): boolean {
  const first = wordAt(items, comma + 1)
  if (first === null || end - comma > 45) return false
  return !grammar.clauseOpeners.has(first.form)
}
