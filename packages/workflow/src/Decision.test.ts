import { edition as early } from "@osl/core/osl-2012"
import { edition } from "@osl/core/osl-2014"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import type * as Command from "./Command.ts"
import * as Permission from "./Permission.ts"
import * as Process from "./Process.ts"
import { codesOf, everybody, placesOf, started, typesOf } from "./testing/checks.ts"
import { acts, begin, people, samples } from "./testing.ts"

const day = "2024-01-08"
const recordId = people.uuid("0005", 900)
const act = acts(day)

/** One command of every type, over a process just begun. */
const bodies: { readonly [T in Command.Type]: Command.Body & { readonly type: T } } = {
  "open-process": { type: "open-process", content: act["open-process"] },
  "issue-mandate": { type: "issue-mandate", content: act["issue-mandate"] },
  "assign-organizer": { type: "assign-organizer", content: act["assign-organizer"] },
  "unassign-organizer": { type: "unassign-organizer", content: act["unassign-organizer"] },
  "extend-stage": { type: "extend-stage", content: act["extend-stage"] },
  record: { type: "record", form: "F06", recordId, content: samples(day).F06 },
  correct: { type: "correct", form: "F06", recordId, content: samples(day).F06, reason: "Błąd." },
  withdraw: { type: "withdraw", form: "F06", recordId, reason: "Błąd." },
  "publish-map": { type: "publish-map", recordId, content: {} },
  "consult-plan": { type: "consult-plan", recordId, content: act["consult-plan"] },
  "submit-plan": { type: "submit-plan", recordId, content: {} },
  "return-plan": { type: "return-plan", recordId, content: act["return-plan"] },
  "approve-plan": { type: "approve-plan", recordId, content: act["approve-plan"] },
  "review-plan": { type: "review-plan", recordId, content: act["review-plan"] },
  "close-plan-action": { type: "close-plan-action", recordId, content: act["close-plan-action"] },
  "accept-evaluation": { type: "accept-evaluation", recordId, content: {} },
  "name-receiver": { type: "name-receiver", content: act["name-receiver"] },
  redact: { type: "redact", form: "F06", recordId, fields: ["happened"], reason: "Nazwisko." },
  "issue-report": { type: "issue-report", recordId, content: act["issue-report"] },
  move: { type: "move", to: "entry", waivers: [] },
  "leave-stage": { type: "leave-stage", stage: "preparation", waivers: [] },
  suspend: { type: "suspend", content: act.suspend },
  resume: { type: "resume", content: {} },
  close: { type: "close", content: act.close },
  reopen: { type: "reopen", content: act.reopen },
  "adopt-edition": {
    type: "adopt-edition",
    edition: { key: "osl-2012", version: early.version },
    stages: [],
    reason: "Tak zdecydowano.",
  },
}
const types = Object.keys(bodies) as ReadonlyArray<Command.Type>
const walk = types.flatMap((type) => everybody.map((actor) => ({ type, actor })))

describe("opening", () => {
  const open = (more: Partial<(typeof act)["open-process"]>) =>
    begin(edition, day).ask({ type: "open-process", content: { ...act["open-process"], ...more } })

  it("[WF1] begins the log and enters the first stage of the edition", () => {
    const opened = open({})
    expect(typesOf(opened)).toEqual(["process-opened", "stage-entered"])
    expect(Result.isSuccess(opened) && opened.success[1]).toMatchObject({
      stage: "preparation",
      from: null,
      by: "start",
      criteria: [],
      seq: 2,
    })
  })

  it("[WF1] needs a real municipality and a start that has come, and says both", () => {
    expect(placesOf(open({ territory: "9999999", startOn: "2024-01-09" }))).toEqual([
      "unknown-municipality territory",
      "date-in-future startOn",
    ])
    expect(codesOf(open({ startOn: "2023-06-01" }))).toEqual([])
  })
})

describe("who and when", () => {
  it.each(walk)("[WF5][WF6] $type by $actor.duty $actor.id", ({ type, actor }) => {
    const life = type === "open-process" ? begin(edition, day) : started()
    const codes = codesOf(life.ask(bodies[type], actor))
    const allowed = Permission.may(actor.duty, type)
    const foreign = actor.duty === "organizer" && actor.id !== people.organizer.id
    expect(codes.includes("not-allowed")).toBe(!allowed)
    expect(codes.includes("not-your-process")).toBe(allowed && foreign && type !== "open-process")
    if (!allowed || (foreign && type !== "open-process")) expect(codes).toHaveLength(1)
  })

  it.each(everybody.filter(({ duty }) => !["organizer", "director"].includes(duty)))(
    "[WF5] $duty changes nothing of a process",
    ({ duty }) => {
      expect(types.filter((type) => Permission.may(duty, type))).toEqual([])
    },
  )

  it("[WF5] what a director alone decides", () => {
    expect(types.filter((type) => !Permission.may("organizer", type)).sort()).toEqual([
      "accept-evaluation",
      "adopt-edition",
      "approve-plan",
      "assign-organizer",
      "extend-stage",
      "issue-mandate",
      "issue-report",
      "redact",
      "reopen",
      "return-plan",
      "unassign-organizer",
    ])
  })

  it("[WF5][RF3] a refusal for the duty says who may", () => {
    const refused = started().ask(bodies.reopen, people.organizer)
    expect(Result.isFailure(refused) && refused.failure.conditions[0]?.who).toEqual(["director"])
  })

  it("[WF6] who opened a process works on it until an organiser is assigned", () => {
    const life = begin(edition, day)
    life.ask(bodies["open-process"], people.colleague)
    expect(codesOf(life.ask(bodies.record, people.organizer))).toEqual(["not-your-process"])
    expect(codesOf(life.ask(bodies.record, people.colleague))).toEqual([])
    life.ask(bodies["assign-organizer"], people.director)
    const more = { ...bodies.record, recordId: people.uuid("0005", 901) }
    expect(codesOf(life.ask(more, people.colleague))).toEqual(["not-your-process"])
  })

  it("[WF6] whoever stands in for an organiser works on what that organiser works on, and for nobody else", () => {
    const life = started()
    const more = { ...bodies.record, recordId: people.uuid("0005", 902) }
    const instead = { ...people.colleague, onBehalfOf: people.organizer.id }
    expect(codesOf(life.ask(more, { ...instead, onBehalfOf: people.deputy.id }))).toEqual([
      "not-your-process",
    ])
    expect(codesOf(life.ask(more, instead))).toEqual([])
    const early = begin(edition, day)
    early.ask(bodies["open-process"], people.organizer)
    expect(codesOf(early.ask(bodies.record, instead))).toEqual([])
  })

  it.each(types)("[WF2] %s of a process that is not there, or is there already", (type) => {
    const actor = people.director
    if (type === "open-process") {
      expect(codesOf(started().ask(bodies[type], actor))).toEqual(["process-exists"])
    } else expect(codesOf(begin(edition, day).ask(bodies[type], actor))).toEqual(["no-process"])
  })

  it.each(types.filter((type) => type !== "open-process"))("[WF3][WF4][WF7] %s sent astray", (type) => {
    const life = started()
    const command = life.command(bodies[type], people.director)
    const other = people.uuid("0002", 2)
    expect(codesOf(life.send({ ...command, processId: other }))).toEqual(["wrong-process"])
    expect(codesOf(life.send({ ...command, organisationId: other }))).toEqual(["wrong-process"])
    expect(codesOf(life.send({ ...command, at: "2024-01-08T07:59:59.999Z" }))).toEqual(["before-last-event"])
    const next = { ...edition, version: "2.0.0" }
    const decided = Process.decide(next, life.state, command, people.known)
    expect(codesOf(decided)).toEqual(["wrong-edition"])
    expect(Result.isFailure(decided) && decided.failure.conditions[0]?.params).toEqual({
      edition: "osl-2014 1.0.0",
    })
  })
})

describe("events of a command", () => {
  it("[WF8] follow the log, carry the command's id counted on, and the day in Poland", () => {
    const life = begin(edition, day)
    const command = {
      ...life.command(bodies["open-process"], { ...people.director, onBehalfOf: people.deputy.id }),
      at: "2024-01-08T23:30:00.000Z",
    }
    const decided = life.send(command)
    const events = Result.isSuccess(decided) ? decided.success : []
    expect(events.map(({ id }) => id)).toEqual([command.id, people.uuid("0004", 257)])
    expect(events.map(({ seq }) => seq)).toEqual([1, 2])
    for (const event of events) {
      expect(event).toMatchObject({
        organisationId: people.organisationId,
        processId: people.processId,
        edition: { key: "osl-2014", version: "1.0.0" },
        actor: command.actor,
        at: command.at,
        on: "2024-01-09",
        payload: 1,
      })
    }
  })

  it("[WF8] the same command over the same state gives the same events", () => {
    const life = started()
    const command = life.command(bodies.record)
    const once = Process.decide(edition, life.state, command, people.known)
    expect(Process.decide(edition, life.state, command, people.known)).toEqual(once)
  })

  it("[WF8] ids count on past the end of their last digits", () => {
    const life = begin(edition, day)
    const command = { ...life.command(bodies["open-process"]), id: "018d0000-0004-7000-8000-ffffffffffff" }
    const decided = life.send(command)
    expect(Result.isSuccess(decided) && decided.success[1]?.id).toBe("018d0000-0004-7000-8000-000000000000")
  })
})

describe("resting and ending", () => {
  it.each(types.filter((type) => type !== "open-process"))("[WF33] %s while suspended", (type) => {
    const life = started()
    life.ask(bodies.suspend)
    expect(life.state?.status).toBe("suspended")
    const decided = life.ask(bodies[type], people.director)
    const allowed = ["resume", "close"].includes(type)
    const others: Partial<Record<Command.Type, string>> = {
      reopen: "process-not-closed",
      redact: "unknown-record",
    }
    const codes = allowed ? [] : [others[type] ?? "process-suspended"]
    expect(codesOf(decided)).toEqual(codes)
    if (type === "move" && Result.isFailure(decided)) {
      expect(decided.failure.conditions[0]?.mend).toEqual({ act: "resume" })
    }
    if (type === "resume") expect(life.state?.status).toBe("open")
  })

  it.each(types.filter((type) => type !== "open-process"))("[WF34] %s while closed", (type) => {
    const life = started()
    life.ask(bodies.close)
    expect(life.state).toMatchObject({ status: "closed", outcome: "discontinued" })
    const others: Partial<Record<Command.Type, string>> = {
      resume: "process-not-suspended",
      redact: "unknown-record",
    }
    const codes = type === "reopen" ? [] : [others[type] ?? "process-closed"]
    expect(codesOf(life.ask(bodies[type], people.director))).toEqual(codes)
  })

  it("[WF33] an open process is not resumed", () => {
    expect(codesOf(started().ask(bodies.resume))).toEqual(["process-not-suspended"])
  })

  it("[WF36] reopens at the stages where it ended, without an outcome", () => {
    const life = started()
    const stages = life.state?.openStages
    life.ask(bodies.close)
    expect(life.state?.openStages).toEqual(stages)
    life.ask(bodies.reopen)
    expect(life.state).toMatchObject({ status: "open", outcome: null, openStages: stages })
  })

  it.each(edition.outcomes.codes.map(({ code }) => code))("[WF35] closing as %s", (outcome) => {
    const content = { outcome, reason: "Tak zdecydowano." } as typeof act.close
    const codes = codesOf(started().ask({ type: "close", content }))
    expect(codes).toEqual(outcome === "handed-over" ? ["not-at-handover"] : [])
  })

  it("[WF35] handing over asks for the exits of the last stage, and never waives the receiver", () => {
    const life = started()
    if (life.state === null) throw new Error("no state")
    const state = { ...life.state, openStages: ["handover"] }
    const waivers = ["receiver-named", "evaluation-accepted", "organizer-steps-back"].map((criterion) => ({
      criterion,
      reason: "Decyzja.",
    }))
    const content = { ...act.close, outcome: "handed-over" as const }
    const ask = (more: object) =>
      codesOf(
        Process.decide(
          edition,
          state,
          life.command({ type: "close", content, ...more }, people.director),
          people.known,
        ),
      )
    expect(ask({})).toEqual(["receiver-named", "evaluation-accepted", "organizer-steps-back"])
    expect(ask({ waivers })).toEqual(["waiver-not-allowed", "receiver-named"])
  })
})

describe("people and papers", () => {
  it("[WF23] only an organiser of the centre is assigned; the first leads until another is named", () => {
    const life = started(false)
    const assign = (organizerId: string, lead: boolean) =>
      codesOf(life.ask({ type: "assign-organizer", content: { organizerId, weeklyHours: 10, lead } }))
    expect(assign(people.director.id, true)).toEqual(["unknown-organizer"])
    assign(people.organizer.id, false)
    assign(people.colleague.id, false)
    expect(life.state?.lead).toBe(people.organizer.id)
    assign(people.colleague.id, true)
    expect(life.state?.lead).toBe(people.colleague.id)
    expect(life.state?.organizers).toEqual({ [people.organizer.id]: 10, [people.colleague.id]: 10 })
  })

  it("[WF44] an assigned organiser may leave, with a reason; who led leaves the lead open until another is named", () => {
    const life = started()
    const leave = (organizerId: string) =>
      life.ask({ type: "unassign-organizer", content: { organizerId, reason: "Urlop." } })
    life.ask({
      type: "assign-organizer",
      content: { organizerId: people.colleague.id, weeklyHours: 10, lead: false },
    })
    expect(placesOf(leave(people.director.id))).toEqual(["organizer-not-assigned organizerId"])
    expect(codesOf(leave(people.organizer.id))).toEqual([])
    expect(life.state).toMatchObject({ lead: null, organizers: { [people.colleague.id]: 10 } })
    expect(codesOf(leave(people.organizer.id))).toEqual(["organizer-not-assigned"])
    const diary = () => life.ask({ ...bodies.record, recordId: life.newRecord() }, people.organizer)
    expect(codesOf(diary())).toEqual(["not-your-process"])
    expect(codesOf(leave(people.colleague.id))).toEqual([])
    expect(life.state?.organizers).toEqual({})
  })

  it("[WF24] a mandate is not of the future; it may be older than the process, and the last one counts", () => {
    const life = started()
    const issue = (issuedOn: string, number: string) =>
      placesOf(life.ask({ type: "issue-mandate", content: { ...act["issue-mandate"], issuedOn, number } }))
    expect(issue("2024-01-09", "1")).toEqual(["date-in-future issuedOn"])
    expect(issue("2020-05-05", "2")).toEqual([])
    expect(issue("2024-01-08", "3")).toEqual([])
    expect(life.state?.mandate?.number).toBe("3")
  })

  it("[WF22] a receiver is agreed within the process, and its card is a card of its kind", () => {
    const life = started()
    const group = life.newRecord()
    life.ask({ type: "record", form: "F10", recordId: group, content: samples(day).F10 })
    const name = (more: object) =>
      placesOf(life.ask({ type: "name-receiver", content: { ...act["name-receiver"], ...more } }))
    expect(name({ agreedOn: "2024-01-07" })).toEqual(["date-before-start agreedOn"])
    expect(name({ agreedOn: "2024-01-09" })).toEqual(["date-in-future agreedOn"])
    expect(name({ kind: "partnership", record: group })).toEqual(["unknown-record record"])
    expect(name({ kind: "group", record: people.uuid("0005", 999) })).toEqual(["unknown-record record"])
    expect(name({ kind: "group", record: group })).toEqual([])
    expect(life.state?.receiver?.name).toBe("Stowarzyszenie Zatorze")
  })
})
