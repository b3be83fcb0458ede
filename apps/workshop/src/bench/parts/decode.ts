/**
 * How fast an event is read, beside zod 4 on the same shape and beside `JSON.parse` of the same text.
 * Not here: folding what was read (`workflow`).
 */
// First: it compiles the decoders that are made after it.
import "effect/schema/SchemaJITCompiler/enable"

import { Component, DiaryEntry } from "@osl/core"
import { Event } from "@osl/workflow"
import * as z from "zod"
import { type Figure, timesAsFast, timesTheCost } from "../Bench.ts"
import { diaryEntry } from "../Log.ts"

const id = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)
// biome-ignore lint/suspicious/noControlCharactersInRegex: the same characters as Field refuses
const printable = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/
const text = (max: number) =>
  z
    .string()
    .refine((value) => value.trim() !== "")
    .max(max)
    .regex(printable)
const isDate = (value: string): boolean => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)
  if (match === null) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return month >= 1 && month <= 12 && day >= 1 && day <= (lengths[month - 1] ?? 0)
}
const date = z
  .string()
  .refine(isDate)
  .refine((value) => value >= "1990-01-01" && value <= "2099-12-31")
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const count = z.number().int().min(0).max(100_000)
const codesOf = (list: { readonly codes: ReadonlyArray<{ readonly code: string }> }) =>
  z.enum(list.codes.map(({ code }) => code))

/** A diary entry in a log, as a user of zod would write it. */
const zodEvent = z.strictObject({
  type: z.literal("record-added"),
  id,
  organisationId: id,
  processId: id,
  seq: z.number().int(),
  edition: z.strictObject({ key: z.string(), version: z.string() }),
  actor: z.strictObject({ id, duty: z.enum(Event.duties), onBehalfOf: id.optional() }),
  at: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  on: date,
  payload: z.literal(1),
  form: z.literal("F06"),
  recordId: id,
  content: z
    .strictObject({
      date,
      start: time,
      end: time,
      activity: codesOf(DiaryEntry.ActivityKind),
      component: codesOf(Component.Component),
      place: text(120).optional(),
      participants: z.strictObject({ children: count, adults: count, seniors: count }).optional(),
      happened: text(2000),
      nextStep: text(200).optional(),
      reflection: text(4000).optional(),
    })
    .refine((entry) => entry.end >= entry.start, { path: ["end"] }),
})

const entries = Array.from({ length: 500 }, (_, index) => diaryEntry(index + 1))

const texts = entries.map((entry) => JSON.stringify(entry))

const ours = () => {
  let read = 0
  for (const entry of entries) if (Event.decode(entry)._tag === "Success") read++
  return read
}

const theirs = () => {
  let read = 0
  for (const entry of entries) if (zodEvent.safeParse(entry).success) read++
  return read
}

const parsing = () => texts.map((one) => JSON.parse(one))

/** Both must read every entry and refuse the same broken one, or the comparison says nothing. */
const agree = (): boolean => {
  const broken = { ...entries[0], content: { ...entries[0]?.content, end: "08:00" } }
  return (
    ours() === entries.length &&
    theirs() === entries.length &&
    Event.decode(broken)._tag === "Failure" &&
    !zodEvent.safeParse(broken).success
  )
}

const incomparable = (name: string, promise: string): Figure => {
  console.error(`${name}: ours and zod do not accept the same entries; the benchmark needs mending`)
  process.exitCode = 1
  return { name, value: Number.NaN, unit: "ratio", promise }
}

export const decodeVsZod = async (): Promise<Figure> =>
  agree()
    ? timesAsFast({ name: "core.decode.vs-zod", promise: ">= 2", ours, theirs, peer: "zod" })
    : incomparable("core.decode.vs-zod", ">= 2")

export const decodeVsJsonParse = async (): Promise<Figure> =>
  agree()
    ? timesTheCost({
        name: "core.decode.vs-json-parse",
        promise: "<= 0.2",
        ours,
        theirs: parsing,
        peer: "jsonParse",
      })
    : incomparable("core.decode.vs-json-parse", "<= 0.2")
