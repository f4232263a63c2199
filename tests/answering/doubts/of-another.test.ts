// When and where something happened to somebody: not what happened to another, though the title names them both.

import { expect, test } from 'vitest'
import { askingOf } from '../../support/one-article.ts'

const found = askingOf('Odile Prigent et Yann Bruel se déchirent', [
  'Odile Prigent et Yann Bruel se sont disputés jeudi au conseil municipal.',
  'Yann Bruel a été fiché pour fraude fiscale en 2019. Il est mort lundi dans un hôpital de Sarnes.',
])

test.each([
  ['Quand Odile Prigent a-t-elle été fichée pour fraude fiscale ?'],
  ['Où Odile Prigent est-elle morte ?'],
])('no answer: %s', (question) => {
  expect(found(question)).toBe('(no)')
})

test.each([
  ['Quand Yann Bruel a-t-il été fiché pour fraude fiscale ?', '2019'],
  ['Où Yann Bruel est-il mort ?', 'Sarnes'],
])('an answer: %s', (question, told) => {
  expect(found(question)).toContain(told)
})
