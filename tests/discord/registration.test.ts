// What is registered, and when. Discord's side is a few lines that keep commands as Discord does: with ids, with
// its defaults spelled out, in an order of its own.

import type { APIApplicationCommand } from 'discord.js'
import { describe, expect, test } from 'vitest'
import { COMMANDS } from '../../src/answering/commands.ts'
import type { CommandDefinition } from '../../src/discord/registration.ts'
import { commandDefinitions, registerCommands, sameCommands } from '../../src/discord/registration.ts'

const APPLICATION = '100000000000000001'
const HOME = '200000000000000001'
const GLOBAL_ROUTE = `/applications/${APPLICATION}/commands`
const ELSEWHERE = '200000000000000002'
const HOME_ROUTE = `/applications/${APPLICATION}/guilds/${HOME}/commands`

type SlashDefinition = Extract<CommandDefinition, { description: string }>

/** As Discord gives it back. */
function held(definition: CommandDefinition, guildId: string | null): APIApplicationCommand {
  const { options = [], description = '' } = definition as SlashDefinition
  const filled = {
    id: '500000000000000001',
    application_id: APPLICATION,
    version: '500000000000000002',
    default_permission: true,
    dm_permission: true,
    nsfw: false,
    ...definition,
    description,
    type: definition.type ?? 1,
    default_member_permissions: definition.default_member_permissions ?? null,
    contexts: guildId === null ? [...(definition.contexts ?? [])].reverse() : null,
    integration_types: definition.integration_types ?? [0],
    options: options.map((option) => ({ ...option, required: option.required ?? false })),
    ...(guildId === null ? {} : { guild_id: guildId }),
  }
  return filled as unknown as APIApplicationCommand
}

class HeldCommands {
  readonly routes = new Map<string, readonly APIApplicationCommand[]>()
  readonly puts: string[] = []

  async get(route: string, options?: { query?: URLSearchParams }): Promise<unknown> {
    const commands = this.routes.get(route) ?? []
    if (options?.query?.get('with_localizations') === 'true') return commands
    return commands.map(({ name_localizations: _, description_localizations: __, ...command }) => command)
  }

  async put(route: string, options?: { body?: unknown }): Promise<unknown> {
    this.puts.push(route)
    const guildId = /guilds\/(\d+)/.exec(route)?.[1] ?? null
    const body = options?.body as readonly CommandDefinition[]
    this.routes.set(route, body.map((definition) => held(definition, guildId)).reverse())
    return []
  }
}

const register = (discord: HeldCommands, guildId: string | null, guilds: readonly string[] = []) =>
  registerCommands(discord as unknown as Parameters<typeof registerCommands>[0], {
    applicationId: APPLICATION,
    guildId,
    guilds,
  })

describe('definitions', () => {
  const definitions = commandDefinitions('global')
  const slash = definitions.filter((definition): definition is SlashDefinition => definition.type === 1)

  test('every command once, in English with French beside it', () => {
    expect(slash.map(({ name }) => name).sort()).toEqual(COMMANDS.map(({ name }) => name).sort())
    for (const definition of slash) {
      expect(definition.name_localizations?.fr).toMatch(/^[-_'\p{Ll}\p{N}]{1,32}$/u)
      expect(definition.description_localizations?.fr).not.toBe(definition.description)
      for (const description of [definition.description, definition.description_localizations?.fr ?? '']) {
        expect(description.length).toBeGreaterThan(0)
        expect(description.length).toBeLessThanOrEqual(100)
      }
    }
  })

  test('options: required ones first, articles suggested, words no longer than a question', () => {
    const ask = slash.find(({ name }) => name === 'ask')
    expect(ask?.options).toMatchObject([
      { name: 'question', type: 3, required: true, max_length: 2000 },
      { name: 'article', type: 3, required: false, autocomplete: true },
      { name: 'private', name_localizations: { fr: 'privé' }, type: 5, required: false },
    ])
  })

  test('people are suggested where a person is asked for', () => {
    const suggesting = slash.flatMap(({ name, options = [] }) =>
      options.flatMap((option) =>
        'autocomplete' in option && option.autocomplete === true ? [`${name} ${option.name}`] : [],
      ),
    )
    expect(suggesting).toEqual(
      expect.arrayContaining(['quotes speaker', 'timeline speaker', 'people name', 'quotes article']),
    )
  })

  test('the menu of a message has one entry, in French for the French, with no description', () => {
    const menu = definitions.filter(({ type }) => type === 3)
    expect(menu).toMatchObject([
      {
        name: 'Check against the story',
        name_localizations: { fr: 'Vérifier dans l’article' },
        contexts: [0, 1, 2],
      },
    ])
    expect(menu[0]).not.toHaveProperty('description')
    for (const name of [menu[0]?.name, menu[0]?.name_localizations?.fr])
      expect(name?.length).toBeLessThanOrEqual(32)
  })

  test('work in servers, in direct messages with the bot, and between people', () => {
    for (const definition of definitions) {
      expect(definition.contexts).toEqual([0, 1, 2])
      expect(definition.integration_types).toEqual([0, 1])
    }
    for (const definition of commandDefinitions('guild')) expect(definition).not.toHaveProperty('contexts')
  })

  test('nobody is kept from /reindex by a server’s permissions: the bot decides', () => {
    expect(definitions.find(({ name }) => name === 'reindex')?.default_member_permissions).toBeNull()
  })
})

describe('registering', () => {
  test.each([null, HOME])('in one overwrite, once (home: %s)', async (guildId) => {
    const discord = new HeldCommands()
    expect((await register(discord, guildId)).outcome).toBe('registered')
    expect((await register(discord, guildId)).outcome).toBe('unchanged')
    expect(discord.puts).toEqual([guildId === null ? GLOBAL_ROUTE : HOME_ROUTE])
  })

  test('again where Discord holds something else', async () => {
    const discord = new HeldCommands()
    await register(discord, null)
    const [first, ...rest] = discord.routes.get(GLOBAL_ROUTE) ?? []
    if (first === undefined) throw new Error('nothing was registered')
    for (const other of [
      { ...first, name_localizations: { fr: 'Autre chose' } },
      { ...first, description: 'Autre chose' },
      { ...first, description_localizations: { fr: 'Autre chose' } },
      { ...first, default_member_permissions: '32' },
      { ...first, contexts: [0] },
      { ...first, options: [...(first.options ?? []), { type: 5, name: 'de-trop', description: 'x' }] },
    ]) {
      discord.routes.set(GLOBAL_ROUTE, [other as APIApplicationCommand, ...rest])
      expect((await register(discord, null)).outcome).toBe('registered')
    }
    discord.routes.set(GLOBAL_ROUTE, rest)
    expect((await register(discord, null)).outcome).toBe('registered')
  })

  test('a home server shows each command once: those left everywhere go, those of others stay', async () => {
    const discord = new HeldCommands()
    await register(discord, null)
    const theirs = held(
      { type: 3, name: 'Autre menu', description: '' } as unknown as CommandDefinition,
      null,
    )
    discord.routes.set(GLOBAL_ROUTE, [...(discord.routes.get(GLOBAL_ROUTE) ?? []), theirs])
    discord.puts.length = 0
    await register(discord, HOME)
    expect(discord.puts).toEqual([HOME_ROUTE, GLOBAL_ROUTE])
    expect(discord.routes.get(GLOBAL_ROUTE)?.map(({ name }) => name)).toEqual(['Autre menu'])
    await register(discord, HOME)
    expect(discord.puts).toHaveLength(2)
  })
})

describe('those left in a server', () => {
  const menuOf = (guildId: string) =>
    held({ type: 3, name: 'Autre menu', description: '' } as unknown as CommandDefinition, guildId)

  test.each([
    ['commands are registered everywhere', null, GLOBAL_ROUTE],
    ['another is the home server', ELSEWHERE, `/applications/${APPLICATION}/guilds/${ELSEWHERE}/commands`],
  ])('go when %s, those of others stay', async (_, next, route) => {
    const discord = new HeldCommands()
    await register(discord, HOME)
    discord.routes.set(HOME_ROUTE, [...(discord.routes.get(HOME_ROUTE) ?? []), menuOf(HOME)])
    discord.puts.length = 0
    await register(discord, next, [HOME, ELSEWHERE])
    expect(discord.puts).toEqual([route, HOME_ROUTE])
    expect(discord.routes.get(HOME_ROUTE)?.map(({ name }) => name)).toEqual(['Autre menu'])
    await register(discord, next, [HOME, ELSEWHERE])
    expect(discord.puts).toHaveLength(2)
  })

  test('that does not show them keep nothing from being registered, and are reported', async () => {
    const discord = new HeldCommands()
    await register(discord, ELSEWHERE)
    const missingAccess = new Error('Missing Access')
    const get = discord.get.bind(discord)
    discord.get = async (route, options) => {
      if (route === HOME_ROUTE) throw missingAccess
      return get(route, options)
    }
    expect(await register(discord, null, [HOME, ELSEWHERE])).toEqual({
      outcome: 'registered',
      failures: [{ guildId: HOME, error: missingAccess }],
    })
    // The next server's are taken away all the same.
    expect(discord.routes.get(`/applications/${APPLICATION}/guilds/${ELSEWHERE}/commands`)).toEqual([])
  })

  test('whose list cannot be written are reported as well', async () => {
    const discord = new HeldCommands()
    await register(discord, HOME)
    const outage = new Error('Service Unavailable')
    const put = discord.put.bind(discord)
    discord.put = async (route, options) => {
      if (route === HOME_ROUTE) throw outage
      return put(route, options)
    }
    const { failures } = await register(discord, null, [HOME])
    expect(failures).toEqual([{ guildId: HOME, error: outage }])
  })

  test('are looked for in a few servers: whoever is in more did not try the bot out there', async () => {
    const discord = new HeldCommands()
    const asked: string[] = []
    const get = discord.get.bind(discord)
    discord.get = async (route, options) => {
      asked.push(route)
      return get(route, options)
    }
    await register(
      discord,
      null,
      Array.from({ length: 1000 }, (_, n) => String(300000000000000000n + BigInt(n))),
    )
    expect(asked).toEqual([GLOBAL_ROUTE])
  })
})

test('definitions are compared by what they mean', () => {
  const wanted = commandDefinitions('guild')
  expect(sameCommands(wanted.map((definition) => held(definition, HOME)).reverse(), wanted)).toBe(true)
  expect(sameCommands(wanted.slice(1), wanted)).toBe(false)
  expect(sameCommands([...wanted, ...wanted.slice(0, 1)], wanted)).toBe(false)
})
