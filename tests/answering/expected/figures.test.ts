// Numbers and days: of several in a story, the one that is asked for.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { languageOf } from '../../../src/text/languages.ts'
import { firstExcerptIn } from '../../support/answers.ts'
import type { TestCorpus } from '../../support/corpus.ts'
import { openTestCorpus } from '../../support/corpus.ts'

const SAWMILL = [
  '---',
  'published: 2025-04-10',
  'language: fr',
  '---',
  'La scierie de Brévolles a perdu trois hangars.',
  'À Brévolles, quarante ouvriers vivent de la scierie.',
].join('\n')

const QUAY = [
  '---',
  'published: 2025-05-14',
  'language: fr',
  '---',
  'Le quai des Tisserands a été ouvert aux piétons en mars 2024.',
  'Pour les voitures, le quai des Tisserands sera ouvert le 3 juin, malgré un retard des travaux.',
  'Le bac des Saules est en panne, a confirmé dimanche la mairie.',
  'Hors service depuis le 2 mai, le bac des Saules est en panne de moteur.',
  'La batellerie Aubin Lestrade, qui vend le bac des Saules, a réuni lundi ses bateliers sur le bac des Saules.',
  'Le bac des Saules, dont la batellerie est la gérante depuis 2016, n’a pas d’autre moteur.',
].join('\n')

const INSPECTION = [
  '---',
  'published: 2025-05-14',
  'language: fr',
  '---',
  'La fouille de la laiterie Boscavel a surpris mardi le quartier.',
  'La fouille, menée par trois inspecteurs, a duré cinq heures à la laiterie.',
  'Le gérant a crié jusqu’à sa dernière phrase, et ses vingt ans de métier ne l’ont pas calmé.',
].join('\n')

const STORM = [
  '---',
  'published: 2025-05-14',
  'language: fr',
  '---',
  'La sirène d’Aubrelune a retenti deux heures durant, mardi, devant des voisins en pyjama.',
  'Elle a retenti à 5 h 40, la sirène, quand le vent a forci.',
  'Trois bateliers d’Aubrelune ont guetté, près du canal et de la halle aux grains, la chute des peupliers.',
  'Le vent a soufflé sur Aubrelune. Onze peupliers, des plus vieux, ont été abattus.',
  'Le ponton a fermé lundi. L’exploitation du ponton doit rouvrir le 30 mai.',
].join('\n')

const WALL = [
  '---',
  'published: 2025-05-14',
  'language: en',
  '---',
  'A row about the Marrick sea wall broke out on Monday between two farmers of Marrick, who blame each other.',
  'Built in 1911, the sea wall of Marrick, some 900 metres from end to end, keeps the marsh dry.',
  'The Marrick sea wall was closed to walkers for three weeks.',
].join('\n')

const AVALANCHE = [
  '---',
  'published: 2025-05-14',
  'language: fr',
  '---',
  'Une skieuse de 34 ans, Maud Chevrollier, est morte samedi dans l’avalanche de Combe-Rousse.',
  'Le guide décrit « un homme qui a perdu son chien » dans la combe.',
].join('\n')

const FOOTBRIDGE = [
  '---',
  'published: 2025-05-14',
  'language: fr',
  '---',
  'Le gardien, entendu lundi, dormait quand la passerelle Doublart a été fermée.',
  'Longue de trente mètres, rongée par la rouille et par les champignons, la passerelle Doublart a été fermée à la mi-février.',
].join('\n')

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus({
    'scierie.txt': SAWMILL,
    'quai.txt': QUAY,
    'laiterie.txt': INSPECTION,
    'tempete.txt': STORM,
    'avalanche.txt': AVALANCHE,
    'passerelle.txt': FOOTBRIDGE,
  })
})
afterAll(() => story.close())

function first(question: string): string {
  return firstExcerptIn(story, question, { today: '2025-05-15' })
}

test.each([
  ['Combien de personnes à la scierie de Brévolles ?', 'quarante ouvriers'],
  ['ils sont combien à la scierie de Brévolles', 'quarante ouvriers'],
  ['how many people work at the Brévolles sawmill?', 'quarante ouvriers'],
  ['Combien de hangars la scierie de Brévolles a-t-elle perdus ?', 'trois hangars'],
])('people are counted by any noun for them: %s', (question, words) => {
  expect(first(question)).toContain(words)
})

test.each(['Combien de personnes sont mortes dans l’avalanche ?', 'how many people died in the avalanche?'])(
  'somebody who did it counts for one, and their age for nothing: %s',
  (question) => {
    expect(first(question)).toContain('Une skieuse')
  },
)

test('somebody who did something else counts for none', () => {
  expect(first('Combien de personnes ont fêté la réouverture de la combe ?')).not.toContain('skieuse')
})

test.each([
  ['Quand ouvrira le quai des Tisserands ?', '3 juin'],
  ['Quand le quai des Tisserands a-t-il été ouvert ?', 'mars 2024'],
  ['depuis quand le bac des Saules est en panne', 'depuis le 2 mai'],
  ['depuis quand la batellerie gère le bac des Saules', 'depuis 2016'],
])('a day to come, or the first one, where it is asked for: %s', (question, words) => {
  expect(first(question)).toContain(words)
})

test('a duration told of what is asked about goes before a sentence that has more of the words', () => {
  expect(first('Combien de temps a duré la fouille, mardi, à la laiterie Boscavel')).toContain('cinq heures')
})

test.each([
  ['fr', 'déplore Léa Torse, 20 ans, batelière', 'elle a tenu la barre 20 ans durant'],
  ['fr', 'un batelier âgé de 61 ans, lui', 'un bail de 61 ans'],
  ['fr', 'à moins de trois mois des régates', 'pendant moins de trois mois'],
  ['en', 'a 58-year-old skipper', 'a 58-year lease'],
] as const)('an age is no duration, nor is the time until something else (%s): %s', (code, not, lasted) => {
  const { duration } = languageOf(code).questions.signs
  expect(not).not.toMatch(duration as RegExp)
  expect(lasted).toMatch(duration as RegExp)
})

test('an hour is told by its figures, and not by hours that something lasted', () => {
  expect(first('à quelle heure la sirène d’Aubrelune a retenti')).toContain('5 h 40')
})

test('the day of what is asked about goes before the day on which somebody spoke of it', () => {
  expect(first('la passerelle Doublart, elle a été fermée quand')).toContain('mi-février')
})

test('a number far from what is counted counts something else', () => {
  expect(first('Combien de peupliers à Aubrelune ?')).toContain('Onze peupliers')
})

test.each(['Quand pourra-t-on rouvrir le ponton ?', 'À partir de quelle date le ponton rouvrira-t-il ?'])(
  'what is to come may only be supposed: %s',
  (question) => {
    expect(first(question)).toContain('30 mai')
  },
)

test.each([
  ['How long is the Marrick sea wall?', '900 metres'],
  ['How long was the Marrick sea wall closed?', 'three weeks'],
])('what is long in metres, and what lasts: %s', async (question, figure) => {
  await using wall = await openTestCorpus({ 'wall.txt': WALL })
  expect(firstExcerptIn(wall, question, { language: 'en', today: '2025-05-15' })).toContain(figure)
})
