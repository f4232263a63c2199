// The stand-in with the real discord.js connected to it: commands, buttons, suggestions and messages reach a bot as
// from Discord, and what a bot does wrong is refused as Discord refuses it.

import { existsSync, readFileSync } from 'node:fs'
import type { ChatInputCommandInteraction, Interaction } from 'discord.js'
import { ButtonStyle, ComponentType, DiscordAPIError, MessageFlags } from 'discord.js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Behaviour, ExampleBot } from './example-bot.ts'
import { startExampleBot } from './example-bot.ts'
import { openApiFaults } from './openapi.ts'
import type { StandIn } from './stand-in.ts'
import { startStandIn } from './stand-in.ts'

let discord: StandIn
let bot: ExampleBot | undefined

beforeEach(async () => {
  discord = await startStandIn({ guilds: ['Newsroom', 'Elsewhere'], owners: ['olga'] })
})

afterEach(async () => {
  await bot?.stop()
  bot = undefined
  await discord.stop()
})

async function botThat(behaviour: Behaviour): Promise<void> {
  bot = await startExampleBot(discord, behaviour)
}

/** A bot whose slash commands are answered by `answer`; what `answer` throws is kept. */
async function botAnswering(
  answer: (interaction: ChatInputCommandInteraction) => unknown,
): Promise<unknown[]> {
  const thrown: unknown[] = []
  await botThat({
    onInteraction: async (interaction) => {
      if (!interaction.isChatInputCommand()) return
      try {
        await answer(interaction)
      } catch (error) {
        thrown.push(error)
        discord.world.changed()
      }
    },
  })
  return thrown
}

function page(text: string, label: string, customId: string) {
  const button = {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: customId,
  } as const
  const components = [
    { type: ComponentType.TextDisplay, content: text } as const,
    { type: ComponentType.ActionRow, components: [button] } as const,
  ]
  return {
    flags: MessageFlags.IsComponentsV2 as const,
    components: [{ type: ComponentType.Container, components } as const],
  }
}

async function refusal(thrown: unknown[]): Promise<DiscordAPIError> {
  await discord.world.waitFor(
    () => thrown.length > 0,
    2000,
    () => 'nothing was refused',
  )
  if (!(thrown[0] instanceof DiscordAPIError)) throw thrown[0]
  return thrown[0]
}

describe('what people do', () => {
  test('a slash command in a guild reaches the bot with its options, its author and the author’s rights', async () => {
    const facts: unknown[] = []
    await botAnswering((interaction) => {
      facts.push(interaction.user.username, interaction.options.getString('question'), interaction.locale)
      facts.push(
        interaction.inGuild(),
        interaction.memberPermissions?.has('ManageGuild'),
        interaction.context,
      )
      return interaction.reply('Bonjour')
    })
    const manager = discord.member('marc', { locale: 'en-GB', manages: [discord.guild] })
    const seen = await manager.command('ask', { question: 'Qui ?' })
    expect(facts).toEqual(['marc', 'Qui ?', 'en-GB', true, true, 0])
    expect(seen.text).toBe('Bonjour')
    expect(seen.ephemeral).toBe(false)
    await discord.member('alice').command('ask', { question: 'Qui ?' })
    expect(facts.at(-2)).toBe(false)
  })

  test('a slash command in a direct message has a user and no member', async () => {
    const facts: unknown[] = []
    await botAnswering((interaction) => {
      facts.push(interaction.inGuild(), interaction.member, interaction.user.username, interaction.context)
      return interaction.reply({ content: 'Entre nous', flags: MessageFlags.Ephemeral })
    })
    const seen = await discord.member('alice').command('ask', { question: 'Qui ?' }, 'direct')
    expect(facts).toEqual([false, null, 'alice', 1])
    expect(seen.ephemeral).toBe(true)
  })

  test('between people a command is answered, though the bot may not write there by itself', async () => {
    const thrown = await botAnswering(async (interaction) => {
      await interaction.reply(`${interaction.context} ${interaction.guildId}`)
      await interaction.client.rest.post(`/channels/${interaction.channelId}/messages`, {
        body: { content: 'x' },
      })
    })
    const everywhere = { name: 'ask', description: 'Ask', contexts: [0, 1, 2], integration_types: [0, 1] }
    await bot?.client.application.commands.set([everywhere])
    const between = discord.world.channelBetweenPeople('alice and bob')
    expect((await discord.member('alice').command('ask', {}, between)).text).toBe('2 null')
    expect(await refusal(thrown)).toMatchObject({ status: 403, code: 50001 })
  })

  test('a button updates its message, for the person who pressed it', async () => {
    await botThat({
      onInteraction: (interaction: Interaction) => {
        if (interaction.isChatInputCommand()) return interaction.reply(page('Un', 'Suite', 'next:2'))
        if (interaction.isButton()) {
          return interaction.update(
            page(`${interaction.customId} ${interaction.user.username}`, 'Retour', 'x'),
          )
        }
        return undefined
      },
    })
    const seen = await discord.member('alice').command('ask', { question: 'Qui ?' })
    expect(seen.buttons.map(({ label }) => label)).toEqual(['Suite'])
    const after = await seen.press('Suite', discord.member('bob'))
    expect(after.message.id).toBe(seen.message.id)
    expect(after.text).toBe('next:2 bob')
    expect(after.history).toEqual(['Un', 'next:2 bob'])
    expect(() => seen.press('Suite')).toThrow('no button "Suite"; there is: Retour')
  })

  test('suggestions are shown in the person’s language', async () => {
    await botThat({
      onInteraction: (interaction) => {
        if (!interaction.isAutocomplete()) return
        const typed = interaction.options.getFocused()
        return interaction.respond([
          { name: `About ${typed}`, nameLocalizations: { fr: `Sur ${typed}` }, value: 'v' },
        ])
      },
    })
    expect(await discord.member('alice').suggestions('ask', 'article', 'le pont')).toEqual([
      { name: 'Sur le pont', value: 'v' },
    ])
    expect(await discord.member('bob', { locale: 'en-US' }).suggestions('ask', 'article', 'it')).toEqual([
      { name: 'About it', value: 'v' },
    ])
  })

  test('the menu of a message hands the message to the bot', async () => {
    await botThat({
      onInteraction: (interaction) =>
        interaction.isMessageContextMenuCommand()
          ? interaction.reply(interaction.targetMessage.content)
          : undefined,
    })
    const alice = discord.member('alice')
    const written = alice.say('« Il est temps. »')
    expect((await alice.menu('Check this', written)).text).toBe('« Il est temps. »')
  })

  test('without the content intent a bot reads direct messages and mentions, and nothing else', async () => {
    const read: string[] = []
    await botThat({
      onMessage: async (message) => {
        read.push(message.content)
        if (message.content !== '') await message.reply('Lu')
      },
    })
    const alice = discord.member('alice')
    alice.say('Entre humains')
    expect((await alice.directMessage('Qui ?')).text).toBe('Lu')
    expect((await alice.mention('Quoi ?')).text).toBe('Lu')
    expect(read).toEqual(['', 'Qui ?', `<@${discord.world.bot.id}> Quoi ?`])
  })

  test('what Discord’s client would not send is refused to the test', async () => {
    await botAnswering((interaction) => interaction.reply('ok'))
    const alice = discord.member('alice')
    await expect(alice.command('nothing')).rejects.toThrow('no command "nothing"')
    await expect(alice.command('ask')).rejects.toThrow('cannot be sent without question')
    await expect(alice.command('ask', { question: 3 })).rejects.toThrow('it takes text')
  })

  test('a deferred reply is seen once it says something, with what it said in between', async () => {
    await botAnswering(async (interaction) => {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral })
      await interaction.editReply('1 / 2')
      await interaction.editReply('2 / 2')
    })
    const seen = await discord.member('alice').command('ask', { question: 'Qui ?' })
    await seen.until(({ text }) => text === '2 / 2')
    expect(seen.history).toEqual(['1 / 2', '2 / 2'])
    expect(seen.ephemeral).toBe(true)
  })

  test('attachments arrive with their bytes and may be shown in a gallery', async () => {
    await botAnswering((interaction) =>
      interaction.reply({
        flags: MessageFlags.IsComponentsV2,
        files: [{ attachment: Buffer.from('pixels'), name: 'timeline.png', description: 'A timeline' }],
        components: [{ type: 12, items: [{ media: { url: 'attachment://timeline.png' } }] }],
      }),
    )
    const seen = await discord.member('alice').command('ask', { question: 'Quand ?' })
    expect(seen.attachments.map(({ filename, description }) => [filename, description])).toEqual([
      ['timeline.png', 'A timeline'],
    ])
    expect(Buffer.from(seen.attachments[0]?.bytes ?? []).toString()).toBe('pixels')
  })
})

describe('what Discord refuses', () => {
  test('an answer after three seconds: unknown interaction, and the person is told', async () => {
    await discord.stop()
    discord = await startStandIn({ firstAnswerWithin: 100 })
    const thrown = await botAnswering(async (interaction) => {
      await new Promise((resolve) => setTimeout(resolve, 150))
      await interaction.reply('Trop tard')
    })
    const asked = discord.member('alice').command('ask', { question: 'Qui ?' })
    await expect(asked).rejects.toThrow('The application did not respond')
    expect(await refusal(thrown)).toMatchObject({ status: 404, code: 10062, message: 'Unknown interaction' })
  })

  test('a second first answer: already acknowledged', async () => {
    const thrown = await botAnswering(async (interaction) => {
      await interaction.reply('Une fois')
      const again = { body: { type: 4, data: { content: 'Deux fois' } }, auth: false } as const
      await interaction.client.rest.post(
        `/interactions/${interaction.id}/${interaction.token}/callback`,
        again,
      )
    })
    await discord.member('alice').command('ask', { question: 'Qui ?' })
    expect(await refusal(thrown)).toMatchObject({ status: 400, code: 40060 })
  })

  test('an edit after fifteen minutes: invalid webhook token', async () => {
    const thrown = await botAnswering(async (interaction) => {
      await interaction.reply('Bientôt')
      discord.later(15 * 60_000 + 1)
      await interaction.editReply('Enfin')
    })
    await discord.member('alice').command('ask', { question: 'Qui ?' })
    expect(await refusal(thrown)).toMatchObject({ status: 401, code: 50027 })
  })

  test('2,001 characters: invalid form body, with the field; 2,000 pass', async () => {
    const thrown = await botAnswering((interaction) =>
      interaction.reply('x'.repeat(Number(interaction.options.getString('question')))),
    )
    const alice = discord.member('alice')
    expect((await alice.command('ask', { question: '2000' })).text).toHaveLength(2000)
    void alice.command('ask', { question: '2001' }).catch(() => {})
    const refused = await refusal(thrown)
    expect(refused.code).toBe(50035)
    expect(refused.rawError).toMatchObject({
      message: 'Invalid Form Body',
      errors: { data: { content: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH' }] } } },
    })
  })

  test('text displays that Discord cannot process, though each limit is kept: 500', async () => {
    const thrown = await botAnswering((interaction) => interaction.reply(page('漢'.repeat(3400), 'x', 'x')))
    void discord
      .member('alice')
      .command('ask', { question: 'Qui ?' })
      .catch(() => {})
    await discord.world.waitFor(
      () => thrown.length > 0,
      2000,
      () => 'it was taken',
    )
    expect(discord.refusals.at(-1)?.answer).toEqual({ message: '500: Internal Server Error', code: 0 })
  })

  test('a wrong token: 401 for every route that asks for one', async () => {
    await expect(startExampleBot(discord, { token: 'AAAA.bbbb.cccc' })).rejects.toThrow(/token/i)
    expect(discord.refusals[0]).toMatchObject({
      status: 401,
      answer: { message: '401: Unauthorized', code: 0 },
    })
    const open = await fetch(`${discord.url}/v10/users/@me`)
    expect(open.status).toBe(401)
    expect(
      (await fetch(`${discord.url}/v10/nothing`, { headers: { authorization: `Bot ${discord.token}` } }))
        .status,
    ).toBe(404)
  })

  test('mentions that would notify somebody are pings; the same with mentions off are none', async () => {
    await botAnswering((interaction) =>
      interaction.options.getString('question') === 'loud'
        ? interaction.reply({
            content: `@everyone <@${interaction.user.id}>`,
            allowedMentions: { parse: ['everyone'] },
          })
        : interaction.reply('@everyone'),
    )
    const alice = discord.member('alice')
    await alice.command('ask', { question: 'quiet' })
    expect(discord.pings).toEqual([])
    await alice.command('ask', { question: 'loud' })
    expect(discord.pings.map(({ mention }) => mention)).toEqual(['@everyone'])
  })
})

describe('what Discord does when it is not well', () => {
  test('a rate limit is waited for, and the answer comes once', async () => {
    await botThat({ onMessage: (message) => message.reply('Enfin') })
    discord.trouble({ method: 'POST', path: /\/messages$/, status: 429, retryAfter: 0.1 })
    const seen = await discord.member('alice').directMessage('Qui ?')
    expect(seen.text).toBe('Enfin')
    expect(discord.sentTo(seen.message.channel)).toHaveLength(1)
    expect(discord.refusals.map(({ status }) => status)).toEqual([429])
  })

  test('errors and cut connections are retried by discord.js', async () => {
    await botThat({
      onMessage: (message) => message.reply('Enfin'),
      options: { rest: { api: discord.url, retries: 3 } },
    })
    discord.trouble({ method: 'POST', path: /\/messages$/, status: 503, times: 2 })
    expect((await discord.member('alice').directMessage('Qui ?')).text).toBe('Enfin')
  })
})

/** Discord's own description of its HTTP interface, which is not part of this project. */
const openApiFile = process.env.VERBATIM_DISCORD_OPENAPI
if (openApiFile !== undefined && existsSync(openApiFile)) {
  test('what discord.js sent and what it was answered have the shapes of Discord’s OpenAPI description', async () => {
    await botThat({
      onInteraction: async (interaction) => {
        if (!interaction.isChatInputCommand()) return
        await interaction.reply({ ...page('Un', 'Suite', 'next'), withResponse: true })
        await interaction.editReply(page('Deux', 'Suite', 'next'))
      },
      onMessage: (message) => message.reply('Bonjour'),
    })
    const alice = discord.member('alice')
    await (await alice.command('ask', { question: 'Qui ?' })).until(({ text }) => text === 'Deux')
    await alice.mention('Qui ?')
    await bot?.client.application.commands.fetch({ withLocalizations: true })
    await bot?.client.application.fetch()
    const description = JSON.parse(readFileSync(openApiFile, 'utf8'))
    expect(discord.requests.length).toBeGreaterThanOrEqual(7)
    expect(discord.requests.flatMap((exchange) => openApiFaults(description, exchange))).toEqual([])
    const wrong = { method: 'POST', path: '/users/@me/channels', body: { recipient_id: 12 } }
    expect(openApiFaults(description, wrong)).not.toEqual([])
  })
}
