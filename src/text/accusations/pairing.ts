// What must be read beside an accusation: which denials, missing evidence, outcomes and corrections answer which
// sentences, in the same article and in the others of the story. What each sentence does is stance.ts; that it is
// shown is answering/context.ts.

import { readAffairs } from './affairs.ts'
import type { Charge } from './charges.ts'
import { readCharges } from './charges.ts'
import type { ReadArticle, Response } from './claims-and-responses.ts'
import { countShared, liesWithin, readArticle } from './claims-and-responses.ts'
import type { ContextPair } from './context-pair.ts'
import { pairCorrections } from './corrections.ts'
import { withLikelyResponses } from './likely-responses.ts'
import type { Setting } from './matching.ts'
import { answersTo, answersToNamed } from './matching.ts'
import type { PairingArticle, ReadSentence } from './read-sentence.ts'
import type { AnsweredSentence } from './repeats.ts'
import { answeredAccusers, readRepeated } from './repeats.ts'
import { withReplies } from './replies.ts'
import { withRetorts } from './retorts.ts'
import { findTold, MAY_TELL } from './told.ts'
import { answersToldAgain } from './told-again.ts'

/** Responses shown beside one sentence at the most: those of its article first, each kind once. */
const RESPONSES_AT_MOST = 4
/** Of other articles. */
const ELSEWHERE_AT_MOST = 2
/** Terms that two articles must share for a response in one to answer an accusation of the other. */
const SHARED_ACROSS = 2
/** And where the sentence does not accuse by itself. */
const ASSERTION_SHARED = 3
/** Passages between what somebody accuses of and the denial that answers it. */
const DENIED_OVER = 4
/** An outcome concerns whoever was accused, and says little of what. */
const OUTCOME_LESS = 1
/** Passages between a denial and the missing evidence that goes with it. */
const BESIDE_OVER = 2
/** Latest responses that concern one person, and are looked at for an accusation in another article. */
const LATEST_OF_PERSON = 40

/** Near-linear in the number of articles: responses of other articles are found by the people they concern. */
export function pairContexts(articles: readonly PairingArticle[]): ContextPair[] {
  const accused = articles.map((article, index) => readAccusations(readArticle(article, index)))
  const read = accused.map(({ article }) => article)
  const story = {
    read,
    byPerson: responsesByPerson(read),
    byAccuser: denialsByAccuser(read),
    deniers: new Set(read.flatMap(({ deniers }) => [...deniers.keys()])),
  }
  const answered = accused.flatMap(({ article, told }) => {
    const charges = readCharges(article, told)
    const ofKind = (...kinds: readonly Charge['kind'][]): readonly ReadSentence[] =>
      [...charges].flatMap(([sentence, { kind }]) => (kinds.includes(kind) ? [sentence] : []))
    const setting = {
      article,
      accusations: ofKind('accusation'),
      deniers: story.deniers,
      isOfAnother: readAffairs(article, ofKind('accusation', 'claim')),
    }
    return [...charges].map(([sentence, charge]) => ({
      sentence,
      kind: charge.kind,
      responses: responsesTo(sentence, charge, setting, story),
    }))
  })
  const accusers = answeredAccusers(
    answered
      .filter(({ kind }) => isOutright(kind) || kind === 'told')
      .map(({ sentence, responses }) => ({
        sentence,
        responses: responses.filter(({ place }) => place.article === sentence.place.article),
      })),
  )
  const withAnswer = new Set(
    answered.flatMap(({ sentence, responses }) => (responses.length > 0 ? [sentence] : [])),
  )
  const repeated = new Map(
    read.flatMap((article) => [...readRepeated(article, accusers, (sentence) => withAnswer.has(sentence))]),
  )
  const again = answersToldAgain(answered, read)
  const others = answered.filter(({ sentence }) => !repeated.has(sentence) && !again.has(sentence))
  return [
    ...[
      ...others,
      ...asAnswered(repeated),
      ...asAnswered(again).filter(({ sentence }) => !repeated.has(sentence)),
    ].flatMap(pairsOf),
    ...pairCorrections(read),
  ]
}

function asAnswered(repeated: ReadonlyMap<ReadSentence, readonly Response[]>): readonly AnsweredSentence[] {
  return [...repeated].map(([sentence, responses]) => ({ sentence, responses }))
}

function pairsOf({ sentence, responses }: AnsweredSentence): readonly ContextPair[] {
  return responses.map(({ role, place }) => ({ sentence: sentence.place, role, response: place }))
}

/** With the replies of the accused; and what tells of the same, known by where those and the others stand. */
function readAccusations(read: ReadArticle): {
  readonly article: ReadArticle
  readonly told: ReadonlySet<ReadSentence>
} {
  const charged = [...readCharges(read, new Set())].flatMap(([sentence, { kind }]) =>
    isOutright(kind) ? [sentence] : [],
  )
  const accusing = new Set(charged)
  const answered = withLikelyResponses(read, accusing)
  const article = withReplies(answered, accusing, findTold(answered, accusing, MAY_TELL))
  // What is told leads to what is told beside it: twice reaches as far as it goes.
  let told = findTold(article, accusing)
  for (let again = 0; again < 2; again++) told = findTold(article, new Set([...charged, ...told]))
  return { article: withRetorts(article, new Set([...charged, ...told])), told }
}

/** Somebody accuses here, or goes on with it: more than a mention, and not only told by signs. */
function isOutright(kind: Charge['kind']): boolean {
  return kind === 'accusation' || kind === 'claim' || kind === 'tale'
}

function responsesTo(
  sentence: ReadSentence,
  charge: Charge,
  setting: Setting,
  story: ReadStory,
): readonly Response[] {
  const { origin } = charge
  const nearest = (
    charge.kind === 'tale'
      ? [
          ...new Set([
            ...answersTo(origin, originKind(origin), setting),
            ...answersToNamed(sentence, setting.article),
          ]),
        ]
      : answersTo(sentence, charge.kind, setting)
  ).filter(
    ({ place, role }) =>
      !liesWithin(sentence.place, place) && !(role === 'denial' && sentence.stance.deniesOwn),
  )
  if (charge.kind === 'statement' || charge.kind === 'mention') return nearest
  const here = withTheRest(nearest, sentence, setting.article)
  if (charge.kind === 'assertion' && here.length > 0) return here
  const sharedAtLeast = charge.kind === 'assertion' ? ASSERTION_SHARED : SHARED_ACROSS
  const further = here.length < RESPONSES_AT_MOST ? unprovenAsWell(here, sentence, setting) : []
  const elsewhere = responsesElsewhere(sentence, origin, here, sharedAtLeast, story)
  return [...here, ...further, ...elsewhere].slice(0, RESPONSES_AT_MOST)
}

/**
 * Where one person alone answers for everything, all that answers is due, the kinds that are not there yet first: a
 * reader who sees one accusation of an article has seen them all.
 */
function withTheRest(
  answers: readonly Response[],
  sentence: ReadSentence,
  { responses }: ReadArticle,
): readonly Response[] {
  const strong = responses.filter(({ weak }) => !weak)
  const deniers = new Set(strong.flatMap(({ role, parties }) => (role === 'denial' ? [...parties] : [])))
  if (answers.length === 0 || answers.length >= RESPONSES_HERE || deniers.size > 1) return answers
  const roles = new Set(answers.map(({ role }) => role))
  const passages = new Set([sentence.place.passage, ...answers.map(({ place }) => place.passage)])
  const rest = strong.filter(({ place, bare }) => !bare && !passages.has(place.passage))
  return [
    ...answers,
    ...rest.filter(({ role }) => !roles.has(role)),
    ...rest.filter(({ role }) => roles.has(role)),
  ].slice(0, RESPONSES_HERE)
}

/** What else nothing proves, further behind in its own article, goes before what other articles say. */
function unprovenAsWell(
  here: readonly Response[],
  { place, persons, speakers, stance }: ReadSentence,
  { article, isOfAnother }: Setting,
): readonly Response[] {
  const denials = here.filter(({ role }) => role === 'denial')
  // "…, ce qu'il nie" has its denial itself.
  if (
    (denials.length === 0 && !stance.deniesOwn) ||
    here.filter(({ role }) => role === 'no-evidence').length > 1
  )
    return []
  const concerned = new Set([...persons, ...speakers, ...denials.flatMap(({ parties }) => [...parties])])
  const passages = new Set(here.map((response) => response.place.passage))
  const found = article.responses.find(
    (response) =>
      response.role === 'no-evidence' &&
      !response.weak &&
      !response.bare &&
      !response.ofClaim &&
      response.place.passage > place.passage &&
      response.place.passage - place.passage <= UNPROVEN_OVER &&
      !passages.has(response.place.passage) &&
      !isOfAnother(response, concerned) &&
      !answersForThemselves(response, concerned, article),
  )
  return found === undefined ? [] : [found]
}

/** Somebody of whom the passage before speaks says it, and the charge is none of theirs: "no trace of any such call". */
function answersForThemselves(
  { parties, place }: Response,
  concerned: ReadonlySet<number>,
  { sentences }: ReadArticle,
): boolean {
  const before = sentences.filter((sentence) => sentence.place.passage === place.passage - 1)
  return (
    parties.size > 0 &&
    [...parties].every(
      (party) => !concerned.has(party) && before.some((sentence) => sentence.persons.has(party)),
    )
  )
}

/** Passages behind a charge in which it is still said that nothing proves it. */
const UNPROVEN_OVER = 8

/** Of its own article. */
const RESPONSES_HERE = 3

interface ReadStory {
  readonly read: readonly ReadArticle[]
  readonly byPerson: ReadonlyMap<number, readonly Response[]>
  /** What answers somebody's accusations. */
  readonly byAccuser: ReadonlyMap<number, readonly Response[]>
}

function originKind({ stance }: ReadSentence): 'accusation' | 'claim' {
  return stance.accuses ? 'accusation' : 'claim'
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
function responsesElsewhere(
  sentence: ReadSentence,
  origin: ReadSentence,
  here: readonly Response[],
  sharedAtLeast: number,
  { read, byPerson, byAccuser }: ReadStory,
): readonly Response[] {
  const related = relatedElsewhere(sentence, origin, here, byPerson).filter(
    ({ shared, response }) => shared >= sharedAtLeast - (response.role === 'outcome' ? OUTCOME_LESS : 0),
  )
  const best = (role: Response['role']) =>
    related.find(({ response }) => response.role === role)?.response ?? null
  const isDeniedHere = here.some(({ role, weak }) => role === 'denial' && !weak)
  const denial = isDeniedHere ? null : (best('denial') ?? deniedBefore(sentence, byAccuser))
  const unproven = best('no-evidence') ?? (denial === null ? null : unprovenBeside(denial, read))
  return [best('outcome'), denial, unproven].flatMap((response) => response ?? []).slice(0, ELSEWHERE_AT_MOST)
}

/** What concerns the same people, with how much both have in common; the most first, of as much the latest. */
function relatedElsewhere(
  { persons, speakers, terms, place }: ReadSentence,
  origin: ReadSentence,
  here: readonly Response[],
  byPerson: ReadStory['byPerson'],
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
      (response) => response.place.article !== place.article && !response.weak && !isOwnDenial(response),
    )
    .map((response) => ({
      response,
      shared: countShared(spoken, response.topics) + countShared(answered, response.topics) / 2,
    }))
    .sort(
      (a, b) => b.shared - a.shared || (b.response.published ?? '').localeCompare(a.response.published ?? ''),
    )
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
