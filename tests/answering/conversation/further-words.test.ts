// "Plus" after a question for somebody's words: what it goes on with, and where it stops.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { RecentQuestions } from '../../../src/answering/conversation/recent-questions.ts'
import { interpret } from '../../../src/answering/interpret.ts'
import type { Reply } from '../../../src/answering/reply.ts'
import { respond } from '../../../src/answering/respond.ts'
import type { TestCorpus } from '../../support/corpus.ts'
import { openTestCorpus } from '../../support/corpus.ts'

const THEIRS = [
  '« Nous perdons dix navires par an », a affirmé Yann Kerlo.',
  '« Les dockers ont été entendus », a assuré Yann Kerlo.',
  '« Le chantier ouvrira au printemps », a promis Yann Kerlo.',
  '« La facture sera partagée », a précisé Yann Kerlo.',
  '« Personne ne partira », a conclu Yann Kerlo.',
]
const OTHERS = '« Ce port va mourir », a répondu Louise Marec, docker.'
const ELSEWHERE = '« La grange est à vendre », a dit Paul Vidal.'

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus({
    'port.txt': `---
published: 2025-03-14
language: fr
---
Yann Kerlo, directeur du port de Lanvor, veut agrandir le quai.

${[...THEIRS.slice(0, 2), OTHERS, ...THEIRS.slice(2)].join('\n\n')}
`,
    'grange.txt': `---
published: 2025-03-14
language: fr
---
La grange de Mauvezin est vide. ${ELSEWHERE}
`,
  })
})
afterAll(() => story.close())

function converse(): (message: string) => Promise<Reply> {
  const recent = new RecentQuestions()
  const setting = { language: 'fr' as const, today: '2025-03-15', now: new Date('2025-03-15T12:00:00Z') }
  return async (message) => {
    const meant = interpret(message)
    if (meant.kind !== 'request') throw new Error(`not a request: ${message}`)
    const asked = recent.follow('anna', message, meant, setting, story.corpus)
    const reply = await respond(asked.request, { ...setting, mayReindex: false }, story.corpus)
    recent.showed('anna', asked, reply, 1, setting)
    return reply
  }
}

function textsOf(reply: Reply): readonly string[] {
  if (reply.kind !== 'answer' && reply.kind !== 'excerpts') return []
  return (reply.kind === 'answer' ? reply.excerpts.slice(0, 1) : reply.excerpts).map(({ text }) => text)
}

test.each([
  ['que dit Kerlo ?', 'plus'],
  ['qu’a dit Yann Kerlo sur les dockers ?', 'encore'],
  ['what did Kerlo say?', 'more'],
])('shows all of their words, each once, and nobody else’s: %s', async (question, more) => {
  const say = converse()
  const shown = [...textsOf(await say(question))]
  expect(shown).toHaveLength(1)
  for (let turn = 0; turn < THEIRS.length; turn += 1) {
    const reply = await say(more)
    if (reply.kind === 'nothing-further') break
    expect(textsOf(reply).length).toBeGreaterThan(0)
    shown.push(...textsOf(reply))
  }
  expect(shown.toSorted()).toEqual(THEIRS.toSorted())
  expect(await say(more)).toEqual({ kind: 'nothing-further' })
})

test('has nothing to go on with where nobody was quoted', async () => {
  const say = converse()
  await say('que dit Paul Vidal ?')
  expect(await say('plus')).toEqual({ kind: 'nothing-further' })
})
