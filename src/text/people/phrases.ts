// The outermost noun phrases of a passage: "Le président du club, Loïck de Pennarun" with its role, its name and
// what stands within, and two that "et" joins. Only what the words themselves show.

import { readAppositions } from './appositions.ts'
import type { Determiner } from './lexicon.ts'
import { NounGroupReader } from './noun-groups.ts'
import type { Phrase, PhraseDraft } from './phrase.ts'
import { emptyDraft } from './phrase.ts'
import type { TokenReader } from './token-reader.ts'

/** Tokens between a noun that opens a sentence and the name behind its comma. */
const OPENING_LIMIT = 12
const ANY_DEFINITE: Determiner = { kind: 'definite', gender: null, plural: false }

export class PhraseReader {
  private readonly reader: TokenReader
  private readonly groups: NounGroupReader

  constructor(reader: TokenReader, passage: number) {
    this.reader = reader
    this.groups = new NounGroupReader(reader, passage)
  }

  /** The outermost phrases in order. */
  phrases(): Phrase[] {
    const found: Phrase[] = []
    let i = 0
    while (i < this.reader.tokens.length) {
      const phrase = this.phraseAt(i)
      if (phrase !== null) found.push(phrase)
      i = phrase === null ? i + 1 : phrase.last
    }
    return found
  }

  private phraseAt(i: number): Phrase | null {
    const single = this.singleAt(i)
    if (single === null || !canJoin(single) || this.reader.form(single.last) !== this.reader.lexicon.and)
      return single
    if (!this.reader.sameSentence(i, single.last + 1)) return single
    const other = this.singleAt(single.last + 1)
    if (other === null || !canJoin(other) || (single.name === null) !== (other.name === null)) return single
    return this.groups.finish({ ...emptyDraft(i, other.last), plural: true, members: [single, other] })
  }

  private singleAt(i: number): Phrase | null {
    if (this.reader.tokens[i]?.kind === 'mark') return null
    let draft = this.groups.nameDraft(i) ?? this.groups.pronounDraft(i) ?? this.groups.nounDraft(i)
    if (draft === null) return this.openingNoun(i)
    draft = this.possessed(draft)
    readAppositions(draft, this.groups)
    return this.groups.finish(draft)
  }

  /** "Paul's lawyer": the phrase is the lawyer's, with Paul within. */
  private possessed(owner: PhraseDraft): PhraseDraft {
    if (!/^['’]s?$/.test(this.reader.form(owner.last)) || owner.pronoun !== null) return owner
    const draft: PhraseDraft = { ...emptyDraft(owner.first, owner.last + 1), determiner: ANY_DEFINITE }
    if (!this.groups.readHead(draft, owner.last + 1, false, [])) return owner
    draft.inner.unshift(this.groups.finish(owner))
    return draft
  }

  /** "Charpentière de marine à Port-Hulin, Apolline Trévidic publie": the noun belongs to the name. */
  private openingNoun(i: number): Phrase | null {
    const token = this.reader.tokens[i]
    if (token?.capital !== true || !this.reader.opensSentence(i)) return null
    const draft = this.groups.bareRole(i)
    if (draft === null || draft.name !== null || draft.plural) return null
    let comma = draft.last
    while (comma < draft.last + OPENING_LIMIT && this.reader.form(comma) !== ',') {
      if (this.reader.endsSentenceAt(comma) || this.reader.isVerb(comma)) return null
      comma += 1
    }
    const name = this.reader.form(comma) === ',' ? this.groups.nameDraft(comma + 1) : null
    if (name === null || !this.reader.sameSentence(i, comma + 1)) return null
    const joined: PhraseDraft = { ...name, first: i, roles: draft.roles, inner: draft.inner }
    readAppositions(joined, this.groups)
    return this.groups.finish(joined)
  }
}

/** A phrase for one person, which "et" may join to another. */
function canJoin(phrase: Phrase): boolean {
  if (phrase.pronoun !== null || phrase.plural || phrase.ordinal !== null) return false
  return phrase.name !== null || phrase.roles[0]?.noun.kind === 'role'
}
