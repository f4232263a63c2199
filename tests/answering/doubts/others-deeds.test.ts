// Two people asked about in one breath, and told of as both.

import { expect, test } from 'vitest'
import { askingOf } from '../../support/one-article.ts'

const found = askingOf('Les écluses de Montreval', [
  'L’éclusière Judith Malval et le batelier Anselme Brouard se disputent le quai de Montreval.',
  'Odile Castaing veut calmer Judith Malval : un appel est prévu lundi entre les deux anciens associés.',
  'Odile Castaing a promis un quai plus large.',
])

test('both are those whom the question names together', () => {
  expect(found('Quand Judith Malval et Anselme Brouard vont-ils s’appeler ?')).toContain('prévu lundi')
})

test('of one of them alone it tells nothing', () => {
  expect(found('Quand Judith Malval a-t-elle vendu sa péniche à Anselme Brouard ?')).toBe('(no)')
})
