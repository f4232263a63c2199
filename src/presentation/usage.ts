// How a command is typed, in one line: "/passage numéro [article]". Required options stand bare.

import type { CommandName } from '../answering/commands.ts'
import { COMMANDS } from '../answering/commands.ts'
import type { CommandWording } from './wording.ts'

/** `/name required [optional]`, all names in the words of the given language, as Discord shows them. */
export function usageLine(name: CommandName, wording: Readonly<Record<CommandName, CommandWording>>): string {
  const command = COMMANDS.find((candidate) => candidate.name === name)
  const options = (command?.options ?? []).map((option) => {
    const label = wording[name].options[option.name]?.name ?? option.name
    return option.required ? label : `[${label}]`
  })
  return [`/${wording[name].name}`, ...options].join(' ')
}
