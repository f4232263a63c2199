// Who made or steered what no passage has; nouns that look like what happened to somebody; what nobody admitted.

import { describe, expect, test } from 'vitest'
import { askingOf } from '../../support/one-article.ts'

const found = askingOf('Un feu à Castelvert', [
  'Le camion rouge a été conduit jusqu’à la lande par Judith Malval, 34 ans.',
  '« Il faudra dix ans », a résumé le commandant Orvel, qui dirigeait les pompiers.',
  'Suspendu mardi, le garde Lucien Orsal proteste. Il conserve son salaire.',
  'Quarante toiles de jute, fournies par une scierie, ont servi de digue.',
  'Le forestier Marceau Fontenil nie avoir allumé le feu. « Je rends mes clés », a-t-il écrit jeudi.',
  'Judith Malval s’est disputée mardi avec le commandant Orvel.',
  'La tour de guet a été dessinée par Anselme Brouard.',
])

describe('no answer', () => {
  test.each([
    'Qui pilotait l’hélicoptère ?',
    'who was driving the white van?',
    'Pourquoi Marceau Fontenil a-t-il reconnu avoir allumé le feu ?',
    'pk fontenil a refusé de rendre ses clés',
    'When did Fontenil admit starting the fire?',
    'why did Lucien Orsal refuse his salary?',
    'why did Judith Malval say sorry to the commander',
    'Qui a remplacé Judith Malval ?',
    'qui succède au commandant Orvel après sa démission',
  ])('%s', (question) => {
    expect(found(question)).toBe('(no)')
  })
})

describe('an answer', () => {
  test.each([
    ['Qui conduisait le camion rouge ?', 'Judith Malval'],
    ['does he keep his salary while suspended?', 'conserve son salaire'],
    ['who was driving the red truck?', 'Judith Malval'],
    ['avec qui judith malval s’est pris la tête mardi', 'commandant Orvel'],
    ['did the sacks come from a sawmill?', 'fournies par une scierie'],
  ])('%s', (question, told) => {
    expect(found(question)).toContain(told)
  })
})

describe('a reason', () => {
  const told = askingOf('Le belvédère de Castelvert', [
    'Le belvédère s’est affaissé parce que ses poutres étaient rongées par les termites.',
    '« Je reste, parce que partir serait un aveu », a répondu la présidente du club, Odile Ferrand.',
    'Firmin Arnal, qui avait offert neuf cloches au club avant de se brouiller avec lui en 2023, se tait.',
    'Le gardien, Basile Corne, est parti après s’être disputé avec le club pour une clé perdue.',
  ])

  test.each([
    ['Pourquoi le belvédère a-t-il basculé ?', 'rongées par les termites'],
    ['pk la présidente démissionne pas', 'partir serait un aveu'],
    ['Pourquoi Basile Corne s’est-il disputé avec le club ?', 'une clé perdue'],
  ])('%s', (question, words) => {
    expect(told(question)).toContain(words)
  })

  test.each([
    'Pourquoi Firmin Arnal s’est-il brouillé avec le club ?',
    'why did Firmin Arnal fall out with the club',
  ])('is not told by that it happened: %s', (question) => {
    expect(told(question)).toBe('(no)')
  })

  test('is that of what is asked about', () => {
    expect(told('pourquoi ils ont changé la date')).toBe('(no)')
  })
})
