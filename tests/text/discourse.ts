// Articles written in a test -> who is in them and whom their phrases mean.

import { parseArticle } from '../../src/text/article/article.ts'
import type { LanguageCode } from '../../src/text/language.ts'
import { languageOf } from '../../src/text/languages.ts'
import type { Discourse } from '../../src/text/people/references.ts'
import { openDiscourse } from '../../src/text/people/references.ts'
import { splitSentences } from '../../src/text/sentences.ts'

export interface ReadArticle {
  readonly discourse: Discourse
  readonly texts: readonly string[]
  /** Names of the people, then of the organisations, in the order of their first mention. */
  readonly people: readonly string[]
  readonly organisations: readonly string[]
  /**
   * Whom the outermost phrase means that begins with `words` where they stand last in the article, with how sure
   * that is: "Claire Vasseur, resolved"; null: nobody. Fails where no phrase begins there.
   */
  means(words: string): string | null
  /** The words of the text for somebody whom it does not name. */
  described(words: string): string | null
}

/** Each line of `text` is a passage. */
export function readDiscourse(text: string, code: LanguageCode = 'fr'): ReadArticle {
  const article = parseArticle('test.txt', Buffer.from(`---\nlanguage: ${code}\n---\n${text}`))
  const language = languageOf(code)
  const sentences = article.passages.map((passage) => splitSentences(passage.text, language))
  const discourse = openDiscourse(article, sentences, language)
  const texts = article.passages.map((passage) => passage.text)
  const resolutionOf = (words: string) => {
    const passage = texts.findLastIndex((line) => line.includes(words))
    const at = texts[passage]?.lastIndexOf(words) ?? -1
    const phrase = discourse.nounPhrases(passage + 1).find(({ start }) => start === at)
    if (phrase === undefined) throw new Error(`no phrase begins at "${words}"`)
    return discourse.resolve(phrase)
  }
  const named = (kind: 'person' | 'organisation') =>
    discourse.entities.filter((entity) => entity.kind === kind).map(({ name }) => name)
  return {
    discourse,
    texts,
    people: named('person'),
    organisations: named('organisation'),
    means: (words) => {
      const { entity, certainty } = resolutionOf(words)
      return entity === null ? null : `${discourse.entities[entity]?.name}, ${certainty}`
    },
    described: (words) => resolutionOf(words).description,
  }
}
