// Somebody accused of two things answers one after the other, and each answer stands beside its own charge.

import { describe, expect, it } from 'vitest'
import { article, beside } from '../../support/beside.ts'

const QUARRY = {
  a: article('2026-05-04', [
    'L’association Rives libres accuse le gérant de la sablière, Guy Valmont, d’avoir faussé les pesées.',
    'Elle lui impute aussi la noyade de deux chevaux.',
    'Guy Valmont nie avoir faussé la moindre pesée.',
    'Quant aux chevaux, il répond que la clôture avait été refaite en mars.',
    'La sablière emploie douze personnes.',
  ]),
}

describe('a second charge', () => {
  it('has the answer that takes it up, and not the denial of the first', async () => {
    expect(await beside(QUARRY, 'la noyade de deux chevaux')).toEqual(['denial 4'])
    expect(await beside(QUARRY, 'd’avoir faussé les pesées')).toEqual(['denial 3'])
    expect(await beside(QUARRY, 'emploie douze personnes')).toEqual([])
  })

  it('is taken up by a question as well', async () => {
    const asked = {
      a: article('2026-05-04', [
        'La conseillère Ève Roux accuse le maire, Luc Orsel, d’avoir loué la grange communale à son gendre.',
        'Elle l’accuse également d’avoir menacé deux facteurs.',
        '« La grange est louée à un berger », rectifie Luc Orsel, qui dément tout passe-droit.',
        'Les facteurs ? « Je ne les ai jamais croisés », dit-il.',
      ]),
    }
    expect(await beside(asked, 'd’avoir menacé deux facteurs')).toEqual(['denial 4'])
  })

  it('in English', async () => {
    const two = {
      a: article(
        '2026-05-04',
        [
          'The head of the ferry line, Alan Thorne, sold the same cabins twice, a former purser has claimed.',
          'Rosa Field, who left in June, also says he had the lifeboat records burned.',
          'Mr Thorne said the claim about the cabins was "pure invention".',
          'As for the records, he insisted that they were with the harbour office.',
        ],
        'en',
      ),
    }
    expect(await beside(two, 'he had the lifeboat records burned')).toContain('denial 4')
    expect(await beside(two, 'sold the same cabins twice')).toEqual(['denial 3'])
  })

  it('is not answered by whoever accuses and goes on', async () => {
    const further = {
      a: article('2026-05-04', [
        'Ève Roux accuse le gérant, Luc Orsel, d’avoir vendu les ruches de la commune.',
        'Luc Orsel dément.',
        'Sur les ruches, Ève Roux ajoute qu’elle a gardé les factures.',
      ]),
    }
    expect(await beside(further, 'd’avoir vendu les ruches')).toEqual(['denial 2'])
  })
})
