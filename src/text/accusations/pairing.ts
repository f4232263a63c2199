// What must be read beside an accusation: which denials, missing evidence, outcomes and corrections answer which
// sentences, in the same article and in the others of the story. What each sentence does is stance.ts; that it is
// shown is answering/context.ts.

import type {
  PairingArticle,
  PassageStretch,
  ReadArticle,
  ReadSentence,
  Response,
} from './claims-and-responses.ts'
import { readArticle } from './claims-and-responses.ts'
import type { ContextPair } from './context-pair.ts'
import { pairCorrections } from './corrections.ts'

/** Responses shown beside one sentence at the most, the nearest first, each role before a second of any. */
const RESPONSES_AT_MOST = 4
/** Passages that a response which only points back can be away from what it answers. */
const POINTS_BACK_OVER = 2
/** Passages that a response to the same people can be away. */
const SAME_PEOPLE_OVER = 3
/** Passages around an accusation, or around a line that it lacks evidence, in which the accuser's words belong to it. */
const TALE_OVER = 2
/** Passages between two responses that belong together. */
const GOES_WITH_OVER = 2
/** Somebody named in no more passages than this is in the story for what is said of them. */
const MINOR_PASSAGES = 2
/** Terms that two articles must share for a response in one to answer a sentence of the other. */
const SHARED_ACROSS = 2

/** Near-linear in the number of articles: responses of other articles are found by the people they concern. */
export function pairContexts(articles: readonly PairingArticle[]): ContextPair[] {
  const read = articles.map(readArticle)
  const byPerson = responsesByPerson(read)
  const accusers = new Set(read.flatMap(({ accusers }) => [...accusers.keys()]))
  const pairs: ContextPair[] = []
  for (const article of read) {
    for (const sentence of article.sentences) {
      const direct = article.responses.filter((response) =>
        answersNearby(response, sentence, article, accusers),
      )
      const near = [
        ...direct,
        ...article.responses.filter((response) => goesWith(response, direct, sentence)),
      ]
      if (near.length > 0 && (sentence.stance.accuses || isAccusersTale(sentence, article, accusers))) {
        near.push(...nearestOfMissingRoles(near, sentence, article))
      }
      const far = responsesElsewhere(sentence, byPerson)
      pairs.push(
        ...choose(sentence, [...near, ...far]).map((response) => ({
          sentence: sentence.place,
          role: response.role,
          response: response.place,
        })),
      )
    }
  }
  return [...pairs, ...pairCorrections(read)]
}

// ---- which response answers which sentence

/**
 * An accusation is one in so many words; or a wrong that somebody claims; or, near it, what an accuser goes on to
 * tell. It is answered by whoever speaks of the same things, right behind it, or of the same people close by.
 */
function answersNearby(
  response: Response,
  sentence: ReadSentence,
  article: ReadArticle,
  accusers: ReadonlySet<number>,
): boolean {
  if (liesWithin(sentence.place, response.place)) return false
  const { stance } = sentence
  const samePassage = response.place.passage === sentence.place.passage
  if (samePassage && !stance.stances.includes('allegation')) return false
  const responds =
    stance.stances.includes('denial') ||
    stance.stances.includes('no-evidence') ||
    stance.stances.includes('outcome')
  if (responds && !stance.accuses) return false
  const own =
    sentence.speakers.size > 0 && [...sentence.speakers].every((speaker) => response.parties.has(speaker))
  if (own && response.role !== 'no-evidence') return false
  const named = [...response.parties].some((party) => sentence.persons.has(party))
  if (named && [...response.parties].some((party) => isMinor(party, sentence, article))) return true
  const shared = countShared(sentence.terms, response.topics)
  const distance = response.place.passage - sentence.place.passage
  const follows = distance > 0 && distance <= POINTS_BACK_OVER
  if (follows && response.pointsBack && (stance.claims || stance.stances.includes('allegation'))) return true
  const alleges =
    stance.accuses ||
    (stance.stances.includes('allegation') && (stance.claims || named)) ||
    (sentence.quotes && named && distance > 0 && (shared > 1 || sharesName(sentence, response))) ||
    isAccusersTale(sentence, article, accusers)
  if (!alleges) return false
  const concerned = [...sentence.persons, ...sentence.speakers].some((person) => response.persons.has(person))
  return shared > 0 || follows || (concerned && Math.abs(distance) <= SAME_PEOPLE_OVER)
}

/** Words of an accuser, close to the accusation; or, where another article has it, close to a response. */
function isAccusersTale(
  { speakers, persons, stance, place }: ReadSentence,
  article: ReadArticle,
  accusers: ReadonlySet<number>,
): boolean {
  const near = (passage: number): boolean => Math.abs(passage - place.passage) <= TALE_OVER
  const tellers = speakers.size > 0 ? speakers : stance.claims ? persons : new Set<number>()
  return [...tellers].some(
    (speaker) =>
      (article.accusers.get(speaker) ?? []).some(near) ||
      (accusers.has(speaker) &&
        !article.accusers.has(speaker) &&
        article.responses.some((response) => near(response.place.passage))),
  )
}

/** The denial and the missing evidence stand close together: where one is due, the other is. */
function goesWith(response: Response, direct: readonly Response[], sentence: ReadSentence): boolean {
  if (direct.includes(response) || liesWithin(sentence.place, response.place)) return false
  if (
    response.role !== 'no-evidence' &&
    [...sentence.speakers].some((speaker) => response.parties.has(speaker))
  ) {
    return false
  }
  return direct.some(
    ({ role, place }) =>
      (role !== response.role || sentence.stance.accuses) &&
      Math.abs(place.passage - response.place.passage) <= GOES_WITH_OVER,
  )
}

/** Where somebody accuses, the article's denial, missing evidence (from two places) and outcome are due, however far away. */
function nearestOfMissingRoles(
  found: readonly Response[],
  sentence: ReadSentence,
  { responses }: ReadArticle,
): readonly Response[] {
  const away = ({ place }: Response): number => Math.abs(place.passage - sentence.place.passage)
  return (['denial', 'no-evidence', 'outcome'] as const).flatMap((role) => {
    const wanted = role === 'no-evidence' ? 2 : 1
    const missing = wanted - found.filter((response) => response.role === role).length
    const others = responses.filter(
      (response) =>
        response.role === role &&
        !found.includes(response) &&
        !liesWithin(sentence.place, response.place) &&
        (role !== 'denial' || ![...sentence.speakers].some((speaker) => response.parties.has(speaker))),
    )
    return others.toSorted((a, b) => away(a) - away(b)).slice(0, Math.max(0, missing))
  })
}

/** Both name somebody or something besides who speaks and who responds. */
function sharesName({ persons, speakers }: ReadSentence, response: Response): boolean {
  return [...persons].some(
    (person) => response.persons.has(person) && !response.parties.has(person) && !speakers.has(person),
  )
}

function isMinor(party: number, sentence: ReadSentence, { mentionedIn }: ReadArticle): boolean {
  return sentence.persons.has(party) && (mentionedIn.get(party) ?? 0) <= MINOR_PASSAGES
}

function liesWithin(inner: PassageStretch, outer: PassageStretch): boolean {
  return (
    inner.article === outer.article &&
    inner.passage === outer.passage &&
    inner.start >= outer.start &&
    inner.end <= outer.end
  )
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const value of a) if (b.has(value)) shared++
  return shared
}

function responsesByPerson(articles: readonly ReadArticle[]): ReadonlyMap<number, readonly Response[]> {
  const found = new Map<number, Response[]>()
  for (const { responses } of articles) {
    for (const response of responses) {
      for (const person of response.parties) {
        const there = found.get(person)
        if (there === undefined) found.set(person, [response])
        else there.push(response)
      }
    }
  }
  return found
}

/** In other articles: who denies is named, or whose claim it is speaks, and both speak of the same things. */
function responsesElsewhere(
  sentence: ReadSentence,
  byPerson: ReadonlyMap<number, readonly Response[]>,
): readonly Response[] {
  if (!sentence.stance.stances.includes('allegation')) return []
  const people = new Set([...sentence.persons, ...sentence.speakers])
  const candidates = new Set([...people].flatMap((person) => byPerson.get(person) ?? []))
  return [...candidates].filter(
    (response) =>
      response.place.article !== sentence.place.article &&
      countShared(sentence.terms, response.topics) >= SHARED_ACROSS &&
      (response.role === 'no-evidence' ||
        ![...sentence.speakers].some((speaker) => response.parties.has(speaker))),
  )
}

function choose(sentence: ReadSentence, responses: readonly Response[]): readonly Response[] {
  const ranked = [...responses].sort(
    (a, b) =>
      Number(a.place.article !== sentence.place.article) -
        Number(b.place.article !== sentence.place.article) ||
      (b.published ?? '').localeCompare(a.published ?? '') ||
      Math.abs(a.place.passage - sentence.place.passage) -
        Math.abs(b.place.passage - sentence.place.passage) ||
      a.place.article - b.place.article,
  )
  const firstOfRole = ranked.filter(
    (response, index) => ranked.findIndex(({ role }) => role === response.role) === index,
  )
  return [...new Set([...firstOfRole, ...ranked])].slice(0, RESPONSES_AT_MOST)
}
