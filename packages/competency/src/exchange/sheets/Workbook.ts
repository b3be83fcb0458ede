/**
 * The parts of an XLSX file that tell which cells hold formulas: of those a reader of values sees only the last result.
 * Not here: the values (`XlsxTemplate`), or what a formula means for a row (`FrameworkSheet`).
 */

/** A cell by its place. **Unit** from 0. */
export interface Place {
  readonly row: number
  readonly column: number
}

interface Member {
  readonly offset: number
  readonly packed: number
  readonly size: number
  readonly isDeflated: boolean
}

/** **Unit** bytes of a part of a workbook when it is unpacked. */
const mostBytes = 100_000_000

const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** The members of a ZIP archive by name; `undefined` when it is none. */
const members = (bytes: Uint8Array): ReadonlyMap<string, Member> | undefined => {
  const view = viewOf(bytes)
  let end = bytes.length - 22
  while (end >= 0 && end > bytes.length - 65_558 && view.getUint32(end, true) !== endOfDirectory) end -= 1
  if (end < 0 || view.getUint32(end, true) !== endOfDirectory) return undefined
  const found = new Map<string, Member>()
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryEntry) return undefined
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    found.set(name, {
      offset: view.getUint32(at + 42, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      isDeflated: view.getUint16(at + 10, true) !== 0,
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return found
}

const inflated = async (packed: Uint8Array): Promise<string | undefined> => {
  const stream = new Blob([Uint8Array.from(packed)])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"))
  const decoder = new TextDecoder()
  const reader = stream.getReader()
  const parts: Array<string> = []
  let length = 0
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    length += value?.length ?? 0
    if (length > mostBytes) {
      await reader.cancel()
      return undefined
    }
    parts.push(decoder.decode(value, { stream: true }))
  }
  return parts.join("") + decoder.decode()
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    .exec(tag)
    ?.slice(1)
    .find((one) => one !== undefined)

/** The name of the member that holds the first sheet. */
const firstSheet = (workbook: string, relations: string): string | undefined => {
  const sheet = /<(?:\w+:)?sheet\s[^>]*>/.exec(workbook)?.[0]
  const id = sheet === undefined ? undefined : attribute(sheet, "id")
  const target = [...relations.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)]
    .map(([tag]) => tag)
    .find((tag) => attribute(tag, "Id") === id)
  const path = target === undefined ? undefined : attribute(target, "Target")
  return path?.startsWith("/") === true ? path.slice(1) : path === undefined ? undefined : `xl/${path}`
}

/** **Unit** the number of a column from its letters, from 0. */
const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** The places of the cells of a sheet that hold a formula, in the order of the sheet. */
export const formulasOf = (sheet: string): ReadonlyArray<Place> => {
  const found: Array<Place> = []
  let row = -1
  let column = -1
  for (const [tag, name] of sheet.matchAll(/<(?:\w+:)?(row|c|f)(?:\s[^>]*)?\/?>/g)) {
    if (name === "f") {
      if (found.at(-1)?.row !== row || found.at(-1)?.column !== column) found.push({ row, column })
      continue
    }
    const written = attribute(tag, "r")
    if (name === "row") {
      row = written === undefined ? row + 1 : Number(written) - 1
      column = -1
    } else {
      column = written === undefined ? column + 1 : columnOf(written.replace(/\d+$/, ""))
    }
  }
  return found
}

/** **Source** the size of a sheet in Office Open XML. */
const isPlace = ({ column, row }: Place): boolean =>
  row >= 0 && row < 1_048_576 && column >= 0 && column < 16_384

/** What a look into the file gives: the places of formulas in its first sheet; `too-large` when a part swells beyond measure. */
export type Looked = ReadonlyArray<Place> | "too-large" | "not-readable"

/** Finds the formulas in the first sheet of a workbook. Rejects for broken compressed data only. */
export const look = async (bytes: Uint8Array): Promise<Looked> => {
  const all = members(bytes)
  if (all === undefined) return "not-readable"
  if ([...all.values()].reduce((sum, { size }) => sum + size, 0) > mostBytes) return "too-large"
  const view = viewOf(bytes)
  const text = async (name: string): Promise<string | undefined> => {
    const member = all.get(name)
    if (member === undefined || member.offset + 30 > bytes.length) return undefined
    const { isDeflated, offset, packed } = member
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
    const data = bytes.subarray(start, start + packed)
    return isDeflated ? inflated(data) : new TextDecoder().decode(data)
  }
  const workbook = await text("xl/workbook.xml")
  const relations = await text("xl/_rels/workbook.xml.rels")
  if (workbook === undefined || relations === undefined) return "not-readable"
  const sheet = await text(firstSheet(workbook, relations) ?? "")
  const found = sheet === undefined ? undefined : formulasOf(sheet)
  return found?.every(isPlace) === true ? found : "not-readable"
}
