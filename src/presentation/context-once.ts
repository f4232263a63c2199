// On one page of a list, what must be read beside several quotations is shown in full under the first of them; under
// the others a line says where it stands. Per page, since a page is one message: none may accuse without it.

import type { Block, ContextMark } from './page.ts'
import type { Wording } from './wording.ts'

/** The marks of what a page shows in full. */
export function contextIn(blocks: readonly Block[]): readonly ContextMark[] {
  return blocks.flatMap((block) => (block.kind === 'excerpt' ? (block.context ?? []) : []))
}

/** The group without the context that its page shows above already, and with a line that names it instead. */
export function withContextOnce(
  group: readonly Block[],
  above: ReadonlySet<string>,
  wording: Wording,
): readonly Block[] {
  const repeated = contextIn(group).filter(({ place }) => above.has(place))
  if (repeated.length === 0) return group
  const kept = group.filter(
    (block) => block.kind !== 'excerpt' || block.context === undefined || !above.has(block.context.place),
  )
  return [
    ...kept.filter((block, index) => !isTitle(block) || isContext(kept[index + 1])),
    { kind: 'note', text: wording.contextAbove(repeated.map(({ brief }) => brief)), of: 'context-above' },
  ]
}

function isTitle(block: Block): boolean {
  return block.kind === 'note' && block.of === 'context'
}

function isContext(block: Block | undefined): boolean {
  return block?.kind === 'excerpt' && block.context !== undefined
}
