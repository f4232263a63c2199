// Date expressions of news: "vendredi dernier" + a reference day -> the days it means, with their precision.

import type { Span } from './span.ts'

export type DatePrecision =
  | 'day'
  | 'part-of-day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'

export interface DateExpression extends Span {
  readonly text: string
  /** ISO days, both inside; null: open on that side. */
  readonly from: string | null
  readonly to: string | null
  readonly precision: DatePrecision
  readonly part?: 'matin' | 'midi' | 'après-midi' | 'soir' | 'nuit'
  /** It lies after the reference day. */
  readonly planned: boolean
}
