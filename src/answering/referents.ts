// Who "il" and "l'élue" are at the beginning of an excerpt: said beside it, since the excerpt itself stays as it
// stands. Only where it is certain: a wrong name is worse than none.

import type { Corpus, MentionRecord, PassageRecord } from '../corpus/corpus.ts'
import { fold } from '../text/folding.ts'
import type { Language } from '../text/language.ts'
import { languageOf } from '../text/languages.ts'
import { gendersAgree } from '../text/people/gender.ts'
import type { PeoplePhrase } from '../text/people/people-phrases.ts'
import { findPeoplePhrases } from '../text/people/people-phrases.ts'
import { keptWith, remembered } from '../text/remembered.ts'
import type { Span } from '../text/span.ts'
import { isWithin } from '../text/span.ts'
import { splitWords } from '../text/words.ts'
import type { Excerpt, Referent, Reply } from './reply.ts'

type Articles = Pick<Corpus, 'article' | 'passage' | 'mentionsIn' | 'quotationsIn'>

/** The reply with its excerpts' referents. Whole passages and quotations have what is needed around them. */
export function withReferents(reply: Reply, corpus: Articles): Reply {
  switch (reply.kind) {
    case 'answer':
      return {
        ...reply,
        // The first is shown; the others are asked for.
        excerpts: reply.excerpts.map((excerpt, at) => (at === 0 ? addReferents(excerpt, corpus) : excerpt)),
        beside: reply.beside.map((excerpt) => addReferents(excerpt, corpus)),
      }
    case 'excerpts':
      return {
        ...reply,
        excerpts: reply.excerpts.map(({ context, ...excerpt }) => ({
          ...addReferents(excerpt, corpus),
          context: context.map((beside) => addReferents(beside, corpus)),
        })),
      }
    default:
      return reply
  }
}

function addReferents<E extends Excerpt>(excerpt: E, corpus: Articles): E {
  const referents = referentsOf(excerpt, corpus)
  return referents.length === 0 ? excerpt : { ...excerpt, referents }
}

/** Whom the excerpt's first phrase means, where it is a pronoun or a description; none or one. */
function referentsOf(excerpt: Excerpt, corpus: Articles): readonly Referent[] {
  const article = corpus.article(excerpt.article)
  const passage = corpus.passage(excerpt.article, excerpt.passage)
  if (article === null || passage === null || passage.heading) return []
  const language = languageOf(article.language)
  if (!mayOpen(excerpt.text, language)) return []
  const phrases = phrasesOf(passage, language)
  const opening = openingOf(phrases, passage.text, excerpt)
  if (opening === undefined) return []
  const place: Place = { passage, phrases, opening, mentions: mentionsOf(passage, corpus), language }
  const name = personMeant(place, corpus)
  if (name === null) return []
  const named = lastNaming(name, passage, opening.start, corpus)
  const words = passage.text.slice(opening.start, opening.end).replace(/,.*$/su, '')
  if (named === null || saysName(words, name, language)) return []
  return [{ words, start: opening.start, end: opening.start + words.length, name, passage: named }]
}

interface Place {
  readonly passage: PassageRecord
  readonly phrases: readonly PeoplePhrase[]
  readonly opening: PeoplePhrase
  readonly mentions: readonly MentionRecord[]
  readonly language: Language
}

/** Passages of which the phrases are kept, some 2 kB each: the same few of a story are shown again and again. */
const PASSAGES_KEPT = 500

const phraseReader = keptWith((language: Language) =>
  remembered(
    ({ text, sentences }: PassageRecord) => findPeoplePhrases(text, sentences, language),
    PASSAGES_KEPT,
  ),
)

function phrasesOf(passage: PassageRecord, language: Language): readonly PeoplePhrase[] {
  return phraseReader(language)(passage)
}

function mentionsOf({ article, number }: PassageRecord, corpus: Articles): readonly MentionRecord[] {
  return corpus.mentionsIn(article, number)
}

/** The first word is a pronoun or a determiner; most excerpts need no further reading. */
function mayOpen(text: string, { lexicon }: Language): boolean {
  const first = fold(/\p{L}+['’]?/u.exec(text)?.[0] ?? '')
  return lexicon.pronouns.has(first) || lexicon.determiners.has(first)
}

/** One person, by a pronoun or a definite description, with nothing before it but a quotation mark or a dash. */
function openingOf(
  phrases: readonly PeoplePhrase[],
  text: string,
  excerpt: Excerpt,
): PeoplePhrase | undefined {
  const opening = phrases.find(({ start }) => start >= excerpt.start)
  if (opening === undefined || opening.end > excerpt.end) return undefined
  const before = text.slice(excerpt.start, opening.start)
  const isOne = opening.form !== 'name' && opening.definite && !opening.plural
  return isOne && /^[\s–—-]*$/u.test(before) ? opening : undefined
}

function personMeant(place: Place, corpus: Articles): string | null {
  const { opening, mentions } = place
  const mention = mentions.find(
    ({ start, end, form }) => start === opening.start && end <= opening.end && NO_NAME.has(form),
  )
  if (mention === undefined) return speakerMeant(place, corpus)
  const isPlain = mention.form === 'role' || isOnlyChoice(mention.person, place, corpus)
  return isPlain ? mention.person : speakerMeant(place, corpus)
}

const NO_NAME: ReadonlySet<MentionRecord['form']> = new Set(['role', 'pronoun'])

// ---- pronouns: who the sentence before is about, or the only one it speaks of

function isOnlyChoice(person: string, place: Place, corpus: Articles): boolean {
  const before = sentenceBefore(place, corpus)
  if (before === null) return false
  const { span, phrases, mentions } = before
  const people = phrases.filter((phrase) => isWithin(phrase, span))
  const here = mentions.filter((mention) => isWithin(mention, span))
  const isHis = (phrase: Span) =>
    here.some((mention) => mention.person === person && mention.start === phrase.start)
  const [first] = people
  if (first !== undefined && isHis(first)) return true
  if (here.length === 0 || here.some((mention) => mention.person !== person)) return false
  // "La mère de famille citée par Claire": one of the two has no name, and may be meant.
  const { gender } = place.opening
  return people.every((other) => {
    const fits = !other.plural && gendersAgree(gender, other.gender)
    return !fits || other.form === 'name' || isHis(other)
  })
}

interface SentenceBefore {
  readonly span: Span
  readonly phrases: readonly PeoplePhrase[]
  readonly mentions: readonly MentionRecord[]
}

/** In the passage, or at the end of the one before, with no subheading in between. */
function sentenceBefore(place: Place, corpus: Articles): SentenceBefore | null {
  const { passage, phrases, opening, mentions, language } = place
  const inPassage = passage.sentences.findLast(({ end }) => end <= opening.start)
  if (inPassage !== undefined) return { span: inPassage, phrases, mentions }
  const above = corpus.passage(passage.article, passage.number - 1)
  const last = above?.sentences.at(-1)
  if (above === null || above.heading || last === undefined) return null
  return { span: last, phrases: phrasesOf(above, language), mentions: mentionsOf(above, corpus) }
}

// ---- speakers: "Il a répondu « oui »", said to be somebody's by who the whole story tells

/** The speaker of what the sentence quotes, where its first phrase is whoever speaks. */
function speakerMeant(
  { passage, opening, phrases, mentions, language }: Place,
  corpus: Articles,
): string | null {
  const sentence = passage.sentences.find(({ start, end }) => opening.start >= start && opening.start < end)
  if (sentence === undefined) return null
  const quotation = corpus
    .quotationsIn(passage.article, passage.number)
    .find((each) => each.start >= sentence.start && each.end <= sentence.end)
  const { speaker = null, certainty = null, cue = null } = quotation ?? {}
  if (quotation === undefined || speaker === null || cue === null || certainty === 'likely') return null
  const isNamed = mentions.some(
    (mention) => mention.person === speaker && !NO_NAME.has(mention.form) && isWithin(mention, sentence),
  )
  const at = passage.text.indexOf(cue, opening.end)
  if (isNamed || at === -1 || at >= quotation.start) return null
  const between = passage.text.slice(opening.end, at)
  // "selon lui": whoever speaks before it, who is the first of the sentence.
  const behind = splitWords(passage.text.slice(at + cue.length, quotation.start), language)
  const isSource = behind.length === 1 && language.cues.grammar.objectPronouns.has(behind[0]?.form ?? '')
  const clause = between.replace(/^,[^,]*,/u, '')
  const from = at - clause.length
  const others = phrases.filter(
    (phrase) => phrase.start >= from && phrase.end <= at && phrase.form === 'description',
  )
  const isSubject = isSource ? hasSaying(between, language) : /^[^,"«“]{0,40}$/u.test(clause)
  return isSubject && others.length === 0 ? speaker : null
}

/** A verb of saying, which makes the first phrase a speaker. */
function hasSaying(text: string, language: Language): boolean {
  return splitWords(text, language).some(({ form }) => language.questions.saying.has(form))
}

// ---- where the name stands

const PASSAGES_BACK = 30

/** The passage that last names the person before `offset`; null: none near. */
function lastNaming(person: string, passage: PassageRecord, offset: number, corpus: Articles): number | null {
  const names = (number: number, before: number) =>
    corpus
      .mentionsIn(passage.article, number)
      .some((mention) => mention.person === person && !NO_NAME.has(mention.form) && mention.end <= before)
  if (names(passage.number, offset)) return passage.number
  for (let back = passage.number - 1; back >= Math.max(1, passage.number - PASSAGES_BACK); back -= 1) {
    if (names(back, Number.POSITIVE_INFINITY)) return back
  }
  return null
}

/** "Le parquet de Sarnes" says who it is. */
function saysName(words: string, name: string, language: Language): boolean {
  const said = new Set(splitWords(words, language).map(({ form }) => form))
  return splitWords(name, language)
    .filter(({ form }) => !language.stopWords.has(form))
    .some(({ form }) => said.has(form))
}
