// What must be read beside words of small articles written in a test.

import { contextFor } from '../../src/answering/context.ts'
import { openTestCorpus } from './corpus.ts'

/** An article of these passages, with the front matter it needs. */
export function article(published: string, passages: readonly string[], language = 'fr'): string {
  return [
    '---',
    `title: "Article du ${published}"`,
    `published: ${published}`,
    `language: ${language}`,
    '---',
  ]
    .concat(passages.flatMap((passage) => [passage, '']))
    .join('\n')
}

/** What must be read beside the words: "denial 3"; with its article where that is another one. */
export async function beside(
  files: Readonly<Record<string, string>>,
  words: string,
  name = 'a',
): Promise<readonly string[]> {
  await using story = await openTestCorpus(
    Object.fromEntries(Object.entries(files).map(([id, text]) => [`${id}.txt`, text])),
  )
  const { corpus } = story
  for (let number = 1; ; number++) {
    const passage = corpus.passage(name, number)
    if (passage === null) throw new Error(`${name} does not say "${words}"`)
    const start = passage.text.indexOf(words)
    if (start === -1) continue
    const place = { article: name, passage: number, start, end: start + words.length }
    return contextFor([place], corpus)
      .map((one) => `${one.role} ${one.article === name ? '' : `${one.article}:`}${one.passage}`)
      .sort()
  }
}
