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
/** The same where it is not known who accuses. */
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
  const { place } = sentence
  const accuser = accuserOf(sentence, article, answered)
  if (accuser === null) {
    const beside = unprovenNear(place, article, UNPROVEN_RIGHT_BESIDE)
    return sentence.stance.accuses ? [] : beside.slice(0, 1)
  }
  const before = (answered.get(accuser) ?? []).filter((response) => isBefore(response.place, place))
  const denials = before.filter(({ role }) => role === 'denial')
  const denying = new Set(denials.flatMap(({ parties }) => [...parties]))
  const named = [...denying].filter((person) => sentence.persons.has(person))
  // Who accuses several, and now says whom, repeats it of those.
  const accused = named.length > 0 ? new Set(named) : denying
  const ofAccused = ({ parties, persons }: Response): boolean =>
    [...parties, ...persons].some((person) => accused.has(person))
  const concerns = (response: Response): boolean =>
    ofAccused(response) ||
    (named.length === 0 && [...response.parties, ...response.persons].includes(accuser)) ||
    countShared(sentence.terms, response.topics) > 0
  const here = article.responses.filter(
    (response) => !liesWithin(response.place, place) && !isOwnDenial(response, accuser),
  )
  const deniedHere = here.filter(({ role, weak }) => role === 'denial' && !weak)
  const denial =
    deniedHere.find(({ parties }) => [...parties].some((party) => accused.has(party))) ??
    denials.findLast((response) => !response.weak && ofAccused(response)) ??
    denials.findLast(ofAccused)
  // Whoever denies right behind, and was not spoken of before, may be accused anew.
  const next = deniedHere.find(
    ({ parties, place: other }) =>
      other.passage === place.passage + 1 &&
      ![...parties].some((party) => isNamedBefore(party, place, article)),
  )
  const outcome = here.find((response) => response.role === 'outcome' && concerns(response))
  const near = unprovenNear(place, article, UNPROVEN_OVER)
  const unproven =
    near[0] ??
    here.find((response) => response.role === 'no-evidence' && concerns(response)) ??
    before.findLast(
      (response) => response.role === 'no-evidence' && (named.length === 0 || concerns(response)),
    )
  return [...new Set([unproven, outcome, denial, next, ...near].flatMap((response) => response ?? []))]
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
