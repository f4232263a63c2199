// The words of a question as they are meant, however they were typed: "cest" is "c'est", "u" is "you". What they ask is
// question.ts, and how near two spellings are slips.ts.

import type { Corpus, PersonRecord } from '../../corpus/corpus.ts'
import type { Language } from '../../text/language.ts'
import { synonymsOf } from '../../text/questions/synonyms.ts'
import { pairQuotationMarks } from '../../text/quotation-marks.ts'
import { keptWith } from '../../text/remembered.ts'
import { frequencyAtLarge } from '../../text/word-frequencies.ts'
import type { Word } from '../../text/words.ts'
import { splitWords } from '../../text/words.ts'
import { namedPeople } from '../people.ts'
import { lineOf } from './line.ts'
import { askingWord, isSlipOfFinger, usualWord } from './slips.ts'

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
  const words = splitWords(text, language).flatMap((word, at, all) => {
    const { start, end } = word
    const quoted = marks.some((mark) => start >= mark.start && end <= mark.end)
    const isCapital = /^\p{Lu}/u.test(text.slice(start, end))
    const isName = isCapital && start !== first
    const around = { before: all[at - 1]?.form, behind: all[at + 1]?.form }
    const meant = quoted
      ? asQuoted(word.form, language, corpus)
      : meantBy(word, around, isName, text, language, corpus)
    // The first word has one anyway, unless it is no usual word.
    const capital = isCapital && (start !== first || isRare(meant, language))
    return meant
      .split(' ')
      .filter((part) => part !== '')
      .map((part) => ({ start, end, form: part, capital, quoted }))
  })
  return besideOthers(words, language)
}

/** "Sa" is "ça" ahead of "parle". */
function besideOthers(words: readonly RespelledWord[], { questions }: Language): readonly RespelledWord[] {
  const line = lineOf(words)
  const meant = new Map(
    questions.respelledBeside.flatMap(([pattern, forms]) =>
      [...line.text.matchAll(pattern)].flatMap(({ index, 0: found }) =>
        line.placesWithin(index, index + found.length).map((place) => [place, forms] as const),
      ),
    ),
  )
  if (meant.size === 0) return words
  return words.flatMap(
    (word, at) =>
      meant
        .get(at)
        ?.split(' ')
        .map((form) => ({ ...word, form })) ?? [word],
  )
}

/** Only a word that the articles have is taken for what was quoted. */
function asQuoted(form: string, language: Language, corpus: Corpus): string {
  if (isOfArticles(form, language, corpus)) return form
  const usual = usualWord(form, language)
  return isOfArticles(usual, language, corpus) ? usual : form
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
  // "Les Pa": a name, and what the articles write so, stand for nothing else.
  const isOwn = isName || (form.length > 1 && isOfArticles(form, language, corpus))
  const meant =
    accented.get(typed.toLowerCase()) ??
    (isOwn ? undefined : respellings.get(form)) ??
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
function inHaste(form: string, language: Language, corpus: Corpus): string | null {
  const meant = language.questions.hasty.get(form)
  return meant === undefined || isOfArticles(form, language, corpus) ? null : meant
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

function isOfArticles(form: string, language: Language, corpus: Corpus): boolean {
  return corpus.passageFrequency(language.stem(form)) > 0
}

/** A word of the articles is left as it is, and so is a name. */
function withoutSlip(form: string, isName: boolean, language: Language, corpus: Corpus): string {
  const stem = language.stem(form)
  if (isOfArticles(form, language, corpus)) return form
  // "Pinard" is no "picard", and "kiné" no "quine": some list has it.
  const isListed = synonymsOf(language).of(stem).length > 0
  const apart =
    withApostrophe(form, isName, language, corpus) ??
    (isListed ? null : asItSounds(form, isName, language, corpus))
  if (apart !== null) return apart
  const asking = askingWord(form, language)
  if (asking !== form) return asking
  const name = nameMeant(form, language, corpus)
  if (name !== null) return name
  if (isListed) return form
  // One cut short ("perquis") is concepts.ts's to find.
  if (isName || corpus.kindredTerms(stem).length > 0) return form
  const usual = usualWord(form, language)
  // What only the question's language knows, a translation may find.
  const isAbroad = corpus.articles().every((article) => article.language !== language.code)
  if (isAbroad || isOfArticles(usual, language, corpus)) return usual
  // A slip in a word of the articles is concepts.ts's as well.
  return corpus.similarTerms(stem).length > 0 ? form : usual
}

/** A shorter one has too many neighbours; of those with so many, only letters that changed places are made out. */
const NAME_LETTERS_AT_LEAST = 4

/**
 * The only name of the articles that the word is a slip of, and no other name: "Epstien", but not "Dupond" for
 * "Dupont"; null: it is none.
 */
function nameMeant(form: string, language: Language, corpus: Corpus): string | null {
  if (form.length < NAME_LETTERS_AT_LEAST || frequencyAtLarge(form, language) > 0) return null
  const near = [...(nameWordsOf(corpus.people()).get(form.charAt(0)) ?? [])].filter(
    (word) =>
      isSlipOfFinger(form, word) &&
      (word.length === form.length || Math.min(word.length, form.length) > NAME_LETTERS_AT_LEAST),
  )
  return near.length === 1 ? (near[0] ?? null) : null
}

/** Words of the names of these people, by their first letter. */
const nameWordsOf = keptWith((people: readonly PersonRecord[]) => {
  const words = namedPeople({ people: () => people })
    .flatMap(({ names }) => names.flatMap((name) => name.split(/[\s'’-]+/)))
    .filter(({ length }) => length >= NAME_LETTERS_AT_LEAST)
  return new Map(
    [...Map.groupBy(words, (word) => word.charAt(0))].map(([letter, found]) => [letter, new Set(found)]),
  )
})

/**
 * "lavocate" typed for "l'avocate": the article and the word; null: neither the language nor the articles know it.
 */
function withApostrophe(form: string, isName: boolean, language: Language, corpus: Corpus): string | null {
  const word = language.lostApostrophe?.exec(form)?.[1]
  if (word === undefined || frequencyAtLarge(form, language) > 0) return null
  const isKnown =
    language.lexicon.nouns.has(word) ||
    isOfArticles(word, language, corpus) ||
    (!isName && word.length >= APART_AT_LEAST && frequencyAtLarge(word, language) > 0)
  if (!isKnown) return null
  const article = form.slice(0, -word.length)
  return `${language.elisions.get(article) ?? article} ${word}`
}

/** Letters of a word of the language, but not of the articles, that an article was typed together with. */
const APART_AT_LEAST = 4

/** "kitté" typed for "quitté"; null: the language and the articles know no word that sounds so. */
function asItSounds(form: string, isName: boolean, language: Language, corpus: Corpus): string | null {
  if (isName || frequencyAtLarge(form, language) > 0) return null
  const { soundsLike } = language.questions
  const written = soundsLike
    .map(([letters, meant]) => form.replace(letters, meant))
    .filter((word) => word !== form)
  return (
    written.find((word) => isOfArticles(word, language, corpus)) ??
    written.find((word) => frequencyAtLarge(word, language) > 0) ??
    null
  )
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
