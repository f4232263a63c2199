// `dates --batch`: texts in as JSON lines, their date expressions out as JSON lines. Needs no index.

import type { DateExpression } from '../text/dates/dates.ts'
import { findDates } from '../text/dates/dates.ts'
import { detectLanguage } from '../text/detect-language.ts'
import { languageOf } from '../text/languages.ts'
import type { LineBatch } from './json-lines.ts'
import { answerBatch, readIdentifiedLine } from './json-lines.ts'

interface DatesLine {
  readonly id: string | number
  readonly text: string
  /** ISO day. null: none was given, and only dates with their year are found. */
  readonly reference: string | null
}

/** Whether every line was answered. */
export async function runDates(batch: LineBatch): Promise<boolean> {
  return answerBatch(batch, (source) => {
    const answer = answerLine(source)
    return answer === null ? { fault: { rule: 'dates-line-invalid' } } : { answer }
  })
}

/** null: it cannot be read. */
function answerLine(source: string): object | null {
  const asked = readDatesLine(source)
  if (asked === null) return null
  const { id, text, reference } = asked
  try {
    const dates = findDates(text, reference, languageOf(detectLanguage(text)))
    return { id, dates: dates.map(dateToJson) }
  } catch (error) {
    // The reference is no day of the calendar.
    if (error instanceof RangeError) return null
    throw error
  }
}

function dateToJson({ start, end, text, from, to, precision }: DateExpression) {
  return { start, end, text, from, to, precision }
}

/** null: not a JSON object with an id and a text. Other fields are not looked at. */
function readDatesLine(source: string): DatesLine | null {
  const line = readIdentifiedLine(source)
  if (line === null) return null
  const { text, reference = null } = line.fields
  if (typeof text !== 'string' || (reference !== null && typeof reference !== 'string')) return null
  return { id: line.id, text, reference }
}
