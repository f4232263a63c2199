// What is said of somebody by name belongs to the charge that they make or answer, and not to one that concerns
// others. affairs.ts knows two charges that both are denied; here one of them may be denied by nobody.

import type { ReadArticle, Response } from './claims-and-responses.ts'
import { liesWithin } from './claims-and-responses.ts'
import type { PassageStretch, ReadSentence } from './read-sentence.ts'
import { accusersIn } from './read-sentence.ts'

/** Passages behind what somebody says in which those whom they accuse deny it. */
const DENIED_OVER = 3

/**
 * "Paul Rivet n'a produit aucun document", of what Rivet says of the mayor: beside what others say of others it is
 * of no use. Behind a sentence that does not tell who accuses, it may be Rivet again.
 */
export function isOfOtherAccuser(
  { role, parties, named, place }: Response,
  sentence: ReadSentence,
  article: ReadArticle,
): boolean {
  if (role !== 'no-evidence' || parties.size === 0 || sentence.persons.size === 0) return false
  const concerned = new Set([...sentence.persons, ...sentence.speakers])
  const isBehind = place.passage > sentence.place.passage
  if (isBehind && accusersIn(sentence).size === 0) return false
  return [...parties].every((party) => {
    if (!named.has(party) || concerned.has(party)) return false
    const accused = accusedBy(party, article)
    return accused.size > 0 && ![...accused].some((person) => concerned.has(person))
  })
}

/** Whom else the sentences name in which somebody accuses, and who denies right behind. */
function accusedBy(accuser: number, { accusers, sentences, responses }: ReadArticle): ReadonlySet<number> {
  const passages = accusers.get(accuser) ?? []
  const named = sentences.filter(({ place }) => passages.includes(place.passage))
  const denials = responses.filter(
    ({ role, answersItself, place }) =>
      role === 'denial' &&
      !answersItself &&
      passages.some((passage) => place.passage >= passage && place.passage - passage <= DENIED_OVER),
  )
  const found = new Set([
    ...named.flatMap(({ persons }) => [...persons]),
    ...denials.flatMap(({ parties }) => [...parties]),
  ])
  found.delete(accuser)
  return found
}

/** "The mayor, Ann Hall, has been cleared", beside a charge that somebody else denies. */
export function settlesForOthers(
  { role, named, place, concession }: Response,
  denials: readonly Response[],
  sentence: ReadSentence,
  { accusers, sentences }: ReadArticle,
): boolean {
  if (role !== 'outcome' || concession || named.size === 0 || denials.length === 0) return false
  const denying = denials.flatMap(({ parties }) => [...parties])
  const concerned = new Set([...sentence.persons, ...sentence.speakers, ...denying, ...accusers.keys()])
  if (denying.length === 0 || [...named].some((person) => concerned.has(person))) return false
  const tellers = new Set(
    sentences.filter((one) => liesWithin(one.place, place)).flatMap((one) => tellersIn(one)),
  )
  return [...named].some((person) => !tellers.has(person))
}

/** "La procureure, Ève Roux, a rappelé que l'enquête est close": it is closed for somebody else. */
function tellersIn({ speakers, subject, stance, answerSigns }: ReadSentence): readonly number[] {
  const tells = subject !== null && (stance.claims || stance.asserts || answerSigns.examiner)
  return tells ? [...speakers, subject] : [...speakers]
}

/** A denial of what others are accused of. `accusations`: the sentences of the article that accuse in so many words. */
export function deniesOther(
  response: Response,
  sentence: ReadSentence,
  accusations: readonly ReadSentence[],
): boolean {
  return (
    response.role === 'denial' &&
    (deniesOwnOther(response, sentence) || deniesOtherCharge(response, sentence, accusations))
  )
}

/** "Soupçonnée d'avoir menti, ce qu'elle nie", before a charge that concerns none of those whom it names. */
function deniesOwnOther(
  { answersItself, named, place }: Response,
  { place: here, persons, speakers }: ReadSentence,
): boolean {
  return (
    answersItself &&
    place.passage < here.passage &&
    named.size > 0 &&
    ![...named].some((person) => persons.has(person) || speakers.has(person))
  )
}

/**
 * "Paul Carle nie", of what the mayor says of him, beside what somebody else says of somebody else: whom the one
 * accuses, the other does not name.
 */
function deniesOtherCharge(
  { parties, persons, joins }: Response,
  sentence: ReadSentence,
  accusations: readonly ReadSentence[],
): boolean {
  if (joins || parties.size === 0) return false
  const accused = accusedIn(sentence)
  if (accused.length === 0) return false
  const concerned = new Set([...sentence.persons, ...sentence.speakers])
  if ([...parties, ...persons].some((person) => concerned.has(person))) return false
  return accusations.some(
    (other) =>
      other !== sentence &&
      accusedIn(other).some((person) => parties.has(person)) &&
      ![...other.persons, ...other.speakers].some((person) => concerned.has(person)),
  )
}

/** Whom it names beside who accuses in it; nobody: it does not accuse in so many words, or not plainly by somebody. */
function accusedIn(sentence: ReadSentence): readonly number[] {
  const accusers = new Set([...sentence.speakers, ...sentence.sources, ...sentence.accusing])
  if (!sentence.stance.accuses || accusers.size === 0) return []
  return [...sentence.persons].filter((person) => !accusers.has(person))
}

/** Somebody else takes back what they said themselves; the sentence is none of theirs. */
export function isByAnother(
  { parties }: Response,
  { speakers, subject, persons }: ReadSentence,
  { accusers }: ReadArticle,
): boolean {
  const tellers = speakers.size > 0 ? [...speakers] : subject === null ? [] : [subject]
  // Who accused in an earlier article takes back what they said there.
  const isOfEarlier = [...parties].every((party) => !accusers.has(party))
  if (isOfEarlier) return ![...parties].some((party) => persons.has(party) || tellers.includes(party))
  return (
    tellers.length > 0 &&
    parties.size > 0 &&
    [...parties].every((party) => accusers.has(party) && !persons.has(party) && !tellers.includes(party))
  )
}

/** Passages behind a charge in which an answer that names whoever makes it still stands. */
const NAMED_OVER = 6

/** "Madame X confond tout": the first that somebody answers to it names whoever accuses in the sentence. */
export function namesAccuser(
  { parties, persons, place }: Response,
  sentence: ReadSentence,
  { responses }: ReadArticle,
): boolean {
  const behind = place.passage - sentence.place.passage
  if (behind <= 0 || behind > NAMED_OVER) return false
  const hasAnswered = responses.some(
    (other) =>
      other.place.passage >= sentence.place.passage &&
      other.place.passage < place.passage &&
      [...other.parties].some((party) => parties.has(party)),
  )
  const accusing = new Set([...accusersIn(sentence), ...sentence.speakers])
  return !hasAnswered && [...persons].some((person) => accusing.has(person) && !parties.has(person))
}

/** Passages behind which an answer to what does not plainly accuse stands. */
const BEHIND_OVER = 3

/** Close behind, as an answer does. */
export function standsBehind(response: PassageStretch, sentence: PassageStretch): boolean {
  return (
    (response.passage > sentence.passage && response.passage <= sentence.passage + BEHIND_OVER) ||
    (response.passage === sentence.passage && response.start > sentence.start)
  )
}
