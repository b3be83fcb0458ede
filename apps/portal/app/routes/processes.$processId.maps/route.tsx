/**
 * Published maps of resources and needs: the versions, and two of them beside one another.
 * Not here: what differs (`MapsView`), the map on which things stand (`…places`).
 */
import { Forms } from "@osl/core"
import { Button, Differences, LinkButton, Select, Table, useWords } from "@osl/ui"
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { useLoaded } from "../../loaded.ts"
import * as links from "../../process/links.ts"
import * as MapsView from "../../process/picture/MapsView.ts"
import { NothingYet, PicturePage } from "../../process/picture/PicturePage.tsx"
import { additions, begin } from "../../process/picture/picturing.server.ts"
import * as ReferredRecords from "../../process/referredRecords.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { useSay } from "../../words/Words.ts"

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { searchParams } = new URL(args.request.url)
      const { reading, records } = yield* begin(args.params["processId"], ["F02", "F03", "F04"])
      const versions = MapsView.versions(records, reading)
      const chosen = MapsView.chosen(versions, searchParams)
      const labels =
        chosen === null
          ? {}
          : yield* ReferredRecords.labels(
              reading,
              Forms.of(reading.edition).F02.fields,
              // Both maps at once, so that what either refers to is asked for in one question.
              { ranking: rankings(records, [chosen.from.id, chosen.to.id]) },
            )
      return {
        process: reading.crumbs,
        versions,
        drafts: MapsView.drafts(reading.state),
        compared:
          chosen === null
            ? null
            : {
                ...chosen,
                differences: MapsView.differences(records, chosen, reading, labels),
                arrived: MapsView.arrived(records, chosen, reading),
              },
        add: additions(reading, ["F02"]),
      }
    }),
  )

const rankings = (
  records: ReadonlyArray<{ readonly id: string; readonly content: Readonly<Record<string, unknown>> }>,
  ids: ReadonlyArray<string>,
): ReadonlyArray<unknown> =>
  records.flatMap(({ id, content }) => {
    const ranking = content["ranking"]
    return ids.includes(id) && Array.isArray(ranking) ? ranking : []
  })

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "maps.title")

type Shown = Awaited<ReturnType<typeof loader>>
type Compared = NonNullable<Shown["compared"]>

const Chooser = ({ shown, compared }: { readonly shown: Shown; readonly compared: Compared }) => {
  const say = useSay()
  const options = shown.versions.map(({ number, label }) => ({ value: String(number), label }))
  return (
    <form className="picture-compare osl-no-print" method="get" action={links.maps(shown.process.id)}>
      <Select
        name="from"
        label={say("maps.from")}
        options={options}
        defaultValue={String(compared.from.number)}
      />
      <Select name="to" label={say("maps.to")} options={options} defaultValue={String(compared.to.number)} />
      <Button>{say("maps.compare")}</Button>
    </form>
  )
}

const Comparison = ({ shown, compared }: { readonly shown: Shown; readonly compared: Compared }) => {
  const say = useSay()
  const { from, to, differences, arrived } = compared
  return (
    <section className="osl-stack" aria-labelledby="compared">
      <h2 id="compared">{say("maps.compared", { from: from.number, to: to.number })}</h2>
      <Chooser shown={shown} compared={compared} />
      {differences.length === 0 ? (
        <p>{say("maps.same")}</p>
      ) : (
        <Differences
          items={differences}
          label={say("maps.compared", { from: from.number, to: to.number })}
          beforeLabel={from.label}
          afterLabel={to.label}
        />
      )}
      {(["F03", "F04"] as const).map((form) => {
        const own = arrived.filter((one) => one.form === form)
        return (
          <section key={form} aria-labelledby={`arrived-${form}`}>
            <h3 id={`arrived-${form}`}>{say(`maps.arrived.${form}`, { count: own.length })}</h3>
            {own.length === 0 ? (
              <p>{say("maps.arrived.none")}</p>
            ) : (
              <ul className="picture-list">
                {own.map(({ href, title }) => (
                  <li key={href}>
                    <a href={href}>{title}</a>
                  </li>
                ))}
              </ul>
            )}
          </section>
        )
      })}
    </section>
  )
}

export default function MapsPage() {
  const say = useSay()
  const { date } = useWords()
  const shown = useLoaded<typeof loader>()
  const { process, versions, drafts, compared, add } = shown
  return (
    <PicturePage process={process} picture="places" title={say("maps.title")} lead={say("maps.lead")}>
      {versions.length === 0 ? (
        <NothingYet
          title={say("maps.none")}
          text={say(drafts > 0 ? "maps.none.draft" : "maps.none.step")}
          add={add}
        />
      ) : (
        <Table
          caption={say("maps.versions")}
          rows={versions.toReversed()}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "number",
              header: say("maps.number"),
              cell: ({ href, number }) => <a href={href}>{say("maps.number.of", { number })}</a>,
            },
            { key: "on", header: say("maps.on"), cell: ({ publishedOn }) => date(publishedOn) },
          ]}
        />
      )}
      {drafts > 0 ? (
        <p>
          <LinkButton href={links.records(process.id, "F02")}>
            {say("maps.drafts", { count: drafts })}
          </LinkButton>
        </p>
      ) : null}
      {compared === null ? (
        versions.length === 1 ? (
          <p>{say("maps.only-one")}</p>
        ) : null
      ) : (
        <Comparison shown={shown} compared={compared} />
      )}
    </PicturePage>
  )
}
