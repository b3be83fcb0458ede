/**
 * The form of an institution's thresholds: what it asks by stage, what is posted, and what is wrong with it.
 * Not here: which there are (`@osl/store`, CentreEdition), or what they would mean (`thresholds.server.ts`).
 */
import type { Edition, Overlay } from "@osl/core"
import { CentreEdition } from "@osl/store"
import { fillMessage } from "@osl/ui"
import { type Problem, textOf } from "../people/problems.ts"
import { type Locale, ofModel } from "../words/Locale.ts"
import { say } from "../words/Words.ts"
import { closedName, reasonMost } from "./thresholdFields.ts"

/** A number of the form. **Shape** `value` as it is to stand in the field. */
export interface NumberAsked {
  readonly name: string
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly least: number
  readonly most: number
  readonly isPercent: boolean
}

/** What one stage asks. **Shape** `closable` may be closed to waivers; `closed` are. */
export interface StageAsked {
  readonly key: string
  readonly label: string
  readonly numbers: ReadonlyArray<NumberAsked>
  readonly closable: ReadonlyArray<{ readonly value: string; readonly label: string }>
  readonly closed: ReadonlyArray<string>
}

/** The sentence of a criterion with a number that may be another than its own. */
const sentenceOf = (criterion: Edition.Criterion, wanted: number, language: Locale): string =>
  fillMessage(criterion.sentence[ofModel(language)], ofModel(language), { ...criterion.params, wanted })

const nameOf = ({ of, key }: CentreEdition.Threshold): string => `${of}-${key}`

const numberAsked = (threshold: CentreEdition.Threshold, wanted: number, language: Locale): NumberAsked => {
  const { criterion, current, least, most, unit } = threshold
  return {
    name: nameOf(threshold),
    label: criterion === null ? say(language, "settings.months") : sentenceOf(criterion, current, language),
    hint: say(language, current === least ? "settings.hint.up" : "settings.hint.down", {
      current,
      least,
      most,
    }),
    value: String(wanted),
    least,
    most,
    isPercent: unit === "percent",
  }
}

/** What the form asks, with the values that hold. */
export const stages = (
  base: Edition.Edition,
  thresholds: ReadonlyArray<Overlay.Threshold>,
  language: Locale,
): ReadonlyArray<StageAsked> => {
  const adjustable = CentreEdition.adjustable(base)
  const { numbers, unwaivable } = CentreEdition.differences(base, thresholds)
  return base.stages
    .map(({ key, label }) => ({
      key,
      label: label[ofModel(language)],
      numbers: adjustable.thresholds
        .filter(({ stage }) => stage === key)
        .map((one) => {
          const set = numbers.find(({ threshold }) => threshold.of === one.of && threshold.key === one.key)
          return numberAsked(one, set?.wanted ?? one.current, language)
        }),
      closable: adjustable.waivable
        .filter(({ stage }) => stage === key)
        .map(({ key: value, criterion }) => ({
          value,
          label: sentenceOf(criterion, criterion.wanted, language),
        })),
      closed: unwaivable.filter(({ stage }) => stage === key).map((one) => one.key),
    }))
    .filter(({ numbers: asked, closable }) => asked.length + closable.length > 0)
}

/** What thresholds make other than the edition, in sentences. **Shape** empty when nothing. */
export const told = (
  base: Edition.Edition,
  thresholds: ReadonlyArray<Overlay.Threshold>,
  language: Locale,
): ReadonlyArray<string> => {
  const { numbers, unwaivable } = CentreEdition.differences(base, thresholds)
  return [
    ...numbers.map(({ threshold: { criterion, current, stage }, wanted }) =>
      criterion === null
        ? say(language, "settings.change.months", {
            stage: base.stages.find(({ key }) => key === stage)?.label[ofModel(language)] ?? stage,
            wanted,
            current,
          })
        : say(language, "settings.change.number", {
            sentence: sentenceOf(criterion, wanted, language),
            current,
          }),
    ),
    ...unwaivable.map(({ criterion }) =>
      say(language, "settings.change.unwaivable", {
        sentence: sentenceOf(criterion, criterion.wanted, language),
      }),
    ),
  ]
}

/** What was posted. **Shape** `thresholds` only when no number is wrong; `values` as they were given. */
export interface Read {
  readonly thresholds: ReadonlyArray<Overlay.Threshold> | undefined
  readonly values: Readonly<Record<string, string>>
  readonly closed: ReadonlyArray<string>
  readonly reason: string
  readonly seen: number
  readonly problems: ReadonlyArray<Problem>
}

/** Reads the form of the thresholds of an edition. */
export const read = (base: Edition.Edition, posted: FormData): Read => {
  const { thresholds, waivable } = CentreEdition.adjustable(base)
  const values = Object.fromEntries(
    thresholds.map((one) => [nameOf(one), textOf(posted, nameOf(one)).trim()]),
  )
  const wrong = thresholds.flatMap((one): ReadonlyArray<Problem> => {
    const given = values[nameOf(one)] ?? ""
    const { least, most } = one
    const isGood = /^\d{1,6}$/.test(given) && Number(given) >= least && Number(given) <= most
    return isGood ? [] : [{ field: nameOf(one), key: "settings.problem.number", params: { least, most } }]
  })
  const given = posted.getAll(closedName)
  const closed = waivable.map(({ key }) => key).filter((key) => given.includes(key))
  const reason = textOf(posted, "reason").replace(/\r\n/g, "\n").trim()
  const isReason = reason !== "" && reason.length <= reasonMost && !/[\p{Cs}]|[^\P{Cc}\n\t]/u.test(reason)
  const seen = textOf(posted, "seen")
  return {
    values,
    closed,
    reason,
    seen: /^\d{1,9}$/.test(seen) ? Number(seen) : -1,
    thresholds:
      wrong.length > 0
        ? undefined
        : CentreEdition.thresholdsOf(
            base,
            Object.fromEntries(
              thresholds.map((one) => [`${one.of} ${one.key}`, Number(values[nameOf(one)])]),
            ),
            closed,
          ),
    problems: [
      ...wrong,
      ...(isReason
        ? []
        : [{ field: "reason", key: "settings.problem.reason", params: { most: reasonMost } } as const]),
    ],
  }
}

/** Thresholds as the form posts them, to be sent on by a page that checks them. **Shape** names with values, one by one. */
export const posted = (
  base: Edition.Edition,
  thresholds: ReadonlyArray<Overlay.Threshold>,
): ReadonlyArray<readonly [string, string]> => {
  const { numbers, unwaivable } = CentreEdition.differences(base, thresholds)
  return [
    ...CentreEdition.adjustable(base).thresholds.map((one) => {
      const set = numbers.find(({ threshold }) => threshold.of === one.of && threshold.key === one.key)
      return [nameOf(one), String(set?.wanted ?? one.current)] as const
    }),
    ...unwaivable.map(({ key }) => [closedName, key] as const),
  ]
}
