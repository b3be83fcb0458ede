/**
 * What a person finds after signing in: their processes.
 * Not here: the processes themselves (`routes/processes*`).
 */
import { edition } from "@osl/core/osl-2014"
import { ProcessStore } from "@osl/store"
import { EmptyState, Table, useWords } from "@osl/ui"
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import * as Effect from "effect/Effect"
import { permit } from "../../access.server.ts"
import { nameOf } from "../../municipality.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { SignedOut, Visit } from "../../visit.server.ts"
import { useSay } from "../../words/Words.ts"

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { person, member, language, path } = yield* Visit
      if (person === undefined) return yield* new SignedOut({ path })
      if (member === undefined) return { name: person.name, processes: null }
      const tenant = yield* permit("work.read")
      const store = yield* ProcessStore.ProcessStore
      const { items } = yield* store.list(tenant, tenant.duty === "organizer" ? { leadId: person.id } : {})
      const stages = new Map(edition.stages.map((stage) => [stage.key, stage.label[language]]))
      return {
        name: person.name,
        processes: items.map((one) => ({
          id: one.id,
          name: one.name,
          municipality: nameOf(one.territory, language),
          stages: one.openStages.map((key) => stages.get(key) ?? key).join(", "),
          startedOn: one.startedOn,
        })),
      }
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "work.title")

export default function Work() {
  const say = useSay()
  const { date } = useWords()
  const { name, processes } = useLoaderData<typeof loader>()
  return (
    <div className="osl-stack">
      <h1>{say("work.hello", { name })}</h1>
      {processes === null ? (
        <EmptyState title={say("work.no-organisation")}>{say("work.no-organisation.step")}</EmptyState>
      ) : (
        <section className="osl-stack" aria-labelledby="work-processes">
          <h2 id="work-processes">{say("work.processes")}</h2>
          <Table
            caption={say("work.processes")}
            hideCaption
            rows={processes}
            rowKey={({ id }) => id}
            columns={[
              {
                key: "name",
                header: say("work.process.name"),
                cell: (one) => <a href={`/processes/${one.id}`}>{one.name}</a>,
              },
              {
                key: "municipality",
                header: say("work.process.municipality"),
                cell: (one) => one.municipality,
              },
              { key: "stage", header: say("work.process.stage"), cell: (one) => one.stages },
              { key: "since", header: say("work.process.since"), cell: (one) => date(one.startedOn) },
            ]}
            empty={
              <EmptyState title={say("work.processes.none")}>{say("work.processes.none.step")}</EmptyState>
            }
          />
        </section>
      )}
    </div>
  )
}
