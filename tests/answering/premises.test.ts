// Questions that take for granted what no article tells, each beside the question that takes nothing for granted.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstExcerptIn } from '../support/answers.ts'
import type { TestCorpus } from '../support/corpus.ts'
import { openTestCorpus } from '../support/corpus.ts'

const REGATTA = [
  '---',
  'published: 2025-06-14',
  'language: fr',
  '---',
  'Le skipper Yvon Karadec a tout nié samedi, au départ de la régate de Brenac.',
  'La navigatrice Solène Plouhinec a démissionné du comité, lassée des disputes.',
  'Maël Kervarec a été écarté du comité, qui invoque « un manque de sérieux ».',
  'La maire de Brenac, Odile Stervinou, a ouvert la buvette du port malgré la pluie.',
  'Le comité a distribué quatorze maillots aux bénévoles en 2023.',
  'L’ancien président du comité, Hugo Talbec, a soupiré : « La mer décide. »',
  'Le prix du maillot est de 18 euros.',
  'Le public pourra visiter le chantier de la Voile, à Kerlouan.',
  '« Je ne repeindrai pas la coque lundi », a lancé Maël Kervarec sur le quai.',
  'La trésorière Armelle Goulven a quitté Brenac en 2021 avant d’être élue.',
  'Le patron du bac, Hervé Lostec, a tenté de vendre la jetée mardi.',
  '« La marée ne prévient pas », a lâché la capitaine Gaëlle Morvan.',
  '« Le phare ne dort jamais », a raconté l’écolière devant la vieille lanterne.',
  'La digue ne rouvrira pas aux promeneurs avant le 29 juin.',
  'Octave Brumenil est mort dans une prison de Brenac.',
].join('\n')

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus({ 'regate.txt': REGATTA })
})
afterAll(() => story.close())

function found(question: string): string {
  return firstExcerptIn(story, question, { today: '2025-06-15' })
}

test.each([
  ['why somebody left, beside a start', 'pourquoi yvon karadec a démissionné'],
  ['why somebody closed what they opened', 'Pourquoi Odile Stervinou a-t-elle fermé la buvette du port ?'],
  ['when somebody did what they will not do', 'quand maël kervarec a-t-il repeint la coque ?'],
  ['when something was that only was to be', 'en quelle année armelle goulven a été élue ?'],
  ['when something was done that was but tried', 'quand hervé lostec a-t-il vendu la jetée ?'],
  ['an event of which nothing is told', 'quand Hugo Talbec a-t-il été placé en garde à vue ?'],
  ['a figure of another year', 'combien de maillots le comité a distribué aux bénévoles en 2021'],
  ['the words of whoever has the office now', 'il en pense quoi le président actuel'],
  ['a price, beside a place alone', 'prix du billet chantier de la voile'],
])('no answer: %s: %s', (_, question) => {
  expect(found(question)).toBe('(no)')
})

test.each([
  ['why somebody left, who did', 'pourquoi solène plouhinec a démissionné', 'lassée'],
  ['a reason that is invoked', 'pk mael kervarec a été viré du comité', 'manque de sérieux'],
  ['words of whoever is called by their age alone', 'what did the girl say about the lantern?', 'Le phare'],
  ['words without those who hear them', 'qu’a lâché gaelle morvan aux vacanciers', 'La marée'],
  ['words without the one who hears them', 'qu’a lâché gaelle morvan a la journaliste', 'La marée'],
  ['when something was tried', 'quand hervé lostec a-t-il tenté de vendre la jetée ?', 'mardi'],
  ['what is not so before some day', 'quand la digue rouvre-t-elle aux promeneurs ?', '29 juin'],
  ['a figure of the year told', 'combien de maillots aux bénévoles en 2023', 'quatorze'],
  ['somebody named beside where they were kept', 'Which inmate died in Brenac?', 'Octave Brumenil'],
  ['the words of whoever had the office', 'il a dit quoi l’ancien président du comité', 'La mer décide'],
  ['a price that is told', 'prix du maillot', '18 euros'],
])('an answer: %s: %s', (_, question, words) => {
  expect(found(question)).toContain(words)
})

test('whether anything is proved may be told without those whom the question names', async () => {
  await using mill = await openTestCorpus({
    'moulin.txt': [
      '---',
      'published: 2025-09-02',
      'language: fr',
      '---',
      'Armande Quintrel a fermé sa boulangerie. Blaise Ferronnay a vendu son moulin.',
      '« Rien ne permet d’affirmer que le blé a été coupé de craie », a dit Ursule Cambremer.',
      'La balance pèse juste.',
    ].join('\n'),
  })
  const question = 'Armande Quintrel a-t-elle prouvé que Blaise Ferronnay met de la craie ?'
  expect(firstExcerptIn(mill, question, { today: '2025-09-03' })).toContain('Rien ne permet')
})
