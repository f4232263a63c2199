import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'

const START = fileURLToPath(new URL('../src/start.js', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'verbatim-start-'))
afterAll(() => rmSync(scratch, { recursive: true }))

/** Starts a program with the process made to look otherwise before its first file runs. */
function start(pretence: string, argv: readonly string[], file = START) {
  const preload = `data:text/javascript,${encodeURIComponent(pretence)}`
  return spawnSync(process.execPath, ['--import', preload, file, ...argv], { encoding: 'utf8', cwd: scratch })
}

function onNode(version: string): string {
  return `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`
}

describe('start', () => {
  test.each(['12.22.12', '18.20.4', '20.19.0', '22.18.0', '24.2.0'])(
    'on Node %s says in one line what it needs',
    (version) => {
      const { status, stdout, stderr } = start(onNode(version), ['--version'])
      expect(stderr).toMatch(/^Verbatim needs Node 24\.3 or later, and this is Node \S+: .*npm start.*\n$/)
      expect(stderr).toContain(version)
      expect(stdout).toBe('')
      expect(status).toBe(2)
    },
  )

  test.each(['24.3.0', '26.0.0'])('on Node %s runs, without a word on stderr', (version) => {
    const { status, stdout, stderr } = start(onNode(version), ['--version'])
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect(status).toBe(0)
  })

  test('says so when Node is told not to strip types', () => {
    const { status, stderr } = start(
      `Object.defineProperty(process.features, 'typescript', { value: false })`,
      [],
    )
    expect(stderr).toMatch(/^Verbatim needs Node to strip types: .*NODE_OPTIONS.*\n$/)
    expect(status).toBe(2)
  })

  test('says which command installs the packages when one is missing', () => {
    const file = programThatImports('a-package-that-nobody-has')
    const { status, stderr } = start('', [], file)
    expect(stderr).toMatch(/^The packages of Verbatim are not all installed: run "npm ci".*\n$/)
    expect(status).toBe(1)
  })

  test('does not blame the packages for a file of its own', () => {
    const { status, stderr } = start('', [], programThatImports('./nowhere.ts'))
    expect(stderr).toContain('nowhere.ts')
    expect(stderr).not.toContain('npm ci')
    expect(status).toBe(1)
  })

  test('loads nothing before it has looked at Node', () => {
    expect(readFileSync(START, 'utf8')).not.toMatch(/^\s*(?:import\s[^(]|export\s)|\brequire\(|\bawait\b/m)
  })
})

function programThatImports(specifier: string): string {
  const folder = mkdtempSync(join(scratch, 'program-'))
  cpSync(START, join(folder, 'start.js'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  writeFileSync(join(folder, 'main.ts'), `import '${specifier}'\n`)
  return join(folder, 'start.js')
}
