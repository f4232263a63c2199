import { describe, expect, it, test } from 'vitest'

import { sliceSpan } from '../../../src/text/span.ts'
import { readDiscourse } from '../discourse.ts'
import { HUGE_TEXTS, nastyTexts } from '../nasty-texts.ts'

function people(text: string): readonly string[] {
  return readDiscourse(text).people
}

function organisations(text: string): readonly string[] {
  return readDiscourse(text).organisations
}

function entity(text: string, name: string) {
  return readDiscourse(text).discourse.entities.find((each) => each.name === name)
}

describe('people', () => {
  test.each([
    ['a title', 'La séance est levée, dit M. Castaing.', ['Castaing']],
    ['a role before it', 'La géologue Marthe Elzéard n’y croit pas.', ['Marthe Elzéard']],
    ['a role before its comma', 'Sa secrétaire générale, Sidra Ferrol, a signé.', ['Sidra Ferrol']],
    ['a role behind its comma', 'Oriol Vassard, maire de Brévenne, a signé.', ['Oriol Vassard']],
    ['an age', 'Ysolt Brennac, 34 ans, attend toujours.', ['Ysolt Brennac']],
    ['a first name', 'Le rapport de Nathalie Ferrugem est sorti.', ['Nathalie Ferrugem']],
    ['a verb of saying', '« Nous partons », a résumé Silje Brandvoll.', ['Silje Brandvoll']],
    [
      'a role before the sentence',
      'Arrière et capitaine, Freja Dahlsund quittera le club.',
      ['Freja Dahlsund'],
    ],
    ['a role in brackets', 'Oriol Vassard (entraîneur de Sarnes) a souri.', ['Oriol Vassard']],
    ['a role with a party', 'Oriol Vassard, premier adjoint PS à la mairie, a souri.', ['Oriol Vassard']],
    ['one name alone', '« J’ai connu pire », sourit Loïc, mécanicien.', ['Loïc']],
    ['a role within a complement', 'Il sort du cabinet de son avocate, Berthe Lauzat.', ['Berthe Lauzat']],
  ])('are told by %s', (_, text, expected) => {
    expect(people(text)).toEqual(expected)
  })

  test.each([
    [
      'particles',
      'Dominique de Villarceaux parle à Loïck van der Brugge.',
      ['Dominique de Villarceaux', 'Loïck van der Brugge'],
    ],
    [
      'articles',
      'Le maire, Patrice Le Goff, répond à Evariste de La Sablonne.',
      ['Patrice Le Goff', 'Evariste de La Sablonne'],
    ],
    [
      'hyphens and apostrophes',
      'Le député Corentin M’Bargane et Marie-Laure N’Dong-Marsac.',
      ['Corentin M’Bargane', 'Marie-Laure N’Dong-Marsac'],
    ],
    ['elision', 'Me Bérengère d’Astruc plaidera.', ['Bérengère d’Astruc']],
    ['initials', 'Le romancier J. M. Castelnou a signé.', ['J. M. Castelnou']],
  ])('keep %s in their names', (_, text, expected) => {
    expect(people(text)).toEqual(expected)
  })

  it('begin behind the place of their office', () => {
    expect(people('Le maire de Sarnes Bastien Lorquay a dit non.')).toEqual(['Bastien Lorquay'])
    expect(people('Le ministre de l’Intérieur Bruno Vassard a dit non.')).toEqual(['Bruno Vassard'])
  })

  test.each([
    ['places', 'Elle arrive à Valmorens, puis repart vers Port-Hulin et Buenos Aires.'],
    ['days, months and first words', 'Mardi, Interrogé par nos soins, Selon lui. Dimanche Février.'],
    ['titles of works', 'Il a lu « Rosalie Tempête » et vu le film Marthe Enchantée.'],
    ['networks', 'Elle a posté sur Truth Social, puis sur le réseau Place Commune.'],
    ['demonyms', 'L’Argentin et la Danoise sont partis.'],
    ['what a subject is not', 'La tour Montparnasse domine la rue Jean-Jaurès.'],
  ])('are not %s', (_, text) => {
    expect(people(text)).toEqual([])
  })

  it('do not take the name behind the comma of a place they stand before', () => {
    const text = 'Devant la maire, Paul Vassard a promis de partir. La maire, Inès Corbel, a ri.'
    expect(entity(text, 'Inès Corbel')?.roles).toContain('maire')
    expect(entity(text, 'Paul Vassard')?.roles).toEqual([])
    expect(people('Devant le tribunal de Brancelles, Aurélien Vauquel, 54 ans, a répondu.')).toEqual([
      'Aurélien Vauquel',
    ])
  })
})

describe('organisations', () => {
  test.each([
    ['their kind', 'La société Hydrone évoque des désordres.', ['Hydrone']],
    ['small letters behind it', 'Le syndicat Passeurs unis, qui dénonce, a signé.', ['Passeurs unis']],
    ['two words joined', 'La société Cimes et Câbles nie. Cimes et Câbles conteste.', ['Cimes et Câbles']],
    ['a capital', 'L’Académie du sommeil salue un effort.', ['Académie du sommeil']],
    ['their place among institutions', 'La préfecture, qui se dit confiante, attend.', ['préfecture']],
    ['what they say as capitals', 'Selon Moscou, rien ne presse.', ['Moscou']],
    ['letters', 'Selon l’AFP, rien n’est sûr.', ['AFP']],
    ['a quarter', 'La Sûreté du Québec a affirmé le contraire.', ['Sûreté du Québec']],
  ])('are told by %s', (_, text, expected) => {
    expect(organisations(text)).toEqual(expected)
  })

  it('are not the papers, valleys and ships that merely occur', () => {
    expect(organisations('Le Sterne traverse la Dorne. La Dorne est haute à 21H30.')).toEqual([])
    expect(organisations('Tout se joue à Lourmance, une ville de 38.000 habitants.')).toEqual([])
  })

  it('do not take the name of a person behind a participle', () => {
    expect(organisations('L’organisation d’une rencontre impliquant Luc Ferrand tarde.')).toEqual([])
  })

  test.each([
    ['La société Bétonal dans l’attribution du marché est soupçonnée.', 'Bétonal'],
    ['Le maire cite la société Bétonal à l’occasion du chantier.', 'Bétonal'],
    ['Le maire cite la société Bétonal sur le chantier de la gare.', 'Bétonal'],
    ['La société Bétonal implantée à Lourmance a fermé.', 'Bétonal'],
    ['L’entreprise Bétonal près de la gare a fermé.', 'Bétonal'],
    ['La société Vandel et Fils a fermé.', 'Vandel et Fils'],
    ['La société Eaux vives a fermé.', 'Eaux vives'],
    ['Le fonds Vergers vivants a fermé.', 'Vergers vivants'],
    ['L’association Terres Vives dans le cadre de la vente a écrit.', 'Terres Vives'],
    ['L’association Racines au sujet du bois a écrit.', 'Racines'],
    ['L’association Racines en raison du vent a renoncé.', 'Racines'],
    ['L’association Un toit à Lourmance a écrit.', 'Un toit à Lourmance'],
    ['Le collectif Parents en colère a écrit.', 'Parents en colère'],
    ['Le collectif Sauvons la plage a écrit.', 'Sauvons la plage'],
  ])('have no tail of the sentence in their names: %s', (text, expected) => {
    expect(organisations(text)).toEqual([expected])
  })

  it('are two where one is named as the other’s', () => {
    expect(organisations('La société Bétonal du groupe Norvane a fermé.')).toEqual(['Bétonal', 'Norvane'])
  })

  it('take no person’s role', () => {
    const text = 'Selon l’hebdomadaire Le Versant, un ancien technicien, Ilyès Corbel, accuse.'
    expect(entity(text, 'Le Versant')?.roles).toEqual(['hebdomadaire'])
    expect(entity(text, 'Ilyès Corbel')?.roles).toEqual(['ancien technicien'])
  })
})

describe('an entity', () => {
  it('has the fullest name, with its short forms as aliases', () => {
    const text =
      'Moreno claque la porte.\nLe sélectionneur Rafael Moreno part. « Rafael est grand », dit Moreno.'
    const moreno = entity(text, 'Rafael Moreno')
    expect(moreno?.aliases).toEqual(['Moreno', 'Rafael'])
    expect(moreno?.mentions.map(({ form }) => form)).toEqual(['short', 'full', 'short', 'short'])
  })

  it('has mentions that are its names in the passage', () => {
    const { discourse, texts } = readDiscourse(
      '« Oui », dit M. Hubert Castaing. Mme Castaing se tait.\nCastaing part.',
    )
    for (const { mentions, name, aliases } of discourse.entities) {
      for (const { passage, ...span } of mentions) {
        const words = sliceSpan(texts[passage - 1] ?? '', span)
        expect([name, ...aliases].some((known) => known.endsWith(words))).toBe(true)
      }
    }
  })

  it('shares a surname only with its title', () => {
    const text = 'Le maire, Patrice Le Goff, parle. Gwenola Le Goff bondit. « Non », a repris Mme Le Goff.'
    expect(entity(text, 'Gwenola Le Goff')?.aliases).toEqual(['Mme Le Goff'])
    expect(entity(text, 'Patrice Le Goff')?.aliases).toEqual([])
  })

  test.each([
    ['its title', 'Mme Castaing est là.', 'Castaing', 'f'],
    ['its role', 'La députée Camille Renoux est là.', 'Camille Renoux', 'f'],
    ['the article of its role', 'Le maire, Camille Renoux, est là.', 'Camille Renoux', 'm'],
    ['its first name', 'Hubert Castaing est là.', 'Hubert Castaing', 'm'],
    ['nothing', 'Le rapport cite Camille Renoux, 40 ans.', 'Camille Renoux', null],
  ])('has the gender of %s', (_, text, name, gender) => {
    expect(entity(text, name)?.gender).toBe(gender)
  })

  it('has roles by their masculine, with what narrows them', () => {
    expect(entity('La présidente du club, Jeanne Morel, parle.', 'Jeanne Morel')?.roles).toEqual([
      'president',
      'president club',
    ])
    expect(entity('Ilyès Corbel, ancien technicien, parle.', 'Ilyès Corbel')?.roles).toEqual([
      'ancien technicien',
    ])
  })
})

describe('English', () => {
  it('is read with its own words', () => {
    const { people: named, organisations: groups } = readDiscourse(
      '“We kept every card,” said the head librarian, Marjorie Tebbin. Mr Arkwell disagreed. The charity Second Chapter said no.',
      'en',
    )
    expect(named).toEqual(['Marjorie Tebbin', 'Arkwell'])
    expect(groups).toEqual(['Second Chapter'])
  })
})

describe('English names behind a role without an article', () => {
  test.each([
    ['House Speaker Paul Vassard, R-La., called it wrong.', 'Paul Vassard', ['speaker', 'speaker house']],
    ['Leeds United manager Erik Brandt said no.', 'Erik Brandt', ['manager', 'manager leeds united']],
    ['Mr Vassard’s lawyer, Anne Ferrand, said no.', 'Anne Ferrand', ['lawyer']],
  ])('%s', (text, name, roles) => {
    const { discourse } = readDiscourse(text, 'en')
    expect(discourse.entities.find((each) => each.name === name)?.roles).toEqual(roles)
  })

  it('are whole, as are those of organisations', () => {
    const text =
      'The Flood Authority said no. The Sarnes Residents’ Forum said yes. Vans queued along Tanner Street.'
    expect(readDiscourse(text, 'en').organisations).toEqual(['Flood Authority', 'Sarnes Residents’ Forum'])
  })
})

describe('nasty texts', () => {
  it('crash nothing, and mentions never overlap', () => {
    for (const text of [...nastyTexts(300), ...HUGE_TEXTS.map(([, huge]) => huge.slice(0, 100_000))]) {
      if (!/[\p{L}\p{N}]/u.test(text)) continue
      const { discourse } = readDiscourse(text.replaceAll('\0', ''))
      const spans = discourse.entities.flatMap(({ mentions }) => mentions)
      spans.sort((a, b) => a.passage - b.passage || a.start - b.start)
      for (const [i, span] of spans.entries()) {
        const before = spans[i - 1]
        if (before?.passage === span.passage) expect(before.end).toBeLessThanOrEqual(span.start)
      }
    }
  })
})

test('a region is not called by whoever is named behind it', () => {
  const text =
    'L’accord lie le président de la région Haute-Brannes et le fondateur de la coopérative Orvelle. La société Cimes et Câbles n’en est pas.'
  const { discourse } = readDiscourse(text)
  const names = discourse.entities.map(({ name }) => name)
  expect(names.filter((name) => name.includes('fondateur'))).toEqual([])
  expect(names).toContain('Cimes et Câbles')
})

test('classes and messages written in capitals are no organisations', () => {
  expect(organisations('La maire a envoyé un SMS aux élèves de CM2. Elle a reçu le CM2 par SMS.')).toEqual([])
})
