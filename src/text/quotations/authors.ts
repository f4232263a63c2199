// Who said or wrote what a noun means: "la réponse de X", "un mot de la main de X", "la lettre que X avait adressée",
// "son conseil". A letter belongs to who wrote it, not to who reads it out.

import type { NounPhrase } from '../people/references.ts'
import { wordAt } from './cues.ts'
import type { Scene } from './scene.ts'
import { mainSubject, phraseFrom } from './scene.ts'

/** Items between a noun such as "lettre" and who wrote it. */
const WORDS_TO_AUTHOR = 7

/**
 * The author of the last such noun among the items from `begin` up to `end`. `same`: it is owned by somebody whom
 * the sentence does not name ("son conseil"); null where no such noun tells whose it is.
 */
export function authorBetween(scene: Scene, begin: number, end: number): NounPhrase | 'same' | null {
  const { documents, utterances } = scene.lexicon
  for (let i = end - 1; i >= begin; i -= 1) {
    const form = wordAt(scene.sentence.items, i)?.form
    if (form === undefined || !(documents.has(form) || utterances.has(form))) continue
    const author = namedAuthor(scene, i, end) ?? ownAuthor(scene, i)
    if (author !== null) return author
  }
  return null
}

/** "lettre de X", "mot de la main de X", "lettre que X avait adressée"; the noun is item `noun`. */
export function namedAuthor(scene: Scene, noun: number, end: number): NounPhrase | null {
  const { items } = scene.sentence
  const { grammar, authorship } = scene.lexicon
  const limit = items[end]?.start ?? scene.sentence.end
  for (let i = noun + 1; i < end && i <= noun + WORDS_TO_AUTHOR; i += 1) {
    const word = wordAt(items, i)
    if (word === null) {
      if (i === noun + 1) continue
      return null
    }
    const phrase = phraseFrom(scene, word.end) ?? phraseFrom(scene, word.start)
    if (phrase?.speaks === true && phrase.end <= limit) {
      if (authorship.has(word.form)) return phrase
      // "une lettre que l'antiquaire avait adressée", not "que l'antiquaire a reçue".
      if (word.form === grammar.that && !isReceived(scene, phrase, end)) return phrase
    }
    if (grammar.subordinators.has(word.lower) && word.form !== grammar.that) return null
  }
  return null
}

function isReceived({ sentence: { items }, lexicon }: Scene, phrase: NounPhrase, end: number): boolean {
  return items
    .slice(0, end)
    .some((item) => item.kind === 'word' && item.start >= phrase.end && lexicon.receiving.has(item.form))
}

/** "sa réponse": whose, the sentence or the one before it tells. */
function ownAuthor(scene: Scene, noun: number): NounPhrase | 'same' | null {
  const { documents, possessives } = scene.lexicon
  const owned = possessives.has(wordAt(scene.sentence.items, noun - 1)?.form ?? '')
  if (!owned || documents.has(wordAt(scene.sentence.items, noun)?.form ?? '')) return null
  return mainSubject(scene, noun) ?? 'same'
}
