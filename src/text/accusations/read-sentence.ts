// A sentence as pairing.ts reads it: what it says of whom, and in what words.

import { analyze } from '../analyzer.ts'
import { foldWord } from '../folding.ts'
import type { Language } from '../language.ts'
import type { Span } from '../span.ts'
import { overlaps } from '../span.ts'
import { splitWords } from '../words.ts'
import type { AnswerSigns } from './answer-signs.ts'
import { readAnswerSigns } from './answer-signs.ts'
import type { Signals } from './signals.ts'
import { readSignals } from './signals.ts'
import type { SentenceStance } from './stance.ts'
import { foldedLine } from './stance.ts'
import type { Stance } from './stance-words.ts'
import { isSourceAt, isTeller } from './teller.ts'

export interface PairingArticle {
  /** ISO day; null: not stated. */
  readonly published: string | null
  readonly language: Language
  readonly passages: readonly PairingPassage[]
}

export interface PairingPassage {
  readonly text: string
  readonly heading: boolean
  readonly sentences: readonly JudgedSentence[]
  /** `person`: the same number for the same person in all articles. */
  readonly mentions: readonly (Span & { readonly person: number })[]
  readonly quotations: readonly (Span & { readonly speaker: number | null })[]
}

export interface JudgedSentence extends Span {
  readonly stance: SentenceStance
}

/** A stretch of a passage, by index into the articles and their passages. */
export interface PassageStretch extends Span {
  readonly article: number
  readonly passage: number
}

export interface ReadSentence {
  readonly place: PassageStretch
  readonly heading: boolean
  readonly stance: SentenceStance
  readonly persons: ReadonlySet<number>
  /** Those of them whom it calls by their names, and not only "il" or "le maire". */
  readonly named: ReadonlySet<number>
  /** Who is named first, unless as whose something else is ("les locataires de Denholm"), or others tell of them. */
  readonly subject: number | null
  /** Who is said to tell it, behind whom it is about: "selon l'ancien trésorier, Paul Rivet". */
  readonly sources: ReadonlySet<number>
  /** Who stands right before the verb that accuses: "Paul Rivet, élu, accuse la maire". */
  readonly accusing: ReadonlySet<number>
  /** Whom proceedings are against: "retire sa plainte contre Paul Rivet". */
  readonly against: ReadonlySet<number>
  /** The subject accuses somebody who may not be named: "accuse son ancien adjoint". */
  readonly accusesOther: boolean
  /** Who speaks in it, where it quotes. */
  readonly speakers: ReadonlySet<number>
  readonly quotes: boolean
  readonly terms: ReadonlySet<string>
  /** Terms right before a name: "placier" of "le placier Roger Fontanel". */
  readonly epithets: ReadonlySet<string>
  /** Those of the terms that stand in no quotation. */
  readonly narrated: ReadonlySet<string>
  /** Those of the terms that name somebody. */
  readonly names: ReadonlySet<string>
  /** Those of the charge that it takes up, where it begins as the answer to one of several does. */
  readonly opening: ReadonlySet<string>
  /** Those of a charge that it names elsewhere: "the claim about the list was pure invention". */
  readonly taken: ReadonlySet<string>
  /** Folded, unstemmed: figures and months are compared as they stand. */
  readonly forms: ReadonlySet<string>
  /** Of wrongs. */
  readonly signals: Signals
  readonly answerSigns: AnswerSigns
  /** Somebody owns something: "reconnaît que", "conceded". */
  readonly admits: boolean
  /** Somebody was asked and says nothing. */
  readonly silent: boolean
}

/** Characters up to a name in which its epithet stands. */
const EPITHET_WITHIN = 14

export function readSentence(
  passage: PairingPassage,
  span: JudgedSentence,
  place: Omit<PassageStretch, keyof Span>,
  language: Language,
): ReadSentence {
  const text = passage.text.slice(span.start, span.end)
  const quotations = passage.quotations.filter((quotation) => overlaps(quotation, span))
  const mentions = passage.mentions
    .filter(({ start, end }) => start >= span.start && end <= span.end)
    .sort((a, b) => a.start - b.start)
  const [first] = mentions
  const line = foldedLine(text, language)
  const tells =
    first !== undefined &&
    !language.wrongs.owned.test(passage.text.slice(span.start, first.start)) &&
    isTeller(text, { start: first.start - span.start, end: first.end - span.start }, language)
  const forms = splitWords(text, language).map(({ form }) => form)
  const tokens = analyze(text, language).filter(
    ({ start, end }) => !language.stance.idle.has(foldWord(text.slice(start, end))),
  )
  const isSource = ({ start }: Span): boolean => isSourceAt(passage.text.slice(span.start, start), language)
  const isActive = (one: Span, next: Span | undefined): boolean => {
    const between = foldedLine(passage.text.slice(one.end, next?.start ?? span.end), language)
    return language.stance.charges.active.test(between) && !language.stance.charges.relative.test(between)
  }
  const isNamed = ({ start, end }: Span): boolean =>
    mentions.some((mention) => span.start + start < mention.end && span.start + end > mention.start)
  /** By the writer. */
  const isSaid = ({ start, end }: Span): boolean =>
    !quotations.some((quotation) => quotation.start < span.start + end && quotation.end > span.start + start)
  const isEpithet = ({ end }: Span): boolean =>
    mentions.some(({ start }) => start >= span.start + end && start - span.start - end <= EPITHET_WITHIN)
  return {
    place: { ...place, start: span.start, end: span.end },
    heading: passage.heading,
    stance: span.stance,
    persons: new Set(mentions.map(({ person }) => person)),
    named: new Set(
      mentions.filter((mention) => isNameIn(passage.text, mention, language)).map(({ person }) => person),
    ),
    subject: tells ? first.person : null,
    sources: new Set(
      tells
        ? []
        : mentions
            .slice(1)
            .filter(isSource)
            .map(({ person }) => person),
    ),
    accusing: new Set(first !== undefined && tells && isActive(first, mentions[1]) ? [first.person] : []),
    against: new Set(
      mentions
        .filter(({ start }) => language.wrongs.against.test(passage.text.slice(span.start, start)))
        .map(({ person }) => person),
    ),
    accusesOther: language.stance.charges.active.test(line),
    speakers: new Set(quotations.flatMap(({ speaker }) => speaker ?? [])),
    quotes: quotations.length > 0,
    terms: new Set(tokens.map(({ term }) => term)),
    epithets: new Set(tokens.filter((token) => isSaid(token) && isEpithet(token)).map(({ term }) => term)),
    narrated: new Set(tokens.filter(isSaid).map(({ term }) => term)),
    names: new Set(tokens.filter((token) => isNamed(token)).map(({ term }) => term)),
    opening: namedIn(text, language.stance.charges.takenUp, language),
    taken: namedIn(line, language.stance.charges.namedCharge, language),
    forms: new Set(forms),
    signals: readSignals(text, forms, language.wrongs),
    answerSigns: readAnswerSigns(text, quotations.length > 0, language),
    admits: language.stance.charges.admits.test(line),
    silent: language.stance.silence.test(line),
  }
}

/** Terms of the first group of the pattern that matches. */
function namedIn(text: string, pattern: RegExp, language: Language): ReadonlySet<string> {
  const [, ...groups] = pattern.exec(text) ?? []
  const named = groups.find((group) => group !== undefined)
  return new Set(named === undefined ? [] : analyze(named, language).map(({ term }) => term))
}

/** A word with a capital that is no "Il". */
function isNameIn(text: string, { start, end }: Span, { stopWords }: Language): boolean {
  return text
    .slice(start, end)
    .split(/[^\p{L}]+/u)
    .some((word) => /^\p{Lu}/u.test(word) && !stopWords.has(foldWord(word)))
}

/** It accuses in so many words, or somebody says of a wrong what others may dispute. */
export function accuses({ stance }: ReadSentence): boolean {
  return stance.accuses || (stance.asserts && stance.stances.includes('allegation') && !responds(stance))
}

/** Who speaks; else who is named before others, or alone where somebody says something: it is their story. */
export function accusersIn({
  speakers,
  persons,
  subject,
  stance,
  accusesOther,
  sources,
}: ReadSentence): ReadonlySet<number> {
  if (speakers.size > 0) return speakers
  if (subject === null) return sources
  const tells = persons.size > 1 || (stance.accuses ? accusesOther : stance.claims || stance.asserts)
  return new Set(tells ? [subject] : [])
}

/** It denies, says that nothing proves it, or settles it. */
export function responds({ stances }: SentenceStance): boolean {
  return stances.some((stance) => stance === 'denial' || stance === 'no-evidence' || stance === 'outcome')
}

/** What its place tells that it does, beside what its words do. */
export function withStance(sentence: ReadSentence, added: Stance): ReadSentence {
  const { stance } = sentence
  return { ...sentence, stance: { ...stance, stances: [...stance.stances, added] } }
}

/** "Les pressions ? « Je n'ai appelé personne »": what the question names, the sentence behind it takes up. */
export function answeringTheirQuestion(sentences: readonly ReadSentence[]): readonly ReadSentence[] {
  return sentences.map((sentence, index) => {
    const before = sentences[index - 1]
    const isAsked = before?.signals.asks === true && !before.quotes && sentence.opening.size === 0
    return isAsked ? { ...sentence, opening: before.opening } : sentence
  })
}

/** "Même fermeté chez son avocate. « Aucune ligne n'a été effacée »": with the words that somebody is quoted with. */
export function seconding(sentences: readonly ReadSentence[]): readonly ReadSentence[] {
  const index = sentences.findIndex(({ stance, heading }) => stance.seconds && !heading && !responds(stance))
  const [seconds, next] = index === -1 ? [] : sentences.slice(index)
  if (seconds === undefined) return []
  return !seconds.quotes && next?.quotes === true && !next.stance.accuses ? [seconds, next] : [seconds]
}
