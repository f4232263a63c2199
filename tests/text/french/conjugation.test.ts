import { describe, expect, it } from 'vitest'

import { conjugate } from '../../../src/text/french/conjugation.ts'

function forms(infinitive: string, mood: string, plural: boolean | null): string[] {
  return conjugate(infinitive).flatMap((each) =>
    each.mood === mood && each.plural === plural ? [each.form] : [],
  )
}

describe('conjugate', () => {
  it('gives regular verbs all tenses of news', () => {
    expect(forms('affirmer', 'finite', false)).toEqual([
      'affirme',
      'affirmait',
      'affirmera',
      'affirmerait',
      'affirma',
    ])
    expect(forms('affirmer', 'participle', null)).toEqual(['affirmé', 'affirmés', 'affirmée', 'affirmées'])
    expect(forms('réagir', 'finite', true)).toEqual(
      expect.arrayContaining(['réagissent', 'réagissaient', 'réagirent']),
    )
  })

  it.each([
    ['répéter', 'répète'],
    ['marteler', 'martèle'],
    ['rappeler', 'rappelle'],
    ['suggérer', 'suggère'],
    ['alléguer', 'allègue'],
    ['célébrer', 'célèbre'],
    ['balayer', 'balaie'],
    ['appuyer', 'appuie'],
    ['exiger', 'exigeait'],
    ['annoncer', 'annonçait'],
    ['prétendre', 'prétend'],
    ['surprendre', 'surprenait'],
    ['promettre', 'promit'],
    ['décrire', 'décrivait'],
    ['prévenir', 'prévient'],
    ['reconnaître', 'reconnaît'],
    ['se plaindre'.slice(3), 'plaint'],
    ['sourire', 'sourit'],
    ['contredire', 'contredit'],
    ['concevoir', 'conçoit'],
    ['démentir', 'dément'],
  ])('conjugates %s: %s', (infinitive, form) => {
    expect(forms(infinitive, 'finite', false)).toContain(form)
  })

  it('gives irregular participles and gerunds', () => {
    expect(forms('écrire', 'participle', null)).toEqual(['écrit', 'écrits', 'écrite', 'écrites'])
    expect(forms('promettre', 'participle', null)).toEqual(['promis', 'promise', 'promises'])
    expect(forms('nuancer', 'gerund', null)).toEqual(['nuançant'])
    expect(forms('dire', 'gerund', null)).toEqual(['disant'])
  })
})
