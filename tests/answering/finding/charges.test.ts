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

describe('which charge is asked for', () => {
  const HARBOUR = article('2025-04-11', [
    'Dans une lettre lue samedi à la radio Ondes du Cap, une pilote, Agathe Rouvière, accuse le capitaine du port d’avoir vendu deux fois le même mouillage.',
    'Le capitaine du port, Simon Lestrade, a nié samedi avoir vendu deux fois un mouillage.',
    '« Elle n’a jamais su accoster », a accusé le capitaine au sujet d’Agathe Rouvière.',
    '« Je suis sur mon bateau, c’est là que je suis utile », a répondu lundi Agathe Rouvière, que le capitaine du port ne salue plus.',
    'Agathe Rouvière a aussi accusé l’armateur Jules Ferrant d’avoir falsifié les registres du chantier Morisset.',
    'Jules Ferrant a démenti avoir falsifié des registres.',
    'Le chantier Morisset est visé par une plainte selon laquelle il aurait déversé du mazout dans la rade.',
  ])
  let harbour: TestCorpus
  beforeAll(async () => {
    harbour = await openTestCorpus({ 'port.txt': HARBOUR })
  })
  afterAll(() => harbour.close())
  const told = (question: string, language: 'fr' | 'en' = 'fr'): string =>
    firstExcerptIn(harbour, question, { language, today: '2025-04-12' })

  test('told in so many words, before what its author says of something else', () => {
    expect(told('Que reproche Agathe Rouvière au capitaine du port ?')).toContain('vendu deux fois')
    expect(told('De quoi Agathe Rouvière accuse-t-elle Simon Lestrade ?')).toContain('vendu deux fois')
  })

  test('not what the accused says of whoever accuses', () => {
    expect(told('Que reproche Agathe Rouvière au capitaine du port ?')).not.toContain('accoster')
  })

  test('not that of somebody else in which the name comes', () => {
    expect(told('De quoi le chantier Morisset est-il accusé ?')).toContain('mazout')
    expect(told('De quoi Jules Ferrant est-il accusé ?')).toContain('falsifié')
  })

  test('what somebody claims about somebody', () => {
    expect(told('what is Rouvière claiming about Ferrant?', 'en')).toContain('falsifié')
    expect(told('how many claims were filed against Morisset?', 'en')).not.toContain('falsifié')
  })
})
