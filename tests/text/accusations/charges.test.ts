// Which words accuse, and which only stand near an accusation.

import { describe, expect, it } from 'vitest'
import { article, beside } from '../../support/beside.ts'

describe('praise', () => {
  it.each([
    '« Karim Belaïd est un homme droit, un travailleur infatigable », dit de lui l’entraîneur du club, Joël Garde.',
    '« Karim Belaïd m’a tout appris », confie la trésorière, Julie Lenoir.',
    'Une voisine, Édith Lange, salue le dévouement de Karim Belaïd.',
    'Karim Belaïd a reçu en juin la médaille de la Ville.',
  ])('of the accused brings nobody’s denial: %s', async (praise) => {
    const story = {
      a: article('2026-09-01', [
        'La conseillère Anne Morel accuse le maire, Paul Rivet, d’avoir truqué un marché.',
        'Paul Rivet nie tout.',
        'L’adjoint aux sports, Karim Belaïd, est soupçonné d’avoir perçu des primes indues.',
        praise,
        '« Je n’ai jamais touché une prime », affirme Karim Belaïd.',
      ]),
    }
    expect(await beside(story, praise)).toEqual([])
    expect(await beside(story, 'avoir perçu des primes indues')).toEqual(['denial 5'])
  })

  it('in English as well', async () => {
    const story = {
      a: article(
        '2026-09-03',
        [
          'A parishioner, Tom Lane, accuses the vicar, Peter Holt, of pocketing collection money.',
          '“Peter Holt is the kindest man I know,” said the organist, Mary Dunn.',
          'Peter Holt said he had never taken a penny.',
        ],
        'en',
      ),
    }
    expect(await beside(story, 'the kindest man I know')).toEqual([])
    expect(await beside(story, 'pocketing collection money')).toEqual(['denial 3'])
  })

  it('that goes on to a wrong accuses', async () => {
    const story = {
      a: article('2026-09-03', [
        '« C’est un chef remarquable, mais il frappait les commis », raconte Tom Vidal à propos de Marc Aubin.',
        'Marc Aubin dément.',
      ]),
    }
    expect(await beside(story, 'il frappait les commis')).toEqual(['denial 2'])
  })
})

describe('a line on evidence', () => {
  const story = (line: string) => ({
    a: article('2026-09-05', [
      'Un forestier, Anselme Gaudry, accuse la propriétaire de l’hôtel, Irène Castel, d’avoir fait allumer le feu.',
      line,
      'Irène Castel nie : « C’est un mensonge. »',
    ]),
  })

  it.each([
    'L’agent, en poste depuis 1998, n’apporte aucune preuve et ne dit pas qui aurait craqué l’allumette.',
    'L’agent n’apporte cependant aucune preuve de ce qu’il avance.',
  ])('that only says what is missing needs no denial: %s', async (line) => {
    expect(await beside(story(line), 'aucune preuve')).toEqual([])
  })

  it('that tells what is alleged as well needs it', async () => {
    const line =
      'L’agent, qui parle d’une somme de 4 000 euros, n’apporte aucune preuve et ne dit pas qui l’aurait versée.'
    expect(await beside(story(line), 'une somme de 4 000 euros')).toEqual(['denial 3'])
  })
})

describe('words behind which it is said whom they mean', () => {
  it.each([
    'Elle, c’est la présidente, Martine Lavigne, nommée en 2009.',
    'Il vise la présidente du refuge, Martine Lavigne.',
  ])('are told of her: %s', async (aim) => {
    const story = {
      a: article('2026-08-12', [
        '« Pendant que les chiots maigrissaient, elle dînait avec la carte du refuge », assène Cédric Moulin, bénévole depuis huit ans.',
        aim,
        '« J’ai donné ma vie à ces bêtes, qu’on vienne compter les sacs », tonne Martine Lavigne.',
        'Le commissaire aux comptes a validé les bilans sans réserve.',
      ]),
    }
    expect(await beside(story, 'elle dînait avec la carte du refuge')).toEqual(['denial 3', 'no-evidence 4'])
  })
})

describe('an unquoted heading', () => {
  const under = (heading: string, below: string, language = 'fr') => ({
    a: article(
      '2026-09-01',
      [
        language === 'fr' ? 'Le conseil de Lanse s’est réuni lundi soir.' : 'Lanse council met on Monday.',
        heading,
        below,
        language === 'fr' ? 'Félix Aubert dément.' : 'Felix Aubert denies it.',
        language === 'fr' ? 'Un budget en hausse' : 'A higher budget',
        language === 'fr' ? 'Le conseil votera jeudi deux points de plus.' : 'The council votes on Thursday.',
      ],
      language,
    ),
  })
  const ACCUSED =
    'L’opposante Rita Morin accuse le maire de Lanse, Félix Aubert, d’avoir puisé dans la caisse des écoles.'

  it.each([
    ['Des fonds détournés', ACCUSED],
    ['Un maire soupçonné de fraude', ACCUSED],
    ['La caisse des écoles vidée', ACCUSED],
    ['Des gestes déplacés', 'Deux anciennes élèves mettent en cause l’entraîneur Félix Aubert.'],
  ])('that names the wrong needs its answer: %s', async (heading, below) => {
    expect(await beside(under(heading, below), heading)).toEqual(['denial 4'])
    expect(await beside(under(heading, below), 'Un budget en hausse')).toEqual([])
  })

  it('in English as well', async () => {
    const below =
      'The losing candidate, Faye Burns, accuses the mayor, Felix Aubert, of opening boxes overnight.'
    expect(await beside(under('Rigged from the start', below, 'en'), 'Rigged')).toEqual(['denial 4'])
  })

  it.each(['Une séance houleuse', 'Deux heures de débat'])(
    'that names none needs none: %s',
    async (heading) => {
      expect(await beside(under(heading, ACCUSED), heading)).toEqual([])
    },
  )
})

describe('what a denial takes up', () => {
  it('accuses, though it only says what was not found', async () => {
    const story = {
      a: article('2026-09-12', [
        'Le pont de Marsanne a rouvert lundi.',
        'Le rapport relève un défaut de suivi : « Aucune visite n’a été consignée depuis mars. »',
        'Ce que conteste la régie. « Les visites ont eu lieu », plaide sa directrice, Odette Vial.',
      ]),
    }
    expect(await beside(story, 'Aucune visite n’a été consignée')).toEqual(['denial 3'])
    expect(await beside(story, 'a rouvert lundi')).toEqual([])
  })

  it('may be what somebody is suspected of, who is only “cet homme” where they deny it', async () => {
    const story = {
      a: article('2026-09-12', [
        'Un livreur aurait gardé le code de la réserve, selon le gérant.',
        'Interpellé mardi, cet homme nie toute implication.',
      ]),
    }
    expect(await beside(story, 'aurait gardé le code')).toEqual(['denial 2'])
  })

  it.each([
    ['Le marché aux fleurs ouvrira mardi.', 'Le suspect nie avoir forcé la réserve.'],
    ['La piscine a rouvert.', 'Cet homme, qui nie avoir bousculé un gardien, a été relâché.'],
  ])('is nothing that a denial has not to do with: %s %s', async (before, denial) => {
    expect(await beside({ a: article('2026-09-12', [before, denial]) }, before)).toEqual([])
  })

  it.each([
    ['The fair opens on Tuesday.', 'The man denied assault and was bailed.'],
    ['The pool has reopened.', 'The suspect denies breaking a lock.'],
  ])('nor in English: %s %s', async (before, denial) => {
    expect(await beside({ a: article('2026-09-12', [before, denial], 'en') }, before)).toEqual([])
  })

  it('in English as well', async () => {
    const story = {
      a: article(
        '2026-09-12',
        [
          'A former usher still says that “the safety checks were theatre”.',
          'The cinema rejected this again on Monday. “Every check was made,” said its manager, Ruth Penrose.',
        ],
        'en',
      ),
    }
    expect(await beside(story, 'the safety checks were theatre')).toEqual(['denial 2'])
  })
})

describe('regret', () => {
  it.each([
    '« Je me suis trompé sur la somme, et je le dis », a écrit l’arboriste Paul Serrault.',
    'Paul Serrault a présenté ses excuses : « Une branche n’est pas un homme. »',
  ])('accuses nobody: %s', async (regret) => {
    const story = {
      a: article('2026-10-09', [
        'L’arboriste Paul Serrault a accusé en mai la paysagiste, Inès Royer, d’avoir vendu du bois de la commune.',
        regret,
        'Inès Royer a toujours nié. « C’est un mensonge », répétait-elle.',
      ]),
    }
    expect(await beside(story, regret)).toEqual([])
    expect(await beside(story, 'avoir vendu du bois')).toContain('denial 3')
  })

  it.each([
    '« Je regrette que Jean Vidal ait truqué la tombola », dit Maud Salles.',
    'Maud Salles accuse Jean Vidal d’avoir truqué la tombola, et il n’a jamais présenté ses excuses.',
    '« Jean Vidal a truqué la tombola, et j’aurais dû être prévenue », dit Maud Salles.',
    'Jean Vidal a truqué la tombola, affirme Maud Salles, qui veut que le trésorier présente des excuses.',
  ])('is none that is somebody else’s, or was never said: %s', async (charge) => {
    const story = { a: article('2026-10-09', [charge, 'Jean Vidal dément.']) }
    expect(await beside(story, 'truqué la tombola')).toEqual(['denial 2'])
  })

  it.each([
    'John Vance rigged the raffle, for which he has never apologised, says Maud Sayles.',
    '“John Vance rigged the raffle, and I should have been told,” said Maud Sayles.',
    '“I regret that John Vance rigged the raffle,” said Maud Sayles.',
  ])('nor in English: %s', async (charge) => {
    const story = { a: article('2026-10-09', [charge, 'John Vance denies it.'], 'en') }
    expect(await beside(story, 'rigged the raffle')).toEqual(['denial 2'])
  })

  it('that goes with another accusation accuses', async () => {
    const story = {
      a: article('2026-10-09', [
        '« Je me suis trompé », a admis Paul Serrault, tout en maintenant que la paysagiste gonflait ses factures.',
        'Inès Royer, paysagiste, dément.',
      ]),
    }
    expect(await beside(story, 'gonflait ses factures')).toEqual(['denial 2'])
  })

  it('in English as well', async () => {
    const story = {
      a: article(
        '2026-10-09',
        [
          'The diver Owen Marsh accused the harbour master, Jill Tarrant, of selling mooring permits.',
          '“I should have asked for the ledger first,” Owen Marsh wrote on Friday.',
          'Jill Tarrant has always denied it. “It is a lie,” she said.',
        ],
        'en',
      ),
    }
    expect(await beside(story, 'I should have asked')).toEqual([])
    expect(await beside(story, 'selling mooring permits')).toEqual(['denial 3'])
  })
})
