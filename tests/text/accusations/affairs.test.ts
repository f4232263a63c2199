// Two accusations in one article: what answers the one is not shown beside the other.

import { describe, expect, it } from 'vitest'
import { article, beside } from '../../support/beside.ts'

const ZOO = {
  a: article(
    '2026-09-04',
    [
      'A keeper, Ann Reeve, accuses the zoo’s director, Guy Pollard, of selling animals to a dealer.',
      'Pollard denies selling any animal.',
      'Inspectors found no record of such a sale.',
      'Separately, a vet, Ian Moss, is accused of treating horses with a banned drug.',
      'Moss denies it.',
      'The laboratory found no banned substance in the samples.',
    ],
    'en',
  ),
}

const TOWN_HALL = {
  a: article('2026-09-06', [
    'La conseillère Odile Brun accuse le maire, Louis Faye, d’avoir truqué le marché de la cantine.',
    'Elle accuse aussi le premier adjoint, Marc Teil, d’avoir fait déneiger sa propre allée aux frais de la commune.',
    'Louis Faye nie avoir truqué quoi que ce soit.',
    'La préfecture n’a relevé aucune irrégularité dans le marché de la cantine.',
    'Marc Teil dément : « J’ai payé le déneigement. »',
    'Le carnet de bord du chasse-neige ne mentionne aucun passage dans sa rue.',
  ]),
}

const CLINIC = {
  a: article('2026-09-07', [
    'Le docteur Paul Sarde est accusé par une patiente d’avoir falsifié une ordonnance.',
    'Paul Sarde conteste la falsification.',
    'Sa consœur, Inès Lopez, est accusée par un laboratoire d’avoir monnayé des essais.',
    'Inès Lopez rejette ces accusations.',
    'Aucun versement n’a été retrouvé sur ses comptes.',
  ]),
}

const PARTNERS = {
  a: article('2026-09-08', [
    'Le trésorier, Michel Faure, est accusé d’avoir vidé la caisse du club avec le secrétaire, Luc Arnal.',
    'Luc Arnal aurait rempli les chèques de la caisse, Michel Faure les aurait signés.',
    'Michel Faure nie.',
    'Luc Arnal dément lui aussi.',
    'Aucun relevé bancaire ne montre de retrait suspect.',
  ]),
}

describe('the line on evidence of one accusation', () => {
  it('stands beside it and not beside the other, whichever comes first', async () => {
    expect(await beside(ZOO, 'selling animals to a dealer')).toEqual(['denial 2', 'no-evidence 3'])
    expect(await beside(ZOO, 'a banned drug')).toEqual(['denial 5', 'no-evidence 6'])
  })

  it('is told by what it speaks of, where the accusations stand together', async () => {
    expect(await beside(TOWN_HALL, 'truqué le marché')).toEqual(['denial 3', 'no-evidence 4'])
    expect(await beside(TOWN_HALL, 'fait déneiger sa propre allée')).toEqual(['denial 5', 'no-evidence 6'])
  })

  it('is not lent to the accusation that has none', async () => {
    expect(await beside(CLINIC, 'falsifié une ordonnance')).toEqual(['denial 2'])
    expect(await beside(CLINIC, 'monnayé des essais')).toEqual(['denial 4', 'no-evidence 5'])
  })

  it('answers for all who are accused of the same', async () => {
    expect(await beside(PARTNERS, 'vidé la caisse du club')).toContain('no-evidence 5')
    expect(await beside(PARTNERS, 'aurait rempli les chèques')).toContain('no-evidence 5')
  })
})

it('keeps a line on evidence with the charge that it stands behind, and not with one of somebody else further on', async () => {
  const story = {
    a: article('2026-09-08', [
      'Une lettre accuse le gardien, Louis Faye, d’avoir laissé la grille ouverte.',
      'La lettre ne donne ni preuve ni nom.',
      'Le parc compte trente chênes.',
      'La mairie y plantera des tilleuls.',
      'Le jardinier Marc Teil est accusé par sa voisine d’avoir brûlé des pneus, ce qu’il nie.',
    ]),
  }
  expect(await beside(story, 'laissé la grille ouverte')).toContain('no-evidence 2')
  expect(await beside(story, 'brûlé des pneus')).not.toContain('no-evidence 2')
})
