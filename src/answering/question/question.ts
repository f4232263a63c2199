// A typed question -> what it asks: its language, the kind of answer, the words to look for, whom it names, which
// days, which words it quotes. What these are called in the articles is concepts.ts.

import type { Corpus, Stance } from '../../corpus/corpus.ts'
import type { LanguageCode } from '../../text/article/article.ts'
import { judgeLanguage } from '../../text/detect-language.ts'
import type { Language } from '../../text/language.ts'
import { languageOf } from '../../text/languages.ts'
import type { AnswerKind } from '../../text/questions/question-words.ts'
import type { Asker } from '../request.ts'
import type { Asking } from './asking.ts'
import { readAsking } from './asking.ts'
import type { Bounds } from './courtesies.ts'
import { withoutCourtesies, withoutExpletives } from './courtesies.ts'
import {
  areStrange,
  DEFINED_AT_MOST,
  definesCalled,
  definesNamed,
  hasVerb,
  ofSomebody,
  PUT_AT_MOST,
  quotesNoun,
} from './defined.ts'
import { lineOf } from './line.ts'
import { mattersAsked } from './matters.ts'
import type { AskedWord, NamedInQuestion } from './named.ts'
import { findNamed, relativeIn } from './named.ts'
import { asPlainText } from './plain-text.ts'
import type { RespelledWord } from './respelling.ts'
import { respell } from './respelling.ts'
import { saidWith } from './verbs-of-saying.ts'

/** A word of the question, as it is understood. */
export interface QuestionWord extends AskedWord, RespelledWord {
  /** The noun asked about: "équipe" of "quelle équipe". */
  readonly focus: boolean
  /** What is counted: "blessés" of "combien de blessés". */
  readonly counted: boolean
}

export interface Question {
  /** Without mentions, links, markup and what only leads to it or thanks for it; blank where that stood. */
  readonly text: string
  readonly language: LanguageCode
  /** ISO day on which it is asked. */
  readonly today: string
  readonly kind: AnswerKind
  readonly words: readonly QuestionWord[]
  /** Of all its words. */
  readonly forms: ReadonlySet<string>
  /** By each of its words, those that stand right behind it. */
  readonly behind: ReadonlyMap<string, ReadonlySet<string>>
  readonly people: readonly NamedInQuestion[]
  /** The noun for whoever is told only by whose they are: "père" of "le père de X"; null: nobody is asked about so. */
  readonly relative: QuestionWord | null
  /** The verb of the question: what somebody did; null: it cannot be told. */
  readonly deed: QuestionWord | null
  /** Whether words stand between quotation marks. */
  readonly quotes: boolean
  /** It asks what somebody named does or is by trade or office. */
  readonly asksOccupation: boolean
  /** It asks how things were: "était", "did". */
  readonly asksPast: boolean
  /** It asks for what is still to come: "sera", "will". */
  readonly asksAhead: boolean
  /** It asks since when: "depuis quand". */
  readonly asksSince: boolean
  /** It asks how many people, whom a sentence may call by any noun for people: "combien de gens". */
  readonly countsPeople: boolean
  /** It asks what somebody accuses somebody of, and not what somebody says to whoever accuses them. */
  readonly asksAccusation: boolean
  /** It asks how things stand now, or ended. */
  readonly latest: boolean
  /** Where the event begins that what is asked for came after: "après le rapport"; null: it names none. */
  readonly after: number | null
  /** Where it begins to tell on what occasion something was said: "quand on l'a sifflé"; null: it tells none. */
  readonly occasion: number | null
  /** It asks to sum up one thing in the story, rather than the whole: "cette histoire d'enveloppe". */
  readonly asksPart: boolean
  /** It asks for something in it as that is now, or was in the end: "désormais", "finalement". */
  readonly lastly: boolean
  /** Places, among its language's turning points, of those that it turns on. */
  readonly turnsOn: readonly number[]
  /** Places, among its language's qualities, of those that it asks for: a length, a colour. */
  readonly qualities: readonly number[]
  /** It asks how somebody feels. */
  readonly feels: boolean
  /** It asks for what somebody answers. */
  readonly asksReply: boolean
  /** It asks for whoever follows somebody in their place, or is so now: "qui remplace X", "la nouvelle patronne". */
  readonly asksSuccessor: boolean
  /** What it wants to know of an accusation: whether anything proves it, what is answered. */
  readonly stances: ReadonlySet<Stance>
}

/** Kinds that ask for the occasion of something, whatever trade stands in it: "quand retrouve-t-il son boulot". */
const OF_OCCASION: ReadonlySet<AnswerKind> = new Set(['date', 'hour', 'duration', 'place', 'reason', 'money'])

/** Kinds that ask who it is: "comment s'appelle l'avocate du superviseur" may mean any of the lawyers. */
export const ASKING_WHO: ReadonlySet<AnswerKind> = new Set(['person', 'name', 'speaker'])

/** `asker`: whose language and day decide where the question does not tell. */
export function readQuestion(
  typed: string,
  asker: Pick<Asker, 'language' | 'today'>,
  corpus: Corpus,
): Question {
  const plain = asPlainText(typed)
  const judged = judgeLanguage(plain)
  const language = languageOf(judged.certain ? judged.language : asker.language)
  // As long as it was: "qu a dit" is "qu'a dit".
  const whole = plain.replace(language.questions.apostropheLeftOut, "'")
  const spelled = withoutExpletives(respell(whole, language, corpus), language)
  const bounds = withoutCourtesies(spelled, language)
  const respelled = spelled.slice(bounds.from, bounds.to)
  const text = textWithin(whole, spelled, bounds)
  const line = lineOf(respelled).text
  const asking = askedAs(readAsking(text, respelled, language), bounds)
  const asked = withWhatAsks(respelled, asking, language)
  const people = findNamed(text, asked, language, corpus).filter(
    (named) => !isAskedFor(named, asked, language) && !(named.amongSeveral && ASKING_WHO.has(asking.kind)),
  )
  const asksOccupation =
    people.length > 0 && !OF_OCCASION.has(asking.kind) && language.questions.occupation.test(line)
  const words = asksOccupation ? asked.map((word) => askingOccupation(word, language)) : asked
  const isOpen = language.questions.focus.open.test(line)
  // "Qui dirige le club, finalement ?": what only presses the question tells that it is about the end.
  const matters = {
    ...readMatters(line, asking.kind, language),
    lastly: language.questions.lastly.test(lineOf(spelled).text),
  }
  return {
    text,
    language: language.code,
    today: asker.today,
    kind: asksOccupation
      ? 'definition'
      : closerKind(asking.kind, words, people, language, corpus, { isOpen, asksReply: matters.asksReply }),
    words,
    forms: new Set(words.map(({ form }) => form)),
    behind: wordsBehind(words),
    people,
    relative: words[relativeIn(text, words, people, language) ?? -1] ?? null,
    deed: deedOf(words, people, language),
    quotes: words.some(({ quoted }) => quoted),
    asksOccupation,
    after: placeBehind(language.questions.aftermath, respelled),
    occasion: placeBehind(language.questions.occasion, respelled),
    asksSuccessor: asksSuccessor(line, words, language),
    ...readTimes(text, line, words, asking.kind, language),
    ...matters,
  }
}

function wordsBehind(words: readonly QuestionWord[]): ReadonlyMap<string, ReadonlySet<string>> {
  const behind = new Map<string, Set<string>>()
  for (const [i, { form }] of words.slice(1).entries()) {
    const before = words[i]?.form ?? ''
    behind.set(before, (behind.get(before) ?? new Set()).add(form))
  }
  return behind
}

/** "Dites-moi si X a démissionné" has no word that asks but "si". */
function askedAs(asking: Asking, { asksWhether }: Bounds): Asking {
  return asksWhether && asking.kind === 'other' ? { ...asking, kind: 'yes-no' } : asking
}

/** Which words only ask, which one is asked about and which is counted. */
function withWhatAsks(
  words: readonly RespelledWord[],
  asking: Asking,
  language: Language,
): readonly QuestionWord[] {
  const polite = politePlaces(words, language)
  return words.map((word, at) => {
    const focus = at === asking.focus
    const isPut = asking.words.has(at) || polite.has(at) || onlyAsks(word.form, asking.kind, language)
    return { ...word, asks: !word.quoted && !focus && isPut, focus, counted: at === asking.counted }
  })
}

/** "Quelle société a loué les cuves": which one is asked, and the only company of the articles is not yet meant. */
function isAskedFor(
  { by, start, end }: NamedInQuestion,
  words: readonly QuestionWord[],
  { questions }: Language,
): boolean {
  const at = words.findIndex(({ focus }) => focus)
  const noun = words[at]
  const asksWhich = questions.focus.open.test(` ${words[at - 1]?.form ?? ''}`)
  return by === 'role' && asksWhich && noun !== undefined && start <= noun.start && end >= noun.end
}

/** Whether it looks back or ahead. */
function readTimes(
  text: string,
  line: string,
  words: readonly QuestionWord[],
  kind: AnswerKind,
  language: Language,
): Pick<Question, 'asksPast' | 'asksAhead' | 'asksSince'> {
  const { questions, tense } = language
  return {
    asksPast: words.some(({ form }) => questions.past.has(form)),
    asksAhead: asksAhead(text, words, language) || questions.scheduled.test(line),
    asksSince:
      kind === 'date' &&
      (words.some(({ asks, form }) => asks && tense.back.has(form)) ||
        questions.lasting?.test(line) === true),
  }
}

/** What its wording alone tells of what it asks for, whatever the kind of its answer. */
function readMatters(
  line: string,
  kind: AnswerKind,
  language: Language,
): Pick<
  Question,
  | 'countsPeople'
  | 'asksAccusation'
  | 'latest'
  | 'asksPart'
  | 'turnsOn'
  | 'qualities'
  | 'feels'
  | 'asksReply'
  | 'stances'
> {
  const { questions } = language
  const stances = stancesAsked(line, kind, language)
  const asksReply = questions.replying.asked.test(line)
  return {
    countsPeople: questions.people.asked.test(line),
    // "Sur quoi s'appuie-t-il pour l'accuser" asks for what proves it, "sa réaction quand on l'accuse" for a reply.
    asksAccusation: asksAccusation(line, language) && !stances.has('no-evidence') && !asksReply,
    latest: questions.latest.test(line),
    asksPart: questions.part.test(line),
    turnsOn: mattersAsked(questions.turningPoints, line),
    qualities: mattersAsked(questions.qualities, line),
    feels: questions.feelings.asked.test(line),
    asksReply,
    stances,
  }
}

/** Who somebody is tells what they do: "quel est le métier de X" is "qui est X". */
function askingOccupation(word: QuestionWord, { questions }: Language): QuestionWord {
  return questions.offices.has(word.form) && !word.quoted ? { ...word, asks: true, focus: false } : word
}

/** By its verbs, as they are typed: "passa" and "passera" have the same stem. */
function asksAhead(text: string, words: readonly QuestionWord[], { tense }: Language): boolean {
  const typed = words.map(({ start, end }) => text.slice(start, end).toLowerCase())
  return words.some(({ capital, quoted }, at) => !capital && !quoted && tense.sign(typed, at) === 'future')
}

/** Over folded words with one space between them and around them: somebody is accused. */
export function accusingPatterns({ questions }: Language): readonly RegExp[] {
  return questions.stances.flatMap(([stance, pattern]) => (stance === 'allegation' ? [pattern] : []))
}

/** "De quoi X accuse-t-il Y", and not "que répond X à Y, qui l'accuse". */
function asksAccusation(line: string, language: Language): boolean {
  const accusing = accusingPatterns(language)
  const accuses = (text: string): boolean => accusing.some((pattern) => pattern.test(text))
  const said = saidWith(language)
  return accuses(line) && !line.split(' ').some((form) => said.has(form) && !accuses(` ${form} `))
}

/** Where what the pattern leads to begins, in UTF-16 code units of the question; null: it has none. */
function placeBehind(pattern: RegExp, words: readonly RespelledWord[]): number | null {
  const line = lineOf(words)
  const match = pattern.exec(line.text)
  if (match === null) return null
  const [last] = line.placesWithin(match.index, match.index + match[0].length).slice(-1)
  return words[last ?? -1]?.end ?? null
}

/** "Qui remplace X", "who is the new director". */
function asksSuccessor(
  line: string,
  words: readonly QuestionWord[],
  { questions, lexicon }: Language,
): boolean {
  const isRole = (word: QuestionWord | undefined): boolean =>
    lexicon.nouns.get(word?.form ?? '')?.kind === 'role'
  const isNew = words.some(
    ({ form }, at) => questions.incumbent.has(form) && (isRole(words[at - 1]) || isRole(words[at + 1])),
  )
  return isNew || questions.succession.asked.test(line)
}

function deedOf(
  words: readonly QuestionWord[],
  people: readonly NamedInQuestion[],
  { questions }: Language,
): QuestionWord | null {
  const place = questions.deed(
    words.map(({ start, form, asks, capital, quoted, focus }) => {
      const isNamed = people.some((named) => start >= named.start && start < named.end)
      return { form, isNamed, isPlain: !asks && !capital && !quoted && !focus && !isNamed }
    }),
  )
  return place === null ? null : (words[place] ?? null)
}

function stancesAsked(line: string, kind: AnswerKind, { questions }: Language): ReadonlySet<Stance> {
  return new Set(
    questions.stances.flatMap(([stance, pattern]) =>
      pattern.test(line) && !(kind === 'person' && stance === 'no-evidence') ? [stance] : [],
    ),
  )
}

/** Places of the words that only lead to the question: "veuillez m'indiquer", "could you tell me". */
function politePlaces(words: readonly RespelledWord[], { questions }: Language): ReadonlySet<number> {
  const line = lineOf(words)
  return new Set(
    [...line.text.matchAll(questions.courtesies)].flatMap(({ index, 0: match }) =>
      line.placesWithin(index, index + match.length),
    ),
  )
}

/** "dis-moi", "ne", and in a summary "en deux mots". */
function onlyAsks(form: string, kind: AnswerKind, { questions }: Language): boolean {
  return (
    questions.asking.has(form) ||
    questions.negations.has(form) ||
    (kind === 'summary' && questions.summing.has(form)) ||
    (kind === 'words' && questions.wording.has(form)) ||
    (kind === 'definition' && questions.defining.has(form))
  )
}

/**
 * "Who" beside quoted words asks for their speaker; beside nothing but a name it asks who that is, else for somebody.
 */
function closerKind(
  kind: AnswerKind,
  words: readonly QuestionWord[],
  people: readonly NamedInQuestion[],
  language: Language,
  corpus: Corpus,
  { isOpen, asksReply }: { readonly isOpen: boolean; readonly asksReply: boolean },
): AnswerKind {
  const { stopWords, lexicon } = language
  // "Que s'est-il passé en 2012 ?" asks for something in the story, not for the whole.
  if (kind === 'summary' && words.some(({ form, asks }) => !asks && /^\d/.test(form))) return 'other'
  const defines = (): boolean => definesNamed(words, people) || definesCalled(words, language, corpus)
  if (kind === 'name' && !isOpen && defines()) return 'definition'
  // "X reaction to the visit": what somebody answers is in their words.
  if (kind === 'other' && asksReply) return 'words'
  if (kind !== 'person' && kind !== 'definition') return kind
  if (kind === 'person' && words.some(({ quoted }) => quoted) && !quotesNoun(words, language))
    return 'speaker'
  const content = words.filter(({ asks, form }) => !asks && !stopWords.has(form))
  const onlyNames = content.every(({ start }) =>
    people.some((named) => named.by === 'name' && start >= named.start && start < named.end),
  )
  // "Le maire contre qui" asks for another.
  const leans = words.some(
    ({ asks }, at) =>
      asks && words[at - 1]?.asks === true && lexicon.prepositions.has(words[at - 1]?.form ?? ''),
  )
  if (content.length > 0 && !leans && (onlyNames || areStrange(content, language))) return 'definition'
  if (kind !== 'definition') return kind
  // "À quoi correspond l'alerte rouge de la météo": its verb asks for nothing else.
  const isPut = words.some(({ asks, form }) => asks && !stopWords.has(form))
  const isLong = content.length > (isPut ? PUT_AT_MOST : DEFINED_AT_MOST)
  return isLong || hasVerb(words, language) || ofSomebody(content, people) ? 'other' : kind
}

/** The text between these places of its words, where it stood, with the mark that ends the whole. */
function textWithin(whole: string, words: readonly RespelledWord[], { from, to }: Bounds): string {
  const start = words[from - 1]?.end ?? 0
  const blank = ' '.repeat(start)
  if (to === words.length) return blank + whole.slice(start)
  const mark = /[?!.…\s]*$/u.exec(whole)?.[0] ?? ''
  return blank + whole.slice(start, words[to - 1]?.end) + mark
}

/** One of the folded forms stands in the question, outside what it quotes. */
export function hasUnquoted({ words }: Pick<Question, 'words'>, forms: ReadonlySet<string>): boolean {
  return words.some(({ form, quoted }) => !quoted && forms.has(form))
}
