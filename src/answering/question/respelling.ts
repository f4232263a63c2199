// The words of a question as they are meant, however they were typed: "cest" is "c'est", "u" is "you". What they ask is
// question.ts, and how near two spellings are slips.ts.

import type { Corpus } from '../../corpus/corpus.ts'
import type { Language } from '../../text/language.ts'
import { pairQuotationMarks } from '../../text/quotation-marks.ts'
import { frequencyAtLarge } from '../../text/word-frequencies.ts'
import type { Word } from '../../text/words.ts'
import { splitWords } from '../../text/words.ts'
import { askingWord, usualWord } from './slips.ts'

/** `form`: folded, and as it is meant; several may stand for one typed word, and then share its place. */
export interface RespelledWord extends Word {
  /** Written with a capital, and not only for being the first word. */
  readonly capital: boolean
  /** It lies between quotation marks. */
  readonly quoted: boolean
}

export function respell(text: string, language: Language, corpus: Corpus): readonly RespelledWord[] {
  const marks = pairQuotationMarks(text)
  const first = text.search(/\p{L}/u)
  return splitWords(text, language).flatMap((word, at, all) => {
    const { start, end } = word
    const quoted = marks.some((mark) => start >= mark.start && end <= mark.end)
    const isCapital = /^\p{Lu}/u.test(text.slice(start, end))
    const isName = isCapital && start !== first
    const around = { before: all[at - 1]?.form, behind: all[at + 1]?.form }
    const meant = quoted ? word.form : meantBy(word, around, isName, text, language, corpus)
    // The first word has one anyway, unless it is no usual word.
    const capital = isCapital && (start !== first || isRare(meant, language))
    return meant
      .split(' ')
      .filter((part) => part !== '')
      .map((part) => ({ start, end, form: part, capital, quoted }))
  })
}

interface Around {
  readonly before: string | undefined
  readonly behind: string | undefined
}

/** What the word stands for, one space between several. */
function meantBy(
  { start, end, form }: Word,
  around: Around,
  isName: boolean,
  text: string,
  language: Language,
  corpus: Corpus,
): string {
  const { contractions, accented, respellings } = language.questions
  const typed = text.slice(start, end)
  const meant =
    accented.get(typed.toLowerCase()) ??
    respellings.get(form) ??
    inLetters(form, around.before, language) ??
    asSounded(form, around, language) ??
    (isName ? null : inHaste(form, language, corpus))
  const written = meant ?? form
  const behind = text.slice(end, end + ENDING_LENGTH)
  const tied = contractions.find(({ words, ending }) => words.has(written) && ending.test(behind))
  if (tied !== undefined) return `${written} ${tied.verb}`
  return meant ?? withoutSlip(form, isName, language, corpus)
}

/** UTF-16 code units of "'s" and of what follows it. */
const ENDING_LENGTH = 3

/** "Yr" is a year, unless the articles have a word that is written so. */
function inHaste(form: string, { questions, stem }: Language, corpus: Corpus): string | null {
  const meant = questions.hasty.get(form)
  return meant === undefined || corpus.passageFrequency(stem(form)) > 0 ? null : meant
}

/** "Supposed 2 ring", "reason 4 the split"; null: it is a number. */
function asSounded(form: string, { before, behind }: Around, { questions }: Language): string | null {
  const word = questions.soundedDigits?.words.get(form)
  if (word === undefined || questions.soundedDigits === null) return null
  const { before: ahead, behind: next, counted } = questions.soundedDigits
  // "The reaction 2 days later".
  const isCounting = behind !== undefined && counted.has(behind)
  const isSounded = next.has(behind ?? '') || (ahead.has(before ?? '') && !isCounting)
  return isSounded ? word : null
}

/** A word of the articles is left as it is, and so is a name. */
function withoutSlip(form: string, isName: boolean, language: Language, corpus: Corpus): string {
  const stem = language.stem(form)
  if (corpus.passageFrequency(stem) > 0) return form
  const apart = withApostrophe(form, language, corpus)
  if (apart !== null) return apart
  const asking = askingWord(form, language)
  // A word of the articles, or one cut short ("perquis"), is concepts.ts's to find.
  const isNear =
    asking !== form || corpus.similarTerms(stem).length > 0 || corpus.kindredTerms(stem).length > 0
  return isNear || isName ? asking : usualWord(form, language)
}

/** "lavocate" typed for "l'avocate": the article and the word; null: neither the language nor the articles know it. */
function withApostrophe(form: string, language: Language, corpus: Corpus): string | null {
  const word = language.lostApostrophe?.exec(form)?.[1]
  if (word === undefined || frequencyAtLarge(form, language) > 0) return null
  const isKnown = language.lexicon.nouns.has(word) || corpus.passageFrequency(language.stem(word)) > 0
  return isKnown ? `${form.slice(0, -word.length)} ${word}` : null
}

/** "les 2" are "les deux"; null: it is no small number behind an article. */
function inLetters(
  form: string,
  before: string | undefined,
  { lexicon, questions }: Language,
): string | null {
  const determiner = lexicon.determiners.get(before ?? '')
  // English articles have no plural: "the 2 ships".
  const mayBePlural = determiner?.plural === true || (lexicon.nounLast && determiner?.kind === 'definite')
  if (!mayBePlural) return null
  return questions.smallNumbers.get(form) ?? null
}

/** A share of running text below which a word that begins a question with a capital is rather a name. */
const RARE = 1e-5

function isRare(form: string, language: Language): boolean {
  return !form.includes(' ') && frequencyAtLarge(form, language) < RARE
}
