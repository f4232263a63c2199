// Answers that are told by their shape: a share, two hours for a duration, a nickname, what money is for, that nothing
// is held against somebody, where something leaves from, what somebody stands by, and what somebody says of their own
// deed right behind it.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstExcerptIn } from '../support/answers.ts'
import { article } from '../support/beside.ts'
import type { TestCorpus } from '../support/corpus.ts'
import { openTestCorpus } from '../support/corpus.ts'

const PORT = article('2025-03-04', [
  'La tour de contrôle de Port-Lannec, que les anciens surnomment « la Bougie », a perdu une vitre. La Bougie a été bâtie en 1931.',
  'Le courant a été coupé entre 7 h 45 et 9 h 15 dans tout le quartier. Le courant est fourni par une régie.',
  'Selon un sondage, 72 % des dockers sont hostiles à la reprise. Les dockers sont contre la reprise depuis lundi, et 300 d’entre eux ont défilé.',
  'Le grutier, Ewen Calvarec, a été entendu par la police. « Rien ne permet de mettre en cause M. Calvarec », a dit le parquet.',
  'La taxe de quai sera de 4 %, et les pêcheurs ne veulent pas de la taxe. La mairie en attend 300 000 euros par an, destinés à refaire la digue.',
  'La navette des îles ne circule plus. La navette dessert quatre villages depuis l’embarcadère, avec douze marins.',
  'L’ancien directeur, Jord Lavanant, s’est excusé auprès des blessés. Mais il maintient que la grue était aux normes.',
  'Ewen Calvarec a quitté son poste mardi. « Je ne peux plus monter là-haut », a-t-il expliqué.',
])

const BAKERY = [
  '---',
  'published: 2025-03-05',
  'language: en',
  '---',
  'The street of the old bakery in Hollin Cross was closed from 5 a.m. to noon on Tuesday. The street is narrow.',
  '',
  'The shop, known to everyone as the Crumb, opened in 1902. The Crumb sold 400 loaves a day.',
  '',
  'A fund has raised £9,000, meant to pay for a new oven. The money came in within a day.',
  '',
  'One in three residents oppose rebuilding it. Residents met on Thursday to discuss the rebuilding, and 40 came.',
  '',
  'The spring fair, due to open in May, has been called off. "Nobody has the heart for it," said the vicar, Tom Reddle.',
  '',
  'Ann Sowter, a retired champion, taught the apprentices. “They ask me if the burns ever stop,” said Sowter. “I told them: ‘No, you stop counting.’”',
  '',
  'Police questioned the landlord, Hugh Parrish. "Nothing links Mr Parrish to the fire," said an officer.',
].join('\n')

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus({ 'port.txt': PORT, 'bakery.txt': BAKERY })
})
afterAll(() => story.close())

describe('the first excerpt', () => {
  test.each([
    ['quelle part des dockers est contre la reprise', '72 %'],
    ['what % of residents are against rebuilding', 'One in three'],
    ['combien de temps le courant a été coupé', 'entre 7 h 45 et 9 h 15'],
    ['how long was the street closed?', 'from 5 a.m. to noon'],
    ['c’est quoi la Bougie', 'surnomment'],
    ['what’s this Crumb people keep talking about', 'known to everyone'],
    ['what was the money meant for', 'a new oven'],
    ['what will the money be used for?', 'a new oven'],
    ['ça devait servir à quoi la taxe de quai', 'refaire la digue'],
    ['d’où part la navette des îles ?', 'l’embarcadère'],
    ['que maintient encore Lavanant après ses excuses', 'aux normes'],
    ['what does Lavanant still insist on after apologising?', 'aux normes'],
    ['why was the fair called off?', 'Nobody has the heart'],
    ['pourquoi Calvarec a démissionné ?', 'Je ne peux plus monter'],
    ['ils ont quelque chose contre Calvarec ou rien', 'Rien ne permet'],
    ['what’s this "Crumb" they keep going on about', 'known to everyone'],
    ['what did Sowter say about burns?', 'you stop counting'],
    ['is there anything at all against Parrish?', 'Nothing links'],
  ])('%s', (question, words) => {
    expect(firstExcerptIn(story, question, { today: '2025-03-06' })).toContain(words)
  })
})
