// Each command once: its name, its options, and how their values become a Request. Discord's registration,
// the terminal's slash commands and /help are all read off this table; names and descriptions that people
// read are in presentation/wording-*.ts.

import type { Request } from './request.ts'

export type CommandName =
  | 'ask'
  | 'quotes'
  | 'timeline'
  | 'passage'
  | 'people'
  | 'verify'
  | 'sources'
  | 'help'
  | 'reindex'

export interface CommandOption {
  readonly name: string
  readonly type: 'text' | 'integer' | 'boolean'
  readonly required: boolean
  /** What an edge can suggest while the value is being typed. */
  readonly suggests: 'articles' | 'people' | null
}

export type OptionValues = Readonly<Record<string, string | number | boolean | undefined>>

export interface Command {
  readonly name: CommandName
  readonly options: readonly CommandOption[]
  /** Only admins: edges check before they ask. */
  readonly restricted: boolean
  /** May take over a second: an edge acknowledges first and edits its answer. */
  readonly long: boolean
  request(values: OptionValues): Request
}

const article: CommandOption = { name: 'article', type: 'text', required: false, suggests: 'articles' }

const speaker: CommandOption = { name: 'speaker', type: 'text', required: false, suggests: 'people' }

/** Longest question taken, in UTF-16 code units; Discord's own limit for a message is 2,000. */
export const QUESTION_LIMIT = 2000

export const COMMANDS: readonly Command[] = [
  {
    name: 'ask',
    options: [
      { name: 'question', type: 'text', required: true, suggests: null },
      article,
      { name: 'private', type: 'boolean', required: false, suggests: null },
    ],
    restricted: false,
    long: false,
    request: (values) => ({
      kind: 'ask',
      question: text(values.question),
      article: textOrNull(values.article),
    }),
  },
  {
    name: 'quotes',
    options: [speaker, { name: 'about', type: 'text', required: false, suggests: null }, article],
    restricted: false,
    long: false,
    request: (values) => ({
      kind: 'quotes',
      speaker: textOrNull(values.speaker),
      about: textOrNull(values.about),
      article: textOrNull(values.article),
    }),
  },
  {
    name: 'timeline',
    options: [
      speaker,
      { name: 'from', type: 'text', required: false, suggests: null },
      { name: 'to', type: 'text', required: false, suggests: null },
    ],
    restricted: false,
    long: false,
    request: (values) => ({
      kind: 'timeline',
      speaker: textOrNull(values.speaker),
      from: textOrNull(values.from),
      to: textOrNull(values.to),
    }),
  },
  {
    name: 'passage',
    options: [{ name: 'number', type: 'integer', required: true, suggests: null }, article],
    restricted: false,
    long: false,
    request: (values) => ({
      kind: 'passage',
      number: Number(values.number),
      article: textOrNull(values.article),
    }),
  },
  {
    name: 'people',
    options: [{ name: 'name', type: 'text', required: false, suggests: 'people' }],
    restricted: false,
    long: false,
    request: (values) => ({ kind: 'people', name: textOrNull(values.name) }),
  },
  {
    name: 'verify',
    options: [{ name: 'quote', type: 'text', required: true, suggests: null }],
    restricted: false,
    long: false,
    request: (values) => ({ kind: 'verify', quote: text(values.quote) }),
  },
  { name: 'sources', options: [], restricted: false, long: false, request: () => ({ kind: 'sources' }) },
  { name: 'help', options: [], restricted: false, long: false, request: () => ({ kind: 'help' }) },
  { name: 'reindex', options: [], restricted: true, long: true, request: () => ({ kind: 'reindex' }) },
]

export function commandNamed(name: string): Command | null {
  return COMMANDS.find((command) => command.name === name) ?? null
}

function text(value: OptionValues[string]): string {
  return value === undefined ? '' : String(value)
}

function textOrNull(value: OptionValues[string]): string | null {
  return text(value).trim() === '' ? null : text(value).trim()
}
