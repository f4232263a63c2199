// The search's passages -> their sentences, best first: the one ranking, for /ask and for what retrieval is measured
// by.

import type { Corpus, PassageRecord, WeightedTerm } from '../../corpus/corpus.ts'
import { analyze } from '../../text/analyzer.ts'
import { findDates } from '../../text/dates/dates.ts'
import type { Language, LanguageCode } from '../../text/language.ts'
import { languageOf } from '../../text/languages.ts'
import { keptWith, remembered } from '../../text/remembered.ts'
import { asksMeasure, tellsMeasure } from '../expected/expected.ts'
import type { Question } from '../question/question.ts'
import type { Sign } from '../weights.ts'
import { RANKING } from '../weights.ts'
import { raiseAfterwards } from './afterwards.ts'
import { lowerAnswersToElse } from './answered.ts'
import type { Candidate } from './candidate.ts'
import { putCausesFirst } from './causes-first.ts'
import { putChargesFirst } from './charges.ts'
import type { Concept } from './concepts.ts'
import { conceptsIn } from './concepts.ts'
import { correctingPassages, correctionsAskedFor, putRight } from './corrections.ts'
import { doersBelow, putDoersFirst } from './doers.ts'
import type { Evidence } from './evidence.ts'
import { weighEvidence } from './evidence.ts'
import { putFiguresFirst } from './figures-first.ts'
import { hoursTold } from './hours.ts'
import { raiseLatest } from './latest.ts'
import { raiseOnOccasion } from './occasions.ts'
import { passagesOfOwned, raiseOwned } from './owned.ts'
import type { PassageReading } from './readings.ts'
import { FEW_PASSAGES, readPassage } from './readings.ts'

const SIGNS = Object.keys(RANKING) as readonly Sign[]

const PART_SIGNS: readonly Sign[] = ['context', 'coverage', 'heading']
const SUMMARY_SIGNS: readonly Sign[] = ['lead', ...PART_SIGNS]

/** What a sentence loses that tells no place, measure or number, where one is asked for. */
const WITHOUT_LOOK = 3

/** Where something comes from may be told by any noun behind "de": "d'où est parti le feu". */
function lacksPlace({ kind, words, language }: Question, { signs }: Evidence): boolean {
  const { lexicon, elisions } = languageOf(language)
  // "d ou", typed without its apostrophe.
  const isOf = (form: string): boolean => lexicon.ofWords.has(elisions.get(form) ?? form)
  const asksOrigin = words.some(({ asks }, at) => asks && isOf(words[at - 1]?.form ?? ''))
  return kind === 'place' && signs.kind === 0 && !asksOrigin
}

/** "How high were the waves" is answered by a height alone. */
function lacksMeasure(question: Question, { sentence, reading }: Evidence): boolean {
  return asksMeasure(question) && !tellsMeasure(question, sentence.text, reading.language)
}

/** From this share of the question on, a passage tells of all that is asked about. */
const TOLD_ALL = 0.85

/** Of all that is asked about, "how many players": where a sentence counts them, one that does not is no answer. */
function countsAsked({ kind, words }: Question, found: readonly Evidence[]): boolean {
  return (
    kind === 'number' &&
    words.some(({ counted }) => counted) &&
    found.some(({ signs }) => signs.kind >= 1 && signs.context >= TOLD_ALL)
  )
}

/** Passages fetched from the index; the best sentence may stand in one that ranks lower as a whole. */
const CANDIDATE_PASSAGES = 12
/** Among these the ones that tell a measure are looked at as well: "how big is the park" has one word of theirs. */
const WITH_MEASURE = 40

/** What the signs of one sentence cannot tell: what stands around it, or in other articles, moves it up or down. */
type Adjust = (question: Question, candidates: readonly Candidate[], corpus: Corpus) => readonly Candidate[]

/** In the order in which they are made: the later ones go by the scores that the earlier ones leave. */
const ADJUSTMENTS: readonly Adjust[] = [
  raiseOwned,
  raiseOnOccasion,
  raiseAfterwards,
  raiseLatest,
  lowerAnswersToElse,
  putChargesFirst,
  putRight,
  putDoersFirst,
  putCausesFirst,
  putFiguresFirst,
]

/** `article`: id of the only one to look in; null: all. Best first. */
export function rankSentences(
  question: Question,
  corpus: Corpus,
  article: string | null,
): readonly Candidate[] {
  const codes =
    article === null
      ? [...new Set(corpus.articles().map(({ language }) => language))]
      : [corpus.article(article)?.language ?? 'fr']
  const concepts = new Map(codes.map((code) => [code, conceptsIn(languageOf(code), question, corpus)]))
  const readings = candidatePassages(question, concepts, corpus, article)
  const conceptsOf = ({ language }: PassageReading): readonly Concept[] => concepts.get(language.code) ?? []
  const found = weighEvidence(question, readings, conceptsOf)
  // What sums a story up is where it begins: of the beginnings with what is asked about, the first article's, or the
  // newest where its end is asked for, or where nothing tells which story is meant.
  const counted =
    question.kind !== 'summary' ? SIGNS : isAboutLead(question, found) ? SUMMARY_SIGNS : PART_SIGNS
  const tellsStory =
    corpus.articles().length <= LEADS || [...concepts.values()].some(({ length }) => length > 0)
  const order = question.kind === 'summary' && !question.latest && tellsStory ? -1 : 1
  const isCounted = countsAsked(question, found)
  const candidates = found.map(
    (evidence): Candidate => ({
      article: evidence.reading.article,
      passage: evidence.reading.passage,
      span: evidence.sentence.span,
      score:
        counted.reduce((sum, sign) => sum + RANKING[sign] * evidence.signs[sign], 0) -
        (lacksPlace(question, evidence) ||
        lacksMeasure(question, evidence) ||
        (isCounted && evidence.signs.kind === 0)
          ? WITHOUT_LOOK
          : 0),
      evidence,
      concepts: conceptsOf(evidence.reading),
    }),
  )
  const adjusted = ADJUSTMENTS.reduce<readonly Candidate[]>(
    (before, adjust) => adjust(question, before, corpus),
    candidates,
  )
  return adjusted.toSorted(
    (a, b) =>
      b.score - a.score ||
      order * (b.article.published ?? '').localeCompare(a.article.published ?? '') ||
      a.article.id.localeCompare(b.article.id) ||
      a.passage.number - b.passage.number ||
      a.span.start - b.span.start,
  )
}

/** Below this share of what the best sentence has of a question, no beginning is what it asks for. */
const LEAD_SHARE = 0.5
/** What a sentence has that tells what is asked about. */
const TOLD_FROM = 0.6
/** The same where a name or a day tells it. */
const NAMED_FROM = 0.35

/**
 * "C'est quoi cette histoire d'enveloppe": no beginning has an envelope, and a sentence further down does. "Que se
 * passe-t-il vendredi", "résume ce que fait la mairie": nor has any that day, or the town hall.
 */
function isAboutLead(question: Question, found: readonly Evidence[]): boolean {
  const bestOf = (evidence: readonly Evidence[]): number =>
    Math.max(0, ...evidence.map(({ signs }) => signs.coverage))
  const told = bestOf(found)
  const toldFirst = bestOf(found.filter(({ signs }) => signs.lead > 0))
  if (question.asksPart) return told < TOLD_FROM || toldFirst >= LEAD_SHARE * told
  return toldFirst > 0 || told < NAMED_FROM || !namesPart(question)
}

/** It names a day, or somebody or something of the articles. */
function namesPart({ people, text, today, language }: Question): boolean {
  return people.length > 0 || findDates(text, today, languageOf(language)).length > 0
}

function candidatePassages(
  question: Question,
  asked: ReadonlyMap<LanguageCode, readonly Concept[]>,
  corpus: Corpus,
  article: string | null,
): readonly PassageReading[] {
  const weights = new Map<string, number>()
  const concepts = [...asked.values()].flat()
  for (const { ways } of concepts) {
    for (const { terms, share } of ways) {
      for (const term of terms) weights.set(term, Math.max(weights.get(term) ?? 0, share / terms.length))
    }
  }
  const addTerms = (called: string, only: LanguageCode | null = null): void => {
    for (const code of only === null ? asked.keys() : [only])
      for (const term of termsOfName(languageOf(code))(called))
        if (!weights.has(term)) weights.set(term, BY_NAME)
  }
  // "le recteur" stands where his name does.
  for (const { people } of concepts) for (const name of people) addTerms(name)
  if (question.asksSuccessor && question.kind === 'person')
    for (const code of asked.keys())
      for (const word of languageOf(code).questions.succession.words) addTerms(word, code)
  // Who somebody is stands where they are called by nothing else: "le président américain".
  if (question.kind === 'definition') {
    const meant = new Set(concepts.flatMap(({ people }) => people))
    for (const [epithet, person] of corpus.epithets()) if (meant.has(person)) addTerms(epithet)
  }
  const terms = rareEnough(
    [...weights].map(([term, weight]) => ({ term, weight })),
    corpus,
  )
  const passages = corpus.search({ terms, article, limit: CANDIDATE_PASSAGES }).map(({ passage }) => passage)
  if (asksMeasure(question))
    for (const { passage } of corpus
      .search({ terms, article, limit: WITH_MEASURE })
      .slice(CANDIDATE_PASSAGES))
      if (tellsMeasure(question, passage.text, languageOf(corpus.article(passage.article)?.language ?? 'fr')))
        passages.push(passage)
  if (question.kind === 'summary') passages.push(...leads(corpus, article))
  if (question.kind === 'words') passages.push(...saidBy(question, corpus, article))
  passages.push(...correctingPassages(question, passages, corpus, article))
  passages.push(...correctionsAskedFor(question, passages, corpus))
  passages.push(...doersBelow(question, passages, corpus))
  passages.push(...hoursTold(question, passages, corpus, article))
  passages.push(...passagesOfOwned(question, asked.values(), corpus, article))
  const seen = new Set<string>()
  return passages
    .filter(({ article: id, number }) => !seen.has(`${number} ${id}`) && seen.add(`${number} ${id}`))
    .map((passage) => readPassage(passage, corpus))
}

/** Share of the passages from which a term finds too many of them to be looked for while rarer ones do. */
const COMMON_FROM = 0.05

/** Common terms only count for what the rarer ones find: most of a search's time would be theirs. */
function rareEnough(terms: readonly WeightedTerm[], corpus: Corpus): readonly WeightedTerm[] {
  const { passages } = corpus.totals
  if (passages <= FEW_PASSAGES) return terms
  const rare = terms.filter(({ term }) => corpus.passageFrequency(term) <= COMMON_FROM * passages)
  return rare.some(({ term }) => corpus.passageFrequency(term) > 0) ? rare : terms
}

/** Quotations of a speaker whose passages are looked at beside those that the words find. */
const SAYINGS = 12

/** "Ce dernier conteste : « … »" has no word of "que répond Edern Lavaquerie". */
function saidBy({ people }: Question, corpus: Corpus, article: string | null): readonly PassageRecord[] {
  return people
    .flatMap(({ names }) => names)
    .flatMap((speaker) =>
      corpus.quotations({ speaker, limit: SAYINGS, ...(article === null ? {} : { article }) }),
    )
    .flatMap((quotation) => corpus.passage(quotation.article, quotation.passage) ?? [])
}

/** Names of which the terms are kept. */
const NAMES_KEPT = 1_000

const termsOfName = keptWith((language: Language) =>
  remembered((name: string) => analyze(name, language).map(({ term }) => term), NAMES_KEPT),
)

/** What a name counts in the search where somebody is asked about by a role. */
const BY_NAME = 0.5

/** Articles whose beginnings are looked at for a summary. */
const LEADS = 10

function leads(corpus: Corpus, article: string | null): readonly PassageRecord[] {
  const ids =
    article === null
      ? corpus
          .articles()
          .slice(0, LEADS)
          .map(({ id }) => id)
      : [article]
  return ids.flatMap((id) => [1, 2].flatMap((number) => corpus.passage(id, number) ?? []))
}
