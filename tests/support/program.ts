// The whole program as a child process: what a person starts with `npm start`, with an environment of its own, its
// output read as it comes. `stopPrograms()` in afterEach ends whatever a test has left running.

import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..', '..')

/** Nobody's settings but the test's: what is empty here hides a developer's .env. */
const NO_SETTINGS = {
  DISCORD_TOKEN: '',
  DISCORD_API_URL: '',
  DISCORD_GUILD_ID: '',
  ADMIN_USER_IDS: '',
  DATA_DIR: '',
  DATABASE_PATH: '',
  LOG_LEVEL: '',
  NO_COLOR: '',
  FORCE_COLOR: '',
  LC_ALL: 'fr_FR.UTF-8',
}

export interface Start {
  readonly env?: Readonly<Record<string, string>>
  /** Written to its standard input, which is then closed. */
  readonly input?: string
  /** Nobody reads its standard error, which is closed. */
  readonly unheard?: boolean
  /** Start it as a person does, through npm; slower. */
  readonly throughNpm?: boolean
}

export interface Ended {
  /** Null when a signal ended it. */
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
  /** From the start, or from the last `kill`. */
  readonly ms: number
}

export class Program {
  stdout = ''
  stderr = ''
  readonly ended: Promise<Ended>
  readonly #child: ChildProcess
  #since = Date.now()
  #watchers: (() => void)[] = []

  constructor(child: ChildProcess) {
    this.#child = child
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.stdout += text
      this.#look()
    })
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text
      this.#look()
    })
    this.ended = new Promise((resolve) => {
      child.on('close', (code, signal) => {
        const { stdout, stderr } = this
        resolve({ code, signal, stdout, stderr, ms: Date.now() - this.#since })
        this.#look()
      })
    })
  }

  get running(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null
  }

  /** Resolves once stderr has something that matches; rejects when the program ends or `within` ms pass first. */
  said(pattern: RegExp, within = 45_000): Promise<void> {
    return new Promise((resolve, reject) => {
      const fail = (why: string) =>
        reject(new Error(`${why} before it said ${pattern}; stderr:\n${this.stderr}`))
      const timer = setTimeout(() => fail(`${within} ms passed`), within)
      const watcher = () => {
        if (pattern.test(this.stderr)) resolve()
        else if (!this.running) fail('the program ended')
        else return
        clearTimeout(timer)
        this.#watchers = this.#watchers.filter((entry) => entry !== watcher)
      }
      this.#watchers.push(watcher)
      watcher()
    })
  }

  kill(signal: NodeJS.Signals): Promise<Ended> {
    this.#since = Date.now()
    this.#child.kill(signal)
    return this.ended
  }

  #look(): void {
    for (const watcher of [...this.#watchers]) watcher()
  }
}

const started = new Set<Program>()

export function startProgram(argv: readonly string[], start: Start = {}): Program {
  const [command, args] = start.throughNpm
    ? ['npm', ['start', '--silent', '--', ...argv]]
    : [process.execPath, [join(ROOT, 'src', 'start.js'), ...argv]]
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...NO_SETTINGS, ...start.env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  // A program that never reads its input must not fail the test by closing it.
  child.stdin.on('error', () => {})
  child.stdin.end(start.input ?? '')
  if (start.unheard) child.stderr.destroy()
  const program = new Program(child)
  started.add(program)
  return program
}

/** Starts it and waits for its end. */
export function runProgram(argv: readonly string[], start: Start = {}): Promise<Ended> {
  return startProgram(argv, start).ended
}

/** Ends what is still running, at once. */
export async function stopPrograms(): Promise<void> {
  const running = [...started].filter((program) => program.running)
  started.clear()
  await Promise.all(running.map((program) => program.kill('SIGKILL')))
}
