// What a noun asks for that stands without a verb, as one types into a search: "prix du billet", "cause crash"; or ahead of
// "c'est quoi".

import type { Language } from '../../text/language.ts'
import type { AnswerKind } from '../../text/questions/question-words.ts'
import type { Span } from '../../text/span.ts'
import type { Asked, Line, TypedWord } from './line.ts'

interface KeywordAsked {
  readonly kind: AnswerKind
  /** Places of the words that ask. */
  readonly words: ReadonlySet<number>
  /** Place of the noun asked about; null: a sentence that answers need not have it. */
  readonly focus: number | null
}

/** Kinds that a noun alone asks for, since their answers have a look of their own. */
const TOLD_BY_NOUN: ReadonlySet<AnswerKind> = new Set(['money', 'number', 'date', 'hour', 'duration', 'age'])

/** "Prix du billet", typed as one types into a search; null: it begins otherwise. */
export function kindOfFirst(
  text: string,
  words: readonly TypedWord[],
  line: Line,
  language: Language,
): AnswerKind | null {
  const { questions, lexicon } = language
  const [first, second] = words
  const kind = questions.nouns.get(first?.form ?? '')
  const isOf = second !== undefined && lexicon.ofWords.has(second.form)
  if (kind === undefined || !isOf || !TOLD_BY_NOUN.has(kind)) return null
  // "Âge de pierre" is no age, and "prix des lecteurs" no price.
  if (questions.setPhrases.test(line.text)) return null
  if (isAward(first?.form ?? '', words, language)) return null
  // "Prix du billet augmenté ?" asks whether it was.
  const isStated = words.some((_, at) => isParticiple(text, words, at, language))
  return isStated && isRaised(text, words) ? null : kind
}

/** "Prix des lecteurs": it is won, and not paid. */
function isAward(form: string, words: readonly TypedWord[], { questions, lexicon }: Language): boolean {
  const isForPeople = words.some((word) =>
    /^(?:role|kin|group)$/.test(lexicon.nouns.get(word.form)?.kind ?? ''),
  )
  return questions.awards.has(form) && isForPeople
}

/** Nouns whose place a sentence that answers takes by something else: "la cause", "le lieu". */
const TOLD_OTHERWISE: ReadonlySet<AnswerKind> = new Set(['reason', 'place', 'name'])

/**
 * "Cause crash", "gagnante du loto identité", "auteur de l'attaque": nothing is stated, and a noun alone tells what
 * is asked for; null: none does.
 */
export function keywordIn(
  text: string,
  words: readonly TypedWord[],
  line: Line,
  language: Language,
): KeywordAsked | null {
  const { questions, lexicon } = language
  if (words.length === 0 || !isBare(words, line, language)) return null
  if (questions.setPhrases.test(line.text)) return null
  const keyword = (at: number): AnswerKind | null => {
    const { form = '' } = words[at] ?? {}
    return (
      questions.keywords.get(form) ?? questions.keywords.get(form.replace(questions.pluralEnding, '')) ?? null
    )
  }
  const isOf = (at: number): boolean => lexicon.ofWords.has(words[at]?.form ?? '')
  const start = lexicon.determiners.get(words[0]?.form ?? '')?.kind === 'definite' && isOf(2) ? 1 : 0
  const last = words.length - 1
  const before = words[last - 1]?.form ?? ''
  // "Sans cause", "il a raison", "a eu lieu".
  const isLoose =
    !lexicon.prepositions.has(before) && !lexicon.determiners.has(before) && !questions.doing.has(before)
  const place = keyword(start) !== null ? start : isLoose && keyword(last) !== null ? last : null
  const isStated = words.some((_, at) => at !== place && isParticiple(text, words, at, language))
  if (isStated && isRaised(text, words)) return null
  if (place !== null && isAward(words[place]?.form ?? '', words, language)) return null
  const kind = place === null ? null : keyword(place)
  if (kind !== null && place !== null) {
    const ofSomebody =
      isOf(place + 1) && words.slice(place + 2, place + 4).some(({ form }) => isRole(form, language))
    // "Explication du maire" is in his words, "explication de la panne" none.
    if (kind === 'reason' && ofSomebody && questions.nouns.get(words[place]?.form ?? '') === 'words')
      return { kind: 'words', words: new Set([place]), focus: null }
    return TOLD_OTHERWISE.has(kind)
      ? { kind, words: new Set([place]), focus: null }
      : { kind, words: new Set(), focus: place }
  }
  if (words.length < 2) return null
  const first = words[0]?.form ?? ''
  // "Auteur de l'attaque": nobody need be called so.
  if (questions.authoring.has(first) && isOf(1)) return { kind: 'person', words: new Set([0]), focus: null }
  return isRole(first, language) ? { kind: 'person', words: new Set(), focus: 0 } : null
}

/** "Le score, c'est quoi": the noun ahead tells what is asked for; null: none does. */
export function nounBefore(
  { start, end }: Span,
  line: Line,
  words: readonly TypedWord[],
  { questions, lexicon }: Language,
): KeywordAsked | null {
  const asks = line.placesWithin(start, end)
  const at = lexicon.determiners.has(words[0]?.form ?? '') ? 1 : 0
  const { form = '' } = words[at] ?? {}
  const byNoun = questions.nouns.get(form)
  const kind =
    questions.keywords.get(form) ?? (byNoun !== undefined && NAMED.has(byNoun) ? undefined : byNoun)
  const isLast = line.placesWithin(end, line.text.length).length <= BEHIND_AT_MOST
  if (
    kind === undefined ||
    !isLast ||
    (asks[0] !== at + 1 && !lexicon.ofWords.has(words[at + 1]?.form ?? ''))
  )
    return null
  return TOLD_OTHERWISE.has(kind) || kind === 'words'
    ? { kind, words: new Set([at, ...asks]), focus: null }
    : { kind, words: new Set(asks), focus: at }
}

/** Kinds whose nouns are asked about themselves: "l'école, c'est quoi". */
const NAMED: ReadonlySet<AnswerKind> = new Set(['place', 'name', 'person'])

/** Words behind what asks: "c'est quoi déjà". */
const BEHIND_AT_MOST = 1

function isRole(form: string, { lexicon }: Language): boolean {
  return lexicon.nouns.get(form)?.kind === 'role'
}

/** It has no verb and no subject: a few words, as one types them into a search. */
function isBare(words: readonly TypedWord[], line: Line, { questions, lexicon }: Language): boolean {
  if (questions.interrogative.test(line.text)) return false
  return words.every(({ form }, at) => {
    // "a" is "à" but at the end.
    const isVerb = lexicon.auxiliaries.has(form) && !(form.length === 1 && at < words.length - 1)
    return !isVerb && lexicon.pronouns.get(form)?.kind !== 'personal' && !questions.addressing.has(form)
  })
}

/** A participle that states something, and no noun: "augmenté" of "prix du billet augmenté". */
function isParticiple(text: string, words: readonly TypedWord[], at: number, { lexicon }: Language): boolean {
  const { start = 0, end = 0 } = words[at] ?? {}
  const before = words[at - 1]?.form ?? ''
  const isNoun = at < 2 || lexicon.ofWords.has(before) || lexicon.determiners.has(before)
  return !isNoun && lexicon.participleEnding?.test(text.slice(start, end).toLowerCase()) === true
}

/** Words of a statement that a question mark alone makes a question: "il a vendu ?". */
const RAISED_AT_LEAST = 3

export function isRaised(text: string, words: readonly Asked[]): boolean {
  return words.length >= RAISED_AT_LEAST && /\?\s*$/.test(text)
}
