// The numbers from 21 to 99 in digits and in letters: "73, seventy-three". Those that are one word stand in
// chat-words-1.ts.

const UNITS = 'zero one two three four five six seven eight nine'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

export const NUMBERS = `\n${TENS.flatMap((ten, i) =>
  UNITS.slice(1).map((unit, at) => `${10 * (i + 2) + at + 1}, ${ten}-${unit}`),
).join('\n')}\n`
