/**
 * A diary entry in a log, as a user of zod would write it.
 * Not here: the comparison (`parts/decode.ts`).
 */
import { Event } from "@osl/workflow"
import * as z from "zod"
import * as Shape from "./Shape.ts"

const id = z.string().regex(Shape.id)
const date = z.string().refine(Shape.isDate)
const time = z.string().regex(Shape.time)
const count = z.number().int().min(0).max(100_000)
const line = (max: number) => z.string().refine(Shape.isWritten).max(max).regex(Shape.line)
const lines = (max: number) => z.string().refine(Shape.isWritten).max(max).regex(Shape.lines)

const event = z.strictObject({
  type: z.literal("record-added"),
  id,
  organisationId: id,
  processId: id,
  seq: z.number().int().min(1),
  edition: z.strictObject({ key: z.string(), version: z.string() }),
  actor: z.strictObject({ id, duty: z.enum(Event.duties), onBehalfOf: id.optional() }),
  at: z.string().refine(Shape.isInstant),
  on: date,
  payload: z.literal(1),
  form: z.literal("F06"),
  recordId: id,
  content: z
    .strictObject({
      date,
      start: time,
      end: time,
      activity: z.enum(Shape.activities),
      component: z.enum(Shape.components),
      place: line(120).optional(),
      participants: z.strictObject({ children: count, adults: count, seniors: count }).optional(),
      happened: lines(2000),
      nextStep: line(200).optional(),
      links: z
        .array(z.strictObject({ record: z.string().regex(Shape.reference) }))
        .max(10)
        .optional(),
      reflection: lines(4000).optional(),
    })
    .refine(Shape.endsAfterItStarts, { path: ["end"] }),
})

export const peer: Shape.Peer = {
  name: "zod",
  accepts: (input) => event.safeParse(input).success,
  faults: (input) => {
    const read = event.safeParse(input)
    return read.success
      ? []
      : read.error.issues.flatMap((issue) =>
          issue.code === "unrecognized_keys"
            ? issue.keys.map((key) => [...issue.path, key].join("."))
            : issue.path.join("."),
        )
  },
}

/** The text of an entry that was read. */
export const write = (input: z.output<typeof event>): string => JSON.stringify(z.encode(event, input))

/** An entry as zod gives it. */
export const read = (input: unknown): z.output<typeof event> => event.parse(input)
