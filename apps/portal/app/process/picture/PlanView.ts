/**
 * A plan as goals with indicators, actions on a line of time, and the way it goes from a draft to being in force.
 * Not here: drawing it (`@osl/ui`, PlanBoard), or what may be done with it (`Actions`).
 */
import type { Record } from "@osl/store"
import type { PlanAction, PlanGoal } from "@osl/ui"
import type { Process } from "@osl/workflow"
import { kitWords, say } from "../../words/Words.ts"
import type { Picturing } from "./Picture.ts"
import * as RecordContent from "./RecordContent.ts"

type Plan = Process.EntryOf<"F12">

/** One step on the way of a plan. **Shape** `when` is nothing while it has not come. */
export interface Step {
  readonly key: "draft" | "consultation" | "submitted" | "approved" | "review"
  readonly state: "done" | "current" | "ahead"
  readonly when: string | undefined
}

/** **Shape** a name is known again with its unit in brackets too, as evaluations offer it. */
const keyOf = (name: string): string =>
  name
    .replace(/\s*\([^()]*\)\s*$/, "")
    .trim()
    .toLocaleLowerCase("pl")

/** The last value of each indicator, by its name, from evaluations. */
const measured = (evaluations: ReadonlyArray<Record.Record>) => {
  const values = evaluations
    .flatMap(({ content }) => RecordContent.rows(content["goals"]))
    .flatMap((goal) => RecordContent.rows(goal["values"]))
    .map((row) => ({
      name: keyOf(RecordContent.text(row["indicator"])),
      on: RecordContent.text(row["on"]),
      value: RecordContent.number(row["value"]),
    }))
    .toSorted((one, other) => (one.on < other.on ? -1 : 1))
  return new Map(values.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const])))
}

/** How much of the way from the baseline to the target is done; nothing when there is no way to go. */
const shareOf = (
  now: number | undefined,
  baseline: number | undefined,
  target: number | undefined,
): number | undefined => {
  const from = baseline ?? 0
  return now === undefined || target === undefined || target === from
    ? undefined
    : Math.max(0, Math.min(1, (now - from) / (target - from)))
}

export const goals = (
  plan: Record.Record,
  evaluations: ReadonlyArray<Record.Record>,
  { language }: Picturing,
): ReadonlyArray<PlanGoal> => {
  const { number } = kitWords(language)
  const values = measured(evaluations)
  return RecordContent.rows(plan.content["goals"]).map((goal, index) => ({
    key: String(index),
    label: RecordContent.text(goal["text"]),
    indicators: RecordContent.rows(goal["indicators"]).map((row, at) => {
      const [baseline, target] = [RecordContent.number(row["baseline"]), RecordContent.number(row["target"])]
      const name = RecordContent.text(row["name"])
      const now = values.get(keyOf(name))
      const withUnit = (value: number) => `${number(value)} ${RecordContent.text(row["unit"])}`.trim()
      return {
        key: String(at),
        label: name,
        now: now === undefined ? undefined : withUnit(now),
        target: target === undefined ? undefined : withUnit(target),
        share: shareOf(now, baseline, target),
      }
    }),
  }))
}

export const actions = (
  plan: Record.Record,
  entry: Plan,
  { edition, language, today }: Picturing,
  titles: Readonly<{ [id: string]: string }>,
): ReadonlyArray<PlanAction> => {
  const owner = RecordContent.coded(edition, "F12", "actions.owner", language)
  const stateOf = (closed: "done" | "dropped" | null | undefined, due: string | undefined) => {
    if (closed === "done") return { label: say(language, "plan-board.done"), tone: "action" } as const
    if (closed === "dropped") return { label: say(language, "plan-board.dropped"), tone: "plain" } as const
    return due !== undefined && due < today
      ? ({ label: say(language, "plan-board.late"), tone: "attention" } as const)
      : ({ label: say(language, "plan-board.open"), tone: "plain" } as const)
  }
  return RecordContent.rows(plan.content["actions"]).map((row, index) => {
    const due = RecordContent.given(row["due"])
    const group = titles[RecordContent.text(row["group"])]
    const who = RecordContent.given(row["owner"])
    return {
      key: String(index),
      label: RecordContent.text(row["name"]),
      owner: group ?? (who === undefined ? undefined : owner(who)),
      from: RecordContent.given(row["from"]),
      to: due,
      state: stateOf(entry.actions[index]?.closed, due),
    }
  })
}

/** From the draft to the last review. **Unit** `when` in words of the reader. */
export const steps = (
  { status, versions, consultation, reviews, touchedOn }: Plan,
  { language, today }: Pick<Picturing, "language" | "today">,
): ReadonlyArray<Step> => {
  const { date } = kitWords(language)
  const day = (on: string) => date(on, "medium")
  const last = versions.at(-1)
  const isConsulted = consultation !== null && consultation.to < today
  const isApproved = status === "approved"
  const review = reviews.toSorted().at(-1)
  return [
    {
      key: "draft",
      state: status === "draft" && consultation === null ? "current" : "done",
      when: undefined,
    },
    {
      key: "consultation",
      state: consultation === null ? "ahead" : status === "draft" && !isConsulted ? "current" : "done",
      when:
        consultation === null
          ? status === "draft"
            ? undefined
            : say(language, "plan-board.no-consultation")
          : say(language, "plan-board.between", { from: day(consultation.from), to: day(consultation.to) }),
    },
    {
      key: "submitted",
      state: status === "submitted" ? "current" : isApproved ? "done" : "ahead",
      when: status === "submitted" ? day(touchedOn) : undefined,
    },
    {
      key: "approved",
      state: isApproved ? (review === undefined ? "current" : "done") : "ahead",
      when:
        last === undefined
          ? undefined
          : say(language, "plan-board.version", { number: last.number, date: day(last.from) }),
    },
    {
      key: "review",
      state: isApproved && review !== undefined ? "current" : "ahead",
      when: review === undefined ? undefined : day(review),
    },
  ]
}
