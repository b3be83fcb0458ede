/**
 * A diary entry in a log, as a user of valibot would write it.
 * Not here: the comparison (`parts/decode.ts`).
 */
import { Event } from "@osl/workflow"
import * as v from "valibot"
import * as Shape from "./Shape.ts"

const id = v.pipe(v.string(), v.regex(Shape.id))
const date = v.pipe(v.string(), v.check(Shape.isDate))
const time = v.pipe(v.string(), v.regex(Shape.time))
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(100_000))
const line = (max: number) =>
  v.pipe(v.string(), v.check(Shape.isWritten), v.maxLength(max), v.regex(Shape.line))
const lines = (max: number) =>
  v.pipe(v.string(), v.check(Shape.isWritten), v.maxLength(max), v.regex(Shape.lines))

const event = v.strictObject({
  type: v.literal("record-added"),
  id,
  organisationId: id,
  processId: id,
  seq: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  edition: v.strictObject({ key: v.string(), version: v.string() }),
  actor: v.strictObject({ id, duty: v.picklist(Event.duties), onBehalfOf: v.exactOptional(id) }),
  at: v.pipe(v.string(), v.check(Shape.isInstant)),
  on: date,
  payload: v.literal(1),
  form: v.literal("F06"),
  recordId: id,
  content: v.pipe(
    v.strictObject({
      date,
      start: time,
      end: time,
      activity: v.picklist(Shape.activities),
      component: v.picklist(Shape.components),
      place: v.exactOptional(line(120)),
      participants: v.exactOptional(v.strictObject({ children: count, adults: count, seniors: count })),
      happened: lines(2000),
      nextStep: v.exactOptional(line(200)),
      links: v.exactOptional(
        v.pipe(
          v.array(v.strictObject({ record: v.pipe(v.string(), v.regex(Shape.reference)) })),
          v.maxLength(10),
        ),
      ),
      reflection: v.exactOptional(lines(4000)),
    }),
    v.forward(
      v.check((entry) => Shape.endsAfterItStarts(entry)),
      ["end"],
    ),
  ),
})

export const peer: Shape.Peer = {
  name: "valibot",
  accepts: (input) => v.safeParse(event, input).success,
  faults: (input) => v.safeParse(event, input).issues?.map((issue) => v.getDotPath(issue) ?? "") ?? [],
}
