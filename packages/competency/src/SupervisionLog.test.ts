import { Form, Overlay, SupervisionSession } from "@osl/core"
import { edition as early } from "@osl/core/osl-2012"
import { edition } from "@osl/core/osl-2014"
import * as Result from "effect/Result"
import * as FastCheck from "fast-check"
import { describe, expect, expectTypeOf, it } from "vitest"
import * as Agenda from "./Agenda.ts"
import * as Framework from "./Framework.ts"
import * as Gap from "./Gap.ts"
import * as Profile from "./Profile.ts"
import * as Proposal from "./Proposal.ts"
import * as Refusal from "./Refusal.ts"
import type * as Score from "./Score.ts"
import * as SupervisionLog from "./SupervisionLog.ts"
import * as TeamCoverage from "./TeamCoverage.ts"
import { accepted, allAt } from "./testing/people.ts"

type Session = SupervisionSession.SupervisionSession

const read = (input: unknown): Session =>
  Result.getOrThrow(Form.decode(SupervisionSession.SupervisionSession, input))

const group = read({
  date: "2026-03-03",
  form: "group",
  minutes: 90,
  participants: 3,
  supervisor: "s-1",
  conclusions: "Wspólny termin spotkań z policją.",
  consents: ["a", "b", "c"].map((who) => ({
    who,
    on: who === "c" ? "2026-03-10" : "2026-03-03",
    form: "paper",
  })),
})
const short = (date: string, minutes = 60): Session =>
  read({ date, form: "individual", minutes, participants: 1, supervisor: "s-1" })

const entry = (session: Session, id = "e-1"): SupervisionLog.Entry => ({ id, session, withdrawals: [] })
const back = (one: SupervisionLog.Entry, by: string, at: string) =>
  Result.getOrThrow(SupervisionLog.withdraw(one, by, at))
const told = (
  found: Result.Result<unknown, ReadonlyArray<{ code: string; path: ReadonlyArray<unknown> }>>,
) => (Result.isFailure(found) ? found.failure.map(({ code, path }) => `${code} ${path.join(".")}`) : [])

describe("the log", () => {
  it("[SV1] takes sessions that took place, once, with consents of the supervised only", () => {
    const at = "2026-03-10T09:00:00Z"
    const log = Result.getOrThrow(SupervisionLog.add([], { id: "e-1", session: group, at }))
    expect(log).toEqual([entry(group)])
    const wrong = { ...group, date: "2026-03-11", supervisor: "a" }
    const found = SupervisionLog.add(log, { id: "e-1", session: wrong, at: "2026-03-09T09:00:00Z" })
    expect(told(found)).toEqual([
      "session-repeated id",
      "session-in-future date",
      "supervisor-supervised consents.0.who",
      "consent-in-future consents.2.on",
    ])
    for (const one of Result.isFailure(found) ? found.failure : [])
      for (const language of ["pl", "en"] as const) expect(Refusal.text(one, language)).not.toBe(one.code)
  })

  it("[SV1] keeps the fields that the regulation allows, and no other", () => {
    expectTypeOf<keyof Session>().toEqualTypeOf<
      "date" | "form" | "minutes" | "participants" | "supervisor" | "conclusions" | "consents"
    >()
    expectTypeOf<keyof SupervisionLog.Entry>().toEqualTypeOf<"id" | "session" | "withdrawals">()
    expect(Object.keys(SupervisionLog.visible(entry(group), "2026-03-10")).sort()).toEqual([
      "conclusions",
      "date",
      "form",
      "hidden",
      "id",
      "minutes",
      "participants",
      "supervisor",
    ])
  })
})

describe("conclusions", () => {
  const seen = (one: SupervisionLog.Entry, on: string) => {
    const { conclusions, hidden } = SupervisionLog.visible(one, on)
    return hidden ?? conclusions
  }

  it("[SV2] are seen from the day on which the last supervised person consented, and never without one of them", () => {
    expect(seen(entry(group), "2026-03-09")).toBe("consent-missing")
    expect(seen(entry(group), "2026-03-10")).toBe("Wspólny termin spotkań z policją.")
    expect(seen(entry(short("2026-03-03")), "2026-03-10")).toBe("none")
    FastCheck.assert(
      FastCheck.property(
        FastCheck.integer({ min: 1, max: 8 }),
        FastCheck.array(FastCheck.constantFrom("a", "b", "c", "d", "s-1"), { maxLength: 8 }),
        (participants, people) => {
          const consents = people.map((who) => ({ who, on: "2026-03-03", form: "paper" as const }))
          const one = entry({ ...group, participants, consents })
          const supervised = new Set(people.filter((who) => who !== "s-1"))
          expect(SupervisionLog.visible(one, "2026-03-10").conclusions !== null).toBe(
            supervised.size >= participants,
          )
        },
      ),
    )
  })

  it("[SV3] are hidden from the day a consent is taken back, without a word on whose, until it is given again", () => {
    const hidden = back(entry(group), "b", "2026-04-01T12:00:00Z")
    expect(seen(hidden, "2026-03-31")).toBe("Wspólny termin spotkań z policją.")
    expect(seen(hidden, "2026-04-01")).toBe("consent-withdrawn")
    expect(JSON.stringify(SupervisionLog.visible(hidden, "2026-04-01"))).not.toMatch(/"b"|policją/)
    const consents = (group.consents ?? []).map((one) =>
      one.who === "b" ? { ...one, on: "2026-04-05" } : one,
    )
    const again = { ...hidden, session: { ...group, consents } }
    expect(seen(again, "2026-04-04")).toBe("consent-missing")
    expect(seen(again, "2026-04-05")).toBe("Wspólny termin spotkań z policją.")
    expect(told(SupervisionLog.withdraw(entry(group), "z", "2026-04-01T12:00:00Z"))).toEqual([
      "consent-not-given by",
    ])
    const kept = SupervisionLog.withoutConclusions(hidden)
    expect(JSON.stringify(kept)).not.toMatch(/policją|consents|"b"/)
    expect(read(kept.session)).toEqual(kept.session)
  })

  it("[SV3] one person of all is enough to hide them", () => {
    FastCheck.assert(
      FastCheck.property(FastCheck.subarray(["a", "b", "c"]), (people) => {
        const one = people.reduce((all, who) => back(all, who, "2026-04-01T12:00:00Z"), entry(group))
        expect(SupervisionLog.visible(one, "2026-05-01").conclusions === null).toBe(people.length > 0)
      }),
    )
    for (const hidden of ["none", "consent-missing", "consent-withdrawn"] as const)
      for (const language of ["pl", "en"] as const)
        expect(SupervisionLog.reason(hidden, language)).toMatch(/\.$/)
  })
})

describe("half-years", () => {
  const log = [
    entry(short("2025-11-04", 50), "1"),
    entry(group, "2"),
    entry(short("2026-07-01"), "3"),
    entry(short("2026-08-01"), "4"),
    entry(short("2026-09-01", 30), "5"),
    entry(short("2027-01-01"), "6"),
  ]

  it("[SV4] have sessions and hours beside half of what the edition wants in a year, of which one is enough", () => {
    const found = SupervisionLog.halfYears(edition, log, "2026-10-01")
    expect(
      found.map(({ from, isMet, isOver, minutes, sessions }) => [from, sessions, minutes, isMet, isOver]),
    ).toEqual([
      ["2025-07-01", 1, 50, false, true],
      ["2026-01-01", 1, 90, false, true],
      ["2026-07-01", 3, 150, true, false],
    ])
    expect(found[2]?.expectations).toEqual([
      {
        parameter: "supervision-sessions",
        least: 3,
        current: 3,
        isMet: true,
        evidence: "inferred",
        sources: ["S46", "S47"],
      },
      {
        parameter: "supervision-hours",
        least: 6,
        current: 2.5,
        isMet: false,
        evidence: "inferred",
        sources: [],
      },
    ])
    expect(SupervisionLog.halfYears(early, [], "2026-02-01")).toHaveLength(1)
    const none = SupervisionLog.halfYears({ parameters: [] }, log, "2026-10-01")
    expect(none.map(({ isMet }) => isMet)).toEqual([null, null, null])
  })

  it("[SV4] follow the parameter that an institution made stricter", () => {
    const stricter = Result.getOrThrow(
      Overlay.apply(edition, {
        key: "region",
        version: "1.0.0",
        base: { key: edition.key, version: edition.version },
        title: { pl: "Region", en: "Region" },
        status: "draft",
        validFrom: "2026-01-01",
        validTo: null,
        thresholds: [{ parameter: "supervision-sessions", least: 10 }],
      }),
    )
    const [, , last] = SupervisionLog.halfYears(stricter, log, "2026-10-01")
    expect(last?.expectations.map(({ least }) => least)).toEqual([5, 6])
    expect(last?.isMet).toBe(false)
  })

  it("[SV4] say what there was, what is expected, and that the number is ours", () => {
    const [first, , last] = SupervisionLog.halfYears(edition, log, "2026-10-01")
    if (first === undefined || last === undefined) return expect.fail()
    expect(SupervisionLog.explain(last, "pl")).toEqual([
      "Od 2026-07-01 do 2026-12-31: liczba sesji: 3, godzin: 2,5.",
      "Oczekiwana liczba sesji w półroczu: co najmniej 3.",
      "Oczekiwana liczba godzin w półroczu: co najmniej 6.",
      "Tyle było.",
      "To nasza propozycja: przepisy dają prawo do superwizji, ale nie mówią, ile jej ma być.",
    ])
    expect(SupervisionLog.explain(first, "en")[3]).toBe("There was less.")
  })

  it("[SV4] depend neither on the order of the log nor on conclusions", () => {
    FastCheck.assert(
      FastCheck.property(
        FastCheck.shuffledSubarray(log, { minLength: log.length }),
        FastCheck.string(),
        (turned, conclusions) => {
          const said = turned.map((one) => ({ ...one, session: { ...one.session, conclusions } }))
          expect(SupervisionLog.halfYears(edition, said, "2026-10-01")).toEqual(
            SupervisionLog.halfYears(edition, log, "2026-10-01"),
          )
        },
      ),
    )
  })
})

/** What the functions of a module take. */
type Taken<M> = {
  [K in keyof M]: M[K] extends (...given: infer A) => unknown ? A[number] : never
}[keyof M]

describe("sessions and scores", () => {
  const framework = Framework.of(edition)
  const person = "anna"
  const all = (["self", "manager"] as const).map((mode, index) =>
    accepted(framework, {
      id: mode,
      subject: person,
      assessor: mode === "self" ? person : "manager",
      mode,
      date: "2026-03-01",
      levels: allAt(framework, index === 0 ? 4 : 1),
    }),
  )
  const figures = (assessments: typeof all) => {
    const profile = Profile.of(framework, assessments, person, "2026-10-01")
    return {
      profile,
      gaps: Gap.of(framework, profile, "local-animator"),
      agenda: Agenda.of(profile),
      team: TeamCoverage.of(framework, [profile]),
    }
  }

  it("[SV5] no function that makes a number, a proposal or an agenda takes a session or its log", () => {
    type Maker =
      | Taken<typeof Profile>
      | Taken<typeof Gap>
      | Taken<typeof Agenda>
      | Taken<typeof TeamCoverage>
      | Taken<typeof Proposal>
      | Taken<typeof Score>
    type Fits<T> = Maker extends infer P ? (P extends object ? (T extends P ? P : never) : never) : never
    expectTypeOf<Fits<Proposal.Work>>().not.toBeNever()
    expectTypeOf<Fits<Session>>().toBeNever()
    expectTypeOf<Fits<SupervisionLog.Entry>>().toBeNever()
    expectTypeOf<Fits<ReadonlyArray<SupervisionLog.Entry>>>().toBeNever()
  })

  it("[SV5] no module of theirs reaches the log or the form of a session", async () => {
    const { readFileSync } = await import("node:fs" as string)
    const source = (name: string): string => String(readFileSync(new URL(name, import.meta.url), "utf8"))
    const seen = new Set<string>()
    const walk = (name: string): void => {
      if (seen.has(name)) return
      seen.add(name)
      for (const [, next = ""] of source(name).matchAll(/from "(\.\/[\w./-]+\.ts)"/g)) walk(next)
    }
    for (const name of ["Score", "Profile", "Gap", "Agenda", "TeamCoverage", "Proposal", "DevelopmentPlan"])
      walk(`./${name}.ts`)
    expect(seen.size).toBeGreaterThan(10)
    expect([...seen]).not.toContain("./SupervisionLog.ts")
    for (const name of seen) expect([name, /SupervisionSession/.test(source(name))]).toEqual([name, false])
  })

  it("[SV5] whatever a session says, put wherever, no number and no item of an agenda changes", () => {
    const before = figures(all)
    FastCheck.assert(
      FastCheck.property(
        FastCheck.record({
          conclusions: FastCheck.string(),
          minutes: FastCheck.integer({ min: 1, max: 1440 }),
          participants: FastCheck.integer({ min: 1, max: 100 }),
          supervisor: FastCheck.constantFrom("anna", "manager", "s-1"),
        }),
        (said) => {
          const session = { ...group, ...said }
          const smuggled = all.map((one) => ({
            ...one,
            session,
            sheet: {
              ...one.sheet,
              session,
              goals: said.conclusions,
              ratings: (one.sheet.ratings ?? []).map((rating) => ({
                ...rating,
                ...said,
                justification: said.conclusions,
              })),
            },
          }))
          expect(figures(smuggled)).toEqual(before)
          const work = [{ ...session, id: "r-1", form: "F18", on: session.date, worker: person }]
          expect(Proposal.of(framework, work, { worker: person })).toEqual([])
        },
      ),
      { numRuns: 30 },
    )
  })
})
