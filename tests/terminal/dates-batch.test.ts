import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { runDates } from '../../src/terminal/dates-batch.ts'
import type { BatchFault } from '../../src/terminal/json-lines.ts'
import { openScreen } from '../support/screen.ts'

async function dates(input: string, file = '-') {
  const screen = openScreen(null)
  const faults: BatchFault[] = []
  const complete = await runDates({
    file,
    streams: { ...screen.streams, input: PassThrough.from([input]) },
    say: (fault) => {
      faults.push(fault)
      return fault.rule
    },
  })
  const answers = screen
    .output()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
  return { complete, answers, faults }
}

describe('a batch of dates', () => {
  test('answers each line under its id, in the language of the line', async () => {
    const { complete, answers } = await dates(
      [
        JSON.stringify({ id: 'a', text: 'Le bac a coulé jeudi.', reference: '2025-06-06' }),
        JSON.stringify({ id: 0, text: 'The ferry will sail on Thursday.', reference: '2025-06-06', more: 1 }),
        '',
        JSON.stringify({ id: 'b', text: 'Le bac a coulé.' }),
      ].join('\n'),
    )
    expect(complete).toBe(true)
    expect(answers).toEqual([
      {
        id: 'a',
        dates: [
          { start: 15, end: 20, text: 'jeudi', from: '2025-06-05', to: '2025-06-05', precision: 'day' },
        ],
      },
      {
        id: 0,
        dates: [
          { start: 23, end: 31, text: 'Thursday', from: '2025-06-12', to: '2025-06-12', precision: 'day' },
        ],
      },
      { id: 'b', dates: [] },
    ])
  })

  test('names the lines that cannot be read, and answers the others', async () => {
    const { complete, answers, faults } = await dates(
      [
        'nothing',
        JSON.stringify({ id: 'a', text: 'Jeudi.', reference: '6 juin' }),
        JSON.stringify({ id: 'b', text: 'Jeudi.', reference: '2025-02-30' }),
        JSON.stringify({ text: 'Jeudi.', reference: '2025-06-06' }),
        JSON.stringify({ id: 'c', text: 'Le bac a coulé jeudi.', reference: '2025-06-06' }),
      ].join('\n'),
    )
    expect(complete).toBe(false)
    expect(answers.map(({ id }) => id)).toEqual(['c'])
    expect(faults).toEqual([1, 2, 3, 4].map((line) => ({ rule: 'dates-line-invalid', file: 'stdin', line })))
  })

  test('says of a file that is not there that it cannot be read', async () => {
    const { complete, faults } = await dates('', 'no/such/file.jsonl')
    expect(complete).toBe(false)
    expect(faults).toEqual([{ rule: 'unreadable', file: 'no/such/file.jsonl', detail: 'ENOENT' }])
  })
})
