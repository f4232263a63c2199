// The environment and .env -> Settings: the one reader of process.env. Whoever needs a setting is given it.
// What each variable means to the person who sets it stands in .env.example.

import { config } from 'dotenv'
import type { LanguageCode } from './text/article/article.ts'

export interface Settings {
  /** Never logged, never part of an error message. */
  readonly discordToken: string | null
  /** Base of Discord's REST interface, without a trailing slash; null: Discord's own. */
  readonly discordApiUrl: string | null
  readonly discordGuildId: string | null
  readonly adminUserIds: readonly string[]
  readonly dataDir: string
  readonly databasePath: string
  readonly logLevel: LogLevel
  /** The interface's language in the terminal, where nobody else says it. */
  readonly language: LanguageCode
  /** `auto`: colour on a terminal only. */
  readonly colour: Colour
}

export type LogLevel = (typeof LOG_LEVELS)[number]

export type Colour = 'auto' | 'always' | 'never'

export type Environment = Readonly<Record<string, string | undefined>>

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

/** A value that is there and cannot be used. Its message never repeats the value, which may be a secret. */
export class SettingsError extends Error {
  readonly variable: string

  constructor(variable: string, expected: string) {
    super(`${variable} should hold ${expected} (see .env.example)`)
    this.name = 'SettingsError'
    this.variable = variable
  }
}

/**
 * The process's environment, completed from `.env` in the current folder; what is set already wins, even
 * when it is empty. Throws SettingsError when there is a `.env` that cannot be read.
 */
export function loadEnvironment(): Environment {
  const environment = { ...process.env } as Record<string, string>
  const { error } = config({ quiet: true, processEnv: environment })
  if (error !== undefined && !isMissing(error))
    throw new SettingsError('.env', 'lines of text that can be read')
  return environment
}

/** What must reach no screen and no log, even when the settings are refused; null: there is none. */
export function secretIn(environment: Environment): string | null {
  return environment.DISCORD_TOKEN?.trim() || null
}

/** Throws SettingsError for the first malformed value. An empty value counts as a missing one. */
export function readSettings(environment: Environment): Settings {
  const value = (name: string): string | null => environment[name]?.trim() || null
  const matching = (name: string, shape: RegExp, expected: string): string | null => {
    const given = value(name)
    if (given !== null && !shape.test(given)) throw new SettingsError(name, expected)
    return given
  }
  return {
    discordToken: matching(
      'DISCORD_TOKEN',
      /^[^\s"'`]+$/,
      'the bot’s token alone: no spaces, no quotes, no "Bot " before it',
    ),
    discordApiUrl: readUrl('DISCORD_API_URL', value('DISCORD_API_URL')),
    discordGuildId: matching('DISCORD_GUILD_ID', SNOWFLAKE, 'one server id, 17 to 20 digits'),
    adminUserIds: readUserIds(value('ADMIN_USER_IDS')),
    dataDir: matching('DATA_DIR', PATH, 'the path of a folder') ?? 'data',
    databasePath: matching('DATABASE_PATH', PATH, 'the path of a file') ?? 'data/story.sqlite',
    logLevel: readLogLevel(value('LOG_LEVEL')),
    language: readLanguage(environment),
    colour: readColour(environment),
  }
}

/**
 * From the locale as POSIX has it: the first of LC_ALL, LC_MESSAGES and LANG that is set decides. French
 * unless it is an English one. Never throws: what is wrong with the command line is said in that language even
 * when a setting is refused.
 */
export function readLanguage(environment: Environment): LanguageCode {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  return /^en(?:[^a-z]|$)/i.test(locale) ? 'en' : 'fr'
}

/** Discord's ids: a time in ms shifted left by 22 bits, so 17 digits at least since 2015. */
const SNOWFLAKE = /^\d{17,20}$/

const PATH = /^[^\0]+$/

function readUrl(name: string, given: string | null): string | null {
  if (given === null) return null
  const url = URL.parse(given)
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new SettingsError(name, 'an http or https address such as https://discord.com/api')
  }
  return given.replace(/\/+$/, '')
}

function readUserIds(given: string | null): readonly string[] {
  const ids = (given ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '')
  if (!ids.every((id) => SNOWFLAKE.test(id))) {
    throw new SettingsError('ADMIN_USER_IDS', 'user ids of 17 to 20 digits, with commas between them')
  }
  return [...new Set(ids)]
}

function readLogLevel(given: string | null): LogLevel {
  if (given === null) return 'info'
  const level = LOG_LEVELS.find((known) => known === given.toLowerCase())
  if (level === undefined) throw new SettingsError('LOG_LEVEL', `one of ${LOG_LEVELS.join(', ')}`)
  return level
}

/** FORCE_COLOR wins over NO_COLOR, as it does in Node itself. */
function readColour({ FORCE_COLOR, NO_COLOR, TERM }: Environment): Colour {
  if (FORCE_COLOR === '0' || FORCE_COLOR === 'false') return 'never'
  if (FORCE_COLOR) return 'always'
  return NO_COLOR || TERM === 'dumb' ? 'never' : 'auto'
}

function isMissing(error: Error): boolean {
  return 'code' in error && error.code === 'ENOENT'
}
