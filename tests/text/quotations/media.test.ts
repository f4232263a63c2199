// Where something was said, and to whom.

import { describe, expect, it } from 'vitest'

import { annotate } from '../../../src/text/annotation.ts'
import { parseArticle } from '../../../src/text/article/article.ts'

function read(body: string, language = 'fr') {
  const source = `---\nlanguage: ${language}\npublished: 2025-03-07\n---\n\n${body}`
  return annotate(parseArticle('essai.txt', new TextEncoder().encode(source)))
}

function quotationsOf(body: string) {
  return read(body).quotations
}

const VILLAGE = 'La maire de Brévenne, Claire Vasseur, et le préfet, Paul Morvan, se sont vus lundi.\n'

describe('a quotation tells', () => {
  it('the cue, the medium and the addressee', () => {
    const body = `${VILLAGE}« Non », a déclaré Claire Vasseur à Paul Morvan dans un communiqué.`
    expect(quotationsOf(body)[0]).toMatchObject({
      cue: 'a déclaré',
      medium: 'communiqué',
      addressee: 'Paul Morvan',
    })
    const network = `${VILLAGE}« Non », a écrit Claire Vasseur sur son réseau Truth Social.`
    expect(quotationsOf(network)[0]).toMatchObject({
      cue: 'a écrit',
      medium: 'Truth Social',
      addressee: null,
    })
  })

  it.each([
    ['« Non », a écrit Claire Vasseur sur Agora.', 'Agora'],
    ['« Non », a écrit Claire Vasseur sur Paul Morvan.', null],
    ['« Non », a écrit Claire Vasseur en commentaire d’une vidéo de Paul Morvan.', 'commentaire'],
    ['« Non », a dit Claire Vasseur dans une vidéo de Paul Morvan.', 'vidéo'],
    ['Claire Vasseur a répondu « oui » à une publication qui demandait un pont.', null],
    ['Claire Vasseur a répondu « oui » dans une publication.', 'publication'],
    ['« Non », a écrit Claire Vasseur en réponse à un message anonyme.', null],
    ['« Non », a dit Claire Vasseur à la radio Onde Claire.', 'Onde Claire'],
    ['« Non », a dit Claire Vasseur dans un courriel à la Gazette.', 'courriel'],
    ['Une équipe d’entretien est là, selon Claire Vasseur, qui parle d’un « détail ».', null],
    ['Claire Vasseur a lu une lettre du préfet : « Non. »', 'lettre'],
  ])('where it was said, not about whom nor in answer to what: %s', (sentence, medium) => {
    expect(quotationsOf(VILLAGE + sentence)[0]?.medium).toBe(medium)
  })

  it('before whom it was said, not before which building', () => {
    const addressee = (body: string) => quotationsOf(VILLAGE + body)[0]?.addressee
    expect(addressee('« Non », a dit Claire Vasseur devant la mairie.')).toBeNull()
    expect(addressee('« Non », a dit Claire Vasseur devant les députés.')).toBe('les députés')
    expect(addressee('« Non », a dit Claire Vasseur devant le tribunal.')).toBeNull()
    expect(addressee('« Non », a lancé Claire Vasseur devant la foule.')).toBeNull()
    expect(addressee('« Non », a dit Claire Vasseur aux salariés.')).toBe('aux salariés')
    expect(addressee('« Non », a dit Claire Vasseur à Paul Morvan.')).toBe('Paul Morvan')
    expect(addressee('« Non », a dit Claire Vasseur au quotidien Le Marégraphe.')).toBe(
      'au quotidien Le Marégraphe',
    )
  })

  it.each([
    ['“No,” Claire Vasseur said on Tuesday.', null],
    ['“No,” Claire Vasseur said on Agora on Tuesday.', 'Agora'],
    ['“No,” Claire Vasseur wrote in response to a post.', null],
    ['“No,” Claire Vasseur wrote in a post.', 'post'],
  ])('in English too: %s', (sentence, medium) => {
    const body = `Mayor Claire Vasseur met prefect Paul Morvan.\n${sentence}`
    expect(read(body, 'en').quotations[0]?.medium).toBe(medium)
  })
})
