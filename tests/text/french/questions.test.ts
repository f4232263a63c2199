import { expect, test } from 'vitest'
import { languageOf } from '../../../src/text/languages.ts'

const { whereabouts } = languageOf('fr').questions

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
