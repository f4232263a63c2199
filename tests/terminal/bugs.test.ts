import { expect, test } from 'vitest'
import { printBug, withoutSecret } from '../../src/terminal/bugs.ts'

const TOKEN = 's3cr3t.t0k3n'

test('a bug shows its stack, and that of what caused it', () => {
  const printed = printBug(new Error('pont.md cannot be analysed', { cause: new TypeError('no words') }))
  expect(printed).toMatch(/^Error: pont\.md cannot be analysed\n\s+at /)
  expect(printed).toMatch(/TypeError: no words\n\s+at /)
  expect(printBug('thrown words')).toContain('thrown words')
})

test('a bug shows nothing of what a request carried', () => {
  const failed = Object.assign(new Error('Missing Access'), {
    url: `https://discord.com/api/v10/webhooks/1/${TOKEN}`,
    requestBody: { json: { content: 'words of a reader' } },
    headers: { authorization: `Bot ${TOKEN}` },
  })
  const printed = printBug(new Error('the answer was not sent', { cause: failed }))
  expect(printed).toContain('Missing Access')
  expect(printed).not.toMatch(/s3cr3t|words of a reader/)
  expect(printBug({ token: TOKEN })).not.toContain('s3cr3t')
})

test('nor a token that stands in its message, or in that of one of several', () => {
  const several = new AggregateError(
    [new Error(`refused ${TOKEN}`), new TypeError('no address')],
    'no way out',
  )
  const printed = printBug(new Error(`with ${TOKEN}`, { cause: several }), TOKEN)
  expect(printed).not.toContain('s3cr3t')
  expect(printed).toMatch(/with \[token\][\s\S]*no way out[\s\S]*refused \[token\][\s\S]*no address/)
})

test('an error that causes itself is shown once', () => {
  const error = new Error('round and round')
  error.cause = error
  expect(printBug(error).match(/round and round/g)).toHaveLength(1)
})

test('where there is no secret, nothing is replaced', () => {
  expect(withoutSecret('a b', null)).toBe('a b')
  expect(withoutSecret('a b', '')).toBe('a b')
})
