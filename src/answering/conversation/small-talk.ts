// What is said to the bot rather than asked of the articles: greetings, insults, attempts to give it orders, junk
// mail, and requests that no article can answer by their kind. Recognised conservatively: a question about the story
// that has such words in it goes through to ask.ts.

import type { Corpus } from '../../corpus/corpus.ts'
import { analyze } from '../../text/analyzer.ts'
import type { LanguageCode } from '../../text/article/article.ts'
import { judgeLanguage } from '../../text/detect-language.ts'
import type { Language } from '../../text/language.ts'
import { LANGUAGE_CODES, languageOf } from '../../text/languages.ts'
import type { SmallTalkWords } from '../../text/questions/small-talk-words.ts'
import type { SentenceWords, TypedWords } from '../../text/questions/word-patterns.ts'
import { compilePatterns, LINK, typedWords, wordsIn } from '../../text/questions/word-patterns.ts'
import type { SmallTalk, Tone } from '../reply.ts'
import { namesIn } from './names-in.ts'

/** What the articles speak of. */
type Words = Pick<Corpus, 'people' | 'passageFrequency' | 'articles'>

/** A longer message is no greeting. */
const WORDS_OF_A_GREETING = 12
/** Offers and orders stand at the beginning; what follows is not read. */
const CHARACTERS_READ = 1000

/** Said in passing, in whatever language: "ok", "merci". */
const IN_PASSING: ReadonlySet<Tone> = new Set(['nod', 'thanks'])

/**
 * null: a question. `interfaceLanguage`: for messages that do not tell theirs. `conversation`: the language of what was
 * asked before, in which what is said in passing is answered; null: nothing was.
 */
export function recogniseSmallTalk(
  question: string,
  interfaceLanguage: LanguageCode,
  corpus: Words,
  conversation: LanguageCode | null = null,
): SmallTalk | null {
  const text = question.slice(0, CHARACTERS_READ)
  const typed = typedWords(text)
  const judged = judgeLanguage(text)
  const first = judged.certain ? judged.language : (conversation ?? interfaceLanguage)
  for (const code of [first, ...LANGUAGE_CODES.filter((other) => other !== first)]) {
    const tone = toneOf(text, typed, languageOf(code), corpus)
    if (tone === null) continue
    const language = IN_PASSING.has(tone) ? (conversation ?? code) : code
    return { kind: 'small-talk', question, language, tone }
  }
  return null
}

/** "Merci", "d'accord" and "lol" do not tell in which language somebody goes on. */
export function isSaidInPassing(message: string, language: LanguageCode, corpus: Words): boolean {
  const talk = recogniseSmallTalk(message, language, corpus)
  return talk !== null && IN_PASSING.has(talk.tone)
}

function toneOf(text: string, typed: TypedWords, language: Language, corpus: Words): Tone | null {
  const patterns = patternsOf(language)
  const sentences = wordsIn(typed, language)
  const isQuestion = (clauses: SentenceWords): boolean => patterns.questionOpeners.test(clauses[0] ?? '')
  const whole = sentences.flat().join('')
  if (isJunk(text, whole, sentences.some(isQuestion), patterns)) return 'spam'
  const social = socialTone(whole, patterns)
  if (social !== null) return social
  // Whoever asks "qui a dit : tais-toi" orders nothing.
  const clauses = sentences.flatMap((sentence) => (isQuestion(sentence) ? [] : sentence))
  if (patterns.pretendedRole.test(text) || whole.search(patterns.ownRules) >= 0) return 'instruction'
  const starts = clauses.flatMap((clause) => startsOf(clause, patterns))
  if (isInsult(whole, starts, patterns)) return 'insult'
  if (starts.some((start) => patterns.orders.test(start)) && !asksSummary(whole, language))
    return 'instruction'
  return isOffTopic(whole, text, language, corpus) ? 'off-topic' : null
}

// ---- patterns, compiled once for each language

interface Patterns {
  /** Nothing but greetings, thanks, nods and fillers. */
  readonly social: RegExp
  readonly greetings: RegExp
  readonly thanks: RegExp
  readonly nods: RegExp
  readonly about: RegExp
  readonly insultsAlone: RegExp
  readonly insultWords: RegExp
  readonly leadIn: RegExp
  readonly insults: RegExp
  readonly orders: RegExp
  readonly ownRules: RegExp
  readonly pretendedRole: RegExp
  readonly questionOpeners: RegExp
  readonly bait: RegExp
  /** Any of the subjects below. */
  readonly asksOffTopic: RegExp
  readonly offTopic: readonly { readonly asked: RegExp; readonly words: readonly string[] }[]
}

const COMPILED = new Map<LanguageCode, Patterns>()

function patternsOf({ code, smallTalk }: Language): Patterns {
  const known = COMPILED.get(code)
  if (known !== undefined) return known
  const compiled = compile(smallTalk)
  COMPILED.set(code, compiled)
  return compiled
}

function compile(words: SmallTalkWords): Patterns {
  const { greetings, thanks, nods, fillers, insultWords } = words
  const start = (patterns: string) => compilePatterns(patterns, 'start')
  const repeated = (patterns: string) =>
    new RegExp(`^(?:${compilePatterns(patterns, 'anywhere').source})+$`, 'u')
  const roles = words.pretendedRoles.trim()
  return {
    social: repeated([greetings, thanks, nods, fillers].join('\n')),
    greetings: compilePatterns(greetings, 'anywhere'),
    thanks: compilePatterns(thanks, 'anywhere'),
    nods: compilePatterns(nods, 'anywhere'),
    about: compilePatterns(words.about, 'whole'),
    insultsAlone: repeated([insultWords, fillers].join('\n')),
    insultWords: compilePatterns(insultWords, 'anywhere'),
    leadIn: start([words.leadIns, greetings, nods].join('\n')),
    insults: start(words.insults),
    orders: start(words.orders),
    ownRules: compilePatterns(words.ownRules, 'anywhere'),
    pretendedRole: new RegExp(`^[^\\p{L}\\p{N}]*(?:${roles})\\s*[:>\\]]`, 'imu'),
    questionOpeners: start(words.questionOpeners),
    bait: compilePatterns(words.bait, 'anywhere'),
    asksOffTopic: compilePatterns(
      Object.values(words.offTopic)
        .map(({ asked }) => asked)
        .join('\n'),
      'anywhere',
    ),
    offTopic: Object.values(words.offTopic).map(({ asked, words: marks }) => ({
      asked: compilePatterns(asked, 'anywhere'),
      words: marks,
    })),
  }
}

// ---- one tone after another

const INVITATION = /\b(?:discord\.gg|discord(?:app)?\.com\/invite|t\.me)\//iu
const CALL = /^\s*@(?:everyone|here)/u
const MASS_MENTION = /@(?:everyone|here)/u

/** Everybody called to a link; a link or such a call with an offer; an invitation; or nothing but links. */
function isJunk(text: string, words: string, asks: boolean, patterns: Patterns): boolean {
  const link = LINK.test(text)
  if (!link && !MASS_MENTION.test(text)) return false
  if (link && words === '') return true
  return !asks && ((link && CALL.test(text)) || INVITATION.test(text) || patterns.bait.test(words))
}

function socialTone(words: string, patterns: Patterns): Tone | null {
  const count = words.split(' ').length - 1
  if (count === 0 || count > WORDS_OF_A_GREETING) return null
  if (patterns.social.test(words)) {
    if (patterns.thanks.test(words)) return 'thanks'
    if (patterns.greetings.test(words)) return 'greeting'
    if (patterns.nods.test(words)) return 'nod'
  }
  // "bonjour le bot, tu es qui"
  return startsOf(words, patterns).some((start) => patterns.about.test(start)) ? 'about' : null
}

function isInsult(words: string, starts: readonly string[], patterns: Patterns): boolean {
  return (
    (patterns.insultsAlone.test(words) && patterns.insultWords.test(words)) ||
    starts.some((start) => patterns.insults.test(start))
  )
}

/** "Fais-moi un résumé de l'histoire" orders no story. */
function asksSummary(words: string, { questions }: Language): boolean {
  return questions.kinds.some(([kind, pattern]) => kind === 'summary' && pattern.test(` ${words}`))
}

const LEAD_INS_AT_MOST = 4

/** The words, and the words after each "peux-tu", "s'il te plaît", "hey bot" that they begin with. */
function startsOf(clause: string, { leadIn }: Patterns): readonly string[] {
  const starts = [clause]
  for (let rest = clause; starts.length <= LEAD_INS_AT_MOST; ) {
    const lead = leadIn.exec(rest)?.[0] ?? ''
    if (lead === '' || lead === rest) break
    rest = rest.slice(lead.length)
    starts.push(rest)
  }
  return starts
}

/** Asked as no reader of the news asks, about what no article speaks of. */
function isOffTopic(words: string, text: string, language: Language, corpus: Words): boolean {
  const { asksOffTopic, offTopic } = patternsOf(language)
  if (!asksOffTopic.test(words)) return false
  const asked = [...offTopic.keys()].filter((subject) => offTopic[subject]?.asked.test(words))
  if (asked.length === 0 || namesIn(text, corpus).length > 0) return false
  const read = languagesToSearch(language, corpus)
  return asked.some((subject) => !read.some((each) => isInArticles(subject, each, corpus)))
}

function isInArticles(subject: number, language: Language, corpus: Words): boolean {
  return (patternsOf(language).offTopic[subject]?.words ?? []).some((word) =>
    analyze(word, language).some(({ term }) => corpus.passageFrequency(term) > 0),
  )
}

/** The question's own, as long as articles are in it. */
function languagesToSearch(language: Language, corpus: Words): readonly Language[] {
  const written = new Set(corpus.articles().map((article) => article.language))
  return written.has(language.code) ? [language] : [language, ...[...written].map(languageOf)]
}
