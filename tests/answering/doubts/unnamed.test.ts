// A name that stands ahead of what its bearer is, and what only looks like one.

import { describe, expect, test } from 'vitest'
import { askingOf } from '../../support/one-article.ts'

const found = askingOf('La digue de Castelvert cède', [
  'La police soupçonne Talus et Fils, une société d’entretien de Sarnes, d’avoir fragilisé la digue.',
  '« La digue était saine en mai », a affirmé la docteure Judith Malval, cheffe du service des eaux.',
  'À Vaulieu, une association de pêcheurs a demandé mardi une nouvelle digue.',
  'Pourtant, un expert avait prévenu la préfecture.',
  'Solène Vauquelin tient cette histoire d’un ancien éclusier du canal.',
  'L’ancien meunier, Firmin Castelnau, a tout filmé.',
  'Selon la boulangère Odette Ravenel, Firmin Castelnau voulait vendre le moulin à son cousin.',
  'La fille de Judith Malval, Noémie Malval, étudie à Sarnes.',
  'Trois conseillers ont voté contre la digue, selon les journalistes de Radio Lande.',
  'Les deux pêcheurs sauvés, Lise Aubrac et Paul Ferval, remercient les pompiers.',
  'Le bateau de Firmin Castelnau mouille près des îles Courbes.',
  'La digue fuit à dix lieues d’Orvane, et un maçon du chantier Vaubrun a été arrêté, dit le préfet, Hugues Arvor.',
])

describe('no answer', () => {
  test.each([
    'Quelle association veut une digue ?',
    'comment s’appelle l’éclusier',
    'comment s’appelle le cousin de Firmin Castelnau',
    'what is the name of Firmin Castelnau’s cousin?',
    'Comment s’appelle l’expert qui avait prévenu la préfecture ?',
    'comment s’appelle l’île de Firmin Castelnau',
    'quels conseillers ont voté contre la digue ?',
    'which councillors voted against the dyke? their names please',
    'dans quel hôpital est Odette Ravenel',
    'comment s’appelle le maçon arrêté ?',
  ])('%s', (question) => {
    expect(found(question)).toBe('(no)')
  })
})

describe('an answer', () => {
  test.each([
    ['comment s’appelle le meunier', 'Firmin Castelnau'],
    ['comment s’appelle la fille de Judith Malval', 'Noémie Malval'],
    ['Quelle société d’entretien la police soupçonne-t-elle ?', 'Talus et Fils'],
    ['quels pêcheurs ont été sauvés ?', 'Lise Aubrac et Paul Ferval'],
    ['which maintenance company do the police suspect?', 'Talus et Fils'],
    ['Comment s’appelle la responsable du service des eaux ?', 'Judith Malval'],
  ])('%s', (question, told) => {
    expect(found(question)).toContain(told)
  })
})
