import { describe, expect, it } from 'vitest'
import type { FoundAnswer, GoldQuestion, QuestionSet } from '../../src/quality/score-answers.ts'
import { scoreAnswers } from '../../src/quality/score-answers.ts'

const TEXTS = [
  'La maire accuse Paul Roche d’avoir menti.',
  'Paul Roche nie.',
  'Le pont ferme lundi.',
  'Le pont ferme mardi.',
]

const SET: QuestionSet = {
  article: 'pont',
  questions: [
    question('a1', 'allegation', { passages: [1], answers: ['Paul Roche'], context: [2] }),
    question('w1', 'fact-when', { passages: [4], answers: ['mardi'], superseded: [3], lang: 'en' }),
    question('n1', 'unanswerable', { answerable: false }),
  ],
  allegations: [{ passage: 1, text: 'd’avoir menti', context: [2] }],
  passageText: ({ passage }) => TEXTS[passage - 1] ?? null,
}

const NO: FoundAnswer = { excerpts: [], context: [] }
const RIGHT: Readonly<Record<string, FoundAnswer>> = {
  a1: { excerpts: [excerpt(1)], context: [{ article: 'pont', passage: 2 }] },
  w1: { excerpts: [excerpt(4)], context: [] },
  n1: NO,
}

describe('answers scored', () => {
  it('are all right when they are', () => {
    const { figures, misses } = score()
    expect(misses).toEqual([])
    expect(figures).toEqual({
      n: 3,
      hit1: 1,
      hit3: 1,
      answer1: 1,
      abstain_p: 1,
      abstain_r: 1,
      abstain_f1: 1,
      wrong: 0,
      ctx: 1,
      ctx_full: 1,
      ctx_any: null,
      pairing: 1,
      verbatim: 1,
      superseded: 0,
      len: (41 + 20) / 2,
    })
  })

  it('are told apart by language and category', () => {
    const { slices } = score({ w1: NO })
    expect(slices['lang:fr']).toMatchObject({ n: 2, hit1: 1 })
    expect(slices['lang:en']).toMatchObject({ n: 1, hit1: 0 })
    expect(slices['category:fact-when']).toMatchObject({ n: 1, hit1: 0 })
  })

  it('lose hits for a no too many, but are not wrong', () => {
    const { figures, misses } = score({ w1: NO })
    expect(figures).toMatchObject({ hit1: 0.5, hit3: 0.5, abstain_p: 0.5, abstain_r: 1, wrong: 0 })
    expect(misses).toEqual(['w1  said no  |  question w1'])
  })

  it('are wrong where they should have been a no', () => {
    const { figures } = score({ n1: { excerpts: [excerpt(3)], context: [] } })
    expect(figures).toMatchObject({ abstain_p: 0, abstain_r: 0, abstain_f1: 0, wrong: 1 / 3, hit1: 1 })
  })

  it('hit among the first three when the second excerpt answers', () => {
    const { figures } = score({ w1: { excerpts: [excerpt(2), excerpt(4)], context: [] } })
    expect(figures).toMatchObject({ hit1: 0.5, hit3: 1, wrong: 1 / 3, superseded: 0 })
  })

  it('are outdated when the corrected passage comes first', () => {
    expect(score({ w1: { excerpts: [excerpt(3)], context: [] } }).figures).toMatchObject({ superseded: 1 })
  })

  it('do not answer with an excerpt that lacks the answering words', () => {
    const { figures } = score({ w1: { excerpts: [excerpt(4, 0, 7)], context: [] } })
    expect(figures).toMatchObject({ hit1: 1, answer1: 0.5, verbatim: 1 })
  })

  it('lose context and pairing when an allegation stands alone', () => {
    const { figures, misses } = score({ a1: { excerpts: [excerpt(1)], context: [] } })
    expect(figures).toMatchObject({ ctx: 0, ctx_full: 0, pairing: 0, hit1: 1 })
    expect(misses).toEqual(['a1  context 0 of 1; an allegation alone  |  question a1'])
  })

  it('pair an allegation on any question, even one that is not about it', () => {
    const { figures } = score({ n1: { excerpts: [excerpt(1)], context: [] } })
    expect(figures).toMatchObject({ ctx: 1, pairing: 0.5 })
  })

  it('show the denial as an excerpt as well as beside one', () => {
    const { figures } = score({ a1: { excerpts: [excerpt(1), excerpt(2)], context: [] } })
    expect(figures).toMatchObject({ ctx: 1, pairing: 1 })
  })

  it('are not verbatim when a character differs from the passage', () => {
    const bent = { ...excerpt(4), text: 'Le pont fermé mardi.' }
    expect(score({ w1: { excerpts: [bent], context: [] } }).figures).toMatchObject({ verbatim: 0.5 })
  })

  it('owe context only where an excerpt holds the words that call for it', () => {
    const questions = [question('a1', 'allegation', { passages: [1], context: [2], context_if: ['menti'] })]
    const ask = (start: number, end: number) =>
      scoreAnswers({ ...SET, questions }, () => ({ excerpts: [excerpt(1, start, end)], context: [] })).figures
        .ctx
    expect(ask(0, 41)).toBe(0)
    expect(ask(0, 8)).toBeNull()
  })

  it('owe one passage of each group', () => {
    const questions = [question('a1', 'allegation', { passages: [1], context_any: [[2, 3], [4]] })]
    const shown = { excerpts: [excerpt(1)], context: [{ article: 'pont', passage: 3 }] }
    expect(scoreAnswers({ ...SET, questions }, () => shown).figures.ctx_any).toBe(0.5)
  })
})

function question(id: string, category: string, more: Partial<GoldQuestion>): GoldQuestion {
  return {
    id,
    lang: 'fr',
    category,
    question: `question ${id}`,
    answerable: true,
    passages: [],
    answers: [],
    context: [],
    ...more,
  }
}

function excerpt(passage: number, start = 0, end = TEXTS[passage - 1]?.length ?? 0) {
  return { article: 'pont', passage, start, end, text: (TEXTS[passage - 1] ?? '').slice(start, end) }
}

function score(changed: Readonly<Record<string, FoundAnswer>> = {}) {
  return scoreAnswers(SET, ({ id }) => changed[id] ?? RIGHT[id] ?? NO)
}
