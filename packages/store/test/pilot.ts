/**
 * The small demonstration in a database, as its owner, with what makes a backup hard: notes, accounts, sessions, odd words.
 * Not here: the demonstration itself (`@osl/pilot`).
 */
import { edition } from "@osl/core/osl-2014"
import { Pilot } from "@osl/pilot"
import {
  Competencies,
  Database,
  Erasure,
  Integrity,
  Laboratory,
  Organisations,
  Outbox,
  ProcessStore,
  Projections,
  type Tables,
} from "@osl/store"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { type Kysely, sql } from "kysely"

/** The store on connections that are open already, without taking a role for good. */
export const storeOn = (db: Kysely<Tables.Tables>) =>
  Layer.mergeAll(
    ProcessStore.layer({ editions: [edition] }),
    Competencies.layer({ editions: [edition] }),
    Erasure.layer({ editions: [edition] }),
    Integrity.layer,
    Projections.layer({ editions: [edition] }),
    Laboratory.layer({ editions: [edition] }),
    Outbox.layer,
    Organisations.layer,
  ).pipe(
    Layer.provide(
      Layer.succeed(Database.Database, {
        kysely: db,
        reads: () => ({ during: (effect) => effect }),
        transaction: (asker, _during, body) =>
          Effect.promise(() =>
            db.transaction().execute(async (open) => {
              await sql`select set_config('osl.organisation_id', ${"organisationId" in asker ? asker.organisationId : ""}, true),
                set_config('osl.actor_id', ${"actorId" in asker ? asker.actorId : ""}, true)`.execute(open)
              return body(open)
            }),
          ),
      }),
    ),
  )

const fill = Effect.fnUntraced(function* (most: number) {
  const organisations = yield* Organisations.Organisations
  const store = yield* ProcessStore.ProcessStore
  for (const { organisation, people, processes, growth } of Pilot.generate({ size: "small" })) {
    const organisationId = organisation.id
    const lead = people.find((one) => one.duty === "organizer") ?? people[0]
    const tenant = { organisationId, actorId: lead?.id ?? "", duty: lead?.duty ?? "organizer" } as const
    yield* organisations.add(
      { actorId: tenant.actorId, duty: "administrator" },
      {
        centres: [{ ...organisation, nip: null, regon: null }],
        people: people.map(({ id, name, email }) => ({ id, name, email, demonstration: true })),
        memberships: people.map(({ id, duty }) => ({ organisationId, personId: id, duty })),
      },
    )
    for (const { events } of processes.slice(0, most)) yield* store.importLog(tenant, events)
    const competencies = yield* Competencies.Competencies
    yield* competencies.importLogs(
      tenant,
      growth.portfolios.map((events) => ({ stream: "portfolio", events })),
    )
    const supervisor = people.find((one) => one.duty === "supervisor")?.id ?? ""
    yield* competencies.keepSession(
      { organisationId, actorId: supervisor, duty: "supervisor" },
      {
        id: crypto.randomUUID(),
        organisationId,
        actor: { id: supervisor, duty: "supervisor" },
        at: "2026-03-02T09:00:00.000Z",
        sessionId: crypto.randomUUID(),
        type: "note-session",
        session: {
          date: "2026-02-27",
          form: "individual",
          minutes: 60,
          participants: 1,
          supervisor,
          conclusions: `Ustalono z „${organisation.name}”.`,
          consents: [{ who: tenant.actorId, on: "2026-02-27", form: "paper" }],
        },
      },
    )
    yield* (yield* Outbox.Outbox).send(tenant, [
      { key: "one", channel: "mail", recipientId: tenant.actorId, content: { template: "zażółć „gęślą”" } },
    ])
    yield* (yield* Laboratory.Laboratory).keep(tenant, {
      id: crypto.randomUUID(),
      organisationId,
      actor: { id: tenant.actorId, duty: tenant.duty },
      at: "2026-03-02T09:00:00.000Z",
      inquiryId: crypto.randomUUID(),
      type: "note-observation",
      heading: "Diagnoza trwa za długo",
      text: `Mapa zasobów powstaje po roku.\n„Za późno”, mówią w „${organisation.name}”.`,
      terms: ["urn:osl:osl-2014:stage:diagnosis"],
      figures: [],
    })
  }
})

/** Loads it, with at most so many processes. */
export const load = async (db: Kysely<Tables.Tables>, most = Number.POSITIVE_INFINITY): Promise<void> => {
  await Effect.runPromise(Effect.provide(fill(most), storeOn(db)))
  await sql`insert into account (id, "userId", "accountId", "providerId", password, "createdAt")
    select 'credential-' || id, id, id::text, 'credential', ${'so"l\\t\n„ż”\u2028'}, '2026-01-02T03:04:05.678901Z' from person`.execute(
    db,
  )
  await sql`insert into session ("userId", token, "expiresAt") select id, id::text, now() from person`.execute(
    db,
  )
  await sql`insert into private_note (organisation_id, process_id, record_id, author_id, fields)
    select organisation_id, process_id, id, author_id, '{"reflection": "Trudna rozmowa\\n  „o wszystkim”",  "b" : 1}'
    from record where form = 'F06'`.execute(db)
  await sql`insert into command (organisation_id, id, process_id, first_seq, last_seq, fingerprint)
    select organisation_id, gen_random_uuid(), process_id, seq, seq, md5(id::text)
    from event, generate_series(1, 3)`.execute(db)
}
