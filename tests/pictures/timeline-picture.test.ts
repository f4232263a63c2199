import { describe, expect, test } from 'vitest'
import { depictTimeline } from '../../src/pictures/timeline-picture.ts'
import { wordingFor } from '../../src/presentation/languages.ts'
import { renderReply } from '../../src/presentation/pages.ts'
import type { TimelineReply } from '../support/quotations.ts'
import { citedQuotation, statedDay, TIMELINE_REQUEST, timelineOf } from '../support/quotations.ts'

const now = new Date('2025-03-16T08:00:00Z')
const [fr, en] = [wordingFor('fr'), wordingFor('en')]

/** What the picture of each page shows. */
function depict(reply: TimelineReply, { wording = fr, blocks = 100 } = {}) {
  const limits = { characters: 20_000, bytes: 60_000, blocks }
  const pages = renderReply(reply, wording, { now, limits, request: TIMELINE_REQUEST })
  return pages.map((page) => depictTimeline(reply, page, wording))
}

const CLAIRE = citedQuotation({ text: 'Le pont rouvrira', medium: 'X', passage: 2 })
const TARIQ = citedQuotation({ text: 'C’est faux', speaker: 'Tariq Benali', passage: 5 })
const NOBODY = citedQuotation({ text: 'Rien n’est signé', speaker: null, certainty: null, date: null })

describe('the picture of a timeline', () => {
  test('has the days, their words, and under each quotation who says it, where, and in which passage', () => {
    const [depiction] = depict(timelineOf([CLAIRE, TARIQ, NOBODY]))
    expect(depiction?.picture).toMatchObject({
      title: 'Chronologie des citations · 3 citations',
      footer: 'Le pont de Brévenne ferme · La Gazette · 14 mars 2025',
      days: [
        {
          heading: 'Lundi 10 mars 2025',
          detail: fr.quoted('lundi'),
          quotations: [
            { text: 'Le pont rouvrira', speaker: 'Claire Vasseur', rest: ', sur X · passage 2', tone: 0 },
            { text: 'C’est faux', speaker: 'Tariq Benali', rest: ' · passage 5', tone: 1 },
          ],
        },
        { heading: 'Sans date', detail: null, quotations: [{ speaker: fr.unnamed(null), tone: null }] },
      ],
    })
  })

  test('shows a page’s quotations and no others, and a person keeps the colour when the page is turned', () => {
    const later = citedQuotation({
      text: 'Et demain ?',
      speaker: 'Tariq Benali',
      date: statedDay('2025-03-11', 'mardi'),
    })
    const depictions = depict(timelineOf([CLAIRE, TARIQ, later]), { blocks: 5 })
    expect(
      depictions.map((depiction) => depiction?.picture.days.flatMap(({ quotations }) => quotations)),
    ).toEqual([
      [
        expect.objectContaining({ text: 'Le pont rouvrira', tone: 0 }),
        expect.objectContaining({ text: 'C’est faux', tone: 1 }),
      ],
      [expect.objectContaining({ text: 'Et demain ?', tone: 1 })],
    ])
    expect(depictions[1]?.picture.title).toMatch(/ · 2\/2$/)
  })

  test('names the article under each quotation where several are cited, and none below', () => {
    const other = citedQuotation({ text: 'Oui', article: 'gare' })
    const [depiction] = depict(timelineOf([CLAIRE, other]))
    expect(depiction?.picture.footer).toBeNull()
    expect(depiction?.picture.days[0]?.quotations[0]?.rest).toContain(
      'Le pont de Brévenne ferme · La Gazette',
    )
  })

  test('has what must be read with an accusation, under the first that needs it, and says so under the others', () => {
    const { citation, highlights } = CLAIRE
    const denial = {
      article: 'pont',
      passage: 7,
      start: 0,
      end: 18,
      text: 'La maire nie tout.',
      speaker: null,
      highlights,
      citation,
      role: 'denial' as const,
    }
    const accusations = [CLAIRE, TARIQ].map((accusation) => ({ ...accusation, context: [denial] }))
    const [depiction] = depict(timelineOf([...accusations, NOBODY]))
    const context = [{ text: 'La maire nie tout.', source: `${fr.context('denial')} · passage 7` }]
    expect(depiction?.picture.days.map(({ quotations }) => quotations.map((shown) => shown.context))).toEqual(
      [[context, []], [[]]],
    )
    expect(depiction?.picture.days[0]?.quotations[1]?.rest).toContain(
      fr.contextAbove([`${fr.context('denial')} · passage 7`]),
    )
    expect(depiction?.alt).toContain('La maire nie tout.')
  })

  test('says what is not sure, in the reader’s language', () => {
    const likely = citedQuotation({ text: 'Oui', certainty: 'likely' })
    const [depiction] = depict(timelineOf([likely]), { wording: en })
    expect(depiction?.picture.days[0]?.quotations[0]?.speaker).toBe(en.likely('Claire Vasseur'))
    expect(depiction?.picture.marks).toEqual(['“', '”'])
  })

  test('is none where there is nothing to show', () => {
    expect(depict(timelineOf([]))).toEqual([null])
  })
})

describe('its alt text', () => {
  test('tells days, people and words', () => {
    expect(depict(timelineOf([CLAIRE, TARIQ, NOBODY]))[0]?.alt).toBe(
      [
        'Chronologie des citations · 3 citations',
        'Lundi 10 mars 2025',
        'Claire Vasseur, «\u00a0Le pont rouvrira\u00a0»',
        'Tariq Benali, «\u00a0C’est faux\u00a0»',
        'Sans date',
        `${fr.unnamed(null)}, «\u00a0Rien n’est signé\u00a0»`,
      ].join('\n'),
    )
  })

  test('never exceeds Discord’s limit, shortens quotations within their marks, and leaves nobody out', () => {
    const many = Array.from({ length: 10 }, (_, n) =>
      citedQuotation({ text: `Parole ${n} ${'du maire '.repeat(80)}`.trim(), speaker: `Personne ${n}` }),
    )
    const alt = depict(timelineOf(many))[0]?.alt ?? ''
    expect(alt.length).toBeLessThanOrEqual(1024)
    expect(alt.length).toBeGreaterThan(800)
    const lines = alt.split('\n').filter((line) => line.startsWith('Personne'))
    expect(lines).toHaveLength(10)
    for (const line of lines)
      expect(line).toMatch(/«\u00a0Parole \d (?:du maire )*(?:du|maire|du maire)…\u00a0»$/u)
  })

  test('holds for the longest of names and the strangest of characters', () => {
    const many = Array.from({ length: 40 }, () =>
      citedQuotation({ text: '👍'.repeat(500), speaker: 'É'.repeat(400) }),
    )
    const alt = depict(timelineOf(many))[0]?.alt ?? ''
    expect(alt.length).toBeLessThanOrEqual(1024)
    expect(alt.isWellFormed()).toBe(true)
  })
})
