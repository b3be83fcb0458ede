/**
 * What a store in tables promises of who works where: inviting, using an invitation, changing and ending duties.
 * Not here: links and passwords (`apps/portal`).
 */
import { ok, deepStrictEqual as same } from "node:assert/strict"
import type { Edition } from "@osl/core"
import * as Effect from "effect/Effect"
import { sql } from "kysely"
import { Audit } from "../Audit.ts"
import { Database } from "../Database.ts"
import { Erasure } from "../Erasure.ts"
import { Factors } from "../Factors.ts"
import { Organisations } from "../Organisations.ts"
import { ProcessStore } from "../ProcessStore.ts"
import { Staff } from "../Staff.ts"
import type { Check } from "./Check.ts"
import { arrive, at, envelope, opening, tagOf, uuid } from "./Sample.ts"

type Services = Database | Factors | Staff | Organisations | ProcessStore | Erasure | Audit

const later = "2026-03-05T09:00:00.000Z"
const muchLater = "2026-04-20T09:00:00.000Z"

const wanted = (duty: Edition.Duty = "organizer", email = `${uuid()}@Example.org`) => ({
  email,
  name: "Ewa Nowa",
  duty,
  now: at,
  expiresAt: later,
})

const coming = { name: "Ewa Nowa", passwordHash: "kept instead of a password", now: at }

export const staff: ReadonlyArray<Check<Services>> = [
  {
    title: "[ST140] a director sees who works here, who was invited, and which open processes each leads",
    check: Effect.gen(function* () {
      const { director, organizer } = yield* arrive
      const service = yield* Staff
      const store = yield* ProcessStore
      const processId = uuid()
      yield* store.execute(organizer, opening(organizer, processId, "Osiedle"))
      yield* store.execute(director, {
        ...envelope(director, processId, {}),
        type: "assign-organizer",
        content: { organizerId: organizer.actorId, lead: true, weeklyHours: 20 },
      })
      const invitation = yield* service.invite(director, wanted())
      const { workers, invitations } = yield* service.list(director)
      same(workers.find(({ person }) => person.id === organizer.actorId)?.leads, [
        { id: processId, name: "Osiedle" },
      ])
      ok(workers.some(({ person, duties }) => person.id === director.actorId && duties.includes("director")))
      same(invitations, [invitation])
      same(yield* tagOf(service.list(organizer)), "ManagersOnly")
      same(yield* tagOf(service.invite(organizer, wanted())), "ManagersOnly")
    }),
  },
  {
    title: "[ST141] an invitation is for one address, can be given a new time and withdrawn",
    check: Effect.gen(function* () {
      const { director, organizer } = yield* arrive
      const service = yield* Staff
      const first = yield* service.invite(director, wanted())
      const twice = { ...wanted(), email: first.email }
      same(yield* service.invite(director, twice), first)
      same(yield* tagOf(service.invite(director, { ...twice, duty: "supervisor" })), "AlreadyHere")
      same(yield* tagOf(service.invite(director, { ...twice, now: later })), "AlreadyHere")
      const here = wanted("organizer", `${organizer.actorId}@example.org`)
      same(yield* tagOf(service.invite(director, here)), "AlreadyHere")
      const renewed = yield* service.renew(director, first.id, { now: later, expiresAt: muchLater })
      same([renewed.id, renewed.expiresAt], [first.id, muchLater])
      yield* service.revoke(director, first.id)
      same((yield* service.list(director)).invitations, [])
      same(yield* tagOf(service.revoke(director, first.id)), "InvitationNotFound")
      same(yield* tagOf(service.accept(first.id, coming)), "InvitationNotFound")
    }),
  },
  {
    title: "[ST142] an invitation is used once, in time, by the person it is for",
    check: Effect.gen(function* () {
      const { director } = yield* arrive
      const service = yield* Staff
      const organisations = yield* Organisations
      const one = yield* service.invite(director, wanted())
      same((yield* service.held(one.id, at)).knows, false)
      same(yield* tagOf(service.held(one.id, later)), "InvitationNotFound")
      same(yield* tagOf(service.accept(one.id, { ...coming, now: later })), "InvitationNotFound")
      const came = yield* service.accept(one.id, coming)
      same(came.organisationId, director.organisationId)
      same(
        (yield* organisations.workplaces({ actorId: came.personId })).map(({ duty }) => duty),
        ["organizer"],
      )
      same(yield* tagOf(service.accept(one.id, coming)), "InvitationNotFound")
      const elsewhere = (yield* arrive).director
      const again = yield* service.invite(elsewhere, wanted("supervisor", one.email))
      same((yield* service.held(again.id, at)).knows, true)
      same(yield* tagOf(service.accept(again.id, coming)), "SignInFirst")
      same(yield* tagOf(service.accept(again.id, { personId: director.actorId, now: at })), "SignInFirst")
      yield* service.accept(again.id, { personId: came.personId, now: at })
      same((yield* organisations.workplaces({ actorId: came.personId })).length, 2)
      const noted = (yield* (yield* Audit).list(director)).items.map(({ action }) => action)
      ok(noted.includes("invite") && noted.includes("accept-invitation"))
    }),
  },
  {
    title:
      "[ST143] duties are changed as they were seen, membership ends, and somebody who may say so always stays",
    check: Effect.gen(function* () {
      const { director, organizer } = yield* arrive
      const service = yield* Staff
      const set = (duties: ReadonlyArray<Edition.Duty>, seen: ReadonlyArray<Edition.Duty>) =>
        service.setDuties(director, organizer.actorId, duties, seen)
      yield* set(["organizer", "administrator"], ["organizer"])
      yield* set(["organizer", "administrator"], ["organizer"])
      same(yield* tagOf(set(["supervisor"], ["organizer"])), "DutiesChanged")
      yield* set([], ["organizer", "administrator"])
      same(yield* tagOf(set(["organizer"], [])), "PersonNotFound")
      const oneself = service.setDuties(director, director.actorId, ["organizer"], ["director"])
      same(yield* tagOf(oneself), "LastManager")
      same(yield* tagOf(service.setDuties(director, director.actorId, [], ["director"])), "LastManager")
    }),
  },
  {
    title:
      "[ST180] a manager helps somebody who lost the way in, noted in the audit, and nobody who works elsewhere too",
    check: Effect.gen(function* () {
      const { director, organizer } = yield* arrive
      const service = yield* Staff
      const { transaction } = yield* Database
      yield* transaction(director, "give factors", async (open) => {
        await sql`insert into two_factor ("userId", secret, "backupCodes", verified)
          values (${organizer.actorId}, 'sealed', 'sealed', true)`.execute(open)
        await sql`insert into passkey (id, person_id, name, public_key, counter, transports)
          values (${organizer.actorId}, ${organizer.actorId}, 'A', 'key', 0, '')`.execute(open)
        await sql`insert into session ("userId", token, "expiresAt")
          values (${organizer.actorId}, ${organizer.actorId}, now() + interval '1 hour')`.execute(open)
        await sql`update person set "twoFactorEnabled" = true where id = ${organizer.actorId}`.execute(open)
      })
      const of = Effect.map(service.list(director), ({ workers }) => {
        const one = workers.find(({ person }) => person.id === organizer.actorId)
        return [one?.factor, one?.passkeys]
      })
      same(yield* of, [true, 1])
      same(yield* tagOf(service.resetFactors(organizer, organizer.actorId)), "ManagersOnly")
      same(yield* tagOf(service.givePasswordLink(organizer, organizer.actorId)), "ManagersOnly")
      yield* service.givePasswordLink(director, organizer.actorId)
      yield* service.resetFactors(director, organizer.actorId)
      same(yield* of, [false, 0])
      const left = yield* transaction({ actorId: "" }, "count", async (open) => {
        const { rows } = await sql`select from session where "userId" = ${organizer.actorId}`.execute(open)
        return rows.length
      })
      same(left, 0)
      const noted = (yield* (yield* Audit).list(director)).items
        .filter(({ subjects }) => subjects.includes(organizer.actorId))
        .map(({ action }) => action)
      ok(noted.includes("give-password-link") && noted.includes("reset-factors"))

      const other = yield* arrive
      const { email } = yield* Effect.map(service.list(director), ({ workers }) => ({
        email: workers.find(({ person }) => person.id === organizer.actorId)?.person.email ?? "",
      }))
      const invited = yield* service.invite(other.director, wanted("supervisor", email))
      yield* service.accept(invited.id, { personId: organizer.actorId, now: at })
      for (const asker of [director, other.director]) {
        same(yield* tagOf(service.givePasswordLink(asker, organizer.actorId)), "WorksElsewhere")
        same(yield* tagOf(service.resetFactors(asker, organizer.actorId)), "WorksElsewhere")
      }
      const stranger = (yield* arrive).director
      same(yield* tagOf(service.resetFactors(stranger, organizer.actorId)), "PersonNotFound")
      same(yield* tagOf(service.givePasswordLink(stranger, organizer.actorId)), "PersonNotFound")
    }),
  },
  {
    title: "[ST181] an organisation asks its own people for a second step, and no other",
    check: Effect.gen(function* () {
      const { director, organizer } = yield* arrive
      const other = yield* arrive
      const service = yield* Staff
      same((yield* service.list(director)).asksForFactor, false)
      same(yield* tagOf(service.askForFactor(organizer, true)), "ManagersOnly")
      yield* service.askForFactor(director, true)
      yield* service.askForFactor(director, true)
      same((yield* service.list(director)).asksForFactor, true)
      same((yield* service.list(other.director)).asksForFactor, false)
      const { transaction } = yield* Database
      const seenBy = (asker: { readonly actorId: string }) =>
        transaction(asker, "read rules", async (open) => {
          const { rows } = await sql`select from sign_in_rule`.execute(open)
          return rows.length
        })
      same(yield* seenBy({ actorId: organizer.actorId }), 1)
      same(yield* seenBy({ actorId: other.organizer.actorId }), 0)
      same(yield* seenBy(other.organizer), 0)
      const noted = (yield* (yield* Audit).list(director)).items.filter(
        ({ action }) => action === "ask-for-factor",
      )
      same(
        noted.map(({ subjects }) => subjects),
        [["on"]],
      )
    }),
  },
  {
    title:
      "[ST182] a passkey is its owner's alone, a challenge is taken once, and who is let in has nothing but a password",
    check: Effect.gen(function* () {
      const { director, organizer } = yield* arrive
      const factors = yield* Factors
      const { transaction } = yield* Database
      const id = uuid()
      const proof = { id, publicKey: "key", counter: 0, transports: ["internal", "hybrid"] }
      yield* factors.addPasskey(organizer.actorId, { ...proof, name: "telefon" })
      yield* factors.addPasskey(director.actorId, { ...proof, name: "cudzy" })
      same(yield* factors.passkey(id), { ...proof, personId: organizer.actorId })
      same(yield* factors.namePasskey(director.actorId, id, "mój"), false)
      same(yield* factors.removePasskey(director.actorId, id), false)
      same(yield* factors.namePasskey(organizer.actorId, id, "laptop"), true)
      yield* factors.usedPasskey(id, 7, at)
      const { passkeys, step } = yield* factors.of(organizer.actorId)
      same([step, passkeys.map(({ name, usedAt }) => [name, usedAt])], [null, [["laptop", at]]])
      same((yield* factors.passkey(id))?.counter, 7)

      yield* factors.keepChallenge(id, "asked", at, later)
      same(yield* factors.takeChallenge(id, muchLater), undefined)
      same(yield* factors.takeChallenge(id, at), "asked")
      same(yield* factors.takeChallenge(id, at), undefined)

      const email = `${uuid()}@example.org`
      const invited = yield* (yield* Staff).invite(director, wanted("supervisor", email))
      const { personId } = yield* (yield* Staff).accept(invited.id, coming)
      yield* factors.addPasskey(personId, { ...proof, id: uuid(), name: "stary" })
      yield* transaction({ actorId: "" }, "sign in", (open) =>
        sql`insert into session ("userId", token, "expiresAt") values (${personId}, ${uuid()}, now() + interval '1 hour')`.execute(
          open,
        ),
      )
      same(yield* factors.letIn(uuid(), `${uuid()}@example.org`, "other"), undefined)
      same(yield* factors.letIn(uuid(), email.toUpperCase(), "other"), { id: personId, name: coming.name })
      same(yield* factors.of(personId), { step: null, passkeys: [] })
      const left = yield* transaction({ actorId: "" }, "look", async (open) => {
        const { rows } = await sql<{ readonly password: string; readonly sessions: number }>`select password,
          (select count(*)::int from session where "userId" = ${personId}) as sessions
          from account where "userId" = ${personId}`.execute(open)
        return rows
      })
      same(left, [{ password: "other", sessions: 0 }])
      const noted = (yield* (yield* Audit).list(director)).items.find(
        ({ action }) => action === "reset-factors",
      )
      same(noted?.subjects, [personId])
    }),
  },
  {
    title: "[ST15] another organisation sees and changes nothing of who works here, nor of the invitations",
    check: Effect.gen(function* () {
      const { director, organizer } = yield* arrive
      const service = yield* Staff
      const invitation = yield* service.invite(director, wanted())
      const before = yield* service.list(director)
      const stranger = (yield* arrive).director
      for (const asker of [stranger, { ...stranger, duty: "administrator" } as const]) {
        const seen = JSON.stringify(yield* service.list(asker))
        ok(!seen.includes(organizer.actorId) && !seen.includes(invitation.id))
        const times = { now: at, expiresAt: muchLater }
        same(yield* tagOf(service.renew(asker, invitation.id, times)), "InvitationNotFound")
        same(yield* tagOf(service.revoke(asker, invitation.id)), "InvitationNotFound")
        same(yield* tagOf(service.setDuties(asker, organizer.actorId, [], ["organizer"])), "PersonNotFound")
      }
      same(yield* service.list(director), before)
    }),
  },
  {
    title: "[ST68] whoever is erased is invited nowhere",
    check: Effect.gen(function* () {
      const { director } = yield* arrive
      const elsewhere = (yield* arrive).director
      const service = yield* Staff
      const one = yield* service.invite(director, wanted())
      const { personId } = yield* service.accept(one.id, coming)
      yield* service.invite(elsewhere, wanted("organizer", one.email))
      const erasure = yield* Erasure
      const administrator = { actorId: uuid(), duty: "administrator" } as const
      const found = yield* erasure.exportPerson(administrator, personId)
      same(
        found.tables["invitation"]?.map(({ email }) => email),
        [one.email],
      )
      yield* erasure.erasePerson(administrator, personId)
      same((yield* service.list(elsewhere)).invitations, [])
    }),
  },
]
