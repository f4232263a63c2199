// Whether what a question asks the name of has none where it stands: "le nom de la bactérie" beside "une bactérie",
// "dans quel camping" beside "un emploi dans un camping".

import { foldWord } from '../../text/folding.ts'
import { languageOf } from '../../text/languages.ts'
import { isFirstName } from '../../text/people/first-names.ts'
import { isForSomebody } from '../../text/people/lexicon.ts'
import type { Span } from '../../text/span.ts'
import { hasName, isNamedAhead, namesAsked } from '../expected/told-names.ts'
import type { Candidate } from '../finding/candidate.ts'
import type { Concept } from '../finding/concepts.ts'
import type { PassageReading, ReadTerm, SentenceReading } from '../finding/readings.ts'
import { textBehind } from '../finding/readings.ts'
import type { Question } from '../question/question.ts'
import { SHARES } from '../weights.ts'

/** The sentence has what is asked about, without a name. */
export function isUnnamed(question: Question, { concepts, evidence }: Candidate): boolean {
  if (asksNamedPlace(question)) return !namesThing(question, evidence.sentence, evidence.reading)
  const asked = askedByName(question, concepts)
  if (asked === null) return false
  const { sentence, reading } = evidence
  if (isOneOfMany(asked, question, sentence, reading)) return true
  if (namesSeveral(question, sentence)) return false
  const isGroupNamed = namesGroup(asked, question, sentence, reading)
  if (isGroupNamed !== null) return !isGroupNamed
  if (namesAsked(question, concepts, sentence)) return false
  const { nameBehind } = reading.language.questions
  const ways = asked.ways.filter(({ share }) => share > SHARES.narrower)
  const wanted = new Set(ways.flatMap(({ terms }) => terms))
  const there = sentence.terms.filter(({ term }) => wanted.has(term))
  if (there.some((term) => nameBehind.test(textBehind(term, sentence)))) return false
  if (there.some((place) => isNamedAhead(place, question, sentence, reading.language))) return false
  // "Le journaliste s'appelle comment": "le média" tells no name of a journalist, "le directeur" one of a boss.
  const formAt = (place: number): string => sentence.words.find(({ start }) => start === place)?.form ?? ''
  const isSomebody = asked.forms.some((form) => isForSomebody(form, languageOf(question.language).lexicon))
  const asksSomebody = question.kind === 'name' && isSomebody
  // "Quel journaliste l'a interrogé" beside "le média", which names none.
  const asksWhich = isSomebody && there.length > 0 && asksWhichOne(question)
  if (
    (asksSomebody || asksWhich) &&
    !there.some(({ start }) => isForSomebody(formAt(start), reading.language.lexicon))
  )
    return true
  if (question.kind === 'name' && !asksSomebody && !namesThing(question, sentence, reading)) return true
  // "Le nom de son beau-frère" beside "le festival que dirige son beau-frère", who has none there.
  if (question.kind === 'name' && question.relative !== null)
    return !there.some((term) => standsByName(term, question, sentence))
  const marked = there.filter((term) => isAnyOne(term, sentence, reading))
  // "Quelle maladie" is answered by "une maladie du foie" as well.
  return question.kind === 'other'
    ? marked.some((term) => standsAlone(term, sentence, reading))
    : marked.length > 0
}

/** "Quel journaliste", "which reporter": one of them by name, and not "qui est le patron". */
function asksWhichOne({ kind, words, language }: Question): boolean {
  const { open } = languageOf(language).questions.focus
  return (
    kind === 'person' && words.some(({ focus }, at) => focus && open.test(` ${words[at - 1]?.form ?? ''}`))
  )
}

/** "What is the island called" beside "les îles Vierges": several have the name, and none of its own. */
function isOneOfMany(
  { ways, forms }: Concept,
  { kind, language }: Question,
  { terms, words }: SentenceReading,
  { language: own }: PassageReading,
): boolean {
  const { pluralEnding } = languageOf(language).questions
  if (kind !== 'name' || forms.some((form) => pluralEnding.test(form))) return false
  const wanted = new Set(ways.flatMap((way) => way.terms))
  const there = terms.filter(({ term }) => wanted.has(term))
  const isPlural = ({ start }: Span): boolean => {
    const before = words[words.findIndex((word) => word.start === start) - 1]?.form ?? ''
    return own.lexicon.determiners.get(before)?.plural === true
  }
  return there.length > 0 && there.every(isPlural)
}

/**
 * Whether names stand by the group of whom one asks which they are: "deux élus, X et Y", and not "selon les procureurs"
 * of "which prosecutors charged him". null: no such group is asked for, or stands there.
 */
function namesGroup(
  { ways, forms }: Concept,
  question: Question,
  sentence: SentenceReading,
  { language }: PassageReading,
): boolean | null {
  const { questions, lexicon } = languageOf(question.language)
  const isPeople = forms.some((form) => isForSomebody(form, lexicon))
  if (!isPeople || !asksWhichOne(question) || !forms.every((form) => questions.pluralEnding.test(form)))
    return null
  const wanted = new Set(ways.flatMap(({ terms, share }) => (share > SHARES.narrower ? terms : [])))
  const there = sentence.terms.filter(({ term }) => wanted.has(term))
  const asked = question.people.flatMap(({ names }) => names)
  const formAt = (place: Span): string =>
    sentence.words.find(({ start }) => start === place.start)?.form ?? ''
  const isWithoutName = (place: ReadTerm): boolean =>
    !language.questions.nameBehind.test(textBehind(place, sentence)) &&
    !isNamedAhead(place, question, sentence, language) &&
    !sentence.mentions.some(
      ({ form, person, start }) =>
        (form === 'full' || form === 'short') &&
        !asked.includes(person) &&
        start >= place.end &&
        start <= place.end + BY_RELATIVE,
    )
  // "The report" is no reporter.
  const isThing = (place: ReadTerm): boolean => !isForSomebody(formAt(place), language.lexicon)
  return there.length === 0 ? null : there.some((place) => !isThing(place) && !isWithoutName(place))
}

/** "Which two men are at odds": two are named, whatever else "the two men" are told to do there. */
function namesSeveral({ words, language }: Question, { mentions }: SentenceReading): boolean {
  const { numerals, ofWords } = languageOf(language).lexicon
  // "Which of the two men" is one of them.
  const isNumbered = words.some(
    ({ focus }, at) =>
      focus &&
      numerals.has(words[at - 1]?.form ?? '') &&
      !words.slice(Math.max(0, at - 3), at).some(({ form }) => ofWords.has(form)),
  )
  const named = mentions.filter(({ form }) => form === 'full' || form === 'short')
  return isNumbered && new Set(named.map(({ person }) => person)).size > 1
}

/** UTF-16 code units between a relative and the name that is theirs. */
const BY_RELATIVE = 40

/** Somebody whom the question does not name is named beside it. */
function standsByName(term: Span, { people }: Question, { mentions }: SentenceReading): boolean {
  const asked = people.flatMap(({ names }) => names)
  return mentions.some(
    ({ person, form, start, end }) =>
      (form === 'full' || form === 'short') &&
      !asked.includes(person) &&
      start <= term.end + BY_RELATIVE &&
      end >= term.start - BY_RELATIVE,
  )
}

/** From this look on, a sentence tells where something is: not "quai des Tanneurs" alone. */
const PLACED = 0.5

/**
 * Which of its kind something is, where nothing of the kind stands in the sentence and no name either: "de quel abattoir"
 * beside "le menu annonçait un bœuf en sauce".
 */
export function isNeitherNamed(question: Question, { concepts, evidence }: Candidate): boolean {
  const { wording, naming } = languageOf(question.language).questions
  const asksWhich = ({ focus, forms }: Concept): boolean =>
    focus && !forms.some((form) => wording.has(form) || naming.has(form))
  // "Dans quel hôpital" is told by no name but a place's, which its look would tell.
  const asksPlace = question.kind === 'place' && !asksNamedPlace(question)
  return (
    (question.kind === 'other' || asksPlace) &&
    (asksPlace ? evidence.signs.kind < PLACED : evidence.signs.kind === 0) &&
    concepts.some((concept, i) => asksWhich(concept) && evidence.met[i] === 0) &&
    (asksPlace || !hasName(question, evidence.sentence))
  )
}

/** "Dans quel pays" is told by its name alone, and not by "à l'étranger". */
function asksNamedPlace({ kind, words, language }: Question): boolean {
  const { namedPlaces } = languageOf(language).questions
  return kind === 'place' && words.some(({ focus, form }) => focus && namedPlaces.has(form))
}

/** A name stands there that is neither in the question nor somebody's: "en rentrant avec son chien" tells no dog's. */
function namesThing(
  { words: asked }: Question,
  sentence: SentenceReading,
  { language }: PassageReading,
): boolean {
  const { weekday, month } = language.calendar
  const isPersons = ({ start, end }: Span): boolean =>
    sentence.mentions.some(
      ({ person, ...place }) =>
        start >= place.start && end <= place.end && isFirstName(foldWord(person.split(' ')[0] ?? '')),
    )
  return sentence.words.some(
    (word, at) =>
      at > 0 &&
      /^\p{Lu}/u.test(textBehind({ end: word.start }, sentence)) &&
      !weekday.has(word.form) &&
      !month.has(word.form) &&
      !asked.some(({ form }) => form === word.form) &&
      !isPersons(word),
  )
}

/** "quel conseiller": the adviser; "le nom de la prison": the prison. null: no name is asked for. */
function askedByName(question: Question, concepts: readonly Concept[]): Concept | null {
  const { kind, words, language } = question
  const { questions, lexicon } = languageOf(language)
  const isNaming = ({ forms }: Concept): boolean => forms.every((form) => questions.naming.has(form))
  const kin = relativeAsked(question, concepts)
  if (kin !== null) return kin
  const focus = words.find((word) => word.focus)
  if (kind !== 'name' && (focus === undefined || (kind !== 'person' && kind !== 'other'))) return null
  // "Quels sont les cinq pays" asks for the countries, and for no five.
  const isNumeral = ({ forms }: Concept): boolean => forms.every((form) => lexicon.numerals.has(form))
  const noun = concepts.find(
    (concept) => concept.focus && concept.present && !isNaming(concept) && !isNumeral(concept),
  )
  if (noun !== undefined || kind === 'other') return noun ?? null
  const isThing = (concept: Concept): boolean =>
    concept.people.length === 0 &&
    !concept.capital &&
    !concept.says &&
    !concept.figure &&
    !isNumeral(concept) &&
    !isNaming(concept) &&
    concept.start >= (focus?.end ?? 0)
  return concepts.find(isThing) ?? null
}

/** "Qui est le frère de la maire": a relative of somebody known. */
function relativeAsked({ kind, people, language }: Question, concepts: readonly Concept[]): Concept | null {
  if (kind !== 'person' || people.length === 0) return null
  const { nouns } = languageOf(language).lexicon
  return concepts.find(({ forms }) => forms.some((form) => nouns.get(form)?.kind === 'kin')) ?? null
}

/** "Qui a écrit la lettre" beside "une lettre du 14 avril", where nobody writes it. */
export function isUnsigned({ kind, words, language }: Question, { concepts, evidence }: Candidate): boolean {
  if (kind !== 'speaker' && kind !== 'person') return false
  const { authoring } = languageOf(language).questions
  const verb = words.find(({ form, quoted }) => !quoted && authoring.has(form))
  // "the impeachment post": the second of the two.
  const written = concepts
    .filter(({ start, people }) => verb !== undefined && start >= verb.end && people.length === 0)
    .slice(0, 2)
  const { sentence, reading } = evidence
  const { questions } = reading.language
  if (sentence.words.some(({ form }) => questions.authoring.has(form))) return false
  const wanted = new Set(written.flatMap(({ ways }) => ways.flatMap((way) => way.terms)))
  const there = sentence.terms.filter(({ term }) => wanted.has(term))
  return (
    there.some((term) => isAnyOne(term, sentence, reading)) &&
    !there.some((term) => questions.nameBehind.test(textBehind(term, sentence)))
  )
}

/** "une prison de New York", "un ancien barman", "des conseillers", "deux actionnaires". */
function isAnyOne({ start }: ReadTerm, { words }: SentenceReading, { language }: PassageReading): boolean {
  const { determiners, nouns, numerals } = language.lexicon
  const at = words.findIndex((word) => word.start === start)
  const [further, next] = [words[at - 2], words[at - 1]]
  const isBehindAdjective =
    !language.stopWords.has(next?.form ?? '') && determiners.get(further?.form ?? '')?.kind === 'indefinite'
  const before = isBehindAdjective ? further : next
  const determiner = determiners.get(before?.form ?? '')
  // "de la part de démocrates".
  const isBare = determiner === undefined && nouns.get(words[at]?.form ?? '')?.plural === true
  const isCounted = before !== undefined && (numerals.has(before.form) || /^\d/.test(before.form))
  return isBare || isCounted || determiner?.kind === 'indefinite'
}

/** Neither an adjective nor a complement follows. */
function standsAlone({ end }: ReadTerm, sentence: SentenceReading, { language }: PassageReading): boolean {
  const next = sentence.words.find(({ start }) => start >= end)
  if (next === undefined || /^\s?[.,;:!?)»"”]/u.test(textBehind({ end }, sentence))) return true
  return language.stopWords.has(next.form) && !language.lexicon.ofWords.has(next.form)
}
