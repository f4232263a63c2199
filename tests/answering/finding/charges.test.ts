// A quarrel with insults, a grave accusation and its denial: which of them is told, and which is not told alone.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyQuotations } from '../../../src/answering/verify.ts'
import { firstExcerptIn } from '../../support/answers.ts'
import { article } from '../../support/beside.ts'
import type { TestCorpus } from '../../support/corpus.ts'
import { openTestCorpus } from '../../support/corpus.ts'

const QUARREL = article('2025-04-11', [
  'Paul Verdanne et Lise Corbier se sont disputés jeudi en plein conseil, s’accusant de « lâcheté » pour l’un, de « bêtise » pour l’autre.',
  'Lise Corbier a accusé Paul Verdanne d’avoir détourné la subvention de la fanfare.',
  '« La caisse était vide dès janvier, et personne n’a voulu le voir », a déclaré Lise Corbier.',
  'Paul Verdanne a toujours nié avoir touché à la subvention de la fanfare.',
  '« Ridicule », écrit Lise Corbier sous une vidéo où Paul Verdanne assure que la fanfare jouera.',
])

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus({ 'fanfare.txt': QUARREL })
})
afterAll(() => story.close())

const first = (question: string): string => firstExcerptIn(story, question, { today: '2025-04-12' })

describe('the first excerpt', () => {
  test.each([
    ['De quoi Paul Verdanne est-il accusé ?', 'détourné la subvention'],
    ['De quoi Lise Corbier accuse-t-elle Paul Verdanne ?', 'détourné la subvention'],
    ['Que dit Lise Corbier ?', 'La caisse était vide'],
  ])('%s', (question, words) => {
    expect(first(question)).toContain(words)
  })
})

test('nobody reacts in the words of another', () => {
  expect(first('Quelle est la réaction de Paul Verdanne aux accusations ?')).not.toContain('Ridicule')
})

test('words that stand nowhere are not said to be near an accusation', () => {
  const reply = verifyQuotations('Paul Verdanne a volé la subvention des scouts', story.corpus)
  const [check] = reply.kind === 'verification' ? reply.checks : []
  expect(check?.status).toBe('absent')
  expect(check?.related.map(({ passage }) => passage)).not.toContain(2)
})

describe('whoever accuses is named below the accusation', () => {
  const WITNESS = article('2025-04-11', [
    'Une ancienne vendangeuse accuse le maître de chai, Octave Lerminier, d’avoir coupé le vin avec du jus d’importation.',
    '« Les citernes arrivaient la nuit », raconte Denise Pacaud.',
    'Denise Pacaud trouve aussi qu’Octave Lerminier tient mal le chai.',
    'Octave Lerminier a nié avoir coupé le vin.',
  ])
  let cellar: TestCorpus
  beforeAll(async () => {
    cellar = await openTestCorpus({ 'chai.txt': WITNESS })
  })
  afterAll(() => cellar.close())

  test.each([
    'De quoi Denise Pacaud accuse-t-elle le maître de chai ?',
    'De quoi Denise Pacaud accuse-t-elle Octave Lerminier ?',
  ])('%s', (question) => {
    expect(firstExcerptIn(cellar, question, { today: '2025-04-12' })).toContain('coupé le vin')
  })
})
