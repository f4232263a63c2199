// Amounts that are shown alike in every language, but for the digits.

const BAR_CELLS = 15

/** "█████░░░░░░░░░░"; full where there is nothing to do. */
export function progressBar(done: number, total: number): string {
  const filled = total === 0 ? BAR_CELLS : Math.floor((BAR_CELLS * done) / total)
  return '█'.repeat(filled) + '░'.repeat(BAR_CELLS - filled)
}

/** Megabytes of a million bytes, without their unit: "2,5". */
export function megabytes(bytes: number, decimals: Intl.NumberFormat): string {
  return decimals.format(bytes / 1_000_000)
}
