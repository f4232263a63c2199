// Which second denial goes beside an accusation: what its author goes on to say, or says again; the lawyer's beside the
// client's own; and whose it may be where the accusation does not say.

import type { ReadArticle, Response } from './claims-and-responses.ts'
import type { PassageStretch, ReadSentence } from './read-sentence.ts'

/** Passages behind an accusation that names nobody in which any denial may answer it. */
const BEHIND_OVER = 3

interface Accusing {
  /** An accusation in so many words, a wrong that is reported, or what sounds like either. */
  readonly plain: boolean
  /** The first of these. */
  readonly accuses: boolean
  readonly accusers: ReadArticle['accusers']
}

/** Among the denials that answer the sentence, best first, the one to show beside `first`. */
export function secondDenial(
  first: Response,
  denials: readonly Response[],
  sentence: ReadSentence,
  { plain, accuses, accusers }: Accusing,
): Response | undefined {
  // "Un musicien l'accuse d'avoir puisé dans la caisse, ce qu'il nie" tells a reader nothing more.
  const others = denials.filter(({ ofClaim }) => !ofClaim)
  const find = (isSecond: (other: Response) => boolean): Response | undefined => others.find(isSecond)
  const inWords = first.retort ? find((other) => deniesPlainly(other, first, sentence)) : undefined
  if (inWords !== undefined || !plain) return inWords
  return (
    (accuses ? find((other) => goesOn(first, other)) : undefined) ??
    find(
      (other) =>
        standsNext(first, other, sentence) ||
        speaksForThemselves(first, other, sentence) ||
        answersNobodyNamed(first, other, sentence),
    ) ??
    find((other) => deniesAgain(first, other) || deniesAsWell(first, other, sentence, accusers))
  )
}

/** In so many words, beside a retort: by whoever retorts, whom the sentence names, or nobody that is named. */
function deniesPlainly(other: Response, retort: Response, { persons, speakers }: ReadSentence): boolean {
  if (other === retort || other.weak || other.retort || other.bare) return false
  return [...other.parties].every(
    (party) => retort.parties.has(party) || (persons.has(party) && !speakers.has(party)),
  )
}

/** Right behind the sentence, unless those whom it names have the word elsewhere. */
function standsNext(denial: Response, other: Response, sentence: ReadSentence): boolean {
  const { place, speakers } = sentence
  const isOfOthers = other.parties.size > 0 && !isNamedIn(sentence, other.parties)
  if (isOfOthers && isNamedIn(sentence, denial.parties)) return false
  return (
    standsApart(denial, other) &&
    !other.bare &&
    other.place.passage - place.passage === 1 &&
    ![...other.parties].some((party) => speakers.has(party))
  )
}

/** A charge that names nobody may be what either denies who speaks soon behind. */
function answersNobodyNamed(denial: Response, other: Response, sentence: ReadSentence): boolean {
  const { persons, speakers, place } = sentence
  const soon = ({ passage }: PassageStretch): boolean =>
    passage > place.passage && passage - place.passage <= BEHIND_OVER
  return (
    standsApart(denial, other) &&
    !other.bare &&
    sentence.stance.accuses &&
    [...persons].every((person) => speakers.has(person)) &&
    soon(denial.place) &&
    soon(other.place) &&
    ![...other.parties].some((party) => speakers.has(party))
  )
}

/** Right behind the lawyer, whoever it is about: "his lawyer called it a fairy tale", "he wrote himself that". */
function speaksForThemselves(denial: Response, other: Response, { place }: ReadSentence): boolean {
  const apart = other.place.passage - denial.place.passage
  return (
    standsApart(denial, other) &&
    !other.bare &&
    Math.abs(apart) === 1 &&
    Math.min(denial.place.passage, other.place.passage) > place.passage &&
    (other.parties.size === 0 ||
      [...other.parties].some((party) => denial.persons.has(party)) ||
      [...denial.parties].some((party) => other.persons.has(party)))
  )
}

/** A denial that goes on in the next passage, or in which somebody else joins it. */
function goesOn(denial: Response, other: Response): boolean {
  const behind = other.place.passage - denial.place.passage
  return (
    (Math.abs(behind) === 1 && [...other.parties].some((party) => denial.parties.has(party))) ||
    (behind === 1 && other.joins) ||
    (behind === -1 && denial.joins)
  )
}

/** In other words, by those who deny. */
function deniesAgain(denial: Response, other: Response): boolean {
  return standsApart(denial, other) && [...other.parties].some((party) => denial.parties.has(party))
}

/** By somebody else whom the sentence accuses. */
function deniesAsWell(
  denial: Response,
  other: Response,
  sentence: ReadSentence,
  accusers: ReadArticle['accusers'],
): boolean {
  return (
    standsApart(denial, other) &&
    isNamedIn(sentence, other.parties) &&
    ![...other.parties].some((party) => accusers.has(party))
  )
}

function standsApart(denial: Response, other: Response): boolean {
  return other !== denial && !other.weak && other.place.passage !== denial.place.passage
}

/** One of them is spoken of in it, by somebody else. */
export function isNamedIn({ persons, speakers }: ReadSentence, parties: ReadonlySet<number>): boolean {
  return [...parties].some((party) => persons.has(party) && !speakers.has(party))
}
