// What is planned or only hoped for has neither a day that was, nor words that were said at it.

import { describe, expect, test } from 'vitest'
import { askingOf } from '../../support/one-article.ts'

// Friday 10 October 2025.
const found = askingOf('La patinoire de Montreuzel est fermée', [
  'La patinoire de Montreuzel a été évacuée mardi soir après une fuite d’ammoniac.',
  'La maire, Solveig Tarrade, souhaite rouvrir la piste aux clubs, a-t-elle dit mercredi lors d’un point de presse.',
  'Le gala, dont la recette doit aider à réparer la buvette, a été interrompu lundi soir.',
  'Une réunion entre la maire et le directeur est prévue mardi pour apaiser la querelle.',
  'La coupe des jeunes, remise au 6 novembre, se jouera à Sarnes.',
  'Pendant l’assemblée du club, dimanche, le trésorier a crié « Rendez-nous la glace ! ».',
])

describe('no answer', () => {
  test.each([
    'When will the rink reopen?',
    'quand est-ce que la patinoire rouvre',
    'La piste sera rouverte quand aux clubs ?',
    'quand la buvette sera-t-elle réparée ?',
    'la réunion de mardi s’est bien passée ?',
    'did the meeting between the mayor and the manager go well?',
    'Qu’est-ce qu’ils se sont dit pendant la réunion de mardi ?',
    'what did the mayor say during Tuesday’s meeting?',
  ])('%s', (question) => {
    expect(found(question)).toBe('(no)')
  })
})

describe('an answer', () => {
  test.each([
    ['quand aura lieu la réunion entre la maire et le directeur ?', 'prévue mardi'],
    ['is a meeting planned between the mayor and the manager?', 'prévue mardi'],
    ['Quand la coupe des jeunes sera-t-elle jouée ?', '6 novembre'],
    ['quand la patinoire a-t-elle été évacuée ?', 'mardi soir'],
    ['Quand la maire a-t-elle dit qu’elle souhaitait rouvrir la piste ?', 'mercredi'],
    ['qu’a crié le trésorier pendant l’assemblée ?', 'Rendez-nous la glace'],
  ])('%s', (question, told) => {
    expect(found(question)).toContain(told)
  })
})
