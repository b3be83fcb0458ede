/**
 * Commands drawn at random: any type, any form, right and wrong people, days, records and reasons.
 * Not here: what is to hold of them (the tests).
 */
import { Forms } from "@osl/core"
import { edition } from "@osl/core/osl-2014"
import fc from "fast-check"
import * as Act from "../Act.ts"
import type * as Command from "../Command.ts"
import { everybody } from "./checks.ts"
import * as people from "./people.ts"
import { acts, samples } from "./samples.ts"

const days = ["2024-01-07", "2024-01-08", "2024-02-29", "2024-05-01"]

const day = fc.constantFrom(...days)
const duty = fc.constantFrom(...everybody, people.deputy)
const record = fc.integer({ min: 1, max: 6 }).map((n) => people.uuid("0005", n))
const reason = fc.constantFrom("", "Tak trzeba.", "x".repeat(1001), "a\u0000")
const form = fc.constantFrom(...Forms.codes)
const stage = fc.constantFrom(...edition.stages.map(({ key }) => key), "nowhere")
const waivers = fc.array(
  fc.record({ criterion: fc.constantFrom("mandate-signed", "documentation-rules", "none"), reason }),
  { maxLength: 3 },
)

const body: fc.Arbitrary<Command.Body> = fc
  .oneof(
    { weight: 6, arbitrary: fc.record({ type: fc.constant("record"), form, recordId: record, on: day }) },
    {
      weight: 3,
      arbitrary: fc.record({ type: fc.constant("correct"), form, recordId: record, on: day, reason }),
    },
    { weight: 1, arbitrary: fc.record({ type: fc.constant("withdraw"), form, recordId: record, reason }) },
    {
      weight: 8,
      arbitrary: fc.record({
        type: fc.constantFrom(...(Object.keys(Act.all) as ReadonlyArray<Act.Code>)),
        recordId: record,
        on: day,
      }),
    },
    { weight: 3, arbitrary: fc.record({ type: fc.constant("move"), to: stage, waivers, reason }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant("leave-stage"), stage, waivers }) },
  )
  .map((drawn) => {
    const { on = days[1], ...rest } = drawn as { on?: string; type: string; form?: Forms.FormCode }
    const content =
      rest.type === "record" || rest.type === "correct"
        ? samples(on ?? "")[rest.form ?? "F06"]
        : Act.isCode(rest.type)
          ? acts(on ?? "")[rest.type]
          : undefined
    return { ...rest, ...(content === undefined ? {} : { content }) } as Command.Body
  })

/** Commands with who sends each and on what day. */
export const steps = fc.array(fc.tuple(body, duty, day), { maxLength: 40 })
