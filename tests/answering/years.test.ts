// A year or a month that the question names: told where the article is of that year, or says it; another year is no answer.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { findAnswer } from '../../src/answering/ask.ts'
import { firstExcerptIn } from '../support/answers.ts'
import type { TestCorpus } from '../support/corpus.ts'
import { openTestCorpus } from '../support/corpus.ts'

const BRIDGE = [
  '---',
  'published: 2025-03-12',
  'language: fr',
  '---',
  'Le pont de Valtène, construit en 1932, a été fermé lundi à cause d’une fissure.',
  'Le conseil de Valtène a voté en janvier contre la vente du pont.',
  'La fête du pont a réuni 1 500 promeneurs en 2019, car le péage était gratuit.',
].join('\n')

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus({ 'pont.txt': BRIDGE })
})
afterAll(() => story.close())

function found(question: string): string {
  return firstExcerptIn(story, question, { today: '2025-03-13' })
}

function sureness(question: string): number {
  return findAnswer(question, { language: 'fr', today: '2025-03-13' }, story.corpus, null).probability
}

test('what names no year happened in that of its article', () => {
  expect(found('Pourquoi le pont de Valtène a-t-il été fermé en 2025 ?')).toContain('fissure')
})

test('another year is no answer', () => {
  expect(found('Combien de promeneurs la fête du pont a-t-elle réunis en 2021 ?')).toBe('(no)')
  expect(found('Combien de promeneurs la fête du pont a-t-elle réunis en 2019 ?')).toContain('1 500')
})

test('whoever asks for the day is not told the year alone', () => {
  expect(found('Quel jour le pont de Valtène a-t-il été fermé ?')).toContain('lundi')
  expect(sureness('Quel jour la fête du pont a-t-elle réuni des promeneurs ?')).toBeLessThan(
    sureness('En quelle année la fête du pont a-t-elle réuni des promeneurs ?'),
  )
  expect(found('En quelle année le pont de Valtène a-t-il été construit ?')).toContain('1932')
})

test.each([
  'was the toll free in 2018 or 2019?',
  'le péage de la fête, il était gratuit en 2018 ou en 2019 ?',
])('of two years to choose from, the other need not be told: %s', (question) => {
  expect(found(question)).toContain('en 2019')
})

test('nor is it told where neither is', () => {
  expect(found('la fête du pont, c’était en 2015 ou en 2016 ?')).toBe('(no)')
})

test('what happened in another month is none of what is told', () => {
  expect(found('Que s’est-il passé à Valtène en octobre ?')).toBe('(no)')
  expect(found('pourquoi le pont a été fermé en août')).toBe('(no)')
  expect(found('Qu’a voté le conseil en janvier ?')).toContain('la vente du pont')
  expect(found('Que s’est-il passé en mars ?')).toContain('fermé lundi')
})
