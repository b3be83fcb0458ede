/**
 * A completed training as an achievement with its attendance, dates and hours: what its badge is made of.
 * Not here: whether it is completed (`TrainingResult`), or issuing the badge (`Credential`).
 */
import type { Problem } from "@osl/core"
import { Edition } from "@osl/core"
import * as Result from "effect/Result"
import * as Training from "../../Training.ts"
import * as Programme from "../../TrainingProgramme.ts"
import type { TrainingResult } from "../../TrainingResult.ts"
import * as Achievement from "./Achievement.ts"
import type { Input, Share } from "./Credential.ts"

/** What of a badge a training says; who issues it to whom, when and under which number is for the issuer. */
export type Made = Pick<Input, "achievement" | "activity" | "credits"> & {
  readonly results: ReadonlyArray<Share>
}

const words = {
  pl: {
    attendance: "Obecność",
    criteria: (percent: number) => `Obecność na co najmniej ${percent}% zajęć, według listy obecności.`,
    required: (names: string) => `Moduły obowiązkowe: ${names}.`,
    modules: (names: string) => `Moduły: ${names}.`,
  },
  en: {
    attendance: "Attendance",
    criteria: (percent: number) => `Attendance at no less than ${percent}% of it, by the attendance list.`,
    required: (names: string) => `Required modules: ${names}.`,
    modules: (names: string) => `Modules: ${names}.`,
  },
} as const

/** **Shape** `programmes` are those that this package knows unless told. */
export interface Options extends Achievement.Options {
  readonly programmes?: ReadonlyArray<Programme.Programme>
}

const achievementOf = (
  edition: Edition.Edition,
  programme: Programme.Programme,
  { record }: Training.Held,
  options: Options,
): Achievement.Achievement => {
  const { language } = options
  const said = words[language]
  const parts = Training.parts(record)
  const keys = [...new Set(parts.map(({ module }) => module))]
  const names = keys.map((key) => Training.moduleName(programme, key, language))
  const required = (record.required ?? []).map(({ module }) =>
    Training.moduleName(programme, module, language),
  )
  const served = new Set(keys.flatMap((key) => Programme.moduleOf(programme, key)?.competencies ?? []))
  const id = Edition.uri(edition, "training-programme", programme.key)
  const hours = hoursOf(parts)
  return {
    id,
    type: ["Achievement"],
    achievementType: "CertificateOfCompletion",
    name: programme.label[language],
    description: `${programme.definition[language]} ${said.modules(names.join("; "))}`,
    criteria: {
      narrative: [
        said.criteria(record.leastPercent),
        ...(required.length === 0 ? [] : [said.required(required.join("; "))]),
      ].join(" "),
    },
    inLanguage: language,
    humanCode: programme.key,
    version: edition.version,
    alignment: edition.competencies
      .filter(({ key }) => served.has(key))
      .flatMap((one) => Achievement.alignments(edition, one, options)),
    tag: names,
    ...(hours === undefined ? {} : { creditsAvailable: hours }),
    resultDescription: [
      {
        id: `${id}#attendance`,
        type: ["ResultDescription"],
        name: said.attendance,
        resultType: "Percent",
        valueMin: "0",
        valueMax: "100",
        requiredValue: String(record.leastPercent),
        rubricCriterionLevel: [],
        alignment: [],
      },
    ],
  }
}

/** **Unit** hours of 45 minutes; `undefined` when a part does not say its own. */
const hoursOf = (parts: ReadonlyArray<Training.Part>): number | undefined =>
  parts.some(({ hours }) => hours === null)
    ? undefined
    : parts.reduce((sum, { hours }) => sum + Math.round((hours ?? 0) * 100), 0) / 100

const problem = (code: keyof typeof Training.texts, params: Problem.Problem["params"]): Problem.Problem => ({
  code,
  path: [],
  params,
})

/**
 * What the badge of a completed training is made of, in one language.
 *
 * **Shape** the achievement is aligned to the competencies that its modules serve and sets no level of them; `credits` only when every
 * module says its hours. **Errors** `training-not-completed`; `training-programme-unknown`. **Source** rule OB10.
 */
export const of = (
  edition: Edition.Edition,
  held: Training.Held,
  result: TrainingResult,
  options: Options,
): Result.Result<Made, ReadonlyArray<Problem.Problem>> => {
  const { days, programme: key } = held.record
  const programme = Programme.find(key, options.programmes)
  if (programme === undefined) return Result.fail([problem("training-programme-unknown", { programme: key })])
  if (result.training !== held.id || result.state !== "completed")
    return Result.fail([problem("training-not-completed", {})])
  const achievement = achievementOf(edition, programme, held, options)
  const [first] = days
  const last = days.at(-1)
  return Result.succeed({
    achievement,
    results: (achievement.resultDescription ?? []).map(({ id }) => ({
      resultDescription: id,
      value: String(result.percent),
    })),
    ...(first === undefined || last === undefined ? {} : { activity: { from: first.date, to: last.date } }),
    ...(result.unit === "hours" ? { credits: result.attended } : {}),
  })
}
