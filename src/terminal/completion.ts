// What Tab offers in the chat: names of commands, then names of articles and of people where a command takes one.

import type { Command, CommandOption } from '../answering/commands.ts'
import { COMMANDS } from '../answering/commands.ts'
import { ALIASES, wordingFor } from '../presentation/languages.ts'
import type { LanguageCode } from '../text/article/article.ts'
import { fold } from '../text/folding.ts'
import { QUIT } from './conversation.ts'

/** As node:readline has it: what could stand there, and which end of the line it would replace. */
export type Completion = [candidates: string[], replaced: string]

/** What the options of commands can be completed to. */
export interface KnownNames {
  readonly articles: readonly string[]
  /** Most quoted first. */
  readonly people: readonly string[]
}

export function completeLine(line: string, names: KnownNames, language: LanguageCode): Completion {
  const [, typed, rest] = /^\/(\S*)(\s.*)?$/s.exec(line) ?? []
  if (typed === undefined) return [[], line]
  if (rest === undefined) return [commandsBeginning(typed, language).map((name) => `${name} `), line]
  const name = typed.normalize('NFC').toLowerCase()
  const command = COMMANDS.find((candidate) => candidate.name === (ALIASES.commands.get(name) ?? name))
  if (command === undefined) return [[], line]
  return completeOption(command, rest.trimStart(), names, language)
}

/** In the interface's language; in any other only when none of those fits. */
function commandsBeginning(typed: string, language: LanguageCode): readonly string[] {
  const beginning = (names: readonly string[]): readonly string[] =>
    names.filter((name) => name.startsWith(`/${typed.toLowerCase()}`))
  const { commands } = wordingFor(language)
  const own = beginning([...COMMANDS.map(({ name }) => `/${commands[name].name}`), '/quit'])
  if (own.length > 0) return own
  return beginning([...[...ALIASES.commands.keys()].map((name) => `/${name}`), ...QUIT])
}

// ---- options

/** A label with what is typed of its value, maybe within a quotation mark that is still open; or any other word. */
const LAST_WORD = /(?:([\p{L}_]+):("[^"]*|\S*)|\S*)$/u

function completeOption(
  command: Command,
  typed: string,
  names: KnownNames,
  language: LanguageCode,
): Completion {
  const [word = '', label, value = ''] = LAST_WORD.exec(typed) ?? []
  const option = label === undefined ? undefined : optionLabelled(command, label)
  if (label !== undefined && option?.suggests != null) {
    const beginning = value.replace(/^"/, '')
    return [
      namesBeginning(beginning, names[option.suggests]).map((name) => `${label}:${quoted(name)} `),
      word,
    ]
  }
  const bare = completeBare(command, typed, word, names)
  return bare[0].length > 0 ? bare : [labelsBeginning(command, word, typed, language), word]
}

function optionLabelled(command: Command, label: string): CommandOption | undefined {
  const folded = label.normalize('NFC').toLowerCase()
  return command.options.find(({ name }) => name === (ALIASES.options.get(folded) ?? folded))
}

/** Where names may stand without a label: a person where they come first, an article after a passage's number. */
function completeBare(command: Command, typed: string, word: string, names: KnownNames): Completion {
  const [first, second] = command.options
  if (first?.suggests === 'people' && typed !== '') {
    return [namesBeginning(typed, names.people).map((name) => `${name} `), typed]
  }
  const isAfterNumber = first?.type === 'integer' && /^\S+\s/.test(typed)
  if (isAfterNumber && second?.suggests === 'articles') {
    return [namesBeginning(word, names.articles).map((name) => `${quoted(name)} `), word]
  }
  return [[], word]
}

/** "article:", "personne:"; not among the words of a question, nor those that are there already. */
function labelsBeginning(command: Command, word: string, typed: string, language: LanguageCode): string[] {
  const isQuestion = command.options.some(({ type, required }) => required && type === 'text')
  if (isQuestion && (word === '' || typed !== word)) return []
  return command.options
    .filter(({ required }) => !required)
    .map(({ name }) => `${wordingFor(language).commands[command.name].options[name]?.name ?? name}:`)
    .filter((label) => label.startsWith(word.toLowerCase()) && !typed.includes(label))
}

/** Accents and case do not count. */
function namesBeginning(typed: string, names: readonly string[]): readonly string[] {
  const wanted = fold(typed)
  return names.filter((name) => fold(name).startsWith(wanted))
}

function quoted(name: string): string {
  return /\s/.test(name) ? `"${name}"` : name
}
