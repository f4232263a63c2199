// Direct messages, and messages that mention the bot: each is a question, or a command typed as text. Answered
// as a reply to the message.

import type { Message } from 'discord.js'
import { cleanContent, MessageType, PermissionFlagsBits } from 'discord.js'
import { interpret } from '../answering/interpret.ts'
import { findPeople } from '../answering/people.ts'
import type { Asker } from '../answering/request.ts'
import { localDay } from '../answering/request.ts'
import { ALIASES, wordingFor } from '../presentation/languages.ts'
import { echo } from '../presentation/shorten.ts'
import type { LanguageCode } from '../text/article/article.ts'
import { judgeLanguage } from '../text/detect-language.ts'
import type { AnswerMessages, Desk, Question } from './answers.ts'
import { answer, answerInTime, isLong, isRestricted, QUOTATION_LIMIT } from './answers.ts'
import type { DrawnMessage } from './components.ts'
import { drawNote } from './components.ts'
import { isHistoryHidden, isNotPermitted, isUnreachable, plainReason } from './troubles.ts'

/** Never rejects. */
export async function handleMessage(message: Message, desk: Desk): Promise<void> {
  try {
    const text = textForBot(message)
    if (text !== null) await answerText(message, text, desk)
  } catch (error) {
    await tellFailure(message, error, desk)
  }
}

/** What is said to the bot, without its mention; null when nothing is. */
function textForBot(message: Message): string | null {
  const { author, client, content } = message
  if (author.bot || message.webhookId !== null) return null
  if (message.type !== MessageType.Default && message.type !== MessageType.Reply) return null
  const mention = new RegExp(`<@!?${client.user.id}>`, 'g')
  const named = mention.test(content)
  const text = cleanContent(content.replace(mention, ' '), message.channel).trim()
  if (message.channel.isDMBased()) return text
  if (!message.mentions.users.has(client.user.id)) return null
  // Whoever replies to the bot mentions it without having written so: a reply of a picture asks nothing.
  return named || text !== '' ? text : null
}

async function answerText(message: Message, text: string, desk: Desk): Promise<void> {
  const language = languageOf(message, text, desk)
  const wording = wordingFor(language)
  const now = desk.now()
  const today = localDay(now)
  if (text === '') return send(message, await answer(HELP, { language, mayReindex: false, today }, desk))
  const meant = interpret(text, ALIASES, (name) => findPeople(name, desk.corpus).length > 0)
  switch (meant.kind) {
    case 'usage':
      return send(message, [drawNote(wording.usage(meant.command))])
    case 'unknown-command':
      return send(message, [drawNote(wording.unknownCommand(echo(`/${meant.name}`)))])
    case 'request': {
      const conversation = conversationOf(message)
      const setting = { language, today, now }
      const question = message.channel.isDMBased()
        ? desk.recent.follow(conversation, text, meant, setting, desk.corpus)
        : { request: meant.request, page: 0 }
      const mayReindex = isRestricted(meant.request) && (await desk.mayReindex(personOf(message)))
      const asker = { language, mayReindex, today, quotationLimit: QUOTATION_LIMIT }
      return isLong(meant.request) && mayReindex
        ? replyInTime(message, question, asker, desk)
        : send(
            message,
            await answer(question, asker, mayAttach(message) ? desk : { ...desk, drawing: null }, {
              reply: (reply, pages) => {
                if (message.channel.isDMBased())
                  desk.recent.showed(conversation, question, reply, pages, setting)
              },
            }),
          )
    }
  }
}

const HELP: Question = { request: { kind: 'help' }, page: 0 }

/**
 * The words after a command's name tell the language; where they do not, the question before, then the server's
 * language, where it is French: English is every server's until somebody changes it. No message tells its writer's.
 */
function languageOf(message: Message, text: string, desk: Desk): LanguageCode {
  const words = text.replace(/^\/\S+\s*/, '')
  const before = desk.recent.languageFor(conversationOf(message), words, desk.now(), desk.corpus)
  if (before !== null) return before
  const judged = judgeLanguage(words)
  if (judged.certain) return judged.language
  if (message.guild === null) return judged.language
  return message.guild.preferredLocale.startsWith('fr') ? 'fr' : judged.language
}

/** Who, and where. */
function conversationOf({ author, channelId }: Message): string {
  return `${author.id} ${channelId}`
}

function mayAttach({ channel, client }: Message): boolean {
  return (
    channel.isDMBased() || channel.permissionsFor(client.user)?.has(PermissionFlagsBits.AttachFiles) === true
  )
}

function personOf(message: Message) {
  return {
    userId: message.author.id,
    guildId: message.guildId,
    managesGuild: message.member?.permissions.has(PermissionFlagsBits.ManageGuild) ?? false,
  }
}

// ---- replies

async function send(message: Message, answers: AnswerMessages): Promise<void> {
  for (const drawn of answers) await replyTo(message, drawn)
}

async function replyInTime(message: Message, question: Question, asker: Asker, desk: Desk): Promise<void> {
  // For show: where it may not, or cannot be shown, the answer comes all the same.
  if (message.channel.isSendable()) await message.channel.sendTyping().catch(() => {})
  let sent: Message | null = null
  await answerInTime(question, asker, desk, {
    show: async (drawn) => {
      sent = sent === null ? await replyTo(message, drawn) : await sent.edit(drawn)
    },
    below: (drawn) => replyTo(message, drawn),
  })
}

async function replyTo(message: Message, drawn: DrawnMessage): Promise<Message> {
  try {
    return await message.reply(drawn)
  } catch (error) {
    // A reply quotes the message, which needs Read Message History; the answer itself does not.
    if (!isHistoryHidden(error) || !message.channel.isSendable()) throw error
    return message.channel.send(drawn)
  }
}

// ---- when it goes wrong

async function tellFailure(message: Message, error: unknown, desk: Desk): Promise<void> {
  const { log } = desk
  if (isNotPermitted(error)) {
    log.warn(`may not answer in channel ${message.channelId} (${plainReason(error)})`)
    return
  }
  if (isUnreachable(error)) log.warn(`an answer could not be sent (${plainReason(error)})`)
  else log.error({ err: error }, 'answering a message failed')
  try {
    await replyTo(message, drawNote(wordingFor(languageOf(message, message.content, desk)).failed))
  } catch (second) {
    log.warn(`the failure could not be told to the reader (${plainReason(second)})`)
  }
}
