import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readLanguage, readSettings, SettingsError } from '../src/settings.ts'

function refusal(environment: Record<string, string>): SettingsError {
  try {
    readSettings(environment)
  } catch (error) {
    if (error instanceof SettingsError) return error
    throw error
  }
  throw new Error('the settings were taken')
}

describe('settings', () => {
  test('nothing is required', () => {
    expect(readSettings({})).toEqual({
      discordToken: null,
      discordApiUrl: null,
      discordGuildId: null,
      adminUserIds: [],
      dataDir: 'data',
      databasePath: 'data/story.sqlite',
      logLevel: 'info',
      language: 'fr',
      colour: 'auto',
    })
  })

  test('an empty or blank value counts as a missing one', () => {
    const empty = { DISCORD_TOKEN: '', DISCORD_API_URL: ' ', ADMIN_USER_IDS: '', DATA_DIR: '', LOG_LEVEL: '' }
    expect(readSettings(empty)).toEqual(readSettings({}))
  })

  test('each variable is read, white space around it left out', () => {
    const settings = readSettings({
      DISCORD_TOKEN: ' abc.DEF-123_x\n',
      DISCORD_API_URL: 'http://127.0.0.1:8080/api/',
      DISCORD_GUILD_ID: '123456789012345678',
      ADMIN_USER_IDS: '123456789012345678, 223456789012345678,123456789012345678,',
      DATA_DIR: '/srv/articles',
      DATABASE_PATH: '/var/lib/story.sqlite',
      LOG_LEVEL: 'DEBUG',
    })
    expect(settings).toMatchObject({
      discordToken: 'abc.DEF-123_x',
      discordApiUrl: 'http://127.0.0.1:8080/api',
      discordGuildId: '123456789012345678',
      adminUserIds: ['123456789012345678', '223456789012345678'],
      dataDir: '/srv/articles',
      databasePath: '/var/lib/story.sqlite',
      logLevel: 'debug',
    })
  })

  test.each([
    ['DISCORD_TOKEN', 'Bot abc.def', /no spaces.*"Bot " before it/],
    ['DISCORD_TOKEN', '"abc.def"', /no quotes/],
    ['DISCORD_API_URL', 'discord.com/api', /http or https address/],
    ['DISCORD_API_URL', 'ftp://discord.com/api', /http or https address/],
    ['DISCORD_GUILD_ID', 'my server', /17 to 20 digits/],
    ['ADMIN_USER_IDS', '123456789012345678;223456789012345678', /commas/],
    ['ADMIN_USER_IDS', 'claire#1234', /17 to 20 digits/],
    ['LOG_LEVEL', 'loud', /trace, debug, info, warn, error, fatal, silent/],
    ['DATA_DIR', 'a\0b', /folder/],
  ])('%s=%j is refused in one line that names it and what it should hold', (variable, value, expected) => {
    const error = refusal({ [variable]: value })
    expect(error.variable).toBe(variable)
    expect(error.message).toMatch(expected)
    expect(error.message.startsWith(`${variable} `)).toBe(true)
    expect(error.message).not.toContain('\n')
  })

  test('a refused token is not repeated', () => {
    expect(refusal({ DISCORD_TOKEN: 'Bot s3cr3t.t0k3n' }).message).not.toContain('s3cr3t')
  })

  test('.env.example documents every variable that is read, and its values are the defaults', () => {
    const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8')
    const values = Object.fromEntries(
      [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
    )
    expect(Object.keys(values).sort()).toEqual([
      'ADMIN_USER_IDS',
      'DATABASE_PATH',
      'DATA_DIR',
      'DISCORD_API_URL',
      'DISCORD_GUILD_ID',
      'DISCORD_TOKEN',
      'LOG_LEVEL',
    ])
    expect(readSettings(values)).toEqual(readSettings({}))
  })
})

describe('the interface’s language', () => {
  test.each([
    [{}, 'fr'],
    [{ LANG: 'C.UTF-8' }, 'fr'],
    [{ LANG: 'de_DE.UTF-8' }, 'fr'],
    [{ LANG: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'en' }, 'en'],
    [{ LANG: 'enm_XX' }, 'fr'],
    [{ LANG: 'en_GB.UTF-8', LC_MESSAGES: 'fr_FR.UTF-8' }, 'fr'],
    [{ LANG: 'fr_FR.UTF-8', LC_MESSAGES: 'fr_FR.UTF-8', LC_ALL: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: '' }, 'en'],
  ])('%j -> %s', (environment, language) => {
    expect(readLanguage(environment)).toBe(language)
  })
})

describe('colour', () => {
  test.each([
    [{}, 'auto'],
    [{ NO_COLOR: '1' }, 'never'],
    [{ NO_COLOR: '' }, 'auto'],
    [{ FORCE_COLOR: '1' }, 'always'],
    [{ FORCE_COLOR: '0' }, 'never'],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, 'always'],
    [{ TERM: 'dumb' }, 'never'],
  ])('%j -> %s', (environment, colour) => {
    expect(readSettings(environment).colour).toBe(colour)
  })
})
