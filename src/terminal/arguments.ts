// The command line -> what to run, or what is wrong with it. Says nothing itself: phrases.ts has the words.
// What the commands do is main.ts and the rest of this folder.

import { parseArgs } from 'node:util'
import type { Request } from '../answering/request.ts'

export type Task =
  /** The bot when there is a token, else the chat. */
  | { readonly kind: 'start' }
  | { readonly kind: 'chat' }
  | { readonly kind: 'bot' }
  | { readonly kind: 'index'; readonly json: boolean }
  | { readonly kind: 'reply'; readonly request: Request; readonly output: Output }
  /** `file` "-" is stdin. `article` stands for the lines that name none. */
  | { readonly kind: 'batch'; readonly file: string; readonly article: string | null }
  | { readonly kind: 'dates'; readonly file: string }
  /** `only`: one section; null: all. */
  | {
      readonly kind: 'eval'
      readonly only: EvalSection | null
      readonly json: boolean
      readonly misses: boolean
    }
  /** `eval --passages FILE`. */
  | { readonly kind: 'retrieval'; readonly file: string; readonly json: boolean }
  /** `eval --fit`, with or without `--passages FILE`. */
  | { readonly kind: 'fit'; readonly file: string | null }
  | { readonly kind: 'bench'; readonly json: boolean }

export const EVAL_SECTIONS = [
  'quotes',
  'dates',
  'timeline',
  'context',
  'asked',
  'answers',
  'typed',
  'together',
] as const
export type EvalSection = (typeof EVAL_SECTIONS)[number]

/** `text`: for a person. */
export type Output = 'text' | 'json' | (typeof TIMELINE_FORMATS)[number]

const TIMELINE_FORMATS = ['timelinejs', 'csv'] as const

export type Invocation =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'run'
      readonly task: Task
      /** null: as the settings say. */
      readonly dataDir: string | null
      readonly databasePath: string | null
    }
  | { readonly kind: 'wrong'; readonly fault: UsageFault }

export type UsageFault =
  | { readonly rule: 'unknown-command'; readonly command: string }
  | { readonly rule: 'unknown-option'; readonly option: string }
  | { readonly rule: 'value-missing'; readonly option: string }
  | { readonly rule: 'value-surplus'; readonly option: string }
  /** The option exists, for other commands. `command` null: none was given. */
  | { readonly rule: 'option-misplaced'; readonly option: string; readonly command: string | null }
  | { readonly rule: 'word-surplus'; readonly word: string; readonly command: string }
  | { readonly rule: 'question-missing' }
  | { readonly rule: 'question-and-batch' }
  | { readonly rule: 'batch-missing' }
  | { readonly rule: 'quote-missing' }
  | { readonly rule: 'format-and-json' }
  | { readonly rule: 'number-invalid'; readonly word: string }
  | {
      readonly rule: 'choice-invalid'
      readonly option: string
      readonly value: string
      readonly choices: readonly string[]
    }

type Options = Readonly<Partial<Record<OptionName, string | true>>>
type OptionName = keyof typeof OPTIONS

interface CommandLine {
  /** Besides --data, --database, --help and --version. */
  readonly options: readonly OptionName[]
  /** How many words may follow the command. */
  readonly words: number
  readonly task: (words: readonly string[], options: Options) => Task | UsageFault
}

const OPTIONS = {
  data: { type: 'string' },
  database: { type: 'string' },
  article: { type: 'string' },
  batch: { type: 'string' },
  speaker: { type: 'string' },
  about: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  format: { type: 'string' },
  only: { type: 'string' },
  misses: { type: 'boolean' },
  passages: { type: 'string' },
  fit: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

const EVERYWHERE: readonly OptionName[] = ['data', 'database', 'help', 'version']

const COMMAND_LINES: Readonly<Record<string, CommandLine>> = {
  chat: { options: [], words: 0, task: () => ({ kind: 'chat' }) },
  bot: { options: [], words: 0, task: () => ({ kind: 'bot' }) },
  index: { options: ['json'], words: 0, task: (_, { json }) => ({ kind: 'index', json: json === true }) },
  // A question may come unquoted: the shell hands its words over one by one.
  ask: { options: ['json', 'article', 'batch'], words: Number.POSITIVE_INFINITY, task: askTask },
  passage: { options: ['article'], words: 1, task: passageTask },
  sources: {
    options: [],
    words: 0,
    task: () => ({ kind: 'reply', request: { kind: 'sources' }, output: 'text' }),
  },
  quotes: { options: ['json', 'speaker', 'about', 'article'], words: 0, task: quotesTask },
  timeline: { options: ['json', 'speaker', 'from', 'to', 'format'], words: 0, task: timelineTask },
  people: { options: ['json'], words: Number.POSITIVE_INFINITY, task: peopleTask },
  verify: { options: ['json'], words: Number.POSITIVE_INFINITY, task: verifyTask },
  dates: { options: ['batch', 'json'], words: 0, task: datesTask },
  eval: { options: ['json', 'only', 'misses', 'passages', 'fit'], words: 0, task: evalTask },
  bench: { options: ['json'], words: 0, task: (_, { json }) => ({ kind: 'bench', json: json === true }) },
}

/** `argv`: the words after the program's name. */
export function parseArguments(argv: readonly string[]): Invocation {
  const { positionals, tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const options: Partial<Record<OptionName, string | true>> = {}
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const { name, rawName: option, value } = token
    if (!isOptionName(name)) return wrong({ rule: 'unknown-option', option })
    if (OPTIONS[name].type === 'boolean') {
      if (value !== undefined) return wrong({ rule: 'value-surplus', option })
      options[name] = true
    } else {
      // "--data --json" is a forgotten value, unless it is written "--data=--json"; "-" alone is stdin.
      if (!value || (!token.inlineValue && /^-./.test(value))) return wrong({ rule: 'value-missing', option })
      options[name] = value
    }
  }
  const [command, ...words] = positionals
  if (options.help || command === 'help') return { kind: 'help' }
  if (options.version) return { kind: 'version' }
  const task = command === undefined ? startTask(options) : commandTask(command, words, options)
  if ('rule' in task) return wrong(task)
  return {
    kind: 'run',
    task,
    dataDir: typeof options.data === 'string' ? options.data : null,
    databasePath: typeof options.database === 'string' ? options.database : null,
  }
}

function startTask(options: Options): Task | UsageFault {
  return misplaced(options, [], null) ?? { kind: 'start' }
}

function commandTask(command: string, words: readonly string[], options: Options): Task | UsageFault {
  const line = Object.hasOwn(COMMAND_LINES, command) ? COMMAND_LINES[command] : undefined
  if (line === undefined) return { rule: 'unknown-command', command }
  const surplus = words[line.words]
  if (surplus !== undefined) return { rule: 'word-surplus', word: surplus, command }
  return misplaced(options, line.options, command) ?? line.task(words, options)
}

function misplaced(
  options: Options,
  allowed: readonly OptionName[],
  command: string | null,
): UsageFault | null {
  const stray = Object.keys(options).find(
    (name) => ![...EVERYWHERE, ...allowed].some((known) => known === name),
  )
  return stray === undefined ? null : { rule: 'option-misplaced', option: `--${stray}`, command }
}

function askTask(words: readonly string[], { batch, article, json }: Options): Task | UsageFault {
  const question = words.join(' ').trim()
  const named = given(article)
  if (typeof batch === 'string') {
    return question === '' ? { kind: 'batch', file: batch, article: named } : { rule: 'question-and-batch' }
  }
  if (question === '') return { rule: 'question-missing' }
  return { kind: 'reply', request: { kind: 'ask', question, article: named }, output: outputOf(json) }
}

/** The output is JSON in any case. */
function datesTask(_: readonly string[], { batch }: Options): Task | UsageFault {
  return typeof batch === 'string' ? { kind: 'dates', file: batch } : { rule: 'batch-missing' }
}

function passageTask([word = '']: readonly string[], { article }: Options): Task | UsageFault {
  if (!/^[1-9]\d{0,8}$/.test(word)) return { rule: 'number-invalid', word }
  const request = { kind: 'passage', number: Number(word), article: given(article) } as const
  return { kind: 'reply', request, output: 'text' }
}

function quotesTask(_: readonly string[], { json, speaker, about, article }: Options): Task {
  const request = {
    kind: 'quotes',
    speaker: given(speaker),
    about: given(about),
    article: given(article),
  } as const
  return { kind: 'reply', request, output: outputOf(json) }
}

function timelineTask(_: readonly string[], { json, speaker, from, to, format }: Options): Task | UsageFault {
  const known = TIMELINE_FORMATS.find((choice) => choice === format)
  if (format !== undefined && known === undefined) {
    return { rule: 'choice-invalid', option: '--format', value: String(format), choices: TIMELINE_FORMATS }
  }
  if (known !== undefined && json === true) return { rule: 'format-and-json' }
  const request = { kind: 'timeline', speaker: given(speaker), from: given(from), to: given(to) } as const
  return { kind: 'reply', request, output: known ?? outputOf(json) }
}

function peopleTask(words: readonly string[], { json }: Options): Task {
  const name = words.join(' ').trim()
  return {
    kind: 'reply',
    request: { kind: 'people', name: name === '' ? null : name },
    output: outputOf(json),
  }
}

function verifyTask(words: readonly string[], { json }: Options): Task | UsageFault {
  const quote = words.join(' ').trim()
  if (quote === '') return { rule: 'quote-missing' }
  return { kind: 'reply', request: { kind: 'verify', quote }, output: outputOf(json) }
}

function given(value: string | true | undefined): string | null {
  return typeof value === 'string' ? value : null
}

function outputOf(json: string | true | undefined): Output {
  return json === true ? 'json' : 'text'
}

function evalTask(_: readonly string[], options: Options): Task | UsageFault {
  const { only, json, misses, passages, fit } = options
  if (fit === true) {
    const task: Task = { kind: 'fit', file: given(passages) }
    return misplaced(options, ['fit', 'passages'], 'eval --fit') ?? task
  }
  if (typeof passages === 'string') {
    const task: Task = { kind: 'retrieval', file: passages, json: json === true }
    return misplaced(options, ['passages', 'json'], 'eval --passages') ?? task
  }
  const section = EVAL_SECTIONS.find((known) => known === only)
  if (only !== undefined && section === undefined) {
    return { rule: 'choice-invalid', option: '--only', value: String(only), choices: EVAL_SECTIONS }
  }
  return { kind: 'eval', only: section ?? null, json: json === true, misses: misses === true }
}

function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name)
}

function wrong(fault: UsageFault): Invocation {
  return { kind: 'wrong', fault }
}
