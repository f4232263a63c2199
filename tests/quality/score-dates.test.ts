import { describe, expect, it } from 'vitest'
import type { GoldDate, GoldSentence } from '../../src/quality/score-dates.ts'
import { scoreDates } from '../../src/quality/score-dates.ts'
import type { DateExpression } from '../../src/text/dates/dates.ts'

const SENTENCES: readonly GoldSentence[] = [
  sentence('jeudi', 'Elle a démissionné jeudi.', {
    text: 'jeudi',
    start_date: '2025-03-13',
    end_date: null,
    precision: 'day',
    direction: 'past',
  }),
  sentence('mai', 'Tout finira début mai.', {
    text: 'début mai',
    start_date: '2025-05-01',
    end_date: '2025-05-10',
    core: ['2025-05-01', '2025-05-05'],
    outer: ['2025-05-01', '2025-05-31'],
    precision: 'fuzzy',
    direction: 'future',
  }),
  sentence('noel', 'Depuis Noël, rien.', {
    text: 'Noël',
    start_date: '2024-12-25',
    end_date: null,
    precision: 'day',
    direction: 'past',
    optional: true,
    alt: [{ start_date: '2024-12-25', end_date: '2025-03-14' }],
  }),
  sentence('rue', 'Rue du 8 mai, on attend.'),
]

const PERFECT: Readonly<Record<string, readonly DateExpression[]>> = {
  jeudi: [date('jeudi', 19, '2025-03-13', '2025-03-13')],
  mai: [date('mai', 18, '2025-05-01', '2025-05-31', 'month')],
}

describe('dates scored', () => {
  it('are all right when they are; an overlap is enough, and what is optional may be missing', () => {
    const { figures, misses } = score({})
    expect(misses).toEqual([])
    expect(figures).toEqual({
      n: 2,
      found_p: 1,
      found_r: 1,
      found: 1,
      right: 1,
      end_to_end_p: 1,
      end_to_end_r: 1,
      end_to_end: 1,
      unit: 1,
      direction: 1,
      left_alone: 1,
    })
  })

  it('are found but not right when they mean other days', () => {
    const { figures, misses } = score({ jeudi: [date('jeudi', 19, '2025-03-20', '2025-03-20')] })
    expect(figures).toMatchObject({
      found: 1,
      right: 0.5,
      end_to_end_p: 0.5,
      end_to_end_r: 0.5,
      direction: 0.5,
    })
    expect(misses).toEqual(['days      jeudi “jeudi”: 2025-03-20/2025-03-20, not 2025-03-13/2025-03-13'])
  })

  it('lose recall for what is missed, not precision', () => {
    expect(score({ jeudi: [] }).figures).toMatchObject({ found_r: 0.5, end_to_end_r: 0.5, end_to_end_p: 1 })
  })

  it('lose precision, and a sentence left alone, for a street', () => {
    const { figures, misses } = score({ rue: [date('8 mai', 7, '2025-05-08', '2025-05-08')] })
    expect(figures).toMatchObject({ end_to_end_p: 2 / 3, end_to_end_r: 1, left_alone: 0 })
    expect(misses).toEqual(['surplus   rue “8 mai”: 2025-05-08/2025-05-08'])
  })

  it('count a wrong answer to what is optional, and another right one', () => {
    const wrong = score({ noel: [date('Noël', 7, '2025-12-25', '2025-12-25')] }).figures
    expect(wrong).toMatchObject({ end_to_end_p: 2 / 3, end_to_end_r: 1 })
    const open = score({ noel: [date('Noël', 7, '2024-12-25', null)] }).figures
    expect(open).toMatchObject({ end_to_end_p: 1, end_to_end_r: 1 })
  })

  it('cover the core of what has no sharp ends, and stay around it', () => {
    const right = (from: string, to: string) => score({ mai: [date('mai', 18, from, to)] }).figures.right
    expect(right('2025-05-01', '2025-05-06')).toBe(1)
    expect(right('2025-05-02', '2025-05-06')).toBe(0.5)
    expect(right('2025-04-30', '2025-05-06')).toBe(0.5)
  })

  it('lose the unit alone when only it is wrong', () => {
    const month = score({ jeudi: [date('jeudi', 19, '2025-03-13', '2025-03-13', 'week')] }).figures
    expect(month).toMatchObject({ unit: 0.5, right: 1 })
  })
})

function sentence(id: string, text: string, gold?: Omit<GoldDate, 'start' | 'end'>): GoldSentence {
  const start = gold === undefined ? 0 : text.indexOf(gold.text)
  const expected = gold === undefined ? [] : [{ ...gold, start, end: start + gold.text.length }]
  return { id, lang: 'fr', reference: '2025-03-14', text, expected }
}

function date(
  text: string,
  start: number,
  from: string | null,
  to: string | null,
  precision: DateExpression['precision'] = 'day',
): DateExpression {
  return { text, start, end: start + text.length, from, to, precision, planned: false }
}

function score(changed: Readonly<Record<string, readonly DateExpression[]>>) {
  return scoreDates(SENTENCES, ({ id }) => changed[id] ?? PERFECT[id] ?? [])
}
