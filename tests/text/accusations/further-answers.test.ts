import { describe, expect, it } from 'vitest'
import { contextFor } from '../../../src/answering/context.ts'
import { openTestCorpus } from '../../support/corpus.ts'

/** What is shown beside the first passage: "denial 3". */
async function besideFirst(
  passages: readonly string[],
  language: 'fr' | 'en' = 'fr',
): Promise<readonly string[]> {
  const head = `---\ntitle: "Un article"\npublished: 2026-03-02\nlanguage: ${language}\n---\n\n`
  await using story = await openTestCorpus({ 'a.txt': `${head}${passages.join('\n\n')}\n` })
  const [first = ''] = passages
  return contextFor([{ article: 'a', passage: 1, start: 0, end: first.length }], story.corpus).map(
    ({ role, citation }) => `${role} ${citation.passage}`,
  )
}

describe('further answers', () => {
  it('are what a record shows, beside the denial', async () => {
    const shown = await besideFirst([
      'Le traiteur Basile Corvin accuse la cheffe de salle, Irma Deschaux, d’avoir vidé la cave du restaurant.',
      '« Je n’ai pas pris une bouteille », répond Irma Deschaux.',
      'Les images de la caméra du couloir, que nous avons visionnées, montrent une cave fermée toute la nuit.',
      'Le restaurant compte quarante couverts.',
    ])
    expect(shown).toContain('denial 2')
    expect(shown).toContain('further 3')
    expect(shown).not.toContain('further 4')
  })

  it('are a second denial close behind, by whom the charge may concern as well', async () => {
    const shown = await besideFirst([
      'La maraîchère Odile Faucher accuse le grossiste Nils Barbet d’avoir acheté le silence du contrôleur.',
      'Nils Barbet dément : « Je n’ai payé personne. »',
      'Le contrôleur, Anselme Ruaud, nie avoir reçu le moindre euro du grossiste.',
    ])
    expect(shown).toContain('denial 2')
    expect(shown).toContain('denial 3')
  })

  it('in English too', async () => {
    const shown = await besideFirst(
      [
        'The caterer Basil Corvin accuses the head waiter, Irma Deane, of emptying the wine cellar.',
        '"I did not take a single bottle," Ms Deane said.',
        'CCTV images from the corridor show the cellar door shut all night.',
      ],
      'en',
    )
    expect(shown).toContain('denial 2')
    expect(shown).toContain('further 3')
  })

  it('are none where nothing answers plainly', async () => {
    const shown = await besideFirst([
      'Le marché de la place Neuve a rouvert samedi après deux ans de travaux.',
      'Les images de la caméra du couloir montrent une halle fermée toute la nuit.',
    ])
    expect(shown).toEqual([])
  })
})
