/**
 * How a later statement is read by the early edition: kept, weakened to inferred, or left out.
 * Not here: which statements there are (`editions/`).
 */
import type { CodeList } from "../../CodeList.ts"
import type { Evidence, Parted } from "../../Evidence.ts"
import type { Term } from "../../Term.ts"

/**
 * Sources that are not younger than this edition, or speak of its time. S35–S38 and S77 describe what is older than it,
 * S50 a norm of 2011, S73 a programme of 2010–2013.
 */
const contemporary = new Set([
  "seed-000",
  "seed-004",
  "S02",
  "S27",
  "S28",
  "S35",
  "S36",
  "S37",
  "S38",
  "S40",
  "S43",
  "S50",
  "S73",
  "S74",
  "S77",
])

/** What only later sources state is inferred for this edition: that it held already then is our reading. */
export const weaken = <E extends Evidence>(stated: E): E =>
  stated.evidence === "public" && !stated.sources.some((source) => contemporary.has(source))
    ? { ...stated, evidence: "inferred" }
    : stated

/** The same part by part: what is no longer better supported than the whole is not named. */
const weakenAll = <P extends Parted>(later: P): P => {
  const { parts, ...bare } = later
  const whole = weaken({ ...later, ...bare })
  const better = Object.entries(parts ?? {}).flatMap(([part, stated]) => {
    const early = stated === undefined ? undefined : weaken(stated)
    return early === undefined || early.evidence === whole.evidence ? [] : [[part, early] as const]
  })
  const { parts: _, ...rest } = whole
  return { ...rest, ...(better.length > 0 ? { parts: Object.fromEntries(better) } : {}) } as P
}

/** The terms that this edition has, without those that came later. */
export const terms = <T extends Term>(
  later: ReadonlyArray<T>,
  ...without: ReadonlyArray<string>
): ReadonlyArray<T> => later.filter(({ key }) => !without.includes(key)).map(weakenAll)

/** Terms of which some say in this edition what they could say then: by key, what is put in place of what. */
export const reworded = <T extends Term>(
  list: ReadonlyArray<T>,
  words: Readonly<Record<string, (one: T) => T>>,
): ReadonlyArray<T> => list.map((one) => words[one.key]?.(one) ?? one)

/** A code list without the codes that came later. */
export const codeList = (later: CodeList, ...without: ReadonlyArray<string>): CodeList => ({
  ...weakenAll(later),
  codes: later.codes.filter(({ code }) => !without.includes(code)),
})
