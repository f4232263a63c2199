// Which quotations are one utterance reported again: in a subheading, in a later article, shortened or reworded.
// Whose they are and when they were said comes from elsewhere. Near-linear: a quotation is compared only with those
// of its speaker that share its rarest words, and with those that have the very same ones.

import { alignWords } from '../alignment.ts'
import type { QuotationKind } from '../quotations/quotations.ts'
import type { Span } from '../span.ts'

export interface Utterance extends Span {
  readonly article: number
  readonly passage: number
  readonly kind: QuotationKind
  /** Pieces of one utterance share a number within their article. */
  readonly group: number
  /** null: unknown. */
  readonly speaker: number | null
  /** A headline beside which nobody is named, so that the text below tells better who spoke. */
  readonly unsigned: boolean
  /** What the text says of the day; null where it says nothing. */
  readonly stated: { readonly from: string | null; readonly to: string | null } | null
  /** Folded and stemmed, so that another form of a verb is the same word. */
  readonly words: readonly string[]
  /** The words that carry meaning, each once. */
  readonly content: readonly string[]
  /** Those of the words that are numbers, in figures or in letters. */
  readonly numbers: readonly string[]
  /** Folded words of the sentence it stands in. */
  context(): readonly string[]
}

/** Words and meaningful words from which equal words cannot be chance. */
const LONG = { words: 5, content: 3 }
/** From so many words on, equal words on two days are one utterance and the second day is that of the report. */
const VERY_LONG = 8
/** Shares of the shorter one's words, and of its meaningful words, that a rewording keeps; headlines keep less. */
const REWORDED = { words: 0.8, content: 0.75 }
const REWORDED_HEADLINE = { words: 0.7, content: 0.6 }
/** Longer ones are compared for equal words alone: the cost of an alignment grows with the square of its length. */
const REWORDED_LIMIT = 120
/** How many words, and which share of the shorter sentence's, two sentences that say the same have in common. */
const SAME_SENTENCE = { words: 6, share: 0.8 }
/** A fragment in the first passages of an article announces what stands in full below. */
const LEAD_PASSAGES = 2
/** A word that a speaker says more often leads to no candidates. */
const POSTINGS_LIMIT = 50
/** Share of the fullest report's words from which a report can stand for the utterance. */
const FULL_REPORT = 0.6

/** For each utterance the index of the one that stands for it: its own, unless it repeats another. */
export function findRepeats(utterances: readonly Utterance[]): readonly number[] {
  const families = new Map<number, number[]>()
  const fullest = new FullestReports(utterances)
  for (const index of inOrderOfLength(utterances)) {
    const same = fullest.find(index)
    if (same === null) {
      families.set(index, [index])
      fullest.add(index)
    } else families.get(same)?.push(index)
  }
  const first = utterances.map((_, index) => index)
  for (const family of families.values()) {
    const standing = standingFor(family, utterances)
    for (const index of family) first[index] = standing
  }
  return first
}

/** The longest first: what comes later can only repeat what came before. */
function inOrderOfLength(utterances: readonly Utterance[]): number[] {
  return [...utterances.keys()].sort((a, b) => {
    const [one, other] = [utterances[a], utterances[b]]
    if (one === undefined || other === undefined) return 0
    return (
      other.words.length - one.words.length ||
      Number(one.kind === 'headline') - Number(other.kind === 'headline') ||
      Number(one.speaker === null) - Number(other.speaker === null) ||
      a - b
    )
  })
}

/** Some reports by their meaningful words. */
type Postings = Map<string, number[]>

/** The reports that repeat no other, found again by their words. */
class FullestReports {
  readonly #utterances: readonly Utterance[]
  /** By all words. */
  readonly #equal: Postings = new Map()
  readonly #ofSpeaker = new Map<number, Postings>()
  /** Only of articles with an unsigned headline. */
  readonly #ofArticle: ReadonlyMap<number, Postings>

  constructor(utterances: readonly Utterance[]) {
    this.#utterances = utterances
    const headlines = utterances.filter(({ unsigned }) => unsigned)
    this.#ofArticle = new Map(headlines.map(({ article }) => [article, new Map()]))
  }

  add(index: number): void {
    const { words, content, speaker, article } = this.#at(index)
    push(this.#equal, words.join(' '), index)
    if (speaker !== null && !this.#ofSpeaker.has(speaker)) this.#ofSpeaker.set(speaker, new Map())
    const postings = [
      speaker === null ? undefined : this.#ofSpeaker.get(speaker),
      this.#ofArticle.get(article),
    ]
    for (const posting of postings) {
      if (posting !== undefined) for (const word of content) push(posting, word, index)
    }
  }

  /** The report that says in full what this one repeats; null: none does. */
  find(index: number): number | null {
    const utterance = this.#at(index)
    const wanted = new Set(utterance.content)
    let best: number | null = null
    let bestCloseness = 0
    for (const candidate of this.#candidates(utterance)) {
      const report = this.#at(candidate)
      const shared = report.content.reduce((count, word) => count + Number(wanted.has(word)), 0)
      const closeness = closenessOf(utterance, report, shared)
      if (closeness > bestCloseness || (closeness === bestCloseness && best !== null && candidate < best)) {
        best = candidate
        bestCloseness = closeness
      }
    }
    return best
  }

  #candidates({ words, content, kind, unsigned, speaker, article }: Utterance): Set<number> {
    const found = new Set((this.#equal.get(words.join(' ')) ?? []).slice(0, POSTINGS_LIMIT))
    const scopes = [
      speaker === null ? undefined : this.#ofSpeaker.get(speaker),
      unsigned ? this.#ofArticle.get(article) : undefined,
    ]
    for (const scope of scopes) {
      if (scope === undefined) continue
      const postings = content.map((word) => scope.get(word) ?? []).sort((a, b) => a.length - b.length)
      // Who keeps a share of the words keeps at least one of the rarest, were all the others replaced.
      const kept = kind === 'headline' ? REWORDED_HEADLINE : REWORDED
      const replaced = Math.floor((1 - kept.content) * postings.length)
      for (const posting of postings.slice(0, replaced + 1)) {
        if (posting.length <= POSTINGS_LIMIT) for (const index of posting) found.add(index)
      }
    }
    return found
  }

  #at(index: number): Utterance {
    const utterance = this.#utterances[index]
    if (utterance === undefined) throw new Error(`no utterance has index ${index}`)
    return utterance
  }
}

/**
 * 0: not the same utterance. `fuller` has at least as many words; `shared` of the shorter one's meaningful words
 * stand in it.
 */
function closenessOf(shorter: Utterance, fuller: Utterance, shared: number): number {
  const kept = shorter.kind === 'headline' || fuller.kind === 'headline' ? REWORDED_HEADLINE : REWORDED
  if (shared < kept.content * shorter.content.length || isBesideOrWithin(shorter, fuller)) return 0
  const near = shorter.article === fuller.article ? 1 : 0
  if (shared === shorter.content.length && contains(fuller.words, shorter.words)) {
    if (!mayBeSame(shorter, fuller)) return 0
    return 2 + near + shorter.words.length / fuller.words.length
  }
  if (!mayReword(shorter, fuller) || !hasNumbersOf(shorter, fuller)) return 0
  const equal = alignWords(shorter.words, fuller.words)?.equal.length ?? 0
  const share = equal / shorter.words.length
  return share < kept.words ? 0 : near + share
}

/** Pieces of one utterance, and a quotation within another, are not repeats of each other. */
function isBesideOrWithin(a: Utterance, b: Utterance): boolean {
  if (a.article !== b.article) return false
  return a.group === b.group || (a.passage === b.passage && a.start < b.end && b.start < a.end)
}

/** Whether words that both contain are one utterance: the fewer they are, the more else has to agree. */
function mayBeSame(shorter: Utterance, fuller: Utterance): boolean {
  const { words, content, speaker } = shorter
  const isLong = words.length >= LONG.words && content.length >= LONG.content
  const here = shorter.article === fuller.article
  if (here && shorter.unsigned && content.length >= (speaker === null ? 1 : 2)) return true
  if (speaker === null || fuller.speaker === null) {
    if (words.length !== fuller.words.length) return false
    return isLong || (speaker === fuller.speaker && saySameAround(shorter, fuller))
  }
  if (speaker !== fuller.speaker) return false
  if (isLong && (words.length >= VERY_LONG || !onOtherDays(shorter, fuller))) return true
  if (here && !onOtherDays(shorter, fuller)) {
    if (content.length >= 2) return true
    if (content.length === 1 && (isAnnouncement(shorter) || isAnnouncement(fuller))) return true
  }
  return saySameAround(shorter, fuller)
}

function isAnnouncement({ kind, passage }: Utterance): boolean {
  return kind === 'headline' || (kind === 'mixed' && passage <= LEAD_PASSAGES)
}

function mayReword(shorter: Utterance, fuller: Utterance): boolean {
  const unsigned = shorter.unsigned && shorter.article === fuller.article
  return (
    (unsigned || (shorter.speaker !== null && shorter.speaker === fuller.speaker)) &&
    shorter.words.length >= LONG.words &&
    shorter.content.length >= LONG.content &&
    fuller.words.length <= REWORDED_LIMIT &&
    !onOtherDays(shorter, fuller)
  )
}

/** "Dossier 3" is no rewording of "dossier 17". */
function hasNumbersOf(shorter: Utterance, fuller: Utterance): boolean {
  return shorter.numbers.every((number) => fuller.numbers.includes(number))
}

/** The text dates both, on days that have none in common. */
function onOtherDays({ stated: a }: Utterance, { stated: b }: Utterance): boolean {
  if (a === null || b === null) return false
  return (
    (a.to !== null && b.from !== null && a.to < b.from) || (b.to !== null && a.from !== null && b.to < a.from)
  )
}

/** The sentences around them, in two passages, are the same, or one is within the other. */
function saySameAround(a: Utterance, b: Utterance): boolean {
  if (a.article === b.article && a.passage === b.passage) return false
  const [one, other] = [new Set(a.context()), new Set(b.context())]
  const common = one.intersection(other).size
  return common >= SAME_SENTENCE.words && common >= SAME_SENTENCE.share * Math.min(one.size, other.size)
}

function contains(words: readonly string[], stretch: readonly string[]): boolean {
  const [head] = stretch
  if (head === undefined) return false
  for (let at = words.indexOf(head); at !== -1; at = words.indexOf(head, at + 1)) {
    if (at + stretch.length > words.length) return false
    if (stretch.every((word, i) => words[at + i] === word)) return true
  }
  return false
}

/** Of the reports in full, the first to be published; within one article the fullest; a headline only alone. */
function standingFor(family: readonly number[], utterances: readonly Utterance[]): number {
  const members = family.flatMap((index) => {
    const utterance = utterances[index]
    return utterance === undefined ? [] : [{ index, ...utterance, length: utterance.words.length }]
  })
  const longest = Math.max(...members.map(({ length }) => length))
  const isMinor = ({ kind, length }: (typeof members)[number]): number =>
    Number(kind === 'headline') * 2 + Number(length < FULL_REPORT * longest)
  const [best] = members.sort(
    (a, b) => isMinor(a) - isMinor(b) || a.article - b.article || b.length - a.length || a.index - b.index,
  )
  if (best === undefined) throw new Error('a family of repeats has no member')
  return best.index
}

function push(postings: Postings, word: string, index: number): void {
  const posting = postings.get(word)
  if (posting === undefined) postings.set(word, [index])
  else posting.push(index)
}
