// How common words are in a language at large: what tells a rare word of a question from a common one where the
// articles are too few to tell.

import { foldWord } from './folding.ts'
import type { Language } from './language.ts'

/** A word at rank r of running text is one of about this many times r words (Zipf's law). */
const ZIPF = 0.1
/** Keeps the first ranks from weighing all (Mandelbrot's term). */
const ZIPF_SHIFT = 2.7

const tables = new Map<string, ReadonlyMap<string, number>>()
const stemTables = new Map<string, ReadonlyMap<string, number>>()

/** Share of running text that a folded word makes up; 0: it is none of the language's usual words. */
export function frequencyAtLarge(form: string, language: Language): number {
  return usualWords(language).get(form) ?? 0
}

/** The language's usual words, folded, each with its share of running text. */
export function usualWords(language: Language): ReadonlyMap<string, number> {
  const known = tables.get(language.code)
  if (known !== undefined) return known
  const table = readFrequencies(language)
  tables.set(language.code, table)
  return table
}

/** The same of the commonest word of its stem, where the word itself is none of the usual ones: "saucepans". */
export function frequencyOfAnyForm(form: string, language: Language): number {
  return frequencyAtLarge(form, language) || (stemTableOf(language).get(language.stem(form)) ?? 0)
}

function stemTableOf(language: Language): ReadonlyMap<string, number> {
  const known = stemTables.get(language.code)
  if (known !== undefined) return known
  const table = new Map<string, number>()
  for (const [form, frequency] of usualWords(language)) {
    const stem = language.stem(form)
    table.set(stem, Math.max(frequency, table.get(stem) ?? 0))
  }
  stemTables.set(language.code, table)
  return table
}

function readFrequencies(language: Language): ReadonlyMap<string, number> {
  const table = new Map<string, number>()
  for (const words of language.rankedWords()) {
    for (const [rank, word] of words.entries()) {
      const form = foldWord(word)
      table.set(form, (table.get(form) ?? 0) + ZIPF / (rank + 1 + ZIPF_SHIFT))
    }
  }
  return table
}
