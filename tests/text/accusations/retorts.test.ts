// A retort answers by its place; whatever its words, it is shown with what accuses right before it.

import { describe, expect, it } from 'vitest'
import { judgeSentence } from '../../../src/text/accusations/stance.ts'
import { languageOf } from '../../../src/text/languages.ts'
import { article, beside } from '../../support/beside.ts'

const INN = {
  a: article('2026-09-08', [
    'La guide Solène Abric accuse le patron du refuge, Tino Calvas, d’avoir coupé le chauffage aux randonneurs.',
    '« Qu’elle vienne goûter ma soupe », a rétorqué l’intéressé.',
    'Le refuge compte 24 lits.',
    'Tino Calvas a soupçonné à son tour Solène Abric d’avoir « gonflé » ses notes de frais.',
    '« C’est une diversion », a réagi cette dernière.',
    'Le sentier rouvrira samedi.',
  ]),
}

describe('a retort', () => {
  it('is shown with the charge right before it', async () => {
    expect(await beside(INN, 'coupé le chauffage')).toContain('denial 2')
  })

  it('and so is that to the charge made in return', async () => {
    const shown = await beside(INN, 'ses notes de frais')
    expect(shown).toContain('denial 5')
    expect(shown).not.toContain('denial 2')
  })

  it('needs nothing itself, nor does what stands beside it', async () => {
    expect(await beside(INN, 'goûter ma soupe')).toEqual([])
    expect(await beside(INN, 'compte 24 lits')).toEqual([])
    expect(await beside(INN, 'rouvrira samedi')).toEqual([])
  })

  it('answers nothing where nobody is accused', async () => {
    const quiet = {
      a: article('2026-09-08', [
        'Le patron du refuge, Tino Calvas, a présenté sa carte d’été.',
        '« Elle est courte », a réagi la guide Solène Abric.',
      ]),
    }
    expect(await beside(quiet, 'sa carte d’été')).toEqual([])
  })

  it('in English as well', async () => {
    const story = {
      a: article(
        '2026-09-08',
        [
          'A ranger, Ada Lorne, accuses the lodge’s owner, Piers Holm, of forging fire certificates.',
          '“She should try my soup,” replied Mr Holm.',
          'The lodge has 24 beds.',
        ],
        'en',
      ),
    }
    expect(await beside(story, 'forging fire certificates')).toContain('denial 2')
  })
})

describe('what whoever accused takes back', () => {
  const TAKEN_BACK = {
    a: article('2026-09-10', [
      'Le trésorier Guy Morand accuse la présidente du club, Lise Ferrand, d’avoir vidé la caisse.',
      'Lise Ferrand a toujours nié.',
      '« Je me suis trompé de colonne », a reconnu mardi Guy Morand.',
    ]),
  }

  it('settles the charge', async () => {
    expect(await beside(TAKEN_BACK, 'vidé la caisse')).toEqual(['denial 2', 'outcome 3'])
  })

  it('but not where the accused owns up', async () => {
    const owned = {
      a: article('2026-09-10', [
        'Le trésorier Guy Morand accuse la présidente du club, Lise Ferrand, d’avoir vidé la caisse.',
        '« Je suis allée trop loin », a reconnu mardi Lise Ferrand.',
      ]),
    }
    expect(await beside(owned, 'vidé la caisse')).not.toContain('outcome 2')
  })
})

describe('a lawyer and the client', () => {
  it('are both shown where they stand side by side', async () => {
    const story = {
      a: article('2026-09-11', [
        'Un ancien gardien accuse le directeur du parc, Yvon Le Brec, d’avoir vendu deux loutres.',
        'Le journal n’a pas pu vérifier cette affirmation.',
        'L’avocate d’Yvon Le Brec, Maud Sorel, parle d’une pure invention.',
        'Yvon Le Brec dément lui-même dans une lettre. « Je n’ai jamais vendu une loutre », y écrit-il.',
      ]),
    }
    expect(await beside(story, 'vendu deux loutres')).toEqual(['denial 3', 'denial 4', 'no-evidence 2'])
  })
})

describe('somebody who reacts', () => {
  const CHARGE = 'La fleuriste Ida Roche accuse le placier Guy Morand d’avoir vendu deux fois le même étal.'

  function reacting(line: string) {
    return { a: article('2026-09-12', [CHARGE, line, 'Le marché de Brenne réunit quarante étals.']) }
  }

  it.each([
    '« Je n’en crois pas mes oreilles », a réagi Guy Morand.',
    '« C’est une fable », a réagi Ève Colin.',
  ])('answers as the accused, or against the charge: %s', async (line) => {
    expect(await beside(reacting(line), CHARGE)).toEqual(['denial 2'])
  })

  it('may be anybody', async () => {
    expect(await beside(reacting('« C’est très grave », a réagi la préfète Ève Colin.'), CHARGE)).toEqual([])
  })

  it('may be said to answer before the words are quoted', async () => {
    const line = 'Guy Morand a répondu dimanche, sur le même réseau. « Je n’ai vu ni plan ni contrat. »'
    expect(await beside(reacting(line), CHARGE)).toEqual(['denial 2'])
  })
})

describe('what somebody says of themselves', () => {
  const notMe = (sentence: string, language: 'fr' | 'en' = 'fr') =>
    judgeSentence(sentence, [sentence], languageOf(language)).notMe

  it.each(['« Je n’ai jamais vu ce papier. »', '« Nous ne lui avons rien demandé. »'])(
    'may be that it was not so: %s',
    (said) => expect(notMe(said)).toBe(true),
  )

  it.each([
    '« Je n’ai pas de commentaire. »',
    '« Je n’ai pas envie de rire. »',
    '« Il n’a jamais vu ce papier. »',
  ])('may be something else: %s', (said) => expect(notMe(said)).toBe(false))

  it('in English', () => {
    expect(notMe('“I have never seen that paper.”', 'en')).toBe(true)
    expect(notMe('“I did not want this job.”', 'en')).toBe(false)
  })
})
