// People, guilds, channels and messages as Discord puts them on the wire, in REST answers and gateway events.

import type { Json, JsonObject } from './json.ts'
import { isObject, numberOf } from './json.ts'
import type { Attachment, Channel, Guild, Message, Person, World } from './world.ts'
import { ORDINARY } from './world.ts'

const SINCE = '2024-01-01T00:00:00.000000+00:00'

export function personPayload(person: Person): JsonObject {
  return {
    id: person.id,
    username: person.name,
    discriminator: '0',
    global_name: person.bot ? null : person.name,
    avatar: null,
    avatar_decoration_data: null,
    primary_guild: null,
    public_flags: 0,
    flags: 0,
    ...(person.bot ? { bot: true } : {}),
  }
}

/** The bot about itself. */
export function selfPayload(world: World): JsonObject {
  return {
    ...personPayload(world.bot),
    flags: 0,
    mfa_enabled: false,
    verified: true,
    email: null,
    locale: 'en-US',
  }
}

export function memberPayload(): JsonObject {
  return {
    roles: [],
    nick: null,
    avatar: null,
    joined_at: SINCE,
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    communication_disabled_until: null,
  }
}

export function channelPayload(channel: Channel): JsonObject {
  if (channel.guild === null) {
    const recipients = channel.recipient === null ? [] : [personPayload(channel.recipient)]
    const type = channel.recipient === null ? 3 : 1
    return { id: channel.id, type, name: channel.name, flags: 0, last_message_id: null, recipients }
  }
  return {
    id: channel.id,
    type: 0,
    guild_id: channel.guild.id,
    name: channel.name,
    position: 0,
    flags: 0,
    topic: null,
    nsfw: false,
    last_message_id: null,
    parent_id: null,
    rate_limit_per_user: 0,
    permission_overwrites: [],
  }
}

export function guildPayload(guild: Guild): JsonObject {
  const everyone = {
    id: guild.everyone,
    name: '@everyone',
    permissions: String(ORDINARY),
    color: 0,
    hoist: false,
    position: 0,
    managed: false,
    mentionable: false,
    flags: 0,
  }
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.owner.id,
    icon: null,
    features: [],
    roles: [everyone],
    emojis: [],
    stickers: [],
    preferred_locale: 'en-US',
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    system_channel_flags: 0,
    afk_timeout: 300,
    afk_channel_id: null,
    system_channel_id: null,
    rules_channel_id: null,
    public_updates_channel_id: null,
    description: null,
    vanity_url_code: null,
  }
}

/** The body of GUILD_CREATE. */
export function guildCreatePayload(world: World, guild: Guild): JsonObject {
  const members = [world.bot].map((person) => ({ ...memberPayload(), user: personPayload(person) }))
  return {
    ...guildPayload(guild),
    joined_at: SINCE,
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members,
    channels: world.channelsOf(guild).map(channelPayload),
    threads: [],
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  }
}

export function messagePayload(world: World, message: Message): JsonObject {
  const reference = message.reference === null ? null : (world.messages.get(message.reference) ?? null)
  return {
    id: message.id,
    channel_id: message.channel.id,
    author: personPayload(message.author),
    type: message.reference !== null ? 19 : message.interaction !== null ? 20 : 0,
    content: message.content,
    embeds: message.embeds,
    components: filledComponents(message.components),
    attachments: message.attachments.map((attachment) => attachmentPayload(message, attachment)),
    mentions: mentioned(world, message.content).map(personPayload),
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    flags: message.flags,
    timestamp: timestampOf(message.id),
    edited_timestamp: message.edited ? new Date().toISOString() : null,
    ...(message.interaction === null ? {} : { webhook_id: world.bot.id, application_id: world.bot.id }),
    ...(message.reference === null
      ? {}
      : {
          message_reference: {
            type: 0,
            channel_id: message.channel.id,
            message_id: message.reference,
            ...(message.channel.guild === null ? {} : { guild_id: message.channel.guild.id }),
          },
          referenced_message:
            reference === null || reference.deleted ? null : messagePayload(world, reference),
        }),
  }
}

/**
 * The body of MESSAGE_CREATE. An application without the message content intent is given the words only of
 * direct messages, of messages that mention it, and of its own.
 */
export function messageEventPayload(world: World, message: Message): JsonObject {
  const { guild } = message.channel
  const payload = messagePayload(world, message)
  const people = mentioned(world, message.content)
  const replied = message.reference === null ? undefined : world.messages.get(message.reference)?.author
  const all =
    replied === undefined || message.author === world.bot ? people : [...new Set([...people, replied])]
  const readable = guild === null || message.author === world.bot || all.includes(world.bot)
  return {
    ...payload,
    mentions: all.map((person) => ({
      ...personPayload(person),
      ...(guild === null ? {} : { member: memberPayload() }),
    })),
    channel_type: guild === null ? 1 : 0,
    ...(guild === null ? {} : { guild_id: guild.id, member: memberPayload() }),
    ...(readable ? {} : { content: '', embeds: [], attachments: [], components: [] }),
  }
}

export function mentioned(world: World, content: string): readonly Person[] {
  const ids = [...content.matchAll(/<@!?(\d+)>/g)].map((match) => match[1] ?? '')
  return [...new Set(ids)].flatMap((id) => world.people.get(id) ?? [])
}

function attachmentPayload(message: Message, attachment: Attachment): JsonObject {
  const url = `https://cdn.discordapp.com/attachments/${message.channel.id}/${attachment.id}/${attachment.filename}`
  return {
    id: attachment.id,
    filename: attachment.filename,
    size: attachment.bytes.length,
    content_type: attachment.contentType,
    url,
    proxy_url: url,
    ...(attachment.description === null ? {} : { description: attachment.description }),
  }
}

/** Components as they come back: numbered in the order they stand, with the defaults filled in. */
function filledComponents(components: readonly Json[]): readonly Json[] {
  let next = 0
  const fill = (value: Json): Json => {
    if (!isObject(value)) return value
    next += 1
    const id = value.id ?? next
    return {
      ...DEFAULTS[numberOf(value.type)],
      ...value,
      id,
      ...(value.accessory === undefined ? {} : { accessory: fill(value.accessory) }),
      ...(Array.isArray(value.components) ? { components: value.components.map(fill) } : {}),
    }
  }
  return components.map(fill)
}

const DEFAULTS: Readonly<Record<number, JsonObject>> = {
  14: { spacing: 1, divider: true },
  17: { accent_color: null, spoiler: false },
}

function timestampOf(snowflake: string): string {
  return new Date(Number((BigInt(snowflake) >> 22n) + 1_420_070_400_000n)).toISOString()
}
