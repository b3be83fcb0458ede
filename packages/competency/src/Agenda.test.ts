import type { SupervisionSession } from "@osl/core"
import { edition } from "@osl/core/osl-2014"
import * as fc from "fast-check"
import { describe, expect, expectTypeOf, it } from "vitest"
import * as Agenda from "./Agenda.ts"
import type * as Assessment from "./Assessment.ts"
import * as Framework from "./Framework.ts"
import type * as Level from "./Level.ts"
import * as Profile from "./Profile.ts"
import type * as Proposal from "./Proposal.ts"
import type * as Review from "./Review.ts"
import type * as Score from "./Score.ts"
import * as people from "./testing/people.ts"

const framework = Framework.of(edition)
const made = (
  id: string,
  mode: Assessment.RatedMode,
  date: string,
  levels: Readonly<Record<string, Level.Level>>,
) =>
  people.accepted(framework, {
    id,
    subject: "anna",
    assessor: mode === "self" ? "anna" : id,
    mode,
    date,
    levels,
  })

const all = [
  made("s", "self", "2026-05-01", { C07: 4, C08: 4, C10: 2 }),
  made("m", "manager", "2025-04-01", { C07: 2, C08: 1, C09: 3 }),
  made("m2", "manager", "2024-01-01", { C13: 3 }),
  made("m3", "manager", "2025-02-01", { C14: 3 }),
]
const profile = (list: ReadonlyArray<Review.Reviewed> = all) =>
  Profile.of(framework, list, "anna", "2026-06-01")

describe("the agenda of a supervision", () => {
  it("[AG1] has the widest disagreements first, then the stalest, then what has lapsed", () => {
    const found = Agenda.of(profile())
    expect(found.map(({ about, competency }) => `${about} ${competency}`)).toEqual([
      "disagreement C08",
      "disagreement C07",
      "stale C14",
      "stale C07",
      "stale C08",
      "stale C09",
      "lapsed C13",
    ])
    expect(Agenda.of(profile(), 2)).toEqual(found.slice(0, 2))
    expect(Agenda.of(profile([]))).toEqual([])
  })

  it("[AG2] says why each item is there", () => {
    const [first, , stale] = Agenda.of(profile())
    const lapsed = Agenda.of(profile()).at(-1)
    if (first === undefined || stale === undefined || lapsed === undefined) return expect.unreachable()
    expect(Agenda.text(framework, first, "pl")).toBe(
      "Prowadzenie spotkań i grup: oceny różnią się o 3 poziomy (ocena przełożonego: 1; samoocena: 4).",
    )
    expect(Agenda.text(framework, stale, "en")).toBe(
      "Mediation, negotiation, consensus: time to assess again (manager), last on 2025-02-01.",
    )
    expect(Agenda.text(framework, lapsed, "pl")).toBe(
      "Budowanie sieci i partnerstw: ocena jest tak dawna, że już się nie liczy (ocena przełożonego).",
    )
  })

  it("[AG2] does not depend on the order of assessments", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(Agenda.of(profile(shuffled))).toEqual(Agenda.of(profile()))
      }),
    )
  })

  it("[AG3] no session of supervision fits where a score, a proposal or an agenda takes its input", () => {
    type Session = SupervisionSession.SupervisionSession
    expectTypeOf<Session>().not.toExtend<Parameters<typeof Agenda.of>[0]>()
    expectTypeOf<Session>().not.toExtend<Review.Reviewed>()
    expectTypeOf<Session>().not.toExtend<Assessment.Sheet>()
    expectTypeOf<Session>().not.toExtend<Proposal.Work>()
    // All that a score knows of a rating: no text but ids, a mode and a day.
    expectTypeOf<keyof Score.Counted>().toEqualTypeOf<"assessment" | "assessor" | "mode" | "on" | "level">()
    expectTypeOf<keyof Proposal.Work>().toEqualTypeOf<"id" | "form" | "on" | "worker" | "kind" | "role">()
  })

  it("[AG3] conclusions of a session that are put into a sheet change no number and no item", () => {
    const smuggled = all.map((one) => ({
      ...one,
      sheet: { ...one.sheet, goals: "Wnioski z superwizji", conclusions: "Treść sesji", form: "individual" },
    }))
    expect(profile(smuggled)).toEqual(profile())
    expect(JSON.stringify(Agenda.of(profile(smuggled)))).not.toMatch(/superwizji|Treść/)
  })
})
