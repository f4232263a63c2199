// Questions as they are typed in haste: without apostrophes, without capitals.

import { describe, expect, test } from 'vitest'
import { askingOf } from '../../support/one-article.ts'

const found = askingOf('La digue de Castelvert cède', [
  'La digue de Castelvert a cédé dimanche à 300 m environ de l’écluse, faute d’entretien.',
  '« On l’avait dit à la mairie », a lancé l’éclusier Firmin Castelnau.',
  'Le chien de l’éclusier s’appelle Mousquetaire.',
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

describe('somebody strange without a capital', () => {
  test.each([
    'what did osgood bannerman say about castelvert',
    'qu a dit bannerman sur la digue',
    'QU A DIT BANNERMAN SUR LA DIGUE',
  ])('%s', (question) => {
    expect(found(question)).toBe('(no)')
  })
})
