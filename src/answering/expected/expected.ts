// Whether what a question asks for stands in a sentence: a day, a number, a place, a reason, somebody else's name, the
// words of the speaker asked about, or those quoted in the question.

import type { Stance } from '../../corpus/corpus.ts'
import type { Language } from '../../text/language.ts'
import { languageOf } from '../../text/languages.ts'
import type { AnswerKind } from '../../text/questions/question-words.ts'
import type { Span } from '../../text/span.ts'
import { isWithin, overlaps } from '../../text/span.ts'
import type { Concept } from '../finding/concepts.ts'
import { coreMet } from '../finding/concepts.ts'
import { hasMatch, matches } from '../finding/matches.ts'
import type { PassageReading, SentenceReading } from '../finding/readings.ts'
import { lineOf } from '../question/line.ts'
import type { Question } from '../question/question.ts'
import { SHARES } from '../weights.ts'
import { namesBearer } from './bearers.ts'
import { defines } from './definitions.ts'
import { ages, counts, dated } from './figures.ts'
import { tellsWhy } from './reasons.ts'
import { areOthers, quotes, speaks } from './speech.ts'
import { toldOf } from './told-events.ts'
import { hasName, tellsName } from './told-names.ts'

export interface KindSigns {
  /** 0 to 1; beyond it where a feeling is told or whoever did what is asked, below 0 where others wrote elsewhere. */
  readonly kind: number
  readonly words: number
  readonly quoted: number
  readonly defines: number
  readonly lead: number
  readonly stance: number
}

export function answersInKind(
  question: Question,
  concepts: readonly Concept[],
  met: readonly number[],
  around: readonly number[],
  reading: PassageReading,
  sentence: SentenceReading,
): KindSigns {
  const { kind } = question
  const look = standsIn({ question, concepts, met, around, reading, sentence })
  // "Depuis quand" is answered behind "depuis", and "how long is the wall" by metres, which are as plain.
  const isPlain = PLAIN.has(kind) || question.asksSince || asksMeasure(question)
  return {
    kind: isPlain ? look * (1 + BESIDE_EVENT * coreMet(concepts, met)) : look,
    words: kind === 'words' ? speaks(question, sentence, reading) : 0,
    quoted: question.quotes ? quotes(concepts, sentence) : 0,
    defines: kind === 'definition' ? defines(question, reading, sentence) : 0,
    lead: kind === 'summary' && isLead(reading, sentence) ? 1 : 0,
    // Whoever is asked to react does not do so in somebody else's words.
    stance: question.asksReply && areOthers(question, sentence) ? 0 : stanceMet(question, sentence),
  }
}

/** How well what a sentence does with an accusation answers what is asked of it. */
const ANSWERING_STANCES: Readonly<Partial<Record<Stance, Readonly<Partial<Record<Stance, number>>>>>> = {
  'no-evidence': { 'no-evidence': 1, outcome: 0.7, denial: 0.4 },
  denial: { denial: 1 },
  correction: { correction: 1 },
  outcome: { outcome: 1, 'no-evidence': 0.5 },
}

function stanceMet({ stances }: Question, sentence: SentenceReading): number {
  let best = 0
  for (const asked of stances)
    for (const [stance, worth] of Object.entries(ANSWERING_STANCES[asked] ?? {}) as [Stance, number][])
      if (sentence.stances.has(stance)) best = Math.max(best, worth)
  return best
}

/** Kinds whose look is so plain that without it there is no answer. */
export const PLAIN: ReadonlySet<AnswerKind> = new Set(['hour', 'duration', 'age', 'money'])

/**
 * How much more such a look counts in a sentence that tells of all that is asked about: "la fouille a duré trois
 * heures".
 */
const BESIDE_EVENT = 0.9

/** Met by more than this, the event is told by its own words or near ones. */
const SURELY_MET = 0.5

/** Kinds whose answers cannot be told by their look. */
export const WITHOUT_LOOK: ReadonlySet<AnswerKind> = new Set(['yes-no', 'summary', 'other'])

/** A feeling is told, and first of all of whoever is asked about. */
function feels({ people }: Question, sentence: SentenceReading, { language }: PassageReading): boolean {
  if (!hasMatch(language.questions.feelings.told, sentence)) return false
  const { mentions, quotations } = sentence
  const names = people[0]?.names ?? []
  const [first] = mentions
  const speaks = quotations.some(({ speaker }) => speaker !== null && names.includes(speaker))
  return names.length === 0 || speaks || (first !== undefined && names.includes(first.person))
}

/** How much more a feeling answers "comment le prend-il" than any words. */
const FEELS = 2

/** How much more than somebody else's name the name counts of whoever did or is what is asked about. */
const BEARS = 2.9

/** A question, and the sentence that is looked at for its answer. */
interface Sight {
  readonly question: Question
  readonly concepts: readonly Concept[]
  /** What the sentence has of each concept. */
  readonly met: readonly number[]
  /** What its passage has. */
  readonly around: readonly number[]
  readonly reading: PassageReading
  readonly sentence: SentenceReading
}

/** How surely something of the kind asked for stands in the sentence. */
function standsIn(sight: Sight): number {
  const { question, reading, sentence } = sight
  const { kind } = question
  if (question.qualities.length > 0) {
    if (!tellsQuality(question, sentence, reading)) return 0
    // "Il maintient que la grue était aux normes" quotes nobody.
    if (WITHOUT_LOOK.has(kind) || kind === 'name' || kind === 'words') return 1
  }
  if (question.feels && feels(question, sentence, reading)) return FEELS
  if (WITHOUT_LOOK.has(kind)) return tellsTurn(question, reading, sentence) ? 1 : 0
  return lookOf(kind, sight)
}

/** By what answers of this kind look like. */
function lookOf(kind: AnswerKind, sight: Sight): number {
  const { question, concepts, met, reading, sentence } = sight
  switch (kind) {
    case 'date':
      return dated(question, reading, sentence, toldOf(sentence, concepts, met, SURELY_MET))
    case 'age':
      return ages(question, sentence, reading) ? 1 : 0
    case 'person':
    case 'speaker':
      return somebodyElse(question, sentence, reading, concepts) + bears(sight)
    case 'number':
      return counts(question, sentence, reading, concepts, met)
    case 'definition':
      return met.some((share) => share > 0) ? 1 : 0
    case 'name':
      return tellsName(question, sentence, reading, concepts, met) + bears(sight)
    case 'reason':
      return tellsWhy(question, sentence, reading, concepts, met)
    case 'place':
      return tellsDwelling(sight) ? DWELLS : tellsPlace(sight)
    default:
      return hasSign(kind, sight) ? 1 : 0
  }
}

/** It names whoever did or is what is asked about. */
function bears({ question, concepts, around, sentence, reading }: Sight): number {
  return BEARS * namesBearer(question, concepts, around, sentence, reading)
}

function hasSign(kind: AnswerKind, { reading, sentence }: Sight): boolean {
  return hasMatch(reading.language.questions.signs[kind], sentence)
}

/** A length, a colour, where one is asked for. */
export function tellsQuality(
  { qualities }: Question,
  sentence: SentenceReading,
  { language }: PassageReading,
): boolean {
  return qualities.some((at) => hasMatch(language.questions.qualities[at]?.told, sentence))
}

/** It asks for a length, a weight, a speed, which only figures of their own tell. */
export function asksMeasure({ kind, qualities, language }: Question): boolean {
  const { questions } = languageOf(language)
  return kind === 'number' && qualities.some((at) => questions.qualities[at]?.measured === true)
}

export function tellsMeasure(
  { qualities }: Pick<Question, 'qualities'>,
  text: string,
  { questions }: Language,
): boolean {
  return qualities.some((at) => {
    const quality = questions.qualities[at]
    return quality?.measured === true && quality.told.test(text)
  })
}

/** Whether it is still so, which came first. */
export function tellsTurn(
  { turnsOn }: Question,
  { language }: PassageReading,
  sentence: SentenceReading,
): boolean {
  return turnsOn.some((at) => hasMatch(language.questions.turningPoints[at]?.told, sentence))
}

/** A person or organisation that the question does not name already; less surely, a noun for people, or a name. */
function somebodyElse(
  question: Question,
  sentence: SentenceReading,
  { language }: PassageReading,
  concepts: readonly Concept[],
): number {
  const asked = new Set(question.people.flatMap(({ names }) => names))
  if (sentence.mentions.some(({ person, form }) => !asked.has(person) && form !== 'pronoun')) return 1
  // "Quel général" is answered by a name, not by another general.
  if (!question.words.some(({ focus }) => focus)) {
    // "Who runs the health agency" is answered by no agency.
    const groups = sentence.words.filter(({ form }) => isGroup(form, language))
    const ofQuestion = sentence.terms.filter(({ term }) => concepts.some((concept) => hasTerm(concept, term)))
    const askedGroups = groups.filter(({ start }) => ofQuestion.some((term) => term.start === start))
    const isAskedGroup = (place: Span): boolean => askedGroups.some((group) => overlaps(place, group))
    const known = sentence.mentions.filter(({ person }) => asked.has(person))
    const isAnothers = ({ start, end }: Span) =>
      !known.some((mention) => end >= mention.start - BESIDE && start <= mention.end + BESIDE)
    const nouns = sentence.words.filter(({ form }) => language.lexicon.nouns.has(form))
    const told = [...nouns, ...matches(language.questions.signs.person, sentence)]
    if (told.some((noun) => isAnothers(noun) && !isAskedGroup(noun))) return 0.8
  }
  // "Il a répondu « oui »": who speaks is said beside the excerpt.
  const isSpoken = sentence.quotations.some(({ speaker }) => speaker !== null && !asked.has(speaker))
  const saysAsked =
    !question.quotes || (question.kind === 'speaker' && quotes(concepts, sentence) > SAID_FROM)
  if (isSpoken && saysAsked) return BY_PRONOUN
  return hasName(question, sentence) ? 0.4 : 0
}

function isGroup(form: string, { lexicon }: Language): boolean {
  const kind = lexicon.nouns.get(form)?.kind
  return kind === 'organisation' || kind === 'institution' || kind === 'group'
}

/** The term is the very word of the question, or what translates it. */
function hasTerm({ ways }: Concept, term: string): boolean {
  return ways.some(
    ({ terms, share }) => share >= SHARES.translated && terms.length === 1 && terms[0] === term,
  )
}

/** Somebody is told of by a pronoun alone. */
const BY_PRONOUN = 0.8

/** Above this share of the words that the question quotes, they are what is said there. */
const SAID_FROM = 0.5

/** UTF-16 code units between a name and the noun that says what its bearer is: "la maire, Solène Garrivier". */
const BESIDE = 4

/** How much more the home of whoever is asked about answers where they live than any place. */
const DWELLS = 2.2

/** "Sur le perron de sa maison de Sarnes", where nobody else is told of whose it could be. */
function tellsDwelling({ question, sentence, reading: { language } }: Sight): boolean {
  const { people, words } = question
  const { asked } = languageOf(question.language).questions.dwelling
  if (people.length === 0 || !asked.test(lineOf(words).text)) return false
  const names = new Set(people.flatMap((person) => person.names))
  const { mentions, quotations } = sentence
  return (
    hasMatch(language.questions.dwelling.told, sentence) &&
    quotations.every(({ speaker }) => speaker === null || names.has(speaker)) &&
    mentions.every(
      (mention) => names.has(mention.person) || quotations.some((said) => isWithin(mention, said)),
    )
  )
}

/** Where something is, rather than where something comes from or whose it is: "à Sarnes", less surely "de Sarnes". */
function tellsPlace({ question, sentence, reading: { language }, concepts, met }: Sight): number {
  const { signs, whereabouts } = language.questions
  const { text, span } = sentence
  // "à la Maison Blanche", which is an institution as well.
  const isBuilding = ({ start, end }: Span): boolean =>
    whereabouts.test(text.slice(start - span.start, end - span.start).toLowerCase())
  const isSomebody = (place: Span): boolean =>
    !isBuilding(place) &&
    sentence.mentions.some(
      ({ start, end }) => start < place.end && end >= place.end - 1 && start >= place.start,
    )
  const places = matches(whereabouts, sentence).filter(
    (found) => !isSomebody(found) && fitsNoun(found, question, concepts, sentence),
  )
  const asked = new Set(
    concepts.flatMap(({ ways, focus }, i) =>
      (met[i] ?? 0) > 0 && !focus ? ways.flatMap((way) => way.terms) : [],
    ),
  )
  // "la fonderie Arzelin, à Pont-Vernay"
  const isBeside = ({ start }: Span): boolean =>
    sentence.terms.some(({ term, end }) => asked.has(term) && start >= end && start - end <= PLACE_WITHIN)
  if (places.length > 0) return places.some(isBeside) ? 1 : PLACE_ELSEWHERE
  return matches(signs.place, sentence).some((found) => !isSomebody(found)) ? LOOSE_PLACE : 0
}

/** "Dans quel hôpital" is told by a name, or by "à l'hôpital", and by no pavement. */
function fitsNoun(
  place: Span,
  { words, language }: Question,
  concepts: readonly Concept[],
  { text, span, terms }: SentenceReading,
): boolean {
  const noun = words.find(({ focus }) => focus)
  const { namedPlaces, namedSites } = languageOf(language).questions
  if (noun === undefined || !(namedPlaces.has(noun.form) || namedSites.has(noun.form))) return true
  if (/\p{Lu}/u.test(text.slice(place.start - span.start, place.end - span.start))) return true
  const asked = concepts.filter(({ focus }) => focus)
  return terms.some((term) => overlaps(term, place) && asked.some((concept) => hasTerm(concept, term.term)))
}

const LOOSE_PLACE = 0.4
/** Of a place that does not stand right behind what is asked about. */
const PLACE_ELSEWHERE = 0.75
/** UTF-16 code units between the two. */
const PLACE_WITHIN = 3

/** The first sentence of the first passage that is no heading. */
function isLead({ passage, heading }: PassageReading, { span }: SentenceReading): boolean {
  const first = passage.number === 1 || (passage.number === 2 && heading.size > 0)
  return first && !passage.heading && passage.sentences[0]?.start === span.start
}
