// Rules about the source as a whole, each a function from source files to problems, one line a problem. They
// read the text, so that a few invented lines can show that they fail; architecture.test.ts runs them on src/.

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'

export interface Source {
  /** Within src/, with "/": "text/span.ts". */
  readonly path: string
  readonly text: string
}

export type Check = (sources: readonly Source[]) => readonly string[]

/** What a folder, or a file at the top, may import: of src/, and from outside. */
interface Place {
  readonly below: readonly string[]
  readonly libraries: readonly string[]
}

const BELOW_EDGES = ['presentation', 'answering', 'corpus', 'text', 'settings.ts']

const PLACES: Readonly<Record<string, Place>> = {
  'start.js': { below: ['main.ts'], libraries: ['node:module'] },
  'main.ts': { below: ['discord', 'terminal', 'quality', ...BELOW_EDGES], libraries: [] },
  'settings.ts': { below: ['text'], libraries: ['dotenv'] },
  discord: {
    below: ['pictures', ...BELOW_EDGES],
    libraries: ['discord.js', 'pino', 'node:events', 'node:timers/promises'],
  },
  terminal: {
    below: BELOW_EDGES,
    libraries: ['pino', 'node:events', 'node:fs', 'node:readline', 'node:stream', 'node:util'],
  },
  quality: {
    below: BELOW_EDGES,
    libraries: [
      // The searches that ours is measured beside.
      '@orama/orama',
      '@orama/stemmers',
      'better-sqlite3',
      'lunr',
      'lunr-languages',
      'minisearch',
      'node:child_process',
      'node:fs',
      'node:os',
      'node:path',
    ],
  },
  pictures: {
    below: ['presentation', 'answering', 'corpus', 'text'],
    libraries: ['@resvg/resvg-js', 'fontkit', 'node:fs', 'node:url', 'node:worker_threads'],
  },
  presentation: { below: ['answering', 'corpus', 'text'], libraries: [] },
  answering: { below: ['corpus', 'text'], libraries: [] },
  corpus: {
    below: ['text'],
    libraries: [
      'better-sqlite3',
      'minisearch',
      'yaml',
      'node:crypto',
      'node:fs',
      'node:path',
      'node:timers/promises',
      'node:worker_threads',
    ],
  },
  text: {
    below: [],
    libraries: ['@orama/stemmers', '@zxcvbn-ts/language-en', '@zxcvbn-ts/language-fr', 'eld', 'yaml'],
  },
}

/** Every file of text under `root`; fonts are none. */
export function readSources(root: string): readonly Source[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.ttf'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: file.slice(root.length + 1).replaceAll('\\', '/'),
      text: readFileSync(file, 'utf8'),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

// ---- imports

interface Import {
  readonly specifier: string
  /** `type` is gone when the program runs; `lazy` is loaded when it is reached; `thread` is started, or read. */
  readonly kind: 'static' | 'type' | 'lazy' | 'thread'
}

const IMPORTS: readonly [Import['kind'] | null, RegExp][] = [
  [null, /^(?:import|export)\s+(type\s+)?(?:[\w*$\s{},]+?\s+from\s+)?'([^']+)'/gm],
  ['lazy', /\bimport\(()\s*'([^']+)'\s*\)/g],
  ['thread', /\bnew URL\(()\s*'([^']+)',\s*import\.meta\.url\s*\)/g],
]

export function importsOf({ path, text }: Source): readonly Import[] {
  if (!/\.[jt]s$/.test(path)) return []
  return IMPORTS.flatMap(([kind, pattern]) =>
    [...withoutComments(text).matchAll(pattern)].map(([, type, specifier = '']) => ({
      specifier: kind === 'thread' && !specifier.startsWith('.') ? `./${specifier}` : specifier,
      kind: kind ?? (type === undefined ? 'static' : 'type'),
    })),
  )
}

/** The imported file within src/; null: a library, or a file outside src/. */
function resolveImport(source: Source, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null
  const path = posix.normalize(posix.join(posix.dirname(source.path), specifier))
  return path.startsWith('..') ? null : path
}

function placeOf(path: string): string {
  return path.split('/')[0] ?? path
}

/** Imports point down: to the same folder or to a lower one. */
export const upwardImports: Check = (sources) =>
  eachImport(sources, (source, imported) => {
    const [from, target] = [placeOf(source.path), resolveImport(source, imported.specifier)]
    const place = PLACES[from]
    if (place === undefined) return `${source.path}: ${from} has no place in the architecture`
    if (target === null) return null
    const to = placeOf(target)
    return to === from || place.below.includes(to) ? null : `${source.path}: ${target} is not below it`
  })

/** discord.js takes its time to load: only the bot waits for it. */
export const discordForEveryone: Check = (sources) => {
  const loaded = new Set(['main.ts'])
  const problems: string[] = []
  for (const path of loaded) {
    const source = sources.find((candidate) => candidate.path === path)
    for (const { specifier, kind } of source === undefined ? [] : importsOf(source)) {
      if (kind !== 'static') continue
      const target = resolveImport({ path, text: '' }, specifier)
      if (target !== null) loaded.add(target)
      if (specifier === 'discord.js')
        problems.push(`${path}: loads discord.js whether the bot is asked for or not`)
    }
  }
  return problems
}

/** Passes are handed a language; only languages.ts knows which there are. */
export const namedLanguages: Check = (sources) =>
  eachImport(sources, (source, { specifier }) => {
    const language = /^text\/(?:french|english)\//.exec(resolveImport(source, specifier) ?? '')?.[0]
    if (language === undefined || source.path === 'text/languages.ts' || source.path.startsWith(language))
      return null
    return `${source.path}: imports ${specifier} instead of being handed a language`
  })

export const foreignLibraries: Check = (sources) =>
  eachImport(sources, (source, { specifier }) => {
    if (specifier.startsWith('.')) return null
    const library = /^(?:node:.+|@[^/]+\/[^/]+|[^/]+)/.exec(specifier)?.[0] ?? specifier
    if (PLACES[placeOf(source.path)]?.libraries.includes(library)) return null
    return `${source.path}: ${library} is not allowed in ${placeOf(source.path)}`
  })

export const importCycles: Check = (sources) => {
  const edges = new Map(
    sources.map((source) => [
      source.path,
      importsOf(source)
        // A thread and the file that starts it know each other's messages; neither loads the other.
        .filter(({ kind }) => kind !== 'thread')
        .flatMap(({ specifier }) => resolveImport(source, specifier) ?? []),
    ]),
  )
  const done = new Set<string>()
  const problems: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) problems.push([...trail.slice(trail.indexOf(path)), path].join(' -> '))
    if (trail.includes(path) || done.has(path)) return
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path])
    done.add(path)
  }
  for (const path of edges.keys()) visit(path, [])
  return problems
}

function eachImport(sources: readonly Source[], judge: (source: Source, imported: Import) => string | null) {
  return sources.flatMap((source) => importsOf(source).flatMap((imported) => judge(source, imported) ?? []))
}

// ---- words

/** Only settings.ts reads the environment. */
export const environmentReaders: Check = (sources) =>
  eachMatch(
    sources.filter(({ path }) => path !== 'settings.ts'),
    /\bprocess\s*\??\.\s*env\b|\bprocess\s*\[|\benv\b[^=\n]*=\s*process\b|\bimport\.meta\.env\b/g,
    'reads the environment',
  )

/** text/, answering/ and presentation/ are given what they need: no clock, network, process, chance or log. */
export const worldlyKnowledge: Check = (sources) =>
  eachMatch(
    sources.filter(({ path }) => ['text', 'answering', 'presentation'].includes(placeOf(path))),
    /\bDate\.now\b|\bnew Date(?!\w)(?!\(\s*[^\s)])|\bDate\(\s*\)|\bperformance\.|\bset(?:Timeout|Interval|Immediate)\b|\bfetch\(|\b(?:WebSocket|EventSource)\b|\bprocess\.|\bglobalThis\b|\bMath\.random\b/g,
    'knows more than it was given',
  )

export const loggingBelowTheEdges: Check = (sources) =>
  eachMatch(
    sources.filter(({ path }) =>
      ['text', 'corpus', 'answering', 'presentation', 'pictures'].includes(placeOf(path)),
    ),
    /\bconsole\.|\bprocess\.std(?:out|err)\b/g,
    'logs',
  )

const LONGEST = 400

export const longFiles: Check = (sources) =>
  sources.flatMap(({ path, text }) => {
    const lines = text.replace(/\n$/, '').split('\n').length
    return lines > LONGEST ? [`${path}: ${lines} lines`] : []
  })

/** A name that says nothing, on a file or on what it exports. */
export const vagueNames: Check = (sources) => [
  ...sources
    .filter(({ path }) =>
      path.split(/[/.-]/).some((word) => /^(?:utils?|helpers?|managers?|common|misc)$/i.test(word)),
    )
    .map(({ path }) => `${path}: a name that says nothing`),
  ...eachMatch(
    sources,
    /^export (?:class|interface|type|(?:async )?function|const) (?:\w*(?:Utils?|Helpers?|Managers?|Common)|(?:utils?|helpers?|managers?|common)(?:[A-Z]\w*)?)\b/gm,
    'a name that says nothing',
  ),
]

/** The people of the articles stand in data/, never in the program, not even in a comment. */
export function storyNames(names: readonly string[]): Check {
  const words = names.filter((name) => name !== '').map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  return (sources) =>
    sources.flatMap(({ path, text }) =>
      [...text.matchAll(pattern)].map(
        ({ 0: name, index }) => `${path}:${lineOf(text, index)}: ${name} is of the story`,
      ),
    )
}

function eachMatch(sources: readonly Source[], pattern: RegExp, problem: string): readonly string[] {
  return sources.flatMap((source) => {
    const text = withoutComments(source.text)
    return [...text.matchAll(pattern)].map(
      ({ 0: found, index }) => `${source.path}:${lineOf(text, index)}: ${found} ${problem}`,
    )
  })
}

/** Comment lines emptied, so that line numbers stay; a comment behind code is left, and there are few. */
function withoutComments(text: string): string {
  return text.replace(/^[ \t]*(?:\/\/|\/\*|\*).*$/gm, '')
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}

/** Where src/ is, seen from a test. */
export const SOURCE_ROOT = join(dirname(import.meta.dirname), '..', 'src')
