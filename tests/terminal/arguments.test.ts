import { describe, expect, test } from 'vitest'
import { parseArguments } from '../../src/terminal/arguments.ts'

const run = (...argv: string[]) => parseArguments(argv)
const task = (...argv: string[]) => {
  const invocation = parseArguments(argv)
  return invocation.kind === 'run' ? invocation.task : invocation
}
const fault = (...argv: string[]) => {
  const invocation = parseArguments(argv)
  return invocation.kind === 'wrong' ? invocation.fault : invocation
}

describe('the command line', () => {
  test('without a command starts the bot or the chat', () => {
    expect(run()).toEqual({ kind: 'run', task: { kind: 'start' }, dataDir: null, databasePath: null })
  })

  test('--data and --database go with every command, before or after it', () => {
    const expected = { kind: 'run', task: { kind: 'chat' }, dataDir: 'press', databasePath: '/tmp/x.sqlite' }
    expect(run('chat', '--data', 'press', '--database=/tmp/x.sqlite')).toEqual(expected)
    expect(run('--data', 'press', '--database', '/tmp/x.sqlite', 'chat')).toEqual(expected)
  })

  test('a question may come quoted or word by word', () => {
    const request = { kind: 'ask', question: 'Où est la maire ?', article: null }
    expect(task('ask', 'Où est la maire ?')).toEqual({ kind: 'reply', request, output: 'text' })
    expect(task('ask', 'Où', 'est', 'la', 'maire', '?', '--json')).toEqual({
      kind: 'reply',
      request,
      output: 'json',
    })
  })

  test('a question that begins with a dash comes after --', () => {
    expect(task('ask', '--', '--json', 'veut dire quoi ?')).toMatchObject({
      request: { question: '--json veut dire quoi ?' },
      output: 'text',
    })
  })

  test('the other commands', () => {
    expect(task('ask', 'q', '--article', 'pont')).toMatchObject({ request: { article: 'pont' } })
    expect(task('ask', '--batch', '-', '--json')).toEqual({ kind: 'batch', file: '-', article: null })
    expect(task('ask', '--batch', 'q.jsonl', '--article', 'pont')).toEqual({
      kind: 'batch',
      file: 'q.jsonl',
      article: 'pont',
    })
    expect(task('passage', '6')).toMatchObject({ request: { kind: 'passage', number: 6, article: null } })
    expect(task('sources')).toMatchObject({ request: { kind: 'sources' } })
    expect(task('index', '--json')).toEqual({ kind: 'index', json: true })
    expect(task('bot')).toEqual({ kind: 'bot' })
    expect(task('eval')).toEqual({ kind: 'eval', only: null, json: false, misses: false })
    expect(task('eval', '--only', 'quotes', '--misses', '--json')).toEqual({
      kind: 'eval',
      only: 'quotes',
      json: true,
      misses: true,
    })
    expect(task('eval', '--fit')).toEqual({ kind: 'fit', file: null })
    expect(task('eval', '--fit', '--passages', 'piaf.jsonl')).toEqual({ kind: 'fit', file: 'piaf.jsonl' })
    expect(parseArguments(['eval', '--fit', '--json'])).toEqual({
      kind: 'wrong',
      fault: { rule: 'option-misplaced', option: '--json', command: 'eval --fit' },
    })
    expect(parseArguments(['eval', '--passages', 'piaf.jsonl', '--only', 'dates'])).toEqual({
      kind: 'wrong',
      fault: { rule: 'option-misplaced', option: '--only', command: 'eval --passages' },
    })
    expect(task('bench', '--json')).toEqual({ kind: 'bench', json: true })
  })

  test('quotations, the timeline, people and checks', () => {
    expect(task('quotes', '--speaker', 'Vasseur', '--about', 'le pont', '--article', 'pont')).toEqual({
      kind: 'reply',
      request: { kind: 'quotes', speaker: 'Vasseur', about: 'le pont', article: 'pont' },
      output: 'text',
    })
    expect(task('quotes', '--json')).toMatchObject({
      request: { speaker: null, about: null },
      output: 'json',
    })
    expect(task('timeline', '--from', '5 juin', '--to=hier')).toEqual({
      kind: 'reply',
      request: { kind: 'timeline', speaker: null, from: '5 juin', to: 'hier' },
      output: 'text',
    })
    for (const format of ['csv', 'timelinejs']) {
      expect(task('timeline', '--format', format)).toMatchObject({ output: format })
    }
    expect(task('people')).toMatchObject({ request: { kind: 'people', name: null } })
    expect(task('people', 'Claire', 'Vasseur')).toMatchObject({ request: { name: 'Claire Vasseur' } })
    expect(task('verify', 'six', 'mois', '--json')).toEqual({
      kind: 'reply',
      request: { kind: 'verify', quote: 'six mois' },
      output: 'json',
    })
  })

  test('help and version win over anything else', () => {
    expect(run('--help')).toEqual({ kind: 'help' })
    expect(run('ask', '-h')).toEqual({ kind: 'help' })
    expect(run('help')).toEqual({ kind: 'help' })
    expect(run('--version')).toEqual({ kind: 'version' })
  })

  test.each([
    [['indx'], { rule: 'unknown-command', command: 'indx' }],
    [['toString'], { rule: 'unknown-command', command: 'toString' }],
    [['--loud'], { rule: 'unknown-option', option: '--loud' }],
    [['chat', '-x'], { rule: 'unknown-option', option: '-x' }],
    [['chat', '--data'], { rule: 'value-missing', option: '--data' }],
    [['index', '--data', '--json'], { rule: 'value-missing', option: '--data' }],
    [['index', '--data='], { rule: 'value-missing', option: '--data' }],
    [['index', '--json=yes'], { rule: 'value-surplus', option: '--json' }],
    [['chat', '--json'], { rule: 'option-misplaced', option: '--json', command: 'chat' }],
    [['--json'], { rule: 'option-misplaced', option: '--json', command: null }],
    [['sources', '--article', 'pont'], { rule: 'option-misplaced', option: '--article', command: 'sources' }],
    [['index', 'now'], { rule: 'word-surplus', word: 'now', command: 'index' }],
    [['passage', '6', '7'], { rule: 'word-surplus', word: '7', command: 'passage' }],
    [['passage'], { rule: 'number-invalid', word: '' }],
    [['passage', '0'], { rule: 'number-invalid', word: '0' }],
    [['passage', 'six'], { rule: 'number-invalid', word: 'six' }],
    [['ask'], { rule: 'question-missing' }],
    [['ask', '  '], { rule: 'question-missing' }],
    [['ask', 'q', '--batch', 'f'], { rule: 'question-and-batch' }],
    [['verify'], { rule: 'quote-missing' }],
    [['verify', ' '], { rule: 'quote-missing' }],
    [['quotes', 'pont'], { rule: 'word-surplus', word: 'pont', command: 'quotes' }],
    [['quotes', '--format', 'csv'], { rule: 'option-misplaced', option: '--format', command: 'quotes' }],
    [['timeline', '--about', 'x'], { rule: 'option-misplaced', option: '--about', command: 'timeline' }],
    [['timeline', '--from'], { rule: 'value-missing', option: '--from' }],
    [['timeline', '--json', '--format', 'csv'], { rule: 'format-and-json' }],
    [
      ['timeline', '--format', 'xml'],
      { rule: 'choice-invalid', option: '--format', value: 'xml', choices: ['timelinejs', 'csv'] },
    ],
    [
      ['eval', '--only', 'speed'],
      {
        rule: 'choice-invalid',
        option: '--only',
        value: 'speed',
        choices: ['quotes', 'dates', 'timeline', 'context', 'asked', 'answers', 'typed', 'together'],
      },
    ],
  ])('%j is wrong usage, and says how', (argv, expected) => {
    expect(fault(...argv)).toEqual(expected)
  })
})
