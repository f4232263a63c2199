// Whether the articles answer at all: what speaks for and against the best sentence, weighed to a probability.

import { dayFromIso, weekdayOf } from '../text/dates/calendar.ts'
import { foldWord } from '../text/folding.ts'
import type { Language, LanguageCode } from '../text/language.ts'
import { languageOf } from '../text/languages.ts'
import type { Candidate } from './candidate.ts'
import type { Concept } from './concepts.ts'
import { isCore, isFigure } from './concepts.ts'
import { datesOf } from './expected.ts'
import type { Question } from './question.ts'
import { isUnnamed } from './unnamed.ts'
import type { Doubt } from './weights.ts'
import { DECISION } from './weights.ts'

const DOUBTS = Object.keys(DECISION) as readonly Doubt[]

/** Kinds whose look is so plain that without it there is no answer. */
const PLAIN = new Set(['hour', 'duration', 'age', 'money'])

/** Kinds whose answers have a look mostly: a number may be "personne", a date "après l'orage", who did it unsaid. */
const MOSTLY_PLAIN = new Set(['number', 'date', 'name', 'person', 'speaker'])

export function doubtsOf(
  question: Question,
  candidates: readonly Candidate[],
): Readonly<Record<Doubt, number>> {
  const [best] = candidates
  if (best === undefined) return NOTHING
  const { concepts, evidence } = best
  const { signs, met, around } = evidence
  const hasAround = (i: number): boolean => (around[i] ?? 0) > 0
  // Where one article was asked for, what only others have is not there.
  const found = new Set(
    concepts.filter((_, i) =>
      candidates.some((other) => other.concepts === concepts && (other.evidence.around[i] ?? 0) > 0),
    ),
  )
  const strangeness = concepts.reduce((sum, { strange }) => sum + strange, 0) || 1
  const figures = concepts.filter(isFigure)
  const second = candidates.find(
    ({ passage, article }) => passage.number !== best.passage.number || article.id !== best.article.id,
  )
  return {
    bias: 1,
    context: signs.context,
    coverage: signs.coverage,
    told: concepts.reduce((sum, { weight }, i) => sum + weight * (met[i] ?? 0), 0),
    untold: concepts.reduce((sum, { weight }, i) => sum + weight * (1 - (met[i] ?? 0)), 0),
    score: best.score,
    before: signs.before,
    passage: signs.passage,
    passageLetters: signs.passageLetters,
    kind: signs.kind,
    quoted: signs.quoted,
    defines: signs.defines,
    margin: Math.min(MARGIN_AT_MOST, best.score - (second?.score ?? 0)) * signs.context,
    absent: missing(concepts, (concept) => (found.has(concept) ? 1 : 0)),
    deedMissing: question.kind === 'reason' ? deedMissing(question, best) : 0,
    coreNone: TOLD_OF.has(question.kind) ? coreNone(question, best) : 0,
    stance: signs.stance,
    personMissing: OF_SOMEBODY.has(question.kind) ? ofSomebodyElse(question, best) : 0,
    strangeMissing:
      concepts.reduce((sum, { strange }, i) => sum + strange * (1 - (around[i] ?? 0)), 0) / strangeness,
    nobody: concepts.some((concept) => !found.has(concept) && isNobody(concept, question)) ? 1 : 0,
    unquoted: isUnquoted(question, best) ? 1 : 0,
    lookMissing:
      (PLAIN.has(question.kind) && signs.kind === 0) ||
      isSilent(question, candidates) ||
      isOfNobody(question, best)
        ? 1
        : 0,
    lookUnlike: MOSTLY_PLAIN.has(question.kind) && signs.kind === 0 ? 1 : 0,
    nameless: question.kind === 'name' && signs.kind < 1 ? 1 : 0,
    speakerMissing: question.kind === 'words' ? speakerMissing(question, best) : 0,
    unnamed: isUnnamed(question, best) ? 1 : 0,
    dateMissing: figures.some((figure) => !hasAround(concepts.indexOf(figure))) ? 1 : 0,
    lead: signs.lead,
    many: Math.log(1 + concepts.length),
    yesNo: question.kind === 'yes-no' ? 1 : 0,
    other: question.kind === 'other' ? 1 : 0,
    settled: question.kind === 'yes-no' ? settled(best) : 0,
    addressed: isAddressed(question) ? 1 : 0,
    dayMissing: onOtherDay(question, best),
    unquotedAbroad: isUnquotedAbroad(question, best) ? 1 : 0,
    eventMissing: OF_EVENT.has(question.kind) ? eventMissing(question, best) : 0,
  }
}

/** Kinds whose answer stands beside what is asked about: "pourquoi a-t-elle démissionné" beside the resignation. */
const SOUGHT = new Set([
  'reason',
  'date',
  'hour',
  'duration',
  'person',
  'number',
  'place',
  'money',
  'age',
  'name',
  'speaker',
])

/** Nothing is told of it where none of it stands: "est-ce que le maire regrette" beside his office alone. */
const TOLD_OF = new Set([...SOUGHT, 'yes-no'])

/** What it counts that none of it stands in the sentence where the one before has some, or where it denies or settles it. */
const CORE_NEAR = 0.4

/** "C'est la raison pour laquelle ils sont restés secrets" has what is asked about before it. */
function coreNone({ kind }: Question, { concepts, evidence: { signs } }: Candidate): number {
  if (!concepts.some(isCore) || signs.core > 0.01) return 0
  return (kind === 'reason' && signs.before > 0.1) || signs.stance > 0 ? CORE_NEAR : 1
}

/** Kinds whose answer is about whoever is named: "combien d'enfants a-t-elle". */
const OF_SOMEBODY = new Set(['yes-no', 'number', 'duration', 'money', 'age'])

/** Below this share of the quoted words, nobody said them in this sentence. */
const QUOTED_AT_LEAST = 0.6

/** Below this share of what the quoted words may be translated by, it is something else that is said. */
const TRANSLATED_AT_LEAST = 0.3

/** A lead over the second passage beyond this says no more. */
const MARGIN_AT_MOST = 6

/** The share of the concepts' weight that is not there; `share`: how much of each is. */
function missing(concepts: readonly Concept[], share: (concept: Concept) => number): number {
  const total = concepts.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return 0
  return concepts.reduce((sum, concept) => sum + concept.weight * (1 - share(concept)), 0) / total
}

/** What it counts that nobody at all is named where the answer should be. */
const OF_NOBODY = 0.4

/**
 * How surely it is told of somebody else: others are named in the sentence or right before it, and nobody whom the
 * question names; less surely where the whole passage names none of those.
 */
function ofSomebodyElse({ people }: Question, { evidence }: Candidate): number {
  const asked = people.filter(({ by }) => by === 'name')
  const isAsked = ({ person }: { readonly person: string }): boolean =>
    asked.some(({ names }) => names.includes(person))
  const { sentences } = evidence.reading
  const at = sentences.indexOf(evidence.sentence)
  const here = [sentences[at - 1], evidence.sentence].flatMap((sentence) => sentence?.mentions ?? [])
  // "Il a répondu « oui »": whoever speaks in it is in it.
  const speaks = evidence.sentence.quotations.some(
    ({ speaker }) => speaker !== null && isAsked({ person: speaker }),
  )
  if (asked.length === 0 || speaks || here.some(isAsked)) return 0
  if (here.length > 0) return 1
  return sentences.some(({ mentions }) => mentions.some(isAsked)) ? 0 : OF_NOBODY
}

/** A name, or somebody asked about by a role ("quel ministre"), whom the articles do not have. */
function isNobody({ capital, quoted, focus, forms }: Concept, { kind, language }: Question): boolean {
  if (quoted) return false
  const { nouns } = languageOf(language).lexicon
  return capital || ((focus || kind === 'words') && forms.some((form) => nouns.get(form)?.kind === 'role'))
}

/** Below this sign of words, a sentence at the most names the one whose words are asked for. */
const TELLS_WORDS = 0.5

/** Whoever is asked for their words says none in any sentence found: "qu'a dit la ministre", who is only expected. */
function isSilent({ kind, people }: Question, candidates: readonly Candidate[]): boolean {
  if (kind !== 'words' || people.length !== 1) return false
  const names = people.flatMap((person) => person.names)
  return candidates.every(({ evidence: { signs, sentence, reading } }) => {
    // What they do about an accusation answers too.
    const isAbout = reading.sentences.some(({ mentions }) =>
      mentions.some(({ person }) => names.includes(person)),
    )
    return signs.words < TELLS_WORDS && !(isAbout && sentence.stances.size > 0)
  })
}

/** From here on, a word is rather somebody's name than a word of the language. */
const NAME_FROM = 0.6
/** How surely a passage must have the office asked about. */
const OFFICE_FROM = 0.85

/** The words of a minister or of somebody by name are asked for, and the passage tells of no such person. */
function isOfNobody(
  { kind, people, words, language }: Question,
  { article, concepts, evidence }: Candidate,
): boolean {
  if (kind !== 'words' || people.length > 0) return false
  const { lexicon, questions } = languageOf(language)
  const { nouns, offices, determiners } = lexicon
  return concepts.some(({ start, forms, present, quoted, capital, strange }, i) => {
    if (forms.some((form) => questions.addressing.has(form))) return false
    const roles = forms.flatMap((form) => nouns.get(form) ?? []).filter((noun) => noun.kind === 'role')
    if (roles.length === 0) {
      // "l'épicier" may be called otherwise, and so may what another language has no word for.
      const before = words.findLast((word) => word.end <= start)
      const isRare = strange >= NAME_FROM && !determiners.has(before?.form ?? '')
      const isNamed = capital || (isRare && language === article.language)
      return !present && !quoted && isNamed
    }
    const isOffice = roles.some((noun) => noun.plural !== true && offices.has(noun.lemma))
    return isOffice && (evidence.around[i] ?? 0) < OFFICE_FROM
  })
}

/** Nobody says the quoted words there; in another language they cannot be compared as surely. */
function isUnquoted(question: Question, candidate: Candidate): boolean {
  const { kind, quotes, language } = question
  if (!quotes || (kind !== 'speaker' && !(kind === 'yes-no' && asksWhetherSaid(question)))) return false
  return language === candidate.article.language
    ? candidate.evidence.signs.quoted < QUOTED_AT_LEAST
    : kind === 'speaker' && candidate.evidence.signs.quoted < TRANSLATED_AT_LEAST && !quotesAny(candidate)
}

/** Whether anything that is said in the sentence has a word of what the question quotes. */
function quotesAny({ concepts, evidence }: Candidate): boolean {
  const { quotations, terms } = evidence.sentence
  const asked = new Set(
    concepts.flatMap(({ quoted, ways }) => (quoted ? ways.flatMap((way) => way.terms) : [])),
  )
  return terms.some(
    ({ start, end, term }) =>
      asked.has(term) && quotations.some((quotation) => start >= quotation.start && end <= quotation.end),
  )
}

/** "A-t-il dit « je vous quitte » ?", and not "le projet « Aurore » est-il abandonné ?". */
function asksWhetherSaid({ words, language }: Question): boolean {
  const { saying } = languageOf(language).questions
  const longest = words.reduce(
    ({ run, best }, { quoted }) => ({
      run: quoted ? run + 1 : 0,
      best: Math.max(best, quoted ? run + 1 : 0),
    }),
    { run: 0, best: 0 },
  ).best
  return longest >= SENTENCE_AT_LEAST && words.some(({ form, quoted }) => !quoted && saying.has(form))
}

/** Quoted words in a row from which they are what somebody said, rather than a word or what something is called. */
const SENTENCE_AT_LEAST = 4

function isUnquotedAbroad({ quotes, language }: Question, { article, evidence }: Candidate): boolean {
  return quotes && language !== article.language && evidence.signs.quoted < TRANSLATED_AT_LEAST
}

/** How surely the sentence says yes or no to what is asked: "aucune mise en examen n'a été prononcée". */
function settled({ evidence }: Candidate): number {
  const { sentence, reading } = evidence
  if (!reading.language.questions.settling.test(sentence.text)) return 0
  return evidence.signs.core
}

/** It speaks of the one who asks, or to the bot: "mon ordinateur", "tu connais un bon film"; not to be polite alone. */
function isAddressed({ words, language }: Question): boolean {
  const { addressing } = languageOf(language).questions
  return words.some(({ form, quoted, asks }) => !quoted && !asks && addressing.has(form))
}

/** What it counts that a passage tells no day at all. */
const OF_NO_DAY = 0.4

/** How surely it is told of another day: "qu'a-t-elle publié samedi", where the passage tells of Thursday. */
function onOtherDay({ words, language }: Question, { concepts, evidence }: Candidate): number {
  const { weekday } = languageOf(language).calendar
  const asked = words.flatMap(({ form, quoted }) => (quoted ? [] : (weekday.get(form) ?? [])))
  if (asked.length === 0) return 0
  const told = datesOf(evidence.reading)
    .filter(({ precision }) => precision === 'day' || precision === 'part-of-day')
    .flatMap(({ from, to }) => [from, to])
    .flatMap((day) => (day === null ? [] : (dayFromIso(day) ?? [])))
    .map(weekdayOf)
  if (asked.every((day) => told.includes(day))) return 0
  // A day that no passage names is not merely left out of this one.
  const isNamed = concepts.some(({ forms, present }) => present && forms.some((form) => weekday.has(form)))
  return told.length > 0 || !isNamed ? 1 : OF_NO_DAY
}

/** How surely the passage tells nothing of what somebody is asked to have done: "pourquoi a-t-elle démissionné". */
function deedMissing({ deed }: Question, { concepts, evidence }: Candidate): number {
  const place = concepts.findIndex(
    ({ start, end }) => deed !== null && start <= deed.start && end >= deed.end,
  )
  return place < 0 ? 0 : 1 - (evidence.around[place] ?? 0)
}

/** Kinds that ask when, how or why something happened. */
const OF_EVENT = new Set(['date', 'hour', 'duration', 'number', 'money', 'place', 'reason', 'other'])

/** From this share on the sentence tells of the event. */
const TELLS_EVENT = 0.6

/** How surely the sentence does not tell of what is asked about, which any article would call by its name: "a avoué". */
function eventMissing({ language }: Question, { concepts, evidence }: Candidate): number {
  const events = eventsOf(languageOf(language))
  const lacking = concepts.map(({ forms, people, quoted }, i) => {
    const share = evidence.met[i] ?? 0
    const isEvent = people.length === 0 && !quoted && forms.some((form) => events(form))
    return isEvent && share < TELLS_EVENT ? 1 : 0
  })
  return Math.max(0, ...lacking)
}

const EVENTS = new Map<LanguageCode, ReadonlySet<string>>()

/** Whether a folded form is of a word for an event. */
function eventsOf({ code, stem, questions }: Language): (form: string) => boolean {
  const stems = EVENTS.get(code) ?? new Set(questions.events.map((word) => stem(foldWord(word))))
  EVENTS.set(code, stems)
  return (form) => stems.has(stem(form))
}

/** How surely the sentence lacks whom the question calls only by a role that nobody known has: "son guitariste". */
function speakerMissing({ people, language }: Question, { concepts, evidence }: Candidate): number {
  const { nouns } = languageOf(language).lexicon
  const lacking = concepts.map(({ start, end, forms, capital, quoted }, i) => {
    if (capital || quoted || people.some((known) => known.start <= start && known.end >= end)) return 0
    const isSomebody = forms.some((form) => /^(?:role|kin)$/.test(nouns.get(form)?.kind ?? ''))
    return isSomebody ? 1 - (evidence.met[i] ?? 0) : 0
  })
  return Math.max(0, ...lacking)
}

/** No passage has any word of the question. */
const NOTHING = {
  ...(Object.fromEntries(DOUBTS.map((doubt) => [doubt, 0])) as Record<Doubt, number>),
  bias: 1,
  absent: 1,
  strangeMissing: 1,
  lookMissing: 1,
}

/** 0 to 1. */
export function answerProbability(
  doubts: Readonly<Record<Doubt, number>>,
  weights: Readonly<Record<Doubt, number>> = DECISION,
): number {
  const sum = DOUBTS.reduce((total, doubt) => total + weights[doubt] * doubts[doubt], 0)
  return 1 / (1 + Math.exp(-sum))
}
