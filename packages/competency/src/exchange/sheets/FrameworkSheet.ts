/**
 * The competencies of a framework as a table that people fill in, and what a filled-in table would change.
 * Not here: files (`CsvTemplate`, `XlsxTemplate`), or keeping what was accepted (whoever asked).
 */
import type { Problem as Problems, Term } from "@osl/core"
import { Language, Problem } from "@osl/core"
import * as Result from "effect/Result"
import type * as Competency from "../../Competency.ts"
import type { Framework, Wording } from "../../Framework.ts"
import * as Level from "../../Level.ts"
import * as problems from "./problems.ts"

type Text = Language.Text

/** A column: its code, and what stands above it. **Unit** `max` in characters. */
interface Column {
  readonly code: string
  readonly label: Text
  readonly max: number
  readonly isRequired: boolean
}

const column = (code: string, pl: string, en: string, max: number, isRequired: boolean): Column => ({
  code,
  label: { pl, en },
  max,
  isRequired,
})

/** **Shape** key, kind, roles, names and definitions, then four columns for each level, from the beginner up. */
export const columns: ReadonlyArray<Column> = [
  column("key", "klucz", "key", 40, true),
  column("kind", "rodzaj", "kind", 40, true),
  column("roles", "role", "roles", 400, true),
  column("label.pl", "nazwa po polsku", "name in Polish", 200, true),
  column("label.en", "nazwa po angielsku", "name in English", 200, true),
  column("definition.pl", "opis po polsku", "definition in Polish", 1000, true),
  column("definition.en", "opis po angielsku", "definition in English", 1000, true),
  ...Level.all.flatMap((level) => [
    column(
      `level-${level}.descriptor.pl`,
      `poziom ${level}: opis po polsku`,
      `level ${level}: description in Polish`,
      1000,
      false,
    ),
    column(
      `level-${level}.descriptor.en`,
      `poziom ${level}: opis po angielsku`,
      `level ${level}: description in English`,
      1000,
      false,
    ),
    column(
      `level-${level}.example.pl`,
      `poziom ${level}: przykład po polsku`,
      `level ${level}: example in Polish`,
      1000,
      false,
    ),
    column(
      `level-${level}.example.en`,
      `poziom ${level}: przykład po angielsku`,
      `level ${level}: example in English`,
      1000,
      false,
    ),
  ]),
]

/** A competency as a row says it. **Shape** `levels` without those that were left empty. */
export interface SheetCompetency {
  readonly key: string
  readonly kind: Term.Competency["kind"]
  readonly roles: ReadonlyArray<string>
  readonly label: Text
  readonly definition: Text
  readonly levels: ReadonlyArray<{
    readonly level: Level.Level
    readonly descriptor: Text
    readonly example: Text
  }>
}

const kinds: Readonly<Record<Term.Competency["kind"], Text>> = {
  knowledge: { pl: "wiedza", en: "knowledge" },
  skill: { pl: "umiejętność", en: "skill" },
  attitude: { pl: "postawa", en: "attitude" },
}
const kindCodes = ["knowledge", "skill", "attitude"] as const

type Cells = Readonly<Record<string, string>>

const cellsOf = (one: SheetCompetency, language: Language.Language): Cells => ({
  key: one.key,
  kind: kinds[one.kind][language],
  roles: one.roles.join(", "),
  ...Object.fromEntries(
    Language.all.flatMap((each) => [
      [`label.${each}`, one.label[each]],
      [`definition.${each}`, one.definition[each]],
      ...one.levels.flatMap(({ descriptor, example, level }) => [
        [`level-${level}.descriptor.${each}`, descriptor[each]],
        [`level-${level}.example.${each}`, example[each]],
      ]),
    ]),
  ),
})

const fromFramework = ({
  definition,
  key,
  kind,
  label,
  levels,
  roles,
}: Competency.Competency): SheetCompetency => ({
  key,
  kind,
  roles,
  label,
  definition,
  levels: levels.map(({ descriptor, example, level }) => ({ level, descriptor, example })),
})

/** A cell: its text, or a formula, of which a file may hold only the last result. A text that looks like a formula is a text. */
export type Cell = string | { readonly formula: string }

/** A table. **Shape** the first row stands above the columns. */
export type Table = ReadonlyArray<ReadonlyArray<Cell>>

const textIn = (cell: Cell | undefined): string => (typeof cell === "object" ? cell.formula : (cell ?? ""))

/** The framework as a table of text. **Shape** a row for each competency, in the order of the framework. */
export const write = (
  framework: Framework,
  language: Language.Language,
): ReadonlyArray<ReadonlyArray<string>> => [
  columns.map(({ label }) => label[language]),
  ...framework.competencies.map((one) => {
    const cells = cellsOf(fromFramework(one), language)
    return columns.map(({ code }) => cells[code] ?? "")
  }),
]

/** What a row would change in one column. */
export interface CellChange {
  readonly column: string
  readonly from: string
  readonly to: string
}

/**
 * What would come of a row.
 *
 * **Shape** `competency` is null when the row is unreadable; then `problems` say why, all of them. **Unit** `row` as the sheet counts
 * them, the row above the columns being 1.
 */
export interface PreviewRow {
  readonly row: number
  readonly key: string
  readonly what: "new" | "changed" | "same" | "unreadable"
  readonly competency: SheetCompetency | null
  readonly changes: ReadonlyArray<CellChange>
  readonly problems: ReadonlyArray<Problems.Problem>
}

/** **Shape** `problems` of the sheet as a whole; `absent` are keys of the framework without a row: they stay as they are. */
export interface Preview {
  readonly rows: ReadonlyArray<PreviewRow>
  readonly absent: ReadonlyArray<string>
  readonly problems: ReadonlyArray<Problems.Problem>
}

const plain = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, " ")

/** Characters that nobody types: in a text they were letters of another encoding. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/

/** A letter that could not be read, one that nobody types, or two that stand for one because the text was decoded twice. */
const isBrokenText = (text: string): boolean =>
  text.includes("\ufffd") ||
  control.test(text) ||
  /[\u00c3\u00c4\u00c5][\u0080-\u00bf\u201a-\u201e\u2020-\u203a\u0161\u017a-\u017e\u0141\u0142\u02c7]/.test(
    text,
  )

interface Header {
  readonly at: ReadonlyMap<string, number>
  readonly problems: ReadonlyArray<Problems.Problem>
}

const header = (cells: ReadonlyArray<Cell>): Header => {
  const at = new Map<string, number>()
  const found: Array<Problems.Problem> = []
  cells.map(textIn).forEach((cell, index) => {
    const name = plain(cell)
    if (name === "") return
    const known = columns.find(
      ({ code, label }) => code === name || Language.all.some((language) => plain(label[language]) === name),
    )
    if (known === undefined)
      found.push(problems.make("sheet-column-unknown", [0, index], { column: cell.slice(0, 80) }))
    else if (at.has(known.code))
      found.push(problems.make("sheet-column-repeated", [0, index], { column: cell.slice(0, 80) }))
    else at.set(known.code, index)
  })
  for (const { code, isRequired, label } of columns)
    if (isRequired && !at.has(code))
      found.push(problems.make("sheet-column-missing", [0], { column: label.pl }))
  return { at, problems: found }
}

interface Read {
  readonly key: string
  readonly competency: SheetCompetency | null
  readonly problems: ReadonlyArray<Problems.Problem>
}

const kindOf = (value: string): Term.Competency["kind"] | undefined =>
  kindCodes.find((code) => code === value || Language.all.some((language) => kinds[code][language] === value))

const readRow = (cells: ReadonlyArray<Cell>, index: number, { at }: Header, framework: Framework): Read => {
  const row = index + 1
  const found: Array<Problems.Problem> = []
  const label = (code: string): string => columns.find((one) => one.code === code)?.label.pl ?? code
  const say = (code: problems.Code, of: string, params: Problems.Problem["params"] = {}): void => {
    found.push(problems.make(code, [index, at.get(of) ?? 0], { row, column: label(of), ...params }))
  }
  const values = new Map<string, string>()
  for (const { code, isRequired, max } of columns) {
    const cell = cells[at.get(code) ?? -1]
    const value = textIn(cell).trim()
    if (typeof cell === "object") say("sheet-formula", code)
    else if (isRequired && value === "") say("sheet-empty-cell", code)
    else if (isBrokenText(value)) say("sheet-encoding", code)
    else if (value.length > max) say("sheet-too-long", code, { max })
    values.set(code, typeof cell === "object" ? "" : value)
  }
  const value = (code: string): string => values.get(code) ?? ""
  const text = (code: string): Text => ({ pl: value(`${code}.pl`), en: value(`${code}.en`) })
  const key = value("key")
  if (key !== "" && !/^[A-Za-z0-9][A-Za-z0-9-]*$/.test(key)) say("sheet-bad-key", "key", { value: key })
  const kind = kindOf(plain(value("kind")))
  if (kind === undefined && value("kind") !== "") say("sheet-unknown-kind", "kind", { value: value("kind") })
  const roles = value("roles")
    .split(/[,;|]/)
    .map((one) => one.trim())
    .filter((one) => one !== "")
    .map((one) => {
      const role = framework.roles.find(
        (other) =>
          other.key === one || Language.all.some((language) => plain(other.label[language]) === plain(one)),
      )
      if (role === undefined) say("sheet-unknown-role", "roles", { value: one })
      return role?.key ?? one
    })
  const levels = Level.all.flatMap((level) => {
    const descriptor = text(`level-${level}.descriptor`)
    const example = text(`level-${level}.example`)
    const all = [descriptor.pl, descriptor.en, example.pl, example.en]
    if (all.every((one) => one === "")) return []
    if (all.some((one) => one === "")) say("sheet-level-half", `level-${level}.descriptor.pl`, { level })
    return [{ level, descriptor, example }]
  })
  return {
    key,
    problems: found,
    competency:
      found.length > 0 || kind === undefined
        ? null
        : { key, kind, roles, label: text("label"), definition: text("definition"), levels },
  }
}

const changesOf = (
  before: SheetCompetency,
  after: SheetCompetency,
  at: Header["at"],
): ReadonlyArray<CellChange> => {
  const from = cellsOf(before, "pl")
  const to = cellsOf(after, "pl")
  return columns
    .filter(({ code }) => at.has(code) && (from[code] ?? "") !== (to[code] ?? ""))
    .map(({ code }) => ({ column: code, from: from[code] ?? "", to: to[code] ?? "" }))
}

/**
 * What a filled-in table would change. Nothing is changed.
 *
 * **Shape** a row for each of the table that is not empty; without a column that must be there, no rows. **Source** rules CT2–CT5.
 */
export const preview = (table: Table, framework: Framework): Preview => {
  const above = header(table[0] ?? [])
  const isWhole = above.problems.every(({ code }) => code === "sheet-column-unknown")
  const first = new Map<string, number>()
  const rows = !isWhole
    ? []
    : table.slice(1).flatMap((cells, before): ReadonlyArray<PreviewRow> => {
        if (cells.every((cell) => typeof cell === "string" && cell.trim() === "")) return []
        const index = before + 1
        const read = readRow(cells, index, above, framework)
        const { key } = read
        const earlier = first.get(key)
        if (earlier === undefined) first.set(key, index)
        const repeated =
          earlier === undefined || key === ""
            ? []
            : [
                problems.make("sheet-repeated-key", [index, 0], {
                  row: index + 1,
                  value: key,
                  first: earlier + 1,
                }),
              ]
        const found = [...read.problems, ...repeated]
        const row = { row: index + 1, key, problems: found }
        if (read.competency === null || found.length > 0)
          return [{ ...row, what: "unreadable", competency: null, changes: [] }]
        const there = framework.competencies.find((one) => one.key === key)
        if (there === undefined) return [{ ...row, what: "new", competency: read.competency, changes: [] }]
        const known = fromFramework(there)
        // A column that is not in the sheet says nothing of what it would hold.
        const hasLevels = columns.some(({ code }) => code.startsWith("level-") && above.at.has(code))
        const competency = hasLevels ? read.competency : { ...read.competency, levels: known.levels }
        const changes = changesOf(known, competency, above.at)
        return [{ ...row, what: changes.length > 0 ? "changed" : "same", competency, changes }]
      })
  return {
    rows,
    absent: isWhole ? framework.competencies.filter(({ key }) => !first.has(key)).map(({ key }) => key) : [],
    problems: above.problems,
  }
}

/** **Shape** `competencies` are the new and changed ones that were confirmed; `wordings` their level texts, marked inferred. */
export interface Accepted {
  readonly competencies: ReadonlyArray<SheetCompetency>
  readonly wordings: ReadonlyArray<Wording>
}

/**
 * What comes of the rows that a person confirmed; all of them or nothing.
 *
 * **Unit** `confirmed` are numbers of rows, as in the preview. **Errors** the problems of every confirmed row that is unreadable.
 */
export const accept = (
  { rows }: Preview,
  confirmed: ReadonlyArray<number>,
): Result.Result<Accepted, ReadonlyArray<Problems.Problem>> => {
  const chosen = rows.filter(({ row }) => confirmed.includes(row))
  const wrong = chosen.flatMap((one) => one.problems)
  if (wrong.length > 0) return Result.fail(wrong)
  const competencies = chosen
    .filter(({ what }) => what === "new" || what === "changed")
    .flatMap(({ competency }) => competency ?? [])
  return Result.succeed({
    competencies,
    wordings: competencies.flatMap(({ key, levels }) =>
      levels.map((one): Wording => ({ competency: key, ...one, evidence: "inferred", sources: [] })),
    ),
  })
}

/** The sentence for a problem of a sheet. */
export const sentence = (problem: Problems.Problem, language: Language.Language): string =>
  Problem.text(problem, language, problems.texts)
