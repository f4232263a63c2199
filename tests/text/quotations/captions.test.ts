import { describe, expect, it } from 'vitest'
import { annotate } from '../../../src/text/annotation.ts'
import { parseArticle } from '../../../src/text/article/article.ts'

function speakers(body: string): (string | null)[] {
  const { entities, quotations } = annotate(
    parseArticle('a.txt', new TextEncoder().encode(`---\nlanguage: fr\n---\n${body}`)),
  )
  return quotations.map(({ speaker }) => (speaker === null ? null : (entities[speaker]?.name ?? null)))
}

const STORY = `Claire Vasseur, mairesse de Brévenne, et Paul Sorin, ingénieur, se sont affrontés mardi. Paul Sorin a pris la parole devant la salle.

« On joue avec la vie du monde, et personne ne nous écoute. »`

describe('a caption under quoted words', () => {
  it('says whose they are', () => {
    expect(
      speakers(
        `${STORY}\n\n— Une citation de Claire Vasseur, mairesse de Brévenne\n\nLe vote aura lieu plus tard.`,
      ),
    ).toEqual(['Claire Vasseur'])
  })

  it('is no ordinary sentence about a quotation', () => {
    expect(speakers(`${STORY}\n\nClaire Vasseur lui doit une citation de ce genre.`)).not.toEqual([
      'Claire Vasseur',
    ])
  })
})
