import { type ErasureList, Retention } from "@osl/store"
import { describe, expect, it } from "vitest"
import * as RetentionView from "./RetentionView.ts"

const process = { ...Retention.unlimited, author: 24, institution: 24 }
const policy: Retention.Policy = { ...Retention.always, process }

const entry = (over: Partial<ErasureList.Entry>): ErasureList.Entry => ({
  id: "01970000-0000-7000-8000-000000000001",
  at: "2026-11-20T23:30:00.000Z",
  kind: "expired",
  log: "process",
  centre: "01970000-0000-7000-8000-000000000002",
  subject: "01970000-0000-7000-8000-000000000003",
  classes: ["author"],
  ...over,
})

describe("how long what is kept", () => {
  it("says once what is the same for several classes, with what goes next and the first day of the later", () => {
    const of = (privacy: "author" | "institution", due: number, next: string | null) =>
      ({ log: "process", privacy, months: 24, due, next }) as const
    const rows = RetentionView.rows(policy, [
      of("institution", 2, "2027-01-02"),
      of("author", 3, "2027-01-01"),
    ])
    expect(rows.filter(({ log }) => log === "process")).toMatchObject([
      { classes: ["public", "account"], months: null, due: null, next: null },
      { classes: ["institution", "author"], months: 24, due: 3, next: "2027-01-01" },
    ])
    expect(rows.filter(({ log }) => log !== "process").every(({ due }) => due === null)).toBe(true)
  })

  it("tells what went by itself day by day in Poland, and nothing that was asked for", () => {
    expect(
      RetentionView.runs([
        entry({}),
        entry({ classes: ["institution"] }),
        entry({ kind: "worker", log: "" }),
        entry({ at: "2026-11-20T10:00:00.000Z", log: "supervision" }),
      ]),
    ).toEqual([
      { day: "2026-11-21", log: "process", classes: ["institution", "author"], count: 2 },
      { day: "2026-11-20", log: "supervision", classes: ["author"], count: 1 },
    ])
  })

  it("reads whole months and no end, and names every field that is neither", () => {
    const given = (answers: Readonly<Record<string, string>>) =>
      RetentionView.read((field) => answers[field] ?? "")
    expect(given({})).toEqual({ policy: Retention.always })
    expect(given({ "process-author": " 24 ", "process-institution": "24" })).toEqual({ policy })
    expect(given({ "process-author": "-1", "training-public": "2,5", "portfolio-account": "1201" })).toEqual({
      wrong: ["process-author", "portfolio-account", "training-public"],
    })
  })
})
