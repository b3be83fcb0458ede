/**
 * Published maps of resources and needs: which there are, and what is not the same in two of them.
 * Not here: drawing (`routes/processes.$processId.maps`), or publishing (`@osl/workflow`, Planning).
 */
import { Forms, LocalDate } from "@osl/core"
import type { Record } from "@osl/store"
import { type Difference, differencesBetween } from "@osl/ui"
import { Process } from "@osl/workflow"
import { kitWords, say } from "../../words/Words.ts"
import * as links from "../links.ts"
import * as RecordSummary from "../RecordSummary.ts"
import * as StoredRecord from "../StoredRecord.ts"
import type { Picturing } from "./Picture.ts"

/** **Unit** `publishedOn` a local date: when the map was last touched, which is its publishing unless it was corrected since. */
export interface Version {
  readonly id: string
  readonly number: number
  readonly href: string
  readonly label: string
  readonly publishedOn: string
}

/** **Shape** the oldest first. */
export const versions = (
  records: ReadonlyArray<Record.Record>,
  { state, language }: Pick<Picturing, "state" | "language">,
): ReadonlyArray<Version> =>
  records
    .flatMap(({ id, form }): ReadonlyArray<Version> => {
      const entry = form === "F02" ? state.records[id] : undefined
      if (entry?.form !== "F02" || entry.number === 0) return []
      const { number, touchedOn } = entry
      return [
        {
          id,
          number,
          href: links.record(state.id, id),
          publishedOn: touchedOn,
          label: say(language, "maps.version", {
            number,
            date: kitWords(language).date(touchedOn, "medium"),
          }),
        },
      ]
    })
    .toSorted((one, other) => one.number - other.number)

/** The two that are compared: as asked for, else the last two. **Shape** nothing while there is only one. */
export const chosen = (
  all: ReadonlyArray<Version>,
  given: { readonly get: (name: string) => string | null },
): { readonly from: Version; readonly to: Version } | null => {
  const asked = (name: string) => all.find(({ number }) => String(number) === given.get(name))
  const [from, to] = [asked("from") ?? all.at(-2), asked("to") ?? all.at(-1)]
  if (from === undefined || to === undefined || from === to) return null
  return from.number < to.number ? { from, to } : { from: to, to: from }
}

/** A resource or a need that was written down between two maps. */
export interface Arrived {
  readonly form: "F03" | "F04"
  readonly href: string
  readonly title: string
}

const isCard = (form: Forms.FormCode): form is "F03" | "F04" => form === "F03" || form === "F04"

/** Resources and needs added after one map was published and until the other was. */
export const arrived = (
  records: ReadonlyArray<Record.Record>,
  { from, to }: { readonly from: Version; readonly to: Version },
  picturing: Picturing,
): ReadonlyArray<Arrived> =>
  records.flatMap((record) => {
    const day = LocalDate.at(record.addedAt)
    const { form } = record
    return isCard(form) && day > from.publishedOn && day <= to.publishedOn
      ? [
          {
            form,
            href: links.record(picturing.state.id, record.id),
            title: StoredRecord.title(record, picturing),
          },
        ]
      : []
  })

/** What the maps say differently, answer by answer. **Shape** `references` names what answers refer to. */
export const differences = (
  records: ReadonlyArray<Record.Record>,
  { from, to }: { readonly from: Version; readonly to: Version },
  { edition, language }: Pick<Picturing, "edition" | "language">,
  references: Readonly<Record<string, string>>,
): ReadonlyArray<Difference> => {
  const rows = (id: string) =>
    RecordSummary.rows(Forms.of(edition).F02.fields, records.find((one) => one.id === id)?.content ?? {}, {
      language,
      references,
    })
  return differencesBetween(rows(from.id), rows(to.id))
}

/** Maps that are written and not yet published. */
export const drafts = (state: Process.State): number =>
  Process.entries(state, "F02").filter(({ number }) => number === 0).length
