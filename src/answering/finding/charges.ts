// Where it is asked what somebody is accused of, a grave accusation goes before an insult that has the same words:
// "a accusé X d'avoir vendu des permis" before "s'accusant de folie".

import type { Corpus, PassageRecord } from '../../corpus/corpus.ts'
import type { LanguageCode } from '../../text/language.ts'
import { languageOf } from '../../text/languages.ts'
import { isWithin } from '../../text/span.ts'
import type { Word } from '../../text/words.ts'
import { accuses } from '../context.ts'
import type { NamedInQuestion } from '../question/named.ts'
import type { Question } from '../question/question.ts'
import { accusingPatterns } from '../question/question.ts'
import { RANKING, SHARES } from '../weights.ts'
import type { Candidate } from './candidate.ts'
import type { Concept } from './concepts.ts'
import { isCore } from './concepts.ts'

/** What it counts that something is due beside the sentence: a denial, a line on evidence. */
const GRAVE = 3

/** Those named first in an accusation accuse and are accused; of whoever is named behind them it says something else. */
const CONCERNED = 2

export function putChargesFirst(
  question: Question,
  candidates: readonly Candidate[],
  corpus: Corpus,
): readonly Candidate[] {
  const { asksAccusation, words, language } = question
  // "Le patron de Kessel": one is meant, by what he heads.
  const people = question.people.filter(
    (person) =>
      !question.people.some((other) => other.by === 'role' && other !== person && isWithin(person, other)),
  )
  // Whoever says of what knows which accusation they mean.
  const core =
    candidates[0]?.concepts.filter(
      (concept) =>
        concept.present &&
        isCore(concept) &&
        !isOfSomebody(concept, language) &&
        !describesCharge(concept, question),
    ) ?? []
  if (!asksAccusation || core.length > 1) return candidates
  // "De quoi X est-il accusé": X is not who accuses.
  const { asked: passive } = languageOf(language).questions.passive
  const accuser = words.some(({ form }) => passive.has(form)) ? undefined : people[0]
  return candidates.map((candidate) => {
    const { article, passage, span } = candidate
    const verb = accusingVerb(candidate)
    const named = concernedBy(candidate, verb, corpus)
    const isConcerned = people
      .slice(0, CONCERNED)
      .every(
        (person) =>
          person.names.some((name) => named.includes(name)) ||
          isCalledSo(person, candidate) ||
          (person === accuser && speaksBelow(person.names, passage, corpus)),
      )
    if (accuser !== undefined && isReversed(candidate, verb, accuser, people[1]))
      return { ...candidate, score: candidate.score - GRAVE }
    // « Il ment », accuse Y: of whoever is asked about, it gives no charge of theirs.
    const isOthers = candidate.evidence.signs.words < 0
    // "De quoi X est-il accusé": that Y is, of something that X comes in, is another charge.
    if (!isConcerned && verb !== undefined && accuser === undefined)
      return { ...candidate, score: candidate.score - GRAVE }
    const isCharge = tellsAsked(question, candidate) || accuses(article.id, passage.number, corpus, span)
    if (isOthers || !isConcerned || !isCharge) return candidate
    const score = candidate.score + GRAVE + (verb === undefined ? 0 : unquoted(question, candidate))
    return { ...candidate, score }
  })
}

/** "Y accuse X d'avoir …", where it is asked what X accuses Y of; in the active, and not of each other. */
function isReversed(
  { evidence: { sentence, reading } }: Candidate,
  verb: Word | undefined,
  accuser: NamedInQuestion,
  accused: NamedInQuestion | undefined,
): boolean {
  if (verb === undefined || accused === undefined) return false
  const { words, mentions } = sentence
  const { passive } = reading.language.questions
  if (passive.before.test(reading.passage.text.slice(sentence.span.start, verb.start))) return false
  const ahead = mentions.findLast(({ end }) => end <= verb.start)
  const behind = mentions.find(({ start }) => start >= verb.end)
  const between = words.filter(({ start }) => start >= (ahead?.end ?? 0) && start < verb.start)
  return (
    between.length <= SUBJECT_WITHIN &&
    accused.names.includes(ahead?.person ?? '') &&
    accuser.names.includes(behind?.person ?? '')
  )
}

/** Words between a subject and its verb: "a publiquement". */
const SUBJECT_WITHIN = 3

/** "Ingratitude" of "quel défaut X reproche-t-il à Y": no grave charge, and of the kind that is asked for. */
function tellsAsked({ words }: Question, { concepts, evidence: { met } }: Candidate): boolean {
  const asked = words.find(({ focus }) => focus)
  return (
    asked !== undefined &&
    concepts.some(({ start }, i) => start === asked.start && met[i] === SHARES.narrower)
  )
}

/** "Grave", "contre" of "quelle accusation grave X lance-t-il contre Y". */
function describesCharge({ start, forms }: Concept, { words, language }: Question): boolean {
  const at = words.findIndex((word) => word.start === start)
  const { prepositions } = languageOf(language).lexicon
  return words[at - 1]?.focus === true || forms.every((form) => prepositions.has(form))
}

/** "Accuse", "reproche": what tells an accusation in so many words. */
function accusingVerb({ evidence: { sentence, reading } }: Candidate): Word | undefined {
  const patterns = accusingPatterns(reading.language)
  return sentence.words.find(({ form }) => patterns.some((pattern) => pattern.test(` ${form} `)))
}

/** Words behind the verb among which the noun for whoever is accused stands: "leur ancien directeur". */
const ACCUSED_WITHIN = 3

/** Who accuses and who is accused: named ahead of the verb and right behind it, or else first of all. */
function concernedBy(
  { evidence: { sentence } }: Candidate,
  verb: Word | undefined,
  corpus: Corpus,
): readonly string[] {
  const { mentions, words } = sentence
  if (verb === undefined) return [...new Set(mentions.map(({ person }) => person))].slice(0, CONCERNED)
  const ahead = mentions.filter(({ start }) => start < verb.start)
  const behind = mentions.find(({ start }) => start > verb.start)
  const at = words.indexOf(verb) + 1
  const called = words.slice(at, at + ACCUSED_WITHIN).flatMap(({ form }) => corpus.roles().get(form) ?? [])
  return [...ahead.map(({ person }) => person), ...(behind === undefined ? [] : [behind.person]), ...called]
}

/** "Le président de la coopérative", by the very noun of the question: whoever that is, they are meant. */
function isCalledSo(
  { by, start, end }: NamedInQuestion,
  { concepts, evidence: { met } }: Candidate,
): boolean {
  const at = concepts.findIndex((concept) => concept.start < end && concept.end > start)
  return by === 'role' && (met[at] ?? 0) >= SHARES.translated
}

/** What it lacks beside words that are quoted: a charge tells what is asked for in whosever words it is told. */
function unquoted({ kind, people }: Question, { evidence: { signs } }: Candidate): number {
  return kind === 'words' && people.length > 0 ? RANKING.words * Math.max(0, 1 - signs.words) : 0
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
