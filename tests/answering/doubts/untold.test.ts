// A yes or no about what no sentence tells, beside the same that one tells in whatever words.

import { describe, expect, test } from 'vitest'
import { askingOf } from '../../support/one-article.ts'

const found = askingOf('Vaubrey : la régate et la passerelle', [
  'La maire de Vaubrey, Élise Cordonnier, a inauguré samedi la passerelle du Moulin.',
  'Le charpentier Lucas Ferrandin a déposé une plainte contre la mairie.',
  '"Mes planches étaient sèches", a posté Paul Darrieux sur Mastodon, en accusant la pluie.',
  'Élise Cordonnier a mis fin au contrat de Lucas Ferrandin, selon elle "perdu dans ses plans".',
  'La batelière Odette Marchal, de l’association Rives claires, a repeint la rambarde dimanche.',
  '"C’est la véritable raison du retard", a soufflé Odette Marchal en montrant la rivière.',
  'Une "belle loi" des rivières, selon Odette Marchal.',
  'Les pompiers de Vaubrey ont sorti deux canoës de l’eau lundi matin.',
  'Claire Aubanel, directrice de la régate, a été relevée de ses fonctions mardi.',
  'La barrière du quai ne sera pas remise en place avant mai.',
  'Le syndic, Hugo Brasseur, n’a pas fermé l’œil le soir de l’annulation du bal.',
  'Le caissier Jean Villard, placé en garde à vue mercredi, refuse de parler.',
  'Interrogée par la Gazette du Moulin, la maire a promis un banc ; le média a publié le plan.',
])

describe('no answer', () => {
  test.each([
    ['a deed that a near word is no word for', 'Odette Marchal s’est-elle excusée ?'],
    ['a complaint, where somebody is accused', 'Paul Darrieux a porté plainte ?'],
    ['an arrest, where a contract is ended', 'Lucas Ferrandin a-t-il été arrêté ?'],
    ['a resignation, where another deed is told', 'Odette Marchal a-t-elle démissionné ?'],
    ['a deed of which only the subject is told', 'La loi a-t-elle été votée ?'],
    ['what is no deed, likewise', 'Les pompiers sont-ils en grève ?'],
    ['a feeling that nobody is told to have', 'Odette Marchal est-elle jalouse ?'],
    ['an illness', 'Élise Cordonnier est-elle tombée malade ?'],
    ['an arrest, where something else is not so', 'Hugo Brasseur a-t-il été arrêté ?'],
    ['a deed of somebody whom the passage has not', 'Le préfet a-t-il porté plainte ?'],
    ['whether it is true, of nothing', 'c’est vrai ?'],
    ['who is right, of nothing', 'qui a raison ?'],
    ['a journalist, where a paper is named', 'Quel journaliste a interrogé la maire ?'],
  ])('%s: %s', (_, question) => {
    expect(found(question)).toBe('(no)')
  })

  test.each([
    ['Did Odette Marchal apologise?'],
    ['Has the bill been signed?'],
    ['Was Hugo Brasseur convicted?'],
    ['Is Élise Cordonnier afraid?'],
    ['is it true?'],
  ])('in English: %s', (question) => {
    expect(found(question, 'en')).toBe('(no)')
  })
})

describe('an answer', () => {
  test.each([
    ['by the word', 'Lucas Ferrandin a-t-il déposé une plainte ?', 'déposé une plainte'],
    ['by a synonym', 'ferrandin a porté plainte ?', 'déposé une plainte'],
    ['by a phrase', 'Claire Aubanel a-t-elle été virée ?', 'relevée de ses fonctions'],
    ['by a phrase for a kind of it', 'Jean Villard a-t-il été arrêté ?', 'garde à vue'],
    ['by a sentence that says no', 'La barrière du quai est-elle réparée ?', 'ne sera pas remise'],
    ['of what is there, which has no verb', 'Y a-t-il un banc de promis ?', 'promis un banc'],
    ['by the one who is asked', 'Quel média a interrogé la maire ?', 'Gazette du Moulin'],
  ])('%s: %s', (_, question, words) => {
    expect(found(question)).toContain(words)
  })

  test('in English, by a phrase', () => {
    expect(found('Was Claire Aubanel fired?', 'en')).toContain('relevée de ses fonctions')
  })
})
