// Application commands as Discord keeps them: the rules a bulk overwrite must meet, and what comes back, with the
// ids, defaults and nulls that Discord fills in. Who may use a command, and where, is decided here as well.

import { Field } from './errors.ts'
import type { Json, JsonObject } from './json.ts'
import { isObject, listOf, numberOf, objectOf, textOf } from './json.ts'
import type { Channel, Guild, Person, World } from './world.ts'
import { CONTEXT, contextOf, PERMISSIONS } from './world.ts'

export const LOCALES =
  'ar bg cs da de el en-GB en-US es-419 es-ES fi fr he hi hr hu id it ja ko lt nl no pl pt-BR ro ru sv-SE th tr uk vi zh-CN zh-TW'.split(
    ' ',
  )

export const COMMAND_TYPE = { slash: 1, user: 2, message: 3 } as const
export const OPTION = { subcommand: 1, group: 2, string: 3, integer: 4, boolean: 5, number: 10 } as const

const NAME = /^[-_'\p{L}\p{N}\p{Script=Deva}\p{Script=Thai}]{1,32}$/u
const MOST_COMMANDS = 100
const MOST_OPTIONS = 25
const MOST_CHOICES = 25
/** Characters of a command's names, descriptions and values together, the longest localization of each. */
const MOST_CHARACTERS = 8000

export class CommandDefinitions {
  readonly #world: World
  /** Global commands under '', a guild's under its id. */
  readonly #scopes = new Map<string, readonly JsonObject[]>()

  constructor(world: World) {
    this.#world = world
  }

  /** What GET answers. */
  list(guild: Guild | null, withLocalizations: boolean): readonly JsonObject[] {
    const commands = this.#scopes.get(guild?.id ?? '') ?? []
    return withLocalizations ? commands : commands.map((command) => withoutLocalizations(command))
  }

  /** What PUT does and answers; a command of the same type and name keeps its id. */
  overwrite(guild: Guild | null, body: Json): readonly JsonObject[] {
    checkCommands(body)
    const before = this.#scopes.get(guild?.id ?? '') ?? []
    const after = listOf(body).map((entry) => {
      const definition = stored(objectOf(entry), guild)
      const known = before.find((old) => old.name === definition.name && old.type === definition.type)
      const same =
        known !== undefined &&
        JSON.stringify({ ...known, id: '', version: '' }) ===
          JSON.stringify({ ...this.#head(definition), id: '', version: '' })
      if (same) return known
      return { ...this.#head(definition), id: known?.id ?? this.#world.snowflake() }
    })
    this.#scopes.set(guild?.id ?? '', after)
    return after
  }

  /** The command a person finds under that name in that place; null where Discord would not offer it. */
  offered(person: Person, channel: Channel, type: number, name: string): JsonObject | null {
    const { guild } = channel
    const global = (this.#scopes.get('') ?? []).filter((command) => isOffered(command, contextOf(channel)))
    const here = guild === null ? [] : (this.#scopes.get(guild.id) ?? [])
    const found = [...here, ...global].find((command) => command.type === type && command.name === name)
    if (found === undefined) return null
    const needed = found.default_member_permissions
    if (guild === null || typeof needed !== 'string') return found
    const has = this.#world.permissions(person, guild)
    if ((has & PERMISSIONS.administrator) !== 0n) return found
    return needed !== '0' && (has & BigInt(needed)) === BigInt(needed) ? found : null
  }

  #head(definition: JsonObject): JsonObject {
    return { id: '', application_id: this.#world.bot.id, version: this.#world.snowflake(), ...definition }
  }
}

/** Between people a command is there only for who has installed the application themselves. */
function isOffered(command: JsonObject, context: number): boolean {
  const byUser = listOf(command.integration_types).includes(1)
  if (context === CONTEXT.betweenPeople && !byUser) return false
  if (Array.isArray(command.contexts)) return listOf(command.contexts).includes(context)
  return context !== CONTEXT.direct || command.dm_permission !== false
}

function stored(entry: JsonObject, guild: Guild | null): JsonObject {
  const type = numberOf(entry.type ?? COMMAND_TYPE.slash)
  const contexts = guild === null ? (entry.contexts ?? null) : null
  const options = listOf(entry.options).map((option) => storedOption(objectOf(option)))
  return {
    default_member_permissions:
      typeof entry.default_member_permissions === 'number'
        ? String(entry.default_member_permissions)
        : (entry.default_member_permissions ?? null),
    type,
    name: textOf(entry.name),
    name_localizations: emptyToNull(entry.name_localizations),
    description: textOf(entry.description).trim(),
    description_localizations: emptyToNull(entry.description_localizations),
    ...(guild === null
      ? {
          dm_permission: contexts === null ? (entry.dm_permission ?? true) : listOf(contexts).includes(1),
          contexts,
          integration_types: sorted(entry.integration_types) ?? [0],
        }
      : { guild_id: guild.id }),
    ...(options.length === 0 ? {} : { options }),
    nsfw: entry.nsfw === true,
  }
}

function storedOption(option: JsonObject): JsonObject {
  const choices = listOf(option.choices).map((value) => {
    const choice = objectOf(value)
    return {
      name: choice.name ?? '',
      name_localizations: emptyToNull(choice.name_localizations),
      value: choice.value ?? '',
    }
  })
  const nested = listOf(option.options).map((inner) => storedOption(objectOf(inner)))
  const kept = ['min_value', 'max_value', 'min_length', 'max_length', 'channel_types'] as const
  return {
    type: option.type ?? 0,
    name: textOf(option.name),
    name_localizations: emptyToNull(option.name_localizations),
    description: textOf(option.description).trim(),
    description_localizations: emptyToNull(option.description_localizations),
    ...(option.required === true ? { required: true } : {}),
    ...(option.autocomplete === true ? { autocomplete: true } : {}),
    ...(choices.length === 0 ? {} : { choices }),
    ...(nested.length === 0 ? {} : { options: nested }),
    ...Object.fromEntries(
      kept.flatMap((key) => (option[key] === undefined || option[key] === null ? [] : [[key, option[key]]])),
    ),
  }
}

function withoutLocalizations(value: JsonObject): JsonObject {
  const { name_localizations: _names, description_localizations: _descriptions, ...rest } = value
  const nested = (key: 'options' | 'choices') =>
    rest[key] === undefined
      ? {}
      : { [key]: listOf(rest[key]).map((entry) => withoutLocalizations(objectOf(entry))) }
  return { ...rest, ...nested('options'), ...nested('choices') }
}

/** Discord answers with the localizations in its own order of locales. */
function emptyToNull(localizations: Json | undefined): Json {
  if (!isObject(localizations) || Object.keys(localizations).length === 0) return null
  return Object.fromEntries(Object.entries(localizations).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function sorted(values: Json | undefined): Json | null {
  return Array.isArray(values) ? [...(values as readonly number[])].sort((a, b) => a - b) : null
}

function checkCommands(body: Json): void {
  const field = Field.body()
  const commands = field.list(body, MOST_COMMANDS)
  const seen = new Set<string>()
  commands.forEach((value, index) => {
    const command = objectOf(value)
    const place = field.at(index)
    const type = numberOf(command.type ?? COMMAND_TYPE.slash)
    if (!place.at('type').oneOf(type, [1, 2, 3])) return
    const key = `${type} ${textOf(command.name)}`
    if (seen.has(key))
      place.at('name').fail('APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique')
    seen.add(key)
    checkNames(place, command, type === COMMAND_TYPE.slash)
    if (type === COMMAND_TYPE.slash) checkDescriptions(place, command)
    else if (textOf(command.description) !== '') {
      place
        .at('description')
        .fail(
          'APPLICATION_COMMAND_DESCRIPTION_NOT_ALLOWED',
          'Context menu commands cannot have a description',
        )
    }
    checkOptions(place.at('options'), command.options)
    checkNumbers(place.at('contexts'), command.contexts, [0, 1, 2])
    checkNumbers(place.at('integration_types'), command.integration_types, [0, 1])
    const permissions = command.default_member_permissions
    if (permissions !== undefined && permissions !== null && !/^\d+$/.test(String(permissions))) {
      place
        .at('default_member_permissions')
        .fail('NUMBER_TYPE_COERCE', `Value "${String(permissions)}" is not snowflake.`)
    }
    if (characters(command) > MOST_CHARACTERS) {
      place.fail('APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${MOST_CHARACTERS})`)
    }
  })
  field.settle()
}

function checkNames(place: Field, entry: JsonObject, strict: boolean): void {
  const check = (at: Field, name: Json | undefined) => {
    at.text(name, 1, 32)
    const value = textOf(name)
    if (
      strict &&
      value !== '' &&
      value.length <= 32 &&
      (!NAME.test(value) || value !== value.toLowerCase())
    ) {
      at.fail('APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid')
    }
  }
  check(place.at('name'), entry.name)
  checkLocalizations(place.at('name_localizations'), entry.name_localizations, check)
}

function checkDescriptions(place: Field, entry: JsonObject): void {
  const check = (at: Field, text: Json | undefined) => at.text(text, 1, 100)
  check(place.at('description'), entry.description)
  checkLocalizations(place.at('description_localizations'), entry.description_localizations, check)
}

function checkLocalizations(
  place: Field,
  value: Json | undefined,
  check: (at: Field, text: Json | undefined) => void,
): void {
  for (const [locale, text] of Object.entries(objectOf(value))) {
    if (!LOCALES.includes(locale))
      place.at(locale).fail('ENUM_TYPE_COERCE', `Value "${locale}" is not a valid enum value.`)
    else check(place.at(locale), text)
  }
}

function checkOptions(place: Field, value: Json | undefined): void {
  const options = place.list(value, MOST_OPTIONS)
  const names = new Set<string>()
  let optionalSeen = false
  options.forEach((entry, index) => {
    const option = objectOf(entry)
    const at = place.at(index)
    if (!at.at('type').oneOf(option.type, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])) return
    if (names.has(textOf(option.name)))
      at.at('name').fail('APPLICATION_COMMAND_OPTIONS_NAME_NOT_UNIQUE', 'Option names must be unique')
    names.add(textOf(option.name))
    checkNames(at, option, true)
    checkDescriptions(at, option)
    if (option.required === true && optionalSeen) {
      at.fail(
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      )
    }
    if (option.required !== true) optionalSeen = true
    checkChoices(at, option)
    if (option.options !== undefined) checkOptions(at.at('options'), option.options)
  })
}

function checkChoices(at: Field, option: JsonObject): void {
  const choices = at.at('choices').list(option.choices, MOST_CHOICES)
  if (option.autocomplete === true) {
    if (choices.length > 0)
      at.at('autocomplete').fail(
        'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES',
        'Autocomplete and choices cannot both be set',
      )
    at.at('type').oneOf(option.type, [OPTION.string, OPTION.integer, OPTION.number])
  }
  choices.forEach((entry, index) => {
    const choice = objectOf(entry)
    const place = at.at('choices').at(index)
    const check = (where: Field, text: Json | undefined) => where.text(text, 1, 100)
    check(place.at('name'), choice.name)
    checkLocalizations(place.at('name_localizations'), choice.name_localizations, check)
    if (option.type === OPTION.string) place.at('value').text(choice.value, 1, 100)
    else if (typeof choice.value !== 'number')
      place.at('value').fail('NUMBER_TYPE_COERCE', 'Value is not a number.')
  })
}

function checkNumbers(place: Field, value: Json | undefined, allowed: readonly number[]): void {
  if (value === undefined || value === null) return
  const values = place.list(value, allowed.length)
  if (values.length === 0)
    place.fail('BASE_TYPE_BAD_LENGTH', `Must be between 1 and ${allowed.length} in length.`)
  if (new Set(values).size !== values.length)
    place.fail('SET_TYPE_ALREADY_CONTAINS_VALUE', 'The set already contains this value')
  values.forEach((entry, index) => {
    place.at(index).oneOf(entry, allowed)
  })
}

function characters(entry: JsonObject): number {
  const longest = (text: Json | undefined, localizations: Json | undefined) =>
    Math.max(
      textOf(text).length,
      ...Object.values(objectOf(localizations)).map((value) => textOf(value).length),
    )
  const nested = [...listOf(entry.options), ...listOf(entry.choices)].map((inner) =>
    characters(objectOf(inner)),
  )
  return (
    longest(entry.name, entry.name_localizations) +
    longest(entry.description, entry.description_localizations) +
    textOf(entry.value).length +
    nested.reduce((sum, count) => sum + count, 0)
  )
}
