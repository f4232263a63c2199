// Where what is asked begins, behind the words that only lead to it: "pourriez-vous s'il vous plaît me dire qui …", "I
// was wondering whether you could tell me where …", "donnez-moi la date de …".

import type { Language } from '../../text/language.ts'
import type { RespelledWord } from './respelling.ts'

export interface LeadIn {
  /** Where the rest begins, in UTF-16 code units; 0: nothing leads to it. */
  readonly end: number
  /** It ends with "si", "whether": what follows is to be told true or not. */
  readonly asksWhether: boolean
}

const NONE: LeadIn = { end: 0, asksWhether: false }

/** Small words between the verb that leads to a question and the word that asks: "dire dans lequel des". */
const BETWEEN_AT_MOST = 2

export function readLeadIn(words: readonly RespelledWord[], language: Language): LeadIn {
  const { leading, addressing } = language.questions
  const content = words.findIndex((word) => !leads(word, language))
  for (let verb = content - 1; verb >= 0; verb -= 1) {
    if (!leading.verbs.has(words[verb]?.form ?? '')) continue
    const from = words.findIndex(
      ({ form }, at) => at > verb && !addressing.has(form) && !leading.words.has(form),
    )
    const rest = nounAsked(words, from, language) ?? questionFrom(words, from, language)
    if (rest === null || rest.at > content) continue
    // "Elle dit pourquoi": somebody is spoken to, or told to answer.
    const isSpokenTo =
      verb === 0 || words.slice(0, from).some(({ form }) => addressing.has(form) || leading.anybody.has(form))
    return isSpokenTo ? { end: words[rest.at]?.start ?? 0, asksWhether: rest.asksWhether } : NONE
  }
  return NONE
}

/** Whether a word may stand before what is asked. */
function leads({ form, quoted }: RespelledWord, { stopWords, questions }: Language): boolean {
  const { asking, leading, addressing } = questions
  const sets = [stopWords, asking, addressing, leading.verbs, leading.words, leading.anybody, leading.asking]
  return !quoted && sets.some((set) => set.has(form))
}

interface Rest {
  readonly at: number
  readonly asksWhether: boolean
}

function questionFrom(
  words: readonly RespelledWord[],
  from: number,
  { questions: { leading } }: Language,
): Rest | null {
  const asks = words.findIndex(({ form }, at) => at >= from && leading.asking.has(form))
  if (from < 0 || asks < 0 || asks - from > BETWEEN_AT_MOST) return null
  const asksWhether = leading.whether.has(words[asks]?.form ?? '')
  return { at: asksWhether ? asks + 1 : from, asksWhether }
}

/** "La date de …", "the price of …". */
function nounAsked(
  words: readonly RespelledWord[],
  from: number,
  { questions, lexicon }: Language,
): Rest | null {
  const at = lexicon.determiners.has(words[from]?.form ?? '') ? from + 1 : from
  const isAsked = questions.nouns.has(words[at]?.form ?? '') && lexicon.ofWords.has(words[at + 1]?.form ?? '')
  return isAsked ? { at, asksWhether: false } : null
}
