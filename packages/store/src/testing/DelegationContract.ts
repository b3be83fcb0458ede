/**
 * What a store in tables promises of who stands in for whom: giving, seeing and ending it.
 * Not here: who works where (`StaffContract`), or what the duty may do (`@osl/workflow`).
 */
import { ok, deepStrictEqual as same } from "node:assert/strict"
import * as Effect from "effect/Effect"
import { Audit } from "../Audit.ts"
import type { Reason, Wanted } from "../Delegation.ts"
import { Delegations } from "../Delegations.ts"
import { Erasure } from "../Erasure.ts"
import type { Organisations } from "../Organisations.ts"
import { Staff } from "../Staff.ts"
import type { Tenant } from "../Tenant.ts"
import type { Check } from "./Check.ts"
import { arrive, at, tagOf, uuid } from "./Sample.ts"

type Services = Delegations | Organisations | Erasure | Staff | Audit

const today = at.slice(0, 10)

const wanted = (person: Tenant, delegate: Tenant, more: Partial<Wanted> = {}): Wanted => ({
  id: uuid(),
  personId: person.actorId,
  delegateId: delegate.actorId,
  duty: "organizer",
  from: today,
  until: today,
  now: at,
  ...more,
})

/** Why it is not given. */
const refused = (tenant: Tenant, asked: Wanted) =>
  Effect.flatMap(Delegations, (service) =>
    Effect.match(service.give(tenant, asked), {
      onFailure: (failure) => (failure._tag === "DelegationRefused" ? failure.reason : failure._tag),
      onSuccess: () => "given",
    }),
  )

export const delegations: ReadonlyArray<Check<Services>> = [
  {
    title: "[ST165] who gave it, who was given it and the director see a delegation, and nobody else does",
    check: Effect.gen(function* () {
      const { organizer, other, director } = yield* arrive
      const { director: stranger } = yield* arrive
      const service = yield* Delegations
      const given = yield* service.give(organizer, wanted(organizer, other))
      same(given.givenBy, organizer.actorId)
      for (const asker of [organizer, other, director]) same(yield* service.list(asker, today), [given])
      same(yield* service.list(stranger, today), [])
      const third = { ...organizer, actorId: uuid() }
      same(yield* service.list(third, today), [])
      same(yield* service.list({ ...other, duty: "director", onBehalfOf: director.actorId }, today), [given])
      same(yield* service.list(organizer, "2027-12-31"), [])
    }),
  },
  {
    title:
      "[ST166] somebody gives their own duty, a manager that of others; the same asked for twice is one, and noted",
    check: Effect.gen(function* () {
      const { organizer, other, director } = yield* arrive
      const service = yield* Delegations
      const mine = wanted(organizer, other)
      same(yield* service.give(organizer, mine), yield* service.give(organizer, mine))
      const theirs = wanted(other, director, { until: "2026-03-20" })
      same((yield* service.give(director, theirs)).givenBy, director.actorId)
      same((yield* service.list(director, today)).length, 2)
      const { items } = yield* (yield* Audit).list(director)
      ok(items.some(({ action, subjects }) => action === "delegate" && subjects.includes(theirs.id)))
    }),
  },
  {
    title: "[ST167] what cannot be given says why",
    check: Effect.gen(function* () {
      const { organizer, other, director } = yield* arrive
      const { organizer: stranger } = yield* arrive
      const service = yield* Delegations
      yield* service.give(organizer, wanted(organizer, other, { until: "2026-03-20" }))
      const cases: ReadonlyArray<readonly [Reason, Tenant, Wanted]> = [
        ["on-behalf", { ...other, onBehalfOf: organizer.actorId }, wanted(other, director)],
        ["not-yours", other, wanted(organizer, other)],
        ["to-oneself", organizer, wanted(organizer, organizer)],
        ["not-a-member", organizer, wanted(organizer, stranger)],
        ["not-a-member", organizer, { ...wanted(organizer, other), delegateId: "nobody" }],
        ["no-such-duty", organizer, wanted(organizer, other, { duty: "director" })],
        [
          "end-before-start",
          organizer,
          wanted(organizer, other, { from: "2026-04-02", until: "2026-04-01" }),
        ],
        ["over", organizer, wanted(organizer, other, { from: "2025-01-01", until: "2025-01-02" })],
        ["too-long", organizer, wanted(organizer, other, { until: "2027-12-31" })],
        ["overlap", organizer, wanted(organizer, other, { from: "2026-03-20", until: "2026-03-31" })],
      ]
      for (const [reason, tenant, asked] of cases) same(yield* refused(tenant, asked), reason)
      same((yield* service.list(director, today)).length, 1)
    }),
  },
  {
    title:
      "[ST168] it is ended by whose work it is, whoever does it or a manager, once, and with the duty that was lent",
    check: Effect.gen(function* () {
      const { organizer, other, director } = yield* arrive
      const { director: stranger } = yield* arrive
      const service = yield* Delegations
      for (const asker of [organizer, other, director]) {
        const { id } = yield* service.give(organizer, wanted(organizer, other))
        for (const one of [stranger, { ...organizer, actorId: uuid() }])
          same(yield* tagOf(service.end(one, id, at)), "DelegationNotFound")
        yield* service.end(asker, id, at)
        same(yield* tagOf(service.end(asker, id, at)), "DelegationNotFound")
      }
      same(yield* tagOf(service.end(organizer, "not-an-id", at)), "DelegationNotFound")
      yield* service.give(organizer, wanted(organizer, other))
      yield* service.give(other, wanted(other, organizer))
      const staff = yield* Staff
      yield* staff.setDuties(director, organizer.actorId, ["supervisor"], ["organizer"])
      const open = (yield* service.list(director, today)).filter(({ endedAt }) => endedAt === null)
      same(
        open.map(({ personId }) => personId),
        [other.actorId],
      )
      yield* staff.setDuties(director, organizer.actorId, [], ["supervisor"])
      const left = (yield* service.list(director, today)).filter(({ endedAt }) => endedAt === null)
      same(left, [])
    }),
  },
  {
    title: "[ST168] what is known of an erased person's delegations is given out before and gone after",
    check: Effect.gen(function* () {
      const { organizer, other, director } = yield* arrive
      const service = yield* Delegations
      const { id } = yield* service.give(organizer, wanted(organizer, other))
      const administrator = { actorId: uuid(), duty: "administrator" } as const
      const erasure = yield* Erasure
      const { tables } = yield* erasure.exportPerson(administrator, other.actorId)
      ok(tables["delegation"]?.some((row) => row["id"] === id || row["duty"] === "organizer"))
      yield* erasure.erasePerson(administrator, other.actorId)
      same(yield* service.list(director, today), [])
    }),
  },
]
