/**
 * How long an institution keeps what, what goes by itself when, and what went: as the rows of two tables; and the terms of a form.
 * Not here: carrying it out (`@osl/store`, Upkeep), or reading it (`retention.server.ts`).
 */
import { LocalDate, Privacy } from "@osl/core"
import { type ErasureList, type PersonalData, Retention } from "@osl/store"
import { rowsOf, type Term } from "../statements/terms.ts"

/** **Shape** `due` and `next` only where there is an end. **Unit** logs that lose words at the next run; a local date. */
export interface Row extends Term {
  readonly due: number | null
  readonly next: string | null
}

export const rows = (
  policy: Retention.Policy,
  upcoming: ReadonlyArray<PersonalData.Upcoming>,
): ReadonlyArray<Row> =>
  rowsOf(policy).map((term) => {
    const own = upcoming.filter(({ log, privacy }) => log === term.log && term.classes.includes(privacy))
    return {
      ...term,
      // The same log may lose words of several classes: it is one log.
      due: own.length === 0 ? null : Math.max(...own.map(({ due }) => due)),
      next: own.flatMap(({ next }) => next ?? []).toSorted()[0] ?? null,
    }
  })

/** What went by itself from logs of a kind on one day. **Unit** `day` the local date in Poland, `count` logs. */
export interface Run {
  readonly day: string
  readonly log: Retention.Log
  readonly classes: ReadonlyArray<Privacy.Privacy>
  readonly count: number
}

/** **Shape** the latest first. */
export const runs = (entries: ReadonlyArray<ErasureList.Entry>): ReadonlyArray<Run> => {
  const found = new Map<string, Run>()
  for (const { kind, at, log, classes } of entries) {
    if (kind !== "expired" || log === "") continue
    const day = LocalDate.at(at)
    const before = found.get(`${day} ${log}`)
    found.set(`${day} ${log}`, {
      day,
      log,
      classes: Privacy.classes.filter((one) => classes.includes(one) || before?.classes.includes(one)),
      count: (before?.count ?? 0) + 1,
    })
  }
  return [...found.values()]
}

/** **Unit** months: a hundred years. */
export const longest = 1200

/** **Unit** characters of a wrong answer that is shown again. */
export const shownMost = 100

const fieldOf = (log: Retention.Log, privacy: Privacy.Privacy): string => `${log}-${privacy}`

/** The fields of the form that sets the terms, log by log. **Shape** `months` as text, empty for no end. */
export const groups = (policy: Retention.Policy) =>
  Retention.logs.map((log) => ({
    log,
    fields: Privacy.classes.map((privacy) => ({
      name: fieldOf(log, privacy),
      privacy,
      months: policy[log][privacy]?.toString() ?? "",
    })),
  }))

/** The terms that were posted, or the fields that are wrong. **Shape** empty for no end. */
export const read = (
  given: (field: string) => string,
): { readonly policy: Retention.Policy } | { readonly wrong: ReadonlyArray<string> } => {
  const wrong: Array<string> = []
  const months = (log: Retention.Log, privacy: Privacy.Privacy): number | null => {
    const text = given(fieldOf(log, privacy)).trim()
    if (text === "") return null
    if (/^\d{1,4}$/.test(text) && Number(text) <= longest) return Number(text)
    wrong.push(fieldOf(log, privacy))
    return null
  }
  const terms = (log: Retention.Log): Retention.Terms => ({
    public: months(log, "public"),
    institution: months(log, "institution"),
    author: months(log, "author"),
    account: months(log, "account"),
  })
  const policy = {
    process: terms("process"),
    portfolio: terms("portfolio"),
    training: terms("training"),
    supervision: terms("supervision"),
    laboratory: terms("laboratory"),
  }
  return wrong.length > 0 ? { wrong } : { policy }
}
