// Why something is so: the sentence or its neighbour that tells it, and beside it the tempting "pour" of something else.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ENGLISH } from '../../../src/text/english/english.ts'
import { FRENCH } from '../../../src/text/french/french.ts'
import { firstExcerptIn } from '../../support/answers.ts'
import type { TestCorpus } from '../../support/corpus.ts'
import { openTestCorpus } from '../../support/corpus.ts'

const MILL = [
  '---',
  'title: Le moulin de Vaucresson-les-Prés',
  'published: 2025-09-12',
  'language: fr',
  '---',
  'La meunière Odile Farges a été sanctionnée lundi par la coopérative. Motif : des sacs vendus sans étiquette.',
  'L’inspecteur Ruben Castel avait relevé trois sacs de trop. La coopérative a dû rembourser pour cela la commune.',
  'Le comptable Sylvain Orsel a été suspendu pour protéger les archives du moulin.',
  'Le comptable Sylvain Orsel, suspendu, reste logé au moulin : il a déposé une plainte pour diffamation.',
  'La roue du moulin s’est arrêtée dans la nuit de samedi. Le meunier Jean Tisse attribue cet arrêt à une branche de saule.',
  'La roue du moulin s’est arrêtée à la grande joie des pêcheurs, qui font bonne pêche pour quinze jours.',
  'Les pompiers ont évacué la grange parce que la poussière de farine menaçait d’exploser.',
  'Ursin Pelvoux a caché les clefs du grenier.',
  'Le garde, Ursin Pelvoux, a caché lundi les clefs du grenier. Il craignait une seconde visite des rats.',
  'Les pompiers ont évacué la grange lundi à midi, et les badauds sont restés pour la photo.',
].join('\n')

const QUARRY = [
  '---',
  'published: 2025-09-13',
  'language: en',
  '---',
  'Tamsin Orrell announced on Monday that she would close the quarry until the inquiry is over. “I am stopping the drills so that people can sleep,” she told the council.',
  'Ives Pendrick closed the tea room after the harvest.',
].join('\n')

const COUNT = [
  '---',
  'published: 2025-09-14',
  'language: fr',
  '---',
  'La préfecture a corrigé le nombre de vaches noyées : elles sont trente, et non vingt comme indiqué dimanche. L’écart tient aux bêtes d’un voisin, oubliées la veille.',
  'Le maire, Paulin Grèze, a visité les prés de la Lône.',
  'La mairie a rectifié le montant des dons : 900 euros, et non 1 400. Deux chèques avaient été comptés deux fois.',
  'Le montant des dons servira à refaire le pont pour les bergers.',
].join('\n')

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus({ 'moulin.txt': MILL, 'quarry.txt': QUARRY })
})
afterAll(() => story.close())

function first(question: string, language: 'fr' | 'en' = 'fr'): string {
  return firstExcerptIn(story, question, { language, today: '2025-09-15' })
}

describe('the neighbour that tells the reason is shown with what happened', () => {
  test.each([
    ['Pourquoi la meunière a-t-elle été sanctionnée ?', 'des sacs vendus sans étiquette'],
    ['Pourquoi la coopérative a-t-elle dû rembourser la commune ?', 'trois sacs de trop'],
    ['Pourquoi la roue du moulin s’est-elle arrêtée ?', 'une branche de saule'],
  ])('%s', (question, reason) => {
    expect(first(question)).toContain(reason)
  })

  test('in English, where "over" says that something ends', () => {
    expect(first('Why will Tamsin Orrell close the quarry?', 'en')).toContain('so that people can sleep')
  })
})

test('what somebody wanted or feared tells why, with no "parce que"', () => {
  expect(first('pourquoi Ursin Pelvoux a caché les clefs du grenier')).toContain(
    'une seconde visite des rats',
  )
})

describe('"pour" tells why where it stands behind what is asked about', () => {
  test('and not behind something else', () => {
    const excerpt = first('Pourquoi le comptable a-t-il été suspendu ?')
    expect(excerpt).toContain('pour protéger les archives')
    expect(excerpt).not.toContain('diffamation')
  })

  test('and "parce que" tells it more surely', () => {
    const excerpt = first('Pourquoi les pompiers ont-ils évacué la grange ?')
    expect(excerpt).toContain('la poussière de farine menaçait d’exploser')
    expect(excerpt).not.toContain('photo')
  })
})

describe('what only looks like a reason', () => {
  const { plain, loose } = ENGLISH.questions.reasons
  const tellsWhy = FRENCH.questions.reasons.plain
  test.each([
    'Le jury a attribué le prix du conte à Solveig Armand.',
    'La commune a attribué un logement social à la famille.',
    'Elle tient à sa mobylette.',
    'Ils tiennent aux traditions.',
  ])('%s', (text) => {
    expect(tellsWhy.test(text)).toBe(false)
  })
  test.each([
    'L’experte attribue la chute à une vis rouillée.',
    'Le retard tient à la neige.',
    'Cela tient à son coût.',
  ])('and what is one: %s', (text) => {
    expect(tellsWhy.test(text)).toBe(true)
  })
  test.each([
    ['She resigned after the vote.', true],
    ['She resigned on Friday afternoon.', false],
    ['It closed overnight.', false],
  ])('in English: %s', (text, isReason) => {
    expect(plain.test(text) || loose.test(text)).toBe(isReason)
  })
})

describe('a first figure that was wrong', () => {
  let counted: TestCorpus
  beforeAll(async () => {
    counted = await openTestCorpus({ 'vaches.txt': COUNT })
  })
  afterAll(() => counted.close())

  const ask = (question: string): string => firstExcerptIn(counted, question, { today: '2025-09-15' })

  test('is explained where it is put right, whatever it is called there', () => {
    expect(ask('Pourquoi le premier comptage de la préfecture était-il faux ?')).toContain(
      'aux bêtes d’un voisin',
    )
  })

  test.each([
    'Pourquoi la mairie s’est-elle trompée dans le montant des dons ?',
    'pk le premier montant des dons etait faux',
  ])('also by how it was counted: %s', (question) => {
    expect(ask(question)).toContain('comptés deux fois')
  })

  test('and nothing explains what the article does not tell', () => {
    expect(ask('Pourquoi le maire a-t-il supprimé son message sur les prés ?')).toBe('(no)')
  })
})
