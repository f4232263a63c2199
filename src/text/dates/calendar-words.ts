// What a language says dates with: its calendar words and the forms that they are put together in, as data. The forms
// are compiled by date-forms.ts; what each means is date-meaning.ts.

import type { DatePart, Holiday, Season, Unit } from './calendar.ts'

/** Folded words of one kind -> what they stand for. A space in a word also matches a hyphen. */
export type Words<T> = ReadonlyMap<string, T>

/** Before, in or after the one at hand; or counted from a date of the text. */
export type Shift = 'last' | 'this' | 'next' | 'before-that' | 'that' | 'after-that'

export type Edge = 'start' | 'middle' | 'end' | 'whole'

/** What a form means. `nothing` takes words away from the forms after it: a street, a habit. */
export type Meaning =
  | 'nothing'
  | 'weekday'
  | 'weekday-range'
  | 'deictic'
  | 'part-of-today'
  | 'from-that-day'
  | 'later'
  | 'date'
  | 'date-range'
  | 'month'
  | 'month-range'
  | 'year'
  | 'year-range'
  | 'decade'
  | 'century'
  | 'season'
  | 'quarter'
  | 'ago'
  | 'ahead'
  | 'since'
  | 'period'
  | 'holiday'
  | 'around'

/**
 * A pattern over folded text, in which `<name>` stands for a word of that kind, captured (`<name2>`: another of the same
 * kind; `<name0>`: not captured), `{name}` for a fragment, and a space for up to three.
 */
export interface DateForm {
  readonly meaning: Meaning
  readonly pattern: string
  /** Only where the sentence looks ahead: "in three days" is a duration elsewhere. */
  readonly ahead?: true
}

export interface CalendarWords {
  readonly weekday: Words<number>
  readonly month: Words<number>
  /** Spelled numbers; digits are understood by themselves. */
  readonly number: Words<number>
  readonly ordinal: Words<number>
  readonly unit: Words<Unit>
  readonly part: Words<DatePart>
  readonly season: Words<Season>
  readonly shift: Words<Shift>
  readonly edge: Words<Edge>
  /** Days from the reference day. */
  readonly deictic: Words<number>
  /** Days from a date of the text, or from the holiday that is named with it. */
  readonly anaphor: Words<number>
  /** Before a count: it is at least or at most that. */
  readonly more: Words<'more' | 'less'>
  /** Words for decades: "soixante" is 60. */
  readonly tens: Words<number>
  readonly holiday: Words<Holiday>
  /** Patterns that stand for no word of a list. */
  readonly day: string
  readonly fragments: Readonly<Record<string, string>>
  /** In the order in which they are tried at one place. */
  readonly forms: readonly DateForm[]
  /** Months and weekdays are written with a capital. */
  readonly capitals: boolean
  /** Before a weekday with a capital: it is a date, whatever name follows. null, as the next: it has no capital. */
  readonly beforeWeekday: RegExp | null
  /** Before a weekday that is the name of something else: "Black". */
  readonly namedDay: RegExp | null
  /** Shifts that are one with their accent only, "passée": as folded, and as written. */
  readonly accentedShift: { readonly folded: RegExp; readonly written: RegExp } | null
  /** Before a date that hangs on a noun: "l'attaque du". */
  readonly attached: RegExp
  /** Before a month or a year of somebody's life or office, folded: "élu ", "born in ". */
  readonly ofLife: RegExp
  /** What ties a date to the noun behind it: "'s"; null: nothing does. */
  readonly attachedBehind: RegExp | null
  /** Folded words after a number that make it an amount. */
  readonly counted: RegExp
  /** Before a date that only bounds something: "depuis", "jusqu'à". */
  readonly bounding: RegExp
  /** Before a date from which on something lasts: "dès". */
  readonly starting: RegExp
  /** A folded word beside a date that tells when somebody spoke: "interrogé", "réagi". */
  readonly telling: RegExp
  /** The same of a document, where one is named: "publié". */
  readonly issued: RegExp
  /** A folded cue that goes back before what is told: "avait dit". */
  readonly earlier: RegExp
  /** A folded cue by whoever spoke right before: "a-t-elle ajouté". */
  readonly pronoun: RegExp
  /** The hour at the head of an entry of a live report. */
  readonly liveHour: RegExp
  /** A sentence of a live report that is nothing but an hour, over its own characters: "21 h 12.". */
  readonly hourAlone: RegExp
  /** An hour within a sentence. */
  readonly clock: RegExp
  /** What an article writes before a date that is typed alone: "en ", "au ". The first goes before day/month. */
  readonly typed: readonly string[]
  /** How a noun ends that a number counts, and folded words that end so behind a year; null: endings tell nothing. */
  readonly plurals: { readonly ending: RegExp; readonly except: ReadonlySet<string> } | null
}
