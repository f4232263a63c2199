// A figure that was put right since is answered by its correction, even where that shares no word with the question.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstExcerptIn } from '../../support/answers.ts'
import type { TestCorpus } from '../../support/corpus.ts'
import { openTestCorpus } from '../../support/corpus.ts'

const FIRST = [
  '---',
  'published: 2025-05-05',
  'language: fr',
  '---',
  'La digue de Port-Aubrac a cédé dimanche, et 30 maisons ont été inondées dans le quartier des Saulniers.',
  'La maire, Odile Castaing, assure avoir reçu une lettre d’alerte le 14 avril.',
  'Le marché du quartier est annulé jusqu’à nouvel ordre.',
].join('\n')
const SECOND = [
  '---',
  'published: 2025-05-07',
  'language: fr',
  '---',
  'Ce ne sont pas 30 mais 42 maisons qui ont été inondées à Port-Aubrac, a rectifié mardi la préfecture.',
  'Rectificatif : contrairement à ce que nous avions écrit lundi, la lettre évoquée par Odile Castaing est datée du 24 avril, et non du 14.',
].join('\n')

const THIRD = [
  '---',
  'published: 2025-05-09',
  'language: fr',
  '---',
  'Ce ne sont pas 42 mais 57 maisons qui ont été inondées, a fait savoir vendredi la préfecture.',
].join('\n')

let story: TestCorpus
let later: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus({ 'digue-1.txt': FIRST, 'digue-2.txt': SECOND })
  later = await openTestCorpus({ 'digue-1.txt': FIRST, 'digue-2.txt': SECOND, 'digue-3.txt': THIRD })
})
afterAll(async () => {
  await story.close()
  await later.close()
})

function first(question: string, corpus: TestCorpus = story): string {
  return firstExcerptIn(corpus, question, { today: '2025-05-08' })
}

test.each([
  ['a number', 'Combien de maisons ont été inondées dans le quartier des Saulniers ?', '42 maisons'],
  ['a day', 'Quand la maire a-t-elle reçu la lettre d’alerte ?', 'du 24 avril, et non du 14'],
])('%s that was corrected', (_, question, words) => {
  expect(first(question)).toContain(words)
})

test('what no correction is about stays', () => {
  expect(first('Le marché du quartier est-il annulé ?')).toContain('annulé jusqu’à nouvel ordre')
})

test('a figure that was corrected twice has its last correction', () => {
  const question = 'Combien de maisons ont été inondées dans le quartier des Saulniers ?'
  expect(first(question, later)).toContain('57 maisons')
})

test('what a sentence tells beside the figure that was corrected stays', async () => {
  await using mill = await openTestCorpus({
    'moulin-1.txt': [
      '---',
      'published: 2025-05-05',
      'language: fr',
      '---',
      'Construit en 1742, le moulin de Varsanne emploie 38 meuniers et appartient depuis 2011 à la coopérative.',
    ].join('\n'),
    'moulin-2.txt': [
      '---',
      'published: 2025-05-07',
      'language: fr',
      '---',
      'Rectificatif : la coopérative a acheté le moulin de Varsanne en 2013, et non en 2011.',
    ].join('\n'),
  })
  expect(first('En quelle année le moulin de Varsanne a-t-il été construit ?', mill)).toContain('1742')
  expect(first('Combien de meuniers emploie le moulin de Varsanne ?', mill)).toContain('38 meuniers')
  expect(first('Depuis quelle année le moulin appartient-il à la coopérative ?', mill)).toContain('2013')
})

test('a first estimate gives way to the figure that a later article has instead, in other words', async () => {
  await using roof = await openTestCorpus({
    'toit-1.txt': [
      '---',
      'published: 2025-05-05',
      'language: fr',
      '---',
      'La grêle a percé le toit de la halle de Varsanne. Les dégâts sont estimés à 310 000 euros par la mairie.',
      'La maire, Odile Castaing, veut porter plainte contre le couvreur.',
    ].join('\n'),
    'toit-2.txt': [
      '---',
      'published: 2025-05-12',
      'language: fr',
      '---',
      'D’abord évaluée à 310 000 euros, la facture atteint 470 000 euros, a indiqué l’assureur.',
      'La plainte contre le couvreur est finalement abandonnée.',
      'La halle est fermée depuis le 6 mai.',
    ].join('\n'),
  })
  expect(first('À combien s’élèvent les dégâts ?', roof)).toContain('470 000')
  expect(first('La plainte contre le couvreur tient toujours ?', roof)).toContain('finalement abandonnée')
  expect(first('Qui veut porter plainte ?', roof)).toContain('Odile Castaing')
})

test('a figure in groups of three digits gives way, also where its article accuses nobody', async () => {
  await using pond = await openTestCorpus({
    'etang-1.txt': [
      '---',
      'published: 2025-05-05',
      'language: fr',
      '---',
      'Près de 2 300 carpes sont mortes dans l’étang de Varsanne, selon le garde.',
    ].join('\n'),
    'etang-2.txt': [
      '---',
      'published: 2025-05-09',
      'language: fr',
      '---',
      'L’étang a perdu 940 carpes, et non près de 2 300 comme nous l’avions écrit lundi.',
    ].join('\n'),
  })
  expect(first('Combien de carpes sont mortes dans l’étang ?', pond)).toContain('940')
})

test('what puts a figure right is not outdated by another correction of the same number', async () => {
  await using mine = await openTestCorpus({
    'mine-1.txt': [
      '---',
      'published: 2025-05-05',
      'language: fr',
      '---',
      'Le bilan s’est alourdi à la mine de Varsanne : quarante et un mineurs ont été blessés, et non seize.',
    ].join('\n'),
    'mine-2.txt': [
      '---',
      'published: 2025-05-09',
      'language: fr',
      '---',
      'Rectificatif : le délégué a vingt ans de mine, et non seize comme nous l’avions écrit mercredi.',
    ].join('\n'),
  })
  expect(first('Combien de personnes ont été blessées à la mine ?', mine)).toContain('quarante et un')
})

test('of several durations the one that an event has is put right, and not the one beside another word', async () => {
  await using match = await openTestCorpus({
    'match-1.txt': [
      '---',
      'published: 2025-05-05',
      'language: fr',
      '---',
      'Le match de Varsanne, qui réunit depuis mars les joueurs de la vallée sur le pré de la caserne, a été interrompu dimanche soir pendant vingt-cinq minutes.',
    ].join('\n'),
    'match-2.txt': [
      '---',
      'published: 2025-05-07',
      'language: fr',
      '---',
      'L’interruption du match a duré quarante minutes, et non vingt-cinq comme indiqué d’abord.',
    ].join('\n'),
  })
  const asked = 'Combien de minutes le match des joueurs a-t-il été interrompu dimanche soir ?'
  expect(first(asked, match)).toContain('quarante minutes')
})

test('a figure in letters that may be another word is put right as well', async () => {
  const head = (day: string): string => `---\npublished: 2025-05-${day}\nlanguage: fr\n---\n`
  await using rowers = await openTestCorpus({
    'aviron-1.txt': `${head('05')}Sept rameurs de Port-Aubrac ont quitté le club lundi soir.`,
    'aviron-2.txt': `${head('07')}Le nombre de partants a été revu : ils sont neuf, et non sept, à avoir quitté le club.`,
  })
  expect(
    await firstExcerptIn(rowers, 'Combien de rameurs ont quitté le club ?', { today: '2025-05-08' }),
  ).toContain('ils sont neuf')
})
