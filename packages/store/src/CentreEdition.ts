/**
 * The thresholds that an organisation sets for itself: which its edition lets it tighten, and the edition that comes of it.
 * Not here: what an overlay may do (`@osl/core`, Overlay), keeping the settings (`CentreEditions`), or what they would mean for a
 * process (`@osl/workflow`, Rehearsal).
 */

import { type Edition, type Language, LocalDate, Overlay, type Problem } from "@osl/core"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { Centre } from "./Organisations.ts"

/**
 * A number that may be made stricter. **Shape** `key` addresses it; `least` and `most` are the values that may be chosen, the present one
 * is the one of them that is least strict. **Unit** `months` of a stage, else the criterion's.
 */
export interface Threshold {
  readonly key: string
  readonly of: "criterion" | "stage"
  readonly stage: string
  readonly criterion: Edition.Criterion | null
  readonly current: number
  readonly least: number
  readonly most: number
  readonly unit: "count" | "percent" | "months"
}

/** A criterion that a named person may waive, so that an organisation may say that nobody does. */
export interface Waivable {
  readonly key: string
  readonly stage: string
  readonly criterion: Edition.Criterion
}

/** What an organisation may tighten. **Shape** in the order of the stages. */
export interface Adjustable {
  readonly thresholds: ReadonlyArray<Threshold>
  readonly waivable: ReadonlyArray<Waivable>
}

/** **Unit** of a criterion that is counted: a limit that keeps a slip of the pen out. */
const mostCount = 1000

/** A sentence that does not say the number would go on saying the old one. */
const saysNumber = ({ sentence }: Edition.Criterion): boolean =>
  [sentence.pl, sentence.en].every((text) => text.includes("{wanted"))

const ofCriterion = (stage: string, criterion: Edition.Criterion): ReadonlyArray<Threshold> => {
  const { unit, wanted, comparison } = criterion
  if (unit === "yes-no" || !saysNumber(criterion)) return []
  const [least, most] =
    comparison === "at-least" ? [wanted, unit === "percent" ? 100 : mostCount] : [0, wanted]
  return least === most
    ? []
    : [{ key: criterion.key, of: "criterion", stage, criterion, current: wanted, least, most, unit }]
}

const ofStage = ({ key, expectation }: Edition.Stage): ReadonlyArray<Threshold> =>
  expectation === null || expectation.warnAfter <= expectation.to
    ? []
    : [
        {
          key,
          of: "stage",
          stage: key,
          criterion: null,
          current: expectation.warnAfter,
          least: expectation.to,
          most: expectation.warnAfter,
          unit: "months",
        },
      ]

/**
 * What an organisation may tighten of an edition: numbers that a program judges by, and whether a criterion may be waived.
 *
 * **Shape** nothing of `seed` evidence: what a founding document says stays as it is. **Source** inferred; rule ST250.
 */
export const adjustable = (edition: Edition.Edition): Adjustable => {
  const found = edition.stages.flatMap((stage) =>
    [...stage.entry, ...stage.exit]
      .filter(({ evidence }) => evidence !== "seed")
      .map((criterion) => ({ stage: stage.key, criterion })),
  )
  return {
    thresholds: edition.stages.flatMap((stage) => [
      ...found
        .filter((one) => one.stage === stage.key)
        .flatMap(({ criterion }) => ofCriterion(stage.key, criterion)),
      ...(stage.expectation?.evidence === "seed" ? [] : ofStage(stage)),
    ]),
    waivable: found.flatMap(({ stage, criterion }) =>
      criterion.waivable ? [{ key: criterion.key, stage, criterion }] : [],
    ),
  }
}

/** The key of the edition of an organisation. */
const keyOf = (base: Edition.EditionRef, { key }: Pick<Centre, "key">): string => `${base.key}-${key}`

/** What an organisation set. **Unit** `number` from 1; `madeAt` an instant, UTC. */
export interface Settings {
  readonly organisationId: string
  readonly number: number
  readonly base: Edition.EditionRef
  readonly thresholds: ReadonlyArray<Overlay.Threshold>
  readonly reason: string
  readonly madeBy: string
  readonly madeAt: string
}

/** Which edition settings make. **Shape** the base itself where nothing is tightened: that is how one goes back to it. */
export const refOf = (
  { base, number, thresholds }: Pick<Settings, "base" | "number" | "thresholds">,
  centre: Pick<Centre, "key">,
): Edition.EditionRef =>
  thresholds.length === 0 ? base : { key: keyOf(base, centre), version: `${number}.0.0` }

const words = (centre: Pick<Centre, "name">, base: Edition.Edition): Language.Text => ({
  pl: `${base.title.pl}, progi: ${centre.name}`,
  en: `${base.title.en}, thresholds: ${centre.name}`,
})

/**
 * The edition that settings make of their base.
 *
 * **Shape** the forms are those of the base. **Unit** `on` the local date it is valid from.
 * **Errors** what the overlay refuses: a value that is less strict, a criterion that is not there.
 * **Source** inferred; rules ST250, ST251.
 */
export const editionOf = (
  base: Edition.Edition,
  centre: Pick<Centre, "key" | "name">,
  settings: Pick<Settings, "base" | "number" | "thresholds">,
  on: string,
): Result.Result<Edition.Edition, ReadonlyArray<Problem.Problem>> =>
  settings.thresholds.length === 0
    ? Result.succeed(base)
    : Overlay.apply(base, {
        ...refOf(settings, centre),
        base: { key: base.key, version: base.version },
        title: words(centre, base),
        status: "published",
        validFrom: on,
        validTo: null,
        thresholds: settings.thresholds,
      })

/** The edition of settings among those that a program carries; nothing when it carries their base no more. */
export const among = (
  editions: ReadonlyArray<Edition.Edition>,
  centre: Pick<Centre, "key" | "name">,
  settings: Settings,
): Edition.Edition | undefined => {
  const { key, version } = settings.base
  const base = editions.find((one) => one.key === key && one.version === version)
  return base === undefined
    ? undefined
    : Result.getOrUndefined(editionOf(base, centre, settings, LocalDate.at(settings.madeAt)))
}

/** Editions with those that organisations made of them. **Shape** first those that were given. */
export const withOwn = (
  editions: readonly [Edition.Edition, ...Array<Edition.Edition>],
  centres: ReadonlyArray<Centre>,
  all: ReadonlyArray<Settings>,
): readonly [Edition.Edition, ...Array<Edition.Edition>] => [
  ...editions,
  ...all.flatMap((settings) => {
    const centre = centres.find(({ id }) => id === settings.organisationId)
    const edition = centre && among(editions, centre, settings)
    return edition === undefined || editions.includes(edition) ? [] : [edition]
  }),
]

/** What of a setting was set, against the value of the base. **Shape** in the order of `adjustable`; what is as in the base is left out. */
export interface Difference {
  readonly threshold: Threshold
  readonly wanted: number
}

/** The values that settings give the numbers of their base. */
export const differences = (
  base: Edition.Edition,
  thresholds: ReadonlyArray<Overlay.Threshold>,
): {
  readonly numbers: ReadonlyArray<Difference>
  readonly unwaivable: ReadonlyArray<Waivable>
} => {
  const { thresholds: all, waivable } = adjustable(base)
  const valueOf = ({ of, key }: Threshold): number | undefined =>
    thresholds.flatMap((one) => {
      if (of === "stage") return "stage" in one && one.stage === key ? [one.warnAfter] : []
      return "criterion" in one && one.criterion === key && one.wanted !== undefined ? [one.wanted] : []
    })[0]
  return {
    numbers: all.flatMap((threshold) => {
      const wanted = valueOf(threshold)
      return wanted === undefined || wanted === threshold.current ? [] : [{ threshold, wanted }]
    }),
    unwaivable: waivable.filter(({ key }) =>
      thresholds.some((one) => "criterion" in one && one.criterion === key && one.waivable === false),
    ),
  }
}

/** The thresholds of an overlay from chosen values. **Shape** what is as in the base is left out. */
export const thresholdsOf = (
  base: Edition.Edition,
  values: Readonly<Record<string, number>>,
  unwaivable: ReadonlyArray<string>,
): ReadonlyArray<Overlay.Threshold> => {
  const { thresholds, waivable } = adjustable(base)
  const chosen = ({ key, of, current }: Threshold): number | undefined => {
    const value = values[`${of} ${key}`]
    return value === current ? undefined : value
  }
  const closed = waivable.filter(({ key }) => unwaivable.includes(key)).map(({ key }) => key)
  const criteria = new Set([
    ...thresholds.flatMap((one) => (one.of === "criterion" && chosen(one) !== undefined ? [one.key] : [])),
    ...closed,
  ])
  return [
    ...[...criteria].map((criterion): Overlay.Threshold => {
      const one = thresholds.find(({ key, of }) => of === "criterion" && key === criterion)
      const wanted = one === undefined ? undefined : chosen(one)
      return {
        criterion,
        ...(wanted === undefined ? {} : { wanted }),
        ...(closed.includes(criterion) ? { waivable: false as const } : {}),
      }
    }),
    ...thresholds.flatMap((one): ReadonlyArray<Overlay.Threshold> => {
      const warnAfter = one.of === "stage" ? chosen(one) : undefined
      return warnAfter === undefined ? [] : [{ stage: one.key, warnAfter }]
    }),
  ]
}

/** Somebody else set the thresholds meanwhile. **Shape** `number` is that of the present ones. */
export class SettingsChanged extends Schema.TaggedError<SettingsChanged>()("SettingsChanged", {
  number: Schema.Number,
}) {
  override get message() {
    return `The settings were changed meanwhile (${this.number})`
  }
}
