/**
 * The whole log of a process, newest first: who, when, what, why.
 * Not here: the sentences (`process/EventSentence.ts`).
 */
import { ProcessStore } from "@osl/store"
import { Details, EmptyState, HistoryList, Pagination, Tabs } from "@osl/ui"
import type { Event } from "@osl/workflow"
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { useLoaded } from "../../loaded.ts"
import * as HistoryEntry from "../../process/HistoryEntry.ts"
import { isKind, type Kind, kinds } from "../../process/historyKinds.ts"
import { LookBackForms } from "../../process/LookBackForms.tsx"
import * as LookingBack from "../../process/LookingBack.ts"
import * as links from "../../process/links.ts"
import { ProcessPage } from "../../process/ProcessPage.tsx"
import { read, titlesOf } from "../../process/reading.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { useSay } from "../../words/Words.ts"

const pageSize = 50

/** A page of the events of one kind, or of all, newest first. **Shape** `next` is where the page after it begins. */
const pageOf = (log: ReadonlyArray<Event.Event>, kind: Kind | null, before: number | undefined) => {
  const found = log
    .filter((event) => before === undefined || event.seq < before)
    .filter((event) => kind === null || HistoryEntry.kind(event) === kind)
    .reverse()
  const items = found.slice(0, pageSize)
  return { items, next: found.length > pageSize ? (items.at(-1)?.seq ?? null) : null }
}

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { searchParams } = new URL(args.request.url)
      const asked = searchParams.get("kind")
      const kind = isKind(asked) ? asked : null
      const before = searchParams.get("before") ?? ""
      const reading = yield* read(args.params["processId"])
      const from = /^\d{1,9}$/.test(before) ? Number(before) : undefined
      const store = yield* ProcessStore.ProcessStore
      // Whole: what a correction changed is told from an earlier event, however far back.
      const log = yield* store.log(reading.member, reading.state.id)
      const { items, next } = pageOf(log, kind, from)
      const telling = { ...reading.telling, titles: yield* titlesOf(reading, items) }
      return {
        process: reading.crumbs,
        kind,
        entries: LookingBack.entries(log, items, telling),
        today: reading.today,
        isFirst: from === undefined,
        next,
      }
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ data, matches }) =>
  titled(matches, data === undefined ? "history.title" : { text: data.process.name })

const address = (processId: string, kind: Kind | null, before?: number): string => {
  const search = new URLSearchParams({
    ...(kind === null ? {} : { kind }),
    ...(before === undefined ? {} : { before: String(before) }),
  }).toString()
  return `${links.history(processId)}${search === "" ? "" : `?${search}`}`
}

export default function History() {
  const say = useSay()
  const { process, kind, entries, isFirst, next, today } = useLoaded<typeof loader>()
  return (
    <ProcessPage process={process} title={say("history.title")} lead={say("history.lead")}>
      <Details summary={say("past.look-back")}>
        <LookBackForms processId={process.id} point={{ value: today }} today={today} />
      </Details>
      <Tabs
        label={say("history.kind")}
        items={[null, ...kinds].map((one) => ({
          href: address(process.id, one),
          label: say(`history.kind.${one ?? "all"}`),
          isCurrent: one === kind,
        }))}
      />
      {entries.length === 0 ? (
        <EmptyState title={say("history.empty")} />
      ) : (
        <HistoryList items={entries} label={say("history.newest")} />
      )}
      <Pagination
        previousHref={isFirst ? undefined : address(process.id, kind)}
        nextHref={next === null ? undefined : address(process.id, kind, next)}
      />
    </ProcessPage>
  )
}
