// The one place that knows which languages the interface speaks.

import type { CommandName } from '../answering/commands.ts'
import { COMMANDS } from '../answering/commands.ts'
import type { Aliases } from '../answering/interpret.ts'
import type { LanguageCode } from '../text/article/article.ts'
import type { Wording } from './wording.ts'
import { ENGLISH } from './wording-en.ts'
import { FRENCH } from './wording-fr.ts'

export function wordingFor(language: LanguageCode): Wording {
  return language === 'fr' ? FRENCH : ENGLISH
}

/** The French names of commands and options, for those who type them: `/demander`, `numéro:6`. */
export const ALIASES: Aliases = readAliases([ENGLISH, FRENCH])

function readAliases(wordings: readonly Wording[]): Aliases {
  const commands = new Map<string, CommandName>()
  const options = new Map<string, string>()
  for (const wording of wordings) {
    for (const { name } of COMMANDS) {
      commands.set(wording.commands[name].name, name)
      for (const [option, words] of Object.entries(wording.commands[name].options))
        options.set(words.name, option)
    }
  }
  return { commands, options }
}
