// An article that accuses two people of two things: which lines on evidence, and which outcomes, belong to which. A
// denial is known by who denies; these seldom name anybody, so what they speak of and what stands before them tells.

import type { ReadArticle, Response } from './claims-and-responses.ts'
import { countShared, isBefore } from './claims-and-responses.ts'
import type { ReadSentence } from './read-sentence.ts'

/** Terms that the accusations of two people may share and still be two: more are one wrong told twice. */
const SHARED_AT_MOST = 2
/** Of whom or what a response speaks, and whose accusation or denial stands right before it. */
const NAMED = 2
const SHARED_TERM = 1
const SHARED_TERMS_AT_MOST = 2
const NEAREST = 1.5

/** What is said against people who answer for it together. */
interface Affair {
  readonly accused: ReadonlySet<number>
  readonly accusations: readonly ReadSentence[]
  readonly denials: readonly Response[]
}

/** Tells whether a response belongs to another affair than a sentence of which these people are accused. */
export type IsOfAnother = (response: Response, concerned: ReadonlySet<number>) => boolean

/** `accusations`: the sentences that accuse in so many words, or report a wrong. */
export function readAffairs(article: ReadArticle, accusations: readonly ReadSentence[]): IsOfAnother {
  const affairs = findAffairs(article, accusations)
  if (affairs.length < 2) return () => false
  const owners = new Map(article.responses.map((response) => [response, ownerOf(response, affairs)]))
  return (response, concerned) => {
    const owner = owners.get(response) ?? null
    const own = affairs.filter(({ accused }) => [...accused].some((person) => concerned.has(person)))
    return response.role !== 'denial' && owner !== null && own.length > 0 && !own.includes(owner)
  }
}

function findAffairs(
  { responses, accusers, isTelling }: ReadArticle,
  accusations: readonly ReadSentence[],
): readonly Affair[] {
  const denials = responses.filter(
    ({ role, weak, parties }) => role === 'denial' && !weak && parties.size > 0,
  )
  const denying = new Set(denials.flatMap(({ parties }) => [...parties]))
  const affairs: Affair[] = []
  for (const person of denying) {
    if (accusers.has(person)) continue
    const own = accusations.filter(({ persons, speakers }) => persons.has(person) && !speakers.has(person))
    if (own.length === 0) continue
    const affair: Affair = {
      accused: new Set([person]),
      accusations: own,
      denials: denials.filter(({ parties }) => parties.has(person)),
    }
    const same = affairs.findIndex((other) => isSame(affair, other, isTelling))
    const other = affairs[same]
    if (other === undefined) affairs.push(affair)
    else
      affairs[same] = {
        accused: new Set([...other.accused, person]),
        accusations: [...other.accusations, ...own],
        denials: [...other.denials, ...affair.denials],
      }
  }
  return affairs
}

/** Both are accused in one sentence, or of the same. */
function isSame(a: Affair, b: Affair, isTelling: ReadArticle['isTelling']): boolean {
  if (a.accusations.some((sentence) => b.accusations.includes(sentence))) return true
  if (a.denials.some((denial) => b.denials.includes(denial))) return true
  return countShared(termsOf(a, isTelling), termsOf(b, isTelling)) > SHARED_AT_MOST
}

function termsOf({ accusations }: Affair, isTelling: ReadArticle['isTelling']): ReadonlySet<string> {
  return new Set(
    accusations.flatMap(({ terms, names }) =>
      [...terms].filter((term) => isTelling(term) && !names.has(term)),
    ),
  )
}

/** The affair that a response fits best; null: two fit alike, or it is an outcome that comes first and names others. */
function ownerOf(response: Response, affairs: readonly Affair[]): Affair | null {
  const nearest = affairs
    .map((affair) => ({ affair, last: lastBefore(response, affair) }))
    .sort((a, b) => b.last - a.last)[0]
  if (response.role === 'outcome' && response.persons.size > 0 && nearest !== undefined && nearest.last < 0) {
    const named = affairs.some(({ accused }) => [...accused].some((person) => response.persons.has(person)))
    if (!named) return null
  }
  const [best, next] = affairs
    .map((affair) => {
      const named = [...affair.accused].some((person) => response.persons.has(person))
      const terms = new Set(affair.accusations.flatMap((sentence) => [...sentence.terms]))
      for (const { topics } of affair.denials) for (const topic of topics) terms.add(topic)
      const shared = Math.min(SHARED_TERMS_AT_MOST, countShared(response.topics, terms))
      const isNearest = nearest !== undefined && nearest.affair === affair && nearest.last >= 0
      return {
        affair,
        weight: NAMED * Number(named) + SHARED_TERM * shared + NEAREST * Number(isNearest),
      }
    })
    .sort((a, b) => b.weight - a.weight)
  return best !== undefined && best.weight > (next?.weight ?? 0) ? best.affair : null
}

/** The last passage in which the affair was spoken of before the response; -1: in none. */
function lastBefore({ place }: Response, { accusations, denials }: Affair): number {
  return [...accusations, ...denials]
    .filter((other) => isBefore(other.place, place))
    .reduce((last, other) => Math.max(last, other.place.passage), -1)
}
