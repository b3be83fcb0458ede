import { spawn } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs"
import { hostname, tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { take } from "./lock.ts"

let folder = ""
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "osl-lock-"))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const locks = () => readdirSync(folder).filter((name) => name.endsWith(".lock"))

const program = `
  const { take } = await import(${JSON.stringify(join(import.meta.dirname, "lock.ts"))})
  try {
    const { takenFrom } = take(process.argv[1])
    console.log("taken " + (takenFrom ?? ""))
    setInterval(() => {}, 1000)
  } catch (error) {
    console.log("refused " + error.code)
  }
`

interface Other {
  readonly said: string
  readonly pid: number
  readonly kill: () => Promise<void>
}

/** Another process that tries to take the folder. */
const another = (): Promise<Other> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--input-type=module", "-e", program, folder], {
      stdio: ["ignore", "pipe", "inherit"],
    })
    const gone = new Promise<void>((done) => child.on("exit", () => done()))
    child.on("error", reject)
    child.stdout.once("data", (said) =>
      resolve({
        said: String(said).trim(),
        pid: child.pid ?? 0,
        kill: () => {
          child.kill("SIGKILL")
          return gone
        },
      }),
    )
  })

test("a folder is taken by one process and free again after it was given back", () => {
  const lock = take(folder)
  expect(lock.takenFrom).toBeUndefined()
  expect(locks()).toHaveLength(1)
  lock.release()
  expect(locks()).toEqual([])
})

test("a second process is refused while the first lives, and told which it is", async () => {
  const first = await another()
  expect(first.said).toBe("taken")
  expect((await another()).said).toBe("refused folder-in-use")
  expect(() => take(folder)).toThrow(String(first.pid))
  await first.kill()
})

test("the folder of a killed process is taken over, and its number is told", async () => {
  const first = await another()
  await first.kill()
  const lock = take(folder)
  expect(lock.takenFrom).toBe(first.pid)
  expect(locks()).toHaveLength(1)
  lock.release()
})

test("of many that start at the same moment on the folder of a killed process, one has it", async () => {
  const dead = await another()
  await dead.kill()
  const many = await Promise.all(Array.from({ length: 6 }, another))
  const takers = many.filter(({ said }) => said.startsWith("taken"))
  expect(takers.length).toBeLessThanOrEqual(1)
  await Promise.all(many.map(({ kill }) => kill()))
})

test("a process that has the number of a dead one does not stand for it", () => {
  writeFileSync(
    join(folder, "portal-1.lock"),
    JSON.stringify({ pid: process.ppid, born: "1", host: hostname() }),
  )
  const lock = take(folder)
  expect(lock.takenFrom).toBe(process.ppid)
  lock.release()
})

test("on another machine a heartbeat keeps the folder, and silence frees it", () => {
  const path = join(folder, "portal-1.lock")
  writeFileSync(path, JSON.stringify({ pid: 1, born: "", host: "another-machine" }))
  expect(() => take(folder)).toThrow("another-machine")
  const silent = new Date(Date.now() - 120_000)
  utimesSync(path, silent, silent)
  const lock = take(folder)
  expect(readFileSync(join(folder, locks()[0] ?? ""), "utf8")).toContain(String(process.pid))
  lock.release()
})
