// What brought something about, told with no word for a reason: "un capteur a provoqué l'arrêt", "selon les experts, la
// digue a été minée par des galeries", "le portail est resté ouvert : son ressort était cassé".

import { languageOf } from '../../text/languages.ts'
import type { Span } from '../../text/span.ts'
import { isWithin, overlaps } from '../../text/span.ts'
import type { Concept } from '../finding/concepts.ts'
import { hasMatch, matches } from '../finding/matches.ts'
import type { SentenceReading } from '../finding/readings.ts'
import type { Question } from '../question/question.ts'
import { isBeside, toldOf } from './told-events.ts'

/** What a cause counts that is told right beside its effect, "parce que" anywhere counting 1. */
const OF_EFFECT = 2
/** The same as whoever looked into it tells it. */
const ESTABLISHED = 2.6
/** Met by more than this, the effect is told, and not only what it is the effect on. */
const EFFECT_FROM = 0.4
/** UTF-16 code units between what brings about and its effect: "a provoqué hier soir l'arrêt". */
const EFFECT_WITHIN = 20

/** What the clause behind a colon counts. */
const BEHIND_COLON = 0.6
/** What counts that goes wrong with things, as whoever looked into it tells it, and as anybody does. */
const FOUND = 1.5
const FAILS = 0.4
/** "Fermée après la découverte d'une fissure": what came before may be why. */
const FOLLOWS = 0.5

/** How surely the sentence tells what brought about what is asked about; 0 to 2. */
export function tellsCause(
  question: Question,
  sentence: SentenceReading,
  concepts: readonly Concept[],
  met: readonly number[],
): number {
  // "Une balise déclenche le freinage" tells nothing of why a train did not brake.
  const isNegated = question.words.some(({ form }) =>
    languageOf(question.language).questions.negations.has(form),
  )
  if (bringsAbout(toldOf(sentence, concepts, met, EFFECT_FROM), isNegated, sentence))
    return hasMatch(sentence.language.questions.reasons.finding, sentence) ? ESTABLISHED : OF_EFFECT
  const events = toldOf(sentence, concepts, met)
  const deeds = toldOf(sentence, concepts, metOfDeed(question, concepts, met))
  return Math.max(
    isToldBehindColon(question, deeds, sentence) ? BEHIND_COLON : 0,
    question.stances.size > 0 ? 0 : fails(events, sentence),
    isFollowed(deeds, sentence) ? FOLLOWS : 0,
  )
}

/** What the sentence has of the deed asked about, or of all concepts where that cannot be told. */
function metOfDeed(
  { deed }: Question,
  concepts: readonly Concept[],
  met: readonly number[],
): readonly number[] {
  const place = deed === null ? -1 : concepts.findIndex((concept) => isWithin(deed, concept))
  return place < 0 ? met : met.map((share, i) => (i === place ? share : 0))
}

/** "Un capteur a provoqué l'arrêt", "l'arrêt, provoqué par un capteur". */
function bringsAbout(effects: readonly Span[], isNegated: boolean, sentence: SentenceReading): boolean {
  if (effects.length === 0) return false
  const { causing, caused, preventing } = sentence.language.questions.reasons
  const isRightBehind = (first: Span, second: Span): boolean =>
    second.start >= first.end - 1 && second.start - first.end <= EFFECT_WITHIN
  if (isNegated)
    return matches(preventing, sentence).some((place) =>
      effects.some((effect) => isRightBehind(place, effect)),
    )
  return (
    matches(causing, sentence).some((place) => effects.some((effect) => isRightBehind(place, effect))) ||
    matches(caused, sentence).some((place) => effects.some((effect) => isBeside(effect, place, sentence)))
  )
}

/** What is told stands ahead of a colon, behind which nobody speaks: "le portail est resté ouvert : son ressort …". */
function isToldBehindColon(
  { stances, people }: Question,
  events: readonly Span[],
  { text, span, quotations, mentions, stances: own }: SentenceReading,
): boolean {
  // "Ils sont vingt-sept : huit de plus que la veille" is put right there, and not explained.
  if (stances.size > 0 || own.has('correction')) return false
  const at = text.search(CLAUSE_BEHIND)
  if (at < 0) return false
  const isTold = people.every(({ names }) => mentions.some(({ person }) => names.includes(person)))
  const place = span.start + at
  return (
    isTold &&
    events.some(({ end }) => end <= place) &&
    !quotations.some(({ start, end }) => start <= place + QUOTED_WITHIN && end > place)
  )
}

/** A colon that neither a quotation nor a list follows. */
const CLAUSE_BEHIND =
  /(?<=[\p{L}\p{N})»”])\s?:\s(?!["«“]|(?:celui|celle|ceux|un|une|deux|trois|one|two|three|\d))/u
/** UTF-16 code units from a colon to the words that it leads to. */
const QUOTED_WITHIN = 4

/** "D'après le rapport, la digue a été minée par des galeries": something other than what is asked about went wrong. */
function fails(events: readonly Span[], sentence: SentenceReading): number {
  const { failing, finding } = sentence.language.questions.reasons
  const isOther = (failure: Span): boolean => !events.some((event) => overlaps(event, failure))
  if (!matches(failing, sentence).some(isOther)) return 0
  return hasMatch(finding, sentence) ? FOUND : FAILS
}

function isFollowed(events: readonly Span[], sentence: SentenceReading): boolean {
  const { following } = sentence.language.questions.reasons
  return matches(following, sentence).some((place) =>
    events.some((event) => isBeside(event, place, sentence)),
  )
}
