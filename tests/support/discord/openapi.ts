// Whether bodies of requests and answers have the shape that an OpenAPI description gives them: types, required fields, lengths,
// choices. Only what Discord's description uses; formats are not looked at.

import type { Json, JsonObject } from './json.ts'
import { isObject, listOf, objectOf, textOf } from './json.ts'

export interface DescribedExchange {
  readonly method: string
  /** Below the API's base, without the query. */
  readonly path: string
  /** Of the request; null: none. */
  readonly body: Json
  /** Of a successful answer; absent: not to be looked at. */
  readonly answer?: Json | undefined
}

/** What is wrong with the bodies, one line per fault; a path that is not described is a fault. */
export function openApiFaults(description: JsonObject, exchange: DescribedExchange): readonly string[] {
  const paths = objectOf(description.paths)
  const names = Object.keys(paths).filter((path) => patternOf(path).test(exchange.path))
  // "/webhooks/{id}/{token}/messages/@original" is nearer than "…/messages/{message_id}".
  const [name] = names.sort((a, b) => a.split('{').length - b.split('{').length)
  const operation = objectOf(objectOf(paths[name ?? ''])[exchange.method.toLowerCase()])
  const faultsIn = (what: string, holder: Json | undefined, value: Json) => {
    const schema = objectOf(objectOf(objectOf(holder).content)['application/json']).schema
    const where = `${exchange.method} ${exchange.path} ${what}`
    if (!isObject(schema)) return [`${where}: not described`]
    return faults(description, schema, value, '').map((fault) => `${where}: ${fault}`)
  }
  return [
    ...(exchange.body === null ? [] : faultsIn('body', operation.requestBody, exchange.body)),
    ...(exchange.answer === undefined
      ? []
      : faultsIn('answer', objectOf(operation.responses)['200'], exchange.answer)),
  ]
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`)
}

function faults(root: JsonObject, given: JsonObject, value: Json, at: string): readonly string[] {
  const schema = resolved(root, given)
  const choices = [...listOf(schema.oneOf), ...listOf(schema.anyOf)].map(objectOf)
  if (choices.length > 0) {
    const tried = choices.map((choice) => faults(root, choice, value, at))
    if (tried.some((found) => found.length === 0)) return []
    // The choice that fails least is the one that was meant.
    return tried.reduce((best, found) => (found.length < best.length ? found : best))
  }
  const all = listOf(schema.allOf).flatMap((part) => faults(root, objectOf(part), value, at))
  return [...all, ...ofType(root, schema, value, at)]
}

function ofType(root: JsonObject, schema: JsonObject, value: Json, at: string): readonly string[] {
  const types = Array.isArray(schema.type)
    ? listOf(schema.type)
    : schema.type === undefined
      ? []
      : [schema.type]
  if (types.length > 0 && !types.some((type) => hasType(value, textOf(type)))) {
    return [`${at || 'body'} is ${JSON.stringify(value)?.slice(0, 60)}, expected ${types.join(' or ')}`]
  }
  const found: string[] = []
  const over = (size: number, min: Json | undefined, max: Json | undefined) => {
    const low = typeof min === 'number' && size < min
    const high = typeof max === 'number' && size > max
    if (low || high) found.push(`${at || 'body'} measures ${size}, expected ${min ?? ''} to ${max ?? ''}`)
  }
  if (schema.const !== undefined && schema.const !== value) found.push(`${at} is not ${schema.const}`)
  if (Array.isArray(schema.enum) && !schema.enum.includes(value))
    found.push(`${at} is not among ${schema.enum}`)
  if (typeof value === 'string') over(value.length, schema.minLength, schema.maxLength)
  if (typeof value === 'number') over(value, schema.minimum, schema.maximum)
  if (Array.isArray(value)) {
    over(value.length, schema.minItems, schema.maxItems)
    if (isObject(schema.items)) {
      const items = schema.items
      found.push(...value.flatMap((item: Json, index) => faults(root, items, item, `${at}[${index}]`)))
    }
  }
  if (isObject(value)) found.push(...ofObject(root, schema, value, at))
  return found
}

function ofObject(root: JsonObject, schema: JsonObject, value: JsonObject, at: string): readonly string[] {
  const properties = objectOf(schema.properties)
  const missing = listOf(schema.required).filter((key) => value[textOf(key)] === undefined)
  const nested = Object.entries(value).flatMap(([key, entry]) => {
    const property = properties[key] ?? schema.additionalProperties
    if (entry === undefined || !isObject(property)) return []
    return faults(root, property, entry, `${at}.${key}`)
  })
  return [...missing.map((key) => `${at || 'body'} lacks ${key}`), ...nested]
}

function hasType(value: Json, type: string): boolean {
  if (type === 'null') return value === null
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return isObject(value)
  if (type === 'integer') return Number.isInteger(value)
  return typeof value === type
}

function resolved(root: JsonObject, schema: JsonObject): JsonObject {
  const name = textOf(schema.$ref).split('/').at(-1)
  if (name === undefined || name === '') return schema
  return resolved(root, objectOf(objectOf(objectOf(root.components).schemas)[name]))
}
