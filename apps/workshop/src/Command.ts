/**
 * Runs a command and keeps what it said.
 * Not here: what the answer means (`checks/`, `bench/`).
 */
import { spawn } from "node:child_process"
import { performance } from "node:perf_hooks"
import { root } from "./Repository.ts"

/** As we were started: a library that a check calls may write into ours, for instance that this is production. */
const surroundings = { ...process.env }

/** **Unit** `ms` wall time in milliseconds. `code` is null when the command was stopped. */
export interface Answer {
  readonly code: number | null
  readonly output: string
  readonly ms: number
  readonly timedOut: boolean
}

export interface Options {
  /** Absolute; the root of the repository unless said. */
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** **Unit** milliseconds after which the command and its children are stopped; ten minutes unless said. */
  readonly timeout?: number
  /** Called every 30 seconds while the command runs. **Unit** seconds so far. */
  readonly onWait?: (seconds: number) => void
}

/** No tool of ours reports home, colours its output for a file, or leaves a daemon. */
const quietly = {
  DO_NOT_TRACK: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  STORYBOOK_DISABLE_TELEMETRY: "1",
  NO_UPDATE_NOTIFIER: "1",
  NO_COLOR: "1",
  FORCE_COLOR: "0",
}

const running = new Set<number>()

const stop = (pid: number) => {
  try {
    process.kill(-pid, "SIGKILL")
  } catch {
    // It has ended by itself in the meantime.
  }
}

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    for (const pid of running) stop(pid)
    process.exit(130)
  })
}

/** Runs to the end. **Errors** none: a command that cannot be started answers with code 127. */
export const run = (command: string, args: ReadonlyArray<string>, options: Options = {}): Promise<Answer> =>
  new Promise((resolve) => {
    const started = performance.now()
    const parts: Array<string> = []
    let timedOut = false
    const child = spawn(command, [...args], {
      cwd: options.cwd ?? root,
      env: { ...surroundings, ...quietly, ...options.env },
      stdio: ["ignore", "pipe", "pipe"],
      detached: process.platform !== "win32",
    })
    const pid = child.pid
    if (pid !== undefined) running.add(pid)
    const waiting = setInterval(
      () => options.onWait?.(Math.round((performance.now() - started) / 1000)),
      30_000,
    )
    const limit = setTimeout(() => {
      timedOut = true
      if (pid !== undefined) stop(pid)
    }, options.timeout ?? 600_000)
    const finish = (code: number | null) => {
      clearInterval(waiting)
      clearTimeout(limit)
      if (pid !== undefined) running.delete(pid)
      resolve({ code, output: parts.join(""), ms: performance.now() - started, timedOut })
    }
    child.stdout.on("data", (chunk: Buffer) => parts.push(chunk.toString()))
    child.stderr.on("data", (chunk: Buffer) => parts.push(chunk.toString()))
    child.on("error", (error) => {
      parts.push(`${error.message}\n`)
      finish(127)
    })
    child.on("close", finish)
  })

/** The pnpm that runs us, or the one that `npx` brings. */
export const pnpm = (args: ReadonlyArray<string>, options?: Options): Promise<Answer> => {
  const ours = process.env["npm_execpath"]
  return ours !== undefined && /pnpm[^/\\]*$/.test(ours)
    ? /\.[cm]?js$/.test(ours)
      ? run(process.execPath, [ours, ...args], options)
      : run(ours, args, options)
    : run("npx", ["-y", "pnpm@12", ...args], options)
}
