// The days on which each person of an article spoke: "Le maire a nié jeudi. […] « … », a déclaré l'élu" are one occasion.

import type { DateExpression } from '../dates/dates.ts'
import { fold } from '../folding.ts'
import type { Language } from '../language.ts'
import type { Entity } from '../people/entities.ts'
import type { Span } from '../span.ts'
import type { DatedText } from './dated-sentences.ts'
import { datesIn, introduces, isDay, isFree, isSaying, levelOf, wordsOf } from './dated-sentences.ts'
import type { Quotation } from './quotations.ts'

/** Passages between an utterance and what dates it. */
const NEAR = 3

interface Occasion {
  readonly sentence: Span
  readonly date: DateExpression
}

/** Asked for the quotations in reading order: who spoke on a day goes on speaking, until told otherwise. */
export class SpeakingDays {
  readonly #text: DatedText
  readonly #entities: readonly Entity[]
  readonly #language: Language
  readonly #heard = new Map<number, { readonly passage: number; readonly date: DateExpression }>()
  readonly #told = new Map<number, readonly Occasion[]>()
  #last: { readonly quotation: Quotation; readonly date: DateExpression } | null = null

  constructor(text: DatedText, entities: readonly Entity[], language: Language) {
    this.#text = text
    this.#entities = entities
    this.#language = language
  }

  /** `date`: what dates the quotation, if anything does. */
  heard(quotation: Quotation, date: DateExpression | null): void {
    const { speaker, passage } = quotation
    this.#last = null
    if (date === null || !isDay(date) || !this.#isTold(quotation)) return
    this.#last = { quotation, date }
    if (speaker !== null) this.#heard.set(speaker, { passage, date })
  }

  /** The day on which its speaker last spoke, not far before; null: the article tells of none. */
  lastOf(quotation: Quotation): DateExpression | null {
    const { speaker, passage, start } = quotation
    if (this.#goesBack(quotation)) return null
    if (this.#goesOn(quotation)) return this.#last?.date ?? null
    if (speaker === null) return null
    const heard = this.#heard.get(speaker)
    // "selon lui" far from where he spoke may be what he always thinks.
    const furthest = this.#isTold(quotation) || quotation.cue === ':' ? NEAR : 0
    for (let at = passage; at >= Math.max(1, passage - furthest); at -= 1) {
      if (heard?.passage === at) return heard.date
      const told = this.#toldIn(at).findLast(
        ({ sentence }) => (at < passage || sentence.end <= start) && this.#names(speaker, at, sentence),
      )
      if (told !== undefined) return told.date
    }
    return null
  }

  /** « … », a-t-elle ajouté. */
  #goesOn({ passage, speaker, cue }: Quotation): boolean {
    const before = this.#last?.quotation
    return (
      before?.passage === passage &&
      before.speaker === speaker &&
      this.#language.calendar.pronoun.test(fold(cue ?? ''))
    )
  }

  /** A heading, or "avait dit": not of the days that the article tells of. */
  #goesBack({ kind, cue }: Quotation): boolean {
    return kind === 'headline' || this.#language.calendar.earlier.test(fold(cue ?? ''))
  }

  /** By a verb of saying. */
  #isTold(quotation: Quotation): boolean {
    return (
      !this.#goesBack(quotation) &&
      wordsOf(quotation.cue ?? '').some((word) => isSaying(word, this.#language))
    )
  }

  #names(speaker: number, passage: number, { start, end }: Span): boolean {
    const mentions = this.#entities[speaker]?.mentions ?? []
    return mentions.some(
      (mention) => mention.passage === passage && mention.start >= start && mention.end <= end,
    )
  }

  /** Sentences that tell of somebody speaking on a day. */
  #toldIn(passage: number): readonly Occasion[] {
    const known = this.#told.get(passage)
    if (known !== undefined) return known
    const level = levelOf(this.#text, passage, this.#text.quoted.get(passage) ?? [], null)
    const told = level.sentences.flatMap((sentence) => {
      const date = datesIn(level.dates, sentence).find(
        (each) =>
          isDay(each) &&
          isFree(level, sentence, each, this.#language) &&
          introduces(level, sentence, each, this.#language),
      )
      return date === undefined ? [] : [{ sentence, date }]
    })
    this.#told.set(passage, told)
    return told
  }
}
