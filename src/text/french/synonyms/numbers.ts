// The numbers from 21 to 99 in digits and in letters, France's and Belgium's and Switzerland's: "73, soixante-treize,
// septante-trois". Those that are one word stand in chat-words.ts.

const UNITS =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  )
/** From 20 on; what is added to the second of a pair goes up to 19. */
const TENS = 'vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt'.split(' ')
/** 70 and 90, and 80, where they have a word of their own. */
const OWN_TENS: ReadonlyMap<number, string> = new Map([
  [7, 'septante'],
  [8, 'huitante'],
  [9, 'nonante'],
])

export const NUMBERS = `\n${Array.from({ length: 79 }, (_, at) => at + 21)
  .filter((number) => number % 10 !== 0)
  .map((number) => [number, ...lettersOf(number)].join(', '))
  .join('\n')}\n`

function lettersOf(number: number): readonly string[] {
  const ten = Math.floor(number / 10)
  const unit = number % 10
  const goesOn = ten === 7 || ten === 9
  const link = unit === 1 ? ' et ' : '-'
  const french = `${TENS[ten - 2]}${ten < 8 ? link : '-'}${UNITS[goesOn ? unit + 10 : unit]}`
  const own = OWN_TENS.get(ten)
  return own === undefined ? [french] : [french, `${own}${link}${UNITS[unit]}`]
}
