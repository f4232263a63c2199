// Which sentences tell of the wrong that a response answers, however they are worded. Responses are easy to see;
// what they answer mostly stands before them, beside what accuses, speaks of whoever responds, and tells of something
// done. None of these signs says much alone, so they are weighed together.

import type { ReadArticle, Response } from './claims-and-responses.ts'
import { countShared, isBefore, liesWithin } from './claims-and-responses.ts'
import type { PassageStretch, ReadSentence } from './read-sentence.ts'
import { responds } from './read-sentence.ts'

/**
 * What each sign of a sentence adds: fitted by logistic regression to the marked sentences of the stories and of the
 * small sets up to `seventh` in tests/gold/, where it finds 19 of 20 in stories that it was not fitted to; then
 * `unanswered`, `pastHeading` and `responder` were set lower by hand, and `hint`, `shown` and `aimed` added, since few
 * of those texts have what they are for.
 */
const WEIGHTS = {
  /** The next response stands in the same passage or the next one, in the one after, further on, nowhere. */
  answeredSoon: 1.6,
  answeredNext: 0.4,
  answeredLate: -0.55,
  unanswered: -2.5,
  /** Whoever is accused says something before that, in words that deny nothing. */
  replied: 0.1,
  /** A heading stands between. */
  pastHeading: -2.5,
  /** Somebody has responded before. */
  follows: -1.1,
  /** The passage accuses elsewhere, or the one before does and does not respond. */
  goesOn: 1.5,
  /** The next passage accuses. */
  leadsTo: 0.75,
  sharedTerm: 0.95,
  namesParty: 0.45,
  /** Its speaker has denied something before, or does so later: is accused by this one, then, or accuses back. */
  responder: -2.5,
  willRespond: 0.7,
  asserts: 1.9,
  claims: 1.3,
  alleges: 1.5,
  accuses: 1.3,
  deed: 0.1,
  idiom: 0.8,
  past: 0.8,
  third: 0.7,
  /** The writer asks whether it is so. */
  asks: 0.8,
  /** "Demandez-lui où est passé l'argent"; a photograph of somebody who is named, or of whose relative it tells. */
  hint: 2.2,
  /** "Vous avez signé", said to somebody's face. */
  confronts: 1.2,
  shown: 1.6,
  /** Nobody says it, and it speaks of nobody, nor of a wrong: a fact beside the affair. */
  fact: -0.7,
  /** Such a fact with a number. */
  count: -0.6,
  /** The next sentence says whom it means. */
  aimed: 0.9,
  quotes: -0.5,
  remarks: -0.6,
  replies: 0.1,
  opinion: -1.1,
  quotedOpinion: -0.5,
  future: -0.3,
  plain: -0.75,
} as const

type Sign = keyof typeof WEIGHTS

const BIAS = -2.8
const ENOUGH = -0.2
/** Enough to be what somebody named in it replies to. */
export const MAY_TELL = -1.5

const SOON = 1
const NEXT = 2
const LATE = { from: 4, to: 5 } as const
const BORNE_OUT_WITHIN = 2
/** Terms shared with a response that gives itself what it denies, and is of the same. */
const OF_THE_SAME_SHARED = 2
const SHARED_TERMS_AT_MOST = 2
const NO_TERMS: ReadonlySet<string> = new Set()

/**
 * The sentences of the article that tell of what its responses answer. `accusing`: those that are known to accuse,
 * with which others go on.
 */
export function findTold(
  article: ReadArticle,
  accusing: ReadonlySet<ReadSentence>,
  enough = ENOUGH,
): ReadonlySet<ReadSentence> {
  const surroundings = readSurroundings(article, accusing)
  const corrections = findCorrections(article)
  return new Set(
    article.sentences.filter(
      (sentence) =>
        mayTell(sentence, article, corrections) && weigh(signsOf(sentence, surroundings)) > enough,
    ),
  )
}

/**
 * What responds itself, what a court has settled and a mere quarrel tell of nothing that is open; nor does a figure
 * that is put right, and what is said beside it.
 */
function mayTell(
  { stance, signals, place, quotes }: ReadSentence,
  { responses }: ReadArticle,
  corrections: ReadonlyMap<number, number>,
): boolean {
  const alleges = stance.asserts || stance.stances.includes('allegation')
  return (
    !responds(stance) &&
    !stance.deniesIfBlamed &&
    (alleges || !responses.some((response) => !response.weak && endsBefore(response, place))) &&
    (stance.accuses || place.start < (corrections.get(place.passage) ?? Number.POSITIVE_INFINITY)) &&
    !stance.settled &&
    (!signals.quarrel || stance.accuses || signals.hint) &&
    (!signals.praise || alleges) &&
    !signals.regrets &&
    (!signals.background || quotes || stance.stances.includes('allegation')) &&
    !responses.some((response) => liesWithin(place, response.place))
  )
}

/** Somebody denies in the same passage, and the writer goes on with them. */
function endsBefore({ role, place }: Response, { passage, start }: PassageStretch): boolean {
  return role === 'denial' && place.passage === passage && place.end <= start
}

/** For each passage that puts a figure right, where it does. */
function findCorrections({ sentences }: ReadArticle): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (const { place, stance } of sentences) {
    if (stance.stances.includes('correction') && !found.has(place.passage))
      found.set(place.passage, place.start)
  }
  return found
}

function weigh(signs: Readonly<Record<Sign, boolean | number>>): number {
  return Object.entries(signs).reduce(
    (sum, [sign, count]) => sum + WEIGHTS[sign as Sign] * Number(count),
    BIAS,
  )
}

/** What is looked up for each sentence of an article. */
interface Surroundings {
  /** In reading order, as all responses are. */
  readonly strong: readonly Response[]
  /** In words that deny nothing. */
  readonly weak: readonly Response[]
  readonly headings: readonly number[]
  readonly responding: ReadonlySet<number>
  readonly accusing: ReadonlySet<ReadSentence>
  /** Sentences behind which it is said whom they mean. */
  readonly aimed: ReadonlySet<ReadSentence>
  /** Sentences that accuse in each passage. */
  readonly accusingIn: ReadonlyMap<number, number>
}

function readSurroundings(
  { sentences, responses, accusers }: ReadArticle,
  accusing: ReadonlySet<ReadSentence>,
): Surroundings {
  // What somebody said in an earlier article, and takes back in this one, is told of nowhere in it.
  const isOfEarlier = ({ concession, parties }: Response): boolean =>
    concession && ![...parties].some((party) => accusers.has(party))
  const accusingIn = new Map<number, number>()
  for (const { place } of accusing) accusingIn.set(place.passage, (accusingIn.get(place.passage) ?? 0) + 1)
  return {
    strong: responses.filter(
      (response) => !isOfEarlier(response) && (!response.weak || isBorneOut(response, responses)),
    ),
    weak: responses.filter(({ weak }) => weak),
    headings: sentences.flatMap(({ heading, place }) => (heading ? [place.passage] : [])),
    responding: new Set(responses.flatMap(({ place, weak }) => (weak ? [] : [place.passage]))),
    accusing,
    aimed: new Set(
      sentences.flatMap(({ signals, persons }, index) => {
        const before = sentences[index - 1]
        return before !== undefined && signals.aims && persons.size > 0 ? [before] : []
      }),
    ),
    accusingIn,
  }
}

/** A line on evidence or an outcome right behind it tells that it was a reply. */
function isBorneOut({ place }: Response, responses: readonly Response[]): boolean {
  return responses.some(
    ({ weak, role, place: other }) =>
      !weak &&
      role !== 'denial' &&
      other.passage >= place.passage &&
      other.passage - place.passage <= BORNE_OUT_WITHIN,
  )
}

function signsOf(
  sentence: ReadSentence,
  surroundings: Surroundings,
): Readonly<Record<Sign, boolean | number>> {
  return { ...signsOfPlace(sentence, surroundings), ...signsOfManner(sentence, surroundings) }
}

/** The responses of the article, from one sentence. */
interface Outlook {
  /** In reading order. */
  readonly earlier: readonly Response[]
  readonly later: readonly Response[]
  /** The next one that denies nothing. */
  readonly reply: Response | undefined
}

function lookFrom({ place, terms, quotes }: ReadSentence, { strong, weak }: Surroundings): Outlook {
  const { passage } = place
  // What gives itself what it denies answers nothing else.
  const answering = strong.filter(
    ({ answersItself, topics, place: other }) =>
      !answersItself || (other.passage !== passage && countShared(terms, topics) >= OF_THE_SAME_SHARED),
  )
  const behind = answering.findIndex(
    ({ place: other, rightBehind }) =>
      isBefore(place, other) && !(rightBehind && (!quotes || other.passage - passage > SOON)),
  )
  const split = behind === -1 ? answering.length : behind
  return {
    earlier: answering.slice(0, split),
    later: answering.slice(split),
    reply: weak.find(({ place: other }) => isBefore(place, other)),
  }
}

/** By what stands around it. */
function signsOfPlace(sentence: ReadSentence, surroundings: Surroundings) {
  const { headings, weak, responding, accusing, accusingIn } = surroundings
  const { terms, speakers } = sentence
  const { passage } = sentence.place
  const { earlier, later, reply } = lookFrom(sentence, surroundings)
  const [next] = later
  const distance = next === undefined ? null : next.place.passage - passage
  const hasParty = ({ parties }: Response): boolean => [...speakers].some((speaker) => parties.has(speaker))
  const around = (accusingIn.get(passage) ?? 0) - Number(accusing.has(sentence))
  return {
    answeredSoon: distance !== null && distance <= SOON,
    answeredNext: distance === NEXT,
    answeredLate: distance !== null && distance >= LATE.from && distance <= LATE.to,
    unanswered: distance === null,
    replied:
      reply !== undefined &&
      reply.place.passage - passage <= NEXT &&
      (next === undefined || isBefore(reply.place, next.place)),
    pastHeading: headings.some(
      (heading) => heading > passage && next !== undefined && heading < next.place.passage,
    ),
    follows: earlier.length > 0,
    goesOn: around > 0 || (accusingIn.has(passage - 1) && !responding.has(passage - 1)),
    leadsTo: accusingIn.has(passage + 1) && !headings.includes(passage + 1),
    sharedTerm: Math.min(SHARED_TERMS_AT_MOST, countShared(terms, (next ?? reply)?.topics ?? NO_TERMS)),
    namesParty: [...earlier, ...later, ...weak].some(({ parties }) => speaksOf(sentence, parties)),
    responder: earlier.some(hasParty),
    willRespond: later.some(hasParty),
  } satisfies Partial<Record<Sign, boolean | number>>
}

/** By how it is said. */
function signsOfManner(sentence: ReadSentence, { aimed }: Surroundings) {
  const { stance, signals, quotes, persons, forms } = sentence
  const fact = isFact(sentence)
  return {
    asserts: stance.asserts,
    claims: stance.claims,
    alleges: stance.stances.includes('allegation'),
    accuses: stance.accuses,
    deed: signals.deed,
    idiom: signals.idiom,
    past: signals.past,
    third: signals.third,
    asks: signals.asks && !quotes,
    hint: signals.hint,
    confronts: signals.confronts && quotes,
    fact,
    count: fact && [...forms].some((form) => /\d/.test(form)),
    shown: signals.shown && persons.size > 0,
    aimed: aimed.has(sentence),
    quotes,
    remarks: stance.remarks,
    replies: stance.replies,
    opinion: signals.opinion,
    quotedOpinion: signals.opinion && quotes,
    future: signals.future,
    plain: signals.plain,
  } satisfies Partial<Record<Sign, boolean | number>>
}

function isFact({ stance, signals, persons, quotes }: ReadSentence): boolean {
  const said = quotes || stance.claims || stance.asserts || stance.stances.includes('allegation')
  return !said && persons.size === 0 && !signals.idiom && !signals.deed && !signals.hint && !signals.asks
}

/** One of them is in it, and does not speak. */
function speaksOf({ persons, speakers }: ReadSentence, parties: ReadonlySet<number>): boolean {
  return [...parties].some((party) => persons.has(party) && !speakers.has(party))
}
