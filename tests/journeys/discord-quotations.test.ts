// Who said what, in Discord: the whole bot as a child process against the stand-in. Quotations, the timeline over
// pages and over a restart, people, and quotations checked by command and from the menu of a message.

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { wordingFor } from '../../src/presentation/languages.ts'
import { startBot } from '../support/bot.ts'
import type { TestFolder } from '../support/corpus.ts'
import { makeTestFolder } from '../support/corpus.ts'
import type { Member } from '../support/discord/member.ts'
import type { Seen } from '../support/discord/seen.ts'
import type { StandIn } from '../support/discord/stand-in.ts'
import { startStandIn } from '../support/discord/stand-in.ts'
import type { Program } from '../support/program.ts'
import { stopPrograms } from '../support/program.ts'
import { QUOTED_BRIDGE, QUOTED_STATION, QUOTED_STORY, QUOTED_WORDS } from '../support/quoted-story.ts'

const fr = wordingFor('fr')
const en = wordingFor('en')

const MATTERS =
  `voirie écoles fontaine marché théâtre piscine cimetière bibliothèque stade crèche gymnase kiosque
  lavoir halle musée moulin rempart verger ruisseau carrefour pavillon chapelle conservatoire déchèterie observatoire
  patinoire vélodrome abattoir belvédère esplanade`.split(/\s+/)

/** More than one page holds, and no two alike. */
const COUNCIL = MATTERS.map(
  (matter, n) =>
    `« ${matter} d’abord, ${MATTERS.at(n - 7)} ensuite », a déclaré mardi Nadia Brossard, adjointe à l’urbanisme.`,
)

let discord: StandIn
let folder: TestFolder
let bot: Program
let alice: Member

beforeAll(async () => {
  folder = makeTestFolder({
    ...QUOTED_STORY,
    'conseil.txt': `---\npublished: 2025-02-14\nlanguage: fr\n---\n${COUNCIL.join('\n')}\n`,
  })
  discord = await startStandIn()
  alice = discord.member('alice')
  bot = await startBot(discord, folder)
})

afterEach(() => {
  expect(discord.pings.map(({ mention }) => mention)).toEqual([])
  expect(discord.refusals.map(({ path, answer }) => [path, answer])).toEqual([])
})

afterAll(async () => {
  await stopPrograms()
  await discord.stop()
  folder[Symbol.dispose]()
})

function expectVerbatim(seen: Seen): void {
  expect(seen.quotes.length).toBeGreaterThan(0)
  const passages = [...QUOTED_BRIDGE, ...QUOTED_STATION, ...COUNCIL]
  for (const quote of seen.quotes) {
    expect(
      passages.some((passage) => passage.includes(quote)),
      quote,
    ).toBe(true)
  }
}

describe('/quotes', () => {
  test('of a person chosen from the suggestions, with who said it below each', async () => {
    const [suggestion, ...others] = await alice.suggestions('quotes', 'speaker', 'VASS')
    expect(others).toEqual([])
    expect(suggestion?.name).toContain(fr.quotationCount(4))
    const seen = await alice.command('quotes', { speaker: String(suggestion?.value) })
    expect(seen.quotes).toEqual([QUOTED_WORDS[0], QUOTED_WORDS[1], QUOTED_WORDS[2], 'Oui'])
    expect(seen.text).toContain(fr.quotationsTitle(4, 'Claire Vasseur', null))
    expectVerbatim(seen)
    const timeline = await seen.press(fr.timeline)
    expect(timeline.text).toContain(fr.timelineTitle('Claire Vasseur'))
    expect(timeline.quotes).toContain('Oui')
  })

  test('by subject and article, or none, said plainly', async () => {
    const seen = await alice.command('quotes', { about: 'agents', article: 'gare' })
    expect(seen.quotes).toEqual([QUOTED_WORDS[6]])
    const none = await alice.command('quotes', { speaker: 'Vasseur', about: 'sous-marin' })
    expect(none.text).toBe(fr.noQuotations('Claire Vasseur', 'sous-marin', null))
  })

  test('of a name that nobody has offers some who are named', async () => {
    const seen = await alice.command('quotes', { speaker: '@everyone' })
    expect(seen.text).toContain('@everyone')
    const next = await seen.press('Claire Vasseur')
    expect(next.quotes[0]).toBe(QUOTED_WORDS[0])
  })
})

describe('/timeline', () => {
  test('turns its pages in place, also by the buttons of a bot that has been restarted', async () => {
    const first = await alice.command('timeline', { speaker: 'Brossard' })
    expect(first.text).toMatch(/1\/\d+/)
    const seen = new Set(first.quotes)
    await first.press(fr.next)
    expect(first.text).toMatch(/2\/\d+/)
    for (const quote of first.quotes) seen.add(quote)
    await bot.kill('SIGTERM')
    bot = await startBot(discord, folder)
    while (first.buttons.some(({ label }) => label === fr.next)) {
      await first.press(fr.next)
      expectVerbatim(first)
      for (const quote of first.quotes) seen.add(quote)
    }
    expect(seen.size).toBe(COUNCIL.length)
    await first.press(fr.previous)
    expect(first.buttons.map(({ label }) => label)).toContain(fr.next)
  }, 30_000)

  test('between days, typed as people type them', async () => {
    const seen = await alice.command('timeline', { from: '20 mars 2025' })
    expect(seen.quotes).toEqual([QUOTED_WORDS[6]])
    const late = await alice.command('timeline', { to: '14 février 2025', speaker: 'Vasseur' })
    expect(late.quotes).toEqual([])
    expect((await alice.command('timeline', { from: 'bientôt' })).text).toBe(fr.badDate('from', 'bientôt'))
  })

  test('typed as a message', async () => {
    const seen = await alice.directMessage('/chronologie du:20 mars 2025 au:21 mars 2025 personne:Mavrand')
    expect(seen.quotes).toEqual([QUOTED_WORDS[6]])
  })
})

describe('/people', () => {
  test('lists them, most quoted first, and each leads to what they said', async () => {
    const seen = await alice.command('people')
    expect(seen.buttons[0]?.label).toBe('Nadia Brossard')
    const person = await seen.press('Claire Vasseur')
    expect(person.text).toContain(fr.quotationCount(4))
    expect((await person.press(fr.quotations)).quotes[0]).toBe(QUOTED_WORDS[0])
  })

  test('by name, chosen from the suggestions', async () => {
    const suggestions = await alice.suggestions('people', 'name', 'élise')
    expect(suggestions.map(({ value }) => value)).toEqual(['Élise Mavrand'])
    expect((await alice.command('people', { name: 'mavrand' })).text).toContain('Élise Mavrand')
  })
})

describe('/verify', () => {
  test('says what is word for word, what is altered and how, and what is absent', async () => {
    const verbatim = await alice.command('verify', { quote: '« au moins six mois »' })
    expect(verbatim.text).toContain(fr.verbatim)
    expect(verbatim.text).toContain('Claire Vasseur')
    expect(verbatim.quotes).toEqual([QUOTED_WORDS[0]])
    const altered = await alice.command('verify', { quote: 'Le chantier durera au moins dix mois' })
    expect(altered.text).toContain(fr.altered)
    expect(altered.text).toContain(fr.changed('dix', 'six'))
    expectVerbatim(altered)
    const absent = await alice.command('verify', { quote: 'Je démissionne dès demain' })
    expect(absent.text).toContain(fr.absent)
    expect(absent.quotes).toEqual([])
    expect((await alice.command('verify', { quote: '…' })).text).toBe(fr.emptyQuote)
  })

  test('takes the longest quotation that Discord takes', async () => {
    const quote = `**${QUOTED_WORDS[0]}** ${'et `ainsi` de @everyone '.repeat(100)}`.slice(0, 2000).trim()
    const seen = await alice.command('verify', { quote })
    expect(seen.text).toContain(fr.absent)
  })

  test('tells whose words they really are', async () => {
    const seen = await alice.command('verify', {
      quote: 'Élise Mavrand a répondu « On m’a prise pour une folle »',
    })
    expect(seen.text).toContain(fr.misattributed('Élise Mavrand', 'Claire Vasseur'))
  })
})

describe('the menu of a message', () => {
  const said = 'Claire Vasseur a dit :\n> Il faut trois agents supplémentaires'

  test.each(['a server', 'direct messages'])('checks its words for the asker alone: %s', async (where) => {
    const place = where === 'a server' ? discord.channel('story') : 'direct'
    const message = alice.say(said, place)
    const seen = await alice.menu(en.checkMessage, message)
    expect(seen.ephemeral).toBe(true)
    expect(seen.text).toContain(fr.verbatim)
    expect(seen.text).toContain(fr.misattributed('Claire Vasseur', 'Élise Mavrand'))
    expect(seen.quotes).toEqual([QUOTED_WORDS[6]])
    const passage = await seen.press(fr.inContext)
    expect([passage.ephemeral, passage.quotes]).toEqual([true, [QUOTED_STATION[1]]])
  })

  test('says so when the message has no text, in the asker’s language', async () => {
    const picture = alice.say('', discord.channel('story'))
    expect((await alice.menu(en.checkMessage, picture)).text).toBe(fr.noTextToCheck)
    const john = discord.member('john', { locale: 'en-US' })
    const seen = await john.menu(en.checkMessage, picture)
    expect([seen.text, seen.ephemeral]).toEqual([en.noTextToCheck, true])
  })

  test('is an answer to nobody else: the channel stays as it was', async () => {
    const channel = discord.channel('story')
    const before = discord.sentTo(channel).filter(({ audience }) => audience === null).length
    await alice.menu(en.checkMessage, alice.say('six mois', channel))
    expect(discord.sentTo(channel).filter(({ audience }) => audience === null)).toHaveLength(before)
  })
})
