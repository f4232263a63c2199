// Two people asked about in one breath, and told of as both; whoever has a role, and what another did.

import { expect, test } from 'vitest'
import { askingOf } from '../../support/one-article.ts'

const found = askingOf('Les écluses de Montreval', [
  'L’éclusière Judith Malval et le batelier Anselme Brouard se disputent le quai de Montreval.',
  'Odile Castaing veut calmer Judith Malval : un appel est prévu lundi entre les deux anciens associés.',
  'Odile Castaing a promis un quai plus large.',
  'La maire, Solène Vauquelin, a fermé le pont mardi.',
  'L’adjoint Firmin Castelnau a démissionné jeudi du conseil.',
])

test('both are those whom the question names together', () => {
  expect(found('Quand Judith Malval et Anselme Brouard vont-ils s’appeler ?')).toContain('prévu lundi')
})

test('of one of them alone it tells nothing', () => {
  expect(found('Quand Judith Malval a-t-elle vendu sa péniche à Anselme Brouard ?')).toBe('(no)')
})

test.each(['quand la maire a-t-elle démissionné ?', 'when did the mayor resign?'])(
  'the resignation of another is not the mayor’s: %s',
  (question) => {
    expect(found(question)).toBe('(no)')
  },
)

test('whoever resigned did so on the day that is told', () => {
  expect(found('quand Firmin Castelnau a-t-il démissionné ?')).toContain('jeudi')
})

test('the mayor did what she is told to have done', () => {
  expect(found('quand la maire a-t-elle fermé le pont ?')).toContain('mardi')
})

test.each(['quand Solène Vauquelin a-t-elle démissionné ?', 'when did Solène Vauquelin resign as mayor?'])(
  'nor is it hers by name: %s',
  (question) => {
    expect(found(question)).toBe('(no)')
  },
)
