/**
 * Which table is asked for as a file: what it is of, in which format, what for.
 * Not here: making it (`taking.server.ts`).
 */
import { Forms } from "@osl/core"
import type { Purpose } from "@osl/store"
import type { Given } from "../process/ProcessFilter.ts"
import { type Format, formats, isFormat } from "./Format.ts"

export const tables = ["processes", "records", "indicators", "audit"] as const
export type Table = (typeof tables)[number]

/** What a file may be needed for. */
export const purposes = [
  "case-work",
  "reporting",
  "inspection",
  "supervision",
  "request-of-a-person",
] as const satisfies ReadonlyArray<Purpose.Purpose>

const text = (given: Given, name: string): string => {
  const value = given.get(name)
  return typeof value === "string" ? value.slice(0, 120) : ""
}

/** **Shape** `form` and `purpose` are null until they are chosen; `process` is empty where a table is of no single one. */
export interface Asked {
  readonly of: Table
  readonly process: string
  readonly form: Forms.FormCode | null
  readonly format: Format
  readonly purpose: (typeof purposes)[number] | null
}

/** What an address or a form asks for; the list of processes when it says nothing. */
export const asked = (given: Given): Asked => {
  const [form, format] = [given.get("form"), given.get("format")]
  return {
    of: tables.find((table) => table === given.get("of")) ?? "processes",
    process: text(given, "process"),
    form: Forms.isFormCode(form) ? form : null,
    format: isFormat(format) ? format : formats[0],
    purpose: purposes.find((purpose) => purpose === given.get("purpose")) ?? null,
  }
}

const filters = [
  "q",
  "stage",
  "status",
  "whose",
  "place",
  "due",
  "edition",
  "person",
  "kind",
  "from",
  "to",
] as const

/** **Unit** values of one filter: more than there are stages. */
const mostOfOne = 20

/** The pairs that come with every step: what is asked for, and the filters of its list. */
export const carried = (given: Given): ReadonlyArray<readonly [string, string]> =>
  ["of", "process", ...filters].flatMap((name) =>
    given
      .getAll(name)
      .slice(0, mostOfOne)
      .flatMap((value) =>
        typeof value === "string" && value !== "" ? [[name, value.slice(0, 120)] as const] : [],
      ),
  )

export const isFiltered = (given: Given): boolean => filters.some((name) => text(given, name) !== "")
