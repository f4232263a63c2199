// The date expressions of tests/gold/, and what the program reads in their sentences.

import { findDates } from '../text/dates/dates.ts'
import { languageOf } from '../text/languages.ts'
import type { Score } from './figures.ts'
import { goldFile, readGoldLines } from './gold-story.ts'
import type { GoldSentence } from './score-dates.ts'
import { scoreDates } from './score-dates.ts'

const SETS = ['first', 'second']

export async function scoreDateSets(): Promise<Readonly<Record<string, Score>>> {
  return Object.fromEntries(
    SETS.map((name) => [
      name,
      scoreDates(
        readGoldLines<GoldSentence>(goldFile('dates', `${name}.jsonl`)),
        ({ text, reference, lang }) => findDates(text, reference, languageOf(lang)),
      ),
    ]),
  )
}
