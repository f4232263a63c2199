// Whom a description means that the article gives to nobody by his office: "le milliardaire", of whoever the sentence
// before or the heading above is about. What the last speaker is called is voices.ts.

import { gendersAgree } from '../people/gender.ts'
import type { Discourse, NounPhrase } from '../people/references.ts'
import type { Scene } from './scene.ts'
import type { Surroundings } from './surroundings.ts'

/** "le milliardaire", "la jeune éleveuse": somebody, and only one. */
export function describesOne({ form, plural, speaks }: NounPhrase): boolean {
  return form === 'description' && !plural && speaks
}

/** Answers with an index into the article's entities, by the index of the scene that a phrase stands in. */
export class DescribedPersons {
  private readonly discourse: Discourse
  private readonly scenes: readonly Scene[]
  private readonly around: Surroundings

  constructor(discourse: Discourse, scenes: readonly Scene[], around: Surroundings) {
    this.discourse = discourse
    this.scenes = scenes
    this.around = around
  }

  /** null: nobody whom the text tells of near by, or it may be somebody else. */
  entityOf(phrase: NounPhrase, scene: number): number | null {
    if (!describesOne(phrase)) return null
    return this.subjectBefore(phrase, scene) ?? this.guestOfHeading(phrase, scene)
  }

  /** "Luc Vial a été entendu. Le milliardaire assure …": what the subject of the sentence before is. */
  private subjectBefore(phrase: NounPhrase, scene: number): number | null {
    const before = this.scenes[scene - 1]
    if (before === undefined || !this.around.isSamePassage(scene, scene - 1)) return null
    const subject = this.around.personalSubject(before)
    const entity = subject?.form === 'name' ? this.discourse.resolve(subject).entity : null
    const person = entity === null ? undefined : this.discourse.entities[entity]
    if (person?.kind !== 'person' || !gendersAgree(person.gender, phrase.gender)) return null
    if (this.around.personsIn(before, phrase.gender) > 1) return null
    if (this.around.tellsOfUnnamed(scene, phrase.gender) || this.around.isNamedBeside(phrase, scene))
      return null
    // Of somebody whom the article gives no office, "le ministre" right behind the name tells it.
    const fits =
      person.roles.length === 0 ? this.around.isDefinite(phrase, scene) : this.around.isEpithet(phrase, scene)
    return fits ? entity : null
  }

  /** "Trois questions à Eva Roth, sociologue" above the passage: "l'autrice" is the one whom the heading names. */
  private guestOfHeading(phrase: NounPhrase, scene: number): number | null {
    if (!this.around.isEpithet(phrase, scene)) return null
    const above = this.scenes.slice(0, scene).findLast(({ sentence }) => sentence.passage !== phrase.passage)
    if (above?.sentence.heading !== true || above.sentence.items.some(({ kind }) => kind === 'quote'))
      return null
    const named = above.phrases.flatMap((each) => this.discourse.resolve(each).entity ?? [])
    const [entity] = named
    const person = this.discourse.entities[entity ?? -1]
    if (named.length !== 1 || entity === undefined || person?.kind !== 'person') return null
    return gendersAgree(person.gender, phrase.gender) ? entity : null
  }
}
