// Numbers in digits and in letters: "73, seventy-three".

/** 0 to 19. */
export const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** From 2 to 99, 100 and 1000, a number a line. */
export const NUMBERS = `
${Array.from({ length: 98 }, (_, at) => `${at + 2}, ${lettersOf(at + 2)}`).join('\n')}
100, hundred
1000, thousand
`

function lettersOf(number: number): string {
  if (number < UNITS.length) return UNITS[number] ?? ''
  const ten = TENS[Math.floor(number / 10) - 2]
  return number % 10 === 0 ? `${ten}` : `${ten}-${UNITS[number % 10]}`
}
