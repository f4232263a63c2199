// A small bot on discord.js, for the tests of the stand-in itself: it registers a few commands and answers as each
// test says. No part of Verbatim.

import type { ClientOptions, Interaction, Message } from 'discord.js'
import { Client, GatewayIntentBits, Partials } from 'discord.js'
import type { StandIn } from './stand-in.ts'

export const EXAMPLE_COMMANDS = [
  {
    name: 'ask',
    description: 'Ask a question',
    name_localizations: { fr: 'demander' },
    options: [
      { type: 3, name: 'question', description: 'The question', required: true },
      { type: 3, name: 'article', description: 'Which article', autocomplete: true },
    ],
  },
  { type: 3, name: 'Check this' },
]

export interface ExampleBot {
  readonly client: Client<true>
  stop(): Promise<void>
}

export interface Behaviour {
  readonly onInteraction?: (interaction: Interaction) => unknown
  readonly onMessage?: (message: Message) => unknown
  readonly options?: Partial<ClientOptions>
  readonly token?: string
}

/** Connects, registers EXAMPLE_COMMANDS and resolves; errors of the behaviour are for the test to catch itself. */
export async function startExampleBot(discord: StandIn, behaviour: Behaviour = {}): Promise<ExampleBot> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    rest: { api: discord.url, retries: 0 },
    ...behaviour.options,
  })
  const { onInteraction, onMessage } = behaviour
  if (onInteraction !== undefined)
    client.on('interactionCreate', (interaction) => void onInteraction(interaction))
  client.on('messageCreate', (message) => {
    if (!message.author.bot) void onMessage?.(message)
  })
  const ready = new Promise<Client<true>>((resolve) => client.once('clientReady', resolve))
  try {
    await client.login(behaviour.token ?? discord.token)
  } catch (error) {
    await client.destroy()
    throw error
  }
  const connected = await ready
  await connected.application.commands.set(EXAMPLE_COMMANDS)
  return { client: connected, stop: () => client.destroy() }
}
