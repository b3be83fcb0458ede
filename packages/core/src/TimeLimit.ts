/**
 * A time limit and the day it ends, counted as Polish offices count: days, weeks, months, working days; suspensions.
 * Not here: which days are off (`WorkingDays`), or what happens when a limit has passed (`@osl/workflow`).
 */
import * as Schema from "effect/Schema"
import * as CodeList from "./CodeList.ts"
import { inferred } from "./Evidence.ts"
import * as LocalDate from "./LocalDate.ts"
import { annotation, rule } from "./Problem.ts"
import * as WorkingDays from "./WorkingDays.ts"

/** What a limit is counted in. **Source** code of administrative procedure, art. 57; working days inferred. */
export const Unit = /* @__PURE__ */ CodeList.make(
  "time-limit-unit",
  ["Jednostka terminu", "Unit of the time limit"],
  inferred(),
  {
    days: ["dni", "days"],
    weeks: ["tygodnie", "weeks"],
    months: ["miesiące", "months"],
    years: ["lata", "years"],
    "working-days": ["dni robocze", "working days"],
  },
)
export type Unit = (typeof Unit)["codes"][number]["code"]

/** So many units, counted from an event. **Unit** `count` is 1–3660 of `unit`. */
export const TimeLimit = /* @__PURE__ */ Schema.Struct({
  unit: Schema.Literals(CodeList.codes(Unit)),
  count: Schema.Number.annotate({ wrongType: annotation("not-a-whole-number").problem }).check(
    Schema.isInt(rule(Number.isSafeInteger, "not-a-whole-number")).abort(),
    Schema.isGreaterThanOrEqualTo(1, annotation("number-too-small", { min: 1 })),
    Schema.isLessThanOrEqualTo(3660, annotation("number-too-large", { max: 3660 })),
  ),
})
export type TimeLimit = typeof TimeLimit.Type

/** **Unit** calendar days. */
export const days = (count: number): TimeLimit => ({ unit: "days", count })
/** **Unit** weeks of seven calendar days. */
export const weeks = (count: number): TimeLimit => ({ unit: "weeks", count })
/** **Unit** calendar months. */
export const months = (count: number): TimeLimit => ({ unit: "months", count })
/** **Unit** calendar years. */
export const years = (count: number): TimeLimit => ({ unit: "years", count })
/** **Unit** days that are not off. */
export const workingDays = (count: number): TimeLimit => ({ unit: "working-days", count })

/** The last day by the count alone, before a day off moves it. */
const counted = (
  { unit, count }: TimeLimit,
  event: LocalDate.LocalDate,
  calendar: WorkingDays.Calendar,
): LocalDate.LocalDate => {
  switch (unit) {
    case "days":
      return LocalDate.addDays(event, count)
    case "weeks":
      return LocalDate.addDays(event, 7 * count)
    case "months":
      return LocalDate.addMonths(event, count)
    case "years":
      return LocalDate.addMonths(event, 12 * count)
    case "working-days":
      return WorkingDays.addWorkingDays(event, count, calendar)
  }
}

/**
 * The last day of a limit that an event set running.
 *
 * **Shape** never a day off: the day of the event is not counted; weeks, months and years end on the day that corresponds, or on
 * the last day of a shorter month; an end on a day off moves to the next working day.
 * **Source** code of administrative procedure, art. 57; rules TL1–TL4.
 */
export const end = (
  limit: TimeLimit,
  event: LocalDate.LocalDate,
  calendar: WorkingDays.Calendar = WorkingDays.polish,
): LocalDate.LocalDate => WorkingDays.workingDayFrom(counted(limit, event, calendar), calendar)

/** What a suspension does to a limit. **Source** inferred; rule TL5. */
export const Policy = /* @__PURE__ */ CodeList.make(
  "suspension-policy",
  ["Co zawieszenie robi z terminem", "What a suspension does to the time limit"],
  inferred(),
  {
    "keep-end": ["termin biegnie dalej", "the limit keeps its end"],
    "keep-remaining": ["po wznowieniu biegnie reszta terminu", "after resuming, the remaining time runs"],
    restart: ["po wznowieniu termin biegnie od nowa", "after resuming, the limit starts again"],
  },
)
export type Policy = (typeof Policy)["codes"][number]["code"]

const suspensionFields = /* @__PURE__ */ Schema.Struct({
  suspendedOn: LocalDate.LocalDate,
  resumedOn: Schema.optionalKey(LocalDate.LocalDate),
})

/**
 * Time that does not count: from the day of suspending to the day of resuming, both with it. Without `resumedOn` it still lasts.
 * **Errors** `end-before-start`.
 */
export const Suspension = /* @__PURE__ */ suspensionFields.check(
  Schema.makeFilter<typeof suspensionFields.Type>(
    ({ suspendedOn, resumedOn }) =>
      resumedOn !== undefined && resumedOn < suspendedOn
        ? { path: ["resumedOn"], issue: "order" }
        : undefined,
    annotation("end-before-start"),
  ),
)
export type Suspension = typeof Suspension.Type

/** Where a limit stands: its last day, or halted by a suspension that still lasts. */
export type Standing =
  | { readonly state: "ends"; readonly on: LocalDate.LocalDate }
  | { readonly state: "halted"; readonly since: LocalDate.LocalDate }

interface Closed {
  readonly from: LocalDate.LocalDate
  readonly to: LocalDate.LocalDate | undefined
}

const later = (one: LocalDate.LocalDate, other: LocalDate.LocalDate): LocalDate.LocalDate =>
  [one, other].sort()[1] ?? one

/** Suspensions in order, those that touch or overlap made one; what lies before the event is cut off. */
const merged = (
  suspensions: ReadonlyArray<Suspension>,
  event: LocalDate.LocalDate,
): ReadonlyArray<Closed> => {
  const first = LocalDate.addDays(event, 1)
  const sorted = suspensions
    .map(({ suspendedOn, resumedOn }) => ({ from: later(suspendedOn, first), to: resumedOn }))
    .filter(({ from, to }) => to === undefined || to >= from)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  const found: Array<Closed> = []
  for (const one of sorted) {
    const last = found.at(-1)
    if (last === undefined || (last.to !== undefined && one.from > LocalDate.addDays(last.to, 1))) {
      found.push(one)
    } else {
      const to = last.to === undefined || one.to === undefined ? undefined : later(last.to, one.to)
      found[found.length - 1] = { from: last.from, to }
    }
  }
  return found
}

/** What is left of a limit when it is suspended, run from the day of resuming. */
const resumed = (
  limit: TimeLimit,
  raw: LocalDate.LocalDate,
  { from, to }: { readonly from: LocalDate.LocalDate; readonly to: LocalDate.LocalDate },
  calendar: WorkingDays.Calendar,
): LocalDate.LocalDate => {
  const before = LocalDate.addDays(from, -1)
  if (raw <= before) return to
  if (limit.unit !== "working-days") return LocalDate.addDays(to, LocalDate.daysBetween(before, raw))
  return WorkingDays.addWorkingDays(to, WorkingDays.workingDaysBetween(before, raw, calendar), calendar)
}

/**
 * Where a limit stands after suspensions, by a policy that the caller names.
 *
 * **Shape** suspensions in any order; those after the end change nothing. Unless the end is kept, it is never a suspended day: an end
 * that only a day off had moved into a suspension moves on to the first working day after resuming.
 * **Source** inferred; rules TL5–TL7.
 */
export const standing = (
  limit: TimeLimit,
  event: LocalDate.LocalDate,
  suspensions: ReadonlyArray<Suspension>,
  policy: Policy,
  calendar: WorkingDays.Calendar = WorkingDays.polish,
): Standing => {
  if (policy === "keep-end") return { state: "ends", on: end(limit, event, calendar) }
  let raw = counted(limit, event, calendar)
  let on = WorkingDays.workingDayFrom(raw, calendar)
  for (const { from, to } of merged(suspensions, event)) {
    if (from > on) break
    if (to === undefined) return { state: "halted", since: from }
    if (policy === "restart") {
      raw = counted(limit, to, calendar)
      on = WorkingDays.workingDayFrom(raw, calendar)
    } else {
      raw = resumed(limit, raw, { from, to }, calendar)
      on = raw === to ? WorkingDays.nextWorkingDay(to, calendar) : WorkingDays.workingDayFrom(raw, calendar)
    }
  }
  return { state: "ends", on }
}
