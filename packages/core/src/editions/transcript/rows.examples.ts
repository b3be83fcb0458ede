/**
 * How the rows of a transcript are read: what a term is called in its source, and how each part of it is known.
 * Not here: the transcripts themselves, by hand (`terms.examples.ts`, `words.examples.ts`).
 */
import type { Mark } from "../../Evidence.ts"

/** What a row says of one part. **Shape** `sources` as the source's table names them. */
export interface Expected {
  readonly mark: Mark
  readonly sources: ReadonlyArray<string>
}

/** One term, by hand. **Shape** `says` is in its Polish name, empty where the outline gives no name. */
export interface Row {
  readonly key: string
  readonly says: string
  readonly parts: Readonly<Record<string, Expected>>
}

const marks: Readonly<Record<string, Mark>> = { seed: "seed", public: "public", inferred: "inferred" }

const expected = (written: string): Expected => {
  const [mark = "", sources = ""] = written.trim().split(":")
  return {
    mark: marks[mark] ?? "inferred",
    sources: sources === "" ? [] : sources.split(","),
  }
}

/** Reads `key | name | evidence of the name | part=evidence | …`, evidence being `mark:source,source`. */
export const rows = (written: string): ReadonlyArray<Row> =>
  written
    .trim()
    .split("\n")
    .map((line) => {
      const [key = "", says = "", label = "", ...others] = line.split("|").map((one) => one.trim())
      return {
        key,
        says,
        parts: {
          label: expected(label),
          ...Object.fromEntries(
            others.map((other) => {
              const [part = "", stated = ""] = other.split("=")
              return [part.trim(), expected(stated)]
            }),
          ),
        },
      }
    })
