import { describe, expect, test } from 'vitest'
import type { Saying } from '../../../src/text/story/sayings.ts'
import { arrangeSayings } from '../../../src/text/story/sayings.ts'
import { linkStory } from '../../../src/text/story/story.ts'
import { byPublication, storyArticleOf } from '../../../src/text/story/story-articles.ts'
import type { Told, ToldArticle } from '../../support/story-articles.ts'
import { annotateAsTold } from '../../support/story-articles.ts'

interface Entry extends Saying {
  readonly words: string
  /** Name. */
  readonly by: string | null
  /** Words of what it repeats. */
  readonly repeats: string | null
}

/** All quotations in the order in which they were said. */
function arrange(...articles: ToldArticle[]): Entry[] {
  const told = articles.map((article) => storyArticleOf(annotateAsTold(article))).sort(byPublication)
  const story = linkStory(told, [])
  return arrangeSayings(told, story)
    .flatMap((sayings, article) =>
      sayings.map((saying, index): Entry => {
        const first = saying.repeatOf
        return {
          ...saying,
          words: told[article]?.quotations[index]?.text ?? '',
          by: story.people[saying.speaker ?? -1]?.name ?? null,
          repeats: first === null ? null : (told[first.article]?.quotations[first.quotation]?.text ?? ''),
        }
      }),
    )
    .sort((a, b) => a.rank - b.rank)
}

/** What the first quotation of two articles, or the two of one, repeat. */
function repeatsOf(entries: readonly Entry[]): string[][] {
  return entries.flatMap(({ words, repeats }) => (repeats === null ? [] : [[words, repeats]]))
}

const CLAIRE: Told = { speaker: 'Claire Vasseur' }
const PAUL: Told = { speaker: 'Paul Étain' }

describe('one utterance, reported again', () => {
  const oneArticle = (text: string[], ...told: Told[]) =>
    arrange({ id: 'a', published: '2025-03-14', text, told })
  const twoArticles = (first: string, second: string, ...told: Told[]) =>
    arrange(
      { id: 'a', published: '2025-03-14', text: [first], told: told.slice(0, 1) },
      { id: 'b', published: '2025-03-16', text: [second], told: told.slice(1, 2) },
    )

  test('in a later article', () => {
    const said = 'Ce pont tiendra encore trente ans'
    const entries = twoArticles(
      `« ${said} », dit-elle.`,
      `Elle l'avait promis : « ${said}. »`,
      CLAIRE,
      CLAIRE,
    )
    expect(repeatsOf(entries)).toEqual([[`${said}.`, said]])
    expect(new Set(entries.map(({ position }) => position)).size).toBe(1)
  })

  test('reworded in a subheading, which then stands behind the text', () => {
    const entries = oneArticle(
      [
        '# « Il est grand temps de fermer ce très vieux pont »',
        '« Il est grand temps de barrer ce vieux pont, dit-elle. »',
      ],
      CLAIRE,
      CLAIRE,
    )
    expect(repeatsOf(entries)).toEqual([
      [
        'Il est grand temps de fermer ce très vieux pont',
        'Il est grand temps de barrer ce vieux pont, dit-elle.',
      ],
    ])
  })

  test('reworded, its numbers kept', () => {
    const entries = oneArticle(
      [
        '« Le dossier numéro 17 est prêt, je l’ai signé moi-même »',
        'Un texte.',
        '« Le dossier numéro 17 est fini, je l’ai signé moi-même »',
      ],
      CLAIRE,
      CLAIRE,
    )
    expect(repeatsOf(entries)).toHaveLength(1)
  })

  test('shortened to a fragment before it is given in full', () => {
    const entries = oneArticle(
      [
        'La maire parle d’un « chantier de la honte ».',
        '« C’est le chantier de la honte, rien de moins », dit-elle.',
      ],
      { ...CLAIRE, kind: 'mixed' },
      CLAIRE,
    )
    expect(repeatsOf(entries)).toEqual([
      ['chantier de la honte', 'C’est le chantier de la honte, rien de moins'],
    ])
  })

  test('in one word that the lead announces', () => {
    const entries = oneArticle(
      ['Elle juge la fermeture « absurde ».', 'Le pont tient.', 'Pour elle, une fermeture « absurde ».'],
      { ...CLAIRE, kind: 'mixed' },
      { ...CLAIRE, kind: 'mixed' },
    )
    expect(repeatsOf(entries)).toEqual([['absurde', 'absurde']])
  })

  test('in a subheading that names nobody: whose words they are, the text below it says', () => {
    const entries = oneArticle(
      ['# « Un pont pour rien »', '« C’est un pont pour rien », répond Paul Étain.'],
      {},
      PAUL,
    )
    expect(repeatsOf(entries)).toEqual([['Un pont pour rien', 'C’est un pont pour rien']])
    expect(entries.map(({ by, certainty }) => [by, certainty])).toEqual([
      ['Paul Étain', 'resolved'],
      ['Paul Étain', 'stated'],
    ])
  })

  test('in a subheading that seems to be of somebody who is named near it', () => {
    const entries = oneArticle(
      ['# « Un pont pour rien »', '« C’est un pont pour rien », répond Paul Étain.'],
      { ...CLAIRE, certainty: 'likely' },
      PAUL,
    )
    expect(entries.map(({ by }) => by)).toEqual(['Paul Étain', 'Paul Étain'])
  })

  test('in another form of its verb', () => {
    const entries = oneArticle(
      [
        '# Le pont : la ville « regrette profondément »',
        '« Nous ne pouvons que regretter profondément cette fermeture »',
      ],
      CLAIRE,
      CLAIRE,
    )
    expect(repeatsOf(entries)).toEqual([
      ['regrette profondément', 'Nous ne pouvons que regretter profondément cette fermeture'],
    ])
  })

  test('in a sentence that stands twice, whoever said it', () => {
    const sentence =
      'Les deux élus se sont accusés lundi soir de « folie » pour l’un, de vénalité pour l’autre.'
    expect(repeatsOf(oneArticle([`Le conseil a siégé : ${sentence}`, sentence], {}, {}))).toEqual([
      ['folie', 'folie'],
    ])
    expect(repeatsOf(oneArticle([sentence, 'Il crie à la « folie ».'], {}, {}))).toEqual([])
  })

  test('by an article that does not name the speaker', () => {
    const said = 'Ce pont tiendra encore trente ans'
    const entries = twoArticles(`« ${said} », dit un proche.`, `« ${said} », dit Claire Vasseur.`, {}, CLAIRE)
    expect(repeatsOf(entries)).toEqual([[said, said]])
    expect(entries.map(({ by }) => by)).toEqual(['Claire Vasseur', 'Claire Vasseur'])
  })

  describe('is not:', () => {
    test('the same words of two people', () => {
      const said = 'Ce pont tiendra encore trente ans'
      expect(repeatsOf(twoArticles(`« ${said} »`, `« ${said} »`, CLAIRE, PAUL))).toEqual([])
    })

    test('a short answer given twice', () => {
      const entries = oneArticle(
        [
          'Le pont est-il fermé ? « Faux », dit-elle.',
          'Un texte.',
          'Va-t-il coûter plus ? « Faux », répète-t-elle.',
        ],
        CLAIRE,
        CLAIRE,
      )
      expect(repeatsOf(entries)).toEqual([])
    })

    test('the same sentence about another thing', () => {
      const entries = oneArticle(
        [
          '« Nous voulons des moyens pour ce pont »',
          'Un texte.',
          '« Nous voulons des gardiens pour ce parc »',
        ],
        CLAIRE,
        CLAIRE,
      )
      expect(repeatsOf(entries)).toEqual([])
    })

    test.each([
      ['3', '17'],
      ['deux', 'dix'],
    ])('the same sentence with another number: %s and %s', (one, other) => {
      const entries = oneArticle(
        [
          `« Le dossier numéro ${one} est prêt, je l’ai signé moi-même »`,
          'Un texte.',
          `« Le dossier numéro ${other} est prêt, je l’ai signé moi-même »`,
        ],
        CLAIRE,
        CLAIRE,
      )
      expect(repeatsOf(entries)).toEqual([])
    })

    test('a phrase that she uses on two days', () => {
      const entries = twoArticles(
        'Lundi, elle y voit « un pont pour rien ».',
        'Mardi, elle dénonce encore « un pont pour rien », et bien trop cher.',
        { ...CLAIRE, when: { from: '2025-03-10' } },
        { ...CLAIRE, when: { from: '2025-03-15' } },
      )
      expect(repeatsOf(entries)).toEqual([])
    })

    test('a quotation within a quotation, or two pieces of one', () => {
      const entries = oneArticle(
        ['« Non », dit-elle. « Non. »'],
        { ...CLAIRE, group: 0 },
        { ...CLAIRE, group: 0 },
      )
      expect(repeatsOf(entries)).toEqual([])
    })
  })

  test('a fragment that two speeches share does not make them one', () => {
    const entries = oneArticle(
      [
        'Pour elle, « un pont pour rien ».',
        '« Le conseil a voté un pont pour rien malgré les avis des experts », dit-elle.',
        '« Voilà trois ans que la région paie un pont pour rien », ajoute-t-elle.',
      ],
      { ...CLAIRE, kind: 'mixed' },
      CLAIRE,
      CLAIRE,
    )
    expect(repeatsOf(entries)).toHaveLength(1)
  })
})

describe('the date of an utterance', () => {
  const date = (articles: ToldArticle[]) => arrange(...articles).map(({ date }) => date)

  test('is what the text states, with its words', () => {
    const when = { from: '2025-03-13', precision: 'part-of-day', part: 'soir', text: 'jeudi soir' } as const
    const article = { id: 'a', published: '2025-03-14', text: ['« Oui »'], told: [{ ...CLAIRE, when }] }
    expect(date([article])).toEqual([
      {
        from: '2025-03-13',
        to: '2025-03-13',
        precision: 'part-of-day',
        basis: 'stated',
        words: 'jeudi soir',
        part: 'soir',
        planned: false,
      },
    ])
  })

  test('is else the day of publication, marked as such; without one there is none', () => {
    const text = ['« Oui », dit-elle.']
    expect(date([{ id: 'a', published: '2025-03-14', text, told: [CLAIRE] }])).toMatchObject([
      { from: '2025-03-14', to: '2025-03-14', basis: 'published', words: null },
    ])
    expect(date([{ id: 'a', text, told: [CLAIRE] }])).toEqual([null])
  })

  test('is shared by the pieces of one utterance', () => {
    const dates = date([
      {
        id: 'a',
        published: '2025-03-14',
        text: ['« Le pont », dit-elle mardi, « tiendra. »', '« Nous verrons. »'],
        told: [
          { ...CLAIRE, group: 0, when: { from: '2025-03-11' } },
          { ...CLAIRE, group: 0 },
          { ...CLAIRE, group: 1 },
        ],
      },
    ])
    expect(dates.map((found) => found?.from)).toEqual(['2025-03-11', '2025-03-11', '2025-03-14'])
  })

  test('is the most exact that any report states, and never after the first report', () => {
    const said = '« Ce pont tiendra encore trente ans »'
    const report = (id: string, published: string, when?: Told['when']) => ({
      id,
      published,
      text: [said],
      told: [when === undefined ? CLAIRE : { ...CLAIRE, when }],
    })
    const exact = date([
      report('a', '2025-03-14', { from: '2025-03-10', to: '2025-03-16', precision: 'week' }),
      report('b', '2025-03-20', { from: '2025-03-12' }),
    ])
    expect(exact.map((found) => found?.from)).toEqual(['2025-03-12', '2025-03-12'])
    const late = date([report('a', '2025-03-14'), report('b', '2025-03-20', { from: '2025-03-18' })])
    expect(late.map((found) => [found?.from, found?.basis])).toEqual([
      ['2025-03-14', 'published'],
      ['2025-03-14', 'published'],
    ])
  })
})

test('the order is that of saying, not of publication; what has no day comes last', () => {
  const entries = arrange(
    { id: 'sans-date', text: ['« Zéro »'], told: [PAUL] },
    {
      id: 'b',
      published: '2025-03-16',
      text: ['« Un », « Trois »'],
      told: [{ ...CLAIRE, when: { from: '2025-03-10' } }, CLAIRE],
    },
    { id: 'a', published: '2025-03-14', text: ['« Deux »'], told: [PAUL] },
  )
  expect(entries.map(({ words }) => words)).toEqual(['Un', 'Deux', 'Trois', 'Zéro'])
  expect(entries.map(({ position }) => position)).toEqual([0, 1, 2, 3])
  expect(entries.map(({ rank }) => rank)).toEqual([0, 1, 2, 3])
})
