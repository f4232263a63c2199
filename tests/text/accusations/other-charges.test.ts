// What is said by name of somebody whom another charge concerns.

import { describe, expect, it } from 'vitest'
import { article, beside } from '../../support/beside.ts'

const SUSPECTED =
  'La comptable du musée, Inès Tarby, est par ailleurs soupçonnée par un syndicat d’avoir maquillé l’inventaire, ce qu’elle nie.'
const MUSEUM = {
  a: article('2026-05-04', [
    '« Le directeur savait tout, et il a détourné la recette des visites », a affirmé lundi Luc Orsel, ancien gardien.',
    'Le directeur, Guy Valmont, a démenti mardi ces accusations. « C’est une invention », a-t-il dit.',
    'Luc Orsel n’a produit aucun document à l’appui de ses dires.',
    SUSPECTED,
    'Le procureur de Saumur, Paul Abadie, a ouvert une enquête pour homicide involontaire.',
  ]),
}

describe('missing evidence of a named accuser', () => {
  it('stands beside what they say', async () => {
    expect(await beside(MUSEUM, 'il a détourné la recette')).toEqual(['denial 2', 'no-evidence 3'])
  })

  it('does not stand beside what others say of somebody else', async () => {
    expect(await beside(MUSEUM, SUSPECTED)).toEqual([])
  })

  it('stands beside what somebody else says of the same person', async () => {
    const story = {
      a: article('2026-05-04', [
        'Luc Orsel, ancien gardien, accuse le directeur, Guy Valmont, d’avoir détourné la recette.',
        'Luc Orsel n’a produit aucun document.',
        'Ève Roux, conservatrice, accuse aussi Guy Valmont d’avoir détourné la recette.',
        'Guy Valmont dément.',
      ]),
    }
    expect(await beside(story, 'Ève Roux, conservatrice, accuse aussi Guy Valmont')).toContain(
      'no-evidence 2',
    )
  })
})

describe('a sentence that gives the charge that it denies', () => {
  it('denies no other charge behind it', async () => {
    expect(await beside(MUSEUM, 'a ouvert une enquête')).toEqual([])
  })
})

const ENGINEER = (outcome: string) => ({
  a: article(
    '2026-06-02',
    [
      'The engineer Nora Platt was charged on Friday with forging the survey of the dam.',
      'Nora Platt, 51, denies the charge.',
      'Detective Karl Moe said there were two versions of the survey. “One of them mentions the leak,” he said.',
      outcome,
    ],
    'en',
  ),
})

describe('an outcome', () => {
  const words = 'One of them mentions the leak'

  it('is not shown where it clears somebody else by name', async () => {
    const story = ENGINEER('The mayor, Hugh Farr, has been cleared. “I waited six weeks,” he said.')
    expect(await beside(story, words)).not.toContain('outcome 4')
  })

  it('is shown where it clears the accused, or names only who tells of it', async () => {
    expect(await beside(ENGINEER('Nora Platt has since been cleared.'), words)).toContain('outcome 4')
    expect(
      await beside(ENGINEER('The prosecutor, Ida Wren, said the case had been dropped.'), words),
    ).toContain('outcome 4')
  })
})
