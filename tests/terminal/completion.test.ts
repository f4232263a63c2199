import { describe, expect, test } from 'vitest'
import { completeLine } from '../../src/terminal/completion.ts'

const NAMES = {
  articles: ['pont', 'pont-2', 'la gare'],
  people: ['Claire Vasseur', 'Élise Mavrand', 'Clément', 'Élise Vasseur'],
}

const complete = (line: string, language: 'fr' | 'en' = 'fr') => completeLine(line, NAMES, language)

describe('Tab', () => {
  test('offers every command after a slash', () => {
    const [candidates, replaced] = complete('/', 'en')
    expect(replaced).toBe('/')
    expect(candidates).toEqual(
      expect.arrayContaining(['/ask ', '/quotes ', '/timeline ', '/verify ', '/reindex ', '/quit ']),
    )
  })

  test('completes the command that is being typed', () => {
    expect(complete('/pas')).toEqual([['/passage '], '/pas'])
    expect(complete('/chro')).toEqual([['/chronologie '], '/chro'])
    expect(complete('/QUI', 'en')).toEqual([['/quit '], '/QUI'])
    expect(complete('/xyz')).toEqual([[], '/xyz'])
  })

  test('completes an article where a command takes one', () => {
    expect(complete('/passage 6 po')).toEqual([['pont ', 'pont-2 '], 'po'])
    expect(complete('/passage 6 ')[0]).toContain('"la gare" ')
    expect(complete('/passage 6 article:pont-')).toEqual([['article:pont-2 '], 'article:pont-'])
    expect(complete('/ask article:"la', 'en')).toEqual([['article:"la gare" '], 'article:"la'])
    expect(complete('/citations sujet:pont article:"la g')).toEqual([['article:"la gare" '], 'article:"la g'])
  })

  test('completes a person, accents and case apart, in quotation marks where the name has spaces', () => {
    expect(complete('/citations personne:eli')).toEqual([
      ['personne:"Élise Mavrand" ', 'personne:"Élise Vasseur" '],
      'personne:eli',
    ])
    expect(complete('/timeline speaker:"Claire V', 'en')).toEqual([
      ['speaker:"Claire Vasseur" '],
      'speaker:"Claire V',
    ])
    expect(complete('/chronologie personne:clé')).toEqual([['personne:Clément '], 'personne:clé'])
    expect(complete('/citations personne:durand')).toEqual([[], 'personne:durand'])
  })

  test('completes a person without a label where the first words are one', () => {
    expect(complete('/personnes elise m')).toEqual([['Élise Mavrand '], 'elise m'])
    expect(complete('/quotes claire', 'en')).toEqual([['Claire Vasseur '], 'claire'])
  })

  test('offers the options that are not there yet', () => {
    expect(complete('/chronologie ')[0]).toEqual(['personne:', 'du:', 'au:'])
    expect(complete('/chronologie du:"5 juin" ')[0]).toEqual(['personne:', 'au:'])
    expect(complete('/quotes ab', 'en')).toEqual([['about:'], 'ab'])
    expect(complete('/sources ')[0]).toEqual([])
  })

  test('does not take the words of a question for an article or an option', () => {
    expect(complete('/ask le po')[0]).toEqual([])
    expect(complete('/ask pourquoi art')[0]).toEqual([])
    expect(complete('le po')).toEqual([[], 'le po'])
    expect(complete('/passage po')[0]).toEqual([])
    expect(complete('/sources po')[0]).toEqual([])
    expect(complete('/verify Cla', 'en')[0]).toEqual([])
  })
})
