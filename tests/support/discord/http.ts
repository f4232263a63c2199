// HTTP around the routes: requests read (JSON and multipart), answers and rate-limit headers written, every
// exchange recorded, and answers that a test has scripted (429, 5xx, a cut connection) given instead.

import type { IncomingMessage, ServerResponse } from 'node:http'
import { DiscordError, invalidJson, notFound } from './errors.ts'
import type { Json } from './json.ts'
import { isObject } from './json.ts'
import type { UploadedFile } from './messages.ts'
import type { Answer, Call, Rest } from './rest.ts'
import type { World } from './world.ts'

const PREFIX = '/api/v10'

/** A request of the bot and how it was answered. */
export interface Exchange {
  readonly method: string
  /** Below /api/v10, without the query. */
  readonly path: string
  readonly query: string
  readonly body: Json
  readonly files: readonly UploadedFile[]
  /** 0: the connection was cut. */
  readonly status: number
  readonly answer: Answer
  /** On the stand-in's clock. */
  readonly at: number
}

/** Something Discord does to requests when it is not well. */
export interface Trouble {
  readonly method?: string
  readonly path: RegExp
  /** 0 cuts the connection. */
  readonly status: number
  /** How many requests it hits; 1 unless told. */
  readonly times?: number
  /** Seconds, with 429. */
  readonly retryAfter?: number
  /** ms to wait before the answer; with `status: 200` the answer is only late. */
  readonly delay?: number
}

export class HttpFront {
  readonly exchanges: Exchange[] = []
  /** Method and path of requests that are not answered yet. */
  readonly underway: string[] = []
  readonly #rest: Rest
  readonly #world: World
  #troubles: { readonly trouble: Trouble; left: number }[] = []

  constructor(world: World, rest: Rest) {
    this.#world = world
    this.#rest = rest
  }

  expect(trouble: Trouble): void {
    this.#troubles.push({ trouble, left: trouble.times ?? 1 })
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://stand-in')
    const method = request.method ?? 'GET'
    const path = url.pathname.slice(PREFIX.length)
    const { json, files, readable } = await readBody(request)
    const record = (status: number, answer: Answer) => {
      const query = url.searchParams.toString()
      this.exchanges.push({ method, path, query, body: json, files, status, answer, at: this.#world.now() })
    }
    this.underway.push(`${method} ${path}`)
    this.#world.changed()
    const trouble = this.#troubleFor(method, path)
    if (trouble?.delay !== undefined) await new Promise((resolve) => setTimeout(resolve, trouble.delay))
    if (trouble !== null && trouble.status !== 200) {
      record(trouble.status, undefined)
      if (trouble.status === 0) request.socket.destroy()
      else answerTrouble(response, trouble)
    } else {
      const call = {
        method,
        path,
        query: url.searchParams,
        authorization: request.headers.authorization ?? null,
      }
      const { status, answer } = this.#answer(url.pathname, readable, {
        ...call,
        json,
        draft: { body: isObject(json) ? json : {}, files },
      })
      record(status, answer)
      write(response, status, answer, bucketOf(method, path))
    }
    this.underway.splice(this.underway.indexOf(`${method} ${path}`), 1)
    this.#world.changed()
  }

  #answer(pathname: string, readable: boolean, call: Call): { status: number; answer: Answer } {
    try {
      if (!pathname.startsWith(`${PREFIX}/`)) throw notFound()
      if (!readable) throw invalidJson()
      const answer = this.#rest.handle(call)
      return { status: answer === undefined ? 204 : 200, answer }
    } catch (error) {
      if (error instanceof DiscordError) return { status: error.status, answer: error.body() }
      return { status: 500, answer: { message: `stand-in: ${String(error)}`, code: 0 } }
    }
  }

  #troubleFor(method: string, path: string): Trouble | null {
    const hit = this.#troubles.find(
      ({ trouble, left }) => left > 0 && (trouble.method ?? method) === method && trouble.path.test(path),
    )
    if (hit === undefined) return null
    hit.left -= 1
    this.#troubles = this.#troubles.filter(({ left }) => left > 0)
    return hit.trouble
  }
}

function answerTrouble(response: ServerResponse, trouble: Trouble): void {
  if (trouble.status !== 429) {
    write(
      response,
      trouble.status,
      { message: `${trouble.status}: scripted by the test`, code: 0 },
      'trouble',
    )
    return
  }
  const retryAfter = trouble.retryAfter ?? 0.2
  response.setHeader('Retry-After', String(Math.ceil(retryAfter)))
  response.setHeader('X-RateLimit-Scope', 'user')
  const body = { message: 'You are being rate limited.', retry_after: retryAfter, global: false }
  write(response, 429, body, 'trouble', retryAfter)
}

function write(
  response: ServerResponse,
  status: number,
  answer: Answer,
  bucket: string,
  resetAfter = 1,
): void {
  const remaining = status === 429 ? 0 : 49
  response.setHeader('X-RateLimit-Limit', '50')
  response.setHeader('X-RateLimit-Remaining', String(remaining))
  response.setHeader('X-RateLimit-Reset', String(Date.now() / 1000 + resetAfter))
  response.setHeader('X-RateLimit-Reset-After', String(resetAfter))
  response.setHeader('X-RateLimit-Bucket', bucket)
  response.statusCode = status
  if (answer === undefined) {
    response.end()
    return
  }
  response.setHeader('Content-Type', 'application/json')
  response.end(JSON.stringify(answer))
}

/** One bucket for a route, whatever the ids in it. */
function bucketOf(method: string, path: string): string {
  return Buffer.from(`${method} ${path.replaceAll(/\d{15,}/g, ':id')}`)
    .toString('hex')
    .slice(0, 32)
}

interface Body {
  readonly json: Json
  readonly files: readonly UploadedFile[]
  readonly readable: boolean
}

async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const bytes = Buffer.concat(chunks)
  const type = request.headers['content-type'] ?? ''
  if (bytes.length === 0) return { json: null, files: [], readable: true }
  try {
    if (!type.startsWith('multipart/form-data')) {
      return { json: JSON.parse(bytes.toString()) as Json, files: [], readable: true }
    }
    const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
    const files: UploadedFile[] = []
    let json: Json = null
    for (const [name, value] of form) {
      const id = /^files\[(\d+)\]$/.exec(name)?.[1]
      if (typeof value === 'string') {
        if (name === 'payload_json') json = JSON.parse(value) as Json
      } else {
        const content = new Uint8Array(await value.arrayBuffer())
        files.push({ id: id ?? name, filename: value.name, contentType: value.type, bytes: content })
      }
    }
    return { json, files, readable: true }
  } catch {
    return { json: null, files: [], readable: false }
  }
}
