// Who may reindex and who may not, whatever a server's own settings say.
// The application's team is met for real in tests/journeys/.

import { expect, test } from 'vitest'
import type { Person } from '../../src/discord/permissions.ts'
import { mayReindex } from '../../src/discord/permissions.ts'

const ADMIN = '300000000000000001'
const OPERATOR = '300000000000000002'
const MEMBER = '300000000000000003'
const HOME = '400000000000000001'
const ELSEWHERE = '400000000000000002'

const settings = { adminUserIds: [ADMIN], discordGuildId: HOME }
const operators = async () => new Set([OPERATOR])
const ask = (person: Person, given = settings as Parameters<typeof mayReindex>[1]) =>
  mayReindex(person, given, operators)

test.each<[string, Person, boolean]>([
  [
    'an admin of the settings, in direct messages',
    { userId: ADMIN, guildId: null, managesGuild: false },
    true,
  ],
  [
    'an admin of the settings, in any server',
    { userId: ADMIN, guildId: ELSEWHERE, managesGuild: false },
    true,
  ],
  [
    'an operator of the application, anywhere',
    { userId: OPERATOR, guildId: null, managesGuild: false },
    true,
  ],
  ['a manager of the home server', { userId: MEMBER, guildId: HOME, managesGuild: true }, true],
  ['a manager of another server', { userId: MEMBER, guildId: ELSEWHERE, managesGuild: true }, false],
  ['a member of the home server', { userId: MEMBER, guildId: HOME, managesGuild: false }, false],
  ['anybody in direct messages', { userId: MEMBER, guildId: null, managesGuild: false }, false],
])('%s', async (_, person, allowed) => {
  expect(await ask(person)).toBe(allowed)
})

test('without a home server, nobody is a manager of it', async () => {
  const person = { userId: MEMBER, guildId: null, managesGuild: true }
  expect(await ask(person, { adminUserIds: [], discordGuildId: null })).toBe(false)
})

test('Discord is asked only about people whom nothing else allows', async () => {
  const asked: string[] = []
  const person = { userId: ADMIN, guildId: HOME, managesGuild: true }
  await mayReindex(person, settings, async () => {
    asked.push('operators')
    return new Set()
  })
  expect(asked).toEqual([])
})
