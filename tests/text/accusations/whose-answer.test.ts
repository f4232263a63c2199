// Whose words answer a charge: those of whoever is accused, and not what the accuser goes on to say, nor a plain fact
// that somebody was not there or gave no name.

import { describe, expect, it } from 'vitest'
import { article, beside } from '../../support/beside.ts'

const DAY = '2026-09-07'
const fr = (...passages: string[]) => ({ a: article(DAY, passages) })
const en = (...passages: string[]) => ({ a: article(DAY, passages, 'en') })

describe('what an accuser goes on to say', () => {
  it('is no denial, and the denial behind it is one', async () => {
    const bridge = en(
      'The head of roads, Mona Boll, ignored a warning, according to a former engineer, Alan Rye.',
      '“They never answered me,” said Mr Rye.',
      '“I never got a reply, not one,” Mr Rye told a meeting.',
      'Ms Boll dismissed the email as “fake”.',
    )
    expect(await beside(bridge, 'ignored a warning')).toEqual(['denial 4'])
    expect(await beside(bridge, 'never got a reply')).toEqual(['denial 4'])
  })

  it.each([
    'Ms Boll, who leads the roads department, said the email was “a forgery”.',
    'Ms Boll called the email “a fabrication”.',
    'Ms Boll told The Fen Post the email was “fabricated”.',
    'The head of roads called it a lie.',
  ])('stands before the denial: %s', async (denial) => {
    const bridge = en(
      'Alan Rye, a former engineer, accused the head of roads, Mona Boll, of ignoring a warning.',
      '“This is a scandal,” Mr Rye told a meeting.',
      denial,
      'The bridge was built in 1931.',
    )
    expect(await beside(bridge, 'accused the head')).toEqual(['denial 3'])
    expect(await beside(bridge, 'a scandal')).toEqual(['denial 3'])
    expect(await beside(bridge, 'built in 1931')).toEqual([])
  })

  it.each([
    'Jeanne Morel assure avoir dit toute la vérité.',
    'Mme Morel, qui dirige le service depuis 2019, dit avoir toujours respecté la loi.',
    'Jeanne Morel affirme que le courriel est « un faux ».',
    'Jeanne Morel assure que les relevés sont exacts.',
  ])('nor in French: %s', async (denial) => {
    const bridge = fr(
      'L’ancien ingénieur Marc Tillier accuse la directrice des routes, Jeanne Morel, d’avoir menti sur le pont.',
      '« C’est un scandale », a lancé M. Tillier lors d’une réunion.',
      denial,
    )
    expect(await beside(bridge, 'accuse la directrice')).toEqual(['denial 3'])
  })
})

describe('an accuser without a document', () => {
  it('bears nothing out, and denies nothing', async () => {
    const offer = fr(
      'La déléguée Nolwenn Kerbrat accuse le directeur, Paul Rivoal, d’avoir caché une offre de reprise.',
      'Paul Rivoal nie avoir caché une offre.',
      'La déléguée, Nolwenn Kerbrat, n’a présenté aucun document à l’appui de ses propos.',
    )
    expect(await beside(offer, 'accuse le directeur')).toEqual(['denial 2', 'no-evidence 3'])
  })
})

describe('a plain fact', () => {
  const march = fr(
    '1 500 personnes, selon la police, ont défilé samedi contre la fermeture de la conserverie.',
    '« C’est toute une ville qui dit non », a lancé la déléguée syndicale, Hélène Abgrall.',
    'Hélène Abgrall accuse le directeur, Paul Rivoal, d’avoir caché une offre de reprise.',
    'Paul Rivoal n’a pas souhaité répondre.',
    'Le maire n’a pas participé au défilé.',
    '« Il existe un repreneur sérieux », a-t-il dit sans donner de nom.',
  )
  it.each(['ont défilé samedi', 'qui dit non', 'accuse le directeur'])('is no answer: %s', async (words) => {
    expect(await beside(march, words)).toEqual([])
  })

  it('is one where somebody names nobody for a wrong', async () => {
    const land = fr(
      'Le maire, Guy Roux, accuse l’adjoint Luc Noël d’avoir vendu un terrain à un ami.',
      '« Des élus ont touché de l’argent », a ajouté Guy Roux sans donner de nom.',
      'Luc Noël nie.',
    )
    expect(await beside(land, 'accuse l’adjoint')).toEqual(['denial 3', 'no-evidence 2'])
  })
})

describe('a negative test', () => {
  it.each(['Le test d’alcoolémie s’est révélé négatif.', 'Les analyses de sang sont revenues négatives.'])(
    'stands beside the charge: %s',
    async (test) => {
      const coach = fr(
        'Une passagère, Lise Bony, accuse le chauffeur, Denis Caro, d’avoir conduit ivre.',
        '« Il sentait l’alcool », affirme Lise Bony.',
        'Denis Caro conteste.',
        'Le car est tombé dans le fossé vers 18 heures.',
        test,
      )
      expect(await beside(coach, 'conduit ivre')).toEqual(['denial 3', 'no-evidence 5'])
    },
  )

  it('answers nothing where nobody is blamed', async () => {
    const race = fr(
      'La course est partie dimanche de Vaudrie, selon l’organisateur, Luc Noël.',
      'Les tests se sont révélés négatifs.',
    )
    expect(await beside(race, 'partie dimanche')).toEqual([])
  })
})

describe('a denial of what somebody else is accused of', () => {
  it('does not stand beside a charge that nobody denies', async () => {
    const dogs = fr(
      'Le maire, Guy Roux, accuse le berger, Paul Carle, d’avoir empoisonné deux chiens.',
      'Paul Carle nie.',
      'Le département débloque un fonds d’aide de 20 000 euros pour les éleveurs.',
      'Une habitante, Odette Brun, accuse la préfète, Anne Lebel, d’avoir menti sur le nombre de loups.',
      'La préfète n’a pas répondu.',
    )
    expect(await beside(dogs, 'empoisonné deux chiens')).toEqual(['denial 2'])
    expect(await beside(dogs, 'menti sur le nombre')).toEqual([])
  })
})
