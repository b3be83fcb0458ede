import { parse } from "csv-parse/sync"
import readWorkbook from "read-excel-file/universal"
import { describe, expect, it } from "vitest"
import { csv, type Sheet, xlsx } from "./Sheet.ts"

const sheet: Sheet = {
  title: "Wskaźniki: próba [1]",
  columns: ["Nazwa", "Wartość", "Uwagi"],
  rows: [
    ["Zażółć; gęślą", { figure: "below-unit" }, '=HYPERLINK("http://x","y")'],
    ["„cudzysłów”", { figure: "no-information" }, "+48 600"],
    ["dwa\nwiersze", { figure: "not-applicable" }, "@suma"],
    ["zero", { figure: 0 }, "-1"],
    ["liczba", { figure: 12.5 }, "\t=1"],
    ["pusto", null, ""],
    ["zwykła", 3.5, "'=już"],
  ],
}

describe("a table as a file", () => {
  it("is CSV with semicolons, CRLF and the mark of UTF-8, and reads as it was", () => {
    const text = csv(sheet)
    expect(text.startsWith("\ufeffNazwa;Wartość;Uwagi\r\n")).toBe(true)
    const rows: ReadonlyArray<ReadonlyArray<string>> = parse(text, { delimiter: ";", bom: true })
    expect(rows).toHaveLength(8)
    expect(rows.map(([name]) => name).slice(1)).toEqual(sheet.rows.map(([name]) => name))
  })

  it("keeps the symbols of statistics apart from a true zero, in CSV and in XLSX", async () => {
    const rows: ReadonlyArray<ReadonlyArray<string>> = parse(csv(sheet), { delimiter: ";", bom: true })
    expect(rows.slice(1).map(([, value]) => value)).toEqual(["0", ".", "x", "–", "12,50", "", "3,5"])
    const [read] = await readWorkbook((await xlsx(sheet)).buffer)
    expect(read?.data.slice(1).map(([, value]) => value)).toEqual(["0", ".", "x", 0, 12.5, null, 3.5])
  })

  it("holds nothing that a program takes for a formula", async () => {
    const rows: ReadonlyArray<ReadonlyArray<string>> = parse(csv(sheet), { delimiter: ";", bom: true })
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
    const bytes = await xlsx(sheet)
    const [read] = await readWorkbook(bytes.buffer)
    expect(read?.data.slice(1).map(([, , note]) => note)).toEqual([
      '=HYPERLINK("http://x","y")',
      "+48 600",
      "@suma",
      "-1",
      // The reader of workbooks trims.
      "=1",
      null,
      "'=już",
    ])
  })

  it("cuts a text that no cell of a workbook can hold", async () => {
    const long = { ...sheet, rows: [["ż".repeat(40_000), null, null]] }
    const [read] = await readWorkbook((await xlsx(long)).buffer)
    const cell = String(read?.data[1]?.[0])
    expect(cell).toHaveLength(32_767)
    expect(cell.endsWith("…")).toBe(true)
  })
})
