// What a language supplies for stance.ts: how accusations, denials, missing evidence, outcomes and corrections are
// worded. Patterns are read over a sentence's folded words, one space between them and around them.

import type { AnswerWords } from './answer-words.ts'
import type { ChargeWords } from './charge-words.ts'

export type Stance = 'allegation' | 'denial' | 'no-evidence' | 'outcome' | 'correction'

export interface StanceWords {
  readonly denial: readonly RegExp[]
  /** What somebody says not to have done; no denial where it is what they did not find or receive. */
  readonly ownDenial: readonly RegExp[]
  /** What somebody says not to have done, which denies only where they are blamed: "je n'ai pas ouvert cette vanne". */
  readonly ifBlamed: readonly RegExp[]
  /** Words that say that the accused answer: "sollicité", "son avocat", "pour sa part". */
  readonly reply: RegExp
  /** Of those words, the ones that need no negation beside them. */
  readonly plainReply: RegExp
  /** What a reply says against: a negation, or that all was as it should be. */
  readonly counter: RegExp
  /** A reply that declines to be one. */
  readonly silence: RegExp
  /**
   * What answers nothing that somebody is blamed for, and is not read: a denied rumour of a departure, an open cause.
   */
  readonly idleResponse: readonly RegExp[]
  readonly noEvidence: readonly RegExp[]
  /** A word that each of those has: where none stands, they need not be tried. */
  readonly noEvidenceHint: RegExp
  /** What whoever accused says who takes it back: "je retire ce que j'ai dit", "concède s'être trompé". */
  readonly concedes: readonly RegExp[]
  readonly outcome: readonly RegExp[]
  readonly correction: readonly RegExp[]
  /** What stands behind it was said before, and is corrected. */
  readonly insteadOf: RegExp
  /** Words that accuse by themselves: "accuse … d'avoir", "maintient ses accusations". */
  readonly accusation: readonly RegExp[]
  /** In what the writer says beside a quotation: it is an accusation: "accuse-t-elle". */
  readonly accusingFrame: RegExp
  /** Words that accuse where the sentence names a wrong: "accuse … de corruption"; alone they may criticise. */
  readonly reproach: readonly RegExp[]
  /** What people are accused of. */
  readonly wrongdoing: readonly RegExp[]
  /** The mood of what is not established: "aurait détourné". */
  readonly hearsay: readonly RegExp[]
  /** A "would have" that supposes, and reports nothing: "sans lui", "si". */
  readonly supposing: RegExp
  /** A court has settled it, or somebody owns up to it: a fact, not an accusation. */
  readonly settled: RegExp
  /** Words by which somebody says so. */
  readonly claim: readonly RegExp[]
  /** Words by which somebody says what others may dispute. */
  readonly assertion: RegExp
  /** Words by which somebody jokes, judges or deplores, rather than tells. */
  readonly remark: RegExp
  /** A whole utterance that denies. */
  readonly flatDenial: RegExp
  /** Folded words that any response has, and that therefore link it to nothing. */
  readonly idle: ReadonlySet<string>
  /** A response that says to what it responds only by pointing back. */
  readonly pointsBack: RegExp
  /** A denial that says of what only with a word for what stands right before: "le nie". */
  readonly takesUp: RegExp
  /** One that says of nothing, and by whom only with a word for somebody right before: "cet homme nie". */
  readonly takesUpWhom: RegExp
  /** Somebody does as somebody else did before: "elle aussi", "also". Outside quotation marks. */
  readonly joins: RegExp
  /** Somebody says the same as whoever spoke right before: "va dans le même sens". Outside quotation marks. */
  readonly seconds: RegExp
  /** Words that give, within the denying sentence, what it denies: "« Faux », sous une vidéo affirmant que …". */
  readonly ownObject: RegExp
  /** It says what was alleged of somebody, and that they deny it: "…, ce qu'il a nié". */
  readonly deniesOwn: RegExp
  /** Somebody says it without proof: a claim, though it says that nothing proves it. */
  readonly unprovenClaim: RegExp
  /** Somebody says that what is shown of them is forged: it denies where they are blamed, and else accuses. */
  readonly disowns: RegExp
  /** What an inquiry, an inspection or an expert says was the matter. */
  readonly finding: RegExp
  /** A denial of what was said right before, and of nothing else: "personne n'a prononcé cette phrase". */
  readonly rightBehind: readonly RegExp[]
  /** Somebody takes back a part of what they said: "a nuancé ses propos". Outside quotation marks. */
  readonly narrows: readonly RegExp[]
  /** Somebody says again what they said: "a campé sur sa version". Outside quotation marks. */
  readonly repeats: readonly RegExp[]
  /** Words by which somebody answers what was just said. */
  readonly retort: RegExp
  /** Words by which anybody says what they think of it: "a réagi". */
  readonly reaction: RegExp
  /** The words are those of whoever is accused: "l'intéressée a réagi", "the accused man said". */
  readonly accusedSpeaks: RegExp
  /** Somebody says of themselves that it was not so: "je n'ai jamais vu ce papier". */
  readonly notMe: RegExp
  /** Group 1: the noun that a retort points at, "cette photo". */
  readonly pointedAt: RegExp
  /** How a charge is told of in other words than those of accusing. */
  readonly charges: ChargeWords
  /** Signs of an answer in whatever words. */
  readonly answer: AnswerWords
}
