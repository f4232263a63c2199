// The life of an interaction: three seconds to one first answer, then fifteen minutes in which its token edits,
// deletes and follows up.

import {
  alreadyAcknowledged,
  Field,
  invalidWebhookToken,
  unknownInteraction,
  unknownMessage,
  unknownWebhook,
} from './errors.ts'
import type { Json, JsonObject } from './json.ts'
import { isObject, listOf, numberOf, objectOf, textOf } from './json.ts'
import type { Destination, Draft } from './messages.ts'
import { editMessage, sendLoading, sendMessage } from './messages.ts'
import { messagePayload } from './payloads.ts'
import type { Channel, Message, Person, World } from './world.ts'
import { FLAGS, flagsOf } from './world.ts'

export const INTERACTION = { command: 2, component: 3, autocomplete: 4 } as const
export const CALLBACK = {
  pong: 1,
  message: 4,
  deferred: 5,
  deferredUpdate: 6,
  update: 7,
  choices: 8,
} as const

export interface Interaction {
  readonly id: string
  readonly token: string
  readonly type: number
  readonly person: Person
  readonly channel: Channel
  /** The message whose button was pressed. */
  readonly target: Message | null
  /** On the stand-in's clock. */
  readonly openedAt: number
  /** The callback type of the first answer. */
  answer: number | null
  /** The message that `@original` means: the reply, or the button's message that was updated. */
  original: Message | null
  readonly followUps: Message[]
  choices: readonly JsonObject[] | null
}

export interface InteractionTimes {
  /** ms to the first answer; Discord gives 3,000. */
  readonly firstAnswerWithin: number
  /** ms that a token is good for; Discord gives 900,000. */
  readonly tokenLifetime: number
}

export class Interactions {
  readonly #world: World
  readonly #times: InteractionTimes
  readonly #all = new Map<string, Interaction>()

  constructor(world: World, times: InteractionTimes) {
    this.#world = world
    this.#times = times
  }

  open(type: number, person: Person, channel: Channel, target: Message | null): Interaction {
    const id = this.#world.snowflake()
    const secret = Buffer.from(`interaction:${id}:${crypto.randomUUID()}`).toString('base64url')
    const interaction: Interaction = {
      id,
      token: secret,
      type,
      person,
      channel,
      target,
      openedAt: this.#world.now(),
      answer: null,
      original: null,
      followUps: [],
      choices: null,
    }
    this.#all.set(id, interaction)
    return interaction
  }

  /** POST /interactions/{id}/{token}/callback; answers the body of `with_response`. */
  callback(id: string, token: string, draft: Draft): JsonObject {
    const interaction = this.#all.get(id)
    if (interaction === undefined || interaction.token !== token) throw unknownInteraction()
    if (interaction.answer !== null) throw alreadyAcknowledged()
    if (this.#world.now() - interaction.openedAt > this.#times.firstAnswerWithin) throw unknownInteraction()
    const type = numberOf(draft.body.type)
    const field = Field.body()
    field.at('type').oneOf(type, allowedAnswers(interaction))
    field.settle()
    const data = { body: objectOf(draft.body.data), files: draft.files }
    const place = field.at('data')
    if (type === CALLBACK.message) {
      interaction.original = sendMessage(this.#world, data, this.#destination(interaction, data.body), place)
    } else if (type === CALLBACK.deferred) {
      interaction.original = sendLoading(this.#world, this.#destination(interaction, data.body))
    } else if (type === CALLBACK.choices) {
      interaction.choices = checkedChoices(place, data.body)
    } else if (interaction.target !== null) {
      if (type === CALLBACK.update) editMessage(this.#world, interaction.target, data, place)
      interaction.original = interaction.target
    }
    interaction.answer = type
    this.#world.changed()
    return this.#response(interaction)
  }

  /** The interaction of a webhook's token; throws once the token has run out, or before the first answer. */
  ofToken(token: string): Interaction {
    const interaction = [...this.#all.values()].find((entry) => entry.token === token)
    if (interaction === undefined) throw invalidWebhookToken()
    if (this.#world.now() - interaction.openedAt > this.#times.tokenLifetime) throw invalidWebhookToken()
    if (interaction.answer === null || interaction.answer === CALLBACK.choices) throw unknownWebhook()
    return interaction
  }

  message(interaction: Interaction, id: string): Message {
    const found =
      id === '@original' ? interaction.original : interaction.followUps.find((message) => message.id === id)
    const message = found ?? (interaction.original?.id === id ? interaction.original : null)
    if (message === null || message.deleted) throw unknownMessage()
    return message
  }

  edit(interaction: Interaction, id: string, draft: Draft): Message {
    const message = this.message(interaction, id)
    editMessage(this.#world, message, draft, Field.body())
    return message
  }

  /** A follow-up; the first one after a deferred reply takes the place of its "thinking…". */
  followUp(interaction: Interaction, draft: Draft): Message {
    const { original } = interaction
    if (original !== null && (original.flags & FLAGS.loading) !== 0) {
      editMessage(this.#world, original, draft, Field.body())
      return original
    }
    const to = this.#destination(interaction, draft.body)
    const message = sendMessage(this.#world, draft, to, Field.body())
    interaction.followUps.push(message)
    this.#world.changed()
    return message
  }

  #destination(interaction: Interaction, body: JsonObject): Destination {
    const ephemeral = (flagsOf(body) & FLAGS.ephemeral) !== 0
    return {
      channel: interaction.channel,
      interaction: interaction.id,
      audience: ephemeral ? interaction.person : null,
    }
  }

  #response(interaction: Interaction): JsonObject {
    const { original, answer } = interaction
    const resource =
      original === null || answer === CALLBACK.deferredUpdate
        ? {}
        : { resource: { type: answer, message: messagePayload(this.#world, original) } }
    return {
      interaction: {
        id: interaction.id,
        type: interaction.type,
        ...(original === null
          ? {}
          : {
              response_message_id: original.id,
              response_message_loading: (original.flags & FLAGS.loading) !== 0,
              response_message_ephemeral: original.audience !== null,
            }),
      },
      ...resource,
    }
  }
}

function allowedAnswers(interaction: Interaction): readonly number[] {
  if (interaction.type === INTERACTION.autocomplete) return [CALLBACK.choices]
  if (interaction.type === INTERACTION.command) return [CALLBACK.message, CALLBACK.deferred]
  return [CALLBACK.message, CALLBACK.deferred, CALLBACK.deferredUpdate, CALLBACK.update]
}

function checkedChoices(field: Field, data: JsonObject): readonly JsonObject[] {
  const place = field.at('choices')
  if (!Array.isArray(data.choices)) place.fail('BASE_TYPE_REQUIRED', 'This field is required')
  place.list(data.choices, 25).forEach((entry: Json, index) => {
    const choice = objectOf(entry)
    place.at(index).at('name').text(choice.name, 1, 100)
    if (typeof choice.value !== 'number') place.at(index).at('value').text(choice.value, 1, 100)
    for (const [locale, name] of Object.entries(objectOf(choice.name_localizations))) {
      place.at(index).at('name_localizations').at(locale).text(textOf(name), 1, 100)
    }
  })
  field.settle()
  return listOf(data.choices).filter(isObject)
}
