import { describe, expect, it } from 'vitest'

import { keptWith, remembered } from '../../src/text/remembered.ts'

describe('remembered', () => {
  it('works each word out once, and answers the same ever after', () => {
    const asked: string[] = []
    const stem = remembered((word: string) => {
      asked.push(word)
      return word.slice(0, 3)
    })
    expect([stem('maires'), stem('maires'), stem('ponts')]).toEqual(['mai', 'mai', 'pon'])
    expect(asked).toEqual(['maires', 'ponts'])
  })

  it('forgets what was long not asked for, and keeps what is in use', () => {
    let asked = 0
    const stem = remembered((word: string) => {
      asked += 1
      return word
    })
    for (let i = 0; i < 100_000; i += 1) {
      stem(`mot${i}`)
      if (stem('pont') !== 'pont') expect.fail('the stem changed')
    }
    expect(asked).toBe(100_001)
    stem('mot0')
    expect(asked).toBe(100_002)
  })
})

describe('kept with its object', () => {
  it('each result is worked out once, nothing found among them', () => {
    const asked: object[] = []
    const firstOf = keptWith((words: readonly string[]) => {
      asked.push(words)
      return words[0] ?? null
    })
    const none: readonly string[] = []
    const some = ['pont', 'crue']
    expect([firstOf(some), firstOf(none), firstOf(some), firstOf(none)]).toEqual(['pont', null, 'pont', null])
    expect(asked).toEqual([some, none])
  })

  it('objects that are alike are not the same', () => {
    const copy = keptWith((words: readonly string[]) => [...words])
    expect(copy(['pont'])).not.toBe(copy(['pont']))
  })
})
