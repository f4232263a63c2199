// Whether anybody says the words that the question quotes.

import { foldWord } from '../../text/folding.ts'
import { languageOf } from '../../text/languages.ts'
import type { AnswerKind } from '../../text/questions/question-words.ts'
import { isWithin } from '../../text/span.ts'
import type { Candidate } from '../finding/candidate.ts'
import type { Question } from '../question/question.ts'
import { hasUnquoted } from '../question/question.ts'
import { isOneSlip } from '../question/slips.ts'

/** Below this share of the quoted words, nobody said them in this sentence. */
const QUOTED_AT_LEAST = 0.6

/** Below this share of what the quoted words may be translated by, it is something else that is said. */
const TRANSLATED_AT_LEAST = 0.3

/** Kinds that may ask whether, where, when or why somebody said it, or in which message. */
const OF_SAYING: ReadonlySet<AnswerKind> = new Set(['yes-no', 'place', 'date', 'hour', 'reason', 'name'])

/**
 * What it counts that nobody says words that somebody says to somebody, and that no text calls anything by; and that
 * nothing at all is quoted where somebody's words are asked for: "il rend l'argent" tells of none who said « rendez
 * l'argent ».
 */
const SURELY_SAID = 1.5

const MARK = /["«“]/

/** How surely nobody says the quoted words there. */
export function unquoted(question: Question, candidate: Candidate): number {
  if (!isUnquoted(question, candidate)) return 0
  const { addressing } = languageOf(question.language).questions
  if (!MARK.test(candidate.evidence.sentence.text)) return SURELY_SAID
  return question.words.some(({ form, quoted }) => quoted && addressing.has(form)) ? SURELY_SAID : 1
}

/** In another language they cannot be compared as surely. */
function isUnquoted(question: Question, candidate: Candidate): boolean {
  const { kind, quotes, words, language } = question
  // "Dans quel message X écrit-il « … »", and not "que répond X à qui dit « … »".
  const mayAskWhether = OF_SAYING.has(kind) || (kind === 'words' && words.some(({ focus }) => focus))
  if (!quotes || (kind !== 'speaker' && !(mayAskWhether && asksWhetherSaid(question)))) return false
  return language === candidate.article.language
    ? candidate.evidence.signs.quoted < QUOTED_AT_LEAST && !isSaidWithSlips(question, candidate)
    : !quotesSome(candidate)
}

/** A shorter word has too many neighbours. */
const SLIP_LETTERS = 5

/** The quoted words but for slips, and for apostrophes left out: « jattendais le bato » beside « J'attendais le bateau ». */
function isSaidWithSlips({ words, language }: Question, { evidence: { sentence } }: Candidate): boolean {
  const { stopWords } = languageOf(language)
  const asked = words.filter(({ form, quoted }) => quoted && !stopWords.has(form))
  return sentence.quotations.some((quotation) => {
    const said = sentence.words.filter((word) => isWithin(word, quotation)).map(({ form }) => form)
    const letters = foldWord(quotation.text).replace(/[^\p{L}\p{N}]/gu, '')
    const isSaid = (form: string): boolean =>
      said.includes(form) ||
      (form.length >= SLIP_LETTERS && (letters.includes(form) || said.some((word) => isOneSlip(form, word))))
    return asked.length > 0 && asked.every(({ form }) => isSaid(form))
  })
}

/** Of several quoted words, from this share on they are what somebody says there. */
const TRANSLATED_WORDS_AT_LEAST = 0.3
/** One of several alone is there by chance: "encore" of « je le ferais encore, et mieux ». */
const BY_CHANCE = 1

/** Whether what is said in the sentence has some of what the question quotes. */
function quotesSome({ concepts, evidence }: Candidate): boolean {
  const { quotations, terms } = evidence.sentence
  const said = new Set(
    terms
      .filter((place) => quotations.some((quotation) => isWithin(place, quotation)))
      .map(({ term }) => term),
  )
  const asked = concepts.filter(({ quoted }) => quoted)
  // "Who talked about dropping « the bomb »": what stands about them tells of them as well.
  const tellsUnquoted = concepts.some(({ quoted, says }, i) => !quoted && !says && (evidence.met[i] ?? 0) > 0)
  const found = asked.filter(({ ways }) => ways.some((way) => way.terms.some((term) => said.has(term))))
  const isByChance = found.length === BY_CHANCE && asked.length > BY_CHANCE && !tellsUnquoted
  return !isByChance && found.length > 0 && found.length >= TRANSLATED_WORDS_AT_LEAST * asked.length
}

/** "A-t-il dit « je vous quitte » ?", "où a-t-il dit …", and not "le projet « Aurore » est-il abandonné ?". */
function asksWhetherSaid({ words, language }: Question): boolean {
  const { saying, addressing } = languageOf(language).questions
  // « Je pars demain » is said, however short.
  const isSpeech = words.some(({ form, quoted }) => quoted && addressing.has(form))
  const longest = words.reduce(
    ({ run, best }, { quoted }) => ({
      run: quoted ? run + 1 : 0,
      best: Math.max(best, quoted ? run + 1 : 0),
    }),
    { run: 0, best: 0 },
  ).best
  return longest >= (isSpeech ? SPEECH_AT_LEAST : SENTENCE_AT_LEAST) && hasUnquoted({ words }, saying)
}

/** Quoted words in a row from which they are what somebody said, rather than a word or what something is called. */
const SENTENCE_AT_LEAST = 4
/** The same where whoever speaks, or is spoken to, stands in them. */
const SPEECH_AT_LEAST = 2

export function isUnquotedAbroad({ quotes, language }: Question, { article, evidence }: Candidate): boolean {
  return quotes && language !== article.language && evidence.signs.quoted < TRANSLATED_AT_LEAST
}
