import { describe, expect, it } from 'vitest'

import { annotate } from '../../../src/text/annotation.ts'
import { parseArticle } from '../../../src/text/article/article.ts'
import type { KnownPerson, StoryArticle } from '../../../src/text/story/story.ts'
import { linkStory } from '../../../src/text/story/story.ts'
import { storyArticleOf } from '../../../src/text/story/story-articles.ts'

function article(id: string, text: string): StoryArticle {
  return storyArticleOf(annotate(parseArticle(`${id}.txt`, Buffer.from(`---\nlanguage: fr\n---\n${text}`))))
}

/** For each quotation of the story, in order, "words: speaker". */
function speakers(articles: readonly StoryArticle[], known: readonly KnownPerson[] = []): string[] {
  const story = linkStory(articles, known)
  return articles.flatMap(({ quotations }, i) =>
    quotations.map(({ text }, j) => {
      const person = story.speakers[i]?.[j]?.person ?? null
      return `${text}: ${person === null ? null : story.people[person]?.name}`
    }),
  )
}

function known(entry: Partial<KnownPerson> & { name: string }): KnownPerson {
  return { kind: 'person', gender: null, aliases: [], epithets: [], ...entry }
}

const MAYOR = article('a', 'La société Hydrone répond. « Peur », a dit la maire, Solène Garrivet.')

describe('the people of a story', () => {
  it('are one person by one name', () => {
    const { people } = linkStory([MAYOR, article('b', 'Solène Garrivet est revenue avec Luc Ferrand.')], [])
    expect(people.map(({ name, entities }) => [name, entities.map((each) => each.article)])).toEqual([
      ['Hydrone', [0]],
      ['Solène Garrivet', [0, 1]],
      ['Luc Ferrand', [1]],
    ])
  })

  it('are one by a surname that only one bears, in articles with something in common', () => {
    const short = article('b', 'Hydrone a nié, selon M. Ferrand. La société Hydrone attend.')
    const full = article('a', 'La société Hydrone répond. Luc Ferrand a dit oui.')
    const names = (articles: StoryArticle[]): string[] =>
      linkStory(articles, []).people.map(({ name }) => name)
    expect(names([full, short])).toEqual(['Hydrone', 'Luc Ferrand'])
    expect(
      names([full, short, article('c', 'La société Hydrone répond. Paul Ferrand a dit oui.')]),
    ).toContain('Ferrand')
    expect(names([full, article('b', 'Le boulanger M. Ferrand a dit oui.')])).toContain('Ferrand')
  })

  it('have no two the same name, and the aliases of all articles', () => {
    const again = article('b', 'Solène Garrivet est là. « Non », a dit Mme Garrivet.')
    const { people } = linkStory([MAYOR, again], [])
    expect(new Set(people.map(({ name }) => name)).size).toBe(people.length)
    expect(people.find(({ name }) => name === 'Solène Garrivet')?.aliases).toEqual(['Garrivet'])
  })
})

describe('speakers whom one article does not name', () => {
  const later = article('b', 'La société Hydrone se tait.\n« Patience », a dit la maire jeudi.')

  it('are found by the office that another article gives', () => {
    expect(speakers([MAYOR, later])).toEqual(['Peur: Solène Garrivet', 'Patience: Solène Garrivet'])
  })

  it('stay nobody in a story that has nothing else in common', () => {
    const elsewhere = article('b', 'Il pleut sur Sarnes.\n« Patience », a dit la maire jeudi.')
    expect(speakers([MAYOR, elsewhere])).toEqual(['Peur: Solène Garrivet', 'Patience: null'])
  })

  it('stay nobody where two hold the office', () => {
    const other = article('c', 'La société Hydrone rit. « Rien », a dit la maire, Anne Morel.')
    expect(speakers([MAYOR, later, other])[1]).toBe('Patience: null')
  })

  it('stay nobody where gender or place say otherwise', () => {
    const man = article('b', 'La société Hydrone se tait.\n« Patience », a dit le maire jeudi.')
    expect(speakers([MAYOR, man])[1]).toBe('Patience: null')
    const mayor = article(
      'a',
      'La société Hydrone répond. « Peur », a dit la maire de Sarnes, Solène Garrivet.',
    )
    const town = article('b', 'La société Hydrone se tait.\n« Patience », a dit la maire de Brévenne.')
    expect(speakers([mayor, town])[1]).toBe('Patience: null')
  })

  it('stay nobody when somebody new or several speak', () => {
    const one = article(
      'b',
      'La société Hydrone se tait.\n« Patience », a dit une maire. « Oui », ont dit les maires.',
    )
    expect(speakers([MAYOR, one]).slice(1)).toEqual(['Patience: null', 'Oui: null'])
  })

  it('are found by the epithets of people.yaml', () => {
    const text = article(
      'a',
      'Solène Garrivet et Anne Morel sont venues.\n« Non », a tonné la patronne des téléphériques.',
    )
    expect(speakers([text])).toEqual(['Non: null'])
    const entry = known({ name: 'Solène Garrivet', gender: 'f', epithets: ['patronne des téléphériques'] })
    expect(speakers([text], [entry])).toEqual(['Non: Solène Garrivet'])
    const elsewhere = known({ ...entry, name: 'Lise Ferrand' })
    expect(speakers([text], [entry, elsewhere])).toEqual(['Non: Solène Garrivet'])
    expect(speakers([text], [entry, known({ ...entry, name: 'Anne Morel' })])).toEqual(['Non: null'])
  })
})

describe('people.yaml', () => {
  it('joins names that nothing else joins, and adds nobody whom no article mentions', () => {
    const articles = [article('a', 'Solène Garrivet est venue.'), article('b', '« Non », dit Soso, 54 ans.')]
    const entry = known({ name: 'Solène Garrivet', aliases: ['Soso'] })
    expect(linkStory(articles, []).people.map(({ name }) => name)).toEqual(['Solène Garrivet', 'Soso'])
    const { people } = linkStory(articles, [entry, known({ name: 'Anne Morel' })])
    expect(people.map(({ name, aliases }) => [name, aliases])).toEqual([['Solène Garrivet', ['Soso']]])
  })
})

describe('many unrelated articles', () => {
  it('are linked alike every time, and share no offices', () => {
    const articles = Array.from({ length: 200 }, (_, i) =>
      article(`n${i}`, `« Mot ${i} », a dit le gérant.\nLa directrice, Anne Nom${i % 50}, a écouté.`),
    )
    const story = linkStory(articles, [])
    expect(linkStory(articles, [])).toEqual(story)
    expect(story.people.length).toBe(50)
    expect(new Set(story.speakers.flat().map(({ person }) => person))).toEqual(new Set([null]))
  })
})

describe('a former trade', () => {
  const told = article(
    'a',
    'Horloger de formation, Luc Vial dirige la société Hydrone. « Non », a dit Luc Vial.',
  )

  it('means the only one of the story who has it', () => {
    const later = article('b', 'La société Hydrone a cédé. « Enfin », a réagi l’ancien horloger.')
    expect(speakers([told, later])).toEqual(['Non: Luc Vial', 'Enfin: Luc Vial'])
  })

  it('of an office means nobody, who may have held it before', () => {
    const mayor = article('c', 'La société Hydrone a cédé. « Enfin », a réagi l’ancienne maire.')
    expect(speakers([MAYOR, mayor])).toEqual(['Peur: Solène Garrivet', 'Enfin: null'])
  })
})
