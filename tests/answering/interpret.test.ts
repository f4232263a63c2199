import { describe, expect, it } from 'vitest'
import { interpret } from '../../src/answering/interpret.ts'
import { ALIASES } from '../../src/presentation/languages.ts'

const request = (message: string) => {
  const read = interpret(message, ALIASES)
  return read.kind === 'request' ? read.request : read
}

describe('a typed message', () => {
  it('is a question when it is plain words', () => {
    expect(request('  Qui a dit « folie » ? ')).toEqual({
      kind: 'ask',
      question: 'Qui a dit « folie » ?',
      article: null,
    })
  })

  it('is a question even when a slash stands inside it', () => {
    expect(request('oui/non ?')).toEqual({ kind: 'ask', question: 'oui/non ?', article: null })
    expect(request('/ ?')).toEqual({ kind: 'ask', question: '/ ?', article: null })
  })

  it('keeps a question whole, whatever looks like an option in it', () => {
    expect(request('/ask pourquoi: la suite "entre guillemets"')).toEqual({
      kind: 'ask',
      question: 'pourquoi: la suite "entre guillemets"',
      article: null,
    })
  })

  it('is a command where it is the name of one, alone or with its number', () => {
    for (const typed of ['aide', 'Aide ?', 'help', 'HELP !']) expect(request(typed)).toEqual({ kind: 'help' })
    expect(request('sources')).toEqual({ kind: 'sources' })
    expect(request('passage 6')).toEqual({ kind: 'passage', number: 6, article: null })
    expect(request('chronologie')).toMatchObject({ kind: 'timeline', speaker: null })
  })

  it.each([
    'passage',
    'demander',
    'réindexer',
    'reindex',
    'aide 3',
    'aide aux victimes',
    'personnes blessées ?',
    'vérifier',
  ])('is a question where it only begins like one: %s', (typed) => {
    expect(request(typed)).toEqual({ kind: 'ask', question: typed, article: null })
  })

  const isSomebody = (name: string) => /^(?:odile )?castaing$/i.test(name)
  const withPeople = (message: string) => {
    const read = interpret(message, ALIASES, isSomebody)
    return read.kind === 'request' ? read.request : read
  }

  it('is a command where nothing but somebody of the articles stands behind its name', () => {
    expect(withPeople('people castaing')).toEqual({ kind: 'people', name: 'castaing' })
    expect(withPeople('citations de Castaing')).toMatchObject({ kind: 'quotes', speaker: 'Castaing' })
    expect(withPeople("chronologie d'Odile Castaing")).toMatchObject({
      kind: 'timeline',
      speaker: 'Odile Castaing',
    })
    expect(withPeople('quotes of Castaing.')).toMatchObject({ kind: 'quotes', speaker: 'Castaing' })
  })

  it.each([
    'donne-moi toutes les citations de Castaing',
    'list all quotes by Castaing',
    'liste citations Castaing',
  ])('may be led to, where a list is wanted: %s', (typed) => {
    expect(withPeople(typed)).toMatchObject({ kind: 'quotes', speaker: 'Castaing' })
  })

  it('does not keep a long message waiting', () => {
    const typed = `bonjour${'\n'.repeat(3_900)}ça va ?`
    expect(withPeople(typed)).toEqual({ kind: 'ask', question: typed, article: null })
    // A pattern that tries every way to split the blanks takes half a minute.
  }, 10_000)

  it.each([
    'people injured',
    'citations de Castaing sur le pont',
    'people Castaing ?',
    'passage Castaing',
    'aide Castaing',
  ])('is a question where more or something else stands there: %s', (typed) => {
    expect(withPeople(typed)).toEqual({ kind: 'ask', question: typed, article: null })
  })

  it('reads options in order', () => {
    expect(request('/passage 6 pont')).toEqual({ kind: 'passage', number: 6, article: 'pont' })
    expect(request('/passage 6')).toEqual({ kind: 'passage', number: 6, article: null })
  })

  it('reads options by name, in either language', () => {
    expect(request('/passage article:pont number:6')).toEqual({ kind: 'passage', number: 6, article: 'pont' })
    expect(request('/passage numéro:6 article:"le pont"')).toEqual({
      kind: 'passage',
      number: 6,
      article: 'le pont',
    })
    expect(request('/ask article:pont Quand a-t-il fermé ?')).toEqual({
      kind: 'ask',
      question: 'Quand a-t-il fermé ?',
      article: 'pont',
    })
  })

  it('reads a value of several words up to the next option, where no other words are waited for', () => {
    expect(request('/timeline from:5 juin to: le 7 juin 2025 speaker:Claire Vasseur')).toEqual({
      kind: 'timeline',
      speaker: 'Claire Vasseur',
      from: '5 juin',
      to: 'le 7 juin 2025',
    })
    expect(request('/chronologie du:"5 juin"')).toMatchObject({ speaker: null, from: '5 juin', to: null })
    expect(request('/citations personne:Claire Vasseur sujet:le pont')).toEqual({
      kind: 'quotes',
      speaker: 'Claire Vasseur',
      about: 'le pont',
      article: null,
    })
    expect(request('/passage article:pont 6')).toEqual({ kind: 'passage', number: 6, article: 'pont' })
  })

  it('takes words without a name for the person in question', () => {
    expect(request('/citations Claire Vasseur')).toMatchObject({ kind: 'quotes', speaker: 'Claire Vasseur' })
    expect(request('/personnes Claire Vasseur')).toEqual({ kind: 'people', name: 'Claire Vasseur' })
    expect(request('/timeline')).toEqual({ kind: 'timeline', speaker: null, from: null, to: null })
  })

  it('takes all words after /verify, quotation marks and colons included', () => {
    const said = 'Elle a dit : « Le chantier durera six mois »'
    expect(request(`/verify ${said}`)).toEqual({ kind: 'verify', quote: said })
    expect(request('/vérifier')).toEqual({ kind: 'usage', command: 'verify' })
  })

  it('keeps the quotation marks of a question', () => {
    expect(request('/ask question: "oui" c\'est de qui')).toEqual({
      kind: 'ask',
      question: '"oui" c\'est de qui',
      article: null,
    })
    expect(request('/ask "oui"')).toEqual({ kind: 'ask', question: '"oui"', article: null })
  })

  it('knows the French names of commands', () => {
    expect(request('/demander qui ?')).toEqual({ kind: 'ask', question: 'qui ?', article: null })
    expect(request('/aide')).toEqual({ kind: 'help' })
  })

  it('says how a command is used when a value is missing or of the wrong kind', () => {
    expect(request('/passage')).toEqual({ kind: 'usage', command: 'passage' })
    expect(request('/passage six')).toEqual({ kind: 'usage', command: 'passage' })
    expect(request('/ask')).toEqual({ kind: 'usage', command: 'ask' })
  })

  it('names a command that it does not know', () => {
    expect(request('/quiz 3')).toEqual({ kind: 'unknown-command', name: 'quiz' })
  })
})
