/**
 * The chains of what is kept in memory.
 * Not here: what is promised of them (`Integrity`).
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as Anchor from "../Anchor.ts"
import * as Change from "../Change.ts"
import type { Integrity, Progress } from "../Integrity.ts"
import * as Ledger from "../Ledger.ts"
import { BrokenLink } from "./BrokenLink.ts"
import * as Judging from "./Judging.ts"
import { type Kept, type KeptLog, type Memory, note, organisationIn } from "./Memory.ts"

const rowsOf = ({ events, links }: Kept): ReadonlyArray<Judging.EventRow> =>
  events.flatMap((event, place) => {
    const link = links[place]
    return link === undefined
      ? []
      : [
          {
            organisation_id: event.organisationId,
            process_id: event.processId,
            seq: event.seq,
            id: event.id,
            command_id: link.commandId,
            type: event.type,
            at: event.at.replace("Z", "000Z"),
            actor_id: event.actor.id,
            body: JSON.parse(JSON.stringify(event)),
            ...link.seal,
          },
        ]
  })

/** A log of competencies of any kind. */
type Log = {
  readonly [S in Ledger.Stream]: { readonly stream: S; readonly id: string; readonly kept: KeptLog<S> }
}[Ledger.Stream]

const logRowsOf = ({ stream, id, kept }: Log): ReadonlyArray<Judging.LogRow> =>
  kept.events.flatMap((event, place) => {
    const seal = kept.seals[place]
    return seal === undefined
      ? []
      : [
          {
            organisation_id: event.organisationId,
            stream,
            stream_id: id,
            seq: event.seq,
            id: event.id,
            type: event.type,
            at: event.at.replace("Z", "000Z"),
            actor_id: event.actor.id,
            body: JSON.parse(JSON.stringify(event)),
            ...seal,
          },
        ]
  })

export const make = (memory: Memory["Service"]): Integrity["Service"] => {
  const processesOf = (organisationId: string) => [...organisationIn(memory, organisationId).processes]

  const erased = (organisationId: string, processId: string): boolean =>
    (memory.audit.get(organisationId) ?? []).some(
      (one) => one.processId === processId && (one.action === "erase-process" || one.action === "expire"),
    )

  const checked = (organisationId: string, id: string, kept: Kept) =>
    Effect.suspend(() => {
      const takings = {
        redactions: Change.redactionsIn(kept.events),
        erased: erased(organisationId, id),
      }
      let before = Judging.beginning
      for (const row of rowsOf(kept)) {
        const fault = Judging.ofEvent(row, before, takings)
        if (fault !== undefined) return Effect.fail(new BrokenLink({ stream: "process", id, ...fault }))
        before = { seq: row.seq, previous: row.hash }
      }
      return Effect.succeed(before.seq)
    })

  const logsOf = (organisationId: string): ReadonlyArray<Log> => {
    const { portfolio, training, supervision, laboratory } = organisationIn(memory, organisationId).logs
    return [
      ...[...portfolio].map(([id, kept]) => ({ stream: "portfolio" as const, id, kept })),
      ...[...training].map(([id, kept]) => ({ stream: "training" as const, id, kept })),
      ...[...supervision].map(([id, kept]) => ({ stream: "supervision" as const, id, kept })),
      ...[...laboratory].map(([id, kept]) => ({ stream: "laboratory" as const, id, kept })),
    ]
  }

  /** Those whose events an erasure took words out of: in an inquiry who was erased, elsewhere all who wrote. */
  const erasedIn = (organisationId: string, { stream, id, kept }: Log): ReadonlyArray<string> => {
    const about = stream === "portfolio" ? [kept.state.id] : stream === "supervision" ? kept.state.people : []
    const gone = (memory.audit.get(organisationId) ?? []).flatMap(({ action, subjects }) =>
      action === "erase-person" ? subjects : [],
    )
    const isExpired = (memory.audit.get(organisationId) ?? []).some(
      ({ action, subjects }) => action === "expire" && subjects.includes(stream) && subjects.includes(id),
    )
    const all = isExpired || gone.some((one) => about.includes(one))
    const writers = kept.events.map(({ actor }) => actor.id)
    return all ? writers : stream === "laboratory" ? writers.filter((one) => gone.includes(one)) : []
  }

  const checkedLog = (organisationId: string, log: Log) =>
    Effect.suspend(() => {
      const { stream, id, kept } = log
      const takings = { erased: erasedIn(organisationId, log), removals: Ledger.removalsIn(kept.events) }
      let before = Judging.beginning
      for (const row of logRowsOf(log)) {
        const fault = Judging.ofLogEvent(row, before, takings)
        if (fault !== undefined) return Effect.fail(new BrokenLink({ stream, id, ...fault }))
        before = { seq: row.seq, previous: row.hash }
      }
      return Effect.succeed(before.seq)
    })

  const hashAt =
    (organisationId: string): Judging.HashAt =>
    (stream, id, seq) => {
      const { processes, logs } = organisationIn(memory, organisationId)
      if (stream === "audit") return undefined
      return stream === "process"
        ? processes.get(id)?.links[seq - 1]?.seal.hash
        : logs[stream].get(id)?.seals[seq - 1]?.hash
    }

  const checkedAnchors = (organisationId: string) =>
    Effect.suspend(() => {
      const noted = (memory.audit.get(organisationId) ?? [])
        .filter(({ action }) => action === "anchor")
        .map(({ subjects }) => subjects.join(" "))
      const broken = (fault: Judging.Fault) =>
        Effect.fail(new BrokenLink({ stream: "anchor", id: organisationId, ...fault }))
      let before = Judging.beginning
      for (const anchor of memory.anchors.get(organisationId) ?? []) {
        const fault = Judging.ofNotedAnchor(anchor, before, hashAt(organisationId), noted)
        if (fault !== undefined) return broken(fault)
        before = { seq: before.seq + 1, previous: anchor.hash }
      }
      const fault = Judging.ofAnchorsEnd(before, noted)
      return fault === undefined ? Effect.succeed(before.seq) : broken(fault)
    })

  return {
    verify: ({ organisationId }) =>
      Stream.suspend(() => {
        const chains = [
          ...processesOf(organisationId).map(([id, kept]) => ({
            stream: "process" as const,
            id,
            links: kept.events.length,
            check: checked(organisationId, id, kept),
          })),
          ...logsOf(organisationId).map((log) => ({
            stream: log.stream,
            id: log.id,
            links: log.kept.events.length,
            check: checkedLog(organisationId, log),
          })),
          {
            stream: "anchor" as const,
            id: organisationId,
            links: memory.anchors.get(organisationId)?.length ?? 0,
            check: checkedAnchors(organisationId),
          },
        ]
        const of = chains.reduce((sum, { links }) => sum + links, 0)
        let done = 0
        return Stream.fromIterable(chains).pipe(
          Stream.mapEffect(({ stream, id, check }) =>
            Effect.map(check, (seq): Progress => {
              done += seq
              return { stream, id, seq, done, of }
            }),
          ),
        )
      }),

    anchor: (tenant) =>
      Effect.map(Clock.currentTimeMillis, (now) => {
        const { organisationId } = tenant
        const madeAt = new Date(now).toISOString()
        const day = madeAt.slice(0, 10)
        const anchors = memory.anchors.get(organisationId) ?? []
        const last = anchors.at(-1)
        if (last?.day === day) return last
        const processes = Object.fromEntries(
          processesOf(organisationId).map(([id, { events, links }]): [string, Anchor.Head] => [
            id,
            [events.length, links.at(-1)?.seal.hash ?? ""],
          ]),
        )
        const competencies = Object.fromEntries(
          logsOf(organisationId).map(({ stream, id, kept }): [string, Anchor.Head] => [
            `${stream} ${id}`,
            [kept.events.length, kept.seals.at(-1)?.hash ?? ""],
          ]),
        )
        const parts = {
          organisationId,
          day,
          madeAt,
          heads: { processes, people: {}, competencies },
          previous: last?.hash ?? "",
        }
        const anchor = { ...parts, hash: Anchor.link(parts) }
        memory.anchors.set(organisationId, [...anchors, anchor])
        note(memory, tenant, Anchor.noted(anchor), now)
        return anchor
      }),
  }
}
