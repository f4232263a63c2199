// What a question turns on beyond its words: a trade, a quality, an opposite, whoever did it; beside each what must not
// answer it.

import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { firstExcerptIn } from '../support/answers.ts'
import type { TestCorpus } from '../support/corpus.ts'
import { openTestCorpus } from '../support/corpus.ts'

const BELL = [
  '---',
  'title: La cloche de Sauverny',
  'published: 2025-10-15',
  'language: fr',
  '---',
  'La cloche volée à Sauverny a été retrouvée mercredi matin dans une grange du hameau des Combes.',
  'C’est une éleveuse de brebis, Maude Tissandier, qui a donné l’alerte en cherchant une bête.',
  'Le contremaître de la fonderie, Yvon Perrachon, avait examiné la cloche en juillet. « Elle sonnait juste », se souvient-il.',
  'Ancien sonneur, Basile Courtade, allié du maire, a reçu mardi une médaille. Il se dit « très ému ».',
  'Les plans de la fonderie n’ont pas été rendus publics, faute d’accord.',
  'La fête du village devait avoir lieu dimanche. Elle est remise au 24 octobre.',
  'Deux conseillers régionaux ont demandé une enquête. Des bénévoles ont nettoyé la grange.',
  'La maire, Lise Aubanel, assure que l’assureur connaissait par avance le montant des travaux. « Faux », a répondu l’assureur Paul Vercors.',
  'La maire devrait démissionner, estime Jean Morvan.',
  'La propriétaire de la grange a été condamnée à deux ans de prison avec sursis.',
  'La propriétaire a retiré ses brebis de la grange et maintient sa plainte contre les rôdeurs.',
  'Une plainte pour tapage a été examinée par la brigade. La propriétaire a perdu un rapport.',
].join('\n')

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus({ 'cloche.txt': BELL })
})
afterAll(() => story.close())

function first(question: string, language: 'fr' | 'en' = 'fr'): string {
  return firstExcerptIn(story, question, { language, today: '2025-10-16' })
}

describe('whoever did it', () => {
  test.each(['Qui a retrouvé la cloche ?', 'c ki ki a retrouvé la cloche volée'])('%s', (question) => {
    expect(first(question)).toContain('C’est une éleveuse de brebis')
  })

  it('is not looked for where something was done to somebody', () => {
    expect(first('Qui a été condamné ?')).toContain('La propriétaire de la grange')
  })
})

describe('a trade', () => {
  test.each([
    ['Quel est le métier de Yvon Perrachon ?', 'fr'],
    ['yvon perrachon il fait quoi dans la vie', 'fr'],
    ['what is Perrachons job', 'en'],
    ['what did the foreman of the foundry say', 'en'],
  ] as const)('%s', (question, language) => {
    expect(first(question, language)).toMatch(/contremaître|sonnait juste/)
  })
})

describe('a quality that is told by words of its own', () => {
  test.each(['De quelle couleur est la cloche ?', 'il y a combien d’habitants a Sauverny'])(
    '%s',
    (question) => {
      expect(first(question)).toBe('(no)')
    },
  )

  it('is found where it is told', () => {
    expect(first('La propriétaire de la grange a pris combien d’années de prison ?')).toContain(
      'deux ans de prison',
    )
  })
})

describe('what says the contrary', () => {
  it('answers', () => {
    expect(first('Pourquoi les plans de la fonderie sont-ils restés secrets ?')).toContain(
      'n’ont pas été rendus publics',
    )
  })

  it('as a phrase more surely than some of the words', () => {
    expect(first('La propriétaire a-t-elle retiré sa plainte ?')).toContain('maintient sa plainte')
  })
})

describe('the neighbour of the best sentence', () => {
  it('is shown with what became of what was planned', () => {
    expect(first('Quand aura lieu la fête du village ?')).toBe(
      'La fête du village devait avoir lieu dimanche. Elle est remise au 24 octobre.',
    )
  })

  it('is left out where the sentence has what is asked for', () => {
    expect(first('Quand la cloche a-t-elle été retrouvée ?')).not.toContain('éleveuse')
  })
})

describe('what only ought to be', () => {
  it('is not what was', () => {
    expect(first('La maire a-t-elle démissionné ?')).toBe('(no)')
  })

  it('answers who thinks so', () => {
    expect(first('La maire doit-elle démissionner ?')).toContain('devrait démissionner')
  })
})

describe('what somebody is said to have assured', () => {
  it('is theirs, though others are quoted beside it', () => {
    expect(first('Qu’assure Lise Aubanel sur le montant des travaux ?')).toContain('connaissait par avance')
  })
})

describe('what is typed in haste', () => {
  test.each([
    ['les 2 conseillers ont demandé quoi', 'Deux conseillers régionaux'],
    ['lassureur il repond quoi', 'a répondu l’assureur'],
  ])('%s', (question, words) => {
    expect(first(question)).toContain(words)
  })

  it('is put right where the articles have no such word', () => {
    expect(first('what was the foreman’s opinoin of the bell', 'en')).toContain('sonnait juste')
  })
})

describe('what something led to', () => {
  const BRIDGE = [
    '---',
    'published: 2025-10-15',
    'language: fr',
    '---',
    'La photo du pont de Varcelles a été publiée lundi par un pêcheur, qui accuse le département de négligence.',
    'La photo du pêcheur a suscité une pétition de neuf cents riverains.',
    'Le pêcheur avait pris la photo en mars, avec un vieil appareil.',
  ].join('\n')
  let bridge: TestCorpus
  beforeAll(async () => {
    bridge = await openTestCorpus({ 'pont.txt': BRIDGE })
  })
  afterAll(() => bridge.close())

  test.each([
    ['ça a provoqué quoi la photo du pêcheur', 'fr'],
    ['Quelles ont été les conséquences de la photo du pêcheur ?', 'fr'],
    ['what did the photo of the fisherman lead to?', 'en'],
  ] as const)('%s', (question, language) => {
    const found = firstExcerptIn(bridge, question, { language, today: '2025-10-16' })
    expect(found).toContain('a suscité une pétition')
  })

  it('is not told where another thing is asked', () => {
    const found = firstExcerptIn(bridge, 'Quand le pêcheur a-t-il pris la photo ?', { today: '2025-10-16' })
    expect(found).toContain('en mars')
  })
})
