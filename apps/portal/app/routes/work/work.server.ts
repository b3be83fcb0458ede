/**
 * What is asked of the person who signed in: their tasks in all processes, and the next step of every process.
 * Not here: drawing it (`route.tsx`), or one process in full (`processes.$processId._index`).
 */
import { ProcessStore, type ProcessSummary } from "@osl/store"
import * as Effect from "effect/Effect"
import { may, permit } from "../../access.server.ts"
import * as Attached from "../../attachments/tasks.server.ts"
import * as Asked from "../../competency/asked.server.ts"
import { Editions, editionOf } from "../../editions.server.ts"
import { may as mayIn, readerOf } from "../../process/CriterionWords.ts"
import * as HandOver from "../../process/HandOver.ts"
import * as links from "../../process/links.ts"
import * as Overview from "../../process/Overview.ts"
import * as ProcessRow from "../../process/processRow.server.ts"
import { people, today } from "../../process/reading.server.ts"
import * as Tasks from "../../process/Tasks.ts"
import { SignedOut, Visit, workerOf } from "../../visit.server.ts"
import { say } from "../../words/Words.ts"

/** **Unit** processes; the rest is one press away. */
const most = 50

/** What is left to who leads before the reader is asked for anything: their name, or nobody. */
const waitsForLead = (ground: Tasks.Ground, { next, steps }: Overview.Overview): string | undefined => {
  const { state, reader, people } = ground
  const isReady = steps.some(({ href, missing }) => missing === 0 && href === next?.href)
  const isAsked = Tasks.own(ground).some(({ href }) => href === next?.href)
  return reader.duty === "director" && next !== null && !isReady && !isAsked && state.lead !== null
    ? people[state.lead]
    : undefined
}

/** What a process asks for now. **Shape** `missing` is null when there is no step to take. */
const nowOf = (ground: Tasks.Ground) => {
  const { edition, state, today: day, reader } = ground
  const overview = Overview.of(edition, state, day, reader)
  const lead = waitsForLead(ground, overview)
  return {
    missing: overview.steps[0]?.missing ?? null,
    next: lead === undefined ? overview.next : null,
    waitsFor: lead ?? overview.waitsFor,
    diary:
      reader.duty === "organizer" && mayIn(state, reader, "record")
        ? {
            href: links.addRecord(state.id, "F06"),
            label: say(reader.language, "form.add", { object: say(reader.language, "form.F06.object") }),
          }
        : null,
  }
}

export const show = Effect.gen(function* () {
  const { person, member, language, path } = yield* Visit
  if (person === undefined) return yield* new SignedOut({ path })
  if (member === undefined) return { name: person.name, isMember: false, seesRegion: false, work: null }
  const tenant = yield* permit("work.read")
  if (!may(tenant, "process.list"))
    return { name: person.name, isMember: true, seesRegion: may(tenant, "region.read"), work: null }
  const store = yield* ProcessStore.ProcessStore
  const isOrganizer = tenant.duty === "organizer"
  const running = {
    limit: most,
    status: ["open", "suspended"],
    ...(isOrganizer ? { leadId: workerOf(tenant) } : {}),
  } as const
  // Who takes no steps is told of processes by their names and stages; what is worth asking about has a page of its own.
  const isAsked = may(tenant, "record")
  const { items, next, states } = isAsked
    ? yield* store.listWithStates(tenant, running)
    : { ...(yield* store.list(tenant, running)), states: [] }
  const known = yield* people
  const day = yield* today
  const asked = yield* Asked.of({ member: tenant, language, today: day, names: known.names })
  const mending = isAsked ? yield* Attached.tasks(tenant, language) : []
  const reader = readerOf(tenant, language)
  const served = yield* Editions
  const row = (summary: ProcessSummary.ProcessSummary) => {
    const state = states.find(({ id }) => id === summary.id)
    return {
      ...ProcessRow.of(summary, known, language),
      handOver:
        state !== undefined && HandOver.isNew(state, workerOf(tenant)) ? links.handOver(state.id) : null,
      now:
        state === undefined || state.status !== "open"
          ? null
          : nowOf({ edition: editionOf(served, state), state, today: day, reader, people: known.names }),
    }
  }
  return {
    name: person.name,
    isMember: true,
    seesRegion: false,
    work: {
      isOrganizer,
      isAsked,
      mayOpen: may(tenant, "open-process"),
      tasks: Tasks.byDue([
        ...states.flatMap((state) => {
          const ground = { edition: editionOf(served, state), state, today: day, reader, people: known.names }
          return Tasks.own(ground).map((task) => ({ ...task, process: state.name }))
        }),
        ...mending.flatMap((task) => {
          const state = states.find(({ id }) => id === task.processId)
          return state === undefined ? [] : [{ ...task, process: state.name }]
        }),
        ...asked,
      ]),
      processes: items.map(row),
      hasMore: next !== null,
    },
  }
})

export type Shown = Effect.Success<typeof show>
