/**
 * The files of a record as its pages show them, and the record that takes some.
 * Not here: drawing them (`AttachmentList.tsx`), or keeping them (`@osl/store`, Attachments).
 */
import { Attachment, Attachments, ProcessStore } from "@osl/store"
import type { LoaderFunctionArgs } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { NotAllowed } from "../access.server.ts"
import * as Actions from "../process/Actions.ts"
import { personName } from "../process/EventSentence.ts"
import * as links from "../process/links.ts"
import { type Reading, read } from "../process/reading.server.ts"
import * as StoredRecord from "../process/StoredRecord.ts"
import type { ShownFile } from "./AttachmentList.tsx"
import { labelOf } from "./kinds.ts"

const shown = (one: Attachment.Attachment, { telling }: Pick<Reading, "telling">): ShownFile => {
  const { processId, recordId, id } = one
  return {
    id,
    name: one.name,
    kind: labelOf(one.mediaType),
    size: one.size,
    who: personName(telling, one.addedBy),
    at: one.addedAt,
    people: one.people,
    description: one.description,
    mayLeave: Attachment.mayLeave(one),
    href: links.attachment(processId, recordId, id),
    preview: one.isPicture && one.withdrawn === null ? links.preview(processId, recordId, id) : null,
    withdraw: links.withdrawAttachment(processId, recordId, id),
    withdrawn:
      one.withdrawn === null
        ? null
        : {
            who: personName(telling, one.withdrawn.by),
            at: one.withdrawn.at,
            reason: one.withdrawn.reason,
          },
  }
}

/** The files of a record. */
export const filesOf = Effect.fn("Attachments.filesOf")(function* (reading: Reading, recordId: string) {
  const attachments = yield* Attachments.Attachments
  const found = yield* attachments.list(reading.member, { processId: reading.state.id, recordId })
  return found.map((one) => shown(one, reading))
})

/**
 * A record that its reader may attach to.
 *
 * **Errors** `RecordNotFound`; `NotAllowed` when it takes no files, or not from them.
 */
export const attachable = Effect.fn("Attachments.attachable")(function* (
  args: Pick<LoaderFunctionArgs, "params">,
) {
  const reading = yield* read(args.params["processId"])
  const { member, state, reader } = reading
  const store = yield* ProcessStore.ProcessStore
  const record = yield* store.record(member, state.id, args.params["recordId"] ?? "")
  if (!Actions.mayChange(state, record, reader)) return yield* new NotAllowed({ action: "correct" })
  return {
    reading,
    at: { processId: state.id, recordId: record.id },
    record: { id: record.id, title: StoredRecord.title(record, reading) },
  }
})
