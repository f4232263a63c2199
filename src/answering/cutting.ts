// How much of a passage is shown for its best sentence: that sentence, whole, and its neighbour only where the answer
// needs both: words of a speaker that go on in it, or that stand beside the sentence which says whose they are; a day, a
// reason or what came of a plan, which it alone has.

import { replacedIn } from '../text/accusations/stance.ts'
import type { Language } from '../text/language.ts'
import type { Span } from '../text/span.ts'
import { WITHOUT_LOOK } from './expected/expected.ts'
import { figuresIn } from './expected/figures.ts'
import { tellsWhyPlainly } from './expected/reasons.ts'
import type { Candidate } from './finding/candidate.ts'
import type { PassageReading, SentenceReading } from './finding/readings.ts'
import type { Question } from './question/question.ts'

/** UTF-16 code units: a telephone's screen. */
const TOGETHER_AT_MOST = 360

/** `candidates`: all that were ranked, the neighbours of `candidate` among them. */
export function spanToShow(question: Question, candidate: Candidate, candidates: readonly Candidate[]): Span {
  const { evidence } = candidate
  const { sentences } = evidence.reading
  const at = sentences.indexOf(evidence.sentence)
  let first = at
  let last = at
  const join = (other: number): void => {
    const from = sentences[Math.min(first, other)]
    const to = sentences[Math.max(last, other)]
    if (from === undefined || to === undefined || to.span.end - from.span.start > TOGETHER_AT_MOST) return
    first = Math.min(first, other)
    last = Math.max(last, other)
  }
  // A quotation is not shown without its end.
  for (const quotation of evidence.sentence.quotations) {
    for (const [other, { span }] of sentences.entries()) {
      if (span.start < quotation.end && span.end > quotation.start) join(other)
    }
  }
  if (question.kind === 'words' && evidence.sentence.quotations.length === 0) {
    const beside = [at + 1, at - 1].find((other) => hasWordsOf(question, sentences[other]))
    if (beside !== undefined) join(beside)
  }
  if (question.kind === 'speaker' && isAllQuoted(evidence.sentence))
    join(at + 1 < sentences.length ? at + 1 : at - 1)
  if (first === last) {
    const beside = besideToShow(question, candidate, candidates)
    if (beside !== null) join(beside)
  }
  const start = sentences[first]?.span.start ?? evidence.sentence.span.start
  const end = sentences[last]?.span.end ?? evidence.sentence.span.end
  return { start, end }
}

/** Place of the neighbour that has what the sentence lacks of what is asked for; null: none has. */
function besideToShow(
  question: Question,
  candidate: Candidate,
  candidates: readonly Candidate[],
): number | null {
  const { reading, sentence, signs } = candidate.evidence
  const { sentences, language } = reading
  const at = sentences.indexOf(sentence)
  const next = sentences[at + 1]
  if (question.kind === 'reason') return besideToldWhy(candidate.evidence)
  if (next !== undefined && leavesFigureTo(next, sentence, reading, question)) return at + 1
  // "Le maire appelle au calme. « Un club, ce n'est pas un ring », a-t-il fait observer."
  if (question.kind === 'speaker' && at > 0 && namesSpeaker(sentences[at - 1], sentence)) return at - 1
  // "Elle est dans les dossiers, a-t-il écrit. « C'est pourquoi ils n'ont pas été publiés. »"
  if (question.kind === 'yes-no' && next !== undefined && !language.questions.settling.test(sentence.text)) {
    const settles = candidates.some(
      ({ evidence }) =>
        evidence.sentence === next &&
        language.questions.settling.test(next.text) &&
        evidence.signs.core >= TELLS_CORE,
    )
    if (settles) return at + 1
  }
  // "La fête devait avoir lieu dimanche. Elle est remise au 17 mai."
  if (next !== undefined && OF_PLAN.has(question.kind) && language.questions.planned.test(sentence.text))
    return at + 1
  if (WITHOUT_LOOK.has(question.kind) || signs.kind >= LOOKS_LIKE) return null
  const looksLike = (other: number): boolean =>
    candidates.some(
      ({ evidence }) => evidence.sentence === sentences[other] && evidence.signs.kind >= LOOKS_LIKE,
    )
  return [at + 1, at - 1].find(looksLike) ?? null
}

/** "Il a été mis à pied. Motif : …", "… Voilà pourquoi ils attendent": place of the neighbour that tells the reason. */
function besideToldWhy({ reading, sentence, signs }: Candidate['evidence']): number | null {
  const { sentences, language } = reading
  const { reasons, planned } = language.questions
  const at = sentences.indexOf(sentence)
  if (reasons.takingUp.test(sentence.text)) return at > 0 ? at - 1 : null
  if (tellsWhyPlainly(sentence, reading)) return null
  const find = (tells: (other: SentenceReading) => boolean): number | undefined =>
    [at + 1, at - 1].find((place) => sentences[place] !== undefined && tells(sentences[place]))
  const plain = find((other) => tellsWhyPlainly(other, reading))
  if (plain !== undefined) return plain
  // "Le bal est reporté. « On ne danse pas quand la maison tremble », glisse sa présidente."
  if (signs.kind < 1) return find((other) => mayTellWhy(other, sentence, language)) ?? null
  return planned.test(sentence.text) && at + 1 < sentences.length ? at + 1 : null
}

/** Kinds that ask for what became of a plan. */
const OF_PLAN: ReadonlySet<string> = new Set(['date', 'hour', 'place', 'reason', 'yes-no', 'other'])

/** "Une erreur nous a fait écrire que le lot comptait 217 plis. Il y en a 271": the first has the wrong figure alone. */
function leavesFigureTo(
  next: SentenceReading,
  sentence: SentenceReading,
  reading: PassageReading,
  { kind }: Question,
): boolean {
  return (
    sentence.stances.has('correction') &&
    replacedIn(sentence.text, reading.language).length === 0 &&
    figuresIn(kind, reading, next).length > 0
  )
}

/** It gives somebody's words or a reason, or tells more of a figure that was put right. */
function mayTellWhy(beside: SentenceReading, sentence: SentenceReading, language: Language): boolean {
  const { plain, loose } = language.questions.reasons
  const isMarked = plain.test(beside.text) || loose.test(beside.text)
  return beside.quotations.length > 0 || isMarked || sentence.stances.has('correction')
}

/** How much a sentence has of what is said of whoever is asked about, from which it is about that. */
const TELLS_CORE = 0.2

/** How surely something looks like what is asked for, from which it is shown for that alone. */
const LOOKS_LIKE = 0.8

/** Whoever is quoted in `sentence` under a pronoun is called by name or office in the one before. */
function namesSpeaker(
  before: SentenceReading | undefined,
  { quotations, mentions }: SentenceReading,
): boolean {
  const [speaker] = quotations.flatMap((quotation) => quotation.speaker ?? [])
  const isNamed = (there: SentenceReading['mentions']): boolean =>
    there.some(({ person, form }) => person === speaker && form !== 'pronoun')
  return speaker !== undefined && before !== undefined && !isNamed(mentions) && isNamed(before.mentions)
}

function hasWordsOf({ people }: Question, sentence: SentenceReading | undefined): boolean {
  const names = people.flatMap((named) => named.names)
  return (
    sentence?.quotations.some(
      ({ speaker }) => speaker === null || names.length === 0 || names.includes(speaker),
    ) === true
  )
}

/** Nothing in it tells who speaks. */
function isAllQuoted({ quotations, span, text }: SentenceReading): boolean {
  const quoted = quotations.reduce(
    (sum, { start, end }) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)),
    0,
  )
  return text.length - quoted < 12
}
