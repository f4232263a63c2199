// How much a sentence sounds like one that answers an accusation: signs that say little each, and are weighed
// together with where it stands and who speaks (likely-responses.ts).

import type { Language } from '../language.ts'
import { foldedLine, narratedLine } from './stance.ts'

export interface AnswerSigns {
  readonly negated: boolean
  /** By the writer, and not in the words of somebody. */
  readonly negatedByWriter: boolean
  readonly throughout: boolean
  readonly spokenFor: boolean
  readonly examiner: boolean
  readonly evidence: boolean
  readonly unknown: boolean
  readonly missing: boolean
  /** Somebody was not there, says the writer. */
  readonly absent: boolean
  readonly pointing: boolean
  readonly known: boolean
  readonly untrue: boolean
  readonly proper: boolean
  readonly finds: boolean
  readonly papers: boolean
  /** Somebody is quoted on what is theirs: "mes comptes", "I". */
  readonly ownWords: boolean
}

export function readAnswerSigns(sentence: string, quotes: boolean, language: Language): AnswerSigns {
  const { answer: words } = language.stance
  const line = foldedLine(sentence, language)
  const narrated = quotes ? narratedLine(sentence, language) : line
  return {
    negated: words.negation.test(line),
    negatedByWriter: words.negation.test(narrated),
    throughout: words.throughout.test(line),
    spokenFor: words.spokenFor.test(narrated),
    examiner: words.examiner.test(narrated),
    evidence: words.evidence.test(line),
    unknown: words.unknown.test(narrated),
    missing: words.missing.test(narrated),
    absent: words.absent.test(narrated),
    pointing: words.pointing.test(line),
    known: words.known.test(narrated),
    untrue: words.untrue.test(line),
    proper: words.proper.test(line),
    finds: words.finds.test(line),
    papers: words.papers.test(line),
    ownWords: quotes && words.firstPerson.test(line),
  }
}
