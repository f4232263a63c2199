// Figures that grow from article to article, and days that are put off: the newest counts, unless an early one is
// asked for.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstExcerptIn } from '../support/answers.ts'
import type { TestCorpus } from '../support/corpus.ts'
import { openTestCorpus } from '../support/corpus.ts'

const article = (published: string, language: string, lines: readonly string[]): string =>
  ['---', `published: ${published}`, `language: ${language}`, '---', ...lines].join('\n')

const CASTLE = {
  'chateau-1.txt': article('2025-05-02', 'fr', [
    'Le plafond du château de Brumelle s’est effondré jeudi: trois blessés.',
    'La réfection du plafond coûterait 40.000 euros, selon le maire.',
    'Le concert des moissons, prévu au château le 24 mai, est maintenu pour l’instant.',
  ]),
  'chateau-2.txt': article('2025-05-06', 'fr', [
    'Le bilan de l’effondrement du plafond s’est alourdi lundi à sept blessés.',
    'Dans une autre commune, une fête a fait deux blessés.',
  ]),
  'chateau-3.txt': article('2025-05-11', 'fr', [
    'Le bilan définitif de l’effondrement du plafond est de neuf blessés.',
    'La réfection du plafond coûtera finalement 95.000 euros.',
    'Le concert est repoussé au 7 juin.',
  ]),
} as const

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus(CASTLE)
})
afterAll(() => story.close())

function first(question: string): string {
  return firstExcerptIn(story, question, { today: '2025-05-12' })
}

test.each([
  ['Combien de blessés ?', 'neuf blessés'],
  ['combien de blessés dans l’effondrement du plafond du chateau', 'neuf blessés'],
  ['How many people were injured when the ceiling collapsed?', 'neuf blessés'],
  ['Combien coûte la réfection du plafond ?', '95.000'],
  ['Quand le concert des moissons aura-t-il lieu ?', '7 juin'],
  ['when will the concert take place?', '7 juin'],
])('the newest figure: %s', (question, words) => {
  expect(first(question)).toContain(words)
})

test.each([
  ['combien de blessés au départ, jeudi, au château de Brumelle ?', /trois blessés/],
  ['Quand le concert des moissons devait-il avoir lieu au départ ?', /24 mai/],
  ['combien de blessés lors de la fête dans une autre commune ?', /deux blessés/],
])('an older one, where it is asked for: %s', (question, words) => {
  expect(first(question)).toMatch(words)
})
