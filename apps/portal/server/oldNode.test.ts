import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { delimiter, join, resolve } from "node:path"
import { expect, test } from "vitest"
import { isTooOld } from "./oldNode.mjs"

test.each([
  ["0.12.18", true],
  ["9.11.2", true],
  ["20.20.2", true],
  ["22.18.0", true],
  ["22.19.0", false],
  ["22.20.1", false],
  ["23.0.0", false],
  ["24.21.0", false],
])("Node %s is too old: %s", (version, expected) => {
  expect(isTooOld(version)).toBe(expected)
})

const versionOf = (node: string): string =>
  spawnSync(node, ["--version"], { encoding: "utf8" }).stdout?.trim().slice(1) ?? ""

/** A Node of this machine that is too old for the portal, if there is one. */
const oldNode = [
  ...(process.env["OSL_OTHER_NODES"] ?? "").split(delimiter),
  ...(process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, "node")),
  "/usr/bin/node",
]
  .filter(existsSync)
  .find((node) => isTooOld(versionOf(node)))

test.skipIf(oldNode === undefined)(
  "a Node that is too old is told so in both languages, before anything is loaded (skipped where no older Node is installed)",
  () => {
    const { status, stderr, stdout } = spawnSync(
      oldNode ?? "",
      [resolve(import.meta.dirname, "../start.mjs")],
      {
        encoding: "utf8",
      },
    )
    expect(status).toBe(1)
    expect(stdout).toBe("")
    expect(stderr).toContain("potrzebuje Node 22.19 lub nowszego")
    expect(stderr).toContain("needs Node 22.19 or newer")
    expect(stderr).toContain(versionOf(oldNode ?? ""))
  },
)
