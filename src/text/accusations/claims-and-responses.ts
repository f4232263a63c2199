// An article as pairing.ts reads it: what each sentence says of whom, which sentences respond to an accusation, and
// who accuses.

import { analyze } from '../analyzer.ts'
import type { Language } from '../language.ts'
import type { Span } from '../span.ts'
import type { SpokenBefore } from './blamed.ts'
import { withDenialsOfBlamed } from './blamed.ts'
import type { PairingArticle, PairingPassage, PassageStretch, ReadSentence } from './read-sentence.ts'
import { accuses, answeringTheirQuestion, readSentence, responds, seconding } from './read-sentence.ts'

export type ResponseRole = 'denial' | 'no-evidence' | 'further' | 'outcome' | 'correction'

/** A response of no more words that link it to anything says only that somebody denies. */
const BARE_TERMS = 2

/** Passages behind an accusation in which the accused denies it. */
const DENIES_OVER = 6

/** A term in a larger share of an article's passages is what the article is about, and links nothing. */
const COMMON_SHARE = 0.35
const COMMON_PASSAGES = 4

export interface Response {
  readonly role: Exclude<ResponseRole, 'correction' | 'further'>
  readonly place: PassageStretch
  /** Who denies, or whose claim lacks evidence. */
  readonly parties: ReadonlySet<number>
  readonly persons: ReadonlySet<number>
  /** Whom it calls by their names. */
  readonly named: ReadonlySet<number>
  /** What it is about, its parties' names and the article's everyday words left out. */
  readonly topics: ReadonlySet<string>
  /** Terms of the charge that it names as the one which it answers: "Quant aux meubles, …", "the share story". */
  readonly takenUp: ReadonlySet<string>
  readonly pointsBack: boolean
  /** Gives itself what it denies. */
  readonly answersItself: boolean
  /** It answers what stands right before it, and nothing else. */
  readonly rightBehind: boolean
  /** Somebody denies as somebody else does: "a lui aussi nié". */
  readonly joins: boolean
  /** Says no more than that somebody denies, "Le groupe dément.", or heads the passage that does. */
  readonly bare: boolean
  /** Stands in the accusation itself: "… , sans en apporter la preuve". */
  readonly ofClaim: boolean
  /** Somebody answers, in words that do not deny by themselves. */
  readonly weak: boolean
  /** Whoever accused takes it back: it settles what they accused of, and nothing else. */
  readonly concession: boolean
  /** An outcome of proceedings against them. */
  readonly against: ReadonlySet<number>
  /** It answers by its place and the verb of saying, whatever its words. */
  readonly retort: boolean
  readonly published: string | null
}

export interface ReadArticle {
  readonly published: string | null
  readonly language: Language
  readonly sentences: readonly ReadSentence[]
  /** In reading order. */
  readonly responses: readonly Response[]
  /** What likely answers as well, in words of its own: further-answers.ts. */
  readonly further: readonly Response[]
  /** Whether a term tells responses apart, or is what the whole article is about. */
  readonly isTelling: (term: string) => boolean
  /** Passages that mention each person. */
  readonly mentionedIn: ReadonlyMap<number, number>
  /** For each accuser, the passages in which they accuse. */
  readonly accusers: ReadonlyMap<number, readonly number[]>
  /** For each person who denies, the passages in which they do. */
  readonly deniers: ReadonlyMap<number, readonly number[]>
}

/** `index`: of the article among all. */
export function readArticle(article: PairingArticle, index: number, before: SpokenBefore): ReadArticle {
  const byPassage = withDenialsOfBlamed(
    article.passages.map((passage, number) =>
      answeringTheirQuestion(
        passage.sentences.map((span) =>
          readSentence(passage, span, { article: index, passage: number }, article.language),
        ),
      ),
    ),
    before,
  )
  const isTelling = tellingTerms(byPassage)
  const sentences = byPassage.flat()
  const answers = readAnswers(article, byPassage, isTelling)
  const deniers = findDeniers(answers)
  return {
    published: article.published,
    language: article.language,
    sentences,
    responses: withoutHeadings(withoutRepeatedClaims(answers, sentences, deniers), byPassage),
    further: [],
    isTelling,
    mentionedIn: countMentions(article.passages),
    accusers: findAccusers(sentences, deniers),
    deniers,
  }
}

function tellingTerms(byPassage: readonly (readonly ReadSentence[])[]): ReadArticle['isTelling'] {
  const frequency = new Map<string, number>()
  for (const sentences of byPassage)
    for (const term of new Set(sentences.flatMap(({ terms }) => [...terms]))) count(frequency, term)
  const common = Math.max(COMMON_PASSAGES, COMMON_SHARE * byPassage.length)
  return (term) => (frequency.get(term) ?? 0) <= common
}

function countMentions(passages: readonly PairingPassage[]): ReadonlyMap<number, number> {
  const mentionedIn = new Map<number, number>()
  for (const { mentions } of passages)
    for (const person of new Set(mentions.map(({ person }) => person))) count(mentionedIn, person)
  return mentionedIn
}

/**
 * "Je ne l'ai pas rêvé" answers nobody where its speaker stands by an accusation; the accused may stand by what they
 * say as well.
 */
function withoutRepeatedClaims(
  answers: readonly Response[],
  sentences: readonly ReadSentence[],
  deniers: ReadonlyMap<number, readonly number[]>,
): readonly Response[] {
  const accusing = new Set(sentences.flatMap(tellersOf).filter((person) => !deniers.has(person)))
  const repeating = new Set(
    sentences.flatMap(({ stance, persons, speakers }) =>
      stance.repeats ? [...persons, ...speakers].filter((person) => accusing.has(person)) : [],
    ),
  )
  return answers.filter(
    ({ weak, parties }) =>
      !weak || parties.size === 0 || ![...parties].every((party) => repeating.has(party)),
  )
}

/** "Pas un euro" heads the passage that quotes it, and would take the place of another answer. */
function withoutHeadings(
  answers: readonly Response[],
  byPassage: readonly (readonly ReadSentence[])[],
): readonly Response[] {
  return answers.filter(({ role, bare, place: { passage } }) => {
    const heading = byPassage[passage]?.every((sentence) => sentence.heading) === true
    if (!bare || !heading) return true
    const words = (byPassage[passage] ?? []).flatMap(({ terms }) => [...terms])
    const below = new Set((byPassage[passage + 1] ?? []).flatMap(({ terms }) => [...terms]))
    const isTold = answers.some((other) => other.role === role && other.place.passage === passage + 1)
    return !isTold || !words.every((word) => below.has(word))
  })
}

/** Who accuses in it: whoever speaks, or is named first. */
function tellersOf(sentence: ReadSentence): readonly number[] {
  const { speakers, subject } = sentence
  if (!accuses(sentence)) return []
  if (speakers.size > 0) return [...speakers]
  return subject === null ? [] : [subject]
}

/** Who speaks in a sentence that accuses, or else is named in it and does not deny soon. */
function findAccusers(
  sentences: readonly ReadSentence[],
  deniers: ReadonlyMap<number, readonly number[]>,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>()
  const add = (person: number, passage: number): void => {
    found.set(person, [...(found.get(person) ?? []), passage])
  }
  for (const { speakers, persons, place } of sentences.filter(accuses)) {
    const named = [...persons].filter((person) => !deniesSoon(person, place.passage, deniers))
    const accusers = speakers.size > 0 ? speakers : named
    for (const person of accusers) add(person, place.passage)
  }
  return found
}

function findDeniers(responses: readonly Response[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>()
  for (const { role, parties, place, weak, answersItself } of responses) {
    if (role !== 'denial' || weak || answersItself) continue
    for (const person of parties) found.set(person, [...(found.get(person) ?? []), place.passage])
  }
  return found
}

/** Who denies soon behind an accusation is whom it accuses. */
function deniesSoon(
  person: number,
  passage: number,
  deniers: ReadonlyMap<number, readonly number[]>,
): boolean {
  return (deniers.get(person) ?? []).some((denial) => denial >= passage && denial - passage <= DENIES_OVER)
}

/** One of them denies in a passage up to that, and from another one on. */
export function hasDenied(
  speakers: ReadonlySet<number>,
  passage: number,
  { deniers }: ReadArticle,
  from = 0,
): boolean {
  return [...speakers].some((speaker) =>
    (deniers.get(speaker) ?? []).some((denial) => denial >= from && denial <= passage),
  )
}

function firstNamed(passage: PairingPassage | undefined, span: Span): number | null {
  const [mention] = (passage?.mentions ?? [])
    .filter(({ start, end }) => start >= span.start && end <= span.end)
    .sort((a, b) => a.start - b.start)
  return mention?.person ?? null
}

function count<Key>(map: Map<Key, number>, key: Key): void {
  map.set(key, (map.get(key) ?? 0) + 1)
}

const ROLES = ['denial', 'no-evidence', 'outcome'] as const

function readAnswers(
  article: PairingArticle,
  byPassage: readonly (readonly ReadSentence[])[],
  isTelling: ReadArticle['isTelling'],
): readonly Response[] {
  let isDenied = false
  return article.passages.flatMap((passage, number) => {
    const sentences = byPassage[number] ?? []
    const around = { before: byPassage[number - 1] ?? [], seconds: isDenied ? seconding(sentences) : [] }
    const answers = readResponses(passage, sentences, around, article, isTelling)
    isDenied = answers.some(({ role, weak, bare }) => role === 'denial' && !weak && !bare)
    return answers
  })
}

/** What a passage is read with. */
interface Around {
  /** The sentences of the passage before. */
  readonly before: readonly ReadSentence[]
  /** Those of the passage itself that say what a denial right before it says. */
  readonly seconds: readonly ReadSentence[]
}

/** The responding sentences of one passage are one response to each role, from the first to the last of them. */
function readResponses(
  passage: PairingPassage,
  sentences: readonly ReadSentence[],
  around: Around,
  { language, published }: PairingArticle,
  isTelling: ReadArticle['isTelling'],
): Response[] {
  const rightBehind = sentences.some(({ stance }) => stance.rightBehind)
  return ROLES.flatMap((role) => {
    const { responding, weak } = respondingIn(sentences, role, around)
    const place = stretchOf(responding)
    if (place === null) return []
    return [
      {
        role,
        place,
        parties: partiesOf(passage, responding, sentences),
        persons: new Set(sentences.flatMap(({ persons }) => [...persons])),
        named: new Set(responding.flatMap(({ named }) => [...named])),
        topics: topicsOf(passage, sentences, language, isTelling),
        takenUp: new Set(responding.flatMap(({ opening, taken }) => [...opening, ...taken])),
        answersItself: responding.every(({ stance }) => stance.answersItself),
        ofClaim: responding.every(({ stance }) => stance.accuses),
        rightBehind: role === 'denial' && rightBehind,
        joins:
          responding.some(({ stance }) => stance.joins) || sentences.some(({ stance }) => stance.seconds),
        pointsBack: responding.some(pointsBack),
        bare: responding[0]?.heading === true || (!rightBehind && saysNoMore(responding)),
        weak,
        concession: role === 'outcome' && responding.every(isConcession),
        against: new Set(role === 'outcome' ? responding.flatMap(({ against }) => [...against]) : []),
        retort: false,
        published,
      },
    ]
  })
}

/** Those that respond in so many words, or where none denies so (`weak`), those that merely answer. */
function respondingIn(
  sentences: readonly ReadSentence[],
  role: Response['role'],
  { before, seconds }: Around,
): { readonly responding: readonly ReadSentence[]; readonly weak: boolean } {
  const plain = sentences.filter(
    (sentence, index) =>
      sentence.stance.stances.includes(role) ||
      (role === 'denial' && (pointsAt(sentence, before) || isOfAccused(sentence, sentences[index - 1]))),
  )
  if (role === 'denial' && plain.length === 0 && seconds.length > 0)
    return { responding: seconds, weak: false }
  const weak = role === 'denial' && plain.length === 0
  return { responding: weak ? sentences.filter(repliesOnly) : plain, weak }
}

/**
 * "L'intéressée a réagi jeudi. « Je n'ai jamais vu ce papier », a-t-elle dit": said of oneself, by whom it is about; or
 * plainly in reply.
 */
function isOfAccused(
  { stance, heading, silent, quotes, admits }: ReadSentence,
  before: ReadSentence | undefined,
): boolean {
  const answers = stance.notMe || (quotes && stance.retorts)
  if (heading || silent || !answers || admits || stance.accuses || stance.concedes) return false
  return stance.accusedSpeaks || (before?.stance.accusedSpeaks === true && !before.quotes && !before.silent)
}

/** null: there are no sentences. */
function stretchOf(sentences: readonly ReadSentence[]): PassageStretch | null {
  const [first] = sentences
  const last = sentences.at(-1)
  return first === undefined || last === undefined ? null : { ...first.place, end: last.place.end }
}

function topicsOf(
  passage: PairingPassage,
  sentences: readonly ReadSentence[],
  language: Language,
  isTelling: ReadArticle['isTelling'],
): ReadonlySet<string> {
  const names = new Set(
    passage.mentions.flatMap(({ start, end }) =>
      analyze(passage.text.slice(start, end), language).map(({ term }) => term),
    ),
  )
  return new Set(
    sentences.flatMap(({ terms }) => [...terms]).filter((term) => isTelling(term) && !names.has(term)),
  )
}

function pointsBack({ stance }: ReadSentence): boolean {
  return stance.pointsBack || stance.takesUp || stance.takesUpWhom || stance.pointsAt.length > 0
}

/** "Le groupe dément." */
function saysNoMore(responding: readonly ReadSentence[]): boolean {
  return !responding.some(({ quotes }) => quotes) && sumOfTerms(responding) <= BARE_TERMS
}

/** "Cette photo est ancienne", right behind a passage with a photo. */
function pointsAt({ stance }: ReadSentence, before: readonly ReadSentence[]): boolean {
  return stance.pointsAt.some((noun) => before.some(({ forms }) => forms.has(noun)))
}

function repliesOnly({ stance, heading, signals }: ReadSentence): boolean {
  return (
    stance.replies && !signals.hint && !stance.stances.includes('allegation') && !heading && !responds(stance)
  )
}

function isConcession({ stance, signals }: ReadSentence): boolean {
  return stance.concedes || signals.regrets
}

function sumOfTerms(sentences: readonly ReadSentence[]): number {
  return sentences.reduce((sum, { terms }) => sum + terms.size, 0)
}

/** Whoever speaks in each responding sentence, else whom it names first. */
function partiesOf(
  passage: PairingPassage,
  responding: readonly ReadSentence[],
  sentences: readonly ReadSentence[],
): ReadonlySet<number> {
  const parties = new Set(
    responding.flatMap(({ speakers, place }) =>
      speakers.size > 0 ? [...speakers] : (firstNamed(passage, place) ?? []),
    ),
  )
  return parties.size > 0 ? parties : new Set(sentences.flatMap(({ speakers }) => [...speakers]))
}

export function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const value of a) if (b.has(value)) shared++
  return shared
}

export function liesWithin(inner: PassageStretch, outer: PassageStretch): boolean {
  return (
    inner.article === outer.article &&
    inner.passage === outer.passage &&
    inner.start >= outer.start &&
    inner.end <= outer.end
  )
}

/** In reading order, the articles in theirs. */
export function isBefore(a: PassageStretch, b: PassageStretch): boolean {
  if (a.article !== b.article) return a.article < b.article
  return a.passage < b.passage || (a.passage === b.passage && a.start < b.start)
}
