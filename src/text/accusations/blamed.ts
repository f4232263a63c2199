// What somebody says not to have done. It denies where they are blamed; elsewhere it is talk: "« Nous n'avons pas
// changé les horaires »".

import type { ReadSentence } from './read-sentence.ts'
import { accusersIn, accuses, responds } from './read-sentence.ts'

/** Passages behind an accusation in which its author goes on with it. */
const BLAMES_OVER = 2

/**
 * "« Je n'ai pas ouvert cette vanne »" denies where what blames somebody stands right before it, headings and lines on
 * evidence aside, and wherever who says it is blamed before.
 */
export function withDenialsOfBlamed(byPassage: readonly (readonly ReadSentence[])[]): ReadSentence[][] {
  const blamed = new Set<number>()
  const blaming = new Set<number>()
  let accused = Number.NEGATIVE_INFINITY
  /** Passages since somebody was blamed. */
  let away = Number.POSITIVE_INFINITY
  return byPassage.map((sentences, passage) => {
    if (sentences.some(({ heading, stance }) => !heading && !responds(stance))) away++
    return sentences.map((sentence) => {
      const { stance, persons, speakers, subject } = sentence
      if (stance.deniesIfBlamed) {
        const by = speakers.size > 0 ? [...speakers] : subject === null ? [] : [subject]
        const answers = away <= 1 || by.some((speaker) => blamed.has(speaker))
        return answers && !by.some((speaker) => blaming.has(speaker)) ? withDenial(sentence) : sentence
      }
      if (accuses(sentence)) {
        accused = passage
        const accusers = accusersIn(sentence)
        for (const speaker of speakers) blaming.add(speaker)
        for (const person of persons) if (!accusers.has(person)) blamed.add(person)
      } else if (passage - accused > BLAMES_OVER || responds(stance) || !goesOn(sentence)) return sentence
      away = 0
      return sentence
    })
  })
}

function goesOn({ stance, quotes }: ReadSentence): boolean {
  return quotes || stance.asserts
}

function withDenial(sentence: ReadSentence): ReadSentence {
  const { stance } = sentence
  return { ...sentence, stance: { ...stance, stances: [...stance.stances, 'denial'] } }
}
