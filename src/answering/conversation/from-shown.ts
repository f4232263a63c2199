// A message that leans on what was just shown -> its answer: from the sentence shown, else from its passage, else from
// its article, else an honest no. What is meant by the message is leaning.ts's.

import type { Corpus, PassageRecord } from '../../corpus/corpus.ts'
import type { AnswerKind } from '../../text/questions/question-words.ts'
import { isWithin, overlaps } from '../../text/span.ts'
import { answerQuestion, unanswered } from '../ask.ts'
import { contextFor } from '../context.ts'
import { spanToShow } from '../cutting.ts'
import { cutExcerpt, speakerWithin } from '../excerpts.ts'
import { answersInKind } from '../expected/expected.ts'
import type { Candidate } from '../finding/candidate.ts'
import { conceptsIn } from '../finding/concepts.ts'
import { weighEvidence } from '../finding/evidence.ts'
import { hasMatch } from '../finding/matches.ts'
import type { PassageReading, SentenceReading } from '../finding/readings.ts'
import { readPassage } from '../finding/readings.ts'
import type { Question } from '../question/question.ts'
import { readQuestion } from '../question/question.ts'
import { saidWith } from '../question/verbs-of-saying.ts'
import type { Answer, Excerpt, Reply } from '../reply.ts'
import type { Asker, ExcerptPlace, Leaning, Request } from '../request.ts'
import type { Sought } from './leaning.ts'
import { soughtBy } from './leaning.ts'
import { longest } from './phrases.ts'

/** How surely something looks like what is asked for, from which it tells it. */
const LOOKS_LIKE = 0.75

/** Kinds that nothing but a figure answers. */
const FIGURES: ReadonlySet<AnswerKind> = new Set(['number', 'money', 'age', 'duration', 'hour'])

type Ask = Extract<Request, { kind: 'ask' }>
type Tells = (sentence: SentenceReading, reading: PassageReading) => boolean

export function answerLeaning(
  request: Ask,
  leaning: Leaning,
  asker: Pick<Asker, 'language' | 'today'>,
  corpus: Corpus,
): Reply {
  const message = readQuestion(leaning.message, asker, corpus)
  const sought = soughtBy(leaning.message, message, corpus)
  const whole = readQuestion(request.question, asker, corpus)
  if (sought === null) return answerQuestion(request, asker, corpus)
  // "Qui d'autre ?" is no question by itself.
  if (sought.for === 'others' && !leaning.whole) return unanswered(request.question, whole.language, corpus)
  if (sought.for === 'others')
    return withoutShown(answerQuestion(request, asker, corpus), leaning.shown, corpus)
  const answer = (excerpts: readonly Excerpt[]): Answer =>
    withExcerpts(unanswered(request.question, whole.language, corpus), excerpts, corpus)
  const shown = leaning.shown.flatMap((place) => placeIn(place, corpus))
  if (sought.for === 'truth') {
    // What accuses is what was shown, else what stands beside it in its passage.
    const doubted =
      shown.find(({ place }) => contextFor([place], corpus).length > 0) ??
      shown.flatMap((each) => accusedBeside(each, corpus))[0]
    return answer(doubted === undefined ? [] : [cut(doubted.place, doubted.reading, corpus)])
  }
  const about = leaning.before === null ? null : readQuestion(leaning.before, asker, corpus).kind
  const ofWords = about === 'words' || about === 'speaker'
  const tells = tellsSought(sought, message, ofWords, corpus)
  const told = shown.find(({ place, reading }) =>
    reading.sentences.some((sentence) => overlaps(sentence.span, place) && tells(sentence, reading)),
  )
  if (told !== undefined) return answer([cut(told.place, told.reading, corpus)])
  const isOfKind = leaning.whole && sought.for === 'kind' && whole.kind === sought.kind
  const near = () => besideShown(shown, message, tells, corpus)
  // "Quand ?" of a whole question is found best by all of its words; of what somebody said, it stands there or nowhere.
  if (isOfKind) {
    const found = inArticles(request, shown, asker, corpus)
    const isTold =
      !FIGURES.has(sought.kind) ||
      found.excerpts.slice(0, 1).some((excerpt) => tellsIn(excerpt, tells, corpus))
    return found.excerpts.length > 0 && isTold ? found : answer(near())
  }
  const beside = near()
  if (beside.length > 0) return answer(beside)
  if (sought.for === 'person' || sought.for === 'subject') return inArticles(request, shown, asker, corpus)
  if (!leaning.whole) return answer([])
  // Who said it stands there or nowhere.
  if (ofWords || (sought.for === 'kind' && sought.kind === 'speaker')) return answer([])
  const found = inArticles(request, shown, asker, corpus)
  const excerpts = found.excerpts.filter((excerpt) => tellsIn(excerpt, tells, corpus))
  return answer(excerpts)
}

/** No accusation without what answers it, whichever excerpts are left. */
function withExcerpts(reply: Answer, excerpts: readonly Excerpt[], corpus: Corpus): Answer {
  return {
    ...reply,
    excerpts,
    beside: contextFor(excerpts.slice(0, 1), corpus),
    context: contextFor(excerpts, corpus),
  }
}

/** In the article shown, else in all. */
function inArticles(
  request: Ask,
  shown: readonly Place[],
  asker: Pick<Asker, 'language' | 'today'>,
  corpus: Corpus,
): Answer {
  const only = request.article ?? shown[0]?.reading.article.id ?? null
  for (const article of new Set([only, request.article])) {
    const reply = answerQuestion({ ...request, article }, asker, corpus)
    if (reply.kind === 'answer' && (reply.excerpts.length > 0 || article === request.article)) return reply
  }
  return unanswered(request.question, asker.language, corpus)
}

/** "Qui d'autre ?": who was shown is not asked for again. */
function withoutShown(reply: Reply, shown: readonly ExcerptPlace[], corpus: Corpus): Reply {
  if (reply.kind !== 'answer') return reply
  const isShown = (excerpt: Excerpt): boolean =>
    shown.some(
      ({ article, passage, ...span }) =>
        article === excerpt.article && passage === excerpt.passage && overlaps(span, excerpt),
    )
  const excerpts = reply.excerpts.filter((excerpt) => !isShown(excerpt))
  return excerpts.length === reply.excerpts.length ? reply : withExcerpts(reply, excerpts, corpus)
}

// ---- places that were shown

interface Place {
  readonly place: ExcerptPlace
  readonly reading: PassageReading
}

/** None when the article has changed since. */
function placeIn(place: ExcerptPlace, corpus: Corpus): readonly Place[] {
  const passage = passageOf(place, corpus)
  return passage === null || place.end > passage.text.length || place.start >= place.end
    ? []
    : [{ place, reading: readPassage(passage, corpus) }]
}

function passageOf({ article, passage }: ExcerptPlace, corpus: Corpus): PassageRecord | null {
  return corpus.article(article) === null ? null : corpus.passage(article, passage)
}

function tellsIn(excerpt: Excerpt, tells: Tells, corpus: Corpus): boolean {
  return placeIn(excerpt, corpus).some(({ reading }) =>
    reading.sentences.some((sentence) => overlaps(sentence.span, excerpt) && tells(sentence, reading)),
  )
}

function cut({ start, end }: ExcerptPlace, { article, passage }: PassageReading, corpus: Corpus): Excerpt {
  const span = { start, end }
  const speaker = speakerWithin(span, corpus.quotationsIn(article.id, passage.number))
  return cutExcerpt({ article, passage, span, speaker })
}

/** The nearest sentence of the passage that tells it, with what has to be read with it. */
function besideShown(
  shown: readonly Place[],
  question: Question,
  tells: Tells,
  corpus: Corpus,
): readonly Excerpt[] {
  for (const { place, reading } of shown) {
    const { article, passage, sentences } = reading
    const evidence = weighEvidence(question, [reading], () => [])
    const candidates = evidence.map(
      (each): Candidate => ({
        article,
        passage,
        span: each.sentence.span,
        score: 0,
        evidence: each,
        concepts: [],
      }),
    )
    const at = sentences.findIndex(({ span }) => overlaps(span, place))
    const distance = ({ span }: Candidate) =>
      Math.abs(sentences.findIndex((sentence) => sentence.span === span) - at)
    const [nearest] = candidates
      .filter(({ evidence: { sentence } }) => tells(sentence, reading))
      .sort((a, b) => distance(a) - distance(b))
    if (nearest === undefined) continue
    const { start, end } = spanToShow(question, nearest, candidates)
    return [cut({ article: article.id, passage: passage.number, start, end }, reading, corpus)]
  }
  return []
}

/** The sentences of its passage that somebody or something answers. */
function accusedBeside({ place, reading }: Place, corpus: Corpus): readonly Place[] {
  return corpus
    .contextsIn(place.article, place.passage)
    .map(({ sentence: { start, end } }) => ({ place: { ...place, start, end }, reading }))
}

// ---- what tells it

/** What a sentence has of "l'équipage" that speaks of it. */
const ALL_OF_IT = 0.9

function tellsSought(sought: Sought, message: Question, ofWords: boolean, corpus: Corpus): Tells {
  switch (sought.for) {
    case 'person':
      return ({ mentions, quotations }) =>
        mentions.some(({ person }) => person === sought.name) ||
        quotations.some(({ speaker }) => speaker === sought.name)
    case 'subject':
      return (sentence, reading) => {
        const concepts = conceptsIn(reading.language, message, corpus)
        const evidence = weighEvidence(message, [reading], () => concepts)
        const found = evidence.find((each) => each.sentence === sentence)
        return concepts.length > 0 && (found?.signs.coverage ?? 0) >= ALL_OF_IT
      }
    case 'relation':
      return (sentence, reading) =>
        (sought.relation === 'to' && sentence.quotations.some(({ addressee }) => addressee !== null)) ||
        (sought.relation === 'about' && sought.person && speaksOfSomebody(sentence)) ||
        leadsToSomething(sentence, reading, sought)
    case 'kind':
      if (sought.kind === 'speaker') return tellsWhoSays
      if (sought.kind === 'person') return (sentence) => isNamed(sentence)
      return (sentence, reading) => {
        const { quotations } = sentence
        // "Jeudi" tells when something was said where it dates the words, and not within what is told beside them.
        if (ofWords && sought.kind === 'date' && quotations.length > 0)
          return quotations.some(({ when }) => when !== null)
        if (sought.kind === 'place' && quotations.some(({ medium }) => medium !== null)) return true
        // "C'est la raison pour laquelle…" gives the reason of something else.
        if (sought.kind === 'reason' && hasMatch(reading.language.questions.reasons.takingUp, sentence))
          return false
        return answersInKind(message, [], [], [], reading, sentence).kind >= LOOKS_LIKE
      }
    default:
      return () => false
  }
}

/** Somebody is named in it beside whoever speaks. */
function speaksOfSomebody({ mentions, quotations }: SentenceReading): boolean {
  const speakers = new Set(quotations.map(({ speaker }) => speaker))
  return (
    quotations.length > 0 && mentions.some(({ form, person }) => form !== 'pronoun' && !speakers.has(person))
  )
}

function isNamed({ mentions, quotations }: SentenceReading): boolean {
  return mentions.some(({ form }) => form !== 'pronoun') || quotations.some(({ speaker }) => speaker !== null)
}

/** Words are given to somebody in it: between quotation marks, by a verb of saying, or as a charge. */
function tellsWhoSays(sentence: SentenceReading, { language }: Pick<PassageReading, 'language'>): boolean {
  const { quotations, words, stances, mentions } = sentence
  if (quotations.some(({ speaker, description }) => speaker !== null || description !== null)) return true
  const said = saidWith(language)
  if (leadsToSomething(sentence, { language }, { relation: 'source', person: false })) return true
  const isSaid = words.some(({ form }) => said.has(form)) || stances.has('allegation')
  return isSaid && mentions.some(({ form }) => form !== 'pronoun')
}

/** Words between a preposition and the noun that it leads to: "à la toute nouvelle ministre". */
const LEADS_WITHIN = 4

/** "à une publication", and for whom: "à la presse", "avec la maire". */
function leadsToSomething(
  { words: all, mentions, text, span }: SentenceReading,
  { language }: Pick<PassageReading, 'language'>,
  { relation, person }: Pick<Extract<Sought, { for: 'relation' }>, 'relation' | 'person'>,
): boolean {
  const { followUps, lexicon, stopWords } = language
  // "Elle a posté" has no "à".
  const words = all.map((word) => {
    const written = text.slice(word.start - span.start, word.end - span.start).toLowerCase()
    return followUps.unlikePrepositions.has(written) ? { ...word, form: '' } : word
  })
  const isSomebody = (start: number, form: string): boolean =>
    lexicon.nouns.has(form) ||
    mentions.some((mention) => mention.form !== 'pronoun' && isWithin({ start, end: start + 1 }, mention))
  return words.some((_, at) => {
    const lead = longest(followUps.relations[relation], words.slice(at, at + LEADS_WITHIN))
    if (lead === 0) return false
    const behind = words.slice(at + lead, at + lead + LEADS_WITHIN)
    if (person) {
      // Up to the first word that begins something else.
      const noun = behind.findIndex(({ form, start }) => isSomebody(start, form))
      return (
        noun !== -1 &&
        behind.slice(0, noun).every(({ form }) => lexicon.determiners.has(form) || !stopWords.has(form))
      )
    }
    const [first] = behind
    return first !== undefined && (lexicon.determiners.has(first.form) || !stopWords.has(first.form))
  })
}

/** People named in what was shown, each once. */
export function peopleShown(shown: readonly ExcerptPlace[], corpus: Corpus): readonly string[] {
  const names = shown
    .slice(0, 1)
    .flatMap((place) =>
      placeIn(place, corpus).flatMap(({ reading }) =>
        reading.sentences
          .filter(({ span }) => overlaps(span, place))
          .flatMap(({ mentions, quotations }) => [
            ...mentions.map(({ person }) => person),
            ...quotations.flatMap(({ speaker }) => speaker ?? []),
          ]),
      ),
    )
  return [...new Set(names)]
}
