// Whether a sentence tells the name that a question asks for, of a thing or of where somebody wrote.

import { languageOf } from '../text/languages.ts'
import type { Concept } from './concepts.ts'
import { termsOf } from './concepts.ts'
import type { Question } from './question.ts'
import type { PassageReading, SentenceReading } from './readings.ts'

/** What is asked about, with a name right behind it: "son gérant, Tancrède Oulmi"; less surely any name. */
export function tellsName(
  question: Question,
  sentence: SentenceReading,
  { language }: PassageReading,
  concepts: readonly Concept[],
  met: readonly number[],
): number {
  const { text, terms, span } = sentence
  if (tellsMedium(question, sentence)) return 1
  if (tellsOthersMedium(question, sentence)) return OF_OTHERS_MEDIUM
  const { marked } = languageOf(question.language).questions
  const isMarked = question.words.some(({ focus, form }) => focus && marked.has(form))
  if (isMarked && /[«"“]/.test(sentence.text)) return 1
  const asked = concepts.filter(({ people }, i) => (met[i] ?? 0) > 0 && people.length === 0)
  const isBehind = terms.some(({ term, end }) => {
    if (!asked.some((concept) => termsOf(concept).has(term))) return false
    const behind = language.questions.leadsToName.exec(text.slice(end - span.start))
    return behind !== null && !isNamed(end + behind[0].length, question, sentence)
  })
  return isBehind ? 1 : hasName(question, sentence) ? 0.5 : 0
}

/** "Diffusé en direct, Odile Marsh": whom the question names is not what it asks the name of. */
function isNamed(place: number, { people }: Question, { mentions }: SentenceReading): boolean {
  return mentions.some(
    ({ start, end, person }) =>
      place >= start && place < end && people.some(({ names }) => names.includes(person)),
  )
}

/** "Sur quel réseau": where whoever is asked about said what the sentence quotes. */
function tellsMedium(question: Question, { quotations }: SentenceReading): boolean {
  if (!asksMedium(question)) return false
  const asked = question.people.flatMap(({ names }) => names)
  return quotations.some(
    ({ medium, speaker }) =>
      medium !== null && (asked.length === 0 || (speaker !== null && asked.includes(speaker))),
  )
}

/** Whoever asks where somebody wrote is not told by where somebody else did, though the sentence has every word. */
const OF_OTHERS_MEDIUM = -3

/** Everything that the sentence quotes was said by others. */
function tellsOthersMedium(question: Question, { quotations }: SentenceReading): boolean {
  const asked = question.people.flatMap(({ names }) => names)
  return (
    asksMedium(question) &&
    asked.length > 0 &&
    quotations.length > 0 &&
    quotations.every(({ speaker }) => speaker !== null && !asked.includes(speaker))
  )
}

function asksMedium({ words, language }: Question): boolean {
  const { nouns } = languageOf(language).cues.media
  return words.some(({ focus, form }) => focus && nouns.has(form))
}

/** A name, capitalised within the sentence, that the question does not have. */
export function hasName({ forms: asked }: Question, sentence: SentenceReading): boolean {
  return sentence.words.some(({ start, form }, at) => {
    const letter = sentence.text[start - sentence.span.start] ?? ''
    return at > 0 && /\p{Lu}/u.test(letter) && !asked.has(form)
  })
}
