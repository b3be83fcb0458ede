/**
 * Published maps of resources and needs: the versions, and two of them beside one another.
 * Not here: what differs (`MapsView`), the map on which things stand (`…places`).
 */
import { ofMunicipality } from "@osl/core/territory/borders"
import { Button, Differences, LinkButton, Notice, Select, Table, useWords } from "@osl/ui"
import { NeedsMap } from "@osl/ui/map"
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { useLoaded } from "../../loaded.ts"
import * as links from "../../process/links.ts"
import { readLog } from "../../process/lookingBack.server.ts"
import * as MapsView from "../../process/picture/MapsView.ts"
import { NothingYet, PicturePage } from "../../process/picture/PicturePage.tsx"
import { additions } from "../../process/picture/picturing.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { tiles } from "../../runtime.server.ts"
import { titled } from "../../title.ts"
import { useSay } from "../../words/Words.ts"

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { searchParams } = new URL(args.request.url)
      const { log, ...reading } = yield* readLog(args.params["processId"])
      const versions = MapsView.versions(log, reading)
      const chosen = MapsView.chosen(versions, searchParams)
      const border = ofMunicipality(reading.state.territory)
      return {
        process: reading.crumbs,
        versions,
        drafts: MapsView.drafts(reading.state),
        compared: chosen === null ? null : { ...chosen, ...MapsView.compared(log, chosen, reading) },
        borders: border === undefined ? [] : [border],
        tiles: tiles(),
        add: additions(reading, ["F02"]),
      }
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "maps.title")

type Shown = Awaited<ReturnType<typeof loader>>
type Compared = NonNullable<Shown["compared"]>

interface ChooserProps {
  readonly shown: Shown
  readonly from: number | undefined
  readonly to: number | undefined
}

const Chooser = ({ shown, from, to }: ChooserProps) => {
  const say = useSay()
  const options = shown.versions.map(({ number, label }) => ({ value: String(number), label }))
  return (
    <form className="picture-compare osl-no-print" method="get" action={links.maps(shown.process.id)}>
      <Select name="from" label={say("maps.from")} options={options} defaultValue={String(from ?? "")} />
      <Select name="to" label={say("maps.to")} options={options} defaultValue={String(to ?? "")} />
      <Button>{say("maps.compare")}</Button>
    </form>
  )
}

/** The cards that were corrected between the two, answer by answer. */
const ChangedCards = ({ compared: { changed, from, to } }: { readonly compared: Compared }) => {
  const say = useSay()
  if (changed.length === 0) return null
  return (
    <section className="osl-stack" aria-labelledby="changed">
      <h3 id="changed">{say("maps.changed", { count: changed.length })}</h3>
      {changed.map(({ id, href, title, differences }) => (
        <section key={id} className="osl-stack" aria-labelledby={`changed-${id}`}>
          <h4 id={`changed-${id}`}>
            <a href={href}>{title}</a>
          </h4>
          <Differences items={differences} label={title} beforeLabel={from.label} afterLabel={to.label} />
        </section>
      ))}
    </section>
  )
}

const Comparison = ({ shown, compared }: { readonly shown: Shown; readonly compared: Compared }) => {
  const say = useSay()
  const { number } = useWords()
  const { from, to, differences, counts, places } = compared
  const title = say("maps.compared", { from: from.number, to: to.number })
  return (
    <section className="osl-stack" aria-labelledby="compared">
      <h2 id="compared">{title}</h2>
      <Chooser shown={shown} from={from.number} to={to.number} />
      <Table
        caption={say("maps.counts")}
        rows={counts}
        rowKey={({ form }) => form}
        columns={[
          { key: "form", header: say("maps.what"), cell: ({ form }) => say(`maps.what.${form}`) },
          ...MapsView.kinds.map((kind) => ({
            key: kind,
            header: say(`maps.kind.${kind}`),
            isNumeric: true,
            cell: (row: (typeof counts)[number]) => number(row[kind]),
          })),
        ]}
      />
      {places.length === 0 ? (
        <p>{say("maps.cards.same")}</p>
      ) : (
        <NeedsMap
          label={say("maps.map")}
          places={places}
          borders={shown.borders}
          tiles={shown.tiles}
          heading={3}
        />
      )}
      <ChangedCards compared={compared} />
      <section className="osl-stack" aria-labelledby="words">
        <h3 id="words">{say("maps.words")}</h3>
        {differences.length === 0 ? (
          <p>{say("maps.same")}</p>
        ) : (
          <Differences
            items={differences}
            label={say("maps.words")}
            beforeLabel={from.label}
            afterLabel={to.label}
          />
        )}
      </section>
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
        ) : versions.length > 1 ? (
          <>
            <Notice title={say("maps.not-two")} />
            <Chooser shown={shown} from={versions.at(-2)?.number} to={versions.at(-1)?.number} />
          </>
        ) : null
      ) : (
        <Comparison shown={shown} compared={compared} />
      )}
    </PicturePage>
  )
}
