// What a question is answered, in tests of single answers.

import { answerQuestion } from '../../src/answering/ask.ts'
import type { Answer } from '../../src/answering/reply.ts'
import type { Asker } from '../../src/answering/request.ts'
import type { TestCorpus } from './corpus.ts'

interface Asked extends Pick<Asker, 'today'> {
  readonly language?: Asker['language']
  readonly article?: string | null
}

/** An answer, be it that there is none. Throws for any other reply. */
export function answerIn(
  { corpus }: TestCorpus,
  question: string,
  { today, language = 'fr', article = null }: Asked,
): Answer {
  const reply = answerQuestion({ kind: 'ask', question, article }, { language, today }, corpus)
  if (reply.kind !== 'answer') throw new Error(`a ${reply.kind} reply`)
  return reply
}

/** The first excerpt; "(no)": there is none. */
export function firstExcerptIn(story: TestCorpus, question: string, asked: Asked): string {
  return answerIn(story, question, asked).excerpts[0]?.text ?? '(no)'
}
