import { describe, expect, it } from 'vitest'
import { judgeSentence } from '../../../src/text/accusations/stance.ts'
import { languageOf } from '../../../src/text/languages.ts'

const judge = (sentence: string, language: 'fr' | 'en' = 'fr', quoted: readonly string[] = []) => [
  ...judgeSentence(sentence, quoted, languageOf(language)).stances,
]

describe('a sentence that denies', () => {
  it.each([
    'Le directeur a toujours nié avoir reçu cet argent.',
    'La mairie dément formellement.',
    'L’entreprise conteste toute faute.',
    'Son avocat réfute ces accusations.',
    'Elle rejette en bloc les accusations.',
    'Il assure n’avoir jamais signé ce contrat.',
    'L’élu clame son innocence.',
    'Ces allégations sont infondées, selon elle.',
    'Aucun de nos salariés n’a tenu de tels propos.',
  ])('%s', (sentence) => expect(judge(sentence)).toContain('denial'))

  it.each(['Le maire a inauguré le pont.', 'Une contestation de voisinage oppose deux familles.'])(
    'and one that does not: %s',
    (sentence) => expect(judge(sentence)).not.toContain('denial'),
  )

  it('is one whose whole quotation is "Faux"', () => {
    expect(judge('"Faux", a-t-elle répondu.', 'fr', ['Faux'])).toContain('denial')
    expect(judge('Un "faux départ", a-t-elle dit.', 'fr', ['faux départ'])).not.toContain('denial')
  })
})

describe('a sentence that says that nothing proves it', () => {
  it.each([
    'Elle n’a fourni aucune preuve de ce qu’elle avance.',
    'Aucun élément ne permet d’établir une fraude.',
    'Ces faits ne sont pas établis.',
    'Rien ne prouve qu’il ait menti.',
    'L’audit n’a relevé aucune irrégularité : aucune irrégularité n’a été constatée.',
  ])('%s', (sentence) => expect(judge(sentence)).toContain('no-evidence'))

  it('and one that has proof', () => expect(judge('Il a apporté une preuve.')).not.toContain('no-evidence'))
})

describe('other stances', () => {
  it('an outcome', () => {
    expect(judge('Le parquet a classé sans suite la plainte.')).toContain('outcome')
    expect(judge('La classe est sans suite logique.')).not.toContain('outcome')
  })

  it('a correction, with what it replaces', () => {
    const { stances, replaced } = judgeSentence(
      'Quatorze personnes ont été blessées, et non douze comme annoncé dans un premier temps.',
      [],
      languageOf('fr'),
    )
    expect([...stances]).toContain('correction')
    expect(replaced).toContain('douze')
    expect(judge('Il aime le thé, et non le café.')).not.toContain('correction')
  })

  it('an allegation', () => {
    expect(judge('Elle l’accuse d’avoir falsifié les comptes.')).toContain('allegation')
    expect(judge('Le pont sera repeint en bleu.')).toEqual([])
  })

  it('in English', () => {
    expect(judge('The company denied any wrongdoing.', 'en')).toContain('denial')
    expect(judge('He offered no evidence for the claim.', 'en')).toContain('no-evidence')
    expect(judge('The charges were dropped.', 'en')).toContain('outcome')
    expect(judge('She accused him of fraud.', 'en')).toContain('allegation')
    expect(judge('The bridge opened on Monday.', 'en')).toEqual([])
  })
})
