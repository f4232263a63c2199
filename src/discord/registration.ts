// The bot's commands as Discord defines them, registered in one bulk overwrite, and only where what Discord
// holds differs: every overwrite is counted against a daily allowance and makes clients reload their lists.

import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  REST,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js'
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Routes,
} from 'discord.js'
import type { CommandOption } from '../answering/commands.ts'
import { COMMANDS, QUESTION_LIMIT } from '../answering/commands.ts'
import { wordingFor } from '../presentation/languages.ts'

export type CommandDefinition =
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | RESTPostAPIContextMenuApplicationCommandsJSONBody

export interface RegistrationScope {
  readonly applicationId: string
  /** The home guild, in which a change shows at once; null: everywhere. */
  readonly guildId: string | null
  /** Those that the bot is in: one of them may have been the home guild before. */
  readonly guilds: readonly string[]
}

export interface Registration {
  readonly outcome: 'unchanged' | 'registered'
  /** Servers from which old commands could not be taken away, each with why: they may show every command twice. */
  readonly failures: readonly { readonly guildId: string; readonly error: unknown }[]
}

/** Whoever is in more servers than these did not try the bot out in one of them only. */
const GUILDS_AT_MOST = 20

/**
 * Also takes away what is left from a time with another home guild, or with none: it would show every command twice.
 * Rejects as the REST client does where the commands themselves cannot be registered; what cannot be taken away from
 * another server keeps nothing from being registered.
 */
export async function registerCommands(
  rest: Pick<REST, 'get' | 'put'>,
  scope: RegistrationScope,
): Promise<Registration> {
  const { applicationId, guildId, guilds } = scope
  const wanted = commandDefinitions(guildId === null ? 'global' : 'guild')
  const everywhere = Routes.applicationCommands(applicationId)
  const within = (id: string) => Routes.applicationGuildCommands(applicationId, id)
  const outcome = await overwrite(rest, guildId === null ? everywhere : within(guildId), wanted)
  if (guildId !== null) await takeAway(rest, everywhere, wanted)
  const others = guilds.length > GUILDS_AT_MOST ? [] : guilds.filter((id) => id !== guildId)
  const failures: { guildId: string; error: unknown }[] = []
  for (const id of others)
    await takeAway(rest, within(id), wanted).catch((error: unknown) => failures.push({ guildId: id, error }))
  return { outcome, failures }
}

/** The commands of other programs stay. */
async function takeAway(
  rest: Pick<REST, 'get' | 'put'>,
  route: CommandsRoute,
  unwanted: readonly CommandDefinition[],
): Promise<void> {
  const held = await fetchCommands(rest, route)
  const others = held.filter(
    (command) => !unwanted.some(({ type, name }) => type === command.type && name === command.name),
  )
  if (others.length < held.length) await rest.put(route, { body: others })
}

type CommandsRoute = ReturnType<typeof Routes.applicationCommands | typeof Routes.applicationGuildCommands>

/** Where a command may be used is said of global commands only: Discord has none of it for a guild's. */
export function commandDefinitions(scope: 'global' | 'guild'): readonly CommandDefinition[] {
  const english = wordingFor('en').commands
  const french = wordingFor('fr').commands
  const slash = COMMANDS.map((command) => ({
    type: ApplicationCommandType.ChatInput as const,
    name: command.name,
    name_localizations: { fr: french[command.name].name },
    description: english[command.name].description,
    description_localizations: { fr: french[command.name].description },
    // Required ones first, as Discord demands.
    options: command.options
      .toSorted((a, b) => Number(b.required) - Number(a.required))
      .map((option) =>
        optionDefinition(
          option,
          english[command.name].options[option.name],
          french[command.name].options[option.name],
        ),
      ),
    ...everywhereIn(scope),
  }))
  return [
    ...slash,
    {
      type: ApplicationCommandType.Message,
      name: wordingFor('en').checkMessage,
      name_localizations: { fr: wordingFor('fr').checkMessage },
      ...everywhereIn(scope),
    },
  ]
}

function everywhereIn(scope: 'global' | 'guild') {
  return {
    // Nobody is kept from seeing /reindex: an admin need not be a manager of the guild they ask from.
    default_member_permissions: null,
    ...(scope === 'global'
      ? {
          contexts: [
            InteractionContextType.Guild,
            InteractionContextType.BotDM,
            InteractionContextType.PrivateChannel,
          ],
          integration_types: [
            ApplicationIntegrationType.GuildInstall,
            ApplicationIntegrationType.UserInstall,
          ],
        }
      : {}),
  }
}

type OptionWording = { readonly name: string; readonly description: string } | undefined

function optionDefinition(
  option: CommandOption,
  english: OptionWording,
  french: OptionWording,
): APIApplicationCommandBasicOption {
  const common = {
    // The name in commands.ts: it is what the interaction brings back.
    name: option.name,
    name_localizations: { fr: french?.name ?? option.name },
    description: english?.description ?? option.name,
    description_localizations: { fr: french?.description ?? option.name },
    required: option.required,
  }
  switch (option.type) {
    case 'text':
      return option.suggests === null
        ? { ...common, type: ApplicationCommandOptionType.String, max_length: QUESTION_LIMIT }
        : { ...common, type: ApplicationCommandOptionType.String, autocomplete: true }
    case 'integer':
      return { ...common, type: ApplicationCommandOptionType.Integer }
    case 'boolean':
      return { ...common, type: ApplicationCommandOptionType.Boolean }
  }
}

// ---- comparing

async function overwrite(
  rest: Pick<REST, 'get' | 'put'>,
  route: CommandsRoute,
  wanted: readonly CommandDefinition[],
): Promise<Registration['outcome']> {
  const held = await fetchCommands(rest, route)
  if (sameCommands(held, wanted)) return 'unchanged'
  await rest.put(route, { body: wanted })
  return 'registered'
}

async function fetchCommands(
  rest: Pick<REST, 'get'>,
  route: CommandsRoute,
): Promise<readonly APIApplicationCommand[]> {
  // Without the parameter Discord leaves the localizations out, and everything would differ.
  const query = new URLSearchParams({ with_localizations: 'true' })
  return (await rest.get(route, { query })) as readonly APIApplicationCommand[]
}

/** Whether both define the same commands, in whatever order, with Discord's defaults spelled out or not. */
export function sameCommands(
  held: readonly (APIApplicationCommand | CommandDefinition)[],
  wanted: readonly CommandDefinition[],
): boolean {
  const form = (commands: readonly (APIApplicationCommand | CommandDefinition)[]) =>
    commands.map((command) => canonical(comparable(command))).sort()
  return form(held).join('\n') === form(wanted).join('\n')
}

/** What we define of a command; ids, versions and the like are Discord's. */
function comparable(command: APIApplicationCommand | CommandDefinition): object {
  return {
    type: command.type ?? ApplicationCommandType.ChatInput,
    name: command.name,
    name_localizations: command.name_localizations,
    ...('description' in command
      ? {
          description: command.description,
          description_localizations: command.description_localizations,
          options: command.options,
        }
      : {}),
    default_member_permissions: command.default_member_permissions,
    nsfw: command.nsfw,
    // A guild's commands have none; those that Discord fills in there are not ours to compare.
    ...('guild_id' in command
      ? {}
      : { contexts: command.contexts, integration_types: command.integration_types }),
  }
}

/** JSON with sorted keys, in which null, false, and empty mean the same as absent: so they do to Discord. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) => {
    if (part === null || part === false || part === '') return undefined
    if (Array.isArray(part)) {
      if (part.length === 0) return undefined
      // Sets, in no particular order.
      return key === 'contexts' || key === 'integration_types' ? part.toSorted() : part
    }
    if (typeof part !== 'object') return part
    const entries = Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))
    return entries.length === 0 ? undefined : Object.fromEntries(entries)
  })
}
