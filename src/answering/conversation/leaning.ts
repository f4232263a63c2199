// Messages that say nothing without what was just shown: "à qui ?", "who said that?", "c'est vrai ?", "plus". Pure: what
// was shown is kept by recent-questions.ts, and looked at by from-shown.ts.

import type { Corpus } from '../../corpus/corpus.ts'
import type { Language } from '../../text/language.ts'
import { LANGUAGE_CODES, languageOf } from '../../text/languages.ts'
import type { Phrase, Relation } from '../../text/questions/follow-up-words.ts'
import type { AnswerKind } from '../../text/questions/question-words.ts'
import { splitWords } from '../../text/words.ts'
import type { Question, QuestionWord } from '../question/question.ts'
import { saidWith } from '../question/verbs-of-saying.ts'
import { namesIn } from './names-in.ts'
import { longest } from './phrases.ts'

/** A longer message brings something of its own. */
const WORDS_THAT_LEAN = 9
/** "Et l'ex-ministre Vasseur ?" */
const WORDS_OF_A_NAME = 6

/** What the words shown are looked at for. */
export type Sought =
  | { readonly for: 'kind'; readonly kind: AnswerKind }
  /** "à qui", "with what"; `person`: whom, rather than what. */
  | { readonly for: 'relation'; readonly relation: Relation; readonly person: boolean }
  /** Whether it is so: the denial, the missing evidence. */
  | { readonly for: 'truth' }
  /** "and Vasseur?": PersonRecord.name. */
  | { readonly for: 'person'; readonly name: string }
  /** "Et l'équipage ?": a noun, of which the same may be told. */
  | { readonly for: 'subject' }
  /** Somebody or something else than what was shown: "qui d'autre". */
  | { readonly for: 'others' }

/** Kinds that can be told by their look, without a word of what they are asked of. */
const TOLD_BY_LOOK: ReadonlySet<AnswerKind> = new Set([
  'date',
  'hour',
  'place',
  'reason',
  'speaker',
  'person',
  'number',
  'money',
  'duration',
  'age',
])

/** The whole message asks for further excerpts, and nothing else. */
export function asksFurther(message: string): boolean {
  return isPhraseOf(message, ({ further }) => further)
}

/** null: the message has a subject of its own, or asks for what no look tells. `question`: the message, read alone. */
export function soughtBy(message: string, question: Question, corpus: Pick<Corpus, 'people'>): Sought | null {
  if (isPhraseOf(message, ({ doubting }) => doubting)) return { for: 'truth' }
  const others = LANGUAGE_CODES.some((code) =>
    languageOf(code).followUps.others.has(phrasesOf(message, code)[0] ?? ''),
  )
  if (others) return { for: 'others' }
  const name = nameAlone(message, corpus)
  if (name !== null) return { for: 'person', name }
  const { words, kind } = question
  const related = relationAsked(message)
  if (related !== null) return related
  if (isNounAlone(message, question)) return { for: 'subject' }
  if (words.length === 0 || words.length > WORDS_THAT_LEAN || question.people.length > 0 || question.quotes)
    return null
  if (!TOLD_BY_LOOK.has(kind) || !leansWholly(words, languageOf(question.language))) return null
  const relation = relationAsked(message, true)
  if (relation !== null) return relation
  return { for: 'kind', kind: asksWhoSaid(words, kind, languageOf(question.language)) ? 'speaker' : kind }
}

/** "Et son avocat ?", "que dit le directeur ?": of whom it asks, it tells nothing but an office or a trade. */
export function asksByRole({ words, people, quotes, language }: Question): boolean {
  const { lexicon, stopWords, followUps } = languageOf(language)
  const said = saidWith(languageOf(language))
  if (quotes || words.length > WORDS_THAT_LEAN || people.some(({ by }) => by === 'name')) return false
  const own = words.filter(
    ({ form, asks }) =>
      !asks && !stopWords.has(form) && !said.has(form) && !followUps.connectors.includes(form),
  )
  const kinds = own.map(({ form }) => lexicon.nouns.get(form)?.kind)
  return kinds.length > 0 && kinds.every((kind) => kind === 'role' || kind === 'kin')
}

/** Nothing in it but what asks, small words, and saying or being something that only "ça" names. */
function leansWholly(words: readonly QuestionWord[], language: Language): boolean {
  const { demonstratives } = language.followUps
  const said = saidWith(language)
  const takesUp = words.some(({ form }) => demonstratives.has(form) || said.has(form))
  const isPronoun = ({ form }: QuestionWord) => language.lexicon.pronouns.get(form)?.kind === 'personal'
  const asks = words.some((word) => word.asks)
  // "Où est-il ?" is about him, and not about what was shown.
  // "Combien de personnes ont été évacuées" counts somebody, whose verb says something elsewhere.
  if (words.some(({ counted, focus, form }) => counted || (focus && !NOUNS_THAT_ASK.has(form)))) return false
  if (!asks || (words.some(isPronoun) && !takesUp)) return false
  return words.every(
    ({ form, asks: isAsked }) =>
      isAsked ||
      language.stopWords.has(form) ||
      demonstratives.has(form) ||
      said.has(form) ||
      NOUNS_THAT_ASK.has(form),
  )
}

/** "Où a-t-il dit ça ?": whoever said what was shown, and not whom the question before named. */
export function saysPronoun({ words, language }: Question): boolean {
  const { pronouns } = languageOf(language).lexicon
  return words.some(({ form }) => pronouns.get(form)?.kind === 'personal')
}

/** Nouns of what is asked for, which are no subject: "en quelle année". */
const NOUNS_THAT_ASK: ReadonlySet<string> = new Set(
  'annee year jour day mois month date heure hour time temps long endroit place age old raison reason'.split(
    ' ',
  ),
)

/** "Qui le dit" asks for whoever said it, as "qui a dit ça" does. */
function asksWhoSaid(words: readonly QuestionWord[], kind: AnswerKind, language: Language): boolean {
  const said = saidWith(language)
  return (kind === 'person' || kind === 'speaker') && words.some(({ form }) => said.has(form))
}

/** "À qui", "to whom", and "à qui a-t-il dit ça", of which nothing else has a subject. */
function relationAsked(message: string, leans = false): Sought | null {
  for (const code of LANGUAGE_CODES) {
    const { followUps } = languageOf(code)
    for (const phrase of phrasesOf(message, code)) {
      const forms = phrase.split(' ').filter((form) => !followUps.demonstratives.has(form))
      const words = forms.map((form) => ({ form }))
      for (const [relation, told] of Object.entries(followUps.relations) as [Relation, readonly Phrase[]][]) {
        const lead = longest(told, words)
        const asked = forms[lead] ?? ''
        const person = followUps.whoWords.has(asked)
        // "À quelle heure" asks for no person.
        const isWhole = forms.length === lead + 1 || (leans && !NOUNS_THAT_ASK.has(forms[lead + 1] ?? ''))
        if (lead > 0 && isWhole && (person || followUps.thingWords.has(asked)))
          return relation === 'source'
            ? { for: 'kind', kind: 'speaker' }
            : { for: 'relation', relation, person }
      }
    }
  }
  return null
}

/** "Et l'équipage ?", "and crew?": a connector, and a noun or two that nobody is called by. */
function isNounAlone(message: string, { words, people, quotes, language }: Question): boolean {
  if (people.length > 0 || quotes || words.length > WORDS_OF_A_NAME || words.some(({ asks }) => asks))
    return false
  const { followUps, stopWords } = languageOf(language)
  const own = words.filter(({ form }) => !stopWords.has(form) && !followUps.connectors.includes(form))
  const isLed = LANGUAGE_CODES.some(
    (code) => longest(languageOf(code).followUps.connectors, splitWords(message, languageOf(code))) > 0,
  )
  return isLed && own.length > 0
}

/** "Et Vasseur ?": nothing but a connector and a name. */
function nameAlone(message: string, corpus: Pick<Corpus, 'people'>): string | null {
  const [name, more] = namesIn(message, corpus)
  if (name === undefined || more !== undefined) return null
  const isAround = (text: string): boolean =>
    LANGUAGE_CODES.some((code) => {
      const language = languageOf(code)
      const words = splitWords(text, language)
      const known = language.followUps.connectors.flatMap((connector) => connector.split(' '))
      return words.length <= WORDS_OF_A_NAME && words.every(({ form }) => known.includes(form))
    })
  const [before, behind] = [message.slice(0, name.start), message.slice(name.end)]
  return /\p{L}/u.test(before) && isAround(before) && !/\p{L}/u.test(behind) ? name.person : null
}

function isPhraseOf(
  message: string,
  phrases: (words: Language['followUps']) => ReadonlySet<Phrase>,
): boolean {
  return LANGUAGE_CODES.some((code) =>
    phrasesOf(message, code).some((phrase) => phrases(languageOf(code).followUps).has(phrase)),
  )
}

/** The message's folded words: all of them, and without what says nothing around them. */
function phrasesOf(message: string, code: Language['code']): readonly Phrase[] {
  const language = languageOf(code)
  const { fillers, connectors } = language.followUps
  const forms = splitWords(message, language).map(({ form }) => form)
  if (forms.length > WORDS_THAT_LEAN) return []
  const bare = [...forms]
  while (bare.length > 1 && fillers.has(bare.at(-1) ?? '')) bare.pop()
  while (bare.length > 1 && fillers.has(bare[0] ?? '')) bare.shift()
  const led = connectors.includes(bare[0] ?? '') && bare.length > 1 ? bare.slice(1) : bare
  return [...new Set([forms.join(' '), bare.join(' '), led.join(' ')])]
}
