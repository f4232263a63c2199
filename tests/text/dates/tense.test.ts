import { describe, expect, test } from 'vitest'
import { looksAhead, readTense } from '../../../src/text/dates/tense.ts'
import { languageOf } from '../../../src/text/languages.ts'

/** The tense around the word between bars. */
function tenseAround(marked: string, code: 'fr' | 'en') {
  const [before = '', word = '', after = ''] = marked.split('|')
  const text = before + word + after
  const sentence = { start: 0, end: text.length }
  return readTense(
    text,
    sentence,
    { start: before.length, end: before.length + word.length },
    languageOf(code).tense,
  )
}

describe('a French clause', () => {
  test.each([
    'Le conseil a voté |mardi| la motion.',
    'La motion adoptée |mardi| sera examinée par le Sénat.',
    'Le texte voté en première lecture |mardi| sera examiné.',
    'Les élus se sont quittés fâchés |mardi|.',
    '|Mardi|, la cour avait refusé.',
    '« Je partirai », a-t-elle dit |mardi|.',
    'Il a promis |mardi| de partir.',
    'Depuis |mardi|, les quais sont fermés.',
    'La fête a duré jusqu’à |mardi|.',
    'La préfecture a annoncé |mardi| une marche.',
    'La famille a annoncé la mort du peintre |mardi|.',
    'Les agents ont déposé un préavis |mardi|.',
    '« Le pont fermera », a annoncé la préfecture |mardi|.',
    'Le jugement a été mis en délibéré |mardi|.',
    'Les guichets étaient ouverts |mardi|.',
  ])('looks back: %s', (sentence) => {
    expect(tenseAround(sentence, 'fr')).toBe('past')
  })

  test.each([
    'Le conseil votera |mardi| la motion.',
    'La ministre ira sur place |mardi|.',
    'La motion serait adoptée |mardi|.',
    'La réunion prévue |mardi| a été annulée.',
    'La réunion devait se tenir |mardi|.',
    'La mairie a prévu une réunion |mardi|.',
    'Ils ont appelé à la grève |mardi|.',
    'Ils ont appelé à une marche |mardi|.',
    'Les agents ont déposé un préavis pour |mardi|.',
    'Le jugement a été mis en délibéré au |mardi|.',
    'Les guichets sont ouverts |mardi|.',
    'Il a promis de partir |mardi|.',
    'La réunion est reportée à |mardi|.',
    'Les agents appellent à une grève |mardi|.',
    'Le service devrait être rétabli |mardi|.',
    '« Je partirai |mardi| », a-t-elle dit.',
    'Le conseil se réunit |mardi|.',
    'D’ici à |mardi|, tout a le temps de changer.',
    'La route est fermée jusqu’à |mardi|.',
  ])('looks ahead: %s', (sentence) => {
    expect(looksAhead(tenseAround(sentence, 'fr'))).toBe(true)
  })

  test.each([
    'La préfecture a annoncé lundi la fermeture du pont |mardi|.',
    'La direction confirme la fermeture du pont |mardi|.',
  ])('tells of what may lie either way: %s', (sentence) => {
    expect(tenseAround(sentence, 'fr')).toBe('announced')
  })

  test('without a verb tells nothing', () => {
    expect(tenseAround('Grève des bacs |mardi|.', 'fr')).toBeNull()
  })
})

describe('an English clause', () => {
  test.each([
    'The council voted |Tuesday|.',
    'The motion passed |Tuesday| will be reviewed.',
    'She said |Tuesday| that she would leave.',
    'She could not be reached |Tuesday|.',
    'Since |Tuesday| the quays are closed.',
    'He promised on |Tuesday| to leave.',
    'The union announced on |Tuesday| a march.',
  ])('looks back: %s', (sentence) => {
    expect(tenseAround(sentence, 'en')).toBe('past')
  })

  test.each([
    'The council will vote |Tuesday|.',
    'The council is to vote |Tuesday|.',
    'The vote scheduled for |Tuesday| was cancelled.',
    'He promised to leave on |Tuesday|.',
    'Talks resume |Tuesday|.',
    'The vote was postponed until |Tuesday|.',
    'The union announced a march on |Tuesday|.',
  ])('looks ahead: %s', (sentence) => {
    expect(looksAhead(tenseAround(sentence, 'en'))).toBe(true)
  })
})
