// A typed question -> what it asks: its language, the kind of answer, the words to look for, whom it names, which
// days, which words it quotes. What these are called in the articles is concepts.ts.

import type { Corpus } from '../corpus/corpus.ts'
import type { LanguageCode } from '../text/article/article.ts'
import { findDates } from '../text/dates/dates.ts'
import { judgeLanguage } from '../text/detect-language.ts'
import { foldWord } from '../text/folding.ts'
import type { Language } from '../text/language.ts'
import { languageOf } from '../text/languages.ts'
import type { AnswerKind } from '../text/questions/question-words.ts'
import { pairQuotationMarks } from '../text/quotation-marks.ts'
import type { Span } from '../text/span.ts'
import { splitWords } from '../text/words.ts'
import type { AskedWord, NamedInQuestion } from './named.ts'
import { findNamed } from './named.ts'
import type { Asker } from './request.ts'

/** A word of the question, as it is understood. */
export interface QuestionWord extends AskedWord {
  /** Written with a capital that is not the first letter of the question. */
  readonly capital: boolean
  /** It lies between quotation marks. */
  readonly quoted: boolean
}

export interface Question {
  /** Without mentions, links and markup. */
  readonly text: string
  readonly language: LanguageCode
  readonly kind: AnswerKind
  readonly words: readonly QuestionWord[]
  readonly people: readonly NamedInQuestion[]
  /** Days it speaks of: ISO, both inside. */
  readonly dates: readonly (Span & { readonly from: string; readonly to: string })[]
  /** Whether words stand between quotation marks. */
  readonly quotes: boolean
}

/** `asker`: whose language and day decide where the question does not tell. */
export function readQuestion(
  typed: string,
  asker: Pick<Asker, 'language' | 'today'>,
  corpus: Corpus,
): Question {
  const text = withoutMarkup(typed)
  const judged = judgeLanguage(text)
  const code = judged.certain ? judged.language : asker.language
  const language = languageOf(code)
  const marks = pairQuotationMarks(text)
  const respelled = respell(text, language, marks)
  const { kind, asking } = kindOf(text, respelled, language)
  const words = respelled.map((word, at) => ({
    ...word,
    asks: !word.quoted && (asking.has(at) || language.questions.asking.has(word.form)),
  }))
  const people = findNamed(words, language, corpus)
  return {
    text,
    language: code,
    kind: closerKind(kind, words, people, language),
    words,
    people,
    dates: datesIn(text, asker.today, language),
    quotes: words.some(({ quoted }) => quoted),
  }
}

/** "Who" beside quoted words asks for their speaker; beside nothing but a name it asks who that is. */
function closerKind(
  kind: AnswerKind,
  words: readonly QuestionWord[],
  people: readonly NamedInQuestion[],
  { stopWords }: Language,
): AnswerKind {
  if (kind !== 'person' && kind !== 'definition') return kind
  if (words.some(({ quoted }) => quoted)) return 'speaker'
  const content = words.filter(({ asks, form }) => !asks && !stopWords.has(form))
  const onlyNames = content.every(({ start }) =>
    people.some((named) => start >= named.start && start < named.end),
  )
  return onlyNames && content.length > 0 ? 'definition' : kind
}

const NOISE = [
  /```\w*|`/g,
  /<(?:@[!&]?|#|a?:\w+:)\d+>/g,
  /@(?:everyone|here)\b/g,
  /https?:\/\/\S+/g,
  /(?<![\p{L}\p{N}])[*_~|>#]+|[*_~|]+(?![\p{L}\p{N}])/gu,
]

/** Blanks, so that what is left stands where it stood. */
function withoutMarkup(typed: string): string {
  return NOISE.reduce((text, noise) => text.replace(noise, (found) => ' '.repeat(found.length)), typed)
}

type Respelled = Omit<QuestionWord, 'asks'>

function respell(text: string, language: Language, marks: readonly Span[]): Respelled[] {
  const letters = text.search(/\p{L}/u)
  return splitWords(text, language).flatMap(({ start, end, form }) => {
    const quoted = marks.some((mark) => start >= mark.start && end <= mark.end)
    const meant = quoted ? form : (language.questions.respellings.get(form) ?? form)
    const capital = start !== letters && /^\p{Lu}/u.test(text.slice(start, end))
    return meant
      .split(' ')
      .filter((part) => part !== '')
      .map((part) => ({ start, end, form: part, capital, quoted }))
  })
}

/** The first pattern that matches says what is asked for; the words that it takes do the asking. */
function kindOf(
  text: string,
  words: readonly Respelled[],
  { code, questions }: Language,
): { readonly kind: AnswerKind; readonly asking: ReadonlySet<number> } {
  const unquoted = words.filter(({ quoted }) => !quoted)
  let line = ' '
  const starts = new Map<number, number>()
  for (const word of unquoted) {
    starts.set(line.length, words.indexOf(word))
    line += `${word.form} `
  }
  for (const [kind, pattern] of questions.kinds) {
    const match = pattern.exec(line)
    if (match === null) continue
    const end = match.index + match[0].length
    const asking = [...starts].filter(([start]) => start >= match.index && start < end).map(([, at]) => at)
    return { kind, asking: new Set(asking) }
  }
  if (code === 'fr' && asksWhere(text, unquoted)) {
    return { kind: 'place', asking: new Set(words.flatMap(({ form }, at) => (form === 'ou' ? [at] : []))) }
  }
  return { kind: INVERTED.test(line) ? 'yes-no' : 'other', asking: new Set() }
}

const INVERTED = / t? ?(?:il|elle|ils|elles|on|ce) /

/** "où", or "ou" where it does not stand between two words that it could join. */
function asksWhere(text: string, words: readonly Respelled[]): boolean {
  if (/(?<!\p{L})où(?!\p{L})/iu.test(text)) return true
  const at = words.findIndex(({ form }) => foldWord(form) === 'ou')
  return (
    at === 0 ||
    (at > 0 && at >= words.length - 3) ||
    (at > 0 && /^(?:est|sont|a|se)$/.test(words[at + 1]?.form ?? ''))
  )
}

function datesIn(text: string, today: string, language: Language): Question['dates'] {
  return findDates(text, today, language).flatMap(({ start, end, from, to }) =>
    from === null || to === null ? [] : [{ start, end, from, to }],
  )
}
