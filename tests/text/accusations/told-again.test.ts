// Charges that are told again where nothing answers them, by corrections above all.

import { describe, expect, it } from 'vitest'
import { article, beside } from '../../support/beside.ts'

const FUND = article('2026-09-01', [
  '« Quarante-deux millions d’euros ont été détournés du fonds d’aide aux sinistrés », a affirmé lundi le député Paul Verdier.',
  'Il accuse le directeur du fonds, Henri Sablon, d’avoir payé des entreprises amies.',
  'Henri Sablon nie en bloc.',
  'Le parquet indique qu’aucun élément ne confirme à ce stade un détournement.',
])

function later(line: string) {
  return {
    a: article('2026-09-03', ['Le conseil du fonds se réunit jeudi à Toulouse.', line]),
    b: FUND,
  }
}

describe('a correction that repeats the charge', () => {
  it.each([
    'Rectificatif : nous avons écrit mardi que 42 millions d’euros auraient été détournés du fonds ; il s’agit de 4,2 millions.',
    'Nous écrivions mardi que 42 millions d’euros auraient été détournés du fonds ; il s’agit de 4,2 millions.',
    'Contrairement à ce que nous écrivions, Henri Sablon n’est pas accusé d’avoir touché de l’argent, mais d’avoir payé des entreprises amies.',
  ])('needs what answered the charge: %s', async (line) => {
    expect(await beside(later(line), line)).toEqual(['denial b:3', 'no-evidence b:4'])
  })

  it('of another sum than the one alleged is none', async () => {
    const line = 'Rectificatif : le fonds a été créé avec 300 millions, et non 420 comme nous l’avions écrit.'
    expect(await beside(later(line), line)).toEqual([])
  })

  it('in English as well', async () => {
    const line =
      'Correction: an earlier version of this article said that 12 million pounds had been siphoned off; the sum alleged is 1.2 million.'
    const story = {
      a: article('2026-09-04', ['The trust has appointed a new chair.', line], 'en'),
      b: article(
        '2026-09-01',
        [
          '“Twelve million pounds have been siphoned off,” the MP Jane Corrie said on Monday.',
          'She accused the trust’s chief executive, Neil Harrow, of paying friends’ firms with millions of pounds.',
          'Neil Harrow denies the claim.',
          'Auditors found no evidence of fraud.',
        ],
        'en',
      ),
    }
    expect(await beside(story, line)).toEqual(['denial b:3', 'no-evidence b:4'])
  })

  it('is not shown alone beside the words that it corrects', async () => {
    const story = {
      a: article('2026-09-02', [
        'La laiterie a livré 900 cartons en mars.',
        'Elle aurait vendu du lait frelaté dans ces cartons, selon un ancien salarié, Joël Prat.',
        'Son directeur, Serge Imbert, dément.',
        'Les cartons de lait frelaté que la laiterie aurait livrés sont au nombre de 90, et non 900 comme nous l’écrivions.',
      ]),
    }
    expect(await beside(story, '900 cartons en mars')).toEqual(['correction 4', 'denial 3'])
  })
})

describe('a charge that nothing answers in its article', () => {
  it('brings what answered it when it was told before', async () => {
    const story = {
      a: article('2026-09-08', [
        'Le groupe Morsan Propre maintient que des déchets ont été enterrés dans la carrière.',
        'Le conseil municipal votera le budget jeudi.',
      ]),
      b: article('2026-09-01', [
        'L’opposition accuse le maire, Alain Drouet, d’avoir fait enterrer des déchets dans la carrière.',
        'Alain Drouet dément avoir donné un tel ordre.',
        'Les prélèvements n’ont révélé aucune trace de pollution.',
      ]),
    }
    expect(await beside(story, 'maintient que des déchets')).toEqual(['denial b:2', 'no-evidence b:3'])
    expect(await beside(story, 'votera le budget')).toEqual([])
  })
})
