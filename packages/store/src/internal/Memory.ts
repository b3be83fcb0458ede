/**
 * What the services in memory share, so that each sees what the others keep.
 * Not here: what they do with it.
 */
import type { Event, Process } from "@osl/workflow"
import * as Context from "effect/Context"
import * as Layer from "effect/Layer"
import type { Anchor } from "../Anchor.ts"
import type { Entry, Noted } from "../Audit.ts"
import * as Chain from "../Chain.ts"
import type * as ErasureList from "../ErasureList.ts"
import type { EventOf, StateOf, Stream } from "../Ledger.ts"
import type { Centre, Membership, Person } from "../Organisations.ts"
import type { Message, Content as MessageContent } from "../Outbox.ts"
import type { Content, Record } from "../Record.ts"
import type { Policy } from "../Retention.ts"
import type { Administrator, Tenant } from "../Tenant.ts"
import type { Figure } from "./Counting.ts"
import type { Published } from "./Publishing.ts"

/** An event's place in the chain. */
interface Link {
  readonly commandId: string | null
  readonly seal: Chain.Seal
}

export interface Kept {
  readonly state: Process.State
  readonly search: string
  readonly events: ReadonlyArray<Event.Event>
  readonly links: ReadonlyArray<Link>
  readonly records: ReadonlyMap<string, Record>
}

interface Known {
  readonly processId: string
  readonly fingerprint: string
  readonly first: number
  readonly last: number
}

/** A log of competencies. **Shape** a seal and a fingerprint for each event. */
export interface KeptLog<S extends Stream> {
  readonly state: StateOf[S]
  readonly events: ReadonlyArray<EventOf[S]>
  readonly seals: ReadonlyArray<Chain.Seal>
  readonly fingerprints: ReadonlyArray<string>
}

/** A message of the outbox with what it says. */
export interface KeptMessage extends Message {
  readonly content: MessageContent
}

export type KeptLogs = { readonly [S in Stream]: Map<string, KeptLog<S>> }

export interface Organisation {
  readonly processes: Map<string, Kept>
  readonly commands: Map<string, Known>
  readonly notes: Map<string, Content>
  readonly logs: KeptLogs
}

/** **Shape** by organisation, but for centres and people by their ids. */
export class Memory extends Context.Service<
  Memory,
  {
    readonly organisations: Map<string, Organisation>
    readonly audit: Map<string, Array<Entry>>
    readonly anchors: Map<string, Array<Anchor>>
    readonly retention: Map<string, Policy>
    readonly erasures: Array<ErasureList.Entry>
    /** By organisation, then by id. */
    readonly outbox: Map<string, Map<string, KeptMessage>>
    readonly centres: Map<string, Centre>
    readonly people: Map<string, Person>
    readonly memberships: Map<string, Membership>
    /** By quarter. */
    readonly published: Map<string, Published & { readonly figures: ReadonlyArray<Figure> }>
  }
>()("@osl/store/internal/Memory") {
  /** One for all services that are made together. */
  static readonly layer: Layer.Layer<Memory> = Layer.sync(Memory, () => ({
    organisations: new Map(),
    audit: new Map(),
    anchors: new Map(),
    retention: new Map(),
    erasures: [],
    outbox: new Map(),
    centres: new Map(),
    people: new Map(),
    memberships: new Map(),
    published: new Map(),
  }))
}

export const organisationIn = (
  { organisations }: Memory["Service"],
  organisationId: string,
): Organisation => {
  const found = organisations.get(organisationId) ?? {
    processes: new Map(),
    commands: new Map(),
    notes: new Map(),
    logs: { portfolio: new Map(), training: new Map(), supervision: new Map(), laboratory: new Map() },
  }
  organisations.set(organisationId, found)
  return found
}

export const noteKey = (processId: string, recordId: string, authorId: string) =>
  `${processId} ${recordId} ${authorId}`

/** Notes something. **Unit** `now` in milliseconds. **Shape** nothing for null. */
export const note = (
  { audit }: Memory["Service"],
  asker: Tenant | Administrator,
  noted: Noted | null,
  now: number,
  organisationIds: ReadonlyArray<string> = "organisationId" in asker ? [asker.organisationId] : [],
): void => {
  if (noted === null) return
  for (const organisationId of organisationIds) {
    const before = audit.get(organisationId) ?? []
    const entry: Entry = {
      id: crypto.randomUUID(),
      seq: before.filter(({ actorId }) => actorId === asker.actorId).length + 1,
      at: new Date(now).toISOString(),
      actorId: asker.actorId,
      duty: asker.duty,
      onBehalfOf: asker.onBehalfOf ?? noted.onBehalfOf ?? null,
      purpose: asker.purpose ?? noted.purpose,
      action: noted.action,
      processId: noted.processId ?? null,
      subjects: noted.subjects ?? [],
    }
    before.push(entry)
    audit.set(organisationId, before)
  }
}

/** The events of a process after words of them gave way, with their seals closed over them. */
export const withoutWordsOf = (
  { events, links }: Kept,
  wiped: (event: Event.Event) => Event.Event,
): Pick<Kept, "events" | "links"> => {
  const after = events.map(wiped)
  return {
    events: after,
    links: links.map((link, place) => {
      const [one, other] = [events[place], after[place]]
      return one === undefined || other === undefined || one === other
        ? link
        : { ...link, seal: Chain.close(one, other, link.seal) }
    }),
  }
}
