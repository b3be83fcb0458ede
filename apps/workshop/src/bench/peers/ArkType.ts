/**
 * A diary entry in a log, as a user of ArkType would write it.
 * Not here: the comparison (`parts/decode.ts`).
 */
import { Event } from "@osl/workflow"
import { type } from "arktype"
import * as Shape from "./Shape.ts"

const id = type(Shape.id)
const date = type("string").narrow(Shape.isDate)
const time = type(Shape.time)
const count = type("0 <= number.integer <= 100000")
const line = (max: number) => type("string").atMostLength(max).and(Shape.line).narrow(Shape.isWritten)
const lines = (max: number) => type("string").atMostLength(max).and(Shape.lines).narrow(Shape.isWritten)

const event = type({
  "+": "reject",
  type: "'record-added'",
  id,
  organisationId: id,
  processId: id,
  seq: "number.integer >= 1",
  edition: { "+": "reject", key: "string", version: "string" },
  actor: { "+": "reject", id, duty: type.enumerated(...Event.duties), "onBehalfOf?": id },
  at: type("string").narrow(Shape.isInstant),
  on: date,
  payload: "1",
  form: "'F06'",
  recordId: id,
  content: type({
    "+": "reject",
    date,
    start: time,
    end: time,
    activity: type.enumerated(...Shape.activities),
    component: type.enumerated(...Shape.components),
    "place?": line(120),
    "participants?": { "+": "reject", children: count, adults: count, seniors: count },
    happened: lines(2000),
    "nextStep?": line(200),
    "links?": type({ "+": "reject", record: Shape.reference }).array().atMostLength(10),
    "reflection?": lines(4000),
  }).narrow((entry, context) => Shape.endsAfterItStarts(entry) || context.reject({ path: ["end"] })),
})

export const peer: Shape.Peer = {
  name: "arktype",
  accepts: (input) => !(event(input) instanceof type.errors),
  faults: (input) => {
    const read = event(input)
    return read instanceof type.errors ? read.map(({ path }) => path.join(".")) : []
  },
}
