// Walks through an article's phrases in reading order and notes whom each means: an entity, or somebody whom the
// text does not name ("une participante", who may still be "elle" a sentence later).

import type { NamedEntities } from './entities.ts'
import { genderOf, genderOfRoles } from './entities.ts'
import { EpithetReader } from './epithets.ts'
import type { Gender } from './gender.ts'
import type { Lexicon } from './lexicon.ts'
import type { PassageReading } from './passage-reading.ts'
import type { Phrase } from './phrase.ts'
import type { Reading, Referent } from './salience.ts'
import { certain, fits, Memory, NOBODY } from './salience.ts'
import type { TokenReader } from './token-reader.ts'

/** Tokens between a quotation and the one who said it: ", a répondu mercredi soir". */
const CUE_LIMIT = 8
/** Sentences in which a shared surname means the one of them who is spoken of. */
const SURNAME_LIMIT = 3
/** Sentences in which somebody introduced without a name is named. */
const LEAD_LIMIT = 3
/** Sentences back to the words that "l'intéressé" answers. */
const ANSWER_LIMIT = 2
/** Tokens between "il est" and "heures". */
const TIME_LIMIT = 8

/** Whom each phrase means, those within others included. */
export function readReferents(
  readings: readonly PassageReading[],
  named: NamedEntities,
  lexicon: Lexicon,
): ReadonlyMap<Phrase, Reading> {
  const walk = new Walk(named, lexicon)
  for (const reading of readings) walk.readPassage(reading)
  return walk.readings
}

class Walk {
  readonly readings = new Map<Phrase, Reading>()
  private readonly named: NamedEntities
  private readonly referents: readonly Referent[]
  private readonly lexicon: Lexicon
  private readonly memory = new Memory()
  private readonly epithets: EpithetReader
  private pair: readonly [Referent, Referent] | null = null
  /** Phrases that stand behind the verb of what they said. */
  private readonly quoted = new Set<Phrase>()
  private sentences = 0
  /** The phrase read last, and the one before "qui". */
  private previous: Phrase | null = null

  constructor(named: NamedEntities, lexicon: Lexicon) {
    this.named = named
    this.lexicon = lexicon
    this.referents = named.drafts.map((draft, entity): Referent => {
      const { roles, age, mentions } = draft
      const gender = genderOf(draft)
      const person = draft.kind === 'person'
      return {
        entity,
        person,
        gender,
        plural: false,
        roles: [...roles],
        age,
        weight: mentions.length,
        phrase: null,
        identity: null,
        seen: null,
        quotedIn: null,
      }
    })
    this.epithets = new EpithetReader(lexicon, this.memory, this.referents)
  }

  readPassage(reading: PassageReading): void {
    for (const phrase of reading.phrases) {
      this.memory.sentence = this.sentences + phrase.sentence
      this.memory.passage = phrase.passage
      this.readPhrase(phrase, reading)
      this.previous = phrase
    }
    this.sentences += (reading.reader.tokens.at(-1)?.sentence ?? 0) + 1
    this.previous = null
  }

  private readPhrase(phrase: Phrase, reading: PassageReading): void {
    for (const member of phrase.members) this.readPhrase(member, reading)
    const quoted = reading.isQuoted(phrase)
    // Whom somebody else's "il" means, the article does not tell.
    const found = quoted && phrase.pronoun !== null ? NOBODY : this.readingOf(phrase, reading.reader)
    this.readings.set(phrase, found)
    if (isBehindVerb(phrase.first, reading.reader)) this.quoted.add(phrase)
    // After the phrase itself: "le fils de Rosalie" is spoken of, and not Rosalie.
    for (const inner of phrase.inner) this.readPhrase(inner, reading)
    const meant = found.certainty === null ? undefined : found.choices[0]?.referent
    if (quoted) {
      if (meant !== undefined && phrase.pronoun === null) meant.quotedIn = this.memory.sentence
      return
    }
    if (meant !== undefined && phrase.pronoun?.kind !== 'relative') {
      this.epithets.noteKin(meant, phrase)
      if (meant.seen === null && isSubject(phrase, reading.reader)) this.identify(meant, phrase)
      this.memory.see(meant, phrase, isSubject(phrase, reading.reader))
    }
    this.notePair(phrase, reading.reader)
  }

  private readingOf(phrase: Phrase, reader: TokenReader): Reading {
    if (phrase.members.length > 0) return this.introduce(phrase)
    const entities = this.named.candidates.get(phrase)
    if (entities !== undefined) return this.nameReading(phrase, entities)
    if (phrase.ordinal !== null) return this.ordinalReading(phrase, reader)
    if (phrase.pronoun !== null) return this.pronounReading(phrase, reader)
    if (phrase.demonym !== null) return this.epithets.demonym(phrase)
    const [role] = phrase.roles
    if (role === undefined) return NOBODY
    if (phrase.name !== null) return this.introduce(phrase)
    const found = this.epithets.read(phrase, role)
    const [choice] = found.choices
    if (choice === undefined || found.certainty === null) return this.introduce(phrase)
    this.epithets.learn(choice.referent, role)
    return found
  }

  private nameReading(phrase: Phrase, entities: readonly number[]): Reading {
    const found = entities.flatMap((entity) => this.referents[entity] ?? [])
    const [only] = found
    if (only === undefined) return phrase.roles.length > 0 ? this.introduce(phrase) : NOBODY
    if (found.length === 1) return certain(only, this.isFullName(phrase, only) ? 'stated' : 'resolved')
    // A surname of two: the one who is spoken of, if the other is not.
    return this.memory.best(
      found.filter((referent) => this.memory.ageOf(referent) <= SURNAME_LIMIT),
      'likely',
    )
  }

  /** Not "Moreno", nor "Rafael", of somebody with two names. */
  private isFullName({ name, roles }: Phrase, { entity }: Referent): boolean {
    const draft = this.named.drafts[entity ?? -1]
    if (draft === undefined || name === null || roles.length > 0) return true
    return draft.kind === 'organisation' || !draft.name.includes(' ') || name.last - name.first > 1
  }

  private ordinalReading(phrase: Phrase, reader: TokenReader): Reading {
    const gender = phrase.determiner?.gender ?? genderOfLastWord(phrase, reader)
    if (phrase.ordinal === 'last') return this.memory.latest(this.memory.people(gender))
    if (phrase.ordinal === 'concerned') return this.concerned(gender)
    this.pair ??= this.twoJustNamed()
    const meant = this.pair?.[phrase.ordinal === 'first' ? 0 : 1]
    const ofOthers = reader.lexicon.ofWords.has(reader.form(phrase.last))
    return meant === undefined || ofOthers || !fits(meant, gender) ? NOBODY : certain(meant, 'resolved')
  }

  /** "X rit, quand Y pleure. Le premier …": the two people of the sentence before. */
  private twoJustNamed(): readonly [Referent, Referent] | null {
    const { sentence, passage } = this.memory
    const [later, earlier, third] = this.memory
      .people(null)
      .filter(
        ({ seen, entity }) => entity !== null && seen?.passage === passage && sentence - seen.sentence <= 1,
      )
    return later === undefined || earlier === undefined || third !== undefined ? null : [earlier, later]
  }

  /** "l'intéressé" answers what was just said of him, else is whom the text is about. */
  private concerned(gender: Gender | null): Reading {
    const { sentence } = this.memory
    const people = this.referents.filter(
      ({ person, quotedIn }) =>
        person && quotedIn !== null && sentence - quotedIn <= ANSWER_LIMIT && quotedIn < sentence,
    )
    const named = people.filter((referent) => fits(referent, gender))
    const [only] = named
    if (only !== undefined && named.length === 1) return certain(only, 'resolved')
    // "… reproche à Paul Vial d'avoir menti. Le principal intéressé": of whom the sentence before tells.
    const [told, another] = this.memory
      .people(gender)
      .filter(({ entity, seen }) => entity !== null && seen?.sentence === sentence - 1 && !seen.subject)
    if (told !== undefined && another === undefined) return certain(told, 'resolved')
    return this.memory.best(
      this.memory.people(gender).filter(({ entity }) => entity !== null),
      'resolved',
    )
  }

  private pronounReading(phrase: Phrase, reader: TokenReader): Reading {
    const { pronoun } = phrase
    if (pronoun === null || pronoun.kind === 'nobody' || isImpersonal(phrase, reader)) return NOBODY
    if (pronoun.kind === 'relative') return this.relativeReading(phrase)
    const fitting = this.memory.recent.filter(
      (referent) => referent.plural === pronoun.plural && fits(referent, pronoun.gender),
    )
    if (pronoun.kind === 'latter') return this.memory.latest(fitting)
    return this.memory.best(fitting, 'resolved', true)
  }

  /** The phrase right before "qui". */
  private relativeReading(phrase: Phrase): Reading {
    const { previous } = this
    if (previous === null || phrase.first - previous.last > 1) return NOBODY
    const reading = this.readings.get(previous) ?? NOBODY
    return { ...reading, certainty: reading.certainty === null ? null : 'resolved', open: false }
  }

  /** Somebody, or some group, whom the article does not name. */
  private introduce(phrase: Phrase): Reading {
    const [role] = phrase.roles
    if (role === undefined && phrase.members.length === 0) return NOBODY
    const kind = role?.noun.kind ?? 'role'
    const referent: Referent = {
      entity: null,
      person: kind === 'role' || kind === 'kin',
      gender: genderOfRoles(phrase) ?? phrase.determiner?.gender ?? null,
      plural: phrase.plural,
      roles: [...phrase.roles],
      age: phrase.age,
      weight: 0,
      phrase,
      identity: null,
      seen: null,
      quotedIn: null,
    }
    if (!phrase.plural) this.epithets.addRoles(referent)
    return certain(referent, 'resolved')
  }

  /** "Une ancienne employée accuse … Samira Belhoussaye, 41 ans, a travaillé …": one person, if only she fits. */
  private identify(meant: Referent, phrase: Phrase): void {
    if (meant.entity === null || !meant.person || phrase.roles.length > 0) return
    const people = this.memory.people(meant.gender).filter((other) => this.memory.ageOf(other) <= LEAD_LIMIT)
    const [only] = people
    const lead = only?.phrase?.determiner?.kind === 'indefinite' && only.seen?.subject === true
    if (only !== undefined && this.isAnonymous(only)) return
    if (only === undefined || people.length > 1 || !lead || only.roles[0]?.noun.kind !== 'role') return
    only.identity = meant
    this.memory.forget(only)
    for (const role of only.roles) this.epithets.learn(meant, role)
    this.named.drafts[meant.entity]?.roles.push(...only.roles)
  }

  /** "« … », déplore une députée", "une femme": quoted, or of another paragraph and like anybody. */
  private isAnonymous({ phrase, roles }: Referent): boolean {
    if (phrase === null) return false
    const anybody = roles.some(({ noun }) => this.lexicon.anybody.has(noun.lemma))
    return this.quoted.has(phrase) || (anybody && phrase.passage !== this.memory.passage)
  }

  /** "A et B", "les deux médecins": whom "l'un" and "l'autre" mean. */
  private notePair(phrase: Phrase, reader: TokenReader): void {
    if (phrase.members.length === 2) {
      const [a, b] = phrase.members.map((member) => this.readings.get(member)?.choices[0]?.referent)
      if (a !== undefined && b !== undefined) this.pair = [a, b]
    } else if (phrase.plural && phrase.roles.length > 0) {
      this.pair = isTwo(phrase, reader) ? this.lastTwo(phrase) : null
    }
  }

  private lastTwo({ roles }: Phrase): readonly [Referent, Referent] | null {
    const [role] = roles
    const people = this.memory.people(null).filter(({ entity }) => entity !== null)
    const anybody = role === undefined || this.lexicon.anybody.has(role.noun.lemma)
    const holders = anybody
      ? people
      : people.filter((person) =>
          person.roles.some((held) => this.epithets.strength({ ...role, modifiers: [] }, held) > 0),
        )
    const [later, earlier] = holders.length >= 2 ? holders : people
    return later === undefined || earlier === undefined ? null : [earlier, later]
  }
}

/** It stands before its verb, or behind one that a quotation comes before. */
function isSubject(phrase: Phrase, reader: TokenReader): boolean {
  if (phrase.pronoun?.kind === 'personal') return true
  const { lexicon } = reader
  const before = phrase.first - 1
  if (phrase.determiner?.preposition === true && phrase.determiner.kind === 'definite') return false
  if (!reader.sameSentence(before, phrase.first)) return true
  const form = reader.form(before)
  if (lexicon.accordingTo.has(form)) return true
  if (lexicon.prepositions.has(form) || lexicon.determiners.get(form)?.preposition === true) return false
  if (reader.startsVerb(phrase.last) && reader.sameSentence(phrase.first, phrase.last)) return true
  return reader.tokens[before]?.kind === 'mark' || isBehindVerb(phrase.first, reader)
}

/** "…", a confié le matin même Odile Rastagnac. */
function isBehindVerb(first: number, reader: TokenReader): boolean {
  let at = first - 1
  while (at > first - CUE_LIMIT && reader.sameSentence(at, first) && !reader.isInverted(at)) {
    if (reader.tokens[at]?.kind === 'mark') return false
    at -= 1
  }
  for (let i = at - 1; i > at - CUE_LIMIT; i -= 1)
    if (/^["»”’,]$/.test(reader.form(i))) return reader.isInverted(at)
  return false
}

/** "il faut" */
function isImpersonal(phrase: Phrase, reader: TokenReader): boolean {
  if (phrase.pronoun?.gender !== 'm' || phrase.plural) return false
  const { impersonal, auxiliaries } = reader.lexicon
  if (tellsTheTime(phrase.last, reader)) return true
  if (impersonal.has(reader.form(phrase.first - 1))) return true
  for (let i = phrase.last; i < phrase.last + 3; i += 1) {
    if (impersonal.has(reader.form(i))) return true
    if (reader.form(i) === 'y') return auxiliaries.has(reader.form(i + 1))
  }
  return false
}

/** "il est un peu plus de 22 heures" */
function tellsTheTime(verb: number, reader: TokenReader): boolean {
  if (!/^(?:est|etait|sera)$/.test(reader.form(verb))) return false
  for (let i = verb + 1; i < verb + TIME_LIMIT && reader.tokens[i]?.kind !== 'mark'; i += 1)
    if (/^(?:heures?|midi|minuit|\d+h\d*)$/.test(reader.form(i))) return true
  return false
}

function isTwo(phrase: Phrase, { tokens }: TokenReader): boolean {
  return tokens.slice(phrase.first, phrase.last).some(({ form }) => form === 'deux' || form === 'two')
}

function genderOfLastWord(phrase: Phrase, reader: TokenReader): Gender | null {
  const form = reader.form(phrase.last - 1)
  if (/^(?:une|.+(?:iere|onde|ieme|ssee))$/.test(form)) return form.endsWith('ieme') ? null : 'f'
  return /^(?:un|premier|second|dernier|interesse)$/.test(form) ? 'm' : null
}
