// What the words around a phrase tell of it: whether it is definite, what its noun can be, whom the sentence before it
// is about. Whom it means is voices.ts.

import type { Gender } from '../people/gender.ts'
import { gendersAgree } from '../people/gender.ts'
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

  /** "Le rapport compte six pages. Il signale …": the report, whoever else the pronoun could mean. */
  meansDocument({ form, plural, gender, start }: NounPhrase, scene: number): boolean {
    const before = this.scenes[scene - 1]
    const here = this.scenes[scene]
    if (form !== 'pronoun' || plural || before === undefined || here === undefined) return false
    const opens = here.sentence.items[0]?.start === start
    if (!opens || !this.isSamePassage(scene, scene - 1)) return false
    const [subject] = before.phrases
    if (subject === undefined || subject.start !== before.sentence.items[0]?.start || subject.speaks)
      return false
    return (
      gendersAgree(subject.gender, gender) &&
      this.isDefinite(subject, scene - 1) &&
      this.wordsOf(subject, scene - 1).some((word) => before.lexicon.documents.has(word))
    )
  }

  /** "Un ancien interne a été entendu": the passage has introduced somebody without a name before a sentence. */
  tellsOfUnnamed(scene: number, gender: Gender | null): boolean {
    for (let at = scene - 1; at >= 0 && this.isSamePassage(at, scene); at -= 1) {
      const each = this.scenes[at]
      const subject = each === undefined ? null : mainSubject(each, each.sentence.items.length)
      if (subject?.form !== 'description' || !this.isIndefinite(subject, at)) continue
      if (gendersAgree(subject.gender, gender) && this.discourse.resolve(subject).entity === null) return true
    }
    return false
  }

  /** "Paul Vial accuse le proviseur. Le proviseur nie": the sentence before sets him beside its subject. */
  isNamedBeside(phrase: NounPhrase, scene: number): boolean {
    const own = this.wordsOf(phrase, scene).join(' ')
    const before = this.scenes[scene - 1]?.phrases ?? []
    return before.some(
      (other) => other.form === 'description' && this.wordsOf(other, scene - 1).join(' ') === own,
    )
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
  personsIn({ phrases }: Scene, gender: Gender | null): number {
    const named = phrases.flatMap((phrase) =>
      phrase.form === 'name' ? [this.discourse.resolve(phrase).entity] : [],
    )
    const fitting = new Set(named).values().filter((entity) => {
      const person = entity === null ? undefined : this.discourse.entities[entity]
      return person?.kind === 'person' && gendersAgree(person.gender, gender)
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
