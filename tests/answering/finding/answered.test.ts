// A denial answers a yes or no by what it denies: that of the charge asked about, before one of something else.

import { expect, test } from 'vitest'
import { findAnswer } from '../../../src/answering/ask.ts'
import { lowerAnswersToElse } from '../../../src/answering/finding/answered.ts'
import { article } from '../../support/beside.ts'
import { openTestCorpus } from '../../support/corpus.ts'

const MILL = article('2025-04-11', [
  'Une ancienne comptable, Berthe Massoulier, accuse le meunier Régis Valcourt d’avoir coupé sa farine avec de la craie.',
  '« C’est un mensonge », a répondu vendredi Régis Valcourt.',
  'Le boulanger Alban Chastel accuse la transporteuse Denise Morival d’avoir volé des palettes.',
  'Denise Morival dément : « Je n’ai pris aucune palette. »',
])

const scoresOf = async (question: string): Promise<(words: string) => number> => {
  await using mill = await openTestCorpus({ 'moulin.txt': MILL })
  const asker = { language: 'fr', today: '2025-04-12' } as const
  const { question: asked, candidates } = findAnswer(question, asker, mill.corpus, null)
  const plain = candidates.map((candidate) => ({ ...candidate, score: 0 }))
  const scored = lowerAnswersToElse(asked, plain, mill.corpus)
  return (words) => {
    const found = scored.find(({ passage, span }) => passage.text.slice(span.start, span.end).includes(words))
    if (found === undefined) throw new Error(`no candidate has "${words}"`)
    return found.score
  }
}

test('a denial loses what it denies of something else', async () => {
  const score = await scoresOf('Le meunier reconnaît-il avoir coupé sa farine avec de la craie, dément-il ?')
  expect(score('C’est un mensonge')).toBeCloseTo(0)
  expect(score('aucune palette')).toBeLessThan(-1)
})

test('an accusation loses nothing', async () => {
  const score = await scoresOf('Le meunier reconnaît-il avoir coupé sa farine avec de la craie, dément-il ?')
  expect(score('accuse le meunier')).toBe(0)
})

test('nor does anything where no yes or no is asked', async () => {
  const score = await scoresOf('Comment le meunier se défend-il ? Que dément-il ?')
  expect(score('aucune palette')).toBe(0)
})
