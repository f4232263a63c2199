// Which sentences of an article must not stand alone, and how plainly each of them accuses. An accusation seldom
// fits in one sentence: what its author goes on to tell, up to the first response, and a quoted heading before it
// belong to it. What answers them is matching.ts.

import type { ReadArticle, Response } from './claims-and-responses.ts'
import { hasDenied, liesWithin } from './claims-and-responses.ts'
import type { ReadSentence } from './read-sentence.ts'
import { responds } from './read-sentence.ts'

/**
 * `accusation`: in so many words. `claim`: a wrong that somebody reports. `assertion`: what somebody says as
 * disputable. `statement`: what somebody says. `mention`: it names somebody. `tale`: it goes on with an accusation,
 * and needs what that one needs. `told`: it sounds like what a response answers.
 */
export interface Charge {
  readonly kind: 'accusation' | 'claim' | 'assertion' | 'statement' | 'mention' | 'tale' | 'told'
  /** The accusation that it goes on with, or itself. */
  readonly origin: ReadSentence
}

/** Passages behind an accusation in which it is still being told. */
const TALE_OVER = 2
/** Passages up to the next response: what is told longer before it is told of something else. */
const ANSWERED_WITHIN = 3

/** Passages before a denial that has no accusation, in which stands what it denies. */
const DENIED_OVER = 3
/** Passages before a denial in which its accusation stands. */
const ACCUSED_OVER = 4

/** For each sentence of the article that may not stand alone, how it accuses. */
export function readCharges(
  article: ReadArticle,
  toldOf: ReadonlySet<ReadSentence>,
): ReadonlyMap<ReadSentence, Charge> {
  const charges = new Map<ReadSentence, Charge>()
  const trail = readTrail(article)
  const denied = findDenied(article)
  let origin: ReadSentence | null = null
  for (const [index, sentence] of article.sentences.entries()) {
    const own = ownCharge(sentence)
    const plain = own === 'accusation' || own === 'claim'
    if (!plain && origin !== null && isTold(sentence) && isTaleOf(origin, sentence, article, trail)) {
      charges.set(sentence, { kind: 'tale', origin })
      continue
    }
    const kind = plain || !denied.has(sentence) ? own : 'claim'
    if (kind === 'accusation' || kind === 'claim') {
      const goesOn = kind === 'claim' && origin !== null && isNear(origin, sentence, trail)
      if (!goesOn) origin = sentence
      charges.set(sentence, { kind, origin: origin ?? sentence })
      leadUp(article.sentences, index, charges)
    } else if (toldOf.has(sentence)) {
      charges.set(sentence, { kind: 'told', origin: sentence })
      leadUp(article.sentences, index, charges)
    } else if (kind !== null) charges.set(sentence, { kind, origin: sentence })
  }
  chargeHeadings(article, charges)
  return charges
}

/** Passages behind what accuses in which a heading asks whether it is so. */
const ASKED_WITHIN = 4

/** Passages behind a heading in which stands what it heads, up to the next one. */
const HEADED_OVER = 3

/**
 * A heading that has nothing but the words of what accuses repeats it, wherever it stands; one that asks, close behind
 * and of the same person or thing, asks whether it is so: "Une maire à vendre ?"; and one that names a wrong sums up
 * what accuses below it: "Des fonds détournés".
 */
function chargeHeadings({ sentences }: ReadArticle, charges: Map<ReadSentence, Charge>): void {
  const charged = [...charges].filter(([, { kind }]) => ACCUSING.has(kind))
  for (const [index, heading] of sentences.entries()) {
    if (!heading.heading) continue
    const below = sumsUp(heading, sentences.slice(index + 1), charges)
    if (below !== undefined) charges.set(heading, { kind: 'tale', origin: below.origin })
    if (charged.some(([sentence]) => sentence === heading) || below !== undefined) continue
    const found = charged.find(
      ([sentence]) => !sentence.heading && (repeats(heading, sentence) || asksOf(heading, sentence)),
    )
    if (found !== undefined) charges.set(heading, { kind: 'tale', origin: found[1].origin })
  }
}

/** What accuses under the heading, if that speaks of it. */
function sumsUp(
  { stance, signals, quotes, terms, place }: ReadSentence,
  behind: readonly ReadSentence[],
  charges: ReadonlyMap<ReadSentence, Charge>,
): Charge | undefined {
  if (quotes || responds(stance) || stance.settled || signals.praise) return undefined
  const names = stance.accuses || stance.stances.includes('allegation')
  if (!names && !signals.deed && !signals.idiom) return undefined
  for (const sentence of behind) {
    if (sentence.heading || sentence.place.passage - place.passage > HEADED_OVER) return undefined
    const charge = charges.get(sentence)
    if (charge === undefined || !ACCUSING.has(charge.kind) || charge.origin.heading) continue
    if (names || [...terms].some((term) => sentence.terms.has(term))) return charge
  }
  return undefined
}

export const ACCUSING: ReadonlySet<Charge['kind']> = new Set(['accusation', 'claim', 'tale', 'told'])

function repeats({ terms, quotes }: ReadSentence, other: ReadSentence): boolean {
  return quotes && terms.size > 0 && [...terms].every((term) => other.terms.has(term))
}

function asksOf({ signals, place, persons, terms }: ReadSentence, other: ReadSentence): boolean {
  const behind = place.passage - other.place.passage
  return (
    signals.asks &&
    behind > 0 &&
    behind <= ASKED_WITHIN &&
    (signals.deed ||
      [...persons].some((person) => other.persons.has(person)) ||
      [...terms].some((term) => other.terms.has(term)))
  )
}

/**
 * Nobody denies what was not said: before a response that no accusation is near, what somebody asserts is what it
 * answers, however harmless the words; and before a denial, what somebody is quoted with or says of the same things.
 */
function findDenied({ sentences, responses }: ReadArticle): ReadonlySet<ReadSentence> {
  const found = new Set<ReadSentence>()
  const accusing = new Set<number>()
  const told = new Map<number, ReadSentence[]>()
  const headings = new Set<number>()
  for (const sentence of sentences) {
    if (sentence.heading && !sentence.quotes) headings.add(sentence.place.passage)
    const kind = ownCharge(sentence)
    const { passage } = sentence.place
    if (kind === 'accusation' || kind === 'claim') accusing.add(passage)
    else if (kind !== null && kind !== 'mention' && isTold(sentence)) {
      const there = told.get(passage)
      if (there === undefined) told.set(passage, [sentence])
      else there.push(sentence)
    }
  }
  for (const passage of accusing) {
    // A heading accuses of what stands below it.
    const before = headings.has(passage) ? [] : (told.get(passage - 1) ?? [])
    for (const sentence of [...before, ...(told.get(passage) ?? [])]) {
      if (sentence.stance.asserts && responses.length > 0) found.add(sentence)
    }
  }
  for (const sentence of takenUp(sentences)) found.add(sentence)
  for (const response of responses) {
    const { role, weak, bare, pointsBack, rightBehind, answersItself, place } = response
    if (role === 'outcome' || weak || bare || answersItself || isAccusedNear(place.passage, accusing))
      continue
    let nearer = false
    for (let back = 1; back <= (pointsBack || rightBehind ? 1 : DENIED_OVER); back++) {
      // Behind a heading, what nothing proves is something else.
      if (role === 'no-evidence' && headings.has(place.passage - back)) break
      const denied = (told.get(place.passage - back) ?? []).filter((sentence) =>
        isDenied(sentence, response, nearer),
      )
      for (const sentence of denied) found.add(sentence)
      nearer ||= denied.length > 0
    }
  }
  return found
}

/**
 * "Ce que réfute le fabricant" denies the sentence before it, whatever that one seems to be; "cet homme nie", only
 * what somebody says there or what somebody would be to blame for.
 */
function takenUp(sentences: readonly ReadSentence[]): readonly ReadSentence[] {
  return sentences.flatMap(({ stance }, index) => {
    const before = sentences[index - 1]
    if (before === undefined || !mayBeTakenUp(before)) return []
    return stance.takesUp || stance.saysBefore || (stance.takesUpWhom && tellsOfWrong(before)) ? [before] : []
  })
}

function mayBeTakenUp({ heading, stance, signals, quotes }: ReadSentence): boolean {
  return (
    !heading &&
    !stance.stances.includes('denial') &&
    !signals.regrets &&
    !isPraise(stance, signals) &&
    !isBackground(stance, signals, quotes)
  )
}

function tellsOfWrong({ stance, signals }: ReadSentence): boolean {
  const { claims, asserts, stances } = stance
  return claims || asserts || stances.includes('allegation') || signals.deed || signals.idiom
}

/** `nearer`: what stands between the two is denied already. */
function isDenied(
  { stance, quotes, speakers, terms }: ReadSentence,
  response: Response,
  nearer: boolean,
): boolean {
  if ([...speakers].some((speaker) => response.parties.has(speaker))) return false
  const shares = [...terms].some((term) => response.topics.has(term))
  if (response.rightBehind) return quotes || shares
  if (stance.asserts) return !nearer || shares
  // A quotation right before a denial is what it denies; what else is said there, if both speak of the same.
  return response.role === 'denial' && (shares || (quotes && !nearer))
}

function isAccusedNear(denial: number, accusing: ReadonlySet<number>): boolean {
  for (let passage = denial - ACCUSED_OVER; passage <= denial + 1; passage++) {
    if (accusing.has(passage)) return true
  }
  return false
}

/** What is looked up for many sentences of one article. */
interface Trail {
  /** Numbers of the passages that respond, ascending. */
  readonly answered: readonly number[]
  /** Those of them that respond in so many words. */
  readonly denied: ReadonlySet<number>
  readonly terms: readonly ReadonlySet<string>[]
}

function readTrail({ sentences, responses }: ReadArticle): Trail {
  const terms: Set<string>[] = []
  for (const { place, terms: own } of sentences) {
    const there = terms[place.passage] ?? new Set()
    terms[place.passage] = there
    for (const term of own) there.add(term)
  }
  return {
    answered: [...new Set(responses.map(({ place }) => place.passage))].sort((a, b) => a - b),
    denied: new Set(responses.flatMap(({ place, weak }) => (weak ? [] : [place.passage]))),
    terms,
  }
}

function ownCharge({
  stance,
  heading,
  persons,
  signals,
  quotes,
}: ReadSentence): Exclude<Charge['kind'], 'tale' | 'told'> | null {
  if (stance.accuses) return 'accusation'
  // "Il dément, et accuse sa collègue d'avoir menti" answers one charge with another.
  if (stance.accusesBack) return 'claim'
  // "Elle aurait reçu de l'argent, affirme l'élu, qui n'apporte aucun élément" accuses all the same.
  // "Elle dit qu'il a signé un faux, ce que le maire conteste" gives one answer, and needs the others.
  if (responds(stance)) return tellsUnproven(stance) || tellsAndAnswers(stance) ? 'claim' : null
  if (isPraise(stance, signals) || signals.regrets || stance.deniesIfBlamed) return null
  if (isBackground(stance, signals, quotes)) return null
  // "L'incendie a détruit 280 hectares, et non 340": told-again.ts knows those that repeat a charge.
  if (stance.stances.includes('correction') && !stance.asserts) return null
  const claims = (stance.claims || stance.asserts || heading) && !stance.remarks
  if (stance.stances.includes('allegation') && claims) return 'claim'
  if (stance.asserts) return 'assertion'
  if (stance.claims) return 'statement'
  return persons.size > 0 ? 'mention' : null
}

/** Praise of somebody needs no denial, whoever is accused beside it; "ce grand chef nous frappait" is none. */
function isPraise(
  { accuses, stances }: ReadSentence['stance'],
  { praise }: ReadSentence['signals'],
): boolean {
  return praise && !accuses && !stances.includes('allegation')
}

/**
 * "Fondée en 1931, la maison emploie 310 salariés, selon la chambre de commerce", whoever is accused beside it; "née à
 * Lyon, la comptable a vidé la caisse, selon le président" accuses.
 */
function isBackground(
  { stances, claims, asserts }: ReadSentence['stance'],
  { background, plain, deed, idiom }: ReadSentence['signals'],
  quotes: boolean,
): boolean {
  if (!background || quotes || deed || idiom || stances.includes('allegation')) return false
  return plain || !(claims || asserts)
}

function tellsUnproven({ stances, asserts }: ReadSentence['stance']): boolean {
  return (
    asserts &&
    stances.includes('allegation') &&
    stances.includes('no-evidence') &&
    !stances.includes('denial')
  )
}

function tellsAndAnswers({ deniesOwn, asserts, stances }: ReadSentence['stance']): boolean {
  return deniesOwn && asserts && !stances.includes('outcome')
}

/** Somebody tells it, and does not only joke or judge. */
function isTold({ stance, quotes, heading, signals }: ReadSentence): boolean {
  if (responds(stance) || stance.deniesIfBlamed || (heading && !quotes)) return false
  if (!stance.accuses && (signals.quarrel || stance.stances.includes('correction'))) return false
  if (isPraise(stance, signals) || (signals.regrets && !stance.accuses)) return false
  if (isBackground(stance, signals, quotes)) return false
  return (
    (quotes || stance.claims || stance.asserts || stance.stances.includes('allegation')) && !stance.remarks
  )
}

/** It stands right behind the accusation and before the response; or its accuser speaks on of the same things. */
function isTaleOf(origin: ReadSentence, sentence: ReadSentence, article: ReadArticle, trail: Trail): boolean {
  const accuser = [...sentence.speakers].some((speaker) => article.accusers.has(speaker))
  if (!accuser && hasDenied(sentence.speakers, sentence.place.passage, article)) return false
  // "La directrice fait savoir que l'accord a été appliqué à la lettre" goes on with nothing.
  if (!accuser && sentence.stance.replies && !sentence.quotes && isResponse(sentence, article)) return false
  if (!accuser && sentence.stance.retorts && sentence.place.passage > origin.place.passage) return false
  if (isNear(origin, sentence, trail)) return true
  if (!accuser || sentence.place.passage - origin.place.passage > TALE_OVER) return false
  const told = trail.terms[origin.place.passage]
  return told !== undefined && [...sentence.terms].some((term) => told.has(term))
}

function isResponse({ place }: ReadSentence, { responses }: ReadArticle): boolean {
  return responses.some((response) => liesWithin(place, response.place))
}

/** No passage with a response stands between the two, and one stands close behind, or none in the article. */
function isNear(origin: ReadSentence, sentence: ReadSentence, { answered, denied }: Trail): boolean {
  const from = origin.place.passage
  const to = sentence.place.passage
  if (from === to) return true
  if (to - from > TALE_OVER) return false
  // What may be a reply may be the accuser's own words as well.
  const next = answered.find((passage) => passage >= from && (passage !== to || denied.has(passage)))
  if (next === undefined) return answered.length === 0
  return next > to && next - to <= ANSWERED_WITHIN
}

/** A heading that quotes, right before the passage that accuses, quotes the accusation; a question there asks it. */
function leadUp(sentences: readonly ReadSentence[], index: number, charges: Map<ReadSentence, Charge>): void {
  const origin = sentences[index]
  if (origin === undefined) return
  // What is only told leads to nothing that accuses by itself.
  const told = charges.get(origin)?.kind === 'told'
  for (let before = index - 1; before >= 0; before--) {
    const sentence = sentences[before]
    if (sentence === undefined || sentence.place.passage < origin.place.passage - 1) return
    if (told && ACCUSING.has(charges.get(sentence)?.kind ?? 'mention')) continue
    const asks = sentence.signals.asks && sentence.signals.past && !sentence.quotes
    if (asks || (sentence.heading && sentence.quotes && isTold(sentence)))
      charges.set(sentence, { kind: 'tale', origin })
  }
}
