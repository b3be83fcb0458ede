import { part } from "../odd/part.tsx"
/**
 * A figure of statistics: a number, or a symbol (`0`, `.`, `x`) with what it means, which is never zero.
 * Not here: which symbol it is (`@osl/core`, StatSymbol), or hiding small numbers.
 */

/** A figure as it is written, and what it means when it is a symbol and no number. */
export interface WrittenFigure {
  readonly text: string
  readonly meaning?: string | undefined
}

export interface StatisticsFigureProps {
  readonly figure: WrittenFigure
}

export const StatisticsFigure = part(
  "StatisticsFigure",
  ({ figure: { text, meaning } }: StatisticsFigureProps) =>
    meaning === undefined ? (
      <span className="osl-figure">{text}</span>
    ) : (
      <span className="osl-figure">
        <span aria-hidden="true">{text}</span> <span className="osl-figure__meaning">{meaning}</span>
      </span>
    ),
)
