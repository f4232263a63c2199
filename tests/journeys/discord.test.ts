// Questions in Discord: the whole bot as a child process, discord.js connected to the stand-in, and what a person
// sees of every command, direct message, mention, suggestion and button.

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { COMMANDS } from '../../src/answering/commands.ts'
import { wordingFor } from '../../src/presentation/languages.ts'
import { startBot } from '../support/bot.ts'
import type { TestFolder } from '../support/corpus.ts'
import { makeTestFolder } from '../support/corpus.ts'
import type { Member } from '../support/discord/member.ts'
import type { Seen } from '../support/discord/seen.ts'
import type { StandIn } from '../support/discord/stand-in.ts'
import { startStandIn } from '../support/discord/stand-in.ts'
import { stopPrograms } from '../support/program.ts'
import { BRIDGE, STATION, STORY } from '../support/story.ts'

const fr = wordingFor('fr')
const en = wordingFor('en')
const WHY = 'Pourquoi le pont de Brévenne a-t-il fermé ?'

let discord: StandIn
let folder: TestFolder
let alice: Member

beforeAll(async () => {
  folder = makeTestFolder(STORY)
  discord = await startStandIn()
  alice = discord.member('alice')
  await startBot(discord, folder)
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

/** Quote blocks hold the articles' words to the character, and there is at least one. */
function expectVerbatim(seen: Seen): void {
  expect(seen.quotes.length).toBeGreaterThan(0)
  for (const quote of seen.quotes) {
    expect(
      [...BRIDGE, ...STATION].some((passage) => passage.includes(quote)),
      quote,
    ).toBe(true)
  }
}

describe('/ask', () => {
  test('answers with the article’s words in a quote block, their source and a link that leads to them', async () => {
    const seen = await alice.command('ask', { question: WHY })
    expect(seen.quotes[0]).toBe(BRIDGE[0])
    expectVerbatim(seen)
    expect(seen.text).toContain(WHY)
    expect(seen.text).toContain(fr.passage(1))
    expect(seen.links.map(({ url }) => url).join()).toContain('https://gazette.example/pont#:~:text=')
    expect(seen.ephemeral).toBe(false)
  })

  test('in private only the asker sees it, and its buttons too', async () => {
    const seen = await alice.command('ask', { question: WHY, private: true })
    expect(seen.ephemeral).toBe(true)
    expect(seen.quotes[0]).toBe(BRIDGE[0])
  })

  test('says so when the articles do not, and its buttons read the nearest passages', async () => {
    const seen = await alice.command('ask', {
      question: 'Combien de caméras surveillent la navette des écoliers de Lisbonne ?',
    })
    expect(seen.text).toContain(fr.notSaid(2))
    expect(seen.quotes).toEqual([])
    const button = seen.buttons.find(({ label }) => label === fr.readPassage(4))
    expect(button, seen.sketch).toBeDefined()
    const passage = await seen.press(fr.readPassage(4), discord.member('bob'))
    expect(passage.quotes).toEqual([BRIDGE[3]])
  })

  test('within one article, chosen from the suggestions', async () => {
    const [suggestion, ...others] = await alice.suggestions('ask', 'article', 'guich', { question: 'Qui ?' })
    expect(suggestion?.name).toContain('Les guichets de la gare rouvrent')
    expect(others).toEqual([])
    const question = 'Que réclame le syndicat des cheminots ?'
    const seen = await alice.command('ask', { question, article: String(suggestion?.value) })
    expect(seen.quotes[0]).toBe(STATION[1])
    const elsewhere = await alice.command('ask', { question, article: 'pont' })
    expect(elsewhere.quotes).toEqual([])
    const unknown = await alice.command('ask', { question, article: 'tunnel' })
    expect(unknown.text).toContain(fr.noSuchArticle('tunnel'))
  })

  test('Markdown in question and article is shown as it stands, and pings nobody', async () => {
    const marked = '**Combien** atteint le _devis_ ~~du~~ cabinet `Ortalis` ?'
    const seen = await alice.command('ask', { question: marked })
    expect(seen.text).toContain(marked)
    expect(seen.quotes[0]).toBe(BRIDGE[2])
    const wild = `# > - @everyone <@${alice.id}> ||le pont|| [ici](https://a.example) \\*a\\* <t:0> :pont:`
    expect((await alice.command('ask', { question: wild })).text).toContain(wild)
    // A mention that a person writes into a message is shown to them as a name, here as there.
    const said = wild.replace(`<@${alice.id}>`, '@alice')
    expect((await alice.directMessage(wild)).text).toContain(said)
  })

  test('an English Discord gets English words', async () => {
    const john = discord.member('john', { locale: 'en-GB' })
    const seen = await john.command('ask', { question: 'How old is the captain of the submarine?' })
    expect(seen.text).toContain(en.notSaid(2))
    const passage = await john.command('passage', { number: 2, article: 'pont' })
    expect(passage.text).toContain(en.passageOf(2, BRIDGE.length))
    expect(passage.quotes).toEqual([BRIDGE[1]])
  })

  test('works where people talk to each other and the bot is not', async () => {
    const between = discord.world.channelBetweenPeople('alice and bob')
    const seen = await alice.command('ask', { question: WHY }, between)
    expect(seen.quotes[0]).toBe(BRIDGE[0])
  })

  test('works in direct messages too', async () => {
    const seen = await alice.command('ask', { question: WHY }, 'direct')
    expect(seen.quotes[0]).toBe(BRIDGE[0])
  })
})

describe('the other commands', () => {
  test('/passage shows the whole passage as it stands, or how many there are', async () => {
    for (const [index, passage] of BRIDGE.entries()) {
      const seen = await alice.command('passage', { number: index + 1, article: 'pont' })
      expect(seen.quotes).toEqual([passage])
      expect(seen.text).toContain(fr.passageOf(index + 1, BRIDGE.length))
    }
    const beyond = await alice.command('passage', { number: 99, article: 'pont' })
    expect(beyond.text).toContain(fr.noSuchPassage(99, BRIDGE.length))
  })

  test('/passage without an article asks which, and a button answers', async () => {
    const seen = await alice.command('passage', { number: 2 })
    expect(seen.text).toContain(fr.whichArticle)
    const labels = seen.buttons.map(({ label }) => label)
    expect(labels).toHaveLength(2)
    const shown = await Promise.all(labels.map((label) => seen.press(label)))
    expect(shown.flatMap(({ quotes }) => quotes).sort()).toEqual([BRIDGE[1], STATION[1]].sort())
  })

  test('/sources names the articles, in the person’s language', async () => {
    const seen = await alice.command('sources')
    expect(seen.text).toContain('Le pont de Brévenne ferme')
    expect(seen.text).toContain('Les guichets de la gare rouvrent')
    expect(seen.text).toContain(fr.sourcesTitle)
    const english = await discord.member('john', { locale: 'en-US' }).command('sources')
    expect(english.text).toContain(en.sourcesTitle)
  })

  test('/help names every command, as Discord shows it in the reader’s language', async () => {
    const { text } = await alice.command('help')
    expect(text).toContain(fr.helpTitle)
    expect(text).toContain(fr.helpMessageMenu)
    for (const { name } of COMMANDS) expect(text).toContain(`/${fr.commands[name].name}`)
  })
})

describe('messages', () => {
  test('a direct message is a question, and so is a mention', async () => {
    const direct = await alice.directMessage(WHY)
    expect(direct.quotes[0]).toBe(BRIDGE[0])
    const mention = await alice.mention(WHY, discord.channel('story'))
    expect(mention.quotes[0]).toBe(BRIDGE[0])
    expect(mention.text).not.toContain('@verbatim')
  })

  test('a direct message may be a command', async () => {
    expect((await alice.directMessage('/passage 4 pont')).quotes).toEqual([BRIDGE[3]])
    expect((await alice.directMessage('/danse')).text).toContain(fr.unknownCommand('/danse'))
  })

  test('a direct message may lean on the one before, as the title of its answer shows', async () => {
    await alice.directMessage('Qu’a dit Claire Vasseur sur le chantier ?')
    expect((await alice.directMessage('et quand ?')).text).toContain('sur le chantier, et quand ?')
    // In a channel, where others speak in between, a message stands for itself.
    const mention = await alice.mention('et pourquoi ?', discord.channel('story'))
    expect(mention.text).not.toContain('chantier, et')
  })

  test('a direct message may go on about what was just shown, by a message, a command or a button', async () => {
    await alice.directMessage('Qu’a dit Claire Vasseur sur le chantier ?')
    expect((await alice.directMessage('qui a dit ça ?')).quotes).toEqual([BRIDGE[1]])
    expect((await alice.directMessage('et combien ?')).quotes).toEqual([])
    await alice.command('passage', { number: 3, article: 'pont' }, 'direct')
    expect((await alice.directMessage('la suite')).quotes).toEqual([BRIDGE[3]])
    expect((await alice.directMessage('plus')).text).toContain(fr.nothingFurther)
    const passage = await alice.directMessage('/passage 3 pont')
    const back = passage.buttons.find(({ label }) => label.includes('2'))
    await alice.press(passage, back?.label ?? '')
    expect((await alice.directMessage('qui a dit ça ?')).quotes).toEqual([BRIDGE[1]])
    // In a channel nothing is gone on with.
    const mention = await alice.mention('plus', discord.channel('story'))
    expect(mention.text).not.toContain(fr.nothingFurther)
  })

  test('what is said in passing is answered in the language of the conversation', async () => {
    await alice.directMessage('What did Claire Vasseur say about the works?')
    for (const message of ['ok', 'lol', 'd’accord'])
      expect((await alice.directMessage(message)).text).toBe(en.smallTalk('nod'))
    expect((await alice.directMessage('merci')).text).toBe(en.smallTalk('thanks'))
    await alice.directMessage('Qu’a dit Claire Vasseur sur le chantier ?')
    expect((await alice.directMessage('ok')).text).toBe(fr.smallTalk('nod'))
    expect((await alice.directMessage('thanks')).text).toBe(fr.smallTalk('thanks'))
  })

  test('insults, links and mentions of everybody are never said again', async () => {
    const seen = await alice.directMessage('@everyone free nitro https://example.org/nitro')
    expect(seen.text).toBe(en.smallTalk('spam'))
    expect((await alice.directMessage('t’es vraiment trop nul')).text).toBe(fr.smallTalk('insult'))
    expect((await alice.command('ask', { question: 'salut le bot' })).text).toBe(fr.smallTalk('greeting'))
  })

  test('what people say to each other is left alone', async () => {
    const channel = discord.channel('story')
    const before = discord.sentTo(channel).length
    alice.say(WHY, channel)
    alice.say(`@everyone ${WHY}`, channel)
    await alice.mention(WHY, channel)
    expect(discord.sentTo(channel)).toHaveLength(before + 1)
  })

  test('a reply’s button works for a message as for a command', async () => {
    const seen = await alice.directMessage('/passage 2')
    const [button] = seen.buttons
    const after = await seen.press(button?.label ?? '')
    expectVerbatim(after)
  })
})

test('no privileged intent is asked for', () => {
  const privileged = (1 << 1) | (1 << 8) | (1 << 15)
  expect(discord.gateway.identified).toHaveLength(1)
  expect((discord.gateway.identified[0] ?? 0) & privileged).toBe(0)
})
