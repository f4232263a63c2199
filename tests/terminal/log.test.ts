import { describe, expect, test } from 'vitest'
import { openLog } from '../../src/terminal/log.ts'
import { openScreen } from '../support/screen.ts'

function logged(write: (log: ReturnType<typeof openLog>) => void, level: 'info' | 'silent' = 'info'): string {
  const screen = openScreen(null)
  write(openLog(level, screen.streams.errors, 's3cr3t.t0k3n'))
  return screen.errors()
}

describe('the log', () => {
  test('is one plain line an event: instant, level, message, fields', () => {
    expect(logged((log) => log.warn({ shard: 0, name: 'pont' }, 'lost the connection'))).toMatch(
      /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d warn {2}lost the connection shard=0 name=pont\n$/,
    )
  })

  test('leaves out what is below its level', () => {
    expect(logged((log) => log.debug('heartbeat'))).toBe('')
    expect(logged((log) => log.error('gone'), 'silent')).toBe('')
  })

  test('sets the stack of an error below its line', () => {
    const lines = logged((log) => log.error(new Error('broken'), 'an answer failed')).split('\n')
    expect(lines[0]).toMatch(/ error an answer failed$/)
    expect(lines[1]).toBe('  Error: broken')
    expect(lines[2]).toMatch(/^ {6}at /)
  })

  test('never holds the token, wherever it comes from', () => {
    const text = logged((log) => {
      log.info('with s3cr3t.t0k3n')
      log.info({ headers: { authorization: 'Bot s3cr3t.t0k3n' } }, 'fields')
      log.error(new Error('refused s3cr3t.t0k3n'), 'error')
    })
    expect(text).not.toContain('s3cr3t')
    expect(text).toContain('[token]')
  })

  test('stays one line, and commands no terminal, whatever is logged', () => {
    expect(logged((log) => log.info({ name: 'a\nb' }, 'x\ny\x1b[2J'))).toMatch(
      / info {2}x y␛\[2J name=a b\n$/,
    )
  })

  test('an error’s stack commands no terminal either', () => {
    const text = logged((log) => log.error(new Error('clear\x1b[2J'), 'failed'))
    expect(text).toContain('\n  Error: clear␛[2J\n')
  })
})
