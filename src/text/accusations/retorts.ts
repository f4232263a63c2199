// A retort right behind what accuses: "« C'est une insulte », a réagi ce dernier". Its words may deny nothing, and who
// speaks may be anybody ("l'intéressé", a lawyer, a director); that it answers is told by the verb and by its place.

import type { ReadArticle } from './claims-and-responses.ts'
import type { ReadSentence } from './read-sentence.ts'
import { accusersIn, responds, withStance } from './read-sentence.ts'
import { withResponses } from './replies.ts'

/** The article with the retorts to its accusing sentences as denials in so many words. */
export function withRetorts(article: ReadArticle, accusing: ReadonlySet<ReadSentence>): ReadArticle {
  const byPassage = Map.groupBy(article.sentences, ({ place }) => place.passage)
  const retorts = new Map<number, readonly ReadSentence[]>()
  for (const [passage, sentences] of byPassage) {
    const told = sentences.filter((sentence) => accusing.has(sentence) && !isRetort(sentence))
    const charges = told.length > 0 ? told : saidAgainst(sentences, byPassage.get(passage + 1) ?? [])
    const last = charges.at(-1)
    if (last === undefined) continue
    const accusers = new Set(charges.flatMap((charge) => [...accusersIn(charge)]))
    const accused = new Set(charges.flatMap(({ persons }) => [...persons]))
    const behind = [
      sentences.filter(({ place }) => place.start > last.place.start),
      byPassage.get(nextPassage(passage, byPassage)) ?? [],
    ]
    for (const said of behind) {
      if (said.some(({ stance }) => stance.stances.includes('denial'))) break
      const found = said.filter(
        (sentence, index) =>
          (isRetort(sentence) || isRetorted(sentence, said[index - 1])) &&
          !isOfBystander(sentence, accused) &&
          ![...sentence.speakers].some((speaker) => accusers.has(speaker)),
      )
      const [first] = found
      if (first === undefined) continue
      retorts.set(first.place.passage, found)
      break
    }
  }
  if (retorts.size === 0) return article
  const denying = new Set([...retorts.values()].flat())
  return withResponses(
    {
      ...article,
      sentences: article.sentences.map((sentence) =>
        denying.has(sentence) ? withStance(sentence, 'denial') : sentence,
      ),
      responses: article.responses.filter(
        ({ role, weak, place }) => !(role === 'denial' && weak && retorts.has(place.passage)),
      ),
    },
    [...retorts.values()].map((sentences) => ({ role: 'denial', sentences, weak: false, retort: true })),
  )
}

/** "« C'est grave », a réagi la ministre", of whom the charge says nothing, and who says nothing against it. */
function isOfBystander(
  { stance, speakers, answerSigns }: ReadSentence,
  accused: ReadonlySet<number>,
): boolean {
  const { untrue, negated, spokenFor } = answerSigns
  if (!stance.reacts || stance.deniesIfBlamed || untrue || negated || spokenFor) return false
  return speakers.size > 0 && accused.size > 0 && ![...speakers].some((speaker) => accused.has(speaker))
}

/** What somebody is quoted with, where somebody else retorts right behind that it is untrue or unfair. */
function saidAgainst(
  sentences: readonly ReadSentence[],
  behind: readonly ReadSentence[],
): readonly ReadSentence[] {
  const last = sentences.at(-1)
  const [first] = behind
  if (last === undefined || first === undefined || !last.quotes || last.heading) return []
  if (responds(last.stance) || last.stance.remarks || last.signals.praise) return []
  const isAgainst = first.stance.retorts && first.stance.deniesIfBlamed
  const isOfAnother =
    first.speakers.size > 0 && [...first.speakers].every((speaker) => !last.speakers.has(speaker))
  return isAgainst && isOfAnother ? [last] : []
}

/** The next one that is no heading and does not only say what nothing proves. */
function nextPassage(passage: number, byPassage: ReadonlyMap<number, readonly ReadSentence[]>): number {
  let next = passage + 1
  for (let sentences = byPassage.get(next); sentences !== undefined; sentences = byPassage.get(++next)) {
    if (!sentences.every(({ heading, stance }) => heading || stance.stances.includes('no-evidence'))) break
  }
  return next
}

/** "La musicienne a répondu dimanche, sur le même réseau. « Je n'ai jamais vu un relevé bancaire. »" */
function isRetorted({ stance, quotes, heading }: ReadSentence, before: ReadSentence | undefined): boolean {
  if (before === undefined || heading || !quotes || stance.accuses || stance.concedes) return false
  const { quotes: isQuoted, stance: said, silent, persons } = before
  return said.retorts && !isQuoted && !silent && !responds(said) && stance.replies && persons.size <= 1
}

function isRetort({ stance, signals, answerSigns, quotes, heading, silent }: ReadSentence): boolean {
  if (heading || silent || stance.accuses || stance.concedes || signals.hint || responds(stance)) return false
  if (stance.deniesIfBlamed) return true
  // "« Il nous a frappés aussi », a réagi un autre" accuses as well.
  const tellsWrong = stance.stances.includes('allegation') || signals.deed || signals.idiom
  const accusesToo = signals.third && tellsWrong && !answerSigns.negated
  return stance.retorts && (quotes || stance.claims) && !accusesToo
}
