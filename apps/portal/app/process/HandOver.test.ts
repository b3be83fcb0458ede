import { Actor } from "@osl/core"
import { Pilot } from "@osl/pilot"
import type { Record } from "@osl/store"
import { Process } from "@osl/workflow"
import { describe, expect, it } from "vitest"
import * as HandOver from "./HandOver.ts"

const lives = [...Pilot.generate({ size: "small" })].flatMap(({ people, processes }) =>
  processes.flatMap(({ events }) => {
    const state = Process.fold(events)
    return state === null ? [] : [{ log: [...events], state, people }]
  }),
)

const recordsOf = (log: (typeof lives)[number]["log"]): ReadonlyArray<Record.Record> =>
  log.flatMap((event) =>
    event.type === "record-added"
      ? [
          {
            id: event.recordId,
            processId: event.processId,
            form: event.form,
            authorId: event.actor.id,
            on: event.on,
            title: "",
            status: "recorded" as const,
            version: 1,
            withdrawn: false,
            addedAt: event.at,
            changedAt: event.at,
            content: { ...event.content },
          },
        ]
      : [],
  )

describe("HandOver", () => {
  it("tells the next steps of the diary once each, the latest first", () => {
    for (const { log, state } of lives) {
      const records = recordsOf(log).toReversed()
      const steps = HandOver.promised(state.id, records)
      expect(new Set(steps.map(({ text }) => text)).size).toBe(steps.length)
      expect(steps.map(({ on }) => on)).toEqual(
        steps
          .map(({ on }) => on)
          .toSorted()
          .toReversed(),
      )
      const written = new Set(records.flatMap(({ content }) => content["nextStep"] ?? []))
      expect(steps.length).toBe(written.size)
    }
  })

  it("tells actions that are not closed, and groups and partnerships that go on", () => {
    for (const { state } of lives) {
      const plan = Process.currentPlan(state)
      const open = (plan?.actions ?? []).filter(({ closed }) => closed === null)
      expect(HandOver.actions(state, "2026-01-01").length).toBe(open.length)
      for (const { text, status } of HandOver.together(state, "pl")) {
        expect(text).not.toBe("")
        expect(["rozwiązana", "zakończone"]).not.toContain(status)
      }
    }
  })

  it("names institutions and functions of the latest map of actors, and no person of the centre", () => {
    const found = lives.flatMap(({ log, people }) =>
      HandOver.contacts(recordsOf(log).toReversed(), "pl").map((contact) => ({ contact, people })),
    )
    expect(found.length).toBeGreaterThan(0)
    for (const { contact, people } of found) {
      expect(contact.name).not.toBe("")
      expect(Actor.Kind.codes.map(({ label }) => label.pl)).toContain(contact.kind)
      for (const { name } of people) expect(JSON.stringify(contact)).not.toContain(name)
    }
  })

  it("is new to whoever leads a process that others opened, until she writes its first card", () => {
    const found = lives.find(({ state }) => state.status === "open" && Object.keys(state.records).length > 0)
    expect(found).toBeDefined()
    if (found === undefined) return
    const colleague = "01970000-0000-7000-8000-00000000000c"
    expect(HandOver.isNew({ ...found.state, lead: colleague }, colleague)).toBe(true)
    expect(HandOver.isNew(found.state, colleague)).toBe(false)
    const author = Object.values(found.state.records)[0]?.author ?? ""
    expect(HandOver.isNew({ ...found.state, lead: author, openedBy: colleague }, author)).toBe(false)
    expect(HandOver.isNew({ ...found.state, lead: colleague, status: "closed" }, colleague)).toBe(false)
  })
})
