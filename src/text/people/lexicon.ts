// What a language knows about the words around names: the small words that hold noun phrases together, titles,
// nouns for people and groups. Plain data; reading it is phrases.ts and names.ts.

import { foldWord } from '../folding.ts'
import type { Gender } from './gender.ts'

export interface Determiner {
  /** `own`: "notre", which means somebody only inside quotation marks. */
  readonly kind: 'definite' | 'indefinite' | 'demonstrative' | 'possessive' | 'own'
  /** null: the word does not tell. */
  readonly gender: Gender | null
  readonly plural: boolean
  /** It holds a preposition: "du" is de + le. */
  readonly preposition?: boolean
}

export interface PronounWord {
  /** `latter`: the one named last. `nobody`: no person of the text ("on", "nous"). */
  readonly kind: 'personal' | 'latter' | 'relative' | 'nobody'
  readonly gender: Gender | null
  readonly plural: boolean
}

export type NounKind = 'role' | 'kin' | 'group' | 'organisation' | 'institution'

/** A form of a noun that means people or organisations. */
export interface Noun {
  /** Folded masculine singular: "deputee" is "depute". */
  readonly lemma: string
  readonly kind: NounKind
  readonly gender: Gender | null
  readonly plural: boolean
  /** In lower case with its accents: "accusé" is not "accuse". */
  readonly written: string
}

export interface Title {
  readonly gender: Gender | null
  readonly plural: boolean
  /** The noun for those who bear it: "Dr" is a "docteur". */
  readonly lemma: string | null
}

/** Words are folded unless told otherwise. */
export interface Lexicon {
  /** Small words that keep their accents, and so their meaning: "à", "là". In lower case. */
  readonly accented: ReadonlySet<string>
  /** The noun closes its phrase, as in English, rather than opening it. */
  readonly nounLast: boolean
  readonly determiners: ReadonlyMap<string, Determiner>
  readonly pronouns: ReadonlyMap<string, PronounWord>
  /** What ends a verb that stands before its pronoun: "-t-il". Its first group is the pronoun. */
  readonly invertedPronoun: RegExp | null
  readonly numerals: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  /** Prepositions that join a complement to its noun: "de". */
  readonly ofWords: ReadonlySet<string>
  /** Prepositions behind which nobody acts, beside those: "à", "contre", unlike "selon". */
  readonly complementPrepositions: ReadonlySet<string>
  /** "et". */
  readonly and: string
  /** Small words of an epithet, which tell nothing of whom it means: the "des" of "président des États-Unis". */
  readonly epithetLinks: ReadonlySet<string>
  /** "deux". */
  readonly two: string
  /** Forms of "être", "avoir" and modal verbs. */
  readonly auxiliaries: ReadonlySet<string>
  /** Those of them that make a passive: "est", "ete". */
  readonly be: ReadonlySet<string>
  /** Those that one person's act of speech has before its participle: "a", "avait". */
  readonly have: ReadonlySet<string>
  /** Behind "avoir" it makes a passive: "ete"; null: nothing does. */
  readonly been: string | null
  /** "avoir": its participle has no subject behind it. */
  readonly auxiliaryInfinitives: ReadonlySet<string>
  /** Small words between a subject and its verb: "ne", "se". */
  readonly clitics: ReadonlySet<string>
  /** No noun phrase contains them. */
  readonly breaks: ReadonlySet<string>
  /** Finite forms, beside those of verbs of speech: they end a noun phrase. */
  readonly verbs: ReadonlySet<string>
  /** What follows an "il" that means nobody: "faut". */
  readonly impersonal: ReadonlySet<string>
  /** The "y" of "il y a". */
  readonly existential: string | null
  /** What "il est" tells the time with: "heures", "22h30". */
  readonly hour: RegExp | null
  /** What stands before whom one quotes: "selon". */
  readonly accordingTo: ReadonlySet<string>
  readonly beforeNoun: ReadonlySet<string>
  /** "ancien", "ex". */
  readonly former: ReadonlySet<string>
  /** Prefixes of nouns: "vice-". */
  readonly nounPrefixes: ReadonlySet<string>
  readonly nouns: ReadonlyMap<string, Noun>
  /** Lemma -> lemmas that may stand for it: "maire" -> "elu", "edile". */
  readonly widerNouns: ReadonlyMap<string, ReadonlySet<string>>
  /** Lemmas that one holder has, who is known: "le président" need not be whom the article names. */
  readonly offices: ReadonlySet<string>
  /** Lemmas that are people only of somebody: "son conseil", unlike "le conseil municipal". */
  readonly narrowedInstitutions: ReadonlySet<string>
  /** Lemmas of kinship -> of the other side: "neveu" -> "oncle". */
  readonly kinOfKin: ReadonlyMap<string, string>
  /** "l'homme", "la femme": anybody of that gender. */
  readonly anybody: ReadonlySet<string>
  /** "quadragénaire" -> 40. */
  readonly decadesOfAge: ReadonlyMap<string, number>
  /** Lemmas of relative nouns: "son homologue" is not himself. */
  readonly counterparts: ReadonlySet<string>
  /** Lemmas that tell only how somebody stands to others: "proche". */
  readonly relative: ReadonlySet<string>
  /** Lemmas of what somebody stays: "le champion" may be a former player. */
  readonly lasting: ReadonlySet<string>
  /** Lemmas of those who speak for somebody else: "l'avocat du maire a nié" is no denial of the lawyer's own deeds. */
  readonly forOthers: ReadonlySet<string>
  /** Forms of verbs that accuse whom they have for their object, and of verbs that deny. */
  readonly accusing: ReadonlySet<string>
  readonly denying: ReadonlySet<string>
  /** What opens a clause whose subject is not who stands before it: "que", "whom". */
  readonly thatWords: ReadonlySet<string>
  /** Relatives that only people have: "who". */
  readonly personal: ReadonlySet<string>
  /** "celui", "celle": somebody whom a clause tells. */
  readonly determinative: ReadonlyMap<string, Gender>
  readonly firstOfTwo: ReadonlySet<string>
  readonly secondOfTwo: ReadonlySet<string>
  readonly lastNamed: ReadonlySet<string>
  readonly concerned: ReadonlySet<string>
  /** As written, without full stop. */
  readonly titles: ReadonlyMap<string, Title>
  readonly particles: ReadonlySet<string>
  /** Those of them that join a name only behind a first name or a title: they are ordinary words too. */
  readonly ambiguousParticles: ReadonlySet<string>
  /** Small words that go on with the name of any organisation: "Cimes et Câbles". */
  readonly nameLinks: ReadonlySet<string>
  /** Lemmas of organisations that a phrase may be the name of, and the small words that only such names go on with. */
  readonly phraseNamed: ReadonlySet<string>
  readonly phraseLinks: ReadonlySet<string>
  /** Words that make a preposition with the small word before them: "à propos", "en raison". */
  readonly prepositionNouns: ReadonlySet<string>
  /** Lemmas whose complement may follow "à"; "à" itself; and what closes a role behind "en" or "par". */
  readonly complementWords: ReadonlySet<string>
  readonly complementLinks: ReadonlySet<string>
  readonly roleEndings: ReadonlySet<string>
  readonly infinitive: RegExp | null
  readonly locatives: ReadonlySet<string>
  readonly placeNouns: ReadonlySet<string>
  readonly workNouns: ReadonlySet<string>
  readonly mediumNouns: ReadonlySet<string>
  /** "sur": a network stands behind it rather than a speaker. */
  readonly mediumPrepositions: ReadonlySet<string>
  /** Words in the names of organisations, beside nouns: "international". */
  readonly organisationWords: ReadonlySet<string>
  /** Capitalised at the start of a sentence, and no names. */
  readonly openers: ReadonlySet<string>
  /** As written, of words that open a sentence and are no names: "-ant", "-ment". */
  readonly openerEnding: RegExp
  /** As written, of participles that folded are finite forms or other nouns: "chargé"; null: none are. */
  readonly participleEnding: RegExp | null
  /** Of the last word of a phrase that has no noun, "la seconde"; null: it does not tell. */
  genderOfOrdinal(folded: string): Gender | null
  /** Whether a word behind a noun belongs to it. */
  isAdjective(folded: string): boolean
  /** A capitalised word behind an article: "l'Argentin". */
  demonymGender(folded: string): Gender | 'either' | null
  /** "ans", "-year-old". */
  readonly yearsOfAge: ReadonlySet<string>
}

/** The words of a list, folded. */
export function foldedWords(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/).map(foldWord))
}

/** Nouns with their forms from a list of "masculine/feminine" entries; epicene ones stand alone. */
export function addNouns(
  nouns: Map<string, Noun>,
  list: string,
  kind: NounKind,
  gender: Gender | null,
  pluralOf: (form: string) => string,
): void {
  for (const entry of list.trim().split(/\s+/)) {
    const [masculine = '', ending] = entry.split('/')
    const lemma = foldWord(masculine)
    if (ending === undefined) {
      addForms(nouns, masculine, { lemma, kind, gender }, pluralOf)
    } else {
      const feminine = ending.length > 2 ? ending : masculine + ending
      addForms(nouns, masculine, { lemma, kind, gender: 'm' }, pluralOf)
      addForms(nouns, feminine, { lemma, kind, gender: 'f' }, pluralOf)
    }
  }
}

function addForms(
  nouns: Map<string, Noun>,
  form: string,
  noun: Omit<Noun, 'plural' | 'written'>,
  pluralOf: (form: string) => string,
): void {
  for (const [written, plural] of [
    [form.toLowerCase(), false],
    [pluralOf(form.toLowerCase()), true],
  ] as const) {
    const folded = foldWord(written)
    if (!nouns.has(folded)) nouns.set(folded, { ...noun, plural, written })
  }
}

/** From lines "wider: narrower narrower": for each narrower noun, what may stand for it. */
export function widerNouns(table: string): Map<string, ReadonlySet<string>> {
  const wider = new Map<string, Set<string>>()
  for (const line of table.trim().split('\n')) {
    const [word = '', ...narrower] = line.replace(':', '').split(/\s+/)
    for (const narrow of narrower) {
      const known = wider.get(narrow) ?? new Set()
      wider.set(narrow, known.add(word))
    }
  }
  return wider
}

const PLURAL = 'plural'

/** From lines "m: Monsieur M.", "m plural: MM.", or "either avocat: Me" where the title tells what somebody is. */
export function titles(table: string): Map<string, Title> {
  const found = new Map<string, Title>()
  for (const line of table.trim().split('\n')) {
    const [label = '', list = ''] = line.split(/:\s*/)
    const [sort, ...marks] = label.split(' ')
    const gender = sort === 'm' || sort === 'f' ? sort : null
    const plural = marks.includes(PLURAL)
    const lemma = marks.find((mark) => mark !== PLURAL) ?? null
    for (const form of list.split(/\s+/)) found.set(form.replace(/\.$/, ''), { gender, plural, lemma })
  }
  return found
}

/** Whether a folded form is a noun for a person, by what they do or whose relative they are. */
export function isForSomebody(form: string, { nouns }: Lexicon): boolean {
  const kind = nouns.get(form)?.kind
  return kind === 'role' || kind === 'kin'
}

/** "la mère de X", and "la femme de X", who is any woman elsewhere. */
export function isOfKin(form: string, { nouns, anybody }: Lexicon): boolean {
  const noun = nouns.get(form)
  return noun?.kind === 'kin' || (noun?.gender === 'f' && !noun.plural && anybody.has(noun.lemma))
}
