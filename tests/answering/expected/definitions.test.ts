// Who or what somebody or something is: the sentence that tells it, and the tempting ones in which something else stands
// beside the name.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstExcerptIn } from '../../support/answers.ts'
import type { TestCorpus } from '../../support/corpus.ts'
import { openTestCorpus } from '../../support/corpus.ts'

const LOCKS = [
  '---',
  'title: Une écluse sous scellés à Tournefeuil',
  'published: 2025-04-10',
  'language: fr',
  '---',
  'Sur les registres de mai, mis en doute par Perrine Vaucluzel, la chambre a ouvert un examen.',
  'L’écluse est fermée depuis lundi, constate Perrine Vaucluzel, éclusière de 2018 à 2023.',
  'Entendu mardi par les gendarmes, Octavien Brulard a répété ses soupçons.',
  'Nadège Courbevin, 52 ans, conteste les faits. Elle ne quittera pas Tournefeuil.',
  'La directrice des canaux, Nadège Courbevin, avait signé les registres.',
  '« Rien n’a été noté », soutient Octavien Brulard, 31 ans, qui a repeint les portes.',
  'L’ONVR établit aussi que la porte était mal fermée.',
  'Selon l’Office national des voies et rivières (ONVR), l’organisme chargé des écluses, la porte a lâché.',
].join('\n\n')

const TRADE = [
  '---',
  'published: 2025-04-11',
  'language: fr',
  '---',
  'L’avocat du bajoyer, Yvon Mercastel, maintient la plainte du bajoyer.',
  'Bajoyer : « Rien à dire », a lancé le contremaître avant de raccrocher au nez du greffier.',
  'Bajoyer : le mot, sur les canaux, désigne le mur qui borde le sas d’une écluse ou d’un bassin.',
  'Le musée du halage garde la plus grande collection de palonniers du pays, ces barres de bois où l’on attelait les chevaux.',
  'Au musée, un palonnier a été volé lundi.',
  'Quant au prix, Halage Services se tait. Il fallait, d’après Halage Services, la moitié des chevaux.',
  'La société Halage Services, exploitante du musée depuis 2012, a fermé les salles.',
  'L’ouvrage « Chants de halage », imprimé à Sarnes, est épuisé. Le halage est un métier perdu, et ses chants se perdent.',
  'Une éclusée, c’est le volume que l’on vide à chaque bateau. La dernière éclusée, hier, a duré.',
].join('\n\n')

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus({ 'ecluse.txt': LOCKS, 'metier.txt': TRADE })
})
afterAll(() => story.close())

describe('who or what is asked about is told', () => {
  test.each([
    ['Qui est Perrine Vaucluzel ?', 'éclusière de 2018'],
    ['perrine vaucluzel c ki', 'éclusière de 2018'],
    ['Qui est Octavien Brulard ?', '31 ans'],
    ['Qui est Nadège Courbevin ?', 'directrice des canaux'],
    ['C’est quoi l’ONVR ?', 'Office national'],
    ['c koi un bajoyer', 'le mur qui borde'],
    ['c koi un palonnier', 'barres de bois'],
    ['C’est quoi Halage Services ?', 'exploitante du musée'],
    ['chants de halage c koi', 'L’ouvrage'],
    ['c’est quoi une éclusée ?', 'le volume'],
  ])('%s', (question, expected) => {
    expect(firstExcerptIn(story, question, { today: '2025-04-13' })).toContain(expected)
  })
})
