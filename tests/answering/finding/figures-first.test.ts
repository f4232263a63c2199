// A figure that is asked for stands in another sentence than most words of the question.

import { expect, test } from 'vitest'
import { askingIn } from '../../support/asked-story.ts'
import { article } from '../../support/beside.ts'

const TANNERY = {
  'tannerie-1.txt': article('2025-04-02', [
    'La tannerie Vauquelin, à Morestel, a présenté mardi ses comptes dans sa grande salle.',
    'La tannerie Vauquelin sera cédée, a indiqué Odile Brissac lundi.',
    '« Nous sommes dix-neuf salariés à la tannerie », a plaidé lundi le délégué, Yvan Perrolaz.',
    'La salle de Morestel appartient à la tannerie depuis 1932.',
    'Environ 450 personnes étaient réunies dans la salle, selon la mairie.',
    'Le curé de Morestel a prêté des chaises à la salle.',
  ]),
  'tannerie-2.txt': article('2025-04-09', [
    'The rescue fund of the Vauquelin tannery opened on Monday in Morestel.',
    'Supporters of the tannery have raised 31,000 euros in a week, the fund said.',
    'The fund of the tannery has a new treasurer, Hugh Pendry.',
  ]),
}

const found = askingIn(TANNERY, '2025-04-15')

test.each([
  ['Ils sont combien à travailler à la tannerie Vauquelin ?', 'fr', 'dix-neuf salariés'],
  ['combien de gens bossent à la tannerie vauquelin', 'fr', 'dix-neuf salariés'],
  ['how many people were in the hall in Morestel?', 'en', '450 personnes'],
  ['how much has the rescue fund of the tannery collected?', 'en', '31,000 euros'],
] as const)('%s', (question, language, words) => {
  expect(found(question, language)).toContain(words)
})

test('what no sentence tells is not made up of the figures of something else', () => {
  const first = (question: string) => found(question, 'fr')
  expect(first('combien de peaux la tannerie Vauquelin traite-t-elle')).toBe('(no)')
  expect(first('combien gagne Odile Brissac')).toBe('(no)')
})
