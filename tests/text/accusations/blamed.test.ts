import { describe, expect, it } from 'vitest'
import { article, beside } from '../../support/beside.ts'

const CHARGE = 'La fleuriste Anna Colin accuse le jardinier, Denis Roux, d’avoir vidé la citerne.'

describe('what somebody says not to have done', () => {
  it('answers right behind what blames them', async () => {
    const story = {
      a: article('2026-09-03', [CHARGE, '« Je n’ai ouvert aucune vanne », a répondu Denis Roux.']),
    }
    expect(await beside(story, 'vidé la citerne')).toEqual(['denial 2'])
  })

  it('answers further on where they are the one who is blamed', async () => {
    const story = {
      a: article('2026-09-03', [
        CHARGE,
        'La citerne contient neuf mètres cubes.',
        'Elle sert en été.',
        'Le puits est à sec.',
        '« Je n’ai ouvert aucune vanne », a répondu Denis Roux.',
      ]),
    }
    expect(await beside(story, 'vidé la citerne')).toEqual(['denial 5'])
  })

  it('may be that they never saw it, which others say of anything', async () => {
    const lines = (said: string) => ({
      a: article('2026-09-03', [
        CHARGE,
        'La citerne contient neuf mètres cubes.',
        'Le puits est à sec.',
        said,
      ]),
    })
    expect(await beside(lines('« Je n’ai jamais vu cette vanne », dit Denis Roux.'), CHARGE)).toEqual([
      'denial 4',
    ])
    expect(await beside(lines('« Je n’ai jamais vu pareille vanne », dit Lise Aron.'), CHARGE)).toEqual([])
  })

  it('is no answer of whoever is blamed for nothing', async () => {
    const said = '« Nous n’avons pas changé les tarifs », dit la patronne du café, Lise Aron.'
    const story = {
      a: article('2026-09-03', [
        'La fête commence samedi, selon Anna Colin.',
        'Le café ouvre à midi.',
        said,
        'Le bal aura lieu dehors.',
      ]),
    }
    expect(await beside(story, 'La fête commence')).toEqual([])
    expect(await beside(story, 'Le café ouvre')).toEqual([])
  })

  it('nor in English', async () => {
    const story = {
      a: article(
        '2026-09-03',
        ['The fair begins on Saturday, said Ann Cole.', '“We had not moved the stage,” said Liz Aron.'],
        'en',
      ),
    }
    expect(await beside(story, 'The fair begins')).toEqual([])
  })
})
