// Articles are of one story where they share three names that few others have.

import { expect, test } from 'vitest'
import { groupByStory, namesIn } from '../../../src/text/story/same-story.ts'

function grouped(...names: readonly string[]): readonly number[] {
  const steps = groupByStory(names.map((each) => new Set(each.split(' '))))
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value
}

test('three shared names make one story, also by way of a third article; two do not', () => {
  expect(grouped('orlac tival brenne', 'orlac tival x', 'orlac tival brenne soulac', 'soulac x y')).toEqual([
    0, 1, 0, 3,
  ])
  expect(grouped('a b c d', 'b c d e f g', 'e f g h')).toEqual([0, 0, 0])
})

test('of an article with fewer names all are shared', () => {
  expect(grouped('orlac tival brenne', 'orlac', 'x', 'y z')).toEqual([0, 0, 2, 3])
})

test('what many articles have makes no story', () => {
  expect(new Set(grouped(...Array.from({ length: 9 }, (_, i) => `a b c own${i}`))).size).toBe(9)
})

test('names are words with a capital that no sentence begins with', () => {
  expect(namesIn('Hier, la maire d’Orlac, Odile Brenne, a rouvert le pont. Rien ne cède.')).toEqual([
    'Orlac',
    'Odile',
    'Brenne',
  ])
})
