// Whether the best sentence tells of what is asked to have happened, and of the day on which it did.

import { dayFromIso, weekdayOf } from '../../text/dates/calendar.ts'
import { foldWord } from '../../text/folding.ts'
import type { Language, LanguageCode } from '../../text/language.ts'
import { languageOf } from '../../text/languages.ts'
import type { Span } from '../../text/span.ts'
import { isWithin } from '../../text/span.ts'
import { datesOf } from '../expected/figures.ts'
import type { Candidate } from '../finding/candidate.ts'
import type { Concept } from '../finding/concepts.ts'
import { coreMet, isCore, termsOf } from '../finding/concepts.ts'
import type { PassageReading, ReadTerm, SentenceReading } from '../finding/readings.ts'
import { textAhead, textBehind } from '../finding/readings.ts'
import { lineOf } from '../question/line.ts'
import type { Question } from '../question/question.ts'
import { SHARES } from '../weights.ts'

/** What it counts that a passage tells no day at all. */
const OF_NO_DAY = 0.4

/** How surely it is told of another day: "qu'a-t-elle publié samedi", where the passage tells of Thursday. */
export function onOtherDay({ words, language }: Question, { concepts, evidence }: Candidate): number {
  const { weekday } = languageOf(language).calendar
  const asked = words.flatMap(({ form, quoted }) => (quoted ? [] : (weekday.get(form) ?? [])))
  if (asked.length === 0) return 0
  const quotations = evidence.reading.sentences.flatMap((sentence) => sentence.quotations)
  // "Demandez-moi mardi" tells nothing of when it was said.
  const told = datesOf(evidence.reading)
    .filter(({ precision }) => precision === 'day' || precision === 'part-of-day')
    .filter((date) => !quotations.some((quotation) => isWithin(date, quotation)))
    .flatMap(({ from, to }) => [from, to])
    .flatMap((day) => (day === null ? [] : (dayFromIso(day) ?? [])))
    .map(weekdayOf)
  if (asked.every((day) => told.includes(day))) return 0
  // What names no day happened when the article appeared, or the day before.
  const published = dayFromIso(evidence.reading.article.published ?? '')
  const around = published === null ? [] : [weekdayOf(published), weekdayOf(published - 1)]
  if (told.length === 0 && asked.every((day) => around.includes(day))) return 0
  // A day that no passage names is not merely left out of this one.
  const isNamed = concepts.some(({ forms, present }) => present && forms.some((form) => weekday.has(form)))
  return told.length > 0 || !isNamed ? 1 : OF_NO_DAY
}

const YEAR = /^(?:1\d|20)\d{2}$/
const NAMES_YEAR = /(?<!\d)\d{4}(?!\d)/

/**
 * Another year is told than one that the question names and the passage lacks: "en 2024" beside "en 2021 et 2022". What
 * tells no year happened in that of its article: "construit en 1932, fermé lundi".
 */
export function isOfOtherYear(question: Question, candidate: Candidate): boolean {
  const {
    concepts,
    evidence: { around, sentence, reading },
  } = candidate
  const { start, end } = sentence.span
  return (
    concepts.some(
      (concept, i) =>
        (around[i] ?? 0) === 0 &&
        isYear(concept) &&
        !isToldYear(concept, reading) &&
        !isOtherOfTwo(concept, question, candidate),
    ) && datesOf(reading).some((date) => date.start >= start && date.end <= end && NAMES_YEAR.test(date.text))
  )
}

/** "Was that in 2020 or in 2024": where one of the two is told, the other need not be. */
export function isOtherOfTwo(
  concept: Concept,
  question: Question,
  { concepts, evidence: { around } }: Candidate,
): boolean {
  return concepts.some(
    (other, i) =>
      other.figure &&
      (around[i] ?? 0) > 0 &&
      (areAlternatives(concept, other, question, ALTERNATIVE_WITHIN) ||
        areAlternatives(other, concept, question, ALTERNATIVE_WITHIN)),
  )
}

/** Words between two figures that are put to choose from: "ou en". */
const ALTERNATIVE_WITHIN = 2

/** The question puts the first or the second to choose from, with so many words between them at the most. */
export function areAlternatives(
  first: Span,
  second: Span,
  { words, language }: Question,
  within = Number.POSITIVE_INFINITY,
): boolean {
  const { alternative } = languageOf(language).questions
  const between = words.filter(({ start, end }) => start >= first.end && end <= second.start)
  return between.length <= within && between.some(({ form }) => alternative.has(form))
}

function isYear({ forms }: Concept): boolean {
  return forms.some((form) => YEAR.test(form))
}

/** A year of the passage's dates, or of its article, whether or not it is written there. */
export function isToldYear({ forms }: Concept, reading: PassageReading): boolean {
  const isTold = (year: string): boolean =>
    yearOf(reading.article.published) === year ||
    datesOf(reading).some(({ from, to }) => (yearOf(from) ?? year) <= year && year <= (yearOf(to) ?? year))
  return forms.some((form) => YEAR.test(form) && isTold(form))
}

function yearOf(day: string | null): string | null {
  return day?.slice(0, 4) ?? null
}

/** What it counts that the deed is missing where the sentence before has some of the question. */
const DEED_BEFORE = 0.3
/** From this look on, a reason is told right beside what it is the reason of: causes.ts. */
const CAUSES = 2

/** What it counts that the contrary of the deed is told: "pourquoi a-t-elle avoué" beside "elle a toujours nié". */
const OF_CONTRARY = 2.5

/** How surely the passage tells nothing of what somebody is asked to have done: "pourquoi a-t-elle démissionné". */
export function deedMissing(question: Question, { concepts, evidence }: Candidate): number {
  const { deed } = question
  const place = concepts.findIndex((concept) => deed !== null && isWithin(deed, concept))
  // "Pourquoi X pense-t-il …": what X thinks is asked about, and not that they do.
  const done = concepts[place]
  if (done === undefined || done.says || isPremise(done, question)) return 0
  const share = evidence.around[place] ?? 0
  // "A toujours nié" tells nothing of why somebody admitted it, nor does what has but a part of the deed.
  const told = share > SHARES.opposite ? share : 0
  if (isOnlyOccasion(done, evidence)) return OF_OCCASION_ONLY
  if (told === 0 && evidence.signs.kind === 0 && isContraryTold(done, evidence.sentence)) return OF_CONTRARY
  // "C'est la raison pour laquelle ils n'ont pas été publiés" tells why they stayed secret, named the sentence before.
  const isBefore =
    evidence.signs.before > 0.1 && evidence.signs.kind > 0 && coreMet(concepts, evidence.around) > 0
  // "Un capteur a provoqué l'arrêt" tells why the ride stuck, whatever verb that is asked with.
  const isCaused = evidence.signs.kind >= CAUSES
  return (1 - told) * (isBefore || isCaused ? DEED_BEFORE : 1)
}

/** What it counts that the deed only tells when something else was: it stands there, and no reason of it does. */
const OF_OCCASION_ONLY = 2.5

/**
 * "Il avait offert des pierres avant de se fâcher avec lui" tells nothing of why he fell out; what is said right behind
 * it may, and so may "il l'a annoncé, avant de se raviser".
 */
function isOnlyOccasion(done: Concept, { sentence, reading }: Candidate['evidence']): boolean {
  const next = reading.sentences[reading.sentences.indexOf(sentence) + 1]
  if (next !== undefined && next.quotations.length > 0) return false
  const { occasion, plain, loose } = sentence.language.questions.reasons
  const own = termsOf(done)
  const there = sentence.terms.filter(({ term }) => own.has(term))
  return (
    there.length > 0 &&
    there.every((term) => {
      const [clause = ''] = textBehind(term, sentence).split(/[,;:.]/)
      return occasion.test(textAhead(term, sentence)) && !plain.test(clause) && !loose.test(clause)
    })
  )
}

function isContraryTold({ ways }: Concept, { bag }: SentenceReading): boolean {
  return ways.some(({ terms, contrary }) => contrary === true && terms.every((term) => bag.counts.has(term)))
}

/** Kinds that ask when, how or why something happened. */
const OF_EVENT = new Set(['date', 'hour', 'duration', 'number', 'money', 'place', 'reason', 'other'])

/** "Qui est accusé de vol", where somebody is accused, and no theft stands in any passage. */
function isChargeUntold({ asksAccusation }: Question, { concepts }: Candidate): boolean {
  return asksAccusation && concepts.some((concept) => isCore(concept) && !concept.present && !concept.quoted)
}

/** "Qui a été arrêté", and not "qui a arrêté", or "est-ce X qui est parti, ou Y". */
function asksWhomItBefell({ deed, words, language }: Question): boolean {
  const { passive, alternative } = languageOf(language).questions
  const before = (deed === null ? undefined : words[words.indexOf(deed) - 1])?.form ?? ''
  return deed !== null && passive.asked.has(before) && !words.some(({ form }) => alternative.has(form))
}

/** From this share on the sentence tells of the event. */
const TELLS_EVENT = 0.6
/** A yes or no may be told by what is opposite to it. */
const TOUCHES_EVENT = 0.3
/** "Pourquoi a-t-elle démissionné", where no reason stands: "au départ de la course" is no resignation. */
const NAMES_EVENT = 0.75

/** What it counts that nothing tells of an arrest or a confession, of which the day or the cause is asked for. */
const SURELY_MISSING = 1.8

/** The share of an event from which on a sentence tells of it. */
function tellingFrom({ kind, words, language }: Question, { signs }: Candidate['evidence']): number {
  const { negations } = languageOf(language).questions
  // "Pourquoi ne démissionne-t-elle pas" is told by « je reste ».
  const asksWhyNot = kind === 'reason' && signs.kind > 0 && words.some(({ form }) => negations.has(form))
  if (kind === 'yes-no' || asksWhyNot) return TOUCHES_EVENT
  return kind === 'reason' && signs.kind === 0 && signs.stance === 0 ? NAMES_EVENT : TELLS_EVENT
}

/**
 * How surely the sentence does not tell of what is asked about, which any article would call by its name: "a avoué".
 */
export function eventMissing(question: Question, candidate: Candidate): number {
  const { concepts, evidence } = candidate
  const { kind, language } = question
  const own = languageOf(language)
  if (kind !== 'person' && kind !== 'yes-no' && !OF_EVENT.has(kind)) return 0
  if (kind === 'person' && isMadeOfOther(question, candidate)) return 1
  if (kind === 'person' && isChargeUntold(question, candidate)) return 1
  // Who replaces somebody, or made something, is told as such, and who was arrested; who did something else may be told
  // by other words.
  const isEvent =
    kind === 'person' && !asksWhomItBefell(question)
      ? (forms: readonly string[]) =>
          forms.some((form) => own.questions.succeeding.has(form) || own.questions.making.has(form))
      : eventsOf(own)
  const least = tellingFrom(question, evidence)
  const lacking = concepts.map((concept, i) => {
    const { forms, people, quoted } = concept
    const share = (isPremise(concept, question) ? evidence.around : evidence.met)[i] ?? 0
    // "Présenter ses excuses" is told by "ses excuses", and "mettre en garde à vue" not by "en vue".
    const isTold =
      people.length > 0 ||
      quoted ||
      !isEvent(forms) ||
      isThing(concept, question) ||
      tellsWho(concept, question) ||
      (forms.length > 1 && forms.some((form) => isEvent([form]) && hasForm(form, language, evidence)))
    if (isTold || share >= least) return 0
    const isSure =
      (kind === 'date' || kind === 'reason') && forms.some((form) => own.questions.grave.has(form))
    return isSure ? SURELY_MISSING : 1
  })
  return Math.max(0, ...lacking)
}

/** What the question takes for known is told nowhere there: "qui succède à X après sa démission", who never resigned. */
export function isPremiseUntold(question: Question, { concepts, evidence }: Candidate): boolean {
  const isNamed = eventsOf(languageOf(question.language))
  return concepts.some(
    (concept, i) =>
      isNamed(concept.forms) && isPremise(concept, question) && (evidence.around[i] ?? 0) < TELLS_EVENT,
  )
}

/** It names what any article would call by its name, and asks for that: "a-t-elle démissionné". */
export function asksEvent(concept: Concept, question: Question): boolean {
  const isNamed = eventsOf(languageOf(question.language))
  return isNamed(concept.forms) && !isPremise(concept, question) && !isThing(concept, question)
}

/** The terms, of an article in the language, are those of an event: "garde à vue". */
export function isEventTold(terms: readonly string[], language: Language): boolean {
  const told = terms.join(' ')
  return stemsOfEvents(language).some((event) => event.trim() === told)
}

/** "During the fire", where nobody was fired. */
function isThing({ start, forms }: Concept, { words, language }: Question): boolean {
  const { questions, lexicon } = languageOf(language)
  const before = words.findLast(({ end }) => end <= start)
  return lexicon.determiners.has(before?.form ?? '') && forms.every((form) => questions.notEvents.has(form))
}

/** "Est-il payé pendant qu'il est suspendu": that he is is known, and need not stand beside the answer. */
function isPremise({ start }: Concept, { words, language }: Question): boolean {
  const { premising } = languageOf(language).questions
  const at = words.findIndex((word) => word.start === start)
  return words.slice(1, Math.max(1, at)).some(({ form, quoted }) => !quoted && premising.has(form))
}

/** "Qui pilotait le drone", in a passage that has no drone: somebody steers something else there, or leads somebody. */
function isMadeOfOther(
  { words, language }: Question,
  { concepts, evidence: { around } }: Candidate,
): boolean {
  const { making } = languageOf(language).questions
  const verb = words.find(({ form, quoted }) => !quoted && making.has(form))
  const made = concepts.flatMap(({ start }, i) => (verb !== undefined && start > verb.end ? [around[i]] : []))
  return made.length > 0 && made.every((share) => share === 0)
}

/** In the question's own language, as it was typed or in another of its forms. */
function hasForm(form: string, code: LanguageCode, { reading, sentence }: Candidate['evidence']): boolean {
  return code === reading.language.code && sentence.bag.counts.has(reading.language.stem(form))
}

/** Kinds that ask for what is so, or was. */
const OF_FACT = new Set([...OF_EVENT, 'yes-no'])

/** It is only told that it ought to be: "a-t-il été destitué" beside "devrait être destitué". */
export function isOnlySupposed(
  { kind, words, deed, language, asksAhead }: Question,
  { concepts, evidence: { sentence, reading } }: Candidate,
): boolean {
  // What is still to come is never told otherwise: "la production doit reprendre lundi".
  if (deed === null || asksAhead || !OF_FACT.has(kind)) return false
  if (languageOf(language).questions.supposed.asked.test(lineOf(words).text)) return false
  const { before } = reading.language.questions.supposed
  const told = toldDeeds(deed, concepts, sentence)
  return told.length > 0 && told.every((term) => before.test(textAhead(term, sentence)))
}

/** Kinds that ask for the day, the place or the cause of what happened. */
const OF_OCCASION = new Set(['date', 'hour', 'duration', 'place', 'reason'])

/** It is told that it is not so: "quand a-t-elle retiré sa plainte" beside "je ne retirerai rien". */
export function isOnlyDenied(
  { kind, text, words, deed, language }: Question,
  { concepts, evidence: { sentence, reading } }: Candidate,
): boolean {
  const { negations, supposed, denying } = languageOf(language).questions
  if (deed === null || !OF_OCCASION.has(kind)) return false
  // "Pourquoi n'a-t-elle pas vendu", "pourquoi devait-il partir": that it is not so, or not yet, is known.
  if (words.some(({ form }) => negations.has(form)) || supposed.asked.test(lineOf(words).text)) return false
  // "Pourquoi renonce-t-elle à vendre".
  if (denying.test(text.slice(0, deed.start))) return false
  const { questions } = reading.language
  const isDenied = (term: ReadTerm): boolean => {
    if (questions.untilThen.test(textBehind(term, sentence))) return false
    const before = sentence.words.findLast(({ end }) => end <= term.start)
    return questions.negations.has(before?.form ?? '') || questions.denying.test(textAhead(term, sentence))
  }
  const told = toldDeeds(deed, concepts, sentence)
  return told.length > 0 && told.every(isDenied)
}

/**
 * The terms of a sentence that tell the deed asked about most surely, but for its contrary: what is "pas public" stays
 * secret.
 */
function toldDeeds(
  deed: Span,
  concepts: readonly Concept[],
  { terms }: SentenceReading,
): readonly ReadTerm[] {
  const done = concepts.find((concept) => isWithin(deed, concept))
  const there = new Set(terms.map(({ term }) => term))
  const ways = done?.ways.filter((way) => way.terms.every((term) => there.has(term))) ?? []
  const surest = Math.max(0, ...ways.map(({ share }) => share))
  if (surest <= SHARES.opposite) return []
  return terms.filter(({ term }) => ways.some((way) => way.share === surest && way.terms.includes(term)))
}

/** "Le technicien viré", "the sacked engineer": whom the question means, and not what it asks about. */
function tellsWho({ start, end }: Concept, { text, words, language }: Question): boolean {
  const { determiners, nouns, nounLast, participleEnding } = languageOf(language).lexicon
  const at = words.findIndex((word) => word.start === start)
  const isSomebody = (place: number): boolean => nouns.get(words[place]?.form ?? '')?.kind === 'role'
  if (nounLast)
    return (
      determiners.has(words[at - 1]?.form ?? '') && isSomebody(words.findIndex((word) => word.start >= end))
    )
  return isSomebody(at - 1) && participleEnding?.test(text.slice(start, end).toLowerCase()) === true
}

const EVENTS = new Map<LanguageCode, readonly string[]>()

/** Told words with one space around each. */
function stemsOf(words: readonly string[], { stem, stopWords }: Language): string {
  return ` ${words
    .map(foldWord)
    .filter((word) => !stopWords.has(word))
    .map(stem)
    .join(' ')} `
}

function stemsOfEvents(language: Language): readonly string[] {
  const { code, questions } = language
  const events = EVENTS.get(code) ?? questions.events.map((event) => stemsOf(event.split(' '), language))
  EVENTS.set(code, events)
  return events
}

/** Whether folded forms hold a word for an event, or the words of a phrase for one. */
function eventsOf(language: Language): (forms: readonly string[]) => boolean {
  const { lexicon } = language
  const events = stemsOfEvents(language)
  // "fermiers" are nobody who closed anything, but "condamné" is somebody who was sentenced.
  const isSomebody = (form: string): boolean => {
    const written = lexicon.nouns.get(form)?.written
    return written !== undefined && lexicon.participleEnding?.test(written) !== true
  }
  return (forms) => {
    const told = stemsOf(
      forms.filter((form) => !isSomebody(form)),
      language,
    )
    return events.some((event) => told.includes(event))
  }
}
