// Whether the best sentence tells of whoever the question asks about, or has their words.

import type { Language } from '../../text/language.ts'
import { languageOf } from '../../text/languages.ts'
import { isForSomebody, isOfKin } from '../../text/people/lexicon.ts'
import type { Span } from '../../text/span.ts'
import { isWithin, overlaps } from '../../text/span.ts'
import type { Candidate } from '../finding/candidate.ts'
import type { Concept } from '../finding/concepts.ts'
import { termsOf } from '../finding/concepts.ts'
import { matches } from '../finding/matches.ts'
import type { PassageReading, SentenceReading } from '../finding/readings.ts'
import type { Question } from '../question/question.ts'
import { isSpokenTo, isTopic, speakersAsked } from '../question/speakers.ts'
import { saidWith } from '../question/verbs-of-saying.ts'
import { SHARES } from '../weights.ts'

/** What it counts that nobody at all is named where the answer should be. */
const OF_NOBODY = 0.4

/**
 * How surely it is told of somebody else: others are named in the sentence or right before it, and nobody whom the
 * question names; less surely where the whole passage names none of those.
 */
export function ofSomebodyElse({ kind, people }: Question, { concepts, evidence }: Candidate): number {
  // "Il n'apporte aucune preuve que la candidate …": what is asked of an accusation is told, whoever it calls them.
  if (evidence.signs.stance > 0) return 0
  // "Le maire a-t-il démissionné", where the passage has no such word: it must have them by name.
  const isUntold = (person: Span): boolean =>
    kind === 'yes-no' &&
    !concepts.some((concept) => overlaps(concept, person) && tellsWord(concept, evidence.reading))
  const asked = people.filter((person) => person.by === 'name' || isUntold(person))
  const isAsked = ({ person }: { readonly person: string }): boolean =>
    asked.some(({ names }) => names.includes(person))
  const { sentences } = evidence.reading
  const at = sentences.indexOf(evidence.sentence)
  const here = [sentences[at - 1], evidence.sentence].flatMap((sentence) => sentence?.mentions ?? [])
  // "Il a répondu « oui »": whoever speaks in it is in it.
  const speaks = evidence.sentence.quotations.some(
    ({ speaker }) => speaker !== null && isAsked({ person: speaker }),
  )
  // "X et Y étaient-ils amis": of both.
  const isTold = ({ names }: (typeof asked)[number]): boolean =>
    sentences.some(({ mentions, quotations }) =>
      [...mentions.map(({ person }) => person), ...quotations.map(({ speaker }) => speaker)].some(
        (person) => person !== null && names.includes(person),
      ),
    )
  const named = asked.filter(({ by }) => by === 'name')
  if (kind === 'yes-no' && named.length > 1 && !named.every(isTold)) return 1
  if (asked.length === 0 || speaks || here.some(isAsked)) return 0
  if (here.length > 0) return 1
  if (sentences.some(({ mentions }) => mentions.some(isAsked))) return 0
  // "Le préfet a-t-il porté plainte" beside "l'association a porté plainte": nothing there is the prefect's.
  return kind === 'yes-no' && named.length === 0 ? 1 : OF_NOBODY
}

/** The passage's own sentences have it, be it not its title nor its heading. */
export function tellsWord({ ways }: Concept, { sentences }: PassageReading): boolean {
  return sentences.some(({ bag }) => ways.some(({ terms }) => terms.every((term) => bag.counts.has(term))))
}

/** It has the very word, or what translates it. */
function tellsVeryWord(concept: Concept, reading: PassageReading): boolean {
  return tellsWord(
    { ...concept, ways: concept.ways.filter(({ share }) => share >= SHARES.rarelyTranslated) },
    reading,
  )
}

/**
 * The age of somebody is asked for who is called by what they are, and somebody else's is told: "quel âge a la maire"
 * beside "l'homme, âgé de 31 ans".
 */
export function isAgeOfAnother(question: Question, { concepts, evidence: { met } }: Candidate): boolean {
  return (
    question.kind === 'age' &&
    concepts.some((concept, i) => !concept.focus && met[i] === 0 && isCalledSo(concept, question))
  )
}

/**
 * "Qui est l'avocate de X", in a passage that has no X and names another ahead: "Y a été entendu. Son avocate, …" tells
 * Y's.
 */
export function isOfOther(
  { kind, people, words, language }: Question,
  { concepts, evidence: { around, reading, sentence } }: Candidate,
): boolean {
  if (kind !== 'person' && kind !== 'name') return false
  const { lexicon } = languageOf(language)
  const mentions = reading.sentences.flatMap((near) => near.mentions)
  // "Celle qu'il accuse a porté plainte. Son avocate, …": nothing tells that he has her.
  const named = reading.sentences.flatMap((near) =>
    near.mentions.filter(({ form, start }) => form !== 'pronoun' || start === near.span.start),
  )
  return people.some((owner) => {
    const at = words.findIndex((word) => word.start === owner.start)
    const [noun, link] = [words[at - 2], words[at - 1]]
    if (owner.by !== 'name' || noun === undefined || !isForSomebody(noun.form, lexicon)) return false
    const isThere = concepts.some((concept, i) => overlaps(concept, owner) && around[i] !== 0)
    const role = new Set(
      concepts.filter((concept) => overlaps(concept, noun)).flatMap((concept) => [...termsOf(concept)]),
    )
    const place = sentence.terms.find(({ term }) => role.has(term))
    return (
      lexicon.ofWords.has(link?.form ?? '') &&
      !isThere &&
      place !== undefined &&
      named.some(({ end }) => end <= place.start) &&
      !mentions.some(({ person }) => owner.names.includes(person))
    )
  })
}

/** A name, or somebody asked about by a role ("quel ministre"), whom the articles do not have. */
export function isNobody(concept: Concept, question: Question): boolean {
  const { capital, quoted, focus, forms } = concept
  const { kind, language } = question
  if (quoted || (!capital && isTopic(concept, question))) return false
  const { lexicon, questions } = languageOf(language)
  // "La dame au micro" may be called by her name alone.
  const isRole = (form: string): boolean => {
    const noun = lexicon.nouns.get(form)
    return noun?.kind === 'role' && !questions.bearings.has(noun.lemma)
  }
  // "Le préfet est-il venu": whoever has an office is called so, be it once.
  const isOffice = (form: string): boolean => {
    const noun = lexicon.nouns.get(form)
    return noun?.kind === 'role' && noun.plural !== true && lexicon.offices.has(noun.lemma)
  }
  return (
    capital ||
    ((focus || kind === 'words') && forms.some(isRole)) ||
    (kind === 'yes-no' && !concept.present && forms.some(isOffice))
  )
}

/** Below this sign of words, a sentence at the most names the one whose words are asked for. */
const TELLS_WORDS = 0.5

/** From this share on, it is the very word, or what translates it: somebody's uncle is not their father. */
const KIN_FROM = SHARES.translated
/** "La patronne de l'atelier" may be called "sa dirigeante". */
const ROLE_FROM = SHARES.listed

/** Kinds that ask who a relative is, or what they say. */
const OF_RELATIVES = new Set(['words', 'person', 'name'])

/**
 * The words of somebody's relative are asked for, and the sentence has none, or none of theirs: "que dit le père de X",
 * of whom neither it nor those beside it tell.
 */
export function isOfNoRelative(
  question: Question,
  { concepts, evidence: { around, sentence, reading } }: Candidate,
): boolean {
  const { kind, relative } = question
  if (!OF_RELATIVES.has(kind) || relative === null) return false
  const asksWords = kind === 'words'
  if (asksWords && speakersAsked(question).length > 0) return false
  const asked = concepts.find((concept) => isWithin(relative, concept))
  if (asked === undefined) return false
  const isKin = isOfKin(relative.form, languageOf(question.language).lexicon)
  const ways = asked.ways.filter(({ share }) => share >= (isKin ? KIN_FROM : ROLE_FROM))
  const { sentences, language } = reading
  const at = sentences.indexOf(sentence)
  const hasOwner = concepts.every((concept, i) => concept.people.length === 0 || (around[i] ?? 0) > 0)
  // "Sa mère" is told so by her noun alone; "femme" may be any woman, and who is whose where the passage has not them.
  const isOwned = ({ start }: Span, { words }: SentenceReading): boolean => {
    const form = words.find((word) => word.start === start)?.form ?? ''
    return hasOwner && !(isKin && language.lexicon.nouns.get(form)?.kind === 'role')
  }
  const isTold = (near: SentenceReading): boolean =>
    ways.some(
      ({ terms }) =>
        terms.every((term) => near.bag.counts.has(term)) &&
        near.terms.some(
          (place) =>
            terms.includes(place.term) &&
            maySpeak(place, near, language) &&
            (isOwned(place, near) || isSomebodys(place, near, language)),
        ),
    )
  const isThere = sentences.slice(Math.max(0, at - 1), at + 2).some(isTold)
  const said = saidWith(language)
  const speaks = sentence.quotations.length > 0 || sentence.words.some(({ form }) => said.has(form))
  return !isThere || (asksWords && !speaks)
}

/** Words between whoever is told of in somebody's words and the verb of what they said: "ma mère me demande". */
const SAYS_WITHIN = 3

/** Not in words that only speak of them: « je n'aurais jamais rencontré ma femme ». */
function maySpeak({ start, end }: Span, { quotations, words }: SentenceReading, language: Language): boolean {
  const said = saidWith(language)
  const around = quotations.find((quotation) => isWithin({ start, end }, quotation))
  if (around === undefined) return true
  const behind = words.filter((word) => word.start >= end && word.end <= around.end)
  return behind.slice(0, SAYS_WITHIN).some(({ form }) => said.has(form))
}

/** "Sa femme", "la femme de Léon", unlike "la jeune femme". */
function isSomebodys({ start }: Span, { words }: SentenceReading, { lexicon }: Language): boolean {
  const at = words.findIndex((word) => word.start === start)
  return (
    lexicon.determiners.get(words[at - 1]?.form ?? '')?.kind === 'possessive' ||
    lexicon.ofWords.has(words[at + 1]?.form ?? '')
  )
}

/** Whoever is asked for their words says none in any sentence found: "qu'a dit la ministre", who is only expected. */
export function isSilent(question: Question, candidates: readonly Candidate[]): boolean {
  const { kind, stances, asksAccusation } = question
  const people = speakersAsked(question)
  // "De quoi X est-il accusé" is told by others.
  if (kind !== 'words' || people.length !== 1 || asksAccusation) return false
  const names = people.flatMap((person) => person.names)
  const isOfThem = ({ mentions }: SentenceReading): boolean =>
    mentions.some(({ person }) => names.includes(person))
  return candidates.every(({ evidence: { signs, sentence, reading } }) => {
    // What they do about an accusation answers too, and so does that they say nothing: "n'a pas pris position".
    const [first] = sentence.mentions
    const isTheirs = first === undefined ? reading.sentences.some(isOfThem) : names.includes(first.person)
    const acts =
      isTheirs && (stances.has('denial') ? sentence.stances.has('denial') : sentence.stances.size > 0)
    // Whoever stands last ahead of "n'a pas", "refuse": not "X nie être allé chez Y", where Y refuses nothing.
    const refrains = matches(reading.language.questions.settling, sentence).some(({ start }) => {
      const who = sentence.mentions.findLast((mention) => mention.end <= start) ?? first
      return who !== undefined && names.includes(who.person)
    })
    // A correction is the newspaper's: "la prime de X s'élève à 3 000 euros, et non 5 000".
    return signs.words < TELLS_WORDS && (sentence.stances.has('correction') || (!acts && !refrains))
  })
}

/** From here on, a word is rather somebody's name than a word of the language. */
const NAME_FROM = 0.6
/** How surely a passage must have the office asked about. */
const OFFICE_FROM = 0.85

/** The words of a minister or of somebody by name are asked for, and the passage tells of no such person. */
export function isOfNobody(question: Question, { article, concepts, evidence }: Candidate): boolean {
  const { kind, people, words, language } = question
  if (kind !== 'words') return false
  // "Qu'a dit X sur la maire": she is known, and X is not.
  const speakers = people.filter((person) => !isTopic(person, question))
  if (speakers.length > 0) return isOfNoPlace(question, concepts, evidence.around)
  if (headsAnother(question, concepts, evidence)) return true
  if (isOnlyMentioned(question, concepts, evidence)) return true
  const { lexicon, questions } = languageOf(language)
  const { nouns, offices, determiners } = lexicon
  return concepts.some(({ start, forms, present, quoted, capital, strange, listed }, i) => {
    if (forms.some((form) => questions.addressing.has(form))) return false
    const roles = forms.flatMap((form) => nouns.get(form) ?? []).filter((noun) => noun.kind === 'role')
    if (roles.length === 0) {
      // "l'épicier" may be called otherwise, and so may what another language has no word for.
      const before = words.findLast((word) => word.end <= start)
      const isRare = strange >= NAME_FROM && !determiners.has(before?.form ?? '')
      const isNamed = capital || (isRare && (language === article.language || !listed))
      return !present && !quoted && isNamed
    }
    const isOffice = roles.some((noun) => noun.plural !== true && offices.has(noun.lemma))
    return isOffice && (evidence.around[i] ?? 0) < OFFICE_FROM
  })
}

/**
 * "Que pense Alban Querrec", whom the sentence has by both names, and no verb of saying beside them: "il avait succédé à
 * Alban Querrec".
 */
function isOnlyMentioned(
  question: Question,
  concepts: readonly Concept[],
  { sentence, reading }: Candidate['evidence'],
): boolean {
  const names = concepts.filter(
    (concept) =>
      concept.capital && !concept.quoted && concept.people.length === 0 && !isTopic(concept, question),
  )
  const isFullName = names.some(({ end }) => names.some(({ start }) => start === end + 1))
  const wanted = new Set(names.flatMap(({ ways }) => ways.flatMap(({ terms }) => terms)))
  const there = sentence.terms.filter(({ term }) => wanted.has(term))
  return isFullName && there.length > 0 && !there.some((name) => standsBySaying(name, sentence, reading))
}

/** A verb of saying stands within a few words of it. */
function standsBySaying(
  { start, end }: Span,
  { words }: SentenceReading,
  { language }: PassageReading,
): boolean {
  const said = saidWith(language)
  const ahead = words.filter((word) => word.end <= start).slice(-SAYS_WITHIN)
  const behind = words.filter((word) => word.start >= end).slice(0, SAYS_WITHIN)
  return [...ahead, ...behind].some(({ form }) => said.has(form) || language.lexicon.accordingTo.has(form))
}

/** "Le président de la région" beside "la présidente du comité", in a passage that tells of no region. */
function headsAnother(
  { words, language: code }: Question,
  concepts: readonly Concept[],
  { sentence, reading }: Candidate['evidence'],
): boolean {
  const asked = languageOf(code).lexicon
  return concepts.some((role, i) => {
    const at = words.findIndex(({ start }) => start === role.start)
    const next = concepts[i + 1]
    const isHead =
      asked.nouns.get(words[at]?.form ?? '')?.kind === 'role' &&
      asked.ofWords.has(words[at + 1]?.form ?? '') &&
      words.slice(at + 2, at + 4).some(({ start }) => start === next?.start)
    if (!isHead || next === undefined || tellsVeryWord(next, reading)) return false
    const own = termsOf(role)
    const there = sentence.terms.filter(({ term }) => own.has(term))
    const { ofWords } = reading.language.lexicon
    return (
      there.length > 0 &&
      there.every(({ end }) => ofWords.has(sentence.words.find(({ start }) => start >= end)?.form ?? ''))
    )
  })
}

/** "Le maire de Sarnes", in a passage that has no Sarnes: whoever is mayor there is another. */
function isOfNoPlace(
  { words, language }: Question,
  concepts: readonly Concept[],
  around: readonly number[],
): boolean {
  const { nouns, ofWords } = languageOf(language).lexicon
  return concepts.some(({ start, capital, quoted }, i) => {
    const at = words.findIndex((word) => word.start === start)
    const isOfRole =
      ofWords.has(words[at - 1]?.form ?? '') && nouns.get(words[at - 2]?.form ?? '')?.kind === 'role'
    return capital && !quoted && isOfRole && around[i] === 0
  })
}

/**
 * The words of whoever has an office now are asked for, and the passage only knows who had it: "le nouveau maire"
 * beside "l'ancien maire". One who has just been elected need not be called new.
 */
export function isOfNoIncumbent(
  { kind, words, language }: Question,
  { concepts, evidence }: Candidate,
): boolean {
  if (kind !== 'words') return false
  const { questions, lexicon } = languageOf(language)
  const isMissing = (place: number): boolean =>
    concepts.some(({ start }, i) => start === place && (evidence.around[i] ?? 0) === 0)
  return words.some(({ form, quoted, start }, at) => {
    if (quoted || !questions.incumbent.has(form) || !isMissing(start)) return false
    const role = [words[at - 1], words[at + 1]].find(
      (beside) => lexicon.nouns.get(beside?.form ?? '')?.kind === 'role',
    )
    const asked = concepts.find((concept) => role !== undefined && isWithin(role, concept))
    return asked !== undefined && tellsFormer(asked, evidence.reading)
  })
}

/** Whoever had the role is called so: "l'ancienne maire", "ex-mayor". */
function tellsFormer({ ways }: Concept, { sentences, language }: PassageReading): boolean {
  const { former } = language.lexicon
  const role = new Set(ways.flatMap(({ terms }) => terms))
  const isRole = (form: string | undefined): boolean => form !== undefined && role.has(language.stem(form))
  return sentences.some(({ words }) =>
    words.some(
      ({ form }, at) => former.has(form) && (isRole(words[at - 1]?.form) || isRole(words[at + 1]?.form)),
    ),
  )
}

/** How surely the sentence lacks whom the question calls only by a role that nobody known has: "son guitariste". */
export function speakerMissing(question: Question, { concepts, evidence }: Candidate): number {
  const { people } = question
  const lacking = concepts.map((concept, i) => {
    const { start, end, capital, quoted } = concept
    if (capital || quoted || people.some((known) => known.start <= start && known.end >= end)) return 0
    const speaks = !isSpokenTo(concept, question) && !isTopic(concept, question)
    return isCalledSo(concept, question) && speaks ? 1 - (evidence.met[i] ?? 0) : 0
  })
  return Math.max(0, ...lacking)
}

/** A relative, or somebody of a trade: "la fillette", "un témoin" may be called by any noun. */
function isCalledSo({ forms }: Concept, { language }: Question): boolean {
  const { lexicon, questions } = languageOf(language)
  return forms.some((form) => {
    const noun = lexicon.nouns.get(form)
    return noun?.kind === 'kin' || (noun?.kind === 'role' && !questions.bearings.has(noun.lemma))
  })
}
