// How newspapers tell of a quarrel: who tells and who is accused, who takes back or owns what, and who answers under
// another name than their own.

import { describe, expect, it } from 'vitest'
import { article, beside } from '../../support/beside.ts'

const DAY = '2026-09-07'
const fr = (...passages: string[]) => ({ a: article(DAY, passages) })
const en = (...passages: string[]) => ({ a: article(DAY, passages, 'en') })

describe('who tells a charge', () => {
  it('is not who is named in it, where others are said to tell it', async () => {
    const nets = fr(
      'L’entreprise Goudralpe n’a pas posé les filets prévus au contrat, dénoncent les riverains de la route du col.',
      '« On a payé pour des filets, on a eu des piquets », s’agace leur porte-parole, Hugues Marland.',
      'Du côté de Goudralpe, on assure que les filets ont bien été posés.',
      'Aucun document ne permet de trancher.',
      'Le col est fermé de novembre à mai.',
    )
    expect(await beside(nets, 'n’a pas posé les filets')).toContain('denial 3')
    expect(await beside(nets, 'on a eu des piquets')).toContain('denial 3')
    expect(await beside(nets, 'fermé de novembre')).toEqual([])
  })

  it('is not who is named behind “que”', async () => {
    const ham = fr(
      'Une lettre non signée assure que le placier Roger Fontanel se fait payer en jambons.',
      '« Un jambon, un bon emplacement », résume son auteur.',
      '« Les tarifs sont affichés », indique le placier.',
      'La mairie a interrogé quarante exposants : tous ont payé au tarif affiché.',
    )
    expect(await beside(ham, 'se fait payer en jambons')).toEqual(['denial 3', 'no-evidence 4'])
  })
})

describe('whoever accused', () => {
  it.each([
    'Luc Dervaux a présenté ses excuses jeudi. « J’ai parlé sous le coup de la colère », a-t-il dit.',
    'Luc Dervaux a présenté des excuses publiques à la caissière.',
  ])('takes it back with an apology: %s', async (apology) => {
    const till = fr(
      'Le gérant Luc Dervaux accuse la caissière, Mona Hirtz, d’avoir vidé le coffre.',
      'Mona Hirtz dément.',
      apology,
    )
    expect(await beside(till, 'vidé le coffre')).toContain('outcome 3')
  })

  it('takes nothing back where the accused apologise', async () => {
    const till = fr(
      'Le gérant Luc Dervaux accuse la caissière, Mona Hirtz, d’avoir vidé le coffre.',
      'Mona Hirtz a présenté ses excuses au personnel pour son retard.',
    )
    expect(await beside(till, 'vidé le coffre')).not.toContain('outcome 2')
  })

  it.each([
    'Luc Dervaux admet qu’il n’était pas au magasin ce jour-là.',
    'Luc Dervaux convient toutefois qu’il ne connaît pas le code du coffre.',
  ])('does not know it, as they own: %s', async (owned) => {
    const till = fr(
      'Le gérant Luc Dervaux accuse la caissière, Mona Hirtz, d’avoir vidé le coffre.',
      'Mona Hirtz dément.',
      owned,
    )
    expect(await beside(till, 'vidé le coffre')).toContain('no-evidence 3')
  })

  it('settles by what they take back what they said, and nothing else', async () => {
    const stage = en(
      'The councillor Tom Barrow says the mayor, Ann Pike, signed a false report, a charge she denies.',
      'The tenor Hugo Lind accused the architect, Ian Moss, of skipping every visit.',
      'Ian Moss rejected the accusation.',
      'Hugo Lind conceded the point a day later.',
      'Nobody has been charged, and no evidence of forgery has been made public.',
    )
    expect(await beside(stage, 'signed a false report')).toEqual(['no-evidence 5'])
    expect(await beside(stage, 'skipping every visit')).toContain('outcome 4')
  })
})

describe('an answer', () => {
  it.each([
    'Sur ce point, l’intéressé jure avoir fermé lui-même la vanne.',
    'La mise en cause assure avoir tout rangé.',
  ])('may name nobody: %s', async (answer) => {
    const valve = fr('La contremaître Rita Solal accuse un plombier d’avoir ouvert la vanne.', answer)
    expect(await beside(valve, 'ouvert la vanne')).toContain('denial 2')
  })

  it('may come from a lawyer who denies nothing', async () => {
    const breath = fr(
      'Le docker Alix Morand accuse le grutier, Yvon Pech, d’avoir travaillé ivre.',
      '« Mon client a soufflé à midi devant deux gendarmes : zéro », indique Me Lise Carrel.',
      'Le port a reçu dix navires.',
    )
    expect(await beside(breath, 'travaillé ivre')).toContain('denial 2')
    expect(await beside(breath, 'dix navires')).toEqual([])
  })

  it('is that of the accused right behind, before what others deny', async () => {
    const posts = fr(
      'Rémi Vasseur est soupçonné d’avoir réécrit le registre.',
      'Rémi Vasseur conteste. « J’ai recopié une page tachée », dit-il.',
      'La buvette reste ouverte.',
      'Accusée d’avoir choisi un ami, l’adjointe Flore Quint, a quitté ses fonctions.',
      '« Je pars pour protéger les miens, pas parce que j’ai fauté », écrit Flore Quint.',
    )
    expect(await beside(posts, 'choisi un ami')).toContain('denial 5')
  })

  it('tells that what stands before it was a charge', async () => {
    const swell = fr(
      'La marche a réuni 1 200 personnes.',
      'Puis Lucile Tamis a parlé du port. « L’avis a dormi dans un tiroir », a lancé Lucile Tamis.',
      '« Il a été lu à la radio », réplique Clara Haut, qui parle d’une « mauvaise querelle ».',
    )
    expect(await beside(swell, 'dormi dans un tiroir')).toContain('denial 3')
    expect(await beside(swell, 'réuni 1 200')).toEqual([])
  })
})

describe('an accuser who insists', () => {
  it.each([
    'His former cook was unmoved. “It came out of his vans,” Max Dell posted.',
    'His rival stood his ground. “It came out of his vans,” Max Dell said.',
  ])('needs the denial from before: %s', async (insists) => {
    const fowl = en(
      'The caterer Max Dell claimed that his rival, Leo Barth, had passed off old poultry as fresh.',
      'Leo Barth has rejected the accusation.',
      insists,
    )
    expect(await beside(fowl, 'out of his vans')).toContain('denial 2')
  })

  it('needs it where a firm denied', async () => {
    const cellar = fr(
      'Le vigneron Hugo Santerre soutient que la cave de Montaren a coupé son rouge avec du vin espagnol.',
      'La cave « dément catégoriquement ».',
      'Le laboratoire n’a décelé aucune trace de coupage.',
      'Hugo Santerre ne lâche rien : « Douze bouteilles sur un million. »',
    )
    expect(await beside(cellar, 'Douze bouteilles')).toEqual(['denial 2', 'no-evidence 3'])
  })
})

describe('words of newspapers in English', () => {
  const fable = en(
    'At a vigil the farmer Mark Besk repeated that the dealer Hal Talver had “sold death by the can”.',
    'Mr Talver’s lawyer, Ann Rest, called the charge a fable.',
    '“Nothing so far connects this business to the dead bees,” said Captain Guy Eyre of the police.',
    'The cherry trees are in bloom.',
  )

  it('answer', async () => {
    const shown = await beside(fable, 'sold death by the can')
    expect(shown).toContain('denial 2')
    expect(shown).toContain('no-evidence 3')
    expect(await beside(fable, 'in bloom')).toEqual([])
  })
})
