/**
 * What is counted for a publication, where, and why there is none.
 * Not here: publishing and reading (`Region`), or what is hidden (`Suppression`).
 */
import * as Schema from "effect/Schema"

/** The territory of the whole country; the others are TERC codes of two, four and seven digits. */
export const country = "PL"

/**
 * What is counted in a quarter: processes in which something happened, records dated in it, people at its events by age band (one
 * person may count several times).
 */
export const measures = ["processes", "records", "people"] as const
export type Measure = (typeof measures)[number]

/** How a measure is broken down. **Shape** each adds up to the whole: a process is in the stage it entered last. */
export const breakdowns = {
  processes: ["stage", "status", "edition"],
  records: ["form"],
  people: ["age-band"],
} as const satisfies { readonly [M in Measure]: ReadonlyArray<string> }
export type Breakdown = (typeof breakdowns)[Measure][number]

/** The quarter is not over, or names none. */
export class PeriodNotOver extends Schema.TaggedError<PeriodNotOver>()("PeriodNotOver", {
  period: Schema.String,
}) {
  override get message() {
    return `${this.period} is no quarter that is over`
  }
}

/** A quarter is published once: two tables of one time would tell what changed between them. */
export class AlreadyPublished extends Schema.TaggedError<AlreadyPublished>()("AlreadyPublished", {
  period: Schema.String,
}) {
  override get message() {
    return `${this.period} is published already`
  }
}

export class NotPublished extends Schema.TaggedError<NotPublished>()("NotPublished", {
  period: Schema.String,
}) {
  override get message() {
    return `${this.period} is not published`
  }
}
