// What a message says, for whoever wants it checked: its text, or that of what it forwards or shows; block quotes
// as quotations, which is what they are.

import type { APIEmbed, Message, MessageSnapshot } from 'discord.js'

/** '' where it has no text: a picture, a sticker. */
export function wordsOfMessage(
  message: Pick<Message, 'cleanContent' | 'content' | 'messageSnapshots' | 'embeds'>,
): string {
  const said = [
    message.cleanContent ?? message.content,
    ...[...message.messageSnapshots.values()].map(textOfSnapshot),
    ...message.embeds.map(({ data }) => textOfEmbed(data)),
  ].find((text) => text.trim() !== '')
  return said === undefined ? '' : quoteBlocks(said).trim()
}

function textOfSnapshot({ content, embeds }: MessageSnapshot): string {
  return [content, ...(embeds ?? []).map(({ data }) => textOfEmbed(data))].find(Boolean) ?? ''
}

function textOfEmbed({ title, description }: Readonly<APIEmbed>): string {
  return description ?? title ?? ''
}

const MARKS = /["«»“”„]/u

/** Lines after "> ", or all after ">>> ", in quotation marks; those that have marks already keep to them. */
function quoteBlocks(text: string): string {
  return text
    .replace(/^>>> ([\s\S]+)/m, (_, block: string) => quoted(block))
    .replace(/^> .*(?:\n> .*)*/gm, (block) => quoted(block.replace(/^> /gm, '')))
}

function quoted(block: string): string {
  return MARKS.test(block) || block.trim() === '' ? block : `« ${block.trim()} »`
}
