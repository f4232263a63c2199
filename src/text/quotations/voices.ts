// Who an agent is: a phrase resolved to an entity of the article, with how sure that is; "the same as before" across
// sentences and paragraphs; the person whom an interview is with.

import { fold } from '../folding.ts'
import { gendersAgree } from '../people/gender.ts'
import type { Discourse, NounPhrase } from '../people/references.ts'
import type { Frame } from './agents.ts'
import { agentOf, subjectOf, subjectRight } from './agents.ts'
import { authorBetween } from './authors.ts'
import type { VerbCue } from './cues.ts'
import { wordAt } from './cues.ts'
import { DescribedPersons, describesOne } from './described-persons.ts'
import type { Item } from './narration.ts'
import type { Scene } from './scene.ts'
import { isMark, mainSubject, phraseFrom } from './scene.ts'
import { Surroundings } from './surroundings.ts'
import type { Voice } from './voice.ts'
import { NO_VOICE, weakened } from './voice.ts'

/** Sentences after which who spoke last is forgotten. */
const SENTENCES_OF_MEMORY = 5

/** Where somebody spoke last. */
interface Spoken {
  readonly voice: Voice
  /** Index of the scene. */
  readonly scene: number
}

/** Answers in reading order: what was said before decides whom "he" and "the same" mean. */
export class VoiceReader {
  private readonly discourse: Discourse
  private readonly scenes: readonly Scene[]
  private readonly around: Surroundings
  private readonly described: DescribedPersons
  private spoken: Spoken | null = null
  private readonly guest: number | null

  constructor(discourse: Discourse, scenes: readonly Scene[]) {
    this.discourse = discourse
    this.scenes = scenes
    this.around = new Surroundings(discourse, scenes)
    this.described = new DescribedPersons(discourse, scenes, this.around)
    this.guest = mostMentionedPerson(discourse)
  }

  /** Tells that a voice spoke in a scene. */
  heard(voice: Voice, scene: number): void {
    this.spoken = { voice, scene }
  }

  /** Whether somebody spoke in the sentence before, or in this one. */
  private spokeJustBefore(scene: number): boolean {
    return (
      this.spoken !== null &&
      scene - this.spoken.scene <= 1 &&
      this.around.isSamePassage(scene, this.spoken.scene)
    )
  }

  voiceOf({ agent, cue, kind }: Frame, scene: number): Voice {
    if (agent === null) return NO_VOICE
    if (agent === 'same') return this.sameAsBefore(scene, kind === 'alone')
    if (agent === 'first' || agent === 'second') {
      return this.guest === null ? NO_VOICE : { ...NO_VOICE, entity: this.guest, certainty: 'likely' }
    }
    if (this.around.meansDocument(agent, scene)) return NO_VOICE
    const voice = this.voiceOfPhrase(agent, scene)
    const lemma = cue?.kind === 'verb' ? cue.verb.lemma : null
    return (
      this.sameByVerb(agent, voice, scene, lemma) ??
      this.sameByReport(agent, voice, scene) ??
      this.sameBySource(agent, voice, scene) ??
      this.sameByPronoun(agent, voice, scene) ??
      (kind === 'incise' ? this.epithetOfLast(agent, voice, scene, lemma) : null) ??
      voice
    )
  }

  private voiceOfPhrase(phrase: NounPhrase, scene: number): Voice {
    const near = this.spokeJustBefore(scene) ? (this.spoken?.voice ?? null) : null
    const resolved = this.discourse.resolve(phrase, near?.entity ?? null)
    const { entity, certainty, descriptor } = resolved
    if (entity !== null && this.around.isOfAnother(phrase, entity, scene))
      return { ...NO_VOICE, description: this.around.textOf(phrase, scene) }
    if (entity !== null)
      return { entity, certainty: certainty ?? 'likely', description: null, descriptor: null }
    const named = this.apposition(phrase, scene)
    if (named !== null) return this.voiceOfPhrase(named, scene)
    const words = this.around.textOf(phrase, scene)
    const documents = this.scenes[scene]?.lexicon.documents
    // "…, ajoute le communiqué": of whoever was just quoted from it.
    if (near !== null && words !== null && isBareDocument(words, documents)) return weakened(near, 'resolved')
    const described = this.described.entityOf(phrase, scene)
    if (described !== null) return { ...NO_VOICE, entity: described, certainty: 'likely' }
    const before = phrase.form === 'pronoun' ? this.ofDescription(resolved.description, scene) : null
    if (before !== null) return before
    const description = resolved.description ?? (phrase.form === 'pronoun' ? null : words)
    return { ...NO_VOICE, description, descriptor }
  }

  /** "son compagnon, le navigateur Paul Vial": the name right behind a description that means nobody yet. */
  private apposition(phrase: NounPhrase, scene: number): NounPhrase | null {
    const { phrases, sentence } = this.scenes[scene] ?? {}
    if (phrase.form !== 'description' || phrases === undefined || sentence === undefined) return null
    const [first, second] = phrases.filter(({ start }) => start >= phrase.end)
    // "l'un de ses élèves, Paul Vial"
    const whole =
      first?.plural === true && /^\s*\p{L}{1,2}['’]?\s*$/u.test(sentence.text.slice(phrase.end, first.start))
    const next = whole ? second : first
    if (next?.form !== 'name' || !next.speaks || next.plural !== phrase.plural) return null
    const end = whole ? first.end : phrase.end
    return /^\s*,\s*$/u.test(sentence.text.slice(end, next.start)) ? next : null
  }

  /** "Le célèbre pénaliste poursuit": a word that no list has, and a verb of going on. */
  private sameByVerb(phrase: NounPhrase, voice: Voice, scene: number, lemma: string | null): Voice | null {
    if (voice.entity !== null || lemma === null || phrase.form !== 'description' || phrase.plural) return null
    const before = this.spokeJustBefore(scene) ? (this.spoken?.voice ?? null) : null
    const goesOn = this.scenes[scene]?.lexicon.continuing.has(lemma) === true
    if (!goesOn || before === null || before.entity === null) return null
    const gender = this.discourse.entities[before.entity]?.gender ?? null
    return gendersAgree(gender, phrase.gender) && !phrase.speaks ? weakened(before, 'likely') : null
  }

  /** "Un cadre assure que le directeur …. « … », affirme-t-il": whose speech the sentence before reports. */
  private sameByReport(phrase: NounPhrase, voice: Voice, scene: number): Voice | null {
    const before = this.scenes[scene - 1]
    if (phrase.form !== 'pronoun' || before === undefined || !this.around.isSamePassage(scene, scene - 1))
      return null
    if (before.sentence.items.some(({ kind }) => kind === 'quote')) return null
    const reporter = reporterIn(before)
    if (reporter === null || !reporter.speaks || reporter.form === 'pronoun') return null
    if (reporter.plural !== phrase.plural) return null
    if (!gendersAgree(reporter.gender, phrase.gender)) return null
    const reported = this.voiceOfPhrase(reporter, scene - 1)
    if (reported.entity === voice.entity) return voice
    const organisation =
      reported.entity !== null && this.discourse.entities[reported.entity]?.kind !== 'person'
    if (organisation && voice.entity !== null) return null
    // "Le milliardaire assure" may well be the one whom the pronoun means; "un cadre" is not.
    const another =
      reported.entity !== null || voice.entity === null || this.around.isIndefinite(reporter, scene - 1)
    return another ? weakened(reported, 'resolved') : null
  }

  /** "Selon Paul Vial, le préfet aurait menti. « … », lance-t-il": of the two, who the sentence before has it from. */
  private sameBySource(phrase: NounPhrase, voice: Voice, scene: number): Voice | null {
    const before = this.scenes[scene - 1]
    const [cue] = before?.cues ?? []
    if (phrase.form !== 'pronoun' || voice.entity !== null || voice.description !== null) return null
    if (before === undefined || cue?.kind !== 'source' || cue.first > 0) return null
    if (!this.around.isSamePassage(scene, scene - 1)) return null
    const source = agentOf(before, cue)
    if (source === null || typeof source === 'string' || source.form === 'pronoun') return null
    if (source.plural !== phrase.plural || !gendersAgree(source.gender, phrase.gender)) return null
    return weakened(this.voiceOfPhrase(source, scene - 1), 'likely')
  }

  /** "« … », assure le jeune éleveur": what the last speaker is, where the text tells of no other. */
  private epithetOfLast(phrase: NounPhrase, voice: Voice, scene: number, lemma: string | null): Voice | null {
    const before = this.spoken
    if (voice.entity !== null || before === null || before.voice.entity === null) return null
    if (!this.around.isNear(scene, before.scene)) return null
    if (!describesOne(phrase) || !this.around.isEpithet(phrase, scene)) return null
    const last = this.discourse.entities[before.voice.entity]
    // Of whom the text tells what he is, it would say so again.
    if (last?.kind !== 'person' || last.roles.length > 0) return null
    if (!gendersAgree(last.gender, phrase.gender)) return null
    // "Vial cite Luc Roth. « … », rétorque l'éleveur": the one who was named since replies.
    const replies = lemma !== null && this.scenes[scene]?.lexicon.replying.has(lemma) === true
    const since = replies ? this.namedBetween(before.scene, scene, phrase, before.voice.entity) : []
    const [other, another] = since
    if (other === undefined) return weakened(before.voice, 'likely')
    return another === undefined ? { ...NO_VOICE, entity: other, certainty: 'likely' } : null
  }

  /** People of the phrase's gender whom the sentences between two name, but the one who spoke. */
  private namedBetween(from: number, to: number, { gender }: NounPhrase, spoke: number): number[] {
    const named = this.scenes
      .slice(from + 1, to)
      .flatMap(({ phrases }) =>
        phrases.flatMap((each) => (each.form === 'name' ? (this.discourse.resolve(each).entity ?? []) : [])),
      )
    return [...new Set(named)].filter((entity) => {
      const person = this.discourse.entities[entity]
      return entity !== spoke && person?.kind === 'person' && gendersAgree(person.gender, gender)
    })
  }

  /** "a-t-elle déclaré" means a person, where one is at hand, rather than an organisation named since. */
  private sameByPronoun(phrase: NounPhrase, voice: Voice, scene: number): Voice | null {
    const { entities } = this.discourse
    const named = voice.entity === null ? undefined : entities[voice.entity]
    if (phrase.form === 'pronoun' && named === undefined) return this.lastOf(phrase, voice, scene)
    if (phrase.form !== 'pronoun' || named?.kind !== 'organisation' || phrase.plural) return null
    if (this.spokeJustBefore(scene) && this.spoken?.voice.entity === voice.entity) return null
    // "Quant à la Ligue, elle …": named in the same sentence.
    const start = this.scenes[scene]?.sentence.start ?? 0
    const near = named.mentions.some(
      ({ passage, start: at }) => passage === phrase.passage && at >= start && at < phrase.start,
    )
    if (near) return null
    return this.personBefore(phrase, scene)
  }

  /** "La députée se lève. « Q », dit-elle": whom the sentence before means by the description. */
  private ofDescription(description: string | null, scene: number): Voice | null {
    if (description === null) return null
    for (
      let at = scene;
      at >= 0 && at > scene - SENTENCES_OF_MEMORY && this.around.isSamePassage(at, scene);
      at -= 1
    ) {
      const phrase = this.scenes[at]?.phrases.find(
        (each) => each.form === 'description' && this.around.textOf(each, at) === description,
      )
      const voice = phrase === undefined ? NO_VOICE : this.voiceOfPhrase(phrase, at)
      if (voice.entity !== null) return weakened(voice, 'likely')
    }
    return null
  }

  /** "Il a répondu « oui »", and nobody is named: who spoke last, if that is near and the pronoun fits. */
  private lastOf({ gender, plural }: NounPhrase, found: Voice, scene: number): Voice | null {
    if (this.spoken === null || plural) return null
    const { voice } = this.spoken
    const distance = scene - this.spoken.scene
    const near =
      distance <= 1 ||
      (distance === 2 && voice.entity !== null && this.around.isSamePassage(scene, scene - 2))
    // Whom the text describes is somebody else than who is named.
    if (!near || found.description !== null) return null
    const known =
      voice.entity === null ? voice.descriptor?.gender : this.discourse.entities[voice.entity]?.gender
    const agrees = known === gender || (known === null && voice.entity !== null)
    return gender !== null && agrees ? weakened(voice, 'likely') : null
  }

  /** Who acted or spoke last in the sentences before, of the pronoun's gender. */
  private personBefore(phrase: NounPhrase, scene: number): Voice | null {
    const { entities } = this.discourse
    const fits = (voice: Voice | undefined): voice is Voice => {
      const entity = voice?.entity == null ? undefined : entities[voice.entity]
      return entity?.kind === 'person' && entity.gender === phrase.gender
    }
    for (let i = scene - 1; i >= 0 && i >= scene - SENTENCES_OF_MEMORY; i -= 1) {
      const before = this.scenes[i]
      const subject = before === undefined ? null : mainSubject(before, before.sentence.items.length)
      const voice =
        subject === null || subject.form === 'pronoun' ? undefined : this.voiceOfPhrase(subject, i)
      if (fits(voice)) return weakened(voice, 'likely')
      if (this.spoken?.scene === i && fits(this.spoken.voice)) return weakened(this.spoken.voice, 'likely')
    }
    return null
  }

  /** The subject of a sentence since somebody spoke; else who spoke, if that is near enough. */
  private sameAsBefore(scene: number, alone: boolean): Voice {
    const announced = alone ? this.toldBehind(scene) : null
    if (announced !== null) return announced
    for (let i = scene - 1; i > (this.spoken?.scene ?? -1) && i >= scene - 2; i -= 1) {
      const before = this.scenes[i]
      if (before === undefined || !this.around.isNear(scene, i) || before.sentence.heading) break
      const agent =
        authorBetween(before, 0, before.sentence.items.length) ??
        reporterIn(before) ??
        mainSubject(before, before.sentence.items.length)
      if (agent === null || typeof agent === 'string') continue
      const voice = this.voiceOfPhrase(agent, i)
      const organisation = this.discourse.entities[voice.entity ?? -1]?.kind === 'organisation'
      // What another paragraph tells of a firm is no sign that the firm speaks here.
      if (organisation && !this.around.isSamePassage(i, scene) && reporterIn(before) === null) continue
      if (voice.entity !== null || voice.description !== null) return weakened(voice, 'resolved')
    }
    const signed = this.signature(scene)
    if (signed !== null) return signed
    if (this.spoken === null || !this.around.isNear(scene, this.spoken.scene))
      return alone ? this.subjectBehind(scene) : NO_VOICE
    const certainty = this.around.isSamePassage(scene, this.spoken.scene) ? 'resolved' : 'likely'
    return weakened(this.spoken.voice, certainty)
  }

  /** « … » Ainsi réagissait, au soir du vote, Paul Vial: the sentence behind gives the words to somebody. */
  private toldBehind(scene: number): Voice | null {
    const next = this.scenes[scene + 1]
    if (next === undefined || !this.around.isSamePassage(scene, scene + 1)) return null
    const { items } = next.sentence
    const like = next.lexicon.grammar.likeWords.has(wordAt(items, 0)?.form ?? '')
    const cue = next.cues.find((each) => each.kind === 'verb' && each.mood === 'finite' && each.first === 1)
    if (!like || cue?.kind !== 'verb') return null
    const subject = cue.pronoun === null ? subjectRight(next, cue) : subjectOf(next, cue)
    if (subject === null || typeof subject === 'string' || !subject.speaks) return null
    return this.voiceOfPhrase(subject, scene + 1)
  }

  /** « … » — Claire Vasseur, maire: a name behind a dash, in the next line too. */
  private signature(scene: number): Voice | null {
    const next = this.scenes[scene + 1]
    if (next === undefined || !this.around.isNear(scene + 1, scene) || !isMark(next.sentence.items, 0, '–'))
      return null
    const phrase = phraseFrom(next, next.sentence.items[0]?.end ?? 0)
    return phrase?.form === 'name' && phrase.speaks ? this.voiceOfPhrase(phrase, scene + 1) : null
  }

  /** « … » C'est ainsi que la maire …: nobody before, so whoever acts in the next sentence of the passage. */
  private subjectBehind(scene: number): Voice {
    const next = this.scenes[scene + 1]
    if (next === undefined || !this.around.isSamePassage(scene, scene + 1)) return NO_VOICE
    const subject = mainSubject(next, next.sentence.items.length)
    return subject === null ? NO_VOICE : weakened(this.voiceOfPhrase(subject, scene + 1), 'likely')
  }
}

/** The subject of the first saying of a sentence's main clause. */
function reporterIn(scene: Scene): NounPhrase | null {
  const { items } = scene.sentence
  const cue = scene.cues.find(
    (each): each is VerbCue =>
      each.kind === 'verb' &&
      each.verb.class === 'say' &&
      each.mood === 'finite' &&
      !each.passive &&
      !isInRelative(items, each, scene),
  )
  const subject = cue === undefined ? null : subjectOf(scene, cue)
  return subject === null || typeof subject === 'string' ? null : subject
}

function isInRelative(items: readonly Item[], cue: VerbCue, { lexicon: { grammar } }: Scene): boolean {
  return cue.pronoun !== null && grammar.relatives.has(wordAt(items, cue.pronoun)?.form ?? '')
}

/** An article and a noun: "le communiqué". */
function isBareDocument(phrase: string, documents: ReadonlySet<string> | undefined): boolean {
  const noun = /^\p{L}+['’\s]+(\p{L}+)$/u.exec(fold(phrase))?.[1]
  return noun !== undefined && documents?.has(noun) === true
}

function mostMentionedPerson({ entities }: Discourse): number | null {
  let best: number | null = null
  for (const [i, { kind, mentions }] of entities.entries()) {
    if (kind === 'person' && mentions.length > (best === null ? 0 : (entities[best]?.mentions.length ?? 0)))
      best = i
  }
  return best
}
