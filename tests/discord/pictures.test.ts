// The picture of a timeline in Discord: sent with the words, replaced when a page is turned, and left out where none
// comes or none may be sent. In the test's own process, so that quotations and drawing can be handed over.

import { setTimeout } from 'node:timers/promises'
import pino from 'pino'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Corpus, QuotationRecord } from '../../src/corpus/corpus.ts'
import type { Bot } from '../../src/discord/bot.ts'
import { runBot } from '../../src/discord/bot.ts'
import type { Drawing } from '../../src/pictures/drawing.ts'
import { openDrawing } from '../../src/pictures/drawing.ts'
import { wordingFor } from '../../src/presentation/languages.ts'
import type { TestCorpus } from '../support/corpus.ts'
import { openTestCorpus } from '../support/corpus.ts'
import { INTENT } from '../support/discord/gateway.ts'
import { channelPayload } from '../support/discord/payloads.ts'
import type { Seen } from '../support/discord/seen.ts'
import type { StandIn } from '../support/discord/stand-in.ts'
import { startStandIn } from '../support/discord/stand-in.ts'
import { PERMISSIONS } from '../support/discord/world.ts'
import { pngPixels } from '../support/pixels.ts'
import { statedDay } from '../support/quotations.ts'

const fr = wordingFor('fr')

const SAYINGS = Array.from({ length: 24 }, (_, n) => `Parole numéro ${n} du maire`)
const ARTICLE = `---
title: Le conseil
published: 2025-03-14
language: fr
---
${SAYINGS.map((saying) => `« ${saying} », dit-il.`).join('\n')}
`

const QUOTATIONS: readonly QuotationRecord[] = SAYINGS.map((text, n) => ({
  article: 'conseil',
  passage: n + 1,
  start: 2,
  end: 2 + text.length,
  text,
  kind: 'direct',
  speaker: n % 2 === 0 ? 'Claire Vasseur' : 'Tariq Benali',
  certainty: 'stated',
  description: null,
  cue: 'dit-il',
  medium: null,
  addressee: null,
  when: null,
  date: statedDay('2025-03-10', 'lundi'),
  repeats: [],
  order: n,
}))

let discord: StandIn
let story: TestCorpus
let bot: Bot
let log: string

async function start(drawing: Drawing = openDrawing()): Promise<void> {
  story = await openTestCorpus({ 'conseil.txt': ARTICLE })
  const quotations: Partial<Corpus> = { quotations: () => QUOTATIONS }
  const corpus = new Proxy(story.corpus, {
    get: (target, name) => {
      const value = Reflect.get(name in quotations ? quotations : target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  log = ''
  bot = runBot({
    settings: {
      discordToken: discord.token,
      discordApiUrl: discord.url,
      discordGuildId: null,
      adminUserIds: [],
    },
    corpus,
    log: pino({ level: 'info' }, { write: (line: string) => (log += line) }),
    drawing,
  })
  await discord.ready({ commands: true })
}

/** Draws what `draw` says, without a thread. */
const drawingOf = (draw: () => Promise<Buffer>): Drawing => ({ timeline: draw, close: async () => {} })

/** Above the buttons of the message: the file that its gallery shows, and its alt text. */
function picturesIn(seen: Seen): readonly { readonly png: Buffer; readonly alt: string }[] {
  const [container] = seen.message.components as readonly {
    readonly components: readonly {
      readonly type: number
      readonly items?: readonly { readonly media: { readonly url: string }; readonly description: string }[]
    }[]
  }[]
  const types = container?.components.map(({ type }) => type) ?? []
  if (types.includes(12)) expect(types.indexOf(12)).toBeLessThan(types.indexOf(1))
  const items = container?.components.flatMap(({ items: shown = [] }) => shown) ?? []
  expect(seen.attachments).toHaveLength(items.length)
  return items.map(({ media, description }) => {
    const file = seen.attachments.find(({ filename }) => media.url.endsWith(filename))
    expect(file?.contentType).toBe('image/png')
    expect(file?.description).toBe(description)
    return { png: Buffer.from(file?.bytes ?? []), alt: description }
  })
}

beforeEach(async () => {
  discord = await startStandIn()
})

afterEach(async () => {
  expect(discord.refusals.map(({ path, answer }) => [path, answer])).toEqual([])
  await bot.stop()
  await bot.finished
  await discord.stop()
  await story.close()
})

describe('/timeline', () => {
  test('comes with a picture of its page, and an alt text that tells the same', async () => {
    await start()
    const seen = await discord.member('alice').command('timeline')
    const [picture, ...more] = picturesIn(seen)
    expect(more).toEqual([])
    expect(seen.quotes.length).toBeGreaterThan(4)
    expect(picture?.alt.match(/Parole numéro \d+ du maire/g)).toEqual(seen.quotes)
    const { width, height, colours } = pngPixels(picture?.png ?? Buffer.alloc(0))
    expect([width, height > 800]).toEqual([1080, true])
    expect(colours.size).toBeGreaterThan(50)
  })

  test('has the picture of the next page in the place of the first when the page is turned', async () => {
    await start()
    const alice = discord.member('alice')
    const seen = await alice.command('timeline')
    const first = { quotes: seen.quotes, pictures: picturesIn(seen) }
    const turned = await alice.press(seen, fr.next)
    const [picture, ...more] = picturesIn(turned)
    expect(turned.message.id).toBe(seen.message.id)
    expect(more).toEqual([])
    expect(picture?.png.equals(first.pictures[0]?.png ?? Buffer.alloc(0))).toBe(false)
    expect(picture?.alt.match(/Parole numéro \d+ du maire/g)).toEqual(turned.quotes)
    expect(turned.quotes).not.toEqual(first.quotes)
    expect(picturesIn(await alice.press(turned, fr.previous))).toEqual(first.pictures)
  })

  test('typed in a direct message has its picture too', async () => {
    await start()
    expect(picturesIn(await discord.member('alice').directMessage('/chronologie'))).toHaveLength(1)
  })

  test('of other commands no picture is drawn', async () => {
    await start(
      drawingOf(async () => {
        throw new Error('nobody asked for a picture')
      }),
    )
    const seen = await discord.member('alice').command('quotes')
    expect(seen.quotes.length).toBeGreaterThan(0)
    expect(picturesIn(seen)).toEqual([])
    expect(log).not.toContain('picture')
  })
})

describe('without a picture', () => {
  test('the words come all the same, and the log says why', async () => {
    await start(
      drawingOf(async () => {
        throw new Error('no ink')
      }),
    )
    const seen = await discord.member('alice').command('timeline')
    expect(seen.quotes[0]).toBe(SAYINGS[0])
    expect(picturesIn(seen)).toEqual([])
    expect(log).toMatch(/without its picture.*no ink/)
  })

  test('a turned page does not keep the picture of the page before', async () => {
    let drawn = 0
    const png = Buffer.from('iVBORw0KGgo=', 'base64')
    await start(
      drawingOf(async () => {
        drawn += 1
        if (drawn > 1) throw new Error('no ink')
        return png
      }),
    )
    const alice = discord.member('alice')
    const seen = await alice.command('timeline')
    expect(picturesIn(seen)).toHaveLength(1)
    expect(picturesIn(await alice.press(seen, fr.next))).toEqual([])
  })

  test('the words come where the bot may not attach files', async () => {
    await start()
    const alice = discord.member('alice')
    const channel = discord.channel()
    const everyone = { id: channel.guild?.everyone ?? '', type: 0, allow: '0' }
    const denied = { ...everyone, deny: String(PERMISSIONS.attachFiles) }
    expect(picturesIn(await alice.mention('/chronologie', channel))).toHaveLength(1)
    discord.gateway.dispatch(
      'CHANNEL_UPDATE',
      { ...channelPayload(channel), permission_overwrites: [denied] },
      INTENT.guilds,
    )
    const seen = await alice.mention('/chronologie', channel)
    expect(seen.quotes[0]).toBe(SAYINGS[0])
    expect(picturesIn(seen)).toEqual([])
  })
})

describe('a picture that takes its time', () => {
  const png = Buffer.from('iVBORw0KGgo=', 'base64')

  test('is waited for, and comes with the words', async () => {
    await start(drawingOf(() => setTimeout(1500, png)))
    const seen = await discord.member('alice').command('timeline')
    await seen.until(({ quotes }) => quotes.length > 0)
    expect(picturesIn(seen)).toHaveLength(1)
    expect(seen.followUps).toEqual([])
  })

  test('is waited for when a page is turned, with the page before in sight', async () => {
    const waits = [0, 1500]
    await start(drawingOf(() => setTimeout(waits.shift() ?? 0, png)))
    const alice = discord.member('alice')
    const seen = await alice.command('timeline')
    const [before] = seen.quotes
    const turned = await alice.press(seen, fr.next)
    await turned.until(({ quotes }) => quotes[0] !== before)
    expect(picturesIn(turned)).toHaveLength(1)
    expect(turned.message.id).toBe(seen.message.id)
  })
})
