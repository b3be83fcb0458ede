/**
 * The audit of the institution for its director: who changed, read or took something out, when and what for.
 * Not here: what is noted (`@osl/store`, Audit), or its sentences (`institution/AuditView`).
 */
import {
  Button,
  ButtonRow,
  DateField,
  EmptyState,
  LinkButton,
  Pagination,
  Select,
  Table,
  useWords,
} from "@osl/ui"
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { address } from "../../address.ts"
import * as AuditFilter from "../../institution/AuditFilter.ts"
import { read } from "../../institution/audit.server.ts"
import { InstitutionPage } from "../../institution/InstitutionPage.tsx"
import * as links from "../../institution/links.ts"
import { useLoaded } from "../../loaded.ts"
import * as processLinks from "../../process/links.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { useSay } from "../../words/Words.ts"

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { searchParams } = new URL(args.request.url)
      const filters = AuditFilter.filtersOf(searchParams)
      const after = searchParams.get("after")
      return { ...(yield* read(filters, { after })), filters, isFirst: after === null }
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "audit.title")

type Shown = Awaited<ReturnType<typeof loader>>

const Filter = ({ shown: { filters, people } }: { readonly shown: Shown }) => {
  const say = useSay()
  return (
    <form className="institution-filter osl-no-print" method="get" action={links.audit}>
      <Select
        name="person"
        label={say("audit.filter.person")}
        options={people}
        emptyLabel={say("audit.filter.anyone")}
        defaultValue={filters.person}
      />
      <Select
        name="kind"
        label={say("audit.filter.kind")}
        options={AuditFilter.kinds.map((value) => ({ value, label: say(`audit.kind.${value}`) }))}
        emptyLabel={say("audit.filter.any")}
        defaultValue={filters.kind}
      />
      <DateField name="from" label={say("audit.filter.from")} defaultValue={filters.from} />
      <DateField name="to" label={say("audit.filter.to")} defaultValue={filters.to} />
      <ButtonRow>
        <Button>{say("processes.filter.go")}</Button>
        <LinkButton look="quiet" href={links.audit}>
          {say("processes.filter.clear")}
        </LinkButton>
      </ButtonRow>
    </form>
  )
}

export default function AuditLog() {
  const say = useSay()
  const { instant } = useWords()
  const shown = useLoaded<typeof loader>()
  const { entries, filters, isFirst, next } = shown
  const pairs = AuditFilter.pairs(filters)
  return (
    <InstitutionPage part="audit" title={say("audit.title")} lead={say("audit.lead")}>
      <Filter shown={shown} />
      <Table
        caption={say("audit.title")}
        hideCaption
        rows={entries}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "when",
            header: say("audit.column.when"),
            cell: (one) => <span className="institution-when">{instant(one.at)}</span>,
          },
          {
            key: "who",
            header: say("audit.column.who"),
            cell: (one) => (
              <>
                {one.who}
                {one.duty === null ? null : <span className="process-small">{`, ${one.duty}`}</span>}
                {one.onBehalfOf === null ? null : (
                  <p className="process-small">{say("audit.on-behalf", { who: one.onBehalfOf })}</p>
                )}
              </>
            ),
          },
          {
            key: "what",
            header: say("audit.column.what"),
            cell: (one) => (
              <>
                {one.what}
                {one.process === null ? null : (
                  <>
                    {", "}
                    <a href={processLinks.overview(one.process.id)}>{one.process.name}</a>
                  </>
                )}
              </>
            ),
          },
          { key: "purpose", header: say("audit.column.purpose"), cell: (one) => one.purpose },
        ]}
        empty={<EmptyState title={say("audit.none")}>{say("audit.none.step")}</EmptyState>}
      />
      <Pagination
        previousHref={isFirst ? undefined : address(links.audit, pairs)}
        nextHref={next === null ? undefined : address(links.audit, [...pairs, ["after", next]])}
      />
      <p className="osl-no-print">
        <LinkButton href={address(links.exports, [["of", "audit"], ...pairs])}>
          {say("audit.download")}
        </LinkButton>
      </p>
    </InstitutionPage>
  )
}
