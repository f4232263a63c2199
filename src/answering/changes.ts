// What differs between words that somebody asked to check and those of an article, as a reader is told it: in whole
// words, and a negation in one piece with the verb that it turns round.

import type { Replacement } from '../text/alignment.ts'
import type { Language } from '../text/language.ts'
import type { Word } from '../text/words.ts'
import type { Change } from './reply.ts'

interface Wording {
  readonly text: string
  readonly words: readonly Word[]
}

/** Host of a negation that is written otherwise without it, folded: "can't" is "ca" and "not". */
const HOSTS: ReadonlyMap<string, string> = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
])

/** The words' forms as they are compared: "can't" has the word "can". */
export function comparedForms(words: readonly Word[], { questions }: Language): readonly string[] {
  return words.map(({ form, end }, index) => {
    const next = words[index + 1]
    const isHost = next !== undefined && next.start === end && questions.negations.has(next.form)
    return (isHost ? HOSTS.get(form) : undefined) ?? form
  })
}

export function readChanges(
  replaced: readonly Replacement[],
  asked: Wording,
  text: Wording,
  { questions: { negations } }: Language,
): readonly Change[] {
  return withWholeNegations(replaced, asked.words, text.words, negations).map((change) => {
    const { askedStart, askedEnd, textStart, textEnd } = wholeWords(change, asked.words, text.words)
    const from = asked.words.slice(askedStart, askedEnd)
    const to = text.words.slice(textStart, textEnd)
    return {
      from: stretch(asked.text, from),
      to: stretch(text.text, to),
      negation: turnOf(negates(from, negations), negates(to, negations)),
    }
  })
}

function turnOf(asked: boolean, text: boolean): Change['negation'] {
  if (asked === text) return undefined
  return text ? 'left-out' : 'added'
}

function negates(words: readonly Word[], negations: ReadonlySet<string>): boolean {
  return words.some(({ form }) => negations.has(form))
}

/** Equal words between the two parts of a negation: "n'ai pas", "ne les a jamais". */
const BETWEEN_PARTS = 2

/** "n'" and "jamais" around one verb are one change: "ai" for "n'ai jamais". */
function withWholeNegations(
  replaced: readonly Replacement[],
  asked: readonly Word[],
  text: readonly Word[],
  negations: ReadonlySet<string>,
): readonly Replacement[] {
  const merged: Replacement[] = []
  const isNegation = (change: Replacement): boolean =>
    negates(asked.slice(change.askedStart, change.askedEnd), negations) !==
    negates(text.slice(change.textStart, change.textEnd), negations)
  for (const change of replaced) {
    const last = merged.at(-1)
    const isSame =
      last !== undefined &&
      change.askedStart - last.askedEnd <= BETWEEN_PARTS &&
      isNegation(last) &&
      isNegation(change)
    if (isSame) merged.splice(-1, 1, { ...change, askedStart: last.askedStart, textStart: last.textStart })
    else merged.push(change)
  }
  return merged
}

/** "n't" is no word to a reader: "is" was "isn't". */
function wholeWords(change: Replacement, asked: readonly Word[], text: readonly Word[]): Replacement {
  const clings = (words: readonly Word[], start: number, end: number): boolean =>
    start > 0 && end > start && words[start - 1]?.end === words[start]?.start
  const { askedStart, askedEnd, textStart, textEnd } = change
  const isCut = clings(asked, askedStart, askedEnd) || clings(text, textStart, textEnd)
  if (!isCut || askedStart === 0 || textStart === 0) return change
  return { ...change, askedStart: askedStart - 1, textStart: textStart - 1 }
}

function stretch(text: string, words: readonly Word[]): string {
  const [first] = words
  const last = words.at(-1)
  if (first === undefined || last === undefined) return ''
  // The apostrophe of an elided word is no part of it: « n’ ».
  return text.slice(first.start, last.end) + (/^['’]/.exec(text.slice(last.end))?.[0] ?? '')
}
