// Command definitions as Discord takes and returns them: its rules, and the ids, nulls and defaults it fills in.

import { beforeEach, describe, expect, test } from 'vitest'
import { CommandDefinitions } from './command-definitions.ts'
import { DiscordError } from './errors.ts'
import type { Json, JsonObject } from './json.ts'
import { World } from './world.ts'

let world: World
let commands: CommandDefinitions

beforeEach(() => {
  world = new World({ token: 't', botId: '1200000000000000001', owners: ['olga'], guilds: ['Newsroom'] })
  commands = new CommandDefinitions(world)
})

const ASK = { name: 'ask', description: 'Ask a question' }
const QUESTION = { type: 3, name: 'question', description: 'The question', required: true }

/** Code and path of each fault, as `0.name: CODE`. */
function faultsOf(body: Json): readonly string[] {
  try {
    commands.overwrite(null, body)
    return []
  } catch (error) {
    if (!(error instanceof DiscordError)) throw error
    expect([error.status, error.code, error.message]).toEqual([400, 50035, 'Invalid Form Body'])
    return leaves(error.errors ?? {}, [])
  }
}

function leaves(node: JsonObject, path: readonly string[]): readonly string[] {
  return Object.entries(node).flatMap(([key, value]) =>
    key === '_errors'
      ? (value as unknown as { code: string }[]).map(({ code }) => `${path.join('.')}: ${code}`)
      : leaves(value as JsonObject, [...path, key]),
  )
}

describe('what is returned', () => {
  test('a global command comes back with everything that Discord fills in', () => {
    const [ask] = commands.overwrite(null, [
      { ...ASK, options: [QUESTION, { ...QUESTION, name: 'article', required: false }] },
    ])
    const nulls = { name_localizations: null, description_localizations: null }
    expect(ask).toEqual({
      id: expect.stringMatching(/^\d{17,20}$/),
      application_id: world.bot.id,
      version: expect.stringMatching(/^\d{17,20}$/),
      default_member_permissions: null,
      type: 1,
      ...ASK,
      ...nulls,
      dm_permission: true,
      contexts: null,
      integration_types: [0],
      options: [
        { ...QUESTION, ...nulls },
        { type: 3, name: 'article', description: 'The question', ...nulls },
      ],
      nsfw: false,
    })
    expect(commands.list(null, true)).toEqual([ask])
  })

  test('a guild’s command has its guild, and none of the fields that only global commands have', () => {
    const [guild] = world.guilds
    if (guild === undefined) throw new Error('no guild')
    const [ask] = commands.overwrite(guild, [{ ...ASK, contexts: [0], integration_types: [0] }])
    expect(ask).toMatchObject({ guild_id: guild.id, name: 'ask' })
    expect(Object.keys(ask ?? {})).not.toContain('contexts')
    expect(Object.keys(ask ?? {})).not.toContain('integration_types')
    expect(commands.list(null, true)).toEqual([])
  })

  test('localizations are given only when asked for, sorted by locale', () => {
    commands.overwrite(null, [{ ...ASK, name_localizations: { fr: 'demander', de: 'fragen' } }])
    expect(JSON.stringify(commands.list(null, true)[0]?.name_localizations)).toBe(
      '{"de":"fragen","fr":"demander"}',
    )
    expect(commands.list(null, false)[0]).not.toHaveProperty('name_localizations')
  })

  test('the same definitions again keep id and version; a change keeps the id; a command left out is gone', () => {
    const [first] = commands.overwrite(null, [ASK, { name: 'help', description: 'Help' }])
    expect(commands.overwrite(null, [ASK])[0]).toEqual(first)
    const [changed] = commands.overwrite(null, [{ ...ASK, description: 'Ask anything' }])
    expect(changed?.id).toBe(first?.id)
    expect(changed?.version).not.toBe(first?.version)
    expect(commands.list(null, true)).toHaveLength(1)
  })
})

describe('what is refused', () => {
  const refused: readonly [string, Json, string][] = [
    ['a capital in a name', [{ ...ASK, name: 'Ask' }], '0.name: APPLICATION_COMMAND_INVALID_NAME'],
    ['a space in a name', [{ ...ASK, name: 'ask me' }], '0.name: APPLICATION_COMMAND_INVALID_NAME'],
    ['33 characters of name', [{ ...ASK, name: 'x'.repeat(33) }], '0.name: BASE_TYPE_BAD_LENGTH'],
    ['no description', [{ name: 'ask' }], '0.description: BASE_TYPE_REQUIRED'],
    [
      '101 characters of description',
      [{ ...ASK, description: 'x'.repeat(101) }],
      '0.description: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a locale that Discord does not have',
      [{ ...ASK, name_localizations: { 'fr-FR': 'demander' } }],
      '0.name_localizations.fr-FR: ENUM_TYPE_COERCE',
    ],
    [
      'a capital in a localized name',
      [{ ...ASK, name_localizations: { fr: 'Demander' } }],
      '0.name_localizations.fr: APPLICATION_COMMAND_INVALID_NAME',
    ],
    ['two commands of one name', [ASK, ASK], '1.name: APPLICATION_COMMANDS_DUPLICATE_NAME'],
    [
      'a required option after another',
      [{ ...ASK, options: [{ ...QUESTION, name: 'a', required: false }, QUESTION] }],
      '0.options.1: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      '26 choices',
      [
        {
          ...ASK,
          options: [
            { ...QUESTION, choices: Array.from({ length: 26 }, (_, n) => ({ name: `${n}`, value: `${n}` })) },
          ],
        },
      ],
      '0.options.0.choices: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'choices and autocomplete together',
      [{ ...ASK, options: [{ ...QUESTION, autocomplete: true, choices: [{ name: 'a', value: 'a' }] }] }],
      '0.options.0.autocomplete: APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES',
    ],
    [
      'a description on a message command',
      [{ type: 3, name: 'Check this', description: 'x' }],
      '0.description: APPLICATION_COMMAND_DESCRIPTION_NOT_ALLOWED',
    ],
    ['a context that does not exist', [{ ...ASK, contexts: [3] }], '0.contexts.0: BASE_TYPE_CHOICES'],
    [
      '101 commands',
      Array.from({ length: 101 }, (_, n) => ({ ...ASK, name: `ask${n}` })),
      ': BASE_TYPE_MAX_LENGTH',
    ],
    [
      'more than 8,000 characters',
      [
        {
          ...ASK,
          options: Array.from({ length: 25 }, (_, n) => ({
            ...QUESTION,
            name: `o${n}`,
            choices: Array.from({ length: 4 }, (_, m) => ({ name: `${m}`, value: 'x'.repeat(90) })),
          })),
        },
      ],
      '0: APPLICATION_COMMAND_TOO_LARGE',
    ],
  ]
  for (const [what, body, fault] of refused) {
    test(what, () => expect(faultsOf(body)).toEqual([fault]))
  }

  test('what is near a limit and within it passes', () => {
    const name = `é-_${'x'.repeat(29)}`
    expect(faultsOf([{ name, description: 'x'.repeat(100), options: [QUESTION] }])).toEqual([])
    expect(faultsOf([{ type: 3, name: 'Check against the story' }])).toEqual([])
  })

  test('a refused overwrite changes nothing', () => {
    commands.overwrite(null, [ASK])
    faultsOf([{ ...ASK, name: 'Ask' }])
    expect(commands.list(null, false).map(({ name }) => name)).toEqual(['ask'])
  })
})

describe('to whom it is offered', () => {
  test('by contexts, by who installed the application, by the permissions that the command asks for', () => {
    const alice = world.person('alice')
    const [guild] = world.guilds
    const [general] = guild === undefined ? [] : world.channelsOf(guild)
    if (guild === undefined || general === undefined) throw new Error('no channel')
    const [direct, between] = [world.directChannel(alice), world.channelBetweenPeople('alice and bob')]
    commands.overwrite(null, [
      { ...ASK, contexts: [0] },
      { name: 'help', description: 'Help' },
      { name: 'verify', description: 'Verify', contexts: [1, 2], integration_types: [1] },
      { name: 'reindex', description: 'Reindex', default_member_permissions: '32' },
    ])
    const offered = (name: string) =>
      [general, direct, between].map((channel) => commands.offered(alice, channel, 1, name) !== null)
    expect(offered('ask')).toEqual([true, false, false])
    expect(offered('help')).toEqual([true, true, false])
    expect(offered('verify')).toEqual([false, true, true])
    expect(offered('reindex')).toEqual([false, true, false])
    guild.members.set(alice.id, 32n)
    expect(offered('reindex')).toEqual([true, true, false])
  })
})
