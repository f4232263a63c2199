import { describe, expect, it } from 'vitest'
import { foldWord } from '../../../src/text/folding.ts'
import { languageOf } from '../../../src/text/languages.ts'

const stem = (word: string): string => languageOf('fr').stem(foldWord(word))

describe('the stem', () => {
  it.each([
    'meurt mourir mouraient mort',
    'vend vendre vendu vendront',
    'élire élu élit',
    'reçoit recevoir reçu',
    'travaille travaillent travaillaient travailler travaillèrent',
    'publie publié publier publiaient publiées',
    'emploie employer employé employés',
    'communiqué communiquer communique',
    'passager passagers',
    'père pères',
    'coup coups',
    'bloc blocs',
    'bloquer bloque bloquée',
    'ouvrier ouvriers ouvrière ouvrières',
    'loyer loyers',
    'mère mères',
    'infirmier infirmière infirmières',
    'directeur directrice',
    'travail travaux',
    'tué tuée tuer tués',
    '17e 17ème 17ième XVIIe XVIIème',
    '2e 2ème 2nd 2nde IIe',
    '1er 1re 1ère',
    'gros grosse grosses',
    'faux fausse',
    'blanc blanche',
    'nouveau nouvel nouvelle',
    'léger légère',
    'actif active actives',
    'acteur actrice',
    'vendeur vendeuse vendeuses',
    'nageur nageuse',
  ])('is one for %s', (words) => {
    const forms = words.split(' ')
    expect(forms.map(stem)).toEqual(forms.map(() => stem(forms[0] ?? '')))
  })

  it.each([
    ['président', 'présider'],
    ['accident', 'accéder'],
    ['argent', 'argument'],
    ['crue', 'croire'],
    ['nuit', 'nuire'],
    ['bus', 'boire'],
    ['univers', 'universitaire'],
    ['vie', '6e'],
    ['mixe', '9e'],
    ['père', 'péri'],
    ['mère', 'mer'],
    ['loyer', 'loi'],
    ['fois', 'foi'],
    ['pays', 'payer'],
    ['coups', 'couper'],
    ['murs', 'mûrir'],
    ['colliers', 'coller'],
    ['bloc', 'bloquer'],
    ['ports', 'porte'],
    ['parlement', 'parler'],
    ['ouvrière', 'ouvrir'],
    ['mars', 'mari'],
    ['chantiers', 'chanter'],
  ])('tells %s from %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other))
  })
})
