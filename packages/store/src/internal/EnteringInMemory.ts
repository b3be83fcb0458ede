/**
 * Entering what is asked into a log of the ledger that is kept in maps.
 * Not here: who asks for what (`CompetenciesInMemory`, `LaboratoryInMemory`), or deciding it (`Entering`).
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type { Noted } from "../Audit.ts"
import * as Change from "../Change.ts"
import { CommandReused, Overtaken } from "../Conflict.ts"
import * as Ledger from "../Ledger.ts"
import type { Tells } from "../Outbox.ts"
import type { Tenant } from "../Tenant.ts"
import { mostSince } from "./Asking.ts"
import * as Entering from "./Entering.ts"
import { type KeptLog, type KeptLogs, type Memory, note, organisationIn } from "./Memory.ts"
import * as OutboxInMemory from "./OutboxInMemory.ts"
import * as Removing from "./Removing.ts"
import * as Sending from "./Sending.ts"

/** What is done with the logs of one program. */
export const of = (memory: Memory["Service"], tells: Tells | undefined) => {
  const kept = ({ organisationId }: Tenant) => organisationIn(memory, organisationId)
  const logsOf = <S extends Ledger.Stream>(tenant: Tenant, stream: S): KeptLogs[S] =>
    kept(tenant).logs[stream]
  const standing = <S extends Ledger.Stream>(tenant: Tenant, stream: S): ReadonlyArray<KeptLog<S>> => [
    ...logsOf(tenant, stream).values(),
  ]

  const noted = (tenant: Tenant, one: Noted | null) =>
    Effect.map(Clock.currentTimeMillis, (now) => note(memory, tenant, one, now))

  const put = <S extends Ledger.Stream>(tenant: Tenant, stream: S, id: string, log: KeptLog<S>): void => {
    const all: Map<string, KeptLog<S>> = logsOf(tenant, stream)
    all.set(id, log)
  }

  /** Writes what is asked, or finds that it was written. **Shape** null when it was. */
  const enter = <S extends Ledger.Stream>(
    tenant: Tenant,
    asking: Entering.Asking<S>,
    told: (state: Ledger.StateOf[S], events: ReadonlyArray<Ledger.EventOf[S]>) => Overtaken["since"],
  ) =>
    Effect.gen(function* () {
      const { command, id, ledger } = asking
      const { stream } = ledger
      const all: ReadonlyMap<string, KeptLog<S>> = logsOf(tenant, stream)
      const before = all.get(id)
      const fingerprint = Change.fingerprint(command)
      for (const one of Ledger.streams)
        for (const [logId, log] of kept(tenant).logs[one]) {
          const place = log.events.findIndex((event) => event.id === command.id)
          if (place === -1) continue
          if (
            before === undefined ||
            one !== stream ||
            logId !== id ||
            !Change.isSame(log.fingerprints[place] ?? "", fingerprint)
          )
            return yield* new CommandReused({ commandId: command.id })
          return { state: before.state, repeated: true }
        }
      const version = before?.state.version ?? 0
      const seen = command.version
      if (seen !== undefined && seen !== version) {
        const since = (before?.events ?? []).slice(seen, seen + mostSince)
        return yield* new Overtaken({
          stream,
          id,
          seen,
          version,
          since: before === undefined ? [] : told(before.state, since),
        })
      }
      const { event, state } = yield* Effect.fromResult(Entering.next(asking, before?.state ?? null))
      const head = before?.seals.at(-1)?.hash ?? ""
      put(
        tenant,
        stream,
        id,
        Removing.afterRemovals({
          state,
          events: [...(before?.events ?? []), event],
          seals: [...(before?.seals ?? []), Ledger.seal(event, head)],
          fingerprints: [...(before?.fingerprints ?? []), fingerprint],
        }),
      )
      OutboxInMemory.keep(memory, tenant, (yield* Sending.from(tells))(ledger.told([event], state)))
      yield* noted(tenant, Entering.noted(asking))
      return { state, repeated: false }
    })

  return { kept, logsOf, standing, noted, put, enter }
}
