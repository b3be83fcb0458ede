/**
 * What a diary entry in a log must be, for schemas of other libraries to be made of.
 * Not here: our own (`@osl/workflow`, Event), or the comparison (`parts/decode.ts`).
 */
import { Component, DiaryEntry } from "@osl/core"

/** A schema of another library for the same entry, used as its makers advise. */
export interface Peer {
  readonly name: string
  readonly accepts: (input: unknown) => boolean
  /** **Shape** the places of all that it finds wrong, dotted; empty when nothing is. */
  readonly faults: (input: unknown) => ReadonlyArray<string>
}

export const id = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
export const reference = /^[0-9a-z-]{1,64}$/
export const time = /^([01]\d|2[0-3]):[0-5]\d$/
const instant = /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/
// biome-ignore lint/suspicious/noControlCharactersInRegex: the same characters as Field refuses
export const line = /^[^\u0000-\u001f\u007f-\u009f]*$/
// biome-ignore lint/suspicious/noControlCharactersInRegex: the same characters as Field refuses
export const lines = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]*$/

export const isWritten = (value: string): boolean => value.trim() !== ""

export const isCalendarDate = (value: string): boolean => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)
  if (match === null) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return month >= 1 && month <= 12 && day >= 1 && day <= (lengths[month - 1] ?? 0)
}

export const isDate = (value: string): boolean =>
  isCalendarDate(value) && value >= "1990-01-01" && value <= "2099-12-31"

export const isInstant = (value: string): boolean => instant.test(value) && isCalendarDate(value.slice(0, 10))

export const endsAfterItStarts = (entry: { readonly start: string; readonly end: string }): boolean =>
  entry.end >= entry.start

export const activities = DiaryEntry.ActivityKind.codes.map(({ code }) => code)
export const components = Component.Component.codes.map(({ code }) => code)
