// Charges that are not made with a verb of accusing: reported, made back, told without a name, told again.

import { describe, expect, it } from 'vitest'
import { judgeSentence } from '../../../src/text/accusations/stance.ts'
import { languageOf } from '../../../src/text/languages.ts'
import { article, beside } from '../../support/beside.ts'

const judge = (sentence: string, code: 'fr' | 'en' = 'fr') => judgeSentence(sentence, [], languageOf(code))

describe('a charge that is reported', () => {
  it.each([
    ['Le syndicat a repris l’accusation selon laquelle la vanne avait été bloquée.', 'fr'],
    ['La conseillère a lancé des accusations contre le trésorier.', 'fr'],
    ['L’éleveuse montre du doigt la fromagerie voisine.', 'fr'],
    ['Elle tient le gérant pour responsable de l’éboulement.', 'fr'],
    ['Le rapport met plus directement en cause le prestataire.', 'fr'],
    ['Elle est allée plus loin mardi, affirmant que le chef dormait.', 'fr'],
    ['Le gérant a contre-attaqué jeudi en laissant entendre que la caisse était vide.', 'fr'],
    ['A diver backed the charge made by the cook that the pilot had cut the rope.', 'en'],
    ['The grower faces an allegation of watering the milk.', 'en'],
    ['She pointed the finger at the dairy next door.', 'en'],
    ['Residents hold the firm responsible for the smell.', 'en'],
    ['The clerk went further on Monday, suggesting that the mayor had slept through it.', 'en'],
    ['The chairman hit back, claiming that the treasurer had kept the keys.', 'en'],
  ] as const)('accuses: %s', (sentence, code) => expect(judge(sentence, code).accuses).toBe(true))

  it.each([
    ['Il a rejeté l’accusation selon laquelle la vanne avait été bloquée.', 'fr'],
    ['Rien n’étaye l’accusation selon laquelle la vanne avait été bloquée.', 'fr'],
    ['Le maire est allé plus loin, promettant une nouvelle salle.', 'fr'],
    ['Le club a riposté par deux buts.', 'fr'],
    ['The guide is in charge of a hut that closes in October.', 'en'],
    ['The road went further north.', 'en'],
    ['They hit back with two late goals.', 'en'],
  ] as const)('and one that does not: %s', (sentence, code) =>
    expect(judge(sentence, code).accuses).toBe(false),
  )
})

describe('somebody who goes further', () => {
  it('denies nothing, though they say what others never did', () => {
    const line = 'The diver went further, claiming that the harbour office never answered.'
    expect(judge(line, 'en').stances).not.toContain('denial')
    expect(judge('The harbour office says it never answered to him.', 'en').stances).toContain('denial')
  })

  it('denies nothing as the accuser, who insists', () => {
    expect(judge('Son accusateur n’en démord pas.').stances).not.toContain('denial')
    expect(judge('Son accusateur dément avoir menti.').stances).toContain('denial')
  })
})

describe('what somebody was told to keep quiet about', () => {
  it.each([
    ['"Le chef m’a dit : \'Vous n’avez rien vu.\'"', 'fr'],
    ['« On nous a soufflé : tu n’as jamais signé ce papier. »', 'fr'],
    ['“He told me you have seen nothing.”', 'en'],
  ] as const)('answers nobody: %s', (sentence, code) => {
    const { stances } = judge(sentence, code)
    expect(stances).not.toContain('denial')
    expect(stances).not.toContain('no-evidence')
  })
})

describe('whoever will not be named', () => {
  it.each([
    ['Un cuisinier, sous couvert d’anonymat, évoque des barquettes rouvertes.', 'fr'],
    ['Une infirmière qui souhaite garder l’anonymat parle de lits vides.', 'fr'],
    ['Une lettre anonyme parle de billets sous la nappe.', 'fr'],
    ['Un courriel que nous avons pu consulter parle de billets sous la nappe.', 'fr'],
    ['A cook, who asked not to be named, spoke of reopened trays.', 'en'],
    ['One email, seen by the Herald, speaks of cash under the table.', 'en'],
    ['A nurse spoke of empty beds on condition of anonymity.', 'en'],
  ] as const)('says what others may dispute: %s', (sentence, code) =>
    expect(judge(sentence, code).asserts).toBe(true),
  )

  it('is nobody who wants something else', () => {
    expect(judge('La chanteuse souhaite garder son chien près d’elle.').asserts).toBe(false)
    expect(judge('The singer asked to be paid in advance.', 'en').asserts).toBe(false)
  })
})

describe('whoever denies and accuses back', () => {
  const COUNTER = [
    'Le gérant, Paul Rivet, dément et accuse sa comptable, Rose Aubin, d’avoir vidé le coffre.',
    'Le gérant, Paul Rivet, dément et parle d’une vengeance : Rose Aubin aurait vidé le coffre avant de partir.',
    'Le gérant, Paul Rivet, nie tout ; Rose Aubin aurait, selon lui, vidé le coffre avant de partir.',
  ]
  it.each(COUNTER)('needs the answer of whom they accuse: %s', async (line) => {
    const story = {
      a: article('2026-09-01', [
        'La comptable Rose Aubin accuse le gérant, Paul Rivet, d’avoir falsifié les tickets de caisse.',
        line,
        '« Je n’ai jamais eu la clé du coffre », a répliqué Rose Aubin.',
      ]),
    }
    expect(await beside(story, 'vidé le coffre')).toEqual(['denial 3'])
    expect(await beside(story, 'falsifié les tickets')).toContain('denial 2')
  })

  it('is not who denies what they would have done', () => {
    const { accusesBack } = judge('Paul Rivet dément avoir reçu l’argent qu’il aurait caché.')
    expect(accusesBack).toBe(false)
    expect(judge('He denies it and has filed a complaint.', 'en').accusesBack).toBe(false)
    expect(judge('He denies it and accuses her of emptying the safe.', 'en').accusesBack).toBe(true)
  })
})

describe('a sentence that tells a charge and that it is denied', () => {
  it('needs what else answers it', async () => {
    const story = {
      a: article('2026-09-02', [
        'Le conseil de Brevon se réunit jeudi.',
        'Rose Aubin affirme que le gérant, Paul Rivet, a signé un faux bail, ce que Paul Rivet conteste.',
        'Le procureur n’a relevé aucun élément qui confirme un faux bail.',
      ]),
    }
    expect(await beside(story, 'a signé un faux bail')).toEqual(['no-evidence 3'])
  })
})

describe('a question or a story that somebody is said to tell', () => {
  const story = (line: string) => ({
    a: article('2026-09-03', [
      'La laiterie de Brevon a-t-elle coupé son lait avant la foire ?',
      line,
      '« Un ragot de comptoir, sans le moindre fondement : c’est faux », a répondu le gérant, Paul Rivet.',
      'La foire a lieu le 9 octobre.',
    ]),
  })
  it.each([
    'C’est ce que laisse entendre une note d’un ancien livreur.',
    'C’est du moins ce qu’affirme un ancien livreur.',
  ])('is a charge: %s', async (line) => {
    expect(await beside(story(line), 'a-t-elle coupé son lait')).toContain('denial 3')
    expect(await beside(story(line), 'La foire a lieu')).toEqual([])
  })
})

describe('somebody who accused before', () => {
  const story = (said: string) => ({
    a: article('2026-09-04', [
      'La comptable Rose Aubin accuse le gérant, Paul Rivet, d’avoir falsifié les tickets de caisse.',
      'Paul Rivet a nié lundi. « C’est une invention », a-t-il dit.',
      'La boutique vend du pain, du miel et des bougies. Elle ferme le dimanche.',
      'Le marché de Brevon compte douze étals.',
      said,
    ]),
  })

  it.each([
    '« Vous nous avez tous trompés », a lancé Rose Aubin aux associés.',
    'Rose Aubin, elle, persiste.',
  ])('accuses again: %s', async (said) => {
    expect(await beside(story(said), said)).toContain('denial 2')
  })

  it('accuses nobody where they speak of something else', async () => {
    const said = '« Vous avez choisi de beaux fruits », a dit Rose Aubin aux clients.'
    expect(await beside(story(said), said)).toEqual([])
  })
})

describe('who somebody is and how old a thing is', () => {
  it.each([
    'Menuisier de formation, Paul Rivet est entré à la scierie en 2004.',
    'La halle, longue de 60 mètres, reçoit 900 clients par jour, d’après la mairie.',
    'Fondée en 1931, la scierie emploie 40 personnes, selon la chambre de commerce.',
  ])('accuses nobody beside what does: %s', async (fact) => {
    const story = {
      a: article('2026-09-06', [
        'La comptable Rose Aubin accuse le gérant, Paul Rivet, d’avoir falsifié les tickets de caisse.',
        fact,
        'Paul Rivet dément. « C’est une invention », a-t-il dit.',
      ]),
    }
    expect(await beside(story, fact)).toEqual([])
  })
})

describe('a heading that accuses', () => {
  it('accuses of what stands below it, and not of what stands above', async () => {
    const story = {
      a: article(
        '2026-09-07',
        [
          'Jane Moss told the meeting that her son had gone home on Thursday.',
          'A forged lease',
          'The clerk Rose Aubin accused the manager, Paul Rivet, of forging a lease.',
          'Paul Rivet denies it.',
        ],
        'en',
      ),
    }
    expect(await beside(story, 'had gone home on Thursday')).toEqual([])
    expect(await beside(story, 'of forging a lease')).toEqual(['denial 4'])
  })
})

describe('what somebody says from somewhere', () => {
  it('is not said as others may dispute it', () => {
    expect(judge('“It was cold,” she said from the hut where she was resting.', 'en').asserts).toBe(false)
    expect(judge('She said on Monday that the hut had been sold.', 'en').asserts).toBe(true)
  })
})
