// A bug that the analysis meets in one article. None is known, so one is put in the way.

import { expect, test, vi } from 'vitest'
import type { annotate } from '../../src/text/annotation.ts'
import { openTestCorpus } from '../support/corpus.ts'

vi.mock('../../src/text/annotation.ts', async (importOriginal) => {
  const original = await importOriginal<{ annotate: typeof annotate }>()
  return {
    ...original,
    annotate: (article: Parameters<typeof annotate>[0]) => {
      if (article.id === 'maudit') throw new TypeError('the analysis is broken')
      return original.annotate(article)
    },
  }
})

test('names the file that it was met in, and the last generation answers on', async () => {
  await using story = await openTestCorpus({ 'pont.md': 'Le pont de Brévenne est fermé.' })
  story.write({ 'gare.md': 'La gare rouvre.', 'maudit.md': 'Le texte.' })
  await expect(story.corpus.refreshIfChanged()).rejects.toThrow(
    /articles\/maudit\.md.*the analysis is broken/,
  )
  expect(story.corpus.articles().map(({ id }) => id)).toEqual(['pont'])
  story.remove('maudit.md')
  expect(await story.corpus.refreshIfChanged()).toMatchObject({ kind: 'reindexed' })
})
