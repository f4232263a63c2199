import { describe, expect, it } from 'vitest'
import { languageOf } from '../../../src/text/languages.ts'
import type { Cue } from '../../../src/text/quotations/cues.ts'
import { findCues } from '../../../src/text/quotations/cues.ts'
import { narrate } from '../../../src/text/quotations/narration.ts'

function cuesOf(text: string, code: 'fr' | 'en' = 'fr') {
  const language = languageOf(code)
  return narrate({ number: 1, text, heading: false }, [], language).flatMap((sentence) =>
    findCues(sentence, language.cues).map((cue) => ({
      cue,
      words: text.slice(sentence.items[cue.first]?.start, sentence.items[cue.last]?.end),
    })),
  )
}

function words(text: string, code: 'fr' | 'en' = 'fr'): string[] {
  return cuesOf(text, code).map(({ words }) => words)
}

function only(text: string): Cue | undefined {
  return cuesOf(text)[0]?.cue
}

describe('findCues', () => {
  it.each([
    ['La maire a déclaré forfait.', 'a déclaré'],
    ['Elle avait pourtant assuré le contraire.', 'avait pourtant assuré'],
    ['Non, a-t-il ajouté.', 'a-t-il ajouté'],
    ['Bien, s’est-elle réjouie.', 's’est-elle réjouie'],
    ['Rien, dit-on.', 'dit-on'],
    ['Rien, répète le maire.', 'répète'],
    ['Rien, lui rétorque le maire.', 'lui rétorque'],
    ['Il l’accuse de mentir.', 'l’accuse'],
    ['Affirmant n’avoir rien vu, il part.', 'Affirmant'],
    ['La société fait valoir ses droits.', 'fait'],
    ['Le ministre a, de son côté, démenti.', 'a, de son côté, démenti'],
    ['Evoquant un oubli, il part.', 'Evoquant'],
    ['Il se dit confiant.', 'se dit'],
    ['Il y voit un signe.', 'y voit'],
    ['Selon la mairie, tout va.', 'Selon'],
    ['D’après elle, tout va.', 'D’après'],
    ['Aux yeux du maire, tout va.', 'Aux yeux du'],
    ['De l’aveu des syndicats, tout va.', 'De l’aveu des'],
    ['À ses yeux, tout va.', 'À ses yeux'],
  ])('finds the cue of « %s »', (text, cue) => {
    expect(words(text)).toContain(cue)
  })

  it.each([
    'La juge est partie.',
    'Une annonce est tombée.',
    'Sa critique du budget est longue.',
    'Le souffle de la bombe.',
    'La finale de la Coupe a eu lieu.',
    'Il fait froid et laisse la porte ouverte.',
    'Ils ont vu la mer.',
    'Le communiqué est court.',
    'L’accusé est debout.',
  ])('finds none in « %s »', (text) => {
    expect(words(text)).toEqual([])
  })

  it('tells the forms apart: inversion, number, passive, negation, first persons', () => {
    expect(only('Non, ont-ils dit.')).toMatchObject({ inverted: true, plural: true, passive: false })
    expect(only('Le maire est accusé de vol.')).toMatchObject({ passive: true })
    expect(only('La maire n’a pas voulu répondre.')).toMatchObject({ negated: true })
    expect(only('Vous avez dit cela.')).toMatchObject({ pronoun: 0 })
    expect(only('La maire a écrit cela.')).toMatchObject({ mood: 'finite', verb: { lemma: 'écrire' } })
  })

  it('finds English cues', () => {
    expect(words('The mayor has repeatedly denied it, according to aides.', 'en')).toEqual([
      'has repeatedly denied',
      'according to',
    ])
    expect(words('Her claim was a surprise.', 'en')).toEqual([])
  })
})
