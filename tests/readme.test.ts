// What the README says is true: its commands exist, its settings are those of the program, and its sample
// exchange is what the bot answers.

import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { PermissionFlagsBits } from 'discord.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { COMMANDS } from '../src/answering/commands.ts'
import { wordingFor } from '../src/presentation/languages.ts'
import { usageLine } from '../src/presentation/usage.ts'
import { phrasesFor } from '../src/terminal/phrases.ts'

const ROOT = join(import.meta.dirname, '..')
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}
const run = promisify(execFile)

const codeBlocks = [...readme.matchAll(/```\w*\n([\s\S]*?)```/g)].map((block) => block[1] ?? '')

describe('the README', () => {
  it('gives the two commands, and both are scripts of the project', () => {
    expect(codeBlocks).toContain('npm ci && npm start\n')
    expect(codeBlocks).toContain('npm ci && npm test\n')
    expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(['start', 'test']))
  })

  it('names no script that the project does not have', () => {
    const named = [...readme.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1])
    expect(named.length).toBeGreaterThan(0)
    for (const script of named) expect(manifest.scripts).toHaveProperty([script ?? ''])
  })

  it('lists every command as it is typed', () => {
    for (const { name } of COMMANDS) expect(readme).toContain(usageLine(name, wordingFor('en').commands))
  })

  it('lists every command of the command line, and only options that exist', () => {
    const section = /## On the command line\n([\s\S]*?)\n## /.exec(readme)?.[1] ?? ''
    const listed = [...section.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`(\w+)/g)].map((name) => name[1]),
    )
    const { help } = phrasesFor('en')
    const helped = [...help.matchAll(/^ {2}([a-z]+) /gm)].map((name) => name[1])
    expect(new Set(listed)).toEqual(new Set(helped))
    const options = [...section.matchAll(/--[a-z]+/g)].map(([option]) => option)
    expect(options.length).toBeGreaterThan(10)
    for (const option of options) expect(help).toContain(option)
  })

  it('gives an invitation with the permissions that it names', () => {
    const bits = BigInt(/permissions=(\d+)/.exec(readme)?.[1] ?? 0)
    const { ViewChannel, SendMessages, SendMessagesInThreads, AttachFiles, ReadMessageHistory } =
      PermissionFlagsBits
    expect(bits).toBe(ViewChannel | SendMessages | SendMessagesInThreads | AttachFiles | ReadMessageHistory)
    for (const name of [
      'View Channels',
      'Send Messages in Threads',
      'Attach Files',
      'Read Message History',
    ]) {
      expect(readme.replace(/\s+/g, ' ')).toContain(name)
    }
  })

  it('lists the settings of .env.example, and no others', () => {
    const example = readFileSync(join(ROOT, '.env.example'), 'utf8')
    const settings = [...example.matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1])
    const listed = [...readme.matchAll(/^\| `([A-Z_]+)` \|/gm)].map((match) => match[1])
    expect(listed.toSorted()).toEqual(settings.toSorted())
  })
})

describe('the sample exchange', () => {
  const exchange = codeBlocks[0] ?? ''
  const questions = [...exchange.matchAll(/^> \/ask (.+)$/gm)].map((match) => match[1] ?? '')
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'readme-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('has questions', () => expect(questions.length).toBeGreaterThan(1))

  it.each(questions)('is what the bot answers to: %s', async (question) => {
    const { stdout } = await run(
      'npm',
      ['start', '--silent', '--', 'ask', question, '--database', join(folder, 'story.sqlite')],
      {
        cwd: ROOT,
        env: { ...process.env, LC_ALL: 'fr_FR.UTF-8', DISCORD_TOKEN: '', NO_COLOR: '1' },
      },
    )
    const words = (text: string): string => text.replaceAll('│', ' ').replace(/\s+/g, ' ').trim()
    const shown = exchange.split(/^> \/ask /m).find((part) => part.startsWith(question)) ?? ''
    const reply = words(shown.slice(question.length))
    expect(reply.length).toBeGreaterThan(10)
    expect(words(stdout)).toContain(reply)
  })
})
