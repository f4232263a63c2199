// "Qui d'autre ?" after an accusation: another accuser, with what answers them as well.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerLeaning } from '../../../src/answering/conversation/from-shown.ts'
import type { TestCorpus } from '../../support/corpus.ts'
import { openTestCorpus } from '../../support/corpus.ts'

const FIRST = "Hugo Marchelet accuse la maire, Odile Brancas, d'avoir caché un rapport sur la vanne."
const SECOND = "Léa Vidal accuse elle aussi la maire d'avoir caché ce rapport."

let story: TestCorpus
beforeAll(async () => {
  const passages = [
    FIRST,
    SECOND,
    'Odile Brancas nie avoir caché le moindre rapport.',
    "Ni l'un ni l'autre n'a fourni la moindre preuve de ses accusations.",
  ]
  const head = '---\npublished: 2025-03-14\nlanguage: fr\n---\n'
  story = await openTestCorpus({ 'barrage.txt': `${head}${passages.join('\n\n')}\n` })
})
afterAll(() => story.close())

test('is shown beside its own denial', () => {
  const question = 'qui accuse la maire ?'
  const shown = [{ article: 'barrage', passage: 1, start: 0, end: FIRST.length }]
  const reply = answerLeaning(
    { kind: 'ask', question, article: null },
    { message: "qui d'autre ?", shown, before: question, whole: true },
    { language: 'fr', today: '2025-03-15' },
    story.corpus,
  )
  if (reply.kind !== 'answer') throw new Error(reply.kind)
  const texts = reply.excerpts.map(({ text }) => text)
  expect(texts).toContain(SECOND)
  expect(texts).not.toContain(FIRST)
  // The denial is among the excerpts.
  expect(reply.context.map(({ role }) => role)).toContain('no-evidence')
  expect(reply.beside.map(({ role }) => role)).toContain('denial')
})
