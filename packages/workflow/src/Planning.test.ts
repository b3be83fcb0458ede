import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import type * as Command from "./Command.ts"
import type { Actor } from "./Event.ts"
import * as Process from "./Process.ts"
import { codesOf, placesOf, started } from "./testing/checks.ts"
import { acts, type Life, people, samples } from "./testing.ts"

const day = "2024-01-08"
const act = acts(day)
const stranger = people.uuid("0005", 999)

const written = (life: Life, form: "F02" | "F12" | "F15", more: object = {}, actor?: Actor): string => {
  const recordId = life.newRecord()
  const content = { ...samples(day)[form], ...more }
  life.ask({ type: "record", form, recordId, content } as Command.Body, actor)
  return recordId
}

const rewrite = (life: Life, form: "F02" | "F12" | "F15", recordId: string, more = {}, actor?: Actor) =>
  life.ask(
    {
      type: "correct",
      form,
      recordId,
      content: { ...samples(day)[form], ...more },
      reason: "Zmiana.",
    } as Command.Body,
    actor,
  )

const submit = (life: Life, recordId: string) => life.ask({ type: "submit-plan", recordId, content: {} })
const approve = (life: Life, recordId: string, actor: Actor = people.director) =>
  life.ask({ type: "approve-plan", recordId, content: act["approve-plan"] }, actor)
const review = (life: Life, recordId: string, reviewedOn = day) =>
  life.ask({ type: "review-plan", recordId, content: { reviewedOn, note: "Idzie." } })
const closeAction = (life: Life, recordId: string, action: string, more: object = {}) =>
  life.ask({ type: "close-plan-action", recordId, content: { ...act["close-plan-action"], action, ...more } })

const planOf = (life: Life) => (life.state === null ? undefined : Process.currentPlan(life.state))

describe("a plan", () => {
  it("[WF16] goes from draft to submitted to approved, and may be returned", () => {
    const life = started()
    const id = written(life, "F12")
    const back = () => life.ask({ type: "return-plan", recordId: id, content: act["return-plan"] })
    expect(codesOf(approve(life, id))).toEqual(["plan-not-submitted"])
    expect(codesOf(back())).toEqual(["plan-not-submitted"])
    expect(codesOf(submit(life, id))).toEqual([])
    expect(codesOf(submit(life, id))).toEqual(["plan-not-draft"])
    expect(codesOf(back())).toEqual([])
    expect(planOf(life)?.status).toBe("draft")
    submit(life, id)
    expect(codesOf(approve(life, id))).toEqual([])
    expect(planOf(life)).toMatchObject({ status: "approved", versions: [{ number: 1, from: day }] })
    expect(codesOf(submit(life, id))).toEqual(["plan-not-draft"])
    expect(codesOf(approve(life, id))).toEqual(["plan-not-submitted"])
  })

  it.each([
    "consult-plan",
    "submit-plan",
    "return-plan",
    "approve-plan",
    "review-plan",
    "close-plan-action",
    "publish-map",
    "accept-evaluation",
  ] as const)("[WF16] %s needs a record of its form", (type) => {
    const life = started()
    const other = written(life, type === "publish-map" ? "F12" : "F02")
    for (const recordId of [other, stranger]) {
      const body = { type, recordId, content: act[type] } as Command.Body
      expect(placesOf(life.ask(body, people.director))).toEqual(["unknown-record recordId"])
    }
  })

  it("[WF17] is not approved by who began it, who last wrote it, or in the stead of either", () => {
    const life = started()
    const id = written(life, "F12", {}, people.director)
    submit(life, id)
    expect(codesOf(approve(life, id, people.director))).toEqual(["author-cannot-decide"])
    const instead = { ...people.deputy, onBehalfOf: people.director.id }
    expect(codesOf(approve(life, id, instead))).toEqual(["author-cannot-decide"])
    rewrite(life, "F12", id, {}, people.deputy)
    submit(life, id)
    expect(codesOf(approve(life, id, people.deputy))).toEqual(["author-cannot-decide"])
    rewrite(life, "F12", id, {}, people.organizer)
    submit(life, id)
    expect(codesOf(approve(life, id, people.director))).toEqual(["author-cannot-decide"])
    expect(codesOf(approve(life, id, people.deputy))).toEqual([])
  })

  it("[WF17][RF1] a refused approval names every reason", () => {
    const life = started()
    const id = written(life, "F12", {}, people.director)
    const body = {
      type: "approve-plan",
      recordId: id,
      content: { ...act["approve-plan"], approvedOn: "2024-01-09" },
    } as const
    expect(placesOf(life.ask(body, people.director))).toEqual([
      "plan-not-submitted",
      "author-cannot-decide",
      "date-in-future approvedOn",
    ])
  })

  const three = ["Sprzątanie", "Sprzątanie", "Otwarcie"].map((name) => ({ name, component: "integration" }))

  it("[WF18] corrected after approval it is a draft again, its last version in force, and keeps its reviews and what was closed", () => {
    const life = started()
    const id = written(life, "F12", { actions: three })
    submit(life, id)
    approve(life, id)
    review(life, id)
    closeAction(life, id, "1", { result: "dropped", reason: "Deszcz." })
    closeAction(life, id, "2")
    expect(planOf(life)?.actions.map(({ closed }) => closed)).toEqual([null, "dropped", "done"])
    rewrite(life, "F12", id, { actions: [three[2], three[0], three[1], { ...three[0], name: "Nowe" }] })
    expect(planOf(life)).toMatchObject({ status: "draft", versions: [{ number: 1 }], reviews: [day] })
    expect(planOf(life)?.actions.map(({ name, closed }) => `${name} ${closed}`)).toEqual([
      "Otwarcie done",
      "Sprzątanie null",
      "Sprzątanie dropped",
      "Nowe null",
    ])
    expect(codesOf(closeAction(life, id, "1"))).toEqual([])
    expect(codesOf(review(life, id))).toEqual([])
    submit(life, id)
    approve(life, id)
    expect(planOf(life)?.versions.map(({ number }) => number)).toEqual([1, 2])
  })

  it("[WF42] is consulted while a draft, and submitted only after the last day of it", () => {
    const life = started()
    const id = written(life, "F12")
    const consult = (from: string, to: string) =>
      placesOf(
        life.ask({ type: "consult-plan", recordId: id, content: { ...act["consult-plan"], from, to } }),
      )
    expect(consult("2024-01-07", "2024-01-06")).toEqual(["date-before-start from", "end-before-start to"])
    expect(consult(day, "2024-01-22")).toEqual([])
    expect(codesOf(submit(life, id))).toEqual(["consultation-not-ended"])
    rewrite(life, "F12", id)
    expect(planOf(life)?.consultation).toEqual({ from: day, to: "2024-01-22" })
    life.goTo("2024-01-22")
    expect(codesOf(submit(life, id))).toEqual(["consultation-not-ended"])
    life.goTo("2024-01-23")
    expect(codesOf(submit(life, id))).toEqual([])
    expect(consult(day, "2024-02-22")).toEqual(["plan-not-draft"])
    approve(life, id)
    expect(planOf(life)?.consultation).toBeNull()
  })

  it("[WF43] is in force from its approval or a named later day, never from an earlier one", () => {
    const life = started()
    const id = written(life, "F12")
    submit(life, id)
    const from = (inForceFrom: string) =>
      placesOf(
        life.ask(
          { type: "approve-plan", recordId: id, content: { ...act["approve-plan"], inForceFrom } },
          people.director,
        ),
      )
    expect(from("2024-01-07")).toEqual(["in-force-before-approval inForceFrom"])
    expect(from("2024-02-01")).toEqual([])
    expect(planOf(life)?.versions).toEqual([{ number: 1, from: "2024-02-01" }])
  })

  it("[WF19] is reviewed once a version of it was approved, between the start of the process and today", () => {
    const life = started()
    const id = written(life, "F12")
    expect(codesOf(review(life, id))).toEqual(["plan-not-approved"])
    submit(life, id)
    approve(life, id)
    expect(placesOf(review(life, id, "2024-01-07"))).toEqual(["date-before-start reviewedOn"])
    expect(placesOf(review(life, id, "2024-01-09"))).toEqual(["date-in-future reviewedOn"])
    expect(codesOf(review(life, id))).toEqual([])
    expect(planOf(life)?.reviews).toEqual([day])
  })

  it("[WF20] has each action closed once, by its exact place, dropped with a reason", () => {
    const life = started()
    const id = written(life, "F12", { actions: three })
    submit(life, id)
    approve(life, id)
    for (const wrong of ["3", "01", "1e0", "0x1", "-0", "nic"]) {
      expect(placesOf(closeAction(life, id, wrong))).toEqual(["unknown-plan-action action"])
    }
    expect(placesOf(closeAction(life, id, "0", { result: "dropped" }))).toEqual(["reason-required reason"])
    expect(placesOf(closeAction(life, id, "0", { closedOn: "2024-01-09" }))).toEqual([
      "date-in-future closedOn",
    ])
    expect(placesOf(closeAction(life, id, "0", { closedOn: "2024-01-07" }))).toEqual([
      "date-before-start closedOn",
    ])
    expect(codesOf(closeAction(life, id, "0"))).toEqual([])
    expect(placesOf(closeAction(life, id, "0"))).toEqual(["action-already-closed action"])
  })
})

describe("a map", () => {
  const publish = (life: Life, recordId: string) => life.ask({ type: "publish-map", recordId, content: {} })

  it("[WF15] is published once, as the next version; a correction keeps its number", () => {
    const life = started()
    const [first, second] = [written(life, "F02"), written(life, "F02")]
    const numbers = [publish(life, first), publish(life, second)].map((decided) =>
      Result.isSuccess(decided) ? decided.success[0] : undefined,
    )
    expect(numbers).toMatchObject([{ number: 1 }, { number: 2 }])
    expect(codesOf(publish(life, first))).toEqual(["map-already-published"])
    rewrite(life, "F02", first, { feedbackMeetingOn: day })
    expect(life.state?.records[first]).toMatchObject({ number: 1, feedbackOn: day })
  })
})

describe("an evaluation", () => {
  it("[WF21][WF17] is accepted once by another than its writer, and again after a correction", () => {
    const life = started()
    const id = written(life, "F15", {}, people.deputy)
    const accept = (actor: Actor) =>
      codesOf(life.ask({ type: "accept-evaluation", recordId: id, content: {} }, actor))
    expect(accept(people.deputy)).toEqual(["author-cannot-decide"])
    expect(accept(people.director)).toEqual([])
    expect(accept(people.director)).toEqual(["evaluation-already-accepted"])
    rewrite(life, "F15", id)
    expect(accept(people.director)).toEqual([])
  })
})

describe("a report", () => {
  it("[WF52] is issued once, within the process, and again after a correction", () => {
    const life = started()
    const id = life.newRecord()
    life.ask({ type: "record", form: "F19", recordId: id, content: samples(day).F19 })
    const issue = (issuedOn: string) =>
      placesOf(
        life.ask({ type: "issue-report", recordId: id, content: { ...act["issue-report"], issuedOn } }),
      )
    expect(issue("2024-01-07")).toEqual(["date-before-start issuedOn"])
    expect(issue("2024-01-09")).toEqual(["date-in-future issuedOn"])
    expect(issue(day)).toEqual([])
    expect(issue(day)).toEqual(["report-already-issued"])
    expect(life.state?.records[id]).toMatchObject({ issuedOn: day })
    life.ask({ type: "correct", form: "F19", recordId: id, content: samples(day).F19, reason: "Liczby." })
    expect(life.state?.records[id]).toMatchObject({ issuedOn: null })
    expect(issue(day)).toEqual([])
  })
})
