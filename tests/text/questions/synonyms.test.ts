import { describe, expect, it } from 'vitest'
import { languageOf } from '../../../src/text/languages.ts'
import { synonymsOf } from '../../../src/text/questions/synonyms.ts'
import { splitWords } from '../../../src/text/words.ts'

const fr = languageOf('fr')
const stems = (phrase: string): string =>
  splitWords(phrase, fr)
    .map(({ form }) => fr.stem(form))
    .join(' ')

/** On what basis `other` may stand for `phrase`; null: it may not. */
function basisOf(phrase: string, other: string): string | null {
  const terms = splitWords(other, fr)
    .filter(({ form }) => !fr.stopWords.has(form))
    .map(({ form }) => fr.stem(form))
    .join(' ')
  const found = synonymsOf(fr).of(stems(phrase))
  return found.find((synonym) => synonym.terms.join(' ') === terms)?.basis ?? null
}

describe('what may stand for a word', () => {
  it('is what somebody listed with it, either way round', () => {
    expect(basisOf('virer', 'limoger')).toBe('listed')
    expect(basisOf('limoger', 'virer')).toBe('listed')
  })

  it('is a kind of it, but not what it is a kind of', () => {
    expect(basisOf('animal', 'chevreuil')).toBe('narrower')
    expect(basisOf('chevreuil', 'animal')).toBeNull()
  })

  it('is what is printed for what is asked, but not what is asked for what is printed', () => {
    expect(basisOf('faire les calculs', 'statisticien')).toBe('narrower')
    expect(basisOf('amoché', 'contusions')).toBe('narrower')
    expect(basisOf('blindé', 'comble')).toBe('narrower')
    expect(basisOf('contusions', 'amoché')).toBeNull()
  })

  it.each([
    ['bosser chez', 'salarié'],
    ['gens qui bossent', 'effectif'],
    ['post effacé', 'message supprimé'],
    ['où dorment', 'hébergé'],
    ['en cavale', 'fugitif'],
    ['récupérer son poste', 'suspension levée'],
    ['entre la vie et la mort', 'hors de danger'],
    ['continuer', 'rester assuré'],
    ['rapporter', 'produit attendu'],
  ])('of "%s" is how newspapers put it: %s', (asked, printed) => {
    expect(basisOf(asked, printed)).toBe('narrower')
  })

  it.each([
    ['faire faux bond', 'poser un lapin'],
    ['donner son aval', 'donner son feu vert'],
    ['lavé de tout soupçon', 'hors de cause'],
  ])('of the idiom "%s" is another that says the same: %s', (idiom, other) => {
    expect(basisOf(idiom, other)).toBe('listed')
    expect(basisOf(other, idiom)).toBe('listed')
  })

  it.each([
    ['maintenance', 'retrait'],
    ['petit', 'éclat'],
    ['passager', 'promeneur'],
  ])('of "%s" is nothing that only a like stem has: %s', (word, other) => {
    expect(basisOf(word, other)).toBeNull()
  })

  it('is a phrase as well, by the words of it that tell', () => {
    expect(basisOf('se parler', 'échange')).toBe('listed')
    expect(basisOf('perdre la tête', 'folie')).toBe('listed')
  })

  it('is not what only shares a list with something else', () => {
    expect(basisOf('virer', 'incendie')).toBeNull()
  })

  it.each([
    ['14', 'quatorze'],
    ['31', 'trente et un'],
    ['71', 'soixante et onze'],
    ['73', 'soixante-treize'],
    ['73', 'septante-trois'],
    ['81', 'quatre-vingt-un'],
    ['99', 'quatre-vingt-dix-neuf'],
  ])('is a number in words for one in digits: %s, %s', (digits, letters) => {
    expect(basisOf(digits, letters)).toBe('listed')
    expect(basisOf(letters, digits)).toBe('listed')
  })
})
