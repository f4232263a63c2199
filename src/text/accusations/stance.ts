// What a sentence does with an accusation: makes it, denies it, says that nothing proves it, settles it, or corrects
// a figure. Which of these belong together is pairing.ts.

import type { Language } from '../language.ts'
import { splitWords } from '../words.ts'
import type { Stance, StanceWords } from './stance-words.ts'

export interface SentenceStance extends Manner {
  readonly stances: readonly Stance[]
  /** An allegation in so many words, not only by what it speaks of. */
  readonly accuses: boolean
  readonly pointsBack: boolean
  /** It denies what the sentence right before it says. */
  readonly takesUp: boolean
  /** It denies, says not of what, and speaks of somebody of whom the sentence right before it speaks. */
  readonly takesUpWhom: boolean
  /** It denies if its speaker is blamed for something; else it denies nothing. */
  readonly deniesIfBlamed: boolean
  /** It settles the matter if its speaker accused; else they own up to something. */
  readonly concedes: boolean
  /** It denies as somebody else does. */
  readonly joins: boolean
  /** It denies one charge and makes another. */
  readonly accusesBack: boolean
  /** It says what somebody alleges, and then that it is denied. */
  readonly deniesOwn: boolean
  /** It names whoever accuses so: "son accusateur". */
  readonly namesAccuser: boolean
  /** Somebody says what stands right before it. */
  readonly saysBefore: boolean
  /** It gives itself what it denies, and answers nothing before it. */
  readonly answersItself: boolean
  /** That nothing proves it is said only by naming nobody: it lacks proof where it tells of a wrong. */
  readonly withholds: boolean
  /** That nothing proves it is said only by a test: it answers what was said before it. */
  readonly tested: boolean
  /** It denies if its speaker is blamed, and whatever else it seems to do. */
  readonly disowns: boolean
  /** Folded nouns of what was shown or said before, that a retort points at: "photo" of "cette photo". */
  readonly pointsAt: readonly string[]
  /** Folded words that a correction puts right: "douze", "novembre". */
  readonly replaced: readonly string[]
}

/** How a sentence is said, whatever it does. */
export interface Manner {
  /** Somebody says what stands in it. */
  readonly claims: boolean
  /** Somebody says it as what others may dispute: "affirme", "selon". */
  readonly asserts: boolean
  /** Somebody jokes, judges or deplores in it. */
  readonly remarks: boolean
  /** Somebody is given a say, and says something against. */
  readonly replies: boolean
  /** Somebody answers what was just said. */
  readonly retorts: boolean
  /** They, or anybody, say what they think of it. */
  readonly reacts: boolean
  /** Who speaks is called the one whom it is about. */
  readonly accusedSpeaks: boolean
  /** Somebody says of themselves that it was not so. */
  readonly notMe: boolean
  /** A court has settled it, or somebody owns up to it. */
  readonly settled: boolean
  /** Somebody stands by what they said before, or takes back a part of it. */
  readonly repeats: boolean
  /** Somebody says what somebody else said right before: "va dans le même sens". */
  readonly seconds: boolean
  /** It gives what an inquiry found. */
  readonly finds: boolean
  /** If it denies, it denies what was said right before. */
  readonly rightBehind: boolean
}

/** Of a sentence that does nothing, only how it is said. */
export function judgePlainSentence(sentence: string, quotes: boolean, language: Language): SentenceStance {
  return {
    stances: [],
    accuses: false,
    ...mannerOf(linesOf(sentence, quotes, language), quotes, language.stance),
    pointsBack: false,
    takesUp: false,
    takesUpWhom: false,
    deniesIfBlamed: false,
    concedes: false,
    joins: false,
    accusesBack: false,
    saysBefore: false,
    deniesOwn: false,
    namesAccuser: language.stance.charges.accuser.test(foldedLine(sentence, language)),
    answersItself: false,
    withholds: false,
    tested: false,
    disowns: false,
    pointsAt: [],
    replaced: [],
  }
}

const QUOTED = /[«“"][^«»“”"]*[»”"]/g

/** The folded words that are the writer's own. */
export function narratedLine(sentence: string, language: Language): string {
  return foldedLine(sentence.replace(QUOTED, ' '), language)
}

function narrowsIn(narrated: string, { narrows }: StanceWords): boolean {
  return hasAny(narrated, narrows)
}

/** A sentence as the patterns read it. */
interface SentenceLines {
  readonly line: string
  /** The writer's own words. */
  readonly narrated: string
}

function linesOf(sentence: string, quotes: boolean, language: Language): SentenceLines {
  const line = foldedLine(sentence, language)
  return { line, narrated: quotes ? narratedLine(sentence, language) : line }
}

function mannerOf({ line, narrated }: SentenceLines, quotes: boolean, words: StanceWords): Manner {
  const claims = quotes || hasAny(line, words.claim)
  const narrows = narrowsIn(narrated, words)
  const answers = words.retort.test(narrated)
  const reacts = !answers && words.reaction.test(narrated)
  return {
    claims,
    // "Il aurait encaissé" is reported, whoever says so.
    asserts: words.assertion.test(line) || isHearsay(line, words) || words.charges.unnamedSource.test(line),
    settled: words.settled.test(line),
    // "Il souriait" within the words is not how they are said.
    remarks: words.remark.test(line) && words.remark.test(narrated),
    seconds: words.seconds.test(narrated),
    finds: words.finding.test(line),
    retorts: answers || reacts,
    accusedSpeaks: words.accusedSpeaks.test(narrated),
    notMe: quotes && words.notMe.test(line),
    reacts,
    rightBehind: hasAny(line, words.rightBehind),
    repeats: narrows || hasAny(narrated, words.repeats),
    // "J'ai parlé d'une nuit, pas d'un système" answers nobody.
    replies:
      claims &&
      !narrows &&
      (words.plainReply.test(line) ||
        (words.reply.test(line) && words.counter.test(withoutIdle(line, words)))) &&
      !words.silence.test(line),
  }
}

/** The folded words of a text with one space between them and around them, as the patterns read it. */
export function foldedLine(text: string, language: Language): string {
  return ` ${splitWords(text, language)
    .map(({ form }) => form)
    .join(' ')} `
}

/**
 * `quoted`: the words of each quotation in the sentence, since "Faux" denies where it is all that somebody says.
 */
export function judgeSentence(
  sentence: string,
  quoted: readonly string[],
  language: Language,
): SentenceStance {
  const words = language.stance
  const lines = linesOf(sentence, quoted.length > 0, language)
  const { line, narrated } = lines
  const manner = mannerOf(lines, quoted.length > 0, words)
  const denial = findDenial(lines, quoted, language)
  const answers = answersIn(line, denial, words)
  const charge = findCharge(lines, denial, answers, manner, words)
  const { flat } = denial
  const denies = denial.deniedAt !== -1
  return {
    stances: charge.alleges ? [...answers, 'allegation'] : answers,
    accuses: charge.accuses,
    ...manner,
    pointsBack: (flat && line.split(' ').length <= BARE_DENIAL_WORDS) || words.pointsBack.test(line),
    joins: denies && words.joins.test(narrated),
    accusesBack: denies && hasAny(denial.denying.slice(denial.deniedAt), words.charges.accusesBack),
    saysBefore: words.charges.saysBefore.test(line),
    deniesOwn: denies && words.deniesOwn.test(line),
    namesAccuser: words.charges.accuser.test(line),
    takesUp: denies && words.takesUp.test(line),
    takesUpWhom: denies && words.takesUpWhom.test(narrated),
    deniesIfBlamed: charge.deniesIfBlamed,
    concedes: !answers.includes('outcome') && words.concedes.some((pattern) => pattern.test(line)),
    answersItself: denies ? words.deniesOwn.test(line) : flat && words.ownObject.test(line),
    withholds: denial.unprovenAt !== -1 && provesOnly(words.charges.withholds, denial.telling, words),
    tested: denial.unprovenAt !== -1 && provesOnly(words.charges.negativeTest, denial.telling, words),
    disowns: !denies && !charge.accuses && words.disowns.test(line),
    pointsAt: pointedAt(line, words),
    replaced: answers.includes('correction') ? replacedWords(line, language) : [],
  }
}

/** What a sentence denies with; places are those in its line, -1: it has none. */
interface Denial {
  readonly deniedAt: number
  /** Place of the words that nothing proves it. */
  readonly unprovenAt: number
  /** Somebody's words begin with "Faux". */
  readonly flat: boolean
  /** The line without answers that answer nothing; each place in it is that of the line. */
  readonly telling: string
  /** The part of it that can deny something. */
  readonly denying: string
}

function findDenial(lines: SentenceLines, quoted: readonly string[], language: Language): Denial {
  const { line, narrated } = lines
  const words = language.stance
  const telling = withoutIdle(line, words)
  const unprovenAt = words.noEvidenceHint.test(telling) ? firstOf(words.noEvidence, telling) : -1
  const denials = unprovenAt === -1 ? [...words.denial, ...words.ownDenial] : words.denial
  // "Elle n'a rien fait", accuse-t-il: what is said of somebody else denies nothing.
  const accusesOthers = words.accusingFrame.test(narrated) && !speaksOfItself(line, language)
  // "Je n'ai jamais parlé d'argent" denies nothing where its speaker takes back a part.
  const denying = narrowsIn(narrated, words) || accusesOthers ? narrated : telling
  const deniedAt = firstOf(denials, denying)
  return {
    deniedAt: insists(lines, deniedAt, words) ? -1 : deniedAt,
    unprovenAt,
    flat: quoted.some((quotation) => startsFlat(quotation, language)),
    telling,
    denying,
  }
}

/**
 * "Son accusateur n'en démord pas" denies nothing, nor does who "est allé plus loin, affirmant que rien n'a été fait";
 * who "nie et va plus loin" does, and who "a répété devant son accusateur" that nothing was done.
 */
function insists(
  { line, narrated }: SentenceLines,
  deniedAt: number,
  { charges, repeats }: StanceWords,
): boolean {
  const further = narrated.search(charges.escalates)
  if (further !== -1 && (deniedAt === -1 || further < deniedAt)) return true
  return line.search(charges.accuser) === 0 && hasAny(narrated, repeats)
}

/** What it does with an accusation that somebody else makes. */
function answersIn(
  line: string,
  { flat, deniedAt, unprovenAt, telling }: Denial,
  words: StanceWords,
): readonly Stance[] {
  const answers: Stance[] = []
  if (flat || deniedAt !== -1) answers.push('denial')
  if (unprovenAt !== -1) answers.push('no-evidence')
  if (hasAny(telling, words.outcome)) answers.push('outcome')
  if (hasAny(line, words.correction)) answers.push('correction')
  return answers
}

/** Whether it accuses in so many words, denies only what its speaker may be blamed for, or tells of a wrong at all. */
function findCharge(
  { line, narrated }: SentenceLines,
  { deniedAt, unprovenAt, telling, denying }: Denial,
  answers: readonly Stance[],
  manner: Manner,
  words: StanceWords,
): { readonly accuses: boolean; readonly deniesIfBlamed: boolean; readonly alleges: boolean } {
  const open = !manner.settled
  const wrong = open && hasAny(line, words.wrongdoing)
  const accusedAt = firstOf(words.accusation, line)
  // "Il nie ce dont on l'accuse" denies; "accusé d'avoir volé, il nie" accuses first.
  const accuses =
    (accusedAt !== -1 && (deniedAt === -1 || accusedAt < deniedAt)) ||
    (open && answers.length === 0 && reportsCharge(line, narrated, words)) ||
    (accusedAt === -1 && wrong && answers.length === 0 && hasAny(line, words.reproach)) ||
    // "Tout a disparu, a soutenu la ministre, sans en apporter la preuve."
    (open && manner.claims && !answers.includes('denial') && words.unprovenClaim.test(telling))
  const deniesIfBlamed = !accuses && answers.length === 0 && hasAny(denying, words.ifBlamed)
  // "N'apporte aucune preuve et ne dit pas qui aurait allumé le feu" tells of nothing but what is missing.
  const tells = unprovenAt === -1 || tellsSomething(line.slice(0, unprovenAt + 1), words)
  const reports = wrong || (open && isHearsay(line, words))
  return { accuses, deniesIfBlamed, alleges: accuses || (!deniesIfBlamed && reports && tells) }
}

/** "The charge made by the clerk that…", "est allé plus loin". */
function reportsCharge(line: string, narrated: string, { charges }: StanceWords): boolean {
  return charges.escalates.test(narrated) || hasAny(line, charges.reported)
}

/** Nothing but this says that nothing proves it. */
function provesOnly(pattern: RegExp, telling: string, { noEvidence }: StanceWords): boolean {
  return pattern.test(telling) && !hasAny(telling.replace(pattern, ' _ '), noEvidence)
}

function pointedAt(line: string, words: StanceWords): readonly string[] {
  const noun = words.retort.test(line) ? words.pointedAt.exec(line)?.[1] : undefined
  return noun === undefined ? [] : [noun]
}

function speaksOfItself(line: string, { cues: { grammar } }: Language): boolean {
  return line.split(' ').some((word) => grammar.firstPersons.has(word))
}

function tellsSomething(line: string, words: StanceWords): boolean {
  return (
    isHearsay(line, words) ||
    hasAny(line, words.wrongdoing) ||
    hasAny(line, words.claim) ||
    words.assertion.test(line)
  )
}

function hasAny(line: string, patterns: readonly RegExp[]): boolean {
  return patterns.some((pattern) => pattern.test(line))
}

function isHearsay(line: string, { hearsay, supposing }: StanceWords): boolean {
  return hasAny(line, hearsay) && !supposing.test(line)
}

/** Characters of a quotation in which it denies, if that is all it does. */
const FLAT_LENGTH = 80

function startsFlat(quotation: string, language: Language): boolean {
  return language.stance.flatDenial.test(foldedLine(quotation.slice(0, FLAT_LENGTH), language).trimStart())
}

/** A longer sentence around "Faux" says itself to what it responds. */
const BARE_DENIAL_WORDS = 14

/** The place of the first match of any pattern; -1: there is none. */
function firstOf(patterns: readonly RegExp[], line: string): number {
  let first = -1
  for (const pattern of patterns) {
    const place = line.search(pattern)
    if (place !== -1 && (first === -1 || place < first)) first = place
  }
  return first
}

function withoutIdle(line: string, { idleResponse, charges }: StanceWords): string {
  let rest = line
  for (const pattern of [...idleResponse, charges.toldTo])
    rest = rest.replace(pattern, (match) => ` ${'_'.repeat(match.length - 2)} `)
  return rest
}

/** Words looked at behind "et non". */
const REPLACED_WORDS = 3

/** "C'est ce que soutient une source": what is said stands in the sentence before. */
export function saysWhatStandsBefore(sentence: string, language: Language): boolean {
  return language.stance.charges.saysBefore.test(foldedLine(sentence, language))
}

/** The folded words that a sentence which corrects puts right: "1240" of "pèse 890 kilos, et non 1 240". */
export function replacedIn(correction: string, language: Language): readonly string[] {
  return replacedWords(foldedLine(correction, language), language)
}

function replacedWords(line: string, language: Language): readonly string[] {
  const match = language.stance.insteadOf.exec(line)
  if (match === null) return []
  const behind = line
    .slice(match.index + match[0].length)
    .split(' ')
    .slice(0, REPLACED_WORDS)
  // "Ce ne sont pas 30 mais 42": what follows is right.
  const end = behind.findIndex((word) => language.lexicon.breaks.has(word))
  return (end < 0 ? behind : behind.slice(0, end)).filter(
    (word) => word !== '' && !language.stopWords.has(word),
  )
}
