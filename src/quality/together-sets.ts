// Whether it matters that other stories are indexed beside a story: the questions of some, asked of ten stories at once.
// What is right alone should stay so, and no other story should answer.

import { conceptsIn } from '../answering/finding/concepts.ts'
import { readQuestion } from '../answering/question/question.ts'
import { SHARES } from '../answering/weights.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { languageOf } from '../text/languages.ts'
import type { QuestionFiles } from './answer-sets.ts'
import { answersOf, answersTo, isRight, QUESTION_SETS } from './answer-sets.ts'
import type { Score } from './figures.ts'
import { share, shareOf } from './figures.ts'
import { articleId, OWN_ARTICLE, OWN_PEOPLE, openStory, READ_STORIES } from './gold-story.ts'
import type { FoundAnswer, GoldQuestion } from './score-answers.ts'

/** Stories beside the project's own article. */
const TOGETHER = 10

/** Every fifth of the stories that were read, from each of these on: of all kinds and ages. */
const FROM: readonly number[] = [0, 1]
const STEP = 5

interface Asked {
  readonly id: string
  readonly isTold: boolean
  /** It is answered, or rightly not, where its story is indexed alone; and where it is not. */
  readonly isRightAlone: boolean
  readonly isRight: boolean
  readonly isAnswerable: boolean
  readonly isFromOther: boolean
}

/**
 * `told`: questions with a word that no other story has; `untold`: those without, which may well mean another story.
 * `n`: how many; `kept`: the share of those right alone that stay right; `from_others`: the share that is answered from
 * another story; `silence_lost`: the share of those rightly left unanswered alone that is answered.
 */
export async function scoreTogetherSets(): Promise<Readonly<Record<string, Score>>> {
  const asked: Asked[] = []
  for (const from of FROM) {
    const names = READ_STORIES.filter((_, at) => at % STEP === from).slice(0, TOGETHER)
    asked.push(...(await askTogether(names)))
  }
  return {
    told: scoreOf(asked.filter(({ isTold }) => isTold)),
    untold: scoreOf(asked.filter(({ isTold }) => !isTold)),
  }
}

function scoreOf(asked: readonly Asked[]): Score {
  const right = asked.filter(({ isRightAlone }) => isRightAlone)
  const silent = right.filter(({ isAnswerable }) => !isAnswerable)
  return {
    figures: {
      n: asked.length,
      kept: shareOf(right, ({ isRight }) => isRight),
      from_others: share(asked.filter(({ isFromOther }) => isFromOther).length, asked.length),
      silence_lost: shareOf(silent, ({ isRight }) => !isRight),
    },
    misses: right.filter(({ isRight }) => !isRight).map(({ id }) => id),
  }
}

async function askTogether(names: readonly string[]): Promise<readonly Asked[]> {
  const sets = names.map((name) => ({ name, files: setOf(name) }))
  const articles = [OWN_ARTICLE, ...sets.flatMap(({ files }) => files.articles)]
  await using all = await openStory(articles, OWN_PEOPLE)
  const asked: Asked[] = []
  for (const { name, files } of sets) {
    const alone = [...(await answersOf(files, ({ question }) => question))]
    const together = await answersTo(
      alone.map(([question]) => question),
      ({ question }) => question,
      all.corpus,
    )
    const own = new Set(files.articles.map(articleId))
    for (const [gold, answer] of alone) {
      const there: FoundAnswer = together.get(gold) ?? answer
      const [first] = there.excerpts
      asked.push({
        id: `${name} ${gold.id}`,
        isTold: tellsStory(gold, own, all.corpus),
        isRightAlone: isRight(gold, answer, files),
        isRight: isRight(gold, there, files),
        isAnswerable: gold.answerable,
        isFromOther: first !== undefined && !own.has(first.article),
      })
    }
  }
  return asked
}

function setOf(name: string): QuestionFiles {
  const files = QUESTION_SETS[name]
  if (files === undefined) throw new Error(`there is no set of questions called ${name}`)
  return files
}

/** One of its words, or what translates it, stands in articles of its own story alone. */
function tellsStory({ question, lang }: GoldQuestion, own: ReadonlySet<string>, corpus: Corpus): boolean {
  const read = readQuestion(question, { language: lang, today: '2025-06-07' }, corpus)
  const stories = new Set([...own].map((id) => corpus.storyOf(id)))
  return [...new Set(corpus.articles().map(({ language }) => language))]
    .flatMap((code) => conceptsIn(languageOf(code), read, corpus))
    .flatMap(({ ways }) => ways.filter((way) => way.share >= SHARES.translated).flatMap(({ terms }) => terms))
    .map((term) => [...corpus.storiesWith(term).keys()])
    .some((having) => having.length > 0 && having.every((story) => stories.has(story)))
}
