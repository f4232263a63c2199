// `dates --batch`: texts in as JSON lines, their date expressions out as JSON lines, one at a time. Needs no index. A
// line that cannot be read is named on stderr and the others are answered all the same.

import { createReadStream } from 'node:fs'
import type { DateExpression } from '../text/dates/dates.ts'
import { findDates } from '../text/dates/dates.ts'
import { detectLanguage } from '../text/detect-language.ts'
import { languageOf } from '../text/languages.ts'
import type { BatchFault } from './batch.ts'
import { isReadError } from './batch.ts'
import { readIdentifiedLine } from './json-lines.ts'
import type { Streams } from './streams.ts'
import { readLines, write } from './streams.ts'
import { plainLine } from './wrap.ts'

export interface DatesBatch {
  /** "-": stdin. */
  readonly file: string
  readonly streams: Pick<Streams, 'input' | 'output' | 'errors'>
  /** Words a fault for stderr. */
  readonly say: (fault: BatchFault) => string
}

interface DatesLine {
  readonly id: string | number
  readonly text: string
  /** ISO day. null: none was given, and only dates with their year are found. */
  readonly reference: string | null
}

/** Whether every line was answered. */
export async function runDates({ file, streams, say }: DatesBatch): Promise<boolean> {
  const name = file === '-' ? 'stdin' : file
  let complete = true
  let line = 0
  const refuse = async (fault: BatchFault): Promise<void> => {
    complete = false
    await write(streams.errors, `${plainLine(say(fault))}\n`)
  }
  try {
    for await (const source of readLines(file === '-' ? streams.input : createReadStream(file))) {
      line += 1
      if (source.trim() === '') continue
      const dates = answer(source)
      if (dates === null) await refuse({ rule: 'dates-line-invalid', file: name, line })
      else await write(streams.output, `${JSON.stringify(dates)}\n`)
    }
  } catch (error) {
    if (!isReadError(error)) throw error
    await refuse({ rule: 'unreadable', file: name, detail: error.code })
  }
  return complete
}

function answer(source: string) {
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
