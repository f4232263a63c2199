// An hour that stands in a sentence of its own, beside what happened then.

import { expect, test } from 'vitest'
import { askingIn } from '../../support/asked-story.ts'
import { article } from '../../support/beside.ts'

const CRANE = {
  'grue.txt': article('2025-03-04', [
    'Une grue s’est effondrée lundi à Port-Lannec, un accident qui a blessé deux dockers.',
    'Il était 7 h 40. Le bras de l’engin a plié sous une rafale et s’est couché sur le quai.',
    'La mairie a fermé le quai à 9 heures. Elle y enverra des experts.',
  ]),
}

const found = askingIn(CRANE, '2025-03-05')

test.each([
  ['À quelle heure la grue s’est-elle effondrée ?', 'Il était 7 h 40'],
  ['a quelle heure le bras de l’engin a plié', 'Il était 7 h 40'],
  ['l’accident s’est produit à quelle heure', 'Il était 7 h 40'],
  ['what time did the crane collapse?', 'Il était 7 h 40'],
  ['À quelle heure la mairie a-t-elle fermé le quai ?', '9 heures'],
])('%s', (question, words) => {
  expect(found(question)).toContain(words)
})
