import { describe, expect, it } from 'vitest'
import { analyze } from '../../../src/text/analyzer.ts'
import { languageOf } from '../../../src/text/languages.ts'
import { findEquivalents } from '../../../src/text/questions/cross-language.ts'
import { ENTRIES } from '../../../src/text/questions/english-french/entries.ts'

const fr = languageOf('fr')
const en = languageOf('en')
const inFrench = (question: string) => findEquivalents(question, en, fr)
const terms = (phrase: string) => analyze(phrase, fr).map(({ term }) => term)

/** The words of the question, each with whether `french` is among what it may be called. */
function says(question: string, word: string, french: string): boolean {
  const equivalent = inFrench(question).find(({ span }) => question.slice(span.start, span.end) === word)
  return (equivalent?.alternatives ?? []).some(
    (alternative) => alternative.join(' ') === terms(french).join(' '),
  )
}

describe('an English question over French articles', () => {
  it.each([
    ['Why did the mayor resign?', 'resign', 'démissionner'],
    ['Why did the mayors resign?', 'mayors', 'maire'],
    ['how many people were injured', 'injured', 'blessé'],
    ['who was thought to be guilty', 'thought', 'penser'],
    ['what did he deny?', 'deny', 'nier'],
    ['which children died', 'children', 'enfant'],
    ['which officers came first', 'officers', 'policier'],
    ['when did the singer die', 'die', 'mourir'],
    ['who dies in the end', 'dies', 'mourir'],
    ['who stopped the lorry', 'stopped', 'arrêter'],
    ['did she keep her job', 'keep her job', 'maintenue dans ses fonctions'],
    ['was the driver forced out', 'forced out', 'évincé'],
  ])('finds in "%s" what "%s" is called: %s', (question, word, french) => {
    expect(says(question, word, french)).toBe(true)
  })

  it.each([
    ['what was the money used for', 'used', 'États-Unis'],
    ['which officers came first', 'officers', 'bureau'],
    ['which organs were given', 'organs', 'organisation'],
  ])('takes in "%s" no word of a like stem for "%s": %s', (question, word, french) => {
    expect(says(question, word, french)).toBe(false)
  })

  it('takes a phrase before its words', () => {
    const question = 'Where was the press conference held?'
    expect(says(question, 'press conference', 'conférence de presse')).toBe(true)
    expect(inFrench(question).some(({ span }) => question.slice(span.start, span.end) === 'press')).toBe(
      false,
    )
  })

  it('keeps names as they are', () => {
    const [name] = inFrench('Garrivier')
    expect(name).toMatchObject({ known: false })
    expect(name?.alternatives[0]).toEqual(terms('Garrivier'))
  })

  it('looks for no negation, no stray particle, and none of the small words of a title', () => {
    const words = (question: string) =>
      inFrench(question).map(({ span }) => question.slice(span.start, span.end))
    expect(words("the mayor won't sleep up there, not once")).toEqual(['mayor', 'sleep', 'once'])
    expect(words('who sang Le Moulin des Ormes')).toEqual(['sang', 'Moulin', 'Ormes'])
  })

  it('guesses words of the same origin', () => {
    expect(says('was it a miraculous proclamation', 'proclamation', 'proclamation')).toBe(true)
    expect(says('about synchronicity', 'synchronicity', 'synchronicité')).toBe(true)
  })

  it('tells the country from the pronoun', () => {
    expect(inFrench('tell us')).not.toContainEqual(expect.objectContaining({ span: { start: 5, end: 7 } }))
    expect(inFrench('the US said').some(({ span }) => span.start === 4)).toBe(true)
  })
})

describe('a French question over English articles', () => {
  it('goes the same way round', () => {
    const question = 'pourquoi le maire a-t-il démissionné'
    const found = findEquivalents(question, fr, en).flatMap(({ alternatives }) => alternatives.flat())
    expect(found).toEqual(expect.arrayContaining([en.stem('mayor'), en.stem('resign')]))
  })

  it.each([
    ['combien de ruches ont été volées', 'hive'],
    ['qui a trouvé les poireaux', 'leek'],
    ['la fonderie a fermé quand', 'foundry'],
    ['ils ont payé en boîtes de conserve', 'tin'],
  ])('%s: what only lists for English questions name is read backwards: %s', (question, english) => {
    const found = findEquivalents(question, fr, en).flatMap(({ alternatives }) => alternatives.flat())
    expect(found).toContain(en.stem(english))
  })

  it('takes what the topics say where they say anything', () => {
    const found = findEquivalents('cette année', fr, en).flatMap(({ alternatives }) => alternatives.flat())
    expect(found).toEqual([en.stem('year')])
  })
})

describe('the lexicon', () => {
  const lines = ENTRIES.split('\n').filter((line) => line !== '')

  it('has 2,500 English entries and more, each with a French side', () => {
    const english = new Set(lines.map((line) => line.split(': ')[0]))
    expect(english.size).toBeGreaterThan(2500)
    for (const line of lines) expect(line).toMatch(/^[^:|]+: [^:|]+(?: \| [^:|]+)*$/)
  })
})

describe('English as it is typed in a chat', () => {
  it('finds a verb whose particle stands behind its object', () => {
    const question = 'who got the passengers out?'
    expect(says(question, 'got', 'secourir')).toBe(true)
    expect(says(question, 'passengers', 'passager')).toBe(true)
    expect(inFrench(question)).toHaveLength(2)
  })

  it('takes a whole phrase before a verb whose particle stands apart, which no auxiliary has', () => {
    expect(says('who got the sack over the till', 'got the sack', 'licencier')).toBe(true)
    const question = 'did the thieves get in'
    expect(inFrench(question).some(({ span }) => span.start === 0)).toBe(false)
  })

  it.each([
    ['who handed over the keys', 'handed over', 'remettre'],
    ['why was the fair put off', 'put off', 'reporter'],
    ['what did the beekeeper lose', 'beekeeper', 'apiculteur'],
    ['who is the harbour master', 'harbour master', 'capitainerie'],
    ['who did the number crunching', 'number crunching', 'statisticien'],
    ['is the widow in her eighties', 'in her eighties', 'octogénaire'],
  ])('knows in "%s" what "%s" is called: %s', (question, word, french) => {
    expect(says(question, word, french)).toBe(true)
  })

  it('leaves a particle to its own words where no such verb is meant', () => {
    expect(inFrench('was the mayor out?').some(({ span }) => span.end - span.start > 5)).toBe(false)
  })

  it('is for questions in English only', () => {
    const back = findEquivalents('la dispute', fr, en).flatMap(({ alternatives }) => alternatives)
    expect(back.length).toBeLessThan(12)
  })
})
