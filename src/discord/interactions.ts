// Slash commands, suggestions while typing, the menu of a message, and buttons. Everything but a reindex, a picture
// that takes its time, and who owns the bot, is answered at once; what goes wrong is caught here, once: a plain sentence
// to the reader, the stack to the log.

import { setTimeout } from 'node:timers/promises'
import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Interaction,
  InteractionReplyOptions,
  Message,
  MessageContextMenuCommandInteraction,
  RepliableInteraction,
} from 'discord.js'
import { MessageFlags, PermissionFlagsBits } from 'discord.js'
import type { Command, OptionValues } from '../answering/commands.ts'
import { commandNamed } from '../answering/commands.ts'
import type { Asker } from '../answering/request.ts'
import { localDay } from '../answering/request.ts'
import { wordingFor } from '../presentation/languages.ts'
import type { LanguageCode } from '../text/article/article.ts'
import type { Desk, Question, Told } from './answers.ts'
import { answer, answerInTime, isLong, isRestricted, QUOTATION_LIMIT } from './answers.ts'
import type { DrawnMessage } from './components.ts'
import { drawNote, shownTitle } from './components.ts'
import { decodePress } from './custom-id.ts'
import { wordsOfMessage } from './message-words.ts'
import type { Person } from './permissions.ts'
import { suggestArticles, suggestPeople } from './suggestions.ts'
import { isOutdatedToken, isTooLate, isUnreachable, plainReason } from './troubles.ts'

/** Never rejects. */
export async function handleInteraction(interaction: Interaction, desk: Desk): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await suggest(interaction, desk)
    else if (interaction.isChatInputCommand()) await answerCommand(interaction, desk)
    else if (interaction.isMessageContextMenuCommand()) await checkMessage(interaction, desk)
    else if (interaction.isButton()) await answerPress(interaction, desk)
    else if (interaction.isRepliable())
      await replyPrivately(interaction, drawNote(words(interaction).expired))
  } catch (error) {
    await tellFailure(interaction, error, desk)
  }
}

// ---- commands

async function answerCommand(interaction: ChatInputCommandInteraction, desk: Desk): Promise<void> {
  const command = commandNamed(interaction.commandName)
  if (command === null) {
    const { unknownCommand } = words(interaction)
    return replyPrivately(interaction, drawNote(unknownCommand(`/${interaction.commandName}`)))
  }
  const values = readValues(interaction, command, desk)
  const question = { request: command.request(values), page: 0 }
  return reply(interaction, question, values.private === true, desk)
}

function readValues(interaction: ChatInputCommandInteraction, command: Command, desk: Desk): OptionValues {
  const values: Record<string, string | number | boolean | undefined> = {}
  for (const { name, value } of interaction.options.data) {
    const option = command.options.find((candidate) => candidate.name === name)
    values[name] =
      option?.suggests === 'articles' && typeof value === 'string' ? articleId(value, desk) : value
  }
  return values
}

/** A suggestion whose id was too long for Discord carries the article's key instead. */
function articleId(value: string, { corpus }: Desk): string {
  return corpus.article(value)?.id ?? corpus.articleByKey(value)?.id ?? value
}

async function suggest(interaction: AutocompleteInteraction, desk: Desk): Promise<void> {
  const { name, value } = interaction.options.getFocused(true)
  const option = commandNamed(interaction.commandName)?.options.find((candidate) => candidate.name === name)
  switch (option?.suggests) {
    case 'articles':
      return interaction.respond(suggestArticles(value, desk.corpus.articles()))
    case 'people':
      return interaction.respond(suggestPeople(value, desk.corpus, words(interaction)))
    default:
      return interaction.respond([])
  }
}

// ---- the menu of a message

/** To the asker alone: whoever wrote the message need not be told that it was checked. */
async function checkMessage(interaction: MessageContextMenuCommandInteraction, desk: Desk): Promise<void> {
  const quote = wordsOfMessage(interaction.targetMessage)
  if (quote === '') return replyPrivately(interaction, drawNote(words(interaction).noTextToCheck))
  return reply(interaction, { request: { kind: 'verify', quote }, page: 0 }, true, desk)
}

// ---- buttons

async function answerPress(interaction: ButtonInteraction, desk: Desk): Promise<void> {
  const title = shownTitle(interaction.message.components.map((component) => component.toJSON()))
  const press = decodePress(interaction.customId, title, desk.corpus)
  if (press === null) return replyPrivately(interaction, drawNote(words(interaction).expired))
  if (press.kind === 'ask') {
    return reply(interaction, press, interaction.message.flags.has(MessageFlags.Ephemeral), desk)
  }
  const asker = await askerOf(interaction, press, desk)
  const answering = answer(press, asker, deskFor(interaction, desk), remembering(interaction, press, desk))
  if (!(await isSoon(answering))) await interaction.deferUpdate()
  const [page] = await answering
  // The picture of the page before goes with its page.
  const message = { ...page, attachments: [] }
  await (interaction.deferred ? interaction.editReply(message) : interaction.update(message))
}

// ---- replies

type Asking = ChatInputCommandInteraction | MessageContextMenuCommandInteraction | ButtonInteraction

async function reply(interaction: Asking, question: Question, privately: boolean, desk: Desk): Promise<void> {
  const asking = askerOf(interaction, question, desk)
  // Discord may take its time to say who owns the bot; who then turns out to be nobody is told alone.
  if (!(await isSoon(asking))) await acknowledge(interaction, true)
  const asker = await asking
  const refused = isRestricted(question.request) && !asker.mayReindex
  if (isLong(question.request) && !refused) return replyInTime(interaction, question, asker, desk)
  const answering = answer(
    question,
    asker,
    deskFor(interaction, desk),
    remembering(interaction, question, desk),
  )
  const hide = privately || refused
  if (!(await isSoon(answering))) await acknowledge(interaction, hide)
  const [first, ...following] = await answering
  if (interaction.deferred) await interaction.editReply(first)
  else await interaction.reply(hide ? hidden(first) : first)
  for (const message of following) await interaction.followUp(privately ? hidden(message) : message)
}

/** In direct messages, where "plus" and "quand ?" go on about what a command or a button showed. */
function remembering(interaction: Asking, question: Question, { recent, corpus, now }: Desk): Told {
  const { guildId, channelId, user } = interaction
  if (guildId !== null || channelId === null) return {}
  const conversation = `${user.id} ${channelId}`
  const setting = { language: languageOf(interaction), today: localDay(now()), now: now() }
  const { request } = question
  if (request.kind === 'ask')
    recent.follow(conversation, '/ask', { kind: 'request', request, command: 'ask' }, setting, corpus)
  return { reply: (reply, pages) => recent.showed(conversation, question, reply, pages, setting) }
}

/** Discord waits for three seconds; an answer that takes so long of them may take all. */
const SOON_MS = 1000

/** An answer without a picture is there at once, and most pictures are. */
async function isSoon(answering: Promise<unknown>): Promise<boolean> {
  return Promise.race([answering.then(() => true), setTimeout(SOON_MS, false, { ref: false })])
}

/** Shows that an answer will come. The message in which it will; null: it is the asker's alone, or was there already. */
async function acknowledge(interaction: Asking, hide: boolean): Promise<Message | null> {
  if (interaction.deferred) return null
  const { resource } = await interaction.deferReply({
    ...(hide ? { flags: MessageFlags.Ephemeral } : {}),
    withResponse: true,
  })
  return hide ? null : (resource?.message ?? null)
}

/** Where files may not be attached, nothing is drawn. */
function deskFor(interaction: RepliableInteraction, desk: Desk): Desk {
  return interaction.appPermissions.has(PermissionFlagsBits.AttachFiles) ? desk : { ...desk, drawing: null }
}

/** Acknowledges at once and edits the reply while the work goes on. */
async function replyInTime(interaction: Asking, question: Question, asker: Asker, desk: Desk): Promise<void> {
  const sent = await acknowledge(interaction, false)
  await answerInTime(question, asker, desk, {
    show: (message) => editReply(interaction, sent, message),
    below: (message) => sendBelow(interaction, sent, message),
  })
}

/** An interaction may be answered for 15 minutes; after that, its reply is edited like another message of the bot's. */
async function editReply(
  interaction: RepliableInteraction,
  sent: Message | null,
  message: DrawnMessage,
): Promise<unknown> {
  try {
    return await interaction.editReply(message)
  } catch (error) {
    if (sent === null || !isOutdatedToken(error)) throw error
    return sent.edit(message)
  }
}

/** The same of a message that follows the reply. */
async function sendBelow(
  interaction: RepliableInteraction,
  sent: Message | null,
  message: DrawnMessage,
): Promise<unknown> {
  try {
    // What was acknowledged to the asker alone goes on to be theirs.
    return await interaction.followUp(interaction.ephemeral === true ? hidden(message) : message)
  } catch (error) {
    if (!sent?.channel.isSendable() || !isOutdatedToken(error)) throw error
    return sent.channel.send(message)
  }
}

async function replyPrivately(interaction: RepliableInteraction, message: DrawnMessage): Promise<void> {
  await interaction.reply(hidden(message))
}

function hidden(message: DrawnMessage): InteractionReplyOptions {
  return { ...message, flags: message.flags | MessageFlags.Ephemeral }
}

// ---- who asks

async function askerOf(interaction: Interaction, { request }: Question, desk: Desk): Promise<Asker> {
  const person: Person = {
    userId: interaction.user.id,
    guildId: interaction.guildId,
    managesGuild: interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
  }
  return {
    language: languageOf(interaction),
    mayReindex: isRestricted(request) && (await desk.mayReindex(person)),
    today: localDay(desk.now()),
    quotationLimit: QUOTATION_LIMIT,
  }
}

function languageOf(interaction: Interaction): LanguageCode {
  return interaction.locale.startsWith('fr') ? 'fr' : 'en'
}

function words(interaction: Interaction) {
  return wordingFor(languageOf(interaction))
}

// ---- when it goes wrong

async function tellFailure(interaction: Interaction, error: unknown, { log }: Desk): Promise<void> {
  if (isTooLate(error)) {
    // Whoever types on does not wait for suggestions.
    const level = interaction.isAutocomplete() ? 'debug' : 'warn'
    log[level](`an answer came too late for Discord (${plainReason(error)})`)
    return
  }
  if (isUnreachable(error)) log.warn(`an answer could not be sent (${plainReason(error)})`)
  else log.error({ err: error }, `answering ${describe(interaction)} failed`)
  try {
    const message = drawNote(words(interaction).failed)
    if (interaction.isAutocomplete()) await interaction.respond([])
    else if (!interaction.isRepliable()) return
    else if (interaction.replied) await interaction.followUp(hidden(message))
    else if (interaction.deferred) await interaction.editReply(message)
    else await interaction.reply(hidden(message))
  } catch (second) {
    log.warn(`the failure could not be told to the reader (${plainReason(second)})`)
  }
}

function describe(interaction: Interaction): string {
  if (interaction.isCommand() || interaction.isAutocomplete()) return `/${interaction.commandName}`
  return interaction.isButton() ? `the button ${interaction.customId}` : 'an interaction'
}
