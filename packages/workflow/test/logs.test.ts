import { readdirSync, readFileSync } from "node:fs"
import { type Form, Forms } from "@osl/core"
import { edition as osl2012 } from "@osl/core/osl-2012"
import { edition as osl2014 } from "@osl/core/osl-2014"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { folder } from "../scripts/write-logs.ts"
import * as Event from "../src/Event.ts"
import * as History from "../src/History.ts"
import * as Process from "../src/Process.ts"

interface Kept {
  readonly name: string
  readonly events: ReadonlyArray<unknown>
  readonly state: object
}

const editions = [osl2012, osl2014]
const read = Event.reader(editions, Forms.of)
const versions = readdirSync(new URL("..", folder)).toSorted()

const keptBy = (version: string): ReadonlyArray<Kept> => {
  const own = new URL(`../${version}/`, folder)
  return readdirSync(own).map((file) => JSON.parse(readFileSync(new URL(file, own), "utf8")))
}

const decoded = ({ events }: Kept): ReadonlyArray<Event.Event> =>
  events.map((event) => {
    const one = read(event)
    if (Result.isFailure(one)) throw new Error(JSON.stringify({ event, problems: one.failure }, null, 2))
    return one.success
  })

/** The paths of the questions of a form, those of rows too. */
const questions = (fields: ReadonlyArray<Form.FormField>, before = ""): ReadonlyArray<string> =>
  fields.flatMap(({ name, fields: inner = [] }) => [before + name, ...questions(inner, `${before}${name}.`)])

const answered = (value: unknown, before = ""): ReadonlyArray<string> => {
  if (Array.isArray(value)) return value.flatMap((row) => answered(row, before))
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => [
    before + name,
    ...answered(inner, `${before}${name}.`),
  ])
}

describe.each(versions)("the logs written by version %s", (version) => {
  const logs = keptBy(version)

  it.each(logs)("[HI7] are read and replayed to the state that was recorded: $name", (kept) => {
    const events = decoded(kept)
    expect(events).toEqual(kept.events)
    // A later version may know more of a process, never less or otherwise.
    expect(Process.fold(events)).toMatchObject(kept.state)
    expect(History.stateAt(events, { seq: events.length })).toEqual(Process.fold(events))
  })
})

describe("the logs written by this version", () => {
  const logs = keptBy(versions.at(-1) ?? "")
  const events = logs.flatMap(decoded)

  it("[HI7] stand beside those of the versions before", () => {
    expect(versions).toContain(folder.pathname.split("/").at(-2))
  })

  it("[HI7] hold every type of event, every form, and every question of each form answered", () => {
    expect(new Set(events.map(({ type }) => type))).toEqual(new Set(Event.types))
    const records = events.filter(
      (event) => event.type === "record-added" || event.type === "record-corrected",
    )
    const unanswered = Forms.codes.flatMap((form) => {
      const given = records.filter((event) => event.form === form).flatMap(({ content }) => answered(content))
      return questions(Forms.all[form].fields).flatMap((question) =>
        given.includes(question) ? [] : [`${form}.${question}`],
      )
    })
    expect(unanswered).toEqual([])
  })

  it.each(logs)("[HI7] are possible by its own rules: $name", (kept) => {
    expect(History.verify(kept.events, editions, Forms.of)).toEqual(
      Result.succeed(Process.fold(decoded(kept))),
    )
  })
})
