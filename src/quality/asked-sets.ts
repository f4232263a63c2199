// Whether it is understood what a question asks for: the forms of tests/gold/forms, read over the project's article.

import { readQuestion } from '../answering/question/question.ts'
import type { LanguageCode } from '../text/article/article.ts'
import type { AnswerKind } from '../text/questions/question-words.ts'
import type { Figures, Score } from './figures.ts'
import { shareOf } from './figures.ts'
import { goldFile, OWN_ARTICLE, OWN_PEOPLE, openStory, readGoldLines } from './gold-story.ts'

/** A line of tests/gold/forms. */
export interface GoldForm {
  readonly lang: LanguageCode
  readonly question: string
  readonly kind: AnswerKind
}

/** Files of tests/gold/forms. Of the late one only the figures were read. */
export const FORM_SETS: readonly string[] = ['first', 'second', 'late']

const TODAY = '2025-06-07'

/** A row for each file, with slices by language. `n`: forms; `kind`: the share whose kind of answer is understood. */
export async function scoreAskedSets(): Promise<
  Readonly<Record<string, Score & { readonly slices: Readonly<Record<string, Figures>> }>>
> {
  await using story = await openStory([OWN_ARTICLE], OWN_PEOPLE)
  const scored = FORM_SETS.map((name) => {
    const rows = readGoldLines<GoldForm>(goldFile('forms', `${name}.jsonl`)).map((form) => {
      const { kind } = readQuestion(form.question, { language: form.lang, today: TODAY }, story.corpus)
      return { form, kind, isRight: kind === form.kind }
    })
    const figuresOf = (some: typeof rows): Figures => ({
      n: some.length,
      kind: shareOf(some, ({ isRight }) => isRight),
    })
    const slices = Object.fromEntries(
      (['fr', 'en'] as const).map((lang) => [
        `lang:${lang}`,
        figuresOf(rows.filter(({ form }) => form.lang === lang)),
      ]),
    )
    const misses = rows.flatMap(({ form, kind, isRight }) =>
      isRight ? [] : [`${form.kind} taken for ${kind}: ${form.question}`],
    )
    return [name, { figures: figuresOf(rows), slices, misses }] as const
  })
  return Object.fromEntries(scored)
}
