/**
 * Who works with whom in a community: a network on a day, how it changed, and what may be read from it.
 * Not here: a map of actors as a record (`…records.$recordId`), or what is drawn (`actorNetwork.server.ts`).
 */
import { ActorMap, Forms } from "@osl/core"
import { ActorNetwork, Table, useWords } from "@osl/ui"
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { useLoaded } from "../../loaded.ts"
import * as ActorNetworks from "../../process/actorNetwork.server.ts"
import * as links from "../../process/links.ts"
import * as Picture from "../../process/picture/Picture.ts"
import { Additions, NothingYet, PicturePage } from "../../process/picture/PicturePage.tsx"
import { additions, begin } from "../../process/picture/picturing.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { useSay } from "../../words/Words.ts"

const isMap = Schema.is(Forms.all.F05.schema)

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { reading, records } = yield* begin(args.params["processId"], Picture.forms.network)
      const here = links.picture(reading.state.id, "network")
      // Of two maps of one day the one written last stands for it.
      const days = new Map(
        records.toReversed().map((record) => {
          const shown = ActorNetworks.snapshot(reading, record, "")
          return [shown.date, { record, shown: { ...shown, href: `${here}?on=${shown.date}` } }] as const
        }),
      )
      const inOrder = [...days.values()].toSorted((one, other) =>
        one.shown.date < other.shown.date ? -1 : 1,
      )
      const on = new URL(args.request.url).searchParams.get("on")
      const last = inOrder.find(({ shown }) => shown.date === on) ?? inOrder.at(-1)
      return {
        process: reading.crumbs,
        shown: last?.shown.date ?? null,
        record: last === undefined ? null : links.record(reading.state.id, last.record.id),
        snapshots: inOrder.map(({ shown }) => shown),
        measures: inOrder.flatMap(({ record: { id, content }, shown }) =>
          isMap(content)
            ? [
                {
                  id,
                  href: shown.href,
                  on: shown.date,
                  actors: ActorMap.actorCount(content),
                  links: ActorMap.linkCount(content),
                  sectors: ActorMap.sectors(content).length,
                  density: ActorMap.density(content),
                  isolated: ActorMap.isolated(content).length,
                  bridges: ActorMap.bridges(content).length,
                },
              ]
            : [],
        ),
        add: additions(reading, Picture.forms.network),
      }
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "picture.network")

type Measured = Awaited<ReturnType<typeof loader>>["measures"][number]

const Measures = ({ rows }: { readonly rows: ReadonlyArray<Measured> }) => {
  const say = useSay()
  const { date, number } = useWords()
  const counted = (key: "actors" | "links" | "sectors" | "isolated" | "bridges") => ({
    key,
    header: say(`network.${key}`),
    isNumeric: true,
    cell: (row: Measured) => number(row[key]),
  })
  return (
    <section aria-labelledby="measures">
      <h2 id="measures">{say("network.measures")}</h2>
      <Table
        caption={say("network.measures")}
        hideCaption
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "on",
            header: say("network.on"),
            cell: ({ on, href }) => <a href={href}>{date(on, "medium")}</a>,
          },
          counted("actors"),
          counted("links"),
          counted("sectors"),
          {
            key: "density",
            header: say("network.density"),
            isNumeric: true,
            cell: ({ density }) => (density === null ? "–" : `${number(Math.round(density * 100))}%`),
          },
          counted("isolated"),
          counted("bridges"),
        ]}
      />
      <p className="process-small">{say("network.measures.text")}</p>
    </section>
  )
}

export default function NetworkPage() {
  const say = useSay()
  const { process, shown, record, snapshots, measures, add } = useLoaded<typeof loader>()
  return (
    <PicturePage process={process} picture="network" lead={say("network.lead")}>
      {shown === null || record === null ? (
        <NothingYet title={say("network.none")} text={say("network.none.step")} add={add} />
      ) : (
        <>
          <Additions add={add} />
          <ActorNetwork label={say("picture.network")} shown={shown} snapshots={snapshots} />
          <p className="osl-no-print">
            <a href={record}>{say("network.record")}</a>
          </p>
          {measures.length === 0 ? null : <Measures rows={measures} />}
        </>
      )}
    </PicturePage>
  )
}
