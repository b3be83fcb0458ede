/**
 * The processes of the institution: found by text, stage, state or person, page by page.
 * Not here: the same by stage (`processes.board`) and on a map (`processes.map`).
 */
import { ProcessStore } from "@osl/store"
import { EmptyState, LinkButton, Pagination, Table, Tag, useWords } from "@osl/ui"
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { may } from "../../access.server.ts"
import { address } from "../../address.ts"
import { exports } from "../../institution/links.ts"
import { useLoaded } from "../../loaded.ts"
import * as Filtering from "../../process/filtering.server.ts"
import * as links from "../../process/links.ts"
import * as ProcessFilter from "../../process/ProcessFilter.ts"
import { ProcessFilterBar } from "../../process/ProcessFilterBar.tsx"
import { ProcessPage } from "../../process/ProcessPage.tsx"
import * as ProcessRow from "../../process/processRow.server.ts"
import { ViewTabs } from "../../process/ViewTabs.tsx"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { useSay } from "../../words/Words.ts"

const pageSize = 25
export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { searchParams } = new URL(args.request.url)
      const { member, language, known, query, shown } = yield* Filtering.read("list", searchParams)
      const after = searchParams.get("after")
      const store = yield* ProcessStore.ProcessStore
      const { items, next } = yield* store.list(member, {
        limit: pageSize,
        ...query,
        ...(after === null ? {} : { after }),
      })
      return {
        ...shown,
        isFirst: after === null,
        next,
        rows: items.map((one) => ProcessRow.of(one, known, language)),
        mayOpen: may(member, "open-process"),
        mayTakeOut: may(member, "process.export"),
      }
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "processes.title")

type Shown = Awaited<ReturnType<typeof loader>>

const Nothing = ({ shown: { isNarrowed, mayOpen } }: { readonly shown: Shown }) => {
  const say = useSay()
  return isNarrowed ? (
    <EmptyState
      title={say("processes.none-found")}
      action={
        <LinkButton href={ProcessFilter.everything("list")}>{say("processes.filter.clear")}</LinkButton>
      }
    />
  ) : (
    <EmptyState
      title={say("processes.none")}
      action={
        mayOpen ? (
          <LinkButton look="main" href={links.open}>
            {say("processes.new")}
          </LinkButton>
        ) : null
      }
    >
      {say("work.processes.none.step")}
    </EmptyState>
  )
}

export default function Processes() {
  const say = useSay()
  const { date } = useWords()
  const shown = useLoaded<typeof loader>()
  const { filters, rows, isFirst, next, mayOpen } = shown
  const pairs = ProcessFilter.pairs(filters)
  return (
    <ProcessPage title={say("processes.title")} isTop>
      <ViewTabs current="list" search={shown.search} />
      {mayOpen && rows.length > 0 ? (
        <p>
          <LinkButton look="main" href={links.open}>
            {say("processes.new")}
          </LinkButton>
        </p>
      ) : null}
      <ProcessFilterBar
        shown={shown}
        found={isFirst && next === null && rows.length > 0 ? rows.length : undefined}
      />
      <Table
        caption={say("processes.title")}
        hideCaption
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { key: "name", header: say("work.process.name"), cell: (one) => <a href={one.href}>{one.name}</a> },
          {
            key: "place",
            header: say("work.process.municipality"),
            cell: (one) => <span title={one.municipality}>{one.place}</span>,
          },
          {
            key: "stage",
            header: say("work.process.stage"),
            cell: (one) =>
              one.status === "open" ? (
                one.stages
              ) : (
                <Tag tone="attention">{say(`overview.status.${one.status}`)}</Tag>
              ),
          },
          {
            key: "lead",
            header: say("overview.facts.lead"),
            cell: (one) => one.lead ?? say("processes.no-lead"),
          },
          { key: "changed", header: say("processes.changed"), cell: (one) => date(one.changedOn) },
        ]}
        empty={<Nothing shown={shown} />}
      />
      <Pagination
        previousHref={
          isFirst
            ? undefined
            : pairs.length === 0
              ? ProcessFilter.everything("list")
              : address(links.list, pairs)
        }
        nextHref={next === null ? undefined : address(links.list, [...pairs, ["after", next]])}
      />
      {shown.mayTakeOut && rows.length > 0 ? (
        <p className="osl-no-print">
          <LinkButton href={address(exports, pairs)}>{say("audit.download")}</LinkButton>
        </p>
      ) : null}
    </ProcessPage>
  )
}
