// What an English question asks for, from the formal to keywords typed in haste; beside each family what only looks
// like it.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Question } from '../../../src/answering/question/question.ts'
import { readQuestion } from '../../../src/answering/question/question.ts'
import type { TestCorpus } from '../../support/corpus.ts'
import { openTestCorpus } from '../../support/corpus.ts'

const QUARRY = [
  '---',
  'published: 2025-03-12',
  'language: en',
  '---',
  'Greta Holloway, the mayor of Dunmere, closed the quarry on Monday after Wen Tarrant, its owner, refused to pay.',
  'Wen Tarrant called the closure a farce. It took 2 inspectors and 4 guards.',
].join('\n')

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus({ 'quarry.txt': QUARRY })
})
afterAll(() => story.close())

function read(question: string): Question {
  return readQuestion(question, { language: 'en', today: '2025-03-13' }, story.corpus)
}

describe('the kind of answer', () => {
  test.each([
    // somebody, or something of theirs
    ['Could you tell me the identity of the diver who found the wreck?', 'person'],
    ['By whom was the dam built?', 'person'],
    ['By whom was the dam called a disgrace?', 'speaker'],
    ['diver identity wreck', 'person'],
    ['identity theft at the bank', 'other'],
    ['owner of the quarry?', 'person'],
    ['Did they reveal the identity of the diver?', 'yes-no'],
    // a day, an hour, an age
    ['trial date harbour fire', 'date'],
    ['did they set a date for the trial', 'yes-no'],
    ['wat day did the kiln close', 'date'],
    ['school reopening date??', 'date'],
    ['year the kiln closed', 'date'],
    ['curfew starts at wat time', 'hour'],
    ['kick off time?', 'hour'],
    ['what is the date of the call', 'date'],
    // how long, how many, how much
    ['length of the sentence', 'duration'],
    ['What length of sentence did the poacher receive?', 'duration'],
    ['What is the length of the tunnel?', 'number'],
    ['strike duration?', 'duration'],
    ['how many mths in jail did she get', 'duration'],
    ['how many months ago did she leave', 'date'],
    ['death toll', 'number'],
    ['num of sheep lost', 'number'],
    ['jobs lost at the mill', 'number'],
    ['How much did the con man get away with?', 'money'],
    ['how much did the wind get up', 'number'],
    ['how much dough did they raise', 'money'],
    ['What are those shares worth?', 'money'],
    ['What would the bridge add to the county debt?', 'money'],
    ['$$ the bank gave the club', 'money'],
    ['did the bank give the club $50', 'yes-no'],
    ['how many pounds did the pig weigh', 'number'],
    // where and why
    ['place of arrest', 'place'],
    ['In what part of the country was it seen?', 'place'],
    ['In what part of the speech did he resign?', 'other'],
    ['cause of outage?', 'reason'],
    ['cause of the fire known?', 'yes-no'],
    ['What accounts for the fall in turnout?', 'reason'],
    ['To what do the divers attribute the leak?', 'reason'],
    ['To what do they donate the proceeds?', 'other'],
    ['What set the goalkeeper off?', 'reason'],
    ['what has the union got against the deal', 'reason'],
    ['What brought the tower down?', 'reason'],
    ['What brought them to Dunmere?', 'other'],
    ['what was her reasoning', 'reason'],
    ['kiln shut y tho', 'reason'],
    ['reason 4 strike', 'reason'],
    // words and whose they are
    ["How'd the chef take it?", 'words'],
    ["What'd the vicar post about the bells?", 'words'],
    ["What's the vicar's line on the bells?", 'words'],
    ["what's the vicar's bus line", 'other'],
    ['judge said wat 2 him', 'words'],
    ['coach statement on cuts', 'words'],
    ['what was it the cook called the soup again', 'words'],
    ['what was the soup called again', 'name'],
    ['What do they call that new strain of flu?', 'name'],
    ['tell me what the vicar said', 'words'],
    ['Who alleged that the well was poisoned?', 'speaker'],
    ["who's claiming the vote was rigged", 'speaker'],
    ['Which of the guards said the gate was open?', 'speaker'],
    ['Which gate is said to be open?', 'other'],
    ['Who came out and told everyone it was fine?', 'speaker'],
    ['who came out of the well', 'person'],
    // what something is
    ['What does the acronym TVM stand for?', 'definition'],
    ['what does the ban mean for the anglers', 'other'],
    ['What is meant by "force majeure"?', 'definition'],
    ['what does a coroner do', 'definition'],
    ['What kind of organisation is Interpol?', 'definition'],
    ['what kind of weapon was used', 'other'],
    ['what the heck is norovirus', 'definition'],
    ['what even is a kiln', 'definition'],
    ["Who's this Tarrant guy?", 'definition'],
    ['define bail', 'definition'],
    ['kiln meaning', 'definition'],
    ['byelection = what', 'definition'],
    ["what's a special adviser", 'definition'],
    // the whole, in short
    ["what's the deal with the quarry", 'summary'],
    ["what's all this fuss about the referee", 'summary'],
    ['Could you outline the conflict for me?', 'summary'],
    ['What are the key takeaways?', 'summary'],
    ['whats goin on w the quarry', 'summary'],
    ['what happened between the vicar and the cook', 'summary'],
    ['what happened to the cook', 'other'],
    ['did the mayor outline the plan', 'yes-no'],
    // yes or no
    ['the owner paid y/n', 'yes-no'],
    ['any1 hurt', 'yes-no'],
    ['the mayor, did she resign', 'yes-no'],
    ['true or false: the pool is shut', 'yes-no'],
  ])('%s: %s', (question, kind) => {
    expect(read(question).kind).toBe(kind)
  })
})

describe('typed in haste', () => {
  const forms = (question: string): string =>
    read(question)
      .words.map(({ form }) => form)
      .join(' ')

  test.each([
    ['whos she supposed 2 ring', 'who is she supposed to ring'],
    ['reason 4 the closure', 'reason for the closure'],
    ['hw many yrs', 'how many years'],
    ['y did he leave', 'why did he leave'],
    ["what'd he say", 'what did he say'],
    ['what the hell did he say', 'what did he say'],
  ])('%s', (question, meant) => {
    expect(forms(question)).toBe(meant)
  })

  test('a number that counts stays one', () => {
    expect(forms('were there 4 guards')).toBe('were there 4 guards')
    expect(forms('the reaction 2 days later')).toBe('the reaction 2 days later')
  })

  test('a word that the articles have stays what it is', () => {
    expect(forms('wen paid nothing')).toBe('wen paid nothing')
  })
})

test('a name among words that ask is still a name', () => {
  expect(read('What set Wen Tarrant off?').people).toHaveLength(1)
  expect(read('who the hell is Greta Holloway').people).toHaveLength(1)
})

test('words that only ask for a definition are not looked for', () => {
  const sought = read('what does the acronym TVM stand for').words.filter(({ asks }) => !asks)
  expect(sought.map(({ form }) => form)).toContain('tvm')
  expect(sought.map(({ form }) => form)).not.toContain('stand')
})
