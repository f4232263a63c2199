// The JSON that other programs read, field for field.

import { describe, expect, test } from 'vitest'
import type { Verification } from '../../src/answering/reply.ts'
import {
  personToJson,
  quotationToJson,
  timelineEntryToJson,
  verificationToJson,
} from '../../src/presentation/json.ts'
import { citedQuotation, statedDay } from '../support/quotations.ts'

const quotation = citedQuotation({
  text: 'Oui',
  cue: 'a répondu',
  addressee: 'L’Écho',
  when: { text: 'jeudi', from: '2025-03-13', to: '2025-03-13', precision: 'day' },
  date: statedDay('2025-03-13', 'jeudi'),
  repeats: [{ article: 'gare', passage: 4, start: 86, end: 89, title: 'La gare', reworded: false }],
})

test('a quotation', () => {
  expect(quotationToJson(quotation)).toEqual({
    article: 'pont',
    passage: 2,
    start: 0,
    end: 3,
    text: 'Oui',
    kind: 'direct',
    speaker: 'Claire Vasseur',
    certainty: 'stated',
    description: null,
    cue: 'a répondu',
    medium: null,
    addressee: 'L’Écho',
    when: { text: 'jeudi', from: '2025-03-13', to: '2025-03-13', precision: 'day' },
    repeats: [{ article: 'gare', passage: 4, start: 86, end: 89 }],
    context: [],
  })
})

test('an entry of the timeline is a quotation with its date', () => {
  expect(timelineEntryToJson(quotation)).toEqual({
    ...quotationToJson(quotation),
    date: {
      from: '2025-03-13',
      to: '2025-03-13',
      precision: 'day',
      basis: 'stated',
      part: null,
      planned: false,
    },
  })
  expect(timelineEntryToJson({ ...quotation, date: null })).toMatchObject({ date: null })
})

test('a person', () => {
  const shown = { name: 'Claire', kind: 'person', aliases: ['la maire'], quotations: 2, passages: 3 } as const
  expect(personToJson({ ...shown, gender: 'f' })).toEqual(shown)
})

describe('a check', () => {
  const check = (given: Partial<Verification>): Verification => ({
    asked: 'oui',
    status: 'verbatim',
    match: quotation,
    shown: quotation,
    changes: [],
    quotation,
    partial: false,
    elsewhere: null,
    misattributedTo: null,
    related: [],
    ...given,
  })
  const absent = check({ asked: 'peut-être', status: 'absent', match: null })
  const json = (...checks: Verification[]) =>
    verificationToJson({ kind: 'verification', checks, unchecked: 0, searched: 1, context: [] })

  test('of one quotation', () => {
    expect(json(check({ status: 'altered', changes: [{ from: 'non', to: 'Oui' }] }))).toMatchObject({
      status: 'altered',
      match: { article: 'pont', passage: 2, start: 0, end: 3, text: 'Oui', speaker: 'Claire Vasseur' },
      changes: [{ from: 'non', to: 'Oui' }],
    })
    expect(json(absent)).toMatchObject({ status: 'absent', match: null, changes: [] })
  })

  test('of several: the worst of them, and all', () => {
    expect(json(check({}), absent)).toMatchObject({
      status: 'absent',
      checks: [
        { asked: 'oui', status: 'verbatim' },
        { asked: 'peut-être', status: 'absent' },
      ],
    })
  })
})
