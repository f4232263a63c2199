import { describe, expect, it } from 'vitest'
import type { FoundQuotation, GoldArticle, GoldQuotation } from '../../src/quality/score-quotes.ts'
import { scoreQuotations } from '../../src/quality/score-quotes.ts'

// One paragraph: four quotations, a nickname, and one that need not be found.
const GOLD: GoldArticle = {
  doc: 'pont',
  file: 'pont.txt',
  publicationDate: '2025-03-14',
  speakers: { 'Claire Vasseur': { aliases: ['Vasseur'] }, 'Paul Roche': { aliases: [] } },
  quotes: [
    gold('q1', 0, 20, 'Claire Vasseur', { date: '2025-03-13', when: 'jeudi' }),
    gold('q2', 30, 50, 'Paul Roche', { kind: 'mixed' }),
    gold('q3', 60, 80, null, { speakerDescription: 'un proche du dossier', dateAccept: ['2025-03-14'] }),
    gold('q4', 90, 120, 'Claire Vasseur', { alt: [[90, 190]] }),
    gold('q5', 140, 190, 'Claire Vasseur', { coveredBy: 'q4' }),
    gold('q6', 200, 210, null, { kind: 'scare' }),
    gold('q7', 220, 240, 'Paul Roche', { optional: true }),
  ],
}

const PERFECT = ['q1', 'q2', 'q3', 'q4', 'q5'].map(found)

describe('quotations scored', () => {
  it('are all right when they are the gold', () => {
    const { figures, misses } = scoreQuotations([GOLD], () => PERFECT)
    expect(misses).toEqual([])
    expect(figures).toEqual({
      n: 5,
      found: 1,
      precision: 1,
      recall: 1,
      exact: 1,
      wrong_name: 0,
      no_name: 0,
      speaker: 1,
      end_to_end: 1,
      kind: 1,
      date: 1,
      dated: 1,
      false_alarms: 0,
    })
  })

  it('lose recall for one that is missed, and nothing else', () => {
    const { figures, misses } = scoreQuotations([GOLD], () => PERFECT.slice(1))
    expect(figures).toMatchObject({ recall: 0.8, precision: 1, speaker: 1, date: 1, dated: null })
    expect(misses).toEqual(['missed    q1 p1 “words of q1”'])
  })

  it('lose precision for one that is not there', () => {
    const { figures } = scoreQuotations([GOLD], () => [...PERFECT, { ...found('q1'), start: 300, end: 310 }])
    expect(figures).toMatchObject({ recall: 1, precision: 5 / 6, false_alarms: 0 })
  })

  it('count a nickname taken for a quotation as a false alarm', () => {
    const { figures } = scoreQuotations([GOLD], () => [...PERFECT, found('q6')])
    expect(figures).toMatchObject({ precision: 5 / 6, false_alarms: 1 })
  })

  it('neither ask for nor punish what is optional', () => {
    const { figures } = scoreQuotations([GOLD], () => [...PERFECT, found('q7')])
    expect(figures).toMatchObject({ n: 5, precision: 1, recall: 1 })
  })

  it('lose the speaker and the end to end for a wrong name, not the words', () => {
    const { figures, misses } = scoreQuotations([GOLD], () => replace('q1', { speaker: 'Paul Roche' }))
    expect(figures).toMatchObject({ found: 1, speaker: 0.8, end_to_end: 0.8 })
    expect(misses).toEqual(['speaker   q1 p1 “words of q1”: Paul Roche, not Claire Vasseur'])
  })

  it('take an alias, a title before it and other apostrophes and accents for the name', () => {
    expect(speakerFigure('q1', 'Mme Vasseur')).toBe(1)
    expect(speakerFigure('q1', 'CLAIRE VASSEUR')).toBe(1)
    expect(speakerFigure('q1', 'Claire')).toBe(0.8)
    expect(speakerFigure('q1', null)).toBe(0.8)
  })

  it('take nobody, or the text’s own description, where nobody is named, and no name', () => {
    expect(speakerFigure('q3', 'Un proche du dossier')).toBe(1)
    expect(speakerFigure('q3', 'Paul Roche')).toBe(0.8)
  })

  it('are found with a few characters too many, but not exact', () => {
    expect(scoreQuotations([GOLD], () => replace('q1', { end: 22 })).figures).toMatchObject({
      found: 1,
      exact: 0.8,
    })
    expect(scoreQuotations([GOLD], () => replace('q1', { end: 21 })).figures).toMatchObject({ exact: 1 })
    expect(scoreQuotations([GOLD], () => replace('q1', { end: 29 })).figures).toMatchObject({ found: 0.8 })
  })

  it('answer for both parts when they span an incise, but not exactly', () => {
    const whole = { ...found('q4'), end: 190 }
    const { figures, misses } = scoreQuotations([GOLD], () => [
      ...PERFECT.filter(({ start }) => start < 90),
      whole,
    ])
    expect(figures).toMatchObject({ n: 4, found: 1, exact: 0.75 })
    expect(misses).toEqual([])
  })

  it('lose kind and date, each for itself', () => {
    expect(scoreQuotations([GOLD], () => replace('q2', { kind: 'direct' })).figures).toMatchObject({
      kind: 0.8,
      date: 1,
    })
    expect(scoreQuotations([GOLD], () => replace('q1', { date: '2025-03-12' })).figures).toMatchObject({
      kind: 1,
      date: 0.8,
      dated: 0,
    })
    expect(scoreQuotations([GOLD], () => replace('q2', { date: '2025-03-14' })).figures).toMatchObject({
      date: 0.8,
      dated: 1,
    })
    // A reader may infer it.
    expect(scoreQuotations([GOLD], () => replace('q3', { date: '2025-03-14' })).figures).toMatchObject({
      date: 1,
    })
  })

  it('have nothing to be right about when nothing is found', () => {
    expect(scoreQuotations([GOLD], () => []).figures).toMatchObject({
      found: 0,
      end_to_end: 0,
      speaker: null,
    })
  })
})

function gold(
  id: string,
  start: number,
  end: number,
  speaker: string | null,
  more: Partial<GoldQuotation> = {},
): GoldQuotation {
  return {
    id,
    paragraph: 1,
    start,
    end,
    text: `words of ${id}`,
    kind: 'direct',
    speaker,
    when: null,
    date: null,
    ...more,
  }
}

function found(id: string): FoundQuotation {
  const quotation = GOLD.quotes.find((candidate) => candidate.id === id)
  if (quotation === undefined) throw new Error(id)
  const { paragraph, start, end, text, kind, speaker, when = null, date = null } = quotation
  return { paragraph, start, end, text, kind: kind === 'scare' ? 'mixed' : kind, speaker, when, date }
}

function replace(id: string, change: Partial<FoundQuotation>): readonly FoundQuotation[] {
  return PERFECT.map((quotation) =>
    quotation.start === found(id).start ? { ...quotation, ...change } : quotation,
  )
}

function speakerFigure(id: string, speaker: string | null): number | null | undefined {
  return scoreQuotations([GOLD], () => replace(id, { speaker })).figures.speaker
}
