// One figure and what it must not fall below, or rise above: a line of floors.ts and answer-floors.ts.

/** `>=`: at least; `<=`: at most. The set as eval names it, with a slice where it has some: "answers/… lang:fr". */
export type Floor = readonly [set: string, figure: string, bound: '>=' | '<=', value: number]
