// A question in English over French articles: phrases with words that otherwise only ask, and names that are words too.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { conceptsIn } from '../../src/answering/finding/concepts.ts'
import { readQuestion } from '../../src/answering/question/question.ts'
import { SHARES } from '../../src/answering/weights.ts'
import { languageOf } from '../../src/text/languages.ts'
import type { TestCorpus } from '../support/corpus.ts'
import { openTestCorpus } from '../support/corpus.ts'

const FAIR = [
  '---',
  'published: 2025-03-12',
  'language: fr',
  '---',
  'La foire de Saint-Orven a été annulée, a annoncé lundi la mairie. Les clés ont été remises au gardien, Lucas Armagnat.',
  '',
  'La vétérinaire Ombeline Rastrel, qui dirigeait la foire, a été remerciée.',
  '',
  'Le hangar Rose a cédé sous la neige, devant le forain Light.',
].join('\n')

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus({ 'foire.txt': FAIR })
})
afterAll(() => story.close())

/** What is looked for, each as it is typed, with its terms there. */
function looksFor(question: string): ReadonlyMap<string, readonly string[]> {
  const asked = readQuestion(question, { language: 'en', today: '2025-03-13' }, story.corpus)
  const concepts = conceptsIn(languageOf('fr'), asked, story.corpus)
  return new Map(
    concepts.map(({ start, end, ways }) => [question.slice(start, end), ways.flatMap(({ terms }) => terms)]),
  )
}

describe('a phrase of a word that only asks elsewhere', () => {
  test('is looked for as a whole', () => {
    expect(looksFor('who handed over the keys').get('handed over')).toContain('remis')
    expect(looksFor('when did the shed give way').get('give way')).toContain('ced')
    expect(looksFor('who was in charge of the fair').get('was in charge of')).toContain('dirig')
    expect([...looksFor('did the thieves get in').keys()]).toEqual(['thieves', 'get in'])
  })

  test('only asks where it begins and ends with such words', () => {
    expect([...looksFor('what does Lucas Armagnat do for a living').keys()]).not.toContain('do for a living')
    expect([...looksFor('how much did the fair cost at all').keys()]).toEqual(['fair', 'cost'])
  })
})

test('a name that is a word as well is looked for as it is written, too', () => {
  expect(looksFor('what happened to the Rose hangar').get('Rose')).toContain('ros')
})

test('as it is written, it is as sure as any translation, however many stand before it', () => {
  const asked = readQuestion('what did Light see', { language: 'en', today: '2025-03-13' }, story.corpus)
  const ways = conceptsIn(languageOf('fr'), asked, story.corpus).flatMap((concept) => concept.ways)
  expect(ways).toContainEqual({ terms: ['light'], share: SHARES.translated })
})

test('quoted words of the articles are taken as they are written there', () => {
  expect([...looksFor('who said "n’importe quel hangar"').values()].flat()).toEqual(
    expect.arrayContaining(['hangar']),
  )
  expect(looksFor('who called it "l’annulée"').get('l’annulée')).toContain('annul')
})
