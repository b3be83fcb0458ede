/**
 * The least and the greatest value of a sum of unknown amounts, none below zero, of which some sums are known.
 * Not here: what the amounts are (`Exposure`).
 */

/** A sum of unknowns, each by its place and how often it counts. */
export type Sum = ReadonlyMap<number, number>

export interface Equation {
  readonly sum: Sum
  readonly is: number
}

export interface Range {
  readonly least: number
  readonly most: number
}

const tiny = 1e-9

/** **Shape** each row: what every unknown counts, and what they come to; `basis` the unknown that each row gives. */
interface Tableau {
  readonly rows: Array<Float64Array>
  readonly basis: Array<number>
}

const at = (row: Float64Array, place: number): number => row[place] ?? 0

const pivot = ({ rows, basis }: Tableau, line: number, column: number): void => {
  const chosen = rows[line]
  if (chosen === undefined) return
  const by = at(chosen, column)
  for (let place = 0; place < chosen.length; place++) chosen[place] = at(chosen, place) / by
  for (const row of rows) {
    const times = at(row, column)
    if (row === chosen || Math.abs(times) < tiny) continue
    for (let place = 0; place < row.length; place++) row[place] = at(row, place) - times * at(chosen, place)
  }
  basis[line] = column
}

/** What an unknown outside the basis would add. */
const gains = ({ rows, basis }: Tableau, cost: (unknown: number) => number, column: number): number =>
  basis.reduce(
    (gain, one, line) => gain - cost(one) * at(rows[line] ?? new Float64Array(), column),
    cost(column),
  )

/** Raises the sum as far as it goes, always by the first unknown that raises it, so that it ends. */
const raise = (tableau: Tableau, columns: number, cost: (unknown: number) => number): number => {
  const { rows, basis } = tableau
  for (;;) {
    let entering = 0
    while (entering < columns && (basis.includes(entering) || gains(tableau, cost, entering) < tiny))
      entering++
    if (entering === columns)
      return basis.reduce((sum, one, line) => sum + cost(one) * (rows[line]?.at(-1) ?? 0), 0)
    let leaving = -1
    let shortest = Number.POSITIVE_INFINITY
    for (const [line, row] of rows.entries()) {
      const step = at(row, entering)
      if (step < tiny) continue
      const length = (row.at(-1) ?? 0) / step
      const isFirst = (basis[line] ?? 0) < (basis[leaving] ?? Number.POSITIVE_INFINITY)
      if (length < shortest - tiny || (length < shortest + tiny && isFirst)) {
        shortest = Math.min(shortest, length)
        leaving = line
      }
    }
    if (leaving === -1) return Number.POSITIVE_INFINITY
    pivot(tableau, leaving, entering)
  }
}

/** A first solution, without the equations that follow from others. */
const begin = (unknowns: number, equations: ReadonlyArray<Equation>): Tableau => {
  const width = unknowns + equations.length
  const rows = equations.map(({ sum, is }, line) => {
    const row = new Float64Array(width + 1)
    for (const [unknown, times] of sum) row[unknown] = is < 0 ? -times : times
    row[unknowns + line] = 1
    row[width] = Math.abs(is)
    return row
  })
  const tableau: Tableau = { rows, basis: equations.map((_, line) => unknowns + line) }
  raise(tableau, unknowns, (unknown) => (unknown >= unknowns ? -1 : 0))
  for (let line = tableau.rows.length - 1; line >= 0; line--) {
    if ((tableau.basis[line] ?? 0) < unknowns) continue
    const row = tableau.rows[line] ?? new Float64Array()
    const column = row.subarray(0, unknowns).findIndex((one) => Math.abs(one) > tiny)
    if (column >= 0) pivot(tableau, line, column)
    else {
      tableau.rows.splice(line, 1)
      tableau.basis.splice(line, 1)
    }
  }
  return tableau
}

/**
 * The range of each of the sums. **Shape** `most` is infinite for a sum that nothing bounds. Amounts are whole: fractions are
 * rounded inwards.
 */
export const ranges = (
  unknowns: number,
  equations: ReadonlyArray<Equation>,
  sums: ReadonlyArray<Sum>,
): ReadonlyArray<Range> => {
  const tableau = begin(unknowns, equations)
  return sums.map((sum) => {
    const most = raise(tableau, unknowns, (unknown) => sum.get(unknown) ?? 0)
    const least = -raise(tableau, unknowns, (unknown) => -(sum.get(unknown) ?? 0))
    return { least: Math.ceil(least - 1e-6), most: Math.floor(most + 1e-6) }
  })
}
