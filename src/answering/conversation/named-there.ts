// Whom a question or a message names, as follow-ups put one in the place of another: by a name of the articles, by what is
// written like a name, by an office.

import type { Corpus } from '../../corpus/corpus.ts'
import { foldWord } from '../../text/folding.ts'
import type { Language } from '../../text/language.ts'
import { genderOfFirstName } from '../../text/people/first-names.ts'
import type { Gender } from '../../text/people/gender.ts'
import type { Span } from '../../text/span.ts'
import { overlaps } from '../../text/span.ts'
import type { Word } from '../../text/words.ts'
import { accusingPatterns } from '../question/question.ts'
import { namesIn } from './names-in.ts'
import { phraseOf, readAsked } from './phrases.ts'
import { wholeName } from './whole-names.ts'

export interface NamedThere extends Span {
  /** PersonRecord.name; null: somebody whom the articles do not name. */
  readonly person: string | null
  readonly text: string
}

export function isSame(a: NamedThere, b: NamedThere): boolean {
  return a.person === null ? a.text === b.text : a.person === b.person
}

/** In order of place. */
export function namedThere(
  text: string,
  language: Language,
  corpus: Pick<Corpus, 'people'>,
): readonly NamedThere[] {
  const whole = (span: Span) => {
    const { start, end } = wholeName(text, span, language)
    return { start, end, text: text.slice(start, end) }
  }
  const known = namesIn(text, corpus).map((name): NamedThere => ({ ...whole(name), person: name.person }))
  const written = [...text.matchAll(/(?<=[^\s.!?]\s|['’])\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*/gu)]
    .map(({ index, 0: name }) => ({ ...whole({ start: index, end: index + name.length }), person: null }))
    .filter((name) => !known.some((each) => overlaps(name, each)))
  const named = [...known, ...written]
  const described = describedIn(text, named, language)
  return [...named.filter((name) => !described.some((each) => overlaps(name, each))), ...described].sort(
    (a, b) => a.start - b.start,
  )
}

/** "La ministre", "le syndicat", but not whom a question that asks who did something is about. */
function describedIn(text: string, named: readonly NamedThere[], language: Language): readonly NamedThere[] {
  const { followUps, lexicon } = language
  const words = readAsked(text, language)
  if (words.slice(0, 4).some(({ form }) => followUps.whoWords.has(form))) return []
  return words.flatMap(({ start, form }, at) => {
    const noun = words[at + 1]
    if (!followUps.determiners.has(form) || noun === undefined) return []
    if (!lexicon.nouns.has(noun.form) || named.some((name) => overlaps(name, { start, end: noun.end })))
      return []
    const end = endOfWhose(text, noun, words.slice(at + 2), named, language)
    return [{ start, end, person: null, text: text.slice(start, end) }]
  })
}

/** "Le maire de Brévenne", "the lawyer of the Vasseurs": with the name of whose or where they are it. */
function endOfWhose(
  text: string,
  noun: Word,
  behind: readonly Word[],
  named: readonly NamedThere[],
  { followUps, lexicon }: Language,
): number {
  const [of, ...rest] = behind
  if (of === undefined || !followUps.ofWords.has(of.form) || text.slice(noun.end, of.start).trim() !== '')
    return noun.end
  const first = rest.find(({ form }) => !lexicon.determiners.has(form))
  return named.find(({ start }) => start === first?.start)?.end ?? noun.end
}

/** "Secrétaire aux transports", "transport secretary": what the phrase is about is who somebody is by office or trade. */
export function isRole(words: readonly Word[], { lexicon, followUps }: Language): boolean {
  const complement = words.findIndex(({ form }, at) => at > 0 && isPreposition(form, followUps))
  const phrase = complement === -1 ? words : words.slice(0, complement)
  const head = lexicon.nounLast ? phrase.at(-1) : phrase.find(({ form }) => lexicon.nouns.has(form))
  return lexicon.nouns.get(head?.form ?? '')?.kind === 'role'
}

function isPreposition(form: string, { prepositions }: Language['followUps']): boolean {
  return prepositions.some((group) => group.includes(form))
}

/** As the articles tell it, else a first name, or the article before a description; null: nothing does. */
export function genderOf(
  { person, text }: NamedThere,
  { lexicon }: Language,
  corpus: Pick<Corpus, 'people'>,
): Gender | null {
  const known = corpus.people().find(({ name }) => name === person)
  if (known?.kind === 'organisation') return known.gender
  const [first = ''] = (known?.name ?? text).split(' ')
  const article = lexicon.determiners.get(foldWord(first))
  return known?.gender ?? (article === undefined ? genderOfFirstName(foldWord(first)) : article.gender)
}

/** "Him" as "he"; null: either. */
export function genderOfPronoun(pronoun: string, { lexicon, followUps }: Language): Gender | null {
  if (followUps.possessives.has(pronoun)) return 'm'
  return lexicon.pronouns.get(pronoun)?.gender ?? null
}

/** What one is accused of by another: somebody else may then be asked about as accused. */
export function asksCharge(
  asked: readonly Word[],
  names: readonly NamedThere[],
  language: Language,
): boolean {
  const isThing = asked.slice(0, 2).some(({ form }) => language.followUps.thingWords.has(form))
  const line = ` ${phraseOf(asked)} `
  return names.length > 1 && isThing && accusingPatterns(language).some((each) => each.test(line))
}
