import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Check, Source } from './support/architecture.ts'
import {
  discordForEveryone,
  environmentReaders,
  foreignLibraries,
  importCycles,
  importsOf,
  loggingBelowTheEdges,
  longFiles,
  namedLanguages,
  readSources,
  SOURCE_ROOT,
  storyNames,
  upwardImports,
  vagueNames,
  worldlyKnowledge,
} from './support/architecture.ts'

const SOURCES = readSources(SOURCE_ROOT)

describe('the source', () => {
  test('is all read', () => {
    const paths = SOURCES.map(({ path }) => path)
    expect(paths).toEqual(expect.arrayContaining(['start.js', 'main.ts', 'text/span.ts', 'corpus/corpus.ts']))
    const imports = SOURCES.flatMap((source) =>
      importsOf(source).map(({ kind, specifier }) => `${kind} ${specifier}`),
    )
    expect(imports).toEqual(
      expect.arrayContaining([
        'lazy ./main.ts',
        'static better-sqlite3',
        'type ../text/span.ts',
        'thread ./reindex-worker.ts',
      ]),
    )
  })

  test.each<[string, Check]>([
    ['imports only downwards', upwardImports],
    ['has no import cycle', importCycles],
    ['uses outside libraries folder by folder', foreignLibraries],
    ['loads discord.js for the bot only', discordForEveryone],
    ['hands languages to the passes', namedLanguages],
    ['reads the environment in settings.ts only', environmentReaders],
    ['knows no file, database, network or clock where it answers and words', worldlyKnowledge],
    ['does not log below the edges', loggingBelowTheEdges],
    ['has no file of more than 400 lines', longFiles],
    ['has no name that says nothing', vagueNames],
    ['holds no name of the story', storyNames(namesOfTheStory())],
  ])('%s', (_, check) => {
    expect(check(SOURCES)).toEqual([])
  })
})

describe('the rules can fail:', () => {
  test.each<[string, Check, readonly Source[], readonly string[]]>([
    [
      'an import that points up',
      upwardImports,
      [source('text/a.ts', `import type { Corpus } from '../corpus/corpus.ts'`)],
      ['text/a.ts: corpus/corpus.ts is not below it'],
    ],
    [
      'an import over several lines',
      upwardImports,
      [source('answering/a.ts', `import {\n  renderReply,\n  type Page,\n} from '../presentation/pages.ts'`)],
      ['answering/a.ts: presentation/pages.ts is not below it'],
    ],
    [
      'one edge that imports another',
      upwardImports,
      [source('discord/a.ts', `export { wrapText } from '../terminal/wrap.ts'`)],
      ['discord/a.ts: terminal/wrap.ts is not below it'],
    ],
    [
      'an import of main.ts, when it is reached',
      upwardImports,
      [source('terminal/a.ts', `  const { main } = await import('../main.ts')`)],
      ['terminal/a.ts: main.ts is not below it'],
    ],
    [
      'discord.js loaded for the chat, by way of another file',
      discordForEveryone,
      [
        source(
          'main.ts',
          `import { runBot } from './discord/bot.ts'\nconst late = import('./discord/late.ts')`,
        ),
        source(
          'discord/bot.ts',
          `import type { User } from 'discord.js'\nimport { createClient } from './client.ts'`,
        ),
        source('discord/client.ts', `import { Client } from 'discord.js'`),
        source('discord/late.ts', `import { Client } from 'discord.js'`),
      ],
      ['discord/client.ts: loads discord.js whether the bot is asked for or not'],
    ],
    [
      'a folder that nobody planned',
      upwardImports,
      [source('tools/a.ts', `import { x } from '../text/span.ts'`)],
      ['tools/a.ts: tools has no place in the architecture'],
    ],
    [
      'two files that import each other',
      importCycles,
      [
        source('text/a.ts', `import { b } from './b.ts'`),
        source('text/b.ts', `import { c } from './c.ts'`),
        source('text/c.ts', `import type { B } from './b.ts'`),
      ],
      ['text/b.ts -> text/c.ts -> text/b.ts'],
    ],
    [
      'a thread that belongs to a layer above',
      upwardImports,
      [source('corpus/a.ts', `new Worker(new URL('../quality/b.ts', import.meta.url))`)],
      ['corpus/a.ts: quality/b.ts is not below it'],
    ],
    [
      'a library in the wrong folder',
      foreignLibraries,
      [
        source('text/a.ts', `import { readFileSync } from 'node:fs'`),
        source('answering/a.ts', `import { stemmer } from '@orama/stemmers/french'`),
        source('corpus/a.ts', `import type { Client } from 'discord.js'`),
        source('text/b.ts', `import { stemmer } from '@orama/stemmers/french'`),
      ],
      [
        'text/a.ts: node:fs is not allowed in text',
        'answering/a.ts: @orama/stemmers is not allowed in answering',
        'corpus/a.ts: discord.js is not allowed in corpus',
      ],
    ],
    [
      'a pass that picks its language',
      namedLanguages,
      [source('text/dates.ts', `import { FRENCH } from './french/calendar.ts'`)],
      ['text/dates.ts: imports ./french/calendar.ts instead of being handed a language'],
    ],
    [
      'another reader of the environment',
      environmentReaders,
      [
        source('corpus/a.ts', `// process.env is elsewhere\nconst dir = process.env.DATA_DIR`),
        source('discord/a.ts', `const { env } = process`),
      ],
      [
        'corpus/a.ts:2: process.env reads the environment',
        'discord/a.ts:1: env } = process reads the environment',
      ],
    ],
    [
      'a clock, a network, a process',
      worldlyKnowledge,
      [
        source('text/a.ts', `const now = new Date()\nconst day = new Date(iso)\nconst t = Date.now()`),
        source('answering/a.ts', `await fetch(url)\nprocess.exit(1)`),
        source('discord/a.ts', `const now = new Date()`),
      ],
      [
        'text/a.ts:1: new Date knows more than it was given',
        'text/a.ts:3: Date.now knows more than it was given',
        'answering/a.ts:1: fetch( knows more than it was given',
        'answering/a.ts:2: process. knows more than it was given',
      ],
    ],
    [
      'a layer that logs',
      loggingBelowTheEdges,
      [source('corpus/a.ts', `console.log('indexed')`), source('terminal/a.ts', `console.log('hello')`)],
      ['corpus/a.ts:1: console. logs'],
    ],
    [
      'a long file',
      longFiles,
      [source('text/a.ts', 'x\n'.repeat(401)), source('text/b.ts', 'x\n'.repeat(400))],
      ['text/a.ts: 401 lines'],
    ],
    [
      'a name that says nothing',
      vagueNames,
      [
        source('text/text-utils.ts', ''),
        source('corpus/helpers/a.ts', ''),
        source(
          'text/a.ts',
          `export class SessionManager {}\nexport const common = 1\nexport const commonest = 2`,
        ),
      ],
      [
        'text/text-utils.ts: a name that says nothing',
        'corpus/helpers/a.ts: a name that says nothing',
        'text/a.ts:1: export class SessionManager a name that says nothing',
        'text/a.ts:2: export const common a name that says nothing',
      ],
    ],
    [
      'a name of the story, even in a comment or a file of data',
      storyNames(['Vasseur', 'Élodie']),
      [
        source('text/a.ts', `// as Claire Vasseur said\nconst vasseurs = 'Vasseurs'`),
        source('text/french/a.txt', 'vu par Élodie.'),
      ],
      ['text/a.ts:1: Vasseur is of the story', 'text/french/a.txt:1: Élodie is of the story'],
    ],
  ])('%s', (_, check, sources, problems) => {
    expect(check(sources)).toEqual(problems)
  })

  test('the story has names', () => {
    expect(namesOfTheStory().length).toBeGreaterThan(4)
  })
})

function source(path: string, text: string): Source {
  return { path, text }
}

/** The capitalised words of every name and alias in people.yaml, long enough not to mean something else. */
function namesOfTheStory(): readonly string[] {
  const file = join(SOURCE_ROOT, '..', 'data', 'people.yaml')
  const { people } = parse(readFileSync(file, 'utf8')) as {
    people: readonly { name: string; aliases?: readonly string[] }[]
  }
  const words = people.flatMap(({ name, aliases = [] }) =>
    [name, ...aliases].flatMap((known) => known.split(/\s+/)),
  )
  return [...new Set(words)].filter((word) => /^\p{Lu}.{3}/u.test(word))
}
