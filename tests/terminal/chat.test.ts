import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runChat } from '../../src/terminal/chat.ts'
import type { TestCorpus } from '../support/corpus.ts'
import { openTestCorpus } from '../support/corpus.ts'
import { openScreen } from '../support/screen.ts'
import { BRIDGE, STORY } from '../support/story.ts'

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus(STORY)
})
afterAll(() => story.close())

function open(columns: number | null, language: 'fr' | 'en' = 'fr') {
  const screen = openScreen(columns)
  const left = runChat({
    corpus: story.corpus,
    asker: { language, mayReindex: true, today: '2025-03-21' },
    streams: screen.streams,
    now: () => new Date(),
  })
  return { ...screen, left }
}

const PROMPT = /› \S{0,5}$/

describe('the chat on a terminal', () => {
  test('greets, prompts, answers wrapped to the width, and says goodbye on Ctrl-D', async () => {
    const chat = open(40)
    await chat.shows(PROMPT)
    expect(chat.output()).toContain('2 articles, 6 passages.')
    chat.type('/passage 4 pont\r')
    await chat.shows(/4 sur 4/)
    const quoted = chat
      .output()
      .split('\n')
      .filter((line) => line.startsWith('│ '))
    expect(quoted.length).toBeGreaterThan(1)
    expect(quoted.map((line) => line.slice(2)).join(' ')).toBe(BRIDGE[3])
    for (const line of quoted) expect(line.length).toBeLessThanOrEqual(40)
    chat.type('\x04')
    await chat.left
    expect(chat.output().endsWith('\nAu revoir.\n')).toBe(true)
  })

  test('Ctrl-C clears what is typed, and leaves when nothing is', async () => {
    const chat = open(80, 'en')
    await chat.shows(PROMPT)
    chat.type('/passage 1 po')
    chat.type('\x03')
    chat.type('/sources\r')
    await chat.shows(/6 passages\.[\s\S]*›/)
    expect(chat.output()).not.toContain(BRIDGE[0])
    chat.type('\x03')
    await chat.left
    expect(chat.output().endsWith('\nGoodbye.\n')).toBe(true)
  })

  test('the arrow up brings the last line back', async () => {
    const chat = open(80)
    await chat.shows(PROMPT)
    chat.type('/passage 4 pont\r')
    await chat.shows(/4 sur 4[\s\S]*› /)
    chat.type('\x1b[A')
    chat.type('\r')
    await chat.shows(/4 sur 4[\s\S]*4 sur 4/)
    chat.type('/quit\r')
    await chat.left
  })

  test('Tab completes a command and an article', async () => {
    const chat = open(80)
    await chat.shows(PROMPT)
    for (const keys of ['/pas', '\t', '4 po', '\t', '\r']) {
      chat.type(keys)
      // Keys that come in one piece are a paste, in which Tab completes nothing.
      await new Promise((resolve) => setImmediate(resolve))
    }
    await chat.shows(/4 sur 4/)
    chat.type('\x04')
    await chat.left
  })

  test('several lines pasted at once are all answered, in order', async () => {
    const chat = open(80)
    await chat.shows(PROMPT)
    chat.type('/passage 1 pont\r/passage 2 pont\r/quit\r')
    await chat.left
    expect(chat.output()).toMatch(/1 sur 4[\s\S]*2 sur 4/)
  })

  test('progress of a reindex shows on one line that goes away', async () => {
    const chat = open(80)
    await chat.shows(PROMPT)
    chat.type('/reindex\r')
    await chat.shows(/inchangés/)
    expect(chat.errors().endsWith('\r\x1b[K')).toBe(true)
    expect(chat.errors()).not.toContain('\n')
    chat.type('/quit\r')
    await chat.left
  })

  test('Ctrl-C leaves while an answer is under way, and Ctrl-D after it', async () => {
    const busy = open(80, 'en')
    await busy.shows(PROMPT)
    busy.type('/reindex\r')
    await new Promise((resolve) => setImmediate(resolve))
    busy.type('\x03')
    await busy.left
    expect(busy.output().endsWith('\nGoodbye.\n')).toBe(true)
    expect(busy.output()).not.toContain('unchanged')

    const done = open(80, 'en')
    await done.shows(PROMPT)
    done.type('/passage 4 pont\r\x04')
    await done.left
    expect(done.output()).toContain('4 of 4')
  })
})

describe('the chat on a pipe', () => {
  test('answers each line, with nothing else on stdout', async () => {
    const chat = open(null)
    chat.type('/passage 4 pont\n\n1\r\n/quit\n/passage 2 pont\n')
    await chat.left
    const quoted = chat
      .output()
      .split('\n')
      .filter((line) => line.startsWith('│ '))
    expect(quoted).toEqual([`│ ${BRIDGE[3]}`, `│ ${BRIDGE[2]}`])
    expect(chat.output()).toMatch(/^│ /)
    expect(chat.errors()).toBe('')
  })

  test('answers a last line that has no newline', async () => {
    const chat = open(null)
    chat.type('/passage 4 pont')
    chat.end()
    await chat.left
    expect(chat.output()).toContain(BRIDGE[3])
  })
})
