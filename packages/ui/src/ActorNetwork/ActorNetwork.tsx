/**
 * Who acts in a community and who is linked with whom, on a day: a drawing, and the same as two tables.
 * Not here: where actors stand (`network.ts`), or measures of a network (`@osl/core`, ActorMap).
 */

import { useMemo } from "react"
import { Details } from "../Details/Details.tsx"
import { part, piece } from "../odd/part.tsx"
import { Table } from "../Table/Table.tsx"
import { useWords } from "../words/Words.ts"
import { height, type NetworkActor, type NetworkSnapshot, type Place, places, width } from "./network.ts"

export interface ActorNetworkProps {
  /** **Shape** the oldest first. */
  readonly snapshots: ReadonlyArray<NetworkSnapshot>
  /** The day that is drawn; the last one when not said. */
  readonly shown?: string | undefined
  readonly label: string
}

/** A shape for each sector, so that colour is never alone; a circle for one that the kit does not know. */
const corners: Readonly<Record<string, string>> = {
  public: "-13,-13 13,-13 13,13 -13,13",
  business: "0,-18 18,0 0,18 -18,0",
  informal: "0,-17 17,13 -17,13",
  church: "-9,-16 9,-16 18,0 9,16 -9,16 -18,0",
}

const scaleOf = ({ influence }: Pick<NetworkActor, "influence">): number =>
  influence === undefined ? 1 : 0.6 + 0.25 * Math.min(3, Math.max(1, influence))

const Shape = piece(
  "Shape",
  ({ sector, scale = 1 }: { readonly sector: string; readonly scale?: number }) => {
    const points = corners[sector]
    return points === undefined ? (
      <circle r={15 * scale} />
    ) : (
      <polygon points={points} transform={scale === 1 ? undefined : `scale(${scale})`} />
    )
  },
)

const linkKey = ({ from, to, kind }: NetworkSnapshot["links"][number]): string =>
  JSON.stringify([from, to, kind.code])

const Drawing = piece(
  "Drawing",
  ({
    day,
    at,
    isNew,
  }: {
    readonly day: NetworkSnapshot
    readonly at: ReadonlyMap<string, Place>
    readonly isNew: (key: string) => boolean
  }) => (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {day.links.map((link) => {
        const from = at.get(link.from)
        const to = at.get(link.to)
        if (from === undefined || to === undefined || from === to) return null
        return (
          <line
            key={linkKey(link)}
            className={`osl-network__link osl-network__link--${link.kind.code}`}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
            strokeWidth={1 + Math.min(3, Math.max(1, link.strength ?? 1))}
          />
        )
      })}
      {day.actors.map((actor) => {
        const { x, y } = at.get(actor.id) ?? { x: 0, y: 0 }
        return (
          <g key={actor.id} transform={`translate(${x} ${y})`} className="osl-network__actor">
            <g
              className={
                isNew(actor.id) ? "osl-network__shape osl-network__shape--new" : "osl-network__shape"
              }
            >
              <Shape sector={actor.sector.code} scale={scaleOf(actor)} />
            </g>
            <text y={36} className="osl-network__name">
              {actor.name?.length > 22 ? `${actor.name.slice(0, 21).trimEnd()}…` : actor.name}
            </text>
          </g>
        )
      })}
    </svg>
  ),
)

export const ActorNetwork = part("ActorNetwork", ({ snapshots, shown, label }: ActorNetworkProps) => {
  const { say, date } = useWords()
  const at = useMemo(() => places(snapshots), [snapshots])
  const index = Math.max(
    0,
    shown === undefined ? snapshots.length - 1 : snapshots.findIndex((one) => one.date === shown),
  )
  const day = snapshots[index]
  if (day === undefined || day.actors.length === 0) return <p>{say("network.empty")}</p>
  const before = snapshots[index - 1]
  const earlier = new Set([
    ...(before?.actors ?? []).map(({ id }) => id),
    ...(before?.links ?? []).map(linkKey),
  ])
  const isNew = (key: string) => before !== undefined && !earlier.has(key)
  const gone = (before?.actors ?? []).filter(({ id }) => !day.actors.some((actor) => actor.id === id))
  const names = new Map(day.actors.map(({ id, name }) => [id, name]))
  const sectors = new Map(day.actors.map(({ sector }) => [sector.code, sector.label]))
  const kinds = new Map(day.links.map(({ kind }) => [kind.code, kind.label]))
  const since = (key: string) => (isNew(key) ? say("network.new") : "")
  const newness = before === undefined ? [] : [{ key: "since", header: say("network.since") }]
  return (
    <section className="osl-network" aria-label={label}>
      {snapshots.length < 2 ? null : (
        <ul className="osl-network__days" aria-label={say("network.days")}>
          {snapshots.map((one) => (
            <li key={one.date}>
              {one === day || one.href === undefined ? (
                <span aria-current={one === day ? "date" : undefined}>{date(one.date, "medium")}</span>
              ) : (
                <a href={one.href}>{date(one.date, "medium")}</a>
              )}
            </li>
          ))}
        </ul>
      )}
      <p className="osl-network__summary">
        {say("network.summary", { date: date(day.date), actors: day.actors.length, links: day.links.length })}
      </p>
      <div className="osl-network__drawing">
        <Drawing day={day} at={at} isNew={isNew} />
      </div>
      <ul className="osl-network__legend" aria-hidden="true">
        {[...sectors].map(([code, name]) => (
          <li key={code}>
            <svg viewBox="-20 -20 40 40" className="osl-network__shape" aria-hidden="true" focusable="false">
              <Shape sector={code} />
            </svg>
            {name}
          </li>
        ))}
        {[...kinds].map(([code, name]) => (
          <li key={code}>
            <svg viewBox="0 0 40 12" aria-hidden="true" focusable="false">
              <line
                className={`osl-network__link osl-network__link--${code}`}
                x1="0"
                y1="6"
                x2="40"
                y2="6"
                strokeWidth="3"
              />
            </svg>
            {name}
          </li>
        ))}
        {day.actors.some(({ id }) => isNew(id)) ? (
          <li>
            <svg
              viewBox="-20 -20 40 40"
              className="osl-network__shape osl-network__shape--new"
              aria-hidden="true"
              focusable="false"
            >
              <Shape sector="" />
            </svg>
            {say("network.new")}
          </li>
        ) : null}
      </ul>
      {gone.length === 0 ? null : (
        <p>{say("network.gone", { names: gone.map(({ name }) => name).join(", ") })}</p>
      )}
      <Details summary={say("diagram.table")}>
        <Table
          caption={say("network.actors")}
          columns={[
            { key: "name", header: say("network.actor"), cell: ({ name }) => name },
            { key: "sector", header: say("network.sector"), cell: ({ sector }) => sector.label },
            {
              key: "influence",
              header: say("network.influence"),
              cell: ({ influence }) => (Number.isFinite(influence) ? influence : "–"),
            },
            { key: "attitude", header: say("network.attitude"), cell: ({ attitude }) => attitude ?? "–" },
            ...newness.map((column) => ({ ...column, cell: ({ id }: NetworkActor) => since(id) })),
          ]}
          rows={day.actors}
          rowKey={({ id }) => id}
        />
        <Table
          caption={say("network.links")}
          columns={[
            { key: "from", header: say("network.from"), cell: ({ from }) => names.get(from) ?? from },
            { key: "to", header: say("network.to"), cell: ({ to }) => names.get(to) ?? to },
            { key: "kind", header: say("network.kind"), cell: ({ kind }) => kind.label },
            {
              key: "strength",
              header: say("network.strength"),
              cell: ({ strength }) => (Number.isFinite(strength) ? strength : "–"),
            },
            ...newness.map((column) => ({
              ...column,
              cell: (link: NetworkSnapshot["links"][number]) => since(linkKey(link)),
            })),
          ]}
          rows={day.links}
          rowKey={linkKey}
        />
      </Details>
    </section>
  )
})
