// One noun phrase: its determiner, its noun with what narrows it, its name. What follows behind a comma is
// appositions.ts, which phrases a passage has phrases.ts.

import { isFirstName } from './first-names.ts'
import type { Determiner, Noun } from './lexicon.ts'
import type { NameUse, Ordinal, Phrase, PhraseDraft, RoleUse } from './phrase.ts'
import { emptyDraft } from './phrase.ts'
import type { TokenReader } from './token-reader.ts'

/** Tokens of "(PS)", "(Loire-Atlantique)". */
const PARENTHESIS_LIMIT = 6
const ANY_NUMBER: Determiner = { kind: 'indefinite', gender: null, plural: true }
const ACRONYM = /^[\p{Lu}\d-]{2,}$/u
/** Words of a role between an organisation and the name: "press secretary". */
const ROLE_WORDS = 3
const PARTY = /^\p{Lu}{2,5}$/u

/** "son ancien capitaine devenu entraîneur" */
const BECAME = /^(?:devenue?|turned)$/

/** Reads noun phrases of one passage where they begin. */
export class NounGroupReader {
  readonly reader: TokenReader
  private readonly passage: number

  constructor(reader: TokenReader, passage: number) {
    this.reader = reader
    this.passage = passage
  }

  pronounDraft(i: number): PhraseDraft | null {
    const { pronouns, determiners } = this.reader.lexicon
    const form = this.reader.form(i)
    const pronoun = pronouns.get(form)
    if (pronoun === undefined) return null
    // "certains habitants": a determiner here.
    if (pronoun.kind === 'nobody' && determiners.has(form) && this.reader.nounAt(i + 1) !== null) return null
    return { ...emptyDraft(i, i + 1), pronoun, plural: pronoun.plural }
  }

  /** A name by itself: no article before it. */
  nameDraft(i: number): PhraseDraft | null {
    const name = this.reader.nameAt(i)
    if (name === null) return null
    const premodified = this.reader.lexicon.nounLast ? this.premodifiedName(i, name) : null
    if (premodified !== null) return premodified
    const roles = this.titleRoles(name)
    return { ...emptyDraft(i, name.last), name, roles, plural: name.title?.plural ?? false }
  }

  /** "House Speaker Mike Johnson", "Leeds United manager Erik Brandt": a role before the name, without an article. */
  private premodifiedName(i: number, name: NameUse): PhraseDraft | null {
    if (name.title !== null) return null
    let at = name.last - 2
    while (at >= name.first && this.reader.nounAt(at)?.noun.kind !== 'role') at -= 1
    if (at < name.first) {
      at = name.last
      while (at < name.last + ROLE_WORDS && this.reader.nounAt(at)?.noun.kind !== 'role') {
        if (this.reader.endsPhrase(at) || this.reader.tokens[at]?.capital === true) return null
        at += 1
      }
    }
    const known = this.reader.nounAt(at)
    const holder = this.reader.nameAt(at + 1, true)
    if (known === null || holder === null || !this.reader.sameSentence(i, at + 1)) return null
    const draft: PhraseDraft = { ...emptyDraft(i, holder.last), name: { ...holder, article: false } }
    const span = { start: this.reader.tokens[i]?.start ?? 0, end: this.reader.tokens[at]?.end ?? 0 }
    const modifiers = this.reader.formsOf(i, at)
    draft.roles.push({
      ...span,
      passage: this.passage,
      noun: known.noun,
      former: known.ex,
      modifiers,
      determiner: null,
    })
    return draft
  }

  /** "Dr" tells a role. */
  private titleRoles({ title, start, end }: NameUse): RoleUse[] {
    const noun = this.reader.lexicon.nouns.get(title?.lemma ?? '')
    if (noun === undefined) return []
    const epicene = { ...noun, gender: null }
    return [
      { start, end, passage: this.passage, noun: epicene, former: false, modifiers: [], determiner: null },
    ]
  }

  /** A noun for a person without an article, as behind a comma: "ancien maire de Brévenne". */
  bareRole(i: number): PhraseDraft | null {
    const { beforeNoun, former } = this.reader.lexicon
    let head = i
    while (beforeNoun.has(this.reader.form(head))) head += 1
    if (this.reader.nounAt(head) === null || !this.reader.sameSentence(i, head)) return null
    const before = this.reader.formsOf(i, head)
    const draft = emptyDraft(i, head + 1)
    this.readNoun(
      draft,
      head,
      before.some((form) => former.has(form)),
      before.filter((form) => !former.has(form)),
      true,
    )
    return draft
  }

  nounDraft(i: number, within = false): PhraseDraft | null {
    const determiner = this.determinerAt(i)
    if (determiner === null) return null
    const { numerals, beforeNoun, former } = this.reader.lexicon
    const modifiers: string[] = []
    let { plural } = determiner
    let isFormer = false
    let at = i + 1
    for (; this.reader.sameSentence(i, at); at += 1) {
      const word = this.reader.tokens[at]
      const form = this.reader.form(at)
      if (word?.kind === 'number' || numerals.has(form)) {
        plural ||= form !== '1'
        continue
      }
      const ordinal = this.ordinalOf(determiner, form)
      if (ordinal !== null && this.reader.endsPhrase(at + 1)) {
        return { ...emptyDraft(i, at + 1), determiner, ordinal, plural }
      }
      if (!beforeNoun.has(form) || (this.reader.nounAt(at) !== null && this.reader.endsPhrase(at + 1))) break
      if (former.has(form)) isFormer = true
      else modifiers.push(form)
    }
    const draft: PhraseDraft = { ...emptyDraft(i, at), determiner, plural }
    return this.readHead(draft, at, isFormer, modifiers, within) ? draft : null
  }

  private determinerAt(i: number): Determiner | null {
    const { tokens, lexicon } = this.reader
    const token = tokens[i]
    if (token === undefined) return null
    if (token.capital && !this.reader.opensSentence(i) && tokens[i + 1]?.capital === true) return null
    const determiner = lexicon.determiners.get(token.form)
    if (determiner !== undefined) return this.isClitic(i, determiner) ? null : determiner
    return token.kind === 'number' || lexicon.numerals.has(token.form) ? ANY_NUMBER : null
  }

  /** The "le" of "qui le donne". */
  private isClitic(i: number, { kind, preposition }: Determiner): boolean {
    if (kind !== 'definite' || preposition === true) return false
    const { pronouns, clitics } = this.reader.lexicon
    const before = this.reader.form(i - 1)
    if (!pronouns.has(before) && !clitics.has(before)) return false
    return this.reader.isVerb(i + 1) || (this.reader.nounAt(i + 1) === null && clitics.has(before))
  }

  private ordinalOf(determiner: Determiner, form: string): Ordinal | null {
    const { lastNamed, firstOfTwo, secondOfTwo, concerned } = this.reader.lexicon
    if (determiner.kind === 'demonstrative') return lastNamed.has(form) ? 'last' : null
    if (determiner.kind !== 'definite') return null
    if (firstOfTwo.has(form)) return 'first'
    if (secondOfTwo.has(form)) return 'second'
    return concerned.has(form) ? 'concerned' : null
  }

  /** The noun or the name behind the determiner, and what belongs to it. */
  readHead(draft: PhraseDraft, at: number, former: boolean, before: string[], within = false): boolean {
    const { tokens, lexicon } = this.reader
    const head = tokens[at]
    if (head?.kind !== 'word' || !this.reader.sameSentence(draft.first, at)) return false
    const last = lexicon.nounLast ? this.reader.lastNoun(at) : null
    if (last !== null)
      return this.readNoun(draft, last, former, [...before, ...this.reader.formsOf(at, last)], within)
    if (this.reader.titleAt(at) !== null || (head.capital && this.isProper(at))) {
      return this.readNameHead(draft, at)
    }
    const { breaks, prepositions, pronouns, determiners } = lexicon
    if (breaks.has(head.form) || prepositions.has(head.form) || pronouns.has(head.form)) return false
    return !determiners.has(head.form) && this.readNoun(draft, at, former, before, within)
  }

  /** "la Maison Blanche", unlike "le Parti socialiste" and "le Président". */
  private isProper(at: number): boolean {
    const known = this.reader.nounAt(at)
    if (known === null) return true
    const group = known.noun.kind === 'organisation' || known.noun.kind === 'institution'
    return group && this.reader.tokens[at + 1]?.capital === true && this.reader.sameSentence(at, at + 1)
  }

  private readNameHead(draft: PhraseDraft, at: number): boolean {
    const head = this.reader.tokens[at]
    const name = this.reader.nameAt(at, true)
    if (head === undefined || name === null) return false
    const single = name.last - at === 1 && name.title === null
    if (single && this.reader.lexicon.demonymGender(head.form) !== null) draft.demonym = head
    draft.name = name
    draft.roles = this.titleRoles(name)
    draft.last = name.last
    return true
  }

  private readNoun(
    draft: PhraseDraft,
    at: number,
    former: boolean,
    before: string[],
    within: boolean,
  ): boolean {
    const { lexicon, tokens } = this.reader
    const long = this.reader.longNounAt(at)
    const known = long === null ? this.reader.nounAt(at) : { noun: long, ex: false }
    const modifiers = [...before]
    const from = long === null ? at + 1 : at + 3
    const end = this.readComplements(draft, from, known?.noun ?? null, modifiers, within)
    draft.last = Math.max(end, draft.last)
    if (known === null) return true
    // "le conseil municipal", unlike "son conseil", a lawyer.
    const narrowed = lexicon.narrowedInstitutions.has(known.noun.lemma) && draft.determiner !== null
    const noun: Noun =
      narrowed && draft.determiner?.kind !== 'possessive'
        ? {
            ...known.noun,
            kind: 'institution',
            gender: 'm',
            lemma: [known.noun.lemma, ...modifiers.slice(0, 1)].join(' '),
          }
        : known.noun
    draft.plural ||= noun.plural && (draft.determiner === null || draft.determiner.gender === null)
    const span = {
      start: tokens[this.reader.startOfProperNoun(at, draft.first)]?.start ?? 0,
      end: tokens[end - 1]?.end ?? 0,
    }
    draft.roles.unshift({
      ...span,
      passage: this.passage,
      noun,
      former: former || known.ex,
      modifiers,
      determiner: draft.determiner,
    })
    return true
  }

  /** Adjectives, "de …", and the name that follows closely. Returns the end of the phrase. */
  private readComplements(
    draft: PhraseDraft,
    from: number,
    noun: Noun | null,
    modifiers: string[],
    within: boolean,
  ): number {
    const { tokens, lexicon } = this.reader
    let at = from
    while (this.reader.sameSentence(from - 1, at)) {
      const token = tokens[at]
      if (token === undefined) break
      const close = noun === null ? null : this.closeOf(at)
      if (close !== null) {
        at = close + 1
        continue
      }
      if (token.kind !== 'word') break
      if (!token.capital && lexicon.isAdjective(token.form) && !this.reader.isVerb(at)) {
        modifiers.push(token.form)
        at += 1
        continue
      }
      const became = noun?.kind === 'role' && BECAME.test(token.form) ? this.bareRole(at + 1) : null
      if (became !== null) {
        draft.roles.push(...became.roles)
        at = became.last
        continue
      }
      // "le député LFI", "premier adjoint PS"
      const unknown = draft.name === null && this.reader.isBetweenRoleAndName(at)
      if (noun?.kind === 'role' && (PARTY.test(token.text) || unknown)) {
        modifiers.push(token.form)
        at += 1
        continue
      }
      const end = this.complementEnd(draft, at, noun, modifiers)
      if (end === null) {
        return token.capital && draft.name === null ? this.readCloseName(draft, at, noun, within) : at
      }
      at = end
    }
    return at
  }

  /** The end of "(PS)" at `at`. */
  closeOf(at: number): number | null {
    if (this.reader.form(at) !== '(') return null
    for (let i = at + 1; i <= at + PARENTHESIS_LIMIT; i += 1) if (this.reader.form(i) === ')') return i
    return null
  }

  /** The end of "de Brévenne", "chargé du logement", "aux sports", "en chef" at `at`; null: none stands there. */
  private complementEnd(
    draft: PhraseDraft,
    at: number,
    noun: Noun | null,
    modifiers: string[],
  ): number | null {
    const { lexicon, tokens } = this.reader
    const token = tokens[at]
    const next = tokens[at + 1]
    if (token === undefined || next === undefined || !this.reader.sameSentence(at, at + 1)) return null
    if (noun !== null && lexicon.prepositions.has(token.form)) {
      const closing = lexicon.determiners.has(next.form) ? at + 2 : at + 1
      if (lexicon.roleEndings.has(this.reader.form(closing))) return closing + 1
    }
    const isOf = lexicon.ofWords.has(token.form)
    const isTo =
      noun !== null && lexicon.complementWords.has(noun.lemma) && lexicon.complementLinks.has(token.form)
    if (!isOf && !isTo) return null
    if (!next.capital && lexicon.infinitive?.test(next.form) === true) return null
    if (isTo && !isOf && next.capital && !ACRONYM.test(next.text)) return null
    if (isTo && !isOf && (lexicon.mediumNouns.has(next.form) || lexicon.prepositionNouns.has(next.form)))
      return null
    const inner = this.innerAt(at, noun !== null)
    if (inner === null || (isTo && !isOf && inner.roles[0]?.noun.kind === 'organisation')) return null
    draft.inner.push(inner)
    for (let i = inner.first; i < inner.last; i += 1) {
      const word = tokens[i]
      if (word?.kind === 'word' && word.form.length > 2 && !lexicon.determiners.has(word.form))
        modifiers.push(word.form)
    }
    // A close name within: "le ministre de l'Intérieur Bruno Retailleau".
    return inner.last
  }

  /** The phrase in a complement, or a bare noun with its adjectives: "de file", "d'alerte". No appositions. */
  private innerAt(at: number, withinRole: boolean): Phrase | null {
    const { lexicon } = this.reader
    const contracted = lexicon.determiners.has(this.reader.form(at))
    const from = contracted ? at : at + 1
    const draft = (contracted ? null : this.nameDraft(from)) ?? this.nounDraft(from, withinRole)
    if (draft !== null) {
      this.splitPlaceFromPerson(draft)
      return this.finish(draft)
    }
    const form = this.reader.form(from)
    if (contracted || this.reader.tokens[from]?.kind !== 'word') return null
    if (lexicon.breaks.has(form) || lexicon.prepositions.has(form) || lexicon.pronouns.has(form)) return null
    const bare = emptyDraft(from, from + 1)
    this.readNoun(bare, from, false, [], withinRole)
    return this.finish(bare)
  }

  /** "le maire de Nice Christian Estrosi": what follows the place is another name. */
  private splitPlaceFromPerson(draft: PhraseDraft): void {
    const { name } = draft
    if (name === null || name.title !== null || isFirstName(this.reader.form(name.first))) return
    for (let i = name.first + 1; i < name.last - 1; i += 1) {
      if (!isFirstName(this.reader.form(i))) continue
      draft.name = { ...name, last: i, end: this.reader.tokens[i - 1]?.end ?? name.end }
      draft.last = i
      return
    }
  }

  /** A name right behind its noun: "la députée Violaine Renouf", "le syndicat Passeurs unis". */
  private readCloseName(draft: PhraseDraft, at: number, noun: Noun | null, within: boolean): number {
    const name = this.reader.nameAt(at, true)
    if (name === null) return at
    const personal = this.reader.looksPersonal(name)
    const group =
      noun !== null && (noun.kind === 'organisation' || noun.kind === 'institution' || noun.kind === 'group')
    // "répond sur le même réseau Paul Vial": not what it is called.
    if (
      group &&
      personal &&
      draft.determiner !== null &&
      this.reader.formsOf(draft.first, at).includes('meme')
    )
      return at
    // "la porte-parole du gouvernement Sophie Primas", "l'hôtel des ventes Pélissane-Roy": the outer noun's.
    if (within && (noun === null || (group && personal))) return at
    if (noun === null) {
      draft.inner.push(this.finish({ ...emptyDraft(at, name.last), name }))
      return name.last
    }
    if (draft.plural || noun.plural) return at
    if (draft.inner.length > 0 && personal === group) return at
    draft.name = noun.kind === 'organisation' ? this.reader.withLowerCase(name, noun) : name
    return draft.name.last
  }

  finish(draft: PhraseDraft): Phrase {
    const { tokens } = this.reader
    const first = tokens[draft.first]
    const end = tokens[draft.last - 1]?.end ?? first?.end ?? 0
    return { ...draft, start: first?.start ?? 0, end, passage: this.passage, sentence: first?.sentence ?? 0 }
  }
}
