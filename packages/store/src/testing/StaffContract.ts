/**
 * What a store in tables promises of who works where: inviting, using an invitation, changing and ending duties.
 * Not here: links and passwords (`apps/portal`).
 */
import { ok, deepStrictEqual as same } from "node:assert/strict"
import type { Edition } from "@osl/core"
import * as Effect from "effect/Effect"
import { Audit } from "../Audit.ts"
import { Erasure } from "../Erasure.ts"
import { Organisations } from "../Organisations.ts"
import { ProcessStore } from "../ProcessStore.ts"
import { Staff } from "../Staff.ts"
import type { Check } from "./Check.ts"
import { arrive, at, envelope, opening, tagOf, uuid } from "./Sample.ts"

type Services = Staff | Organisations | ProcessStore | Erasure | Audit

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
