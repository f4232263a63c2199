import { describe, expect, test } from 'vitest'
import { annotate } from '../../../src/text/annotation.ts'
import { parseArticle } from '../../../src/text/article/article.ts'

/** A Friday. */
const PUBLISHED = '2025-06-06'

/** Each quotation with the expression that dates it and its first day. */
function datesIn(body: string, published = PUBLISHED, language = 'fr'): string[] {
  const source = `---\npublished: ${published}\nlanguage: ${language}\n---\n${body}`
  const { article, quotations } = annotate(parseArticle('a.txt', new TextEncoder().encode(source)))
  return quotations.map(({ passage, start, end, when }) => {
    const words = article.passages[passage - 1]?.text.slice(start, end)
    return `${words} | ${when === null ? '-' : `${when.text} ${when.from}`}`
  })
}

describe('an utterance is dated by its own sentence', () => {
  test.each<[string, string]>([
    ['« Rien n’est prêt », a déclaré jeudi Nora Belkacem.', 'Rien n’est prêt | jeudi 2025-06-05'],
    ['Mardi, Nora Belkacem a jugé le projet « bâclé ».', 'bâclé | Mardi 2025-06-03'],
    ['Dans un message publié mardi, Nora Belkacem parle de « gâchis ».', 'gâchis | mardi 2025-06-03'],
    ['Dans un communiqué de mardi, Nora Belkacem parle de « gâchis ».', 'gâchis | mardi 2025-06-03'],
    ['« Rien n’est prêt », avait dit Nora Belkacem en 2019.', 'Rien n’est prêt | en 2019 2019-01-01'],
    [
      'Le bac partira lundi, a annoncé mercredi Nora Belkacem, qui dénonce des retards « indignes ».',
      'indignes | mercredi 2025-06-04',
    ],
  ])('%s', (sentence, expected) => {
    expect(datesIn(sentence)).toEqual([expected])
  })

  test('in English too', () => {
    expect(datesIn('“Nothing is ready,” Nora Bell said on Thursday.', PUBLISHED, 'en')).toEqual([
      'Nothing is ready | Thursday 2025-06-05',
    ])
  })
})

describe('what dates something else does not date an utterance:', () => {
  test.each([
    ['a noun', 'Nora Belkacem a qualifié la grève de lundi de « gâchis ».'],
    ['what is announced', 'Nora Belkacem, qui annonce une marche le 28 juin, dénonce un « gâchis ».'],
    ['a strike that was called', 'Nora Belkacem, qui a appelé à la grève le 28 juin, dénonce un « gâchis ».'],
    ['what is yet to come', 'Nora Belkacem, qui sera entendue mardi, dénonce un « gâchis ».'],
    ['another verb', 'Arrêté mardi, Paul Sorin dénonce un « gâchis ».'],
    ['the words that an incise cuts', '« C’est une honte, s’emporte Nora Belkacem. Tout a brûlé en 2016. »'],
    ['another clause', 'Nora Belkacem, qui apprit à nager là en 1951, dénonce un « gâchis ».'],
    ['a beginning', 'Depuis lundi, Nora Belkacem dénonce un « gâchis ».'],
    ['a year of somebody’s life', '« C’est fini », a répondu Nora Belkacem, élue en 2014.'],
    ['what somebody has long been', '« C’est fini », raconte Nora Belkacem, soudeuse depuis neuf ans.'],
    ['the words themselves', '« Tout a brûlé mardi », raconte Nora Belkacem.'],
  ])('%s', (_, sentence) => {
    for (const date of datesIn(sentence)) expect(date.split(' | ')[1]).toBe('-')
    expect(datesIn(sentence)).not.toEqual([])
  })
})

describe('an utterance is dated', () => {
  test('by the sentence that introduces it', () => {
    const announced = 'Le syndicat a annoncé mardi une marche le 28 juin.'
    expect(datesIn(`${announced} « Rien n’est prêt », prévient Nora Belkacem.`)).toEqual([
      'Rien n’est prêt | mardi 2025-06-03',
    ])
    expect(datesIn('Nora Belkacem a réagi mardi. « Rien n’est prêt », a-t-elle lancé.')).toEqual([
      'Rien n’est prêt | mardi 2025-06-03',
    ])
    expect(datesIn('Une étude parue mardi inquiète. « Rien n’est prêt », prévient Nora Belkacem.')).toEqual([
      'Rien n’est prêt | -',
    ])
  })

  test('by the day on which the same person spoke, and by nobody else’s', () => {
    const body = [
      'La maire de Brévenne, Nora Belkacem, a nié jeudi toute erreur.',
      '« Le pont est sûr », a déclaré Nora Belkacem. « Faux », rétorque Paul Sorin.',
    ].join('\n')
    expect(datesIn(body)).toEqual(['Le pont est sûr | jeudi 2025-06-05', 'Faux | -'])
  })

  test('by the hour in a live report, and there only', () => {
    const live = [
      '16h45 - Le point',
      '« Restez chez vous », annonce Nora Belkacem à 16h30.',
      '15h10 - Le début',
    ]
    expect(datesIn(live.join('\n'))).toEqual(['Restez chez vous | à 16h30 2025-06-06'])
    expect(datesIn(live[1] ?? '')).toEqual(['Restez chez vous | -'])
  })

  test('where it is reported within words, by the words around it', () => {
    expect(
      datesIn('« Il y a trois ans, Paul Sorin jurait : “Le bac restera.” », a repris Nora Belkacem.'),
    ).toContain('Le bac restera. | Il y a trois ans 2022-01-01')
  })
})

test('an endless quotation that many incises cut is dated in no more than linear time', () => {
  const cut = '« Non, dit-il mardi. Oui le 3 mai. '.slice(2).repeat(600)
  const dates = datesIn(`Paul Sorin se lève. « ${cut}»`)
  expect(dates.length).toBeGreaterThan(500)
  expect(new Set(dates.map((date) => date.split(' | ')[1]))).toEqual(new Set(['mardi 2025-06-03']))
})
