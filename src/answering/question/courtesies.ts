// Where what is asked begins and ends, within the words that only lead to it or thank for it: "pourriez-vous s'il vous
// plaît me dire qui …", "I was wondering whether you could tell me where …", "donnez-moi la date de …, merci".

import type { Language } from '../../text/language.ts'
import { lineOf } from './line.ts'
import type { RespelledWord } from './respelling.ts'

export interface Bounds {
  /** Places of the words that ask, the last one excluded. */
  readonly from: number
  readonly to: number
  /** "Si", "whether" stands before them: they are to be told true or not. */
  readonly asksWhether: boolean
}

/** Small words between the verb that leads to a question and the word that asks: "dire dans lequel des". */
const BETWEEN_AT_MOST = 2

export function withoutCourtesies(words: readonly RespelledWord[], language: Language): Bounds {
  const { opening, closing } = language.questions.courtesy
  const line = lineOf(words)
  const places = (match: RegExpExecArray | null): readonly number[] =>
    match === null ? [] : line.placesWithin(match.index, match.index + match[0].length)
  const greeting = places(opening.exec(line.text))
  const thanks = places(closing.exec(line.text))
  const start = greeting[0] === 0 ? greeting.length : 0
  const [first = words.length] = thanks
  // "Finis la citation stp : « … »" ends with what it quotes, and "a-t-il dit merci" with what was said.
  const isThanks =
    thanks.at(-1) === words.length - 1 && !language.questions.saying.has(words[first - 1]?.form ?? '')
  const to = isThanks ? first : words.length
  // "Merci": nothing else is said.
  if (start >= to) return { from: 0, to: words.length, asksWhether: false }
  const lead = leadIn(words.slice(start, to), language)
  return lead === null
    ? { from: start, to, asksWhether: false }
    : { from: start + lead.at, to, asksWhether: lead.asksWhether }
}

/** Without what only lends force to a word that asks: "who the hell said", "what exactly is". */
export function withoutExpletives(
  words: readonly RespelledWord[],
  { questions }: Language,
): readonly RespelledWord[] {
  if (questions.expletives === null) return words
  const line = lineOf(words)
  const idle = new Set(
    [...line.text.matchAll(questions.expletives)].flatMap(({ index, 0: match }) =>
      line.placesWithin(index, index + match.length),
    ),
  )
  return idle.size === 0 ? words : words.filter((_, at) => !idle.has(at))
}

interface Rest {
  readonly at: number
  readonly asksWhether: boolean
}

/** null: nothing leads to it. */
function leadIn(words: readonly RespelledWord[], language: Language): Rest | null {
  const { courtesy, addressing, interrogative } = language.questions
  const content = words.findIndex((word) => !leads(word, language))
  for (let verb = content - 1; verb >= 0; verb -= 1) {
    if (!courtesy.verbs.has(words[verb]?.form ?? '')) continue
    const from = words.findIndex(
      ({ form }, at) => at > verb && !addressing.has(form) && !courtesy.words.has(form),
    )
    const rest = nounAsked(words, from, language) ?? questionFrom(words, from, language)
    if (rest === null || rest.at > content) continue
    // "Qui t'a dit où" asks with its own word.
    if (interrogative.test(lineOf(words.slice(0, verb)).text)) return null
    // "Elle dit pourquoi": somebody is spoken to, or told to answer.
    const isSpokenTo =
      verb === 0 ||
      words
        .slice(0, from)
        .some(
          ({ form }, at) =>
            (addressing.has(form) && !isSubject(form, words[at + 1]?.form, language)) ||
            courtesy.anybody.has(form),
        )
    return isSpokenTo ? rest : null
  }
  return null
}

/** The "t" of "a-t-il" speaks to nobody. */
function isSubject(form: string, next: string | undefined, { questions }: Language): boolean {
  return questions.inverted?.test(` ${form} ${next ?? ''} `) === true
}

/** Whether a word may stand before what is asked. */
function leads({ form, quoted }: RespelledWord, { stopWords, questions }: Language): boolean {
  const { asking, addressing, courtesy } = questions
  const { verbs, words, anybody } = courtesy
  const sets = [stopWords, asking, addressing, verbs, words, anybody, courtesy.asking]
  return !quoted && sets.some((set) => set.has(form))
}

function questionFrom(
  words: readonly RespelledWord[],
  from: number,
  { questions: { courtesy, inverted } }: Language,
): Rest | null {
  const asks = words.findIndex(({ form }, at) => at >= from && courtesy.asking.has(form))
  if (from < 0 || asks < 0 || asks - from > BETWEEN_AT_MOST) return null
  const asksWhether = courtesy.whether.has(words[asks]?.form ?? '')
  // "L'article dit-il où": the verb's own subject.
  const between = words.slice(from, asks).map(({ form }) => form)
  const isSubject = between.length > 0 && inverted?.test(` ${between.join(' ')} `) === true
  return { at: asksWhether ? asks + 1 : isSubject ? asks : from, asksWhether }
}

/** "La date de …", "the price of …". */
function nounAsked(
  words: readonly RespelledWord[],
  from: number,
  { questions, lexicon }: Language,
): Rest | null {
  const at = lexicon.determiners.has(words[from]?.form ?? '') ? from + 1 : from
  const isBound = lexicon.ofWords.has(words[at + 1]?.form ?? '')
  // "Tell me the reason for it", "the date they left".
  const isSome = lexicon.nounLast && at > from && at < words.length - 1
  const isAsked = questions.nouns.has(words[at]?.form ?? '') && (isBound || isSome)
  return isAsked ? { at, asksWhether: false } : null
}
