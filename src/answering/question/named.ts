// Whom a question names among the people of the articles: by name, alias or surname, or by a role that one person has.

import type { Corpus } from '../../corpus/corpus.ts'
import type { LanguageCode } from '../../text/article/article.ts'
import type { Language } from '../../text/language.ts'
import { languageOf } from '../../text/languages.ts'
import type { Gender } from '../../text/people/gender.ts'
import { isForSomebody, isOfKin } from '../../text/people/lexicon.ts'
import { findEquivalents } from '../../text/questions/cross-language.ts'
import type { Span } from '../../text/span.ts'
import type { NameTable } from './name-table.ts'
import { tableOf } from './name-table.ts'

export interface NamedInQuestion extends Span {
  /** PersonRecord.name, of one or of several who can be meant. */
  readonly names: readonly string[]
  readonly by: 'name' | 'role'
  /** Several have the role, and only the noun's gender tells which is meant. */
  readonly amongSeveral: boolean
  /** Passages that name the one who is named most. */
  readonly passages: number
}

/** A word of the question: folded; whether it only asks. */
export interface AskedWord extends Span {
  readonly form: string
  readonly asks: boolean
}

/** `text`: of the question, whose words they are. */
export function findNamed(
  text: string,
  words: readonly AskedWord[],
  language: Language,
  corpus: Corpus,
): readonly NamedInQuestion[] {
  const table = tableOf(corpus)
  const found: NamedInQuestion[] = []
  for (let at = 0; at < words.length; ) {
    const named = namedAt(words, at, language, table)
    if (named !== null) {
      found.push(named.whom)
      at += named.length
      continue
    }
    const called = calledAt(text, words, at, language, corpus, table)
    if (called !== null) found.push(called)
    at += 1
  }
  return found.filter((named) => !isSaidOf(named, found))
}

/** Whoever has the longest name that begins at this place, and of how many words that is; null: nobody. */
function namedAt(
  words: readonly AskedWord[],
  at: number,
  language: Language,
  table: NameTable,
): { readonly whom: NamedInQuestion; readonly length: number } | null {
  const first = words[at]
  if (first === undefined || first.asks) return null
  const own = withoutPossessive(first.form, language)
  const candidates = [
    ...(table.get(first.form) ?? []),
    ...(own === null ? [] : (table.get(own) ?? [])),
  ].filter((entry) =>
    entry.words.every((word, i) => {
      const form = words[at + i]?.form ?? ''
      return form === word || (i === entry.words.length - 1 && withoutPossessive(form, language) === word)
    }),
  )
  const length = Math.max(0, ...candidates.map((entry) => entry.words.length))
  const last = words[at + length - 1]
  if (length === 0 || last === undefined) return null
  const longest = candidates.filter((entry) => entry.words.length === length)
  const whole = longest.filter((entry) => entry.whole)
  const meant = whole.length > 0 ? whole : longest
  const whom: NamedInQuestion = {
    start: first.start,
    end: last.end,
    names: [...new Set(meant.map(({ name }) => name))],
    by: 'name',
    amongSeveral: false,
    passages: Math.max(...meant.map(({ passages }) => passages)),
  }
  return { whom, length }
}

/** The only one who is called by the noun at this place; null: it is none, or may mean several or nobody. */
function calledAt(
  text: string,
  words: readonly AskedWord[],
  at: number,
  language: Language,
  corpus: Corpus,
  table: NameTable,
): NamedInQuestion | null {
  const noun = words[at]
  if (noun === undefined || noun.asks || !mayCall(text, words, at, language)) return null
  const { names, closest, reach } = calledSo(words, at, language, corpus, table)
  const called = nounAt(words, at, language)
  const gender = language.lexicon.nouns.get(called)?.gender ?? null
  const agreeing = names.length > 1 ? ofGender(names, gender, corpus) : names
  // "La cheffe" is whoever is called so before a head of something, "la cheffe du service" may be either.
  const isAnyOne = !language.lexicon.ofWords.has(words[at + 1]?.form ?? '')
  const closer = isAnyOne ? preferring(agreeing, (name) => closest.includes(name)) : agreeing
  const [only] = closer
  if (only === undefined || closer.length > 1) return null
  // "le maire de Brévenne": what tells which one is no more than him.
  const end = words[at + reach]?.end ?? noun.end
  const isCompound = called !== noun.form
  const start = isCompound ? (words[at - 1]?.start ?? noun.start) : noun.start
  return { start, end, names: [only], by: 'role', amongSeveral: names.length > 1, passages: 1 }
}

/** The noun that ends with the word at this place, or is it: "harbour-master", "maire". */
function nounAt(words: readonly AskedWord[], at: number, { lexicon }: Language): string {
  const form = words[at]?.form ?? ''
  const compound = `${words[at - 1]?.form}-${form}`
  return lexicon.nouns.has(compound) ? compound : form
}

/** Whether the word at this place is a noun that stands for one person. */
function mayCall(text: string, words: readonly AskedWord[], at: number, language: Language): boolean {
  const { lexicon, questions } = language
  // "ouvert" is no "ouvrier", though they have one stem.
  const noun = lexicon.nouns.get(nounAt(words, at, language))
  if (noun === undefined) return false
  // "les conseillers" are not the one adviser whom the articles name.
  const isMany = noun.plural === true
  // "devait-il être jugé" asks for no judge.
  const isDone = questions.doing.has(words[at - 1]?.form ?? '')
  // "the union rep" is no union, and the lawyer of "the harbour master's lawyer" is another's.
  const next = lexicon.nouns.get(words[at + 1]?.form ?? '')
  const owns = words[at] !== undefined && isMarkedOwner(text, words[at], language)
  const isPart = lexicon.nounLast && next !== undefined && next.kind === 'role' && !owns
  return !isMany && !isDone && !isPart
}

/** UTF-16 code units of an ending that a name's word is understood without: "'s". */
const OWNING = 2

/** The word owns what follows it: "the mayor's", "Ridleys" typed for "Ridley's". */
export function isOwner(text: string, word: AskedWord, language: Language): boolean {
  return isMarkedOwner(text, word, language) || withoutPossessive(word.form, language) !== null
}

/** "the mayor's" */
function isMarkedOwner(text: string, { start, end }: Span, { questions }: Language): boolean {
  return questions.possessive?.written.test(text.slice(start, end + OWNING)) === true
}

/** Words between a relative and whose they are: "le père du jeune X", "X's former coach". */
const OWNED_WITHIN = 2

/**
 * Place of the noun for somebody who is told only by whose they are: "le père de X", "X's coach"; null: there is none.
 */
export function relativeIn(
  text: string,
  words: readonly AskedWord[],
  people: readonly NamedInQuestion[],
  language: Language,
): number | null {
  const { ofWords } = language.lexicon
  const isSomebody = (at: number): boolean => isForSomebody(words[at]?.form ?? '', language.lexicon)
  const owns = (at: number): boolean => {
    const word = words[at]
    return word !== undefined && isOwner(text, word, language)
  }
  // "la femme du boulanger", "the baker's wife".
  const kin = words.findIndex(({ form }, at) => {
    if (!isOfKin(form, language.lexicon)) return false
    const link = ofWords.has(words[at + 1]?.form ?? '')
    return (link && (isSomebody(at + 2) || isSomebody(at + 3))) || (isSomebody(at - 1) && owns(at - 1))
  })
  // "the boy's mother, Odile Marsh": who she is, is told.
  const behind = words[kin]?.end ?? 0
  const isNamed = people.some(({ start }) => start >= behind && start - behind <= APPOSED_WITHIN)
  if (kin >= 0) return isNamed ? null : kin
  for (const named of people) {
    if (named.by !== 'name') continue
    const first = words.findIndex(({ start }) => start >= named.start)
    const last = words.findLastIndex(({ end }) => end <= named.end)
    for (let link = first - 1; link >= Math.max(1, first - OWNED_WITHIN); link -= 1)
      if (ofWords.has(words[link]?.form ?? '') && isSomebody(link - 1)) return link - 1
    if (!owns(last)) continue
    for (let at = last + 1; at <= last + OWNED_WITHIN; at += 1) if (isSomebody(at)) return at
  }
  return null
}

/**
 * "Le Goff est-il milliardaire ?": the role of somebody named is what is asked of them; "le maire Jean Vial" is him.
 */
function isSaidOf(role: NamedInQuestion, found: readonly NamedInQuestion[]): boolean {
  if (role.by === 'name') return false
  return found.some(
    ({ by, names, start, end }) =>
      by === 'name' &&
      names.includes(role.names[0] ?? '') &&
      Math.max(start - role.end, role.start - end) > APPOSED_WITHIN,
  )
}

/** UTF-16 code units between a name and a role right beside it. */
const APPOSED_WITHIN = 2

/** "ridleys" typed for "Ridley's"; null: the language has no such ending, or the word does not. */
function withoutPossessive(form: string, { questions: { possessive } }: Language): string | null {
  return possessive !== null && form.length > SHORT_NAME && form.endsWith(possessive.bare)
    ? form.slice(0, -possessive.bare.length)
    : null
}

/** Letters up to which a word with an s is rather another word. */
const SHORT_NAME = 4

// ---- by a role

interface Role {
  readonly code: LanguageCode
  readonly lemma: string
  /** "ancien maire" */
  readonly former: boolean
  /** Its noun is for somebody, and for no town hall: "maire" and "mairie" have one stem. */
  readonly isPerson: boolean
  /** Only called by a wider noun there: "gardien" for a captain, who may be one of a team. */
  readonly wider: boolean
  /** Stems of the words behind its noun: "américain" of "président américain". */
  readonly rest: readonly string[]
  readonly names: readonly string[]
}

/** By the stem of their noun, as each language has it. */
type RoleTable = ReadonlyMap<LanguageCode, ReadonlyMap<string, readonly Role[]>>

const ROLES = new WeakMap<object, RoleTable>()

/** Words behind the noun that may tell which holder of a role is meant. */
const TOLD_WITHIN = 4
/** The same ahead of a noun that closes its phrase. */
const TOLD_AHEAD = 2

/** Whom a role may mean, and how many words behind its noun help to tell. */
interface Called {
  readonly names: readonly string[]
  /** Those of them who are called by that very noun, and no narrower one. */
  readonly closest: readonly string[]
  readonly reach: number
}

const NOBODY: Called = { names: [], closest: [], reach: 0 }

/** Whoever is called by the word at this place; of several, whom the words around it tell. */
function calledSo(
  words: readonly AskedWord[],
  at: number,
  language: Language,
  corpus: Corpus,
  names: NameTable,
): Called {
  const before = words[at - 1]?.form ?? ''
  // "le Premier ministre" is no other minister.
  const role = nounAt(words, at, language)
  const roles: Role[] = []
  /** Stems of the words behind, with how far they stand; 0: of those ahead, "league" of "the league boss". */
  const told = new Map<string, number>()
  const ahead = language.lexicon.nounLast ? words.slice(Math.max(0, at - TOLD_AHEAD), at) : []
  for (const [code, table] of rolesOf(corpus)) {
    const own = languageOf(code)
    // Of several words for it, the most usual that anybody is called by.
    const [stem, ...rest] = sayings(role, language, own).find(([noun = '']) => table.has(noun)) ?? []
    roles.push(
      ...(table.get(stem ?? '') ?? []).filter((held) => rest.every((term) => held.rest.includes(term))),
    )
    for (const [i, word] of words.slice(at + 1, at + 1 + TOLD_WITHIN).entries()) {
      // What only translates a word tells which one, but may leave out what the word says beside.
      for (const [stem = '', ...more] of sayings(word.form, language, own))
        if (more.length === 0) told.set(stem, stem === own.stem(word.form) ? i + 1 : 0)
    }
    for (const word of ahead)
      for (const [stem = '', ...more] of sayings(word.form, language, own))
        if (more.length === 0 && !told.has(stem)) told.set(stem, 0)
  }
  const asksFormer = language.lexicon.former.has(before)
  const asksPerson = isForSomebody(role, language.lexicon)
  // Nobody's wife is a company, whatever stem they share.
  const ofKind = roles.filter(({ isPerson }) => isPerson === asksPerson)
  const fitting = preferring(ofKind, ({ former }) => former === asksFormer)
  // "L'ancien gardien" is rather the last keeper than a former captain.
  const holders = fitting.every(({ wider }) => wider) ? preferring(ofKind, ({ wider }) => !wider) : fitting
  const scores = holders.map(({ rest }) => rest.filter((stem) => told.has(stem)).length)
  const best = Math.max(0, ...scores)
  // "la patronne d'Arzelin" is not just any patron.
  if (best === 0 && isOfAnother(words.slice(at + 1), language, corpus, names)) return NOBODY
  const meant = holders.filter((_, i) => scores[i] === best)
  return {
    names: [...new Set(meant.flatMap((holder) => holder.names))],
    closest: asksPerson
      ? meant.filter((held) => !held.wider && isCalled(held, role, language)).flatMap((held) => held.names)
      : [],
    reach: Math.max(0, ...meant.flatMap(({ rest }) => rest.map((stem) => told.get(stem) ?? 0))),
  }
}

/** "La présidente" is no other president; all where nobody is known to be of that gender. */
function ofGender(names: readonly string[], gender: Gender | null, corpus: Corpus): readonly string[] {
  if (gender === null) return names
  const people = corpus.people().filter(({ name }) => names.includes(name))
  const agreeing = people.filter((person) => person.gender === gender).map(({ name }) => name)
  return agreeing.length > 0 ? agreeing : names
}

/** In the question's own language by that noun, in another by what translates it: "conseil" is no "conseiller". */
function isCalled({ code, lemma }: Role, noun: string, language: Language): boolean {
  return code !== language.code || lemma === language.lexicon.nouns.get(noun)?.lemma
}

/** Those that fit, or all where none does. */
function preferring<T>(all: readonly T[], fits: (one: T) => boolean): readonly T[] {
  const fitting = all.filter(fits)
  return fitting.length > 0 ? fitting : all
}

/**
 * Words behind a role that tell of whom or what it is: somebody's, or what no article speaks of ("de la République").
 */
function isOfAnother(
  [link, ...behind]: readonly AskedWord[],
  language: Language,
  corpus: Corpus,
  names: NameTable,
): boolean {
  if (link === undefined || !language.lexicon.ofWords.has(link.form)) return false
  const whose = behind.find(({ form }) => !language.lexicon.determiners.has(form))
  if (whose === undefined) return false
  const isUnheardOf =
    corpus.articles().every((article) => article.language === language.code) &&
    corpus.passageFrequency(language.stem(whose.form)) === 0
  return names.has(whose.form) || isUnheardOf
}

/** Stems of what the noun may be called in the articles: "capitaine", "port" of "harbour-master". */
function sayings(form: string, asked: Language, article: Language): readonly (readonly string[])[] {
  if (asked.code === article.code) return [[article.stem(form)]]
  const found = findEquivalents(form.replaceAll('-', ' '), asked, article)
  // "Safety officer" that no entry has whole is neither of its words.
  return found.length === 1 ? (found[0]?.alternatives ?? []) : []
}

function rolesOf(corpus: Corpus): RoleTable {
  const roles = corpus.roles()
  const known = ROLES.get(roles)
  if (known !== undefined) return known
  const table = new Map<LanguageCode, Map<string, Role[]>>()
  for (const code of new Set(corpus.articles().map((article) => article.language))) {
    const { lexicon, stem } = languageOf(code)
    const byNoun = new Map<string, Role[]>()
    for (const [role, names] of roles) {
      const [first = '', ...behind] = role.split(' ')
      const former = lexicon.former.has(first) && behind.length > 0
      const [noun = '', ...others] = former ? behind : [first, ...behind]
      const rest = others.map(stem)
      const lemma = lexicon.nouns.get(noun)?.lemma ?? noun
      const nouns = new Set([noun, lemma, ...(lexicon.widerNouns.get(lemma) ?? [])].map(stem))
      const own = new Set([noun, lemma].map(stem))
      const isPerson = isForSomebody(lemma, lexicon)
      for (const each of nouns)
        byNoun.set(each, [
          ...(byNoun.get(each) ?? []),
          { code, lemma, former, isPerson, wider: !own.has(each), rest, names },
        ])
    }
    table.set(code, byNoun)
  }
  ROLES.set(roles, table)
  return table
}
