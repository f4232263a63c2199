// Whom "la maire", "l'élue", "son ancien patron", "l'Argentin" and "la quadragénaire" mean: by the roles that the
// article gives people, by gender, and by who is spoken of.

import { genderOfRoles } from './entities.ts'
import type { Gender } from './gender.ts'
import type { Lexicon } from './lexicon.ts'
import type { Phrase, RoleUse } from './phrase.ts'
import type { Memory, Reading, Referent } from './salience.ts'
import { certain, fits, NOBODY } from './salience.ts'

/** Holders of one role that are looked at: the latest. */
const HOLDERS = 48
/** How well a role fits that is told by the same word, or by a narrower one. */
const EXACT = 3
const WIDER = 2
/** Sentences since somebody without a role was spoken of whom an epithet may mean. */
const NEAR = 2
/** Sentences since somebody was spoken of whom "son dirigeant" may mean. */
const POSSESSED = 4

export class EpithetReader {
  private readonly lexicon: Lexicon
  private readonly memory: Memory
  private readonly byRole = new Map<string, Referent[]>()
  /** "sa nièce": of whom, by the niece. */
  private readonly relations = new Map<Referent, { lemma: string; of: Referent }[]>()

  constructor(lexicon: Lexicon, memory: Memory, referents: readonly Referent[]) {
    this.lexicon = lexicon
    this.memory = memory
    for (const referent of referents) this.addRoles(referent)
  }

  addRoles(referent: Referent): void {
    const lemmas = new Set<string>()
    for (const { noun } of referent.roles) {
      lemmas.add(noun.lemma)
      for (const wider of this.lexicon.widerNouns.get(noun.lemma) ?? []) lemmas.add(wider)
    }
    for (const lemma of lemmas) {
      const known = this.byRole.get(lemma)
      if (known === undefined) this.byRole.set(lemma, [referent])
      else if (known.at(-1) !== referent) known.push(referent)
    }
  }

  /** "L'antiquaire", understood once, means the same man again. */
  learn(referent: Referent, role: RoleUse): void {
    referent.gender ??=
      role.noun.kind === 'role' ? (role.noun.gender ?? role.determiner?.gender ?? null) : null
    if (role.noun.kind !== 'role' || this.lexicon.anybody.has(role.noun.lemma)) return
    if (role.determiner?.kind === 'possessive') return
    if (referent.roles.some(({ noun }) => noun.lemma === role.noun.lemma)) return
    referent.roles.push(role)
    this.addRoles(referent)
  }

  /** "Maëlys, sa nièce": notes whose, for "sa tante". */
  noteKin(referent: Referent, phrase: Phrase): void {
    const others = this.memory.people(null).filter((other) => other !== referent && other.entity !== null)
    const { choices, certainty } = this.memory.best(others, 'resolved')
    const of = certainty === null ? undefined : choices[0]?.referent
    for (const { noun, determiner } of phrase.roles) {
      if (of === undefined || noun.kind !== 'kin' || determiner?.kind !== 'possessive') continue
      const known = this.relations.get(referent) ?? []
      known.push({ lemma: noun.lemma, of })
      this.relations.set(referent, known)
    }
  }

  /** NOBODY: somebody whom the article does not name, or not here. */
  read(phrase: Phrase, role: RoleUse, governed = false): Reading {
    const kind = phrase.determiner?.kind
    if (phrase.plural || kind === undefined || kind === 'indefinite' || kind === 'own') return NOBODY
    const { lemma } = role.noun
    if (role.noun.kind === 'kin')
      return kind === 'possessive' ? this.kin(lemma, genderOfRoles(phrase)) : NOBODY
    if (role.noun.kind === 'group') return NOBODY
    if (kind === 'possessive' && this.lexicon.counterparts.has(lemma)) return this.counterpart(phrase)
    const decade = this.lexicon.decadesOfAge.get(lemma)
    if (decade !== undefined) return this.ofAge(phrase, decade)
    if (this.lexicon.anybody.has(lemma))
      return kind === 'possessive'
        ? NOBODY
        : this.anybody(phrase, genderOfRoles(phrase), this.withoutOffice(genderOfRoles(phrase)))
    return this.holder(phrase, role, governed)
  }

  /** "l'Argentin", "la Danoise". */
  demonym(phrase: Phrase): Reading {
    const { demonym } = phrase
    const told = demonym === null ? null : this.lexicon.demonymGender(demonym.form)
    const gender = phrase.determiner?.gender ?? (told === 'either' ? null : told)
    const from = this.memory
      .people(gender)
      .filter(({ roles }) =>
        roles.some(({ modifiers }) => modifiers.some((word) => sameStem(word, demonym?.form ?? ''))),
      )
    const [only] = from
    if (only !== undefined && from.length === 1) return certain(only, 'resolved')
    return this.onlyNear(phrase, this.withoutOffice(gender))
  }

  /** The only one of them whom this paragraph has spoken of, or else the one before it. */
  private onlyNear(phrase: Phrase, known: readonly Referent[]): Reading {
    const people = known.filter(({ entity, roles }) => entity !== null || roles.length > 0)
    const here = people.filter(({ seen }) => seen?.passage === phrase.passage)
    const near = here.length > 0 ? here : people.filter(({ seen }) => seen?.passage === phrase.passage - 1)
    const [only] = near
    return only === undefined || near.length > 1 ? NOBODY : certain(only, 'likely')
  }

  private kin(lemma: string, gender: Gender | null): Reading {
    const topic = this.memory.topic()
    const relations = topic === null ? undefined : this.relations.get(topic)
    const found = relations?.find(
      ({ lemma: held, of }) => this.lexicon.kinOfKin.get(held) === lemma && fits(of, gender),
    )
    return found === undefined ? NOBODY : certain(found.of, 'resolved')
  }

  private counterpart(phrase: Phrase): Reading {
    const topic = this.memory.topic()
    const gender = genderOfRoles(phrase)
    const peers = new Set<Referent>()
    for (const { noun } of topic?.roles ?? []) {
      for (const other of (this.byRole.get(noun.lemma) ?? []).slice(-HOLDERS)) {
        const same = other.roles.some((held) => held.noun.lemma === noun.lemma)
        if (other !== topic && other.person && same && fits(other, gender)) peers.add(other)
      }
    }
    const [only] = peers
    return only === undefined || peers.size > 1 ? NOBODY : certain(only, 'resolved')
  }

  private ofAge(phrase: Phrase, decade: number): Reading {
    const gender = genderOfRoles(phrase)
    const matching = this.memory.recent.filter(
      ({ age }) => age !== null && age >= decade && age < decade + 10,
    )
    const [only] = matching
    if (only !== undefined && matching.length === 1) return certain(only, 'resolved')
    // Of two whose ages nobody tells, either may be it.
    const people = this.withoutOffice(gender).filter(({ age }) => age === null)
    const here = people.filter(
      ({ seen, entity, roles }) =>
        seen?.passage === phrase.passage && (entity !== null || roles[0]?.noun.kind === 'role'),
    )
    return here.length > 1 ? NOBODY : this.anybody(phrase, gender, people)
  }

  /** Nothing but gender and nearness tells: "cet homme" is of this paragraph, "l'Argentin" of it or the one before. */
  private anybody(phrase: Phrase, gender: Gender | null, people: readonly Referent[]): Reading {
    if (gender === null) return NOBODY
    const first = phrase.determiner?.kind === 'demonstrative' ? phrase.passage : phrase.passage - 1
    return this.memory.best(
      people.filter(({ seen }) => seen !== null && seen.passage >= first),
      'likely',
    )
  }

  /** Nobody calls a minister "cet homme". */
  private withoutOffice(gender: Gender | null): Referent[] {
    return this.memory
      .people(gender)
      .filter(({ roles }) => !roles.some(({ noun }) => this.lexicon.offices.has(noun.lemma)))
  }

  /** Whoever has the role. */
  private holder(phrase: Phrase, role: RoleUse, governed: boolean): Reading {
    const gender = role.noun.kind === 'role' ? genderOfRoles(phrase) : null
    const possessor = phrase.determiner?.kind === 'possessive' ? this.memory.topic() : null
    const scored = this.scoreHolders(role, gender, possessor)
    // "son dirigeant" is whoever was just spoken of, or not told.
    const far = possessor === null ? Number.POSITIVE_INFINITY : POSSESSED
    const seen = strongest(
      scored
        .filter(([referent, strength]) => strength >= EXACT || this.memory.ageOf(referent) <= far)
        .filter(([referent]) => referent.seen !== null),
    )
    const [only] = seen
    if (only !== undefined && seen.length === 1)
      return certain(only, this.isKnown(only, role) ? 'resolved' : 'likely')
    if (seen.length > 1) return this.memory.best(seen, 'likely')
    const told = governed ? NOBODY : this.justToldOf(phrase, role, gender)
    if (told !== NOBODY) return told
    if (role.former) {
      const former = this.former(gender)
      if (former !== null) return certain(former, 'likely')
    }
    const topic = governed ? null : this.topicWithoutRole(phrase, role, gender)
    if (topic !== null) return certain(topic, 'likely')
    const speaker = governed ? null : this.onlyTopic(phrase, role, gender)
    if (speaker !== null) return certain(speaker, 'likely')
    const later = strongest(scored.filter(([, strength]) => strength >= EXACT))
    return later[0] !== undefined && later.length === 1 ? certain(later[0], 'likely') : NOBODY
  }

  /** The article has told a role that fits before. */
  private isKnown(referent: Referent, role: RoleUse): boolean {
    return referent.roles.some((held) => held.passage <= role.passage && this.strength(role, held) > 0)
  }

  private scoreHolders(
    role: RoleUse,
    gender: Gender | null,
    excluded: Referent | null,
  ): [Referent, number][] {
    const scored: [Referent, number][] = []
    const looked = new Set<Referent>()
    const isPerson = role.noun.kind === 'role'
    for (const referent of (this.byRole.get(role.noun.lemma) ?? []).slice(-HOLDERS)) {
      if (
        referent.identity !== null ||
        referent.person !== isPerson ||
        referent === excluded ||
        looked.has(referent) ||
        !fits(referent, gender)
      )
        continue
      looked.add(referent)
      const strength = Math.max(...referent.roles.map((held) => this.strength(role, held)))
      // Somebody unnamed is meant again by the same noun, or right after.
      if (referent.entity === null && strength < EXACT && this.memory.ageOf(referent) > NEAR) continue
      if (strength > 0) scored.push([referent, strength + (referent.entity === null ? 0 : 0.5)])
    }
    return scored
  }

  /** How well a description fits a role that somebody holds: 0 not at all. */
  strength(asked: RoleUse, held: RoleUse): number {
    const same = asked.noun.lemma === held.noun.lemma
    if (!same && this.lexicon.widerNouns.get(held.noun.lemma)?.has(asked.noun.lemma) !== true) return 0
    const shared = asked.modifiers.some((word) => held.modifiers.some((other) => sameStem(word, other)))
    // A role told only later is surely the same without more words.
    if (held.passage > asked.passage && asked.modifiers.length > 0 && !shared) return 0
    let strength = same ? EXACT : WIDER
    if (shared) strength += 1
    else if (same && asked.modifiers.length > 0 && held.modifiers.length > 0) return 0
    const lasting = this.lexicon.lasting.has(asked.noun.lemma)
    if (asked.former !== held.former && asked.determiner?.kind !== 'possessive' && !lasting)
      strength -= !asked.former ? 2 : same ? EXACT + 1 : 1
    return Math.max(0, strength)
  }

  /** "l'ancienne instructrice": the one person who is spoken of as a former anything. */
  private former(gender: Gender | null): Referent | null {
    const people = this.memory.people(gender).filter(({ roles }) => roles.some(({ former }) => former))
    return people.length === 1 ? (people[0] ?? null) : null
  }

  /**
   * "L'antiquaire", said of the man in the sentence before whose trade nobody told yet. Not for offices, which
   * somebody else may hold; nor where two could be meant, or the phrase sets somebody apart.
   */
  private topicWithoutRole(phrase: Phrase, role: RoleUse, gender: Gender | null): Referent | null {
    if (role.noun.kind !== 'role' || phrase.emphatic || this.lexicon.offices.has(role.noun.lemma)) return null
    // "l'agent du joueur", "l'ancien interne": somebody else's, or of whom the text has told that he was one.
    if (phrase.determiner?.kind === 'possessive' || (role.former && gender === null)) return null
    if (phrase.inner.some(({ roles }) => roles[0]?.noun.kind === 'role')) return null
    const near = this.memory
      .people(gender)
      .filter(
        (person) =>
          this.memory.ageOf(person) <= NEAR &&
          !person.roles.some(({ noun }) => noun.kind === 'role' && !this.isOpen(noun.lemma, role)),
      )
    const [only] = near
    if (only === undefined || near.length > 1 || only.entity === null) return null
    // "Paul Vial accuse le proviseur": somebody else than the subject of the same sentence, unlike "ce proviseur".
    if (this.memory.ageOf(only) === 0 && phrase.determiner?.kind !== 'demonstrative') return null
    // Whom the text is about may be called so as well, whatever else it has called him.
    const topic = this.memory.topic()
    const other = topic !== null && topic !== only && fits(topic, gender)
    return other && this.memory.ageOf(topic) <= this.memory.ageOf(only) ? null : only
  }

  /** "ami", and "soliste" of whom "le pianiste" may mean: it leaves open what else somebody is. */
  private isOpen(held: string, asked: RoleUse): boolean {
    const { relative, widerNouns } = this.lexicon
    return relative.has(held) || widerNouns.get(asked.noun.lemma)?.has(held) === true
  }

  /**
   * "… répond la présidente, Eva Roth. Cette hydrologue de 44 ans …": a demonstrative tells more of the only one whom
   * the sentence before speaks of, or of its only subject, whatever else they are called.
   */
  private justToldOf(phrase: Phrase, role: RoleUse, gender: Gender | null): Reading {
    if (role.noun.kind !== 'role' || phrase.determiner?.kind !== 'demonstrative') return NOBODY
    // "ce ministre" is rather the one of whom another said something.
    if (this.lexicon.offices.has(role.noun.lemma) && phrase.age === null && !role.former) return NOBODY
    const here = this.memory.people(gender).filter((person) => this.isJustTold(person, phrase, role))
    const subjects = here.filter(({ seen }) => seen?.subject === true)
    const [only, another] = here.length > 1 ? subjects : here
    if (only === undefined || another !== undefined || only.entity === null) return NOBODY
    return certain(
      only,
      here.length === 1 && gender !== null && only.gender === gender ? 'resolved' : 'likely',
    )
  }

  /** In the sentence before; "affirme ce marin de 47 ans" opens a paragraph on whom the one above ended with. */
  private isJustTold(
    { age, seen }: Referent,
    { passage, sentence }: Phrase,
    { modifiers }: RoleUse,
  ): boolean {
    const since = seen === null ? null : this.memory.sentence - seen.sentence
    if (seen?.passage === passage) return since === 1
    const tellsAge = modifiers.some((word) => this.lexicon.yearsOfAge.has(word))
    return tellsAge && age === null && seen?.passage === passage - 1 && since === sentence + 1
  }

  /** "« … », assure Eva Roth, adjointe. L'enseignante réclame …": the only one of the paragraph, and its subject. */
  private onlyTopic(phrase: Phrase, role: RoleUse, gender: Gender | null): Referent | null {
    if (role.noun.kind !== 'role' || phrase.emphatic || this.lexicon.offices.has(role.noun.lemma)) return null
    if (gender === null || phrase.determiner?.kind !== 'definite' || role.former) return null
    if (phrase.inner.length > 0 || this.lexicon.relative.has(role.noun.lemma)) return null
    const here = this.memory.people(gender).filter(({ seen }) => seen?.passage === phrase.passage)
    const [only] = here
    if (only === undefined || here.length > 1 || only.entity === null) return null
    return only.seen?.subject === true && this.memory.ageOf(only) === 1 && only.gender === gender
      ? only
      : null
  }
}

function strongest(scored: readonly [Referent, number][]): Referent[] {
  const most = Math.max(0, ...scored.map(([, strength]) => strength))
  return scored.filter(([, strength]) => strength === most).map(([referent]) => referent)
}

/** "norvégien" and "norvégienne", "américain" and "américaine". */
function sameStem(a: string, b: string): boolean {
  if (a === b) return true
  const shorter = Math.min(a.length, b.length)
  return (
    shorter > 4 && Math.abs(a.length - b.length) <= 2 && a.slice(0, shorter - 1) === b.slice(0, shorter - 1)
  )
}
