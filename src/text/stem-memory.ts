// Stems already worked out: articles repeat their words, and a stem costs more than the rest of the analysis.

/** Two generations of this many words are kept: some 10 MB at the most. */
const GENERATION_SIZE = 30_000

/** The same function, remembering its latest words. */
export function remembered(stem: (folded: string) => string): (folded: string) => string {
  let recent = new Map<string, string>()
  let older = new Map<string, string>()
  return (folded) => {
    const known = recent.get(folded)
    if (known !== undefined) return known
    const stemmed = older.get(folded) ?? stem(folded)
    if (recent.size >= GENERATION_SIZE) {
      older = recent
      recent = new Map()
    }
    recent.set(folded, stemmed)
    return stemmed
  }
}
