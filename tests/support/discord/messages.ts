// Messages sent and edited by the bot: Discord's limits on their bodies, their attachments, and whom they would
// have notified. Who may send where is decided in rest.ts.

import { checkComponents, overwhelms } from './components.ts'
import type { Field } from './errors.ts'
import { breakdown, emptyMessage } from './errors.ts'
import type { Json, JsonObject } from './json.ts'
import { isObject, listOf, objectOf, textOf } from './json.ts'
import type { Attachment, Channel, Message, Person, World } from './world.ts'
import { FLAGS, flagsOf, isV2 } from './world.ts'

/** Characters of a message's content that a bot may send. */
const MOST_CONTENT = 2000
const MOST_EMBEDS = 10
const MOST_EMBED_TEXT = 6000
const MOST_FILES = 10
/** Flags that a sender may set; Discord leaves out the others. */
const SETTABLE = FLAGS.suppressEmbeds | FLAGS.ephemeral | (1 << 12) | FLAGS.componentsV2

export interface UploadedFile {
  /** The n of `files[n]`. */
  readonly id: string
  readonly filename: string
  readonly contentType: string
  readonly bytes: Uint8Array
}

/** A request's body, with the files that came beside it. */
export interface Draft {
  readonly body: JsonObject
  readonly files: readonly UploadedFile[]
}

export interface Destination {
  readonly channel: Channel
  readonly interaction: string | null
  readonly audience: Person | null
}

/** Sends the bot's message; throws what Discord would answer instead. `field` is where the body stands. */
export function sendMessage(world: World, draft: Draft, to: Destination, field: Field): Message {
  const flags = flagsOf(draft.body) & SETTABLE
  const attachments = attachmentsAfter(world, [], draft, field)
  check(field, draft.body, isV2(flags), attachments)
  const reference = referenceOf(world, draft.body, to.channel, field)
  field.settle()
  const message: Message = {
    id: world.snowflake(),
    channel: to.channel,
    author: world.bot,
    content: textOf(draft.body.content),
    embeds: listOf(draft.body.embeds),
    components: listOf(draft.body.components),
    flags: to.audience === null ? flags & ~FLAGS.ephemeral : flags | FLAGS.ephemeral,
    attachments,
    reference,
    interaction: to.interaction,
    audience: to.audience,
    edited: false,
    deleted: false,
    looks: [],
  }
  if (isEmpty(message)) throw emptyMessage()
  if (overwhelms(textDisplays(message.components))) throw breakdown()
  put(world, message, draft.body)
  return message
}

/** The placeholder "thinking…" of a deferred reply. */
export function sendLoading(world: World, to: Destination): Message {
  const message: Message = {
    id: world.snowflake(),
    channel: to.channel,
    author: world.bot,
    content: '',
    embeds: [],
    components: [],
    flags: FLAGS.loading | (to.audience === null ? 0 : FLAGS.ephemeral),
    attachments: [],
    reference: null,
    interaction: to.interaction,
    audience: to.audience,
    edited: false,
    deleted: false,
    looks: [],
  }
  world.messages.set(message.id, message)
  world.changed()
  return message
}

/** Edits a message in place: fields that the body leaves out stay; throws what Discord would answer instead. */
export function editMessage(world: World, message: Message, draft: Draft, field: Field): void {
  const { body } = draft
  const flags = message.flags | (flagsOf(body) & (FLAGS.componentsV2 | FLAGS.suppressEmbeds))
  const attachments = attachmentsAfter(world, message.attachments, draft, field)
  const after = {
    content: body.content === undefined ? message.content : textOf(body.content),
    embeds: body.embeds === undefined ? message.embeds : listOf(body.embeds),
    components: body.components === undefined ? message.components : listOf(body.components),
  }
  check(field, { ...body, ...after }, isV2(flags), attachments)
  field.settle()
  if (isEmpty({ ...after, flags, attachments })) throw emptyMessage()
  if (overwhelms(textDisplays(after.components))) throw breakdown()
  const wasLoading = (message.flags & FLAGS.loading) !== 0
  Object.assign(message, after, { flags: flags & ~FLAGS.loading, attachments })
  message.edited ||= !wasLoading
  put(world, message, body)
}

function put(world: World, message: Message, body: JsonObject): void {
  world.messages.set(message.id, message)
  message.looks.push({ content: message.content, embeds: message.embeds, components: message.components })
  for (const mention of notified(
    world,
    message,
    objectOf(body.allowed_mentions),
    isObject(body.allowed_mentions),
  )) {
    world.pings.push({ mention, message })
  }
  world.onBotMessage(message.looks.length === 1 ? 'MESSAGE_CREATE' : 'MESSAGE_UPDATE', message)
  world.changed()
}

function check(field: Field, body: JsonObject, v2: boolean, attachments: readonly Attachment[]): void {
  if (v2) {
    for (const key of ['content', 'embeds', 'sticker_ids', 'poll'] as const) {
      const value = body[key]
      const given =
        typeof value === 'string' ? value !== '' : Array.isArray(value) ? value.length > 0 : isObject(value)
      if (!given) continue
      const message = `The '${key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`
      field.at(key).fail('MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', message)
    }
  }
  field.at('content').text(body.content, 0, MOST_CONTENT)
  checkEmbeds(field.at('embeds'), body.embeds)
  const names = attachments.map((attachment) => attachment.filename)
  checkComponents(field.at('components'), body.components, v2, names)
  checkAllowedMentions(field.at('allowed_mentions'), body.allowed_mentions)
  field.at('nonce').text(typeof body.nonce === 'number' ? String(body.nonce) : body.nonce, 0, 25)
}

function checkEmbeds(field: Field, value: Json | undefined): void {
  let total = 0
  const text = (place: Field, entry: Json | undefined, min: number, max: number) => {
    place.text(entry, min, max)
    total += textOf(entry).length
  }
  field.list(value, MOST_EMBEDS).forEach((entry, index) => {
    const embed = objectOf(entry)
    const place = field.at(index)
    text(place.at('title'), embed.title, 0, 256)
    text(place.at('description'), embed.description, 0, 4096)
    text(place.at('footer').at('text'), objectOf(embed.footer).text, 0, 2048)
    text(place.at('author').at('name'), objectOf(embed.author).name, 0, 256)
    place
      .at('fields')
      .list(embed.fields, 25)
      .forEach((pair, at) => {
        text(place.at('fields').at(at).at('name'), objectOf(pair).name, 1, 256)
        text(place.at('fields').at(at).at('value'), objectOf(pair).value, 1, 1024)
      })
  })
  if (total > MOST_EMBED_TEXT) {
    field.fail('MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${MOST_EMBED_TEXT}`)
  }
}

function checkAllowedMentions(field: Field, value: Json | undefined): void {
  const allowed = objectOf(value)
  const parse = field.at('parse').list(allowed.parse, 3)
  parse.forEach((kind, index) => {
    field.at('parse').at(index).oneOf(kind, ['roles', 'users', 'everyone'])
  })
  for (const kind of ['users', 'roles'] as const) {
    const ids = field.at(kind).list(allowed[kind], 100)
    if (ids.length > 0 && parse.includes(kind)) {
      const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`
      field.fail('MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', message)
    }
  }
}

function attachmentsAfter(
  world: World,
  before: readonly Attachment[],
  draft: Draft,
  field: Field,
): readonly Attachment[] {
  const declared =
    draft.body.attachments === undefined
      ? null
      : field.at('attachments').list(draft.body.attachments, MOST_FILES)
  const about = (id: string) => declared?.map(objectOf).find((entry) => String(entry.id) === id)
  const added = draft.files.map((file) => ({
    id: world.snowflake(),
    filename: textOf(about(file.id)?.filename) || file.filename,
    contentType: file.contentType,
    description: textOf(about(file.id)?.description) || null,
    bytes: file.bytes,
  }))
  const kept = declared === null ? before : before.filter((attachment) => about(attachment.id) !== undefined)
  declared?.forEach((entry, index) => {
    const id = String(objectOf(entry).id)
    const known =
      draft.files.some((file) => file.id === id) || before.some((attachment) => attachment.id === id)
    if (!known) field.at('attachments').at(index).fail('ATTACHMENT_NOT_FOUND', 'The attachment was not found')
    field.at('attachments').at(index).at('description').text(objectOf(entry).description, 0, 1024)
  })
  if (kept.length + added.length > MOST_FILES) {
    field.at('attachments').fail('BASE_TYPE_MAX_LENGTH', `Must be ${MOST_FILES} or fewer in length.`)
  }
  return [...kept, ...added]
}

function referenceOf(world: World, body: JsonObject, channel: Channel, field: Field): string | null {
  if (!isObject(body.message_reference)) return null
  const id = textOf(body.message_reference.message_id)
  const target = world.messages.get(id)
  if (target !== undefined && !target.deleted && target.channel === channel) return id
  if (body.message_reference.fail_if_not_exists !== false) {
    field.at('message_reference').fail('REPLIES_UNKNOWN_MESSAGE', 'Unknown message')
  }
  return null
}

/** The mentions in a message that would have notified somebody. */
function notified(world: World, message: Message, allowed: JsonObject, given: boolean): readonly string[] {
  const may = (kind: string) => !given || listOf(allowed.parse).includes(kind)
  const text = [message.content, ...textDisplays(message.components)].join('\n')
  const found: string[] = []
  for (const [mention] of text.matchAll(/@everyone|@here/g)) if (may('everyone')) found.push(mention)
  for (const [mention, id = ''] of text.matchAll(/<@!?(\d+)>/g)) {
    if (may('users') || listOf(allowed.users).includes(id)) found.push(mention)
  }
  for (const [mention, id = ''] of text.matchAll(/<@&(\d+)>/g)) {
    if (may('roles') || listOf(allowed.roles).includes(id)) found.push(mention)
  }
  const repliedTo = message.reference === null ? undefined : world.messages.get(message.reference)?.author
  if (repliedTo !== undefined && (!given || allowed.replied_user === true))
    found.push(`reply to ${repliedTo.name}`)
  return found
}

/** The contents of all text displays, in the order they stand. */
export function textDisplays(components: readonly Json[]): readonly string[] {
  return components.flatMap((entry) => {
    const component = objectOf(entry)
    const own = component.type === 10 ? [textOf(component.content)] : []
    return [...own, ...textDisplays(listOf(component.components))]
  })
}

function isEmpty(
  look: Pick<Message, 'content' | 'embeds' | 'components' | 'attachments' | 'flags'>,
): boolean {
  if (isV2(look.flags)) return look.components.length === 0
  const parts = look.embeds.length + look.components.length + look.attachments.length
  return look.content.trim() === '' && parts === 0
}
