// /reindex in Discord: who may, what an admin reads, and that questions are answered meanwhile.

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { wordingFor } from '../../src/presentation/languages.ts'
import { startBot } from '../support/bot.ts'
import type { TestFolder } from '../support/corpus.ts'
import { makeTestFolder } from '../support/corpus.ts'
import type { Member } from '../support/discord/member.ts'
import type { StandIn } from '../support/discord/stand-in.ts'
import { startStandIn } from '../support/discord/stand-in.ts'
import { stopPrograms } from '../support/program.ts'
import { BRIDGE, manyArticles, STORY } from '../support/story.ts'

const fr = wordingFor('fr')

let discord: StandIn
let folder: TestFolder
let admin: Member
let bystander: Member

beforeAll(async () => {
  folder = makeTestFolder(STORY)
  discord = await startStandIn({ owners: ['olga', 'oscar'], guilds: ['Newsroom', 'Elsewhere'] })
  admin = discord.member('adele')
  bystander = discord.member('bob')
  await startBot(discord, folder, { ADMIN_USER_IDS: admin.id, DISCORD_GUILD_ID: discord.guild.id })
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

async function reindexBy(member: Member): Promise<string> {
  const seen = await member.command('reindex')
  await seen.until(({ text }) => !text.includes('░') && !/Réindexation …/.test(text))
  return seen.text
}

describe('who may', () => {
  test('a member may not, and nothing is read again', async () => {
    folder.write({ 'quai.txt': 'Le quai des Brumes est inondé.\n' })
    const seen = await bystander.command('reindex')
    expect(seen.text).toContain(fr.notAllowed)
    expect((await bystander.command('sources')).text).not.toContain('quai')
    folder.remove('quai.txt')
  })

  test('an admin of the settings may, in a direct message too', async () => {
    expect(await reindexBy(admin)).toMatch(/^Génération \d+ en service/m)
    const direct = await admin.directMessage('/reindex')
    await direct.until(({ text }) => /^Génération \d+ en service/m.test(text))
  })

  test('the application’s team may, and whoever manages the home guild', async () => {
    expect(await reindexBy(discord.member('oscar'))).toMatch(/Génération \d+ en service/)
    expect(await reindexBy(discord.member('marc', { manages: [discord.guild] }))).toMatch(
      /Génération \d+ en service/,
    )
  })

  test('who manages another guild may not, from there or from a direct message', async () => {
    const foreigner = discord.member('frida', { manages: discord.guilds.slice(1) })
    expect((await foreigner.command('reindex')).text).toContain(fr.notAllowed)
    expect((await foreigner.directMessage('/reindex')).text).toContain(fr.notAllowed)
  })
})

describe('what an admin reads', () => {
  test('what changed, and each refused file with its line; its last good version answers on', async () => {
    folder.write({
      'pont.txt': `---\npublished: 14 mars\n---\n${BRIDGE.join('\n')}\n`,
      'quai.txt': 'Le quai des Brumes est inondé depuis mardi.\n',
    })
    const text = await reindexBy(admin)
    expect(text).toContain('1 nouvel article')
    expect(text).toMatch(/pont\.txt:2/)
    expect(text).toContain('14 mars')
    const asked = await bystander.command('ask', { question: 'Pourquoi le pont de Brévenne a-t-il fermé ?' })
    expect(asked.quotes[0]).toBe(BRIDGE[0])
    const found = await bystander.command('ask', { question: 'Quel quai est inondé depuis mardi ?' })
    expect(found.quotes[0]).toContain('quai des Brumes')
    folder.write(STORY)
    expect(await reindexBy(admin)).not.toContain('pont.txt')
  })

  test('its progress, and a second one meanwhile is told that one is running; questions are answered', async () => {
    folder.write(manyArticles(150))
    const first = admin.command('reindex')
    const second = discord.member('olga').command('reindex')
    const question = bystander.command('ask', { question: 'Pourquoi le pont de Brévenne a-t-il fermé ?' })
    expect((await question).quotes[0]).toBe(BRIDGE[0])
    const replies = await Promise.all([first, second])
    const busy = replies.filter(({ text }) => text.includes(fr.busy))
    const [working, ...others] = replies.filter(({ text }) => !text.includes(fr.busy))
    expect([busy.length, others.length]).toEqual([1, 0])
    await working?.until(({ text }) => text.includes('150 nouveaux articles'))
    expect(working?.history.some((text) => /░|█/.test(text))).toBe(true)
  })

  test('a long list of sources is turned page by page, in its place', async () => {
    const seen = await bystander.command('sources')
    const first = seen.text
    const turned = await seen.press(fr.next)
    expect(turned.message.id).toBe(seen.message.id)
    expect(turned.text).not.toBe(first)
    expect((await turned.press(fr.previous)).text).toBe(first)
  })
})
