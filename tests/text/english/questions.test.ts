import { expect, test } from 'vitest'
import { languageOf } from '../../../src/text/languages.ts'

const { denying, wished, turningPoints, qualities } = languageOf('en').questions

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

test.each(['has asked for the hall to be ', 'demanded a full ', 'is calling for his ', 'promised to '])(
  '%s only wishes for what follows',
  (words) => {
    expect(wished.test(`The warden ${words}`)).toBe(true)
  },
)

test.each(['turned down a request for ', 'won the ', 'asked. He then got his '])(
  '%s tells that it is so, or not',
  (words) => {
    expect(wished.test(`The warden ${words}`)).toBe(false)
  },
)

test.each([
  ['did the warden say who paid him', 'He declined to name the client.', true],
  ['does she name anyone', 'She has not said who it was.', true],
  ['has he dropped the lawsuit', 'He maintains his lawsuit.', true],
  ['did the warden say who paid him', 'He named the client on Friday.', false],
  ['did she go', 'She did not say when.', false],
])('%s turns on: %s', (question, sentence, isTold) => {
  const turns = turningPoints.some(({ asked, told }) => asked.test(` ${question} `) && told.test(sentence))
  expect(turns).toBe(isTold)
})
