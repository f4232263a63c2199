// Whether whoever is named first in a sentence is who tells what it says: "La maire, Ève Roux, affirme que…", and not
// "Une lettre assure que Jean Morel…" nor "Goudralpe n'a rien posé, dénoncent les riverains".

import type { Language } from '../language.ts'
import type { Span } from '../span.ts'
import { foldedLine } from './stance.ts'

/** Words at the beginning of a clause among which its verb stands, where who speaks comes behind it. */
const VERB_WITHIN = 2
/** Words between a name and the comma behind which somebody else is said to tell it. */
const SAID_OF_IT = 3

/** `first`: where the name stands in the sentence. */
export function isTeller(sentence: string, first: Span, language: Language): boolean {
  const before = sentence.slice(0, first.start)
  if (saysSo(before, language)) {
    const { source } = language.stance.charges
    const clause = clausesOf(before).findLast((part) => part.trim() !== '') ?? ''
    return source.test(foldedLine(clause, language)) || beginsWithVerb(clause, language)
  }
  const [said = '', ...behind] = clausesOf(sentence.slice(first.end))
  if (behind.some((clause) => language.stance.charges.namesSource.test(foldedLine(clause, language))))
    return false
  const last = behind.at(-1)
  return last === undefined || wordsOf(said, language).length < SAID_OF_IT || !beginsWithVerb(last, language)
}

/** `before`: the sentence up to a name: "Luc Noël a vendu un terrain, selon l'ancien trésorier, ". */
export function isSourceAt(before: string, language: Language): boolean {
  const clause = clausesOf(before).findLast((part) => part.trim() !== '') ?? ''
  return language.stance.charges.namesSource.test(foldedLine(clause, language))
}

/** "A affirmé la maire", and not "elle désigne un conseiller" nor "assure que le conseiller". */
function beginsWithVerb(clause: string, language: Language): boolean {
  const words = wordsOf(clause, language).slice(0, VERB_WITHIN)
  const { subjectPronouns } = language.cues.grammar
  if (subjectPronouns.has(words[0] ?? '') || language.lexicon.breaks.has(words[1] ?? '')) return false
  return saysSo(words.join(' '), language)
}

function saysSo(text: string, language: Language): boolean {
  const line = foldedLine(text, language)
  const { claim, assertion } = language.stance
  return assertion.test(line) || claim.some((pattern) => pattern.test(line))
}

function clausesOf(text: string): readonly string[] {
  return text.split(/[,;:»”"]/)
}

function wordsOf(text: string, language: Language): readonly string[] {
  return foldedLine(text, language)
    .trim()
    .split(' ')
    .filter((word) => word !== '')
}
