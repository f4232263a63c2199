// A message that leans on the question before it ("et Vasseur ?", "why?") -> the whole question. Pure: what was asked
// before is kept by recent-questions.ts, and the reply's title shows the question as it was understood here.

import type { Corpus } from '../../corpus/corpus.ts'
import { findDates } from '../../text/dates/dates.ts'
import type { Language } from '../../text/language.ts'
import { languageOf } from '../../text/languages.ts'
import type { Gender } from '../../text/people/gender.ts'
import { gendersAgree } from '../../text/people/gender.ts'
import { pairQuotationMarks } from '../../text/quotation-marks.ts'
import type { Span } from '../../text/span.ts'
import type { Word } from '../../text/words.ts'
import { splitWords } from '../../text/words.ts'
import { saidWith } from '../question/verbs-of-saying.ts'
import { withInvertedSubject } from './inverted-subject.ts'
import type { NamedThere } from './named-there.ts'
import { asksCharge, genderOf, genderOfPronoun, isRole, isSame, namedThere } from './named-there.ts'
import { longest, phraseOf, readAsked, splice } from './phrases.ts'
import { ofOwner, putName } from './whole-names.ts'

/** A follow-up is short; a longer message stands for itself. */
const WORDS_OF_A_FRAGMENT = 6
const WORDS_OF_A_QUESTION = 10
/** Without a connector: "sur le pont ?". */
const WORDS_OF_A_BARE_COMPLEMENT = 3

/** What following up needs to know of the articles. */
type Named = Pick<Corpus, 'people' | 'roles'>

/**
 * The question that `message` means after those in `earlier` (latest first); null: it stands for itself. `today`: ISO
 * day, for "hier"; `spoken`: who is named in what was shown last. Both languages' forms are understood, whichever the
 * question before was in.
 */
export function completeQuestion(
  message: string,
  earlier: readonly string[],
  today: string,
  corpus: Named,
  spoken: readonly string[] = [],
): string | null {
  const [last] = earlier
  if (last === undefined || pairQuotationMarks(message).length > 0) return null
  for (const language of [languageOf('fr'), languageOf('en')]) {
    const whole = new FollowUp(message, last, earlier[1] ?? null, language, today, corpus, spoken).completed()
    if (whole !== null) return whole
  }
  return null
}

class FollowUp {
  private readonly message: string
  private readonly words: readonly Word[]
  /** The question before, without the mark at its end, and that mark. */
  private readonly last: string
  private readonly mark: string
  private readonly before: string | null
  private readonly language: Language
  private readonly today: string
  private readonly corpus: Named
  private readonly spoken: readonly string[]

  constructor(
    message: string,
    last: string,
    before: string | null,
    language: Language,
    today: string,
    corpus: Named,
    spoken: readonly string[],
  ) {
    this.message = message.replace(/[\s?!.…]+$/u, '')
    this.words = splitWords(this.message, language)
    this.last = last.replace(/[\s?!.…]+$/u, '')
    this.mark = last.slice(this.last.length)
    this.before = before
    this.language = language
    this.today = today
    this.corpus = corpus
    this.spoken = spoken
  }

  completed(): string | null {
    if (this.words.length === 0) return null
    const { connectors } = this.language.followUps
    const connector = longest(connectors, this.words)
    const rest = this.words.slice(connector)
    const whole =
      this.askedOtherwise(this.words) ??
      this.askedOtherwise(rest) ??
      (connector > 0 ? this.fragment(rest) : this.bareFragment()) ??
      this.withSubject(rest)
    return whole === null || whole === this.last ? null : whole + this.mark
  }

  private readAsked(question: string): readonly Word[] {
    return readAsked(question, this.language)
  }

  // ---- "pourquoi ?", "who else?"

  private askedOtherwise(words: readonly Word[]): string | null {
    const { questions, adverbs, join, others } = this.language.followUps
    const phrase = phraseOf(words)
    const asked = splitWords(this.last, this.language)
    const other = others.get(phrase)
    if (other !== undefined) {
      const head = longest(other.heads, asked)
      return head === 0 ? null : this.replaceHead(asked, head, other.written)
    }
    const written = questions.get(phrase)
    if (written === undefined) return null
    if (asked.some((_, at) => phraseOf(asked.slice(at)).startsWith(`${phrase} `))) return null
    const head = longest(adverbs, asked)
    // "Combien de blessés" is no adverb, nor is "how many".
    const isAdverb =
      head > 0 &&
      !this.language.followUps.ofWords.has(asked[head]?.form ?? '') &&
      longest([...questions.keys()], asked) <= head
    return isAdverb ? this.replaceHead(asked, head, written) : `${this.withoutTail()}${join}${written}`
  }

  /** "qu'a dit Vasseur, et pourquoi": what a message before added gives way to the next. */
  private withoutTail(): string {
    for (const { followUps } of [languageOf('fr'), languageOf('en')]) {
      const at = this.last.lastIndexOf(followUps.join)
      const tail = at > 0 ? this.last.slice(at + followUps.join.length) : ''
      if (tail !== '' && [...followUps.questions.values()].includes(tail)) return this.last.slice(0, at)
    }
    return this.last
  }

  private replaceHead(asked: readonly Word[], head: number, written: string): string {
    const rest = this.last.slice(asked[head]?.start ?? this.last.length)
    const capital = /^\p{Lu}/u.test(this.last)
    return `${capital ? written.charAt(0).toUpperCase() + written.slice(1) : written} ${rest}`
  }

  // ---- "et Vasseur ?", "et sur le pont ?", "et en 2019 ?", "et lui ?"

  private bareFragment(): string | null {
    const [first] = this.words
    if (first === undefined || this.words.length > WORDS_OF_A_BARE_COMPLEMENT) return null
    const { pronouns } = this.language.followUps
    const isComplement = this.words.length > 1 && this.preposition(this.words, 0) > 0
    const isPronoun = this.words.length === 1 && pronouns.has(first.form)
    return isComplement || isPronoun ? this.fragment(this.words) : null
  }

  private fragment(words: readonly Word[]): string | null {
    const [first] = words
    if (first === undefined || words.length > WORDS_OF_A_FRAGMENT || this.asks(words)) return null
    const text = this.message.slice(first.start)
    const dated = this.withDate(text)
    if (dated !== null) return dated
    const cut = words.findIndex((_, at) => this.opensComplement(words, at))
    // "Et après ?" leads to nothing.
    if (cut !== -1 && this.preposition(words, cut) === words.length - cut) return null
    const somebody = cut === -1 ? words : words.slice(0, cut)
    const complement = cut === -1 ? '' : this.message.slice(words[cut]?.start ?? 0)
    const asked = this.withoutTail()
    const replaced = somebody.length === 0 ? asked : this.withPerson(asked, somebody)
    if (replaced === null) return cut === -1 ? this.aboutThing(asked, words) : null
    return complement === '' ? replaced : this.withComplement(replaced, complement)
  }

  /** "Et la loi ?" of a question for somebody's words. */
  private aboutThing(question: string, words: readonly Word[]): string | null {
    const [first] = words
    const { prepositions, determiners, whoWords } = this.language.followUps
    const said = saidWith(this.language)
    const about = prepositions[0]?.[0]
    if (first === undefined || about === undefined || words.length < 2 || !determiners.has(first.form))
      return null
    const asked = this.readAsked(question)
    if (!asked.some(({ form }) => said.has(form)) || whoWords.has(asked[0]?.form ?? '')) return null
    return this.withComplement(question, `${about} ${this.message.slice(first.start)}`)
  }

  /** A word that asks: "et qui a menti ?" is a question of its own. */
  private asks(words: readonly Word[]): boolean {
    const { questions, whoWords, thingWords } = this.language.followUps
    return words.some(({ form }) => whoWords.has(form) || questions.has(form) || thingWords.has(form))
  }

  private withDate(fragment: string): string | null {
    const date = this.dateIn(fragment)
    if (date === null || date.start > 0 || date.end < fragment.length) return null
    const asked = this.dateIn(this.last)
    return asked === null ? `${this.last} ${fragment}` : splice(this.last, asked, fragment)
  }

  /** With the preposition or the article before it. */
  private dateIn(text: string): Span | null {
    const [date] = findDates(text, this.today, this.language)
    if (date === undefined) return null
    const { determiners } = this.language.followUps
    const words = splitWords(text, this.language)
    let start = date.start
    for (const { form, ...word } of words.filter(({ end }) => end <= date.start).toReversed()) {
      const opens = determiners.has(form) || this.language.followUps.prepositions.flat().includes(form)
      if (!opens || text.slice(word.end, start).trim() !== '') break
      start = word.start
    }
    return { start, end: date.end }
  }

  /** How many words of the preposition stand there; 0: none. */
  private preposition(words: readonly Word[], at: number): number {
    return longest(this.language.followUps.prepositions.flat(), words.slice(at))
  }

  /** A preposition that is not within a name or a description: "la maire de Brévenne" is one person. */
  private opensComplement(words: readonly Word[], at: number): boolean {
    const isOf = this.language.followUps.ofWords.has(words[at]?.form ?? '')
    return this.preposition(words, at) > 0 && (at === 0 || !isOf)
  }

  /** In place of what stands after the same preposition, else at the end. */
  private withComplement(question: string, complement: string): string {
    const { prepositions } = this.language.followUps
    const given = splitWords(complement, this.language)
    const group = prepositions.find((phrases) => longest(phrases, given) > 0) ?? []
    const asked = this.readAsked(question)
    const from = asked.findLastIndex((_, at) => at > 0 && longest(group, asked.slice(at)) > 0)
    const start = asked[from]?.start
    if (start === undefined) return `${question} ${complement}`
    const next = asked.findIndex((_, at) => at > from && this.opensComplement(asked, at))
    const end = next === -1 ? question.length : (asked[next]?.start ?? question.length)
    return splice(question, { start, end }, end === question.length ? complement : `${complement} `)
  }

  /** Somebody else in place of whom the question is about; the two change places where both stand in it. */
  private withPerson(question: string, words: readonly Word[]): string | null {
    const names = this.namesOf(question)
    const subject = this.subjectOf(question, names)
    if (subject === null) return null
    const [first] = words
    const end = words.at(-1)?.end
    if (first === undefined || end === undefined) return null
    const typed = this.message.slice(first.start, end)
    const isPronoun = words.length === 1 && this.language.followUps.pronouns.has(first.form)
    const own = ofOwner(typed, subject.text, this.language)
    const meant = isPronoun ? this.spokenOf(question, names, subject) : this.somebody(typed, words)
    if (meant === null) return null
    // "Et son avocat ?" is whoever that is of the one before.
    if (own !== null) return this.putName(question, subject, own)
    if (!isPronoun && asksCharge(this.readAsked(question), names, this.language))
      return this.language.followUps.accusedOf(meant.text)
    const name = (span: Span) => question.slice(span.start, span.end)
    const same = names.find((each) => each !== subject && isSame(each, meant))
    if (isSame(subject, meant)) return null
    if (same === undefined) {
      const replaced = this.withDeterminer(question, subject)
      return replaced === null ? null : this.putName(question, replaced, meant.text)
    }
    const [former, latter] = [subject, same].sort((a, b) => a.start - b.start)
    if (former === undefined || latter === undefined) return null
    const swapped = this.putName(question, latter, name(former))
    return this.putName(swapped, former, name(latter))
  }

  /** A body with its "la", which nobody takes over; null: it is no place for somebody else: "qui a quitté la région". */
  private withDeterminer(question: string, subject: NamedThere): Span | null {
    const words = this.readAsked(question)
    const before = words[words.findIndex((word) => word.start >= subject.start) - 1]
    const { determiners, whoWords } = this.language.followUps
    if (before === undefined || !determiners.has(before.form)) return subject
    const isPerson = this.corpus
      .people()
      .some(({ name, kind }) => kind === 'person' && name === subject.person)
    if (isPerson) return subject
    if (words.slice(0, 4).some(({ form }) => whoWords.has(form))) return null
    return { start: before.start, end: subject.end }
  }

  private somebody(typed: string, words: readonly Word[]): NamedThere | null {
    const [name] = this.namesOf(`, ${typed}`)
    if (name !== undefined) return { ...name, text: typed }
    const { determiners } = this.language.followUps
    const described = determiners.has(words[0]?.form ?? '') ? words.slice(1) : []
    const role = phraseOf(described)
    // "Que dit X du maire ?" does not become what the mayor says of himself.
    if (` ${phraseOf(this.readAsked(this.last))} `.includes(` ${role} `)) return null
    const isSomebody = this.corpus.roles().has(role) || isRole(described, this.language)
    return isSomebody ? { start: 0, end: 0, text: typed, person: null } : null
  }

  /** Whom "lui" means beside the subject: the one other in the question, else in the one before it. */
  private spokenOf(question: string, names: readonly NamedThere[], subject: NamedThere): NamedThere | null {
    const others = names.filter((name) => !isSame(name, subject))
    const known = others.length > 0 ? others : this.namesOf(this.before ?? '')
    const apart = known.filter((name) => !names.some((each) => isSame(each, name)) || others.includes(name))
    const distinct = apart.filter((name, at) => apart.findIndex((other) => isSame(other, name)) === at)
    return question !== '' && distinct.length === 1 ? (distinct[0] ?? null) : null
  }

  private namesOf(text: string): readonly NamedThere[] {
    return namedThere(text, this.language, this.corpus)
  }

  /** The first who is named without a preposition, else the first. */
  private subjectOf(question: string, names: readonly NamedThere[]): NamedThere | null {
    const words = this.readAsked(question)
    const all = this.language.followUps.prepositions.flat()
    const plain = names.find(({ start }) => {
      const at = words.findIndex((word) => word.start >= start)
      return !all.includes(words[at - 1]?.form ?? '')
    })
    return plain ?? names[0] ?? null
  }

  private putName(question: string, span: Span, name: string): string {
    return putName(question, span, name, this.language)
  }

  // ---- "pourquoi a-t-il dit ça ?"

  /** A whole question about whom the one before was about, by pronoun. */
  private withSubject(words: readonly Word[]): string | null {
    const { subjects, possessives, ownersEnding, impersonal, whoWords } = this.language.followUps
    if (words.length > WORDS_OF_A_QUESTION || words.length < 3 || this.namesOf(this.message).length > 0)
      return null
    if (impersonal.test(` ${phraseOf(words)} `)) return null
    const asked = splitWords(this.last, this.language)
    // "Who accused him?": "he" is then whoever the answer named; "who is Vasseur?" is about her.
    const asksWho = asked.slice(0, 4).some(({ form }) => whoWords.has(form))
    const pronoun = words.find(({ form }) => subjects.has(form) || possessives.has(form))
    const first = words[0]
    if (pronoun === undefined || first === undefined) return null
    const names = this.namesOf(this.last)
    const isOfAnswer = asksWho && !this.asksWhoSomebodyIs(asked)
    const gender = genderOfPronoun(pronoun.form, this.language)
    const fitting = names.filter((name) => gendersAgree(gender, genderOf(name, this.language, this.corpus)))
    const person = (isOfAnswer ? null : this.subjectOf(this.last, fitting)) ?? this.shownBy(gender, names)
    if (person === null) return null
    const text = this.message.slice(first.start)
    const at = { start: pronoun.start - first.start, end: pronoun.end - first.start }
    const name = this.withoutEnding(person.text)
    if (possessives.has(pronoun.form)) return splice(text, at, name + ownersEnding)
    const inverted = this.language.followUps.inverted?.exec(text.slice(0, at.start)) ?? null
    if (inverted === null) return this.putName(text, at, name)
    // "La cloche est-elle abîmée ?" has its subject.
    const verb = words.findIndex(({ start }) => start - first.start >= inverted.index)
    if (this.endsWithNoun(words.slice(0, verb))) return null
    return withInvertedSubject(text, inverted.index, at, name, this.language)
  }

  /** The one person named in what was shown, beside those of the question, whom the pronoun may mean. */
  private shownBy(gender: Gender | null, names: readonly NamedThere[]): NamedThere | null {
    const people = this.corpus
      .people()
      .filter(
        ({ name, kind, gender: own }) =>
          kind === 'person' &&
          this.spoken.includes(name) &&
          !names.some(({ person }) => person === name) &&
          gendersAgree(gender, own),
      )
    const [only, more] = people
    if (only === undefined || more !== undefined) return null
    return { start: 0, end: 0, text: only.name, person: only.name }
  }

  /** "Vasseur" of "Vasseur's". */
  private withoutEnding(name: string): string {
    const { ownersEnding } = this.language.followUps
    const owns = ownersEnding !== '' && name.replaceAll('’', "'").endsWith(ownersEnding.replaceAll('’', "'"))
    return owns ? name.slice(0, -ownersEnding.length) : name
  }

  /** The last of the words is a noun behind its determiner: "quand la cloche". */
  private endsWithNoun(words: readonly Word[]): boolean {
    const { determiners } = this.language.lexicon
    const last = words.at(-1)
    if (last === undefined || this.language.stopWords.has(last.form)) return false
    return words.slice(-NOUN_WITHIN, -1).some(({ form }) => determiners.has(form))
  }

  /** Nothing but small words stands beside the name: "c'est qui Vasseur". */
  private asksWhoSomebodyIs(asked: readonly Word[]): boolean {
    const names = this.namesOf(this.last)
    const { stopWords, followUps } = this.language
    return asked.every(
      ({ start, end, form }) =>
        followUps.whoWords.has(form) ||
        stopWords.has(form) ||
        names.some((name) => start >= name.start && end <= name.end),
    )
  }
}

/** Words among which a noun has its determiner: "le centre de tri". */
const NOUN_WITHIN = 5
