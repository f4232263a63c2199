// Which articles tell one story: those that share a few names which few others have. A place, a firm and two people
// come back in each article of a story, whatever its language; "octobre", "police" and a first name do anywhere.

/** Names that two articles of one story share at the least; of an article that has fewer, all. */
const SHARED = 3

/** What stands in more articles than this, or than a share of them, is no story's own, nor what stands in many. */
const RARE = 6
const RARE_SHARE = 0.05
const RARE_AT_MOST = 40

/**
 * A word with a capital that no sentence begins with: behind a small letter, a comma or a figure, a word tied to it,
 * or another name.
 */
const NAME = /(?<=[\p{Ll}\p{Nd},;] |\p{Ll}['’]|\p{Lu}\p{Ll}+ |\p{L}-)\p{Lu}\p{L}{2,}/gu

/** As written. */
export function namesIn(text: string): readonly string[] {
  return Array.from(text.matchAll(NAME), ([name]) => name)
}

/**
 * `names`: of each article, folded, without the usual words of its language. Returns for each article the place of the
 * first one of its story. Gives way after each article.
 */
export function* groupByStory(
  names: readonly ReadonlySet<string>[],
): Generator<undefined, readonly number[]> {
  const having = articlesHaving(names)
  const most = Math.min(RARE_AT_MOST, Math.max(RARE, names.length * RARE_SHARE))
  const before = names.map((_, article) => article)
  const firstOf = (article: number): number => {
    let first = article
    while (before[first] !== first) first = before[first] ?? first
    before[article] = first
    return first
  }
  for (const [article, own] of names.entries()) {
    const shared = new Map<number, number>()
    for (const name of own) {
      const others = having.get(name) ?? []
      if (others.length > most) continue
      for (const other of others) if (other < article) shared.set(other, (shared.get(other) ?? 0) + 1)
    }
    for (const [other, count] of shared) {
      if (count < Math.min(SHARED, own.size, names[other]?.size ?? 0)) continue
      const [a, b] = [firstOf(other), firstOf(article)]
      before[Math.max(a, b)] = Math.min(a, b)
    }
    yield
  }
  return names.map((_, article) => firstOf(article))
}

function articlesHaving(names: readonly ReadonlySet<string>[]): ReadonlyMap<string, readonly number[]> {
  const having = new Map<string, number[]>()
  for (const [article, own] of names.entries()) {
    for (const name of own) {
      const others = having.get(name)
      if (others === undefined) having.set(name, [article])
      else others.push(article)
    }
  }
  return having
}
