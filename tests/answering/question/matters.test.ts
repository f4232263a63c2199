import { expect, test } from 'vitest'
import { mattersAsked } from '../../../src/answering/question/matters.ts'

const MATTERS = [{ asked: / (?:couleur|teinte) / }, { asked: / hauteur / }, { asked: / (?<!de )couleur / }]

test('all matters that a question asks for are told by their places', () => {
  expect(mattersAsked(MATTERS, ' quelle couleur et quelle hauteur ')).toEqual([0, 1, 2])
  expect(mattersAsked(MATTERS, ' changer de couleur ')).toEqual([0])
})

test('a question that asks for none has none', () => {
  expect(mattersAsked(MATTERS, ' qui a vendu le pont ')).toEqual([])
  expect(mattersAsked([], ' quelle couleur ')).toEqual([])
})
