import { expect, it } from 'vitest'
import { oneOf } from '../../src/text/word-list.ts'

it('a list of words is a pattern for any of them', () => {
  const pattern = new RegExp(`^${oneOf(' vols? detourn*\n pots?_de_vin ')}$`)
  for (const word of ['vol', 'vols', 'detournements', 'pot de vin']) expect(word).toMatch(pattern)
  for (const word of ['volets', 'pot', 'un vol']) expect(word).not.toMatch(pattern)
})
