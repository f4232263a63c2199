// Writing differences that do not tell words apart: case, accents, ligatures, invisible characters.
// Folded text is for comparing only; what is shown is always cut from the article's own characters.

/** Characters that no reader sees: soft hyphen, zero-width spaces and joiners, directional marks, BOM. */
export const INVISIBLE =
  '\\u00AD\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFE00-\\uFE0F\\uFEFF'

const ASCII = /^\p{ASCII}*$/u
const INVISIBLES = new RegExp(`[${INVISIBLE}]`, 'g')
const ACCENTS = /[\u0300-\u036F]/g
const LETTERS = /[œæßøđðłıþ]/g
const LETTER_FORMS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
}
const APOSTROPHES = /[’ʼ＇`´‘‛′]/g
const QUOTATION_MARKS = /[«»“”„‟″]/g
const HYPHENS = /[‐‑]/g
const SPACES = /\s+/g

/**
 * A word in lower case, without accents, ligatures or invisible characters. Accents of scripts other than
 * Latin, Greek and Cyrillic stay: there they tell words apart.
 */
export function foldWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase()
  return word
    .replace(INVISIBLES, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .replace(LETTERS, (letter) => LETTER_FORMS[letter] ?? letter)
    .normalize('NFC')
}

/** A text folded like its words, with one kind of apostrophe, quotation mark, hyphen and space. Offsets are lost. */
export function fold(text: string): string {
  return foldWord(text.replace(APOSTROPHES, "'").replace(QUOTATION_MARKS, '"').replace(HYPHENS, '-'))
    .replace(SPACES, ' ')
    .trim()
}
