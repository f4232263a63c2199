// The timeline for spreadsheets and TimelineJS: read back, nothing is lost, and nothing is said that is not known.

import { describe, expect, test } from 'vitest'
import type { QuotationDate } from '../../src/corpus/corpus.ts'
import { wordingFor } from '../../src/presentation/languages.ts'
import { timelineToCsv, timelineToTimelineJs } from '../../src/presentation/timeline-exports.ts'
import { citedQuotation, statedDay, timelineOf } from '../support/quotations.ts'

/** RFC 4180, read as a spreadsheet would. */
function readCsv(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  for (const [, quoted, bare = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('as CSV', () => {
  test('words are read back to the character, whatever stands in them', () => {
    const text = 'Il a dit "oui, non"\nà la ligne ; « fin », '
    const [header = [], row = []] = readCsv(timelineToCsv([citedQuotation({ text, medium: 'X' })]))
    expect(header[0]).toBe('from')
    const value = Object.fromEntries(header.map((column, n) => [column, row[n]]))
    expect(value).toMatchObject({
      text,
      speaker: 'Claire Vasseur',
      certainty: 'stated',
      medium: 'X',
      from: '2025-03-10',
      to: '2025-03-10',
      precision: 'day',
      basis: 'stated',
      article: 'pont',
      passage: '2',
      start: '0',
      end: String(text.length),
    })
    expect(row).toHaveLength(header.length)
  })

  test('what is not known is empty', () => {
    const unknown = citedQuotation({ text: 'Oui', speaker: null, certainty: null, date: null })
    const [header = [], row = []] = readCsv(timelineToCsv([unknown]))
    for (const column of ['from', 'to', 'precision', 'speaker', 'certainty']) {
      expect(row[header.indexOf(column)]).toBe('')
    }
  })

  test('one line a quotation, in order, under a header', () => {
    const texts = ['Un', 'Deux', 'Trois']
    const [header = [], ...rows] = readCsv(timelineToCsv(texts.map((text) => citedQuotation({ text }))))
    expect(rows.map((row) => row[header.indexOf('text')])).toEqual(texts)
    expect(readCsv(timelineToCsv([]))).toEqual([header])
  })
})

interface Event {
  readonly unique_id: string
  readonly start_date: object
  readonly end_date?: object
  readonly display_date: string
  readonly group: string
  readonly text: { readonly headline: string; readonly text: string }
}

const eventsOf = (...given: Parameters<typeof citedQuotation>[0][]): readonly Event[] =>
  (
    timelineToTimelineJs(timelineOf(given.map(citedQuotation)), wordingFor('fr')) as {
      events: readonly Event[]
    }
  ).events

const dated = (given: Partial<QuotationDate>): readonly Event[] =>
  eventsOf({ text: 'Oui', date: { ...statedDay('2025-03-13', 'jeudi'), ...given } })

describe('for TimelineJS', () => {
  test('an event has its day, its speaker and the words, which are no markup', () => {
    expect(eventsOf({ text: '<b>Oui</b> & "non"', medium: 'X' })).toEqual([
      {
        unique_id: 'pont-2-0',
        start_date: { year: 2025, month: 3, day: 10 },
        display_date: expect.stringMatching(/^Lundi 10 mars 2025 · «.lundi.»$/),
        group: 'Claire Vasseur',
        text: {
          headline: 'Claire Vasseur',
          text: '<blockquote>&lt;b&gt;Oui&lt;/b&gt; &amp; &quot;non&quot;</blockquote><p>Claire Vasseur, sur X · Le pont de Brévenne ferme · La Gazette · 14 mars 2025 · passage 2</p>',
        },
      },
    ])
  })

  test('a date says no more than is known', () => {
    const [month] = dated({ from: '2025-03-01', to: '2025-03-31', precision: 'month' })
    expect([month?.start_date, month?.end_date]).toEqual([{ year: 2025, month: 3 }, undefined])
    const [year] = dated({ from: '2024-01-01', to: '2024-12-31', precision: 'year' })
    expect([year?.start_date, year?.end_date]).toEqual([{ year: 2024 }, undefined])
    const [decade] = dated({ from: '2010-01-01', to: '2019-12-31', precision: 'decade' })
    expect([decade?.start_date, decade?.end_date]).toEqual([{ year: 2010 }, { year: 2019 }])
    const [week] = dated({ from: '2025-03-10', to: '2025-03-16', precision: 'week' })
    expect([week?.start_date, week?.end_date]).toEqual([
      { year: 2025, month: 3, day: 10 },
      { year: 2025, month: 3, day: 16 },
    ])
    const [open] = dated({ from: null, to: '2025-03-16' })
    expect([open?.start_date, open?.end_date]).toEqual([{ year: 2025, month: 3, day: 16 }, undefined])
  })

  test('what has no date at all is left out, since TimelineJS refuses it', () => {
    expect(eventsOf({ text: 'Oui', date: null }, { text: 'Non' })).toHaveLength(1)
    expect(dated({ from: null, to: null })).toEqual([])
  })

  test('who is not sure is not said to be', () => {
    const [likely] = eventsOf({ text: 'Oui', certainty: 'likely' })
    expect(likely?.text.headline).toBe('sans doute Claire Vasseur')
    const [unnamed] = eventsOf({ text: 'Oui', speaker: null, certainty: null })
    expect(unnamed?.group).toBe('auteur non nommé')
  })

  test('each event has an id of its own, and the title says whose timeline it is', () => {
    const ids = eventsOf({ text: 'Oui' }, { text: 'Oui', start: 9, end: 12 }, { text: 'Oui', passage: 3 })
    expect(new Set(ids.map(({ unique_id }) => unique_id)).size).toBe(3)
    const one = { ...timelineOf([]), speaker: 'Élise <Mavrand>' }
    expect(timelineToTimelineJs(one, wordingFor('fr'))).toEqual({
      title: { text: { headline: 'Chronologie des citations d’Élise &lt;Mavrand&gt;', text: '' } },
      events: [],
    })
  })
})
