// A reply as messages of Discord's Components V2: a container with texts, a small line under each excerpt,
// and buttons. What is said and where a page ends is decided in presentation/; this draws it and keeps to
// Discord's limits, escapes included.

import type {
  APIButtonComponentWithCustomId,
  APIComponentInContainer,
  APIContainerComponent,
  APIMessageTopLevelComponent,
  AttachmentPayload,
} from 'discord.js'
import { ButtonStyle, ComponentType, MessageFlags } from 'discord.js'
import type { Reply } from '../answering/reply.ts'
import type { Depiction } from '../pictures/timeline-picture.ts'
import { depictTimeline } from '../pictures/timeline-picture.ts'
import type { Action, Block, Page, PageLimits } from '../presentation/page.ts'
import type { View } from '../presentation/pages.ts'
import { renderReply } from '../presentation/pages.ts'
import { shorten } from '../presentation/shorten.ts'
import type { Wording } from '../presentation/wording.ts'
import type { ArticleKeys } from './custom-id.ts'
import { encodePress } from './custom-id.ts'
import { escapeLine, escapeMarkdown, linkMarkdown, quoteMarkdown, unescapeMarkdown } from './markdown.ts'

/** The body of a message, for any of discord.js's methods that send one. */
export interface DrawnMessage {
  readonly flags: MessageFlags.IsComponentsV2
  readonly components: readonly APIContainerComponent[]
  readonly files?: readonly AttachmentPayload[]
}

export interface DrawnReply {
  /** At least one. */
  readonly pages: readonly DrawnMessage[]
  /** What the picture of each page shows; null: it has none. */
  readonly depictions: readonly (Depiction | null)[]
  /** Its buttons lead from page to page; false: they do not fit, so the pages must be sent one after the other. */
  readonly turnable: boolean
}

/** Before escaping; a reply that grows too much by it is cut into smaller pages. Discord's own are below. */
const DISCORD_PAGE_LIMITS: PageLimits = { characters: 3400, bytes: 7500, blocks: 22 }

/** So few that their picture can be read on a phone. */
const BLOCKS_WITH_PICTURE = 13

/** Of all text in a message, and of its components, nested ones included (Discord's API reference). */
const MESSAGE_LIMITS = { characters: 4000, bytes: 10_000, components: 40 }

const BUTTONS_IN_ROW = 5
const ROWS = 3
const LABEL_LIMIT = 80

/** A longer address leaves too little room for the words. */
const LINK_LIMIT = 512

/** What escaping and quote marks can add at the worst is threefold; the smallest step leaves room for that. */
const STEPS = [1, 0.7, 0.45, 0.25]

export function drawReply(
  reply: Reply,
  wording: Wording,
  view: Omit<View, 'limits'>,
  articles: ArticleKeys,
): DrawnReply {
  let drawn: DrawnReply | undefined
  for (const step of STEPS) {
    const limits = {
      characters: Math.floor(DISCORD_PAGE_LIMITS.characters * step),
      bytes: Math.floor(DISCORD_PAGE_LIMITS.bytes * step),
      blocks: reply.kind === 'timeline' ? BLOCKS_WITH_PICTURE : DISCORD_PAGE_LIMITS.blocks,
    }
    const pages = renderReply(reply, wording, { ...view, limits })
    drawn = {
      pages: pages.map((page) => drawPage(page, articles)),
      depictions: pages.map((page) =>
        reply.kind === 'timeline' ? depictTimeline(reply, page, wording) : null,
      ),
      turnable: pages.length === 1 || pages.every((page) => isTurnable(page, articles)),
    }
    if (drawn.pages.every(fits)) return drawn
  }
  throw new Error(`a ${reply.kind} reply does not fit Discord's limits, however it is cut`)
}

/** A page whose actions cannot be kept in a button is drawn without those buttons. */
export function drawPage(page: Page, articles: ArticleKeys): DrawnMessage {
  const buttons = page.actions.flatMap((action, ordinal) => drawButton(action, ordinal, page, articles))
  const container: APIContainerComponent = {
    type: ComponentType.Container,
    components: [...page.blocks.flatMap(drawBlock), ...drawRows(buttons)],
  }
  return { flags: MessageFlags.IsComponentsV2, components: [container] }
}

/** The message with a PNG above its buttons. `alt`: what is read out in its place, 1,024 characters at the most. */
export function withPicture(message: DrawnMessage, png: Buffer, alt: string): DrawnMessage {
  const gallery: APIComponentInContainer = {
    type: ComponentType.MediaGallery,
    items: [{ media: { url: `attachment://${PICTURE}` }, description: alt }],
  }
  return {
    ...message,
    components: message.components.map((container) => {
      const rows = container.components.filter(({ type }) => type === ComponentType.ActionRow)
      const others = container.components.filter(({ type }) => type !== ComponentType.ActionRow)
      return { ...container, components: [...others, gallery, ...rows] }
    }),
    files: [{ attachment: png, name: PICTURE, description: alt }],
  }
}

const PICTURE = 'timeline.png'

/** One plain sentence of the bot. */
export function drawNote(text: string): DrawnMessage {
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [{ type: ComponentType.Container, components: [textDisplay(escapeMarkdown(text))] }],
  }
}

/** The title that a message of ours shows, as it was before it was drawn; null when it has none. */
export function shownTitle(components: readonly APIMessageTopLevelComponent[]): string | null {
  const [container] = components
  const [first] = container?.type === ComponentType.Container ? container.components : []
  if (first?.type !== ComponentType.TextDisplay || !first.content.startsWith(TITLE)) return null
  return unescapeMarkdown(first.content.slice(TITLE.length))
}

// ---- blocks

const TITLE = '### '
const SMALL = '-# '

function drawBlock(block: Block): readonly APIComponentInContainer[] {
  switch (block.kind) {
    case 'title':
      return [textDisplay(TITLE + escapeLine(block.text))]
    case 'note':
      // Under an excerpt, as small as its source.
      return [
        textDisplay(
          block.of === 'context-above' ? SMALL + escapeLine(block.text) : escapeMarkdown(block.text),
        ),
      ]
    case 'heading':
      return [
        textDisplay(
          `**${escapeLine(block.text)}**${block.detail === null ? '' : ` · ${escapeLine(block.detail)}`}`,
        ),
      ]
    case 'excerpt':
      return [
        textDisplay(
          `${quoteMarkdown(block.text, block.highlights)}\n${SMALL}${linked(block.source, block.link)}`,
        ),
      ]
    case 'item':
      return [
        textDisplay(
          `**${linked(block.text, block.link)}**${block.detail === null ? '' : `\n${SMALL}${escapeLine(block.detail)}`}`,
        ),
      ]
    case 'footer':
      return [{ type: ComponentType.Separator }, textDisplay(SMALL + escapeLine(block.text))]
  }
}

function textDisplay(content: string): APIComponentInContainer {
  return { type: ComponentType.TextDisplay, content }
}

function linked(text: string, link: string | null): string {
  return link === null || link.length > LINK_LIMIT ? escapeLine(text) : linkMarkdown(text, link)
}

// ---- buttons

function drawButton(
  action: Action,
  ordinal: number,
  page: Page,
  articles: ArticleKeys,
): readonly (APIButtonComponentWithCustomId & { readonly turns: boolean })[] {
  const customId = encodePress(action, ordinal, pageTitle(page), articles)
  if (customId === null) return []
  return [
    {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: shorten(action.label, LABEL_LIMIT),
      custom_id: customId,
      turns: action.kind === 'turn',
    },
  ]
}

/** What asks for something else first; what turns the page in a row of its own below. */
function drawRows(
  buttons: readonly (APIButtonComponentWithCustomId & { readonly turns: boolean })[],
): readonly APIComponentInContainer[] {
  const asks = buttons.filter((button) => !button.turns)
  const turns = buttons.filter((button) => button.turns)
  return [...inRows(asks).slice(0, ROWS - 1), ...inRows(turns).slice(0, 1)].map((row) => ({
    type: ComponentType.ActionRow,
    components: row.map(({ turns: _, ...button }) => button),
  }))
}

function inRows<T>(buttons: readonly T[]): readonly (readonly T[])[] {
  const rows: T[][] = []
  for (let from = 0; from < buttons.length; from += BUTTONS_IN_ROW) {
    rows.push(buttons.slice(from, from + BUTTONS_IN_ROW))
  }
  return rows
}

/** Whether the page's buttons lead to the pages before and after it. */
function isTurnable(page: Page, articles: ArticleKeys): boolean {
  const turns = page.actions.filter(({ kind }) => kind === 'turn')
  return (
    turns.length > 0 && turns.every((action) => encodePress(action, 0, pageTitle(page), articles) !== null)
  )
}

function pageTitle(page: Page): string | null {
  return page.blocks.find((block) => block.kind === 'title')?.text ?? null
}

// ---- sizes

function fits(message: DrawnMessage): boolean {
  const components = message.components.flatMap(withChildren)
  const text = components.map((component) => ('content' in component ? component.content : '')).join('')
  return (
    text.length <= MESSAGE_LIMITS.characters &&
    Buffer.byteLength(text) <= MESSAGE_LIMITS.bytes &&
    components.length <= MESSAGE_LIMITS.components
  )
}

function withChildren(
  component: APIContainerComponent | APIComponentInContainer,
): readonly (APIContainerComponent | APIComponentInContainer | object)[] {
  const children =
    component.type === ComponentType.Container
      ? component.components.flatMap(withChildren)
      : component.type === ComponentType.ActionRow
        ? component.components
        : []
  return [component, ...children]
}
