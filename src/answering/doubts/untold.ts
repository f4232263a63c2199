// Whether the best sentence tells what a yes or no is asked of: that somebody did something, is or feels something; and
// what justice does, which is told as such.

import { languageOf } from '../../text/languages.ts'
import type { Span } from '../../text/span.ts'
import { isWithin, overlaps } from '../../text/span.ts'
import type { Candidate } from '../finding/candidate.ts'
import type { Concept } from '../finding/concepts.ts'
import { isCore, termsOf } from '../finding/concepts.ts'
import { matches } from '../finding/matches.ts'
import type { SentenceReading } from '../finding/readings.ts'
import { lineOf } from '../question/line.ts'
import type { Question, QuestionWord } from '../question/question.ts'
import { SHARES } from '../weights.ts'
import { asksEvent, isEventTold } from './events.ts'

/**
 * From this share on, a sentence tells it: by the word, its translation or what was listed as alike. What is only a
 * kind of it, or a word of a phrase for it, may be told of anything: "déposer" of a resignation, and of a complaint.
 */
const TELLS_FROM = 0.6
/** The same of a whole phrase, for which somebody wrote down what may tell it: "risque un procès", "poursuivie". */
const TELLS_PHRASE_FROM = SHARES.narrower
/** The same of what justice does, by a synonym of its translation: "en garde à vue" for "arrested". */
const TELLS_ABROAD_FROM = 0.36

/** What it counts: without its verb, whoever is asked about is only named there. */
const UNTOLD = 1.2
/** The same of an arrest or a resignation, which other words hardly tell. */
const EVENT_UNTOLD = 2.6

/**
 * How surely nothing is told of what a yes or no is asked of, where nobody says yes or no either: "le maire s'est-il
 * excusé" beside what else he says; and of an inquiry, where it is asked who leads one. 0 to `EVENT_UNTOLD`.
 */
export function predicateUntold(question: Question, { concepts, evidence }: Candidate): number {
  const { met, around, signs } = evidence
  // "Qui enquête sur le maire", where nobody does.
  if (question.kind === 'person') return isProceedingUntold(question, concepts, evidence) ? EVENT_UNTOLD : 0
  // What it turns on may be told: "garde-t-il son poste" by "sa suspension est levée".
  if (question.kind !== 'yes-no' || signs.stance > 0 || signs.kind > 0) return 0
  const { alternative } = languageOf(question.language).questions
  const isChoice = question.words.some(({ form, quoted }) => !quoted && alternative.has(form))
  if (!isChoice && isProceedingUntold(question, concepts, evidence)) return EVENT_UNTOLD
  const asked = predicateOf(question, concepts).flatMap((at, i) => {
    const concept = concepts[at]
    // "Sont-ils publics": the next sentence may say that they are not. What is beside the verb need stand in this one.
    const nearby = i === 0 ? (around[at] ?? 0) : 0
    return concept === undefined ? [] : [{ concept, share: Math.max(met[at] ?? 0, nearby) }]
  })
  const isTold = asked.some(
    ({ concept, share }) =>
      share >= (concept.forms.length > 1 && !isGrave(concept, question) ? TELLS_PHRASE_FROM : TELLS_FROM) ||
      isRetold(concept, question, concepts, evidence),
  )
  const near = asked.map(({ concept }) => concept)
  if (near.length === 0 || isTold) return 0
  // "A-t-elle été condamnée" is told by no other "pas" of the sentence; of two to choose from, one may be.
  if (!isChoice && near.some((concept) => isGrave(concept, question))) return EVENT_UNTOLD
  return isSettled(near, evidence) ? 0 : UNTOLD
}

/**
 * "Une enquête vise-t-elle le maire": the passage has no inquiry, though somebody may accuse him there. "L'enquête" and
 * "his trial" are known.
 */
function isProceedingUntold(
  { words, language }: Question,
  concepts: readonly Concept[],
  { around, reading: { bag, language: told } }: Candidate['evidence'],
): boolean {
  const { questions, lexicon, stem } = languageOf(language)
  const isAbroad = told.code !== language
  // "The technical inquiry" is known as well; "la justice enquête" is not.
  const isKnown = (at: number): boolean =>
    (lexicon.nounLast ? [1, 2] : [1]).some((back) =>
      KNOWN.has(lexicon.determiners.get(words[at - back]?.form ?? '')?.kind ?? ''),
    )
  const isAsked = ({ form }: QuestionWord, at: number): boolean =>
    questions.proceedings.has(form) && !isKnown(at)
  return words.filter(isAsked).some((word) => {
    const at = concepts.findIndex((concept) => overlaps(word, concept))
    const concept = concepts[at]
    // "La justice enquête" may be told by "juge" for one of the two alone.
    if (concept === undefined) return !isAbroad && !bag.counts.has(stem(word.form))
    return isCore(concept) && (around[at] ?? 0) < (isAbroad ? TELLS_ABROAD_FROM : TELLS_FROM)
  })
}

/** Kinds of determiners that lead to what is known. */
const KNOWN: ReadonlySet<string> = new Set(['definite', 'demonstrative', 'possessive'])
function isGrave(concept: Concept, question: Question): boolean {
  const { grave } = languageOf(question.language).questions
  return concept.forms.some((form) => grave.has(form)) && asksEvent(concept, question)
}

/**
 * The sentence says yes or no: "a-t-il rouvert" is told by "il ne reprendra pas", in whatever words. Not by a word that
 * is only near to what is asked: "arrêté" beside "le soir de l'annulation".
 */
function isSettled(asked: readonly Concept[], { sentence }: Candidate['evidence']): boolean {
  const near = new Set(asked.flatMap((concept) => [...termsOf(concept)]))
  const places = sentence.terms.filter(({ term }) => near.has(term))
  return settlingWords(sentence).some((place) => !places.some((term) => overlaps(term, place)))
}

/**
 * Words by which the sentence says yes or no: "ne reprendra pas". Not « oui » in quotation marks, which somebody says to
 * something else.
 */
export function settlingWords(sentence: SentenceReading): readonly Span[] {
  return matches(sentence.language.questions.settling, sentence).filter(
    (place) => !sentence.quotations.some(({ start, end }) => start === place.start && end === place.end),
  )
}

/** Places of the concepts that say what is asked of somebody or something: the verb and what follows it. */
function predicateOf({ deed, words, language }: Question, concepts: readonly Concept[]): readonly number[] {
  const verb = concepts.findIndex((concept) => deed !== null && isWithin(deed, concept))
  const core = concepts.flatMap((concept, at) => (isCore(concept) ? [at] : []))
  if (verb >= 0) return [verb, ...core.filter((at) => at > verb)]
  // Without a verb, the first is the subject: "les pompiers sont-ils en grève", unlike "y a-t-il eu une grève".
  const { existing } = languageOf(language).questions
  const isAllAsked =
    concepts.some(({ people }) => people.length > 0) || words.some(({ form }) => existing.has(form))
  return isAllAsked ? core : core.slice(1)
}

/**
 * It is told by a whole phrase, "relevé de ses fonctions" for "fired", "garde à vue" for "arrêté", or by its contrary:
 * "est-il rentré chez lui", beside "il reste hospitalisé".
 */
function isRetold(
  { ways, forms }: Concept,
  { language }: Question,
  concepts: readonly Concept[],
  { met, sentence: { bag }, reading }: Candidate['evidence'],
): boolean {
  // "La plainte est maintenue" is not the contrary of the mayor's resignation.
  const hasAll = concepts.every(({ people }, at) => people.length === 0 || (met[at] ?? 0) > 0)
  const listed = SHARES.listed * (language === reading.language.code ? 1 : SHARES.ofTranslation)
  return ways.some(({ terms, share, contrary }) => {
    const isEvent = isEventTold(terms, reading.language)
    const isPhrase = terms.length > 1 && (forms.length > 1 || share >= listed || isEvent)
    return (contrary === true ? hasAll : isPhrase) && terms.every((term) => bag.counts.has(term))
  })
}

/**
 * "C'est vrai ?", "qui a raison ?": nothing tells of what, so that only a sentence that says what is proven, or denied,
 * answers.
 */
export function asksOfNothing({ words, language }: Question, { evidence: { signs } }: Candidate): boolean {
  return signs.stance === 0 && languageOf(language).questions.ofNothing.test(lineOf(words).text)
}
