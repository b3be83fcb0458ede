import { edition } from "@osl/core/osl-2014"
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import type * as Assessment from "./Assessment.ts"
import * as Framework from "./Framework.ts"
import * as Review from "./Review.ts"
import * as Sight from "./Sight.ts"
import * as people from "./testing/people.ts"

const framework = Framework.of(edition)

const at = (date: string) => `${date}T12:00:00.000Z`
const made = (id: string, assessor: string, mode: Assessment.RatedMode, date: string) =>
  people.accepted(framework, { id, subject: "anna", assessor, mode, date, levels: { C08: 2 } })
const draft = (id: string, assessor: string, mode: Assessment.RatedMode, date: string) =>
  Result.getOrThrow(
    Review.begin(framework, {
      id,
      subject: "anna",
      assessor,
      at: at(date),
      sheet: people.sheet(framework, { subject: "anna", assessor, mode, date, levels: { C08: 2 } }),
    }),
  )

const self = made("self", "anna", "self", "2026-03-01")
const ids = (all: ReadonlyArray<Review.Reviewed>, person: string, as: Sight.Viewer["as"]) =>
  Sight.seen(all, "anna", { person, as }).map(({ id }) => id)

const jan = { person: "jan", as: "peer" } as const

describe("who sees which assessment", () => {
  it("[BL1] a peer sees how the person rates themselves only after their own sheet was accepted", () => {
    expect(ids([self], "jan", "peer")).toEqual([])
    expect(ids([self, draft("p", "jan", "peer", "2026-03-05")], "jan", "peer")).toEqual(["p"])
    expect(ids([self, made("p", "jan", "peer", "2026-03-05")], "jan", "peer")).toEqual(["self", "p"])
  })

  it("[BL1] nobody whose sheet as a peer can still be changed sees more by being a manager too", () => {
    expect(ids([self, draft("p", "jan", "peer", "2026-03-05")], "jan", "manager")).toEqual(["p"])
    expect(ids([self, made("p", "jan", "peer", "2026-02-05")], "jan", "manager")).toEqual(["self", "p"])
  })

  it("[BL1] a self-assessment of a later round stays hidden", () => {
    const all = [self, made("p", "jan", "peer", "2026-03-05"), made("later", "anna", "self", "2026-09-01")]
    expect(ids(all, "jan", "peer")).toEqual(["self", "p"])
    expect(ids([...all, draft("p2", "jan", "peer", "2026-09-02")], "jan", "peer")).toEqual(["p", "p2"])
  })

  it("[BL1] nobody but its author sees the sheet of a peer, or a draft", () => {
    const all = [
      self,
      made("p", "jan", "peer", "2026-03-05"),
      made("m", "ewa", "manager", "2026-03-06"),
      draft("d", "ewa", "manager", "2026-03-07"),
      draft("s2", "anna", "self", "2026-03-08"),
    ]
    expect(ids(all, "anna", "subject")).toEqual(["self", "m", "s2"])
    expect(ids(all, "ewa", "manager")).toEqual(["self", "m", "d"])
    expect(ids(all, "maria", "manager")).toEqual(["self", "m"])
    expect(ids(all, "olga", "peer")).toEqual([])
    expect(ids(all, "olga", "subject")).toEqual([])
  })

  it("[BL1] blindness holds: while a peer's sheet can be changed, none of their view is a self-assessment", () => {
    const days = ["2026-01-10", "2026-02-10", "2026-03-10"] as const
    const one = fc.record({
      mode: fc.constantFrom("self", "peer", "manager"),
      date: fc.constantFrom(...days),
      isDraft: fc.boolean(),
      peer: fc.constantFrom("jan", "olga"),
    })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), (drawn) => {
        const all = drawn.map(({ mode, date, isDraft, peer }, index) => {
          const assessor = mode === "self" ? "anna" : mode === "peer" ? peer : "ewa"
          return (isDraft ? draft : made)(String(index), assessor, mode as Assessment.RatedMode, date)
        })
        const own = all.filter(({ assessor }) => assessor === "jan")
        const view = Sight.seen(all, "anna", jan)
        for (const other of view.filter(({ assessor }) => assessor !== "jan")) {
          expect(other.sheet.mode).toBe("self")
          expect(own.length).toBeGreaterThan(0)
          for (const { status } of own) expect(status).toBe("accepted")
          expect(own.some(({ sheet }) => sheet.date >= other.sheet.date)).toBe(true)
        }
      }),
    )
  })
})
