// Names that capitals alone do not show: "Cimes et Câbles", "Passeurs unis". Where an article introduces one
// ("la société Cimes et Câbles"), or joins two words that it has nowhere else, the same words are it everywhere.

import { isFirstName } from './first-names.ts'
import type { Phrase } from './phrase.ts'
import { allPhrases } from './phrase.ts'
import { PLACES } from './places.ts'
import type { Token } from './tokens.ts'

/** First folded word -> the folded words of names, longest first. */
export type CompoundNames = ReadonlyMap<string, readonly (readonly string[])[]>

/** Names that begin with one word. */
const OF_ONE_WORD = 32
/** In whatever language: names keep their own. */
const AND = /^(?:et|&|and)$/

/** "X et Y", of words that stand nowhere without each other. `passages`: the tokens of each. */
export function pairedNames(passages: readonly (readonly Token[])[]): CompoundNames {
  const alone = new Set<string>()
  const pairs: string[][] = []
  for (const tokens of passages) {
    for (let i = 0; i < tokens.length; i += 1) {
      const pair = pairAt(tokens, i)
      if (pair === null) {
        if (isCapital(tokens, i)) alone.add(tokens[i]?.form ?? '')
        continue
      }
      pairs.push(pair)
      i += 2
    }
  }
  return index(pairs.filter((pair) => pair.every((word) => AND.test(word) || isRareWord(word, alone))))
}

function pairAt(tokens: readonly Token[], i: number): string[] | null {
  const words = tokens.slice(i, i + 3)
  const [first, and, second] = words
  if (first === undefined || and === undefined || second === undefined) return null
  if (!first.capital || !second.capital || !AND.test(and.form) || first.sentence !== second.sentence)
    return null
  if (isCapital(tokens, i - 1) || isCapital(tokens, i + 3)) return null
  return words.map(({ form }) => form)
}

function isCapital(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.capital === true
}

function isRareWord(word: string, alone: ReadonlySet<string>): boolean {
  return word.length > 2 && !alone.has(word) && !isFirstName(word) && !PLACES.has(word)
}

/** Names of organisations that the article has introduced by their kind, and that are not all capitals. */
export function introducedNames(
  passages: readonly { readonly tokens: readonly Token[]; readonly phrases: readonly Phrase[] }[],
): CompoundNames {
  const found: string[][] = []
  for (const { tokens, phrases } of passages) {
    for (const { name, roles } of allPhrases(phrases)) {
      if (name === null || roles[0]?.noun.kind !== 'organisation') continue
      const words = tokens.slice(name.first, name.last)
      if (words.some(({ capital }) => !capital)) found.push(words.map(({ form }) => form))
    }
  }
  return index(found)
}

export function joinNames(a: CompoundNames, b: CompoundNames): CompoundNames {
  return index([...a.values(), ...b.values()].flat())
}

function index(names: readonly (readonly string[])[]): CompoundNames {
  const found = new Map<string, (readonly string[])[]>()
  for (const words of new Map(names.map((name) => [name.join(' '), name])).values()) {
    const known = found.get(words[0] ?? '') ?? []
    if (known.length < OF_ONE_WORD) known.push(words)
    found.set(words[0] ?? '', known)
  }
  for (const known of found.values()) known.sort((a, b) => b.length - a.length)
  return found
}
