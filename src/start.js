// The program's first file, in plain JavaScript that a Node of many years ago can still parse: it turns
// away a Node that cannot run the rest (better-sqlite3 crashes the process there) before anything else
// loads. Everything after that is main.ts.

// The first Node 24 that runs TypeScript without a warning on every start.
const MINIMUM = { major: 24, minor: 3 }

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < MINIMUM.major || (major === MINIMUM.major && minor < MINIMUM.minor)) {
  refuse(
    `Verbatim needs Node ${MINIMUM.major}.${MINIMUM.minor} or later, and this is Node ${process.versions.node}: start it with "npm start", which brings its own (after "npm ci").`,
    2,
  )
} else if (!process.features.typescript) {
  refuse('Verbatim needs Node to strip types: start it without --no-strip-types (see NODE_OPTIONS).', 2)
} else {
  import('node:module')
    .then(({ enableCompileCache }) => {
      // Some five hundred files would be stripped of their types and compiled anew at every start, for a third of its
      // time. Node keeps what it made of them in the system's temporary folder; where it cannot, it does without.
      enableCompileCache()
      return import('./main.ts')
    })
    .then(
      (program) => program.main(process.argv.slice(2)),
      (error) => {
        if (error.code !== 'ERR_MODULE_NOT_FOUND' || !/find package/.test(error.message)) throw error
        refuse('The packages of Verbatim are not all installed: run "npm ci" in its folder.', 1)
      },
    )
}

/**
 * @param {string} line
 * @param {number} code
 */
function refuse(line, code) {
  process.stderr.write(`${line}\n`)
  process.exitCode = code
}
