// What stands behind the comma of a noun phrase and belongs to it: ", Claire Vasseur," behind a role, ", maire de
// Brévenne,", ", 54 ans," and ", elle," behind a name.

import type { NounGroupReader } from './noun-groups.ts'
import type { PhraseDraft, RoleUse } from './phrase.ts'

/** "Freja Dahlgren, 29 ans, capitaine de Sauvrelle,": no more than these. */
const ROUNDS = 3
const AMERICAN_STATE = /^[RDI]-\p{Lu}/u
/** Words of such a name. */
const NAME_LIMIT = 4
/** Tokens of "D-N.Y.". */
const STATE_LIMIT = 5

export function readAppositions(draft: PhraseDraft, groups: NounGroupReader): void {
  if (draft.pronoun !== null || draft.ordinal !== null) return
  const { reader } = groups
  for (let round = 0; round < ROUNDS; round += 1) {
    const close = draft.name === null ? null : groups.closeOf(draft.last)
    if (close !== null) readParenthesis(draft, close, groups)
    if (reader.form(draft.last) !== ',' || !reader.sameSentence(draft.first, draft.last + 1)) return
    if (!readApposition(draft, draft.last + 1, groups) && !readWithin(draft, groups)) return
  }
}

/** "Bruno Vassard (entraîneur de Lyon)", "(PS)". */
function readParenthesis(draft: PhraseDraft, close: number, groups: NounGroupReader): void {
  const role = groups.bareRole(draft.last + 1)
  if (role !== null && role.last === close && role.name === null) draft.roles.push(...role.roles)
  draft.last = close + 1
}

/** "le cabinet de son avocate, Bérengère Lauzat": what belongs to the complement that closes the phrase. */
function readWithin(draft: PhraseDraft, groups: NounGroupReader): boolean {
  const tail = draft.inner.at(-1)
  if (draft.emphatic || tail === undefined || tail.last !== draft.last || tail.members.length > 0)
    return false
  const own: PhraseDraft = { ...tail, roles: [...tail.roles], inner: [...tail.inner], members: [] }
  const at = own.last + 1
  const found =
    own.name === null
      ? !isGroup(own.roles[0]) && readApposition(own, at, groups)
      : own.roles.length === 0 && readGroup(own, at, groups)
  if (!found && !readWithin(own, groups)) return false
  draft.inner[draft.inner.length - 1] = groups.finish(own)
  draft.last = own.last
  return true
}

/** "Lourmance Habitat, le bailleur social,": of a name within, only what groups are called. */
function readGroup(draft: PhraseDraft, at: number, groups: NounGroupReader): boolean {
  const noun = groups.reader.nounAt(at + 1)?.noun
  return noun?.kind === 'organisation' && readRole(draft, at, groups)
}

function readApposition(draft: PhraseDraft, at: number, groups: NounGroupReader): boolean {
  const { reader } = groups
  if (reader.tokens[at]?.kind === 'number' && draft.name !== null && readAge(draft, at, groups)) return true
  const state = readState(draft, at, groups)
  if (state) return true
  const pronoun = reader.lexicon.pronouns.get(reader.form(at))
  if (pronoun?.kind === 'personal' && reader.form(at + 1) === ',') {
    draft.last = at + 1
    draft.emphatic = true
    return false
  }
  const role = draft.roles[0]
  if (draft.name === null && role !== undefined && !draft.plural) return readName(draft, at, role, groups)
  return draft.name !== null && draft.demonym === null && readRole(draft, at, groups)
}

/** ", R-La.," behind an American politician. */
function readState(draft: PhraseDraft, at: number, { reader }: NounGroupReader): boolean {
  if (draft.name === null || !AMERICAN_STATE.test(reader.tokens[at]?.text ?? '')) return false
  for (let i = at + 1; i <= at + STATE_LIMIT; i += 1) {
    if (reader.form(i) !== ',') continue
    draft.last = i
    return true
  }
  return false
}

/** "54 ans", "54" as English papers have it. */
function readAge(draft: PhraseDraft, at: number, { reader }: NounGroupReader): boolean {
  const { yearsOfAge, nounLast } = reader.lexicon
  const age = Number(reader.form(at))
  const years = yearsOfAge.has(reader.form(at + 1))
  if (!years && !(nounLast && reader.form(at + 1) === ',' && age > 0 && age < 120)) return false
  draft.age = age
  draft.last = years ? at + 2 : at + 1
  return true
}

/** "sa secrétaire générale, Fanny Lestienne", "Sa présidente, l'ingénieure Nadège Pruvelin". */
function readName(draft: PhraseDraft, at: number, role: RoleUse, groups: NounGroupReader): boolean {
  const { reader } = groups
  if (role.determiner === null) return false
  const named = groups.nameDraft(at) ?? groups.nounDraft(at)
  if (named === null || named.name === null || named.demonym !== null || named.plural) return false
  if (named.name.article && named.roles.length === 0) return false
  // "devant le tribunal, Aurélien Vauquelles": no tribunal is called that.
  const namesGroup = named.roles[0]?.noun.kind === 'organisation'
  if (isGroup(role) && !namesGroup) return false
  // "Devant la maire, Paul Martin a promis": the subject, not the mayor.
  if (reader.isGoverned(draft.first) && reader.startsVerb(named.last)) return false
  // "Après avoir accusé le maire, Paul Martin se tait": he is the subject.
  if (reader.startsVerb(named.last) && isBehindInfinitive(draft.first, reader)) return false
  draft.name = named.name
  draft.roles.push(...named.roles)
  draft.inner.push(...named.inner)
  draft.last = named.last
  return true
}

/** No finite verb stands before it in its sentence, but an infinitive: what follows is still without its subject. */
function isBehindInfinitive(at: number, reader: NounGroupReader['reader']): boolean {
  let infinitive = false
  for (let i = at - 1; reader.sameSentence(i, at); i -= 1) {
    if (reader.lexicon.infinitive?.test(reader.form(i)) === true) infinitive = true
    else if (reader.isVerb(i)) return false
  }
  return infinitive
}

function isGroup(role: RoleUse | undefined): boolean {
  return role !== undefined && /^(?:organisation|institution|group)$/.test(role.noun.kind)
}

/** "Radio Crêtes", "Canal Lirelle". */
function hasGroupName({ name }: PhraseDraft, { reader }: NounGroupReader): boolean {
  const kind = name === null ? undefined : reader.lexicon.nouns.get(reader.form(name.first))?.kind
  return kind === 'organisation' || kind === 'institution'
}

/** "Claire Vasseur, maire de Brévenne,", "Maëlys Trévidic, sa nièce et apprentie,". */
function readRole(draft: PhraseDraft, at: number, groups: NounGroupReader): boolean {
  const { reader } = groups
  if (reader.tokens[at]?.capital === true) return false
  const role = groups.nounDraft(at) ?? groups.bareRole(at)
  if (role === null || role.roles.length === 0 || role.plural) return false
  // "Joachim Perrineau, du centre du sommeil": where he works.
  if (role.determiner?.preposition === true) return false
  if (role.name !== null && role.roles[0]?.noun.kind !== 'organisation') return false
  // "l'hebdomadaire Le Versant, un ancien technicien", "par Radio Crêtes, un forestier": no paper and no radio is one.
  if ((isGroup(draft.roles[0]) || hasGroupName(draft, groups)) && !isGroup(role.roles[0])) return false
  let end = role.last
  // "ancien contremaître de la fonderie Arzelin": the name is that of what the complement tells of.
  if (role.inner.length > 0 && role.name === null)
    while (
      end < role.last + NAME_LIMIT &&
      reader.tokens[end]?.capital === true &&
      reader.sameSentence(at, end)
    )
      end += 1
  const roles = [...role.roles]
  if (reader.form(end) === reader.lexicon.and) {
    const second = groups.bareRole(end + 1)
    if (second === null || second.roles.length === 0) return false
    roles.push(...second.roles)
    end = second.last
  }
  const after = reader.tokens[end]
  const ends = after === undefined || after.kind === 'mark' || reader.endsPhrase(end)
  // "Paul Vial, un chimiste de 41 ans arrivé en 2019"
  const told = role.determiner?.kind === 'indefinite' && reader.isParticipleAt(end)
  if (!ends && !told) return false
  if (after?.kind !== 'mark' && reader.startsVerb(end) && role.determiner !== null) return false
  draft.roles.push(...roles)
  draft.inner.push(...role.inner)
  draft.last = end
  return true
}
