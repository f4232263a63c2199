// Whose words a question asks for, among those whom it names: not those whom they are about, or said to.

import { foldWord } from '../../text/folding.ts'
import type { Language } from '../../text/language.ts'
import { languageOf } from '../../text/languages.ts'
import { isForSomebody } from '../../text/people/lexicon.ts'
import { keptWith } from '../../text/remembered.ts'
import type { Span } from '../../text/span.ts'
import type { NamedInQuestion } from './named.ts'
import type { Question } from './question.ts'

type Asked = Pick<Question, 'kind' | 'words' | 'language'>

/**
 * Those whose words may be asked for: whoever only has the relative that is asked about says nothing here, and neither
 * does whoever is only spoken of or to.
 */
export const speakersAsked = keptWith((question: Question): readonly NamedInQuestion[] => {
  const { people, relative } = question
  if (relative !== null)
    return people.filter(
      ({ by, start, end }) => by === 'role' && start <= relative.start && end >= relative.end,
    )
  const isHearer = (person: NamedInQuestion): boolean =>
    isTold(person, question) || (isSpokenTo(person, question) && tellsSaying(person, question))
  return people.filter(
    (person) => !isTopic(person, question) && !isHearer(person) && !hasSpeaker(person, question),
  )
})

/** "L'avocat de la maire", "le délégué du syndicat": somebody of theirs is asked about. */
function hasSpeaker({ by, start }: NamedInQuestion, { words, language }: Asked): boolean {
  const { lexicon, questions } = languageOf(language)
  const at = words.findIndex((word) => word.start === start)
  const link = lexicon.ofWords.has(words[at - 1]?.form ?? '') ? at - 1 : at - 2
  const noun = words[link - 1]?.form ?? ''
  return (
    by === 'role' &&
    lexicon.ofWords.has(words[link]?.form ?? '') &&
    (isForSomebody(noun, lexicon) || questions.bearings.has(noun))
  )
}

/** What stands ahead of whoever is spoken or given to, folded: in a question "a la maire" is "à la maire". */
export const receiverMarks = keptWith(
  ({ questions }: Language) => new Set([...questions.giving.to].map(foldWord)),
)

/** "Qu'a dit la maire aux habitants": that they hear it is seldom told beside the words. */
export function isSpokenTo({ start }: Span, { words, language }: Asked): boolean {
  const { lexicon } = languageOf(language)
  const at = words.findIndex((word) => word.start === start)
  const [before, ahead] = [words[at - 2]?.form ?? '', words[at - 1]?.form ?? '']
  const marks = receiverMarks(languageOf(language))
  return marks.has(ahead) || (lexicon.determiners.has(ahead) && marks.has(before))
}

/** "What did the coach tell Ann". */
function isTold({ by, start }: NamedInQuestion, { words, language }: Asked): boolean {
  const at = words.findIndex((word) => word.start === start)
  return by === 'name' && languageOf(language).questions.telling.has(words[at - 1]?.form ?? '')
}

/** "About his customers", "sur ses clients": what is spoken of, which only comes after a verb of saying. */
export function isTopic({ start }: Span, { kind, people, words, language }: Question): boolean {
  if (kind !== 'words') return false
  const { lexicon, questions } = languageOf(language)
  const at = words.findIndex((word) => word.start === start)
  const isBound = lexicon.determiners.has(words[at - 1]?.form ?? '')
  const [link, before] = isBound ? [at - 2, at - 3] : [at - 1, at - 2]
  const form = words[link]?.form ?? ''
  const isNamed = ({ end }: Span): boolean => people.some((named) => named.by === 'name' && named.end === end)
  const ahead = words[before]
  // "À propos de son adjoint", "que dit X de son adjoint", and not "la réaction de l'adjoint".
  const isAbout = lexicon.ofWords.has(form)
    ? ahead !== undefined && (questions.asking.has(ahead.form) || isNamed(ahead))
    : isAboutWord(form, languageOf(language))
  return isAbout && tellsSaying({ start }, { words, language })
}

/** A preposition that leads to no speaker: "selon", "par", "de". */
function isAboutWord(form: string, { lexicon, cues }: Language): boolean {
  return (
    lexicon.prepositions.has(form) &&
    !lexicon.ofWords.has(form) &&
    !lexicon.accordingTo.has(form) &&
    form !== cues.grammar.agent
  )
}

/** A verb of saying stands ahead of it. */
function tellsSaying(
  { start }: Pick<Span, 'start'>,
  { words, language }: Pick<Asked, 'words' | 'language'>,
): boolean {
  const { saying } = languageOf(language).questions
  return words.some(({ form, quoted, end }) => end <= start && !quoted && saying.has(form))
}
