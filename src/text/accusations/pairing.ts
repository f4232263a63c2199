// What must be read beside an accusation: which denials, missing evidence, outcomes and corrections answer which
// sentences, in the same article and in the others of the story. What each sentence does is stance.ts; that it is
// shown is answering/context.ts.

import { readAffairs } from './affairs.ts'
import { isOfOtherCharge, readChargeTopics } from './charge-topics.ts'
import type { Charge } from './charges.ts'
import { readCharges } from './charges.ts'
import type { ReadArticle, Response } from './claims-and-responses.ts'
import { liesWithin, readArticle } from './claims-and-responses.ts'
import { answersCloseBehind } from './close-behind.ts'
import type { ContextPair } from './context-pair.ts'
import { pairCorrections } from './corrections.ts'
import type { ReadStory } from './elsewhere.ts'
import { clearedSince, findResponses, responsesElsewhere } from './elsewhere.ts'
import { withFurtherAnswers } from './further-answers.ts'
import { withLikelyResponses } from './likely-responses.ts'
import type { Setting } from './matching.ts'
import { answersTo, answersToNamed } from './matching.ts'
import { deniesOther, isByAnother, isOfOtherAccuser, settlesForOthers } from './other-charges.ts'
import type { PairingArticle, PassageStretch, ReadSentence } from './read-sentence.ts'
import { accusersIn } from './read-sentence.ts'
import type { AnsweredSentence } from './repeats.ts'
import { answeredAccusers, readRepeated } from './repeats.ts'
import { withReplies } from './replies.ts'
import { withRetorts } from './retorts.ts'
import { withTakenUp } from './taken-up.ts'
import { findTold, MAY_TELL } from './told.ts'
import { answersToldAgain } from './told-again.ts'

/** Responses shown beside one sentence at the most: those of its article first, each kind once. */
const RESPONSES_AT_MOST = 4
/** Terms that two articles must share for a response in one to answer an accusation of the other. */
const SHARED_ACROSS = 2
/** And where the sentence does not accuse by itself. */
const ASSERTION_SHARED = 3
/** Near-linear in the number of articles: responses of other articles are found by the people they concern. */
export function pairContexts(articles: readonly PairingArticle[]): ContextPair[] {
  const accused = readInOrder(articles)
  const read = accused.map(({ article }) => article)
  const story = {
    ...findResponses(read),
    deniers: new Set(read.flatMap(({ deniers }) => [...deniers.keys()])),
  }
  const answered = accused.flatMap(({ article, told }) => {
    const charges = readCharges(article, told)
    const ofKind = (...kinds: readonly Charge['kind'][]): readonly ReadSentence[] =>
      [...charges].flatMap(([sentence, { kind }]) => (kinds.includes(kind) ? [sentence] : []))
    const setting = {
      article,
      accusations: ofKind('accusation'),
      deniers: story.deniers,
      isOfAnother: readAffairs(article, ofKind('accusation', 'claim')),
      topics: readChargeTopics(
        article,
        ofKind('accusation', 'claim', 'tale', 'told', 'assertion', 'statement'),
      ),
    }
    return [...charges].map(([sentence, charge]) => {
      const responses = responsesTo(sentence, charge, setting, story)
      const further =
        isOutright(charge.kind) || charge.kind === 'told'
          ? answersCloseBehind(sentence, responses, setting, charges)
          : []
      return { sentence, kind: charge.kind, responses, further }
    })
  })
  const accusers = answeredAccusers(
    answered
      .filter(({ kind }) => isOutright(kind) || kind === 'told')
      .map(({ sentence, responses }) => ({
        sentence,
        responses: responses.filter(({ place }) => place.article === sentence.place.article),
      })),
  )
  const withAnswer = new Set(
    answered.flatMap(({ sentence, responses }) => (responses.length > 0 ? [sentence] : [])),
  )
  const repeated = new Map(
    read.flatMap((article) => [...readRepeated(article, accusers, (sentence) => withAnswer.has(sentence))]),
  )
  const again = answersToldAgain(answered, read)
  const others = answered.filter(({ sentence }) => !repeated.has(sentence) && !again.has(sentence))
  return [
    ...[
      ...others,
      ...asAnswered(repeated).map(({ sentence, responses }) => ({
        sentence,
        responses: [...responses, ...clearedSince(sentence, responses, story)],
      })),
      ...asAnswered(again).filter(({ sentence }) => !repeated.has(sentence)),
    ].flatMap(pairsOf),
    ...pairCorrections(read),
  ]
}

/** Articles come by their day: who accused in one may take it back in a later one. */
function readInOrder(articles: readonly PairingArticle[]): readonly ReturnType<typeof readAccusations>[] {
  const before = { accusers: new Set<number>(), deniers: new Set<number>() }
  return articles.map((article, index) => {
    const read = readAccusations(readArticle(article, index, before))
    for (const denier of read.article.deniers.keys()) before.deniers.add(denier)
    for (const accuser of [...read.article.accusers.keys(), ...read.accusing]) before.accusers.add(accuser)
    return read
  })
}

function asAnswered(repeated: ReadonlyMap<ReadSentence, readonly Response[]>): readonly AnsweredSentence[] {
  return [...repeated].map(([sentence, responses]) => ({ sentence, responses }))
}

function pairsOf({
  sentence,
  responses,
  further = [],
}: AnsweredSentence & { readonly further?: readonly Response[] }): readonly ContextPair[] {
  const pair = (role: ContextPair['role'], response: PassageStretch): ContextPair => ({
    sentence: sentence.place,
    role,
    response,
  })
  return [
    ...responses.map(({ role, place }) => pair(role, place)),
    ...further.map(({ role, weak, place }) => pair(weak ? 'further' : role, place)),
  ]
}

/** With the replies of the accused; and what tells of the same, known by where those and the others stand. */
function readAccusations(read: ReadArticle): {
  readonly article: ReadArticle
  readonly told: ReadonlySet<ReadSentence>
  /** Who says what accuses, in whatever words. */
  readonly accusing: ReadonlySet<number>
} {
  const charged = [...readCharges(read, new Set())].flatMap(([sentence, { kind }]) =>
    isOutright(kind) ? [sentence] : [],
  )
  const accusing = new Set(charged)
  const likely = withLikelyResponses(read, accusing)
  const answered = withTakenUp(likely, new Set([...accusing, ...findTold(likely, accusing)]))
  const article = withReplies(answered, accusing, findTold(answered, accusing, MAY_TELL))
  // What is told leads to what is told beside it: twice reaches as far as it goes.
  let told = findTold(article, accusing)
  for (let again = 0; again < 2; again++) told = findTold(article, new Set([...charged, ...told]))
  return {
    article: withFurtherAnswers(withRetorts(article, new Set([...charged, ...told])), accusing),
    told,
    accusing: new Set(charged.flatMap((sentence) => [...accusersIn(sentence)])),
  }
}

/** Somebody accuses here, or goes on with it: more than a mention, and not only told by signs. */
function isOutright(kind: Charge['kind']): boolean {
  return kind === 'accusation' || kind === 'claim' || kind === 'tale'
}

function responsesTo(
  sentence: ReadSentence,
  charge: Charge,
  setting: Setting,
  story: ReadStory,
): readonly Response[] {
  const { origin } = charge
  const nearest = (
    charge.kind === 'tale'
      ? [
          ...new Set([
            ...answersTo(origin, originKind(origin), setting),
            ...answersToNamed(sentence, setting.article),
          ]),
        ]
      : answersTo(sentence, charge.kind, setting)
  ).filter(
    ({ place, role }) =>
      !liesWithin(sentence.place, place) && !(role === 'denial' && sentence.stance.deniesOwn),
  )
  if (charge.kind === 'statement' || charge.kind === 'mention') return nearest
  const here = withTheRest(nearest, sentence, setting)
  if (charge.kind === 'assertion' && here.length > 0) return here
  const sharedAtLeast = charge.kind === 'assertion' ? ASSERTION_SHARED : SHARED_ACROSS
  const further = here.length < RESPONSES_AT_MOST ? unprovenAsWell(here, sentence, setting) : []
  const elsewhere = responsesElsewhere(sentence, origin, here, sharedAtLeast, story)
  const own = [...here, ...further].slice(0, RESPONSES_AT_MOST)
  const since = elsewhere.filter(({ place }) => place.article > sentence.place.article)
  return [...own, ...(own.length < RESPONSES_AT_MOST ? elsewhere : since)].slice(
    0,
    own.length < RESPONSES_AT_MOST ? RESPONSES_AT_MOST : own.length + 1,
  )
}

/**
 * Where one person alone answers for everything, all that answers is due, the kinds that are not there yet first: a
 * reader who sees one accusation of an article has seen them all.
 */
function withTheRest(
  answers: readonly Response[],
  sentence: ReadSentence,
  { article, deniers: everywhere, topics, accusations }: Setting,
): readonly Response[] {
  const { responses, accusers } = article
  const strong = responses.filter(({ weak }) => !weak)
  const deniers = new Set(
    // A lawyer who goes on for the accused is nobody else.
    strong.flatMap(({ role, joins, parties }) => (role === 'denial' && !joins ? [...parties] : [])),
  )
  if (answers.length === 0 || answers.length >= RESPONSES_HERE || deniers.size > 1) return answers
  const roles = new Set(answers.map(({ role }) => role))
  const passages = new Set([sentence.place.passage, ...answers.map(({ place }) => place.passage)])
  const concerned = new Set([
    ...[...sentence.persons, ...sentence.speakers],
    ...answers.flatMap(({ parties }) => [...parties]),
  ])
  // Whoever denied something in an earlier article is cleared of that.
  const isOfOthers = (response: Response): boolean =>
    (response.concession && isByAnother(response, sentence, article)) ||
    (response.role === 'outcome' &&
      [...response.persons].some((person) => everywhere.has(person) && !accusers.has(person)) &&
      ![...response.persons].some((person) => concerned.has(person)))
  const denials = answers.filter(({ role }) => role === 'denial')
  const rest = strong.filter(
    (response) =>
      !isOfOtherAccuser(response, sentence, article) &&
      !settlesForOthers(response, denials, sentence, article) &&
      !deniesOther(response, sentence, accusations) &&
      !isOfOtherCharge(response, denials, sentence, topics) &&
      !response.bare &&
      !response.ofClaim &&
      !passages.has(response.place.passage) &&
      !isOfOthers(response),
  )
  return [
    ...answers,
    ...rest.filter(({ role }) => !roles.has(role)),
    ...rest.filter(({ role }) => roles.has(role)),
  ].slice(0, RESPONSES_HERE)
}

/** What else nothing proves, further behind in its own article, goes before what other articles say. */
function unprovenAsWell(
  here: readonly Response[],
  sentence: ReadSentence,
  { article, isOfAnother }: Setting,
): readonly Response[] {
  const { place, persons, speakers, stance } = sentence
  const denials = here.filter(({ role }) => role === 'denial')
  // "…, ce qu'il nie" has its denial itself.
  if (
    (denials.length === 0 && !stance.deniesOwn) ||
    here.filter(({ role }) => role === 'no-evidence').length > 1
  )
    return []
  const concerned = new Set([...persons, ...speakers, ...denials.flatMap(({ parties }) => [...parties])])
  const passages = new Set(here.map((response) => response.place.passage))
  const found = article.responses.find(
    (response) =>
      response.role === 'no-evidence' &&
      !response.weak &&
      !response.bare &&
      !response.ofClaim &&
      response.place.passage > place.passage &&
      response.place.passage - place.passage <= UNPROVEN_OVER &&
      !passages.has(response.place.passage) &&
      !isOfAnother(response, concerned) &&
      !isOfOtherAccuser(response, sentence, article) &&
      !answersForThemselves(response, concerned, article),
  )
  return found === undefined ? [] : [found]
}

/** Somebody of whom the passage before speaks says it, and the charge is none of theirs: "no trace of any such call". */
function answersForThemselves(
  { parties, place }: Response,
  concerned: ReadonlySet<number>,
  { sentences }: ReadArticle,
): boolean {
  const before = sentences.filter((sentence) => sentence.place.passage === place.passage - 1)
  return (
    parties.size > 0 &&
    [...parties].every(
      (party) => !concerned.has(party) && before.some((sentence) => sentence.persons.has(party)),
    )
  )
}

/** Passages behind a charge in which it is still said that nothing proves it. */
const UNPROVEN_OVER = 8

/** Of its own article. */
const RESPONSES_HERE = 3

function originKind({ stance }: ReadSentence): 'accusation' | 'claim' {
  return stance.accuses ? 'accusation' : 'claim'
}
