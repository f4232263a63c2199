// How much of a passage is shown for its best sentence: that sentence, whole, and its neighbour only where the answer
// needs both: words of a speaker that go on in it, or that stand beside the sentence which says whose they are; a day, a
// reason or what came of a plan, which it alone has.

import { saysWhatStandsBefore } from '../text/accusations/stance.ts'
import type { Language } from '../text/language.ts'
import { keptWith } from '../text/remembered.ts'
import type { Span } from '../text/span.ts'
import { isWithin } from '../text/span.ts'
import { WITHOUT_LOOK } from './expected/expected.ts'
import { figuresIn } from './expected/figures.ts'
import { tellsWhyPlainly } from './expected/reasons.ts'
import { retold, UTTERANCE } from './expected/speech.ts'
import type { Candidate } from './finding/candidate.ts'
import { wordsPutRight } from './finding/corrections.ts'
import { hasMatch } from './finding/matches.ts'
import type { PassageReading, SentenceReading } from './finding/readings.ts'
import { quotedWords } from './finding/readings.ts'
import type { Question } from './question/question.ts'
import { speakersAsked } from './question/speakers.ts'

/** UTF-16 code units: a telephone's screen. */
const TOGETHER_AT_MOST = 360

/** `candidates`: all that were ranked, the neighbours of `candidate` among them. */
export function spanToShow(question: Question, candidate: Candidate, candidates: readonly Candidate[]): Span {
  const { evidence } = candidate
  const { sentences, language } = evidence.reading
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
  const longest = longestQuoted(evidence.sentence.quotations, language)
  if (question.kind === 'words' && longest < UTTERANCE) {
    const least = longest === 0 ? 1 : UTTERANCE
    const beside = [at + 1, at - 1].find(
      (other) => longestQuoted(wordsOf(question, sentences[other]), language) >= least,
    )
    if (beside !== undefined) join(beside)
  }
  // "« Un inconnu savait tout », dit-elle. « Il m'a dit : "Votre code !" »", where the stranger's words are asked for.
  const isRetold = (other: number): boolean => retold(sentences[other]?.quotations ?? []).length > 0
  const next = sentences[at + 1]
  const speaksOn = goesOn(evidence.sentence, next)
  const retells = (speakersAsked(question).length === 0 || speaksOn) && isRetold(at + 1)
  // "« Il veut savoir si ça passe », dit le coach. « Je lui ai dit que non. »"
  if (question.kind === 'words' && (retells || (speaksOn && passesOn(next)))) join(at + 1)
  const naming = whereNamed(question, evidence)
  if (naming !== null) join(naming)
  if (first === last) {
    const beside = besideToShow(question, candidate, candidates)
    if (beside !== null) join(beside)
    // "« Suspendre n'est pas condamner », dit-il. « Je le fais pour le protéger. »": the words go on, and tell why there.
    if (question.kind === 'reason' && beside === at + 1 && goesOn(sentences[beside], sentences[beside + 1]))
      join(beside + 1)
  }
  const start = sentences[first]?.span.start ?? evidence.sentence.span.start
  const end = sentences[last]?.span.end ?? evidence.sentence.span.end
  return { start, end }
}

/** Both have words of one speaker. */
function goesOn(sentence: SentenceReading | undefined, next: SentenceReading | undefined): boolean {
  const speakers = sentence?.quotations.map(({ speaker }) => speaker) ?? []
  return next?.quotations.some(({ speaker }) => speaker !== null && speakers.includes(speaker)) === true
}

/** Whoever speaks in it tells what they said themselves. */
function passesOn(sentence: SentenceReading | undefined): boolean {
  return sentence !== undefined && hasMatch(sentence.language.questions.ownSaying, sentence)
}

const takesUpWhatStandsBefore = keptWith(({ text, language }: SentenceReading) =>
  saysWhatStandsBefore(text, language),
)

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
  // "C'est ce que soutient son ancien comptable": nobody can tell what, without the sentence before.
  if (at > 0 && takesUpWhatStandsBefore(sentence)) return at - 1
  if (
    question.kind === 'summary' &&
    signs.lead > 0 &&
    next !== undefined &&
    tellsMore(next, sentence, reading)
  )
    return at + 1
  if (question.kind === 'reason') return besideToldWhy(candidate.evidence)
  if (next !== undefined && leavesFigureTo(next, sentence, reading, question)) return at + 1
  // "Elle est dans les dossiers, a-t-il écrit. « C'est pourquoi ils n'ont pas été publiés. »"
  if (question.kind === 'yes-no' && next !== undefined && !hasMatch(language.questions.settling, sentence)) {
    const settles = candidates.some(
      ({ evidence }) =>
        evidence.sentence === next &&
        hasMatch(language.questions.settling, next) &&
        evidence.signs.core >= TELLS_CORE,
    )
    if (settles) return at + 1
  }
  // "La fête devait avoir lieu dimanche. Elle est remise au 17 mai."
  if (next !== undefined && OF_PLAN.has(question.kind) && hasMatch(language.questions.planned, sentence))
    return at + 1
  // "La brouille remonte au 2 avril. Ce jour-là, le conseil a voté."
  if (question.kind === 'date' && at > 0 && hasMatch(language.questions.thatDay, sentence)) return at - 1
  if (WITHOUT_LOOK.has(question.kind) || signs.kind >= LOOKS_LIKE) return null
  const looksLike = (other: number): boolean =>
    candidates.some(
      ({ evidence }) => evidence.sentence === sentences[other] && evidence.signs.kind >= LOOKS_LIKE,
    )
  return [at + 1, at - 1].find(looksLike) ?? null
}

/** "La fanfare ne jouera pas. Ses instruments ont brûlé": the second has words of the title that the first has not. */
function tellsMore(next: SentenceReading, first: SentenceReading, { title }: PassageReading): boolean {
  return [...title].some((term) => next.bag.counts.has(term) && !first.bag.counts.has(term))
}

/** "Il a été mis à pied. Motif : …", "… Voilà pourquoi ils attendent": place of the neighbour that tells the reason. */
function besideToldWhy({ reading, sentence, signs }: Candidate['evidence']): number | null {
  const { sentences, language } = reading
  const { reasons, planned } = language.questions
  const at = sentences.indexOf(sentence)
  if (hasMatch(reasons.takingUp, sentence)) return at > 0 ? at - 1 : null
  if (tellsWhyPlainly(sentence, reading)) return null
  const find = (tells: (other: SentenceReading) => boolean): number | undefined =>
    [at + 1, at - 1].find((place) => sentences[place] !== undefined && tells(sentences[place]))
  const plain = find((other) => tellsWhyPlainly(other, reading))
  if (plain !== undefined) return plain
  // "Le bal est reporté. « On ne danse pas quand la maison tremble », glisse sa présidente."
  if (signs.kind < 1) return find((other) => mayTellWhy(other, sentence, language)) ?? null
  // "Il a été mis en examen pour « mise en danger ». La justice lui reproche d'avoir …": the next says more of it.
  const next = sentences[at + 1]
  if (signs.kind === 1 && next !== undefined && mayTellWhy(next, sentence, language)) return at + 1
  return hasMatch(planned, sentence) && at + 1 < sentences.length ? at + 1 : null
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
    wordsPutRight(sentence).length === 0 &&
    figuresIn(kind, reading, next).length > 0
  )
}

/** It gives somebody's words or a reason, or tells more of a figure that was put right. */
function mayTellWhy(beside: SentenceReading, sentence: SentenceReading, language: Language): boolean {
  const { plain, loose } = language.questions.reasons
  const isMarked = hasMatch(plain, beside) || hasMatch(loose, beside)
  return beside.quotations.length > 0 || isMarked || sentence.stances.has('correction')
}

/** How much a sentence has of what is said of whoever is asked about, from which it is about that. */
const TELLS_CORE = 0.2

/** How surely something looks like what is asked for, from which it is shown for that alone. */
const LOOKS_LIKE = 0.8

/** How many sentences further up somebody may be named who is meant by a pronoun. */
const NAMED_WITHIN = 2

/**
 * Place of the sentence that tells who speaks, or did what is asked, where the best one does not: "Le maire appelle au
 * calme. « Un club, ce n'est pas un ring », a-t-il fait observer."; null: it does, or none does.
 */
function whereNamed({ kind, people }: Question, { reading, sentence }: Candidate['evidence']): number | null {
  if (kind !== 'speaker' && kind !== 'person') return null
  const { sentences, language } = reading
  const at = sentences.indexOf(sentence)
  const asked = people.flatMap(({ names }) => names)
  const { quotations, mentions } = sentence
  const speakers = quotations.flatMap(({ speaker }) => speaker ?? [])
  if (kind === 'person' && mentions.some(({ person, form }) => form !== 'pronoun' && !asked.includes(person)))
    return null
  const others = kind === 'speaker' ? [] : mentions.map(({ person }) => person)
  const meant = [...speakers, ...others].filter((person) => !asked.includes(person))
  if (names(sentence, meant)) return null
  const above = Array.from({ length: Math.min(at, NAMED_WITHIN) }, (_, i) => at - 1 - i)
  const named = above.find((place) => names(sentences[place], meant))
  if (named !== undefined || kind === 'person') return named ?? null
  if (isAllQuoted(sentence)) return at + 1 < sentences.length ? at + 1 : at - 1
  // "Son accusateur n'en démord pas. « Vous mentez », lui a-t-il lancé."
  const before = sentences[at - 1]
  return before !== undefined &&
    !beginsWithSomebody(sentence, language) &&
    beginsWithSomebody(before, language)
    ? at - 1
    : null
}

/** Somebody of these is called in it by name or office. */
function names(sentence: SentenceReading | undefined, people: readonly string[]): boolean {
  return sentence?.mentions.some(({ person, form }) => form !== 'pronoun' && people.includes(person)) === true
}

/** Whoever it tells of first, other than in words that it quotes, has a name or a noun there, and no pronoun. */
function beginsWithSomebody(
  { quotations, mentions, words }: SentenceReading,
  { lexicon }: Language,
): boolean {
  const isCalled = ({ form, start }: SentenceReading['words'][number]): boolean =>
    lexicon.nouns.has(form) ||
    mentions.some((mention) => mention.form !== 'pronoun' && mention.start <= start && mention.end > start)
  const first = words.find(
    (word) =>
      (isCalled(word) || lexicon.pronouns.get(word.form)?.kind === 'personal') &&
      !quotations.some((quotation) => isWithin(word, quotation)),
  )
  return first !== undefined && isCalled(first)
}

/** Words of the longest of these; fewer than an utterance only call something so: "parle d'une « fable »". */
function longestQuoted(quotations: SentenceReading['quotations'], language: Language): number {
  return Math.max(0, ...quotations.map((quotation) => quotedWords(quotation, language)))
}

/** What the sentence quotes of whoever is named in the question, and of who knows whom. */
function wordsOf({ people }: Question, sentence: SentenceReading | undefined): SentenceReading['quotations'] {
  const names = people.flatMap((named) => named.names)
  return (sentence?.quotations ?? []).filter(
    ({ speaker }) => speaker === null || names.length === 0 || names.includes(speaker),
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
