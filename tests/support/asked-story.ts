// A story, opened for all tests of a file, and what it answers first.

import { afterAll, beforeAll } from 'vitest'
import type { Asker } from '../../src/answering/request.ts'
import { firstExcerptIn } from './answers.ts'
import type { TestCorpus } from './corpus.ts'
import { openTestCorpus } from './corpus.ts'

/** The first excerpt; "(no)": there is none. */
export type Ask = (question: string, language?: Asker['language']) => string

/** `files`: its articles, by the names of their files; `today`: an ISO day. */
export function askingIn(files: Readonly<Record<string, string>>, today: string): Ask {
  let story: TestCorpus
  beforeAll(async () => {
    story = await openTestCorpus(files)
  })
  afterAll(() => story.close())
  return (question, language = 'fr') => firstExcerptIn(story, question, { language, today })
}
