/**
 * What all centres of a region have together: published counts on a map, in an equal table, and part by part.
 * Not here: single centres, which a coordinator of a region does not see, or what is published when (`@osl/store`, Region).
 */
import * as Border from "@osl/core/territory/borders"
import { Region } from "@osl/store"
import {
  Breadcrumbs,
  Button,
  ButtonRow,
  Details,
  drawTerritory,
  EmptyState,
  LinkButton,
  Notice,
  RegionMap,
  Select,
  StatisticsFigure,
  Table,
  useWords,
} from "@osl/ui"
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { useLoaded } from "../../loaded.ts"
import * as RegionView from "../../region/RegionView.ts"
import { read } from "../../region/region.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { useSay } from "../../words/Words.ts"
import "../../region/region.css"

const bordersOf = (within: string) =>
  within === Region.country
    ? Border.ofVoivodeships()
    : within.length === 2
      ? Border.ofCounties(within)
      : Border.ofMunicipalities(within)

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { periods, language, home, answer } = yield* read(args.request)
      if (answer === null) return { shown: null }
      const { asked, table } = answer
      const name = (code: string) => RegionView.territoryName(code, language)
      const way = RegionView.wayTo(asked.within)
      return {
        shown: {
          period: asked.period,
          what: asked.counting.key,
          measure: asked.counting.measure,
          within: asked.within,
          territory: name(asked.within),
          crumbs: way
            .slice(0, -1)
            .map((code) => ({ label: name(code), href: RegionView.href({ ...asked, within: code }) })),
          home: way.includes(home)
            ? null
            : { label: name(home), href: RegionView.href({ ...asked, within: home }) },
          periods: periods.map((value) => ({ value, label: RegionView.periodName(value, language) })),
          countings: RegionView.countings.map(({ key }) => key),
          csv: `${RegionView.href(asked, "/region/file")}&format=csv`,
          xlsx: `${RegionView.href(asked, "/region/file")}&format=xlsx`,
          view:
            table.rows.length === 0
              ? null
              : {
                  ...RegionView.of(table, asked, language),
                  drawing: drawTerritory(bordersOf(asked.within)),
                  publishedAt: table.publishedAt,
                  least: table.least,
                  isDemonstration: table.demonstration,
                },
        },
      }
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ data, matches }) => {
  const territory = data?.shown?.territory
  return titled(matches, territory === undefined ? "region.title" : { text: territory })
}

type Shown = NonNullable<Awaited<ReturnType<typeof loader>>["shown"]>
type View = NonNullable<Shown["view"]>

const Question = ({ shown: { period, what, within, periods, countings } }: { readonly shown: Shown }) => {
  const say = useSay()
  return (
    <form className="region-question osl-no-print" method="get" action="/region" key={`${period} ${what}`}>
      <input type="hidden" name="within" value={within} />
      <Select name="period" label={say("region.period")} options={periods} defaultValue={period} />
      <Select
        name="what"
        label={say("region.what")}
        options={countings.map((value) => ({ value, label: say(`region.what.${value}`) }))}
        defaultValue={what}
      />
      <Button>{say("region.show")}</Button>
    </form>
  )
}

const Numbers = ({ shown, view }: { readonly shown: Shown; readonly view: View }) => {
  const say = useSay()
  const { instant } = useWords()
  const { territory, measure, what } = shown
  const { areas, open, closed, categories, drawing, publishedAt, least, isHidden, isDemonstration } = view
  return (
    <>
      <RegionMap
        label={say("region.map", { what: say(`region.measure.${measure}`), territory })}
        drawing={drawing}
        areas={areas}
        unit={say(`region.unit.${measure}`)}
        note={say("region.why", { least })}
      />
      <h2 id="region-parts">{say(`region.what.${what}`)}</h2>
      {open.length === 0 ? null : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is moved sideways has to be reached by keys
        <section className="region-wide" aria-label={say(`region.what.${what}`)} tabIndex={0}>
          <Table
            caption={say(`region.what.${what}`)}
            hideCaption
            rows={open}
            rowKey={({ code }) => code}
            columns={[
              {
                key: "territory",
                header: say("region.column.territory"),
                cell: ({ label, href }) => (href === null ? label : <a href={href}>{label}</a>),
              },
              {
                key: "total",
                header: say("region.total"),
                isNumeric: true,
                cell: ({ total }) => <StatisticsFigure figure={total} />,
              },
              ...categories.map(({ code, label }) => ({
                key: `by-${code}`,
                header: label,
                isNumeric: true,
                cell: ({ by }: View["open"][number]) => {
                  const figure = by[code]
                  return figure === undefined ? null : <StatisticsFigure figure={figure} />
                },
              })),
            ]}
          />
        </section>
      )}
      {closed.length === 0 ? null : (
        <>
          <p id="region-closed">{say("region.closed")}</p>
          <ul className="region-closed" aria-labelledby="region-closed">
            {closed.map(({ code, label, href, total }) => (
              <li key={code}>
                {href === null ? label : <a href={href}>{label}</a>}: <StatisticsFigure figure={total} />
              </li>
            ))}
          </ul>
        </>
      )}
      {isHidden ? <p>{say("region.why", { least })}</p> : null}
      <div className="osl-no-print">
        <ButtonRow>
          <LinkButton href={shown.csv}>{say("region.file.csv")}</LinkButton>
          <LinkButton href={shown.xlsx}>{say("region.file.xlsx")}</LinkButton>
        </ButtonRow>
      </div>
      <Details summary={say("region.how")}>
        <p>{say("region.how.counted")}</p>
        <p>{say("region.how.published", { when: instant(publishedAt) })}</p>
        {isDemonstration ? <p>{say("region.how.demonstration")}</p> : null}
      </Details>
    </>
  )
}

export default function RegionPage() {
  const say = useSay()
  const { shown } = useLoaded<typeof loader>()
  if (shown === null)
    return (
      <div className="osl-stack">
        <h1>{say("region.title")}</h1>
        <EmptyState title={say("region.none")}>{say("region.none.step")}</EmptyState>
      </div>
    )
  return (
    <div className="osl-stack">
      {shown.crumbs.length === 0 ? null : (
        <Breadcrumbs items={[...shown.crumbs, { label: shown.territory }]} />
      )}
      <h1>{`${shown.territory.slice(0, 1).toUpperCase()}${shown.territory.slice(1)}`}</h1>
      <p className="osl-lead">{say("region.lead")}</p>
      {shown.home === null ? null : (
        <p>
          <a href={shown.home.href}>{say("region.home", { territory: shown.home.label })}</a>
        </p>
      )}
      <Question shown={shown} />
      {shown.view === null ? (
        <Notice title={say("region.nobody")}>
          <p>{say("region.nobody.step")}</p>
        </Notice>
      ) : (
        <Numbers shown={shown} view={shown.view} />
      )}
    </div>
  )
}
