// A message of the bot as a person sees it: words without markup, quote blocks, links, buttons to press. It follows
// the message through its edits.

import type { Json, JsonObject } from './json.ts'
import { isObject, listOf, numberOf, objectOf, textOf } from './json.ts'
import type { MentionNames } from './markdown.ts'
import { linksIn, parseMarkdown, plainText, quotesIn } from './markdown.ts'
import type { Member } from './member.ts'
import type { Attachment, Look, Message, World } from './world.ts'

export interface SeenButton {
  readonly label: string
  readonly disabled: boolean
  /** Null for a button that leads to an address. */
  readonly customId: string | null
  readonly url: string | null
}

export class Seen {
  readonly message: Message
  readonly reader: Member
  /** Further messages that came with this reply. */
  readonly #followUps: () => readonly Message[]
  readonly #world: World

  constructor(
    world: World,
    message: Message,
    reader: Member,
    followUps: () => readonly Message[] = () => [],
  ) {
    this.#world = world
    this.message = message
    this.reader = reader
    this.#followUps = followUps
  }

  /** What a person reads, top to bottom, blocks on lines of their own; without the buttons. */
  get text(): string {
    return readLook(this.#world, this.message).text
  }

  /** The words in quote blocks, one entry per block. */
  get quotes(): readonly string[] {
    return this.#markdown.flatMap((source) => quotesIn(parseMarkdown(source, namesIn(this.#world))))
  }

  /** Links within the text and buttons that lead somewhere. */
  get links(): readonly { readonly label: string; readonly url: string }[] {
    const inText = this.#markdown.flatMap((source) => linksIn(parseMarkdown(source, namesIn(this.#world))))
    const buttons = this.buttons.flatMap(({ label, url }) => (url === null ? [] : [{ label, url }]))
    return [...inText, ...buttons]
  }

  get buttons(): readonly SeenButton[] {
    return [...walk(this.message.components)]
      .filter((component) => component.type === 2)
      .map((button) => ({
        label: textOf(button.label) || textOf(objectOf(button.emoji).name),
        disabled: button.disabled === true,
        customId: typeof button.custom_id === 'string' ? button.custom_id : null,
        url: typeof button.url === 'string' ? button.url : null,
      }))
  }

  /** Only the person who asked sees it. */
  get ephemeral(): boolean {
    return this.message.audience !== null
  }

  get attachments(): readonly Attachment[] {
    return this.message.attachments
  }

  /** What it said each time it was shown or edited, oldest first. */
  get history(): readonly string[] {
    return this.message.looks.map((look) => readLook(this.#world, look).text)
  }

  get followUps(): readonly Seen[] {
    return this.#followUps().map((message) => new Seen(this.#world, message, this.reader))
  }

  /** The markup as the bot sent it. */
  get markup(): string {
    return this.#markdown.join('\n')
  }

  /** The whole message drawn with characters, for a person to look at. */
  get sketch(): string {
    const edge = this.ephemeral ? '╎ only you see this\n' : ''
    return `${edge}${sketchLines(this.#world, this.message).join('\n')}`
  }

  /** Presses the button of that label, as the reader or somebody else; resolves to what is seen then. */
  press(label: string, by: Member = this.reader): Promise<Seen> {
    return by.press(this, label)
  }

  /** Waits until what it says meets `condition`, in ms at most `within`. */
  async until(condition: (seen: Seen) => boolean, within = 10_000): Promise<this> {
    await this.#world.waitFor(
      () => condition(this),
      within,
      () => `after ${within} ms the message still says:\n${this.sketch}`,
    )
    return this
  }

  get #markdown(): readonly string[] {
    return markdownOf(this.message)
  }
}

function readLook(world: World, look: Look): { text: string } {
  const parts = markdownOf(look).map((source) => plainText(parseMarkdown(source, namesIn(world))).trim())
  return { text: parts.filter((part) => part !== '').join('\n') }
}

/** Content, text displays and embeds in the order in which they are shown. */
function markdownOf(look: Look): readonly string[] {
  const displays = [...walk(look.components)].filter((component) => component.type === 10)
  const embeds = look.embeds.flatMap((entry) => {
    const embed = objectOf(entry)
    const fields = listOf(embed.fields).flatMap((field) => [
      textOf(objectOf(field).name),
      textOf(objectOf(field).value),
    ])
    return [textOf(embed.title), textOf(embed.description), ...fields, textOf(objectOf(embed.footer).text)]
  })
  return [look.content, ...embeds, ...displays.map((display) => textOf(display.content))].filter(
    (part) => part !== '',
  )
}

function* walk(components: readonly Json[]): Generator<JsonObject> {
  for (const component of components) {
    if (!isObject(component)) continue
    yield component
    yield* walk(listOf(component.components))
    if (isObject(component.accessory)) yield* walk([component.accessory])
  }
}

function namesIn(world: World): MentionNames {
  return (kind, id) => {
    if (kind === '@') return `@${world.people.get(id)?.name ?? 'unknown-user'}`
    if (kind === '#') return `#${world.channels.get(id)?.name ?? 'unknown-channel'}`
    return '@role'
  }
}

function sketchLines(world: World, look: Look): readonly string[] {
  const lines = (source: string): string[] => {
    const nodes = parseMarkdown(source, namesIn(world))
    return nodes
      .flatMap((node) => {
        const text = plainText([node]).trimEnd()
        if (node.kind === 'quote') return `\n${text.replaceAll(/^/gm, '│ ')}\n`
        if (node.kind === 'heading') return `\n■ ${text}\n`
        if (node.kind === 'small') return `\n  ${text}\n`
        return plainText([node])
      })
      .join('')
      .split('\n')
      .filter((line) => line.trim() !== '')
  }
  const draw = (components: readonly Json[]): string[] =>
    components.flatMap((entry) => {
      const component = objectOf(entry)
      const children = listOf(component.components)
      switch (numberOf(component.type)) {
        case 1:
          return [children.map((child) => `[ ${textOf(objectOf(child).label)} ]`).join('  ')]
        case 10:
          return lines(textOf(component.content))
        case 12:
          return [`[ ${listOf(component.items).length} picture(s) ]`]
        case 14:
          return ['─'.repeat(40)]
        case 17:
          return ['┌'.padEnd(40, '─'), ...draw(children).map((line) => `  ${line}`), '└'.padEnd(40, '─')]
        default:
          return draw(children)
      }
    })
  return [...lines(look.content), ...draw(look.components)]
}
