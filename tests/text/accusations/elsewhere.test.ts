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

  it('takes it back in a word that does not say what, right behind what was found', async () => {
    const story = later(
      'L’audit commandé par la ligue conclut qu’« aucun retrait n’a été constaté ».',
      '« Je retire ce terme », a réagi Odile Marsac.',
    )
    expect(await beside(story, CHARGE)).toEqual(['denial 2', 'no-evidence b:2', 'outcome b:3'])
  })

  it('takes back nothing where somebody else does', async () => {
    const story = later(
      'L’audit commandé par la ligue conclut qu’« aucun retrait n’a été constaté ».',
      '« Je retire ce terme », a réagi Guy Valmont.',
    )
    expect(await beside(story, CHARGE)).toEqual(['denial 2'])
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
    expect(await beside(story, CHARGE)).toEqual(['denial 2', 'outcome b:2'])
  })

  it.each([
    'Paul Rivet n’a jamais touché cet argent, a annoncé jeudi la procureure, Ève Colin.',
    'Paul Rivet n’y est pour rien : c’est la conclusion de l’enquête menée à Saint-Brieux.',
    'Accusé à grand bruit, Paul Rivet avait donc dit vrai : les billets dormaient au grenier.',
  ])('clears them by name, in whatever words the charge was made: %s', async (line) => {
    expect(await beside(later(line), CHARGE)).toEqual(['denial 2', 'outcome b:2'])
  })

  it.each([
    'Paul Rivet n’a pas pris les mesures nécessaires, a annoncé jeudi la procureure, Ève Colin.',
    'Paul Rivet n’a pas su répondre, selon les enquêteurs.',
    'Paul Rivet n’a jamais reçu d’agrément, a indiqué la procureure, Ève Colin.',
    'Les victimes n’ont jamais reçu leur part, a annoncé la procureure, qui vise Paul Rivet.',
    'Paul Rivet n’a pas volé cet argent, a-t-il déclaré devant les enquêteurs.',
  ])('clears nobody by what they lack, nor in their own words: %s', async (line) => {
    expect(await beside(later(line), CHARGE)).not.toContain('outcome b:2')
  })

  it('clears nobody but whom it names', async () => {
    const story = later(
      'Le jardinier Luc Fabre n’a jamais vu la clé, a annoncé jeudi la procureure, Ève Colin.',
    )
    expect(await beside(story, CHARGE)).toEqual(['denial 2'])
  })

  it.each([
    ['Paul Rivet never touched the money, the prosecutor said on Thursday.', true],
    ['The inquiry found that Paul Rivet had not taken the money.', true],
    ['Paul Rivet did not take any precautions, the report said.', false],
  ])('in another language: %s', async (line, clears) => {
    const story = { a: CLUB, b: article('2026-09-08', ['The club met on Thursday evening.', line], 'en') }
    expect((await beside(story, CHARGE)).includes('outcome b:2')).toBe(clears)
  })

  it('belongs beside a charge that was made again before it', async () => {
    const again = 'La gardienne Odile Marsac maintient ses accusations.'
    const story = {
      a: CLUB,
      b: article('2026-09-05', ['Le club de Saint-Brieux a tenu séance.', again]),
      c: article('2026-09-12', [
        'Paul Rivet n’a jamais touché cet argent, a annoncé jeudi la procureure, Ève Colin.',
      ]),
    }
    expect(await beside(story, again, 'b')).toEqual(['denial a:2', 'outcome c:1'])
  })

  it('closes a lead, and no path in the woods', async () => {
    const closed = 'La piste de Paul Rivet est désormais fermée, a indiqué la procureure, Ève Colin.'
    expect(await beside(later(closed), CHARGE)).toContain('outcome b:2')
    const path = 'La piste cyclable de Paul Rivet est désormais fermée, a indiqué la procureure, Ève Colin.'
    expect(await beside(later(path), CHARGE)).toEqual(['denial 2'])
  })

  it('clears nobody of what they left undone', async () => {
    const story = later('Le rapport établit que Paul Rivet n’a pas tenu les comptes de la caisse.')
    expect(await beside(story, CHARGE)).toEqual(['denial 2'])
  })
})

describe('an earlier article in which nobody accuses yet', () => {
  const assurance =
    'Le trésorier Paul Rivet a reçu la presse au club : les quatre derniers contrôles de la caisse étaient négatifs.'

  it('answers no charge made since', async () => {
    const story = { z: article('2026-08-20', ['Le club fête ses cent ans.', assurance]), a: CLUB }
    expect(await beside(story, CHARGE)).toEqual(['denial 2'])
  })

  it('answers it where the charge had been made there', async () => {
    const charge = 'Odile Marsac accuse Paul Rivet d’avoir vidé la caisse du club.'
    const story = { z: article('2026-08-20', [charge, assurance]), a: CLUB }
    expect(await beside(story, CHARGE)).toContain('no-evidence z:2')
  })
})
