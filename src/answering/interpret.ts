// A typed message -> a Request. Plain words are a question; a line that begins with "/" is a command, its
// options written as Discord shows them ("number:6 article:pont") or simply in order ("/passage 6 pont"). So is a
// command's name alone, with the number or the person that it may need: "aide", "passage 6", "citations de Vasseur".

import { LANGUAGE_CODES, languageOf } from '../text/languages.ts'
import type { Command, CommandName, CommandOption, OptionValues } from './commands.ts'
import { commandNamed } from './commands.ts'
import type { Request } from './request.ts'

export type Interpretation =
  | { readonly kind: 'request'; readonly request: Request; readonly command: CommandName }
  /** A known command without a required option, or with a value of the wrong kind. */
  | { readonly kind: 'usage'; readonly command: CommandName }
  | { readonly kind: 'unknown-command'; readonly name: string }

/** Other names for commands and options, such as those of another language: the name typed -> the name in commands.ts. */
export interface Aliases {
  readonly commands: ReadonlyMap<string, CommandName>
  readonly options: ReadonlyMap<string, string>
}

const NO_ALIASES: Aliases = { commands: new Map(), options: new Map() }

/** `isSomebody`: whether the articles have anybody by a typed name. */
export function interpret(
  message: string,
  aliases: Aliases = NO_ALIASES,
  isSomebody: (name: string) => boolean = () => false,
): Interpretation {
  const typed = message.trim()
  const [, word, rest = ''] = /^\/([\p{L}\p{N}_-]+)(?:\s+([\s\S]*))?$/u.exec(typed) ?? []
  if (word === undefined)
    return namedAlone(typed, aliases) ?? namedWithPerson(typed, aliases, isSomebody) ?? asked(typed)
  const command = commandCalled(word, aliases)
  if (command === null) return { kind: 'unknown-command', name: word }
  const values = readOptions(command, rest, aliases)
  if (values === null) return { kind: 'usage', command: command.name }
  return { kind: 'request', request: command.request(values), command: command.name }
}

function asked(question: string): Interpretation {
  return { kind: 'request', request: { kind: 'ask', question, article: null }, command: 'ask' }
}

/** Nobody means a reindex by a word alone: it takes long, and the word may be the question. */
function namedAlone(typed: string, aliases: Aliases): Interpretation | null {
  const [, word = '', number = ''] =
    /^(\p{L}+)(?:\s+(\d+))?\s*[?!.]*$/u.exec(withoutLead(typed, 'lead')) ?? []
  const command = commandCalled(word, aliases)
  if (command === null || command.restricted) return null
  if (number !== '' && !command.options.some(({ type }) => type === 'integer')) return null
  const values = readOptions(command, number, aliases)
  return values === null ? null : { kind: 'request', request: command.request(values), command: command.name }
}

/** UTF-16 code units of a command's name with a person's behind it. */
const NAMED_WITHIN = 120

/** "Citations de Vasseur", "people vasseur": nothing but whom the command is about stands behind its name. */
function namedWithPerson(
  typed: string,
  aliases: Aliases,
  isSomebody: (name: string) => boolean,
): Interpretation | null {
  // Nobody has a longer name, and a long message would keep a pattern busy.
  if (typed.length > NAMED_WITHIN) return null
  const [, word = '', rest = ''] = /^(\p{L}+)\s+(\S[^?!]*)$/u.exec(withoutLead(typed, 'lead')) ?? []
  const command = commandCalled(word, aliases)
  const person = command?.options.find(({ suggests }) => suggests === 'people')
  const name = withoutLead(rest, 'whose').replace(/[\s.]+$/, '')
  if (command === null || person === undefined || !isSomebody(name)) return null
  return { kind: 'request', request: command.request({ [person.name]: name }), command: command.name }
}

/** "Donne-moi toutes les citations de Vasseur": what is wanted, and of whom. */
function withoutLead(typed: string, part: 'lead' | 'whose'): string {
  const leads = LANGUAGE_CODES.map(
    (code) => languageOf(code).questions.listing[part].exec(typed)?.[0].length ?? 0,
  )
  return typed.slice(Math.max(...leads))
}

function commandCalled(word: string, aliases: Aliases): Command | null {
  const name = word.normalize('NFC').toLowerCase()
  return commandNamed(aliases.commands.get(name) ?? name)
}

/** null: a required option is missing, a value is of the wrong kind, or words are left over. */
function readOptions(command: Command, typed: string, aliases: Aliases): OptionValues | null {
  const written = new Map<string, string>()
  const rest = typed.replace(
    labelled(command),
    (whole: string, before: string, label: string, value: string) => {
      const option = optionNamed(command, label, aliases)
      if (option === undefined || isMain(option) || written.has(option.name)) return whole
      written.set(option.name, value)
      return before
    },
  )
  fillInOrder(command.options, withoutMainLabel(command, rest.trim(), aliases), written)
  const values: Record<string, string | number | boolean> = {}
  for (const option of command.options) {
    const value = written.get(option.name)
    if (value === undefined) {
      if (option.required) return null
      continue
    }
    const read = readValue(option, value)
    if (read === null) return null
    values[option.name] = read
  }
  return written.has('') ? null : values
}

/**
 * A label and its value: in quotation marks or one word; up to the next label where no words without one could
 * follow ("/timeline from:5 juin to:7 juin").
 */
function labelled({ options }: Command): RegExp {
  const value = options.some(({ required }) => required)
    ? String.raw`\S+`
    : String.raw`\S.*?(?=\s+[\p{L}_]+:|\s*$)`
  return new RegExp(String.raw`(^|\s)([\p{L}_]+):\s?("[^"]*"|«[^»]*»|${value})`, 'gsu')
}

function optionNamed(command: Command, label: string, aliases: Aliases): CommandOption | undefined {
  const typed = label.normalize('NFC').toLowerCase()
  const name = aliases.options.get(typed) ?? typed
  return command.options.find((option) => option.name === name)
}

/** The option that takes all words left over, whatever stands in them. */
function isMain(option: CommandOption): boolean {
  return option.required && option.type === 'text'
}

function withoutMainLabel(command: Command, words: string, aliases: Aliases): string {
  const [whole = '', label = ''] = /^([\p{L}_]+):\s?/u.exec(words) ?? []
  const option = optionNamed(command, label, aliases)
  return option !== undefined && isMain(option) ? words.slice(whole.length) : words
}

/** What carries no name goes to the options that have no value yet: the words to a text, a number to a number. */
function fillInOrder(options: readonly CommandOption[], words: string, written: Map<string, string>): void {
  let left = words
  for (const option of options) {
    if (left === '') return
    if (written.has(option.name) || option.type === 'boolean') continue
    const value = option.type === 'integer' ? (/^\S+/.exec(left)?.[0] ?? '') : left
    written.set(option.name, value)
    left = left.slice(value.length).trim()
  }
  if (left !== '' && options.length > 0) written.set('', left)
}

function readValue(option: CommandOption, value: string): string | number | boolean | null {
  const bare = value.replace(/^(?:"([\s\S]*)"|«\s?([\s\S]*?)\s?»)$/u, (whole, straight, angled) =>
    isMain(option) ? whole : (straight ?? angled ?? whole),
  )
  switch (option.type) {
    case 'text':
      return bare.trim() === '' ? null : bare
    case 'integer':
      return /^\d{1,9}$/.test(bare) ? Number(bare) : null
    case 'boolean':
      return readYesNo(bare.toLowerCase())
  }
}

/** In whatever language. */
function readYesNo(typed: string): boolean | null {
  const words = LANGUAGE_CODES.map((code) => languageOf(code).questions.yesNo)
  if (words.some(({ yes }) => yes.has(typed))) return true
  return words.some(({ no }) => no.has(typed)) ? false : null
}
