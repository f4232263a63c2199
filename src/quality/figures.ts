// What every scorer counts with: shares, precision and recall, and names compared as the gold means them.

import { fold } from '../text/folding.ts'
import type { Span } from '../text/span.ts'

/** Figure by name; null: there was nothing to count. Shares lie between 0 and 1. */
export type Figures = Readonly<Record<string, number | null>>

/** What a scorer gives back. */
export interface Score {
  readonly figures: Figures
  /** What went wrong, one line each: "missed d01-q03 …". */
  readonly misses: readonly string[]
}

/** null when `whole` is 0. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

export function countIf<T>(items: readonly T[], test: (item: T) => boolean): number {
  return items.reduce((count, item) => count + (test(item) ? 1 : 0), 0)
}

/** Of the items, those that pass; null: there are none. */
export function shareOf<T>(items: readonly T[], test: (item: T) => boolean): number | null {
  return share(countIf(items, test), items.length)
}

export function sumOf<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((sum, item) => sum + value(item), 0)
}

export interface PrecisionRecall {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** 0 where nothing was found, or nothing was asked for. */
export function precisionRecall(right: number, found: number, asked: number): PrecisionRecall {
  return {
    precision: found === 0 ? 0 : right / found,
    recall: asked === 0 ? 0 : right / asked,
    f1: found + asked === 0 ? 0 : (2 * right) / (found + asked),
  }
}

/** The chance that one of `higher` is above one of `lower`, ties counting half (Mann and Whitney). */
export function auroc(higher: readonly number[], lower: readonly number[]): number | null {
  if (higher.length === 0 || lower.length === 0) return null
  const sorted = lower.toSorted((a, b) => a - b)
  const below = (value: number, orEqual: boolean): number => {
    let from = 0
    let to = sorted.length
    while (from < to) {
      const middle = (from + to) >> 1
      const at = sorted[middle] ?? 0
      if (at < value || (orEqual && at === value)) from = middle + 1
      else to = middle
    }
    return from
  }
  const wins = higher.reduce((sum, value) => sum + (below(value, false) + below(value, true)) / 2, 0)
  return wins / (higher.length * lower.length)
}

/** Intersection over union: 1 for equal spans, 0 for spans that do not touch. */
export function overlapOf(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

const HONORIFIC = /^(?:(?:mm?|mme|mlle|me|dr)\.?|monsieur|madame|maitre) /
const ARTICLE = /^(?:l'|(?:le|la|les|un|une|des) )/

/** A name or description without case, accents, honorific, article and punctuation. */
export function comparableName(name: string): string {
  return fold(name)
    .replace(HONORIFIC, '')
    .replace(ARTICLE, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
