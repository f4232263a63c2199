import { describe, expect, it } from 'vitest'
import { alignWords, replacements } from '../../src/text/alignment.ts'

const words = (text: string): string[] => text.split(' ')

function changes(asked: string, text: string): [string, string][] {
  const alignment = alignWords(words(asked), words(text))
  if (alignment === null) return []
  return replacements(alignment, words(asked).length).map((change) => [
    words(asked).slice(change.askedStart, change.askedEnd).join(' '),
    words(text).slice(change.textStart, change.textEnd).join(' '),
  ])
}

describe('two word lists', () => {
  it('align without a change where the words stand in the text', () => {
    const alignment = alignWords(words('lâcher la bombe'), words('il veut lâcher la bombe demain'))
    expect(alignment).toMatchObject({ textStart: 2, textEnd: 5, askedStart: 0, askedEnd: 3 })
    expect(changes('lâcher la bombe', 'il veut lâcher la bombe demain')).toEqual([])
  })

  it('show the word that was replaced, added or left out', () => {
    const text = 'il est temps de lâcher la grosse bombe demain'
    expect(changes('il est temps de larguer la grosse bombe', text)).toEqual([['larguer', 'lâcher']])
    expect(changes('il est temps de lâcher la très grosse bombe', text)).toEqual([['très', '']])
    expect(changes('il est temps de lâcher la bombe', text)).toEqual([['', 'grosse']])
  })

  it('count what stands before and after the stretch as changed', () => {
    expect(changes('oui il est temps de lâcher non', 'enfin il est temps de lâcher')).toEqual([
      ['oui', ''],
      ['non', ''],
    ])
  })

  it('pair the last words with the text’s own form of them, and with nothing else', () => {
    expect(changes('il aurait perdu les elections', 'il aurait perdu le election sans lui')).toEqual([
      ['les elections', 'le election'],
    ])
    expect(changes('il aurait perdu son temps', 'il aurait perdu le election sans lui')).toEqual([
      ['son temps', ''],
    ])
  })

  it('do not align when they share no word', () => {
    expect(alignWords(words('tout autre chose'), words('il est temps'))).toBeNull()
    expect(alignWords([], words('il est temps'))).toBeNull()
  })
})
