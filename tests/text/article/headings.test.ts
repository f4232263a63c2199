import { describe, expect, it } from 'vitest'

import { findHeadings } from '../../../src/text/article/headings.ts'
import { splitLines } from '../../../src/text/article/lines.ts'

const PARAGRAPH = 'Le pont est fermé depuis mardi, a fait savoir la mairie.'

/** The headings among paragraphs that stand a blank line apart. */
function headings(...paragraphs: readonly string[]): string[] {
  return [...findHeadings(splitLines(paragraphs.join('\n\n')))].map(({ text }) => text)
}

describe('findHeadings', () => {
  it.each([
    'Un claquement, puis le silence',
    '"Un règlement de comptes"',
    'La maire devrait partir, estime l’ingénieure',
    '"Il est temps de partir" déclare la maire',
    'Pourquoi maintenant ?',
    '« Qui paiera ? », demande M. Dupont',
    'Et après !',
  ])('takes a short line between paragraphs for a heading: %s', (line) => {
    expect(headings(PARAGRAPH, line, PARAGRAPH)).toEqual([line])
  })

  it.each([
    'Il n’a rien dit.',
    'Elle conclut :',
    '"Maintenant, il faut gagner vendredi."',
    '« Personne ne bouge ! »',
    '– Je ne sais pas, dit-elle',
    '- un point de la liste',
    '2. Deuxième point',
    '* * *',
    'Le maire est parti. Il reviendra',
    'Et la suite…',
    'Une phrase sans point final mais bien trop longue pour être un intertitre, car elle remplit plusieurs lignes',
  ])('does not take this for a heading: %s', (line) => {
    expect(headings(PARAGRAPH, line, PARAGRAPH)).toEqual([])
  })

  it('takes a first line without a full stop for the title, longer than a subheading may be', () => {
    const title =
      'Téléphérique : une pièce de freinage fissurée, aucune falsification des carnets établie à ce stade, selon les experts'
    expect(headings(title, PARAGRAPH)).toEqual([title])
    expect(headings(PARAGRAPH, title, PARAGRAPH)).toEqual([])
    expect(headings(PARAGRAPH, PARAGRAPH)).toEqual([])
  })

  it('takes no last line for a heading: there is nothing under it', () => {
    expect(headings(PARAGRAPH, 'Claire Vasseur')).toEqual([])
    expect(headings(PARAGRAPH, 'Claire Vasseur', 'Avec les agences')).toEqual([])
  })

  it('asks for a blank line before and after', () => {
    expect([...findHeadings(splitLines(`${PARAGRAPH}\nUn claquement\n${PARAGRAPH}`))]).toEqual([])
    expect([...findHeadings(splitLines(`${PARAGRAPH}\n\nUn claquement\n${PARAGRAPH}`))]).toEqual([])
  })

  it('takes two such lines in a row, as a title and its kicker are, but no list', () => {
    expect(headings('Transports', 'Le pont ferme', PARAGRAPH)).toEqual(['Transports', 'Le pont ferme'])
    expect(headings(PARAGRAPH, 'Lyon 2', 'Nice 1', 'Lille 0', PARAGRAPH)).toEqual([])
  })
})
