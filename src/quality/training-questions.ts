// Questions with what the program sees of their candidate sentences, for fitting its weights: those of tests/gold, and
// those of a passages file where one is given.

import { basename } from 'node:path'
import type { Doubts } from '../answering/doubts/decision.ts'
import { doubtsOf } from '../answering/doubts/decision.ts'
import type { Candidate } from '../answering/finding/candidate.ts'
import { rankSentences } from '../answering/finding/ranking.ts'
import { readQuestion } from '../answering/question/question.ts'
import type { Sign } from '../answering/weights.ts'
import type { Corpus } from '../corpus/corpus.ts'
import type { LanguageCode } from '../text/article/article.ts'
import type { Span } from '../text/span.ts'
import type { QuestionFiles } from './answer-sets.ts'
import { QUESTION_SETS } from './answer-sets.ts'
import { openStory, readGoldLines } from './gold-story.ts'
import type { PassageArticle } from './passage-file.ts'
import { oneLine, openParagraphs, readPassageFile } from './passage-file.ts'
import type { GoldQuestion } from './score-answers.ts'

export interface TrainingQuestion {
  /** "own": of tests/gold; else what a passages file asks it for: "answerable", "hole", "foreign". */
  readonly source: 'own' | 'answerable' | 'hole' | 'foreign'
  /** What can be learnt from it: which sentence is the right one, whether there is one at all. */
  readonly teaches: 'ranking' | 'decision' | 'both'
  /** The set; of a passages file, the article. */
  readonly group: string
  /** Its articles: questions about the same ones are left out of a fit together. */
  readonly about: string
  readonly answerable: boolean
  readonly candidates: readonly TrainingSentence[]
  readonly doubts: Doubts
}

export interface TrainingSentence {
  readonly signs: Readonly<Record<Sign, number>>
  /** It is of a passage that answers, and holds the answer. */
  readonly right: boolean
  /** It is of a passage that answers. */
  readonly near: boolean
}

const TODAY = '2025-06-07'

interface Judge {
  right(candidate: Candidate): boolean
  near(candidate: Candidate): boolean
}

function train(
  corpus: Corpus,
  typed: string,
  language: LanguageCode,
  judge: Judge,
): Pick<TrainingQuestion, 'candidates' | 'doubts'> {
  const question = readQuestion(typed, { language, today: TODAY }, corpus)
  const candidates = rankSentences(question, corpus, null)
  return {
    doubts: doubtsOf(question, candidates),
    candidates: candidates.map((candidate) => ({
      signs: candidate.evidence.signs,
      right: judge.right(candidate),
      near: judge.near(candidate),
    })),
  }
}

// ---- tests/gold

export async function ownQuestions(): Promise<readonly TrainingQuestion[]> {
  const found: TrainingQuestion[] = []
  for (const [group, files] of Object.entries(QUESTION_SETS)) {
    await using story = await openStory(files.articles, files.people)
    for (const gold of readGoldLines<GoldQuestion>(files.questions)) {
      found.push({
        source: 'own',
        teaches: 'both',
        group,
        about: files.articles.join(' '),
        answerable: gold.answerable,
        ...train(story.corpus, gold.question, gold.lang, judgeOf(gold, files)),
      })
    }
  }
  return found
}

function judgeOf(gold: GoldQuestion, { article }: QuestionFiles): Judge {
  const places = gold.passages.map((place) =>
    typeof place === 'number' ? { article: article ?? '', passage: place } : place,
  )
  const near = ({ article: { id }, passage: { number } }: Candidate): boolean =>
    places.some((place) => basename(place.article, '.txt') === id && place.passage === number)
  return {
    near,
    right: (candidate) => {
      const { passage, span } = candidate
      if (!near(candidate)) return false
      return gold.answers.some((answer) => touches(passage.text, answer, span))
    },
  }
}

/** Whether any place of the answer in the text overlaps the span. */
function touches(text: string, answer: string, { start, end }: Span): boolean {
  for (let at = text.indexOf(answer); at >= 0; at = text.indexOf(answer, at + 1)) {
    if (at < end && at + answer.length > start) return true
  }
  return false
}

// ---- a passages file

/**
 * Each article alone, and once more without some of its paragraphs: there, whether there is an answer at all is in
 * question.
 */
export async function passageQuestions(path: string): Promise<readonly TrainingQuestion[]> {
  const found: TrainingQuestion[] = []
  for (const article of readPassageFile(path)) {
    found.push(...(await answerable(article, [])))
    if (article.unanswerable.length === 0 || article.holes.length >= article.corpus.length) continue
    found.push(...(await answerable(article, article.holes)))
    await using paragraphs = await openParagraphs([{ article, without: article.holes }])
    for (const { text, kind } of article.unanswerable) {
      found.push({
        source: kind === 'foreign' ? 'foreign' : 'hole',
        teaches: 'decision',
        group: article.id,
        about: article.id,
        answerable: false,
        ...train(paragraphs.corpus, text, 'fr', { right: () => false, near: () => false }),
      })
    }
  }
  return found
}

async function answerable(
  article: PassageArticle,
  without: readonly string[],
): Promise<readonly TrainingQuestion[]> {
  await using paragraphs = await openParagraphs([{ article, without }])
  const left = article.questions.filter(({ pid }) => !without.includes(pid))
  return left.map(({ text, pid, answers }): TrainingQuestion => {
    const near = ({ article: { id }, passage: { number } }: Candidate): boolean =>
      paragraphs.pidOf(id, number) === pid
    const right = (candidate: Candidate): boolean => {
      const { passage, span } = candidate
      const sentence = passage.text.slice(span.start, span.end)
      return near(candidate) && answers.some((answer) => sentence.includes(oneLine(answer)))
    }
    return {
      source: 'answerable',
      teaches: without.length === 0 ? 'ranking' : 'decision',
      group: article.id,
      about: article.id,
      answerable: true,
      ...train(paragraphs.corpus, text, 'fr', { near, right }),
    }
  })
}
