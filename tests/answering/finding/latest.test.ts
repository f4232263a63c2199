// Whether something is so: what a later article denies or ends settles it; beside it, what only sounds like a denial.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { findAnswer } from '../../../src/answering/ask.ts'
import { raiseLatest } from '../../../src/answering/finding/latest.ts'
import { firstExcerptIn } from '../../support/answers.ts'
import type { TestCorpus } from '../../support/corpus.ts'
import { openTestCorpus } from '../../support/corpus.ts'

const article = (published: string, lines: readonly string[]): string =>
  ['---', `published: ${published}`, 'language: fr', '---', ...lines].join('\n')

const LIBRARY = {
  'bibliotheque-1.txt': article('2025-04-07', [
    'Selon un lecteur, la directrice de la bibliothèque d’Aulnoy, Irma Valdresse, a fait brûler des registres de prêt.',
    'Le syndicat veut que la directrice de la bibliothèque quitte son poste.',
    'Trois stagiaires sont encore logés à l’internat.',
    'Deux lecteurs restaient bloqués lundi soir dans la réserve.',
    'Le concierge a reconnu avoir perdu une clé.',
    'Le concours de lecture d’Aulnoy offrira samedi une lampe de cuivre, que guigne le champion sortant, Basile Tournadre.',
    'L’internat d’Aulnoy, que sa toiture inquiète, doit rouvrir le 14 avril.',
    'Le maire d’Aulnoy, Florent Ducoudray, a demandé que la salle de lecture soit classée monument historique.',
    'La relieuse Solange Maubray a porté plainte mardi contre un libraire pour le vol de trois manuscrits.',
    'Le parquet refuse de préciser le nom du libraire.',
    'Le libraire a dit mercredi son nom et son adresse aux gendarmes de la ville.',
  ]),
  'bibliotheque-2.txt': article('2025-04-16', [
    'La directrice n’a fait brûler aucun registre, conclut l’inspection.',
    'Irma Valdresse exclut de quitter son poste.',
    'Les trois stagiaires de l’internat sont rentrés chez eux.',
    'Plus aucun lecteur n’est bloqué dans la réserve.',
    'Le bibliobus compte plus de lecteurs que la salle.',
    'Aucun autre concierge n’a perdu de clé.',
    'La lampe de cuivre est allée à Perrine Oustal.',
    'L’internat rouvrira le 5 mai.',
    'La salle de lecture a été classée mardi.',
    'Solange Maubray maintient sa plainte.',
    'La brigade ne dit pas qui a vu le voleur des manuscrits.',
  ]),
} as const

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus(LIBRARY)
})
afterAll(() => story.close())

test.each([
  ['au final la directrice a fait brûler des registres ou pas', 'aucun registre'],
  ['La directrice de la bibliothèque va-t-elle quitter son poste ?', 'exclut de quitter'],
  ['y a encore des stagiaires à l’internat ?', 'rentrés chez eux'],
  ['reste-t-il des lecteurs bloqués dans la réserve ?', 'Plus aucun lecteur'],
  ['qui gagne la lampe du concours finalement', 'Perrine Oustal'],
  ['Quand l’internat pourra-t-il rouvrir ?', 'le 5 mai'],
  ['Is any trainee still at the boarding school?', 'rentrés chez eux'],
  ['La salle de lecture a-t-elle été classée monument historique ?', 'a été classée mardi'],
  ['has the reading room been listed', 'a été classée mardi'],
  ['Solange Maubray a-t-elle retiré sa plainte ?', 'maintient sa plainte'],
  ['did Solange Maubray withdraw her complaint', 'maintient sa plainte'],
])('a later article settles it: %s', (question, words) => {
  expect(firstExcerptIn(story, question, { today: '2025-04-17' })).toContain(words)
})

test('what is denied of others settles nothing', () => {
  const found = firstExcerptIn(story, 'Le concierge a-t-il perdu une clé ?', { today: '2025-04-17' })
  expect(found).toContain('a reconnu')
})

test.each([
  ['la brigade dit qui a vu le voleur ?', 'ne dit pas qui'],
  ['does the squad say who saw the thief of the manuscripts', 'ne dit pas qui'],
  ['Le parquet précise-t-il le nom du libraire ?', 'refuse de préciser'],
])('that it is not said answers whether it is: %s', (question, words) => {
  expect(firstExcerptIn(story, question, { today: '2025-04-17' })).toContain(words)
})

test('a wish answers whoever asks for it', () => {
  const question = 'Le maire a-t-il demandé que la salle de lecture soit classée ?'
  expect(firstExcerptIn(story, question, { today: '2025-04-17' })).toContain('Florent Ducoudray')
})

test('what a later article tells of how things still are counts for what it has of them', () => {
  const asker = { language: 'fr', today: '2025-04-17' } as const
  const { question, candidates } = findAnswer(
    'Irma Valdresse loge-t-elle encore des stagiaires ?',
    asker,
    story.corpus,
    null,
  )
  const raised = raiseLatest(question, candidates, story.corpus)
  const gains = new Map(
    candidates.map(({ evidence, score }, at) => [evidence.sentence.text, (raised[at]?.score ?? 0) - score]),
  )
  expect(gains.get('Irma Valdresse exclut de quitter son poste.')).toBe(0)
  expect(gains.get('Les trois stagiaires de l’internat sont rentrés chez eux.')).toBeGreaterThan(0.5)
})

test.each([
  'résume comment ça s’est fini',
  'sum up how it all ended',
  'résume comment l’affaire des registres de la bibliothèque s’est terminée',
])('the end is summed up by the newest beginning: %s', (question) => {
  expect(firstExcerptIn(story, question, { today: '2025-04-17' })).toContain('conclut l’inspection')
})

test('the whole is summed up by the first', () => {
  const found = firstExcerptIn(story, 'résume l’affaire des registres', { today: '2025-04-17' })
  expect(found).toContain('Selon un lecteur')
})
