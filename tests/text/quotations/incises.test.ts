import { describe, expect, it } from 'vitest'

import { parseArticle } from '../../../src/text/article/article.ts'
import { languageOf } from '../../../src/text/languages.ts'
import { openDiscourse } from '../../../src/text/people/references.ts'
import { cutIncises } from '../../../src/text/quotations/incises.ts'
import { findQuotedSpans } from '../../../src/text/quotations/quotations.ts'
import { splitSentences } from '../../../src/text/sentences.ts'

const VILLAGE = 'La maire de Brévenne, Claire Vasseur, a reçu le préfet, Paul Morvan.\n'

/** The pieces of the last passage. */
function pieces(text: string): (string | undefined)[] {
  const language = languageOf('fr')
  const article = parseArticle('essai.txt', new TextEncoder().encode(VILLAGE + text))
  const sentences = article.passages.map((passage) => splitSentences(passage.text, language))
  const discourse = openDiscourse(article, sentences, language)
  return cutIncises(findQuotedSpans(article.passages), article.passages, discourse, language).map(
    ({ passage, start, end }) => article.passages[passage - 1]?.text.slice(start, end),
  )
}

describe('cutIncises', () => {
  it.each([
    ['« Je pars, dit-elle. Demain. »', ['Je pars', 'Demain.']],
    ['« Je pars, a répété Claire Vasseur, la maire de Brévenne. Demain. »', ['Je pars', 'Demain.']],
    ['« Je pars !, s’exclame Paul Morvan. Demain. »', ['Je pars !', 'Demain.']],
    ['« Je crois, dit-il, que tout ira bien. »', ['Je crois', 'que tout ira bien.']],
    ['« Je crois, confie Claire Vasseur, que tout ira bien. »', ['Je crois', 'que tout ira bien.']],
    ['« Je pars, a dit Paul Morvan »', ['Je pars']],
    ['« Un, dit-il. Deux, ajoute-t-il. Trois. »', ['Un', 'Deux', 'Trois.']],
  ])('cuts %s', (text, expected) => {
    expect(pieces(text)).toEqual(expected)
  })

  it.each([
    '« Le préfet, m’a dit Paul Morvan, est parti. »',
    '« On verra, dit-on. Peut-être. »',
    '« Il faut, je le répète, des moyens. »',
    '« J’ai vu Claire Vasseur, la maire. Elle pleurait. »',
    '« Aimez, riez. Claire Vasseur viendra. »',
  ])('leaves %s whole', (text) => {
    expect(pieces(text)).toHaveLength(1)
  })
})
