import { edition as early } from "@osl/core/osl-2012"
import { edition } from "@osl/core/osl-2014"
import * as Result from "effect/Result"
import * as FastCheck from "fast-check"
import { describe, expect, it } from "vitest"
import fixtures from "../fixtures/training.json" with { type: "json" }
import * as Framework from "./Framework.ts"
import * as Gap from "./Gap.ts"
import * as Profile from "./Profile.ts"
import * as Proposal from "./Proposal.ts"
import * as Refusal from "./Refusal.ts"
import { TrainingForm } from "./reading/index.ts"
import * as Training from "./Training.ts"
import * as Programme from "./TrainingProgramme.ts"
import * as TrainingResult from "./TrainingResult.ts"
import * as TrainingSuggestion from "./TrainingSuggestion.ts"

const framework = Framework.of(edition)
const two = Programme.find("two-day") ?? expect.fail()
const on = "2026-03-12"

const read = (input: unknown): Training.Training => {
  const found = TrainingForm.decode(input)
  return Result.isSuccess(found) ? found.success : expect.fail(JSON.stringify(found.failure))
}
const held: Training.Held = { id: "training-1", record: read(fixtures.valid[0]) }
const stateOf = (person: string, others: ReadonlyArray<Training.Held> = [], day = on) =>
  TrainingResult.of(held, person, day, others)?.state
const all = Training.parts(held.record)

/** A training of the two days at which one person has these states, part by part. */
const noted = (
  states: ReadonlyArray<Training.State | null>,
  changes: Partial<Training.Training> = {},
): Training.Held => ({
  id: "training-2",
  record: {
    ...held.record,
    required: [],
    attendance: all.flatMap(({ day, module }, index) => {
      const state = states[index] ?? null
      return state === null ? [] : [{ person: "anna", day, module, state }]
    }),
    ...changes,
  },
})
const state = FastCheck.constantFrom<Training.State>("present", "excused", "absent")
const states = FastCheck.array(state, { minLength: all.length, maxLength: all.length })

describe("the programmes", () => {
  it("[TR1] have every module of their outline, serve competencies of both editions, and say what is sourced", () => {
    for (const { days, leastPercent, modules, outline } of Programme.programmes) {
      expect(leastPercent).toBeGreaterThan(0)
      if (outline !== null) {
        expect(outline).toHaveLength(days)
        expect(outline.flat()).toEqual(modules.map(({ key }) => key))
      }
      for (const one of [edition, early])
        for (const { competencies } of modules)
          for (const key of competencies) expect(Framework.competency(Framework.of(one), key)?.key).toBe(key)
    }
    expect(
      Programme.programmes.map(({ days, evidence, parts }) => [days, evidence, parts?.days?.evidence]),
    ).toEqual([
      [2, "inferred", "seed"],
      [10, "inferred", "public"],
    ])
    // No source says how long a module takes.
    expect(Programme.modules.every(({ hours }) => hours === null)).toBe(true)
  })
})

describe("the record", () => {
  it("[TR2] reads what is right, and names what is wrong with its place", () => {
    for (const one of fixtures.valid) expect(Training.strangers(read(one))).toEqual([])
    for (const { change, why } of fixtures.invalid) {
      const input = Object.fromEntries(
        Object.entries({ ...fixtures.valid[0], ...change }).filter(([, value]) => value !== null),
      )
      const found = TrainingForm.decode(input)
      const told = Result.isFailure(found)
        ? found.failure.map(({ code, path }) => `${code} ${path.join(".")}`)
        : []
      expect([why, told]).toEqual([why, expect.arrayContaining([why])])
      for (const one of Result.isFailure(found) ? found.failure : [])
        for (const language of ["pl", "en"] as const)
          expect(Refusal.text(one, language)).not.toMatch(/[{}]|^training-/)
    }
  })

  it("[TR2] says which programme or module nobody offers", () => {
    expect(Training.strangers({ ...held.record, programme: "week" }).map(({ code }) => code)).toEqual([
      "training-programme-unknown",
    ])
    const small = { ...two, modules: two.modules.slice(1) }
    expect(Training.strangers(held.record, [small]).map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["training-module-unknown", "days.0.modules.0.module"],
    ])
  })

  it("[TR3] begins with the days and modules of its programme", () => {
    const plan = Training.plan(two, ["2026-03-10", "2026-03-11"])
    expect(plan.days).toEqual(held.record.days)
    expect(plan).toMatchObject({ programme: "two-day", leastPercent: 80, participants: [] })
    const ten = Programme.find("ten-sessions") ?? expect.fail()
    expect(Training.plan(ten, ["2026-03-10"]).days).toEqual([{ date: "2026-03-10", modules: [] }])
    expect(Training.followUpOn(held.record)).toBe("2026-06-11")
    expect(Training.followUpOn({ days: [] })).toBeNull()
    const begun = { ...held.record, days: [{ date: "2026-03-10", modules: [] }], attendance: [] }
    expect(TrainingResult.of({ id: "t", record: begun }, "anna", on)).toMatchObject({
      state: "open",
      percent: 0,
    })
  })

  it("[TR7] gives out participants as counts, and marks from five answers on", () => {
    expect(Training.groups(held.record)).toEqual([
      { institution: "ops-1", role: null, people: 1 },
      { institution: "ops-1", role: "local-animator", people: 1 },
      { institution: "ops-2", role: "local-planner", people: 2 },
    ])
    expect(Training.mark(held.record)).toEqual({ mean: 28 / 6, answers: 6 })
    FastCheck.assert(
      FastCheck.property(FastCheck.nat(4), FastCheck.integer({ min: 1, max: 5 }), (answers, one) => {
        expect(Training.mark({ marks: [{ mark: one, answers }] })).toBeNull()
      }),
    )
  })
})

describe("the result", () => {
  it("[TR4] is completed, excused, not completed or open, by share and required modules", () => {
    expect(["anna", "ewa", "jan", "ola", "zofia"].map((person) => stateOf(person))).toEqual([
      "completed",
      "excused",
      "not-completed",
      "open",
      undefined,
    ])
    expect(stateOf("anna", [], "2026-03-10")).toBe("open")
    // Eleven of twelve is enough, but the one that is missing is required.
    const one = noted(
      all.map(({ module }) => (module === "basics" ? "absent" : "present")),
      { required: [{ module: "basics" }] },
    )
    expect(TrainingResult.of(one, "anna", on)).toMatchObject({
      state: "not-completed",
      percent: 91,
      missed: ["basics"],
    })
  })

  it("[TR4] counts hours when they are known of every module, else modules", () => {
    const days = [
      {
        date: "2026-03-10",
        modules: [
          { module: "basics", hours: 7.5 },
          { module: "entry", hours: 2.5 },
        ],
      },
    ]
    const row = (module: string, one: Training.State) => ({
      person: "anna",
      day: "2026-03-10",
      module,
      state: one,
    })
    const attendance = [row("basics", "present"), row("entry", "absent")]
    const record = { ...held.record, days, attendance, required: [], leastPercent: 75 }
    expect(TrainingResult.of({ id: "h", record }, "anna", on)).toMatchObject({
      state: "completed",
      unit: "hours",
      held: 10,
      attended: 7.5,
      percent: 75,
    })
    const unknown = days.map((day) => ({
      ...day,
      modules: [{ module: "basics" }, { module: "entry", hours: 2 }],
    }))
    expect(TrainingResult.of({ id: "h", record: { ...record, days: unknown } }, "anna", on)).toMatchObject({
      state: "not-completed",
      unit: "modules",
      held: 2,
      attended: 1,
    })
  })

  it("[TR4] follows from its inputs whatever their order, and never falls when more is attended", () => {
    const rank = { "not-completed": 0, excused: 1, completed: 2, open: 3 }
    FastCheck.assert(
      FastCheck.property(
        states,
        FastCheck.nat(all.length - 1),
        FastCheck.integer({ min: 1, max: 100 }),
        (given, at, least) => {
          const one = noted(given, { leastPercent: least })
          const found = TrainingResult.of(one, "anna", on) ?? expect.fail()
          const present = given.filter((each) => each === "present").length
          const excused = given.filter((each) => each === "excused").length
          expect([found.attended, found.excused, found.held]).toEqual([present, excused, all.length])
          expect(found.state).toBe(
            present * 100 >= least * all.length
              ? "completed"
              : (present + excused) * 100 >= least * all.length
                ? "excused"
                : "not-completed",
          )
          const { attendance = [] } = one.record
          const turned = { ...one, record: { ...one.record, attendance: attendance.toReversed() } }
          expect(TrainingResult.of(turned, "anna", on)).toEqual(found)
          const more = noted(given.with(at, "present"), { leastPercent: least })
          expect(rank[TrainingResult.of(more, "anna", on)?.state ?? "open"]).toBeGreaterThanOrEqual(
            rank[found.state],
          )
        },
      ),
    )
  })

  it("[TR5] counts what was made up at another training of the programme, up to that day", () => {
    const later: Training.Held = {
      id: "training-9",
      record: {
        ...held.record,
        days: [{ date: "2026-05-05", modules: held.record.days[1]?.modules ?? [] }],
        participants: [{ person: "ewa", institution: "ops-1" }],
        attendance: [{ person: "ewa", day: "2026-05-05", state: "present" }],
      },
    }
    expect(stateOf("ewa", [later], "2026-05-05")).toBe("completed")
    expect(stateOf("ewa", [later], "2026-05-04")).toBe("excused")
    expect(TrainingResult.of(held, "ewa", "2026-05-05", [later])?.madeUp).toHaveLength(8)
    const other = { ...later, record: { ...later.record, programme: "ten-sessions" } }
    expect(stateOf("ewa", [other], "2026-05-05")).toBe("excused")
  })

  it("[TR4] is told with its share, its rule and the modules that matter, in both languages", () => {
    const told = (person: string, language: "pl" | "en") =>
      TrainingResult.explain(TrainingResult.of(held, person, on) ?? expect.fail(), language, two)
    expect(told("jan", "pl")).toEqual([
      "Szkolenie nieukończone.",
      "Obecność: 8 z 12 modułów (66%). Wymagane: co najmniej 80%.",
      "Brakuje modułu obowiązkowego: OSL: wartości, zmiana myślenia, trzy role.",
    ])
    expect(told("ewa", "en")[1]).toBe("Attendance: 4 of 12 modules (33%). Required: at least 80%.")
    expect(told("ola", "en")).toHaveLength(13)
  })
})

describe("what a training shows", () => {
  it("[TR6] are the competencies of attended modules, which the person takes or leaves", () => {
    const proposed = TrainingResult.proposals(framework, held, "jan")
    expect(proposed.map(({ competency }) => competency)).toEqual(
      two.modules.slice(4).flatMap(({ competencies }) => competencies),
    )
    const [first] = proposed
    if (first === undefined) return expect.fail()
    expect(first.why).toEqual({ form: "training", kind: "groups", role: null })
    const taken = Proposal.accept(framework, first, { by: "jan", at: "2026-03-12T10:00:00Z" })
    expect(Result.isSuccess(taken) && taken.success.id).toBe(first.id)
    expect(Result.isFailure(Proposal.accept(framework, first, { by: "ewa", at: "x" }))).toBe(true)
    FastCheck.assert(
      FastCheck.property(states, (given) => {
        const keys = TrainingResult.proposals(framework, noted(given), "anna").map(({ why }) => why.kind)
        const there = all.filter((_, index) => given[index] === "present").map(({ module }) => module)
        expect(new Set(keys)).toEqual(new Set(there))
      }),
    )
  })

  it("[TS3] a suggestion says where its module is held next, those never attended first", () => {
    const gaps = ["C08", "C05"].map(
      (competency): Gap.Gap => ({ competency, target: 3, because: "role", score: 1, gap: 2 }),
    )
    const upcoming: Training.Held = {
      id: "training-3",
      record: {
        ...held.record,
        place: "Kraków",
        days: [
          { date: "2026-09-01", modules: [{ module: "diagnosis" }] },
          { date: "2026-09-02", modules: [{ module: "groups" }] },
        ],
        attendance: [],
      },
    }
    const offers = TrainingSuggestion.offers(TrainingSuggestion.of(gaps), [held, upcoming], {
      person: "jan",
      on,
    })
    expect(offers.map(({ attendedOn, dates, module }) => [module.key, attendedOn, dates])).toEqual([
      ["diagnosis", null, [{ training: "training-3", date: "2026-09-01", place: "Kraków" }]],
      ["groups", "2026-03-11", [{ training: "training-3", date: "2026-09-02", place: "Kraków" }]],
    ])
    const profile = Profile.of(framework, [], "jan", on)
    expect(TrainingSuggestion.of(Gap.of(framework, profile, "local-animator"))).toEqual([])
  })
})
