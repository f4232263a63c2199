// Whose words are asked for, and of whom they are.

import { describe, expect, test } from 'vitest'
import { askingOf } from '../../support/one-article.ts'

const found = askingOf('La foire de Castelvert ferme', [
  'Le maire de Castelvert, Lucien Orvel, a déploré jeudi « une année sans fête ».',
  'La poissonnière, Judith Malval, tient l’étal du fond. « On regarde mes maquereaux comme des malades », soupire-t-elle.',
  'Le boulanger de Vaulieu, Anselme Brouard, a prêté son four.',
  'Elle avait repris l’étal de Firmin Castelnau, dont elle fut l’apprentie.',
  '« Je rouvrirai dimanche », promet Solène Vauquelin au comptoir.',
  'La présidente du comité des foires a écrit aux éleveurs : « Tenez bon. »',
])

describe('no answer', () => {
  test.each([
    'Qu’a déclaré le maire de Vaulieu ?',
    'what did the mayor of Vaulieu say?',
    'ke dit bravossin sur le maire',
    'Que pense Firmin Castelnau de la fermeture ?',
    'how did Firmin Castelnau react?',
    'il en dit quoi le président du département',
  ])('%s', (question) => {
    expect(found(question)).toBe('(no)')
  })
})

describe('an answer', () => {
  test.each([
    ['Que promet Solène Vauquelin ?', 'rouvrirai'],
    ['what does Solène Vauquelin say?', 'rouvrirai'],
    ['Qu’a déclaré le maire de Castelvert ?', 'une année sans fête'],
    ['elle dit quoi la présidente du comité des foires', 'Tenez bon'],
    ['que dit le maire de Castelvert sur la foire', 'une année sans fête'],
    ['Que dit la poissonnière sur ses clients ?', 'maquereaux'],
    ['what did the fishmonger say about her customers?', 'maquereaux'],
  ])('%s', (question, told) => {
    expect(found(question)).toContain(told)
  })
})

describe('named in somebody else’s words, or beside them', () => {
  const gala = askingOf('Le gala de Sarvelles annulé', [
    '« Tout l’argent est parti chez Bérard Colombin », a écrit Noémie Dastugue vendredi.',
    'Hugues Perrault a toujours nié avoir dîné dans le chalet de Bérard Colombin, près de Sarvelles.',
    'Bérard Colombin est né à Sarvelles, où il a longtemps tenu une scierie.',
    'Noémie Dastugue, elle, n’a pas souhaité commenter les comptes.',
  ])

  test.each([
    'Qu’a dit Bérard Colombin ?',
    'Que dit Colombin sur Noémie Dastugue ?',
    'Que pense Colombin de Noémie Dastugue ?',
    'que pense bérard colombin de hugues perrault',
  ])('no words of theirs: %s', (question) => {
    expect(gala(question)).toBe('(no)')
  })

  test.each([
    ['Qu’a écrit Noémie Dastugue ?', 'Tout l’argent'],
    ['Que dit Noémie Dastugue de Bérard Colombin ?', 'Tout l’argent'],
    ['Que dit Noémie Dastugue des comptes ?', 'pas souhaité commenter'],
    ['Que dit Hugues Perrault de Bérard Colombin ?', 'toujours nié'],
  ])('words of theirs, or that they say none: %s', (question, told) => {
    expect(gala(question)).toContain(told)
  })
})

describe('asked about by what they are', () => {
  const weir = askingOf('Le barrage de Lauzières fuit', [
    'Le maire de Lauzières, Octave Mirambel, a visité le barrage samedi.',
    '« Je retire ma plainte, mais pas ma question », a réagi mardi Estelle Fauvert, riveraine.',
    'Octave Mirambel a été entendu mercredi par les gendarmes.',
  ])

  test('another’s deed is not theirs', () => {
    expect(weir('Le maire a-t-il démissionné ?')).toBe('(no)')
  })
  test('theirs is, where they are called by their name', () => {
    expect(weir('Le maire a-t-il été entendu ?')).toContain('entendu mercredi')
  })
})

describe('whose lawyer', () => {
  const hearing = askingOf('Le procès du moulin', [
    'Fabien Orgeval a été entendu jeudi. Son avocate, Me Lison Tardieu, a demandé un renvoi.',
    'Delphine Mercœur, la meunière, était absente de la salle.',
  ])
  test('is told of the one named ahead', () => {
    expect(hearing('Qui est l’avocate de Fabien Orgeval ?')).toContain('Lison Tardieu')
  })
  test('and not of another', () => {
    expect(hearing('Qui est l’avocate de Delphine Mercœur ?')).toBe('(no)')
  })
})
