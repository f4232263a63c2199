// What somebody says not to have done. It denies where they are blamed; elsewhere it is talk: "« Nous n'avons pas
// changé les horaires »". And what somebody takes back: it settles what they accused of; of others it is an admission.

import type { ReadSentence } from './read-sentence.ts'
import { accusersIn, accuses, responds, withStance } from './read-sentence.ts'

/** Passages behind an accusation in which its author goes on with it. */
const BLAMES_OVER = 2

/** Who accused, and who denied something, in earlier articles. */
export interface SpokenBefore {
  readonly accusers: ReadonlySet<number>
  readonly deniers: ReadonlySet<number>
}

/**
 * "« Je n'ai pas ouvert cette vanne »" denies where what blames somebody stands right before it, headings and lines on
 * evidence aside, and wherever who says it is blamed before.
 */
export function withDenialsOfBlamed(
  byPassage: readonly (readonly ReadSentence[])[],
  before: SpokenBefore,
): ReadSentence[][] {
  const blamed = new Set<number>()
  const blaming = new Set<number>()
  const accusing = new Set<number>()
  /** Those of them who did so in a sentence that accuses. */
  const telling = new Set<number>()
  let accused = Number.POSITIVE_INFINITY
  /** Since then. */
  let isAnswered = false
  /** The passage in which whoever accused took it back. */
  let takenBack = -1
  /** Passages since somebody was blamed. */
  let away = Number.POSITIVE_INFINITY
  return byPassage.map((sentences, passage) => {
    if (sentences.some(({ heading, stance }) => !heading && !responds(stance))) away++
    return sentences.map((sentence, index) => {
      const { stance, persons, speakers, subject } = sentence
      const by = speakers.size > 0 ? [...speakers] : subject === null ? [] : [subject]
      // "« Il existe un repreneur », a-t-il dit sans donner de nom": nobody is blamed for anything.
      const ofNoWrong = stance.withholds && !tellsOfWrong(sentence) && !by.some((one) => telling.has(one))
      if (ofNoWrong && !(by.length === 0 && accused <= passage && passage - accused <= 1))
        return withoutMissingEvidence(sentence)
      // "Les contrôles se sont révélés négatifs" in a piece in which nobody was blamed so far.
      if (stance.tested && accused > passage && before.accusers.size === 0)
        return withoutMissingEvidence(sentence)
      isAnswered ||= responds(stance)
      const takesBack = stance.concedes || isApology(sentence)
      // "Il a présenté ses excuses. « Je me suis trompé d'homme », admet l'altiste."
      const told = sentences[index - 1]?.subject ?? null
      const meant = by.length > 0 || told === null || !sentence.quotes ? by : [told]
      // The accused may be sorry for something else.
      const hasAccused = (person: number): boolean =>
        before.accusers.has(person) && !blamed.has(person) && (stance.concedes || !before.deniers.has(person))
      if (takesBack && !stance.accuses && meant.some(hasAccused)) return withStance(sentence, 'outcome')
      if (!stance.accuses && accused <= passage) {
        const isAccuser = by.some((speaker) => accusing.has(speaker) && !blamed.has(speaker))
        // "A présenté ses excuses": whoever accused takes it back.
        if (isAccuser && takesBack) {
          takenBack = passage
          return withStance(sentence, 'outcome')
        }
        // "Admet qu'elle n'était pas dans la salle": whoever accused does not know it.
        if (
          isAccuser &&
          takenBack !== passage &&
          sentence.admits &&
          sentence.answerSigns.negated &&
          !responds(stance)
        )
          return withStance(sentence, 'no-evidence')
      }
      const isBlamed = by.some((speaker) => blamed.has(speaker))
      const isBlaming = by.some((speaker) => blaming.has(speaker) || telling.has(speaker))
      // "Said the email was a forgery": whoever is blamed, or nobody who is known, right behind the blame.
      if (stance.disowns && !isBlaming && (isBlamed || (by.length === 0 && away <= 1)))
        return asDenial(sentence)
      if (stance.deniesIfBlamed) {
        // Who accuses goes on with it: "« Nous n'avons jamais eu de réponse »".
        if (isBlaming && !isBlamed) return { ...sentence, stance: { ...stance, deniesIfBlamed: false } }
        return (away <= 1 || isBlamed) && !by.some((speaker) => blaming.has(speaker))
          ? withStance(sentence, 'denial')
          : sentence
      }
      if (
        stance.notMe &&
        !accuses(sentence) &&
        !responds(stance) &&
        isBlamed &&
        !by.some((speaker) => blaming.has(speaker))
      )
        return withStance(sentence, 'denial')
      if (accuses(sentence)) {
        accused = passage
        isAnswered = false
        const accusers = accusersIn(sentence)
        for (const speaker of speakers) blaming.add(speaker)
        for (const person of accusers) accusing.add(person)
        for (const person of [...speakers, ...sentence.sources, ...sentence.accusing]) telling.add(person)
        for (const person of persons) if (!accusers.has(person)) blamed.add(person)
      } else if (
        !(passage - accused <= BLAMES_OVER && passage >= accused) ||
        responds(stance) ||
        !goesOn(sentence)
      )
        return sentence
      else if (!isAnswered) for (const speaker of speakers) if (!blamed.has(speaker)) accusing.add(speaker)
      away = 0
      return sentence
    })
  })
}

function tellsOfWrong({ stance, signals }: ReadSentence): boolean {
  return (
    stance.accuses || stance.stances.includes('allegation') || signals.deed || signals.idiom || signals.hint
  )
}

function withoutMissingEvidence(sentence: ReadSentence): ReadSentence {
  const stances = sentence.stance.stances.filter((stance) => stance !== 'no-evidence')
  return { ...sentence, stance: { ...sentence.stance, stances } }
}

/** What else it seems to do is what it says of the paper. */
function asDenial(sentence: ReadSentence): ReadSentence {
  const { stance } = sentence
  return { ...sentence, stance: { ...stance, stances: ['denial'], asserts: false, deniesIfBlamed: false } }
}

/** "A présenté ses excuses", and not "j'aurais dû demander". */
function isApology({ signals, stance }: ReadSentence): boolean {
  return signals.regrets && stance.settled
}

function goesOn({ stance, quotes }: ReadSentence): boolean {
  return quotes || stance.asserts
}
