// What answers an accusation in the other articles of the story: what concerns the same people and speaks of the same
// things. What its own article answers is matching.ts.

import type { ReadArticle, Response } from './claims-and-responses.ts'
import { countShared } from './claims-and-responses.ts'
import type { PassageStretch, ReadSentence } from './read-sentence.ts'
import { accusersIn, accuses } from './read-sentence.ts'

/** Of other articles. */
const ELSEWHERE_AT_MOST = 2
/** Passages between what somebody accuses of and the denial that answers it. */
const DENIED_OVER = 4
/** An outcome concerns whoever was accused, and says little of what. */
const OUTCOME_LESS = 1
/** A later article names the accused, or says it in another language. */
const SINCE_LESS = 1
/** Passages between a denial and the missing evidence that goes with it. */
const BESIDE_OVER = 2
/** Latest responses that concern one person, and are looked at for an accusation in another article. */
const LATEST_OF_PERSON = 40

/** Terms of a passage in which somebody takes something back, and does not say what: "Je retire ce mot". */
const SAYS_NOT_WHAT = 5

export interface ReadStory {
  readonly read: readonly ReadArticle[]
  readonly byPerson: ReadonlyMap<number, readonly Response[]>
  /** What answers somebody's accusations. */
  readonly byAccuser: ReadonlyMap<number, readonly Response[]>
}

/** The responses of all articles by the people they concern, or whose accusations they answer. */
export function findResponses(read: readonly ReadArticle[]): ReadStory {
  return { read, byPerson: responsesByPerson(read), byAccuser: denialsByAccuser(read) }
}

function responsesByPerson(articles: readonly ReadArticle[]): ReadonlyMap<number, readonly Response[]> {
  const found = new Map<number, Response[]>()
  for (const { responses } of articles) {
    for (const response of responses) {
      for (const person of new Set([...response.parties, ...response.persons])) {
        const there = found.get(person)
        if (there === undefined) found.set(person, [response])
        else there.push(response)
      }
    }
  }
  // Articles come by their day: the last ones are the latest.
  return new Map([...found].map(([person, responses]) => [person, responses.slice(-LATEST_OF_PERSON)]))
}

function denialsByAccuser(articles: readonly ReadArticle[]): ReadonlyMap<number, readonly Response[]> {
  const found = new Map<number, Response[]>()
  for (const { responses, accusers } of articles) {
    for (const [accuser, passages] of accusers) {
      const denials = responses.filter(
        ({ role, weak, place, parties }) =>
          role === 'denial' &&
          !weak &&
          !parties.has(accuser) &&
          passages.some((passage) => place.passage >= passage && place.passage - passage <= DENIED_OVER),
      )
      const there = found.get(accuser)
      if (there === undefined) found.set(accuser, denials)
      else there.push(...denials)
    }
  }
  return new Map([...found].map(([accuser, denials]) => [accuser, denials.slice(-LATEST_OF_PERSON)]))
}

/**
 * In other articles: they concern somebody whom the accusation concerns, and both speak of the same things. A kind
 * that the own article has is due again only where a later article has the last word.
 */
export function responsesElsewhere(
  sentence: ReadSentence,
  origin: ReadSentence,
  here: readonly Response[],
  sharedAtLeast: number,
  { read, byPerson, byAccuser }: ReadStory,
): readonly Response[] {
  const accusation = readAccusation(sentence, origin, here)
  const enough = (response: Response): number =>
    sharedAtLeast -
    (response.role === 'outcome' ? OUTCOME_LESS : 0) -
    (concernsAccused(response, accusation, read) ? SINCE_LESS : 0) -
    (clears(response, accusation) ? SINCE_LESS : 0)
  const related = relatedElsewhere(sentence, origin, here, { read, byPerson }).filter(
    ({ shared, response }) => shared >= enough(response),
  )
  const best = (role: Response['role']) =>
    related.find(({ response }) => response.role === role)?.response ?? null
  const isDeniedHere = here.some(({ role, weak }) => role === 'denial' && !weak)
  const denial = isDeniedHere ? null : (best('denial') ?? deniedBefore(sentence, byAccuser))
  const ofOutcomes = related
    .filter(({ response }) => response.role === 'outcome')
    .map(({ response }) => response)
  const cleared = ofOutcomes.find(({ concession }) => !concession)
  const takenBack = ofOutcomes.find(({ concession }) => concession)
  const unproven =
    best('no-evidence') ??
    (denial === null ? unprovenBefore(takenBack, sentence, read) : unprovenBeside(denial, read))
  // What those who looked into it say goes before what the accuser says of it since.
  const conceded = cleared === undefined ? ofOutcomes[0] : undefined
  return [cleared, denial, unproven, conceded]
    .flatMap((response) => response ?? [])
    .slice(0, ELSEWHERE_AT_MOST)
}

interface Accusation {
  readonly place: PassageStretch
  readonly accusers: ReadonlySet<number>
  /** Whom it names beside these. */
  readonly named: readonly number[]
  /** Who denies it in its own article. */
  readonly denying: readonly number[]
}

/** `here`: what answers it in its own article. */
function readAccusation(sentence: ReadSentence, origin: ReadSentence, here: readonly Response[]): Accusation {
  const accusers = new Set([...accusersIn(origin), ...accusersIn(sentence)])
  const denying = here.flatMap(({ role, parties }) => (role === 'denial' ? [...parties] : []))
  const named = [...sentence.persons, ...origin.persons].filter((person) => !accusers.has(person))
  return { place: sentence.place, accusers, named, denying }
}

/**
 * What a later article says was found or not found of the accused by name; and there, in another language, that they
 * are cleared, or that whoever accuses takes it back, in which only names and figures are the same.
 */
function concernsAccused(
  { role, concession, persons, parties, topics, place }: Response,
  { place: charged, accusers, named, denying }: Accusation,
  read: readonly ReadArticle[],
): boolean {
  if (role === 'denial' || place.article <= charged.article) return false
  const isNamed = (denying.length > 0 ? denying : named).some((person) => persons.has(person))
  const isTranslated = read[place.article]?.language !== read[charged.article]?.language
  if (role === 'no-evidence') return isNamed && !isTranslated
  // "Je retire ce mot" says not which one.
  if (concession) {
    const isOpen = isTranslated || topics.size <= SAYS_NOT_WHAT
    return isOpen && [...parties].some((party) => accusers.has(party))
  }
  return isTranslated && isNamed
}

/** A later article names the accused, and says that it was not so. */
function clears(
  { role, concession, persons, place }: Response,
  { place: charged, accusers, named, denying }: Accusation,
): boolean {
  if (role !== 'outcome' || concession || place.article <= charged.article) return false
  return [...named, ...denying].some((person) => persons.has(person) && !accusers.has(person))
}

/** For a charge that is made again: what those who looked into it say of the accused in the next article that does. */
export function clearedSince(
  { place }: ReadSentence,
  answers: readonly Response[],
  { byPerson }: ReadStory,
): readonly Response[] {
  const denying = answers.flatMap(({ role, parties }) => (role === 'denial' ? [...parties] : []))
  const found = denying
    .flatMap((person) => byPerson.get(person) ?? [])
    .find(
      ({ role, weak, concession, against, place: other }) =>
        role === 'outcome' && !weak && !concession && against.size === 0 && other.article > place.article,
    )
  return found === undefined ? [] : [found]
}

/** What concerns the same people, with how much both have in common; the most first, of as much the latest. */
function relatedElsewhere(
  { persons, speakers, terms, place }: ReadSentence,
  origin: ReadSentence,
  here: readonly Response[],
  { read, byPerson }: Pick<ReadStory, 'read' | 'byPerson'>,
): readonly { readonly response: Response; readonly shared: number }[] {
  const people = new Set([
    ...[...persons, ...speakers, ...origin.persons, ...origin.speakers],
    ...here.flatMap(({ role, parties }) => (role === 'denial' ? [...parties] : [])),
  ])
  const spoken = new Set([...terms, ...origin.terms])
  // "Maintient ses accusations" says nothing of what they are; the denial beside it does.
  const answered = new Set(here.flatMap(({ topics }) => [...topics]))
  const isOwnDenial = ({ role, parties }: Response): boolean =>
    role === 'denial' && [...speakers].some((speaker) => parties.has(speaker))
  return [...new Set([...people].flatMap((person) => byPerson.get(person) ?? []))]
    .filter(
      (response) =>
        response.place.article !== place.article &&
        !response.weak &&
        !isOwnDenial(response) &&
        !isOfNothing(response, place, read) &&
        !isAgainstAccuser(response, origin),
    )
    .map((response) => ({
      response,
      shared: countShared(spoken, response.topics) + countShared(answered, response.topics) / 2,
    }))
    .sort(
      (a, b) => b.shared - a.shared || (b.response.published ?? '').localeCompare(a.response.published ?? ''),
    )
}

/** "Nos contrôles étaient négatifs", said in an article in which nobody accuses yet. */
function isOfNothing(
  { role, place }: Response,
  { article }: PassageStretch,
  read: readonly ReadArticle[],
): boolean {
  return role === 'no-evidence' && place.article < article && !read[place.article]?.sentences.some(accuses)
}

/** What becomes of a complaint against whoever accuses says nothing of what they accuse of. */
function isAgainstAccuser({ against }: Response, origin: ReadSentence): boolean {
  const accusers = accusersIn(origin)
  return against.size > 0 && [...against].every((person) => accusers.has(person))
}

/**
 * "Elle maintient ses accusations" says not what they are, nor of whom: the last denial of them in an earlier article
 * answers.
 */
function deniedBefore(
  { stance, speakers, persons, place }: ReadSentence,
  byAccuser: ReadStory['byAccuser'],
): Response | null {
  if (!stance.accuses) return null
  const accusers = speakers.size > 0 ? speakers : persons
  if ([...persons].some((person) => !accusers.has(person))) return null
  const denials = [...accusers].flatMap((person) => byAccuser.get(person) ?? [])
  return denials.findLast((denial) => denial.place.article < place.article) ?? null
}

/** The denial and the missing evidence stand close together, and the second seldom says whom it concerns. */
function unprovenBeside({ place }: Response, read: readonly ReadArticle[]): Response | null {
  const responses = read[place.article]?.responses ?? []
  return (
    responses.find(
      (other) => other.role === 'no-evidence' && Math.abs(other.place.passage - place.passage) <= BESIDE_OVER,
    ) ?? null
  )
}

/** "Aucun retrait n'a été constaté", right before whoever accused takes it back in a later article. */
function unprovenBefore(
  takenBack: Response | undefined,
  { place }: ReadSentence,
  read: readonly ReadArticle[],
): Response | null {
  if (takenBack === undefined || takenBack.place.article <= place.article) return null
  const { article, passage } = takenBack.place
  return (
    read[article]?.responses.find(
      (other) => other.role === 'no-evidence' && !other.weak && passage - other.place.passage === 1,
    ) ?? null
  )
}
