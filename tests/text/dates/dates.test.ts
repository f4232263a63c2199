import { describe, expect, test } from 'vitest'
import { splitLines } from '../../../src/text/article/lines.ts'
import { splitPassages } from '../../../src/text/article/passages.ts'
import type { DateExpression } from '../../../src/text/dates/dates.ts'
import { findDates, findDatesOfPassages, readTypedDate } from '../../../src/text/dates/dates.ts'
import { languageOf } from '../../../src/text/languages.ts'
import { HUGE_TEXTS, nastyTexts } from '../nasty-texts.ts'

const FRENCH = languageOf('fr')
const ENGLISH = languageOf('en')

/** A Friday. */
const PUBLISHED = '2025-06-06'

/** "jeudi 2025-06-05 day": each with its words, its days and its unit or part. */
function read(text: string, language = FRENCH, reference: string | null = PUBLISHED): string[] {
  return findDates(text, reference, language).map((date) => `${date.text} = ${show(date)}`)
}

function show({ from, to, precision, part, planned }: DateExpression): string {
  const days = from === to ? from : `${from ?? '…'}/${to ?? '…'}`
  return `${days} ${part ?? precision}${planned ? ' planned' : ''}`
}

describe('French dates', () => {
  test.each<[string, string[]]>([
    ['La régie a fermé le bac jeudi.', ['jeudi = 2025-06-05 day']],
    ['Elle fut élue en 2008 après une longue campagne.', ['en 2008 = 2008-01-01/2008-12-31 year']],
    ['La régie fermera le bac jeudi.', ['jeudi = 2025-06-12 day planned']],
    ['La régie a fermé le bac vendredi.', ['vendredi = 2025-06-06 day']],
    ['Elle est partie vendredi dernier.', ['vendredi dernier = 2025-05-30 day']],
    ['Elle part vendredi prochain.', ['vendredi prochain = 2025-06-13 day planned']],
    ['Elle part mercredi en huit.', ['mercredi en huit = 2025-06-18 day planned']],
    ['Elle part lundi en quinze.', ['lundi en quinze = 2025-06-23 day planned']],
    ['Ce mardi, tout a fermé.', ['Ce mardi = 2025-06-03 day']],
    ['Vendredi 6 juin, il pleuvait.', ['Vendredi 6 juin = 2025-06-06 day']],
    ['Il a plu mardi soir.', ['mardi soir = 2025-06-03 soir']],
    ['Il a plu mardi vers 15 heures.', ['mardi vers 15 heures = 2025-06-03 après-midi']],
    [
      'Le bac a coulé dans la nuit de lundi à mardi.',
      ['la nuit de lundi à mardi = 2025-06-02/2025-06-03 nuit'],
    ],
    ['Le bac a coulé dans la nuit du 3 au 4 mai.', ['la nuit du 3 au 4 mai = 2025-05-03/2025-05-04 nuit']],
    [
      'Hier, il pleuvait ; demain matin, il neigera.',
      ['Hier = 2025-06-05 day', 'demain matin = 2025-06-07 matin planned'],
    ],
    ['Il est parti avant-hier.', ['avant-hier = 2025-06-04 day']],
    ['Ce matin, le quai était vide.', ['Ce matin = 2025-06-06 matin']],
    ['Il est né le 1er mai 1998.', ['le 1er mai 1998 = 1998-05-01 day']],
    ['Il a fermé le 20 novembre.', ['le 20 novembre = 2024-11-20 day']],
    ['Il fermera le 20 novembre.', ['le 20 novembre = 2025-11-20 day planned']],
    ['Avant le sommet du 10 juin, il a tout nié.', ['10 juin = 2025-06-10 day planned']],
    ['Elle a signé le 05/06/2025.', ['05/06/2025 = 2025-06-05 day']],
    ['Version du 2025-06-05.', ['2025-06-05 = 2025-06-05 day']],
    ['Le salon a duré du 28 mai au 2 juin.', ['du 28 mai au 2 juin = 2025-05-28/2025-06-02 day']],
    [
      'Le syndicat a annoncé mardi une marche le 28 juin.',
      ['mardi = 2025-06-03 day', 'le 28 juin = 2025-06-28 day planned'],
    ],
    [
      'Le syndicat a annoncé mardi une marche samedi.',
      ['mardi = 2025-06-03 day', 'samedi = 2025-06-07 day planned'],
    ],
    [
      'La régie a annoncé mardi la fermeture du bac lundi.',
      ['mardi = 2025-06-03 day', 'lundi = 2025-06-09 day planned'],
    ],
    [
      'La famille a annoncé mardi la mort du passeur lundi.',
      ['mardi = 2025-06-03 day', 'lundi = 2025-06-02 day'],
    ],
    ['La régie a annoncé la fermeture du bac lundi.', ['lundi = 2025-06-02 day']],
    ['La régie a annoncé la fermeture du bac le 30 mai.', ['le 30 mai = 2025-05-30 day']],
    ['La régie a annoncé le 30 mai la fermeture du bac.', ['le 30 mai = 2025-05-30 day']],
    ['La réunion prévue le 2 juin a été houleuse.', ['le 2 juin = 2025-06-02 day']],
    ['Le bal prévu le 20 décembre est annulé.', ['le 20 décembre = 2025-12-20 day planned']],
    ['Le pont devait rouvrir le 1er juin.', ['le 1er juin = 2025-06-01 day']],
    ['Les agents ont déposé un préavis pour le 28 juin.', ['le 28 juin = 2025-06-28 day planned']],
    ['Le jugement a été mis en délibéré au 4 juillet.', ['4 juillet = 2025-07-04 day planned']],
    ['Les guichets sont ouverts du 9 au 20 juin.', ['du 9 au 20 juin = 2025-06-09/2025-06-20 day planned']],
    ['Samedi 20 heures, le quai était plein.', ['Samedi 20 heures = 2025-05-31 soir']],
    ['Il a ramé samedi 10 heures de suite.', ['samedi = 2025-05-31 day']],
    ['Les 5 et 6 mai, tout a fermé.', ['Les 5 et 6 mai = 2025-05-05/2025-05-06 day']],
    ['En mars, le bac a rouvert.', ['En mars = 2025-03-01/2025-03-31 month']],
    ['Le décret est paru début mai.', ['début mai = 2025-05-01/2025-05-10 month']],
    ['Le festival se tiendra à la mi-juillet.', ['à la mi-juillet = 2025-07-11/2025-07-20 month planned']],
    ['Courant mai, rien n’a bougé.', ['Courant mai = 2025-05-01/2025-05-31 month']],
    ['La fusion date de fin 2020.', ['fin 2020 = 2020-10-01/2020-12-31 year']],
    ['Au premier trimestre, tout a baissé.', ['Au premier trimestre = 2025-01-01/2025-03-31 quarter']],
    ['Au second semestre 2024, tout a baissé.', ['Au second semestre 2024 = 2024-07-01/2024-12-31 quarter']],
    ['L’été dernier, tout a brûlé.', ['L’été dernier = 2024-06-21/2024-09-22 season']],
    ['Le stade ouvrira à l’automne.', ['à l’automne = 2025-09-23/2025-12-20 season planned']],
    ['Entre 2010 et 2012, il était maire.', ['Entre 2010 et 2012 = 2010-01-01/2012-12-31 year']],
    ['Dans les années 90, il chantait.', ['Dans les années 90 = 1990-01-01/1999-12-31 decade']],
    [
      'Au début des années soixante, il chantait.',
      ['Au début des années soixante = 1960-01-01/1963-12-31 decade'],
    ],
    ['La tour date du XIIe siècle.', ['du XIIe siècle = 1101-01-01/1200-12-31 century']],
    ['Il y a dix ans, le bac coulait.', ['Il y a dix ans = 2015-01-01/2015-12-31 year']],
    ['Il y a deux jours, le bac coulait.', ['Il y a deux jours = 2025-06-04 day']],
    ['Le bac rouvrira dans trois semaines.', ['dans trois semaines = 2025-06-23/2025-06-29 week planned']],
    ['Il dirige le port depuis 2012.', ['depuis 2012 = 2012-01-01/2012-12-31 year']],
    ['Il dirige le port depuis plus de dix ans.', ['depuis plus de dix ans = …/2015-06-06 year']],
    ['La semaine dernière, il pleuvait.', ['La semaine dernière = 2025-05-26/2025-06-01 week']],
    ['Ce week-end, il pleuvra.', ['Ce week-end = 2025-06-07/2025-06-08 weekend planned']],
    ['L’an prochain, le bac sera payant.', ['L’an prochain = 2026-01-01/2026-12-31 year planned']],
    ['Le lundi de Pâques, il pleuvait.', ['Le lundi de Pâques = 2025-04-21 day']],
    ['La veille de Noël, il pleuvait.', ['La veille de Noël = 2024-12-24 day']],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected)
  })

  test('without a year lie where the tense looks, seen from the day of publication', () => {
    expect(read('Il a fermé le 20 novembre.', FRENCH, '2026-01-10')).toEqual([
      'le 20 novembre = 2025-11-20 day',
    ])
    expect(read('La mesure entrera en vigueur le 1er janvier.', FRENCH, '2025-12-31')).toEqual([
      'le 1er janvier = 2026-01-01 day planned',
    ])
  })

  test('with a weekday lie in the year in which they are that weekday', () => {
    expect(read('Le vote du mardi 9 octobre a été annulé.')).toEqual(['mardi 9 octobre = 2018-10-09 day'])
  })
})

describe('English dates', () => {
  test.each<[string, string[]]>([
    ['The ferry sank on Thursday.', ['Thursday = 2025-06-05 day']],
    ['Talks resume Thursday.', ['Thursday = 2025-06-12 day planned']],
    ['The ferry will sail on Thursday.', ['Thursday = 2025-06-12 day planned']],
    ['It sank last Friday.', ['last Friday = 2025-05-30 day']],
    ['It sank Tuesday night.', ['Tuesday night = 2025-06-03 nuit']],
    ['It sank on June 5.', ['June 5 = 2025-06-05 day']],
    ['It sank on 5 June 1998.', ['5 June 1998 = 1998-06-05 day']],
    ['It sank after the Oct. 7, 2023 storm.', ['the Oct. 7, 2023 = 2023-10-07 day']],
    ['The fair will run from March 3 to 5.', ['from March 3 to 5 = 2026-03-03/2026-03-05 day planned']],
    ['It sank in July 2016.', ['in July 2016 = 2016-07-01/2016-07-31 month']],
    ['It sank in early March.', ['in early March = 2025-03-01/2025-03-10 month']],
    ['In the 1980s, it sailed.', ['In the 1980s = 1980-01-01/1989-12-31 decade']],
    ['It sank ten years ago.', ['ten years ago = 2015-01-01/2015-12-31 year']],
    ['It will sail in three days.', ['in three days = 2025-06-09 day planned']],
    ['It sold out in three days.', []],
    ['It sank last week.', ['last week = 2025-05-26/2025-06-01 week']],
    ['It sank on Boxing Day.', ['Boxing Day = 2024-12-26 day']],
    ['It sank in the 19th century.', ['in the 19th century = 1801-01-01/1900-12-31 century']],
  ])('%s', (sentence, expected) => {
    expect(read(sentence, ENGLISH)).toEqual(expected)
  })
})

describe('what is no date', () => {
  test.each([
    'Il habite rue du 4-Septembre.',
    'Le cortège partira de la place du 8-Mai-1945.',
    'Avril Perrin, 34 ans, dirige le port.',
    'M. Janvier n’a pas répondu.',
    'Le roman Vendredi figure au programme.',
    'La sonde a survolé la planète Mars.',
    'Quelque 2 024 personnes ont signé.',
    'Il a payé 2024 euros.',
    'Une Peugeot 2008 bloquait le quai.',
    'L’article 49.3 a servi.',
    'Le numéro vert 01 42 76 40 40 répond.',
    'Elles ont perdu 20-12.',
    'Les deux tiers ont voté.',
    'Il y a de quoi rire.',
    'On ne change pas du jour au lendemain.',
    'Le mois le plus chaud n’est pas celui qu’on croit.',
    'Le marché se tient le mardi.',
    'Le musée est ouvert du mardi au dimanche.',
    'En 48 heures, il a tout perdu.',
    'Les gens disent que le monde de demain sera meilleur.',
    'Il a été vu au lendemain de l’accident.',
    'Les cadeaux de Noël coûtent cher.',
  ])('%s', (sentence) => {
    expect(read(sentence)).toEqual([])
  })

  test.each([
    'Theresa May may march with them.',
    'The Sunday Times first reported it.',
    'April Winters leads the team.',
    'He drove a Rover 2000.',
    'Call 202-456-1111 for details.',
    'She lives on 25th Street.',
    'Some 1,998 runners came.',
    'The market is open every Saturday.',
    'Black Friday sales fell.',
  ])('%s', (sentence) => {
    expect(read(sentence, ENGLISH)).toEqual([])
  })
})

describe('dates counted from another', () => {
  test('count from the one before them in the text', () => {
    expect(
      read('Il est mort le 12 juin 2019. La veille, il plaisantait. Le lendemain, on le pleurait.'),
    ).toEqual([
      'le 12 juin 2019 = 2019-06-12 day',
      'La veille = 2019-06-11 day',
      'Le lendemain = 2019-06-12 day',
    ])
    expect(read('Blessé le 2 mai, il est mort trois jours plus tard.')).toEqual([
      'le 2 mai = 2025-05-02 day',
      'trois jours plus tard = 2025-05-05 day',
    ])
    expect(read('Élu en 2012, il est parti l’année suivante.')).toEqual([
      'en 2012 = 2012-01-01/2012-12-31 year',
      'l’année suivante = 2013-01-01/2013-12-31 year',
    ])
  })

  test('never become more exact than it', () => {
    expect(read('Début mai, il a tout nié. Le lendemain, il a avoué.').at(-1)).toBe(
      'Le lendemain = 2025-05-01/2025-05-11 month',
    )
  })

  test('are none where nothing stands before them', () => {
    expect(read('La veille, il plaisantait.')).toEqual([])
  })

  test('look into the passages before, and past what is yet to come', () => {
    const source = 'Elle a parlé mercredi.\nLa défense plaidera lundi.\nLe matin même, elle avait hésité.'
    const passages = splitPassages(source, splitLines(source), 'text')
    expect(findDatesOfPassages(passages, PUBLISHED, FRENCH).map((dates) => dates.map(show))).toEqual([
      ['2025-06-04 day'],
      ['2025-06-09 day planned'],
      ['2025-06-04 matin'],
    ])
  })
})

describe('without a day of publication', () => {
  test('only what has its year is dated', () => {
    const text = 'Jeudi, il a rappelé le 3 mai 2019, mars 2020, le 8 mai et hier.'
    expect(read(text, FRENCH, null)).toEqual([
      'le 3 mai 2019 = 2019-05-03 day',
      'mars 2020 = 2020-03-01/2020-03-31 month',
    ])
  })
})

test('a reference that is no day is refused, by name', () => {
  expect(() => findDates('Jeudi.', '2025-02-30', FRENCH)).toThrow(/2025-02-30.*YYYY-MM-DD/)
})

describe('any text', () => {
  test('gives spans in order, apart, cut from it to the character', () => {
    const words = [
      'lundi',
      'Mars',
      '3 mai',
      '2024',
      'de 2015 à',
      'il y a',
      'dix ans',
      'le lendemain',
      'début',
      'fin',
      'e\u0301te\u0301',
      'au 1er',
      'dans la nuit de',
      'Thursday',
      'XXe siècle',
    ]
    for (const [i, noise] of nastyTexts(400).entries()) {
      const text = `${words[i % words.length]} ${noise} ${words[(i * 7) % words.length]} ${words[(i * 3) % words.length]}`
      for (const language of [FRENCH, ENGLISH]) {
        let end = 0
        for (const date of findDates(text, PUBLISHED, language)) {
          expect(date.start).toBeGreaterThanOrEqual(end)
          expect(date.end).toBeGreaterThan(date.start)
          expect(date.text).toBe(text.slice(date.start, date.end))
          expect(date.from === null || date.to === null || date.from <= date.to).toBe(true)
          end = date.end
        }
      }
    }
  })

  test.each(HUGE_TEXTS)('is read in one go however long: %s', (_, text) => {
    expect(findDates(text, PUBLISHED, FRENCH)).toEqual([])
  })

  test('is read with typographic apostrophes, hyphens and spaces, accents put on or left out', () => {
    expect(read('L’an dernier, en 2015–2017, le 1er\u00A0août.')).toHaveLength(3)
    expect(read('Il a brûlé a\u0300 l’e\u0301te\u0301 2024.')).toEqual([
      'a\u0300 l’e\u0301te\u0301 2024 = 2024-06-21/2024-09-22 season',
    ])
    expect(read('LE 5 DÉCEMBRE 2024')).toEqual(['LE 5 DÉCEMBRE 2024 = 2024-12-05 day'])
  })
})

describe('a typed date', () => {
  const typed = (text: string, language = FRENCH): string | null => {
    const date = readTypedDate(text, PUBLISHED, language)
    return date === null ? null : `${date.from}/${date.to}`
  }

  test.each([
    ['5 juin', '2025-06-05/2025-06-05'],
    [' le 5 juin 2024 ', '2024-06-05/2024-06-05'],
    ['2025-06-05', '2025-06-05/2025-06-05'],
    ['05/06', '2025-06-05/2025-06-05'],
    ['5/6/24', '2024-06-05/2024-06-05'],
    ['06/2024', '2024-06-01/2024-06-30'],
    ['Hier', '2025-06-05/2025-06-05'],
    ['vendredi', '2025-06-06/2025-06-06'],
    ['juin', '2025-06-01/2025-06-30'],
    ['Juin 2024', '2024-06-01/2024-06-30'],
    ['2024', '2024-01-01/2024-12-31'],
    ['ete 2024', '2024-06-21/2024-09-22'],
    ['la semaine dernière', '2025-05-26/2025-06-01'],
  ])('%j is understood', (text, expected) => {
    expect(typed(text)).toBe(expected)
  })

  test.each([
    ['june 5', '2025-06-05/2025-06-05'],
    ['may', '2025-05-01/2025-05-31'],
    ['last friday', '2025-05-30/2025-05-30'],
    ['yesterday', '2025-06-05/2025-06-05'],
  ])('%j is understood in English', (text, expected) => {
    expect(typed(text, ENGLISH)).toBe(expected)
  })

  test.each([
    '',
    'bonjour',
    '31 février',
    '32/01/2025',
    '5 juin ou 8 août',
    'depuis plus de dix ans',
    'x'.repeat(90),
  ])('%j is none', (text) => {
    expect(typed(text)).toBeNull()
  })
})
