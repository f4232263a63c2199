// Who leads, who called for it, who stands in or speaks for somebody: named with their role, whose it is told further
// up; beside them, those who lead a part of it, once did, or bear the role without a name.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstExcerptIn } from '../support/answers.ts'
import { article } from '../support/beside.ts'
import type { TestCorpus } from '../support/corpus.ts'
import { openTestCorpus } from '../support/corpus.ts'

const BREWERY = article('2025-05-06', [
  'Douze clients de la brasserie de Montrelan ont été hospitalisés lundi après un repas de fête.',
  'Ysaline Perrodin, responsable qualité de la brasserie jusqu’en avril, accuse son ancien patron d’avoir économisé sur les filtres.',
  'Le maire de Montrelan a demandé des explications écrites.',
  'La bière venait de la brasserie des Deux Ponts, une maison de vingt salariés.',
  'Son directeur, Hugues Almaric, a fait rappeler neuf mille bouteilles.',
  '« Un filtre usé suffit », a expliqué le docteur Roch Vermande, chef du laboratoire d’hygiène de Lessac.',
  'La fête du houblon, prévue samedi, est maintenue.',
])

const STRIKE = article(
  '2025-05-07',
  [
    'No bus left the garage of Harrowby on Tuesday. The drivers stopped work at the call of the Wheel Union.',
    'The mediator in the strike of the drivers announced a meeting on Friday, at noon, in the town hall.',
    'Whoever mediates must be patient, said the mediator, the retired judge Selma Dunmore, who has settled a strike before.',
    'Ivor Blakeney denies having locked the garage. "My client was at home," said his lawyer, Maud Tennick.',
    'Ivor Blakeney has hired a lawyer, the union said.',
  ],
  'en',
)

const DEPOT = article('2025-05-08', [
  'Le dépôt de Saint-Orban est fermé depuis mardi. Une grève y a commencé à l’appel de la Fédération des caristes.',
  'La grève coûte cher, soupire le trésorier de la commune, Basile Corvin, qui compte les palettes de la grève.',
  'Les sondages du sous-sol ont repris au dépôt à la demande de la préfète, Alix Morvandel.',
])

let brewery: TestCorpus
let strike: TestCorpus
let depot: TestCorpus
beforeAll(async () => {
  brewery = await openTestCorpus({ 'brasserie.txt': BREWERY })
  strike = await openTestCorpus({ 'strike.txt': STRIKE })
  depot = await openTestCorpus({ 'depot.txt': DEPOT })
})
afterAll(async () => {
  await brewery.close()
  await strike.close()
  await depot.close()
})

const asked = { today: '2025-05-09' } as const
const inEnglish = { today: '2025-05-09', language: 'en' } as const

describe('whoever leads all of it, now', () => {
  test.each([
    'Qui dirige la brasserie ?',
    'qui est à la tête de la brasserie',
    'c ki ki dirige la brasserie',
  ])('%s', (question) => {
    expect(firstExcerptIn(brewery, question, asked)).toContain('Hugues Almaric')
  })

  test('who runs the brewery?', () => {
    expect(firstExcerptIn(brewery, 'who runs the brewery?', inEnglish)).toContain('Hugues Almaric')
  })

  test('another firm’s head is not its own', async () => {
    await using firm = await openTestCorpus({
      'firm.txt': article(
        '2025-05-06',
        [
          'The Tarnow firm left a door open. “Nobody looked,” the regulator’s head, Nell Osgood, told reporters.',
          'The Tarnow firm is sorry. Its managing director, Piers Haldane, says so in a letter.',
        ],
        'en',
      ),
    })
    expect(firstExcerptIn(firm, 'who runs the Tarnow firm?', inEnglish)).toContain('Piers Haldane')
  })
})

describe('at whose call or request', () => {
  test.each([
    ['Qui a appelé à la grève ?', 'Fédération des caristes'],
    ['qui a lancé la grève', 'Fédération des caristes'],
    ['Qui a demandé les sondages ?', 'Alix Morvandel'],
  ])('%s', (question, name) => {
    expect(firstExcerptIn(depot, question, asked)).toContain(name)
  })

  test('who called the drivers out?', () => {
    expect(firstExcerptIn(strike, 'who called for the drivers to stop work?', inEnglish)).toContain(
      'Wheel Union',
    )
  })
})

describe('a role with its name, rather than the role alone', () => {
  test.each(["who's mediating in the strike?", 'who is the mediator?'])('%s', (question) => {
    expect(firstExcerptIn(strike, question, inEnglish)).toContain('Selma Dunmore')
  })

  test('qui est le médiateur', () => {
    expect(firstExcerptIn(strike, 'qui est le médiateur', asked)).toContain('Selma Dunmore')
  })

  test.each(['qui defend blakeney comme avocat', 'Qui défend Ivor Blakeney ?'])('%s', (question) => {
    expect(firstExcerptIn(strike, question, asked)).toContain('Maud Tennick')
  })
})

describe('nobody of that role', () => {
  test('nobody is told to have taken over', () => {
    const question = 'who took over from Almaric after he resigned?'
    expect(firstExcerptIn(brewery, question, inEnglish)).toBe('(no)')
  })

  test('the head of something else has not the words asked for', () => {
    expect(firstExcerptIn(brewery, "what did the festival's head chef say", inEnglish)).toBe('(no)')
  })
})
