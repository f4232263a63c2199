import { expect, test } from 'vitest'
import { languageOf } from '../../../src/text/languages.ts'

const { denying, qualities } = languageOf('en').questions

test.each(['has not ', 'did not want to ', 'denied having ', 'hasn’t ', 'without '])(
  '%s denies what follows',
  (words) => {
    expect(denying.test(`The warden ${words}`)).toBe(true)
  },
)

test.each(['has no doubt ', 'has not only ', 'had no sooner ', 'did not say why he ', 'hasn’t just '])(
  '%s denies nothing',
  (words) => {
    expect(denying.test(`The warden ${words}`)).toBe(false)
  },
)

test.each([
  ['for the fifth year', true],
  ['the 12th closure', true],
  ['with both hands', false],
  ['a month later', false],
])('%s tells how often: %s', (words, tells) => {
  const often = qualities.find(({ asked }) => asked.test(' how often '))
  expect(often?.told.test(words)).toBe(tells)
})
