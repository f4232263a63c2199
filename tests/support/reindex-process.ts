// A process of its own that reindexes once, for tests that kill it: `node reindex-process.ts DATA_DIR
// DATABASE`. Says "begun" at the first file, "read" when the last one has been read and the write begins,
// then "done".

import { openCorpus } from '../../src/corpus/open.ts'

const [dataDir = '', databasePath = ''] = process.argv.slice(2)
const corpus = await openCorpus({ dataDir, databasePath })
const { kind } = await corpus.reindex(({ done, total }) => {
  if (done === 0) process.stdout.write('begun\n')
  if (done === total) process.stdout.write('read\n')
})
process.stdout.write(`done ${kind}\n`)
await corpus.close()
