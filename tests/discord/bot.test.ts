// What the bot does when something is amiss: a bug, a token that runs out, an event that comes twice. In the test's
// own process, so that a corpus can be handed over that fails or takes its time; Discord is the stand-in.

import pino from 'pino'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Corpus, Refusal, ReindexOutcome } from '../../src/corpus/corpus.ts'
import type { Bot } from '../../src/discord/bot.ts'
import { runBot } from '../../src/discord/bot.ts'
import { wordingFor } from '../../src/presentation/languages.ts'
import type { TestCorpus, TestFiles } from '../support/corpus.ts'
import { openTestCorpus } from '../support/corpus.ts'
import { missingAccess, wrongApplication } from '../support/discord/errors.ts'
import { INTENT } from '../support/discord/gateway.ts'
import type { Member } from '../support/discord/member.ts'
import { messageEventPayload } from '../support/discord/payloads.ts'
import type { Seen } from '../support/discord/seen.ts'
import type { StandIn } from '../support/discord/stand-in.ts'
import { startStandIn } from '../support/discord/stand-in.ts'
import { BRIDGE, STATION, STORY } from '../support/story.ts'

const fr = wordingFor('fr')
const en = wordingFor('en')
const WHY = 'Pourquoi le pont de Brévenne a-t-il fermé ?'

let discord: StandIn
let story: TestCorpus
let bot: Bot
let log: string

/** `change`: what the corpus does otherwise than it would. */
async function start(change: Partial<Corpus> = {}, files: TestFiles = STORY): Promise<void> {
  story = await openTestCorpus(files)
  const corpus = new Proxy(story.corpus, {
    get: (target, name) => {
      const value = Reflect.get(name in change ? change : target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  log = ''
  bot = runBot({
    settings: {
      discordToken: discord.token,
      discordApiUrl: discord.url,
      discordGuildId: null,
      adminUserIds: [discord.member('olga').id],
    },
    corpus,
    log: pino({ level: 'info' }, { write: (line: string) => (log += line) }),
  })
  await discord.ready({ commands: true })
}

beforeEach(async () => {
  discord = await startStandIn()
})

afterEach(async () => {
  await bot.stop()
  await bot.finished
  await discord.stop()
  await story.close()
})

describe('a bug', () => {
  beforeEach(() =>
    start({
      search: () => {
        throw new Error('the index is broken')
      },
      articles: () => {
        throw new Error('the list is broken')
      },
    }),
  )

  test('is told to the reader in a plain sentence, and its stack to the log', async () => {
    const seen = await discord.member('alice').command('ask', { question: WHY })
    expect(seen.text).toBe(fr.failed)
    expect(seen.ephemeral).toBe(true)
    expect((await discord.member('alice').directMessage(WHY)).text).toBe(fr.failed)
    expect(log.match(/the (?:index|list) is broken"/g)?.length).toBeGreaterThanOrEqual(2)
    expect(log).toMatch(/"stack":"[^"]*\bat /)
  })

  test('while something is being typed shows nothing to choose, and the bot goes on', async () => {
    expect(await discord.member('alice').suggestions('ask', 'article', 'p')).toEqual([])
    expect((await discord.member('alice').command('help')).text).toContain(fr.helpTitle)
  })
})

describe('a reindex', () => {
  const refusal = (n: number): Refusal => ({
    file: `articles/refus-${n}.txt`,
    line: 2,
    fault: { rule: 'value-invalid', key: 'published', value: '14 mars', expected: 'date' },
    stale: false,
  })
  const outcome: ReindexOutcome = {
    kind: 'kept',
    generation: 7,
    refused: [],
    reason: { kind: 'all-refused', folder: 'x' },
  }

  test('that outlasts the interaction’s token still tells how it ended, in the same message', async () => {
    const gate = Promise.withResolvers<ReindexOutcome>()
    await start({
      reindex: (onProgress) => {
        onProgress?.({ done: 1, total: 4 })
        return gate.promise
      },
    })
    const seen = await discord.member('olga').command('reindex')
    expect(seen.text).toContain(fr.progress({ done: 1, total: 4 }))
    discord.later(16 * 60_000)
    gate.resolve(outcome)
    await seen.until(({ text }) => text.includes(fr.reindexKept(7, { kind: 'all-refused', folder: 'x' })))
    expect(log).toContain('Generation 7')
  })

  test('asked for in a message is shown in its one reply, with the bot typing meanwhile', async () => {
    const gate = Promise.withResolvers<ReindexOutcome>()
    await start({
      reindex: (onProgress) => {
        onProgress?.({ done: 1, total: 4 })
        return gate.promise
      },
    })
    const seen = await discord.member('olga').directMessage('/réindexer')
    expect(seen.text).toContain(fr.progress({ done: 1, total: 4 }))
    expect(discord.typing).toHaveLength(1)
    gate.resolve(outcome)
    await seen.until(({ text }) => text.includes(fr.reindexKept(7, { kind: 'all-refused', folder: 'x' })))
    expect(discord.sentTo(seen.message.channel)).toHaveLength(1)
  })

  test('whose report takes several messages tells all of it, even when the interaction’s token has run out', async () => {
    const gate = Promise.withResolvers<ReindexOutcome>()
    await start({ reindex: () => gate.promise })
    const asked = discord.member('olga').command('reindex')
    await discord.underway(/\/callback$/)
    discord.later(16 * 60_000)
    gate.resolve({ ...outcome, refused: Array.from({ length: 60 }, (_, n) => refusal(n)) })
    const { message } = await asked
    const said = () => JSON.stringify(discord.sentTo(message.channel).map(({ components }) => components))
    await discord.world.waitFor(() => said().includes('refus-59.txt'), 5000, said)
  })

  test.each<[string, (olga: Member) => Promise<Seen>]>([
    ['command', (olga) => olga.command('reindex')],
    ['message', (olga) => olga.directMessage('/reindex')],
  ])('asked for in a %s whose reply somebody deletes meanwhile is reported in another', async (_, ask) => {
    const gate = Promise.withResolvers<ReindexOutcome>()
    await start({
      reindex: (onProgress) => {
        onProgress?.({ done: 1, total: 4 })
        return gate.promise
      },
    })
    const { message } = await ask(discord.member('olga'))
    message.deleted = true
    gate.resolve(outcome)
    const said = () => JSON.stringify(discord.sentTo(message.channel).map(({ components }) => components))
    await discord.world.waitFor(() => said().includes('génération 7'), 5000, said)
    expect(said()).not.toContain(fr.failed)
  })

  test('goes on when nobody can be shown that the bot is typing', async () => {
    await start({ reindex: async () => outcome })
    discord.trouble({ method: 'POST', path: /\/typing$/, status: 403 })
    const seen = await discord.member('olga').directMessage('/réindexer')
    expect(seen.text).toContain('génération 7')
  })

  test('is not lost while Discord takes its time to say who owns the bot', async () => {
    await start({ reindex: async () => outcome })
    // The second waits for the first.
    discord.trouble({ method: 'GET', path: /\/applications\/@me$/, status: 200, delay: 3500 })
    const [owner, stranger] = await Promise.all([
      discord.member('owner').command('reindex'),
      discord.member('alice').command('reindex'),
    ])
    expect(owner.text).toContain('génération 7')
    expect([stranger.text, stranger.ephemeral]).toEqual([fr.notAllowed, true])
  })

  test('by somebody who may not is refused at once, to them alone', async () => {
    await start()
    const seen = await discord.member('alice').command('reindex')
    expect([seen.text, seen.ephemeral]).toEqual([fr.notAllowed, true])
    expect(story.corpus.generation).toBe(1)
  })
})

describe('messages', () => {
  beforeEach(() => start())

  test('an event that comes twice is answered once', async () => {
    const alice = discord.member('alice')
    const message = alice.say(WHY, 'direct')
    discord.gateway.dispatch(
      'MESSAGE_CREATE',
      messageEventPayload(discord.world, message),
      INTENT.directMessages,
    )
    await alice.replyTo(message)
    await alice.directMessage('/aide')
    expect(discord.sentTo(message.channel)).toHaveLength(2)
  })

  test('a mention and nothing else is answered with what the bot can do', async () => {
    expect((await discord.member('alice').mention('')).text).toContain(fr.helpTitle)
  })

  test('a reply to the bot is a question when it says something', async () => {
    const alice = discord.member('alice')
    const seen = await alice.mention(WHY)
    const { channel } = seen.message
    alice.say('', channel, seen)
    const asked = alice.say('Quand la gare rouvrira-t-elle ses guichets ?', channel, seen)
    expect((await alice.replyTo(asked)).quotes[0]).toBe(STATION[0])
    expect(discord.sentTo(channel)).toHaveLength(2)
  })

  test('what a bot or a webhook says is nobody’s question', async () => {
    const alice = discord.member('alice')
    const message = alice.say(WHY, 'direct')
    const payload = messageEventPayload(discord.world, message)
    const from = (id: string, more: object) => ({ ...payload, id, ...more })
    const author = { id: '900000000000000001', username: 'robot', discriminator: '0000', avatar: null }
    for (const event of [
      from('900000000000000002', { author: { ...author, bot: true } }),
      from('900000000000000003', { author, webhook_id: '900000000000000004' }),
      from('900000000000000005', { type: 6 }),
    ]) {
      discord.gateway.dispatch('MESSAGE_CREATE', event, INTENT.directMessages)
    }
    await alice.directMessage('/aide')
    expect(discord.sentTo(message.channel)).toHaveLength(2)
  })

  test('people mentioned in a question are called by their names', async () => {
    const alice = discord.member('alice')
    const seen = await alice.mention(`<@${discord.member('bob').id}> dit que le pont a fermé ?`)
    expect(seen.text.split('\n')[0]).toBe('@bob dit que le pont a fermé ?')
    expect(discord.pings).toEqual([])
  })

  test('a command typed wrongly is answered with how it is typed', async () => {
    expect((await discord.member('alice').directMessage('/passage six')).text).toBe(fr.usage('passage'))
  })

  test('a question in English is answered in English', async () => {
    const seen = await discord
      .member('john')
      .directMessage('When will the station ticket counters open again?')
    expect(seen.text).toContain(STATION[0])
    expect(seen.buttons.map(({ label }) => label)).toContain(en.inContext)
  })
})

test('a button of an earlier version says that it has expired, to whoever presses it', async () => {
  await start()
  const alice = discord.member('alice')
  const seen = await alice.command('ask', { question: WHY })
  const label = seen.buttons[0]?.label ?? ''
  const components = JSON.stringify(seen.message.components).replace(/"custom_id":"1/g, '"custom_id":"0')
  Object.assign(seen.message, { components: JSON.parse(components) })
  const pressed = await alice.press(seen, label)
  expect([pressed.text, pressed.ephemeral]).toEqual([fr.expired, true])
})

test('what no button can lead to is sent in further messages', async () => {
  const titles = Array.from({ length: 50 }, (_, n) => `L’article numéro ${n}`)
  await start(
    {},
    Object.fromEntries(titles.map((title, n) => [`a${n}.txt`, `---\ntitle: ${title}\n---\nDu texte.\n`])),
  )
  const article = 'jamais-indexé-'.repeat(8)
  const seen = await discord.member('alice').command('ask', { question: WHY, article })
  await seen.until(({ followUps }) => followUps.length === 2)
  const lines = [seen, ...seen.followUps].flatMap(({ text }) => text.split('\n'))
  expect(lines).toEqual(expect.arrayContaining(titles))
})

describe('words without end', () => {
  beforeEach(() => start())
  const LONG = 'x'.repeat(5000)
  const STARS = '*'.repeat(1900)

  test.each<[string, string, Readonly<Record<string, string | number>>]>([
    ['ask', 'article', { question: WHY, article: LONG }],
    ['passage', 'article', { number: 1, article: LONG }],
    ['people', 'name', { name: LONG }],
    ['quotes', 'speaker', { speaker: LONG }],
    ['quotes', 'about', { about: STARS }],
    ['timeline', 'from', { from: STARS }],
    ['verify', 'quote', { quote: `${STARS} a` }],
  ])('of /%s in its %s are answered, their beginning said again', async (name, _, values) => {
    const seen = await discord.member('alice').command(name, values)
    expect(seen.text).toMatch(/(?:x|\*)…/)
    expect(discord.refusals).toEqual([])
  })

  test('after a slash are no command, and are answered as one that there is not', async () => {
    const seen = await discord.member('alice').directMessage(`/${'_'.repeat(1990)}`)
    expect(seen.text).toMatch(/_…\s»\. \/aide/)
    expect(discord.refusals).toEqual([])
  })
})

test('to the character, in every reply', async () => {
  await start()
  const seen = await discord.member('alice').command('passage', { number: 2, article: 'pont' })
  expect(seen.quotes).toEqual([BRIDGE[1]])
})

describe('old commands that stay in a server', () => {
  /** Discord refuses to list a server's own commands to the bot, which asks for them with their localizations. */
  async function startRefused(refusal: () => Error): Promise<void> {
    const list = discord.commands.list.bind(discord.commands)
    let refused = 0
    discord.commands.list = (guild, withLocalizations) => {
      if (guild === null || !withLocalizations) return list(guild, withLocalizations)
      refused += 1
      throw refusal()
    }
    await start()
    // Said last, with what could not be done.
    await expect.poll(() => log).toContain('commands registered everywhere')
    expect(refused).toBe(1)
  }

  test('are said in one line of the log, with the server and the reason', async () => {
    await startRefused(wrongApplication)
    expect(log).toContain(`could not be taken away from server ${discord.guild.id} (status 403: `)
  })

  test('are not, where the server gave the bot no commands at all', async () => {
    await startRefused(missingAccess)
    expect(log).not.toContain('could not be taken away')
  })
})
