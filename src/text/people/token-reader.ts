// The tokens of a passage with what its language knows of them: whether a word can open a name or end a noun
// phrase, and where a capitalised sequence ends.

import type { Language } from '../language.ts'
import type { CompoundNames } from './compound-names.ts'
import { isFirstName } from './first-names.ts'
import type { Lexicon, Noun, Title } from './lexicon.ts'
import type { NameUse } from './phrase.ts'
import { PLACES } from './places.ts'
import type { Token } from './tokens.ts'

/** Tokens of a name, and words that an organisation's name goes on with after its capitals. */
const NAME_LIMIT = 7
const LOWER_CASE_LIMIT = 5
/** Marks behind which a word is capitalised whatever it is. */
const OPENING = /^[«“"„‘'[:–—•…?!.>;-]$/
const INITIALS = /^(?:\p{Lu}\.[-‐]?)+$/u
const ACRONYM = /^\p{Lu}{2,}$/u

export class TokenReader {
  readonly tokens: readonly Token[]
  readonly lexicon: Lexicon
  private readonly cueVerbs: Language['cues']['verbs']

  private readonly compounds: CompoundNames

  constructor(tokens: readonly Token[], { lexicon, cues }: Language, compounds: CompoundNames) {
    this.tokens = tokens
    this.compounds = compounds
    this.lexicon = lexicon
    this.cueVerbs = cues.verbs
  }

  form(i: number): string {
    return this.tokens[i]?.form ?? ''
  }

  formsOf(from: number, to: number): string[] {
    return this.tokens.slice(from, to).map(({ form }) => form)
  }

  sameSentence(i: number, j: number): boolean {
    const token = this.tokens[i]
    return token !== undefined && token.sentence === this.tokens[j]?.sentence
  }

  /** A finite verb, as far as its form tells. */
  isVerb(i: number): boolean {
    const token = this.tokens[i]
    if (token === undefined || token.kind !== 'word' || token.capital) return false
    const { verbs, auxiliaries } = this.lexicon
    const known = (verbs.has(token.form) && !this.isParticiple(token.text)) || auxiliaries.has(token.form)
    return known || this.isCue(token, false)
  }

  /** A verb, or a small word that only stands before one: "ne". */
  startsVerb(i: number): boolean {
    return this.isVerb(i) || this.lexicon.clitics.has(this.form(i))
  }

  /** A verb that gives words to somebody, as a finite form or a participle. */
  isSaying(i: number): boolean {
    const token = this.tokens[i]
    return token !== undefined && token.kind === 'word' && !token.capital && this.isCue(token, true)
  }

  /** A verb that only people have: "affirme", "a accusé"; neither "a fait savoir" nor "est accusé". */
  isActOfSpeech(i: number): boolean {
    const token = this.tokens[i]
    if (token === undefined || token.kind !== 'word' || token.capital) return false
    const verbs = (this.cueVerbs.get(token.text.toLowerCase()) ?? []).filter(
      ({ class: verbClass, complements, clitic }) =>
        /^(?:say|manner|name)$/.test(verbClass) && complements.length === 0 && clitic === null,
    )
    if (verbs.some(({ mood }) => mood === 'finite')) return true
    if (!verbs.some(({ mood }) => mood === 'participle')) return false
    const before = [1, 2, 3].map((back) => this.form(i - back))
    const { have, been } = this.lexicon
    return before.some((form) => have.has(form)) && !before.some((form) => form === been)
  }

  /** A verb that its subject follows: "dit la maire", "a répondu mercredi la maire". */
  isInverted(i: number): boolean {
    const token = this.tokens[i]
    if (token === undefined || token.capital) return false
    const verbs = this.cueVerbs.get(token.text.toLowerCase()) ?? []
    const says = verbs.filter(({ class: verbClass }) => verbClass === 'say' || verbClass === 'manner')
    if (says.some(({ mood }) => mood === 'finite')) return true
    if (!says.some(({ mood }) => mood === 'participle')) return false
    for (
      let at = i - 1;
      at > i - 5 && this.sameSentence(at, i) && this.tokens[at]?.kind === 'word';
      at -= 1
    ) {
      const { auxiliaries, auxiliaryInfinitives } = this.lexicon
      if (auxiliaries.has(this.form(at))) return !auxiliaryInfinitives.has(this.form(at))
    }
    return false
  }

  /** "arrivé", "élue": as the word is written, and no noun. */
  isParticipleAt(i: number): boolean {
    const token = this.tokens[i]
    return token?.kind === 'word' && this.isParticiple(token.text) && this.nounAt(i) === null
  }

  private isParticiple(written: string): boolean {
    return this.lexicon.participleEnding?.test(written) === true
  }

  /** "accuse" is no "accusé"; capitals may lack their accents. */
  private isWritten(token: Token, { written }: Noun): boolean {
    return token.capital || !this.isParticiple(written) || this.isParticiple(token.text)
  }

  private isCue(token: Token, participles: boolean): boolean {
    const verbs = this.cueVerbs.get(token.text.toLowerCase())
    return verbs?.some(({ mood }) => mood === 'finite' || (participles && mood === 'participle')) === true
  }

  /** Nothing at `i` can go on with a phrase that is read up to there. */
  endsPhrase(i: number): boolean {
    const token = this.tokens[i]
    if (token === undefined || token.kind === 'mark' || !this.sameSentence(i, i - 1)) return true
    const { breaks, prepositions, pronouns, determiners } = this.lexicon
    if (breaks.has(token.form) || prepositions.has(token.form) || pronouns.has(token.form)) return true
    return determiners.has(token.form) || (this.isVerb(i) && this.nounAt(i) === null)
  }

  /** A full stop, a quotation mark or the end stands at `i`. */
  endsSentenceAt(i: number): boolean {
    return this.tokens[i] === undefined || /^[.!?…:;»]$/.test(this.form(i))
  }

  nounAt(i: number): { noun: Noun; ex: boolean } | null {
    const token = this.tokens[i]
    if (token === undefined) return null
    const { form } = token
    const noun = this.lexicon.nouns.get(form)
    if (noun !== undefined) return this.isWritten(token, noun) ? { noun, ex: false } : null
    const whole = this.compoundNounAt(i)
    if (whole !== null) return { noun: whole, ex: false }
    const hyphen = form.indexOf('-')
    if (hyphen === -1 || !this.lexicon.nounPrefixes.has(form.slice(0, hyphen))) return null
    const rest = this.lexicon.nouns.get(form.slice(hyphen + 1))
    const ex = this.lexicon.former.has(form.slice(0, hyphen))
    if (rest !== undefined) return { noun: rest, ex }
    // "l'ex-numéro 9": only people and what they founded are called so.
    const lemma = form.slice(hyphen + 1)
    if (!ex || token.capital || this.tokens[i]?.text.slice(hyphen + 1, hyphen + 2) !== lemma[0]) return null
    return { noun: { lemma, kind: 'role', gender: null, plural: false, written: lemma }, ex }
  }

  /** "harbour master", where "master" is nobody: a noun of two words that the list has whole. */
  private compoundNounAt(i: number): Noun | null {
    if (!this.lexicon.nounLast || !this.sameSentence(i - 1, i)) return null
    return this.lexicon.nouns.get(`${this.form(i - 1)}-${this.form(i)}`) ?? null
  }

  /** "homme d'affaires", "demi de mêlée": a noun of three words that the list has whole. */
  longNounAt(i: number): Noun | null {
    const link = this.form(i + 1)
    if (!this.lexicon.ofWords.has(link) || !this.sameSentence(i, i + 2)) return null
    const joined = link.endsWith("'") ? link : `${link}-`
    return this.lexicon.nouns.get(`${this.form(i)}-${joined}${this.form(i + 2)}`) ?? null
  }

  /** The noun that closes a phrase whose modifiers come first: "the town council leader". */
  lastNoun(from: number): number | null {
    let found: number | null = null
    for (let i = from; this.sameSentence(from, i) && !(i > from && this.endsPhrase(i)); i += 1) {
      const token = this.tokens[i]
      if (token?.kind !== 'word' || (found !== null && token.capital)) break
      if (this.nounAt(i) !== null) found = i
      else if (found !== null && !this.lexicon.isAdjective(token.form)) break
    }
    return found
  }

  /** "the Flood Authority", "The Pellbridge Residents' Forum": the capitals before a noun that comes last. */
  startOfProperNoun(at: number, first: number): number {
    const { tokens, lexicon } = this
    let start = at
    if (!lexicon.nounLast || tokens[at]?.capital !== true) return start
    for (let i = at - 1; i >= first; i -= 1) {
      if (tokens[i]?.capital === true && !lexicon.determiners.has(this.form(i))) start = i
      else if (!/^['’]s?$/.test(this.form(i))) break
    }
    return start
  }

  /** A word capitalised for where it stands. */
  opensSentence(i: number): boolean {
    const before = this.tokens[i - 1]
    if (before === undefined || !this.sameSentence(i, i - 1)) return true
    return before.kind === 'mark' && OPENING.test(before.text)
  }

  /** A preposition stands before it. */
  isGoverned(i: number): boolean {
    if (this.lexicon.determiners.get(this.form(i))?.preposition === true) return true
    if (!this.sameSentence(i - 1, i)) return false
    const before = this.form(i - 1)
    return this.lexicon.prepositions.has(before) || this.lexicon.determiners.get(before)?.preposition === true
  }

  titleAt(i: number): Title | null {
    const token = this.tokens[i]
    const next = this.tokens[i + 1]
    if (token === undefined || next === undefined || !this.sameSentence(i, i + 1)) return null
    const title = this.lexicon.titles.get(token.text.replace(/\.$/, ''))
    if (title === undefined || token.text.length === 1) return null
    return next.capital || this.isParticleBefore(i + 1) ? title : null
  }

  /** A name at `i`, its titles first; null where none stands. `article`: an article or a noun comes before it. */
  nameAt(i: number, article = false): NameUse | null {
    let first = i
    let title: Title | null = null
    for (let known = this.titleAt(first); known !== null; known = this.titleAt(first)) {
      title = title === null || title.gender === null ? known : title
      first += 1
    }
    const opening = this.tokens[first]
    if (opening === undefined) return null
    const compound = this.compoundAt(first)
    if (compound !== null) {
      const end = this.tokens[compound - 1]?.end ?? opening.end
      return { start: opening.start, end, first, last: compound, title: null, article }
    }
    const withParticle = title !== null && this.isParticleBefore(first)
    if (!opening.capital && !withParticle) return null
    if (title === null && !article && this.isNoName(first)) return null
    const last = this.endOfName(first, title, article)
    if (last <= first) return null
    const start = this.tokens[i]?.start ?? opening.start
    return { start, end: this.tokens[last - 1]?.end ?? opening.end, first, last, title, article }
  }

  /** Where a name ends that the article has introduced elsewhere. */
  private compoundAt(i: number): number | null {
    if (this.tokens[i]?.capital !== true) return null
    const known = this.compounds.get(this.form(i))
    const words = known?.find((each) => each.every((word, at) => this.form(i + at) === word))
    return words === undefined ? null : i + words.length
  }

  /** A word capitalised because it opens a sentence, or that names nothing. */
  private isNoName(i: number): boolean {
    const token = this.tokens[i]
    if (token === undefined) return true
    const { determiners, pronouns, prepositions, breaks, openers, nouns, numerals, beforeNoun } = this.lexicon
    const { form } = token
    if (!this.opensSentence(i)) {
      // "Le Goarant", "La Marge": an article only before another capital.
      if (determiners.has(form) || pronouns.has(form)) return this.tokens[i + 1]?.capital !== true
      return breaks.has(form) || prepositions.has(form)
    }
    if (determiners.has(form) || pronouns.has(form) || prepositions.has(form)) return true
    if (breaks.has(form) || openers.has(form) || numerals.has(form)) return true
    if (isFirstName(form)) return false
    if (nouns.has(form) || beforeNoun.has(form)) return true
    return this.lexicon.openerEnding.test(token.text) && this.tokens[i + 1]?.capital === true
  }

  private endOfName(first: number, title: Title | null, article: boolean): number {
    let last = first
    while (last < this.tokens.length && last - first < NAME_LIMIT && this.sameSentence(last, first)) {
      const token = this.tokens[last]
      if (token === undefined || (last > first && this.isApart(last))) break
      const titled =
        last > first && this.titleAt(last) !== null && !INITIALS.test(this.tokens[last - 1]?.text ?? '')
      const goesOn = token.capital && !titled
      // "à l'AFP Dominique, ouvrier": the agency heard it.
      const heard = last === first + 1 && article && ACRONYM.test(this.tokens[first]?.text ?? '')
      if (heard && isFirstName(token.form)) break
      if (!goesOn && !(this.isParticleBefore(last) && this.joinsByParticle(first, last, title, article)))
        break
      last += 1
    }
    return last
  }

  /** "le président valdone Paul Vial a dit", "Son homologue valdone, Eva Roth,": a word that no list has. */
  isBetweenRoleAndName(i: number): boolean {
    if (this.tokens[i]?.capital === true || this.endsPhrase(i) || this.nounAt(i) !== null) return false
    const name = this.nameAt(this.form(i + 1) === ',' ? i + 2 : i + 1)
    if (name === null || name.last - name.first < 2 || !this.sameSentence(i, name.last - 1)) return false
    return this.form(name.last) === ',' || this.startsVerb(name.last)
  }

  private isApart(i: number): boolean {
    return (this.tokens[i]?.start ?? 0) - (this.tokens[i - 1]?.end ?? 0) > 1
  }

  private isParticleBefore(i: number): boolean {
    const { particles } = this.lexicon
    if (!particles.has(this.form(i)) || !this.sameSentence(i, i + 1)) return false
    return (
      this.tokens[i + 1]?.capital === true ||
      (particles.has(this.form(i + 1)) && this.tokens[i + 2]?.capital === true)
    )
  }

  private joinsByParticle(first: number, at: number, title: Title | null, article: boolean): boolean {
    if (title !== null && at === first) return true
    if (at === first) return false
    const { ambiguousParticles, particles } = this.lexicon
    if (!ambiguousParticles.has(this.form(at)) || particles.has(this.form(at - 1))) return true
    // "Dominique de Villepin", but neither "Radio France de Lille" nor "Lyon de Villeurbanne".
    if (at - first !== 1) return false
    // "la Sûreté du Québec", "le Barreau de Paris", but not "la France de Vichy".
    const { determiners } = this.lexicon
    if (article && determiners.has(this.form(first - 1)))
      return !PLACES.has(this.form(first)) && this.isOf(at)
    return isFirstName(this.form(first))
  }

  private isOf(i: number): boolean {
    return this.lexicon.ofWords.has(this.form(i))
  }

  /** Names of organisations go on in small letters: "Passeurs unis", "Cimes et Câbles", "Un toit à Lourmance". */
  withLowerCase(name: NameUse, { lemma }: Noun): NameUse {
    const isPhrase = this.lexicon.phraseNamed.has(lemma)
    const isLink = (i: number): boolean => this.isNameLink(i, isPhrase)
    if (!isPhrase && !this.goesOnFirm(name.last)) return name
    let end = name.last
    for (let i = name.last; i < name.last + LOWER_CASE_LIMIT && this.goesOn(i, name.first, isLink); i += 1) {
      if (isLink(i)) continue
      const tied = this.tokens[i]?.capital === true || isLink(i - 1) || i === name.last
      if (tied) end = i + 1
    }
    if (end === name.last || !this.endsPhrase(end)) return name
    return { ...name, last: end, end: this.tokens[end - 1]?.end ?? name.end }
  }

  /** "Vandel et Fils", "Eaux vives", but neither "Vandel près de la gare" nor "Vandel chargée des travaux". */
  private goesOnFirm(i: number): boolean {
    const form = this.form(i)
    const { nameLinks, determiners, isAdjective, nouns } = this.lexicon
    // "Vandel du groupe Norvane": whose it is.
    if (this.isOf(i)) return nouns.get(this.form(i + 1))?.kind !== 'organisation'
    // "entre le président de la région Brannes et le fondateur de la coopérative": another one.
    if (form === this.lexicon.and && determiners.has(this.form(i + 1)) && this.nounAt(i + 2) !== null)
      return false
    if (nameLinks.has(form)) return !determiners.has(form)
    return isAdjective(form) && !this.isParticiple(this.tokens[i]?.text ?? '')
  }

  private isNameLink(i: number, isPhrase: boolean): boolean {
    const { nameLinks, phraseLinks, prepositionNouns } = this.lexicon
    if (nameLinks.has(this.form(i))) return true
    // "Racines à l'occasion de la fête": no part of the name.
    const noun = this.lexicon.determiners.has(this.form(i + 1)) ? i + 2 : i + 1
    return isPhrase && phraseLinks.has(this.form(i)) && !prepositionNouns.has(this.form(noun))
  }

  private goesOn(i: number, first: number, isLink: (i: number) => boolean): boolean {
    const token = this.tokens[i]
    if (token?.kind !== 'word' || !this.sameSentence(i, first)) return false
    if (isLink(i)) return true
    const { breaks, pronouns, prepositions, determiners, isAdjective } = this.lexicon
    if (breaks.has(token.form) || pronouns.has(token.form) || prepositions.has(token.form)) return false
    if (determiners.get(token.form)?.preposition === true) return false
    return !this.isVerb(i) || isLink(i - 1) || isAdjective(token.form)
  }

  /** It looks like a person's: a first name and more. */
  looksPersonal(name: NameUse): boolean {
    return name.title !== null || (name.last - name.first > 1 && isFirstName(this.form(name.first)))
  }
}
