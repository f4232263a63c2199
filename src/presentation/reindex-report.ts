// What a reindex did, for the admin: generation, changes, and each refused file with its line and remedy.

import type { Refusal, ReindexOutcome } from '../corpus/corpus.ts'
import type { Composition } from './composition.ts'
import { note } from './composition.ts'
import type { Block } from './page.ts'
import type { Wording } from './wording.ts'

export function reindexReport(outcome: ReindexOutcome, wording: Wording): Composition {
  switch (outcome.kind) {
    case 'busy':
      return note(wording.busy)
    case 'reindexed':
      return {
        ...note(''),
        groups: [
          [
            {
              kind: 'note',
              text: `${wording.reindexed(outcome)} ${wording.totals(outcome.totals)}`,
            },
          ],
          ...refusals(outcome.refused, wording),
          ...outcome.warnings.map((warning): readonly Block[] => [
            { kind: 'note', text: `${warning.file}:${warning.line}  ${wording.unknownKey(warning.key)}` },
          ]),
        ],
      }
    case 'kept':
      return {
        ...note(''),
        groups: [
          [{ kind: 'note', text: wording.reindexKept(outcome.generation, outcome.reason) }],
          ...refusals(outcome.refused, wording),
        ],
      }
  }
}

function refusals(refused: readonly Refusal[], wording: Wording): readonly (readonly Block[])[] {
  if (refused.length === 0) return []
  return [
    [{ kind: 'note', text: wording.refusedTitle }],
    ...refused.map((refusal): readonly Block[] => [{ kind: 'note', text: refusalLine(refusal, wording) }]),
  ]
}

/** `pont.md:4  published is "14 mars"; expected YYYY-MM-DD (the earlier version stays)`. */
export function refusalLine(refusal: Refusal, wording: Wording): string {
  const stays = refusal.stale ? ` (${wording.refusedStale})` : ''
  return `${refusal.file}:${refusal.line}  ${wording.fault(refusal.fault)}${stays}`
}
