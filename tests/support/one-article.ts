// A story of one French article, and what it answers first.

import type { Ask } from './asked-story.ts'
import { askingIn } from './asked-story.ts'

/** `lines`: its passages; published on 10 October 2025, asked two days later. */
export function askingOf(title: string, lines: readonly string[]): Ask {
  const head = ['---', `title: "${title}"`, 'published: 2025-10-10', 'language: fr', '---']
  return askingIn({ 'story.txt': [...head, ...lines].join('\n') }, '2025-10-12')
}
