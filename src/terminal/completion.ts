// What Tab offers in the chat: names of commands, then names of articles where a command takes one.

import type { Command } from '../answering/commands.ts'
import { COMMANDS } from '../answering/commands.ts'
import { ALIASES, wordingFor } from '../presentation/languages.ts'
import type { LanguageCode } from '../text/article.ts'
import { QUIT } from './conversation.ts'

/** As node:readline has it: what could stand there, and which end of the line it would replace. */
export type Completion = [candidates: string[], replaced: string]

export function completeLine(line: string, articles: readonly string[], language: LanguageCode): Completion {
  const [, typed, rest] = /^\/(\S*)(\s.*)?$/s.exec(line) ?? []
  if (typed === undefined) return [[], line]
  if (rest === undefined) return [commandsBeginning(typed, language).map((name) => `${name} `), line]
  const name = typed.normalize('NFC').toLowerCase()
  const command = COMMANDS.find((candidate) => candidate.name === (ALIASES.commands.get(name) ?? name))
  if (command === undefined) return [[], line]
  return completeArticle(command, rest, articles, language)
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

function completeArticle(
  command: Command,
  rest: string,
  articles: readonly string[],
  language: LanguageCode,
): Completion {
  const option = command.options.find(({ suggests }) => suggests === 'articles')
  if (option === undefined) return [[], rest]
  const word = /\S*$/.exec(rest)?.[0] ?? ''
  const label = `${wordingFor(language).commands[command.name].options[option.name]?.name ?? option.name}:`
  const values = articles.map((id) => (/\s/.test(id) ? `"${id}"` : id))
  // A question takes all words that have no name before them; elsewhere the article may stand alone.
  const words = rest.trim() === word ? [] : rest.trim().split(/\s+/)
  const alone = command.options.every(
    ({ name, type, required }) => name === option.name || (required && type === 'integer'),
  )
  const candidates = [
    ...(alone && words.length > 0 ? values : []),
    ...(word !== '' || !alone ? values.map((value) => label + value) : []),
  ]
  return [
    candidates.filter((candidate) => candidate.startsWith(word)).map((candidate) => `${candidate} `),
    word,
  ]
}
