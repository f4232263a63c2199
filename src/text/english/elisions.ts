// English endings after an apostrophe, folded, with the word they stand for ("n't" is a negation, and stays
// one); and words written with or without a hyphen.

export const ENCLITICS: ReadonlyMap<string, string | null> = new Map([
  ['s', null],
  ['d', null],
  ['m', 'am'],
  ['re', 'are'],
  ['ll', 'will'],
  ['ve', 'have'],
  ["n't", 'not'],
])

export const COMPOUNDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['week', new Set(['end', 'ends'])],
  ['e', new Set(['mail', 'mails'])],
  ['co', new Set(['operate', 'operation', 'ordinate', 'ordination', 'worker', 'workers'])],
  ['tee', new Set(['shirt', 'shirts'])],
  ['cyber', new Set(['attack', 'attacks', 'security'])],
])
