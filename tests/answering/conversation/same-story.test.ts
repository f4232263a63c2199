// Messages that name somebody by an office or a pronoun, after an answer from one of two stories: whose words come back.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { RecentQuestions } from '../../../src/answering/conversation/recent-questions.ts'
import { interpret } from '../../../src/answering/interpret.ts'
import type { Reply } from '../../../src/answering/reply.ts'
import { respond } from '../../../src/answering/respond.ts'
import type { TestCorpus } from '../../support/corpus.ts'
import { openTestCorpus } from '../../support/corpus.ts'

const LAWYER = "« Mon client n'a rien à se reprocher », a déclaré Me Yves Tanguy, l'avocat de Bruno Malec."
const DIRECTOR = "Le directeur de la clinique, Henri Sorbier, n'a pas souhaité répondre."
const ACCUSES = '« Le maire a menti aux habitants », accuse Bruno Malec, chirurgien à la clinique de Vernoux.'
const MAYOR = '« La clinique ne fermera pas », a affirmé le maire de Vernoux, Alain Duroc.'

let stories: TestCorpus
beforeAll(async () => {
  stories = await openTestCorpus({
    'clinique.txt': `---
published: 2025-03-14
language: fr
---
La clinique de Vernoux est menacée de fermeture.

${ACCUSES}

${LAWYER}

${DIRECTOR}

${MAYOR}
`,
    'course.txt': `---
published: 2025-03-15
language: fr
---
Le directeur de la course, Paul Ferrand, a annulé le départ du marathon de Quillac.

« La route était gelée », a déclaré le directeur de la course, Paul Ferrand.

« Nous irons au tribunal », a prévenu l'avocate des coureurs, Léa Bonnet.

Le directeur de la course a promis un remboursement. L'avocate des coureurs le réclame aussi.
`,
    'gare.txt': `---
published: 2025-03-16
language: fr
---
La gare de Mirval rouvrira lundi, a annoncé le maire de Mirval, Luc Pradel.

« Nos trains rouleront », a promis le maire de Mirval, Luc Pradel.
`,
  })
})
afterAll(() => stories.close())

async function converse(...messages: readonly string[]): Promise<Reply> {
  const recent = new RecentQuestions()
  const setting = { language: 'fr' as const, today: '2025-03-17', now: new Date('2025-03-17T12:00:00Z') }
  let reply: Reply = { kind: 'help' }
  for (const message of messages) {
    const meant = interpret(message)
    if (meant.kind !== 'request') throw new Error(`not a request: ${message}`)
    const asked = recent.follow('anna', message, meant, setting, stories.corpus)
    reply = await respond(asked.request, { ...setting, mayReindex: false }, stories.corpus)
    recent.showed('anna', asked, reply, 1, setting)
  }
  return reply
}

function textsOf(reply: Reply): readonly string[] {
  if (reply.kind !== 'answer') throw new Error(`a reply of kind ${reply.kind}`)
  return reply.excerpts.map(({ text }) => text)
}

test.each([
  ['et son avocat ?', LAWYER],
  ['que dit son avocat ?', LAWYER],
  ['qui est le directeur ?', DIRECTOR],
  ['et le directeur ?', DIRECTOR],
  ['et le maire ?', MAYOR],
])('stays with the story that was shown: %s', async (message, told) => {
  const [first] = textsOf(await converse('que dit Bruno Malec ?', message))
  expect(first ?? told).toBe(told)
})

test.each([
  ['qui est le maire de Vernoux ?', "qu'a-t-il dit ?"],
  ['de quoi le maire de Vernoux est-il accusé ?', "qu'a-t-il dit ?"],
  ['que dit Bruno Malec du maire ?', 'et le maire ?'],
])('gives the words of whom is asked about, and not of whoever accuses: %s %s', async (asked, message) => {
  const reply = await converse(asked, message)
  const [first] = textsOf(reply)
  expect(first ?? MAYOR).toBe(MAYOR)
})
