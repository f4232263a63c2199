// What a function has worked out already: articles repeat their words, and questions come back to the same passages.

/** Words of which the latest stems are kept, twice over: some 10 MB at the most. */
const WORDS_KEPT = 30_000

/** The same function, remembering its latest `kept` results at least, and twice as many at the most. */
export function remembered<Key, Value extends NonNullable<unknown> | null>(
  work: (key: Key) => Value,
  kept: number = WORDS_KEPT,
): (key: Key) => Value {
  let recent = new Map<Key, Value>()
  let older = new Map<Key, Value>()
  return (key) => {
    const known = recent.get(key)
    if (known !== undefined) return known
    const before = older.get(key)
    const result = before === undefined ? work(key) : before
    if (recent.size >= kept) {
      older = recent
      recent = new Map()
    }
    recent.set(key, result)
    return result
  }
}

/** The same function, remembering each result for as long as the object lives that it was worked out of. */
export function keptWith<Key extends object, Value extends NonNullable<unknown> | null>(
  work: (key: Key) => Value,
): (key: Key) => Value {
  const kept = new WeakMap<Key, Value>()
  return (key) => {
    let result = kept.get(key)
    if (result === undefined) {
      result = work(key)
      kept.set(key, result)
    }
    return result
  }
}
