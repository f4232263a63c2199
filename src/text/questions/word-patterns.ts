// Lists of short phrases -> one regular expression over the words of a message: what small talk and the like are
// recognised by. The phrases are each language's data; which place in the message they must take is the caller's.

import { fold } from '../folding.ts'
import type { Language } from '../language.ts'
import { pairQuotationMarks } from '../quotation-marks.ts'
import type { WordPatterns } from './small-talk-words.ts'

/** `start`: at the beginning of the words; `whole`: all of them; `anywhere`. Of `wordsOf`'s strings only. */
export function compilePatterns(patterns: WordPatterns, place: 'start' | 'whole' | 'anywhere'): RegExp {
  const phrases = patterns
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.split(/ +/).map(compileItem).join(''))
  const any = `(?:${phrases.join('|')})(?= |$)`
  return new RegExp(place === 'anywhere' ? any : `^${any}${place === 'whole' ? '$' : ''}`, 'u')
}

function compileItem(item: string): string {
  if (item === '*') return '(?: \\S+){0,4}'
  if (item === '$') return '$'
  const optional = item.endsWith('?')
  const words = (optional ? item.slice(0, -1) : item).replaceAll('_', ' ')
  return `(?: (?:${words}))${optional ? '?' : ''}`
}

/** What stands between two ends of sentences, as the clauses between its commas and colons. */
export type SentenceWords = readonly string[]

/** "https://…", "www.…", "discord.gg/…". */
export const LINK = /(?:https?:\/\/|www\.|\b[\p{L}\p{N}-]+\.[a-z]{2,6}\/)\S*/iu
const LINKS = new RegExp(LINK, 'giu')
/** "@everyone", "<@123>", "<:smile:123>". */
const MENTION = /<[@#:a][^>\s]*>|@[\p{L}\p{N}_]+/gu
const SENTENCE_END = /[!?…\n\r]+|\.(?!\p{L}|\p{N})/u
const CLAUSE_END = /[,;:()—–]+/u
/** Apart from their hyphen, which an inverted pronoun keeps: "ignore-t-il" is no "ignore". */
const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu
const DRAWN_OUT = /(\p{L})\1{2,}/gu

/** The words of clauses of sentences, folded; those with a hyphen in one piece. */
export type TypedWords = readonly (readonly (readonly string[])[])[]

/** The words outside quotation marks. What is quoted is one word of its own; links and mentions are none. */
export function typedWords(text: string): TypedWords {
  return withoutLinks(withoutQuotations(text))
    .replace(MENTION, ' ')
    .split(SENTENCE_END)
    .map((sentence) => sentence.split(CLAUSE_END).map(foldedWords))
}

/** Most messages have none, and each of their words would be looked at as the beginning of one. */
function withoutLinks(text: string): string {
  return /[./]/.test(text) ? text.replace(LINKS, ' ') : text
}

function foldedWords(clause: string): readonly string[] {
  return fold(clause).replaceAll("'", ' ').replace(DRAWN_OUT, '$1').match(WORD) ?? []
}

/** The words as a language has them, each with a space before it: " salut le bot". */
export function wordsIn(typed: TypedWords, language: Language): readonly SentenceWords[] {
  return typed
    .map((clauses) => clauses.map((words) => joinWords(words, language)).filter((clause) => clause !== ''))
    .filter((clauses) => clauses.length > 0)
}

/** Of the same length, so that offsets of what stands within stay. */
function withoutQuotations(text: string): string {
  let rest = text
  for (const { start, end } of pairQuotationMarks(text)) {
    rest = `${rest.slice(0, start)} ${'x'.repeat(end - start - 2)} ${rest.slice(end)}`
  }
  return rest
}

function joinWords(words: readonly string[], { lexicon }: Language): string {
  let joined = ''
  for (const word of words) {
    const isWhole = !word.includes('-') || lexicon.invertedPronoun?.test(word) === true
    joined += isWhole ? ` ${word}` : ` ${word.replaceAll('-', ' ')}`
  }
  return joined
}
