/**
 * Processes in columns by stage, as many side by side as there is room for, never out of sight; under one another on a phone.
 * Not here: the same as a list (`Table`), choosing which processes.
 */
import { part } from "../odd/part.tsx"
import { ProcessCard, type ProcessSummary } from "../ProcessCard/ProcessCard.tsx"
import { useWords } from "../words/Words.ts"

/** One stage with its processes. */
export interface BoardColumn {
  readonly code: string
  readonly label: string
  readonly processes: ReadonlyArray<ProcessSummary>
  /** How many there are in all, when more than are shown. */
  readonly count?: number | undefined
  /** Where the rest of them is. */
  readonly more?: { readonly href: string; readonly label: string } | undefined
}

export interface BoardProps {
  readonly columns: ReadonlyArray<BoardColumn>
  readonly label?: string | undefined
}

export const Board = part("Board", ({ columns, label }: BoardProps) => {
  const { say } = useWords()
  return (
    <section className="osl-board" aria-label={label ?? say("board.label")}>
      {columns.map((column) => (
        <section key={column.code} className="osl-board__column">
          <h2 className="osl-board__label">
            {column.label}
            <span className="osl-board__count">
              {say("board.count", { count: column.count ?? column.processes.length })}
            </span>
          </h2>
          <div className="osl-board__processes">
            {column.processes.length === 0 ? (
              <p className="osl-board__empty">{say("board.empty")}</p>
            ) : (
              <ul className="osl-board__cards">
                {column.processes.map((process) => (
                  <li key={process.id}>
                    <ProcessCard process={process} level={3} />
                  </li>
                ))}
              </ul>
            )}
            {column.more ? (
              <p className="osl-board__more">
                <a href={column.more.href}>{column.more.label}</a>
              </p>
            ) : null}
          </div>
        </section>
      ))}
    </section>
  )
})
