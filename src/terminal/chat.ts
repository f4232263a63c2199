// The bot on a prompt: keys, history, completion and progress around conversation.ts. Where stdin is not a
// terminal its lines are answered in order and nothing but the answers is written.

import type { Interface } from 'node:readline'
import { createInterface } from 'node:readline'
import { prepareAnswers } from '../answering/ask.ts'
import type { Asker } from '../answering/request.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { wordingFor } from '../presentation/languages.ts'
import { printBug } from './bugs.ts'
import { completeLine } from './completion.ts'
import type { Conversation } from './conversation.ts'
import { openConversation } from './conversation.ts'
import { phrasesFor } from './phrases.ts'
import { printNotice, printPage } from './print.ts'
import type { Output, Streams } from './streams.ts'
import { progressLine, readLines, screenOf, write } from './streams.ts'

export interface Chat {
  readonly corpus: Corpus
  readonly asker: Asker
  readonly streams: Streams
  readonly now: () => Date
}

/** Resolves when the person leaves, or the lines end. */
export async function runChat(chat: Chat): Promise<void> {
  const conversation = openConversation(chat)
  const promptOn = promptStream(chat.streams)
  if (promptOn === null) await answerLines(conversation, chat)
  else await converse(conversation, chat, promptOn)
}

/** Where the prompt stands: not among results that go to a file. null: nobody is typing. */
function promptStream({ input, output, errors }: Streams): Output | null {
  if (!input.isTTY) return null
  return output.isTTY ? output : errors.isTTY ? errors : null
}

async function answerLines(conversation: Conversation, chat: Chat): Promise<void> {
  let first = true
  for await (const line of readLines(chat.streams.input)) {
    const text = await answer(conversation, line, chat)
    if (text === null) return
    if (text === '') continue
    await write(chat.streams.output, first ? text : `\n${text}`)
    first = false
  }
}

async function converse(conversation: Conversation, chat: Chat, promptOn: Output): Promise<void> {
  const { corpus, streams, asker } = chat
  const phrases = phrasesFor(asker.language)
  await write(
    promptOn,
    `${printNotice(phrases.greeting(corpus.totals), screenOf(promptOn, streams.colour))}\n`,
  )
  // While the first question is typed.
  setImmediate(() => prepareAnswers(corpus))
  const reader = openPrompt(chat, promptOn)
  // Ctrl-D ends the lines: those that are typed already are answered. Ctrl-C waits for nothing.
  const interrupted = Promise.withResolvers<null>()
  let answering = false
  let open = true
  reader.on('close', () => {
    open = false
  })
  reader.on('SIGINT', () => {
    if (reader.line !== '' && !answering) return clearLine(reader)
    interrupted.resolve(null)
    reader.close()
  })
  reader.prompt()
  for await (const line of reader) {
    answering = true
    const text = await Promise.race([answer(conversation, line, chat), interrupted.promise])
    answering = false
    if (text === null) break
    if (text !== '') await write(streams.output, `\n${text}\n`)
    if (open) reader.prompt()
  }
  await write(promptOn, `${open ? '' : '\n'}${phrases.goodbye}\n`)
  reader.close()
}

function openPrompt({ corpus, streams, asker }: Chat, promptOn: Output): Interface {
  return createInterface({
    input: streams.input,
    output: promptOn,
    terminal: true,
    prompt: '› ',
    // In memory: what was asked is nobody else's business, a file would keep it.
    historySize: 500,
    removeHistoryDuplicates: true,
    completer: (line: string) => {
      const articles = corpus.articles().map(({ id }) => id)
      const people = corpus.people().map(({ name }) => name)
      return completeLine(line, { articles, people }, asker.language)
    },
  })
}

function clearLine(reader: Interface): void {
  reader.write(null, { ctrl: true, name: 'e' })
  reader.write(null, { ctrl: true, name: 'u' })
}

/** The text to show, '' for none; null when the person leaves. */
async function answer(conversation: Conversation, line: string, chat: Chat): Promise<string | null> {
  const { streams } = chat
  const { language } = chat.asker
  const screen = screenOf(streams.output, streams.colour)
  const progress = progressLine(streams.errors, wordingFor(language))
  try {
    const turn = await conversation.take(line, progress.show)
    progress.clear()
    switch (turn.kind) {
      case 'page':
        return printPage(turn.page, screen)
      case 'notice':
        return printNotice(turn.text, screen)
      case 'nothing':
        return ''
      case 'quit':
        return null
    }
  } catch (error) {
    progress.clear()
    await write(streams.errors, `${printBug(error)}\n`)
    return printNotice(wordingFor(language).failed, screen)
  }
}
