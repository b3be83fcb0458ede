/**
 * Which competencies a team has: how many reach the wanted level, what nobody has, what hangs on one person.
 * Not here: counting them (`@osl/competency`, TeamCoverage).
 */
import { part } from "../odd/part.tsx"
import { Table } from "../Table/Table.tsx"
import { Tag } from "../Tag/Tag.tsx"
import { useWords } from "../words/Words.ts"

/** One competency of a team in words ready to be shown. */
export interface CoverageItem {
  readonly key: string
  readonly competency: string
  readonly href?: string | undefined
  /** Who reaches the wanted level: names, only where the reader may know them; else a count. */
  readonly holders: ReadonlyArray<string> | number
  readonly wanted: string
}

export interface TeamCoverageProps {
  readonly label: string
  readonly items: ReadonlyArray<CoverageItem>
  /** **Unit** people of the team. */
  readonly team: number
}

const countOf = ({ holders }: CoverageItem): number =>
  typeof holders === "number" ? holders : holders.length

export const TeamCoverage = part("TeamCoverage", ({ label, items, team }: TeamCoverageProps) => {
  const { say } = useWords()
  const nobody = items.filter((item) => countOf(item) === 0).length
  const single = items.filter((item) => countOf(item) === 1).length
  return (
    <section className="osl-coverage" aria-label={label}>
      <p className="osl-coverage__summary">
        {say("coverage.summary", { nobody, single, all: items.length })}
      </p>
      <Table
        caption={label}
        hideCaption
        columns={[
          {
            key: "competency",
            header: say("profile.competency"),
            cell: ({ competency, href }) =>
              href === undefined ? competency : <a href={href}>{competency}</a>,
          },
          { key: "wanted", header: say("profile.wanted"), cell: ({ wanted }) => wanted },
          {
            key: "count",
            header: say("coverage.holders"),
            cell: (item) => {
              const count = countOf(item)
              return (
                <span className="osl-coverage__count">
                  <span className="osl-coverage__bar" aria-hidden="true">
                    <span
                      style={{ inlineSize: `${team === 0 ? 0 : Math.min(100, (count / team) * 100)}%` }}
                    />
                  </span>
                  {say("coverage.of", { count, team })}
                  {count > 1 ? null : (
                    <Tag tone="attention">{say(count === 0 ? "coverage.nobody" : "coverage.single")}</Tag>
                  )}
                </span>
              )
            },
          },
          {
            key: "who",
            header: say("coverage.who"),
            cell: ({ holders }) =>
              typeof holders === "number" ? say("coverage.hidden") : holders.join(", ") || "–",
          },
        ]}
        rows={items}
        rowKey={({ key }) => key}
      />
    </section>
  )
})
