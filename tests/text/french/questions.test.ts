import { expect, test } from 'vitest'
import { languageOf } from '../../../src/text/languages.ts'

const { whereabouts, denying, qualities } = languageOf('fr').questions

test.each(['à Sarnes', 'dans le village de Sarnes', 'en Bretagne', 'au port', 'sur la place'])(
  '%s tells where',
  (words) => {
    expect(`Ils se sont vus ${words}.`.search(whereabouts)).toBeGreaterThan(0)
  },
)

test.each(['entre les deux Sarnois', 'aussi Sarnes', 'ensuite Sarnes', 'surtout Sarnes'])(
  '%s does not, though it begins like a preposition',
  (words) => {
    expect(`Ils ont vu ${words}.`.search(whereabouts)).toBe(-1)
  },
)

test.each(['n’a pas ', 'exclut de ', 'n’a jamais ', 'sans ', 'n’a conservé aucun ', 'n’est pas la '])(
  '%s denies what follows',
  (words) => {
    expect(denying.test(`La directrice ${words}`)).toBe(true)
  },
)

test.each([
  'a sans doute ',
  'a sans cesse ',
  'n’a pas seulement ',
  'n’a pas moins de trois ',
  'ne dit pas pourquoi il a ',
  'a nul doute ',
])('%s denies nothing', (words) => {
  expect(denying.test(`La directrice ${words}`)).toBe(false)
})

test.each([
  ['quelle marque fabrique ces vélos', true],
  ['c est quoi la marque du vélo', true],
  ['quelle est la surface du parc', true],
  ['qui dirige la marque', false],
  ['qui a mesuré la surface', false],
  ['pourquoi la hauteur des murs inquiète', false],
])('%s asks for a quality: %s', (question, asks) => {
  const line = ` ${question.replace('c est', 'ce est')} `
  expect(qualities.some(({ asked }) => asked.test(line))).toBe(asks)
})
