/**
 * The audit in memory.
 * Not here: what is promised of it (`Audit`).
 */
import { Event } from "@osl/workflow"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type { Audit, Entry } from "../Audit.ts"
import * as Page from "../Page.ts"
import { isId } from "../Tenant.ts"
import { type Memory, note } from "./Memory.ts"
import { ofTakingOut } from "./TakingOut.ts"

const place = (entry: Entry): Page.Place => ({
  by: entry.at,
  id: entry.actorId,
  seq: entry.seq,
})

export const make = (memory: Memory["Service"]): Audit["Service"] => ({
  list: (tenant, query = {}) =>
    Effect.sync(() => {
      const { personId, processId, actions, from, to } = query
      const isNone = [personId, processId].some((id) => id !== undefined && !isId(id))
      const isNever = [from, to].some((at) => at !== undefined && !Event.isInstant(at))
      const found = (memory.audit.get(tenant.organisationId) ?? []).filter(
        (one) =>
          !isNone &&
          !isNever &&
          (tenant.duty === "director" || one.actorId === tenant.actorId) &&
          (personId === undefined || one.actorId === personId) &&
          (processId === undefined || one.processId === processId) &&
          (actions === undefined || actions.includes(one.action)) &&
          (from === undefined || one.at >= from) &&
          (to === undefined || one.at < to),
      )
      return Page.byKey(found, place, query)
    }),
  takeOut: (tenant, taken) =>
    Effect.map(Clock.currentTimeMillis, (now) => note(memory, tenant, ofTakingOut(taken), now)),
})
