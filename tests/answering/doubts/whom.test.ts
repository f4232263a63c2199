// Whose words are asked for, and of whom they are.

import { describe, expect, test } from 'vitest'
import { askingOf } from '../../support/one-article.ts'

const found = askingOf('La foire de Castelvert ferme', [
  'Le maire de Castelvert, Lucien Orvel, a déploré jeudi « une année sans fête ».',
  'La poissonnière, Judith Malval, tient l’étal du fond. « On regarde mes maquereaux comme des malades », soupire-t-elle.',
  'Le boulanger de Vaulieu, Anselme Brouard, a prêté son four.',
  'Elle avait repris l’étal de Firmin Castelnau, dont elle fut l’apprentie.',
  '« Je rouvrirai dimanche », promet Solène Vauquelin au comptoir.',
])

describe('no answer', () => {
  test.each([
    'Qu’a déclaré le maire de Vaulieu ?',
    'what did the mayor of Vaulieu say?',
    'ke dit bravossin sur le maire',
    'Que pense Firmin Castelnau de la fermeture ?',
    'how did Firmin Castelnau react?',
  ])('%s', (question) => {
    expect(found(question)).toBe('(no)')
  })
})

describe('an answer', () => {
  test.each([
    ['Que promet Solène Vauquelin ?', 'rouvrirai'],
    ['what does Solène Vauquelin say?', 'rouvrirai'],
    ['Qu’a déclaré le maire de Castelvert ?', 'une année sans fête'],
    ['que dit le maire de Castelvert sur la foire', 'une année sans fête'],
    ['Que dit la poissonnière sur ses clients ?', 'maquereaux'],
    ['what did the fishmonger say about her customers?', 'maquereaux'],
  ])('%s', (question, told) => {
    expect(found(question)).toContain(told)
  })
})
