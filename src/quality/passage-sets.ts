// Retrieval on a file of paragraphs and questions (passage-file.ts), beside other searches in the same run: is the
// right paragraph first, is the right sentence, does it matter how the question is typed, and does the program know
// which questions are not answered.

import type { Finding } from '../answering/ask.ts'
import { findAnswer } from '../answering/ask.ts'
import { ANSWER_FROM } from '../answering/weights.ts'
import { foldWord } from '../text/folding.ts'
import { languageOf } from '../text/languages.ts'
import { splitSentences } from '../text/sentences.ts'
import type { Figures } from './figures.ts'
import { auroc, share, shareOf } from './figures.ts'
import type { ArticlePart, ParagraphCorpus, PassageArticle, PassageQuestion } from './passage-file.ts'
import { oneLine, openParagraphs, readPassageFile } from './passage-file.ts'
import type { Peer } from './peers.ts'
import { PEERS } from './peers.ts'
import { printTable } from './table.ts'

/** Table -> row -> figures. */
export type RetrievalScore = Readonly<Record<string, Readonly<Record<string, Figures>>>>

export interface RetrievalOptions {
  /** Path of a passages file. */
  readonly file: string
  readonly json: boolean
  readonly write: (text: string) => Promise<void>
}

export async function runRetrieval({ file, json, write }: RetrievalOptions): Promise<void> {
  const tables = await scorePassageFile(file)
  if (json) return write(`${JSON.stringify(tables, null, 1)}\n`)
  for (const [title, rows] of Object.entries(tables)) await write(`${printTable(title, rows)}\n\n`)
}

const ASKER = { language: 'fr', today: '2025-06-07' } as const
const OURS = 'verbatim'

/**
 * `first`: the best passage is the right one; `sentence`: the best sentence is of it and holds the answer; `typed`:
 * `first` where the questions are in lower case without accents. `auroc_…`: chance that an answerable question is held
 * for surer than one whose paragraph was taken out (`hole`) or that is asked of another article (`foreign`).
 * `end_to_end`: the right sentence is given, or rightly none.
 */
async function scorePassageFile(path: string): Promise<RetrievalScore> {
  const articles = readPassageFile(path)
  const alone = articles.filter(({ articleMode }) => articleMode)
  const whole = (article: PassageArticle): ArticlePart => ({ article, without: [] })
  return {
    'one article at a time': await scoreRetrieval(alone.map((article) => [whole(article)])),
    'all articles together': await scoreRetrieval([articles.map(whole)]),
    'what is not answered': { [OURS]: await scoreRefusals(articles) },
  }
}

interface Tally {
  n: number
  first: number
  sentence: number
  typed: number
}

/** Each group of articles is one corpus. */
async function scoreRetrieval(
  groups: readonly (readonly ArticlePart[])[],
): Promise<Readonly<Record<string, Figures>>> {
  const tallies = new Map<string, Tally>()
  const tallyOf = (name: string): Tally => {
    const tally = tallies.get(name) ?? { n: 0, first: 0, sentence: 0, typed: 0 }
    tallies.set(name, tally)
    return tally
  }
  for (const group of groups) {
    const questions = group.flatMap(({ article }) => article.questions)
    await tallyOurs(group, questions, tallyOf(OURS))
    for (const [name, build] of Object.entries(PEERS)) await tallyPeer(build, group, questions, tallyOf(name))
  }
  return Object.fromEntries(
    [...tallies].map(([name, { n, first, sentence, typed }]) => [
      name,
      { n, first: share(first, n), sentence: share(sentence, n), typed: share(typed, n) },
    ]),
  )
}

async function tallyOurs(group: readonly ArticlePart[], questions: readonly PassageQuestion[], tally: Tally) {
  await using paragraphs = await openParagraphs(group)
  for (const question of questions) {
    const found = findAnswer(question.text, ASKER, paragraphs.corpus, null)
    const typed = findAnswer(foldWord(question.text), ASKER, paragraphs.corpus, null)
    tally.n += 1
    if (isRightPassage(found, question, paragraphs)) tally.first += 1
    if (isRightSentence(found, question, paragraphs)) tally.sentence += 1
    if (isRightPassage(typed, question, paragraphs)) tally.typed += 1
  }
}

function isRightPassage(
  { candidates }: Finding,
  { pid }: PassageQuestion,
  { pidOf }: ParagraphCorpus,
): boolean {
  const [best] = candidates
  return best !== undefined && pidOf(best.article.id, best.passage.number) === pid
}

function isRightSentence(found: Finding, question: PassageQuestion, paragraphs: ParagraphCorpus): boolean {
  const [best] = found.candidates
  if (best === undefined || !isRightPassage(found, question, paragraphs)) return false
  return holdsAnswer(best.passage.text.slice(best.span.start, best.span.end), question)
}

function holdsAnswer(text: string, { answers }: PassageQuestion): boolean {
  return answers.some((answer) => text.includes(oneLine(answer)))
}

async function tallyPeer(
  build: (documents: readonly string[]) => Peer | Promise<Peer>,
  group: readonly ArticlePart[],
  questions: readonly PassageQuestion[],
  tally: Tally,
) {
  const paragraphs = group.flatMap(({ article }) => article.corpus)
  const sentences = paragraphs.flatMap(({ pid, text }) => {
    const line = oneLine(text)
    return splitSentences(line, languageOf('fr')).map(({ start, end }) => ({
      pid,
      text: line.slice(start, end),
    }))
  })
  const passagePeer = await build(paragraphs.map(({ text }) => oneLine(text)))
  const sentencePeer = await build(sentences.map(({ text }) => text))
  for (const question of questions) {
    const passage = paragraphs[(await passagePeer(question.text)) ?? -1]
    const typed = paragraphs[(await passagePeer(foldWord(question.text))) ?? -1]
    const sentence = sentences[(await sentencePeer(question.text)) ?? -1]
    tally.n += 1
    if (passage?.pid === question.pid) tally.first += 1
    if (typed?.pid === question.pid) tally.typed += 1
    if (sentence?.pid === question.pid && holdsAnswer(sentence.text, question)) tally.sentence += 1
  }
}

// ---- what is not answered

interface Asked {
  /** "answerable", "hole", "foreign". */
  readonly kind: string
  readonly probability: number
  /** The right sentence is first. */
  readonly right: boolean
}

async function scoreRefusals(articles: readonly PassageArticle[]): Promise<Figures> {
  const asked: Asked[] = []
  for (const article of articles) {
    if (article.holes.length >= article.corpus.length || article.unanswerable.length === 0) continue
    await using paragraphs = await openParagraphs([{ article, without: article.holes }])
    for (const question of article.questions) {
      if (article.holes.includes(question.pid)) continue
      const found = findAnswer(question.text, ASKER, paragraphs.corpus, null)
      const right = isRightSentence(found, question, paragraphs)
      asked.push({ kind: 'answerable', probability: found.probability, right })
    }
    for (const { text, kind } of article.unanswerable) {
      const { probability } = findAnswer(text, ASKER, paragraphs.corpus, null)
      asked.push({ kind, probability, right: false })
    }
  }
  const of = (wanted: string) =>
    asked.filter(({ kind }) => kind === wanted).map(({ probability }) => probability)
  const isRefused = (probability: number): boolean => probability < ANSWER_FROM
  const isRight = ({ kind, probability, right }: Asked): boolean =>
    isRefused(probability) ? kind !== 'answerable' : right
  return {
    n: asked.length,
    auroc_hole: auroc(of('answerable'), of('hole')),
    auroc_foreign: auroc(of('answerable'), of('foreign')),
    end_to_end: shareOf(asked, isRight),
    refused_answerable: shareOf(of('answerable'), isRefused),
    refused_hole: shareOf(of('hole'), isRefused),
    refused_foreign: shareOf(of('foreign'), isRefused),
  }
}
