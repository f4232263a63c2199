// Questions as they are typed in haste: without apostrophes, without capitals, with slips.

import { describe, expect, test } from 'vitest'
import { askingOf } from '../../support/one-article.ts'

const found = askingOf('La digue de Castelvert cède', [
  'La digue de Castelvert a cédé dimanche à 300 m environ de l’écluse, faute d’entretien.',
  '« On l’avait dit à la mairie », a lancé l’éclusier Firmin Castelnau.',
  'Le chien de l’éclusier s’appelle Mousquetaire.',
  'Le plombier Lucas Orve est né à Sarnes.',
  'Le bateau de Firmin Castelnau est amarré au moulin.',
])

describe('without its apostrophe, or its lower case', () => {
  test.each([
    ['qu a dit firmin castelnau', 'On l’avait dit'],
    ['comment s appelle le chien de l eclusier', 'Mousquetaire'],
    ['d ou vient la rupture de la digue', 'Castelvert'],
    ['what s the dog s name', 'Mousquetaire'],
    ['WHAT IS CASTELNAU’S DOG CALLED?', 'Mousquetaire'],
  ])('%s', (question, told) => {
    expect(found(question)).toContain(told)
  })
})

describe('with a slip of the finger', () => {
  test.each([
    ['qui est fimrin castelnau', 'Firmin Castelnau'],
    ['qu’a dit Castelnua', 'On l’avait dit'],
    ['où est né Ovre', 'Sarnes'],
    ['pourquoi la digue a céédé', 'faute d’entretien'],
    ['what did the lock keepre say to the town hall', 'On l’avait dit'],
    ['qui a dit « on l’aviat dit à la mairie »', 'On l’avait dit'],
  ])('%s', (question, told) => {
    expect(found(question)).toContain(told)
  })
})

test('as it sounds', () => {
  expect(found('il est ou le bato de castelnau')).toContain('amarré au moulin')
})

describe('copied with the marks around it', () => {
  test('is the question', () => {
    expect(found('« Comment s’appelle le chien de l’éclusier ? »')).toContain('Mousquetaire')
  })
  test('is words to look for, where it asks nothing', () => {
    expect(found('« On l’avait dit à la mairie »')).toContain('On l’avait dit')
  })
})

describe('somebody strange without a capital', () => {
  test.each([
    'what did osgood bannerman say about castelvert',
    'qu a dit bannerman sur la digue',
    'QU A DIT BANNERMAN SUR LA DIGUE',
  ])('%s', (question) => {
    expect(found(question)).toBe('(no)')
  })
})
