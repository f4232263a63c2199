// A story of one French article, opened for all tests of a file, and what it answers first.

import { afterAll, beforeAll } from 'vitest'
import type { Asker } from '../../src/answering/request.ts'
import { firstExcerptIn } from './answers.ts'
import type { TestCorpus } from './corpus.ts'
import { openTestCorpus } from './corpus.ts'

/** The first excerpt; "(no)": there is none. */
export type Ask = (question: string, language?: Asker['language']) => string

/** `lines`: its passages; published on 10 October 2025, asked two days later. */
export function askingOf(title: string, lines: readonly string[]): Ask {
  let story: TestCorpus
  beforeAll(async () => {
    story = await openTestCorpus({
      'story.txt': [
        '---',
        `title: "${title}"`,
        'published: 2025-10-10',
        'language: fr',
        '---',
        ...lines,
      ].join('\n'),
    })
  })
  afterAll(() => story.close())
  return (question, language = 'fr') => firstExcerptIn(story, question, { language, today: '2025-10-12' })
}
