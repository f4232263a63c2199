// Who is asked for by a role or a deed stands beside it in a sentence that answers: "son avocate, Me X", "la société Y,
// qui gère le réseau", "organisé par Z". A sentence may have all other words of the question and neither.

import type { MentionRecord } from '../../corpus/corpus.ts'
import { foldWord } from '../../text/folding.ts'
import type { Language } from '../../text/language.ts'
import { languageOf } from '../../text/languages.ts'
import { keptWith } from '../../text/remembered.ts'
import type { Span } from '../../text/span.ts'
import type { Word } from '../../text/words.ts'
import { splitWords } from '../../text/words.ts'
import type { Concept } from '../finding/concepts.ts'
import { hasMatch } from '../finding/matches.ts'
import type { PassageReading, ReadTerm, SentenceReading } from '../finding/readings.ts'
import { PHRASE_WITHIN, wordAt } from '../finding/readings.ts'
import type { Question } from '../question/question.ts'
import { SHARES } from '../weights.ts'
import { asksGroup, carries, headOf, isTo } from './asked-by.ts'
import type { Clause } from './clause.ts'
import { BREAKS_OFF, textBetween, wordsBetween } from './clause.ts'
import { tellsInstigator } from './instigators.ts'
import { asksLeader, isLeading, leadsWhole } from './leaders.ts'
import { isReceived } from './received.ts'
import { hasName } from './told-names.ts'

/** What a bearer counts of itself; the rest is for what else of the question the passage has. */
const BY_ITSELF = 0.5
/** The same of whoever follows somebody, which a sentence may tell without a word of the question. */
const BY_SUCCESSION = 0.7
/** What a doer counts, whom a verb nearby may have made one by chance, and no role that stands beside the name. */
const BY_DEED = 0.8
/** What it counts that something asked about is given to somebody. */
const BY_GIFT = 0.6
/** What a doer counts of that who is only called by a noun: "découvert par un agent d'entretien". */
const BY_NOUN = 0.8

/**
 * How surely the sentence has whoever bears the role, or did the deed, that is asked about: 0 to 1. `around`: what the
 * passage has of each concept.
 */
export function namesBearer(
  question: Question,
  concepts: readonly Concept[],
  around: readonly number[],
  sentence: SentenceReading,
  { language }: PassageReading,
): number {
  if (question.asksSuccessor && tellsSuccessor(question, sentence, language))
    return BY_SUCCESSION + (1 - BY_SUCCESSION) * shareAround(null, concepts, around)
  const sought = soughtIn(question, concepts)
  if (tellsInstigator(question, sentence, language))
    return BY_DEED * (BY_ITSELF + (1 - BY_ITSELF) * shareAround(sought?.head ?? null, concepts, around))
  if (sought === null) return 0
  const { head } = sought
  const clause = readClause(question, sought, sentence, language)
  // "La patronne de la compagnie" may be another than its "directrice"; whoever "dirige" it is both.
  const leadsByVerb = clause.asksLeader && !isForSomebodyAsked(question, head)
  let best = 0
  for (const [place, share] of sharesIn(sentence, head)) {
    const isSure = leadsByVerb && share >= SHARES.listed && isLeading(place, language)
    best = Math.max(best, (isSure ? 1 : share) * bornOrDone(place, share, clause))
  }
  if (sought.given !== null && isReceived(sought.given, clause)) best = Math.max(best, BY_GIFT)
  return best === 0 ? 0 : best * (BY_ITSELF + (1 - BY_ITSELF) * shareAround(head, concepts, around))
}

/**
 * "Son directeur, X": whoever bears the role asked about is named, and whose they are stands further up. `concepts`: of
 * the question.
 */
export function bearsForOwner(
  question: Question,
  concepts: readonly Concept[],
  sentence: SentenceReading,
  { language }: PassageReading,
): boolean {
  const sought = soughtIn(question, concepts)
  if (sought === null) return false
  const clause = readClause(question, sought, sentence, language)
  const isPossessed = (place: ReadTerm): boolean => {
    const ahead = sentence.words[wordAt(place, sentence) - 1]?.form ?? ''
    return language.lexicon.determiners.get(ahead)?.kind === 'possessive'
  }
  return [...sharesIn(sentence, sought.head).keys()].some(
    (place) =>
      isPossessed(place) &&
      isBorne(place, clause) &&
      !(clause.asksLeader && leadsWhole(place, sentence, language) < 1),
  )
}

/** "Il est remplacé par X": of whose place it is, the sentence need not say a word. */
function tellsSuccessor(question: Question, sentence: SentenceReading, { questions }: Language): boolean {
  return hasMatch(questions.succession.told, sentence) && hasName(question, sentence)
}

function isForSomebodyAsked({ language }: Question, { forms }: Concept): boolean {
  const { nouns } = languageOf(language).lexicon
  return forms.some((form) => nouns.get(form)?.kind === 'role')
}

function bornOrDone(place: ReadTerm, share: number, clause: Clause): number {
  if (isBorne(place, clause))
    return clause.asksLeader ? leadsWhole(place, clause.sentence, clause.language) : 1
  if (isDone(place, share, clause.named, clause)) return BY_DEED
  return isDone(place, share, clause.called, clause) ? BY_DEED * BY_NOUN : 0
}

/** What a question asks for somebody by. */
interface Sought {
  /** The role or the deed. */
  readonly head: Concept
  /** Terms of what else is asked. */
  readonly asked: ReadonlySet<string>
  /**
   * Terms of what somebody may be given to be it, or do it: "enquête" of "dirige l'enquête"; null: it is nothing given.
   */
  readonly given: ReadonlySet<string> | null
}

/** By the concepts, which are those of one question as one language has it. */
const SOUGHT = new WeakMap<readonly Concept[], Sought | null>()

function soughtIn(question: Question, concepts: readonly Concept[]): Sought | null {
  const known = SOUGHT.get(concepts)
  if (known !== undefined) return known
  const found = question.kind === 'name' && !asksGroup(question) ? null : headOf(question, concepts)
  // "Qui accuse le maire" asks for no mayor.
  const head = question.kind === 'speaker' && (found?.people.length ?? 0) > 0 ? null : found
  const others = concepts.filter((concept) => concept !== head)
  const asked = new Set(others.flatMap(({ ways }) => ways.flatMap(({ terms }) => terms)))
  const sought =
    head === null ? null : { head, asked, given: givenBy(head, asked, languageOf(question.language)) }
  SOUGHT.set(concepts, sought)
  return sought
}

function givenBy(head: Concept, asked: ReadonlySet<string>, language: Language): ReadonlySet<string> | null {
  if (!isTaking(head, language)) return null
  const parts = head.ways.flatMap(({ terms, share }) => (share === SHARES.part ? terms : []))
  return new Set([...asked, ...parts])
}

const stemsOfTaking = keptWith(
  ({ stem, questions }: Language) => new Set(questions.giving.taking.map((word) => stem(foldWord(word)))),
)

function isTaking({ forms }: Concept, language: Language): boolean {
  return forms.some((form) => stemsOfTaking(language).has(language.stem(form)))
}

function readClause(
  question: Question,
  { head, asked }: Sought,
  sentence: SentenceReading,
  language: Language,
): Clause {
  return {
    sentence,
    language,
    asked,
    named: sentence.mentions.filter(({ person }) => !isAskedOf(person, question, head)),
    called: sentence.words.filter(
      ({ form }) => language.lexicon.nouns.has(form) && !asked.has(language.stem(form)),
    ),
    asksLeader: !question.asksSuccessor && asksLeader(question, head),
  }
}

/** Whoever is named in the question is not the answer, but for whom its own noun asks for. */
function isAskedOf(person: string, { people, words }: Question, head: Concept): boolean {
  const sought = [head, ...words.filter(({ focus }) => focus)]
  return people.some(
    ({ names, by, start, end }) =>
      names.includes(person) &&
      !(by === 'role' && sought.some((place) => start <= place.start && end >= place.end)),
  )
}

/** The share that the passage has of what else is asked; all of it where nothing else is. */
function shareAround(head: Concept | null, concepts: readonly Concept[], around: readonly number[]): number {
  let total = 0
  let there = 0
  for (const [i, concept] of concepts.entries()) {
    if (concept === head) continue
    total += concept.weight
    there += concept.weight * (around[i] ?? 0)
  }
  return total === 0 ? 1 : there / total
}

// ---- where the sentence says it

/** The terms of the sentence that say it, alone or as parts of a phrase, with how surely they do. */
function sharesIn(sentence: SentenceReading, { ways }: Concept): ReadonlyMap<ReadTerm, number> {
  const distance = (one: ReadTerm, other: ReadTerm): number =>
    Math.abs(wordAt(one, sentence) - wordAt(other, sentence))
  const shares = new Map<ReadTerm, number>()
  for (const way of ways) {
    if (!way.terms.every((term) => sentence.bag.counts.has(term))) continue
    const there = sentence.terms.filter(({ term }) => way.terms.includes(term))
    for (const place of there) {
      const near = there.filter((other) => distance(place, other) < PHRASE_WITHIN)
      const isWhole = way.terms.every((term) => near.some((other) => other.term === term))
      if (isWhole) shares.set(place, Math.max(way.share, shares.get(place) ?? 0))
    }
  }
  return shares
}

// ---- a role

/** UTF-16 code units of what stands between a role and the name of its bearer. */
const BESIDE_WITHIN = 60
/** Words between a name and the role behind it: ", longtemps ", ", the ship's ". */
const APPOSED_WITHIN = 3

/** " ", " de la cuisinière, Me ". */
const NAME_BEHIND = /^(?:[^,;:.!?«»“”"()]*,)?\s(?:\p{Lu}[\p{L}.]*\s)?$/u
/** ", la fleuriste ", " du moulin, l'ingénieur en chef ": by what trade they are called besides. */
const TRADE_BEHIND = /^([^,;:.!?«»“”"()]*,)\s(\p{Ll}[\p{Ll}\s'’-]*)\s(?:\p{Lu}[\p{L}.]*\s)?$/u
/** ", ancienne ", " (". */
const ROLE_BEHIND = /^\s?[,(]\s?[\p{Ll}\s'’-]*$/u

function isBorne(place: ReadTerm, clause: Clause): boolean {
  const { sentence, language, named } = clause
  const form = sentence.words[wordAt(place, sentence)]?.form ?? ''
  return (
    language.lexicon.nouns.get(form)?.kind === 'role' &&
    !isOfPart(place, clause) &&
    named.some((name) => isName(name, sentence) && isBeside(place, name, clause))
  )
}

/** "Has hired a lawyer, the union said": nobody is named. */
function isName({ form, start, end }: MentionRecord, { text, span }: SentenceReading): boolean {
  return form !== 'pronoun' && /\p{Lu}/u.test(text.slice(start - span.start, end - span.start))
}

/** "Le chef des caves du domaine" heads no estate, but one of its parts. */
function isOfPart(role: ReadTerm, { sentence, language, asked }: Clause): boolean {
  const { ofWords, determiners, nouns } = language.lexicon
  const [of, ...behind] = sentence.words.slice(wordAt(role, sentence) + 1)
  if (of === undefined || !ofWords.has(of.form)) return false
  const at = determiners.has(behind[0]?.form ?? '') ? 1 : 0
  const [part, next] = behind.slice(at)
  if (part === undefined || next === undefined || !ofWords.has(next.form)) return false
  return (
    !BREAKS_OFF.test(textBetween(role, next, sentence)) &&
    !nouns.has(part.form) &&
    !asked.has(language.stem(part.form))
  )
}

/** "La directrice du parc, X"; "X, ancienne directrice du parc". */
function isBeside(role: ReadTerm, name: Span, clause: Clause): boolean {
  const { sentence, language } = clause
  if (name.start >= role.end) {
    const gap = textBetween(role, name, sentence)
    const trade = NAME_BEHIND.test(gap) ? gap.length : tradeIn(gap, language)
    if (gap.length > BESIDE_WITHIN || trade === null) return false
    return !isForeign(role, { start: role.end + trade, end: name.end }, clause)
  }
  const gap = textBetween(name, role, sentence)
  const between = wordsBetween(name, role, sentence)
  const { verbs, auxiliaries } = language.lexicon
  return (
    gap.length <= BESIDE_WITHIN &&
    ROLE_BEHIND.test(gap) &&
    between.length <= APPOSED_WITHIN &&
    !between.some(({ form }) => verbs.has(form) || auxiliaries.has(form))
  )
}

/** Where in it a trade begins: "la présidente du club, la fleuriste X"; not "la présidente, selon la fleuriste X". */
function tradeIn(gap: string, language: Language): number | null {
  const [, ahead, called] = TRADE_BEHIND.exec(gap) ?? []
  if (ahead === undefined || called === undefined) return null
  const { lexicon } = language
  const [article, ...more] = splitWords(called, language)
  const isRole = (word: Word | undefined): boolean => lexicon.nouns.get(word?.form ?? '')?.kind === 'role'
  const isDefinite = lexicon.determiners.get(article?.form ?? '')?.kind === 'definite'
  // "L'ancienne magistrate X", "the retired judge X".
  return isDefinite && (isRole(more[0]) || (more.length === 2 && isRole(more[1]))) ? ahead.length : null
}

/** "Le directeur du site" is not whoever directs the museum; "sa directrice générale" is of whoever was told of. */
function isForeign(role: Span, name: Span, clause: Clause): boolean {
  const { sentence, language, asked } = clause
  const { determiners, ofWords } = language.lexicon
  const between = wordsBetween(role, name, sentence)
  const isLinked = between.some(({ form }) => ofWords.has(form) || isTo(form, language))
  const ahead = sentence.words[wordAt(role, sentence) - 1]?.form ?? ''
  if (!isLinked && determiners.get(ahead)?.kind === 'possessive') return false
  if (asked.size > 0 && isOfOwnerAhead(role, clause)) return true
  const complement = sentence.terms.filter(({ start, end }) => start >= role.end && end <= name.start)
  return asked.size > 0 && complement.length > 0 && !complement.some(({ term }) => asked.has(term))
}

/** "The regulator's head" is not whoever heads the firm. */
function isOfOwnerAhead(role: Span, { sentence, language, asked }: Clause): boolean {
  const { text, span, words } = sentence
  const owner = words[wordAt(role, sentence) - 1]
  const { written } = language.questions.possessive ?? {}
  if (owner === undefined || written === undefined || asked.has(language.stem(owner.form))) return false
  return written.test(text.slice(owner.start - span.start, role.start - span.start))
}

// ---- a deed

/** Words between a doer and the verb. */
const DOES_WITHIN = 3
/** UTF-16 code units, and words, between a verb and the doer behind it. */
const AGENT_WITHIN = 60
const AGENT_IN_WORDS = 5
/** Terms behind a verb among which its object is. */
const OBJECT_WITHIN = 2
/** From this share on, it is the verb asked with, or what translates it. */
const SAME_VERB = 0.9

/** What ends ahead of an apposition: "le directeur, Me ". */
const APPOSED = /,\s(?:\p{Lu}\p{L}*\.?\s)?$/u

function isDone(verb: ReadTerm, share: number, doers: readonly Span[], clause: Clause): boolean {
  const { sentence, language } = clause
  // "ses fonctions" is no verb, and neither is "l'alerte" of "a donné l'alerte".
  const at = wordAt(verb, sentence)
  if (language.lexicon.determiners.has(sentence.words[at - 1]?.form ?? '')) {
    const carrying = sentence.words[at - 2]
    return (
      carrying !== undefined &&
      carries(carrying.form, language) &&
      doers.some((doer) => isSubject(doer, carrying, clause) || isPointedOut(doer, carrying, clause))
    )
  }
  return doers.some((doer) =>
    doer.start >= verb.end
      ? isAgent(doer, verb, clause)
      : isSubject(doer, verb, clause) && (share >= SAME_VERB || hasObject(verb, clause)),
  )
}

/** "Géré depuis 2019 par la société X". */
function isAgent(doer: Span, verb: ReadTerm, { sentence, language }: Clause): boolean {
  const gap = textBetween(verb, doer, sentence)
  if (gap.length > AGENT_WITHIN) return false
  const between = wordsBetween(verb, doer, sentence)
  // "Le courrier, signé de X".
  const form = sentence.words[wordAt(verb, sentence)]?.form ?? ''
  const [of, ...more] = between
  const isOf = of !== undefined && more.length === 0 && language.lexicon.ofWords.has(of.form)
  if (isOf && language.questions.authoring.has(form) && !BREAKS_OFF.test(gap)) return true
  const by = between.findLastIndex(({ form }) => form === language.cues.grammar.agent)
  const mark = between[by]
  return (
    mark !== undefined &&
    between.length - by <= AGENT_IN_WORDS &&
    !BREAKS_OFF.test(textBetween(mark, doer, sentence))
  )
}

/** "C'est un promeneur, X, qui a donné l'alerte": whatever else is told of them between. */
function isPointedOut(doer: Span, verb: Span, { sentence, language }: Clause): boolean {
  return doer.end <= verb.start && hasMatch(language.questions.passive.doer, sentence)
}

/** "X, qui gère", "X a géré", "le gérant, X, gère", and not "X a été géré". */
function isSubject(doer: Span, verb: Span, { sentence, language }: Clause): boolean {
  if (doer.end > verb.start) return false
  const { be, clitics } = language.lexicon
  const ahead = sentence.text.slice(0, doer.start - sentence.span.start)
  const gap = textBetween(doer, verb, sentence)
  const between = wordsBetween(doer, verb, sentence)
  if (between.length > DOES_WITHIN || BREAKS_OFF.test(APPOSED.test(ahead) ? gap.slice(1) : gap)) return false
  return between.some(({ form }) => clitics.has(form)) || !between.some(({ form }) => be.has(form))
}

/** What it is done to is asked about: of "commander", "le musée" and no "récolement". */
function hasObject(verb: ReadTerm, { sentence, asked }: Clause): boolean {
  const behind = sentence.terms.filter(({ start }) => start >= verb.end).slice(0, OBJECT_WITHIN)
  return asked.size === 0 || behind.some(({ term }) => asked.has(term))
}
