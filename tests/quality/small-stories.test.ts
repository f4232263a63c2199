import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readSmallArticles, storyOf, writeArticles } from '../../src/quality/small-stories.ts'

const folder = mkdtempSync(join(tmpdir(), 'verbatim-small-'))
afterAll(() => rmSync(folder, { recursive: true }))

function read(text: string) {
  const file = join(folder, 'small.txt')
  writeFileSync(file, text)
  return readSmallArticles(file)
}

const TWO = `# pont-1 fr 2026-03-02 Le pont
La maire accuse Paul d’avoir menti.
Paul nie.
! 1 | d’avoir menti | 2 pont-2:1
- 2 | Paul nie

# pont-2 en 2026-03-03 The "bridge"
Nothing proves it.
`

describe('small articles', () => {
  it('are read with their marks, one story by the stem of their ids', () => {
    const [first, second] = read(TWO)
    expect(first).toMatchObject({
      id: 'pont-1',
      language: 'fr',
      published: '2026-03-02',
      title: 'Le pont',
      passages: ['La maire accuse Paul d’avoir menti.', 'Paul nie.'],
      harmless: [{ article: 'pont-1', passage: 2, text: 'Paul nie' }],
    })
    expect(first?.allegations).toEqual([
      {
        article: 'pont-1',
        passage: 1,
        text: 'd’avoir menti',
        context: [
          { article: 'pont-1', passage: 2 },
          { article: 'pont-2', passage: 1 },
        ],
      },
    ])
    expect([first, second].map((article) => article && storyOf(article))).toEqual(['pont', 'pont'])
  })

  it('are written as articles of their own, and cleared away', () => {
    let files: readonly string[] = []
    {
      using written = writeArticles(read(TWO))
      files = written.files
      expect(readFileSync(files[1] ?? '', 'utf8')).toContain('title: "The \\"bridge\\""')
    }
    expect(files.some((file) => existsSync(file))).toBe(false)
  })

  it('name the line that cannot be read', () => {
    expect(() => read('# pont\nUne ligne.\n')).toThrow(/pont/)
    expect(() => read('# pont fr 2026-03-02 Le pont\nUne ligne.\n! 1 sans barre\n')).toThrow(/sans barre/)
  })
})
