import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openCorpus } from '../../src/corpus/open.ts'
import type { TestFiles, TestFolder } from '../support/corpus.ts'
import { makeTestFolder, refresh } from '../support/corpus.ts'

const ARTICLES = 200
const PASSAGES = 12

/** How many times to kill; more for a soak. */
const KILLS = Number(process.env.KILLS ?? 8)

/** Some articles only in odd versions, so that what a version removes or adds shows too. */
function articlesOf(version: number): TestFiles {
  const source = Array.from(
    { length: PASSAGES },
    (_, index) =>
      `Édition ${version}, paragraphe ${index}. « Voici la version ${version} du pont », a dit Claire Vasseur.`,
  )
  const count = ARTICLES - (version % 2)
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`pont-${index}.md`, source.join('\n\n')]),
  )
}

/**
 * Starts a reindex in another process and kills it `delay` ms after it has said `word`. True: it had ended
 * before.
 */
async function killDuring(folder: TestFolder, word: string, delay: number): Promise<boolean> {
  const script = new URL('../support/reindex-process.ts', import.meta.url).pathname
  const child = spawn(process.execPath, [script, folder.dataDir, folder.databasePath], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  let said = ''
  const heard = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk) => {
      said += String(chunk)
      if (said.includes(word)) resolve()
    })
  })
  await Promise.race([heard, ended])
  await setTimeout(delay)
  child.kill('SIGKILL')
  await ended
  return said.includes('done')
}

test(`killed at ${KILLS} random moments of a reindex, every restart finds one whole generation`, async () => {
  using folder = makeTestFolder(articlesOf(1))
  const first = await openCorpus(folder)
  await refresh(first)
  await first.close()

  let standing = 1
  const seen = { old: 0, new: 0, ended: 0 }
  for (let kill = 0; kill < KILLS; kill += 1) {
    const next = standing + 1
    folder.remove('articles/')
    folder.write(articlesOf(next))
    // Half of them fall into the reading, half into the write and the swap, which are short.
    const ended = await killDuring(
      folder,
      kill % 2 === 0 ? 'begun' : 'read',
      Math.random() * (kill % 2 === 0 ? 100 : 60),
    )

    const corpus = await openCorpus(folder)
    expect(corpus.setAside).toBeNull()
    const versions = new Set(
      corpus
        .articles()
        .flatMap(({ id }) => corpus.passages(id).map(({ text }) => Number(/^Édition (\d+)/.exec(text)?.[1]))),
    )
    expect([...versions]).toEqual([corpus.generation])
    expect([standing, next]).toContain(corpus.generation)
    const count = Object.keys(articlesOf(corpus.generation)).length
    expect(corpus.totals).toMatchObject({ articles: count, passages: count * PASSAGES })
    expect(corpus.articles().every(({ id }) => corpus.passages(id).length === PASSAGES)).toBe(true)
    expect(corpus.articles().length).toBe(count)
    // Everybody quotes the same sentence: one entry, which each other place repeats.
    const [quotation, ...others] = corpus.quotations()
    expect(quotation?.text).toBe(`Voici la version ${corpus.generation} du pont`)
    expect([others, quotation?.repeats.length]).toEqual([[], count * PASSAGES - 1])
    expect(corpus.people()).toMatchObject([
      { name: 'Claire Vasseur', quotations: 1, passages: count * PASSAGES },
    ])
    await corpus.close()

    seen[ended ? 'ended' : corpus.generation === next ? 'new' : 'old'] += 1
    standing = corpus.generation
  }
  if (process.env.KILLS !== undefined) console.info(`killed ${KILLS} times:`, seen)
  expect(seen.old + seen.new).toBeGreaterThan(0)
}, 600_000)
