// What a later article says of a charge: whoever accused takes it back, a finding clears the accused, a complaint
// against the accuser is withdrawn.

import { describe, expect, it } from 'vitest'
import { article, beside } from '../../support/beside.ts'

const CHARGE =
  '« Il a vidé la caisse du club », a lancé lundi la gardienne Odile Marsac, qui vise Paul Rivet.'
const CLUB = article('2026-09-01', [
  CHARGE,
  'Le trésorier Paul Rivet nie en bloc.',
  'Le club de Saint-Brieux compte trois cents membres et deux terrains.',
])

function later(...lines: readonly string[]) {
  return {
    a: CLUB,
    b: article('2026-09-08', ['Le club de Saint-Brieux a réuni ses membres jeudi soir.', ...lines]),
  }
}

describe('whoever accused', () => {
  it('takes it back in a later article', async () => {
    const story = later('Odile Marsac admet s’être trompée sur la caisse.')
    expect(await beside(story, CHARGE)).toEqual(['denial 2', 'outcome b:2'])
  })

  it('takes it back behind a sentence that names them', async () => {
    const story = later(
      'Odile Marsac a écrit aux membres du club. « Je me suis trompée d’homme, la caisse est pleine », y dit la gardienne.',
    )
    expect(await beside(story, CHARGE)).toEqual(['denial 2', 'outcome b:2'])
  })

  it('takes it back in another language', async () => {
    const story = {
      a: CLUB,
      b: article(
        '2026-09-08',
        [
          'The club met on Thursday evening.',
          'Odile Marsac said: “I was wrong about him, and I take it back.”',
        ],
        'en',
      ),
    }
    expect(await beside(story, CHARGE)).toEqual(['denial 2', 'outcome b:2'])
  })

  it('is not who somebody else is that owns up to a mistake', async () => {
    const story = later('Le jardinier Luc Fabre admet s’être trompé de terrain.')
    expect(await beside(story, CHARGE)).toEqual(['denial 2'])
  })

  it('answers for nothing where a complaint against them is withdrawn', async () => {
    const story = later('Paul Rivet retire sa plainte contre Odile Marsac, et garde la caisse.')
    expect(await beside(story, CHARGE)).not.toContain('outcome b:2')
  })
})

describe('a later finding', () => {
  it('clears the accused of what they are said to have done', async () => {
    const story = later('Les relevés établissent que Paul Rivet n’a pas pris cet argent de la caisse.')
    expect(await beside(story, CHARGE)).toEqual(['denial 2', 'no-evidence b:2'])
  })

  it('clears nobody of what they left undone', async () => {
    const story = later('Le rapport établit que Paul Rivet n’a pas tenu les comptes de la caisse.')
    expect(await beside(story, CHARGE)).toEqual(['denial 2'])
  })
})
