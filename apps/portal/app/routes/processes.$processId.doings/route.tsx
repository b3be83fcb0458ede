/**
 * Events, volunteering and campaigns of a process on one page.
 * Not here: what is counted (`DoingsView`), indicators of periods (the report of a period).
 */
import { RecordCard, RecordCards, Table, Tag, useWords } from "@osl/ui"
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { useLoaded } from "../../loaded.ts"
import * as links from "../../process/links.ts"
import * as DoingsView from "../../process/picture/DoingsView.ts"
import * as Picture from "../../process/picture/Picture.ts"
import { Additions, NothingYet, PicturePage } from "../../process/picture/PicturePage.tsx"
import { additions, begin, mostOfForm } from "../../process/picture/picturing.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { useSay } from "../../words/Words.ts"

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { reading, records } = yield* begin(args.params["processId"], Picture.forms.doings)
      return {
        process: reading.crumbs,
        ...DoingsView.of(records, reading),
        most: mostOfForm,
        add: additions(reading, Picture.forms.doings),
      }
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "picture.doings")

type Shown = Awaited<ReturnType<typeof loader>>

const Sums = ({ shown: { sums } }: { readonly shown: Shown }) => {
  const say = useSay()
  const { number } = useWords()
  const all = [
    ["doings.events", number(sums.events)],
    ["doings.people", number(sums.people)],
    ["doings.by-people", say("doings.of", { part: sums.byPeople, all: sums.events })],
    ["doings.volunteers", number(sums.volunteers)],
    ["doings.hours", number(sums.hours)],
  ] as const
  return (
    <dl className="picture-sums">
      {all.map(([key, value]) => (
        <div key={key}>
          <dt>{say(key)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

const Events = ({ shown: { events } }: { readonly shown: Shown }) => {
  const say = useSay()
  const { date, number } = useWords()
  return (
    <Table
      caption={say("form.F13.many")}
      hideCaption
      rows={events}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "name",
          header: say("doings.name"),
          cell: (one) => <a href={one.href}>{one.name}</a>,
        },
        { key: "on", header: say("doings.on"), cell: (one) => date(one.on, "medium") },
        { key: "kind", header: say("doings.kind"), cell: (one) => one.kind },
        { key: "people", header: say("doings.people"), isNumeric: true, cell: (one) => number(one.people) },
        { key: "initiator", header: say("doings.initiator"), cell: (one) => one.initiator },
        {
          key: "led",
          header: say("doings.led"),
          cell: (one) => (one.isByPeople ? <Tag tone="action">{one.ledBy}</Tag> : one.ledBy),
        },
      ]}
      empty={<p>{say("doings.events.none")}</p>}
    />
  )
}

const Volunteering = ({ shown: { volunteering } }: { readonly shown: Shown }) => {
  const say = useSay()
  const { date, number } = useWords()
  return (
    <Table
      caption={say("form.F14.many")}
      hideCaption
      rows={volunteering}
      rowKey={({ id }) => id}
      columns={[
        { key: "name", header: say("doings.name"), cell: (one) => <a href={one.href}>{one.name}</a> },
        { key: "on", header: say("doings.on"), cell: (one) => date(one.on, "medium") },
        {
          key: "volunteers",
          header: say("doings.volunteers"),
          isNumeric: true,
          cell: (one) => number(one.volunteers),
        },
        { key: "hours", header: say("doings.hours"), isNumeric: true, cell: (one) => number(one.hours) },
      ]}
      empty={<p>{say("doings.volunteering.none")}</p>}
    />
  )
}

const Campaigns = ({ shown: { campaigns } }: { readonly shown: Shown }) => {
  const say = useSay()
  const { date } = useWords()
  return campaigns.length === 0 ? (
    <p>{say("doings.campaigns.none")}</p>
  ) : (
    <RecordCards label={say("form.F20.many")}>
      {campaigns.map((one) => (
        <RecordCard
          key={one.id}
          heading={3}
          kind="campaign"
          kindLabel={say("doings.campaign")}
          title={one.title}
          href={one.href}
          text={one.aim}
          state={{ label: one.result, tone: one.tone }}
          facts={[
            { label: say("doings.from"), value: date(one.from) },
            ...(one.to === null ? [] : [{ label: say("doings.to"), value: date(one.to) }]),
          ]}
          lists={[{ label: say("doings.steps"), items: one.actions.map((label) => ({ label })) }]}
        />
      ))}
    </RecordCards>
  )
}

export default function DoingsPage() {
  const say = useSay()
  const shown = useLoaded<typeof loader>()
  const { process, events, volunteering, campaigns, most, add } = shown
  const isEmpty = events.length + volunteering.length + campaigns.length === 0
  return (
    <PicturePage process={process} picture="doings" lead={say("doings.lead")}>
      {isEmpty ? (
        <NothingYet title={say("doings.none")} text={say("doings.none.step")} add={add} />
      ) : (
        <>
          <Additions add={add} />
          <Sums shown={shown} />
          {events.length < most ? null : (
            <p>
              {say("doings.most", { most })}{" "}
              <a href={links.records(process.id, "F13")}>{say("records.title")}</a>
            </p>
          )}
          <section aria-labelledby="events">
            <h2 id="events">{say("form.F13.many")}</h2>
            <Events shown={shown} />
          </section>
          <section aria-labelledby="volunteering">
            <h2 id="volunteering">{say("form.F14.many")}</h2>
            <Volunteering shown={shown} />
          </section>
          <section aria-labelledby="campaigns">
            <h2 id="campaigns">{say("form.F20.many")}</h2>
            <Campaigns shown={shown} />
          </section>
        </>
      )}
    </PicturePage>
  )
}
