import { Problem } from "@osl/core"
import { edition as early } from "@osl/core/osl-2012"
import { edition } from "@osl/core/osl-2014"
import { parse } from "csv-parse/sync"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as FastCheck from "fast-check"
import { describe, expect, it } from "vitest"
import writeWorkbook from "write-excel-file/universal"
import * as Framework from "../../Framework.ts"
import { wordings } from "../../level-texts.ts"
import * as CsvTemplate from "./CsvTemplate.ts"
import * as FrameworkSheet from "./FrameworkSheet.ts"
import { texts } from "./problems.ts"
import * as Workbook from "./Workbook.ts"
import * as XlsxTemplate from "./XlsxTemplate.ts"

const framework = Framework.of(edition, { wordings })
const run = Effect.runPromise
const csv = (file: Uint8Array | string): FrameworkSheet.Table => {
  const found = CsvTemplate.read(file)
  return Result.isSuccess(found) ? found.success : expect.fail(found.failure.code)
}
const bytes = (text: string) => new TextEncoder().encode(text)
const whats = ({ rows }: FrameworkSheet.Preview) => rows.map(({ what }) => what)

/** The template with some cells of some rows written anew. */
const filled = (
  changes: Readonly<Record<number, Readonly<Record<string, FrameworkSheet.Cell>>>>,
): FrameworkSheet.Table =>
  FrameworkSheet.write(framework, "pl").map((row, at) =>
    row.map((cell, index) => changes[at]?.[FrameworkSheet.columns[index]?.code ?? ""] ?? cell),
  )

describe("the template", () => {
  it("[CT1] is read back unchanged, as CSV and as XLSX, in both languages and generations", async () => {
    for (const one of [framework, Framework.of(early, { wordings })])
      for (const language of ["pl", "en"] as const)
        for (const table of [
          csv(bytes(CsvTemplate.write(one, language))),
          await run(XlsxTemplate.read(await run(XlsxTemplate.write(one, language)))),
        ]) {
          expect(table).toEqual(FrameworkSheet.write(one, language))
          const found = FrameworkSheet.preview(table, one)
          expect(found.problems).toEqual([])
          expect(found.absent).toEqual([])
          expect(whats(found)).toEqual(one.competencies.map(() => "same"))
        }
  })

  it("[CT1] as CSV has semicolons, CRLF and the mark of UTF-8", () => {
    const text = CsvTemplate.write(framework, "pl")
    expect(text.startsWith("\ufeffklucz;rodzaj;role;nazwa po polsku;")).toBe(true)
    expect(text.split("\r\n")).toHaveLength(framework.competencies.length + 2)
    expect(bytes(text).slice(0, 3)).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf))
  })

  it("[CT1] never starts a cell of a CSV file with a formula", () => {
    const [first] = framework.competencies
    if (first === undefined) return expect.fail()
    FastCheck.assert(
      FastCheck.property(FastCheck.constantFrom("=", "+", "-", "@"), FastCheck.string(), (mark, text) => {
        const label = { pl: `${mark}${text}`, en: "x" }
        const written = CsvTemplate.write({ ...framework, competencies: [{ ...first, label }] }, "pl")
        expect(csv(written)[1]?.[3]).toBe(label.pl)
        // As a sheet program reads it, which knows nothing of what we put before a formula.
        const cells = parse(written, { delimiter: ";", bom: true, relax_column_count: true }).flat()
        expect(cells.filter((cell) => /^[=+@-]/.test(cell))).toEqual([])
      }),
    )
  })

  it("[CT1] brings back any text, also one that looks like a formula or begins with apostrophes, as CSV and XLSX", async () => {
    const [first] = framework.competencies
    if (first === undefined) return expect.fail()
    const texts = [
      "=1+1",
      "'=1+1",
      "''=1+1",
      "'x",
      "'",
      "''",
      "-5 osób",
      "+48",
      "@ewa",
      "'@ewa",
      "＝1",
      "a'=1",
      "- x",
    ]
    const named = (pl: string) => ({
      ...framework,
      competencies: [{ ...first, label: { pl, en: "x" } }],
    })
    const comes = (table: FrameworkSheet.Table, one: Framework.Framework) => {
      expect(table[1]?.[3]).toBe(one.competencies[0]?.label.pl)
      const found = FrameworkSheet.preview(table, one)
      expect(new Set(whats(found))).toEqual(new Set(["same"]))
    }
    for (const text of texts) comes(csv(bytes(CsvTemplate.write(named(text), "pl"))), named(text))
    const workbook = await run(XlsxTemplate.write(named("'=1+1"), "pl"))
    comes(await run(XlsxTemplate.read(workbook)), named("'=1+1"))
    FastCheck.assert(
      FastCheck.property(
        FastCheck.array(FastCheck.constantFrom("'", "=", "-", "+", "@", "a", "1", ";", '"'), {
          minLength: 1,
        }),
        (letters) => comes(csv(CsvTemplate.write(named(letters.join("")), "pl")), named(letters.join(""))),
      ),
      { numRuns: 40 },
    )
  })
})

describe("the preview", () => {
  it("[CT2] says which rows are new, changed, the same, and which keys have no row; and changes nothing", () => {
    const before = JSON.stringify(framework)
    const table = filled({ 2: { "label.pl": "prawo", kind: "wiedza" }, 3: { key: "X01" } })
    const found = FrameworkSheet.preview(table, framework)
    expect(whats(found).slice(0, 4)).toEqual(["same", "changed", "new", "same"])
    expect(found.rows[1]?.changes).toEqual([
      { column: "label.pl", from: "ramy prawne pomocy społecznej i CUS", to: "prawo" },
    ])
    expect(found.absent).toEqual(["C03"])
    expect(JSON.stringify(framework)).toBe(before)
  })

  it("[CT3] names every reason why a row is unreadable, with its row and column", () => {
    const found = FrameworkSheet.preview(
      filled({
        1: {
          key: "ą b",
          kind: "talent",
          roles: "local-animator, wójt",
          "label.pl": "",
          "label.en": { formula: "=1+1" },
        },
        2: { "definition.pl": "ZaÅ¼Ã³Å‚Ä‡", "definition.en": "bad \ufffd" },
        3: { key: "C05", "level-2.example.en": "" },
        4: { "label.pl": "x".repeat(201) },
      }),
      framework,
    )
    expect(whats(found).slice(0, 6)).toEqual([
      "unreadable",
      "unreadable",
      "unreadable",
      "unreadable",
      "unreadable",
      "same",
    ])
    expect(
      found.rows
        .slice(0, 5)
        .map(({ problems, row }) => [row, ...problems.map(({ code, path }) => `${code} ${path.join(".")}`)]),
    ).toEqual([
      [
        2,
        "sheet-empty-cell 1.3",
        "sheet-formula 1.4",
        "sheet-bad-key 1.0",
        "sheet-unknown-kind 1.1",
        "sheet-unknown-role 1.2",
      ],
      [3, "sheet-encoding 2.5", "sheet-encoding 2.6"],
      [4, "sheet-level-half 3.11"],
      [5, "sheet-too-long 4.3"],
      [6, "sheet-repeated-key 5.0"],
    ])
    for (const { problems } of found.rows)
      for (const one of problems)
        for (const language of ["pl", "en"] as const)
          expect(FrameworkSheet.sentence(one, language)).toMatch(language === "pl" ? /^Wiersz / : /^Row /)
  })

  it("[CT3] finds formulas in a CSV file and in a workbook, with their rows and columns, and takes nothing of them", async () => {
    const line = CsvTemplate.write(framework, "pl").split("\r\n")
    line[2] = (line[2] ?? "").replace(/^C02;/, "=A1;")
    const fromCsv = FrameworkSheet.preview(csv(line.join("\r\n")), framework)
    const table = FrameworkSheet.write(framework, "pl")
    const { toBlob } = writeWorkbook(
      table.map((row, at) =>
        row.map((value, column) =>
          at === 2 && column === 0 ? { value: "=A2", type: "Formula" as const } : { value, type: String },
        ),
      ),
    )
    const workbook = new Uint8Array(await (await toBlob()).arrayBuffer())
    const fromXlsx = FrameworkSheet.preview(await run(XlsxTemplate.read(workbook)), framework)
    for (const found of [fromCsv, fromXlsx]) {
      expect(found.rows[1]?.problems.map(({ code, path }) => [code, path])).toEqual([
        ["sheet-formula", [2, 0]],
      ])
      expect(found.absent).toEqual(["C02"])
      expect(Result.isFailure(FrameworkSheet.accept(found, [2, 3]))).toBe(true)
    }
    // A formula that no program has calculated yet, in a row of its own at the end, is there too.
    const last = await writeWorkbook([
      [{ value: "klucz", type: String }],
      [null],
      [null, { value: "=1+1", type: "Formula" as const }],
    ]).toBlob()
    const rows = await run(XlsxTemplate.read(new Uint8Array(await last.arrayBuffer())))
    expect(rows).toEqual([["klucz"], [], ["", { formula: "" }]])
    const below = FrameworkSheet.preview([...table, [{ formula: "" }]], framework).rows.at(-1)
    expect([below?.row, below?.what, below?.problems[0]?.code]).toEqual([
      table.length + 1,
      "unreadable",
      "sheet-formula",
    ])
    expect(
      Workbook.formulasOf(
        `<x:row r="3"><x:c r="AB3" t="s"><x:f>A1</x:f><x:v>1</x:v></x:c><x:c r="AC3"/></x:row><row><c><v/></c><c><f/></c></row><formula1/>`,
      ),
    ).toEqual([
      { row: 2, column: 27 },
      { row: 3, column: 1 },
    ])
  })

  it("[CT3] reads no row of a sheet without a column it must have, and says which", () => {
    const found = FrameworkSheet.preview(
      [
        ["klucz", "klucz", "kolor"],
        ["C01", "C02", "red"],
      ],
      framework,
    )
    expect(found.rows).toEqual([])
    expect(found.problems.map(({ code, params }) => [code, params["column"]])).toEqual([
      ["sheet-column-repeated", "klucz"],
      ["sheet-column-unknown", "kolor"],
      ...[
        "rodzaj",
        "role",
        "nazwa po polsku",
        "nazwa po angielsku",
        "opis po polsku",
        "opis po angielsku",
      ].map((column) => ["sheet-column-missing", column]),
    ])
  })

  it("[CT3] minds neither the order of columns, nor the language above them, nor missing level columns", () => {
    const table = FrameworkSheet.write(framework, "en").map((row) => row.slice(0, 7).toReversed())
    const found = FrameworkSheet.preview(table, framework)
    expect(found.problems).toEqual([])
    expect(new Set(whats(found))).toEqual(new Set(["same"]))
    expect(found.rows[0]?.competency?.levels).toHaveLength(4)
  })

  it("[CT4] takes all confirmed rows or none", () => {
    const found = FrameworkSheet.preview(filled({ 1: { key: "X01" }, 2: { "label.pl": "" } }), framework)
    expect(FrameworkSheet.accept(found, [2, 3])).toEqual(Result.fail(found.rows[1]?.problems))
    const accepted = FrameworkSheet.accept(found, [2, 4])
    expect(Result.isSuccess(accepted) && accepted.success.competencies.map(({ key }) => key)).toEqual(["X01"])
    expect(
      Result.isSuccess(accepted) &&
        accepted.success.wordings.map(({ competency, level }) => [competency, level]),
    ).toEqual([1, 2, 3, 4].map((level) => ["X01", level]))
    expect(FrameworkSheet.accept(found, [])).toEqual(Result.succeed({ competencies: [], wordings: [] }))
  })
})

describe("files", () => {
  it("[CT5] of other encodings are not guessed at: each cell that suffered is named", () => {
    const text = CsvTemplate.write(framework, "pl")
    const [head = "", first = "", ...rest] = text.split("\r\n")
    const cp1250 = Uint8Array.from(
      [...first].map(
        (letter) =>
          ({ ą: 0xb9, ę: 0xea, ł: 0xb3, ś: 0x9c, ó: 0xf3, ż: 0xbf, ć: 0xe6, ń: 0xf1, ź: 0x9f })[letter] ??
          Math.min(letter.charCodeAt(0), 0x7f),
      ),
    )
    const mixed = Uint8Array.from([...bytes(`${head}\r\n`), ...cp1250, ...bytes(`\r\n${rest.join("\r\n")}`)])
    const found = FrameworkSheet.preview(csv(mixed), framework)
    expect(whats(found)).toEqual(["unreadable", ...framework.competencies.slice(1).map(() => "same")])
    expect(new Set(found.rows[0]?.problems.map(({ code }) => code))).toEqual(new Set(["sheet-encoding"]))
    const utf16 = new Uint8Array(Uint16Array.from([...text].map((letter) => letter.charCodeAt(0))).buffer)
    expect(csv(utf16)).toEqual(FrameworkSheet.write(framework, "pl"))
    const swapped = utf16.map((_, index) => utf16[index ^ 1] ?? 0)
    expect(csv(swapped)).toEqual(FrameworkSheet.write(framework, "pl"))
    // A sheet that was pasted together of two encodings: a row of either, each cell named.
    const latin = filled({ 2: { "label.pl": "zdolno\u009cci" } })
    expect(
      FrameworkSheet.preview(latin, framework).rows[1]?.problems.map(({ code, path }) => [code, path]),
    ).toEqual([["sheet-encoding", [2, 3]]])
  })

  it("[CT5] with commas or tabs are read too; broken and huge ones are refused with the row", async () => {
    for (const mark of [",", "\t"]) {
      const table = FrameworkSheet.write(framework, "pl")
      const text = table
        .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(mark))
        .join("\n")
      expect(csv(text)).toEqual(table)
    }
    const failed = (file: string) => {
      const found = CsvTemplate.read(file)
      return Result.isFailure(found) ? [found.failure.code, found.failure.params["row"]] : []
    }
    expect(failed('a;b\r\nc;"d\r\ne;f')[0]).toBe("sheet-row-broken")
    expect(failed('a;b\nc;d"e"\nx;"y"z\n')).toEqual(["sheet-row-broken", 2])
    expect(failed("x".repeat(5_000_001))[0]).toBe("sheet-too-large")
    for (const file of [new Uint8Array(), bytes("no workbook"), new Uint8Array(5_000_001)])
      expect((await run(Effect.flip(XlsxTemplate.read(file)))).problem.code).toMatch(
        /^sheet-(not-readable|too-large)$/,
      )
  })

  it("[CT5] of others are read without a throw, whatever they hold", async () => {
    for (const name of ["abbreviatedStatement", "sample_case", "sequenceNumber", "test_items"]) {
      const { readFileSync } = await import("node:fs" as string)
      const file = new URL(`../../../fixtures/case/samples/opensalt-${name}.csv`, import.meta.url)
      const found = FrameworkSheet.preview(csv(readFileSync(file)), framework)
      expect(found.rows).toEqual([])
      expect(found.problems.length).toBeGreaterThan(5)
    }
    FastCheck.assert(
      FastCheck.property(
        FastCheck.array(FastCheck.array(FastCheck.string())),
        FastCheck.string(),
        (rows, text) => {
          FrameworkSheet.preview([...FrameworkSheet.write(framework, "pl").slice(0, 1), ...rows], framework)
          const found = CsvTemplate.read(text)
          if (Result.isSuccess(found)) FrameworkSheet.preview(found.success, framework)
        },
      ),
    )
    for (const message of Object.values(texts))
      for (const language of ["pl", "en"] as const)
        expect(
          Problem.format(message[language], language, {
            row: 2,
            column: "a",
            value: "b",
            max: 5,
            first: 1,
            level: 2,
          }),
        ).not.toMatch(/[{}]/)
  })
})
