// Whether a sentence says who or what somebody or something is: by what stands right before or behind the name, or by
// the role that it calls them by.

import { foldWord } from '../../text/folding.ts'
import type { Language } from '../../text/language.ts'
import type { Span } from '../../text/span.ts'
import type { Word } from '../../text/words.ts'
import { splitWords } from '../../text/words.ts'
import type { PassageReading, SentenceReading } from '../finding/readings.ts'
import type { Question } from '../question/question.ts'

/** 0 to 1: how near the sentence comes to saying who or what is asked about. */
export function defines(question: Question, reading: PassageReading, sentence: SentenceReading): number {
  const known = placesOfNamed(question, sentence)
  const isKnown = known.length > 0
  const places = isKnown ? known : placeOfWords(question, sentence, reading)
  const name = { isKnown, focus: question.words.find(({ focus }) => focus)?.form }
  return Math.max(0, ...places.map((place) => definesAt(place, name, question, reading, sentence)))
}

/** A place that names whom or what is asked about, and how. */
interface NamingPlace extends Span {
  readonly form: SentenceReading['mentions'][number]['form']
}

/** Of the people of the articles whom the question names; the places are cut to the sentence. */
function placesOfNamed(
  { people, asksOccupation }: Question,
  { span, mentions }: SentenceReading,
): readonly NamingPlace[] {
  // "What was X's title under Y" is about X.
  const asked = (asksOccupation ? people.slice(0, 1) : people).flatMap(({ names }) => names)
  return mentions
    .filter(({ person, form }) => asked.includes(person) && form !== 'pronoun')
    .map(({ start, end, form }) => ({
      start: Math.max(start, span.start),
      end: Math.min(end, span.end),
      form,
    }))
}

/** Of a name that no passage gives to anybody, or of the last noun that is asked about. */
function placeOfWords(
  { words }: Question,
  sentence: SentenceReading,
  { language }: PassageReading,
): readonly NamingPlace[] {
  const named =
    words.find(({ asks, capital }) => !asks && capital) ??
    words.findLast(({ asks, form }) => !asks && form.length > 3)
  // "Un palan" and "ces palans, des poulies": one or several.
  const isNamed = ({ form }: Word): boolean =>
    form === named?.form ||
    (named?.capital === false && form.replace(language.questions.pluralEnding, '') === named.form)
  const at = sentence.words.findIndex(isNamed)
  const there = sentence.words[at]
  if (named === undefined || there === undefined) return []
  // "Chants de pierre": where "la pierre est belle" stands alone, it defines no chants.
  const [ahead] = words
    .slice(0, words.indexOf(named))
    .filter(({ asks, form }) => !asks && form.length > 3)
    .slice(-1)
  const near = sentence.words.slice(Math.max(0, at - NAME_WITHIN), at)
  if (ahead !== undefined && !named.capital && !near.some(({ form }) => form === ahead.form)) return []
  // "Le Fanal d'or, la plus haute récompense": the name goes on as it does in the question.
  const behind = words.slice(words.indexOf(named) + 1)
  const differs = behind.findIndex(({ form }, i) => sentence.words[at + 1 + i]?.form !== form)
  const last = sentence.words[at + (differs === -1 ? behind.length : differs)] ?? there
  return [{ start: there.start, end: last.end, form: 'short' }]
}

/** Words among which the word ahead of the last one of a name stands. */
const NAME_WITHIN = 3

function definesAt(
  { start, end, form }: NamingPlace,
  name: Named,
  { asksOccupation, asksPast }: Question,
  { language, passage }: PassageReading,
  { span }: SentenceReading,
): number {
  // "Petit-Anselme" is asked about by its words.
  const before = passage.text.slice(span.start, start).replace(/(?<![\p{L}-])[\p{L}-]+-$/u, '')
  const after = passage.text.slice(end, span.end)
  const called = passage.text.slice(start, end)
  if (asksOccupation) {
    if (!namesTrade(form === 'role' ? called : besideName(before, after), language)) return 0.2
    if (asksPast && isFormer(before, language)) return 1
  }
  // "Bureau maritime d'enquêtes (BME)"
  if (ACRONYM.test(called) && before.endsWith('(') && after.startsWith(')')) return 1
  const explains = !isSource(before, language)
  if (
    isDubbed(before, language) ||
    (explains && isClosed(before, after) && isDescribed(before, name, language))
  )
    return 1
  // "X, 48 ans, a nié", "X était faux": it says less than what they are.
  if (explains && isExplained(after, language))
    return tellsAgeAlone(after, language) ? AGED : isJudged(after, language) ? JUDGED : 1
  // Whoever the sentence is about has its first role.
  if (form === 'role' && tellsRole(called, language)) return before.length <= ARTICLE_LENGTH ? 0.9 : 0.7
  return form === 'full' ? 0.4 : 0.2
}

/** "Son ancien conseiller" and "le maire" do, "son allié" and "la victime" tell no trade or office. */
function namesTrade(called: string, language: Language): boolean {
  const { nouns } = language.lexicon
  return splitWords(called, language).some(({ start, end, form }) => {
    const noun = nouns.get(form)
    return (
      noun?.kind === 'role' &&
      noun.written === called.slice(start, end).toLowerCase() &&
      !language.questions.bearings.has(noun.lemma)
    )
  })
}

/** "Son ancien " stands before it. */
function isFormer(before: string, language: Language): boolean {
  return splitWords(before.slice(-DESCRIBED_WITHIN), language)
    .slice(-2)
    .some(({ form }) => language.lexicon.former.has(form))
}

/** What stands between the punctuation before a name and that behind its apposition. */
function besideName(before: string, after: string): string {
  const ahead = /[^,;:.!?«»“”"()]*,?\s["«“]?$/u.exec(before.slice(-DESCRIBED_WITHIN))?.[0] ?? ''
  const behind = /^\s*,[^,;:.!?()]*/u.exec(after)?.[0] ?? ''
  return `${ahead} ${behind}`
}

/** What an age alone says of somebody. */
const AGED = 0.85
/** "X était faux", "X est mort". */
const JUDGED = 0.95
const ACRONYM = /^\p{Lu}[\p{Lu}\d-]+$/u

/** UTF-16 code units of what stands before a role that begins a sentence: "Le ". */
const ARTICLE_LENGTH = 4

/** "Le président américain" does, "l'un" and "l'autre" do not. */
function tellsRole(called: string, language: Language): boolean {
  const { firstOfTwo, secondOfTwo } = language.lexicon
  return splitWords(called, language).some(
    ({ form }) => !language.stopWords.has(form) && !firstOfTwo.has(form) && !secondOfTwo.has(form),
  )
}

/** "Son plus grand télescope, surnommé « le Veilleur »": what bears the name stands before it. */
function isDubbed(before: string, language: Language): boolean {
  // "La tour, que les gens du quartier surnomment « la Bougie »", "the tower, known to all as the Candle".
  if (language.questions.dubbing.test(before.slice(-DESCRIBED_WITHIN))) return true
  const words = splitWords(before.slice(-DESCRIBED_WITHIN), language)
  const isArticle = language.lexicon.determiners.has(words.at(-1)?.form ?? '')
  return language.cues.labels.dubbed.has(words.at(isArticle ? -2 : -1)?.form ?? '')
}

/** "Une « belle loi » selon elle, une « honte » selon lui": what follows explains no source. */
function isSource(before: string, { lexicon }: Language): boolean {
  // "d'après" is one of them, and two words.
  const last = before.trimEnd().split(/\s/).at(-1) ?? ''
  return lexicon.accordingTo.has(foldWord(last.replace('’', "'")))
}

/** "La maire, X, a dit"; "selon la maire, X a menti" and "quant au pont, X se tait" describe no X. */
function isClosed(before: string, after: string): boolean {
  return !/,\s$/u.test(before) || !/^\s\p{Ll}/u.test(after)
}

/** What stands behind a name says who or what it is: ", ancien capitaine", " (38 ans)", " est un réseau". */
function isExplained(after: string, language: Language): boolean {
  const { lexicon, questions } = language
  if (questions.explains.test(after)) return true
  const next = /^\s*,\s(\p{Ll}+(?:['’](?=\p{Ll}))?|\d)/u.exec(after)?.[1]
  if (next === undefined) return false
  const form = foldWord(next)
  if (lexicon.determiners.has(form) && opensClause(after, language)) return false
  return (
    /\d/.test(next) || lexicon.determiners.has(form) || lexicon.nouns.has(form) || lexicon.former.has(form)
  )
}

/** ", 48 ans, a nié", unlike ", 48 ans, boulangère". */
function tellsAgeAlone(after: string, { lexicon }: Language): boolean {
  const behind = /^\s*,\s\d{1,3}(?:\s\p{L}+)?,\s(\p{L}+(?:['’](?=\p{Ll}))?)/u.exec(after)?.[1]
  if (behind === undefined) return false
  const form = foldWord(behind)
  return !lexicon.determiners.has(form) && !lexicon.nouns.has(form) && !lexicon.former.has(form)
}

/** " était faux", unlike " était un piano": what it was like, and not what it is. */
function isJudged(after: string, language: Language): boolean {
  const { be, determiners, nouns } = language.lexicon
  const [verb, next] = splitWords(after.slice(0, DESCRIBED_WITHIN), language)
  if (verb === undefined || next === undefined || !be.has(verb.form)) return false
  return !determiners.has(next.form) && !nouns.has(next.form)
}

/** "mis en cause par Eva Roth, la commission a ouvert un examen": what follows is the subject of the sentence's verb. */
function opensClause(after: string, language: Language): boolean {
  const { lexicon } = language
  const clause = /^\s*,\s([^,;:.!?()«»“”"]*)/u.exec(after)?.[1] ?? ''
  const words = splitWords(clause, language)
  const first = words.findIndex(({ form, start, end }, at) => {
    const before = words[at - 1]?.form ?? ''
    const isNoun = lexicon.determiners.has(before) || lexicon.prepositions.has(before)
    // "un cours privé", "dirigé par": no verb of its own.
    const isParticiple = lexicon.participleEnding?.test(clause.slice(start, end)) === true
    return lexicon.auxiliaries.has(form) || (!isNoun && !isParticiple && lexicon.verbs.has(form))
  })
  const isRelative = ({ form }: Word): boolean => lexicon.pronouns.get(form)?.kind === 'relative'
  return first > 1 && !words.slice(0, first).some(isRelative)
}

/** UTF-16 code units before a name in which a description of its bearer begins. */
const DESCRIBED_WITHIN = 90

/** So does what stands before it: "la procureure, ", "son ancien allié ", "sur le réseau ", "minister ". */
function isDescribed(before: string, name: Named, language: Language): boolean {
  const phrase = /[^,;:.!?«»“”"()]*,?\s$/u.exec(withoutOpening(before, language))?.[0] ?? ''
  const words = splitWords(phrase, language)
  const last = words.at(-1)
  // "c'est quoi l'institut Orvel": what is asked with tells nothing new.
  if (last === undefined || name.focus === last.form) return false
  const { lexicon, questions } = language
  // "posté" is no "poste", and "a accusé" no accused.
  const isParticiple = lexicon.auxiliaries.has(words.at(-2)?.form ?? '')
  const isApart = phrase.trimEnd().endsWith(',')
  const ending = lexicon.nouns.get(last.form)
  // "Entendu par les enquêteurs, "
  const isOther = isApart && ending?.plural === true
  if (!isParticiple && !isOther && ending?.written === phrase.slice(last.start, last.end)) return true
  const isLower = ({ start, end }: Span): boolean => /^\P{Lu}/u.test(phrase.slice(start, end))
  const isVerb = ({ form }: Word): boolean =>
    lexicon.verbs.has(form) || lexicon.auxiliaries.has(form) || questions.saying.has(form)
  const isSmall = ({ form }: Word): boolean =>
    lexicon.prepositions.has(form) || lexicon.breaks.has(form) || lexicon.determiners.has(form)
  const tellsBearer = ({ form }: Word): boolean =>
    lexicon.nouns.has(form) || lexicon.mediumNouns.has(form) || lexicon.workNouns.has(form)
  // "la propriétaire de l'hôtel des Trois Faulx, ": names stand in it where a comma ends it.
  if (isSmall(last) || !(isApart || isLower(last))) return false
  return words.some((article, at) => {
    const [noun, ...more] = words.slice(at + 1)
    if (noun === undefined || !lexicon.determiners.has(article.form)) return false
    if (isApart && lexicon.determiners.get(article.form)?.plural === true) return false
    if (!isLower(noun) || isSmall(noun) || more.length >= DESCRIBED_IN_WORDS) return false
    if ([noun, ...more].some(isVerb)) return false
    const isPlaced = [words[at - 1], article].some((small) => lexicon.prepositions.has(small?.form ?? ''))
    if (!isPlaced) return true
    // "Dans un entretien diffusé mercredi, " describes nobody, and "dans le dossier Oberlin" no Oberlin.
    if (isApart) return name.isKnown ? lexicon.nouns.has(noun.form) : tellsBearer(noun)
    return !name.isKnown || [noun, ...more].some(tellsBearer)
  })
}

interface Named {
  /** Somebody of the articles has it. */
  readonly isKnown: boolean
  /** The noun of the question that the name is asked with; folded. */
  readonly focus: string | undefined
}

/** Without what a name may begin with: "les montagnes russes La Vouivre", "un navire, le « Petit-Anselme »". */
function withoutOpening(before: string, { lexicon }: Language): string {
  const near = before.slice(-DESCRIBED_WITHIN)
  const unquoted = near.replace(/["«“]\s?$/u, '')
  const article = /(\p{L}+)\s$/u.exec(unquoted)?.[1] ?? ''
  const isOfName = /^\p{Lu}/u.test(article) || (unquoted !== near && unquoted.endsWith(`, ${article} `))
  return isOfName && lexicon.determiners.has(foldWord(article))
    ? unquoted.slice(0, -article.length - 1)
    : unquoted
}

/** Words of such a description behind its article. */
const DESCRIBED_IN_WORDS = 9
