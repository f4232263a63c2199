// How far some words stand in a text: the best local alignment of two word lists, and what differs in it.
// Smith and Waterman's recurrence over words instead of residues; comparing only, nothing is shown from here.

/** Words `asked[askedStart..askedEnd)` stand for `text[textStart..textEnd)`. */
export interface Alignment {
  readonly askedStart: number
  readonly askedEnd: number
  readonly textStart: number
  readonly textEnd: number
  /** Pairs of word positions that are equal, in order. */
  readonly equal: readonly (readonly [asked: number, text: number])[]
}

const EQUAL = 2
const DIFFERENT = -1
const GAP = -1

/**
 * The best stretch of `text` for `asked`; null when they share no word. Words are compared by `===`. More words may be
 * left out of the middle than the words around them weigh: what is left of `asked` is looked for around the stretch.
 * Time and memory grow with the product of the two lengths: callers keep `asked` to some hundred words.
 */
export function alignWords(asked: readonly string[], text: readonly string[]): Alignment | null {
  const core = alignStretch(asked, text)
  if (core === null) return null
  const whole = withRestBehind(withRestBefore(core, asked, text), asked, text)
  const { askedEnd, textEnd } = whole
  return { ...whole, textEnd: textEnd + likeTail(asked, text, askedEnd, textEnd) }
}

function alignStretch(asked: readonly string[], text: readonly string[]): Alignment | null {
  const grid = scoreAll(asked, text)
  if (grid.best === 0) return null
  const askedEnd = Math.floor(grid.bestAt / grid.width)
  const textEnd = grid.bestAt % grid.width
  return { ...traceBack(asked, text, grid, askedEnd, textEnd), askedEnd, textEnd }
}

/** Words of the text that may have been left out of the middle. */
const LEFT_OUT_AT_MOST = 40
/** Up to so many, one equal word is enough: "I signed" for "I did not sign". */
const FEW_LEFT_OUT = 4
/** Letters of the equal words, where more is left out: "de la" stands anywhere. */
const TELLING_LETTERS = 8
/** Share of the rest that must be equal. */
const REST_SHARE = 0.5

/** From the end on, so that of two places the nearer one is taken. */
function withRestBefore(found: Alignment, asked: readonly string[], text: readonly string[]): Alignment {
  const { askedStart, textStart } = found
  const rest = asked.slice(0, askedStart).reverse()
  const window = text.slice(Math.max(0, textStart - LEFT_OUT_AT_MOST - rest.length), textStart).reverse()
  const before = alignStretch(rest, window)
  if (before === null || !isRest(before, rest, before.textStart)) return found
  return {
    ...found,
    askedStart: askedStart - before.askedEnd,
    textStart: textStart - before.textEnd,
    equal: [
      ...before.equal.map(([i, j]) => [askedStart - 1 - i, textStart - 1 - j] as const).reverse(),
      ...found.equal,
    ],
  }
}

function withRestBehind(found: Alignment, asked: readonly string[], text: readonly string[]): Alignment {
  const { askedEnd, textEnd } = found
  const rest = asked.slice(askedEnd)
  const behind = alignStretch(rest, text.slice(textEnd, textEnd + LEFT_OUT_AT_MOST + rest.length))
  if (behind === null || !isRest(behind, rest, behind.textStart)) return found
  return {
    ...found,
    askedEnd: askedEnd + behind.askedEnd,
    textEnd: textEnd + behind.textEnd,
    equal: [...found.equal, ...behind.equal.map(([i, j]) => [askedEnd + i, textEnd + j] as const)],
  }
}

/** `leftOut`: words of the text between the two stretches. */
function isRest({ equal }: Alignment, rest: readonly string[], leftOut: number): boolean {
  if (equal.length < REST_SHARE * rest.length) return false
  const letters = equal.reduce((sum, [i]) => sum + (rest[i]?.length ?? 0), 0)
  return leftOut <= FEW_LEFT_OUT || (equal.length > 1 && letters >= TELLING_LETTERS)
}

/** Row by row, one more than there are words: at i * width + j the best alignment that ends before asked[i], text[j]. */
interface ScoreGrid {
  readonly scores: Int32Array
  readonly width: number
  readonly best: number
  readonly bestAt: number
}

function scoreAll(asked: readonly string[], text: readonly string[]): ScoreGrid {
  const width = text.length + 1
  const scores = new Int32Array((asked.length + 1) * width)
  let best = 0
  let bestAt = 0
  for (let i = 1; i <= asked.length; i++) {
    for (let j = 1; j <= text.length; j++) {
      const at = i * width + j
      const diagonal = (scores[at - width - 1] ?? 0) + (asked[i - 1] === text[j - 1] ? EQUAL : DIFFERENT)
      const value = Math.max(0, diagonal, (scores[at - width] ?? 0) + GAP, (scores[at - 1] ?? 0) + GAP)
      scores[at] = value
      if (value > best) {
        best = value
        bestAt = at
      }
    }
  }
  return { scores, width, best, bestAt }
}

/** From the end of an alignment to its start; of ways that score alike, the one that pairs words. */
function traceBack(
  asked: readonly string[],
  text: readonly string[],
  { scores, width }: ScoreGrid,
  askedEnd: number,
  textEnd: number,
): Pick<Alignment, 'askedStart' | 'textStart' | 'equal'> {
  const equal: [number, number][] = []
  let i = askedEnd
  let j = textEnd
  while (i > 0 && j > 0 && (scores[i * width + j] ?? 0) > 0) {
    const at = i * width + j
    const value = scores[at] ?? 0
    const same = asked[i - 1] === text[j - 1]
    if (value === (scores[at - width - 1] ?? 0) + (same ? EQUAL : DIFFERENT)) {
      i--
      j--
      if (same) equal.unshift([i, j])
    } else if (value === (scores[at - width] ?? 0) + GAP) i--
    else j--
  }
  return { askedStart: i, textStart: j, equal }
}

/** Words left over at the end that may still be the text's in another form. */
const TAIL_WORDS = 3
const SAME_BEGINNING = 4

/** "les élections" for "l'élection": how many words more of the text the last words asked stand for. */
function likeTail(
  asked: readonly string[],
  text: readonly string[],
  askedEnd: number,
  textEnd: number,
): number {
  const left = asked.slice(askedEnd)
  const next = text.slice(textEnd, textEnd + left.length)
  if (left.length === 0 || left.length > TAIL_WORDS || next.length < left.length) return 0
  const isLike = (word: string): boolean =>
    word.length >= SAME_BEGINNING &&
    next.some((other) => other.slice(0, SAME_BEGINNING) === word.slice(0, SAME_BEGINNING))
  return left.some(isLike) ? left.length : 0
}

/** A run of words replaced by another; one of the two may be empty. Positions in the two lists, ends exclusive. */
export interface Replacement {
  readonly askedStart: number
  readonly askedEnd: number
  readonly textStart: number
  readonly textEnd: number
}

/** What has to be replaced in the whole of `asked` to have the aligned stretch of the text, in order. */
export function replacements(alignment: Alignment, askedLength: number): readonly Replacement[] {
  const found: Replacement[] = []
  let asked = 0
  let text = alignment.textStart
  const upTo = (askedEnd: number, textEnd: number): void => {
    if (askedEnd > asked || textEnd > text) {
      found.push({ askedStart: asked, askedEnd, textStart: text, textEnd })
    }
  }
  for (const [i, j] of alignment.equal) {
    upTo(i, j)
    asked = i + 1
    text = j + 1
  }
  upTo(askedLength, alignment.textEnd)
  return found
}
