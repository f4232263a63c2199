import { describe, expect, it } from 'vitest'

import { remembered } from '../../src/text/remembered.ts'

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
