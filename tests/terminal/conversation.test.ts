import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from '../../src/presentation/page.ts'
import type { Turn } from '../../src/terminal/conversation.ts'
import { openConversation } from '../../src/terminal/conversation.ts'
import type { TestCorpus } from '../support/corpus.ts'
import { openTestCorpus } from '../support/corpus.ts'
import { BRIDGE, STORY } from '../support/story.ts'

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus(STORY)
})
afterAll(() => story.close())

function converse(language: 'fr' | 'en' = 'fr', mayReindex = true) {
  return openConversation({
    corpus: story.corpus,
    asker: { language, mayReindex, today: '2025-03-21' },
    now: () => new Date(),
  })
}

function pageOf(turn: Turn): Page {
  if (turn.kind !== 'page') throw new Error(`expected a page, got ${JSON.stringify(turn)}`)
  return turn.page
}

function excerptsOf(turn: Turn): readonly string[] {
  return pageOf(turn).blocks.flatMap((block) => (block.kind === 'excerpt' ? [block.text] : []))
}

function wordsOf(turn: Turn): string {
  return pageOf(turn)
    .blocks.map((block) => block.text)
    .join('\n')
}

describe('a conversation', () => {
  test('takes a plain line as a question', async () => {
    expect(excerptsOf(await converse().take('Pourquoi le pont de Brévenne a-t-il fermé ?'))).toEqual([
      BRIDGE[0],
    ])
  })

  test('takes Discord’s commands, by their English or French names', async () => {
    const chat = converse()
    expect(excerptsOf(await chat.take('/passage 4 pont'))).toEqual([BRIDGE[3]])
    expect(excerptsOf(await chat.take('/passage numéro:4 article:pont'))).toEqual([BRIDGE[3]])
    expect(excerptsOf(await chat.take('/ask Pourquoi le pont de Brévenne a-t-il fermé ?'))).toEqual([
      BRIDGE[0],
    ])
  })

  test('names a command that it does not know as it was typed', async () => {
    const turn = await converse().take('/danse maintenant')
    expect(turn).toMatchObject({ kind: 'notice', text: expect.stringContaining('/danse') })
  })

  test('understands a question that leans on the one before, and says how', async () => {
    const chat = converse()
    await chat.take('Quand le pont de Brévenne a-t-il fermé ?')
    const turn = await chat.take('pourquoi ?')
    expect(wordsOf(turn)).toContain('Pourquoi le pont de Brévenne a-t-il fermé ?')
    expect(excerptsOf(turn)).toEqual([BRIDGE[0]])
  })

  test('answers a greeting with one line', async () => {
    const turn = await converse().take('bonjour !')
    expect(pageOf(turn).blocks).toHaveLength(1)
    expect(pageOf(turn).actions).toEqual([])
  })

  test('does what a typed number stands for, until the next reply', async () => {
    const chat = converse()
    const first = pageOf(await chat.take('/passage 3 pont'))
    const next = first.actions.findIndex(({ label }) => label.includes('4'))
    expect(next).toBeGreaterThan(-1)
    expect(excerptsOf(await chat.take(String(next + 1)))).toEqual([BRIDGE[3]])
    // The last passage has one neighbour, so that the second number is gone.
    expect(await chat.take('2')).toMatchObject({ kind: 'notice', text: expect.stringContaining('2') })
    expect(excerptsOf(await chat.take('1'))).toEqual([BRIDGE[2]])
  })

  test('keeps the last reply’s numbers when a line is not understood', async () => {
    const chat = converse()
    await chat.take('/passage 4 pont')
    expect(await chat.take('/passge 2')).toMatchObject({
      kind: 'notice',
      text: expect.stringContaining('passge'),
    })
    expect(await chat.take('/passage')).toMatchObject({
      kind: 'notice',
      text: expect.stringContaining('/passage'),
    })
    expect(excerptsOf(await chat.take('1'))).toEqual([BRIDGE[2]])
  })

  test('knows who said what, typed as people type, and goes on by numbers', async () => {
    const chat = converse()
    const quotes = await chat.take('/quotes speaker:claire vasseur')
    expect(excerptsOf(quotes)).toEqual([expect.stringContaining('au moins')])
    const timeline = pageOf(quotes).actions.findIndex(({ request }) => request.kind === 'timeline')
    expect(excerptsOf(await chat.take(String(timeline + 1)))).toHaveLength(1)
    expect(excerptsOf(await chat.take('/chronologie du:"1er mars 2025" au:2 avril 2025'))).toHaveLength(1)
    expect(wordsOf(await chat.take('/chronologie du:bientôt'))).toContain('bientôt')
    expect(wordsOf(await chat.take('/personnes vasseur'))).toContain('Claire Vasseur')
    expect(wordsOf(await chat.take('/vérifier « au moins dix mois »'))).toContain('dix')
  })

  test('takes a longer number, such as a year, as a question', async () => {
    expect(pageOf(await converse().take('2019')).blocks[0]).toEqual({ kind: 'title', text: '2019' })
  })

  test('answers a question in its own language and everything else in the interface’s', async () => {
    const english = converse('en')
    expect(wordsOf(await english.take('Quel âge a le capitaine du sous-marin ?'))).toContain(
      'ne le disent pas',
    )
    expect(wordsOf(await english.take('/sources'))).toContain('articles,')
    const french = converse('fr')
    expect(wordsOf(await french.take('How old is the captain of the submarine?'))).toContain('do not say')
    expect(wordsOf(await french.take('/help'))).toContain('je')
  })

  test('reindexes for an admin only', async () => {
    expect(wordsOf(await converse('fr', false).take('/reindex'))).toContain('administrateurs')
    expect(wordsOf(await converse().take('/reindex'))).toContain('inchangés')
  })

  test('tells what a reindex refused on one page, however much it is: a number would reindex again', async () => {
    const names = Array.from({ length: 70 }, (_, n) => `refus-${n}.txt`)
    story.write(Object.fromEntries(names.map((name) => [name, '---\npublished: 14 mars\n---\nLe quai.\n'])))
    const turn = await converse().take('/reindex')
    story.remove(...names)
    for (const name of names) expect(wordsOf(turn)).toContain(`${name}:2`)
    expect(pageOf(turn).actions).toEqual([])
  })

  test('leaves on /quit, in either language, and says nothing to an empty line', async () => {
    const chat = converse()
    expect(await chat.take(' /QUIT ')).toEqual({ kind: 'quit' })
    expect(await chat.take('/quitter')).toEqual({ kind: 'quit' })
    expect(await chat.take('   ')).toEqual({ kind: 'nothing' })
  })
})
