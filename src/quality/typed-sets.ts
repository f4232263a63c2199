// Whether it matters how a question is typed: the questions of some sets once more, in haste, politely, aloud. What is
// right as it was written must stay so.

import type { LanguageCode } from '../text/article/article.ts'
import { foldWord } from '../text/folding.ts'
import type { QuestionFiles } from './answer-sets.ts'
import { answersOf, isRight, QUESTION_SETS } from './answer-sets.ts'
import type { Score } from './figures.ts'
import { shareOf } from './figures.ts'

type Way = (question: string, language: LanguageCode) => string

const WAYS: Readonly<Record<string, Way>> = {
  'lower case': (question) => question.toLowerCase(),
  capitals: (question) => question.toUpperCase(),
  'no accents': (question) => foldWord(question),
  'no apostrophes': (question) => question.toLowerCase().replace(/[?'’,]/g, ' '),
  politely: (question, language) => {
    const [lead, asks] = LEADS[language]
    return asks.test(question) ? lead + lowerFirst(question) : question
  },
  'with thanks': (question, language) =>
    `${question.replace(/\s*\?*$/, '')}${language === 'fr' ? " s'il vous plaît, merci d'avance" : ' please, thanks a lot'}`,
  wondering: (question, language) =>
    `${language === 'fr' ? 'Je me demande' : 'I wonder'} ${lowerFirst(question)}`,
  pressed: (question, language) =>
    `${language === 'fr' ? 'Alors' : 'Well,'} ${lowerFirst(question).replace(/\s*\?*$/, '')}${language === 'fr' ? ', concrètement, à votre avis ?' : ' exactly, in your opinion?'}`,
  'a letter left out': (question) => withoutLetter(question),
}

/** Letters of a word in small letters that is long enough for a slip in it to be made out. */
const LONG_WORD = /(?<!\p{L})\p{Ll}{6,}(?!\p{L})/gu

/** The fourth letter of its longest word. */
function withoutLetter(question: string): string {
  const [longest] = [...question.matchAll(LONG_WORD)].sort(([a], [b]) => b.length - a.length)
  if (longest === undefined) return question
  const at = longest.index + 3
  return question.slice(0, at) + question.slice(at + 1)
}

function lowerFirst(question: string): string {
  return question.charAt(0).toLowerCase() + question.slice(1)
}

/** What leads to a question, and which questions it may lead to. */
const LEADS: Readonly<Record<LanguageCode, readonly [string, RegExp]>> = {
  fr: [
    "Bonjour, pourriez-vous s'il vous plaît me dire ",
    /^(?:qui|où|ou|quand|comment|pourquoi|pk|combien|cb|quel|quelle|quels|quelles)\s/i,
  ],
  en: ['Hi, I was wondering whether you could tell me ', /^(?:who|where|when|how|why|which)\s/i],
}

/** Some 400 questions in both languages, formal and not. */
const ASKED: readonly string[] = ['real-article', 'real-article-2', 'valmorens', 'lourmance', 'usine', 'club']

/**
 * A row for each way. `n`: questions that are right as they were written, which those are whose first excerpt is of a
 * passage that answers, or that rightly have none; `kept`: the share of them that is right so typed, too.
 */
export async function scoreTypedSets(): Promise<Readonly<Record<string, Score>>> {
  const asked = ASKED.map((name) => ({ name, files: QUESTION_SETS[name] }))
  const scores: Record<string, Score> = {}
  const asWritten = await rightOnes(asked, (question) => question)
  for (const [way, typed] of Object.entries(WAYS)) {
    const right = await rightOnes(asked, typed)
    const lost = [...asWritten].filter((id) => !right.has(id))
    scores[way] = {
      figures: { n: asWritten.size, kept: shareOf([...asWritten], (id) => right.has(id)) },
      misses: lost,
    }
  }
  return scores
}

/** Set and id of each question that is right when it is typed so. */
async function rightOnes(
  asked: readonly { readonly name: string; readonly files: QuestionFiles | undefined }[],
  typed: Way,
): Promise<ReadonlySet<string>> {
  const right = new Set<string>()
  for (const { name, files } of asked) {
    if (files === undefined) throw new Error(`there is no set of questions called ${name}`)
    const answers = await answersOf(files, ({ question, lang }) => typed(question, lang))
    for (const [gold, answer] of answers) if (isRight(gold, answer, files)) right.add(`${name} ${gold.id}`)
  }
  return right
}
