import { Privacy } from "@osl/core"
import { Retention } from "@osl/store"
import { expect, test } from "vitest"
import { audit, statusOf } from "./audit.ts"
import { rowsOf } from "./terms.ts"

test("terms that nobody has set are one row for each log, with every class", () => {
  const rows = rowsOf(Retention.always)
  expect(rows.map(({ log }) => log)).toEqual(Retention.logs)
  for (const row of rows) expect(row).toMatchObject({ classes: Privacy.classes, months: null })
})

test("a class with a term of its own is a row of its own", () => {
  const process = { ...Retention.unlimited, author: 24, account: 24, public: 120 }
  expect(rowsOf({ ...Retention.always, process }).filter(({ log }) => log === "process")).toEqual([
    { log: "process", classes: ["public"], from: "closing", months: 120 },
    { log: "process", classes: ["institution"], from: "closing", months: null },
    { log: "process", classes: ["author", "account"], from: "closing", months: 24 },
  ])
})

test("a statement is of full conformance only when the audit found nothing", () => {
  expect(statusOf({ gaps: [] })).toBe("full")
  expect(statusOf(audit)).toBe("partial")
})

test("the next review is due by the next 31 March after the last", () => {
  expect(audit.nextBy.slice(4)).toBe("-03-31")
  expect(audit.nextBy > audit.on).toBe(true)
  expect(`${Number(audit.nextBy.slice(0, 4)) - 1}-03-31` <= audit.on).toBe(true)
})
