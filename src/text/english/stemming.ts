// Stems of folded English words: the Snowball stemmer, after the forms that no ending brings back to their lemma.

import { stemmer } from '@orama/stemmers/english'

import { foldWord } from '../folding.ts'
import { IRREGULAR_FORMS } from '../questions/english-french/irregular-forms.ts'
import { remembered } from '../remembered.ts'

/** Words of their own as well, and more often so. */
const OTHER_WORDS = new Set('ground lay bit bore rose wound bound'.split(' '))

/** Folded form -> folded lemma, of forms that belong to one lemma of one word. */
const LEMMAS: ReadonlyMap<string, string> = lemmas()

/** Words that Snowball gives the stem of another word: "department" that of "depart", "officer" that of "office". */
const KEPT_APART: ReadonlyMap<string, string> = new Map(
  `authority authorities, department departments, important, importance, officer officers, engineer engineers,
  engineering, emergency emergencies, accountant accountants, customer customers, international, conservative
  conservatives, minority minorities, protestant protestants, general generals, apartment apartments, celebrity
  celebrities, executive executives, animal animals, liberal liberals, polite, capitalism, communism, communist
  communists, hospitality, relative relatives, university universities, according, informant informants, evening evenings`
    .split(',')
    .flatMap((line) => {
      const forms = line.trim().split(/\s+/)
      return forms.map((form): [string, string] => [form, forms[0] ?? form])
    }),
)

export const stem: (folded: string) => string = remembered(
  (folded) => KEPT_APART.get(folded) ?? stemmer(LEMMAS.get(folded) ?? folded),
)

function lemmas(): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const line of IRREGULAR_FORMS.trim().split('\n')) {
    const [lemma = '', forms = ''] = line.split(': ')
    if (/[^a-z]/.test(lemma)) continue
    for (const form of forms.split(', ').map(foldWord)) {
      if (/[^a-z]/.test(form) || OTHER_WORDS.has(form)) continue
      found.set(form, found.has(form) ? form : lemma)
    }
  }
  return found
}
