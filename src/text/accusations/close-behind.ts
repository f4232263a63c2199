// What else answers a charge close behind it, beside what matching.ts chose: a second denial, what was found, an
// answer in words of its own. One answer too many costs a reader less than one too few, so all are shown that are not
// known to answer something else.

import { isOfOtherCharge } from './charge-topics.ts'
import type { Charge } from './charges.ts'
import { ACCUSING } from './charges.ts'
import type { Response } from './claims-and-responses.ts'
import { liesWithin } from './claims-and-responses.ts'
import type { Setting } from './matching.ts'
import { deniesOther, isOfOtherAccuser } from './other-charges.ts'
import type { ReadSentence } from './read-sentence.ts'
import { accusersIn } from './read-sentence.ts'

/** Passages behind a charge in which whatever answers is taken to answer it, and how many of those are shown. */
const CLOSE_BEHIND = 5
const AT_MOST = 2

/** `chosen`: what answers it already; where nothing does, it may be no charge. `charges`: all of the article. */
export function answersCloseBehind(
  sentence: ReadSentence,
  chosen: readonly Response[],
  { article, accusations, isOfAnother, topics }: Setting,
  charges: ReadonlyMap<ReadSentence, Charge>,
): readonly Response[] {
  if (chosen.length === 0) return []
  const { place, persons, speakers } = sentence
  const here = chosen.filter((response) => response.place.article === place.article)
  const denials = here.filter(({ role }) => role === 'denial')
  const passages = new Set(here.map((response) => response.place.passage))
  const concerned = new Set([...[...persons, ...speakers], ...denials.flatMap(({ parties }) => [...parties])])
  const accusing = [...charges]
    .filter(([, { kind }]) => ACCUSING.has(kind) && kind !== 'told')
    .map(([charge]) => charge)
  const accusers = new Set([...accusersIn(sentence), ...article.accusers.keys()])
  const first = Math.min(...here.map((response) => response.place.passage))
  /** What accuses is no answer, nor what its accuser goes on to say; and what is no plain one comes behind one. */
  const isOfCharge = ({ place: there, weak, persons: named }: Response): boolean =>
    accusing.some((charge) => liesWithin(charge.place, there)) ||
    (weak &&
      (there.passage <= first || (named.size > 0 && [...named].every((person) => accusers.has(person)))))
  /** Somebody denies whom another charge names, and this one does not. */
  const deniesElse = ({ role, parties }: Response): boolean =>
    role === 'denial' &&
    accusing.some(
      (other) =>
        other !== sentence &&
        [...parties].some(
          (party) => other.persons.has(party) && !accusersIn(other).has(party) && !concerned.has(party),
        ),
    )
  return [...article.responses, ...article.further]
    .filter((response) => {
      const behind = response.place.passage - place.passage
      return behind > 0 && behind <= CLOSE_BEHIND && !passages.has(response.place.passage)
    })
    .filter(
      (response) =>
        response.role !== 'outcome' &&
        !response.bare &&
        !response.ofClaim &&
        !isOfCharge(response) &&
        !isOfOtherAccuser(response, sentence, article) &&
        !deniesElse(response) &&
        !deniesOther(response, sentence, accusations) &&
        !isOfOtherCharge(response, denials, sentence, topics) &&
        !isOfAnother(response, concerned),
    )
    .slice(0, AT_MOST)
}
