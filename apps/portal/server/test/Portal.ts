/**
 * The real portal as a process of its own, started by `start.mjs` on a free port of loopback.
 * Not here: what is asked of it (`Browser.ts`), or what is then expected (the tests).
 */
import { spawn } from "node:child_process"
import { createServer } from "node:net"
import { resolve } from "node:path"
import { setTimeout as pause } from "node:timers/promises"

const script = resolve(import.meta.dirname, "../../start.mjs")

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const bound = server.address()
      server.close(() => resolve(typeof bound === "object" && bound !== null ? bound.port : 0))
    })
  })

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  /** Everything it said, on both streams. */
  readonly said: string
}

export interface Portal {
  readonly address: string
  readonly pid: number
  readonly said: () => string
  /** Waits until it says something like this. */
  readonly says: (what: RegExp) => Promise<void>
  /** Waits until `/readyz` answers 200. */
  readonly ready: () => Promise<void>
  readonly end: (signal: "SIGTERM" | "SIGKILL") => Promise<Ended>
  readonly ended: Promise<Ended>
}

export type Setting =
  | "DATABASE_URL"
  | "OSL_DATA_DIR"
  | "OSL_DEMO"
  | "OSL_EDITION"
  | "OSL_EDITIONS"
  | "OSL_LOG_STATEMENTS"
  | "OSL_SECRET"
  | "OTEL_BSP_SCHEDULE_DELAY"
  | "OTEL_EXPORTER_OTLP_ENDPOINT"
  | "PORT"

/** Nothing of the settings of whoever runs the tests. */
const none = {
  DATABASE_URL: "",
  OSL_DATA_DIR: "",
  OSL_DEMO: "small",
  OSL_EDITION: "",
  OSL_EDITIONS: "",
  OSL_LOG_STATEMENTS: "",
  OSL_SECRET: "",
  OSL_URL: "",
  OTEL_EXPORTER_OTLP_ENDPOINT: "",
}

const running = new Set<Portal>()

/** Ends what a failed test left behind. */
export const endAll = async (): Promise<void> => {
  await Promise.all([...running].map((portal) => portal.end("SIGKILL")))
}

export const start = async (
  settings: Readonly<Partial<Record<Setting, string>>>,
  node = process.execPath,
): Promise<Portal> => {
  const port = settings.PORT ?? String(await freePort())
  const child = spawn(node, [script], {
    env: { ...process.env, NODE_ENV: "production", HOST: "127.0.0.1", ...none, ...settings, PORT: port },
    stdio: ["ignore", "pipe", "pipe"],
  })
  let said = ""
  child.stdout.on("data", (chunk) => (said += String(chunk)))
  child.stderr.on("data", (chunk) => (said += String(chunk)))
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once("error", reject)
    child.once("close", (code, signal) => {
      running.delete(portal)
      resolve({ code, signal, said })
    })
  })
  const address = `http://127.0.0.1:${port}`
  const until = async (isSo: () => Promise<boolean>, what: string): Promise<void> => {
    while (!(await isSo())) {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`The portal ended before it was ${what}:\n${said}`)
      await pause(50)
    }
  }
  const portal: Portal = {
    address,
    pid: child.pid ?? 0,
    said: () => said,
    says: (what) => until(async () => what.test(said), `saying ${what}`),
    ready: () =>
      until(
        () =>
          fetch(`${address}/readyz`).then(
            (response) => response.ok,
            () => false,
          ),
        "ready",
      ),
    end: (signal) => {
      child.kill(signal)
      return ended
    },
    ended,
  }
  running.add(portal)
  return portal
}
