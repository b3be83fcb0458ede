import { Forms } from "@osl/core"
import { edition as early } from "@osl/core/osl-2012"
import { edition } from "@osl/core/osl-2014"
import { sampleEdition } from "@osl/core/testing"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as Event from "./Event.ts"
import * as Process from "./Process.ts"
import { decode } from "./testing/forms.ts"
import { acts, people, samples } from "./testing.ts"

const day = "2024-01-08"

const event = (under: { readonly key: string; readonly version: string }, body: object) => ({
  id: people.uuid("0004", 1),
  organisationId: people.organisationId,
  processId: people.processId,
  seq: 1,
  edition: { key: under.key, version: under.version },
  actor: people.organizer,
  at: "2024-01-08T08:00:00.000Z",
  on: day,
  payload: 1,
  recordId: people.uuid("0005", 1),
  ...body,
})

const content = { ...samples(day).F03, category: "waterside", floods: true, highestWater: 45 }
const added = { type: "record-added", form: "F03", content }
const corrected = { ...added, type: "record-corrected", reason: "Pomyłka." }

const told = (read: Event.Reader, input: unknown) => {
  const found = read(input)
  return Result.isSuccess(found)
    ? found.success
    : found.failure.map(({ code, path }) => `${code} ${path.join(".")}`)
}

describe("a reader of the logs of several editions", () => {
  const read = Event.reader([edition, sampleEdition], Forms.of)

  it.each([added, corrected])("[EV8] reads $type with a code and a field of a region", (body) => {
    const written = event(sampleEdition, body)
    expect(told(read, written)).toEqual(written)
    expect(told(read, event(edition, body))).toEqual([
      "unexpected content.floods",
      "unexpected content.highestWater",
      "not-in-list content.category",
    ])
  })

  it("[EV8] refuses what the region's form refuses, with its place", () => {
    const wrong = { ...added, content: { ...content, highestWater: "deep", tide: 1 } }
    expect(told(read, event(sampleEdition, wrong))).toEqual([
      "unexpected content.tide",
      "not-a-whole-number content.highestWater",
    ])
    const lacking = { ...added, content: { ...samples(day).F03, floods: true } }
    expect(told(read, event(sampleEdition, lacking))).toEqual(["required content.highestWater"])
  })

  it("[EV8] reads an outcome that the region added", () => {
    const { recordId: _, ...closed } = event(sampleEdition, {
      type: "process-closed",
      content: { ...acts(day).close, outcome: "merged" },
      criteria: [],
    })
    expect(told(read, closed)).toEqual(closed)
    expect(told(decode, closed)).toEqual(["not-in-list content.outcome"])
  })

  it("[EV8] reads an event of an edition that is not at hand by the forms of the model", () => {
    const other = { key: "osl-1999", version: "1.0.0" }
    const plain = event(other, { ...added, content: samples(day).F03 })
    expect(told(read, plain)).toEqual(plain)
    expect(told(read, event(other, added))).toHaveLength(3)
    expect(told(read, event({ ...sampleEdition, version: "9.9.9" }, added))).toHaveLength(3)
    expect(told(read, null)).toEqual(["unknown-event type"])
    expect(told(read, { type: "record-added", form: "F99", edition: sampleEdition })).toEqual([
      "unknown-event form",
    ])
  })

  it("[EV8] holds the early edition to its own shorter lists", () => {
    const talk = { type: "record-added", form: "F07", content: { ...samples(day).F07, actor: "cus" } }
    const both = Event.reader([edition, early], Forms.of)
    expect(told(both, event(edition, talk))).toMatchObject({ type: "record-added" })
    expect(told(both, event(early, talk))).toEqual(["not-in-list content.actor"])
  })

  it("[EV9] is one for all editions that have no form of their own", () => {
    expect(Event.reader([edition], Forms.of)).toBe(decode)
    expect(Event.reader([], Forms.of)).toBe(decode)
  })

  it("[EV8] a code that only a region has is kept in the state like any other", () => {
    const opened = { ...event(sampleEdition, { type: "process-opened", content: acts(day)["open-process"] }) }
    const { recordId: _, ...first } = opened
    const log = [first, { ...event(sampleEdition, added), seq: 2 }].map((one) => Result.getOrThrow(read(one)))
    expect(Object.values(Process.fold(log)?.records ?? {})).toMatchObject([
      { form: "F03", category: "waterside" },
    ])
  })
})
