/**
 * Whether a chosen file is one that may be attached, and how large it is in words.
 * Not here: the field (`FileField`), or the judgement of the server, which decides.
 */
import type { Words } from "../words/Words.ts"

/** **Unit** `size` bytes. */
export interface ChosenFile {
  readonly name: string
  readonly type: string
  readonly size: number
}

export type FileFault = "too-large" | "wrong-type"

const fits = (file: ChosenFile, pattern: string): boolean => {
  const one = pattern.trim().toLowerCase()
  if (one.startsWith(".")) return file.name.toLowerCase().endsWith(one)
  const type = file.type.toLowerCase()
  return one.endsWith("/*") ? type.startsWith(one.slice(0, -1)) : type === one
}

/** **Unit** `most` bytes; `accept` as the browser has it: `.pdf,image/*`. */
export const faultOf = (
  file: ChosenFile,
  accept: string | undefined,
  most: number | undefined,
): FileFault | undefined => {
  if (accept !== undefined && accept !== "" && !accept.split(",").some((one) => fits(file, one)))
    return "wrong-type"
  return most !== undefined && file.size > most ? "too-large" : undefined
}

const mega = 1_000_000

/** A size as a person says it. **Unit** bytes; decimal kilobytes and megabytes, the first never below 1. */
export const sizeInWords = (size: number, { say, number }: Words): string =>
  size < mega
    ? say("file.kilobytes", { size: number(Math.max(1, Math.round(size / 1000))) })
    : say("file.megabytes", { size: number(Math.round(size / 100_000) / 10) })
