import { Forms } from "@osl/core"
import { describe, expect, it } from "vitest"
import type * as Command from "./Command.ts"
import { codesOf, placesOf, started } from "./testing/checks.ts"
import { type Life, people, samples } from "./testing.ts"

const day = "2024-01-08"

const record = (life: Life, form: Forms.FormCode, more: object = {}, recordId = life.newRecord()) =>
  life.ask({
    type: "record",
    form,
    recordId,
    content: { ...samples(day)[form], ...more },
  } as Command.Body)

const correct = (
  life: Life,
  form: Forms.FormCode,
  recordId: string,
  reason = "Poprawka.",
  more: object = {},
) =>
  life.ask({
    type: "correct",
    form,
    recordId,
    reason,
    content: { ...samples(day)[form], ...more },
  } as Command.Body)

const withdraw = (life: Life, form: Forms.FormCode, recordId: string, reason = "Pomyłka.") =>
  life.ask({ type: "withdraw", form, recordId, reason })

describe.each(Forms.codes)("records of %s", (form) => {
  it("[WF9] are added once", () => {
    const life = started()
    const id = life.newRecord()
    expect(codesOf(record(life, form, {}, id))).toEqual([])
    const again = codesOf(record(life, form, {}, id))
    expect(again).toEqual(
      form === "F01" ? ["record-exists", "community-already-described"] : ["record-exists"],
    )
  })

  it("[WF13] are corrected and withdrawn with a reason", () => {
    const life = started()
    const id = life.newRecord()
    record(life, form, {}, id)
    expect(placesOf(correct(life, form, id, " "))).toEqual(["reason-required reason"])
    expect(placesOf(withdraw(life, form, id, "x".repeat(1001)))).toEqual(["text-too-long reason"])
    expect(codesOf(correct(life, form, id))).toEqual([])
    expect(codesOf(withdraw(life, form, id))).toEqual([])
    expect(life.state?.records[id]).toBeUndefined()
    expect(codesOf(correct(life, form, id))).toEqual(["record-withdrawn"])
    expect(codesOf(withdraw(life, form, id))).toEqual(["record-withdrawn"])
    expect(codesOf(record(life, form, {}, id))).toContain("record-exists")
  })

  it("[WF13] are not changed under a foreign id or another form", () => {
    const life = started()
    const id = life.newRecord()
    record(life, form, {}, id)
    const other = form === "F06" ? "F07" : "F06"
    expect(codesOf(correct(life, form, people.uuid("0005", 999)))).toEqual(["unknown-record"])
    expect(codesOf(withdraw(life, other, id))).toEqual(["unknown-record"])
    expect(codesOf(correct(life, other, id))).toEqual(["unknown-record"])
  })
})

describe("a community card", () => {
  it("[WF10] is one for a process, a new one only after it was withdrawn", () => {
    const life = started()
    const id = life.newRecord()
    record(life, "F01", {}, id)
    expect(codesOf(record(life, "F01"))).toEqual(["community-already-described"])
    withdraw(life, "F01", id)
    expect(codesOf(record(life, "F01"))).toEqual([])
  })

  it("[WF41] gives the process its name and its municipality", () => {
    const life = started()
    record(life, "F01", { name: "Zatorze Dolne", territory: people.otherTerritory })
    expect(life.state).toMatchObject({ name: "Zatorze Dolne", territory: people.otherTerritory })
  })

  it("[WF12] lies in a real municipality", () => {
    expect(placesOf(record(started(), "F01", { territory: "9999999" }))).toEqual([
      "unknown-municipality territory",
    ])
  })
})

/** A map of two actors with one link. */
const linked = (link: object) => ({
  actors: ["a", "b"].map((id) => ({ id, name: id, kind: "ngo", sector: "ngo" })),
  links: [{ from: "a", to: "b", kind: "co-operation", ...link }],
})

/** Each date of each form: whether it may be before the process began, and after today. */
const dates: ReadonlyArray<
  readonly [
    form: Forms.FormCode,
    path: string,
    past: boolean,
    future: boolean,
    content: (on: string) => object,
  ]
> = [
  ["F02", "periodFrom", false, true, (on) => ({ periodFrom: on, periodTo: day })],
  ["F02", "periodTo", true, false, (on) => ({ periodTo: on })],
  ["F02", "feedbackMeetingOn", false, false, (on) => ({ feedbackMeetingOn: on })],
  ["F03", "verifiedOn", true, false, (on) => ({ verifiedOn: on })],
  ["F05", "date", false, false, (on) => ({ date: on })],
  ["F05", "links 0 since", true, false, (since) => linked({ since })],
  ["F05", "links 0 confirmedOn", true, false, (confirmedOn) => linked({ confirmedOn })],
  ["F06", "date", false, false, (on) => ({ date: on })],
  ["F07", "date", false, false, (on) => ({ date: on })],
  ["F08", "date", false, false, (on) => ({ date: on })],
  ["F10", "startedOn", true, false, (on) => ({ startedOn: on })],
  ["F10", "members 0 on", true, false, (on) => ({ members: [{ on, count: 5 }] })],
  ["F11", "startedOn", true, false, (on) => ({ startedOn: on })],
  ["F11", "agreementOn", true, false, (on) => ({ agreementOn: on })],
  [
    "F11",
    "partners 0 since",
    true,
    false,
    (since) => ({ partners: [{ name: "A", sector: "ngo", inhabitants: false, since }] }),
  ],
  [
    "F11",
    "initiatives 0 on",
    true,
    false,
    (on) => ({ initiatives: [{ name: "A", on, ledByOrganizer: true }] }),
  ],
  ["F12", "periodTo", false, true, (on) => ({ periodTo: on })],
  ["F13", "date", false, false, (on) => ({ date: on })],
  ["F15", "periodFrom", false, true, (on) => ({ periodFrom: on })],
  ["F14", "date", false, false, (on) => ({ date: on })],
  ["F15", "periodTo", true, false, (on) => ({ periodTo: on })],
  ["F16", "date", false, false, (on) => ({ date: on })],
  ["F19", "periodFrom", false, true, (on) => ({ periodFrom: on })],
  ["F19", "periodTo", true, false, (on) => ({ periodTo: on })],
  ["F20", "startedOn", true, false, (on) => ({ startedOn: on })],
  ["F20", "endedOn", true, false, (on) => ({ endedOn: on, result: "dropped" })],
  ["F20", "actions 0 on", true, false, (on) => ({ actions: [{ kind: "letter", on }] })],
]

describe("dates", () => {
  it.each(dates)("[WF11] %s %s", (form, path, past, future, content) => {
    const at = (on: string) => placesOf(record(started(), form, content(on)))
    expect(at(day)).toEqual([])
    expect(at("2024-01-07")).toEqual(past ? [] : [`date-before-start ${path}`])
    expect(at("2024-01-09")).toEqual(future ? [] : [`date-in-future ${path}`])
  })

  it("[WF11][RF1] are judged in a correction too, beside all else that is wrong", () => {
    const life = started()
    const id = life.newRecord()
    record(life, "F06", {}, id)
    expect(placesOf(correct(life, "F06", id, "", { date: "2024-01-09" }))).toEqual([
      "reason-required reason",
      "date-in-future date",
    ])
  })
})

describe("references", () => {
  it("[WF12] an event is of a group of this process", () => {
    const life = started()
    const [group, need] = [life.newRecord(), life.newRecord()]
    record(life, "F10", {}, group)
    record(life, "F04", {}, need)
    expect(codesOf(record(life, "F13", { group }))).toEqual([])
    expect(placesOf(record(life, "F13", { group: need }))).toEqual(["unknown-record group"])
    expect(placesOf(record(life, "F13", { group: "constructor" }))).toEqual(["unknown-record group"])
    withdraw(life, "F10", group)
    expect(placesOf(record(life, "F13", { group }))).toEqual(["unknown-record group"])
  })
})

describe("references of later forms", () => {
  it("[WF12] evidence of change is for a plan of this process", () => {
    const life = started()
    const [plan, need] = [life.newRecord(), life.newRecord()]
    record(life, "F12", {}, plan)
    record(life, "F04", {}, need)
    expect(codesOf(record(life, "F16", { plan }))).toEqual([])
    for (const other of [need, people.uuid("0005", 999), "constructor"])
      expect(placesOf(record(life, "F16", { plan: other }))).toEqual(["unknown-record plan"])
    withdraw(life, "F12", plan)
    expect(placesOf(record(life, "F16", { plan }))).toEqual(["unknown-record plan"])
  })

  it("[WF12] a report tells changes of stages that the process was at", () => {
    const life = started()
    const changed = (stage: string) => ({ stageChanges: [{ stage, change: "entered", on: day }] })
    expect(codesOf(record(life, "F19", changed("preparation")))).toEqual([])
    for (const stage of ["handover", "nowhere"])
      expect(placesOf(record(life, "F19", changed(stage)))).toEqual(["unknown-stage stageChanges 0 stage"])
  })
})

describe("a diary", () => {
  it("[WF14] is changed by the author of the entry only", () => {
    const life = started()
    const id = life.newRecord()
    record(life, "F06", {}, id)
    const body: Command.Body = {
      type: "correct",
      form: "F06",
      recordId: id,
      content: samples(day).F06,
      reason: "Poprawka.",
    }
    expect(codesOf(life.ask(body, people.director))).toEqual(["not-the-author"])
    const gone: Command.Body = { type: "withdraw", form: "F06", recordId: id, reason: "Pomyłka." }
    expect(codesOf(life.ask(gone, people.director))).toEqual(["not-the-author"])
    expect(codesOf(life.ask(body, people.organizer))).toEqual([])
  })

  it("[WF14] other records are changed by whoever works on the process", () => {
    const life = started()
    const id = life.newRecord()
    record(life, "F07", {}, id)
    const gone: Command.Body = { type: "withdraw", form: "F07", recordId: id, reason: "Pomyłka." }
    expect(codesOf(life.ask(gone, people.director))).toEqual([])
  })

  it("[WF41] is counted and not remembered", () => {
    const life = started()
    const id = life.newRecord()
    record(life, "F06", {}, id)
    life.goTo("2024-02-01")
    record(life, "F06", { date: "2024-02-01" })
    record(life, "F06", { date: "2024-01-20" })
    expect(life.state?.diary).toEqual({ entries: 3, lastOn: "2024-02-01" })
    expect(life.state?.records).toEqual({})
    correct(life, "F06", id)
    withdraw(life, "F06", id)
    expect(life.state?.diary).toEqual({ entries: 2, lastOn: "2024-02-01" })
  })
})
