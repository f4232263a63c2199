// Figures and days that an article corrected since: what was put right is not answered with, and its correction is,
// even where that shares no word with the question ("il s'agissait du 24, et non du 14").

import type { Corpus, PassagePlace, PassageRecord } from '../../corpus/corpus.ts'
import { replacedIn } from '../../text/accusations/stance.ts'
import { languageOf } from '../../text/languages.ts'
import type { AnswerKind } from '../../text/questions/question-words.ts'
import { keptWith } from '../../text/remembered.ts'
import type { Span } from '../../text/span.ts'
import { isWithin, overlaps } from '../../text/span.ts'
import { correctionsOf } from '../context.ts'
import { tellsTurn } from '../expected/expected.ts'
import { figuresIn } from '../expected/figures.ts'
import { lineOf } from '../question/line.ts'
import type { Question } from '../question/question.ts'
import { OUTDATED } from '../weights.ts'
import type { Candidate } from './candidate.ts'
import { isCore, termsOf } from './concepts.ts'
import { hasMatch } from './matches.ts'
import type { SentenceReading } from './readings.ts'

/** Kinds whose answers articles correct, and those that are a figure or a day themselves. */
const CORRECTED: ReadonlySet<AnswerKind> = new Set([
  'number',
  'date',
  'hour',
  'duration',
  'money',
  'age',
  'other',
  'yes-no',
])
const FIGURES: ReadonlySet<AnswerKind> = new Set(['number', 'date', 'hour', 'duration', 'money', 'age'])

/**
 * What was corrected since, by this article or a later one, yields its place; a figure or a day yields it to the
 * correction.
 */
export function putRight(
  question: Question,
  candidates: readonly Candidate[],
  corpus: Corpus,
): readonly Candidate[] {
  const { kind } = question
  if (!CORRECTED.has(kind)) return candidates
  const updates = updatesAmong(candidates, question)
  const corrections = new Map(
    candidates.map((candidate) => [candidate, correctionsAmong(candidates, candidate, question, corpus)]),
  )
  const turns = turnsAmong(candidates, question)
  const moves = movesAmong(candidates, question)
  const turnOf = (candidate: Candidate): Candidate | undefined =>
    turns.find((turn) => isTurnOf(turn, candidate, question)) ??
    moves.find((move) => isMoveOf(move, candidate))
  const isOld = (candidate: Candidate): boolean =>
    (corrections.get(candidate) ?? []).length > 0 ||
    updates.some((update) => isLaterThan(update, candidate)) ||
    turnOf(candidate) !== undefined
  const raised = new Map<Candidate, Candidate>()
  for (const outdated of candidates.filter(isOld)) {
    const turn = turnOf(outdated)
    const puttingRight = FIGURES.has(kind) ? lastOf(outdated, corrections) : []
    for (const last of turn === undefined ? puttingRight : [turn]) {
      raised.set(last, inPlaceOf(outdated, raised.get(last) ?? last))
    }
  }
  return candidates.map((candidate) =>
    isOld(candidate)
      ? { ...candidate, score: candidate.score + OUTDATED }
      : (raised.get(candidate) ?? candidate),
  )
}

/** The words that a correction puts right: "1240" of "890 kilos, et non 1 240". */
export const wordsPutRight = keptWith(({ text, language }: SentenceReading) => replacedIn(text, language))

/** What is asked about must stand beside the figure for the correction to be of that. */
const ALL_BUT = 0.9

/** It tells of what the figure was told of that it puts right, whatever it calls that: "la facture" of "les dégâts". */
function inPlaceOf(outdated: Candidate, correction: Candidate): Candidate {
  const { evidence } = correction
  const { met, signs } = outdated.evidence
  const score = Math.max(correction.score, outdated.score - BY_CORRECTION)
  const kind = evidence.signs.kind === 0 ? signs.kind : evidence.signs.kind
  if (signs.core < ALL_BUT)
    return { ...correction, score, evidence: { ...evidence, signs: { ...evidence.signs, kind } } }
  return {
    ...correction,
    score,
    evidence: {
      ...evidence,
      met: evidence.met.map((share, i) => Math.max(share, met[i] ?? 0)),
      signs: {
        ...evidence.signs,
        kind,
        core: Math.max(evidence.signs.core, signs.core),
        coverage: Math.max(evidence.signs.coverage, signs.coverage),
      },
    },
  }
}

function correctionsAmong(
  candidates: readonly Candidate[],
  outdated: Candidate,
  question: Question,
  corpus: Corpus,
): readonly Candidate[] {
  const { kind } = question
  const { article, passage, span } = outdated
  const places = correctionsOf({ article: article.id, passage: passage.number, ...span }, corpus)
  if (places.length === 0) return []
  return candidates.filter(
    (correction) =>
      places.some((place) => standsIn(place, correction)) &&
      (mayAnswer(kind, correction) || replacesFigure(kind, outdated, correction)) &&
      (!FIGURES.has(kind) || concernsAnswer(question, outdated, correction)),
  )
}

/** "Ils sont neuf, et non sept": what stands for a figure is one, whatever else it may be read as. */
function replacesFigure(kind: AnswerKind, { evidence }: Candidate, correction: Candidate): boolean {
  if (kind !== 'number') return false
  const replaced = new Set(wordsPutRight(correction.evidence.sentence))
  const figures = figuresIn(kind, evidence.reading, evidence.sentence)
  return evidence.sentence.words.some(
    (word) => replaced.has(word.form) && figures.some((figure) => overlaps(figure, word)),
  )
}

/** "Fondue en 1687, la cloche pèse 1 240 kilos" is not outdated by another weight for whoever asks when it was cast. */
function concernsAnswer(
  { kind, deed }: Question,
  { concepts, evidence: { reading, sentence, met } }: Candidate,
  correction: Candidate,
): boolean {
  const { sentence: corrected } = correction.evidence
  const replaced = new Set(wordsPutRight(corrected))
  // "Trente et un, et non vingt-six" has put that right itself.
  const own = new Set(wordsPutRight(sentence))
  const wrong = sentence.words.filter(({ form }) => replaced.has(form))
  if (wrong.length > 0 && wrong.every(({ form }) => own.has(form))) return false
  const there = concepts.filter((_, i) => (met[i] ?? 0) > 0)
  // "Interrompu pendant vingt-cinq minutes": the figure of what happened, whatever else the others stand beside.
  const done = there.filter((concept) => deed !== null && isWithin(deed, concept))
  const asked = new Set((done.length > 0 ? done : there).flatMap((concept) => [...termsOf(concept)]))
  const figures = figuresIn(kind, reading, sentence)
  const told = sentence.terms.filter(
    (term) => asked.has(term.term) && !figures.some((figure) => overlaps(figure, term)),
  )
  const answers = nearestTo(told, figures)
  return wrong.length === 0 || answers.some((figure) => wrong.some((word) => overlaps(word, figure)))
}

/** Of several figures, those that stand nearest to any of the words; all, where there is no word. */
function nearestTo(words: readonly Span[], figures: readonly Span[]): readonly Span[] {
  if (words.length === 0) return figures
  const distances = figures.map((figure) =>
    Math.min(...words.map((word) => Math.max(figure.start - word.end, word.start - figure.end))),
  )
  const least = Math.min(...distances)
  return figures.filter((_, i) => distances[i] === least)
}

/** What stands in the end where a correction was corrected in its turn. */
function lastOf(
  outdated: Candidate,
  corrections: ReadonlyMap<Candidate, readonly Candidate[]>,
): readonly Candidate[] {
  const seen = new Set<Candidate>()
  const follow = (candidate: Candidate): readonly Candidate[] => {
    // Two may name each other.
    if (seen.has(candidate)) return []
    seen.add(candidate)
    const further = corrections.get(candidate) ?? []
    return further.length > 0 ? further.flatMap(follow) : [candidate]
  }
  return follow(outdated)
}

function standsIn(place: PassagePlace, { article, passage, span }: Candidate): boolean {
  return (
    place.article === article.id &&
    place.passage === passage.number &&
    place.start < span.end &&
    place.end > span.start
  )
}

/** "Ils étaient 28, et non 24" corrects nothing of how high they were, nor of when. */
function mayAnswer(kind: AnswerKind, { concepts, evidence: { signs } }: Candidate): boolean {
  return FIGURES.has(kind) ? signs.kind > 0 : signs.core > 0 || !concepts.some(isCore)
}

/**
 * What a correction has less than the figure that it puts right: one that says more of what is asked goes before it.
 */
const BY_CORRECTION = 0.5

/** What puts the passages' figures right, which may share no word with the question. */
export function correctingPassages(
  { kind }: Question,
  passages: readonly PassageRecord[],
  corpus: Corpus,
  article: string | null,
): readonly PassageRecord[] {
  if (!CORRECTED.has(kind)) return []
  const correctionsIn = (from: readonly PassageRecord[]): readonly PassageRecord[] =>
    from
      .flatMap((passage) => corpus.contextsIn(passage.article, passage.number))
      .filter(
        ({ role, response }) => role === 'correction' && (article ?? response.article) === response.article,
      )
      .flatMap(({ response }) => corpus.passage(response.article, response.passage) ?? [])
  const corrections = correctionsIn(passages)
  return [...corrections, ...correctionsIn(corrections)]
}

/** Articles, best first, in which corrections are looked for where the question asks about one. */
const CORRECTED_ARTICLES = 6

/** "Pourquoi le premier bilan était-il trop bas": what puts it right shares few words with the question. */
export function correctionsAskedFor(
  { stances }: Question,
  passages: readonly PassageRecord[],
  corpus: Corpus,
): readonly PassageRecord[] {
  if (!stances.has('correction')) return []
  const articles = [...new Set(passages.map(({ article }) => article))].slice(0, CORRECTED_ARTICLES)
  return articles.flatMap((article) => corpus.correctionsIn(article))
}

// ---- what is told anew without a word that corrects

/** Kinds whose answers grow from article to article. */
const TALLIES: ReadonlySet<AnswerKind> = new Set(['number', 'money'])
/** From these signs on, a sentence tells the figure asked for, of what is asked about. */
const TELLS_FIGURE = 0.8
const OF_THE_SAME = 0.7

/** Sentences whose figure takes the place of those in articles before: "le bilan définitif est de cinq morts". */
function updatesAmong(candidates: readonly Candidate[], question: Question): readonly Candidate[] {
  const { kind, words, language } = question
  const { earliest } = languageOf(language).questions
  if (!TALLIES.has(kind) || earliest.test(lineOf(words).text)) return []
  return candidates.filter(
    ({ article, evidence: { reading, sentence, signs } }) =>
      article.published !== null &&
      signs.kind >= TELLS_FIGURE &&
      hasMatch(reading.language.questions.updating, sentence),
  )
}

/** Asked whether a complaint still stands: what a later article tells of its end takes the place of its beginning. */
function turnsAmong(candidates: readonly Candidate[], question: Question): readonly Candidate[] {
  const { kind, words, language, turnsOn } = question
  const { stillSo } = languageOf(language).questions
  if (kind !== 'yes-no' || turnsOn.length === 0 || !stillSo.asked.test(lineOf(words).text)) return []
  return candidates.filter(
    ({ article, evidence: { reading, sentence, signs } }) =>
      article.published !== null && signs.core > 0 && tellsEnd(question, { reading, sentence }),
  )
}

function tellsEnd(
  question: Question,
  { reading, sentence }: Pick<Candidate['evidence'], 'reading' | 'sentence'>,
): boolean {
  return isOver({ reading, sentence }) || tellsTurn(question, reading, sentence)
}

/** "Le dernier patient est rentré chez lui", which "quatre patients étaient encore hospitalisés" is not. */
function isOver({ reading, sentence }: Pick<Candidate['evidence'], 'reading' | 'sentence'>): boolean {
  return hasMatch(reading.language.questions.stillSo.ended, sentence)
}

/** A turn in other words than what is asked about. */
const TURN_OF_THE_SAME = 0.4

function isTurnOf(update: Candidate, { article, evidence }: Candidate, question: Question): boolean {
  return (
    article.published !== null &&
    (update.article.published ?? '') > article.published &&
    evidence.signs.core > 0 &&
    (!tellsEnd(question, evidence) || (isOver(update.evidence) && !isOver(evidence))) &&
    update.evidence.signs.coverage >= TURN_OF_THE_SAME * evidence.signs.coverage
  )
}

/** Kinds whose answers are put off or brought forward. */
const MOVED: ReadonlySet<AnswerKind> = new Set(['date', 'hour'])
/** From this share on, two sentences tell of one thing: "le gala du centenaire", "le gala". */
const SAME_THING = 0.9

/** Sentences that tell to when something was moved, latest first: "le gala est repoussé au 10 octobre". */
function movesAmong(candidates: readonly Candidate[], question: Question): readonly Candidate[] {
  const { kind, words, language } = question
  const { earliest } = languageOf(language).questions
  if (!MOVED.has(kind) || earliest.test(lineOf(words).text)) return []
  return candidates
    .filter(
      ({ article, evidence: { reading, sentence, signs } }) =>
        article.published !== null &&
        signs.kind >= TELLS_FIGURE &&
        hasMatch(reading.language.questions.moved, sentence),
    )
    .sort((a, b) => (b.article.published ?? '').localeCompare(a.article.published ?? ''))
}

function isMoveOf(move: Candidate, { article, evidence, concepts }: Candidate): boolean {
  return (
    article.published !== null &&
    (move.article.published ?? '') > article.published &&
    evidence.signs.kind > 0 &&
    !hasMatch(evidence.reading.language.questions.moved, evidence.sentence) &&
    move.concepts === concepts &&
    concepts.some(
      (concept, i) =>
        isCore(concept) && (evidence.met[i] ?? 0) >= SAME_THING && (move.evidence.met[i] ?? 0) >= SAME_THING,
    )
  )
}

/** Not where the older sentence has more of the question: then the newer tells of something else. */
function isLaterThan(update: Candidate, { article, passage, span, evidence }: Candidate): boolean {
  // "On avait parlé de neuf blessés. D'après le décompte définitif, ils étaient douze."
  const isBehind =
    update.article.id === article.id &&
    update.passage.number === passage.number &&
    update.span.start > span.start &&
    wordsPutRight(evidence.sentence).length === 0
  return (
    article.published !== null &&
    (isBehind || (update.article.published ?? '') > article.published) &&
    evidence.signs.kind >= TELLS_FIGURE &&
    update.evidence.signs.coverage >= OF_THE_SAME * evidence.signs.coverage
  )
}
