// The genders of French grammar, which tell "il" from "elle".

export type Gender = 'm' | 'f'

/** Two words may mean one person as far as their genders tell; null: unknown, which fits any. */
export function gendersAgree(a: Gender | null, b: Gender | null): boolean {
  return a === null || b === null || a === b
}
