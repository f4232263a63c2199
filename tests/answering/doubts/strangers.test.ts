// Words of whoever is in no article, and of whoever is only corrected about.

import { describe, expect, test } from 'vitest'
import { askingOf } from '../../support/one-article.ts'

const found = askingOf('La dispute du moulin', [
  'La meunière, Solange Kermadec, et le maire, Tristan Oberlin, se disputent depuis mardi au sujet du moulin.',
  '« Il ment », a lancé Solange Kermadec à propos de Tristan Oberlin.',
  'Rectificatif : contrairement à ce que nous avions écrit, la prime d’Armand Vialet s’élève à 300 euros, et non 800.',
  'Les moissons ont réuni trente ouvriers de quatre communes, dont dix saisonniers.',
])

describe('no answer', () => {
  test.each([
    'il dit quoi zibroski sur la dispute kermadec oberlin',
    'what does zibroski think of kermadec and oberlin?',
    'Qu’a déclaré Armand Vialet ?',
    'what does Solange Kermadec’s daughter do for a living?',
    'qui est l’avocat de Solange Kermadec ?',
    'who is Tristan Oberlin’s coach?',
    'Quelles quatre communes ont envoyé des ouvriers ?',
    'which four towns sent workers?',
    'est-ce que solange kermadec est le maire',
    'is Solange Kermadec the mayor?',
    'who is the deputy mayor?',
  ])('%s', (question) => {
    expect(found(question)).toBe('(no)')
  })
})

describe('an answer', () => {
  test.each([
    ['il dit quoi kermadec sur oberlin', 'Il ment'],
    ['tristan oberlin est-il le maire ?', 'le maire, Tristan Oberlin'],
    ['kermadec elle dit koi kan elle parle d’oberlin', 'Il ment'],
    ['Which two people are arguing about the mill?', 'Tristan Oberlin'],
  ])('%s', (question, told) => {
    expect(found(question)).toContain(told)
  })
})
