// What stands near a charge and answers nothing, or is itself a charge; and what answers it though it looks like more.

import { describe, expect, it } from 'vitest'
import { article, beside } from '../../support/beside.ts'

const DAY = '2026-03-01'
const CHARGE = 'La salariée Nora Petit accuse le chef Alain Moreau de l’avoir frappée dans la cuisine.'
const fr = (...passages: string[]) => ({ a: article(DAY, passages) })
const en = (...passages: string[]) => ({ a: article(DAY, passages, 'en') })

describe('a second accusation behind the first', () => {
  it('is no retort to it, and needs the same denial', async () => {
    const story = fr(
      CHARGE,
      '« Il nous a frappés aussi », a réagi un autre salarié, Luc Noël.',
      'La maire Odile Faure suit le dossier.',
      'Alain Moreau nie les deux récits.',
    )
    expect(await beside(story, 'accuse le chef')).toEqual(['denial 4'])
    expect(await beside(story, 'frappés aussi')).toEqual(['denial 4'])
  })
})

describe('somebody’s past ahead of a charge', () => {
  it.each([
    'Élue en 2014, la maire Odile Faure a payé la piscine de son beau-frère avec l’argent de la commune, affirme l’opposant Karim Saïd.',
    'Née à Lyon, la maire Odile Faure a vidé la caisse du club, selon le président Paul Joly.',
  ])('does not make it harmless: %s', async (charge) => {
    expect(await beside(fr(charge, 'Odile Faure nie.'), 'la maire Odile Faure')).toContain('denial 2')
  })

  it('nor in English', async () => {
    const story = en(
      'Elected in 2014, the mayor Odile Ford paid for her brother’s pool with town money, says the opposition leader Karim Said.',
      'Odile Ford denies it.',
    )
    expect(await beside(story, 'paid for her brother’s pool')).toContain('denial 2')
  })
})

describe('a denial', () => {
  it.each([
    'Alain Moreau nie les faits et dénonce aussi un complot.',
    'Alain Moreau dément et va plus loin en affirmant qu’il ne l’a jamais rencontrée.',
  ])('stays one, whatever else is said: %s', async (denial) => {
    expect(await beside(fr(CHARGE, denial), 'accuse le chef')).toContain('denial 2')
  })
})

describe('what bears a charge out, or has nothing to do with it', () => {
  it.each([
    'Les enquêteurs ont entendu six salariés : tous ont confirmé les coups.',
    'Une vidéo contredit sa version.',
    'L’expert a conclu à l’authenticité de l’enregistrement.',
    'Quelqu’un a supprimé ses messages le lendemain.',
    'L’épicier Jean Pons a présenté ses excuses pour le retard des livraisons.',
    'Un camion qui faisait marche arrière a renversé un cycliste mardi.',
    '« C’est une erreur de croire que la parole suffit », estime la psychologue Anne Vidal.',
  ])('is no answer to it: %s', async (line) => {
    expect(await beside(fr(CHARGE, line, 'Alain Moreau dément.'), 'accuse le chef')).toEqual(['denial 3'])
  })

  it.each([
    '“My client was punched twice,” said her lawyer, Jane Roy.',
    'Police cleared protesters from the street.',
    'The restaurant deleted the videos the next day.',
  ])('nor in English: %s', async (line) => {
    const story = en(
      'The cook Nora Petit accused the chef Alan Moore of hitting her in the kitchen.',
      line,
      'Alan Moore denies it.',
    )
    expect(await beside(story, 'accused the chef')).toEqual(['denial 3'])
  })
})
