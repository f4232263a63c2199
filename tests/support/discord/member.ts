// What a person does in Discord: types a command, picks a suggestion, presses a button, writes a message, and sees
// what comes of it. Checks beforehand what Discord's own client would not let anyone do.

import { COMMAND_TYPE } from './command-definitions.ts'
import { INTENT } from './gateway.ts'
import type { Interaction } from './interactions.ts'
import { CALLBACK, INTERACTION } from './interactions.ts'
import type { JsonObject } from './json.ts'
import { listOf, objectOf, textOf } from './json.ts'
import {
  channelPayload,
  memberPayload,
  messageEventPayload,
  messagePayload,
  personPayload,
} from './payloads.ts'
import { Seen } from './seen.ts'
import type { StandIn } from './stand-in.ts'
import type { OptionValue } from './typed-options.ts'
import { filledOptions, typedOptions } from './typed-options.ts'
import type { Channel, Guild, Message, Person } from './world.ts'
import { CONTEXT, contextOf, FLAGS, ORDINARY } from './world.ts'

export interface MemberSettings {
  /** The language of the person's Discord; French unless told. */
  readonly locale?: string
  /** Guilds the person is in; all unless told. */
  readonly guilds?: readonly Guild[]
  /** Guilds in which the person has Manage Server. */
  readonly manages?: readonly Guild[]
}

/** A channel, the direct messages with the bot, or (unless told) #general of the home guild. */
export type Place = Channel | 'direct'

export interface Suggestion {
  readonly name: string
  readonly value: string | number
}

/** ms to wait for a reply to a message. */
const REPLY_WITHIN = 20_000
/** ms to wait for a deferred reply to say something. */
const DEFERRED_WITHIN = 45_000

export class Member {
  readonly person: Person
  readonly #discord: StandIn

  constructor(discord: StandIn, person: Person) {
    this.#discord = discord
    this.person = person
  }

  get id(): string {
    return this.person.id
  }

  get name(): string {
    return this.person.name
  }

  /** Types a slash command; resolves to the reply once it says something, rejects when there is none in time. */
  async command(
    name: string,
    values: Readonly<Record<string, OptionValue>> = {},
    place?: Place,
  ): Promise<Seen> {
    const channel = this.#place(place)
    const command = this.#offered(COMMAND_TYPE.slash, name, channel)
    const options = filledOptions(command, values)
    const data = { ...head(command), options }
    return this.#act(INTERACTION.command, channel, null, data)
  }

  /** What Discord shows while `option` is being typed. */
  async suggestions(
    name: string,
    option: string,
    typed: string,
    values: Readonly<Record<string, OptionValue>> = {},
    place?: Place,
  ): Promise<readonly Suggestion[]> {
    const channel = this.#place(place)
    const command = this.#offered(COMMAND_TYPE.slash, name, channel)
    const definition = listOf(command.options)
      .map(objectOf)
      .find((entry) => entry.name === option)
    if (definition?.autocomplete !== true) throw new Error(`/${name} suggests nothing for ${option}`)
    const others = typedOptions(command, values)
    const options = [...others, { type: definition.type ?? 0, name: option, value: typed, focused: true }]
    const interaction = this.#open(INTERACTION.autocomplete, channel, null, { ...head(command), options })
    const choices = await this.#discord.world.waitFor(
      () => interaction.choices,
      this.#discord.patience + 100,
      () => `no suggestions for /${name} ${option}: loading options failed`,
    )
    return choices.map((choice) => ({
      name: textOf(objectOf(choice.name_localizations)[this.person.locale]) || textOf(choice.name),
      value: typeof choice.value === 'number' ? choice.value : textOf(choice.value),
    }))
  }

  /** Picks a command from the menu of a message. */
  menu(name: string, target: Seen | Message): Promise<Seen> {
    const message = target instanceof Seen ? target.message : target
    const command = this.#offered(COMMAND_TYPE.message, name, message.channel)
    const resolved = { messages: { [message.id]: messagePayload(this.#discord.world, message) } }
    const data = { ...head(command), target_id: message.id, resolved }
    return this.#act(INTERACTION.command, message.channel, null, data)
  }

  /** Presses a button of a message; resolves to what is seen then. */
  press(seen: Seen, label: string): Promise<Seen> {
    const { message } = seen
    if (message.audience !== null && message.audience !== this.person) {
      throw new Error(`${this.name} does not see that message: only ${message.audience.name} does`)
    }
    const button = seen.buttons.find((entry) => entry.label === label)
    const labels = seen.buttons.map((entry) => entry.label).join(', ')
    if (button === undefined) throw new Error(`no button "${label}"; there is: ${labels || 'none'}`)
    if (button.disabled) throw new Error(`the button "${label}" is disabled`)
    if (button.customId === null) throw new Error(`the button "${label}" leads to ${button.url}`)
    const data = { custom_id: button.customId, component_type: 2 }
    return this.#act(INTERACTION.component, message.channel, message, data)
  }

  /** Writes to the bot in private; resolves to its reply. */
  directMessage(text: string): Promise<Seen> {
    return this.#reply(this.say(text, 'direct'))
  }

  /** Writes a message that mentions the bot; resolves to its reply. */
  mention(text: string, place?: Place): Promise<Seen> {
    return this.#reply(this.say(`<@${this.#discord.world.bot.id}> ${text}`, place))
  }

  /** Writes a message and waits for nothing. */
  say(text: string, place?: Place, replyTo?: Seen): Message {
    if (text.length > 2000) throw new Error('a person can write 2,000 characters')
    const { world } = this.#discord
    const channel = this.#place(place)
    const message: Message = {
      id: world.snowflake(),
      channel,
      author: this.person,
      content: text,
      embeds: [],
      components: [],
      flags: 0,
      attachments: [],
      reference: replyTo?.message.id ?? null,
      interaction: null,
      audience: null,
      edited: false,
      deleted: false,
      looks: [],
    }
    world.messages.set(message.id, message)
    const intent = channel.guild === null ? INTENT.directMessages : INTENT.guildMessages
    this.#discord.gateway.dispatch('MESSAGE_CREATE', messageEventPayload(world, message), intent)
    return message
  }

  /** The bot's reply to a message already written. */
  replyTo(message: Message): Promise<Seen> {
    return this.#reply(message)
  }

  async #reply(message: Message): Promise<Seen> {
    const { world } = this.#discord
    const reply = await world.waitFor(
      () => this.#discord.sentTo(message.channel).find((sent) => sent.reference === message.id),
      REPLY_WITHIN,
      () => `nobody replied to « ${message.content} » within ${REPLY_WITHIN} ms`,
    )
    return new Seen(world, reply, this)
  }

  async #act(type: number, channel: Channel, target: Message | null, data: JsonObject): Promise<Seen> {
    const { world } = this.#discord
    const looksBefore = target?.looks.length ?? 0
    const interaction = this.#open(type, channel, target, data)
    await world.waitFor(
      () => interaction.answer !== null,
      this.#discord.patience + 100,
      () => (target === null ? 'The application did not respond' : 'This interaction failed'),
    )
    const shown = await world.waitFor(
      () => shownBy(interaction, looksBefore),
      DEFERRED_WITHIN,
      () => `still thinking after ${DEFERRED_WITHIN} ms`,
    )
    return new Seen(world, shown, this, () => interaction.followUps)
  }

  #open(type: number, channel: Channel, target: Message | null, data: JsonObject): Interaction {
    const { world, gateway, interactions } = this.#discord
    const { guild } = channel
    const context = contextOf(channel)
    const interaction = interactions.open(type, this.person, channel, target)
    const user = personPayload(this.person)
    gateway.dispatch('INTERACTION_CREATE', {
      id: interaction.id,
      application_id: world.bot.id,
      type,
      token: interaction.token,
      version: 1,
      data,
      channel: { ...channelPayload(channel), permissions: String(ORDINARY) },
      channel_id: channel.id,
      locale: this.person.locale,
      app_permissions: String(ORDINARY),
      entitlements: [],
      entitlement_sku_ids: [],
      attachment_size_limit: 10_485_760,
      authorizing_integration_owners:
        context === CONTEXT.betweenPeople ? { '1': this.person.id } : { '0': guild?.id ?? '0' },
      context,
      ...(guild === null
        ? { user }
        : {
            guild_id: guild.id,
            guild_locale: 'en-US',
            guild: { id: guild.id, locale: 'en-US', features: [] },
            member: { ...memberPayload(), user, permissions: String(world.permissions(this.person, guild)) },
          }),
      ...(target === null ? {} : { message: messagePayload(world, target) }),
    })
    return interaction
  }

  #place(place?: Place): Channel {
    const channel =
      place === 'direct' ? this.#discord.world.directChannel(this.person) : (place ?? this.#discord.channel())
    if (channel.guild !== null && !channel.guild.members.has(this.person.id)) {
      throw new Error(`${this.name} is not in ${channel.guild.name}`)
    }
    return channel
  }

  #offered(type: number, name: string, channel: Channel): JsonObject {
    const command = this.#discord.commands.offered(this.person, channel, type, name)
    if (command === null)
      throw new Error(`Discord offers ${this.name} no command "${name}" in ${channel.name}`)
    return command
  }
}

/** The message to look at after an answer, once it says something. */
function shownBy(interaction: Interaction, looksBefore: number): Message | null {
  const { answer, original, target, followUps } = interaction
  if (answer === CALLBACK.deferredUpdate && target !== null) {
    return target.looks.length > looksBefore ? target : (followUps[0] ?? null)
  }
  return original !== null && (original.flags & FLAGS.loading) === 0 ? original : null
}

function head(command: JsonObject): JsonObject {
  return {
    id: command.id ?? '',
    name: command.name ?? '',
    type: command.type ?? 0,
    ...(command.guild_id === undefined ? {} : { guild_id: command.guild_id }),
  }
}
