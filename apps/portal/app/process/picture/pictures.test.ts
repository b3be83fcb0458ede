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
  const before = lives.find(({ log }) => log.some(({ type }) => type === "map-published"))
  if (before === undefined) throw new Error("No process of the demonstration has a map")
  const cards = (form: "F02" | "F03" | "F04") =>
    before.log.flatMap((event) => (event.type === "record-added" && event.form === form ? [event] : []))
  const [map] = cards("F02")
  const [room, other] = cards("F03")
  const [need] = cards("F04")
  if (map?.form !== "F02" || room?.form !== "F03" || other?.form !== "F03" || need?.form !== "F04")
    throw new Error("The demonstration has a map without resources and needs")
  const following = (log: ReadonlyArray<Event.Event>, on: string) => {
    const { recordId: _, form: __, content: ___, ...envelope } = room
    return { ...envelope, on, at: `${on}T09:00:00.000Z`, seq: (log.at(-1)?.seq ?? 0) + 1 }
  }
  const [id, second] = ["01990000-0000-7000-8000-0000000000a1", "01990000-0000-7000-8000-0000000000a2"]
  const bodies = [
    {
      type: "record-corrected",
      form: "F03",
      recordId: room.recordId,
      content: { ...room.content, description: "Teraz z kuchnią." },
      reason: "Remont.",
    },
    { type: "record-withdrawn", form: "F04", recordId: need.recordId, reason: "Pomyłka." },
    { type: "record-added", form: "F03", recordId: id, content: { ...other.content, name: "Nowa siłownia" } },
    {
      type: "record-added",
      form: "F02",
      recordId: second,
      content: { ...map.content, conclusions: "Potem." },
    },
    { type: "map-published", recordId: second, number: 2 },
  ] as const
  const log = [...before.log]
  for (const body of bodies) log.push({ ...following(log, "2026-11-20"), ...body })
  const state = stateOf(log)
  const own = { ...before.picturing, state, telling: { ...before.picturing.telling, state } }

  it("lists what is published by its number, and compares the last two unless asked otherwise", () => {
    const versions = MapsView.versions(log, own)
    expect(versions.map(({ number }) => number)).toEqual([1, 2])
    expect(versions[1]?.publishedOn).toBe("2026-11-20")
    const two = (search: string) => MapsView.chosen(versions, new URLSearchParams(search))
    expect(two("")?.from.number).toBe(1)
    expect([two("from=2&to=1")?.from.number, two("from=2&to=1")?.to.number]).toEqual([1, 2])
    expect(two("from=2&to=2")).toBe(null)
    expect(two("from=9")?.from.number).toBe(1)
    expect(MapsView.chosen(versions.slice(0, 1), new URLSearchParams())).toBe(null)
  })

  it("tells which resources and needs came, changed and went from one map to the other, on the map and in numbers", () => {
    const versions = MapsView.versions(log, own)
    const chosen = MapsView.chosen(versions, new URLSearchParams())
    if (chosen === null) throw new Error("Two maps are published")
    // What was written between the first map and the end of the demonstration came before the second.
    const published = before.log.findIndex(({ type }) => type === "map-published")
    const after = log.slice(published)
    const ids = (type: "record-added" | "record-corrected", form: "F03" | "F04") =>
      new Set(after.flatMap((event) => (event.type === type && event.form === form ? [event.recordId] : [])))
    const mended = (form: "F03" | "F04") =>
      [...ids("record-corrected", form)].filter(
        (one) => !ids("record-added", form).has(one) && one !== need.recordId,
      )
    const { counts, places, changed, differences } = MapsView.compared(log, chosen, own)
    expect(counts.map((one) => [one.form, one.added, one.changed, one.withdrawn])).toEqual([
      ["F03", ids("record-added", "F03").size, mended("F03").length, 0],
      ["F04", ids("record-added", "F04").size, mended("F04").length, 1],
    ])
    for (const [index, form] of (["F03", "F04"] as const).entries()) {
      const { added = 0, changed: corrected = 0, withdrawn = 0, same = 0 } = counts[index] ?? {}
      expect(added + corrected + withdrawn + same).toBe(cards(form).length + (form === "F03" ? 1 : 0))
    }
    const stateOn = (wanted: string) => places.find((one) => one.id === wanted)?.state?.label
    expect([stateOn(id), stateOn(room.recordId), stateOn(need.recordId)]).toEqual([
      "przybyło",
      "zmieniono",
      "wycofano",
    ])
    expect(stateOn(other.recordId)).toBe(undefined)
    expect(changed).toHaveLength(mended("F03").length + mended("F04").length)
    expect(changed.find((one) => one.id === room.recordId)?.differences.map((one) => one.after)).toEqual([
      "Teraz z kuchnią.",
    ])
    expect(differences.map((one) => one.after)).toContain("Potem.")
    const same = MapsView.compared(log, { ...chosen, to: chosen.from }, own)
    expect([same.places, same.changed]).toEqual([[], []])
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
