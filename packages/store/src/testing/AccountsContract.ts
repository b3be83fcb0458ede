/**
 * What a store in tables promises of passwords and sessions, of addresses of calendars, and of badges that are looked at from outside.
 * Not here: who works where (`StaffContract`), or cookies and signatures (`apps/portal`).
 */
import { ok, deepStrictEqual as same } from "node:assert/strict"
import * as Effect from "effect/Effect"
import { sql } from "kysely"
import { Accounts } from "../Accounts.ts"
import { Audit } from "../Audit.ts"
import { Badges } from "../Badges.ts"
import { CalendarAddress } from "../CalendarAddress.ts"
import type { Competencies } from "../Competencies.ts"
import { Database } from "../Database.ts"
import { Delegations } from "../Delegations.ts"
import { Erasure } from "../Erasure.ts"
import type { Organisations } from "../Organisations.ts"
import type { ProcessStore } from "../ProcessStore.ts"
import { Staff } from "../Staff.ts"
import type { Tenant } from "../Tenant.ts"
import type { Check } from "./Check.ts"
import * as Competing from "./CompetencySample.ts"
import { asOwner } from "./Owner.ts"
import { arrive, at, tagOf, uuid } from "./Sample.ts"

type Services =
  | Accounts
  | Badges
  | CalendarAddress
  | Competencies
  | Delegations
  | Organisations
  | ProcessStore
  | Staff
  | Erasure
  | Audit
  | Database

const today = at.slice(0, 10)

const later = "2026-05-02T09:00:00.000Z"

const hash = () => `${uuid()}${uuid()}`.replaceAll("-", "")

const address = (over: { readonly hash?: string } = {}) => ({
  hash: hash(),
  language: "pl",
  now: at,
  expiresAt: later,
  ...over,
})

/** Signs somebody in, as better-auth does. */
const signedIn = (personId: string, token: string) =>
  Effect.flatMap(Database, ({ transaction }) =>
    transaction({ actorId: "" }, "sign in", async (open) => {
      const expiresAt = new Date(Date.now() + 60_000)
      const row = { userId: personId, token, expiresAt, ipAddress: null, userAgent: "Firefox" }
      await open.insertInto("session").values(row).execute()
    }),
  )

export const accounts: ReadonlyArray<Check<Services>> = [
  {
    title: "[ST144] an address of a calendar is one person's in one duty, for a time, and nobody else's",
    check: Effect.gen(function* () {
      const { organizer, other, director } = yield* arrive
      const service = yield* CalendarAddress
      const [first, second] = [address(), address()]
      yield* service.renew(organizer, first)
      same(yield* service.madeAt(organizer, at), at)
      same(yield* service.find(first.hash, at), { tenant: organizer, language: "pl" })
      same(yield* service.find(first.hash, later), null)
      same(yield* service.find(hash(), at), null)
      const stranger: Tenant = { ...organizer, organisationId: (yield* arrive).director.organisationId }
      for (const asker of [other, stranger, { ...organizer, duty: "supervisor" } as const]) {
        same(yield* service.madeAt(asker, at), null)
        yield* service.revoke(asker)
      }
      same((yield* service.find(first.hash, at))?.tenant, organizer)
      yield* service.renew(organizer, second)
      same(yield* service.find(first.hash, at), null)
      yield* (yield* Staff).setDuties(director, organizer.actorId, ["supervisor"], ["organizer"])
      same(yield* service.find(second.hash, at), null)
      yield* service.revoke(organizer)
      same(yield* service.madeAt(organizer, at), null)
    }),
  },
  {
    title: "[ST144] whoever is erased has no address of a calendar left, and an export lists it before",
    check: Effect.gen(function* () {
      const { organizer } = yield* arrive
      const service = yield* CalendarAddress
      const erasure = yield* Erasure
      const one = address()
      yield* service.renew(organizer, one)
      const administrator = { actorId: uuid(), duty: "administrator" } as const
      const { tables } = yield* erasure.exportPerson(administrator, organizer.actorId)
      same(tables["calendar_address"], [{ duty: "organizer", hash: one.hash, language: "pl" }])
      yield* erasure.erasePerson(administrator, organizer.actorId)
      same(yield* service.find(one.hash, at), null)
    }),
  },
  {
    title:
      "[ST145] a badge is found by its address alone, revoked ones are listed, and who leads sees the team's",
    check: Effect.gen(function* () {
      const team = yield* Competing.gather
      const { worker, director, deputy, store } = team
      const service = yield* Badges
      yield* Competing.rated(team, worker, worker, "self")
      yield* Competing.rated(team, director, worker, "manager", deputy)
      const badgeId = uuid()
      const badge = { badgeId, achievement: "C08", validFrom: Competing.day }
      yield* store.execute(director, Competing.about(director, worker, { type: "award-badge", badge }))
      const { organisationId } = worker
      const found = yield* service.find(organisationId, badgeId)
      same(
        [found?.worker, found?.email, found?.badge, found?.leaving],
        [worker.actorId, `${worker.actorId}@example.org`, badge, []],
      )
      same(yield* service.revoked(organisationId), [])
      const [mine] = (yield* service.ofTeam(director)).filter(({ badges }) => badgeId in badges)
      same(mine?.worker, worker.actorId)
      same(yield* tagOf(service.ofTeam(worker)), "DirectorOnly")
      const noted = (yield* (yield* Audit).list(director, { actions: ["read-team"] })).items
      ok(noted.some(({ subjects }) => subjects.includes(worker.actorId)))
      const stranger = yield* Competing.gather
      same(yield* service.find(stranger.worker.organisationId, badgeId), null)
      same(yield* service.ofTeam(stranger.director), [])
      for (const wrong of ["", "x", uuid()]) same(yield* service.find(organisationId, wrong), null)
      const reason = "Pomyłka"
      yield* store.execute(
        director,
        Competing.about(director, worker, { type: "revoke-badge", badgeId, reason }),
      )
      same(yield* service.revoked(organisationId), [badgeId])
      same(yield* service.revoked(stranger.worker.organisationId), [])
    }),
  },
  {
    title: "[ST83] a session says whose it is and where they work; the place that was chosen is current",
    check: Effect.gen(function* () {
      const { organizer, director } = yield* arrive
      const service = yield* Accounts
      const token = uuid()
      yield* signedIn(organizer.actorId, token)
      yield* (yield* Staff).setDuties(director, organizer.actorId, ["organizer", "supervisor"], ["organizer"])
      const { organisationId } = organizer
      const first = yield* service.visitor(token, undefined, today)
      same([first?.person.id, first?.current?.duty], [organizer.actorId, "organizer"])
      same(
        first?.memberships.map(({ duty }) => duty),
        ["organizer", "supervisor"],
      )
      const chosen = yield* service.visitor(token, `${organisationId}.supervisor`, today)
      same([chosen?.current?.organisationId, chosen?.current?.duty], [organisationId, "supervisor"])
      same([chosen?.current?.lacksFactor, chosen?.current?.settings], [false, 0])
      same((yield* service.visitor(token, `${uuid()}.director`, today))?.current?.duty, "organizer")
      same(yield* service.visitor(uuid(), undefined, today), undefined)
      same((yield* service.membershipOf(organizer.actorId))?.organisationId, organisationId)
      same(yield* service.membershipOf("nobody"), undefined)
    }),
  },
  {
    title: "[ST83] a session says in whose stead somebody can work on a day, last, and only while it lasts",
    check: Effect.gen(function* () {
      const { organizer, other, director } = yield* arrive
      const service = yield* Accounts
      const given = yield* Delegations
      const token = uuid()
      yield* signedIn(other.actorId, token)
      const { organisationId } = organizer
      const { id } = yield* given.give(director, {
        id: uuid(),
        personId: director.actorId,
        delegateId: other.actorId,
        duty: "director",
        from: today,
        until: "2026-03-09",
        now: at,
      })
      const key = `${organisationId}.director.${director.actorId}`
      const places = (day: string) =>
        Effect.map(service.visitor(token, key, day), (found) => [
          found?.current?.duty,
          ...(found?.memberships ?? []).map(({ duty, standsFor }) => [duty, standsFor?.id, standsFor?.until]),
        ])
      const own = ["organizer", undefined, undefined]
      const lent = ["director", director.actorId, "2026-03-09"]
      same(yield* places(today), ["director", own, lent])
      same(yield* places("2026-03-09"), ["director", own, lent])
      same(yield* places("2026-03-10"), ["organizer", own])
      same((yield* service.visitor(token, undefined, today))?.current?.duty, "organizer")
      yield* given.end(other, id, at)
      same(yield* places(today), ["organizer", own])
    }),
  },
  {
    title:
      "[ST83] whoever stands in is asked for the second step that the institution asks of its people, and works there only as one of them",
    check: Effect.gen(function* () {
      const { organizer, other, director } = yield* arrive
      const stranger = (yield* arrive).organizer
      const service = yield* Accounts
      yield* (yield* Staff).askForFactor(director, true)
      const { organisationId } = organizer
      const key = `${organisationId}.director.${director.actorId}`
      const seen = Effect.fn(function* (who: Tenant) {
        yield* (yield* Delegations).give(director, {
          id: uuid(),
          personId: director.actorId,
          delegateId: who.actorId,
          duty: "director",
          from: today,
          until: today,
          now: at,
        })
        const token = uuid()
        yield* signedIn(who.actorId, token)
        const found = yield* service.visitor(token, key, today)
        return [found?.current?.organisationId, found?.current?.duty, found?.current?.lacksFactor]
      })
      same(yield* seen(other), [organisationId, "director", true])
      // Nothing gives a delegation to whoever does not work there, and the end of their work ends it: this one was left over.
      yield* asOwner((open) =>
        sql`insert into membership (organisation_id, person_id, duty)
          values (${organisationId}, ${stranger.actorId}, 'supervisor')`.execute(open),
      )
      same(yield* seen(stranger), [organisationId, "director", true])
      yield* asOwner((open) =>
        sql`delete from membership where organisation_id = ${organisationId} and person_id = ${stranger.actorId}`.execute(
          open,
        ),
      )
      const token = uuid()
      yield* signedIn(stranger.actorId, token)
      const left = yield* service.visitor(token, key, today)
      same(
        left?.memberships.map((one) => one.organisationId),
        [stranger.organisationId],
      )
    }),
  },
  {
    title:
      "[ST146] a new password ends every other session; nobody's sessions are ended with an id of another",
    check: Effect.gen(function* () {
      const { organizer, other } = yield* arrive
      const service = yield* Accounts
      const [here, elsewhere] = [uuid(), uuid()]
      same(yield* service.byId(organizer.actorId), undefined)
      yield* service.add([organizer.actorId, other.actorId], "kept")
      yield* service.add([organizer.actorId], "again")
      const known = yield* service.byEmail(` ${organizer.actorId}@EXAMPLE.org `)
      same([known?.id, known?.hash], [organizer.actorId, "kept"])
      same(yield* service.byId("x"), undefined)
      for (const token of [here, elsewhere]) yield* signedIn(organizer.actorId, token)
      const now = new Date().toISOString()
      const sessions = yield* service.sessions(organizer.actorId, here, now)
      same(
        sessions.map(({ isHere, agent }) => [isHere, agent]),
        [
          [true, "Firefox"],
          [false, "Firefox"],
        ],
      )
      same(yield* service.endSessions(other.actorId, "", sessions[1]?.id), 0)
      same(yield* service.endSessions(organizer.actorId, here, sessions[1]?.id), 1)
      yield* signedIn(organizer.actorId, elsewhere)
      yield* service.setPassword(organizer.actorId, "new", here)
      same((yield* service.byId(organizer.actorId))?.hash, "new")
      same((yield* service.sessions(organizer.actorId, here, now)).length, 1)
      yield* service.signedIn(
        `${organizer.actorId}@example.org`,
        new Date(Date.now() + 120_000).toISOString(),
      )
      same(yield* service.visitor(here, undefined, today), undefined)
      same(yield* service.holds(organizer.actorId), { person: true, demonstration: true })
      same((yield* service.holds(uuid())).person, false)
    }),
  },
]
