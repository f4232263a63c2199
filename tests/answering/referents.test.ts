// Who "il" and "l'élue" are, said beside an excerpt that begins with them; and where it is not certain, nothing.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Excerpt } from '../../src/answering/reply.ts'
import { respond } from '../../src/answering/respond.ts'
import { wordingFor } from '../../src/presentation/languages.ts'
import { renderReply } from '../../src/presentation/pages.ts'
import { NO_LIMITS } from '../../src/terminal/print.ts'
import type { TestCorpus } from '../support/corpus.ts'
import { openTestCorpus } from '../support/corpus.ts'

const PASSAGES = [
  'Claire Vasseur, maire de Brévenne, a fermé le pont vendredi. Elle craint un effondrement.',
  "L'élue a convoqué le conseil municipal pour lundi.",
  'Elle a promis une navette gratuite aux écoliers.',
  'Claire Vasseur et Inès Aubrac se sont rencontrées samedi. Elle a demandé un nouveau devis.',
  'Une habitante citée par Claire Vasseur a été entendue. Elle a reconnu une erreur.',
  'Le géant du béton a répondu « non » à la commune.',
  'La fissure mesure deux mètres. Il faut la combler.',
] as const

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus({
    'pont.txt': `---\npublished: 2025-03-14\nlanguage: fr\n---\n${PASSAGES.join('\n')}\n`,
    'people.yaml': `people:
  - name: Hugo Castaing
    epithets: [géant du béton]
  - name: Claire Vasseur
    gender: f
    epithets: [élue]
`,
    'castaing.txt': '---\nlanguage: fr\n---\nHugo Castaing dirige une entreprise de Brévenne.\n',
  })
})
afterAll(() => story.close())

const asker = { language: 'fr', mayReindex: false, today: '2025-03-15' } as const

/** The excerpt of a sentence, as the button under an answer asks for it. */
async function excerptOf(passage: number, sentence: string): Promise<Excerpt> {
  const text = story.corpus.passage('pont', passage)?.text ?? ''
  const start = text.indexOf(sentence)
  expect(start).toBeGreaterThan(-1)
  const places = [{ article: 'pont', passage, start, end: start + sentence.length }]
  const reply = await respond({ kind: 'excerpts', places }, asker, story.corpus)
  const [excerpt] = reply.kind === 'excerpts' ? reply.excerpts : []
  if (excerpt === undefined) throw new Error('no excerpt')
  expect(excerpt.text).toBe(sentence)
  return excerpt
}

describe('an excerpt that begins with a pronoun or a description', () => {
  test.each([
    [1, 'Elle craint un effondrement.', 'Elle', 'Claire Vasseur', 1],
    [2, "L'élue a convoqué le conseil municipal pour lundi.", "L'élue", 'Claire Vasseur', 1],
    [3, 'Elle a promis une navette gratuite aux écoliers.', 'Elle', 'Claire Vasseur', 1],
  ])('says whom it means, from passage %i: %s', async (passage, sentence, words, name, from) => {
    const { referents = [], start } = await excerptOf(passage, sentence)
    expect(referents).toEqual([{ words, start, end: start + words.length, name, passage: from }])
  })

  test.each([
    // Two women in the sentence before.
    [4, 'Elle a demandé un nouveau devis.'],
    // The woman without a name, or the one who cites her.
    [5, 'Elle a reconnu une erreur.'],
    // The article names him nowhere.
    [6, 'Le géant du béton a répondu « non » à la commune.'],
    // Nobody at all.
    [7, 'Il faut la combler.'],
    [1, 'Claire Vasseur, maire de Brévenne, a fermé le pont vendredi.'],
  ])('says nothing where it is not certain, or needless: passage %i, %s', async (passage, sentence) => {
    expect((await excerptOf(passage, sentence)).referents).toBeUndefined()
  })

  test('is shown with it in the line under the words, never within them', async () => {
    const text = PASSAGES[2]
    const places = [{ article: 'pont', passage: 3, start: 0, end: text.length }]
    const request = { kind: 'excerpts', places } as const
    const reply = await respond(request, asker, story.corpus)
    const view = { now: new Date(), limits: NO_LIMITS, request }
    const show = (language: 'fr' | 'en') =>
      renderReply(reply, wordingFor(language), view)[0]?.blocks.find(({ kind }) => kind === 'excerpt')
    expect(show('fr')).toMatchObject({
      text,
      source: '«\u00a0Elle\u00a0»\u00a0: Claire Vasseur (d’après le passage 1) · passage 3',
    })
    expect(show('en')).toMatchObject({ source: '“Elle”: Claire Vasseur (see passage 1) · passage 3' })
  })
})
