import { describe, expect, it } from 'vitest'
import type { QuotationRecord } from '../../src/corpus/corpus.ts'
import type { GoldTimeline } from '../../src/quality/score-timeline.ts'
import { scoreTimeline } from '../../src/quality/score-timeline.ts'

const TEXTS = ['On ferme. On ouvre.', 'On verra. Le Pont', 'On ferme.']

const GOLD: GoldTimeline = {
  utterances: [
    line(1, 1, 'On ferme.', 'Claire Vasseur', '2025-03-10', 'matin'),
    line(1, 3, 'On ferme.', 'Claire Vasseur', '2025-03-10', 'matin', { article: 'pont', passage: 1 }),
    line(2, 1, 'On ouvre.', 'collectif Rives Vives', '2025-03-10', 'soir'),
    // It may have been said before or after the others.
    line(2, 2, 'On verra.', 'un voisin', '2025-03-09/2025-03-12'),
  ],
  nobodys: [{ article: 'pont', passage: 2, text: 'Le Pont' }],
  passageText: ({ passage }) => TEXTS[passage - 1] ?? null,
}

const PERFECT: readonly QuotationRecord[] = [
  record(1, 'On ferme', 0, 'Claire Vasseur', '2025-03-10', [
    { article: 'pont', passage: 3, start: 0, end: 9 },
  ]),
  record(1, 'On ouvre.', 1, 'Rives Vives', '2025-03-10'),
  record(2, 'On verra.', 2, null, '2025-03-11'),
]
const [FERME, OUVRE, VERRA] = PERFECT as readonly [QuotationRecord, QuotationRecord, QuotationRecord]

describe('a timeline scored', () => {
  it('is all right when it is the gold, a full stop apart', () => {
    expect(scoreTimeline(GOLD, PERFECT)).toEqual({
      figures: {
        n: 4,
        found: 1,
        speaker: 1,
        date: 1,
        order: 1,
        // Morning and evening of one day; the interval covers both.
        pairs: 2,
        folded: 1,
        false_alarms: 0,
      },
      misses: [],
    })
  })

  it('loses what is not found, and the pairs with it', () => {
    const { figures, misses } = scoreTimeline(GOLD, [FERME, VERRA])
    expect(figures).toMatchObject({ found: 0.75, speaker: 1, order: 0 })
    // The pairs go with it without a line each.
    expect(misses).toEqual(['missed    pont p1 “On ouvre.”'])
  })

  it('loses the pairs that stand the other way round, or beside each other', () => {
    expect(scoreTimeline(GOLD, [FERME, { ...OUVRE, order: -1 }, VERRA]).figures.order).toBe(0)
    expect(scoreTimeline(GOLD, [FERME, { ...OUVRE, order: 0 }, VERRA]).figures.order).toBe(0)
    expect(scoreTimeline(GOLD, [FERME, OUVRE, { ...VERRA, order: -1 }]).figures.order).toBe(1)
  })

  it('loses a wrong speaker, and a name where nobody is named', () => {
    expect(scoreTimeline(GOLD, [FERME, { ...OUVRE, speaker: 'Paul Roche' }, VERRA]).figures.speaker).toBe(
      0.75,
    )
    expect(scoreTimeline(GOLD, [FERME, OUVRE, { ...VERRA, speaker: 'Paul Roche' }]).figures.speaker).toBe(
      0.75,
    )
    expect(scoreTimeline(GOLD, [FERME, { ...OUVRE, speaker: null }, VERRA]).figures.speaker).toBe(0.75)
  })

  it('loses a day that is not the gold’s, or outside its interval', () => {
    expect(
      scoreTimeline(GOLD, [FERME, OUVRE, record(2, 'On verra.', 2, null, '2025-03-13')]).figures.date,
    ).toBe(0.75)
    expect(scoreTimeline(GOLD, [FERME, OUVRE, { ...VERRA, date: null }]).figures.date).toBe(0.75)
  })

  it('loses a repeat that has an entry of its own', () => {
    const repeat = record(3, 'On ferme.', 0, 'Claire Vasseur', '2025-03-10')
    const { figures } = scoreTimeline(GOLD, [{ ...FERME, repeats: [] }, repeat, OUVRE, VERRA])
    expect(figures).toMatchObject({ found: 1, folded: 0 })
  })

  it('counts what nobody said', () => {
    const title = record(2, 'Le Pont', 3, null, '2025-03-10')
    expect(scoreTimeline(GOLD, [...PERFECT, title]).figures.false_alarms).toBe(1)
  })

  it('refuses gold whose words do not stand in the article', () => {
    const wrong = { ...GOLD, nobodys: [{ article: 'pont', passage: 1, text: 'La Digue' }] }
    expect(() => scoreTimeline(wrong, PERFECT)).toThrow('pont: passage 1 has no “La Digue”')
  })
})

function line(
  order: number,
  passage: number,
  text: string,
  speaker: string,
  date: string,
  part?: string,
  repeat_of?: { article: string; passage: number },
): GoldTimeline['utterances'][number] {
  return {
    order,
    article: 'pont',
    passage,
    text,
    speaker,
    date,
    precision: part === undefined ? 'interval' : 'part-of-day',
    ...(part === undefined ? {} : { part }),
    ...(repeat_of === undefined ? {} : { repeat_of }),
  }
}

function record(
  passage: number,
  text: string,
  order: number,
  speaker: string | null,
  day: string,
  repeats: QuotationRecord['repeats'] = [],
): QuotationRecord {
  const start = TEXTS[passage - 1]?.indexOf(text) ?? -1
  return {
    article: 'pont',
    passage,
    start,
    end: start + text.length,
    text,
    kind: 'direct',
    speaker,
    certainty: speaker === null ? null : 'stated',
    description: null,
    cue: null,
    medium: null,
    addressee: null,
    when: null,
    date: { from: day, to: day, precision: 'day', basis: 'stated', words: day, part: null, planned: false },
    repeats,
    order,
  }
}
