// A question, however it is typed -> the sentence that answers, or an honest no; beside each the tempting other one.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerIn, firstExcerptIn } from '../support/answers.ts'
import type { TestCorpus } from '../support/corpus.ts'
import { openTestCorpus } from '../support/corpus.ts'

const HARBOUR = [
  '---',
  'title: Incendie au port de Querlevan',
  'published: 2025-03-12',
  'language: fr',
  '---',
  'Un incendie a détruit lundi soir trois entrepôts du port de Querlevan, dans le nord de la presqu’île.',
  'Le feu est parti d’un atelier de soudure, selon la capitaine des pompiers, Maëlle Drouard. Les flammes ont été maîtrisées vers 23 heures grâce à un renfort venu de Saint-Orven.',
  'Soixante employés sont au chômage technique. « Nous rouvrirons avant l’été », a promis le directeur du port, Gaspard Lhermine, devant la presse.',
  'Le syndicat des dockers réclame une enquête, parce que deux alarmes étaient en panne depuis janvier.',
  'Gaspard Lhermine assure que les alarmes fonctionnaient. "Elles ont sonné", a-t-il répliqué mercredi.',
].join('\n')

const ORCHARD = [
  '---',
  'published: 2025-03-20',
  'language: en',
  '---',
  'Frost killed half of the cherry blossom in the Tellow valley on Tuesday night.',
  'Growers lit candles between the trees to save the rest, farmer Odile Marsh said.',
].join('\n')

let story: TestCorpus
beforeAll(async () => {
  story = await openTestCorpus({ 'port.txt': HARBOUR, 'orchard.txt': ORCHARD })
})
afterAll(() => story.close())

const TODAY = '2025-03-21'

function first(question: string): string {
  return firstExcerptIn(story, question, { today: TODAY })
}

describe('what is asked for stands in the sentence', () => {
  test.each([
    ['Pourquoi le syndicat réclame-t-il une enquête ?', 'parce que deux alarmes étaient en panne'],
    ['pk le syndicat reclame une enquete', 'parce que deux alarmes étaient en panne'],
    ['cb d’employés au chomage technique ?', 'Soixante employés'],
    ['c ki la capitaine des pompiers', 'la capitaine des pompiers, Maëlle Drouard'],
    ['quand le port a-t-il brulé dans l’incendie ?', 'lundi soir'],
    ['d ou est parti le feu', 'Le feu est parti d’un atelier'],
    ['a quelle heure les flammes ont été maitrisées', '23 heures'],
    ['Qui a dit « Nous rouvrirons avant l’été » ?', 'Gaspard Lhermine'],
    ['Pouvez-vous me dire ce que réclame le syndicat des dockers ?', 'réclame une enquête'],
    ['Can you tell me how many employees are laid off?', 'Soixante employés'],
    ['I would like to know what the dockers’ union demands', 'réclame une enquête'],
    ['Veuillez m’indiquer ce que Monsieur Lhermine a répliqué sur les alarmes', 'Elles ont sonné'],
    ['qu’a répliqué Gaspard Lhermine sur les alarmes ?', 'Elles ont sonné'],
    ['How many employees are laid off?', 'Soixante employés'],
    ['comment les fermiers ont sauvé le reste des arbres', 'Growers lit candles'],
  ])('%s', (question, words) => {
    expect(first(question)).toContain(words)
  })

  test('typed in lower case without accents, a question has the same answer', () => {
    for (const question of ['Où est parti le feu à Querlevan ?', 'Que réclame le syndicat des dockers ?']) {
      const bare = question
        .toLowerCase()
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
      expect(first(bare)).toBe(first(question))
    }
  })

  test('mentions, links and markup around a question are no part of it', () => {
    const question = 'Qui est la capitaine des pompiers ?'
    expect(first(`<@1234567890> **${question}** https://example.org/x @everyone`)).toBe(first(question))
  })
})

describe('an honest no', () => {
  test.each([
    ['a person whom nobody names', 'Qu’a dit Corentin Vauquelin sur l’incendie ?'],
    ['an age that is not told, of a person who is', 'Quel âge a Gaspard Lhermine ?'],
    ['an hour, where only the day is told', 'À quelle heure le syndicat a-t-il réclamé une enquête ?'],
    ['a sum, where only people are counted', 'Combien va coûter la reconstruction des entrepôts ?'],
    ['words that nobody said', 'Qui a dit « je démissionne ce soir » ?'],
    ['a name, where somebody is there without one', 'Comment s’appelle le syndicat des dockers ?'],
    ['who did it, where nobody is said to have', 'Quel ministre a démissionné après l’incendie ?'],
    ['what somebody said on another day', 'Qu’a répliqué Gaspard Lhermine samedi ?'],
    ['what somebody wants of the bot', 'tu connais un bon entrepôt pour mes cartons ?'],
    ['words that nobody said, in another language', 'Who said "I am leaving the harbour for good"?'],
    ['a number, told of others', 'Combien d’employés Maëlle Drouard a-t-elle ?'],
    ['a yes or no, told of somebody else', 'Maëlle Drouard a-t-elle promis de rouvrir avant l’été ?'],
    [
      'a yes or no, in the very words told of somebody else',
      'Maëlle Drouard assure-t-elle que les alarmes fonctionnaient ?',
    ],
    ['a yes or no, of what nobody tells', 'Est-ce que Gaspard Lhermine regrette ?'],
    ['another subject', 'Quelle est la recette du gratin dauphinois ?'],
  ])('%s', (_, question) => {
    expect(answerIn(story, question, { today: TODAY }).excerpts).toEqual([])
  })

  test('names no passage that has next to nothing of what is asked', () => {
    const far =
      'Le traité de commerce entre Gaspard Lhermine et la reine de Saba a-t-il été ratifié par le sénat ?'
    expect(answerIn(story, far, { today: TODAY }).related).toEqual([])
  })

  test('names the nearest passages', () => {
    expect(answerIn(story, 'Quel âge a Gaspard Lhermine ?', { today: TODAY }).related.length).toBeGreaterThan(
      0,
    )
  })
})

test('an excerpt is verbatim, ends with its quotation, and highlights words of the question within it', () => {
  for (const question of ['Qui a dit « Nous rouvrirons avant l’été » ?', 'Que réclame le syndicat ?']) {
    for (const { article, passage, start, end, text, highlights } of answerIn(story, question, {
      today: TODAY,
    }).excerpts) {
      expect(story.corpus.passage(article, passage)?.text.slice(start, end)).toBe(text)
      expect(text.split('«').length).toBe(text.split('»').length)
      for (const highlight of highlights) {
        expect(highlight.start).toBeGreaterThanOrEqual(start)
        expect(highlight.end).toBeLessThanOrEqual(end)
      }
    }
  }
})

test('a summary is the beginning of the article', () => {
  expect(first('resume moi l’article sur le port stp')).toContain('Un incendie a détruit')
})

test('only the article asked for answers', () => {
  expect(
    answerIn(story, 'Frost cherry blossom Tellow valley', { today: TODAY, article: 'port' }).excerpts,
  ).toEqual([])
  expect(
    answerIn(story, 'Frost cherry blossom Tellow valley', { today: TODAY, article: 'orchard' }).excerpts[0]
      ?.article,
  ).toBe('orchard')
})

describe('a thing is said to be something', () => {
  const PRIZE = [
    '---',
    'published: 2025-05-02',
    'language: fr',
    '---',
    'Le film de Solange Kermadec a remporté samedi le Héron d’argent, la plus haute récompense du festival, après trois heures de débats.',
    'Le Héron d’argent est doté de 12 000 euros.',
    'Les invités sont venus par un navire, le « Petit-Gaspard », de trente places.',
    'Le « Petit-Gaspard » partira lundi à 8 heures.',
  ].join('\n')

  test.each([
    ['Le Héron d’argent, c’est quoi ?', 'la plus haute récompense'],
    ['petit gaspard c koi', 'par un navire'],
  ])('%s', async (question, words) => {
    await using festival = await openTestCorpus({ 'prix.txt': PRIZE })
    expect(firstExcerptIn(festival, question, { today: '2025-05-03' })).toContain(words)
  })
})

describe('a quarrel over a mill', () => {
  const FIRST = [
    '---',
    'published: 2025-04-01',
    'language: fr',
    '---',
    'Le moulin de Vauxbrenne a fermé lundi, et ses douze meuniers sont sans travail.',
    'Le meunier Tristan Oberlin accuse la propriétaire, Solange Kermadec, d’avoir vendu les machines en secret.',
    '« Je n’ai rien vendu », a rétorqué la propriétaire.',
    'Le gendarme chargé de l’affaire, Basile Quiron, dit qu’aucune preuve n’étaye ces accusations.',
    'La réunion a duré trois heures, dans une salle de la mairie.',
  ].join('\n')
  const SECOND = [
    '---',
    'published: 2025-04-09',
    'language: fr',
    '---',
    'Le moulin de Vauxbrenne rouvrira le 2 mai, a annoncé mardi le tribunal.',
    'Solange Kermadec et Tristan Oberlin se sont serré la main devant trente habitants.',
    'Les meuniers ont reçu 4 000 euros chacun, sous les yeux de deux huissiers.',
    'Une moisissure trouvée dans un sac avait averti la mairie, tout comme une lettre sur les odeurs de la rivière, déposée le 3 février.',
    'La rivière a débordé deux fois.',
    'La roue du moulin, haute de sept mètres, tourne depuis samedi.',
  ].join('\n')

  let mill: TestCorpus
  beforeAll(async () => {
    mill = await openTestCorpus({ 'moulin-1.txt': FIRST, 'moulin-2.txt': SECOND })
  })
  afterAll(() => mill.close())

  function found(question: string, language: 'fr' | 'en' = 'fr'): string {
    return firstExcerptIn(mill, question, { language, today: '2025-04-10' })
  }

  test.each([
    [
      'evidence is what says that there is none',
      'y a-t-il des preuves contre la propriétaire ?',
      'aucune preuve',
    ],
    ['a defence is the denial', 'comment se défend Solange Kermadec ?', 'Je n’ai rien vendu'],
    ['a duration, not a sum or a day', 'combien de temps a duré la réunion', 'trois heures'],
    ['the number of what is counted', 'Combien d’habitants étaient là ?', 'trente habitants'],
    [
      'the answer to an accusation is the denial',
      'Que répond Solange Kermadec à l’accusation ?',
      'Je n’ai rien vendu',
    ],
    ['who is accused is no “accused somebody”', 'c’est qui Tristan Oberlin', 'Le meunier Tristan Oberlin'],
    ['whether it is still so', 'les meuniers bossent tjs au moulin ?', 'a fermé lundi'],
    ['a length with its unit', 'Quelle est la hauteur de la roue ?', 'sept mètres'],
    [
      'who is called by a noun of the same meaning',
      'il s’appelle comment le gendarme de l’affaire',
      'Basile Quiron',
    ],
    ['somebody’s sentence', 'c quoi la phrase de Solange Kermadec', 'Je n’ai rien vendu'],
    ['who somebody is', 'Qui est Solange Kermadec ?', 'la propriétaire, Solange Kermadec'],
    ['the story, from its beginning', 'résume l’affaire du moulin de Vauxbrenne', 'a fermé lundi'],
    ['the story, from its end', 'comment s’est terminée cette histoire de moulin', 'rouvrira le 2 mai'],
  ])('%s', (_, question, words) => {
    expect(found(question)).toContain(words)
  })

  test('a refusal quotes no accusation, not even for a glance', () => {
    const question = 'Quel âge a la propriétaire accusée par Tristan Oberlin ?'
    const reply = answerIn(mill, question, { today: '2025-04-10' })
    expect(reply.excerpts).toEqual([])
    expect(reply.related.length).toBeGreaterThan(0)
    expect(reply.related.map(({ passage, article }) => `${article} ${passage}`)).not.toContain('moulin-1 2')
  })

  test('somebody else’s words are none of hers', () => {
    expect(found('Que dit Solange Kermadec ?')).toContain('Je n’ai rien vendu')
  })

  test.each([
    ['why somebody did what nobody tells', 'Pourquoi Solange Kermadec a-t-elle démissionné ?'],
    ['the year, where the day is told without it', 'En quelle année le moulin a-t-il fermé ?'],
    ['an hour, where only hours are counted', 'À quelle heure a commencé la réunion ?'],
    ['the name of one who is only counted', 'Comment s’appellent les deux huissiers ?'],
    [
      'the name of a thing that is there without one',
      'Quel est le nom de la moisissure trouvée dans le sac ?',
    ],
    ['a name, asked for at the end', 'la moisissure trouvée dans le sac elle s’appelle comment'],
    ['who wrote what is there without its writer', 'Qui a écrit la lettre sur les odeurs de la rivière ?'],
    ['a depth, where only times are counted', 'Quelle est la profondeur de la rivière ?'],
    [
      'when somebody did what nobody tells',
      'Quand Tristan Oberlin s’est-il excusé auprès de Solange Kermadec ?',
    ],
    ['words of somebody of whom the articles have none', 'Qu’en dit son comptable ?'],
  ])('no answer: %s', (_, question) => {
    expect(found(question)).toBe('(no)')
  })
})
