// Whether a sentence tells the name that a question asks for, of a thing or of where somebody wrote.

import type { Language } from '../../text/language.ts'
import { languageOf } from '../../text/languages.ts'
import { isForSomebody } from '../../text/people/lexicon.ts'
import type { Span } from '../../text/span.ts'
import { overlaps } from '../../text/span.ts'
import type { Concept } from '../finding/concepts.ts'
import { termsOf } from '../finding/concepts.ts'
import { matches } from '../finding/matches.ts'
import type { PassageReading, SentenceReading } from '../finding/readings.ts'
import type { NamedInQuestion } from '../question/named.ts'
import { isOwner } from '../question/named.ts'
import type { Question } from '../question/question.ts'

/** What is asked about, with a name right behind it: "son gérant, Tancrède Oulmi"; less surely any name. */
export function tellsName(
  question: Question,
  sentence: SentenceReading,
  { language }: PassageReading,
  concepts: readonly Concept[],
  met: readonly number[],
): number {
  const { text, terms, span } = sentence
  if (namesAsked(question, concepts, sentence)) return 1
  if (tellsMedium(question, sentence)) return 1
  if (tellsOthersMedium(question, sentence)) return OF_OTHERS_MEDIUM
  const { marked } = languageOf(question.language).questions
  const isMarked = question.words.some(({ focus, form }) => focus && marked.has(form))
  if (isMarked && /[«"“]/.test(sentence.text)) return 1
  const asked = concepts.filter(({ people }, i) => (met[i] ?? 0) > 0 && people.length === 0)
  const isBehind = terms.some(({ term, end }) => {
    if (!asked.some((concept) => termsOf(concept).has(term))) return false
    const behind = language.questions.leadsToName.exec(text.slice(end - span.start))
    return behind !== null && !isNamed(end + behind[0].length, question, sentence)
  })
  const isAhead = terms.some(
    (place) =>
      asked.some((concept) => termsOf(concept).has(place.term)) &&
      isNamedAhead(place, question, sentence, language),
  )
  return isBehind || isAhead ? 1 : hasName(question, sentence) ? 0.5 : 0
}

/** The name of somebody known is asked for by what they are, and stands there in full: "le nom du dernier gardien". */
export function namesAsked(
  question: Question,
  concepts: readonly Concept[],
  { mentions, terms }: SentenceReading,
): boolean {
  const asked = askedByRole(question)
  const role = concepts.find((concept) => asked !== null && overlaps(concept, asked))
  return (
    asked !== null &&
    role !== undefined &&
    mentions.some(({ person, form }) => form === 'full' && asked.names.includes(person)) &&
    terms.some(({ term }) => termsOf(role).has(term))
  )
}

function askedByRole({
  kind,
  text,
  people,
  relative,
  words,
  language: code,
}: Question): NamedInQuestion | null {
  if (kind !== 'name') return null
  const language = languageOf(code)
  const { naming } = language.questions
  const leads = language.lexicon.beforeNoun
  const noun =
    relative ??
    words.find(
      ({ form, focus, asks }) =>
        !naming.has(form) && !asks && !language.stopWords.has(form) && (focus || !leads.has(form)),
    )
  // "Quelle société" may be another than the one that is called so; "the name of the mayor's boat" is no mayor's.
  if (noun === undefined || !isForSomebody(noun.form, language.lexicon)) return null
  if (noun !== relative && isOwner(text, noun, language)) return null
  return people.find(({ by, start, end }) => by === 'role' && start <= noun.start && end >= noun.end) ?? null
}

/** A name ahead of the noun that tells what bears it, over what stands ahead: "Talus et Fils, une société". */
const NAME_AHEAD =
  /((?<!\p{L})\p{Lu}[\p{L}\p{N}.’'-]*(?:\s(?:\p{Ll}{1,3}\s)?\p{Lu}[\p{L}\p{N}.’'-]*)*)["”»]?,\s(?:\p{Ll}[\p{L}’'-]*\s|\p{Ll}{1,2}['’]){0,2}$/u

/** "Salomé Vial, cheffe du service", and neither "À Sarnes, la cheffe", "Pourtant, la cheffe" nor "X, assure Y". */
export function isNamedAhead(
  { start }: Span,
  { forms }: Question,
  sentence: SentenceReading,
  { questions, calendar, lexicon }: Language,
): boolean {
  const { text, span, words } = sentence
  const at = words.findIndex((word) => word.start === start)
  if (!lexicon.nouns.has(words[at]?.form ?? '') && !lexicon.determiners.has(words[at - 1]?.form ?? ''))
    return false
  const found = NAME_AHEAD.exec(text.slice(0, start - span.start))
  const name = found?.[1]
  if (found === null || name === undefined) return false
  const from = span.start + found.index
  // "X, said the baker's wife", "à X, et un boulanger": whoever is told next is another.
  const between = words.filter((word) => word.start > from + name.length && word.end <= start)
  if (between.some(({ form }) => lexicon.breaks.has(form) || questions.saying.has(form))) return false
  const inName = words.filter((word) => word.start >= from && word.end <= from + name.length)
  const isAlone = inName.length < 2 && inName[0] === words[0]
  const isDay = inName.some(({ form }) => calendar.weekday.has(form) || calendar.month.has(form))
  // The first word of a sentence has a capital of its own: "À Sarnes".
  const isPlace =
    lexicon.prepositions.has(name.split(' ')[0]?.toLowerCase() ?? '') ||
    matches(questions.whereabouts, sentence).some((place) => place.start < from && place.end > from)
  return !isAlone && !isDay && !isPlace && inName.some(({ form }) => form.length > 1 && !forms.has(form))
}

/** "Diffusé en direct, Odile Marsh": whom the question calls by name is not what it asks the name of. */
function isNamed(place: number, { people }: Question, { mentions }: SentenceReading): boolean {
  return mentions.some(
    ({ start, end, person }) =>
      place >= start &&
      place < end &&
      people.some(({ names, by }) => by === 'name' && names.includes(person)),
  )
}

/** "Sur quel réseau": where whoever is asked about said what the sentence quotes. */
function tellsMedium(question: Question, { quotations }: SentenceReading): boolean {
  if (!asksMedium(question)) return false
  const asked = question.people.flatMap(({ names }) => names)
  return quotations.some(
    ({ medium, speaker }) =>
      medium !== null && (asked.length === 0 || (speaker !== null && asked.includes(speaker))),
  )
}

/** Whoever asks where somebody wrote is not told by where somebody else did, though the sentence has every word. */
const OF_OTHERS_MEDIUM = -3

/** Everything that the sentence quotes was said by others. */
function tellsOthersMedium(question: Question, { quotations }: SentenceReading): boolean {
  const asked = question.people.flatMap(({ names }) => names)
  return (
    asksMedium(question) &&
    asked.length > 0 &&
    quotations.length > 0 &&
    quotations.every(({ speaker }) => speaker !== null && !asked.includes(speaker))
  )
}

function asksMedium({ words, language }: Question): boolean {
  const { nouns } = languageOf(language).cues.media
  return words.some(({ focus, form }) => focus && nouns.has(form))
}

/** A name, capitalised within the sentence, that the question does not have. */
export function hasName({ forms: asked }: Question, sentence: SentenceReading): boolean {
  return sentence.words.some(({ start, form }, at) => {
    const letter = sentence.text[start - sentence.span.start] ?? ''
    return at > 0 && /\p{Lu}/u.test(letter) && !asked.has(form)
  })
}
