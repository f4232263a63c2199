// Which quotation marks hold nobody's words: titles of works, labels, nicknames, offences, job titles, names of
// ships and operations, the writer's distance.

import { fold } from '../folding.ts'
import type { Frame } from './agents.ts'
import { wordAt } from './cues.ts'
import type { Scene } from './scene.ts'
import { isMark } from './scene.ts'

/** A fragment as far as its own words are concerned. */
export interface Fragment {
  readonly text: string
  /** Index of its item in the scene. */
  readonly at: number
}

/** Longer ones are no names. */
const WORDS_OF_A_NAME = 6
const WORDS_OF_A_DISTANCE = 3
const WORDS_OF_AN_UTTERANCE = 6
const OFFENCE_DISTANCE = 12

/** Whether the marks hold no one's words, given how their sentence would give them to somebody. */
export function isNobodys(
  scene: Scene,
  fragment: Fragment,
  frame: Frame,
  isRole: (folded: string) => boolean,
): boolean {
  if (frame.kind === 'incise' || frame.kind === 'alone') return false
  if (isDubbed(scene, fragment, frame) || isOffence(scene, fragment)) return true
  if (frame.kind === 'colon') return false
  return (
    isLabelled(scene, fragment) ||
    isName(scene, fragment, frame) ||
    isJobTitle(fragment, scene, frame, isRole) ||
    (!scene.sentence.heading && isDistance(fragment, frame, scene))
  )
}

function isDubbed(scene: Scene, { at }: Fragment, frame: Frame): boolean {
  const { items } = scene.sentence
  const { labels } = scene.lexicon
  const before = [wordAt(items, at - 1)?.form ?? '', wordAt(items, at - 2)?.form ?? '']
  // "elle s'est dite « prête »" says it.
  const said = scene.cues.some(
    (cue) =>
      cue.kind === 'verb' &&
      cue.verb.class === 'say' &&
      cue.mood === 'finite' &&
      cue.first < cue.last &&
      cue.last === at - 1,
  )
  // "Le traité, dit « de la Baie », …"
  const aside = items[at - 2]?.kind === 'mark' && frame.agent === null && labels.dubbed.has(before[0] ?? '')
  if (aside) return true
  if (before.some((form) => labels.dubbed.has(form)) && !said && frame.cue?.last !== at - 1) return true
  return (
    frame.cue?.kind === 'verb' &&
    frame.cue.verb.class === 'dub' &&
    frame.cue.last < at &&
    at - frame.cue.last <= 4
  )
}

/** "une enquête pour "Q"", "condamné du chef de "Q"". */
function isOffence(scene: Scene, { at }: Fragment): boolean {
  const { items } = scene.sentence
  const { labels, grammar } = scene.lexicon
  // "pour « A » et « B »": the preposition stands before the first of them.
  let first = at
  while (items[first - 2]?.kind === 'quote' && grammar.coordinators.has(wordAt(items, first - 1)?.form ?? ''))
    first -= 2
  if (!labels.offencePrepositions.has(wordAt(items, first - 1)?.form ?? '')) return false
  for (let i = at - 1; i >= 0 && i >= at - OFFENCE_DISTANCE; i -= 1) {
    const item = items[i]
    if (item?.kind === 'mark' && item.mark !== ',') return false
    if (item?.kind === 'word' && labels.offences.has(item.form)) return true
  }
  return false
}

/** "le label "Q"", "son premier roman, "Q"", ""Q", premier roman". */
function isLabelled(scene: Scene, { at, text }: Fragment): boolean {
  const { items } = scene.sentence
  const { always, capitalised } = scene.lexicon.labels
  const capital = /^\p{Lu}/u.test(text)
  const short = countWords(text) <= WORDS_OF_A_NAME
  const isLabel = (form: string): boolean => always.has(form) || (capital && short && capitalised.has(form))
  if (nearWords(scene, at, -1, 2).some(isLabel)) return true
  return (
    capital &&
    nearWords(scene, at, 1, 4).some((form) => always.has(form) || capitalised.has(form)) &&
    isMark(items, at + 1, ',')
  )
}

/** The folded words beside an item, at most `count`, across one comma and its own conjunctions. */
function nearWords(scene: Scene, at: number, step: 1 | -1, count: number): string[] {
  const { items } = scene.sentence
  const forms: string[] = []
  for (let i = at + step; forms.length < count; i += step) {
    const item = items[i]
    if (item === undefined || item.kind === 'quote') break
    // "le roman était « Q »": the verb parts them.
    if (item.kind === 'word' && scene.isVerb(item)) break
    if (item.kind === 'mark') {
      if (item.mark !== ',' || i !== at + step) break
      continue
    }
    if (!scene.lexicon.labels.links.has(item.form)) forms.push(item.form)
  }
  return forms
}

/** A capital in the middle of a sentence, few words, and nothing that makes them said: ""Sterne"", "les "Cinq"". */
function isName(scene: Scene, { at, text }: Fragment, frame: Frame): boolean {
  const { items } = scene.sentence
  // « Un scandale » : after the match, …: a heading that quotes the body.
  if (scene.sentence.heading && at === 0 && isMark(items, 1, ':')) return false
  if (!/^\p{Lu}/u.test(text) || /[.!?…]$/u.test(text) || countWords(text) > WORDS_OF_A_NAME) return false
  if (scene.lexicon.labels.utteranceOpeners.has(firstWordOf(text))) return false
  const before = wordAt(items, at - 1)
  if (before !== null && scene.lexicon.grammar.subordinators.has(before.lower)) return false
  if (frame.kind === 'none' || frame.kind === 'subject') return true
  if (frame.kind !== 'cue' && frame.kind !== 'source') return false
  const beside = frame.cue !== null && frame.cue.last === at - 1
  return (
    !beside &&
    before !== null &&
    scene.lexicon.grammar.determiners.has(before.form) &&
    !scene.lexicon.labels.introducing.has(before.form)
  )
}

/** "son ancien "conseiller spécial"": what somebody is, not what somebody is called. */
function isJobTitle(
  { text, at }: Fragment,
  scene: Scene,
  frame: Frame,
  isRole: (folded: string) => boolean,
): boolean {
  if (countWords(text) > WORDS_OF_A_DISTANCE || !isRole(firstWordOf(text))) return false
  if (frame.cue?.kind === 'verb' && frame.cue.verb.class === 'name') return false
  const { grammar, labels } = scene.lexicon
  return (
    nearWords(scene, at, -1, 2).length > 0 &&
    [1, 2, 3].some((back) => {
      const form = wordAt(scene.sentence.items, at - back)?.form ?? ''
      return grammar.determiners.has(form) && !labels.introducing.has(form)
    })
  )
}

/** No cue: a few words in marks are the writer's own distance, unless they go on with what somebody does. */
function isDistance({ text }: Fragment, frame: Frame, { lexicon: { grammar, labels } }: Scene): boolean {
  const count = countWords(text)
  const first = firstWordOf(text)
  // "l'article 4, qui confie l'eau à des « sociétés d'usage »": a thing says nothing in a name's few words.
  const thing =
    frame.kind === 'cue' && frame.agent !== null && typeof frame.agent === 'object' && !frame.agent.speaks
  if (thing && frame.cue?.kind === 'verb' && frame.cue.pronoun !== null && count < WORDS_OF_A_DISTANCE)
    return true
  // "j'ai rien fait de mal": whole words, whoever said them.
  if (frame.agent === 'first') return true
  if (frame.kind === 'none')
    return count < WORDS_OF_AN_UTTERANCE && !(count > 2 && labels.utteranceOpeners.has(first))
  if (frame.kind !== 'subject' || count >= WORDS_OF_A_DISTANCE) return false
  return !grammar.prepositions.has(first) && !grammar.clitics.has(first)
}

function firstWordOf(text: string): string {
  return /[\p{L}\p{M}-]+/u.exec(fold(text))?.[0] ?? ''
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu)?.length ?? 0
}
