// What a question asks for: the kind of its answer, which of its words only do the asking, and the noun that it asks
// about ("quelle équipe", "which day"), which an answer need not repeat.

import type { Language } from '../../text/language.ts'
import { isForSomebody } from '../../text/people/lexicon.ts'
import type { AnswerKind } from '../../text/questions/question-words.ts'
import { isRaised, keywordIn, kindOfFirst, nounBefore } from './keywords.ts'
import type { Line, TypedWord } from './line.ts'
import { lineOf } from './line.ts'
import { saidWith } from './verbs-of-saying.ts'

export interface Asking {
  readonly kind: AnswerKind
  /** Places of the words that ask. */
  readonly words: ReadonlySet<number>
  /** Place of the noun asked about; null: there is none. */
  readonly focus: number | null
  /** Place of the noun that is counted ("combien de blessés"); null: there is none. */
  readonly counted: number | null
}

/** `text`: as it was typed, with its accents; `words`: folded, and as they are meant. */
export function readAsking(text: string, words: readonly TypedWord[], language: Language): Asking {
  const line = lineOf(words)
  return { ...readKind(text, words, line, language), counted: countedIn(line, language) }
}

/** Words between "combien de" and the noun counted: "combien de nouveaux cas". */
const COUNTED_REACH = 3

function countedIn(line: Line, language: Language): number | null {
  const match = language.questions.counting.exec(line.text)
  if (match === null) return null
  const start = match.index + match[0].length
  const words = line.text.slice(start).split(' ')
  const places = line.placesWithin(start, line.text.length).slice(0, COUNTED_REACH)
  const first = places.findIndex((_, i) => isWord(words[i] ?? '', language))
  if (first < 0) return null
  return places[first + ofGroup(words.slice(first, places.length), language)] ?? null
}

/**
 * How far behind the first word the noun stands that is counted, where its language has it last: "police officers",
 * "White House advisers".
 */
function ofGroup(words: readonly string[], { questions, lexicon }: Language): number {
  if (questions.focus.adjectives !== null) return 0
  const isSeveral = (form: string): boolean =>
    lexicon.nouns.get(form)?.plural === true || questions.pluralEnding.test(form)
  if (isSeveral(words[0] ?? '') || questions.people.told.has(words[0] ?? '')) return 0
  const last = words.findIndex(isSeveral)
  const isGroup = words
    .slice(0, last + 1)
    .every((form) => !lexicon.verbs.has(form) && !lexicon.auxiliaries.has(form))
  return last > 0 && isGroup ? last : 0
}

function readKind(
  text: string,
  words: readonly TypedWord[],
  line: Line,
  language: Language,
): Omit<Asking, 'counted'> {
  const { questions } = language
  const focus = focusIn(line, language)
  const found = nameAsked(line, language) ?? earliest(line, questions.kinds)
  const which = whichAsked(line, language)
  // "C'est lequel qui parle de folie" asks with both.
  if (which !== null && found?.kind === 'speaker')
    return {
      ...which,
      kind: 'speaker',
      words: new Set([...which.words, ...line.placesWithin(found.start, found.end)]),
      focus: null,
    }
  if (
    which !== null &&
    (found === null || Math.min(...which.words) <= (line.placesWithin(found.start, line.text.length)[0] ?? 0))
  )
    return { ...which, focus: null }
  const byNoun = focus === null ? null : kindOfNoun(words[focus]?.form ?? '', language)
  // "Le nom du maire revient combien de fois" asks for no name.
  const counts = (byNoun === 'name' || byNoun === 'person') && found !== null && COUNTING.has(found.kind)
  const behind = focus !== null && found !== null && found.start > line.startOf(focus) && !counts
  // "What kind of organisation is X": the noun belongs to what asks.
  const within = focus !== null && found !== null && found.end > line.startOf(focus) && !behind
  const isWide = found !== null && WIDE.has(found.kind) && !within
  if (byNoun !== null && focus !== null && (found === null || behind || isWide)) {
    // "C'est quoi la raison de la grève": no sentence need have the word, and one that has may tell another's.
    const isOf = language.lexicon.ofWords.has(words[focus + 1]?.form ?? '')
    if (byNoun === 'reason' && isOf) return { kind: byNoun, words: new Set([focus]), focus: null }
    return { kind: byNoun, words: new Set(), focus }
  }
  const last = found?.kind === 'definition' ? nounBefore(found, line, words, language) : null
  if (last !== null) return last
  // "What did he answer when …": it is not the day that is asked for.
  const before = line.text.search(questions.interrogative)
  if (found?.kind === 'date' && before >= 0 && before < found.start)
    return { kind: 'other', words: new Set(), focus }
  const where = questions.where(text, words)
  if (where.length > 0 && found !== null && opensClause(found, where, line, language)) {
    return { kind: 'place', words: new Set(where), focus: null }
  }
  if (found !== null && found.kind !== 'summary' && asksWhether(found, text, words, line, language))
    return { kind: 'yes-no', words: new Set(), focus: null }
  if (found !== null) {
    // "Pour quel motif" is "pourquoi": no sentence need have a motive.
    const noun = found.kind === 'reason' ? null : focus
    return { kind: found.kind, words: new Set(line.placesWithin(found.start, found.end)), focus: noun }
  }
  const marked = questions.marks.find(([, mark]) => mark.test(text))
  if (marked !== undefined) return { kind: marked[0], words: new Set(), focus }
  const leading = focus === null ? kindOfFirst(text, words, line, language) : null
  if (leading !== null) return { kind: leading, words: new Set(), focus: 0 }
  const keyword = focus === null && where.length === 0 ? keywordIn(text, words, line, language) : null
  if (keyword !== null) return keyword
  if (where.length > 0) return { kind: 'place', words: new Set(where), focus }
  if (asksWords(line, language)) return { kind: 'words', words: new Set(), focus }
  const isYesNo =
    focus === null &&
    (questions.inverted?.test(line.text) === true || isRaised(text, words)) &&
    !questions.interrogative.test(line.text)
  return { kind: isYesNo ? 'yes-no' : 'other', words: new Set(), focus }
}

/**
 * "Où sont les conseillers qui ont joué", "il était où quand il a parlé": what stands behind "où" asks nothing; "où et
 * quand" asks both.
 */
function opensClause(
  { kind, start, end }: Found,
  where: readonly number[],
  line: Line,
  { questions }: Language,
): boolean {
  const opens =
    kind === 'person' || (kind === 'date' && questions.clausal.has(line.text.slice(start, end).trim()))
  return opens && where.some((place) => line.startOf(place) < start)
}

/**
 * Its verb asks, and not what stands behind: "a-t-il donné le nom du client", "avait-il une arme quand on l'a arrêté";
 * "a-t-il démissionné quand" ends with what asks.
 */
function asksWhether(
  { start, end }: Found,
  text: string,
  words: readonly TypedWord[],
  line: Line,
  { questions }: Language,
): boolean {
  const [asking, ...more] = line.placesWithin(start, end)
  if (asking === undefined || questions.tiedSubject?.test(text.slice(0, words[asking]?.start)) !== true)
    return false
  if (!questions.interrogative.test(line.text)) return true
  const behind = line.placesWithin(end, line.text.length)
  return (
    more.length === 0 && questions.clausal.has(words[asking]?.form ?? '') && behind.length >= CLAUSE_AT_LEAST
  )
}

/** Words of a clause, such as "on l'a arrêté". */
const CLAUSE_AT_LEAST = 3

/** Which of several is asked for: "lequel des deux", "lequel parle de folie"; null: it does not ask so. */
function whichAsked(line: Line, language: Language): Omit<Asking, 'counted' | 'focus'> | null {
  const { questions } = language
  const match = questions.whichOne?.exec(line.text) ?? null
  if (match === null) return null
  const end = match.index + match[0].length
  const ahead = line.text.slice(0, match.index).split(' ')
  const behind = line.text.slice(end).trim().split(' ')
  const says = (form: string): boolean => questions.judging.has(form) || questions.saying.has(form)
  const kind =
    [...behind.slice(0, 1), ...ahead.toReversed()]
      .map((form) => (says(form) ? null : kindOfNoun(form, language)))
      .find((of) => of !== null) ?? null
  const words = line.placesWithin(match.index, end)
  // "De ces deux ponts, lequel": none of its nouns is for somebody.
  const isNoun = leadsToVerb(behind, language)
  const isOfThings = isNoun || ahead.some((form) => form !== '' && isWord(form, language))
  if (kind === null && isOfThings) return { kind: 'other', words: new Set(words) }
  if (kind !== null && kind !== 'person')
    return { kind: kind === 'place' ? kind : 'name', words: new Set(words) }
  const said = behind.findIndex(says)
  if (said < 0 || said >= SAID_WITHIN) return { kind: 'person', words: new Set(words) }
  const [verb] = line.placesWithin(end, line.text.length).slice(said)
  return { kind: 'speaker', words: new Set([...words, ...(verb === undefined ? [] : [verb])]) }
}

/** "Ponts a cédé": its first word is a noun. */
function leadsToVerb([noun = '', verb = '']: readonly string[], language: Language): boolean {
  const { auxiliaries, clitics } = language.lexicon
  return isWord(noun, language) && !auxiliaries.has(noun) && (auxiliaries.has(verb) || clitics.has(verb))
}

/** Words behind "que" or "what did" among which the verb of saying stands. */
const SAID_WITHIN = 5

/**
 * "Qu'a soufflé la navigatrice", "what did the hydrologist warn about": by any verb that gives words to somebody.
 * "Que fait savoir le maire" asks for words, "que fait le maire" for none.
 */
function asksWords(line: Line, language: Language): boolean {
  const said = saidWith(language)
  const { whatIsSaid, whatBehind } = language.questions
  const verb = whatBehind?.exec(line.text)?.[1]
  if (verb !== undefined && said.get(verb)?.length === 0) return true
  const match = whatIsSaid.exec(line.text)
  if (match === null) return false
  const behind = line.text
    .slice(match.index + match[0].length)
    .trim()
    .split(' ')
  return behind.slice(0, SAID_WITHIN).some((form, at) => {
    const complements = said.get(form)
    return complements?.length === 0 || behind.slice(at).some((next) => complements?.includes(next))
  })
}

/** Kinds that are asked for with "combien". */
const COUNTING: ReadonlySet<AnswerKind> = new Set(['number', 'money', 'duration'])

/** Kinds that the noun asked about tells more exactly. */
const WIDE: ReadonlySet<AnswerKind> = new Set(['definition', 'yes-no', 'other'])

interface Found {
  readonly kind: AnswerKind
  readonly start: number
  readonly end: number
}

/** "Le journaliste qui l'a interrogé, il s'appelle comment": wherever it stands. */
function nameAsked({ text }: Line, { questions }: Language): Found | null {
  const match = questions.asksName.exec(text)
  return match === null ? null : { kind: 'name', start: match.index, end: match.index + match[0].length }
}

/** The pattern that matches first in the line; of several at one place the first listed. */
function earliest({ text }: Line, kinds: Language['questions']['kinds']): Found | null {
  let best: Found | null = null
  for (const [kind, pattern] of kinds) {
    // Nothing begins before what begins the line.
    if (best?.start === 0) return best
    const match = pattern.exec(text)
    if (match === null || (best !== null && match.index >= best.start)) continue
    best = { kind, start: match.index, end: match.index + match[0].length }
    // "c'est quoi l'histoire, en gros": wherever it stands.
    if (kind === 'summary') return best
  }
  return best
}

/** Words in which the noun asked about is looked for: "quelle grande équipe", "which big local team". */
const FOCUS_REACH = 3

function focusIn(line: Line, language: Language): number | null {
  const { focus } = language.questions
  const match = focus.before.exec(line.text)
  if (match === null) return null
  const start = match.index + match[0].length
  const words = line.text.slice(start).split(' ')
  // "Par quelle pique l'armateur a-t-il répondu" asks for no shipowner.
  const end = words.findIndex(
    (form, i) => i > 0 && isWord(words[i - 1] ?? '', language) && isArticle(form, language),
  )
  const reach = Math.min(FOCUS_REACH, end < 0 ? FOCUS_REACH : end, nounIn(words, language) + 1)
  const places = line.placesWithin(start, line.text.length).slice(0, reach)
  // "what did the captain say" asks for no captain.
  if (language.questions.auxiliaries.has(words[0] ?? '')) return null
  // "quelle peine de prison" asks for no prison.
  const ofAnother = language.lexicon.ofWords.has(words[1] ?? '') && isWord(words[0] ?? '', language)
  if (ofAnother && focus.open.test(match[0])) return places[0] ?? null
  const known = places.find((_, i) => kindOfNoun(words[i] ?? '', language) !== null)
  if (known !== undefined && focus.alone?.test(match[0]) === true) {
    const at = places.indexOf(known)
    const kind = kindOfNoun(words[at] ?? '', language)
    if (kind === 'person' || kind === 'place' || kind === 'name') {
      // "What is the mayor charged with" asks for no mayor, "what is the weather like" for the weather; "what is the
      // capital of the region" for a place, and "what is the museum known for" for none.
      const isLast = line.placesWithin(start, line.text.length).at(-1) === known
      const isOf = kind !== 'person' && language.lexicon.ofWords.has(words[at + 1] ?? '')
      const leansBack = language.lexicon.prepositions.has(line.text.trimEnd().split(' ').at(-1) ?? '')
      if (!isLast && (!isOf || leansBack)) return null
    }
  }
  if (known !== undefined || !focus.open.test(match[0])) return known ?? null
  // "Which two boats": the boats.
  const { numerals } = language.lexicon
  return places.find((_, i) => isWord(words[i] ?? '', language) && !numerals.has(words[i] ?? '')) ?? null
}

/** Where adjectives follow their noun, "quels édifices religieux" asks for no monk: the first word is the noun. */
function nounIn(words: readonly string[], language: Language): number {
  const { adjectives } = language.questions.focus
  if (adjectives === null) return words.length
  const { numerals } = language.lexicon
  const at = words.findIndex((form) => isWord(form, language) && !adjectives.has(form) && !numerals.has(form))
  return at < 0 ? words.length : at
}

function isArticle(form: string, { lexicon }: Language): boolean {
  return lexicon.determiners.get(form)?.kind === 'definite'
}

function isWord(form: string, { stopWords }: Language): boolean {
  return !stopWords.has(form) && !/^\d/.test(form)
}

function kindOfNoun(form: string, { questions, lexicon }: Language): AnswerKind | null {
  const kind = questions.nouns.get(form) ?? questions.nouns.get(form.replace(questions.pluralEnding, ''))
  if (kind !== undefined) return kind
  const noun = questions.focus.things.has(form) ? undefined : lexicon.nouns.get(form)
  return noun === undefined ? null : isForSomebody(form, lexicon) ? 'person' : 'name'
}
