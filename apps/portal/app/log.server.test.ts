import { readdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { Database } from "@osl/store"
import * as Schema from "effect/Schema"
import { expect, test } from "vitest"
import { failed } from "./log.server.ts"

test("a line of the log tells what failed and where, and no word that somebody wrote", () => {
  const driver = Object.assign(new Error('duplicate key: (email)=(anna@example.org), "Anna Wiśniewska"'), {
    code: "23505",
    detail: "Key (email)=(anna@example.org) already exists.",
  })
  const unreadable = (() => {
    try {
      return Schema.decodeUnknownSync(Schema.Struct({ on: Schema.Number }))({ on: "Anna Wiśniewska" })
    } catch (error) {
      return error
    }
  })()
  const lines = [
    failed(new Database.StoreUnavailable({ during: "carry out a command", cause: driver }), "1"),
    failed(driver, "2"),
    failed(unreadable, "3"),
    failed("Anna Wiśniewska", "4"),
  ]
  expect(lines.map(({ what }) => what[0])).toEqual([
    "StoreUnavailable",
    "Error 23505",
    expect.any(String),
    "string",
  ])
  expect(lines[0]).toMatchObject({ during: "carry out a command", what: ["StoreUnavailable", "Error 23505"] })
  expect(lines[1]?.at[0]).toContain("log.server.test.ts")
  for (const word of ["Anna", "Wiśniewska", "anna@example.org"])
    expect(JSON.stringify(lines), word).not.toContain(word)
})

/** They write what is not of people: the start in words, statements without values, commands of the terminal. */
const others = ["log.server.ts", "statementLog.server.ts", "messages.ts", "oldNode.mjs", "main.ts"]

test("nothing but the log writes to the streams of the portal", () => {
  const root = resolve(import.meta.dirname, "..")
  const found = ["app", "server"]
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter(
      (entry) => entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name),
    )
    .filter((entry) =>
      /process\.std(out|err)\.write|console\.\w+\(/.test(
        readFileSync(join(entry.parentPath, entry.name), "utf8"),
      ),
    )
    .map(({ name }) => name)
  expect(found.filter((name) => !others.includes(name))).toEqual([])
})
