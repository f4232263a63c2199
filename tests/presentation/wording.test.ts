import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/answering/commands.ts'
import { wordingFor } from '../../src/presentation/languages.ts'
import { usageLine } from '../../src/presentation/usage.ts'
import { phrasesFor } from '../../src/terminal/phrases.ts'

const TONES = ['greeting', 'thanks', 'about', 'insult', 'instruction', 'spam', 'off-topic'] as const
const LANGUAGES = ['fr', 'en'] as const

describe.each(LANGUAGES)('the wording in %s', (language) => {
  const wording = wordingFor(language)

  it('names every command and option as Discord allows', () => {
    const name = /^[-_'\p{L}\p{N}]{1,32}$/u
    for (const command of COMMANDS) {
      const words = wording.commands[command.name]
      expect(words.name).toMatch(name)
      expect(words.name).toBe(words.name.toLowerCase())
      expect(words.description.length).toBeLessThanOrEqual(100)
      for (const option of command.options) {
        expect(words.options[option.name]?.name).toMatch(name)
        expect(words.options[option.name]?.description.length).toBeLessThanOrEqual(100)
      }
    }
  })

  it('shows how a command is typed, required options bare', () => {
    expect(usageLine('help', wording.commands)).toBe(language === 'fr' ? '/aide' : '/help')
    expect(usageLine('passage', wording.commands)).toMatch(/^\/passage (numéro|number) \[article\]$/)
  })

  it('tells in its help where a message is checked from, by the name that its menu shows', () => {
    expect(wording.helpMessageMenu).toContain(wording.checkMessage)
  })

  it('says one and many', () => {
    expect(wording.passages(1)).toMatch(/^1 passage$/)
    expect(wording.passages(2)).toMatch(/^2 passages$/)
    expect(wording.notSaid(1)).not.toBe(wording.notSaid(2))
  })

  it('names file, value and remedy of a refusal', () => {
    const fault = wording.fault({
      rule: 'value-invalid',
      key: 'published',
      value: '14 mars',
      expected: 'date',
    })
    expect(fault).toContain('published')
    expect(fault).toContain('14 mars')
    expect(fault).toMatch(/AAAA-MM-JJ|YYYY-MM-DD/)
  })
})

describe('French typography', () => {
  it('has no-break spaces before and within its marks, and before units: no line begins with one', () => {
    const fr = wordingFor('fr')
    const phrases = phrasesFor('fr')
    const said = [
      ...[...Object.values(fr), ...Object.values(phrases)].filter((words) => typeof words === 'string'),
      ...COMMANDS.map(({ name }) => fr.commands[name].description),
      fr.nearest(['passage 7', 'passage 8']),
      fr.referent({ words: 'Il', start: 0, end: 2, name: 'Hugo Castaing', passage: 3 }, false),
      ...TONES.map((tone) => fr.smallTalk(tone)),
      fr.noSuchPassage(99, 16),
      fr.noSuchPassageAnywhere(99, 16),
      fr.noSuchArticle('pont'),
      fr.quoted('pont'),
      fr.addressee('salariés'),
      fr.unknownCommand('foo'),
      fr.usage('ask'),
      fr.unknownKey('auteur'),
      fr.indexedAgo(7_200_000),
      fr.indexedAgo(120_000),
      fr.reindexKept(1, { kind: 'folder-missing', folder: 'data' }),
      fr.reindexKept(1, { kind: 'not-a-folder', folder: 'data' }),
      fr.fault({ rule: 'front-matter-unclosed' }),
      fr.fault({ rule: 'front-matter-invalid', detail: 'Missing quote' }),
      fr.fault({ rule: 'too-large', bytes: 2_300_000, limit: 2_000_000 }),
      fr.fault({ rule: 'value-invalid', key: 'published', value: '14 mars', expected: 'date' }),
      fr.fault({ rule: 'id-invalid', problem: 'too-long' }),
      phrases.greeting({ articles: 0, passages: 0, quotations: 0, people: 0 }),
      phrases.usage({ rule: 'unknown-command', command: 'foo' }),
      phrases.usage({ rule: 'unknown-option', option: '-5' }),
      phrases.noSuchArticle('port', ['gare', 'pont']),
      phrases.whichArticle(['gare', 'pont']),
      phrases.setAside('story.sqlite.damaged'),
    ]
    expect(said.filter((words) => /[ \n][;:?!»]|«[ \n]|\d (?:s|h|min|Mo)(?!\p{L})/u.test(words))).toEqual([])
  })
})

describe('the report of a reindex', () => {
  const outcome = {
    kind: 'reindexed',
    generation: 4,
    totals: { articles: 2, passages: 9, quotations: 40, people: 3 },
    changes: { added: ['pont'], changed: [], removed: [], unchanged: 1 },
    refused: [],
    warnings: [],
    ms: 1900,
  } as const

  it.each([
    [31, ' 31 citations de plus.', ' 31 more quotations.'],
    [1, ' 1 citation de plus.', ' 1 more quotation.'],
    [-2, ' 2 citations de moins.', ' 2 fewer quotations.'],
    [0, '', ''],
  ])('says how many more quotations there are than before: %s', (moreQuotations, french, english) => {
    const report = (language: 'fr' | 'en') => wordingFor(language).reindexed({ ...outcome, moreQuotations })
    expect(report('fr').replaceAll('\u00a0', ' ')).toBe(
      `Génération 4 en service en 1,9 s. 1 nouvel article, 1 inchangé.${french}`,
    )
    expect(report('en')).toBe(`Generation 4 in service after 1.9 s. 1 new article, 1 unchanged.${english}`)
  })
})

describe('to whom something was said', () => {
  it.each([
    ['Politico', ', à Politico', ', to Politico'],
    ['la presse', ', à la presse', ', to “la presse”'],
    ['les journalistes', ', aux journalistes', ', to “les journalistes”'],
    ['salariés', ', à « salariés »', ', to “salariés”'],
    ['cadre de l’exploitant', ', à « cadre de l’exploitant »', ', to “cadre de l’exploitant”'],
  ])('is a name or the words of the article: %s', (addressee, french, english) => {
    expect(wordingFor('fr').addressee(addressee).replaceAll('\u00a0', ' ')).toBe(french)
    expect(wordingFor('en').addressee(addressee)).toBe(english)
  })
})

describe('a list of passages', () => {
  it('counts those beyond the first', () => {
    expect(wordingFor('fr').passageList([3])).toBe('passage 3')
    expect(wordingFor('fr').passageList([1, 4, 7])).toBe('passages 1, 4 et 7')
    expect(wordingFor('fr').passageList([1, 2, 3, 4, 5, 6, 7])).toBe('passages 1, 2, 3, 4, 5, 6 et 7')
    expect(wordingFor('fr').passageList([1, 2, 3, 4, 5, 6, 7, 8, 9])).toBe(
      'passages 1, 2, 3, 4, 5, 6 et 3 autres',
    )
    expect(wordingFor('en').passageList([1, 2, 3, 4, 5, 6, 7, 8])).toBe(
      'passages 1, 2, 3, 4, 5, 6 and 2 others',
    )
  })
})

describe('French dates', () => {
  it('write the first of a month as newspapers do', () => {
    expect(wordingFor('fr').day('2025-06-01')).toBe('1er juin 2025')
    expect(wordingFor('fr').day('2025-06-11')).toBe('11 juin 2025')
  })
})
