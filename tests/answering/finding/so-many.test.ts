// How many they are, where the sentence that says so calls them by a pronoun alone; a sentence that counts what is asked
// goes before one that counts nothing.

import { describe, expect, test } from 'vitest'
import { askingOf } from '../../support/one-article.ts'

const found = askingOf('Les vacanciers de Port-Albrac malades', [
  'Ils sont trente-deux, et non vingt-six. Le bilan de l’intoxication de dimanche à Port-Albrac a été revu mardi.',
  'Quelque 400 personnes ont réclamé des soins plus rapides devant la mairie.',
  'On avait parlé de six sauveteurs sur dix en grève lundi. D’après le décompte définitif, ils étaient 45 %.',
  'La chorale du port, qui pleure la chorale de Sarnes, a perdu un chanteur de la chorale.',
  'Le gala réunira les cinquante-deux chanteurs de la chorale.',
  'Le nombre de canots volés a été corrigé : ils étaient neuf.',
])

describe('an answer', () => {
  test.each([
    ['Combien de personnes ont été intoxiquées ?', 'trente-deux'],
    ['Quelle part des sauveteurs faisait grève lundi ?', '45 %'],
    ['combien de canots ont été volés', 'neuf'],
    ['combien de chanteurs compte la chorale', 'cinquante-deux'],
  ])('%s', (question, told) => {
    expect(found(question)).toContain(told)
  })
})

test('how many they are is not how many others are', () => {
  expect(found('combien de bateliers ont été volés')).not.toContain('trente-deux')
})
