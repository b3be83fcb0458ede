/**
 * `pnpm db`: looks after the database of a portal.
 * Not here: what the commands do (`commands.ts`).
 */
import * as Draft from "./Draft.ts"
import { main } from "./runtime.server.ts"

const line = (stream: NodeJS.WriteStream) => (text: string) => void stream.write(`${text}\n`)

/** What a program that was told to end answers with. */
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

for (const [signal, code] of Object.entries(signals))
  process.on(signal, () => {
    Draft.discardAll()
    process.exit(code)
  })

process.exitCode = await main(process.argv.slice(2), process.env, line(process.stdout), line(process.stderr))
