// The options of a command as a person fills them in, with the checks that Discord's own client makes before
// anything is sent.

import { OPTION } from './command-definitions.ts'
import type { JsonObject } from './json.ts'
import { listOf, objectOf, textOf } from './json.ts'

export type OptionValue = string | number | boolean

/** Options as they travel; what is still missing is not looked at. */
export function typedOptions(
  command: JsonObject,
  values: Readonly<Record<string, OptionValue>>,
): readonly JsonObject[] {
  const definitions = listOf(command.options).map(objectOf)
  return Object.entries(values).map(([name, value]) => {
    const definition = definitions.find((entry) => entry.name === name)
    if (definition === undefined) throw new Error(`/${textOf(command.name)} has no option ${name}`)
    checkValue(definition, value)
    return { type: definition.type ?? 0, name, value }
  })
}

/** Options of a command about to be sent: those that it requires must be there. */
export function filledOptions(
  command: JsonObject,
  values: Readonly<Record<string, OptionValue>>,
): readonly JsonObject[] {
  for (const definition of listOf(command.options).map(objectOf)) {
    const name = textOf(definition.name)
    if (definition.required === true && values[name] === undefined) {
      throw new Error(`/${textOf(command.name)} cannot be sent without ${name}`)
    }
  }
  return typedOptions(command, values)
}

/** What Discord's client refuses to send. */
function checkValue(definition: JsonObject, value: OptionValue): void {
  const refuse = (why: string): never => {
    throw new Error(`Discord does not take ${JSON.stringify(value)} for ${textOf(definition.name)}: ${why}`)
  }
  const below = (key: string, size: number) =>
    typeof definition[key] === 'number' && size < (definition[key] as number)
  const above = (key: string, size: number) =>
    typeof definition[key] === 'number' && size > (definition[key] as number)
  if (definition.type === OPTION.string) {
    if (typeof value !== 'string') refuse('it takes text')
    else if (value.length > 6000 || below('min_length', value.length) || above('max_length', value.length))
      refuse('length')
  } else if (definition.type === OPTION.integer || definition.type === OPTION.number) {
    if (typeof value !== 'number') refuse('it takes a number')
    else if (definition.type === OPTION.integer && !Number.isInteger(value)) refuse('it takes whole numbers')
    else if (below('min_value', value) || above('max_value', value)) refuse('out of range')
  } else if (definition.type === OPTION.boolean && typeof value !== 'boolean')
    refuse('it takes true or false')
  const choices = listOf(definition.choices).map((choice) => objectOf(choice).value)
  if (choices.length > 0 && !choices.includes(value)) refuse(`it offers ${choices.join(', ')}`)
}
