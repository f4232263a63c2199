// Somebody who accused before stands by it, or takes back a part: "la déléguée a nuancé ses propos". The sentence
// seldom says of what, nor whom; what answered the accusation when it was made, and what nothing proves now, belongs
// beside it all the same.

import type { ReadArticle, Response } from './claims-and-responses.ts'
import { countShared, isBefore, liesWithin } from './claims-and-responses.ts'
import type { PassageStretch, ReadSentence } from './read-sentence.ts'
import { responds } from './read-sentence.ts'

/** For each accuser, what answered them, in the order of the articles. */
export type AnsweredAccusers = ReadonlyMap<number, readonly Response[]>

export interface AnsweredSentence {
  readonly sentence: ReadSentence
  readonly responses: readonly Response[]
}

/** Passages between a repeated accusation and the line on evidence that goes with it. */
const UNPROVEN_OVER = 3
/** Passages behind it in which its own article answers it, whoever does. */
const ANSWERED_OVER = 4
/** Passages to that line where it is not known who accuses. */
const UNPROVEN_RIGHT_BESIDE = 1
/** Passages back in which an accuser was named who is only "la syndicaliste" here. */
const NAMED_OVER = 2
/** What answered one accuser, and is looked at. */
const LATEST = 40

/** `accusing`: sentences that accuse, with what answers them in their own article. */
export function answeredAccusers(accusing: readonly AnsweredSentence[]): AnsweredAccusers {
  const found = new Map<number, Set<Response>>()
  for (const { sentence, responses } of accusing) {
    for (const accuser of accusersIn(sentence, responses)) {
      const there = found.get(accuser) ?? new Set()
      found.set(accuser, there)
      for (const response of responses) there.add(response)
    }
  }
  return new Map([...found].map(([accuser, responses]) => [accuser, [...responses].slice(-LATEST)]))
}

/** Who speaks; else who is named, and does not deny it. */
function accusersIn(
  { speakers, persons, stance }: ReadSentence,
  responses: readonly Response[],
): readonly number[] {
  const denying = new Set(responses.flatMap(({ role, parties }) => (role === 'denial' ? [...parties] : [])))
  const named = stance.accuses || stance.asserts ? [...persons] : []
  return (speakers.size > 0 ? [...speakers] : named).filter((person) => !denying.has(person))
}

/**
 * For each sentence of the article in which an accusation is repeated, what answers it; and for each that has no
 * answer of its own, and in which somebody who accused before tells of a wrong again.
 */
export function readRepeated(
  article: ReadArticle,
  answered: AnsweredAccusers,
  hasAnswer: (sentence: ReadSentence) => boolean,
): ReadonlyMap<ReadSentence, readonly Response[]> {
  const found = new Map<ReadSentence, readonly Response[]>()
  for (const [index, sentence] of article.sentences.entries()) {
    const before = article.sentences[index - 1]
    const again =
      sentence.stance.repeats ||
      (!hasAnswer(sentence) && tellsOfWrong(sentence) && isOfAccuser(sentence, article, answered))
    const answers = again
      ? answersToRepeated(sentence, article, answered)
      : before !== undefined && goesOn(before, sentence)
        ? (found.get(before) ?? [])
        : []
    const others = answers.filter(({ place }) => !liesWithin(sentence.place, place))
    if (others.length > 0) found.set(sentence, others)
  }
  return found
}

/** "Vous saviez", "On nous a menti": words of whoever accused somebody accuse again, whomever they name. */
function tellsOfWrong({ stance, signals, quotes }: ReadSentence): boolean {
  if (responds(stance) || stance.settled || stance.deniesIfBlamed || stance.remarks) return false
  if (signals.praise || signals.regrets || signals.background || signals.quarrel || signals.future)
    return false
  if (stance.stances.includes('allegation') || signals.hint) return true
  return quotes && signals.past && (signals.idiom || signals.confronts)
}

/** Its speaker has accused before, and it speaks of what was answered then. */
function isOfAccuser(
  { speakers, place, terms, signals }: ReadSentence,
  { deniers }: ReadArticle,
  answered: AnsweredAccusers,
): boolean {
  return [...speakers].some(
    (speaker) =>
      !deniers.has(speaker) &&
      (answered.get(speaker) ?? []).some(
        (response) =>
          isBefore(response.place, place) &&
          (signals.confronts || signals.hint || countShared(terms, response.topics) > 0),
      ),
  )
}

/** "Elle a nuancé ses propos. « Je parle d'une nuit », a-t-elle dit." */
function goesOn(before: ReadSentence, { quotes, place, speakers, stance }: ReadSentence): boolean {
  if (!before.stance.repeats || before.quotes || place.passage !== before.place.passage) return false
  if (!quotes || responds(stance)) return false
  return before.persons.size === 0 || [...speakers].every((speaker) => before.persons.has(speaker))
}

function answersToRepeated(
  sentence: ReadSentence,
  article: ReadArticle,
  answered: AnsweredAccusers,
): readonly Response[] {
  const { place, stance } = sentence
  const accuser = accuserOf(sentence, article, answered)
  if (accuser === null)
    return stance.accuses ? [] : unprovenNear(place, article, UNPROVEN_RIGHT_BESIDE).slice(0, 1)
  const repeated = recall(sentence, accuser, answered)
  const here = article.responses.filter(
    (response) => !liesWithin(response.place, place) && !isOwnDenial(response, accuser),
  )
  const near = unprovenNear(place, article, UNPROVEN_OVER)
  const due = [
    near[0] ?? unprovenOf(repeated, here),
    here.find((response) => response.role === 'outcome' && concerns(response, repeated)),
    denialOf(repeated, here),
    denialOfNext(sentence, here, article),
    ...near,
  ]
  return [...new Set(due.flatMap((response) => response ?? []))]
}

/** An accusation that somebody repeats, and what is known of it from before. */
interface Repeated {
  readonly sentence: ReadSentence
  readonly accuser: number
  /** What answered it. */
  readonly before: readonly Response[]
  readonly accused: ReadonlySet<number>
  /** It says whom of them it accuses. */
  readonly isNarrowed: boolean
}

function recall(sentence: ReadSentence, accuser: number, answered: AnsweredAccusers): Repeated {
  const before = (answered.get(accuser) ?? []).filter(({ place }) => isBefore(place, sentence.place))
  const denying = new Set(before.flatMap(({ role, parties }) => (role === 'denial' ? [...parties] : [])))
  // Who accuses several, and now says whom, repeats it of those.
  const named = [...denying].filter((person) => sentence.persons.has(person))
  const isNarrowed = named.length > 0
  return { sentence, accuser, before, accused: isNarrowed ? new Set(named) : denying, isNarrowed }
}

function isOfAccused({ parties, persons }: Response, { accused }: Repeated): boolean {
  return [...parties, ...persons].some((person) => accused.has(person))
}

function concerns(response: Response, repeated: Repeated): boolean {
  const { sentence, accuser, isNarrowed } = repeated
  return (
    isOfAccused(response, repeated) ||
    (!isNarrowed && [...response.parties, ...response.persons].includes(accuser)) ||
    countShared(sentence.terms, response.topics) > 0
  )
}

function unprovenOf(repeated: Repeated, here: readonly Response[]): Response | undefined {
  const isUnproven = ({ role }: Response): boolean => role === 'no-evidence'
  return (
    here.find((response) => isUnproven(response) && concerns(response, repeated)) ??
    here.find((response) => isUnproven(response) && isCloseBehind(response.place, repeated.sentence.place)) ??
    repeated.before.findLast(
      (response) => isUnproven(response) && (!repeated.isNarrowed || concerns(response, repeated)),
    )
  )
}

/** Of the accused in this article, else their last one before, in so many words if there is such a one. */
function denialOf(repeated: Repeated, here: readonly Response[]): Response | undefined {
  const before = repeated.before.filter(
    (response) => response.role === 'denial' && isOfAccused(response, repeated),
  )
  const denied = plainDenials(here)
  return (
    denied.find(({ parties }) => [...parties].some((party) => repeated.accused.has(party))) ??
    // A lawyer, for them.
    denied.find(
      (response) => isCloseBehind(response.place, repeated.sentence.place) && isOfAccused(response, repeated),
    ) ??
    before.findLast(({ weak }) => !weak) ??
    before.at(-1) ??
    // A firm or an office denied, which is nobody.
    (repeated.accused.size === 0
      ? repeated.before.findLast(({ role, weak }) => role === 'denial' && !weak)
      : undefined)
  )
}

/** Whoever denies right behind, and was not spoken of before, may be accused anew. */
function denialOfNext(
  { place, stance }: ReadSentence,
  here: readonly Response[],
  article: ReadArticle,
): Response | undefined {
  return plainDenials(here).find(
    ({ parties, place: other }) =>
      other.passage === place.passage + 1 &&
      (stance.concedes || ![...parties].some((party) => isNamedBefore(party, place, article))),
  )
}

function plainDenials(responses: readonly Response[]): readonly Response[] {
  return responses.filter(({ role, weak }) => role === 'denial' && !weak)
}

function isCloseBehind(other: PassageStretch, { passage }: PassageStretch): boolean {
  return other.passage > passage && other.passage - passage <= ANSWERED_OVER
}

function isNamedBefore(person: number, place: PassageStretch, { sentences }: ReadArticle): boolean {
  return sentences.some(({ persons, place: other }) => isBefore(other, place) && persons.has(person))
}

function isOwnDenial({ role, parties }: Response, accuser: number): boolean {
  return role === 'denial' && parties.has(accuser)
}

/** The nearest line on evidence before it and the nearest behind it, the nearer first. */
function unprovenNear(place: PassageStretch, { responses }: ReadArticle, over: number): readonly Response[] {
  const distance = (other: PassageStretch): number => Math.abs(other.passage - place.passage)
  const lines = responses.filter(
    ({ role, place: other }) =>
      role === 'no-evidence' && distance(other) <= over && !liesWithin(other, place),
  )
  const before = lines.findLast(({ place: other }) => isBefore(other, place))
  const behind = lines.find(({ place: other }) => isBefore(place, other))
  return [before, behind]
    .flatMap((line) => line ?? [])
    .sort((a, b) => distance(a.place) - distance(b.place) || a.place.passage - b.place.passage)
}

/** Whoever is named and has accused; else the last one named before, where it was said that they repeat it. */
function accuserOf(
  { speakers, persons, place, stance }: ReadSentence,
  { sentences, responses }: ReadArticle,
  answered: AnsweredAccusers,
): number | null {
  const known = (person: number): boolean =>
    (answered.get(person) ?? []).some((response) => isBefore(response.place, place))
  const named = [...speakers, ...persons].find(known)
  if (named !== undefined) return named
  // "Son ancien second n'a pas cillé. « … », a écrit Paul Rivet."
  const next = sentences.find((sentence) => isBefore(place, sentence.place))
  const speaker =
    stance.repeats && !stance.accuses && next?.place.passage === place.passage
      ? [...next.speakers].find(known)
      : undefined
  if (speaker !== undefined) return speaker
  const earlier = sentences.findLast(
    (sentence) =>
      isBefore(sentence.place, place) &&
      place.passage - sentence.place.passage <= NAMED_OVER &&
      [...sentence.speakers, ...sentence.persons].some(known),
  )
  if (earlier === undefined) return null
  const isOnIt =
    stance.namesAccuser ||
    earlier.place.passage === place.passage ||
    earlier.stance.repeats ||
    responses.some(
      ({ role, place: other }) => role === 'no-evidence' && other.passage === earlier.place.passage,
    )
  return isOnIt ? ([...earlier.speakers, ...earlier.persons].find(known) ?? null) : null
}
