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
  /** It denies as somebody else does. */
  readonly joins: boolean
  /** It denies one charge and makes another. */
  readonly accusesBack: boolean
  /** It says what somebody alleges, and then that it is denied. */
  readonly deniesOwn: boolean
  /** Its subject is whoever accuses, by that name: "son accusateur". */
  readonly namesAccuser: boolean
  /** Somebody says what stands right before it. */
  readonly saysBefore: boolean
  /** It gives itself what it denies, and answers nothing before it. */
  readonly answersItself: boolean
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
  /** A court has settled it, or somebody owns up to it. */
  readonly settled: boolean
  /** Somebody stands by what they said before, or takes back a part of it. */
  readonly repeats: boolean
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
    ...mannerOf(sentence, foldedLine(sentence, language), quotes, language),
    pointsBack: false,
    takesUp: false,
    takesUpWhom: false,
    deniesIfBlamed: false,
    joins: false,
    accusesBack: false,
    saysBefore: false,
    deniesOwn: false,
    namesAccuser: language.stance.charges.accuser.test(foldedLine(sentence, language)),
    answersItself: false,
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
  return narrows.some((pattern) => pattern.test(narrated))
}

function mannerOf(sentence: string, line: string, quotes: boolean, language: Language): Manner {
  const words = language.stance
  const claims = quotes || words.claim.some((pattern) => pattern.test(line))
  const narrated = quotes ? narratedLine(sentence, language) : line
  const narrows = narrowsIn(narrated, words)
  return {
    claims,
    // "Il aurait encaissé" is reported, whoever says so.
    asserts: words.assertion.test(line) || isHearsay(line, words) || words.charges.unnamedSource.test(line),
    settled: words.settled.test(line),
    // "Il souriait" within the words is not how they are said.
    remarks: words.remark.test(line) && words.remark.test(narrated),
    finds: words.finding.test(line),
    retorts: words.retort.test(narrated),
    rightBehind: words.rightBehind.some((pattern) => pattern.test(line)),
    repeats: narrows || words.repeats.some((pattern) => pattern.test(narrated)),
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
  const line = foldedLine(sentence, language)
  const at = (patterns: readonly RegExp[], text = line): number => firstOf(patterns, text)
  const has = (patterns: readonly RegExp[]): boolean => patterns.some((pattern) => pattern.test(line))
  const stances: Stance[] = []
  const flat = quoted.some((quotation) => startsFlat(quotation, language))
  const telling = withoutIdle(line, words)
  const unprovenAt = words.noEvidenceHint.test(telling) ? at(words.noEvidence, telling) : -1
  const unproven = unprovenAt !== -1
  const narrated = quoted.length > 0 ? narratedLine(sentence, language) : line
  const denials = unproven ? words.denial : [...words.denial, ...words.ownDenial]
  // "Je n'ai jamais parlé d'argent" denies nothing where its speaker takes back a part.
  // "Elle n'a rien fait", accuse-t-il: what is said of somebody else denies nothing.
  const accusesOthers = words.accusingFrame.test(narrated) && !speaksOfItself(line, language)
  const denying = narrowsIn(narrated, words) || accusesOthers ? narrated : telling
  const namesAccuser = words.charges.accuser.test(line)
  // "Son accusateur n'en démord pas" denies nothing, nor does who "est allé plus loin, affirmant que rien n'a été fait".
  const escalates = words.charges.escalates.test(narrated)
  const insists = escalates || (namesAccuser && words.repeats.some((pattern) => pattern.test(narrated)))
  const denied = insists ? -1 : at(denials, denying)
  if (flat || denied !== -1) stances.push('denial')
  if (unproven) stances.push('no-evidence')
  if (has(words.outcome)) stances.push('outcome')
  if (has(words.correction)) stances.push('correction')
  const manner = mannerOf(sentence, line, quoted.length > 0, language)
  // "N'apporte aucune preuve et ne dit pas qui aurait allumé le feu" tells of nothing but what is missing.
  const tells = (unprovenAt: number): boolean =>
    unprovenAt === -1 || tellsSomething(line.slice(0, unprovenAt + 1), words)
  const open = !manner.settled
  const wrong = open && has(words.wrongdoing)
  const accused = at(words.accusation)
  // "Il nie ce dont on l'accuse" denies; "accusé d'avoir volé, il nie" accuses first.
  const accuses =
    (accused !== -1 && (denied === -1 || accused < denied)) ||
    (open && stances.length === 0 && (escalates || has(words.charges.reported))) ||
    (accused === -1 && wrong && stances.length === 0 && has(words.reproach)) ||
    // "Tout a disparu, a soutenu la ministre, sans en apporter la preuve."
    (open && manner.claims && !stances.includes('denial') && words.unprovenClaim.test(telling))
  const deniesIfBlamed =
    !accuses && stances.length === 0 && words.ifBlamed.some((pattern) => pattern.test(denying))
  const alleges =
    accuses || (!deniesIfBlamed && (wrong || (open && isHearsay(line, words))) && tells(unprovenAt))
  if (alleges) stances.push('allegation')
  const pointedAt = words.retort.test(line) ? words.pointedAt.exec(line)?.[1] : undefined
  return {
    stances,
    accuses,
    ...manner,
    pointsBack: (flat && line.split(' ').length <= BARE_DENIAL_WORDS) || words.pointsBack.test(line),
    joins: denied !== -1 && words.joins.test(narrated),
    accusesBack:
      denied !== -1 && words.charges.accusesBack.some((pattern) => pattern.test(denying.slice(denied))),
    saysBefore: words.charges.saysBefore.test(line),
    deniesOwn: denied !== -1 && words.deniesOwn.test(line),
    namesAccuser,
    takesUp: denied !== -1 && words.takesUp.test(line),
    takesUpWhom: denied !== -1 && words.takesUpWhom.test(narrated),
    deniesIfBlamed,
    answersItself: denied === -1 ? flat && words.ownObject.test(line) : words.deniesOwn.test(line),
    pointsAt: pointedAt === undefined ? [] : [pointedAt],
    replaced: stances.includes('correction') ? replacedWords(line, language) : [],
  }
}

function speaksOfItself(line: string, { cues: { grammar } }: Language): boolean {
  return line.split(' ').some((word) => grammar.firstPersons.has(word))
}

function tellsSomething(line: string, words: StanceWords): boolean {
  const has = (patterns: readonly RegExp[]): boolean => patterns.some((pattern) => pattern.test(line))
  return isHearsay(line, words) || has(words.wrongdoing) || has(words.claim) || words.assertion.test(line)
}

function isHearsay(line: string, { hearsay, supposing }: StanceWords): boolean {
  return hearsay.some((pattern) => pattern.test(line)) && !supposing.test(line)
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
