import { edition } from "@osl/core/osl-2014"
import { Pilot } from "@osl/pilot"
import { Organisations, ProcessStore } from "@osl/store"
import { type Event, Process } from "@osl/workflow"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { describe, expect, it } from "vitest"
import { beside } from "./conflict.server.ts"
import type { Reading } from "./reading.server.ts"
import type { Held } from "./sending.server.ts"

const [centre] = Pilot.generate({ size: "small" })
const [events] = (centre?.processes ?? []).map((process) => process.events)
const isResource = (event: Event.Event) => event.type === "record-added" && event.form === "F03"
const added = events?.find(isResource)
const state = Process.fold(events ?? [])

const store = ProcessStore.layerMemory({ editions: [edition] }).pipe(Layer.provide(Organisations.layerMemory))

const readingOf = (process: Process.State): Reading => ({
  member: { organisationId: process.organisationId, organisation: "", duty: "organizer", actorId: "" },
  state: process,
  latest: [],
  edition,
  language: "pl",
  reader: { actorId: "", duty: "organizer", language: "pl" },
  telling: { language: "pl", edition, state: process, people: {}, titles: {} },
  organizers: [],
  today: process.startOn,
  crumbs: { id: process.id, name: process.name },
  may: () => true,
})

const held = (href: string): Held => ({
  draft: {
    answers: {},
    problems: [],
    warnings: [],
    municipalityOptions: {},
    municipalityLabels: {},
    hidden: [],
  },
  meanwhile: [{ id: "1", seq: 1, kind: "records", at: "2026-03-02", what: "Poprawiono kartę zasobu", href }],
  status: 409,
})

/** What is shown when somebody saved the first name while the second was being typed. */
const sidesWhen = (touched: "this" | "another") => {
  if (state === null || added?.type !== "record-added" || added.form !== "F03")
    throw new Error("the pilot has a card of a resource")
  const { recordId: id, content } = added
  const href = `/processes/${state.id}/records/${touched === "this" ? id : "another"}`
  return Effect.runPromise(
    beside(
      held(href),
      { id, form: "F03", content: { ...content, name: "Świetlica nocą" } },
      {
        type: "correct",
        form: "F03",
        recordId: id,
        content: { ...content, name: "Świetlica po remoncie" },
        reason: "Skończył się remont.",
      },
      readingOf(state),
    ).pipe(Effect.provide(store)),
  )
}

describe("a record that somebody else changed while it was being corrected", () => {
  it("is shown with both sides of every answer that differs, and of no other", async () => {
    const { sides, status } = await sidesWhen("this")
    expect(status).toBe(409)
    expect(sides).toEqual([
      { key: "name", label: expect.any(String), before: "Świetlica nocą", after: "Świetlica po remoncie" },
    ])
  })

  it("has no sides when others left this very record alone", async () => {
    expect((await sidesWhen("another")).sides).toEqual([])
  })
})
