/**
 * Finds the Chromium that browser tests run in, so that a fresh machine needs nothing installed.
 * Not here: the tests (`packages/ui/vitest.config.ts`, the portal's Playwright configuration).
 */
import { execFile } from "node:child_process"
import { existsSync } from "node:fs"
import { mkdir, rm, rmdir, stat, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { promisify } from "node:util"

/** What a launcher needs. `args` let it run in a container, also as root. */
export interface Browser {
  readonly executablePath: string
  readonly args: ReadonlyArray<string>
}

/** There is no browser to test in. */
export class BrowserNotFound extends Error {
  readonly _tag = "BrowserNotFound"
  constructor() {
    super("No Chromium was found. Install Chrome or Edge, or set CHROMIUM_PATH to a Chromium executable.")
  }
}

const containerArgs = ["--no-sandbox", "--disable-setuid-sandbox", "--disable-dev-shm-usage", "--disable-gpu"]

const installed: ReadonlyArray<string> = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
]

const starts = async (path: string): Promise<boolean> => {
  try {
    await promisify(execFile)(path, ["--version", "--no-sandbox"], { timeout: 30_000 })
    return true
  } catch {
    return false
  }
}

const stale = 180_000

/** Lets one process at a time unpack: the package takes a half-written file for a whole one. */
const alone = async <T>(work: () => Promise<T>): Promise<T> => {
  const lock = join(tmpdir(), "osl-chromium.lock")
  for (;;) {
    try {
      await mkdir(lock)
      break
    } catch {
      const since = await stat(lock).then(
        (found) => Date.now() - found.mtimeMs,
        () => 0,
      )
      if (since > stale) await rm(lock, { recursive: true, force: true })
      else await wait(200)
    }
  }
  try {
    return await work()
  } finally {
    await rmdir(lock)
  }
}

const packaged = async (): Promise<string | undefined> => {
  if (process.platform !== "linux") return undefined
  const path = join(tmpdir(), "chromium")
  const whole = join(tmpdir(), "osl-chromium.whole")
  if (existsSync(path) && existsSync(whole)) return path
  return alone(async () => {
    if (existsSync(path) && !(await starts(path))) await rm(path, { force: true })
    const { default: chromium } = await import("@sparticuz/chromium")
    const unpacked = await chromium.executablePath()
    if (!(await starts(unpacked))) return undefined
    await writeFile(whole, "")
    return unpacked
  })
}

/**
 * The browser to test in: `CHROMIUM_PATH`, else the packaged one on Linux, else an installed one.
 *
 * **Errors** `BrowserNotFound` when there is none.
 */
export const findBrowser = async (): Promise<Browser> => {
  const executablePath =
    process.env["CHROMIUM_PATH"] ?? (await packaged()) ?? installed.find((path) => existsSync(path))
  if (executablePath === undefined) throw new BrowserNotFound()
  return { executablePath, args: process.platform === "linux" ? containerArgs : [] }
}
