/**
 * The table of competencies as an XLSX workbook.
 * Not here: what the table holds and what it would change (`FrameworkSheet`).
 */
import type { Language, Problem } from "@osl/core"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import readWorkbook from "read-excel-file/universal"
import writeWorkbook from "write-excel-file/universal"
import type { Framework } from "../../Framework.ts"
import { mostBytes } from "./CsvTemplate.ts"
import * as FrameworkSheet from "./FrameworkSheet.ts"
import * as problems from "./problems.ts"
import * as Workbook from "./Workbook.ts"

const titles = { pl: "Kompetencje", en: "Competencies" } as const

/** The framework as the bytes of a workbook. **Shape** one sheet; the row above the columns stays in view. */
export const write = (framework: Framework, language: Language.Language): Effect.Effect<Uint8Array> =>
  Effect.promise(async () => {
    const [above = [], ...rows] = FrameworkSheet.write(framework, language)
    const { toBlob } = writeWorkbook(
      [
        above.map((value) => ({ value, fontWeight: "bold" as const, wrap: true })),
        ...rows.map((row) => row.map((value) => ({ value, type: String, wrap: true }))),
      ],
      {
        sheet: titles[language],
        stickyRowsCount: 1,
        columns: FrameworkSheet.columns.map(({ max }) => ({ width: max > 400 ? 50 : 20 })),
      },
    )
    return new Uint8Array(await (await toBlob()).arrayBuffer())
  })

/** The file is no workbook that can be read. **Shape** `problem` says which of the two it is. */
export class WorkbookUnreadable extends Schema.TaggedError<WorkbookUnreadable>()("WorkbookUnreadable", {
  code: Schema.String,
  max: Schema.Number,
}) {
  override get message() {
    return "The workbook cannot be read."
  }

  /** What to tell the one who sent it. */
  get problem(): Problem.Problem {
    return problems.make(this.code === "sheet-too-large" ? "sheet-too-large" : "sheet-not-readable", [], {
      max: this.max,
    })
  }
}

const unreadable = (code: problems.Code) => new WorkbookUnreadable({ code, max: mostBytes })

const textOf = (cell: FrameworkSheet.Cell | undefined): string => (typeof cell === "string" ? cell : "")

/**
 * Reads the first sheet of a workbook as text, and says which of its cells hold formulas.
 *
 * **Errors** `WorkbookUnreadable` when it is too large or no workbook.
 */
export const read = (file: Uint8Array): Effect.Effect<FrameworkSheet.Table, WorkbookUnreadable> =>
  file.length > mostBytes
    ? Effect.fail(unreadable("sheet-too-large"))
    : Effect.tryPromise({
        try: async () => {
          const looked = await Workbook.look(file)
          if (looked === "too-large" || looked === "not-readable") return looked
          const [sheet] = await readWorkbook(Uint8Array.from(file).buffer)
          const table: Array<Array<FrameworkSheet.Cell>> = (sheet?.data ?? []).map((cells) =>
            cells.map((cell) => (cell === null ? "" : String(cell))),
          )
          // A formula without a result is no value to a reader of values, who may leave out its row.
          for (const { column, row } of looked) {
            while (table.length <= row) table.push([])
            const cells = table[row] ?? []
            while (cells.length <= column) cells.push("")
            cells[column] = { formula: textOf(cells[column]) }
          }
          return table
        },
        catch: () => unreadable("sheet-not-readable"),
      }).pipe(
        Effect.flatMap((table) =>
          typeof table === "string" ? Effect.fail(unreadable(`sheet-${table}`)) : Effect.succeed(table),
        ),
      )
