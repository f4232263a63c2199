import { describe, expect, test } from 'vitest'
import { completeLine } from '../../src/terminal/completion.ts'

const ARTICLES = ['pont', 'pont-2', 'la gare']

describe('Tab', () => {
  test('offers every command after a slash', () => {
    const [candidates, replaced] = completeLine('/', ARTICLES, 'en')
    expect(replaced).toBe('/')
    expect(candidates).toEqual(
      expect.arrayContaining(['/ask ', '/passage ', '/sources ', '/help ', '/reindex ', '/quit ']),
    )
  })

  test('completes the command that is being typed', () => {
    expect(completeLine('/pas', ARTICLES, 'fr')).toEqual([['/passage '], '/pas'])
    expect(completeLine('/QUI', ARTICLES, 'en')).toEqual([['/quit '], '/QUI'])
    expect(completeLine('/xyz', ARTICLES, 'fr')).toEqual([[], '/xyz'])
  })

  test('completes an article where a command takes one', () => {
    expect(completeLine('/passage 6 po', ARTICLES, 'fr')).toEqual([['pont ', 'pont-2 '], 'po'])
    expect(completeLine('/passage 6 ', ARTICLES, 'fr')[0]).toContain('"la gare" ')
    expect(completeLine('/passage 6 article:pont-', ARTICLES, 'fr')).toEqual([
      ['article:pont-2 '],
      'article:pont-',
    ])
    expect(completeLine('/ask article:"la', ARTICLES, 'en')).toEqual([['article:"la gare" '], 'article:"la'])
  })

  test('does not take the words of a question for an article', () => {
    expect(completeLine('/ask le po', ARTICLES, 'fr')[0]).toEqual([])
    expect(completeLine('le po', ARTICLES, 'fr')).toEqual([[], 'le po'])
    expect(completeLine('/passage po', ARTICLES, 'fr')[0]).toEqual([])
    expect(completeLine('/sources po', ARTICLES, 'fr')[0]).toEqual([])
  })
})
