/**
 * `pnpm db`: looks after the database of a portal.
 * Not here: what the commands do (`commands.ts`).
 */
import { main } from "./runtime.server.ts"

const line = (stream: NodeJS.WriteStream) => (text: string) => void stream.write(`${text}\n`)

process.exitCode = await main(process.argv.slice(2), process.env, line(process.stdout), line(process.stderr))
