// Who is asked for by a role or a deed: the sentence that names them beside it, and the tempting one that has the other
// words of the question.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findAnswer } from '../../../src/answering/ask.ts'
import { firstExcerptIn } from '../../support/answers.ts'
import type { TestCorpus } from '../../support/corpus.ts'
import { openTestCorpus } from '../../support/corpus.ts'

const LAUNDRY = [
  '---',
  'title: Fuite de lessive à Tournefeuil',
  'published: 2025-04-10',
  'language: fr',
  '---',
  'L’ancienne lingère de la blanchisserie de Tournefeuil accuse la direction d’avoir caché une fuite de lessive.',
  'L’avocate de la lingère, Me Perrine Vaucluzel, a remis un carnet aux gendarmes.',
  'Le captage de Tournefeuil a été fermé lundi par précaution, a annoncé la mairie, qui a livré de l’eau en bouteilles.',
  'La société Ondelis, qui gère le captage depuis 2016, a relevé des traces de lessive.',
  'Le directeur du théâtre, Octavien Brulard, a prêté sa salle aux habitants de Tournefeuil qui voulaient parler de la blanchisserie.',
  'Le directeur du théâtre quittera Tournefeuil en juin, la salle étant fermée pour travaux.',
  'L’intérim à la tête du théâtre a été confié à la costumière, Aude Rimbaut.',
  '« Nous avons prévenu tout le monde », assure le maire, Gontran Vieilleville, qui fait distribuer des bidons.',
  'La patronne de la blanchisserie, Ysoline Kerbrat, a promis une réponse écrite.',
  'Le rapport d’un laboratoire innocente la blanchisserie : « Aucune trace de lessive n’en sort », écrit son auteure, la chimiste Judith Landrevin.',
  'Une lettre de six pages sur la lingère, signée d’Aubin Castagnet, a circulé au marché.',
  'Une lettre sur la lingère est arrivée mardi au théâtre, a dit Octavien Brulard.',
  'Les jardiniers de Tournefeuil innocentent la patronne, et un rapport les inquiète.',
  'Roch Tavernel, le chef des lavoirs de la blanchisserie de Tournefeuil, n’a rien vu.',
].join('\n')

const QUARRY = [
  '---',
  'published: 2025-04-12',
  'language: en',
  '---',
  'A rockfall closed the slate quarry at Hallowdene on Monday, and the mapping of the slate quarry will take a month.',
  'The mapping is being carried out by the engineer Tamsin Orrell, who has never worked in a quarry.',
].join('\n')

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus({ 'lessive.txt': LAUNDRY, 'quarry.txt': QUARRY })
})
afterAll(() => story.close())

function first(question: string): string {
  return firstExcerptIn(story, question, { today: '2025-04-13' })
}

describe('who is asked for is named beside what is asked of them', () => {
  test.each([
    ['Qui défend la lingère ?', 'Perrine Vaucluzel'],
    ['c ki l’avocate de la lingère', 'Perrine Vaucluzel'],
    ['elle est défendue par ki la lingère', 'Perrine Vaucluzel'],
    ['Qui gère le captage d’eau de Tournefeuil ?', 'La société Ondelis'],
    ['Quelle société gère le captage d’eau de Tournefeuil ?', 'La société Ondelis'],
    ['Qui est la patronne de la blanchisserie de Tournefeuil ?', 'Ysoline Kerbrat'],
    ['c ki le maire de Tournefeuil', 'Gontran Vieilleville'],
    ['Qui a rédigé le rapport qui innocente la blanchisserie ?', 'Judith Landrevin'],
    ['Qui dirige la blanchisserie de Tournefeuil ?', 'Ysoline Kerbrat'],
    ['Qui remplace le directeur du théâtre de Tournefeuil ?', 'Aude Rimbaut'],
    ['who wrote the letter about the laundress?', 'Aubin Castagnet'],
    ['Who is carrying out the mapping of the slate quarry?', 'Tamsin Orrell'],
  ])('%s', (question, name) => {
    expect(first(question)).toContain(name)
  })
})

test('whoever directs it is at the head of it, and no champion of its contest', async () => {
  await using cheese = await openTestCorpus({
    'fromagerie.txt': [
      '---',
      'published: 2025-04-11',
      'language: fr',
      '---',
      'La laiterie Roncevaire, sponsor du concours de belote, attend le champion sortant, Ulysse Barjavel.',
      'La laiterie Roncevaire a rappelé un lot. « Nous remboursons tout », promet sa directrice générale, Aude Pellegrue.',
    ].join('\n'),
  })
  const asked = 'Qui est à la tête de la laiterie Roncevaire ?'
  expect(firstExcerptIn(cheese, asked, { today: '2025-04-12' })).toContain('Aude Pellegrue')
})

describe('what is given to somebody', () => {
  const INQUIRY = [
    '---',
    'published: 2025-04-14',
    'language: fr',
    '---',
    'L’enquête a été confiée à la gendarmerie.',
    '',
    'L’enquête confiée lundi a occupé la gendarmerie.',
  ].join('\n')

  let inquiry: TestCorpus
  beforeAll(async () => {
    inquiry = await openTestCorpus({ 'enquete.txt': INQUIRY })
  })
  afterAll(() => inquiry.close())

  /** Whether the passage has whoever is asked for, and not only somebody. */
  function hasBearer(question: string, passage: number): boolean {
    const { candidates } = findAnswer(question, { language: 'fr', today: '2025-04-15' }, inquiry.corpus, null)
    const found = candidates.find((candidate) => candidate.passage.number === passage)
    return (found?.evidence.signs.kind ?? 0) > 1
  }

  test('is led by its receiver', () => {
    expect(hasBearer('Qui mène l’enquête ?', 1)).toBe(true)
    expect(hasBearer('Qui est chargé de l’enquête ?', 1)).toBe(true)
  })

  test('is not criticised by them', () => {
    expect(hasBearer('Qui critique l’enquête ?', 1)).toBe(false)
  })

  test('is given by "à", and not by the auxiliary "a"', () => {
    expect(hasBearer('Qui mène l’enquête ?', 2)).toBe(false)
  })
})
