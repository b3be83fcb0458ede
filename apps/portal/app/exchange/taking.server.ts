/**
 * Taking a table out as a file: who may, the note in the audit with its purpose, the table, the file.
 * Not here: the form that asks (`routes/exports._index`), or what tables hold (`*Table.server.ts`).
 */
import { Audit } from "@osl/store"
import * as Effect from "effect/Effect"
import { permit } from "../access.server.ts"
import type { Given } from "../process/ProcessFilter.ts"
import { read, today } from "../process/reading.server.ts"
import { PageNotFound, Visit } from "../visit.server.ts"
import { say } from "../words/Words.ts"
import type { Asked } from "./asked.ts"
import * as auditTable from "./auditTable.server.ts"
import type { Format } from "./Format.ts"
import * as indicatorTable from "./indicatorTable.server.ts"
import * as processTable from "./processTable.server.ts"
import * as recordTable from "./recordTable.server.ts"
import { csv, type Sheet, xlsx } from "./Sheet.ts"

/** Whoever may take such a table out. */
export const mayTake = (table: Asked["of"]) =>
  permit(table === "audit" ? "institution.audit" : "process.export")

/** The process that a table is of, read for the purpose it is asked for. */
const readFor = (asked: Asked, purpose: NonNullable<Asked["purpose"]>) =>
  Effect.map(read(asked.process), (reading) => ({ ...reading, member: { ...reading.member, purpose } }))

const table = Effect.fn("Exchange.table")(function* (
  asked: Asked,
  given: Given,
  purpose: NonNullable<Asked["purpose"]>,
) {
  const { language, path } = yield* Visit
  const member = { ...(yield* mayTake(asked.of)), purpose }
  if (asked.of === "processes") return yield* processTable.make(member, given, language)
  if (asked.of === "audit") return yield* auditTable.make(given, language)
  const reading = yield* readFor(asked, purpose)
  if (asked.of === "indicators") return yield* indicatorTable.make(reading)
  if (asked.form === null) return yield* new PageNotFound({ path })
  return yield* recordTable.make(reading, asked.form)
})

/** **Shape** letters without marks for programs that know no others, and the whole name beside it. */
const disposition = (name: string, plain: string): string =>
  `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`

/** The table as a file. **Shape** `of` names it in plain letters. **Unit** `day` a local date. */
export const answer = (
  sheet: Sheet,
  { of, format }: { readonly of: string; readonly format: Format },
  day: string,
) =>
  Effect.map(
    Effect.promise(async () => (format === "csv" ? csv(sheet) : xlsx(sheet))),
    (body) =>
      new Response(body, {
        headers: {
          "Content-Type":
            format === "csv"
              ? "text/csv; charset=utf-8"
              : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "Content-Disposition": disposition(
            `${sheet.title.toLowerCase().replaceAll(/\s+/g, "-")}-${day}.${format}`,
            `${of}-${day}.${format}`,
          ),
          "Cache-Control": "no-store",
        },
      }),
  )

/**
 * The file that was asked for.
 *
 * **Shape** noted in the audit once the table is there, before it is given.
 * **Errors** `TooManyRows`; `NotAllowed`, `ProcessNotFound` as its pages.
 */
export const take = Effect.fn("Exchange.take")(function* (
  asked: Asked,
  given: Given,
  purpose: NonNullable<Asked["purpose"]>,
) {
  const member = yield* mayTake(asked.of)
  const sheet = yield* table(asked, given, purpose)
  const audit = yield* Audit.Audit
  const isOfProcess = asked.of === "records" || asked.of === "indicators"
  yield* audit.takeOut(
    { ...member, purpose },
    {
      subjects: [
        asked.of,
        ...(asked.of === "records" && asked.form !== null ? [asked.form] : []),
        asked.format,
      ],
      ...(isOfProcess ? { processId: asked.process } : {}),
    },
  )
  return yield* answer(sheet, asked, yield* today)
})

/** What the page says will be in the file. */
export const describe = Effect.fn("Exchange.describe")(function* (asked: Asked) {
  const { language } = yield* Visit
  yield* mayTake(asked.of)
  const name = say(language, `export.of.${asked.of}`)
  if (asked.of !== "records" && asked.of !== "indicators") return { name, process: null }
  const { crumbs } = yield* read(asked.process)
  return { name, process: crumbs }
})
