/**
 * Handing out and erasing what is kept in memory.
 * Not here: what is promised of it (`Erasure`).
 */
import type { Privacy } from "@osl/core"
import { Redaction } from "@osl/workflow"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Change from "../Change.ts"
import type { Erased, Erasure } from "../Erasure.ts"
import type { Entry } from "../ErasureList.ts"
import * as ErasureList from "../ErasureList.ts"
import * as Ledger from "../Ledger.ts"
import { PersonNotFound, ProcessNotFound } from "../Missing.ts"
import type { Options } from "../ProcessStore.ts"
import * as ProcessSummary from "../ProcessSummary.ts"
import * as Retention from "../Retention.ts"
import type { Administrator, Tenant } from "../Tenant.ts"
import {
  type Kept,
  type KeptLog,
  type KeptMessage,
  type Memory,
  note,
  organisationIn,
  withoutWordsOf,
} from "./Memory.ts"
import { erased } from "./Removing.ts"
import * as Taking from "./Taking.ts"

const isBy = (key: string, personId: string): boolean => key.endsWith(` ${personId}`)

export const make = (memory: Memory["Service"], options: Options): Erasure["Service"] => {
  const find = (tenant: Tenant, processId: string) =>
    Effect.gen(function* () {
      yield* Taking.byDirector(tenant)
      const kept = organisationIn(memory, tenant.organisationId).processes.get(processId)
      return {
        kept: kept ?? (yield* new ProcessNotFound({ processId })),
        now: yield* Clock.currentTimeMillis,
      }
    })

  const somebody = (personId: string) =>
    Effect.gen(function* () {
      const person = memory.people.get(personId)
      return {
        person: person ?? (yield* new PersonNotFound({ personId })),
        now: yield* Clock.currentTimeMillis,
      }
    })

  const ledgers = Ledger.of(options.editions)

  /** The logs of competencies about somebody, of one kind, in one organisation. */
  const logsAbout = <S extends Ledger.Stream>(
    organisationId: string,
    ledger: Ledger.Ledger<S>,
    personId: string,
  ): ReadonlyArray<readonly [string, KeptLog<S>]> => {
    const logs: ReadonlyMap<string, KeptLog<S>> = organisationIn(memory, organisationId).logs[ledger.stream]
    return [...logs].filter(([, { state }]) => ledger.about(state).includes(personId))
  }

  const aboutIn = (organisationId: string, personId: string) => [
    ...logsAbout(organisationId, ledgers.portfolio, personId),
    ...logsAbout(organisationId, ledgers.training, personId),
    ...logsAbout(organisationId, ledgers.supervision, personId),
    ...logsAbout(organisationId, ledgers.laboratory, personId),
  ]

  /** The messages of an organisation that are for somebody, or about a process. */
  const messagesIn = (
    organisationId: string,
    isMeant: (message: KeptMessage) => boolean,
  ): ReadonlyArray<KeptMessage> =>
    [...(memory.outbox.get(organisationId)?.values() ?? [])].filter((one) => isMeant(one))

  const removeMessages = (organisationId: string, isMeant: (message: KeptMessage) => boolean): void => {
    for (const { id } of messagesIn(organisationId, isMeant)) memory.outbox.get(organisationId)?.delete(id)
  }

  const shownOf = ({ key, channel, state, content, trouble }: KeptMessage) => ({
    key,
    channel,
    state,
    content,
    trouble,
  })

  const takeAbout = <S extends Ledger.Stream>(
    organisationId: string,
    ledger: Ledger.Ledger<S>,
    personId: string,
  ): Erased => {
    const logs: Map<string, KeptLog<S>> = organisationIn(memory, organisationId).logs[ledger.stream]
    return logsAbout(organisationId, ledger, personId).reduce((sum, [id, kept]) => {
      const { log, words } = erased(kept, ledger, Taking.everyClass, personId)
      logs.set(id, log)
      return Taking.plus(sum, { ...Taking.nothing, logs: 1, words })
    }, Taking.nothing)
  }

  const enter = (entry: Omit<Entry, "id" | "at">, now: number): void => {
    memory.erasures.push({ id: crypto.randomUUID(), at: new Date(now).toISOString(), ...entry })
  }

  const told = (): ReadonlyArray<ErasureList.Redaction | ErasureList.Removal> =>
    [...memory.organisations.keys()].flatMap((id) => {
      const { processes, logs } = organisationIn(memory, id)
      return [
        ...[...processes.values()]
          .flatMap(({ events }) => Change.redactionsIn(events))
          .map(ErasureList.ofRedaction),
        ...[...logs.supervision.values()].flatMap(({ events }) => ErasureList.ofRemovals(events)),
        ...[...logs.laboratory.values()].flatMap(({ events }) => ErasureList.ofRemovals(events)),
      ]
    })

  const worksIn = (organisationId: string, personId: string): boolean =>
    [...memory.memberships.values()].some(
      (one) => one.organisationId === organisationId && one.personId === personId,
    )

  /** Lets the words of logs of competencies of a kind go that are due. */
  const expireLogs = <S extends Ledger.Stream>(
    tenant: Tenant,
    ledger: Ledger.Ledger<S>,
    { at, now }: { readonly at: string; readonly now: number },
  ): Erased => {
    const { organisationId } = tenant
    const log = ledger.stream
    const terms = (memory.retention.get(organisationId) ?? Retention.always)[log]
    const logs: Map<string, KeptLog<S>> = organisationIn(memory, organisationId).logs[log]
    let sum = Taking.nothing
    for (const [id, kept] of logs) {
      if (log === "portfolio" && worksIn(organisationId, id)) continue
      const classes = Retention.due(terms, ledger.on(kept.state), new Date(at))
      const subjects = [log, id, ...Taking.subjects(classes, kept.state.version)]
      if (classes.length === 0 || wasTaken(tenant, null, subjects)) continue
      note(memory, tenant, { action: "expire", purpose: "upkeep", subjects }, now)
      enter({ kind: "expired", log, centre: organisationId, subject: id, classes }, now)
      const after = erased(kept, ledger, classes)
      logs.set(id, after.log)
      sum = Taking.plus(sum, { ...Taking.nothing, logs: 1, words: after.words })
    }
    return sum
  }

  const workplaces = (personId: string): ReadonlyArray<string> => [
    ...new Set([
      ...[...memory.memberships.values()]
        .filter((one) => one.personId === personId)
        .map(({ organisationId }) => organisationId),
      ...[...memory.organisations.keys()].filter((id) => aboutIn(id, personId).length > 0),
    ]),
  ]

  const notePerson = (
    administrator: Administrator,
    action: "export-person" | "erase-person",
    personId: string,
    now: number,
  ) =>
    note(
      memory,
      administrator,
      { action, purpose: "request-of-a-person", subjects: [personId] },
      now,
      workplaces(personId),
    )

  const take = (tenant: Tenant, kept: Kept, classes: ReadonlyArray<Privacy.Privacy>): Erased => {
    const { processes, notes, commands } = organisationIn(memory, tenant.organisationId)
    const { events, words, change } = Taking.of(options, tenant.organisationId, kept.events, classes)
    const { state } = change
    processes.set(state.id, {
      ...withoutWordsOf(kept, (event) => events[event.seq - 1] ?? event),
      state,
      search: ProcessSummary.searchText(state),
      records: new Map(change.records.map((record) => [record.id, record])),
    })
    for (const [id, known] of commands)
      if (known.processId === state.id) commands.set(id, { ...known, fingerprint: Change.forgotten })
    const own = classes.includes("author")
      ? [...notes.keys()].filter((key) => key.startsWith(`${state.id} `))
      : []
    for (const key of own) notes.delete(key)
    removeMessages(tenant.organisationId, (one) => one.processId === state.id)
    return { ...Taking.nothing, processes: 1, words, notes: own.length }
  }

  const wasTaken = (tenant: Tenant, processId: string | null, subjects: ReadonlyArray<string>): boolean =>
    (memory.audit.get(tenant.organisationId) ?? []).some(
      (one) =>
        one.processId === processId &&
        (one.action === "erase-process" || one.action === "expire") &&
        subjects.every((subject) => one.subjects.includes(subject)),
    )

  return {
    exportProcess: Effect.fn("Erasure.exportProcess")(function* (tenant, processId) {
      const { kept, now } = yield* find(tenant, processId)
      note(memory, tenant, { action: "export-process", purpose: "request-of-a-person", processId }, now)
      const { notes, commands } = organisationIn(memory, tenant.organisationId)
      const own = [...notes].filter(([key]) => key.startsWith(`${processId} `))
      const known = [...commands.values()].filter((one) => one.processId === processId)
      const { state, search } = kept
      return {
        about: "process",
        id: processId,
        tables: {
          private_note: own.map(([, fields]) => ({ fields })),
          event: kept.events.map((body, place) => ({ body, salts: kept.links[place]?.seal.salts })),
          command: known.map(({ fingerprint }) => ({ fingerprint })),
          record: [...kept.records.values()].map(({ title, content }) => ({ title, content })),
          search: [],
          attachment: [],
          outbox: messagesIn(tenant.organisationId, (one) => one.processId === processId).map(shownOf),
          notice: [],
          process: [{ name: state.name, search, state }],
        },
      } as const
    }),

    eraseProcess: Effect.fn("Erasure.eraseProcess")(function* (tenant, processId) {
      const { kept, now } = yield* find(tenant, processId)
      const subjects = Taking.subjects(Taking.everyClass, kept.state.version)
      const noted = { action: "erase-process", purpose: "request-of-a-person", processId, subjects } as const
      note(memory, tenant, noted, now)
      const centre = tenant.organisationId
      enter({ kind: "process", log: "process", centre, subject: processId, classes: Taking.everyClass }, now)
      return take(tenant, kept, Taking.everyClass)
    }),

    exportPerson: Effect.fn("Erasure.exportPerson")(function* (administrator, personId) {
      const { person, now } = yield* somebody(personId)
      notePerson(administrator, "export-person", personId, now)
      const { name, email } = person
      const own = [...memory.organisations.values()].flatMap(({ notes }) =>
        [...notes].filter(([key]) => isBy(key, personId)).map(([, fields]) => ({ fields })),
      )
      const logs = [...memory.organisations.keys()].flatMap((id) => aboutIn(id, personId))
      const inquiries = new Set(
        [...memory.organisations.values()].flatMap(({ logs: { laboratory } }) => [...laboratory.keys()]),
      )
      const messages = [...memory.outbox.keys()].flatMap((id) =>
        messagesIn(id, (one) => one.recipientId === personId).map(shownOf),
      )
      const duties = [...memory.memberships.values()].filter((one) => one.personId === personId)
      return {
        about: "person",
        id: personId,
        tables: {
          private_note: own,
          session: [],
          account: [],
          two_factor: [],
          passkey: [],
          verification: [],
          calendar_address: [],
          invitation: [],
          delegation: [],
          saved_filter: [],
          competency_event: logs.flatMap(([id, kept]) =>
            kept.events.flatMap((body, place) =>
              inquiries.has(id) && body.actor.id !== personId
                ? []
                : [
                    {
                      body,
                      salts: kept.seals[place]?.salts,
                      fingerprint: kept.fingerprints[place],
                    },
                  ],
            ),
          ),
          competency: logs.flatMap(([id, { state }]) => (inquiries.has(id) ? [] : [{ state }])),
          outbox: messages,
          notice: [],
          digest: [],
          membership: duties.map(({ duty }) => ({ duty })),
          person: [{ name, email, image: null, signed_in_at: null }],
        },
      } as const
    }),

    erasePerson: Effect.fn("Erasure.erasePerson")(function* (administrator, personId) {
      const { person, now } = yield* somebody(personId)
      notePerson(administrator, "erase-person", personId, now)
      enter({ kind: "person", log: "", centre: null, subject: personId, classes: [] }, now)
      let gone = 0
      for (const { notes } of memory.organisations.values())
        for (const key of [...notes.keys()].filter((one) => isBy(one, personId))) {
          notes.delete(key)
          gone += 1
        }
      let taken = Taking.nothing
      for (const id of memory.organisations.keys())
        taken = [
          takeAbout(id, ledgers.portfolio, personId),
          takeAbout(id, ledgers.training, personId),
          takeAbout(id, ledgers.supervision, personId),
          takeAbout(id, ledgers.laboratory, personId),
        ].reduce(Taking.plus, taken)
      for (const id of memory.outbox.keys()) removeMessages(id, (one) => one.recipientId === personId)
      for (const [key, one] of memory.memberships)
        if (one.personId === personId) memory.memberships.delete(key)
      memory.people.set(personId, {
        ...person,
        name: Redaction.mark,
        email: `${personId}@erased.invalid`,
      })
      return { ...taken, notes: gone }
    }),

    erasures: () =>
      Effect.map(Clock.currentTimeMillis, (now) => ({
        writtenAt: new Date(now).toISOString(),
        erasures: ErasureList.all(memory.erasures, told()),
      })),

    retention: ({ organisationId }) =>
      Effect.sync(() => memory.retention.get(organisationId) ?? Retention.always),

    setRetention: Effect.fn("Erasure.setRetention")(function* (tenant, policy) {
      yield* Taking.byDirector(tenant)
      memory.retention.set(tenant.organisationId, policy)
      note(memory, tenant, { action: "set-retention", purpose: "upkeep" }, yield* Clock.currentTimeMillis)
    }),

    expire: Effect.fn("Erasure.expire")(function* (tenant, at) {
      yield* Taking.byDirector(tenant)
      const now = yield* Clock.currentTimeMillis
      const policy = memory.retention.get(tenant.organisationId) ?? Retention.always
      let sum = Taking.nothing
      for (const [processId, kept] of organisationIn(memory, tenant.organisationId).processes) {
        const classes = Retention.due(policy.process, kept.state.lastAt, new Date(at))
        const subjects = Taking.subjects(classes, kept.state.version)
        if (kept.state.status !== "closed" || classes.length === 0 || wasTaken(tenant, processId, subjects))
          continue
        note(memory, tenant, { action: "expire", purpose: "upkeep", processId, subjects }, now)
        const centre = tenant.organisationId
        enter({ kind: "expired", log: "process", centre, subject: processId, classes }, now)
        sum = Taking.plus(sum, take(tenant, kept, classes))
      }
      return [
        expireLogs(tenant, ledgers.portfolio, { at, now }),
        expireLogs(tenant, ledgers.training, { at, now }),
        expireLogs(tenant, ledgers.supervision, { at, now }),
        expireLogs(tenant, ledgers.laboratory, { at, now }),
      ].reduce(Taking.plus, sum)
    }),
  }
}
