// Verbatim's bot as a child process against the stand-in for Discord.

import type { TestFolder } from './corpus.ts'
import type { StandIn } from './discord/stand-in.ts'
import type { Program } from './program.ts'
import { startProgram } from './program.ts'

/** Starts `npm start -- bot` on the folder and resolves once it is connected and its commands are there. */
export async function startBot(
  discord: StandIn,
  folder: TestFolder,
  env: Readonly<Record<string, string>> = {},
): Promise<Program> {
  const { starts } = discord.gateway
  const program = launchBot(discord, folder, env)
  const back = discord.world.waitFor(
    () => discord.gateway.starts > starts && discord.offersCommands,
    45_000,
    () => `the bot did not come; stderr:\n${program.stderr}`,
  )
  const gone = program.ended.then(({ code, stderr }) => {
    throw new Error(`the bot ended with ${code}; stderr:\n${stderr}`)
  })
  // Whichever comes second is of no interest any more, even when it fails.
  for (const promise of [back, gone]) promise.catch(() => {})
  await Promise.race([back, gone])
  return program
}

/** The same, without waiting for anything. */
export function launchBot(
  discord: Pick<StandIn, 'token' | 'url'>,
  folder: TestFolder,
  env: Readonly<Record<string, string>> = {},
): Program {
  return startProgram(['bot'], {
    env: {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.url,
      DATA_DIR: folder.dataDir,
      DATABASE_PATH: folder.databasePath,
      ...env,
    },
  })
}
