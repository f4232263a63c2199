// How much a sentence sounds like one that tells of a wrong: signs that say little each, and are weighed together
// where somebody responds (told.ts).

import type { WrongWords } from './wrong-words.ts'

export interface Signals {
  /** A word of what somebody would be to blame for. */
  readonly deed: boolean
  readonly idiom: boolean
  readonly past: boolean
  readonly future: boolean
  readonly opinion: boolean
  readonly third: boolean
  readonly plain: boolean
  readonly quarrel: boolean
  readonly praise: boolean
  readonly regrets: boolean
  readonly aims: boolean
  /** It accuses without a word that accuses. */
  readonly hint: boolean
  /** Shows somebody with somebody, or says whose relative is favoured. */
  readonly shown: boolean
  readonly asks: boolean
  /** Said to somebody's face. */
  readonly confronts: boolean
  /** Who somebody is, or how old a thing. */
  readonly background: boolean
}

/** `forms`: the folded words of the sentence. */
export function readSignals(sentence: string, forms: readonly string[], words: WrongWords): Signals {
  const line = ` ${forms.join(' ')} `
  const deeds = deedsOf(words)
  return {
    deed: forms.some((form) => deeds.has(form)),
    idiom: words.idioms.test(line),
    past: words.past.test(line),
    future: words.future.test(line),
    opinion: words.opinion.test(line),
    third: words.third.test(line),
    plain: words.plain.test(line),
    asks: sentence.includes('?'),
    quarrel: words.quarrel.test(line),
    praise: words.praise.test(line),
    regrets: words.regrets.test(line),
    aims: words.aims.test(line),
    confronts: words.confronts.test(line),
    background: words.background.test(line),
    hint: words.hints.insinuates.test(line),
    shown: words.hints.pictured.test(line) || words.hints.kin.test(line),
  }
}

/** Words, and beginnings of words by their length: a look-up for each length, where a pattern would try them all. */
class WordSet {
  readonly #whole = new Set<string>()
  readonly #beginnings = new Map<number, Set<string>>()

  constructor(list: string) {
    for (const entry of list.trim().split(/\s+/)) {
      if (!entry.endsWith('*')) {
        this.#whole.add(entry)
        continue
      }
      const length = entry.length - 1
      const ofLength = this.#beginnings.get(length) ?? new Set()
      this.#beginnings.set(length, ofLength.add(entry.slice(0, length)))
    }
  }

  has(word: string): boolean {
    if (this.#whole.has(word)) return true
    for (const [length, beginnings] of this.#beginnings) {
      if (word.length >= length && beginnings.has(word.slice(0, length))) return true
    }
    return false
  }
}

const read = new WeakMap<WrongWords, WordSet>()

function deedsOf(words: WrongWords): WordSet {
  const known = read.get(words)
  if (known !== undefined) return known
  const made = new WordSet(words.deeds)
  read.set(words, made)
  return made
}
