// One line of a batch as JSON: an object with an id, which its answer carries back. What else it must hold is the
// command's.

export interface IdentifiedLine {
  readonly id: string | number
  readonly fields: Readonly<Record<string, unknown>>
}

/** null: not a JSON object with an id that is a string or a number. */
export function readIdentifiedLine(source: string): IdentifiedLine | null {
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch {
    return null
  }
  if (typeof value !== 'object' || value === null) return null
  const fields = value as Readonly<Record<string, unknown>>
  const { id } = fields
  return typeof id === 'string' || typeof id === 'number' ? { id, fields } : null
}
