// The JSON that CONTRACT.md promises to other programs. Field for field, so that a change inside the
// program never changes what they read.

import type {
  Answer,
  CitedQuotation,
  ContextExcerpt,
  Excerpt,
  Reply,
  SmallTalk,
  Verification,
} from '../answering/reply.ts'
import type { PersonRecord, ReindexOutcome } from '../corpus/corpus.ts'

/** The object of `ask --json`; offsets are UTF-16 code units of the passage. */
export function answerToJson(answer: Answer): object {
  return {
    question: answer.question,
    language: answer.language,
    answered: answer.excerpts.length > 0,
    excerpts: answer.excerpts.map((excerpt) => ({
      ...place(excerpt),
      speaker: excerpt.speaker,
      highlights: excerpt.highlights.map(({ start, end }) => [start, end]),
    })),
    context: answer.context.map((excerpt: ContextExcerpt) => ({ ...place(excerpt), role: excerpt.role })),
    related: answer.related.map(({ article, passage }) => ({ article, passage })),
  }
}

/** What was said to the bot, or asks nothing, in the same form: nothing is answered. */
export function unansweredToJson({ question, language }: Pick<SmallTalk, 'question' | 'language'>): object {
  return { question, language, answered: false, excerpts: [], context: [], related: [] }
}

/** One element of the array of `quotes --json`. */
export function quotationToJson(quotation: CitedQuotation): object {
  const { kind, speaker, certainty, description, cue, medium, addressee, when, repeats } = quotation
  return {
    ...place(quotation),
    kind,
    speaker,
    certainty,
    description,
    cue,
    medium,
    addressee,
    when: when === null ? null : { text: when.text, from: when.from, to: when.to, precision: when.precision },
    repeats: repeats.map(({ article, passage, start, end }) => ({ article, passage, start, end })),
    context: quotation.context.map((excerpt) => ({ ...place(excerpt), role: excerpt.role })),
  }
}

/** One element of the array of `timeline --json`. */
export function timelineEntryToJson(quotation: CitedQuotation): object {
  const { date } = quotation
  return {
    ...quotationToJson(quotation),
    date:
      date === null
        ? null
        : {
            from: date.from,
            to: date.to,
            precision: date.precision,
            basis: date.basis,
            part: date.part,
            planned: date.planned,
          },
  }
}

/**
 * The object of `verify --json`: what became of the quotation. Where a message holds several, it is the one that
 * fares worst, and `checks` has them all, each with the words that were `asked`.
 */
export function verificationToJson({ checks, context }: Extract<Reply, { kind: 'verification' }>): object {
  const worst = (['absent', 'altered', 'verbatim'] as const)
    .map((status) => checks.find((check) => check.status === status))
    .find((check) => check !== undefined)
  if (worst === undefined) throw new Error('a verification without a check')
  return {
    ...checkToJson(worst),
    ...(checks.length === 1
      ? {}
      : { checks: checks.map((check) => ({ asked: check.asked, ...checkToJson(check) })) }),
    context: context.map((excerpt) => ({ ...place(excerpt), role: excerpt.role })),
  }
}

function checkToJson({ status, match, changes }: Verification): object {
  return {
    status,
    match: match === null ? null : { ...place(match), speaker: match.speaker },
    changes: changes.map(({ from, to }) => ({ from, to })),
  }
}

/** One element of the array of `people --json`. */
export function personToJson({ name, kind, aliases, quotations, passages }: PersonRecord): object {
  return { name, kind, aliases, quotations, passages }
}

/** The object of `index --json`. `busy` and `kept` outcomes say so in `outcome`. */
export function reindexToJson(outcome: ReindexOutcome): object {
  switch (outcome.kind) {
    case 'busy':
      return { outcome: 'busy' }
    case 'kept':
      return {
        outcome: 'kept',
        generation: outcome.generation,
        reason: outcome.reason,
        refused: outcome.refused,
      }
    case 'reindexed':
      return {
        generation: outcome.generation,
        ...outcome.totals,
        added: outcome.changes.added.length,
        changed: outcome.changes.changed.length,
        removed: outcome.changes.removed.length,
        unchanged: outcome.changes.unchanged,
        ms: outcome.ms,
        refused: outcome.refused,
      }
  }
}

function place(excerpt: Excerpt): object {
  const { article, passage, start, end, text } = excerpt
  return { article, passage, start, end, text }
}
