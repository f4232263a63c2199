// Who is accused, arrested or accuses, in an article that accuses somebody of one thing alone.

import { describe, expect, test } from 'vitest'
import { askingOf } from '../../support/one-article.ts'

const found = askingOf('La laiterie de Brézolles ferme', [
  'La laiterie de Brézolles fermera le 30 avril, a annoncé lundi sa direction.',
  'Le maire, Alban Duvernois, n’a pas participé au défilé.',
  'Maryse Riolet accuse le maire d’avoir caché la nouvelle pendant des mois.',
  '« C’est faux », répond Alban Duvernois. La déléguée n’a fourni aucune preuve.',
  'Le cortège, parti de la mairie, s’est dispersé vers 17 heures.',
  'La direction exclut de reporter la fermeture.',
])

const between = askingOf('Le maire et la présidente se déchirent', [
  'Maryse Riolet et Alban Duvernois se sont disputés lundi : elle parle de « folie », lui d’« ingratitude ».',
  'Maryse Riolet a accusé Alban Duvernois d’avoir vendu le lavoir à son cousin.',
  '« C’est faux », répond Alban Duvernois. Aucune preuve n’a été produite.',
  'Alban Duvernois accuse Maryse Riolet d’avoir vidé la caisse des écoles.',
  '« Je n’ai rien pris », répond Maryse Riolet.',
])

describe('no answer', () => {
  test.each([
    ['what nobody is accused of', 'qui est accusé d’escroquerie ?'],
    ['an arrest, where something else is stopped', 'qui a été arrêté ?'],
    ['a resignation, where somebody else has left', 'Le maire a-t-il démissionné ?'],
    ['an inquiry, where somebody accuses', 'une enquête vise-t-elle le maire ?'],
    ['a trial, likewise', 'un procès du maire est prévu ?'],
  ])('%s: %s', (_, question) => {
    expect(found(question)).toBe('(no)')
  })
})

test('whoever accuses the mayor is not the mayor', () => {
  expect(found('qui accuse le maire ?')).toContain('Maryse Riolet')
})

test('what one accuses the other of is not what the other accuses them of', () => {
  expect(between('de quoi Maryse Riolet accuse Alban Duvernois ?')).toContain('vendu le lavoir')
  expect(between('Alban Duvernois accuse Maryse Riolet de quoi ?')).toContain('vidé la caisse')
})

test('nobody is told to inquire', () => {
  expect(found('qui enquête sur le maire ?')).toBe('(no)')
})
