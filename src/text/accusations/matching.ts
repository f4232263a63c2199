// Which responses of an article answer a sentence that accuses, and which few of them are shown. Each response is
// weighed: where it stands, whom it names, what it speaks of; so that of several accusations in one article each
// gets its own answer, and none is left without the nearest one.

import type { IsOfAnother } from './affairs.ts'
import type { ChargeTopics } from './charge-topics.ts'
import { ofThisCharge } from './charge-topics.ts'
import type { Charge } from './charges.ts'
import type { ReadArticle, Response } from './claims-and-responses.ts'
import { countShared, hasDenied, isBefore, liesWithin } from './claims-and-responses.ts'
import {
  deniesOther,
  isByAnother,
  isOfOtherAccuser,
  namesAccuser,
  settlesForOthers,
  standsBehind,
} from './other-charges.ts'
import type { PassageStretch, ReadSentence } from './read-sentence.ts'
import { responds } from './read-sentence.ts'
import { isNamedIn, secondDenial } from './second-denials.ts'

/** Weight from which a response answers; the plainer the accusation, the less it takes. */
const ENOUGH = { accusation: 0.5, told: 0.5, claim: 2.5, assertion: 4.5, statement: 5.5 } as const
/** Beside a response that answers, one of another kind needs less: a denial and the missing evidence go together. */
const ENOUGH_BESIDE = 0.5
const LESS_BESIDE = 2
const ENOUGH_AGAIN = 1
/** What the denial itself says of evidence is left for what others say, where that is close enough. */
const ENOUGH_APART = 2.5
/** It names somebody else who denies something. */
const OF_ANOTHER = -4
/** By passages from the sentence on to the response: answers follow, and soon. */
const FOLLOWS = [3, 3, 3, 3, 2.5, 2, 1]
const FOLLOWS_LATER = 0.5
/** By passages back to the response. */
const PRECEDES = [0, 1, 1]
const PRECEDES_EARLIER = 0.5
/** News begins with how it ended. */
const OUTCOME_FIRST = 2
const LEAD_PASSAGES = 2
const NAMED = 1.5
/** Of whom it speaks, though they do not respond: the accuser, in the denial. */
const CONCERNED = 0.75
const SHARED_TERM = 0.75
const SHARED_TERMS_AT_MOST = 3
const POINTS_BACK = 1
/** A response that only points back, right behind the words to which it points. */
const POINTS_BACK_AT_THIS = 3
const REPEATED_BY_ACCUSER = 2
const BARE = -1.5
/** It gives itself what it denies, and that is something else. */
const OF_ITS_OWN = -3
/** As many terms as a title and a verb of saying have: "le président américain assure" is no subject. */
const OF_ITS_OWN_SHARED = 3
/** It answers what stands right before it. */
const NOT_RIGHT_BEHIND = -3
const WEAK = -0.5
const OWN = -4
/** A denial right behind an accusation is hardly said by who makes it, whoever "l'intéressé" was taken for. */
const OWN_SOON = -2
const SOON = 2
/** Another accusation stands between, of somebody else. */
const INTERPOSED = -1.5
/** Somebody named in no more passages than this is in the story for what is said of them. */
const MINOR_PASSAGES = 2

interface Weighed {
  readonly response: Response
  readonly weight: number
}

/** What is looked up for all sentences of one article. */
export interface Setting {
  readonly article: ReadArticle
  readonly accusations: readonly ReadSentence[]
  /** Who denies something, in any article. */
  readonly deniers: ReadonlySet<number>
  readonly isOfAnother: IsOfAnother
  /** What each of its charges and answers speaks of. */
  readonly topics: ChargeTopics
}

/** The responses of its own article that a sentence needs, best first: one of each kind, or a denial in two parts. */
export function answersTo(
  sentence: ReadSentence,
  kind: Exclude<Charge['kind'], 'tale'>,
  setting: Setting,
): readonly Response[] {
  const { article, accusations } = setting
  const named = answersToNamed(sentence, article)
  if (kind === 'mention') return named
  const plain = isPlain(kind)
  const weighed = article.responses
    .filter(
      (response) =>
        !isOfOtherAccuser(response, sentence, article) && !deniesOther(response, sentence, accusations),
    )
    .filter(
      ({ place, weak, parties }) =>
        !liesWithin(sentence.place, place) &&
        (!weak || takesReply(kind, sentence) || (kind === 'assertion' && isNamedIn(sentence, parties))),
    )
    .filter((response) => isNear(response, sentence, article, plain))
    .map((response) => ({
      response,
      weight:
        weigh(response, sentence, article) +
        interposed(response, sentence, accusations) +
        (isOfEarlier(response, sentence, accusations) ? INTERPOSED : 0),
      distance: Math.abs(response.place.passage - sentence.place.passage),
    }))
    .sort((a, b) => b.weight - a.weight || a.distance - b.distance)
  const [best] = weighed
  if (best === undefined || best.weight < enoughFor(sentence, kind, accusations)) return named
  const enough = plain ? ENOUGH_BESIDE : ENOUGH[kind] - LESS_BESIDE
  const due = weighed.filter(({ weight }) => weight >= enough)
  const denials = chooseDenials(due, kind, sentence, setting)
  const others = (['no-evidence', 'outcome'] as const).flatMap((role) =>
    chooseBeside(due, role, denials, sentence, setting, enough, plain),
  )
  const answers = [...denials, ...others].sort((a, b) => b.weight - a.weight).map(({ response }) => response)
  return [...new Set([...answers, ...named])]
}

function isPlain(kind: Charge['kind']): boolean {
  return kind === 'accusation' || kind === 'claim' || kind === 'told'
}

/** The best denial in so many words, else the best reply; and, for a plain accusation, how it goes on. */
function chooseDenials(
  due: readonly Weighed[],
  kind: Charge['kind'],
  sentence: ReadSentence,
  { article: { accusers }, topics }: Setting,
): readonly Weighed[] {
  const all = due.filter(({ response }) => response.role === 'denial')
  const denials = ofThisCharge(all, sentence, topics)
  const plainly = denials.find(({ response }) => !response.weak)
  // What the accused say right behind goes before what others deny elsewhere.
  const isOfOthers = plainly === undefined || !isNamedIn(sentence, plainly.response.parties)
  const first =
    (kind === 'told' || (isPlain(kind) && isOfOthers)
      ? denials.find(({ response }) => isAnswerTo(response, sentence))
      : undefined) ??
    plainly ??
    denials[0]
  if (first === undefined) return []
  const second = secondDenial(
    first.response,
    denials.map(({ response }) => response),
    sentence,
    { plain: isPlain(kind), accuses: kind === 'accusation', accusers },
  )
  const weighed = denials.find(({ response }) => response === second)
  return weighed === undefined ? [first] : [first, weighed]
}

/**
 * The best that do not concern somebody else, and are not the sentence that denies: of missing evidence two at the
 * most.
 */
function chooseBeside(
  due: readonly Weighed[],
  role: Response['role'],
  denials: readonly Weighed[],
  sentence: ReadSentence,
  setting: Setting,
  enough: number,
  plain: boolean,
): readonly Weighed[] {
  const candidates = candidatesBeside(due, role, denials, sentence, setting, enough)
  const isApart = ({ response, weight }: Weighed): boolean =>
    weight >= ENOUGH_APART &&
    !response.ofClaim &&
    !denials.some(({ response: denial }) => liesWithin(response.place, denial.place))
  const first = candidates.find(isApart) ?? candidates[0]
  if (first === undefined) return []
  const taken = new Set([first, ...denials].map(({ response }) => response.place.passage))
  const isAgain = ({ response, weight }: Weighed): boolean =>
    weight >= ENOUGH_AGAIN && !response.weak && !taken.has(response.place.passage)
  // A court clears the accused, and whoever accused takes it back.
  const isOfOtherKind = (other: Weighed): boolean =>
    role === 'no-evidence' || other.response.concession !== first.response.concession
  const second = plain ? candidates.find((other) => isAgain(other) && isOfOtherKind(other)) : undefined
  return second === undefined ? [first] : [first, second]
}

/** Those that concern whom the sentence or its denials do, else those that outweigh that they concern somebody else. */
function candidatesBeside(
  due: readonly Weighed[],
  role: Response['role'],
  denials: readonly Weighed[],
  sentence: ReadSentence,
  { article, deniers, isOfAnother }: Setting,
  enough: number,
): readonly Weighed[] {
  const concerned = new Set([
    ...sentence.persons,
    ...sentence.speakers,
    ...denials.flatMap(({ response }) => [...response.parties]),
    ...(accusesUnnamed(sentence) ? personsBefore(sentence, article) : []),
  ])
  const next = article.responses.find(
    (response) => response.role === role && !response.weak && standsBehind(response.place, sentence.place),
  )
  // What is said first and right behind is said of this, whoever "il" was taken for.
  const isNext = (response: Response): boolean =>
    response === next && response.place.passage - sentence.place.passage <= SOON
  const concernsAnother = (response: Response): boolean =>
    !isNext(response) &&
    [...response.persons].some((person) => deniers.has(person) && !article.accusers.has(person)) &&
    ![...response.persons].some((person) => concerned.has(person))
  const ofRole = due.filter(
    ({ response }) =>
      response.role === role &&
      !isOfAnother(response, concerned) &&
      !settlesForOthers(
        response,
        denials.map((denial) => denial.response),
        sentence,
        article,
      ) &&
      !(response.concession && isByAnother(response, sentence, article)),
  )
  const own = ofRole.filter(({ response }) => !concernsAnother(response))
  return own.length > 0 ? own : ofRole.filter(({ weight }) => weight + OF_ANOTHER >= enough)
}

/** "Son concurrent Paul Rivet l'accusait depuis une semaine": whom, the passage before says. */
function accusesUnnamed({ accusesOther, stance, persons, subject }: ReadSentence): boolean {
  return stance.accuses && accusesOther && [...persons].every((person) => person === subject)
}

function personsBefore({ place }: ReadSentence, { sentences }: ReadArticle): readonly number[] {
  return sentences
    .filter((other) => isBefore(other.place, place) && place.passage - other.place.passage <= 1)
    .flatMap(({ persons }) => [...persons])
}

/** A wrong of which somebody speaks again, once the accusation stands, is that one. */
function enoughFor(
  { quotes, place }: ReadSentence,
  kind: keyof typeof ENOUGH,
  accusations: readonly ReadSentence[],
): number {
  const again = kind === 'claim' && quotes && accusations.some((other) => other.place.passage < place.passage)
  return again ? ENOUGH_AGAIN : ENOUGH[kind]
}

/** What may be no denial answers only what is plainly an accusation. */
function takesReply(kind: Charge['kind'], { stance, quotes }: ReadSentence): boolean {
  return kind === 'accusation' || kind === 'told' || (kind === 'claim' && (stance.asserts || quotes))
}

/** Somebody who is in the article for little more than to deny it; and what was found, right before they are named. */
export function answersToNamed(sentence: ReadSentence, article: ReadArticle): readonly Response[] {
  const naming = sentence.stance.finds ? [sentence, ...toldBehind(sentence, article)] : [sentence]
  const denial = article.responses.find(
    (response) =>
      response.role === 'denial' &&
      !response.weak &&
      response.place.passage > sentence.place.passage &&
      !isOfAccuser(response, sentence, article) &&
      naming.some((one) =>
        [...response.parties].some((party) => isMinor(party, one, article) && !speaks(party, one)),
      ),
  )
  return denial === undefined ? [] : [denial]
}

/** What the writer goes on to tell, up to the next passage. */
function toldBehind({ place }: ReadSentence, { sentences }: ReadArticle): readonly ReadSentence[] {
  return sentences.filter(
    (other) =>
      !other.quotes &&
      ((other.place.passage === place.passage && other.place.start > place.start) ||
        other.place.passage === place.passage + 1),
  )
}

function speaks(person: number, { speakers, subject, quotes, stance }: ReadSentence): boolean {
  return speakers.has(person) || (!quotes && stance.claims && subject === person)
}

function weigh(response: Response, sentence: ReadSentence, article: ReadArticle): number {
  const distance = response.place.passage - sentence.place.passage
  let weight = weighPlace(response.place, sentence.place)
  if (response.role === 'outcome' && distance < 0 && response.place.passage < LEAD_PASSAGES)
    weight = Math.max(weight, OUTCOME_FIRST)
  const { speakers, persons, stance } = sentence
  const own =
    speakers.size > 0
      ? [...speakers].every((speaker) => response.parties.has(speaker))
      : isOfAccuser(response, sentence, article)
  const accuser = [...speakers].some((speaker) => article.accusers.has(speaker))
  if (own && response.role === 'denial')
    weight += (stance.accuses || stance.accusesBack) && distance > 0 && distance <= SOON ? OWN_SOON : OWN
  // What the accused go on to say needs no answer.
  if (!accuser && !stance.accusesBack && hasDenied(speakers, sentence.place.passage, article)) weight += OWN
  const named = isNamedIn(sentence, response.parties)
  if (named) weight += NAMED
  else if ([...persons, ...speakers].some((person) => response.persons.has(person))) weight += CONCERNED
  if (named && distance > 0 && [...response.parties].some((party) => isMinor(party, sentence, article))) {
    weight += NAMED
  }
  const shared = countShared(sentence.terms, response.topics)
  weight += SHARED_TERM * Math.min(SHARED_TERMS_AT_MOST, shared)
  if (response.answersItself && shared <= OF_ITS_OWN_SHARED && !stance.accuses) weight += OF_ITS_OWN
  if (response.pointsBack && distance === 1 && (stance.claims || stance.asserts))
    weight += POINTS_BACK_AT_THIS
  else if (response.pointsBack && distance > 0 && distance <= 2) weight += POINTS_BACK
  if (stance.stances.includes('allegation') && isRepeated(sentence, article)) {
    weight += REPEATED_BY_ACCUSER
  }
  if (response.rightBehind && !stance.accuses && (distance < 0 || distance > 1)) weight += NOT_RIGHT_BEHIND
  if (response.retort && distance > SOON) weight += NOT_RIGHT_BEHIND
  if (response.weak && !named) weight += WEAK
  return response.bare ? weight + BARE : weight
}

/** Of somebody who accuses in the sentence, and denies something else, later on. */
function isOfAccuser(
  { parties }: Response,
  { stance, place }: ReadSentence,
  { accusers }: ReadArticle,
): boolean {
  return (
    stance.accuses &&
    parties.size > 0 &&
    [...parties].every((party) => accusers.get(party)?.includes(place.passage))
  )
}

/** Right behind, by somebody of whom the sentence speaks. */
function isAnswerTo({ place, parties }: Response, sentence: ReadSentence): boolean {
  return place.passage - sentence.place.passage === 1 && isNamedIn(sentence, parties)
}

/** Near enough to answer: what plainly denies may do so from anywhere. */
const isNear = (response: Response, sentence: ReadSentence, article: ReadArticle, plain: boolean): boolean =>
  (plain && (!response.weak || namesAccuser(response, sentence, article))) ||
  standsBehind(response.place, sentence.place)

/** Its speaker accuses in another passage too. */
function isRepeated({ speakers, place }: ReadSentence, { accusers }: ReadArticle): boolean {
  return [...speakers].some((speaker) =>
    (accusers.get(speaker) ?? []).some((passage) => passage !== place.passage),
  )
}

function weighPlace(response: PassageStretch, sentence: PassageStretch): number {
  const distance = response.passage - sentence.passage
  if (distance < 0) return PRECEDES[-distance] ?? PRECEDES_EARLIER
  if (distance === 0 && response.start < sentence.start) return PRECEDES[1] ?? PRECEDES_EARLIER
  return FOLLOWS[distance] ?? FOLLOWS_LATER
}

function interposed(
  { place }: Response,
  sentence: ReadSentence,
  accusations: readonly ReadSentence[],
): number {
  const from = Math.min(place.passage, sentence.place.passage)
  const to = Math.max(place.passage, sentence.place.passage)
  const others = accusations.some(
    (other) =>
      other.place.passage > from &&
      other.place.passage < to &&
      other.persons.size > 0 &&
      ![...other.persons].some((person) => sentence.persons.has(person) || sentence.speakers.has(person)),
  )
  return others ? INTERPOSED : 0
}

/** A line on evidence before the sentence, right behind what somebody else is accused of: it is said of that. */
function isOfEarlier(
  { role, place, persons }: Response,
  sentence: ReadSentence,
  accusations: readonly ReadSentence[],
): boolean {
  if (role !== 'no-evidence' || place.passage >= sentence.place.passage || sentence.persons.size === 0)
    return false
  const concerns = (people: ReadonlySet<number>): boolean =>
    [...people].some((person) => sentence.persons.has(person) || sentence.speakers.has(person))
  const last = accusations.findLast((other) => other.place.passage <= place.passage)
  return (
    last !== undefined &&
    !responds(last.stance) &&
    last.persons.size > 0 &&
    !concerns(last.persons) &&
    !concerns(persons)
  )
}

function isMinor(party: number, sentence: ReadSentence, { mentionedIn }: ReadArticle): boolean {
  return sentence.persons.has(party) && (mentionedIn.get(party) ?? 0) <= MINOR_PASSAGES
}
