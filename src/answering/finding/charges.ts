// Where it is asked what somebody is accused of, a grave accusation goes before an insult that has the same words:
// "a accusé X d'avoir vendu des permis" before "s'accusant de folie".

import type { Corpus, PassageRecord } from '../../corpus/corpus.ts'
import type { LanguageCode } from '../../text/language.ts'
import { languageOf } from '../../text/languages.ts'
import { accuses } from '../context.ts'
import type { Question } from '../question/question.ts'
import type { Candidate } from './candidate.ts'
import type { Concept } from './concepts.ts'
import { isCore } from './concepts.ts'

/** What it counts that something is due beside the sentence: a denial, a line on evidence. */
const GRAVE = 3

/** Those named first in an accusation accuse and are accused; of whoever is named behind them it says something else. */
const CONCERNED = 2

export function putChargesFirst(
  { asksAccusation, people, words, language }: Question,
  candidates: readonly Candidate[],
  corpus: Corpus,
): readonly Candidate[] {
  // Whoever says of what knows which accusation they mean.
  const core =
    candidates[0]?.concepts.filter((concept) => isCore(concept) && !isOfSomebody(concept, language)) ?? []
  if (!asksAccusation || core.length > 1) return candidates
  // "De quoi X est-il accusé": X is not who accuses.
  const { asked: passive } = languageOf(language).questions.passive
  const accuser = words.some(({ form }) => passive.has(form)) ? undefined : people[0]
  return candidates.map((candidate) => {
    const { article, passage, span, evidence } = candidate
    const named = [...new Set(evidence.sentence.mentions.map(({ person }) => person))].slice(0, CONCERNED)
    const isConcerned = people.every(
      (person) =>
        person.names.some((name) => named.includes(name)) ||
        (person === accuser && speaksBelow(person.names, passage, corpus)),
    )
    return isConcerned && accuses(article.id, passage.number, corpus, span)
      ? { ...candidate, score: candidate.score + GRAVE }
      : candidate
  })
}

/** "Une ancienne employée accuse Y d'avoir …": the passage or the one below it gives her name with her words. */
function speaksBelow(names: readonly string[], { article, number }: PassageRecord, corpus: Corpus): boolean {
  return [number, number + 1].some((place) =>
    corpus.quotationsIn(article, place).some(({ speaker }) => speaker !== null && names.includes(speaker)),
  )
}

/** "Son ancien supérieur": who is accused, and not of what. */
function isOfSomebody({ forms }: Concept, code: LanguageCode): boolean {
  const { nouns, former } = languageOf(code).lexicon
  return forms.some((form) => {
    const kind = nouns.get(form)?.kind
    return former.has(form) || kind === 'role' || kind === 'kin' || kind === 'group'
  })
}
