// What is checked of a message: its text, or that of what it forwards or shows, block quotes as quotations.

import type { Message } from 'discord.js'
import { expect, test } from 'vitest'
import { wordsOfMessage } from '../../src/discord/message-words.ts'

const message = (given: object): Message =>
  ({ content: '', cleanContent: '', messageSnapshots: new Map(), embeds: [], ...given }) as unknown as Message

const words = (content: string) => wordsOfMessage(message({ content, cleanContent: content }))

test('the text, as people read it', () => {
  expect(words(' Six mois, *pas un jour de plus* \n')).toBe('Six mois, *pas un jour de plus*')
  const named = message({ content: '<@1> dit oui', cleanContent: '@alice dit oui' })
  expect(wordsOfMessage(named)).toBe('@alice dit oui')
  expect(wordsOfMessage(message({ content: 'Six mois', cleanContent: null }))).toBe('Six mois')
})

test('a block quote is a quotation; the lines around it are not', () => {
  expect(words('Elle a dit :\n> Le chantier durera\n> six mois\nVraiment ?')).toBe(
    'Elle a dit :\n« Le chantier durera\nsix mois »\nVraiment ?',
  )
  expect(words('Elle a dit\n>>> Le chantier durera\nsix mois')).toBe(
    'Elle a dit\n« Le chantier durera\nsix mois »',
  )
  expect(words('> « Six mois », dit-elle')).toBe('« Six mois », dit-elle')
  expect(words('3 > 2')).toBe('3 > 2')
})

test('what is forwarded or shown, where the message says nothing itself', () => {
  const forwarded = new Map([['1', { content: 'Six mois', embeds: [] }]])
  expect(wordsOfMessage(message({ messageSnapshots: forwarded }))).toBe('Six mois')
  const embeds = [{ data: { title: 'Le pont', description: 'Le chantier durera six mois' } }]
  expect(wordsOfMessage(message({ embeds }))).toBe('Le chantier durera six mois')
  expect(wordsOfMessage(message({ content: 'Regardez', cleanContent: 'Regardez', embeds }))).toBe('Regardez')
})

test('a picture has no words', () => {
  expect(wordsOfMessage(message({}))).toBe('')
  expect(words('   ')).toBe('')
})
