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
import { BrokenLink } from "./BrokenLink.ts"
import * as Judging from "./Judging.ts"
import { type Kept, type Memory, note, organisationIn } from "./Memory.ts"

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

  return {
    verify: ({ organisationId }) =>
      Stream.suspend(() => {
        const processes = processesOf(organisationId)
        const of = processes.reduce((sum, [, { events }]) => sum + events.length, 0)
        let done = 0
        return Stream.fromIterable(processes).pipe(
          Stream.mapEffect(([id, kept]) =>
            Effect.map(checked(organisationId, id, kept), (seq): Progress => {
              done += seq
              return { stream: "process", id, seq, done, of }
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
        const parts = {
          organisationId,
          day,
          madeAt,
          heads: { processes, people: {} },
          previous: last?.hash ?? "",
        }
        const anchor = { ...parts, hash: Anchor.link(parts) }
        memory.anchors.set(organisationId, [...anchors, anchor])
        note(memory, tenant, Anchor.noted(anchor), now)
        return anchor
      }),
  }
}
