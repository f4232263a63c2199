// Answers with excerpts, or an honest no, against hand-written questions: does the first excerpt answer, is it
// verbatim, does the system say no where the articles do, and does no accusation travel without what answers it.
// Asking the system is answer-sets.ts.

import type { Span } from '../text/span.ts'
import type { Figures, Score } from './figures.ts'
import { countIf, precisionRecall, share, shareOf, sumOf } from './figures.ts'

export interface PassagePlace {
  readonly article: string
  readonly passage: number
}

/** A passage of the only article, or of the article named. */
export type GoldPlace = number | PassagePlace

export interface GoldQuestion {
  readonly id: string
  readonly lang: 'fr' | 'en'
  readonly category: string
  readonly question: string
  readonly answerable: boolean
  /** Those that answer, best first. */
  readonly passages: readonly GoldPlace[]
  /** Words of which the first excerpt must hold one. */
  readonly answers: readonly string[]
  /** Those that must be shown beside the answer. */
  readonly context: readonly GoldPlace[]
  /** `context` is due only if an excerpt holds one of these. */
  readonly context_if?: readonly string[]
  /** From each group one passage is due as well: what other articles add. */
  readonly context_any?: readonly (readonly GoldPlace[])[]
  /** Passages with a figure that a later article corrects. */
  readonly superseded?: readonly GoldPlace[]
}

/** Where `text` is shown, `context` is due. */
export interface GoldAllegation {
  readonly article?: string
  readonly passage: number
  readonly text: string
  readonly context: readonly GoldPlace[]
  /** From each group one passage is due as well. */
  readonly context_any?: readonly (readonly GoldPlace[])[]
}

export interface FoundExcerpt extends PassagePlace, Span {
  readonly text: string
}

/** What the system said; no excerpts: it abstained. */
export interface FoundAnswer {
  readonly excerpts: readonly FoundExcerpt[]
  readonly context: readonly PassagePlace[]
}

export interface QuestionSet {
  readonly questions: readonly GoldQuestion[]
  readonly allegations: readonly GoldAllegation[]
  /** The article that bare passage numbers mean; null: all places name theirs. */
  readonly article: string | null
  readonly passageText: (place: PassagePlace) => string | null
}

/** Figures by slice: "lang:fr", "category:fact-who". */
export interface AnswerScore extends Score {
  readonly slices: Readonly<Record<string, Figures>>
}

/**
 * Figures: `hit1`, `hit3` (answerable questions whose first excerpt, or one of the first three, comes from a passage
 * that answers), `answer1` (and holds the answering words), `abstain_p`, `abstain_r`, `abstain_f1` (saying no, as a
 * detector of what the articles do not say), `wrong` (answered though unanswerable, or from a wrong passage first),
 * `ctx`, `ctx_full` (context due that is shown; questions that show all of it), `ctx_any` (groups of context of
 * which a passage is shown), `pairing` (allegations shown with all that is due), `verbatim`, `superseded` (answered
 * first with an outdated passage), `len` (mean characters of the first excerpt). Shares but for `n` and `len`.
 */
export function scoreAnswers(
  set: QuestionSet,
  answerTo: (question: GoldQuestion) => FoundAnswer,
): AnswerScore {
  const rows = set.questions.map((question) => scoreAnswer(question, answerTo(question), set))
  const slices: Record<string, Figures> = {}
  for (const field of ['lang', 'category'] as const) {
    for (const value of [...new Set(set.questions.map((question) => question[field]))].sort()) {
      slices[`${field}:${value}`] = figuresOf(rows.filter(({ question }) => question[field] === value))
    }
  }
  return { figures: figuresOf(rows), slices, misses: rows.flatMap(faultsOf) }
}

interface Row {
  readonly question: GoldQuestion
  readonly answered: boolean
  readonly hit1: boolean
  readonly hit3: boolean
  readonly answer1: boolean
  readonly wrong: boolean
  readonly superseded: boolean
  readonly excerpts: number
  readonly verbatim: number
  /** Characters of the first excerpt; null: there is none. */
  readonly length: number | null
  readonly contextDue: number
  readonly contextShown: number
  readonly groupsDue: number
  readonly groupsShown: number
  readonly allegations: number
  readonly paired: number
}

function scoreAnswer(question: GoldQuestion, { excerpts, context }: FoundAnswer, set: QuestionSet): Row {
  const keyOf = (place: GoldPlace): string =>
    typeof place === 'number' ? `${set.article}#${place}` : `${place.article}#${place.passage}`
  const [first] = excerpts
  const answered = first !== undefined
  const right = new Set(question.passages.map(keyOf))
  const shown = new Set([...excerpts, ...context].map(keyOf))
  const isShown = (place: GoldPlace) => shown.has(keyOf(place))
  const hit1 = answered && right.has(keyOf(first))
  const isDue =
    question.answerable &&
    answered &&
    (question.context_if === undefined ||
      question.context_if.some((words) => excerpts.some(({ text }) => text.includes(words))))
  const groups = isDue ? (question.context_any ?? []) : []
  const due = isDue ? question.context : []
  const allegations = set.allegations.filter(({ article = set.article, passage, text }) =>
    excerpts.some(
      (excerpt) => excerpt.article === article && excerpt.passage === passage && excerpt.text.includes(text),
    ),
  )
  return {
    question,
    answered,
    hit1,
    hit3: excerpts.slice(0, 3).some((excerpt) => right.has(keyOf(excerpt))),
    answer1: hit1 && question.answers.some((words) => first.text.includes(words)),
    wrong: answered && !(question.answerable && hit1),
    superseded: answered && (question.superseded ?? []).some((place) => keyOf(place) === keyOf(first)),
    excerpts: excerpts.length,
    verbatim: countIf(excerpts, (excerpt) => isVerbatim(excerpt, set.passageText(excerpt))),
    length: answered ? [...first.text].length : null,
    contextDue: due.length,
    contextShown: countIf(due, isShown),
    groupsDue: groups.length,
    groupsShown: countIf(groups, (group) => group.some(isShown)),
    allegations: allegations.length,
    paired: countIf(allegations, (allegation) => allegation.context.every(isShown)),
  }
}

function isVerbatim({ start, end, text }: FoundExcerpt, passage: string | null): boolean {
  return text !== '' && passage !== null && end <= passage.length && passage.slice(start, end) === text
}

function figuresOf(rows: readonly Row[]): Figures {
  const answerable = rows.filter(({ question }) => question.answerable)
  const unanswerable = countIf(rows, ({ question }) => !question.answerable)
  const abstained = rows.filter(({ answered }) => !answered)
  const abstention = precisionRecall(
    countIf(abstained, ({ question }) => !question.answerable),
    abstained.length,
    unanswerable,
  )
  const due = rows.filter(({ contextDue }) => contextDue > 0)
  const corrected = answerable.filter(({ question }) => question.superseded !== undefined)
  const lengths = rows.flatMap(({ length }) => length ?? [])
  const ofTotal = (part: (row: Row) => number, whole: (row: Row) => number) =>
    share(sumOf(rows, part), sumOf(rows, whole))
  return {
    n: rows.length,
    hit1: shareOf(answerable, ({ hit1 }) => hit1),
    hit3: shareOf(answerable, ({ hit3 }) => hit3),
    answer1: shareOf(answerable, ({ answer1 }) => answer1),
    // Never abstaining where something is unanswerable is 0, not "nothing to count".
    abstain_p: unanswerable === 0 ? null : abstention.precision,
    abstain_r: unanswerable === 0 ? null : abstention.recall,
    abstain_f1: unanswerable === 0 ? null : abstention.f1,
    wrong: shareOf(rows, ({ wrong }) => wrong),
    ctx: ofTotal(
      ({ contextShown }) => contextShown,
      ({ contextDue }) => contextDue,
    ),
    ctx_full: shareOf(due, ({ contextDue, contextShown }) => contextShown === contextDue),
    ctx_any: ofTotal(
      ({ groupsShown }) => groupsShown,
      ({ groupsDue }) => groupsDue,
    ),
    pairing: ofTotal(
      ({ paired }) => paired,
      ({ allegations }) => allegations,
    ),
    verbatim: ofTotal(
      ({ verbatim }) => verbatim,
      ({ excerpts }) => excerpts,
    ),
    superseded: shareOf(corrected, ({ superseded }) => superseded),
    len: share(
      sumOf(lengths, (length) => length),
      lengths.length,
    ),
  }
}

function faultsOf(row: Row): readonly string[] {
  const { question, answered, hit1 } = row
  const faults: string[] = []
  if (question.answerable && !answered) faults.push('said no')
  if (!question.answerable && answered) faults.push('should say no')
  if (question.answerable && answered && !hit1) {
    faults.push(row.superseded ? 'outdated passage first' : 'wrong passage first')
  }
  if (hit1 && !row.answer1) faults.push('answering words not in the excerpt')
  if (row.contextShown < row.contextDue) faults.push(`context ${row.contextShown} of ${row.contextDue}`)
  if (row.groupsShown < row.groupsDue) {
    faults.push(`context of other articles ${row.groupsShown} of ${row.groupsDue}`)
  }
  if (row.paired < row.allegations) faults.push('an allegation alone')
  if (row.verbatim < row.excerpts) faults.push('not verbatim')
  return faults.length === 0 ? [] : [`${question.id}  ${faults.join('; ')}  |  ${question.question}`]
}
