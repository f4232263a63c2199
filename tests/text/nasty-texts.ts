// Passages that no newspaper prints and a data folder may hold all the same: stray marks, emoji, right-to-left
// text, decomposed accents, odd spaces, in every order. The same ones on every run.

const PIECES = [
  'Le maire',
  'a dit',
  'non',
  'Élue',
  'e\u0301lue',
  'œuvre',
  'M.',
  'J.',
  'O.N.U.',
  'etc.',
  'art. 12',
  '4.000',
  '1\u202F000',
  '2,8',
  "l'",
  'd’',
  'qu’',
  "aujourd'hui",
  'week-end',
  '"',
  '«',
  '»',
  '“',
  '”',
  '‘',
  '’',
  "'",
  '(',
  ')',
  '[…]',
  '(...)',
  '.',
  '!',
  '?',
  '…',
  '...',
  ',',
  ':',
  ';',
  ' ',
  ' ',
  ' ',
  '\u00A0',
  '\u202F',
  '\t',
  '\n',
  '\r\n',
  '\u00AD',
  '\u200B',
  '\u200F',
  '\u2028',
  '\uFEFF',
  '😀',
  '👩‍👩‍👧',
  '👍🏽',
  '🇫🇷',
  '\uD83D',
  '\uDE00',
  'مرحبا',
  'שלום',
  '你好。',
  'ﬁn',
  'İ',
  'ß',
  '½',
  '#MeToo',
  '@elonmusk',
  'https://example.org/a?b=c',
  'a.b@example.org',
  '—',
  '–',
  '-',
  '*',
  '_',
  '`',
  '>',
  '# ',
  '\u0301',
  '\u0000',
]

/** `count` texts of up to 80 pieces each. */
export function nastyTexts(count: number): string[] {
  const random = seeded(20250606)
  return Array.from({ length: count }, () => {
    const pieces = Array.from(
      { length: 1 + Math.floor(random() * 80) },
      () => PIECES[Math.floor(random() * PIECES.length)],
    )
    return pieces.join(random() < 0.5 ? '' : ' ')
  })
}

/** Huge single passages, each of one kind of trouble, about a million code units long. */
export const HUGE_TEXTS: readonly (readonly [string, string])[] = [
  ['sentences', 'Le maire a dit non. '.repeat(50_000)],
  ['one word', 'a'.repeat(1_000_000)],
  ['straight marks', '"'.repeat(1_000_000)],
  ['opening marks', '« a. '.repeat(200_000)],
  ['marks that open, then close', `${'« '.repeat(250_000)}${'» '.repeat(250_000)}`],
  ['full stops', '.'.repeat(1_000_000)],
  ['initials', 'A. '.repeat(330_000)],
  ['numbers', '1 000'.repeat(200_000)],
  ['elisions', "d'".repeat(500_000)],
  ['combining accents', `e${'\u0301'.repeat(1_000_000)}`],
  ['spaces', `a.${' '.repeat(1_000_000)}B`],
]

/** Numbers from 0 to 1, the same ones for the same seed. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
