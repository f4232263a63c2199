import { describe, expect, it } from 'vitest'

import { parseArticle } from '../../../src/text/article/article.ts'
import { findQuotedSpans } from '../../../src/text/quotations/quotations.ts'
import { nastyTexts } from '../nasty-texts.ts'

function passagesOf(body: string) {
  return parseArticle('essai.txt', new TextEncoder().encode(body)).passages
}

/** "passage: words", nested ones indented. */
function quoted(body: string): string[] {
  const passages = passagesOf(body)
  return findQuotedSpans(passages).map(
    ({ passage, start, end, depth }) =>
      `${'  '.repeat(depth)}${passage}: ${passages[passage - 1]?.text.slice(start, end)}`,
  )
}

describe('findQuotedSpans', () => {
  it('leaves out the marks, the spaces beside them, and a comma that closes the words', () => {
    expect(quoted('Il dit «\u00a0Non\u00a0», « Oui. » et “Perhaps,” then.')).toEqual([
      '1: Non',
      '1: Oui.',
      '1: Perhaps',
    ])
  })

  it('finds an outer quotation before what is quoted within it', () => {
    expect(quoted('Elle dit : « Il criait : “Assez !” Puis rien. »')).toEqual([
      '1: Il criait : “Assez !” Puis rien.',
      '  1: Assez !',
    ])
  })

  it('gives a quotation over several paragraphs one span in each', () => {
    expect(
      quoted('La lettre dit : « Chère amie.\nJe pars demain.\nNe m’attends pas. »\nElle a attendu.'),
    ).toEqual(['1: Chère amie.', '2: Je pars demain.', '3: Ne m’attends pas.'])
  })

  it('ends a paragraph’s words with it where the next one repeats the opening mark', () => {
    expect(quoted('Il lit : « Cher ami.\n« Je vous écris de loin. »')).toEqual([
      '1: Cher ami.',
      '2: Je vous écris de loin.',
    ])
  })

  it('ends words that are closed nowhere with their paragraph, if they can only have opened there', () => {
    expect(quoted('Le message disait : « Restez chez vous.\nPersonne n’est sorti.')).toEqual([
      '1: Restez chez vous.',
    ])
    expect(quoted('Un écran de 5" et une règle.\nRien d’autre.')).toEqual([])
    expect(quoted('Il parle de « mesures. Et de rien.\nPersonne n’est sorti.')).toEqual([])
    expect(quoted('La maire "demande à chacun de rester chez soi.')).toEqual([
      '1: demande à chacun de rester chez soi.',
    ])
  })

  it('pairs marks of two kinds where each stands alone', () => {
    expect(quoted('Il a dit « Je pars", puis “Je reste".')).toEqual(['1: Je pars', '1: Je reste'])
    expect(quoted('Il a dit "Je pars", puis « Je reste ».')).toEqual(['1: Je pars', '1: Je reste'])
  })

  it('opens no quotation at an apostrophe or for marks with nothing between them', () => {
    expect(quoted("L'élue d'aujourd'hui n'a rien dit, les '' et « » et « … » non plus.")).toEqual([])
  })

  it('never lets two spans of one depth overlap, whatever the text', () => {
    for (const text of nastyTexts(1500)) {
      const passages = text
        .split('\n')
        .map((line, i) => ({ number: i + 1, text: line, heading: false, line: i + 1 }))
      const ends = new Map<string, number>()
      for (const { passage, depth, start, end, outer } of findQuotedSpans(passages)) {
        const key = `${passage}/${depth}`
        if (start < (ends.get(key) ?? 0) || start >= end || outer.start > start || outer.end < end) {
          expect.fail(JSON.stringify(text))
        }
        ends.set(key, end)
      }
    }
  })
})
