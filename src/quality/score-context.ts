// What must be read beside an accusation, against hand-made lines: are the denial and the missing evidence shown
// wherever the accusing words are, and is nothing of the kind shown beside harmless ones. Asking the corpus is
// context-sets.ts.

import type { ContextRole } from '../answering/reply.ts'
import type { Figures, Score } from './figures.ts'
import { share, shareOf, sumOf } from './figures.ts'
import type { GoldAllegation, GoldPlace, PassagePlace } from './score-answers.ts'

/** Words beside which a denial would be odd. */
export interface GoldHarmless {
  /** Absent: the only article. */
  readonly article?: string
  readonly passage: number
  readonly text: string
}

export interface FoundContext extends PassagePlace {
  readonly role: ContextRole
}

export interface ContextSet {
  /** The article that lines without one mean; null: all lines name theirs. */
  readonly article: string | null
  readonly allegations: readonly GoldAllegation[]
  readonly harmless: readonly GoldHarmless[]
}

/**
 * Figures: `n` allegations with their `recall` (of the passages due and of the groups of which one is due, those
 * that are shown), `complete` (allegations shown with all that is due), `shown` (mean number of context excerpts
 * beside an allegation: a telephone holds few); `harmless` lines and `false_alarms` among them (those that bring a
 * denial, missing evidence or an outcome; a corrected figure is no accusation). A passage due that is the
 * accusation's own counts as shown.
 */
export function scoreContexts(
  set: ContextSet,
  contextOf: (place: PassagePlace & { readonly text: string }) => readonly FoundContext[],
): Score {
  const rows = set.allegations.map((allegation): AllegationRow => {
    const place = placeOf(allegation, set)
    const found = contextOf(place)
    const shown = new Set([...found, place].map((one) => keyOf(one, set)))
    const due = [...allegation.context.map((one) => [one]), ...(allegation.context_any ?? [])]
    const missing = due.filter((group) => !group.some((one) => shown.has(keyOf(one, set))))
    return { place, found, due, missing }
  })
  const alarms = set.harmless.map((line): HarmlessRow => {
    const place = placeOf(line, set)
    return { place, found: contextOf(place).filter(({ role }) => role !== 'correction') }
  })
  return { figures: figuresOf(rows, alarms), misses: missesOf(rows, alarms, set) }
}

type Line = PassagePlace & { readonly text: string }

interface HarmlessRow {
  readonly place: Line
  readonly found: readonly FoundContext[]
}

interface AllegationRow extends HarmlessRow {
  /** Groups, of each of which one is due. */
  readonly due: readonly (readonly GoldPlace[])[]
  readonly missing: readonly (readonly GoldPlace[])[]
}

function keyOf(place: GoldPlace, { article }: ContextSet): string {
  return typeof place === 'number' ? `${article}#${place}` : `${place.article}#${place.passage}`
}

function placeOf({ article, passage, text }: GoldHarmless, set: ContextSet): Line {
  const named = article ?? set.article
  if (named === null) throw new Error(`no article is named for "${text}"`)
  return { article: named, passage, text }
}

function figuresOf(rows: readonly AllegationRow[], alarms: readonly HarmlessRow[]): Figures {
  return {
    n: rows.length,
    recall: share(
      sumOf(rows, ({ due, missing }) => due.length - missing.length),
      sumOf(rows, ({ due }) => due.length),
    ),
    complete: shareOf(rows, ({ missing }) => missing.length === 0),
    shown: share(
      sumOf(rows, ({ found }) => found.length),
      rows.length,
    ),
    harmless: alarms.length,
    false_alarms: shareOf(alarms, ({ found }) => found.length > 0),
  }
}

function missesOf(
  rows: readonly AllegationRow[],
  alarms: readonly HarmlessRow[],
  set: ContextSet,
): readonly string[] {
  const key = (place: GoldPlace): string => keyOf(place, set)
  const name = ({ article, passage, text }: Line): string => `${article} p${passage} “${text}”`
  const list = (found: readonly FoundContext[]): string =>
    found.map((one) => `${one.role} ${key(one)}`).join(', ')
  const without = (missing: AllegationRow['missing']): string =>
    missing.map((group) => group.map(key).join(' or ')).join(', ')
  return [
    ...rows
      .filter(({ missing }) => missing.length > 0)
      .map(
        ({ place, missing, found }) =>
          `without ${without(missing)}  |  ${name(place)}  |  has ${list(found)}`,
      ),
    ...alarms
      .filter(({ found }) => found.length > 0)
      .map(({ place, found }) => `odd: ${list(found)}  |  ${name(place)}`),
  ]
}
