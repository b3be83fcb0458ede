/**
 * What changed: evaluation sheets goal by goal, and the evidence of change for each goal.
 * Not here: drawing (`routes/processes.$processId.change`), or accepting a sheet (`@osl/workflow`).
 */
import type { Record } from "@osl/store"
import type { SummaryItem, TagTone } from "@osl/ui"
import { kitWords, say } from "../../words/Words.ts"
import * as links from "../links.ts"
import * as StoredRecord from "../StoredRecord.ts"
import type { Picturing } from "./Picture.ts"
import * as RecordContent from "./RecordContent.ts"

interface Standing {
  readonly label: string
  readonly tone: TagTone
}

export interface GoalResult {
  readonly key: string
  readonly goal: string
  readonly achieved: Standing
  readonly explanation: string
  readonly values: ReadonlyArray<string>
}

export interface Sheet {
  readonly id: string
  readonly href: string
  readonly title: string
  readonly standing: Standing | null
  readonly period: string
  readonly decision: string
  readonly goals: ReadonlyArray<GoalResult>
}

export interface Evidence {
  readonly id: string
  readonly href: string
  readonly title: string
  readonly text: string
  readonly facts: ReadonlyArray<SummaryItem>
}

/** The evidence for one goal. **Shape** `goal` as it was written in the evidence. */
export interface ForGoal {
  readonly goal: string
  readonly evidence: ReadonlyArray<Evidence>
}

const tones: Readonly<{ [code: string]: TagTone }> = { yes: "action", partly: "plain", no: "attention" }

/** **Shape** the latest first, as given. */
export const sheets = (records: ReadonlyArray<Record.Record>, picturing: Picturing): ReadonlyArray<Sheet> => {
  const { state, edition, language } = picturing
  const { date, number } = kitWords(language)
  const achieved = RecordContent.coded(edition, "F15", "goals.achieved", language)
  const decision = RecordContent.coded(edition, "F15", "decision", language)
  return records
    .filter(({ form }) => form === "F15")
    .map((record) => {
      const { id, content } = record
      const standing = StoredRecord.standing(record, state, language)
      return {
        id,
        href: links.record(state.id, id),
        title: StoredRecord.title(record, picturing),
        standing: standing === null ? null : { label: standing.text, tone: standing.tone },
        period: say(language, "change.period", {
          from: date(RecordContent.text(content["periodFrom"]), "medium"),
          to: date(RecordContent.text(content["periodTo"]), "medium"),
        }),
        decision: decision(content["decision"]),
        goals: RecordContent.rows(content["goals"]).map((row, index) => ({
          key: String(index),
          goal: RecordContent.text(row["goal"]),
          achieved: {
            label: achieved(row["achieved"]),
            tone: tones[RecordContent.text(row["achieved"])] ?? "plain",
          },
          explanation: RecordContent.text(row["explanation"]),
          values: RecordContent.rows(row["values"]).map((value) =>
            say(language, "change.value", {
              indicator: RecordContent.text(value["indicator"]),
              value: number(RecordContent.number(value["value"]) ?? 0),
              date: date(RecordContent.text(value["on"]), "medium"),
            }),
          ),
        })),
      }
    })
}

/** The evidence by goal. **Shape** goals in the order of their latest evidence. */
export const evidence = (
  records: ReadonlyArray<Record.Record>,
  { state, edition, language }: Picturing,
): ReadonlyArray<ForGoal> => {
  const { date } = kitWords(language)
  const label = (path: string) => RecordContent.coded(edition, "F16", path, language)
  const [kind, level, attribution, confirmed, material] = [
    label("kind"),
    label("level"),
    label("attribution"),
    label("confirmedBy"),
    label("material"),
  ]
  const byGoal = new Map<string, Array<Evidence>>()
  for (const { id, form, content } of records) {
    if (form !== "F16") continue
    const goal = RecordContent.text(content["goal"])
    const own = byGoal.get(goal) ?? []
    own.push({
      id,
      href: links.record(state.id, id),
      title: `${kind(content["kind"])}, ${date(RecordContent.text(content["date"]), "medium")}`,
      text: RecordContent.text(content["description"]),
      facts: [
        { label: say(language, "change.indicator"), value: RecordContent.given(content["indicator"]) },
        {
          label: say(language, "change.level"),
          value: content["level"] === undefined ? undefined : level(content["level"]),
        },
        { label: say(language, "change.attribution"), value: attribution(content["attribution"]) },
        { label: say(language, "change.confirmed"), value: confirmed(content["confirmedBy"]) },
        { label: say(language, "change.material"), value: material(content["material"]) },
      ],
    })
    byGoal.set(goal, own)
  }
  return [...byGoal].map(([goal, own]) => ({ goal, evidence: own }))
}
