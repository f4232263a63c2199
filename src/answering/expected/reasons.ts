// Whether a sentence tells why: by a word that says so, the more surely the nearer to what is asked about, or in the
// words of whoever is asked why they think so.

import { languageOf } from '../../text/languages.ts'
import type { Span } from '../../text/span.ts'
import { isWithin } from '../../text/span.ts'
import type { Concept } from '../finding/concepts.ts'
import { hasMatch, matches } from '../finding/matches.ts'
import type { PassageReading, SentenceReading } from '../finding/readings.ts'
import { quotedWords } from '../finding/readings.ts'
import { lineOf } from '../question/line.ts'
import type { Question } from '../question/question.ts'
import { hasUnquoted } from '../question/question.ts'
import { tellsCause } from './causes.ts'
import { isBeside, toldOf } from './told-events.ts'

/** What "parce que" counts right beside what is asked about, standing anywhere counting 1. */
const BESIDE_EVENT = 1.3
/** What a word counts that mostly says something else, such as "pour", where it does not stand behind the event. */
const LOOSELY = 0.3
/** Code units ahead of a word that opens the sentence: a quotation mark. */
const OPENING = 3

/** How surely a sentence tells why something is so. */
export function tellsWhy(
  question: Question,
  sentence: SentenceReading,
  reading: PassageReading,
  concepts: readonly Concept[],
  met: readonly number[],
): number {
  const { plain, loose, wanting } = reading.language.questions.reasons
  if (tellsMiscount(question, sentence)) return BESIDE_EVENT
  const events = toldOf(sentence, concepts, met)
  if (tellsUse(question, sentence)) return OF_USE
  const plainly = matches(plain, sentence)
  const loosely = plainly.length > 0 ? [] : matches(loose, sentence)
  const caused = tellsCause(question, sentence, concepts, met)
  if (caused > BESIDE_EVENT) return caused
  const isBefore =
    (isToldBehind(question, sentence, reading) && (events.length > 0 || isPutRight(question, sentence))) ||
    (isSaidBehind(question, sentence, reading) && isDeedTold(question, concepts, met))
  const own = Math.max(ownReason(question, sentence, reading), isBefore ? TOLD_BEHIND : 0, caused)
  // "Il n'osait pas sonner": whoever did it is told to have wanted or feared something.
  if (plainly.length === 0 && hasMatch(wanting, sentence)) return 1
  if (plainly.length === 0 && loosely.length === 0) return own
  const stands = (first: Span, second: Span): boolean => isBeside(first, second, sentence)
  if (plainly.length > 0) {
    const isNear = plainly.some((why) => events.some((event) => stands(event, why) || stands(why, event)))
    return isNear ? BESIDE_EVENT : 1
  }
  // "Il a été suspendu pour le protéger", and not "il a été suspendu" with "pour" in another clause.
  const isBehind = loosely.some(
    (why) => why.start - sentence.span.start < OPENING || events.some((event) => stands(event, why)),
  )
  return Math.max(own, isBehind ? 1 : LOOSELY)
}

/** What "destiné à" counts where it is asked what something is for. */
const OF_USE = 1.5

/** "À quoi doit servir la taxe": "une taxe destinée à refaire le pont". */
export function tellsUse({ words, language }: Question, sentence: SentenceReading): boolean {
  const { asked } = languageOf(language).questions.reasons.serving
  return (
    asked.test(lineOf(words).text) && hasMatch(sentence.language.questions.reasons.serving.told, sentence)
  )
}

/** What a sentence counts that tells what was done, where the next one of its passage tells why. */
const TOLD_BEHIND = 0.4

/** "Elle a fermé l'atelier. Elle craignait une inondation." */
function isToldBehind(question: Question, sentence: SentenceReading, reading: PassageReading): boolean {
  const next = reading.sentences[reading.sentences.indexOf(sentence) + 1]
  return next !== undefined && (tellsWhyPlainly(next, reading) || tellsMiscount(question, next))
}

/** "Le trésorier est parti. « Je ne pouvais plus signer », a-t-il expliqué." */
function isSaidBehind({ people }: Question, sentence: SentenceReading, reading: PassageReading): boolean {
  const next = reading.sentences[reading.sentences.indexOf(sentence) + 1]
  const names = people[0]?.names ?? []
  return (
    sentence.mentions.some(({ person }) => names.includes(person)) &&
    next?.quotations.some(
      (quotation) =>
        quotation.speaker !== null &&
        names.includes(quotation.speaker) &&
        quotedWords(quotation, reading.language) >= OWN_WORDS,
    ) === true
  )
}

/** Above this share the sentence tells of what somebody is asked to have done. */
const DONE_FROM = 0.6

function isDeedTold({ deed }: Question, concepts: readonly Concept[], met: readonly number[]): boolean {
  return concepts.some((concept, i) => deed !== null && isWithin(deed, concept) && (met[i] ?? 0) >= DONE_FROM)
}

/** "Pourquoi le premier bilan était-il faux": « deux blessés avaient été comptés deux fois ». */
function tellsMiscount({ stances }: Question, sentence: SentenceReading): boolean {
  return stances.has('correction') && hasMatch(sentence.language.questions.reasons.miscounted, sentence)
}

function isPutRight({ stances }: Question, sentence: SentenceReading): boolean {
  return stances.has('correction') && sentence.stances.has('correction')
}

export function tellsWhyPlainly(sentence: SentenceReading, { language }: PassageReading): boolean {
  const { plain, wanting } = language.questions.reasons
  return hasMatch(plain, sentence) || hasMatch(wanting, sentence)
}

/** How surely somebody's own words tell why they think or did what is asked. */
const IN_OWN_WORDS = 0.6
/** Words from which on they tell more than they call something. */
const OWN_WORDS = 4

/** "Pourquoi X trouve-t-il Y ingrat ?": « Y aurait perdu sans moi », says X. */
function ownReason(
  { people, words, language: code }: Question,
  { quotations }: SentenceReading,
  { language, sentences }: PassageReading,
): number {
  const [asked] = people
  const { judging } = languageOf(code).questions
  if (!hasUnquoted({ words }, judging)) return 0
  const { plain, loose } = language.questions.reasons
  const isMarked = sentences.some((sentence) => hasMatch(plain, sentence) || hasMatch(loose, sentence))
  if (asked === undefined || isMarked) return 0
  const tells = quotations.some(
    (quotation) =>
      quotation.speaker !== null &&
      asked.names.includes(quotation.speaker) &&
      quotedWords(quotation, language) >= OWN_WORDS,
  )
  return tells ? IN_OWN_WORDS : 0
}
