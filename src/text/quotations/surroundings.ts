// What the words around a phrase tell of it: whether it is definite, what its noun can be, whom the sentence before it
// is about. Whom it means is voices.ts.

import type { Discourse, NounPhrase } from '../people/references.ts'
import type { Scene } from './scene.ts'
import { isGoverned, mainSubject } from './scene.ts'

/** Answers by index of the scene that a phrase stands in. */
export class Surroundings {
  private readonly discourse: Discourse
  private readonly scenes: readonly Scene[]

  constructor(discourse: Discourse, scenes: readonly Scene[]) {
    this.discourse = discourse
    this.scenes = scenes
  }

  /** "Le Kremlin se tait. Son porte-parole dit …": not the spokeswoman of another paragraph. */
  isOfAnother(phrase: NounPhrase, entity: number, scene: number): boolean {
    const first = this.wordsOf(phrase, scene)[0] ?? ''
    const possessive = this.scenes[scene]?.lexicon.possessives.has(first) === true
    if (phrase.form !== 'description' || !possessive || !this.isSamePassage(scene, scene - 1)) return false
    const before = this.scenes[scene - 1]
    const owner = before === undefined ? null : mainSubject(before, before.sentence.items.length)
    const owning = owner === null ? null : this.discourse.resolve(owner).entity
    if (owning === null || this.discourse.entities[owning]?.kind === 'person') return false
    const mentions = this.discourse.entities[entity]?.mentions ?? []
    return !mentions.some(({ passage, start }) => passage === phrase.passage && start < phrase.start)
  }

  textOf({ start, end }: NounPhrase, scene: number): string | null {
    return this.scenes[scene]?.sentence.text.slice(start, end) ?? null
  }

  /** The subject of a sentence; "il est 22 heures, quand X se lève": of one whose "il" is nobody, the first name. */
  personalSubject(scene: Scene): NounPhrase | null {
    const subject = mainSubject(scene, scene.sentence.items.length)
    if (subject?.form !== 'pronoun') return subject
    const { entity, description } = this.discourse.resolve(subject)
    if (entity !== null || description !== null) return subject
    return scene.phrases.find((phrase) => phrase.form === 'name' && !isGoverned(scene, phrase)) ?? null
  }

  /** How many people of a gender a sentence names. */
  personsIn({ phrases }: Scene, gender: 'm' | 'f' | null): number {
    const named = phrases.flatMap((phrase) =>
      phrase.form === 'name' ? [this.discourse.resolve(phrase).entity] : [],
    )
    const fitting = new Set(named).values().filter((entity) => {
      const person = entity === null ? undefined : this.discourse.entities[entity]
      return (
        person?.kind === 'person' && (gender === null || person.gender === null || person.gender === gender)
      )
    })
    return [...fitting].length
  }

  /** A definite description whose noun is no office, which anybody new may hold: "le préfet". */
  isEpithet(phrase: NounPhrase, scene: number): boolean {
    const offices = this.scenes[scene]?.lexicon.offices
    return (
      this.isDefinite(phrase, scene) &&
      !this.wordsOf(phrase, scene).some((word) => offices?.has(word) === true)
    )
  }

  isDefinite(phrase: NounPhrase, scene: number): boolean {
    return this.scenes[scene]?.lexicon.definites.has(this.wordsOf(phrase, scene)[0] ?? '') === true
  }

  wordsOf({ start, end }: NounPhrase, scene: number): string[] {
    const items = this.scenes[scene]?.sentence.items ?? []
    return items.flatMap((item) =>
      item.kind === 'word' && item.start >= start && item.end <= end ? [item.form] : [],
    )
  }

  isIndefinite(phrase: NounPhrase, scene: number): boolean {
    return this.scenes[scene]?.lexicon.grammar.indefinites.has(this.wordsOf(phrase, scene)[0] ?? '') === true
  }

  isSamePassage(a: number, b: number): boolean {
    return this.scenes[a]?.sentence.passage === this.scenes[b]?.sentence.passage
  }

  /** In the same passage or the one before it. */
  isNear(scene: number, earlier: number): boolean {
    const here = this.scenes[scene]?.sentence.passage ?? 0
    const there = this.scenes[earlier]?.sentence.passage ?? 0
    return here - there <= 1
  }
}
