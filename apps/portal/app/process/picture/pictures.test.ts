import { edition } from "@osl/core/osl-2014"
import { Pilot } from "@osl/pilot"
import { Record } from "@osl/store"
import { type Event, Process } from "@osl/workflow"
import { describe, expect, it } from "vitest"
import * as ChangeView from "./ChangeView.ts"
import * as DoingsView from "./DoingsView.ts"
import * as MapsView from "./MapsView.ts"
import * as PlacesView from "./PlacesView.ts"
import * as PlanView from "./PlanView.ts"
import * as TogetherView from "./TogetherView.ts"

const logs = [...Pilot.generate({ size: "small" })].flatMap((centre) =>
  centre.processes.map(({ events }) => events),
)

const stateOf = (log: ReadonlyArray<Event.Event>): Process.State => {
  const state = log.reduce<Process.State | null>((one, event) => Process.evolve(one, event), null)
  if (state === null) throw new Error("An empty log")
  return state
}

const lives = logs.map((log) => {
  const state = stateOf(log)
  const records = [...Record.fold(log).values()].filter(({ withdrawn }) => !withdrawn)
  const telling = { language: "pl", edition, state, people: {}, titles: {} } as const
  return {
    log,
    records: records.toSorted((one, other) => (one.on < other.on ? 1 : -1)),
    picturing: { state, edition, language: "pl", today: log.at(-1)?.on ?? "", telling } as const,
  }
})

const [life] = lives
if (life === undefined) throw new Error("The demonstration has no process")
const { picturing } = life

const record = (form: Record.Record["form"], content: Record.Content, id: string = form): Record.Record => ({
  processId: picturing.state.id,
  id,
  form,
  authorId: "nobody",
  on: "2026-03-02",
  title: "",
  status: "recorded",
  version: 1,
  withdrawn: false,
  addedAt: "2026-03-02T09:00:00.000Z",
  changedAt: "2026-03-02T09:00:00.000Z",
  content,
})

describe("PlacesView", () => {
  const room = record("F03", { name: "Świetlica", category: "material", availability: "open" }, "room")
  const dark = record(
    "F04",
    { title: "Ciemny przystanek", area: "safety", status: "open", urgency: 3 },
    "dark",
  )
  const point = (category: string, note: string, latitude = 52.412) => ({
    category,
    note,
    latitude,
    longitude: 16.934,
  })

  it("puts a resource and a need where a walk noted them by name, and shows what is about neither by itself", () => {
    const walk = record("F08", {
      points: [
        point("building", "swietlica. Sala na parterze."),
        point("danger", "Ciemny przystanek przy szkole", 52.5),
        point("danger", "Świetlica2 to co innego"),
        { category: "building", note: "Bez miejsca" },
      ],
    })
    const { places } = PlacesView.of([room, dark, walk], picturing)
    expect(places.map(({ id, kind, what, at }) => [id, kind, what, at])).toEqual([
      ["room", "resource", "resource", [16.934, 52.412]],
      ["dark", "need", "need", [16.934, 52.5]],
      ["F08-2", "need", "seen", [16.934, 52.412]],
    ])
    expect(places[1]?.state).toEqual({ label: "pilna", tone: "attention" })
  })

  it("knows no short name again, and leaves without a place what no walk saw", () => {
    const well = record("F03", { name: "Las", category: "material", availability: "open" })
    const walk = record("F08", { points: [point("nature", "Las za torami")] })
    const { places } = PlacesView.of([well, walk], picturing)
    expect(places.map(({ what, at }) => [what, at === undefined])).toEqual([
      ["resource", true],
      ["seen", false],
    ])
  })

  it("is narrowed to what and to a sort, and to nothing that is not there", () => {
    const view = PlacesView.of([room, dark], picturing)
    const ids = (search: string) =>
      PlacesView.narrow(view.places, PlacesView.wantedOf(view, new URLSearchParams(search))).map(
        ({ id }) => id,
      )
    expect(ids("what=need")).toEqual(["dark"])
    expect(ids("sort=resource:material")).toEqual(["room"])
    expect(ids("what=need&sort=resource:material")).toEqual([])
    expect(ids("what=other&sort=need:%3Cscript%3E")).toEqual(["room", "dark"])
  })

  it("places walks of the demonstration within it, each once", () => {
    for (const { records, picturing: own } of lives) {
      const { places } = PlacesView.of(records, own)
      expect(new Set(places.map(({ id }) => id)).size).toBe(places.length)
      expect(places.filter(({ what }) => what !== "seen").length).toBe(
        records.filter(({ form }) => form === "F03" || form === "F04").length,
      )
    }
    expect(
      lives.some(({ records, picturing: own }) =>
        PlacesView.of(records, own).places.some(({ what, at }) => what === "resource" && at !== undefined),
      ),
    ).toBe(true)
  })
})

describe("MapsView", () => {
  const published = (number: number, touchedOn: string) => ({
    form: "F02" as const,
    author: "a",
    writer: "a",
    touched: 1,
    touchedOn,
    number,
    feedbackOn: null,
  })
  const state = {
    ...picturing.state,
    records: {
      old: published(1, "2026-01-10"),
      young: published(2, "2026-06-10"),
      draft: published(0, "2026-07-01"),
    },
  }
  const own = { ...picturing, state }
  const maps = [
    record("F02", { conclusions: "Potem", needs: "Ławki" }, "young"),
    record("F02", { conclusions: "Najpierw", needs: "Ławki" }, "old"),
    record("F02", { conclusions: "Szkic" }, "draft"),
  ]

  it("lists what is published by its number, and compares the last two unless asked otherwise", () => {
    const versions = MapsView.versions(maps, own)
    expect(versions.map(({ number }) => number)).toEqual([1, 2])
    expect(MapsView.drafts(state)).toBe(1)
    const two = (search: string) => MapsView.chosen(versions, new URLSearchParams(search))
    expect(two("")?.from.number).toBe(1)
    expect([two("from=2&to=1")?.from.number, two("from=2&to=1")?.to.number]).toEqual([1, 2])
    expect(two("from=2&to=2")).toBe(null)
    expect(two("from=9")?.from.number).toBe(1)
    expect(MapsView.chosen(versions.slice(0, 1), new URLSearchParams())).toBe(null)
  })

  it("tells what differs, and which cards were written between the two", () => {
    const chosen = MapsView.chosen(MapsView.versions(maps, own), new URLSearchParams())
    if (chosen === null) throw new Error("Two maps are published")
    expect(MapsView.differences(maps, chosen, own, {}).map(({ before, after }) => [before, after])).toEqual([
      ["Najpierw", "Potem"],
    ])
    const cards = [
      { ...record("F03", { name: "Przed" }, "before"), addedAt: "2026-01-10T09:00:00.000Z" },
      { ...record("F03", { name: "Między" }, "between"), addedAt: "2026-02-10T09:00:00.000Z" },
      { ...record("F04", { title: "Tego dnia" }, "then"), addedAt: "2026-06-10T09:00:00.000Z" },
      { ...record("F06", { happened: "Co innego" }, "other"), addedAt: "2026-02-10T09:00:00.000Z" },
    ]
    expect(MapsView.arrived(cards, chosen, own).map(({ form, title }) => [form, title])).toEqual([
      ["F03", "Między"],
      ["F04", "Tego dnia"],
    ])
  })
})

describe("PlanView", () => {
  const entry = (more: Partial<Process.EntryOf<"F12">> = {}): Process.EntryOf<"F12"> => ({
    form: "F12",
    author: "a",
    writer: "a",
    touched: 1,
    touchedOn: "2026-03-02",
    title: "Plan",
    status: "draft",
    versions: [],
    consultation: null,
    goals: 1,
    measurable: 1,
    actions: [],
    reviews: [],
    ...more,
  })
  const states = (more: Partial<Process.EntryOf<"F12">>, today = "2026-03-02") =>
    PlanView.steps(entry(more), { language: "pl", today }).map(({ state }) => state)
  const consultation = { from: "2026-03-01", to: "2026-03-10" }

  it("goes from a draft by consultation and approval to a review, one step at a time being now", () => {
    expect(states({})).toEqual(["current", "ahead", "ahead", "ahead", "ahead"])
    expect(states({ consultation })).toEqual(["done", "current", "ahead", "ahead", "ahead"])
    expect(states({ consultation }, "2026-03-11")).toEqual(["done", "done", "ahead", "ahead", "ahead"])
    expect(states({ status: "submitted", consultation })).toEqual([
      "done",
      "done",
      "current",
      "ahead",
      "ahead",
    ])
    const versions = [{ number: 1, from: "2026-04-01" }]
    expect(states({ status: "approved", versions })).toEqual(["done", "ahead", "done", "current", "ahead"])
    expect(states({ status: "approved", versions, consultation, reviews: ["2026-05-01"] })).toEqual([
      "done",
      "done",
      "done",
      "done",
      "current",
    ])
  })

  it("measures an indicator by its last value in an evaluation, between its baseline and its target", () => {
    const plan = record("F12", {
      goals: [
        { text: "Ławki", indicators: [{ name: "Liczba ławek", unit: "szt.", baseline: 2, target: 6 }] },
      ],
    })
    const values = [
      { indicator: "liczba ławek (szt.) ", value: 5, on: "2026-06-01" },
      { indicator: "Liczba ławek", value: 3, on: "2026-05-01" },
    ]
    const [goal] = PlanView.goals(plan, [record("F15", { goals: [{ values }] })], picturing)
    expect(goal?.indicators).toMatchObject([{ now: "5 szt.", target: "6 szt.", share: 0.75 }])
    expect(PlanView.goals(plan, [], picturing)[0]?.indicators).toMatchObject([
      { now: undefined, share: undefined },
    ])
  })

  it("says of an action who answers and whether it is done, dropped, overdue or open", () => {
    const row = (more: object) => ({ name: "Sadzenie", component: "activation", ...more })
    const plan = record("F12", {
      actions: [
        row({ due: "2026-01-01" }),
        row({ due: "2026-01-01", group: "g" }),
        row({ owner: "inhabitants" }),
      ],
    })
    const closed = { name: "", hasOwnerAndDate: true, due: null, residents: false } as const
    const found = PlanView.actions(
      plan,
      entry({
        actions: [
          { ...closed, closed: "done" },
          { ...closed, closed: null },
          { ...closed, closed: "dropped" },
        ],
      }),
      { ...picturing, today: "2026-03-02" },
      { g: "Grupa Zatorze" },
    )
    expect(found.map(({ owner, state }) => [owner, state?.label])).toEqual([
      [undefined, "zrobione"],
      ["Grupa Zatorze", "po terminie"],
      ["mieszkańcy", "zaniechane"],
    ])
  })
})

describe("TogetherView", () => {
  it("shows since when a group or a partnership is what it is, by its log, and where it may go", () => {
    let seen = 0
    for (const { log, records, picturing: own } of lives) {
      for (const one of TogetherView.of(records, log, own)) {
        const now = one.life.filter(({ isNow }) => isNow)
        expect(now).toHaveLength(1)
        expect(now[0]?.since).toMatch(/^\d{4}-\d\d-\d\d$/)
        seen += one.life.filter(({ since }) => since !== null).length > 1 ? 1 : 0
      }
    }
    expect(seen).toBeGreaterThan(0)
  })
})

describe("DoingsView", () => {
  it("adds up people, hours and what inhabitants led, of all that is listed", () => {
    const people = { children: 1, adults: 2, seniors: 3 }
    const event = (ledBy: string, id: string) =>
      record("F13", { name: "Festyn", kind: "picnic", initiator: "group", ledBy, participants: people }, id)
    const { sums, campaigns } = DoingsView.of(
      [
        event("inhabitants", "a"),
        event("organizer", "b"),
        record("F14", { name: "Sprzątanie", volunteers: 4, hours: 10 }),
        record("F20", {
          matter: "Przejście",
          aim: "Bezpiecznie",
          result: "refused",
          startedOn: "2026-01-02",
        }),
      ],
      picturing,
    )
    expect(sums).toEqual({ events: 2, people: 12, byPeople: 1, volunteers: 4, hours: 10 })
    expect(campaigns).toMatchObject([{ title: "Przejście", tone: "attention", to: null, actions: [] }])
  })
})

describe("ChangeView", () => {
  it("gathers evidence by its goal and tells each goal of a sheet with its result", () => {
    const proof = (goal: string, id: string) =>
      record("F16", { date: "2026-03-02", kind: "space", description: "Ławki stoją", goal }, id)
    const found = ChangeView.evidence(
      [proof("Ławki", "a"), proof("Cień", "b"), proof("Ławki", "c")],
      picturing,
    )
    expect(found.map(({ goal, evidence }) => [goal, evidence.map(({ id }) => id)])).toEqual([
      ["Ławki", ["a", "c"]],
      ["Cień", ["b"]],
    ])
    for (const { records, picturing: own } of lives)
      for (const sheet of ChangeView.sheets(records, own)) {
        expect(sheet.goals.length).toBeGreaterThan(0)
        for (const { achieved } of sheet.goals) expect(achieved.label).toMatch(/^(tak|częściowo|nie)$/)
      }
  })
})
