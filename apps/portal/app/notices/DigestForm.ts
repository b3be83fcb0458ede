/**
 * The form of how somebody wants a letter each day: what is posted, and what is wrong with it.
 * Not here: when a letter is due (`@osl/store`, Digest), or drawing the form (`routes/account.notifications`).
 */
import { Digest, Notice } from "@osl/store"
import type { Problem } from "../people/problems.ts"
import { textOf } from "../people/problems.ts"
import { isLocale } from "../words/Locale.ts"

/** Every hour of a day. */
export const hours: ReadonlyArray<number> = Array.from({ length: 24 }, (_, hour) => hour)

const isMode = (given: string): given is Digest.Mode => Digest.modes.some((one) => one === given)

const isGroup = (given: FormDataEntryValue): given is Notice.Group =>
  Notice.groupNames.some((one) => one === given)

const hourOf = (posted: FormData, name: string): number | undefined => {
  const given = textOf(posted, name)
  return /^\d{1,2}$/.test(given) && hours.includes(Number(given)) ? Number(given) : undefined
}

/** What was given, to be shown again. */
export interface Answers {
  readonly mode: string
  readonly hour: string
  readonly quietFrom: string
  readonly quietTo: string
  readonly groups: ReadonlyArray<string>
  readonly language: string
}

export const answersOf = (settings: Digest.Settings): Answers => ({
  ...settings,
  hour: String(settings.hour),
  quietFrom: String(settings.quietFrom),
  quietTo: String(settings.quietTo),
})

export interface Read {
  readonly answers: Answers
  readonly settings: Digest.Settings | undefined
  readonly problems: ReadonlyArray<Problem>
}

/** Reads the form. **Shape** `settings` only when nothing is wrong. */
export const read = (posted: FormData): Read => {
  const answers: Answers = {
    mode: textOf(posted, "mode"),
    hour: textOf(posted, "hour"),
    quietFrom: textOf(posted, "quietFrom"),
    quietTo: textOf(posted, "quietTo"),
    groups: posted.getAll("groups").filter(isGroup),
    language: textOf(posted, "language"),
  }
  const { mode, language } = answers
  const [hour, quietFrom, quietTo] = ["hour", "quietFrom", "quietTo"].map((name) => hourOf(posted, name))
  const groups = posted.getAll("groups").filter(isGroup)
  const problems: Array<Problem> = []
  if (!isMode(mode)) problems.push({ field: "mode", key: "digest.problem.mode" })
  for (const [field, value] of [
    ["hour", hour],
    ["quietFrom", quietFrom],
    ["quietTo", quietTo],
  ] as const)
    if (value === undefined) problems.push({ field, key: "digest.problem.hour" })
  if (groups.length === 0) problems.push({ field: "groups", key: "digest.problem.groups" })
  if (!isLocale(language)) problems.push({ field: "language", key: "digest.problem.language" })
  if (
    !isMode(mode) ||
    hour === undefined ||
    quietFrom === undefined ||
    quietTo === undefined ||
    !isLocale(language) ||
    problems.length > 0
  )
    return { answers, settings: undefined, problems }
  const settings: Digest.Settings = { mode, hour, quietFrom, quietTo, groups: [...new Set(groups)], language }
  return mode !== "off" && Digest.isQuiet(settings, hour)
    ? { answers, settings: undefined, problems: [{ field: "hour", key: "digest.problem.quiet" }] }
    : { answers, settings, problems: [] }
}
