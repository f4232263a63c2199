// What an article tells of another month, of another person or of nobody at all: each no beside a question with an
// answer; and what only looks as if it were told of nobody.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstExcerptIn } from '../support/answers.ts'
import type { TestCorpus } from '../support/corpus.ts'
import { openTestCorpus } from '../support/corpus.ts'

const ORGAN = [
  '---',
  'title: "L’orgue de Castrevin se tait"',
  'published: 2025-10-10',
  'language: fr',
  '---',
  'L’orgue de Castrevin, construit par le facteur Anselme Brouard, s’est tu mercredi pendant la messe.',
  'L’organiste Judith Malval a été suspendue mardi par le conseil municipal.',
  'La messe bleue qui décore la tribune attire chaque été des visiteurs venus de trois villages.',
  'Le concours de l’orgue a été remporté dimanche par Lucien Orvel, 31 ans.',
  'Le sacristain, âgé de 64 ans, garde la clé de la tribune.',
  'La maire, Odile Castaing, attend le devis du facteur.',
  '« Je n’aurais jamais quitté ma femme pour un orgue », a plaisanté le sacristain vendredi.',
  'La mère de Judith Malval, Agathe Malval, se dit soulagée : « Ma fille dort enfin. »',
  'Une jeune femme a crié « rendez-nous la musique » sur le parvis.',
  'En avril 2023, une vitre de la tribune avait coûté 900 euros.',
  'Deux choristes ont été soignés après le malaise d’un ténor.',
].join('\n')

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus({ 'orgue.txt': ORGAN })
})
afterAll(() => story.close())

function found(question: string, language: 'fr' | 'en' = 'fr'): string {
  return firstExcerptIn(story, question, { language, today: '2025-10-12' })
}

describe('no answer', () => {
  test.each([
    ['the year before', 'qui a remporté le concours de l’orgue l’an dernier'],
    ['a month that nothing is told of', 'who won the organ contest back in march'],
    ['another month of the year', 'Combien la vitre de la tribune avait-elle coûté en juin 2023 ?'],
    ['the age of another', 'elle a quel âge la maire'],
    ['the suspension of another', 'Quand Lucien Orvel a-t-il été suspendu ?'],
    ['what nobody is told to have made', 'Qui a dessiné la tribune ?'],
    ['what nobody is told to have mended', 'who repaired the organ loft window?'],
    ['neither a plant nor its name', 'Avec quelle plante les choristes ont-ils été soignés ?'],
    ['the wife of whom somebody speaks', 'Que dit la femme du sacristain ?'],
    ['a woman who is nobody’s wife', 'Qu’a crié la femme de Lucien Orvel ?'],
  ])('%s: %s', (_, question) => {
    expect(found(question)).toBe('(no)')
  })
})

describe('an answer', () => {
  test.each([
    ['the week of the article', 'qui a remporté le concours de l’orgue ce mois-ci', 'Lucien Orvel'],
    [
      'the month that is told',
      'Combien la vitre de la tribune avait-elle coûté en avril 2023 ?',
      '900 euros',
    ],
    ['their age', 'Quel âge a Lucien Orvel ?', '31 ans'],
    ['their suspension', 'Quand Judith Malval a-t-elle été suspendue ?', 'mardi'],
    ['who made it', 'Qui a construit l’orgue de Castrevin ?', 'Anselme Brouard'],
    ['a relative who speaks', 'Que dit la mère de Judith Malval ?', 'Ma fille dort enfin'],
  ])('%s: %s', (_, question, words) => {
    expect(found(question)).toContain(words)
  })
})

describe('a shipowner who thinks again', () => {
  const SHIPS = [
    '---',
    'title: "La ligne de l’île de Brenn menacée"',
    'published: 2025-11-04',
    'language: fr',
    '---',
    'L’armateur Tristan Kervel a annoncé lundi le retrait de deux navires de l’île de Brenn, avant de se raviser.',
    'Le capitaine est mort en mer avant d’être entendu par le juge.',
    'Me Lise Aubin a réclamé des excuses écrites avant le 12 novembre.',
    'L’adjointe Nora Testud a répété au micro : « Cette île n’est pas un port de plaisance. »',
    '« Je garde mes bateaux », a lancé Tristan Kervel sur le quai mardi.',
  ].join('\n')

  let ships: TestCorpus
  beforeAll(async () => {
    ships = await openTestCorpus({ 'navires.txt': SHIPS })
  })
  afterAll(() => ships.close())

  const shown = (question: string, language: 'fr' | 'en' = 'fr'): string =>
    firstExcerptIn(ships, question, { language, today: '2025-11-05' })

  test.each([
    [
      'what was done after something else',
      'Pourquoi l’armateur s’est-il ravisé sur les navires ?',
      'se raviser',
    ],
    ['an event in a phrase', 'Jusqu’à quelle date peut-il présenter des excuses écrites ?', '12 novembre'],
    ['a lady who is called by her name', 'c ki la dame qui a parlé au micro', 'Nora Testud'],
    ['words that somebody said', 'Où Kervel a-t-il dit « Je garde mes bateaux » ?', 'sur le quai'],
  ])('%s: %s', (_, question, words) => {
    expect(shown(question)).toContain(words)
  })

  test('two of something, in digits', () => {
    expect(shown('who is pulling the 2 ships?', 'en')).toContain('Tristan Kervel')
  })

  test('what was to be is denied, and so are words that nobody said', () => {
    expect(shown('Quand le capitaine a-t-il été entendu ?')).toBe('(no)')
    expect(shown('Quand Kervel a-t-il dit « je vais vendre la compagnie demain » ?')).toBe('(no)')
  })
})
