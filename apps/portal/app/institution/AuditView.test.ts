import { Audit } from "@osl/store"
import { describe, expect, it } from "vitest"
import { locales } from "../words/Locale.ts"
import * as AuditFilter from "./AuditFilter.ts"
import * as AuditView from "./AuditView.ts"

const process = "01970000-0000-7000-8000-000000000001"
const anna = "01970000-0000-7000-8000-000000000002"

const entry: Audit.Entry = {
  id: "01970000-0000-7000-8000-000000000003",
  seq: 1,
  at: "2026-11-20T10:00:00.000Z",
  actorId: anna,
  duty: "director",
  onBehalfOf: null,
  purpose: "reporting",
  action: "carry-out",
  processId: process,
  subjects: ["record", "01970000-0000-7000-8000-000000000004"],
}

const telling = (language: AuditView.Telling["language"]): AuditView.Telling => ({
  language,
  people: { [anna]: "Anna Nowak" },
  processes: { [process]: "Zatorze" },
})

describe("the audit in words", () => {
  it("tells every action in every language, without an id or a code", () => {
    for (const language of locales)
      for (const action of Audit.actions) {
        const told = AuditView.tell(
          { ...entry, action, subjects: ["records", "F06", "csv"] },
          telling(language),
        )
        expect(told.what, action).not.toMatch(/[{}]|undefined|[0-9a-f]{8}-|audit\./)
        expect(told.what).not.toBe("")
        expect(told.kind).not.toBe("")
        expect(told.purpose).not.toBe("")
      }
  })

  it("names who, where and what for", () => {
    expect(AuditView.tell(entry, telling("pl"))).toMatchObject({
      who: "Anna Nowak",
      duty: "dyrektor",
      what: "Zmiana: nowy wpis",
      process: { id: process, name: "Zatorze" },
      purpose: "sprawozdanie",
    })
    const plan = AuditView.tell({ ...entry, subjects: ["approve-plan", process] }, telling("pl"))
    expect(plan.what).toMatch(/^Zmiana: .*plan/i)
    const taken = { ...entry, action: "export-table", subjects: ["records", "F06", "csv"] } as const
    expect(AuditView.tell(taken, telling("pl")).what).toMatch(/^Pobranie pliku: wpisy procesu, .+, CSV$/)
  })

  it("names nobody for an account that is gone, and no process that is not the institution's", () => {
    const told = AuditView.tell({ ...entry, actorId: process, processId: anna }, telling("pl"))
    expect(told.who).toBe("osoba, której konta już nie ma")
    expect(told.process).toBeNull()
  })

  it("tells what the portal did by itself as such, and no duty", () => {
    const anchored = {
      ...entry,
      actorId: process,
      duty: "director",
      purpose: "upkeep",
      action: "anchor",
    } as const
    expect(AuditView.tell(anchored, telling("pl"))).toMatchObject({ who: "portal, sam z siebie", duty: null })
    expect(AuditView.tell({ ...anchored, actorId: anna }, telling("pl"))).toMatchObject({ who: "Anna Nowak" })
  })

  it("has every action in exactly one kind", () => {
    const filtered = AuditFilter.kinds.flatMap(
      (kind) => AuditView.query({ person: "", kind, from: "", to: "" }).actions ?? [],
    )
    expect([...filtered].sort()).toEqual([...Audit.actions].sort())
  })

  it("reads days as days in Poland, the last one whole, in winter and in summer", () => {
    const period = (from: string, to: string) => AuditView.query({ person: "", kind: "", from, to })
    expect(period("2026-01-10", "2026-01-10")).toEqual({
      from: "2026-01-09T23:00:00.000Z",
      to: "2026-01-10T23:00:00.000Z",
    })
    expect(period("2026-07-10", "2026-07-10")).toEqual({
      from: "2026-07-09T22:00:00.000Z",
      to: "2026-07-10T22:00:00.000Z",
    })
  })

  it("leaves out filters that are none", () => {
    const given = new URLSearchParams("kind=everything&from=2026-02-30&to=yesterday&person=")
    expect(AuditFilter.filtersOf(given)).toEqual({ person: "", kind: "", from: "", to: "" })
    expect(
      AuditFilter.pairs(AuditFilter.filtersOf(new URLSearchParams("kind=files&from=2026-02-03"))),
    ).toEqual([
      ["kind", "files"],
      ["from", "2026-02-03"],
    ])
  })
})
