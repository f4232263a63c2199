// "Son directeur, X, …": whoever bears the role that is asked about is named, and whose director that is stands in the
// sentence or the passage right above, which the sentence shares no word with.

import type { Corpus, PassageRecord } from '../../corpus/corpus.ts'
import { headOf } from '../expected/asked-by.ts'
import { bearsForOwner } from '../expected/bearers.ts'
import type { Question } from '../question/question.ts'
import { ASKING_WHO } from '../question/question.ts'
import { RANKING } from '../weights.ts'
import type { Candidate } from './candidate.ts'
import type { Concept } from './concepts.ts'
import type { SentenceReading } from './readings.ts'
import { FEW_PASSAGES, readPassage } from './readings.ts'

/** What a name right behind a role counts besides for all that is asked about it: as kind, of which it is a half. */
const BY_KIND = 1.45
/** What whose it is counts that stands above, beside what stands in the sentence itself. */
const ABOVE = 0.9
/** The same of somebody who is not the first that is told of there: "ses" is rather the first one's. */
const NOT_FIRST = 0.4

/** Passages found by the role alone, among which a possessive is looked for. */
const BY_ROLE = 40

/** Passages that tell of "son directeur", and may have no other word of the question. */
export function passagesOfOwned(
  question: Question,
  asked: Iterable<readonly Concept[]>,
  corpus: Corpus,
  article: string | null,
): readonly PassageRecord[] {
  // Reading so many passages anew for each question takes long where there are many.
  if (!ASKING_WHO.has(question.kind) || corpus.totals.passages > FEW_PASSAGES) return []
  const heads = [...asked].flatMap((concepts) => headOf(question, concepts) ?? [])
  const terms = heads.flatMap(({ ways }) =>
    ways.flatMap(({ terms: [term, ...more], share }) =>
      term === undefined || more.length > 0 ? [] : [{ term, weight: share }],
    ),
  )
  if (terms.length === 0) return []
  const roles = new Set(terms.map(({ term }) => term))
  return corpus
    .search({ terms, article, limit: BY_ROLE })
    .map(({ passage }) => passage)
    .filter((passage) =>
      readPassage(passage, corpus).sentences.some((sentence) => hasOwnedRole(sentence, roles)),
    )
}

function hasOwnedRole({ words, owns, language }: SentenceReading, roles: ReadonlySet<string>): boolean {
  const { determiners, nouns } = language.lexicon
  return (
    owns &&
    words.some(
      ({ form }, at) =>
        nouns.get(form)?.kind === 'role' &&
        determiners.get(words[at - 1]?.form ?? '')?.kind === 'possessive' &&
        roles.has(language.stem(form)),
    )
  )
}

export function raiseOwned(
  question: Question,
  candidates: readonly Candidate[],
  corpus: Corpus,
): readonly Candidate[] {
  if (!ASKING_WHO.has(question.kind)) return candidates
  return candidates.map((candidate) => {
    const { concepts, evidence } = candidate
    const { reading, sentence, around } = evidence
    if (!bearsForOwner(question, concepts, sentence, reading)) return candidate
    const head = headOf(question, concepts)
    const above = sentencesAbove(candidate, corpus)
    const told = concepts.map((concept, i) =>
      concept === head ? (around[i] ?? 0) : Math.max(around[i] ?? 0, ABOVE * shareIn(concept, above)),
    )
    return raised(candidate, head, told)
  })
}

/** Its owners' words stand in it as it were. `told`: what it and the sentences above have of each concept. */
function raised(candidate: Candidate, head: Concept | null, told: readonly number[]): Candidate {
  const { concepts, evidence } = candidate
  const { around, met, signs } = evidence
  const sum = (shares: readonly number[], of: readonly Concept[]): number =>
    concepts.reduce((all, c, i) => (of.includes(c) ? all + c.weight * (shares[i] ?? 0) : all), 0)
  const total = concepts.reduce((all, { weight }) => all + weight, 0) || 1
  const others = concepts.filter((concept) => concept !== head)
  const ofOthers = others.reduce((all, { weight }) => all + weight, 0)
  const inSentence = concepts.map((concept, i) => (concept === head ? (met[i] ?? 0) : (told[i] ?? 0)))
  const context = Math.max(0, sum(told, concepts) - sum(around, concepts)) / total
  const coverage = Math.max(0, sum(inSentence, others) - sum(met, others)) / total
  if (context === 0 && coverage === 0) return candidate
  const kind =
    ofOthers === 0 ? 0 : (BY_KIND * Math.max(0, sum(told, others) - sum(around, others))) / ofOthers
  return {
    ...candidate,
    score: candidate.score + RANKING.context * context + RANKING.coverage * coverage + RANKING.kind * kind,
    evidence: {
      ...evidence,
      around: told,
      met: inSentence,
      signs: {
        ...signs,
        context: signs.context + context,
        coverage: signs.coverage + coverage,
        kind: signs.kind + kind,
      },
    },
  }
}

/** The sentence before, and where the passage begins with this one or the next, those of the passage above. */
function sentencesAbove(
  { article, passage, evidence }: Candidate,
  corpus: Corpus,
): readonly SentenceReading[] {
  const { sentences } = evidence.reading
  const at = sentences.indexOf(evidence.sentence)
  const before = sentences.slice(Math.max(0, at - 1), at)
  if (at > 1) return before
  const above = corpus.passage(article.id, passage.number - 1)
  if (above === null || above.heading) return before
  return [...before, ...readPassage(above, corpus).sentences]
}

function shareIn({ ways, people }: Concept, sentences: readonly SentenceReading[]): number {
  let best = 0
  for (const { bag, mentions } of sentences) {
    for (const { terms, share } of ways)
      if (terms.every((term) => bag.counts.has(term))) best = Math.max(best, share)
    const [first] = mentions
    for (const { person } of mentions)
      if (people.includes(person)) best = Math.max(best, person === first?.person ? 1 : NOT_FIRST)
  }
  return best
}
