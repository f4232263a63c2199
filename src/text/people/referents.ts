// Walks through an article's phrases in reading order and notes whom each means: an entity, or somebody whom the
// text does not name ("une participante", who may still be "elle" a sentence later).

import { Accusations } from './accusations.ts'
import type { NamedEntities } from './entities.ts'
import { genderOf, genderOfRoles } from './entities.ts'
import { EpithetReader } from './epithets.ts'
import type { Gender } from './gender.ts'
import type { Lexicon } from './lexicon.ts'
import type { PassageReading } from './passage-reading.ts'
import type { Phrase } from './phrase.ts'
import { allPhrases } from './phrase.ts'
import type { Reading, Referent } from './salience.ts'
import { certain, fits, Memory, NOBODY } from './salience.ts'
import {
  actsAsPerson,
  isBehindVerb,
  isBeside,
  isComplement,
  isImpersonal,
  isSubject,
  isSubjectAt,
  isTwo,
} from './standing.ts'
import type { TokenReader } from './token-reader.ts'

/** Sentences in which a shared surname means the one of them who is spoken of. */
const SURNAME_LIMIT = 3
/** Sentences in which somebody introduced without a name is named. */
const LEAD_LIMIT = 3
/** Sentences back to the words that "l'intéressé" answers. */
const ANSWER_LIMIT = 2
/** Sentences back to the accusation that "l'intéressé" answers. */
const ACCUSED_LIMIT = 3

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
  private readonly accusations: Accusations
  private pair: readonly [Referent, Referent] | null = null
  /** Phrases that stand behind the verb of what they said. */
  private readonly quoted = new Set<Phrase>()
  private sentences = 0
  /** Outermost phrases of the passage that is read. */
  private here: readonly Phrase[] = []
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
    this.accusations = new Accusations(this.memory)
  }

  readPassage(reading: PassageReading): void {
    this.here = reading.phrases
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
      this.memory.see(meant, phrase, isSubject(phrase, reading.reader), isComplement(phrase, reading.reader))
    }
    this.accusations.note(phrase, meant ?? null, reading.reader)
    this.notePair(phrase, reading.reader)
  }

  private readingOf(phrase: Phrase, reader: TokenReader): Reading {
    if (phrase.members.length > 0) return this.introduce(phrase)
    const entities = this.named.candidates.get(phrase)
    if (entities !== undefined) return this.nameReading(phrase, entities)
    if (phrase.ordinal !== null) return this.ordinalReading(phrase, reader)
    if (phrase.pronoun !== null) return this.pronounReading(phrase, reader)
    if (phrase.demonym !== null) {
      const found = this.epithets.demonym(phrase)
      return found.certainty === null ? this.somebodySaying(phrase, reader) : found
    }
    const [role] = phrase.roles
    if (role === undefined) return this.somebodySaying(phrase, reader)
    if (phrase.name !== null) return this.introduce(phrase)
    const found = this.accusations.answered(
      phrase,
      this.epithets.read(phrase, role, isComplement(phrase, reader)),
      reader,
    )
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
    // A surname of two: the one who is spoken of, if the other is not; else the one whom the text has named yet.
    const near = this.memory.best(
      found.filter((referent) => this.memory.ageOf(referent) <= SURNAME_LIMIT),
      'likely',
    )
    const [known, another] = found.filter(({ seen }) => seen !== null)
    if (near !== NOBODY || known === undefined || another !== undefined) return near
    return certain(known, 'likely')
  }

  /** Not "Moreno", nor "Rafael", of somebody with two names. */
  private isFullName({ name, roles }: Phrase, { entity }: Referent): boolean {
    const draft = this.named.drafts[entity ?? -1]
    if (draft === undefined || name === null || roles.length > 0) return true
    return draft.kind === 'organisation' || !draft.name.includes(' ') || name.last - name.first > 1
  }

  private ordinalReading(phrase: Phrase, reader: TokenReader): Reading {
    const gender = phrase.determiner?.gender ?? reader.lexicon.genderOfOrdinal(reader.form(phrase.last - 1))
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
    const accused = this.accusations.accused(ACCUSED_LIMIT)
    if (accused !== null && fits(accused, gender)) return certain(accused, 'resolved')
    // "Le directeur est suspendu. « … », réagit l'intéressé": of whom the text tells, named or not.
    const topic = this.memory.topic()
    if (topic !== null && fits(topic, gender) && this.memory.ageOf(topic) <= ANSWER_LIMIT) {
      const others = this.memory.people(gender).filter((other) => other !== topic)
      if (others.every((other) => this.memory.ageOf(other) > this.memory.ageOf(topic)))
        return certain(topic, 'resolved')
    }
    return this.memory.best(
      this.memory.people(gender).filter(({ entity }) => entity !== null),
      'resolved',
    )
  }

  private pronounReading(phrase: Phrase, reader: TokenReader): Reading {
    const { pronoun } = phrase
    if (pronoun === null || pronoun.kind === 'nobody' || isImpersonal(phrase, reader)) return NOBODY
    if (pronoun.kind === 'relative') return this.relativeReading(phrase, reader)
    const fitting = this.memory.recent.filter(
      (referent) => referent.plural === pronoun.plural && fits(referent, pronoun.gender),
    )
    if (pronoun.kind === 'latter') return this.memory.latest(fitting)
    return this.memory.best(fitting, 'resolved', true)
  }

  /** The phrase right before "qui". */
  private relativeReading(phrase: Phrase, reader: TokenReader): Reading {
    const { previous } = this
    // "Celui qui dirige le club se tait. « … », dit-il": somebody whom only the clause tells.
    const told = reader.lexicon.determinative.get(reader.form(phrase.first - 1))
    if (told !== undefined && isSubjectAt(phrase.first - 1, reader)) {
      const somebody = this.unnamed(phrase, told)
      const [choice] = somebody.choices
      if (choice !== undefined) this.memory.see(choice.referent, phrase, true)
      return somebody
    }
    if (previous === null || phrase.first - previous.last > 1) return NOBODY
    const reading = this.readings.get(previous) ?? NOBODY
    return { ...reading, certainty: reading.certainty === null ? null : 'resolved', open: false }
  }

  /** "Le quintuple tenant accuse …": whoever that is, "il" behind it means him, and not a name in a complement. */
  private somebodySaying(phrase: Phrase, reader: TokenReader): Reading {
    const { determiner } = phrase
    if (phrase.plural || (phrase.name !== null && phrase.demonym === null)) return NOBODY
    // "A regular who had queued": what "who" follows is a person.
    if (
      determiner !== null &&
      reader.lexicon.personal.has(reader.form(phrase.last)) &&
      isSubjectAt(phrase.first, reader)
    )
      return this.unnamed(phrase, null)
    if (determiner === null || !/^(?:definite|demonstrative)$/.test(determiner.kind)) return NOBODY
    // "L'attaché de presse Paul Vial": a noun that no list has, and who it is.
    if ([...allPhrases(phrase.inner)].some(({ name }) => name !== null && isBeside(name, reader)))
      return NOBODY
    if (!isSubjectAt(phrase.first, reader)) return NOBODY
    const acts = actsAsPerson(phrase, reader) || this.isAboutNobodyElse(phrase, reader)
    if (!acts) return NOBODY
    const denied = this.accusations.answered(phrase, NOBODY, reader)
    return denied.certainty === null ? this.unnamed(phrase, determiner.gender) : denied
  }

  /** "Le natif de Vire n'a pas été tendre avec Paul": of those whom the sentence could mean, it opens with him. */
  private isAboutNobodyElse(phrase: Phrase, reader: TokenReader): boolean {
    if (phrase.determiner?.kind !== 'definite' || !reader.opensSentence(phrase.first)) return false
    if (!reader.startsVerb(phrase.last)) return false
    const people = this.here.filter(
      ({ sentence, first, name, roles }) =>
        sentence === phrase.sentence && first > phrase.first && (name !== null || roles.length > 0),
    )
    const within = [...allPhrases(phrase.inner)].some(({ name }) => name !== null)
    return (within || people.length > 0) && people.every((other) => isComplement(other, reader))
  }

  private unnamed(phrase: Phrase, gender: Gender | null): Reading {
    const referent: Referent = {
      entity: null,
      person: true,
      gender,
      plural: false,
      roles: [],
      age: null,
      weight: 0,
      phrase,
      identity: null,
      seen: null,
      quotedIn: null,
    }
    return certain(referent, 'resolved')
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
