// What a reply is made of before it is cut into pages: a title, groups of blocks, actions. A group is what must
// be read together (an excerpt and its source, an accusation and its denial).

import type { Request } from '../answering/request.ts'
import type { Action, Block } from './page.ts'

export interface Composition {
  /** Stands on every page of the reply; null where the reply needs no heading. */
  readonly title: string | null
  readonly groups: readonly (readonly Block[])[]
  readonly footer: string | null
  readonly actions: readonly Action[]
}

/** A reply that is a few words. */
export function note(text: string): Composition {
  return { title: null, groups: [[{ kind: 'note', text }]], footer: null, actions: [] }
}

/** A button that asks something else. */
export function ask(label: string, request: Request): Action {
  return { label, request, page: 0, kind: 'ask' }
}
