// Indexing as the command line sees it: what changed goes to stdout, what was refused to stderr, one line a
// file. The work itself is the corpus's.

import type { Asker } from '../answering/request.ts'
import type { Corpus, ReindexOutcome } from '../corpus/corpus.ts'
import { reindexToJson } from '../presentation/json.ts'
import { wordingFor } from '../presentation/languages.ts'
import { renderReply } from '../presentation/pages.ts'
import { refusalLine } from '../presentation/reindex-report.ts'
import { phrasesFor } from './phrases.ts'
import { NO_LIMITS, printPage } from './print.ts'
import type { Streams } from './streams.ts'
import { progressLine, screenOf, write } from './streams.ts'
import { plainLine } from './wrap.ts'

export interface Indexing {
  readonly corpus: Corpus
  readonly asker: Asker
  readonly streams: Streams
  readonly now: () => Date
}

/** Brings the index up to date with the files. Whether there is then anything to answer from. */
export async function refresh(indexing: Indexing): Promise<boolean> {
  const { corpus, asker, streams } = indexing
  await saySetAside(indexing)
  const progress = progressLine(streams.errors, wordingFor(asker.language))
  const outcome = await corpus.refreshIfChanged(progress.show)
  progress.clear()
  if (outcome !== null) await sayTroubles(outcome, indexing)
  return corpus.generation > 0
}

/** The `index` command. Whether what is readable is now in service. */
export async function runIndex(indexing: Indexing, json: boolean): Promise<boolean> {
  const { corpus, asker, streams, now } = indexing
  await saySetAside(indexing)
  const wording = wordingFor(asker.language)
  const progress = progressLine(streams.errors, wording)
  const outcome = await corpus.reindex(progress.show)
  progress.clear()
  if (json) {
    await write(streams.output, `${JSON.stringify(reindexToJson(outcome))}\n`)
  } else if (outcome.kind === 'reindexed') {
    const reply = { kind: 'reindex', outcome: { ...outcome, refused: [], warnings: [] } } as const
    const view = { now: now(), limits: NO_LIMITS, request: { kind: 'reindex' } } as const
    for (const page of renderReply(reply, wording, view)) {
      await write(streams.output, printPage(page, screenOf(streams.output, streams.colour)))
    }
  }
  await sayTroubles(outcome, indexing)
  return outcome.kind === 'reindexed'
}

async function saySetAside({ corpus, asker, streams }: Indexing): Promise<void> {
  if (corpus.setAside === null) return
  await write(streams.errors, `${phrasesFor(asker.language).setAside(corpus.setAside)}\n`)
}

async function sayTroubles(outcome: ReindexOutcome, { asker, streams }: Indexing): Promise<void> {
  const wording = wordingFor(asker.language)
  const lines: string[] = []
  if (outcome.kind === 'busy') lines.push(wording.busy)
  if (outcome.kind === 'kept') lines.push(wording.reindexKept(outcome.generation, outcome.reason))
  if (outcome.kind !== 'busy') lines.push(...outcome.refused.map((refusal) => refusalLine(refusal, wording)))
  if (outcome.kind === 'reindexed') {
    lines.push(
      ...outcome.warnings.map(({ file, line, key }) => `${file}:${line}  ${wording.unknownKey(key)}`),
    )
  }
  for (const line of lines) await write(streams.errors, `${plainLine(line)}\n`)
}
