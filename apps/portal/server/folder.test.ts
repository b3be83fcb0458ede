import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { lasting, secret } from "./folder.ts"

const folder = mkdtempSync(join(tmpdir(), "osl-folder-"))
afterAll(() => rmSync(folder, { recursive: true }))

test("what lasts begins as the secret of the first start, and stays when that is changed", () => {
  const first = secret(folder)
  expect(secret(folder)).toBe(first)
  expect(lasting(folder, first)).toBe(first)
  expect(lasting(folder, "another secret of sessions, long enough")).toBe(first)
  expect(readFileSync(join(folder, "lasting-secret"), "utf8").trim()).toBe(first)
  expect(statSync(join(folder, "lasting-secret")).mode & 0o077).toBe(0)
})
