import { Scope } from "@osl/store"
import { describe, expect, it } from "vitest"
import * as ErasureView from "./ErasureView.ts"

describe("what would go of a person's data", () => {
  it("says every table of the list of erasures in one of its groups, and each thing once", () => {
    for (const { table } of Scope.about("person")) {
      const found = ErasureView.going({ [table]: 2 })
      expect(found.length, table).toBeLessThanOrEqual(1)
      if (found.length === 0)
        expect(["competency_event", "session", "account", "verification", "two_factor", "passkey"]).toContain(
          table,
        )
    }
    expect(ErasureView.going({ competency: 1, competency_event: 9, private_note: 3, new_table: 2 })).toEqual([
      { group: "notes", count: 3 },
      { group: "growth", count: 1 },
      { group: "other", count: 2 },
    ])
  })

  it("finds somebody by words of the name or the address, without regard to case and marks", () => {
    const lucja = { name: "Łucja Żak", email: "lucja@example.org" }
    for (const question of ["lucja", "ŻAK łuc", "zak example", ""])
      expect(ErasureView.isMeant(question, lucja), question).toBe(true)
    expect(ErasureView.isMeant("lucja nowak", lucja)).toBe(false)
  })
})
