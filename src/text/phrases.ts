// Tokens -> noun phrases: "Le président du club, Loïck de Pennarun" with its role, its name and what stands within.
// Only what the words themselves show; which names are people is names.ts, whom a phrase means references.ts.

import type { Determiner, Lexicon, Noun, PronounWord, Title } from './lexicon.ts'
import type { Span } from './span.ts'
import type { Token } from './tokens.ts'

/** A capitalised sequence, with the title before it. */
export interface NameUse extends Span {
  /** Token range without title and article. */
  readonly first: number
  readonly last: number
  readonly title: Title | null
  /** Article right before the name: "le Dynamo", "l'AFP". */
  readonly article: boolean
}

/** A noun for a person or a group, with what narrows it. */
export interface RoleUse extends Span {
  readonly noun: Noun
  readonly former: boolean
  /** Folded adjectives and words of complements: "americain", "federation". */
  readonly modifiers: readonly string[]
  readonly determiner: Determiner | null
}

export type Ordinal = 'first' | 'second' | 'last' | 'concerned'

export interface Phrase extends Span {
  readonly passage: number
  readonly sentence: number
  /** Token range. */
  readonly first: number
  readonly last: number
  readonly determiner: Determiner | null
  readonly pronoun: PronounWord | null
  readonly ordinal: Ordinal | null
  /** "l'Argentin": the word. */
  readonly demonym: Token | null
  readonly plural: boolean
  /** The role of the head noun first. */
  readonly roles: readonly RoleUse[]
  readonly name: NameUse | null
  readonly age: number | null
  /** Phrases within: complements, and the parts of "A et B". */
  readonly inner: readonly Phrase[]
  readonly members: readonly Phrase[]
}

interface Draft {
  first: number
  last: number
  determiner: Determiner | null
  pronoun: PronounWord | null
  ordinal: Ordinal | null
  demonym: Token | null
  plural: boolean
  roles: RoleUse[]
  name: NameUse | null
  age: number | null
  inner: Phrase[]
  members: Phrase[]
}

const NAME_LIMIT = 7
const OPENING = /^[«“"„‘'([:–—•…?!.>;-]$/

/** Reads the tokens of one passage. */
export class PhraseReader {
  private readonly tokens: readonly Token[]
  private readonly passage: number
  private readonly lexicon: Lexicon
  private readonly isFirstName: (folded: string) => boolean
  private readonly isVerb: (token: Token) => boolean

  constructor(
    tokens: readonly Token[],
    passage: number,
    lexicon: Lexicon,
    isFirstName: (folded: string) => boolean,
    isVerb: (token: Token) => boolean,
  ) {
    this.tokens = tokens
    this.passage = passage
    this.lexicon = lexicon
    this.isFirstName = isFirstName
    this.isVerb = isVerb
  }

  /** The outermost phrases in order. */
  phrases(): Phrase[] {
    const found: Phrase[] = []
    let i = 0
    while (i < this.tokens.length) {
      const phrase = this.phraseAt(i)
      if (phrase === null) {
        i += 1
      } else {
        found.push(phrase)
        i = phrase.last
      }
    }
    return found
  }

  private phraseAt(i: number): Phrase | null {
    const single = this.singleAt(i)
    if (single === null) return null
    const next = this.tokens[single.last]
    if (next?.form !== 'et' && next?.form !== 'and') return single
    if (next.sentence !== single.sentence || !canJoin(single)) return single
    const other = this.singleAt(single.last + 1)
    if (other === null || !canJoin(other) || (single.name === null) !== (other.name === null)) return single
    return this.finish({
      ...emptyDraft(i, other.last),
      plural: true,
      members: [single, other],
    })
  }

  private singleAt(i: number): Phrase | null {
    const token = this.tokens[i]
    if (token === undefined || token.kind === 'mark') return null
    const draft = this.nameDraft(i) ?? this.pronounDraft(i) ?? this.nounDraft(i)
    if (draft === null) return null
    this.readAppositions(draft)
    return this.finish(draft)
  }

  private pronounDraft(i: number): Draft | null {
    const token = this.tokens[i]
    const pronoun = token === undefined ? undefined : this.lexicon.pronouns.get(token.form)
    if (token === undefined || pronoun === undefined) return null
    // "tous les élus", "certains habitants": a determiner here.
    const next = this.tokens[i + 1]
    if (pronoun.kind === 'nobody' && next !== undefined && this.lexicon.determiners.has(token.form)) {
      if (this.lexicon.nouns.has(next.form) || this.lexicon.isAdjective(next.form)) return null
    }
    return { ...emptyDraft(i, i + 1), pronoun, plural: pronoun.plural }
  }

  /** A name by itself: no article before it. */
  private nameDraft(i: number): Draft | null {
    const name = this.nameAt(i)
    if (name === null) return null
    return { ...emptyDraft(i, name.last), name, plural: name.title?.plural ?? false }
  }

  private nameAt(i: number, article = false): NameUse | null {
    let first = i
    let title: Title | null = null
    for (let known = this.titleAt(first); known !== null; known = this.titleAt(first)) {
      title = title === null || title.gender === null ? known : title
      first += 1
    }
    const opening = this.tokens[first]
    if (opening === undefined) return null
    if (title !== null && !opening.capital && this.isParticleBefore(first)) {
      // "M. de Pennarun"
    } else if (!opening.capital || (title === null && !article && this.isNoName(first))) {
      return null
    }
    const last = this.endOfName(first, title)
    if (last <= first) return null
    const start = this.tokens[i]?.start ?? opening.start
    return { start, end: this.tokens[last - 1]?.end ?? opening.end, first, last, title, article }
  }

  private titleAt(i: number): Title | null {
    const token = this.tokens[i]
    const next = this.tokens[i + 1]
    if (token === undefined || next === undefined || next.sentence !== token.sentence) return null
    const title = this.lexicon.titles.get(token.text.replace(/\.$/, ''))
    if (title === undefined) return null
    if (token.text.length === 1 && !token.text.endsWith('.')) return null
    return next.capital || this.isParticleBefore(i + 1) ? title : null
  }

  private isParticleBefore(i: number): boolean {
    const token = this.tokens[i]
    if (token === undefined || !this.lexicon.particles.has(token.form)) return false
    const next = this.tokens[i + 1]
    if (next === undefined || next.sentence !== token.sentence) return false
    return next.capital || (this.lexicon.particles.has(next.form) && this.tokens[i + 2]?.capital === true)
  }

  /** A word capitalised because it opens a sentence, or that names nothing. */
  private isNoName(i: number): boolean {
    const token = this.tokens[i]
    if (token === undefined) return true
    const { form } = token
    if (!this.opensSentence(i)) {
      // "Le Goarant", "La Marge": an article only before another capital.
      if (this.lexicon.determiners.has(form) || this.lexicon.pronouns.has(form)) {
        return this.tokens[i + 1]?.capital !== true
      }
      return this.lexicon.breaks.has(form) || this.lexicon.prepositions.has(form)
    }
    const { determiners, pronouns, prepositions, breaks, openers, nouns, numerals, beforeNoun } = this.lexicon
    if (determiners.has(form) || pronouns.has(form) || prepositions.has(form)) return true
    if (breaks.has(form) || openers.has(form) || numerals.has(form)) return true
    if (this.isFirstName(form)) return false
    return nouns.has(form) || beforeNoun.has(form)
  }

  opensSentence(i: number): boolean {
    const before = this.tokens[i - 1]
    const token = this.tokens[i]
    if (before === undefined || before.sentence !== token?.sentence) return true
    return before.kind === 'mark' && OPENING.test(before.text) && before.text !== '('
  }

  private endOfName(first: number, title: Title | null): number {
    let last = first
    while (last < this.tokens.length && last - first < NAME_LIMIT) {
      const token = this.tokens[last]
      const previous = this.tokens[last - 1]
      if (token === undefined || token.sentence !== this.tokens[first]?.sentence) break
      if (last > first && previous !== undefined && token.start - previous.end > 1) break
      if (token.capital && !(last > first && this.endsName(last))) {
        last += 1
      } else if (this.isParticleBefore(last) && this.joinsByParticle(first, last, title)) {
        last += 1
      } else {
        break
      }
    }
    return last
  }

  /** "Le maire de Nice Christian Estrosi": a capitalised title, or "Selon", opens something else. */
  private endsName(i: number): boolean {
    return this.titleAt(i) !== null
  }

  private joinsByParticle(first: number, at: number, title: Title | null): boolean {
    const particle = this.tokens[at]?.form ?? ''
    if (title !== null && at === first) return true
    if (!/^(?:de|d'|du|des|la|le|les|y|e|al|en|a)$/.test(particle)) return at > first
    const before = this.tokens[at - 1]
    if (before !== undefined && this.lexicon.particles.has(before.form) && at > first) return true
    if (at === first) return false
    // "Dominique de Villepin", but neither "Radio France de Lille" nor "Lyon de Villeurbanne".
    return at - first === 1 && this.isFirstName(this.tokens[first]?.form ?? '')
  }

  private nounDraft(i: number): Draft | null {
    const token = this.tokens[i]
    if (token === undefined) return null
    const determiner = this.determinerAt(i)
    if (determiner === null) return null
    let at = i + 1
    let plural = determiner.plural
    let ordinal: Ordinal | null = null
    let former = false
    const modifiers: string[] = []
    for (; at < this.tokens.length; at += 1) {
      const word = this.tokens[at]
      if (word === undefined || word.sentence !== token.sentence) break
      if (word.kind === 'number' || this.lexicon.numerals.has(word.form)) {
        plural ||= word.form !== '1' && word.form !== '1er'
        continue
      }
      const found = this.ordinalOf(determiner, word)
      if (found !== null && this.endsPhrase(at + 1)) ordinal = found
      if (ordinal === null && this.lexicon.nouns.has(word.form) && this.endsPhrase(at + 1)) break
      if (!this.lexicon.beforeNoun.has(word.form) && ordinal === null) break
      former ||= this.lexicon.former.has(word.form)
      if (!this.lexicon.former.has(word.form)) modifiers.push(word.form)
      if (ordinal !== null) {
        at += 1
        break
      }
    }
    const draft: Draft = { ...emptyDraft(i, at), determiner, ordinal, plural }
    if (ordinal !== null) return draft
    return this.readHead(draft, at, former, modifiers) ? draft : null
  }

  private determinerAt(i: number): Determiner | null {
    const token = this.tokens[i]
    if (token === undefined) return null
    if (token.capital && !this.opensSentence(i) && this.tokens[i + 1]?.capital === true) return null
    const determiner = this.lexicon.determiners.get(token.form)
    if (determiner !== undefined) return determiner
    if (token.kind === 'number' || this.lexicon.numerals.has(token.form)) {
      return { kind: 'indefinite', gender: null, plural: true }
    }
    return null
  }

  private ordinalOf(determiner: Determiner, word: Token): Ordinal | null {
    if (determiner.kind === 'demonstrative' && this.lexicon.lastNamed.has(word.form)) return 'last'
    if (determiner.kind !== 'definite') return null
    if (this.lexicon.firstOfTwo.has(word.form)) return 'first'
    if (this.lexicon.secondOfTwo.has(word.form)) return 'second'
    return this.lexicon.concerned.has(word.form) ? 'concerned' : null
  }

  /** Nothing at `i` can be the noun of a phrase. */
  private endsPhrase(i: number): boolean {
    const token = this.tokens[i]
    if (token === undefined || token.kind === 'mark' || token.sentence !== this.tokens[i - 1]?.sentence)
      return true
    const { breaks, prepositions, pronouns, determiners } = this.lexicon
    if (breaks.has(token.form) || prepositions.has(token.form) || pronouns.has(token.form)) return true
    return determiners.has(token.form) || (this.isVerb(token) && !this.lexicon.nouns.has(token.form))
  }

  /** The noun or the name behind the determiner, and what belongs to it. */
  private readHead(draft: Draft, at: number, former: boolean, before: string[]): boolean {
    const head = this.tokens[at]
    if (head === undefined || head.kind !== 'word' || head.sentence !== this.tokens[draft.first]?.sentence) {
      return this.keepNumber(draft, at)
    }
    if (this.lexicon.nounLast) {
      const last = this.lastNoun(at)
      if (last !== null) return this.readNoun(draft, last, former, [...before, ...this.formsOf(at, last)])
    }
    if (this.titleAt(at) !== null || (head.capital && !this.lexicon.nouns.has(head.form))) {
      return this.readNameHead(draft, at)
    }
    const { breaks, prepositions, determiners, pronouns } = this.lexicon
    if (breaks.has(head.form) || prepositions.has(head.form) || pronouns.has(head.form)) return false
    if (determiners.has(head.form)) return false
    return this.readNoun(draft, at, former, before)
  }

  /** The noun that closes a phrase which puts its modifiers first: "the town council leader". */
  private lastNoun(from: number): number | null {
    let found: number | null = null
    for (let i = from; i < this.tokens.length && !(i > from && this.endsPhrase(i)); i += 1) {
      const token = this.tokens[i]
      if (token === undefined || token.kind !== 'word') break
      if (found !== null && token.capital) break
      if (this.nounOf(token).noun !== null) found = i
      else if (found !== null && !this.lexicon.isAdjective(token.form)) break
    }
    return found
  }

  private formsOf(from: number, to: number): string[] {
    return this.tokens.slice(from, to).map(({ form }) => form)
  }

  /** "Quatre ont été blessés": a number alone is no phrase. */
  private keepNumber(draft: Draft, at: number): boolean {
    draft.last = at
    return false
  }

  private readNameHead(draft: Draft, at: number): boolean {
    const head = this.tokens[at]
    const name = this.nameAt(at, true)
    if (head === undefined || name === null) return false
    const demonym = this.lexicon.demonymGender(head.form)
    if (name.last - at === 1 && name.title === null && demonym !== null) draft.demonym = head
    draft.name = name
    draft.last = name.last
    return true
  }

  private readNoun(draft: Draft, at: number, former: boolean, before: string[]): boolean {
    const head = this.tokens[at]
    if (head === undefined) return false
    const { noun, ex } = this.nounOf(head)
    const modifiers = [...before]
    const end = this.readComplements(draft, at + 1, noun, modifiers)
    draft.last = end
    draft.plural ||= noun?.plural === true && draft.determiner?.gender === null && noun.lemma !== head.form
    if (noun !== null) {
      const span = { start: this.tokens[at]?.start ?? 0, end: this.tokens[end - 1]?.end ?? head.end }
      draft.roles.unshift({ ...span, noun, former: former || ex, modifiers, determiner: draft.determiner })
    }
    return true
  }

  private nounOf(token: Token): { noun: Noun | null; ex: boolean } {
    const noun = this.lexicon.nouns.get(token.form)
    if (noun !== undefined) return { noun, ex: false }
    const hyphen = token.form.indexOf('-')
    if (hyphen === -1 || !this.lexicon.nounPrefixes.has(token.form.slice(0, hyphen)))
      return { noun: null, ex: false }
    const rest = this.lexicon.nouns.get(token.form.slice(hyphen + 1))
    if (rest === undefined) return { noun: null, ex: false }
    return { noun: rest, ex: this.lexicon.former.has(token.form.slice(0, hyphen)) }
  }

  /** Adjectives, "de …", and the name that follows closely. Returns the end of the phrase. */
  private readComplements(draft: Draft, from: number, noun: Noun | null, modifiers: string[]): number {
    let at = from
    const sentence = this.tokens[from - 1]?.sentence
    for (;;) {
      const token = this.tokens[at]
      if (token === undefined || token.sentence !== sentence) return at
      if (token.text === '(') {
        const close = this.closeOf(at)
        if (close === null || noun === null) return at
        at = close + 1
        continue
      }
      if (token.kind !== 'word') return at
      if (!token.capital && this.lexicon.isAdjective(token.form) && !this.isVerbHere(at)) {
        modifiers.push(token.form)
        at += 1
        continue
      }
      const complement = this.complementEnd(draft, at, noun, modifiers)
      if (complement !== null) {
        at = complement
        continue
      }
      if (token.capital && draft.name === null) return this.readCloseName(draft, at, noun)
      return at
    }
  }

  private isVerbHere(at: number): boolean {
    const token = this.tokens[at]
    return token !== undefined && this.isVerb(token)
  }

  private closeOf(at: number): number | null {
    for (let i = at + 1; i <= at + 6; i += 1) if (this.tokens[i]?.text === ')') return i
    return null
  }

  /** The end of "de Brévenne", "chargé du logement", "aux sports", "en chef" at `at`; null: none stands there. */
  private complementEnd(draft: Draft, at: number, noun: Noun | null, modifiers: string[]): number | null {
    const token = this.tokens[at]
    const next = this.tokens[at + 1]
    if (token === undefined || next === undefined || next.sentence !== token.sentence) return null
    const { ofWords, roleEndings, complementWords, prepositions } = this.lexicon
    if (prepositions.has(token.form) || token.form === 'au') {
      const closing = this.tokens[at + 1]?.form === 'la' ? at + 2 : at + 1
      if (noun !== null && roleEndings.has(this.tokens[closing]?.form ?? '')) return closing + 1
    }
    const ofWord = ofWords.has(token.form)
    const toWord =
      /^(?:a|au|aux|at|for|to)$/.test(token.form) && noun !== null && complementWords.has(noun.lemma)
    if (!ofWord && !toWord) return null
    if (this.lexicon.infinitive?.test(next.form) === true && !next.capital) return null
    if (toWord && !ofWord && next.capital && !/^[\p{Lu}-]{2,}$/u.test(next.text)) return null
    const inner = this.innerAt(at)
    if (inner === null) return null
    if (toWord && !ofWord && inner.roles[0]?.noun.kind === 'organisation') return null
    draft.inner.push(inner)
    for (let i = inner.first; i < inner.last; i += 1) {
      const word = this.tokens[i]
      if (word?.kind === 'word' && word.form.length > 2 && !this.lexicon.determiners.has(word.form)) {
        modifiers.push(word.form)
      }
    }
    return inner.last
  }

  /** The phrase in a complement, or a bare noun with its adjectives: "de file", "d'alerte". No appositions. */
  private innerAt(at: number): Phrase | null {
    const contracted = this.lexicon.determiners.has(this.tokens[at]?.form ?? '')
    const from = contracted ? at : at + 1
    const token = this.tokens[from]
    if (token === undefined) return null
    const draft = contracted ? this.nounDraft(from) : (this.nameDraft(from) ?? this.nounDraft(from))
    if (draft !== null) {
      this.splitPlaceFromPerson(draft)
      return this.finish(draft)
    }
    if (contracted || this.endsPhrase(from)) return null
    const bare: Draft = emptyDraft(from, from + 1)
    return this.readNoun(bare, from, false, []) ? this.finish(bare) : null
  }

  /** "le maire de Nice Christian Estrosi": what follows the place is another name. */
  private splitPlaceFromPerson(draft: Draft): void {
    const { name } = draft
    if (name === null || name.title !== null) return
    for (let i = name.first + 1; i < name.last - 1; i += 1) {
      const token = this.tokens[i]
      if (token === undefined || !this.isFirstName(token.form)) continue
      if (this.isFirstName(this.tokens[i - 1]?.form ?? '')) continue
      const end = this.tokens[i - 1]?.end ?? name.end
      draft.name = { ...name, last: i, end }
      draft.last = i
      return
    }
  }

  /** A name right behind its noun: "la députée Violaine Renouf", "le syndicat Passeurs unis". */
  private readCloseName(draft: Draft, at: number, noun: Noun | null): number {
    const name = this.nameAt(at, true)
    if (name === null) return at
    if (noun === null) {
      draft.inner.push(this.finish({ ...emptyDraft(at, name.last), name }))
      return name.last
    }
    draft.name = noun.kind === 'organisation' ? this.withLowerCase(name) : name
    return draft.name.last
  }

  /** Names of organisations go on in small letters: "Passeurs unis", "Cimes et Câbles", "Un toit à Lourmance". */
  private withLowerCase(name: NameUse): NameUse {
    let last = name.last
    let end = last
    const sentence = this.tokens[name.first]?.sentence
    for (; last < name.last + 5; last += 1) {
      const token = this.tokens[last]
      if (token === undefined || token.sentence !== sentence || token.kind !== 'word') break
      const link = this.lexicon.nameLinks.has(token.form)
      if (!link && (this.lexicon.breaks.has(token.form) || this.lexicon.pronouns.has(token.form))) break
      if (!link && this.isVerb(token) && !this.lexicon.isAdjective(token.form)) break
      if (!link && (this.tokens[last - 1]?.capital !== false || token.capital || this.isLink(last - 1)))
        end = last + 1
    }
    const stop = this.tokens[end]
    const closed =
      stop === undefined || stop.kind === 'mark' || stop.sentence !== sentence || this.endsPhrase(end)
    if (end === name.last || !closed) return name
    return { ...name, last: end, end: this.tokens[end - 1]?.end ?? name.end }
  }

  private isLink(i: number): boolean {
    return this.lexicon.nameLinks.has(this.tokens[i]?.form ?? '')
  }

  /** ", maire de Brévenne," ", 54 ans," ", elle," "(PS)" behind a name; ", Claire Vasseur," behind a role. */
  private readAppositions(draft: Draft): void {
    if (draft.pronoun !== null || draft.ordinal !== null) return
    for (let rounds = 0; rounds < 3; rounds += 1) {
      if (this.tokens[draft.last]?.text === '(' && draft.name !== null) {
        const close = this.closeOf(draft.last)
        if (close === null) return
        draft.last = close + 1
      }
      const comma = this.tokens[draft.last]
      if (comma?.text !== ',' || this.tokens[draft.last + 1]?.sentence !== comma.sentence) return
      if (!this.readApposition(draft, draft.last + 1)) return
    }
  }

  private readApposition(draft: Draft, at: number): boolean {
    const token = this.tokens[at]
    if (token === undefined) return false
    if (token.kind === 'number' && this.lexicon.yearsOfAge.has(this.tokens[at + 1]?.form ?? '')) {
      draft.age = Number(token.text)
      draft.last = at + 2
      return true
    }
    const pronoun = this.lexicon.pronouns.get(token.form)
    if (pronoun?.kind === 'personal' && this.tokens[at + 1]?.text === ',') {
      draft.last = at + 1
      return false
    }
    const role = draft.roles[0]
    if (draft.name === null && role !== undefined && !draft.plural)
      return this.readNameApposition(draft, at, role)
    return draft.name === null || draft.demonym !== null ? false : this.readRoleApposition(draft, at)
  }

  /** "sa secrétaire générale, Fanny Lestienne", "Sa présidente, l'ingénieure Nadège Pruvelin". */
  private readNameApposition(draft: Draft, at: number, role: RoleUse): boolean {
    if (role.determiner === null) return false
    const named = this.nameDraft(at) ?? this.nounDraft(at)
    if (named === null || named.name === null || named.demonym !== null || named.plural) return false
    if (named.name.article && named.roles.length === 0) return false
    draft.name = named.name
    draft.roles.push(...named.roles)
    draft.inner.push(...named.inner)
    draft.last = named.last
    return true
  }

  /** "Claire Vasseur, maire de Brévenne,", "Gwenola Le Goarant, la cheffe de l'opposition,". */
  private readRoleApposition(draft: Draft, at: number): boolean {
    const token = this.tokens[at]
    if (token === undefined || token.capital) return false
    let role = this.nounDraft(at)
    if (role === null) {
      let head = at
      while (this.lexicon.beforeNoun.has(this.tokens[head]?.form ?? '')) head += 1
      const noun = this.tokens[head]
      if (noun === undefined || this.nounOf(noun).noun === null) return false
      const former = this.tokens.slice(at, head).some(({ form }) => this.lexicon.former.has(form))
      role = emptyDraft(at, head)
      this.readNoun(role, head, former, [])
    }
    if (role.roles.length === 0 || role.plural) return false
    if (role.name !== null && role.roles[0]?.noun.kind !== 'organisation') return false
    const after = this.tokens[role.last]
    const closed = after === undefined || after.kind === 'mark' || this.endsPhrase(role.last)
    if (!closed || (after !== undefined && after.form === 'et')) return false
    draft.roles.push(...role.roles)
    draft.inner.push(...role.inner)
    draft.last = role.last
    return true
  }

  private finish(draft: Draft): Phrase {
    const first = this.tokens[draft.first]
    const end = this.tokens[draft.last - 1]?.end ?? first?.end ?? 0
    return { ...draft, start: first?.start ?? 0, end, passage: this.passage, sentence: first?.sentence ?? 0 }
  }
}

function emptyDraft(first: number, last: number): Draft {
  return {
    first,
    last,
    determiner: null,
    pronoun: null,
    ordinal: null,
    demonym: null,
    plural: false,
    roles: [],
    name: null,
    age: null,
    inner: [],
    members: [],
  }
}

/** A phrase for one person, which "et" may join to another. */
function canJoin(phrase: Phrase): boolean {
  if (phrase.pronoun !== null || phrase.plural || phrase.ordinal !== null) return false
  return phrase.name !== null || phrase.roles[0]?.noun.kind === 'role'
}
