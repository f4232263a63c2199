// Who said words that are typed with slips, and words that nobody said.

import { describe, expect, test } from 'vitest'
import { askingOf } from '../../support/one-article.ts'

const found = askingOf('Le moulin de Castelvert brûle', [
  '« J’espérais la pluie, il n’a fait que du vent », a soupiré jeudi le meunier, Anselme Brouard.',
  '« On peut réparer les engrenages et la roue », a assuré Judith Malval, charpentière.',
  'Le feu a coûté deux ans de farine, et l’assurance paiera.',
  '« Regardons le moulin autrement », a lancé la maire, Odile Castaing.',
  'Lucien Orsal garde la meule, mais rend le hangar.',
])

describe('no answer', () => {
  test.each([
    'qui a dit « il faut jeter les engrenages » ?',
    'who said "everyone knew the mill would burn one night"?',
    'qui a dit « je regrette la pluie » ?',
    'who said "they will pay for it"?',
    'who said "I sold the gears myself to Judith"?',
    'c ki ki a ecrit "rendez le hangar"',
    'où Lucien Orsal a-t-il dit « je pars » ?',
    'was it Anselme Brouard who said "you will never rebuild the wheel, Judith"?',
  ])('%s', (question) => {
    expect(found(question)).toBe('(no)')
  })
})

describe('an answer', () => {
  test.each([
    ['qui a dit "jesperais la pluie"', 'Anselme Brouard'],
    ['qui a dit "on peut réparer les engrenaes"', 'Judith Malval'],
    ['who said "we can repair the gears and the wheel"?', 'Judith Malval'],
    ['who talked about repairing "those old gears of yours"?', 'Judith Malval'],
  ])('%s', (question, told) => {
    expect(found(question)).toContain(told)
  })
})
