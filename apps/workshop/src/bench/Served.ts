/**
 * A server that a benchmark or a soak starts as a child, on a free port of loopback, and ends by its own id.
 * Not here: what it is asked (the parts).
 */
import { type ChildProcess, spawn } from "node:child_process"
import { createServer } from "node:net"
import { performance } from "node:perf_hooks"
import * as Schema from "effect/Schema"

export class DidNotStart extends Schema.TaggedError<DidNotStart>()("DidNotStart", { output: Schema.String }) {
  override get message() {
    return `The server did not start:\n${this.output}`
  }
}

/** **Unit** `seconds` from the command to the first answer of `ready`. */
export interface Served {
  readonly address: string
  readonly seconds: number
  /** Everything it said so far, on both streams. */
  readonly said: () => string
  readonly stop: () => Promise<void>
  /** Ends it at once. */
  readonly kill: () => Promise<void>
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const bound = server.address()
      server.close(() => resolve(typeof bound === "object" && bound !== null ? bound.port : 0))
    })
  })

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve()
    else child.once("exit", () => resolve())
  })

const answers = async (address: string): Promise<boolean> => {
  try {
    return (await fetch(address)).ok
  } catch {
    return false
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Starts `script` with Node and waits until `ready` answers.
 *
 * **Unit** `patience` in seconds.
 * **Errors** `DidNotStart` with what it said when it ends or answers too late.
 */
export const serve = async (options: {
  readonly script: string
  readonly ready: string
  readonly patience: number
  readonly env?: Readonly<Record<string, string>>
  /** Told of its process when there is one, and when it is gone. */
  readonly onProcess?: (pid: number, isThere: boolean) => void
}): Promise<Served> => {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const started = performance.now()
  const child = spawn(process.execPath, [options.script], {
    env: { ...process.env, NODE_ENV: "production", ...options.env, PORT: String(port), HOST: "127.0.0.1" },
    stdio: ["ignore", "pipe", "pipe"],
  })
  const { pid } = child
  if (pid !== undefined) {
    options.onProcess?.(pid, true)
    child.once("exit", () => options.onProcess?.(pid, false))
  }
  const said: Array<string> = []
  child.stdout.on("data", (chunk: Buffer) => said.push(chunk.toString()))
  child.stderr.on("data", (chunk: Buffer) => said.push(chunk.toString()))
  const end = async (signal: "SIGTERM" | "SIGKILL") => {
    child.kill(signal)
    await ended(child)
  }
  const stop = () => end("SIGTERM")
  while (!(await answers(`${address}${options.ready}`))) {
    if (child.exitCode !== null || performance.now() - started > options.patience * 1000) {
      await stop()
      throw new DidNotStart({ output: said.join("") })
    }
    await pause(10)
  }
  const seconds = (performance.now() - started) / 1000
  return { address, seconds, said: () => said.join(""), stop, kill: () => end("SIGKILL") }
}
