// French words that lose their vowel before another, folded, with the word they stand for; and words written
// with or without a hyphen. "aujourd'hui", "quelqu'un" and "presqu'île" are single words, and not here.

export const ELISIONS: ReadonlyMap<string, string> = new Map([
  ['l', 'le'],
  ['d', 'de'],
  ['s', 'se'],
  ['c', 'ce'],
  ['j', 'je'],
  ['m', 'me'],
  ['n', 'ne'],
  ['t', 'te'],
  ['qu', 'que'],
  ['jusqu', 'jusque'],
  ['lorsqu', 'lorsque'],
  ['puisqu', 'puisque'],
  ['quoiqu', 'quoique'],
])

/** "laccord" for "l'accord". */
export const LOST_APOSTROPHE = /^(?:l|d|qu|j|m|n|s|c)(?=[aeiouyh])(.{3,})$/

export const COMPOUNDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['week', new Set(['end', 'ends'])],
  ['e', new Set(['mail', 'mails'])],
  ['tee', new Set(['shirt', 'shirts'])],
  ['cyber', new Set(['attaque', 'attaques', 'securite'])],
  ['anti', new Set(['terrorisme', 'terroriste', 'terroristes'])],
])
