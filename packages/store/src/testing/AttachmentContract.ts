/**
 * What a store in tables promises of attached files: what is listed is there, what is gone is gone, and nothing crosses over.
 * Not here: the places that keep bytes and the judging of uploads (`apps/portal`).
 */
import { ok, deepStrictEqual as same } from "node:assert/strict"
import { createHash } from "node:crypto"
import { acts } from "@osl/workflow/testing"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Attachment from "../Attachment.ts"
import * as Attachments from "../Attachments.ts"
import { Audit } from "../Audit.ts"
import { Database } from "../Database.ts"
import { Erasure } from "../Erasure.ts"
import * as FileStore from "../FileStore.ts"
import * as KeptFiles from "../KeptFiles.ts"
import type { Organisations } from "../Organisations.ts"
import type { ProcessStore } from "../ProcessStore.ts"
import * as Retention from "../Retention.ts"
import type { Tenant } from "../Tenant.ts"
import type { Check } from "./Check.ts"
import { arrive, begin, envelope, recording, tagOf, uuid } from "./Sample.ts"

type Services =
  | Attachments.Attachments
  | FileStore.FileStore
  | ProcessStore
  | Organisations
  | Erasure
  | Audit
  | Database

const bytes = (text: string): Attachments.Bytes => ({
  content: new Blob([text]),
  sha256: createHash("sha256").update(text).digest("hex"),
})

/** A picture with its preview, or another file. */
export const draft = (
  text: string,
  more: Partial<Attachments.Draft> & { readonly isPicture?: boolean } = {},
): Attachments.Draft => {
  const { isPicture = false, ...rest } = more
  return {
    id: uuid(),
    name: `${text}.pdf`,
    mediaType: isPicture ? "image/jpeg" : "application/pdf",
    people: "none",
    preview: isPicture ? bytes(`small ${text}`) : null,
    ...bytes(text),
    ...rest,
  }
}

/** A process with a diary entry of its organiser, to attach to. */
const started = Effect.gen(function* () {
  const begun = yield* begin
  const { store, organizer, processId } = begun
  const at = { processId, recordId: uuid() }
  yield* store.execute(organizer, recording(organizer, processId, { recordId: at.recordId }))
  return { ...begun, at, attachments: yield* Attachments.Attachments, files: yield* FileStore.FileStore }
})

const textOf = (stream: ReadableStream<Uint8Array>) => Effect.promise(() => new Response(stream).text())

const listed = (files: FileStore.FileStore["Service"], { organisationId }: Tenant) =>
  Effect.map(
    Effect.promise(() => files.list(organisationId)),
    (found) => found.toSorted(),
  )

/** The service over a place for files that behaves otherwise. */
const over = (files: Partial<FileStore.FileStore["Service"]>) =>
  Effect.gen(function* () {
    const usual = yield* FileStore.FileStore
    const layer = Layer.fresh(Attachments.layer).pipe(
      Layer.provide(Layer.succeed(FileStore.FileStore, { ...usual, ...files })),
      Layer.provide(Layer.succeed(Database, yield* Database)),
    )
    return yield* Effect.provide(Attachments.Attachments, layer)
  })

const away = () => Promise.reject(Object.assign(new Error("no space left on device"), { code: "ENOSPC" }))

export const attachmentsOfTables: ReadonlyArray<Check<Services>> = [
  {
    title:
      "[AT1] an attached file is listed and read as it was given; the same form sent twice attaches it once",
    check: Effect.gen(function* () {
      const { attachments, organizer, director, at } = yield* started
      const one = draft("umowa")
      const attached = yield* attachments.attach(organizer, at, one)
      same(
        [attached.name, attached.size, attached.sha256, attached.isPicture, attached.addedBy],
        ["umowa.pdf", 5, one.sha256, false, organizer.actorId],
      )
      same(yield* attachments.attach(organizer, at, one), attached)
      same(yield* tagOf(attachments.attach(organizer, at, draft("inna", { id: one.id }))), "AttachmentReused")
      same(yield* attachments.list(director, at), [attached])
      const read = yield* attachments.read(director, at, one.id, "file")
      same([yield* textOf(read.bytes), read.attachment], ["umowa", attached])
      same(yield* tagOf(attachments.read(director, at, one.id, "preview")), "AttachmentNotFound")
      const two = draft("dwa")
      const both = yield* Effect.all(
        [1, 2].map(() => attachments.attach(organizer, at, two)),
        { concurrency: 2 },
      )
      same(both[0], both[1])
      same((yield* attachments.list(director, at)).length, 2)
    }),
  },
  {
    title:
      "[AT2] files are attached by who may correct the record: of an open process, a diary entry only its author, no withdrawn record",
    check: Effect.gen(function* () {
      const { attachments, store, organizer, director, other, processId, at } = yield* started
      const refused = (asker: Tenant, where: Attachments.At = at) =>
        Effect.map(Effect.flip(attachments.attach(asker, where, draft("x"))), (failed) =>
          failed._tag === "AttachmentRefused" ? failed.stop : failed._tag,
        )
      const supervisor = { ...director, duty: "supervisor" } as const
      for (const asker of [director, other, supervisor]) same(yield* refused(asker), "not-yours")
      same(yield* attachments.stop(director, at), "not-yours")
      same(yield* attachments.stop(organizer, at), null)
      same(yield* refused(organizer, { ...at, recordId: uuid() }), "RecordNotFound")
      same(yield* refused(organizer, { ...at, processId: uuid() }), "RecordNotFound")
      same(yield* refused(organizer, { processId: "no id", recordId: "'; --" }), "RecordNotFound")
      const kept = yield* attachments.attach(organizer, at, draft("x"))
      yield* store.execute(organizer, {
        ...envelope(organizer, processId, {}),
        type: "withdraw",
        form: "F06",
        recordId: at.recordId,
        reason: "Pomyłka",
      })
      same(yield* refused(organizer), "record-withdrawn")
      same(yield* tagOf(attachments.withdraw(organizer, at, kept.id, "x")), "AttachmentRefused")
      yield* store.execute(director, {
        ...envelope(director, processId, {}),
        type: "close",
        content: acts("2026-02-03").close,
      })
      same(yield* refused(organizer), "not-open")
    }),
  },
  {
    title: "[AT2] a record takes so many files and no more; those that were withdrawn do not count",
    check: Effect.gen(function* () {
      const { attachments, organizer, at } = yield* started
      const one = draft("wiele")
      const ids = Array.from({ length: Attachment.mostOfRecord }, () => uuid())
      for (const id of ids) yield* attachments.attach(organizer, at, { ...one, id })
      const failed = yield* Effect.flip(attachments.attach(organizer, at, draft("jeszcze")))
      ok(failed._tag === "AttachmentRefused" && failed.stop === "too-many")
      yield* attachments.withdraw(organizer, at, ids[0] ?? "", "Za dużo")
      yield* attachments.attach(organizer, at, draft("jeszcze"))
    }),
  },
  {
    title:
      "[AT3] nothing is attached when its bytes are not kept; bytes swept between keeping and entering are kept anew",
    check: Effect.gen(function* () {
      const { attachments, organizer, at, files } = yield* started
      for (const broken of [{ put: away }, { has: away }]) {
        const failing = yield* over(broken)
        same(yield* tagOf(failing.attach(organizer, at, draft("pełno"))), "FilesUnavailable")
      }
      same(yield* attachments.list(organizer, at), [])
      let swept = 0
      const racing = yield* over({
        put: async (key, content) => {
          await files.put(key, content)
          if (swept++ === 0) await files.remove(key)
        },
      })
      const { id } = yield* racing.attach(organizer, at, draft("wyścig"))
      same(yield* textOf((yield* attachments.read(organizer, at, id, "file")).bytes), "wyścig")
      const lost = yield* over({ get: async () => null })
      same(yield* tagOf(lost.read(organizer, at, id, "file")), "FileMissing")
      const gone = yield* over({ get: away })
      same(yield* tagOf(gone.read(organizer, at, id, "file")), "FilesUnavailable")
    }),
  },
  {
    title:
      "[AT4] a picture of people without a consent does not leave the house, and is to be mended until it is said otherwise",
    check: Effect.gen(function* () {
      const { attachments, organizer, director, processId, at } = yield* started
      yield* attachments.attach(organizer, at, draft("pismo"))
      const picture = yield* attachments.attach(
        organizer,
        at,
        draft("festyn", { isPicture: true, people: "missing" }),
      )
      same([Attachment.lacks(picture), Attachment.mayLeave(picture)], [["consent", "description"], false])
      const asked = [{ ...at, consents: 1, descriptions: 1 }]
      same(yield* attachments.toMend(organizer), asked)
      same(yield* attachments.toMend(director), [])
      same(yield* attachments.toMend(director, processId), asked)
      const described = { [picture.id]: { people: "consent", description: "Festyn na placu." } } as const
      same(yield* tagOf(attachments.describe(director, at, described)), "AttachmentRefused")
      same(
        yield* tagOf(
          attachments.describe(organizer, at, {
            ...described,
            [uuid()]: { people: "none", description: null },
          }),
        ),
        "AttachmentNotFound",
      )
      same(yield* attachments.toMend(organizer), asked)
      yield* attachments.describe(organizer, at, described)
      same(yield* attachments.toMend(organizer), [])
      const [, after] = yield* attachments.list(organizer, at)
      ok(after !== undefined && Attachment.mayLeave(after))
      same([after.people, after.description], ["consent", "Festyn na placu."])
    }),
  },
  {
    title:
      "[AT5] attaching, reading, describing and withdrawing are noted in the audit by ids alone; a preview only when it shows people",
    check: Effect.gen(function* () {
      const { attachments, organizer, director, at } = yield* started
      const { id } = yield* attachments.attach(
        organizer,
        at,
        draft("twarze", { isPicture: true, people: "consent" }),
      )
      const nobody = yield* attachments.attach(organizer, at, draft("dom", { isPicture: true }))
      yield* attachments.read(director, at, id, "file")
      yield* attachments.read(director, at, id, "preview")
      yield* attachments.read(director, at, nobody.id, "preview")
      yield* attachments.describe(organizer, at, { [id]: { people: "missing", description: null } })
      yield* attachments.withdraw(organizer, at, id, "Cofnięto zgodę")
      const { items } = yield* (yield* Audit).list(director, { processId: at.processId, limit: 200 })
      const noted = items.filter(({ subjects }) => subjects.includes(id)).map(({ action }) => action)
      same(noted.toSorted(), [
        "attach",
        "describe-attachment",
        "read-attachment",
        "read-attachment",
        "withdraw-attachment",
      ])
      same(items.filter(({ subjects }) => subjects.includes(nobody.id)).length, 1)
      ok(!JSON.stringify(items).includes("Cofnięto"))
    }),
  },
  {
    title:
      "[AT6] withdrawing takes the bytes away for good and leaves the name and the reason; bytes that another file shares stay",
    check: Effect.gen(function* () {
      const { attachments, organizer, at, files } = yield* started
      const one = draft("wspólne", { isPicture: true })
      yield* attachments.attach(organizer, at, one)
      const { id } = yield* attachments.attach(organizer, at, { ...one, id: uuid(), name: "kopia.jpg" })
      const all = [one.sha256, one.preview?.sha256 ?? ""].toSorted()
      same(yield* listed(files, organizer), all)
      yield* attachments.withdraw(organizer, at, one.id, "Pomyłka")
      yield* attachments.withdraw(organizer, at, one.id, "Drugi raz")
      same(yield* listed(files, organizer), all)
      same(yield* tagOf(attachments.read(organizer, at, one.id, "file")), "AttachmentNotFound")
      const [gone] = yield* attachments.list(organizer, at)
      same([gone?.name, gone?.withdrawn?.reason], [one.name, "Pomyłka"])
      const failing = yield* over({ remove: away })
      yield* failing.withdraw(organizer, at, id, "Cofnięto zgodę")
      same(yield* listed(files, organizer), all)
      same(yield* attachments.sweep(organizer), 2)
      same(yield* listed(files, organizer), [])
      same(yield* tagOf(attachments.withdraw(organizer, at, uuid(), "x")), "AttachmentNotFound")
    }),
  },
  {
    title:
      "[AT7] what nothing refers to is swept: bytes of an erased or expired process, and of a form that broke off; nobody else's",
    check: Effect.gen(function* () {
      const { attachments, organizer, director, processId, at, files } = yield* started
      const erasure = yield* Erasure
      const strangers = yield* arrive
      const stray = bytes("przerwane")
      const keys = [organizer, strangers.organizer].map(({ organisationId }) => ({
        organisationId,
        sha256: stray.sha256,
      }))
      for (const key of keys) yield* Effect.promise(() => files.put(key, stray.content))
      const kept = yield* attachments.attach(organizer, at, draft("zostaje"))
      same(yield* attachments.sweep(director), 1)
      same(yield* listed(files, organizer), [kept.sha256])
      same(yield* listed(files, strangers.organizer), [stray.sha256])
      const { tables } = yield* erasure.exportProcess(director, processId)
      ok(JSON.stringify(tables["attachment"]).includes("zostaje.pdf"))
      yield* erasure.eraseProcess(director, processId)
      same(yield* attachments.list(director, at), [])
      same(yield* attachments.sweep(director), 1)
      same(yield* listed(files, organizer), [])
    }),
  },
  {
    title:
      "[AT7] files of a closed process go with its words when the organisation's time is over, no earlier",
    check: Effect.gen(function* () {
      const { attachments, store, organizer, director, processId, at, files } = yield* started
      const erasure = yield* Erasure
      yield* attachments.attach(organizer, at, draft("stare"))
      yield* erasure.setRetention(director, {
        ...Retention.always,
        process: { ...Retention.unlimited, institution: 24 },
      })
      yield* store.execute(director, {
        ...envelope(director, processId, {}),
        type: "close",
        content: acts("2026-02-03").close,
      })
      yield* erasure.expire(director, "2028-03-02T09:00:00.000Z")
      same((yield* attachments.list(director, at)).length, 1)
      yield* erasure.expire(director, "2028-03-04T09:00:00.000Z")
      same(yield* attachments.list(director, at), [])
      same(yield* attachments.sweep(director), 1)
      same(yield* listed(files, director), [])
    }),
  },
  {
    title:
      "[AT8] the bytes that belong to a backup are those of every organisation's files that were not withdrawn",
    check: Effect.gen(function* () {
      const { attachments, organizer, at } = yield* started
      const elsewhere = yield* started
      const one = draft("w kopii", { isPicture: true })
      yield* attachments.attach(organizer, at, one)
      const gone = yield* attachments.attach(organizer, at, draft("wycofany"))
      yield* attachments.withdraw(organizer, at, gone.id, "Pomyłka")
      const other = yield* attachments.attach(elsewhere.organizer, elsewhere.at, draft("obok"))
      const { kysely } = yield* Database
      const keys = yield* KeptFiles.of(kysely)
      const of = ({ organisationId }: Tenant) =>
        keys.filter((key) => key.organisationId === organisationId).map(({ sha256 }) => sha256)
      same(of(organizer).toSorted(), [one.sha256, one.preview?.sha256 ?? ""].toSorted())
      same(of(elsewhere.organizer), [other.sha256])
    }),
  },
]
