// Causes told with no word for a reason, as the articles of an accident tell them, and beside them what only tells of it.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstExcerptIn } from '../../support/answers.ts'
import type { TestCorpus } from '../../support/corpus.ts'
import { openTestCorpus } from '../../support/corpus.ts'

const FIRST = [
  '---',
  'title: Le téléski de Braisac arrêté',
  'published: 2025-03-03',
  'language: fr',
  '---',
  'Le téléski de Braisac s’est arrêté dimanche à midi, laissant quarante skieurs dans la neige.',
  'La rupture du câble a eu lieu avant la pause, a raconté lundi le pisteur Loup Verdan, qui redescendait de la cabane.',
  'Le conducteur, Ange Tourrel, a été mis en examen mercredi pour « mise en danger ». La justice lui reproche d’avoir laissé le frein desserré.',
  'Le directeur a suspendu le mécanicien mardi. « Suspendre, ce n’est pas juger », a dit Paul Ostal. « Je le fais pour qu’il dorme un peu », a ajouté Paul Ostal.',
].join('\n')

const LATER = [
  '---',
  'title: Le rapport sur le téléski',
  'published: 2025-03-20',
  'language: fr',
  '---',
  'Un capteur gelé a provoqué l’arrêt du téléski de Braisac, selon les experts nommés par le parquet.',
  'D’après le rapport remis jeudi, le câble du téléski a été rongé par la rouille sur deux mètres.',
  'Le portail du parking est resté ouvert : la clé était chez le boulanger.',
  'Un relais humide a rendu muette la sirène de la station.',
].join('\n')

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus({ 'arret.txt': FIRST, 'rapport.txt': LATER })
})
afterAll(() => story.close())

const first = (question: string, language: 'fr' | 'en' = 'fr'): string =>
  firstExcerptIn(story, question, { language, today: '2025-03-21' })

describe('what brought something about answers why, ahead of what only tells that it happened', () => {
  test.each([
    ['Pourquoi le téléski s’est-il arrêté ?', 'fr', 'Un capteur gelé'],
    ['qu’est-ce qui a provoqué l’arrêt du téléski', 'fr', 'Un capteur gelé'],
    ['what made the ski lift stop?', 'en', 'Un capteur gelé'],
    ['Pourquoi le câble a-t-il cédé ?', 'fr', 'rongé par la rouille'],
    ['pk le portail est resté ouvert', 'fr', 'la clé était chez le boulanger'],
  ] as const)('%s', (question, language, cause) => {
    expect(first(question, language)).toContain(cause)
  })

  test('and what prevented it, why it did not happen', () => {
    expect(first('Pourquoi la sirène n’a-t-elle pas sonné ?')).toContain('Un relais humide')
  })
})

describe('the reason goes on in the sentence behind', () => {
  test('where it tells what somebody is reproached with', () => {
    expect(first('Pourquoi Ange Tourrel a-t-il été mis en examen ?')).toContain('le frein desserré')
  })

  test('and where the same speaker goes on', () => {
    expect(first('Pourquoi le directeur a-t-il suspendu le mécanicien ?')).toContain('qu’il dorme un peu')
  })
})

test('nothing is told of why something else happened', () => {
  expect(first('Pourquoi le boulanger a-t-il vendu sa maison ?')).toBe('(no)')
})
