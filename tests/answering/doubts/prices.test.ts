// Prices, sizes and sentences that are told, and those of something else.

import { describe, expect, test } from 'vitest'
import { askingOf } from '../../support/one-article.ts'

const found = askingOf('L’écluse de Marvigny est fermée', [
  'L’écluse de Marvigny, longue de 40 mètres, est fermée depuis lundi.',
  'Le péage rapporte peu. Repeindre les portes de l’écluse coûtera 12 000 euros, selon le maire, Gilles Ostrand.',
  'Le bassin, profond de six mètres, a été vidé.',
  'Un tribunal entendra mardi l’éclusier, Bastien Corvel, accusé de négligence.',
  'Son aide, Loïc Ferval, a été condamné à une amende.',
  'Le curage doit durer trois mois.',
  'Le gros lot de la kermesse, un tableau de l’écluse, est revenu au billet numéro 212.',
  'Une horloge offerte par le club, estimée à 900 euros, attend son gagnant.',
])

describe('no answer', () => {
  test.each([
    'Combien coûte un bateau à Marvigny ?',
    'how much did the basin cost',
    'c combien l’entrée du musée de Marvigny',
    'how deep is the lock at Marvigny?',
    'Quelle est la valeur du tableau ?',
    'what is the value of the painting of the lock?',
    'Quelle est la hauteur de l’écluse ?',
    'Quelle peine le tribunal a-t-il infligée à Bastien Corvel ?',
    'combien d’heures doit durer le curage',
    'Combien la commune dépense-t-elle en chauffage ?',
    'how much does the town spend on buses?',
    'quand est-ce que l’écluse va être démolie ?',
    'when was Gilles Ostrand fined?',
  ])('%s', (question) => {
    expect(found(question)).toBe('(no)')
  })
})

describe('an answer', () => {
  test.each([
    ['Combien coûteront les portes ?', '12 000 euros'],
    ['Quelle est la profondeur du bassin ?', 'six mètres'],
    ['how deep is the basin?', 'six mètres'],
    ['Quelle est la longueur de l’écluse ?', '40 mètres'],
    ['Quelle est la valeur de l’horloge ?', '900 euros'],
    ['how much will the gates cost', '12 000 euros'],
    ['À quelle peine Loïc Ferval a-t-il été condamné ?', 'amende'],
    ['combien de temps doit durer le curage', 'trois mois'],
  ])('%s', (question, told) => {
    expect(found(question)).toContain(told)
  })
})
