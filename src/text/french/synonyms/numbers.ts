// Numbers and ordinals in digits and in letters, France's and Belgium's and Switzerland's: "73, soixante-treize,
// septante-trois".

/** 0 to 19, folded. */
export const UNITS =
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  )
/** From 20 on; what is added to the second of a pair goes up to 19. */
const TENS = 'vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt'.split(' ')
/** 70, 80 and 90, where they have a word of their own. */
const OWN_TENS: ReadonlyMap<number, string> = new Map([
  [7, 'septante'],
  [8, 'huitante'],
  [9, 'nonante'],
])

/** From 2 to 99, 100 and 1000, a number a line. */
export const NUMBERS = `
${Array.from({ length: 98 }, (_, at) => [at + 2, ...lettersOf(at + 2)].join(', ')).join('\n')}
100, cent
1000, mille
2e, second
${Array.from({ length: 98 }, (_, at) => `${at + 2}e, ${ordinalOf(at + 2)}`).join('\n')}
`

/** "deuxième", "cinquième", "neuvième", "vingt et unième". */
function ordinalOf(number: number): string {
  const [letters = ''] = lettersOf(number)
  return `${letters.replace(/q$/, 'qu').replace(/f$/, 'v').replace(/e$/, '')}ième`
}

function lettersOf(number: number): readonly string[] {
  const unit = number % 10
  const ten = Math.floor(number / 10)
  if (number < UNITS.length) return [UNITS[number] ?? '']
  const goesOn = ten === 7 || ten === 9
  const french = withUnit(TENS[ten - 2] ?? '', goesOn ? unit + 10 : unit, ten < 8)
  const own = OWN_TENS.get(ten)
  return own === undefined ? [french] : [french, withUnit(own, unit, true)]
}

/** `and`: "vingt et un", "soixante et onze", but "quatre-vingt-un". */
function withUnit(ten: string, unit: number, and: boolean): string {
  if (unit === 0) return ten
  return `${ten}${and && unit % 10 === 1 ? ' et ' : '-'}${UNITS[unit]}`
}
