// Who is meant by a role: one of two words, one that several have and only its gender tells, whose lawyer; and what
// bears a name that it is only dubbed.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerIn, firstExcerptIn } from '../support/answers.ts'
import type { TestCorpus } from '../support/corpus.ts'
import { openTestCorpus } from '../support/corpus.ts'

const PIER = [
  '---',
  'title: Pier of Marrowby closed',
  'published: 2025-06-11',
  'language: en',
  '---',
  'The pier of Marrowby was closed on Monday after a storm.',
  'The harbour master, Edwin Larkhill, said on Tuesday that nobody had warned him. “I saw the cracks on Sunday,” he added.',
  'Mr Larkhill’s lawyer, Tamsin Oakfield, called the rumours “a fairy tale”.',
  'A baker, Rupert Fensome, sold bread on the quay. His lawyer was not there.',
].join('\n')

const FESTIVAL = [
  '---',
  'title: Le festival de Courvelle en crise',
  'published: 2025-06-12',
  'language: fr',
  '---',
  'La directrice du festival de Courvelle, Amandine Roquebel, a démissionné le 2 juin. Ce jour-là, le conseil avait voté trois fois.',
  'Le directeur de la radio locale, Basile Tournemire, a promis de diffuser les concerts. « Nous jouerons quand même », a-t-il assuré.',
  '« Je pars sans regret », a confié Amandine Roquebel au quotidien local.',
  'La cheffe, Hermine Vasselin, arrivée du Conservatoire, répétait en avril. « Je garde mes musiciens », a-t-elle dit.',
  'Le plus grand piano de la ville, surnommé « le Paquebot », a été vendu mardi.',
  '« Le Paquebot était faux depuis dix ans », soupire un accordeur.',
].join('\n')

let pier: TestCorpus
let festival: TestCorpus
beforeAll(async () => {
  pier = await openTestCorpus({ 'pier.txt': PIER })
  festival = await openTestCorpus({ 'festival.txt': FESTIVAL })
})
afterAll(async () => {
  await pier.close()
  await festival.close()
})

const atPier = (question: string): string =>
  firstExcerptIn(pier, question, { today: '2025-06-13', language: 'en' })
const atFestival = (question: string): string => firstExcerptIn(festival, question, { today: '2025-06-13' })

describe('a role of two words', () => {
  test('means whoever has it', () => {
    expect(atPier('what did the harbour master see?')).toContain('I saw the cracks')
  })

  test('may own another role', () => {
    expect(atPier("who is the harbour master's lawyer?")).toContain('Tamsin Oakfield')
  })
})

describe('a role that several have', () => {
  test.each([
    ['qu’a dit la directrice ?', 'sans regret'],
    ['qu’a dit le directeur ?', 'Nous jouerons'],
  ])('is told by its gender: %s', (question, words) => {
    expect(atFestival(question)).toContain(words)
  })
})

test('is rather whoever is called by that very noun than the head of something', () => {
  expect(atFestival('qu’a dit la cheffe sur la démission ?')).toContain('Je garde mes musiciens')
})

test('what bears a name says what the name means', () => {
  expect(atFestival('c’est quoi le Paquebot ?')).toContain('Le plus grand piano de la ville')
})

test('a day that the sentence before has is shown with it', () => {
  expect(atFestival('Quel jour le conseil avait-il voté ?')).toContain('2 juin')
})

test('words said to somebody that nobody says have no speaker', () => {
  expect(
    answerIn(festival, 'qui a dit « tu ne jouais pas, Amandine » ?', { today: '2025-06-13' }).excerpts,
  ).toEqual([])
})
