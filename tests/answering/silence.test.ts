// Whom and what an article names without telling what is asked: each no beside the question that has an answer.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstExcerptIn } from '../support/answers.ts'
import type { TestCorpus } from '../support/corpus.ts'
import { openTestCorpus } from '../support/corpus.ts'

const ORCHESTRA = [
  '---',
  'title: "Le chef de l’orchestre de Vaubrey quitte la fosse"',
  'published: 2025-10-10',
  'language: fr',
  '---',
  'Le chef de l’orchestre de Vaubrey, Lucas Ferrandin, a quitté la fosse jeudi soir en pleine répétition.',
  '"La musique était fausse", a posté Lucas Ferrandin sur Mastodon.',
  'La violoniste Odette Marchal a partagé ce message devant des jeunes filles du conservatoire.',
  'Elle a répondu "oui" à un message réclamant le renvoi de Lucas Ferrandin.',
  'La ministre, Claire Aubanel, est attendue dimanche à Vaubrey.',
  'Lucas Ferrandin dément tout caprice.',
  'Sur la direction, Odette Marchal n’a pas pris position.',
  'Le frère de Lucas Ferrandin, Étienne Ferrandin, tient la buvette.',
].join('\n')

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus({ 'orchestre.txt': ORCHESTRA })
})
afterAll(() => story.close())

function found(question: string, language: 'fr' | 'en' = 'fr'): string {
  return firstExcerptIn(story, question, { language, today: '2025-10-12' })
}

describe('no answer', () => {
  test.each([
    ['the words of somebody who is only expected', 'Qu’a dit Claire Aubanel ?'],
    [
      'a whole sentence that somebody known never said',
      'Ferrandin a dit « je vais brûler cette partition » ?',
    ],
    ['what somebody posted on a day that nothing names', 'qu’a posté ferrandin lundi'],
    ['a relative, where only other people’s children are there', 'qui est le fils d’odette marchal'],
    ['words in another language of which nobody said any', 'Who said "I regret everything I posted"?'],
  ])('%s: %s', (_, question) => {
    expect(found(question)).toBe('(no)')
  })
})

describe('an answer', () => {
  test.each([
    ['the words of somebody who has some', 'Qu’a posté Lucas Ferrandin ?', 'La musique était fausse'],
    ['that somebody says nothing', 'Que pense Odette Marchal de la direction ?', 'pas pris position'],
    ['a sentence that was said', 'Ferrandin a dit « La musique était fausse » ?', 'La musique était fausse'],
    ['a relative who is named', 'qui est le frère de lucas ferrandin', 'Étienne Ferrandin'],
    ['a sentence told in another language', 'Who said "The music was wrong"?', 'La musique était fausse'],
    ['whoever speaks under a pronoun', 'Did Odette Marchal call for a dismissal?', 'Elle a répondu'],
  ])('%s: %s', (_, question, words) => {
    expect(found(question)).toContain(words)
  })
})

describe('a hall that leaks', () => {
  const HALL = [
    '---',
    'published: 2025-11-04',
    'language: fr',
    '---',
    'La fuite de la piscine de Vaubrey s’est produite à 14h30, sous le bassin.',
    'L’enquête a établi que la fuite était due à un joint usé.',
    'Le syndicat appelle à un rassemblement à 10H00 devant la halle.',
    'Trente nageurs ont quitté les vestiaires de la piscine.',
    'Élise Cordonnier, 52 ans, dirige la commune depuis huit ans et la piscine depuis deux.',
    '"Fermons tout", a dit la maire de Vaubrey, Élise Cordonnier, venue à Vaubrey-Plage pour la fête.',
    '"Non", a répondu le maire de Lestrange, Paul Darrieux, 61 ans.',
    'Le drone a survolé la halle avant de tomber dans le bassin.',
  ].join('\n')

  let hall: TestCorpus
  beforeAll(async () => {
    hall = await openTestCorpus({ 'piscine.txt': HALL })
  })
  afterAll(() => hall.close())

  function first(question: string, language: 'fr' | 'en' = 'fr'): string {
    return firstExcerptIn(hall, question, { language, today: '2025-11-05' })
  }

  test.each([
    ['an hour with its minutes', 'a quelle heure est la fuite', '14h30'],
    [
      'an hour in capitals, before a word that begins like “de”',
      'À quelle heure est le rassemblement ?',
      '10H00',
    ],
    ['when, told by an hour alone', 'When did the leak happen at the swimming pool?', '14h30'],
    ['a cause, which is asked for and no deed', 'Quelle est la cause de la fuite ?', 'due à un joint usé'],
    ['an age of whom a role and its place tell', 'Quel âge a la maire de Vaubrey ?', '52 ans'],
  ])('%s: %s', (_, question, words) => {
    expect(first(question)).toContain(words)
  })

  test.each([
    ['the words of a minister, where the articles have none', 'il en pense quoi le ministre des sports'],
    ['the words of another mayor', 'Qu’a dit le maire de Sablonville ?'],
    ['the words of somebody typed in haste whom nobody names', 'zidane il pense quoi de la fermeture'],
    ['whether somebody reacted, of whom nothing is told', 'Le Premier ministre a-t-il réagi à la fuite ?'],
    ['how somebody reacted, likewise', 'et le ministre des sports il a reagi comment'],
    ['the same in English', 'Has the prime minister commented on the leak?'],
    ['who did it, where nobody at all is told of', 'Qui pilotait le drone ?'],
    ['a name that no sentence has beside the noun', 'Quel est le nom du syndicat ?'],
  ])('no answer: %s: %s', (_, question) => {
    expect(first(question)).toBe('(no)')
  })

  test.each([
    ['the words of the one who is there', 'il en pense quoi le maire de lestrange', '"Non"'],
    ['whether they reacted', 'Le maire de Lestrange a-t-il réagi ?', '"Non"'],
    ['what a union demands, which asks for no name', 'what the union calls for', 'rassemblement'],
  ])('an answer: %s: %s', (_, question, words) => {
    expect(first(question)).toContain(words)
  })

  test('nothing is counted where what is counted is not told of', () => {
    expect(first('combien de plongeurs dans les vestiaires de la piscine')).toBe('(no)')
    expect(first('combien de nageurs dans les vestiaires de la piscine')).toContain('Trente nageurs')
  })
})

describe('what something is called', () => {
  const FERRY = [
    '---',
    'published: 2025-11-04',
    'language: fr',
    '---',
    'La navigatrice Odette Marchal a donné l’alerte en promenant sa chèvre sur le quai.',
    'Le ferry de la baie, le « Vent debout », est resté à quai.',
    'Une soixantaine de passagers ont dormi dans la halle.',
    '« Mardi ils dormaient ; mercredi, nous grimpions à bord », a soufflé le cuisinier Paul Darrieux.',
    'Le violoniste Lucas Ferrandin s’est installé à l’étranger en mai.',
    'Un concert retransmis en direct, Odette Marchal l’a suivi de la cale.',
  ].join('\n')

  let ferry: TestCorpus
  beforeAll(async () => {
    ferry = await openTestCorpus({ 'bac.txt': FERRY })
  })
  afterAll(() => ferry.close())

  const asked = (question: string, language: 'fr' | 'en' = 'fr'): string =>
    firstExcerptIn(ferry, question, { language, today: '2025-11-05' })

  test.each([
    ['it has no name there', 'elle s’appelle comment la chèvre d’odette ?'],
    ['a country is none', 'dans quel pays s’est installé lucas ferrandin ?'],
    ['only somebody asked about has one', 'quelle chaîne a diffusé le concert d’Odette Marchal ?'],
  ])('is not told where %s: %s', (_, question) => {
    expect(asked(question)).toBe('(no)')
  })

  test.each([
    ['it has a name', 'comment s’appelle le ferry de la baie ?', 'Vent debout'],
    ['words are quoted in another form', '"mercredi on grimpait" c de qui', 'Paul Darrieux'],
    ['people are counted by the score', 'combien de passagers ont dormi dans la halle ?', 'soixantaine'],
    ['a summary is asked of the bot', 'tldr svp j’ai la flemme de lire', 'a donné l’alerte'],
  ])('is told where %s: %s', (_, question, words) => {
    expect(asked(question)).toContain(words)
  })
})
