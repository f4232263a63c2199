// How much of a passage is shown: who speaks where the sentence does not tell it, the words where it only names them, a
// correction over two sentences whole; and their neighbours nowhere else.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstExcerptIn } from '../support/answers.ts'
import type { TestCorpus } from '../support/corpus.ts'
import { openTestCorpus } from '../support/corpus.ts'

const BARN = [
  '---',
  'title: La grange de Fontvielle a brûlé, le bal est annulé',
  'published: 2025-05-20',
  'language: fr',
  '---',
  'On ne dansera pas à Fontvielle. La grange où le bal devait se tenir a brûlé dans la nuit de lundi à mardi.',
  'Le gardien Urbain Castagnède aurait laissé des bougies allumées. C’est ce que soutient Philibert Ourlac, le trésorier du comité. Il était au cinéma.',
].join('\n')

const ORCHARD = [
  '---',
  'title: Le verger de Montcelier sous la grêle',
  'published: 2025-06-11',
  'language: fr',
  '---',
  'La grêle a haché mardi le verger communal de Montcelier, où mûrissaient quatre tonnes de mirabelles.',
  'Le voisin du verger ne décolère pas. « On nous avait promis des filets, on a eu des discours », a-t-il lancé mercredi.',
  'La maire, Ludivine Ferrandot, a visité les rangées. « Un verger, ça se replante », a-t-elle répondu, avant d’annuler la fête des mirabelles.',
  'Le pomologue Basile Cormerais parle d’un "massacre". « Il faudra dix ans pour revoir ces branches », a-t-il écrit jeudi dans la gazette.',
  '« On dormait », raconte Mathilde Guérande, 29 ans, fleuriste, qui habite en face. « Un inconnu frappait aux volets et criait : "Rentrez les bêtes !" »',
].join('\n')

const CORRECTED = [
  '---',
  'published: 2025-05-09',
  'language: fr',
  '---',
  'Rectificatif : notre journal a écrit mardi que la commune de Varsanne avait planté 64 tilleuls. Le bon chiffre est 46.',
  'Rectificatif : la fête des moissons a réuni 800 danseurs, et non 300. Il y avait aussi 12 fanfares.',
  'Le verger de Varsanne compte 90 pommiers. Le maire a 12 chèvres.',
].join('\n')

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus({ 'verger.txt': ORCHARD, 'rectificatifs.txt': CORRECTED })
})
afterAll(() => story.close())

function first(question: string): string {
  return firstExcerptIn(story, question, { today: '2025-06-13' })
}

describe('who is meant by a pronoun is shown with it', () => {
  test.each([
    [
      'somebody called by a noun alone',
      'qui a dit « on nous avait promis des filets »',
      'Le voisin du verger',
    ],
    ['somebody named above', 'Qui a annulé la fête des mirabelles ?', 'Ludivine Ferrandot'],
  ])('%s', (_, question, words) => {
    expect(first(question)).toContain(words)
  })

  test('whoever is named in the sentence needs no other', () => {
    expect(first('qui a dit « on dormait »')).toBe(
      '« On dormait », raconte Mathilde Guérande, 29 ans, fleuriste, qui habite en face.',
    )
  })
})

test('a word that only calls something so is shown with what its speaker says of it', () => {
  const shown = first('réaction du pomologue Basile Cormerais')
  expect(shown).toContain('massacre')
  expect(shown).toContain('dix ans')
})

test('words that somebody retells answer for whoever is only told of', () => {
  expect(first('il criait quoi l’inconnu aux volets')).toContain('Rentrez les bêtes')
})

test.each([
  [
    'the right figure behind the wrong one',
    'Combien de tilleuls la commune a-t-elle plantés ?',
    /64 .*46\.$/,
  ],
  [
    'nothing behind a sentence with both',
    'Combien de danseurs la fête des moissons a-t-elle réunis ?',
    /300\.$/,
  ],
  ['nothing behind what puts nothing right', 'Combien de pommiers compte le verger ?', /pommiers\.$/],
])('%s', (_, question, shown) => {
  expect(first(question)).toMatch(shown)
})

describe('alone in its folder', () => {
  let barn: TestCorpus
  beforeAll(async () => {
    barn = await openTestCorpus({ 'bal.txt': BARN })
  })
  afterAll(() => barn.close())

  test('a beginning that only sets the scene is shown with the news', () => {
    expect(firstExcerptIn(barn, 'De quoi parle cet article ?', { today: '2025-05-21' })).toMatch(
      /^On ne dansera pas .* mardi\.$/,
    )
  })

  test('« C’est ce que soutient … » is shown with what is said', () => {
    const shown = firstExcerptIn(barn, 'Que soutient le trésorier Philibert Ourlac ?', {
      today: '2025-05-21',
    })
    expect(shown).toContain('bougies')
    expect(shown).not.toContain('cinéma')
  })
})
