// A definition is asked for by a noun with the very name behind it, or by the name and a noun for its kind; "going" to do
// something asks nothing of a day to come; idioms that are one verb.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readQuestion } from '../../../src/answering/question/question.ts'
import { firstExcerptIn } from '../../support/answers.ts'
import type { TestCorpus } from '../../support/corpus.ts'
import { openTestCorpus } from '../../support/corpus.ts'

const HARBOUR = [
  '---',
  'published: 2025-03-12',
  'language: fr',
  '---',
  'Le collectif Rives pour demain, une association de pêcheurs née à Sarnes, réclame la fermeture du quai.',
  'La Conserverie des Deux Phares, une entreprise de douze salariés, a été évacuée lundi.',
  'Le syndicat visé par l’enquête se tait.',
  'Les clients pourront être remboursés jusqu’au 30 avril.',
].join('\n')

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus({ 'port.txt': HARBOUR })
})
afterAll(() => story.close())

const read = (question: string, language: 'fr' | 'en') =>
  readQuestion(question, { language, today: '2025-03-13' }, story.corpus)

describe('a definition', () => {
  test.each([
    ['c’est quoi le collectif rives pour demain', 'association de pêcheurs'],
    ['c’est quoi le collectif Rives pour demain', 'association de pêcheurs'],
    ['La Conserverie des Deux Phares, c’est quoi comme entreprise ?', 'douze salariés'],
    ['la conserverie des deux phares c’est quel genre d’entreprise', 'douze salariés'],
  ])('%s', (question, told) => {
    expect(firstExcerptIn(story, question, { language: 'fr', today: '2025-03-13' })).toContain(told)
  })
})

test('an adjective behind the noun asks for the name', () => {
  expect(read('c’est quoi le syndicat visé', 'fr').kind).toBe('name')
})

test('what is going to be done is still to come', () => {
  const { words, kind, asksAhead } = read('when are they going to talk', 'en')
  expect(kind).toBe('date')
  expect(asksAhead).toBe(true)
  expect(words.find(({ form }) => form === 'going')?.asks).toBe(true)
})

test('to get one’s money back is to be refunded', () => {
  const question = 'Until what date can you get your money back?'
  expect(firstExcerptIn(story, question, { language: 'en', today: '2025-03-13' })).toContain('30 avril')
})
