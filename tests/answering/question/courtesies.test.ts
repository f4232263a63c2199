// What leads to a question or thanks for it changes nothing of what is asked; what only looks like it stays.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findAnswer } from '../../../src/answering/ask.ts'
import { readQuestion } from '../../../src/answering/question/question.ts'
import type { TestCorpus } from '../../support/corpus.ts'
import { openTestCorpus } from '../../support/corpus.ts'

const MARKET = [
  '---',
  'published: 2025-03-12',
  'language: fr',
  '---',
  'La maire de Castelvert, Odile Castaing, a fermé le marché couvert lundi.',
  'Le boucher Lucien Orvel a porté plainte mardi à Sarnes parce que ses étals ont été détruits.',
  '« Je ne vendrai plus ici », a lancé Lucien Orvel.',
].join('\n')

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus({ 'marche.txt': MARKET })
})
afterAll(() => story.close())

const asker = (language: 'fr' | 'en') => ({ language, today: '2025-03-13' })
const read = (question: string, language: 'fr' | 'en') =>
  readQuestion(question, asker(language), story.corpus)
const probability = (question: string, language: 'fr' | 'en') =>
  findAnswer(question, asker(language), story.corpus, null).probability

describe('the question alone is read', () => {
  test.each([
    ['fr', 'Pourriez-vous s’il vous plaît me dire qui a fermé le marché ?', 'qui a fermé le marché ?'],
    [
      'fr',
      'Bonjour, je me demandais si vous sauriez où Lucien Orvel a porté plainte',
      'où Lucien Orvel a porté plainte',
    ],
    [
      'fr',
      'est-ce que quelqu’un sait pourquoi Lucien Orvel a porté plainte',
      'pourquoi Lucien Orvel a porté plainte',
    ],
    ['fr', 'dis-moi ce qu’a dit Lucien Orvel stp', 'ce qu’a dit Lucien Orvel'],
    [
      'fr',
      'quand le marché a-t-il fermé, s’il te plaît ? merci d’avance !',
      'quand le marché a-t-il fermé ?',
    ],
    ['fr', 'Je suis curieux, d’après l’article, qui a fermé le marché ?', 'qui a fermé le marché ?'],
    ['fr', 'l’article dit-il pourquoi Lucien Orvel a porté plainte', 'pourquoi Lucien Orvel a porté plainte'],
    ['fr', 'J’ai une question. Qui a fermé le marché mdr', 'qui a fermé le marché'],
    ['fr', 'Je me demande qui a fermé le marché', 'qui a fermé le marché'],
    ['fr', 'En bref, qui a fermé le marché ?', 'qui a fermé le marché ?'],
    ['fr', 'résumé : pourquoi Lucien Orvel a porté plainte', 'pourquoi Lucien Orvel a porté plainte'],
    ['en', 'tldr what did the mayor close?', 'what did the mayor close?'],
    ['fr', 'Tu sais le marché il a fermé quand, au juste ?', 'le marché il a fermé quand'],
    ['fr', 'À votre avis, pourquoi Lucien Orvel a porté plainte', 'pourquoi Lucien Orvel a porté plainte'],
    ['fr', 'Bon, qui a fermé le marché, concrètement ?', 'qui a fermé le marché ?'],
    ['fr', 'qui a fermé le marché finalement', 'qui a fermé le marché'],
    ['fr', 'Sérieux ? pourquoi le marché a fermé selon vous', 'pourquoi le marché a fermé'],
    ['en', "Well, I don't get it, who closed the market in your opinion?", 'who closed the market ?'],
    ['en', 'Seriously, who closed the market again?', 'who closed the market?'],
    ['en', 'Quick question: according to the article, who closed the market?', 'who closed the market?'],
    [
      'en',
      'Does the article say why Lucien Orvel went to the police?',
      'why Lucien Orvel went to the police?',
    ],
    ['en', 'who closed the market according to the story', 'who closed the market'],
    ['en', 'I was wondering whether you could tell me who closed the market', 'who closed the market'],
    [
      'en',
      'Hi! Can anyone explain why Lucien Orvel went to the police?',
      'why Lucien Orvel went to the police?',
    ],
    ['en', 'who closed the market please? thanks a lot', 'who closed the market?'],
  ] as const)('%s: %s', (language, polite, plain) => {
    const [one, other] = [read(polite, language), read(plain, language)]
    expect(one.kind).toBe(other.kind)
    expect(one.words.map(({ form }) => form)).toEqual(other.words.map(({ form }) => form))
    expect(probability(polite, language)).toBeCloseTo(probability(plain, language))
  })

  test.each([
    ['fr', 'Savez-vous si la maire a démissionné', 'yes-no'],
    ['fr', 'j’aimerais savoir s’il a porté plainte', 'yes-no'],
    ['en', 'could you tell me whether the mayor has resigned', 'yes-no'],
    ['fr', 'Pouvez-vous me donner la date de la fermeture ?', 'date'],
    ['en', 'can you give me the date of the closure?', 'date'],
  ] as const)('%s: %s asks for %s', (language, question, kind) => {
    expect(read(question, language).kind).toBe(kind)
  })

  test('its words stand where they were typed', () => {
    const typed = 'Dites-moi qui a fermé le marché'
    const { text, words } = read(typed, 'fr')
    expect(text).toHaveLength(typed.length)
    for (const { start, end } of words) expect(text.slice(start, end)).toBe(typed.slice(start, end))
  })
})

describe('what belongs to it stays', () => {
  test.each([
    ['fr', 'La maire a-t-elle dit pourquoi elle ferme le marché ?'],
    ['fr', 'Qui sait pourquoi le marché est fermé ?'],
    ['fr', 'Qui t’a dit où Lucien Orvel a porté plainte ?'],
    ['fr', 'Selon Lucien Orvel, qui a fermé le marché ?'],
    ['fr', 'Lucien Orvel a-t-il dit merci ?'],
    ['fr', 'finis la citation svp : « Je ne vendrai plus'],
    ['fr', 'tu penses quoi de Lucien Orvel'],
    ['en', 'Did the mayor say why she closed the market?'],
    ['en', 'Who said thanks to the mayor?'],
    ['en', 'what did it say when the market closed?'],
  ] as const)('%s: %s', (language, question) => {
    expect(read(question, language).text).toBe(question)
  })

  test('thanks alone are words as well', () => {
    expect(read('merci', 'fr').text).toBe('merci')
  })
})

test.each([
  ['en', 'tldr what did I miss?'],
  ['en', 'tl;dr what happened'],
  ['fr', 'en bref, que s’est-il passé ?'],
] as const)('the whole is asked for, and to be brief: %s %s', (language, question) => {
  expect(read(question, language).kind).toBe('summary')
})
