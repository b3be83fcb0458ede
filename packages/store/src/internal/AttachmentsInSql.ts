/**
 * Attached files in their table, each change noted, with the bytes in step.
 * Not here: what is promised of them (`Attachments`), the rules (`Attachment`), or keeping bytes (`FileStore`).
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { type Selectable, sql } from "kysely"
import {
  type Attachment,
  AttachmentRefused,
  AttachmentReused,
  longest,
  mostOfRecord,
  type Place,
  type Stop,
  stopOf,
} from "../Attachment.ts"
import type { At, Attachments, Bytes, Draft, Mending } from "../Attachments.ts"
import type { Database, Unavailable } from "../Database.ts"
import { FileMissing, type FileStore, FilesUnavailable } from "../FileStore.ts"
import { AttachmentNotFound, RecordNotFound } from "../Missing.ts"
import type { AttachmentTable } from "../Tables.ts"
import { isId, type Tenant } from "../Tenant.ts"
import { note } from "./AuditInSql.ts"
import type { Open } from "./Rows.ts"

type Row = Selectable<AttachmentTable>

const columns = [
  "id",
  "process_id",
  "record_id",
  "name",
  "media_type",
  "size",
  "sha256",
  "preview_sha256",
  "people",
  "description",
  "added_by",
  "added_at",
  "withdrawn_by",
  "withdrawn_at",
  "withdrawn_reason",
] as const

const readRow = (row: Omit<Row, "organisation_id">): Attachment => ({
  id: row.id,
  processId: row.process_id,
  recordId: row.record_id,
  name: row.name,
  mediaType: row.media_type,
  size: Number(row.size),
  sha256: row.sha256,
  isPicture: row.preview_sha256 !== null,
  people: row.people,
  description: row.description,
  addedBy: row.added_by,
  addedAt: row.added_at.toISOString(),
  withdrawn:
    row.withdrawn_at === null
      ? null
      : {
          by: row.withdrawn_by ?? "",
          at: row.withdrawn_at.toISOString(),
          reason: row.withdrawn_reason ?? "",
        },
})

const select = (open: Open, { organisationId }: Tenant, { processId, recordId }: At) =>
  open
    .selectFrom("attachment")
    .select(columns)
    .where("organisation_id", "=", organisationId)
    .where("process_id", "=", processId)
    .where("record_id", "=", recordId)

const findOne = async (open: Open, tenant: Tenant, at: At, id: string) =>
  select(open, tenant, at).where("id", "=", id).executeTakeFirst()

/** What stands at a place, held so that it is not erased meanwhile; undefined when nothing is there. */
const placeOf = async (
  open: Open,
  { organisationId }: Tenant,
  { processId, recordId }: At,
): Promise<Place | undefined> => {
  const process = await open
    .selectFrom("process")
    .select("state")
    .where("organisation_id", "=", organisationId)
    .where("id", "=", processId)
    .forShare()
    .executeTakeFirst()
  if (process === undefined) return undefined
  const record = await open
    .selectFrom("record")
    .select(["form", "author_id", "withdrawn"])
    .where("organisation_id", "=", organisationId)
    .where("process_id", "=", processId)
    .where("id", "=", recordId)
    .executeTakeFirst()
  return record === undefined
    ? undefined
    : { state: process.state, form: record.form, authorId: record.author_id, isWithdrawn: record.withdrawn }
}

/** Whoever adds or removes these bytes waits for others who do, in order of their checksums so that nobody waits in a ring. */
const lock = async (open: Open, organisationId: string, checksums: ReadonlyArray<string>): Promise<void> => {
  for (const one of [...new Set(checksums)].sort())
    await sql`select pg_advisory_xact_lock(hashtextextended(${`${organisationId} ${one}`}, 0))`.execute(open)
}

/** The checksums that something in the organisation refers to, among those given or of all. */
const wanted = async (open: Open, organisationId: string, among?: string): Promise<ReadonlySet<string>> => {
  const rows = await open
    .selectFrom("attachment")
    .select(["sha256", "preview_sha256"])
    .where("organisation_id", "=", organisationId)
    .where("withdrawn_at", "is", null)
    .$if(among !== undefined, (some) =>
      some.where((one) => one.or([one("sha256", "=", among ?? ""), one("preview_sha256", "=", among ?? "")])),
    )
    .execute()
  return new Set(
    rows.flatMap(({ sha256, preview_sha256: preview }) => (preview === null ? [sha256] : [sha256, preview])),
  )
}

const areIds = ({ processId, recordId }: At): boolean => isId(processId) && isId(recordId)

const bytesOf = ({ content, sha256, preview }: Draft): ReadonlyArray<Bytes> =>
  preview === null ? [{ content, sha256 }] : [{ content, sha256 }, preview]

/** What came of an attempt to enter a file. **Shape** `gone`: its bytes were swept between keeping and entering them. */
type Entered =
  | { readonly attachment: Attachment }
  | { readonly gone: true }
  | { readonly failed: unknown }
  | { readonly missing: true }
  | { readonly stop: Stop }
  | { readonly reused: true }

const insert = async (open: Open, tenant: Tenant, at: At, draft: Draft, now: string): Promise<Row> =>
  open
    .insertInto("attachment")
    .values({
      organisation_id: tenant.organisationId,
      id: draft.id,
      process_id: at.processId,
      record_id: at.recordId,
      name: draft.name.slice(0, longest.name),
      media_type: draft.mediaType,
      size: String(draft.content.size),
      sha256: draft.sha256,
      preview_sha256: draft.preview?.sha256 ?? null,
      people: draft.preview === null ? "none" : draft.people,
      description: null,
      added_by: tenant.actorId,
      added_at: now,
      withdrawn_by: null,
      withdrawn_at: null,
      withdrawn_reason: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow()

const enter = async (
  open: Open,
  files: FileStore["Service"],
  tenant: Tenant,
  at: At,
  draft: Draft,
  now: string,
): Promise<Entered> => {
  const { organisationId } = tenant
  const bytes = bytesOf(draft)
  await lock(open, organisationId, [draft.id, ...bytes.map(({ sha256 }) => sha256)])
  const before = await open
    .selectFrom("attachment")
    .select(columns)
    .where("organisation_id", "=", organisationId)
    .where("id", "=", draft.id)
    .executeTakeFirst()
  if (before !== undefined)
    return before.sha256 === draft.sha256 && before.record_id === at.recordId
      ? { attachment: readRow(before) }
      : { reused: true }
  const place = await placeOf(open, tenant, at)
  if (place === undefined) return { missing: true }
  const stop = stopOf(place, tenant)
  if (stop !== null) return { stop }
  const [counted] = await select(open, tenant, at)
    .clearSelect()
    .select(sql<string>`count(*)`.as("n"))
    .where("withdrawn_at", "is", null)
    .execute()
  if (Number(counted?.n ?? 0) >= mostOfRecord) return { stop: "too-many" }
  try {
    for (const { sha256 } of bytes) if (!(await files.has({ organisationId, sha256 }))) return { gone: true }
  } catch (failed) {
    return { failed }
  }
  const row = await insert(open, tenant, at, draft, now)
  await note(open, tenant, {
    action: "attach",
    purpose: "case-work",
    processId: at.processId,
    subjects: [at.recordId, draft.id],
  })
  return { attachment: readRow(row) }
}

type Kept = ReturnType<Attachments["Service"]["attach"]>

/** **Unit** how often bytes that were swept meanwhile are kept anew. */
const attempts = 3

export const make = (
  { transaction }: Database["Service"],
  files: FileStore["Service"],
): Attachments["Service"] => {
  const asked = <A>(during: string, ask: () => Promise<A>): Effect.Effect<A, FilesUnavailable> =>
    Effect.tryPromise({ try: ask, catch: (cause) => new FilesUnavailable({ during, cause }) })

  const stopping = (tenant: Tenant, at: At) =>
    Effect.gen(function* () {
      const place = areIds(at)
        ? yield* transaction(tenant, "ask for a record", (open) => placeOf(open, tenant, at))
        : undefined
      return place === undefined ? yield* new RecordNotFound({ ...at }) : stopOf(place, tenant)
    })

  const keep = (tenant: Tenant, at: At, draft: Draft, now: string, left: number): Kept =>
    Effect.gen(function* () {
      const { organisationId } = tenant
      const stop = yield* stopping(tenant, at)
      if (stop !== null) return yield* new AttachmentRefused({ stop })
      for (const { sha256, content } of bytesOf(draft))
        yield* asked("keep a file", () => files.put({ organisationId, sha256 }, content))
      const entered = yield* transaction(tenant, "attach a file", (open) =>
        enter(open, files, tenant, at, draft, now),
      )
      if ("attachment" in entered) return entered.attachment
      if ("missing" in entered) return yield* new RecordNotFound({ ...at })
      if ("stop" in entered) return yield* new AttachmentRefused({ stop: entered.stop })
      if ("reused" in entered) return yield* new AttachmentReused({ attachmentId: draft.id })
      const cause = "failed" in entered ? entered.failed : "swept"
      return "gone" in entered && left > 0
        ? yield* keep(tenant, at, draft, now, left - 1)
        : yield* new FilesUnavailable({ during: "keep a file", cause })
    })

  /** Removes bytes, unless somebody refers to them by now. **Shape** whether they were removed. */
  const remove = (tenant: Tenant, sha256: string) =>
    Effect.gen(function* () {
      const { organisationId } = tenant
      const done = yield* transaction(tenant, "remove a file", async (open) => {
        await lock(open, organisationId, [sha256])
        if ((await wanted(open, organisationId, sha256)).has(sha256)) return { removed: false }
        try {
          await files.remove({ organisationId, sha256 })
          return { removed: true }
        } catch (cause) {
          return { cause }
        }
      })
      return "cause" in done
        ? yield* new FilesUnavailable({ during: "remove a file", cause: done.cause })
        : done.removed
    })

  /** Changes what is attached to a record that its asker may change. **Shape** what `change` answers, null when it found nothing. */
  const changing = <A>(
    tenant: Tenant,
    at: At,
    during: string,
    change: (open: Open) => Promise<A | null>,
  ): Effect.Effect<A | null, RecordNotFound | AttachmentRefused | Unavailable> =>
    Effect.gen(function* () {
      const done = areIds(at)
        ? yield* transaction(tenant, during, async (open) => {
            const place = await placeOf(open, tenant, at)
            if (place === undefined) return undefined
            const stop = stopOf(place, tenant)
            return stop === null ? { answer: await change(open) } : { stop }
          })
        : undefined
      if (done === undefined) return yield* new RecordNotFound({ ...at })
      return "stop" in done ? yield* new AttachmentRefused({ stop: done.stop }) : done.answer
    })

  return {
    attach: Effect.fn("Attachments.attach")(function* (tenant, at, draft) {
      if (!areIds(at) || !isId(draft.id)) return yield* new RecordNotFound({ ...at })
      const now = new Date(yield* Clock.currentTimeMillis).toISOString()
      return yield* keep(tenant, at, draft, now, attempts)
    }),

    stop: stopping,

    list: (tenant, at) =>
      areIds(at)
        ? transaction(tenant, "list attached files", async (open) => {
            const rows = await select(open, tenant, at).orderBy("added_at").orderBy("id").execute()
            return rows.map(readRow)
          })
        : Effect.succeed([]),

    read: Effect.fn("Attachments.read")(function* (tenant, at, attachmentId, which) {
      const row =
        areIds(at) && isId(attachmentId)
          ? yield* transaction(tenant, "read an attached file", async (open) => {
              const found = await findOne(open, tenant, at, attachmentId)
              if (found === undefined || found.withdrawn_at !== null) return undefined
              // A preview that shows nobody tells no more than the page that it stands on.
              if (which === "file" || found.people !== "none")
                await note(open, tenant, {
                  action: "read-attachment",
                  purpose: "case-work",
                  processId: at.processId,
                  subjects: [at.recordId, attachmentId],
                })
              return found
            })
          : undefined
      const sha256 = which === "file" ? row?.sha256 : (row?.preview_sha256 ?? undefined)
      if (row === undefined || sha256 === undefined) return yield* new AttachmentNotFound({ attachmentId })
      const { organisationId } = tenant
      const bytes = yield* asked("read a file", () => files.get({ organisationId, sha256 }))
      return bytes === null ? yield* new FileMissing({ sha256 }) : { attachment: readRow(row), bytes }
    }),

    describe: Effect.fn("Attachments.describe")(function* (tenant, at, described) {
      const ids = Object.keys(described)
      const done = yield* changing(tenant, at, "describe pictures", async (open) => {
        const rows = await select(open, tenant, at).where("withdrawn_at", "is", null).execute()
        const pictures = new Map(
          rows.filter((row) => row.preview_sha256 !== null).map((row) => [row.id, row]),
        )
        if (ids.some((id) => !pictures.has(id))) return null
        const changed = Object.entries(described).filter(([id, { people, description }]) => {
          const before = pictures.get(id)
          return before?.people !== people || before.description !== description
        })
        for (const [id, { people, description }] of changed)
          await open
            .updateTable("attachment")
            .set({ people, description })
            .where("organisation_id", "=", tenant.organisationId)
            .where("id", "=", id)
            .execute()
        if (changed.length > 0)
          await note(open, tenant, {
            action: "describe-attachment",
            purpose: "case-work",
            processId: at.processId,
            subjects: [at.recordId, ...changed.flatMap(([id, { people }]) => [id, people])],
          })
        return true
      })
      if (done === null) return yield* new AttachmentNotFound({ attachmentId: ids.join(" ") })
    }),

    withdraw: Effect.fn("Attachments.withdraw")(function* (tenant, at, attachmentId, reason) {
      const now = new Date(yield* Clock.currentTimeMillis).toISOString()
      const gone = yield* changing(tenant, at, "withdraw a file", async (open) => {
        const found = isId(attachmentId) ? await findOne(open, tenant, at, attachmentId) : undefined
        if (found === undefined) return null
        if (found.withdrawn_at === null) {
          await open
            .updateTable("attachment")
            .set({
              withdrawn_by: tenant.actorId,
              withdrawn_at: now,
              withdrawn_reason: reason.slice(0, longest.reason),
              description: null,
            })
            .where("organisation_id", "=", tenant.organisationId)
            .where("id", "=", attachmentId)
            .execute()
          await note(open, tenant, {
            action: "withdraw-attachment",
            purpose: "case-work",
            processId: at.processId,
            subjects: [at.recordId, attachmentId],
          })
        }
        return [found.sha256, ...(found.preview_sha256 === null ? [] : [found.preview_sha256])]
      })
      if (gone === null) return yield* new AttachmentNotFound({ attachmentId })
      // What cannot be removed now the upkeep sweeps away.
      for (const sha256 of gone)
        yield* Effect.catchTag(remove(tenant, sha256), "FilesUnavailable", () => Effect.void)
    }),

    toMend: (tenant, processId) =>
      processId !== undefined && !isId(processId)
        ? Effect.succeed([])
        : transaction(tenant, "list pictures to mend", async (open) => {
            const { rows } = await sql<Mending>`
              select process_id as "processId", record_id as "recordId",
                count(*) filter (where people = 'missing')::int as consents,
                count(*) filter (where description is null)::int as descriptions
              from attachment where organisation_id = ${tenant.organisationId} and withdrawn_at is null
                and preview_sha256 is not null and (people = 'missing' or description is null)
                and ${processId === undefined ? sql`added_by = ${tenant.actorId}` : sql`process_id = ${processId}`}
              group by process_id, record_id order by min(added_at), record_id limit 50`.execute(open)
            return rows
          }),

    sweep: Effect.fn("Attachments.sweep")(function* (tenant) {
      const { organisationId } = tenant
      const there = yield* asked("list files", () => files.list(organisationId))
      const needed = yield* transaction(tenant, "list needed files", (open) => wanted(open, organisationId))
      let removed = 0
      for (const sha256 of there) if (!needed.has(sha256) && (yield* remove(tenant, sha256))) removed += 1
      return removed
    }),
  }
}
