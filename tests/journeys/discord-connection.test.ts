// The bot's connection to Discord: starting, registering, losing the connection and finding it again, stopping, and
// what is said when it cannot be had.

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { launchBot, startBot } from '../support/bot.ts'
import type { TestFolder } from '../support/corpus.ts'
import { makeTestFolder } from '../support/corpus.ts'
import type { Member } from '../support/discord/member.ts'
import type { Seen } from '../support/discord/seen.ts'
import type { StandIn } from '../support/discord/stand-in.ts'
import { startStandIn } from '../support/discord/stand-in.ts'
import { stopPrograms } from '../support/program.ts'
import { BRIDGE, manyArticles, STORY } from '../support/story.ts'

const WHY = 'Pourquoi le pont de Brévenne a-t-il fermé ?'

let discord: StandIn
let folder: TestFolder
let alice: Member

beforeEach(async () => {
  folder = makeTestFolder(STORY)
  discord = await startStandIn({ guilds: ['Newsroom', 'Elsewhere'] })
  alice = discord.member('alice')
})

afterEach(async () => {
  await stopPrograms()
  await discord.stop()
  folder[Symbol.dispose]()
})

function overwrites(): readonly string[] {
  return discord.requests.filter(({ method }) => method === 'PUT').map(({ path }) => path)
}

test('commands are registered at the first start, not at the second, and again when Discord holds others', async () => {
  const everywhere = `/applications/${discord.world.bot.id}/commands`
  const first = await startBot(discord, folder)
  expect(overwrites()).toEqual([everywhere])
  await first.kill('SIGTERM')

  const second = await startBot(discord, folder)
  await second.said(/commands are up to date/)
  expect(overwrites()).toEqual([everywhere])
  await second.kill('SIGTERM')

  discord.commands.overwrite(null, [{ name: 'ask', description: 'An older description' }])
  await startBot(discord, folder)
  await discord.world.waitFor(
    () => discord.commands.offered(alice.person, discord.channel(), 1, 'sources'),
    5000,
    () => 'the commands were not registered again',
  )
  expect(overwrites()).toEqual([everywhere, everywhere])
})

test('with a home guild commands are registered there only, and not again at the next start', async () => {
  const home = { DISCORD_GUILD_ID: discord.guild.id }
  const first = await startBot(discord, folder, home)
  const there = `/applications/${discord.world.bot.id}/guilds/${discord.guild.id}/commands`
  expect(overwrites()).toEqual([there])
  await first.kill('SIGTERM')
  const second = await startBot(discord, folder, home)
  await second.said(/commands are up to date/)
  expect(overwrites()).toEqual([there])
})

test('a server that was the home guild for a while shows each command once afterwards', async () => {
  const first = await startBot(discord, folder, { DISCORD_GUILD_ID: discord.guild.id })
  await first.kill('SIGTERM')
  expect(discord.commands.list(discord.guild, false)).not.toEqual([])
  await startBot(discord, folder)
  await discord.world.waitFor(
    () => discord.commands.list(discord.guild, false).length === 0,
    5000,
    () => 'its own commands are still there',
  )
  expect(discord.commands.offered(alice.person, discord.channel(), 1, 'ask')).not.toBeNull()
})

test('buttons work after a restart of the bot', async () => {
  const first = await startBot(discord, folder)
  const seen = await alice.command('passage', { number: 2 })
  const [button] = seen.buttons
  expect((await first.kill('SIGINT')).code).toBe(0)
  await startBot(discord, folder)
  expect((await seen.press(button?.label ?? '')).quotes).toHaveLength(1)
})

test('a connection lost in mid-traffic, in whichever way: all is answered, once, and the loss is said in a line', async () => {
  const program = await startBot(discord, folder)
  const people = ['alice', 'bob', 'claire'].map((name) => discord.member(name))
  const asked: Promise<Seen>[] = []
  const ask = () => {
    for (const person of people)
      asked.push(person.directMessage(WHY), person.command('ask', { question: WHY }))
  }
  for (const how of ['reconnect', 'drop', 4000] as const) {
    ask()
    const back = discord.disconnect(how)
    ask()
    await discord.world.waitFor(
      () => !discord.gateway.connected,
      3000,
      () => 'still connected',
    )
    ask()
    await back
  }
  ask()
  const seen = await Promise.all(asked)
  expect(seen.map(({ quotes }) => quotes[0])).toEqual(seen.map(() => BRIDGE[0]))
  const channels = [discord.channel(), ...people.map(({ person }) => discord.world.directChannel(person))]
  expect(channels.flatMap((channel) => discord.sentTo(channel))).toHaveLength(seen.length)
  expect(discord.gateway.resumes).toBe(3)
  expect(discord.refusals).toEqual([])
  const loss = expect.stringContaining('lost the connection')
  expect(troubleLines(program.stderr)).toEqual([loss, loss, loss])

  discord.trouble({ method: 'POST', path: /\/messages$/, status: 429, retryAfter: 0.1 })
  const limited = await alice.directMessage(WHY)
  discord.trouble({ method: 'POST', path: /\/messages$/, status: 503 })
  const before = discord.sentTo(limited.message.channel).length
  await alice.directMessage(WHY)
  expect(discord.sentTo(limited.message.channel)).toHaveLength(before + 1)
})

describe('told to stop', () => {
  test('it answers what is in flight and exits 0 within 10 s', async () => {
    const program = await startBot(discord, folder)
    discord.trouble({ path: /\/callback$/, status: 200, delay: 600 })
    discord.trouble({ method: 'POST', path: /\/messages$/, status: 200, delay: 600 })
    const asked = [alice.command('ask', { question: WHY }), alice.directMessage(WHY)]
    await Promise.all([discord.underway(/\/callback$/), discord.underway(/^POST .*\/messages$/)])
    const ended = await program.kill('SIGTERM')
    for (const seen of await Promise.all(asked)) expect(seen.quotes[0]).toBe(BRIDGE[0])
    expect([ended.code, ended.signal]).toEqual([0, null])
    expect(ended.ms).toBeLessThan(10_000)
    expect(discord.gateway.connected).toBe(false)
  })

  test('during a reindex, the admin reads how it ended', async () => {
    const program = await startBot(discord, folder, { ADMIN_USER_IDS: alice.id })
    folder.write(manyArticles(300))
    const seen = await alice.command('reindex')
    expect(seen.text).toContain('░')
    const { code, ms } = await program.kill('SIGTERM')
    expect(seen.text).toMatch(/Génération|arrêtée/)
    expect(code).toBe(0)
    expect(ms).toBeLessThan(10_000)
  })
})

describe('no connection to be had', () => {
  test('a wrong token: one plain line without the token, exit 1', async () => {
    const token = 'MTIwMDAwMDAwMDAwMDAwMDAwMQ.Gwrong.not-the-token-that-discord-knows-here00'
    const { code, stdout, stderr } = await launchBot({ token, url: discord.url }, folder).ended
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain('DISCORD_TOKEN')
    expect(stderr).not.toContain(token)
    expect(troubleLines(stderr)).toHaveLength(1)
  })

  test('an unreachable Discord: one plain line, and the bot is there once Discord is', async () => {
    const { url, token, port } = discord
    await discord.stop()
    const program = launchBot({ url, token }, folder)
    await program.said(/Discord/)
    discord = await startStandIn({ port })
    await discord.ready({ commands: true })
    expect(troubleLines(program.stderr)).toHaveLength(1)
  })

  test('an outage after a good start: one line when it begins, one when it is over', async () => {
    const program = await startBot(discord, folder)
    discord.gateway.accepting = false
    const back = discord.disconnect('drop')
    await program.said(/lost the connection/)
    await discord.world.waitFor(
      () => discord.gateway.turnedAway >= 2,
      5000,
      () => 'the bot did not try again',
    )
    discord.gateway.accepting = true
    await back
    expect((await discord.member('alice').directMessage(WHY)).quotes[0]).toBe(BRIDGE[0])
    expect(troubleLines(program.stderr)).toHaveLength(1)
  })
})

/** Lines above `info`, and those that are not log lines at all, such as a stack. */
function troubleLines(stderr: string): readonly string[] {
  return stderr.split('\n').filter((line) => line !== '' && !/ (debug|info) /.test(line))
}
