// Whether a sentence has the words of the speaker asked about, or the words that the question quotes.

import type { QuotationRecord } from '../../corpus/corpus.ts'
import type { Language } from '../../text/language.ts'
import { languageOf } from '../../text/languages.ts'
import type { Span } from '../../text/span.ts'
import { isWithin } from '../../text/span.ts'
import type { Concept } from '../finding/concepts.ts'
import { matches } from '../finding/matches.ts'
import type { PassageReading, SentenceReading } from '../finding/readings.ts'
import { quotedWords } from '../finding/readings.ts'
import type { Question } from '../question/question.ts'
import { hasUnquoted } from '../question/question.ts'
import { speakersAsked } from '../question/speakers.ts'
import { saidWith } from '../question/verbs-of-saying.ts'

/** Somebody else's words, whoever they are about. */
const OF_OTHERS = -0.3

/** "Le président assure que …": their words, though not as they were said. */
const REPORTED = 0.6

/** Words that whoever is quoted heard of somebody whom the articles do not name. */
const RETOLD = 0.9

/** Words of whoever is asked to answer an accusation, and that deny none. */
const QUIP = 0.6

/** Words from which on what is quoted says something; fewer only call something so, where nothing else is asked. */
export const UTTERANCE = 3
const FRAGMENT = 0.65

/** A whole utterance, where it is asked what somebody calls something: « Faux », beside une « abomination ». */
const UTTERED = 0.8

/** How much more words count that are told as an answer, where one is asked for. */
const REPLY = 0.9

/**
 * 1: words of the speaker asked about; less where it is only reported, or where nobody is named; more where they answer
 * as is asked: « ces cartons sont à moi », a rétorqué X, and not what X is accused of.
 */
export function speaks(question: Question, sentence: SentenceReading, reading: PassageReading): number {
  const theirs = wordsOfAsked(question, sentence, reading)
  if (theirs < 0 || !question.asksReply || areOthers(question, sentence)) return theirs
  return replies(sentence, reading) || deniesUnquoted(question, sentence) ? theirs + REPLY : theirs
}

/** "« Faux », poste X sous une vidéo où Y assure …": all that is quoted is somebody else's than Y's. */
export function areOthers(question: Question, { quotations }: SentenceReading): boolean {
  const [asked] = speakersAsked(question)
  if (asked === undefined || quotations.length === 0) return false
  return quotations.every(({ speaker }) => speaker !== null && !asked.names.includes(speaker))
}

/** Words are quoted that deny, or that a verb outside them tells as an answer. */
function replies(sentence: SentenceReading, { language }: PassageReading): boolean {
  const { quotations, stances } = sentence
  if (quotations.length === 0) return false
  const isQuoted = ({ start, end }: Span): boolean =>
    quotations.some((quotation) => start >= quotation.start && end <= quotation.end)
  return (
    stances.has('denial') ||
    matches(language.questions.replying.told, sentence).some((verb) => !isQuoted(verb))
  )
}

/** "X a toujours nié être allé chez Y": no words of X, and what X answers. */
function deniesUnquoted(question: Question, { quotations, mentions, stances }: SentenceReading): boolean {
  const [asked] = speakersAsked(question)
  const [first] = mentions
  return (
    quotations.length === 0 &&
    stances.has('denial') &&
    first !== undefined &&
    asked?.names.includes(first.person) === true
  )
}

/** Words of whoever is only told of, within the words of who tells them: "« Un inconnu m'a dit : "Votre code !" »". */
export function retold(quotations: readonly QuotationRecord[]): readonly QuotationRecord[] {
  return quotations.filter((inner) =>
    quotations.some((outer) => outer !== inner && outer.start <= inner.start && outer.end >= inner.end),
  )
}

function wordsOfAsked(question: Question, sentence: SentenceReading, { language }: PassageReading): number {
  const { people, stances: asked } = question
  const { quotations, mentions, words, stances } = sentence
  const [speaker] = speakersAsked(question)
  if (speaker === undefined) {
    // "Que dit le père de X ?": X's own words are somebody else's.
    const isOwners = ({ speaker: of }: QuotationRecord): boolean =>
      of !== null && people.some(({ names }) => names.includes(of))
    if (retold(quotations).length > 0) return RETOLD
    if (quotations.some(isOwners)) return OF_OTHERS
    return quotations.length > 0 ? 0.6 : 0
  }
  if (question.asksAccusation && accuses(people, sentence)) return 1
  const isOwn = (quotation: QuotationRecord): boolean =>
    quotation.speaker !== null && speaker.names.includes(quotation.speaker)
  // What somebody answers to an accusation is a denial, in whosever words; a quip about something else is less.
  const denies = asked.has('denial') && stances.has('denial')
  const own = quotations.filter(isOwn)
  const asking = languageOf(question.language).questions
  if (own.length > 0) {
    if (asked.has('denial') && !denies) return QUIP
    const isSaid = own.some((quotation) => quotedWords(quotation, language) >= UTTERANCE)
    if (!isSaid && !asksOfSomething(question)) return FRAGMENT
    // "Le mot de X pour la loi", "how X describes it": what somebody calls something, and nothing that they say of it.
    return hasUnquoted(question, asking.labelling) && own.every(({ kind }) => kind === 'direct') ? UTTERED : 1
  }
  // "Que prétend X sur Y": what X holds to be so, quoted or not.
  if (isReported(speaker.names, sentence, language))
    return hasUnquoted(question, asking.claiming) ? 1 : REPORTED
  if (quotations.length > 0 && quotations.every((quotation) => quotation.speaker !== null)) return OF_OTHERS
  const named = mentions.some(({ person }) => speaker.names.includes(person))
  // Whoever is named first denies, rather than who is denied to have been met.
  const [first] = mentions
  if (denies && first !== undefined) return speaker.names.includes(first.person) ? 1 : OF_OTHERS
  if (quotations.some((quotation) => quotation.speaker === null) && named) return REPORTED
  if (!named) return 0
  const { questions } = language
  // What a correction tells is the newspaper's own: "comme nous l'avions écrit".
  const reported = !stances.has('correction') && words.some(({ form }) => questions.saying.has(form))
  return reported ? REPORTED : 0.2
}

/** It names more than whose words it asks for: "que dit X de la loi". */
function asksOfSomething({ words, people, language: code }: Question): boolean {
  const { stopWords, questions } = languageOf(code)
  return words.some(
    ({ form, asks, start, end }) =>
      !asks &&
      !stopWords.has(form) &&
      !questions.saying.has(form) &&
      !people.some((named) => start >= named.start && end <= named.end),
  )
}

/** An accusation with both who raises it and whom it is against; its words need not be quoted. */
function accuses(people: Question['people'], { mentions, stances }: SentenceReading): boolean {
  return (
    people.length > 1 &&
    stances.has('allegation') &&
    people.every(({ names }) => mentions.some(({ person }) => names.includes(person)))
  )
}

/** Words between somebody's name and the verb of saying that is theirs: "s'est aussi dit", "a assuré". */
const SAYS_WITHIN = 3

/** Somebody with one of the names stands right before a verb of saying. */
function isReported(
  names: readonly string[],
  { text, span, mentions, words, quotations }: SentenceReading,
  language: Language,
): boolean {
  const said = saidWith(language)
  return mentions.some(({ person, start, end, form }) => {
    if (!names.includes(person)) return false
    const around = quotations.find((quotation) => isWithin({ start, end }, quotation))
    // "Selon elle", of hers, and of nobody else who is named beside.
    if (language.questions.sourced.test(text.slice(0, start - span.start))) return true
    if (form === 'pronoun') return false
    // « Elle doit tout à X », a dit Y: the verb behind the quotation marks is of whoever is quoted.
    const behind = words.filter(
      (word) => word.start >= end && (around === undefined || word.end <= around.end),
    )
    return behind.slice(0, SAYS_WITHIN).some(({ form: word }, at) => {
      // "A fait savoir", and not "a fait recopier".
      const complements = said.get(word)
      const next = behind[at + 1]?.form ?? ''
      return complements?.length === 0 || complements?.includes(next)
    })
  })
}

/** How much of the quoted words the sentence's quotations have; outside of any, words count for half. */
export function quotes(concepts: readonly Concept[], { quotations, terms }: SentenceReading): number {
  const asked = concepts.filter(({ quoted }) => quoted)
  const total = asked.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return 0
  const within = (quotation: QuotationRecord | null): number => {
    const there = new Set(
      terms
        .filter(({ start, end }) => quotation === null || (start >= quotation.start && end <= quotation.end))
        .map(({ term }) => term),
    )
    const share = asked.reduce((sum, { ways, weight }) => {
      const best = Math.max(
        0,
        ...ways.map((way) => (way.terms.every((term) => there.has(term)) ? way.share : 0)),
      )
      return sum + best * weight
    }, 0)
    return share / total
  }
  return Math.max(0.5 * within(null), ...quotations.map(within))
}
