import { describe, expect, it } from 'vitest'
import { contextFor } from '../../../src/answering/context.ts'
import { openTestCorpus } from '../../support/corpus.ts'

/** For each passage, what is shown beside it: "denial 3". */
async function besideEach(
  passages: readonly string[],
  language: 'fr' | 'en' = 'fr',
): Promise<readonly (readonly string[])[]> {
  const head = `---\ntitle: "Un article"\npublished: 2026-03-02\nlanguage: ${language}\n---\n\n`
  await using story = await openTestCorpus({ 'a.txt': `${head}${passages.join('\n\n')}\n` })
  return passages.map((text, index) =>
    contextFor([{ article: 'a', passage: index + 1, start: 0, end: text.length }], story.corpus)
      .map(({ role, citation }) => `${role} ${citation.passage}`)
      .sort(),
  )
}

describe('responses that no pattern knows', () => {
  it('are told by who speaks, and where', async () => {
    const shown = await besideEach([
      'Selon le syndicat, la direction aurait mis de côté 400 000 euros dus aux équipes de nuit.',
      '« Ils ont pris sur notre sommeil », a lancé la déléguée, Corinne Abadie.',
      'La directrice, Hélène Prieur, fait savoir par sa porte-parole que l’accord a été appliqué à la lettre.',
      'Le syndicat n’a pas présenté de bulletins de paie à l’appui.',
      'L’usine emploie 310 salariés.',
    ])
    const due = ['denial 3', 'no-evidence 4']
    expect(shown).toEqual([due, due, [], [], []])
  })

  it('stand far behind where they name whoever accuses', async () => {
    const shown = await besideEach([
      'Dans une lettre, Corinne Abadie, ancienne cheffe d’atelier, accuse Hélier Prieur d’avoir coupé l’air.',
      'L’appareil, acheté en 2022, renouvelle l’air de la fonderie.',
      'La lettre ne comporte ni document ni photographie.',
      'Une messe a été dite mardi à Saint-Orlan.',
      'Le marché aux fleurs est reporté à samedi.',
      'Joint mercredi, Hélier Prieur s’étrangle. « L’air n’a pas été coupé une heure. Madame Abadie confond tout. »',
    ])
    expect(shown[0]).toEqual(['denial 6', 'no-evidence 3'])
  })

  it('in English too', async () => {
    const shown = await besideEach(
      [
        'The union told a rally that Dunmore Glass had kept back £400,000 owed to night crews.',
        '"They paid for the retreat with our sleep," said its convener, Ruth Adair.',
        'The director, Helen Pryor, says the agreement was applied to the letter.',
        'The union showed no payslips.',
        'The plant makes perfume bottles.',
      ],
      'en',
    )
    const due = ['denial 3', 'no-evidence 4']
    expect(shown.slice(0, 2)).toEqual([due, due])
    expect(shown.at(-1)).toEqual([])
  })

  it('are none where the accused say nothing, nor where nobody accuses', async () => {
    const silent = await besideEach([
      'L’ancienne comptable accuse le directeur, Paul Morin, d’avoir falsifié les comptes.',
      'Paul Morin n’a pas souhaité commenter. La maire dit découvrir ces accusations.',
    ])
    expect(silent[0]).toEqual([])
    const calm = await besideEach([
      'Le club a présenté samedi son nouveau maillot.',
      '« Nous ne changerons pas de couleurs », assure le président.',
      'Le maillot n’a pas encore été livré.',
    ])
    expect(calm).toEqual([[], [], []])
  })
})

describe('a figure that is put right', () => {
  it('is known again without the words around it, if it is no everyday one', async () => {
    const shown = await besideEach([
      'Le stade aurait coûté 230 000 euros.',
      'La valeur avancée lundi était surestimée : 23 000 euros, et non 230 000.',
    ])
    expect(shown[0]).toContain('correction 2')
    const small = await besideEach([
      'Le concert a réuni 40 choristes.',
      'La facture était de 30 euros, et non de 40.',
    ])
    expect(small[0]).toEqual([])
  })
})
