/**
 * An act on a process: what its page asks, and carrying it out.
 * Not here: the acts themselves (`@osl/workflow`, Act), or drawing the page (`route.tsx`).
 */
import { Edition, EditionForm, type Form } from "@osl/core"
import { ProcessStore } from "@osl/store"
import { Act, type Command, Criterion, type Process } from "@osl/workflow"
import type { LoaderFunctionArgs } from "@remix-run/node"
import * as Effect from "effect/Effect"
import type * as Schema from "effect/Schema"
import { NotAllowed } from "../../access.server.ts"
import { distinct, item } from "../../process/CriterionWords.ts"
import * as links from "../../process/links.ts"
import { type Reading, read as readProcess } from "../../process/reading.server.ts"
import * as StoredRecord from "../../process/StoredRecord.ts"
import * as waivers from "../../process/waivers.ts"
import { PageNotFound } from "../../visit.server.ts"

export type AnyForm = Form.Form<string, Schema.Codec<unknown, unknown>>

/** The form of an act as an edition has it: how a process may end is a list that a region may add to. */
export const formOf = (edition: EditionForm.Ground, code: Act.Code): AnyForm => {
  const form: Form.Form<Act.Code, EditionForm.Fielded> = Act.all[code]
  return EditionForm.of(edition, form)
}

/** The record an act is on. */
export interface OnRecord {
  readonly id: string
  readonly title: string
  readonly href: string
}

const recordIdOf = (args: Pick<LoaderFunctionArgs, "request">): string =>
  new URL(args.request.url).searchParams.get("record") ?? ""

const findRecord = Effect.fn("Act.findRecord")(function* (
  { member, state, language, edition }: Reading,
  code: Act.OnRecord,
  recordId: string,
) {
  const store = yield* ProcessStore.ProcessStore
  const record = yield* store.record(member, state.id, recordId)
  if (record.form !== Act.onRecord[code] || record.withdrawn)
    return yield* new PageNotFound({ path: links.overview(state.id) })
  return {
    id: record.id,
    title: StoredRecord.title(record, { language, edition }),
    href: links.record(state.id, record.id),
  } satisfies OnRecord
})

/**
 * What the page of an act begins with.
 *
 * **Errors** `PageNotFound` for an act that is none or opens another process; `NotAllowed` when the reader may not.
 */
export const prepare = Effect.fn("Act.prepare")(function* (
  args: Pick<LoaderFunctionArgs, "params" | "request">,
) {
  const code = args.params["act"]
  if (!Act.isCode(code) || code === "open-process") return yield* new PageNotFound({ path: links.list })
  const reading = yield* readProcess(args.params["processId"])
  if (!reading.may(code)) return yield* new NotAllowed({ action: code })
  const record = Act.isOnRecord(code) ? yield* findRecord(reading, code, recordIdOf(args)) : null
  return { code, reading, record, form: formOf(reading.edition, code) }
})

/** A posted act as a command: the one place where its code and its content meet again. */
export const bodyOf = (
  code: Act.Code,
  content: unknown,
  record: OnRecord | null,
  waivers: ReadonlyArray<Command.Waiver>,
): Command.Body =>
  ({
    type: code,
    content,
    ...(record === null ? {} : { recordId: record.id }),
    ...(code === "close" && waivers.length > 0 ? { waivers } : {}),
  }) as Command.Body

/** Ends that lie ahead: only the person knows them. */
const ahead: ReadonlySet<string> = new Set(["until", "to"])

/** Answers that are likely: today for a date that must be given, the stage when one is open, how the last stage ends. */
export const usual = (code: Act.Code, { today, state }: Reading): Form.Answers => {
  const dates = Act.all[code].fields.flatMap(({ kind, name, required }) =>
    kind === "date" && required && !ahead.has(name) ? [[name, today]] : [],
  )
  const [stage, ...others] = state.openStages
  return {
    ...Object.fromEntries(dates),
    ...(code === "extend-stage" && stage !== undefined && others.length === 0 ? { stage } : {}),
    ...(code === "close" && isLast(state) ? { outcome: "handed-over" } : {}),
  }
}

const isLast = (state: Process.State): boolean => state.openStages.includes("handover")

/** What closing a process asks besides its form: the conditions of handing it over, and setting them aside. */
export const closing = (code: Act.Code, { edition, state, today, reader }: Reading) => {
  if (code !== "close" || !isLast(state)) return { criteria: [], fields: [] }
  const judged = state.openStages
    .flatMap((stage) => Edition.stage(edition, stage)?.exit ?? [])
    .map((criterion) => Criterion.evaluate(criterion, state, today))
  return {
    criteria: distinct(judged).map((one) => item(edition, state, one, reader)),
    fields: waivers.fields(edition, judged, reader),
  }
}
