import { type Form, Forms } from "@osl/core"
import { Act, type Refusal } from "@osl/workflow"
import { acts, samples } from "@osl/workflow/testing"
import { expect } from "@playwright/test"
import { type Fault, faultsOf, nobody, put, said } from "./support/faults.ts"
import { daysAgo, today } from "./support/process.ts"
import { hiddenOf, send } from "./support/returned.ts"
import {
  answersOf,
  confirm,
  datesOf,
  eve,
  foreign,
  pathOf,
  prove,
  refused,
  start,
  take,
  test,
  twice,
  version,
  why,
} from "./support/walk.ts"

test.skip(
  ({ isMobile, javaScriptEnabled }) => isMobile || javaScriptEnabled === false,
  "posts look the same from every screen",
)

/** What fields say of each other, and what they refer to, form by form. */
const together = (code: Forms.FormCode, good: Form.Answers): ReadonlyArray<Fault> => {
  const { fields } = Forms.all[code]
  const fault = (
    what: string,
    changes: Readonly<Record<string, string | undefined>>,
    at: string,
    problem: Refusal.Code,
    params: Refusal.Condition["params"] = {},
  ): Fault => {
    const answers = Object.entries(changes).reduce(
      (all, [name, value]) => put(all, pathOf(name), value),
      good,
    )
    return refused(fields, what, answers, pathOf(at), problem, params)
  }
  switch (code) {
    case "F01":
      return [
        fault(
          "missing for a categorial one",
          { kind: "categorial", trait: undefined },
          "trait",
          "trait-required",
        ),
        fault("missing for a territorial one", { territory: undefined }, "territory", "territory-required"),
        fault("a wrong digit", { "localities.1.simc": "0985385" }, "localities.1.simc", "not-a-simc"),
        fault("missing beside the number", { sizeSource: undefined }, "sizeSource", "figure-needs-source"),
        fault("missing beside the number", { sizeOn: undefined }, "sizeOn", "figure-needs-date"),
      ]
    case "F02":
    case "F15":
      return [fault("before its beginning", { periodTo: daysAgo(1) }, "periodTo", "end-before-start")]
    case "F05":
      return [
        fault("of an actor above", { "actors.2.id": "a" }, "actors.2.id", "actor-repeated"),
        fault("not in the list", { "links.1.to": "nikt" }, "links.1.to", "actor-not-listed"),
        fault("the same actor", { "links.1.to": "a" }, "links.1.to", "link-to-itself"),
      ]
    case "F08":
      return [
        fault("before its beginning", { start: "12:00", end: "11:59" }, "end", "end-before-start"),
        fault(
          "missing beside the other",
          { "points.1.latitude": undefined },
          "points.1.latitude",
          "position-incomplete",
        ),
        fault(
          "too precise",
          { "points.1.longitude": "16,9341" },
          "points.1.longitude",
          "position-too-precise",
        ),
      ]
    case "F06":
      return [fault("before its beginning", { start: "12:00", end: "11:59" }, "end", "end-before-start")]
    case "F09":
      return [
        fault("before its beginning", { periodTo: daysAgo(1) }, "periodTo", "end-before-start"),
        fault("missing beside the number", { results: undefined }, "results", "results-required"),
        fault("missing beside the results", { achieved: undefined }, "achieved", "achieved-required"),
      ]
    case "F10":
      return [
        fault(
          "earlier than the row before",
          { "members.1.on": daysAgo(1) },
          "members.1.on",
          "dates-out-of-order",
        ),
      ]
    case "F11":
      return [
        fault("missing", { rulesAdopted: "yes", rules: undefined }, "rules", "rules-required"),
        fault(
          "before the partnership",
          { "partners.1.since": daysAgo(1) },
          "partners.1.since",
          "partner-before-partnership",
        ),
      ]
    case "F12": {
      const dates = ["actions.0.from", "actions.0.due", "actions.1.from", "actions.1.due"]
      return [
        fault("before its beginning", { periodTo: daysAgo(1) }, "periodTo", "end-before-start"),
        fault(
          "over before the start",
          { periodFrom: eve, periodTo: eve, ...Object.fromEntries(dates.map((name) => [name, eve])) },
          "periodTo",
          "date-before-start",
          { start },
        ),
        fault(
          "missing for a plan of a centre",
          { legalBasis: "cus-plan", supporting: undefined },
          "supporting",
          "supporting-actions-required",
        ),
        fault(
          "missing for a goal",
          { "goals.1.needs": undefined, "goals.1.needWords": undefined },
          "goals.1.needs",
          "need-required",
        ),
        fault(
          "missing beside the baseline",
          { "goals.1.indicators.1.source": undefined },
          "goals.1.indicators.1.source",
          "figure-needs-source",
        ),
        fault(
          "before the plan",
          { "actions.1.from": undefined, "actions.1.due": daysAgo(1) },
          "actions.1.due",
          "date-outside-period",
        ),
        fault(
          "earlier than the row before",
          { "monitoring.1.on": daysAgo(1) },
          "monitoring.1.on",
          "dates-out-of-order",
        ),
      ]
    }
    case "F13":
      return [
        ...[nobody, foreign().group, "0"].map((group) =>
          fault("not of this process", { group }, "group", "unknown-record"),
        ),
        fault("missing beside the rating", { ratings: undefined }, "ratings", "ratings-required"),
        fault("more than came", { ratings: "17" }, "ratings", "more-ratings-than-people"),
        fault(
          "none for the hours",
          { volunteers: "0", volunteerHours: "3" },
          "volunteers",
          "hours-without-volunteers",
        ),
      ]
    case "F14":
      return [
        fault("of nobody", { volunteers: "0", agreements: "0" }, "hours", "hours-without-volunteers"),
        fault("more than people", { agreements: "7" }, "agreements", "more-agreements-than-volunteers"),
      ]
    case "F16":
      return [
        fault("of a person", { level: "individual", material: "photo" }, "material", "photo-of-a-person"),
        fault(
          "of what is ours",
          { attribution: "ours", confirmedBy: "organizer" },
          "confirmedBy",
          "own-change-confirmed-by-organizer",
        ),
        ...[nobody, foreign().group, "0"].map((plan) =>
          fault("not of this process", { plan }, "plan", "unknown-record"),
        ),
      ]
    case "F19":
      return [
        fault(
          "before its beginning",
          { periodTo: daysAgo(1), stageChanges: undefined },
          "periodTo",
          "end-before-start",
        ),
        fault(
          "outside the period",
          { "stageChanges.1.on": daysAgo(1) },
          "stageChanges.1.on",
          "date-outside-period",
        ),
        fault(
          "never entered",
          { "stageChanges.1.stage": "handover" },
          "stageChanges.1.stage",
          "unknown-stage",
        ),
        fault("of nobody", { volunteers: "0" }, "volunteerHours", "hours-without-volunteers"),
      ]
    case "F20":
      return [
        fault("before its beginning", { endedOn: daysAgo(1) }, "endedOn", "end-before-start"),
        fault("before the start", { "actions.1.on": daysAgo(1) }, "actions.1.on", "date-outside-period"),
        fault("not known at the end", { result: "not-yet" }, "result", "result-required"),
      ]
    default:
      return []
  }
}

/** Answers that no sample has and that not any text will do for. */
const more: { readonly [F in Forms.FormCode]?: object } = {
  F01: { localities: [{ name: "Jasin", simc: "0985384" }] },
  F05: {
    actors: ["a", "b", "c"].map((id) => ({ id, name: id, kind: "ngo", sector: "ngo" })),
    links: [0, 1].map(() => ({ from: "a", to: "b", kind: "co-operation" })),
  },
  F20: { result: "achieved" },
}

test.describe.configure({ timeout: 180_000 })

test.describe("every fault in a form is told at its field, keeps the answers, and leaves the log as it was", () => {
  for (const code of Forms.codes)
    test(`${code}, new and to correct`, async ({ ground }) => {
      const { pl, process, group, need } = ground
      const form = Forms.all[code]
      const sample = { ...samples(today())[code], ...more[code] }
      const good = answersOf(form.fields, sample, { group, need, record: group, stage: "preparation" })
      const faults = [
        ...faultsOf(form.fields, good),
        ...datesOf(code, form.fields, good),
        ...together(code, good),
      ]
      const path = `${process}/records/new/${code}`
      const notThere = [
        `${foreign().process}/records/new/${code}`,
        `/processes/${nobody}/records/new/${code}`,
      ]
      await prove(ground, { process, path, answers: good, faults, notThere, isEnglish: false })
      const [first] = form.fields.filter(({ kind }) => kind === "text" || kind === "long-text")
      const before = Number(await version(pl, process))
      const other =
        first === undefined ? put(good, ["date"], daysAgo(1)) : put(good, [first.name], "Co innego")
      const id = await twice(pl, path, good, other)
      expect(Number(await version(pl, process))).toBe(before + 1)

      const reason = "Pomyłka w zapisie."
      const answers = { ...good, reason }
      const correct = `${process}/records/${id}/correct`
      await prove(ground, {
        process,
        path: correct,
        isKnown: true,
        answers,
        faults: [
          ...faults.map((fault) => ({ ...fault, answers: { ...fault.answers, reason } })),
          ...faultsOf(why, { reason }).map((fault) => ({ ...fault, answers: { ...good, ...fault.answers } })),
        ],
        notThere: [
          `${process}/records/${foreign().record}/correct`,
          `${process}/records/${nobody}/correct`,
          `${foreign().process}/records/${foreign().record}/correct`,
          `${process}/records/%00/correct`,
        ],
      })
      await twice(pl, correct, answers, { ...answers, reason: "Inny powód." })
      expect(Number(await version(pl, process))).toBe(before + 2)
    })

  test("withdrawing a record", async ({ ground }) => {
    const { pl, process } = ground
    const { id } = await take(
      pl,
      `${process}/records/new/F03`,
      answersOf(Forms.all.F03.fields, samples(today()).F03),
    )
    const answers = { reason: "Pomyłka w zapisie." }
    const path = `${process}/records/${id}/withdraw`
    const notThere = [
      `${process}/records/${foreign().record}/withdraw`,
      `${process}/records/${nobody}/withdraw`,
      `${foreign().process}/records/${foreign().record}/withdraw`,
    ]
    await prove(ground, { process, path, answers, faults: faultsOf(why, answers), notThere })
    const before = Number(await version(pl, process))
    await twice(pl, path, answers, { reason: "Inny powód." })
    expect(Number(await version(pl, process))).toBe(before + 1)
  })

  test("opening a process", async ({ ground }) => {
    const { fields } = Act.openProcess
    const path = "/processes/new"
    const answers = answersOf(fields, acts(start)["open-process"])
    const faults = [...faultsOf(fields, answers), ...datesOf("open-process", fields, answers)]
    const hidden = hiddenOf(await send(ground.pl, path))
    const id = hidden.find(([name]) => name === "_command")?.[1] ?? ""
    await prove(ground, { path, answers, faults, notThere: [], more: [["_command", id], ...confirm] })
    expect((await send(ground.pl, `/processes/${id}`)).status).toBe(404)
    await twice(ground.pl, path, answers, { ...answers, name: "Inna nazwa" }, confirm)
  })

  test("a name that several municipalities have is kept beside the choice of them", async ({ ground }) => {
    const good = answersOf(Act.openProcess.fields, acts(start)["open-process"])
    const pairs = Object.entries({ ...good, territory: "Nowa Wieś" }).map(
      ([name, value]) => [name, String(value)] as const,
    )
    const reply = await send(ground.pl, "/processes/new", pairs)
    expect(reply.status).toBe(422)
    expect(reply.summary.map(({ said: at }) => at).join()).toContain(
      said("pl", "submission.municipality.several"),
    )
    expect(reply.answers).toEqual(expect.arrayContaining(pairs.map((pair) => [...pair])))
  })
})
