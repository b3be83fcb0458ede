/**
 * What a store in tables promises of notices and of the letters of a day.
 * Not here: the words and the sending (`apps/portal`).
 */
import { ok, deepStrictEqual as same } from "node:assert/strict"
import type { Command } from "@osl/workflow"
import * as Effect from "effect/Effect"
import { sql } from "kysely"
import type { Competencies } from "../Competencies.ts"
import type { Database } from "../Database.ts"
import * as Digest from "../Digest.ts"
import { Digests } from "../Digests.ts"
import { Erasure } from "../Erasure.ts"
import * as Notice from "../Notice.ts"
import { type Kept, keptFor, Notices } from "../Notices.ts"
import type { Organisations } from "../Organisations.ts"
import { Outbox } from "../Outbox.ts"
import { ProcessStore } from "../ProcessStore.ts"
import { Staff } from "../Staff.ts"
import type { Tenant } from "../Tenant.ts"
import type { Check } from "./Check.ts"
import * as Team from "./CompetencySample.ts"
import { asOwner } from "./Owner.ts"
import { arrive, at, envelope, opening, options, uuid } from "./Sample.ts"

type Services =
  | Notices
  | Digests
  | Outbox
  | ProcessStore
  | Competencies
  | Organisations
  | Staff
  | Erasure
  | Database

const worker = { actorId: uuid(), duty: "administrator" } as const

const of = (tenant: Tenant) =>
  Effect.flatMap(Notices, (notices) => Effect.map(notices.list(tenant), ({ items }) => items))

const kinds = (tenant: Tenant) => Effect.map(of(tenant), (items) => items.map(({ kind }) => kind))

/** An organiser who leads a process that she opened, and a colleague who works on it too. */
const led = Effect.gen(function* () {
  const team = yield* arrive
  const store = yield* ProcessStore
  const { director, organizer, other } = team
  const processId = uuid()
  yield* store.execute(organizer, opening(organizer, processId, "Osiedle Zatorze"))
  for (const [one, lead] of [
    [organizer, true],
    [other, false],
  ] as const)
    yield* store.execute(director, {
      ...envelope(director, processId, {}),
      type: "assign-organizer",
      content: { organizerId: one.actorId, lead, weeklyHours: 20 },
    })
  return { ...team, store, processId }
})

const place = {
  form: "F03",
  content: {
    name: "Świetlica",
    category: "material",
    description: "Dwie sale, klucz w bibliotece.",
    availability: "on-request",
  },
} as const

const adding = (tenant: Tenant, processId: string, recordId: string): Command.Command => ({
  ...envelope(tenant, processId, {}),
  ...place,
  type: "record",
  recordId,
})

const correcting = (tenant: Tenant, processId: string, recordId: string): Command.Command => ({
  ...envelope(tenant, processId, {}),
  ...place,
  type: "correct",
  recordId,
  reason: "Pomyłka",
})

const row = (key: string, when: string, tenant: Tenant) =>
  asOwner((open) =>
    sql`insert into notice (organisation_id, person_id, key, kind, at)
      values (${tenant.organisationId}, ${tenant.actorId}, ${key}, 'assigned', ${when})`.execute(open),
  )

const settings: Digest.Settings = { ...Digest.usual, mode: "daily", language: "pl" }

/** Whether the letter of a day would be written at an hour of a day in Poland (winter time). */
const due = (mode: Digest.Mode, day: string, hour: string, doneOn: string | null = null) =>
  Digest.isDue({ ...settings, mode }, doneOn, `${day}T${hour}:30:00.000Z`)

export const notices: ReadonlyArray<Check<Services>> = [
  {
    title:
      "[ST230] what a command does is told those whom it concerns, with its events, and never who did it",
    check: Effect.gen(function* () {
      const { store, director, organizer, other, processId } = yield* led
      same(yield* kinds(director), ["process-opened"])
      same(yield* kinds(organizer), ["assigned"])
      const recordId = uuid()
      yield* store.execute(organizer, adding(organizer, processId, recordId))
      const refused = yield* Effect.exit(store.execute(other, correcting(other, processId, uuid())))
      ok(refused._tag === "Failure")
      const correction = correcting(other, processId, recordId)
      yield* store.execute(other, correction)
      yield* store.execute(other, correction)
      const found = (yield* of(organizer)).filter(({ kind }) => kind !== "assigned")
      same(
        found.map(({ id: _, ...shown }) => shown),
        [
          {
            kind: "record-corrected",
            at,
            actorId: other.actorId,
            processId,
            process: "Osiedle Zatorze",
            subject: recordId,
            dueOn: null,
            isRead: false,
          },
        ],
      )
      same((yield* kinds(organizer)).length, 2)
      same(yield* kinds(other), ["assigned"])
      yield* store.execute(organizer, correcting(organizer, processId, recordId))
      same((yield* kinds(organizer)).length, 2)
    }),
  },
  {
    title:
      "[ST231] of competencies and supervision only those are told who are to act or whom it is about, and of a sheet not whose it is",
    check: Effect.gen(function* () {
      const team = yield* Team.gather
      const { worker: rated, peer, other, director, deputy, supervisor } = team
      yield* Team.rated(team, peer, rated, "peer", deputy)
      same(yield* kinds(director), ["assessment-asked"])
      same((yield* of(director))[0]?.actorId, null)
      same(yield* kinds(peer), ["assessment-accepted"])
      same(yield* kinds(rated), [])
      yield* team.store.keepSession(
        supervisor,
        Team.onSession(supervisor, uuid(), { type: "note-session", session: Team.session(team) }),
      )
      const consented = (Team.session(team).consents ?? []).map(({ who }) => who)
      for (const one of [rated, peer, other, director])
        same((yield* kinds(one)).includes("supervision-noted"), consented.includes(one.actorId))
    }),
  },
  {
    title:
      "[ST232] of last days whoever has to act is told once on each day that counts, of open processes alone",
    check: Effect.gen(function* () {
      const { store, organizer, other, director, processId } = yield* led
      const service = yield* Notices
      yield* store.execute(director, {
        ...envelope(director, processId, {}),
        type: "issue-mandate",
        content: { number: "12/2026", issuedOn: "2026-03-02", documentationRules: true },
      })
      yield* store.execute(organizer, {
        ...envelope(organizer, processId, {}),
        type: "move",
        to: "entry",
        waivers: [],
      })
      // The stage is expected to last four months: until 2 July.
      const days = ["06-24", "06-25", "06-26", "07-01", "07-03", "07-16"]
      const isOfStage = ({ kind, dueOn }: Kept) =>
        Notice.groups.deadlines.some((one) => one === kind) && dueOn === "2026-07-02"
      const ofStage = Effect.gen(function* () {
        for (const day of days) yield* service.remind(director, `2026-${day}T03:00:00.000Z`)
        return yield* Effect.all(
          [organizer, other, director].map((one) =>
            Effect.map(of(one), (items) =>
              items.filter(isOfStage).map(({ kind, at }) => `${kind} ${at.slice(5, 10)}`),
            ),
          ),
        )
      })
      const inTime = ["overdue 07-03", "due-soon 07-01", "due-soon 06-25"]
      const once = yield* ofStage
      same(once, [inTime, [], ["escalated 07-16", ...inTime]])
      same(yield* ofStage, once)
      const state = yield* store.get(organizer, processId)
      const on = (status: typeof state.status) =>
        Notice.ofDay(options.editions[0], { ...state, status }, "2026-07-01", at).length
      ok(on("open") > 0)
      same([on("suspended"), on("closed")], [0, 0])
    }),
  },
  {
    title:
      "[ST233] notices are read one by one or all that were there, by whom they are for alone, page by page",
    check: Effect.gen(function* () {
      const { organizer, other } = yield* arrive
      const service = yield* Notices
      for (const minute of ["01", "02", "03", "04"])
        yield* row(`key ${minute}`, `2026-03-02T09:${minute}:00.000Z`, organizer)
      const page = yield* service.list(organizer, { limit: 3 })
      same(page.items.length, 3)
      same((yield* service.list(organizer, { after: page.next ?? "" })).items.length, 1)
      const ids = page.items.map(({ id }) => id)
      same(yield* service.read(other, { ids }, at), 0)
      const stranger = (yield* arrive).director
      same((yield* service.list({ ...stranger, actorId: organizer.actorId })).items, [])
      same(yield* service.read({ ...stranger, actorId: organizer.actorId }, { ids }, at), 0)
      same(yield* service.read(organizer, { ids: ids.slice(0, 1) }, at), 1)
      same(yield* service.read(organizer, { ids: [...ids.slice(0, 1), "no id"] }, at), 0)
      same(yield* service.read(organizer, { until: "2026-03-02T09:02:30.000Z" }, at), 2)
      same(
        (yield* service.list(organizer, { unread: true })).items.map(({ at }) => at.slice(14, 16)),
        ["03"],
      )
      same(yield* service.read(organizer, { until: "yesterday" }, at), 0)
      same((yield* service.list(organizer, { kinds: [] })).items, [])
      same((yield* service.list(organizer, { since: "2026-03-02T09:03:00.000Z" })).items.length, 1)
    }),
  },
  {
    title:
      "[ST234] notices are made anew from the logs: lost ones come back, made-up ones go, what was read stays read",
    check: Effect.gen(function* () {
      const { store, director, organizer, other, processId } = yield* led
      const service = yield* Notices
      const recordId = uuid()
      yield* store.execute(organizer, adding(organizer, processId, recordId))
      yield* store.execute(other, correcting(other, processId, recordId))
      const [first] = yield* of(organizer)
      yield* service.read(organizer, { ids: [first?.id ?? ""] }, at)
      const before = [yield* of(organizer), yield* of(director)].map((all) =>
        all.map(({ id: _, ...one }) => one),
      )
      yield* asOwner((open) =>
        sql`delete from notice where organisation_id = ${organizer.organisationId} and kind = 'process-opened'`.execute(
          open,
        ),
      )
      yield* row("made up", at, organizer)
      same(yield* service.rebuild(director, at), 2)
      const after = [yield* of(organizer), yield* of(director)].map((all) =>
        all.map(({ id: _, ...one }) => one),
      )
      same(after, before)
      same(yield* service.rebuild(director, at), 0)
    }),
  },
  {
    title: "[ST235] a notice goes when it is old, and with the person or the process that it is about",
    check: Effect.gen(function* () {
      const { director, organizer, processId } = yield* led
      const service = yield* Notices
      const later = (days: number) => new Date(Date.parse(at) + days * 86_400_000).toISOString()
      yield* row("old", later(-keptFor - 1), organizer)
      same(yield* service.forget(director, at), 1)
      const erasure = yield* Erasure
      const { tables } = yield* erasure.exportPerson(worker, organizer.actorId)
      same(
        tables["notice"]?.map(({ kind }) => kind),
        ["assigned"],
      )
      yield* erasure.eraseProcess(director, processId)
      same(yield* of(organizer), [])
      yield* row("more", at, organizer)
      yield* (yield* Digests).choose(organizer, settings, at)
      yield* erasure.erasePerson(worker, organizer.actorId)
      same(yield* of(organizer), [])
      same(yield* (yield* Digests).find(organizer), null)
    }),
  },
  {
    title:
      "[ST236] who invited somebody is told that they came, and who works here that their duties were changed",
    check: Effect.gen(function* () {
      const { director, organizer } = yield* arrive
      const staff = yield* Staff
      const invitation = yield* staff.invite(director, {
        email: `${uuid()}@example.org`,
        name: "Ewa Nowa",
        duty: "organizer",
        now: at,
        expiresAt: "2026-03-05T09:00:00.000Z",
      })
      const came = yield* staff.accept(invitation.id, { name: "Ewa Nowa", passwordHash: "x", now: at })
      const [told] = yield* of(director)
      same([told?.kind, told?.subject], ["invitation-accepted", came.personId])
      yield* staff.setDuties(director, organizer.actorId, ["supervisor"], ["organizer"])
      same(yield* kinds(organizer), ["duties-changed"])
    }),
  },
  {
    title:
      "[ST240] the letter of a day is due from its hour on, never in quiet hours, on working days alone where that was chosen",
    check: Effect.sync(() => {
      const [saturday, monday, holiday] = ["2026-03-07", "2026-03-09", "2026-11-11"]
      same(
        [due("off", monday, "09"), due("daily", monday, "05"), due("daily", monday, "06")],
        [false, false, true],
      )
      same([due("daily", monday, "18"), due("daily", monday, "19")], [true, false])
      same([due("daily", saturday, "09"), due("working-days", saturday, "09")], [true, false])
      same([due("daily", holiday, "09"), due("working-days", holiday, "09")], [true, false])
      same([due("daily", monday, "09", monday), due("daily", monday, "09", saturday)], [false, true])
      same(Digest.isQuiet({ quietFrom: 12, quietTo: 14 }, 13), true)
      same(Digest.isQuiet({ quietFrom: 12, quietTo: 12 }, 12), false)
    }),
  },
  {
    title:
      "[ST241] however many programs ask and however often, one letter a day is written, about what is new",
    check: Effect.gen(function* () {
      const { director, organizer } = yield* arrive
      const digests = yield* Digests
      const mine = Effect.map(digests.waiting(worker, "2026-03-03"), (all) =>
        all.filter(({ organisationId }) => organisationId === organizer.organisationId),
      )
      yield* digests.choose(organizer, settings, "2026-03-02T07:00:00.000Z")
      same((yield* digests.find(organizer))?.settings, settings)
      yield* row("before", "2026-03-02T06:00:00.000Z", organizer)
      const [chosen] = yield* mine
      ok(chosen !== undefined)
      same(yield* digests.write(worker, chosen, "2026-03-02T08:00:00.000Z"), false)
      yield* row("new", "2026-03-02T09:00:00.000Z", organizer)
      const next = "2026-03-03T08:00:00.000Z"
      const asked = yield* Effect.all(
        [1, 2, 3].map(() => digests.write(worker, chosen, next)),
        { concurrency: 3 },
      )
      same(asked.filter(Boolean), [true])
      same(yield* mine, [])
      same(yield* digests.write(worker, chosen, "2026-03-04T08:00:00.000Z"), false)
      const sent = (yield* (yield* Outbox).list(director)).items.filter(({ key }) => key.startsWith("digest"))
      same(
        sent.map(({ recipientId }) => recipientId),
        [organizer.actorId],
      )
    }),
  },
  {
    title:
      "[ST243] who chooses an hour that is over today gets the first letter on the next day with letters, and can be told which",
    check: Effect.gen(function* () {
      const { organizer } = yield* arrive
      const digests = yield* Digests
      const waits = (day: string) =>
        Effect.map(
          digests.waiting(worker, day),
          (all) => all.filter(({ organisationId }) => organisationId === organizer.organisationId).length,
        )
      // Seven in Poland is six in winter time by UTC; 6 March 2026 is a Friday.
      const [early, within, late] = ["05:10", "06:40", "07:05"].map((time) => `2026-03-06T${time}:00.000Z`)
      ok(early !== undefined && within !== undefined && late !== undefined)
      const first = (mode: Digest.Mode, doneOn: string | null, now: string) => {
        const found = Digest.next({ ...settings, mode }, doneOn, now)
        return found === null ? null : `${found.day} ${found.hour}`
      }
      same(
        [
          first("off", null, early),
          first("daily", null, early),
          first("daily", null, within),
          first("daily", "2026-03-06", late),
          first("working-days", "2026-03-06", late),
        ],
        [null, "2026-03-06 7", "2026-03-06 7", "2026-03-07 7", "2026-03-09 7"],
      )
      same(Digest.next({ ...settings, hour: 21, quietFrom: 20, quietTo: 0 }, null, early), null)
      yield* digests.choose(organizer, settings, within)
      same([yield* waits("2026-03-06"), (yield* digests.find(organizer))?.doneOn], [1, null])
      yield* digests.choose(organizer, settings, late)
      same(
        [yield* waits("2026-03-06"), yield* waits("2026-03-07"), (yield* digests.find(organizer))?.doneOn],
        [0, 1, "2026-03-06"],
      )
    }),
  },
  {
    title: "[ST242] who ends the letters gets none, nor does who works here no more",
    check: Effect.gen(function* () {
      const { director, organizer, other } = yield* arrive
      const digests = yield* Digests
      for (const one of [organizer, other]) yield* digests.choose(one, settings, "2026-03-01T07:00:00.000Z")
      const chosen = (yield* digests.waiting(worker, "2026-03-03")).filter(
        ({ organisationId }) => organisationId === organizer.organisationId,
      )
      same(chosen.length, 2)
      same([yield* digests.end(organizer), yield* digests.end(organizer)], [true, false])
      same((yield* digests.find(organizer))?.settings.mode, "off")
      yield* (yield* Staff).setDuties(director, other.actorId, [], ["organizer"])
      for (const one of [organizer, other]) yield* row("new", at, one)
      for (const one of chosen) same(yield* digests.write(worker, one, "2026-03-03T08:00:00.000Z"), false)
    }),
  },
]
