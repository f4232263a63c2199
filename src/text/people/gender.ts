// The genders of French grammar, which tell "il" from "elle".

export type Gender = 'm' | 'f'
